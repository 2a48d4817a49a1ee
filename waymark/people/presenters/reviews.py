"""What do the pages show on which looks at records are judged?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES_BY_NAME
from waymark.audit.models import AuditEvent
from waymark.people.models.access import AccessGrant
from waymark.people.models.alerts import ALERT_LABELS, AccessAlert
from waymark.people.presenters.reach import use_in_words
from waymark.people.rules.vocabulary import AlertKind
from waymark.web.narrowing import Chosen
from waymark.web.navigation import Link

STATES = {None: ("Waiting", "yellow"), True: ("Right", "green"), False: ("Not right", "red")}


@dataclass(frozen=True)
class ReviewRow:
    """One look at a record, and whether it was judged."""

    at: datetime
    who: str
    role: str
    whom: str
    why: str
    state: str
    state_colour: str
    url: str


@dataclass(frozen=True)
class ReviewList:
    """The page of looks at records of one sort."""

    tabs: tuple[Link, ...]
    rows: tuple[ReviewRow, ...]
    waiting: int
    chosen: tuple[Chosen, ...]
    clear_url: str
    earlier_url: str
    later_url: str
    why_heading: str


@dataclass(frozen=True)
class Use:
    """One thing that was done with a record while it was broken open."""

    at: datetime
    what: str


@dataclass(frozen=True)
class ReviewPage:
    """The page of one look at a record; with `verdict` once it was judged."""

    who: str
    role: str
    whom: str
    why: str
    began_at: datetime
    ended_at: datetime | None
    uses: tuple[Use, ...] | None
    verdict: str
    reviewed_by: str
    reviewed_at: datetime | None
    note: str
    is_own: bool


def glass_row(grant: AccessGrant, *, url: str) -> ReviewRow:
    """Word one record that was opened beyond reach."""
    return _row(grant, at=grant.starts_at, why=grant.reason, url=url)


def alert_row(alert: AccessAlert, *, url: str) -> ReviewRow:
    """Word one look at a record of the worker's own name."""
    return _row(alert, at=alert.noted_at, why=alert_in_words(alert), url=url)


def glass_page(grant: AccessGrant, *, uses: Iterable[AuditEvent], viewer: Membership) -> ReviewPage:
    """Word the page of one record that was opened beyond reach."""
    done = tuple(Use(at=event.at, what=use_in_words(event)) for event in uses)
    return _page(
        grant,
        viewer=viewer,
        why=grant.reason,
        began_at=grant.starts_at,
        ended_at=grant.ends_at,
        uses=done,
    )


def alert_page(alert: AccessAlert, *, viewer: Membership) -> ReviewPage:
    """Word the page of one look at a record of the worker's own name."""
    return _page(
        alert,
        viewer=viewer,
        why=alert_in_words(alert),
        began_at=alert.noted_at,
        ended_at=None,
        uses=None,
    )


def alert_in_words(alert: AccessAlert) -> str:
    """Say what was looked at, and how near the name is."""
    how = "Opened the record" if alert.was_opened else "Found by a search, not opened"
    return f"{how}. {ALERT_LABELS[AlertKind(alert.kind)]}"


def _row(looked: AccessGrant | AccessAlert, *, at: datetime, why: str, url: str) -> ReviewRow:
    state, colour = STATES[looked.was_justified]
    member = looked.membership
    return ReviewRow(
        at=at,
        who=str(member.user) if member else "",
        role=ROLES_BY_NAME[member.role].label if member else "",
        whom=str(looked.person),
        why=why,
        state=state,
        state_colour=colour,
        url=url,
    )


def _page(
    looked: AccessGrant | AccessAlert,
    *,
    viewer: Membership,
    why: str,
    began_at: datetime,
    ended_at: datetime | None,
    uses: tuple[Use, ...] | None,
) -> ReviewPage:
    member = looked.membership
    judged = looked.was_justified is not None
    return ReviewPage(
        who=str(member.user) if member else "",
        role=ROLES_BY_NAME[member.role].label if member else "",
        whom=str(looked.person),
        why=why,
        began_at=began_at,
        ended_at=ended_at,
        uses=uses,
        verdict=STATES[looked.was_justified][0] if judged else "",
        reviewed_by=str(looked.reviewed_by.user) if looked.reviewed_by else "",
        reviewed_at=looked.reviewed_at,
        note=looked.review_note,
        is_own=member is not None and member.user_id == viewer.user_id,
    )
