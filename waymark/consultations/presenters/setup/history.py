"""How does the page of a consultation's past word its steps?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.presenters.setup.cards import Url
from waymark.consultations.queries.setup.standing import StageStep
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.web.jinja import show_date, show_datetime


@dataclass(frozen=True)
class Step:
    """One move of the consultation, as the timeline shows it."""

    title: str
    at: Any
    by: str
    text: str


@dataclass(frozen=True)
class History:
    """How the consultation came to where it is, and what was frozen when."""

    steps: tuple[Step, ...]
    versions: tuple[tuple[str, str, str, str], ...]


def present_history(
    *,
    consultation: Consultation,
    steps: Sequence[StageStep],
    versions: Iterable[ConsultationVersion],
    place: Url,
) -> History:
    """Word the moves, newest first."""
    first = len(steps) - 1
    return History(
        steps=tuple(
            _step(consultation, step, is_first=index == first) for index, step in enumerate(steps)
        ),
        versions=tuple(
            (
                str(each.number),
                place("consultations:version", number=each.number),
                show_datetime(each.frozen_at),
                each.sha256,
            )
            for each in versions
        ),
    )


def _step(consultation: Consultation, step: StageStep, *, is_first: bool) -> Step:
    titles = {
        ConsultationStage.DRAFT: _("Begun as a draft") if is_first else _("Returned to draft"),
        ConsultationStage.APPROVED: _("Approved"),
        ConsultationStage.SCHEDULED: _("Scheduled to open by itself"),
        ConsultationStage.OPEN: _("Opened"),
        ConsultationStage.CLOSED: _("Closed"),
        ConsultationStage.ANALYSING: _("Analysis begun"),
        ConsultationStage.REPORTED: _("Report published"),
        ConsultationStage.FEEDBACK: _("Feedback published"),
        ConsultationStage.WITHDRAWN: _("Withdrawn"),
        ConsultationStage.ARCHIVED: _("Archived"),
    }
    title, text = titles[step.stage], ""
    if is_first and consultation.is_from_history:
        title = _("Recorded from history")
        text = _("It ran from {opened} to {closed}. Source: {source}").format(
            opened=show_date(consultation.opened_at),
            closed=show_date(consultation.closed_at),
            source=consultation.history_source,
        )
    elif step.is_by_itself:
        text = _("By itself, at the time that was set")
    return Step(title=title, at=step.at, by=step.by, text=text)
