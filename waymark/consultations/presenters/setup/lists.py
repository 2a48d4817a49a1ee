"""What does the list of consultations at work show?"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking.consultations import STAGE_LABELS
from waymark.consultations.presenters.header import STAGE_COLOURS
from waymark.consultations.presenters.setup.cards import Url
from waymark.consultations.presenters.tabs import Tab
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.web.jinja import show_date
from waymark.web.paging import Stretch


@dataclass(frozen=True)
class ConsultationRow:
    """One consultation in the list."""

    title: str
    url: str
    state: str
    state_colour: str
    opens: str
    closes: str
    responses: str


@dataclass(frozen=True)
class ConsultationList:
    """The list, with the stages that it can be narrowed to."""

    stages: tuple[Tab, ...]
    rows: tuple[ConsultationRow, ...]
    is_narrowed: bool
    create_url: str
    templates_url: str
    calendar_url: str
    earlier_url: str
    later_url: str


def present_list(
    *,
    shown: Stretch[Any],
    counts: dict[str, int],
    stage: str,
    viewer: Actor,
    url: Url,
) -> ConsultationList:
    """Word one page of the list."""
    address = url("consultations:list")
    stages = [
        Tab(
            label=_("All ({n})").format(n=sum(counts.values())),
            url=address,
            is_current=not stage,
        )
    ]
    stages += [
        Tab(
            label=f"{label} ({counts[each]})",
            url=f"{address}?stage={each.value}",
            is_current=stage == each,
        )
        for each, label in STAGE_LABELS.items()
        if counts.get(each) or stage == each
    ]
    return ConsultationList(
        stages=tuple(stages),
        rows=tuple(_consultation_row(each, url) for each in shown.rows),
        is_narrowed=bool(stage),
        create_url=url("consultations:create")
        if may(viewer, Permission.CONSULTATIONS_MANAGE)
        else "",
        templates_url=url("consultations:template_list"),
        calendar_url=url("consultations:calendar"),
        earlier_url=shown.earlier_url,
        later_url=shown.later_url,
    )


def _consultation_row(consultation: Any, url: Url) -> ConsultationRow:
    stage = ConsultationStage(consultation.stage)
    held = f"{consultation.responses:,}" if consultation.responses_held else _("Not held here")
    return ConsultationRow(
        title=consultation.title,
        url=url("consultations:detail", slug=consultation.slug),
        state=STAGE_LABELS[stage],
        state_colour=STAGE_COLOURS[stage],
        opens=show_date(consultation.opens_at) or _("Not set"),
        closes=show_date(consultation.closes_at) or _("Not set"),
        responses=held,
    )
