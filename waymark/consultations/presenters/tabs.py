"""Which pages does a consultation have at work, and which of them is this?"""

from dataclasses import dataclass

from django.urls import reverse

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor

TABS = (
    (
        "Overview",
        (
            ("overview", "Summary", "consultations:detail", Permission.CONSULTATIONS_SEE),
            ("twin", "Twin with a neighbour", "consultations:twin", Permission.CONSULTATIONS_SEE),
        ),
    ),
    (
        "Questions",
        (
            (
                "questions",
                "Questions and options",
                "consultations:questions",
                Permission.CONSULTATIONS_SEE,
            ),
            (
                "languages",
                "Languages and easy read",
                "consultations:languages",
                Permission.CONSULTATIONS_SEE,
            ),
        ),
    ),
    (
        "Responses",
        (
            ("responses", "All responses", "consultations:responses", Permission.RESPONSES_SEE),
            ("entry", "On paper", "consultations:entry_list", Permission.RESPONSES_ENTER),
            ("counts", "Counts", "consultations:live_counts", Permission.COUNTS_SEE),
            ("invited", "Who is invited", "consultations:bodies", Permission.INVITATIONS_MANAGE),
            (
                "moderation",
                "Publishing",
                "consultations:moderation",
                Permission.RESPONSES_MODERATE,
            ),
        ),
    ),
    (
        "Analysis",
        (("analysis", "Analysis", "consultations:analysis", Permission.CONSULTATIONS_SEE),),
    ),
    ("Themes", (("themes", "Themes", "consultations:themes", Permission.THEMES_CODE),)),
    (
        "Report",
        (
            ("report", "Editions", "consultations:report", Permission.CONSULTATIONS_SEE),
            ("quotes", "Quotes", "consultations:quotes", Permission.REPORTS_PUBLISH),
            (
                "feedback",
                "You said, we did",
                "consultations:feedback",
                Permission.CONSULTATIONS_SEE,
            ),
        ),
    ),
    (
        "Decision",
        (("decision", "Decision", "decisions:for_consultation", Permission.DECISIONS_SEE),),
    ),
    ("History", (("history", "History", "consultations:history", Permission.CONSULTATIONS_SEE),)),
)
"""The tabs, each with the pages under it."""


@dataclass(frozen=True)
class Tab:
    """One page of a consultation, or a few that belong together."""

    label: str
    url: str
    is_current: bool
    pages: tuple["Tab", ...] = ()


def consultation_tabs(
    *, viewer: Actor, authority: str, consultation: Consultation, current: str
) -> tuple[Tab, ...]:
    """Return the pages of a consultation that the viewer's role may open.

    Somebody who may open one page of a tab alone finds that page among the tabs, by its own name.
    """
    tabs: list[Tab] = []
    for label, described in TABS:
        pages = tuple(
            Tab(
                label=name,
                url=reverse(route, kwargs={"authority": authority, "slug": consultation.slug}),
                is_current=key == current,
            )
            for key, name, route, permission in described
            if may(viewer, permission)
        )
        if len(pages) == 1:
            tabs.extend(pages)
        elif pages:
            is_current = any(each.is_current for each in pages)
            tabs.append(Tab(label=label, url=pages[0].url, is_current=is_current, pages=pages))
    return tuple(tabs)
