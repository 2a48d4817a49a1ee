"""What does the page of categories that are counted together show?"""

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.running import CategoryMerge
from waymark.consultations.presenters.setup.cards import Url
from waymark.consultations.rules.stages import BEFORE_CLOSING, IS_OVER
from waymark.core.actors import Actor
from waymark.web.jinja import show_date


@dataclass(frozen=True)
class MergeRow:
    """One category that is counted as another."""

    category: str
    counted_as: str
    reason: str
    since: str
    undo_url: str


@dataclass(frozen=True)
class Merges:
    """Which categories are counted together, and the way to add one."""

    rows: tuple[MergeRow, ...]
    add_url: str
    not_yet: str


def present_merges(
    *, consultation: Consultation, merges: Sequence[CategoryMerge], viewer: Actor, url: Url
) -> Merges:
    """Word them."""
    slug = consultation.slug
    is_time = consultation.stage not in BEFORE_CLOSING | IS_OVER
    may_change = is_time and may(viewer, Permission.ANALYSIS_MANAGE)
    return Merges(
        rows=tuple(
            MergeRow(
                category=each.category.label,
                counted_as=each.counted_as.label,
                reason=each.reason,
                since=show_date(each.merged_at),
                undo_url=url("consultations:merge_undo", slug=slug, merge=each.public_id)
                if may_change
                else "",
            )
            for each in merges
        ),
        add_url=url("consultations:merge_add", slug=slug) if may_change else "",
        not_yet="" if is_time else "Categories can be counted together after closing.",
    )
