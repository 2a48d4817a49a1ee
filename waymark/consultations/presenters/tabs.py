"""Which pages does a consultation have at work, and which of them is this?"""

from dataclasses import dataclass

from django.urls import reverse

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking import Consultation
from waymark.core.actors import Actor

TABS = (
    ("overview", "Overview", "consultations:detail", Permission.CONSULTATIONS_SEE),
    ("questions", "Questions", "consultations:questions", Permission.CONSULTATIONS_SEE),
    ("responses", "Responses", "consultations:responses", Permission.RESPONSES_SEE),
    ("entry", "Paper", "consultations:entry_list", Permission.RESPONSES_ENTER),
    ("moderation", "Publishing", "consultations:moderation", Permission.RESPONSES_MODERATE),
    ("counts", "Counts", "consultations:live_counts", Permission.COUNTS_SEE),
    ("analysis", "Analysis", "consultations:analysis", Permission.CONSULTATIONS_SEE),
    ("themes", "Themes", "consultations:themes", Permission.THEMES_CODE),
    ("report", "Report", "consultations:report", Permission.CONSULTATIONS_SEE),
    ("decision", "Decision", "decisions:for_consultation", Permission.DECISIONS_SEE),
    ("history", "History", "consultations:history", Permission.CONSULTATIONS_SEE),
)


@dataclass(frozen=True)
class Tab:
    """One page of a consultation."""

    label: str
    url: str
    is_current: bool


def consultation_tabs(
    *, viewer: Actor, authority: str, consultation: Consultation, current: str
) -> tuple[Tab, ...]:
    """Return the pages of a consultation that the viewer's role may open."""
    return tuple(
        Tab(
            label=label,
            url=reverse(route, kwargs={"authority": authority, "slug": consultation.slug}),
            is_current=key == current,
        )
        for key, label, route, permission in TABS
        if may(viewer, permission)
    )
