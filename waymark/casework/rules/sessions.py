"""When does a session happen, when may its register be kept, and who is counted in which band?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from waymark.core.dates import local_date
from waymark.people.rules.vocabulary import DataGroup

MOST_WEEKS = 53
LONGEST_SESSION_MINUTES = 14 * 24 * 60
"""A fortnight, which is the longest residential."""
MOST_HEADS = 999
SESSIONS_LOOKED_BACK = 6
"""From how many of a project's latest sessions those are taken who are expected at the next."""


class SessionType(StrEnum):
    """What sort of session or project it is."""

    OPEN_ACCESS = "open_access"
    TARGETED_GROUP = "targeted_group"
    DETACHED = "detached"
    RESIDENTIAL = "residential"
    ONE_OFF = "one_off"
    SCHOOL_WORKSHOP = "school_workshop"
    JOB_CLUB = "job_club"
    ONLINE = "online"


class SessionState(StrEnum):
    """How far a session has come."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class AgeBand(StrEnum):
    """The ages by which heads are counted."""

    UNDER_13 = "under_13"
    FROM_13 = "from_13"
    FROM_16 = "from_16"
    FROM_18 = "from_18"
    NOT_KNOWN = "not_known"


class ConsentKind(StrEnum):
    """What a parent or carer, or a young person of an age to, can say yes to."""

    TAKING_PART = "taking_part"
    OFF_SITE = "off_site"
    PHOTOGRAPHS = "photographs"
    FIRST_AID = "first_aid"


class GivenBy(StrEnum):
    """Who said yes."""

    PARENT = "parent"
    YOUNG_PERSON = "young_person"


@dataclass(frozen=True)
class Gap:
    """Days on which nothing is held, such as a school holiday; both days belong to it."""

    starts_on: date
    ends_on: date

    def holds(self, day: date) -> bool:
        """Whether the day is one of them."""
        return self.starts_on <= day <= self.ends_on


def weekly(first: date, *, until: date | None, gaps: Iterable[Gap] = ()) -> tuple[date, ...]:
    """Return the days of a session: the first, and each week after it until a day.

    The first day is always among them, even inside a gap: somebody chose it. At most a year.
    """
    left_out = tuple(gaps)
    return (first, *_weeks_after(first, until or first, left_out))


def _weeks_after(first: date, until: date, gaps: tuple[Gap, ...]) -> Iterator[date]:
    for week in range(1, MOST_WEEKS):
        day = first + timedelta(weeks=week)
        if day > until:
            return
        if not any(gap.holds(day) for gap in gaps):
            yield day


def may_keep_register(*, state: str, starts_at: datetime, at: datetime) -> bool:
    """Whether names may be put on a register: from the day of a session that is not cancelled."""
    return state != SessionState.CANCELLED and local_date(starts_at) <= local_date(at)


def lacks_register(*, state: str, ends_at: datetime, at: datetime) -> bool:
    """Whether a session is over of which nobody has said who came, or that it was called off."""
    return state == SessionState.PLANNED and ends_at <= at


def arrival(*, starts_at: datetime, ends_at: datetime, at: datetime) -> datetime:
    """Return when somebody came who is put on a register at a moment: then, if it is its day.

    On a register that is written up on a later day everybody came when the session began.
    """
    if local_date(starts_at) <= local_date(at) <= local_date(ends_at):
        return at
    return starts_at


def band_of(age: int | None) -> AgeBand:
    """Return the band in which somebody of this age is counted."""
    if age is None:
        return AgeBand.NOT_KNOWN
    if age < 13:
        return AgeBand.UNDER_13
    if age < 16:
        return AgeBand.FROM_13
    return AgeBand.FROM_16 if age < 18 else AgeBand.FROM_18


def shows_medical(groups: Iterable[DataGroup], *, works_there_today: bool) -> bool:
    """Whether somebody reads what a consent form says of health.

    Whoever may see sensitive data does; so does a worker of the session on the day of it, for whom
    the form was written, where the contact details lie open too.
    """
    seen = frozenset(groups)
    return DataGroup.CONTACT in seen and (DataGroup.SENSITIVE in seen or works_there_today)


def is_in_force(
    *, given_on: date, expires_on: date | None, ended_on: date | None, on: date
) -> bool:
    """Whether a consent holds on the day: it does on the day it expires, not on that it ends."""
    return (
        given_on <= on
        and (expires_on is None or on <= expires_on)
        and (ended_on is None or on < ended_on)
    )


class ConsentDates(Protocol):
    """What a consent form says of the days on which it holds."""

    @property
    def given_on(self) -> date:
        """From when."""

    @property
    def expires_on(self) -> date | None:
        """Its last day; None for one that does not run out."""

    @property
    def ended_on(self) -> date | None:
        """When it was taken back."""


Consent = TypeVar("Consent", bound=ConsentDates)


def consent_that_counts(forms: Iterable[Consent], *, on: date) -> Consent | None:
    """Return which of somebody's forms counts on a day, of all in the order they were given.

    The latest in force. One that was taken back takes those before it along: else whoever says no
    would bring back what an older form said yes to. One that ran out gives way to those before it.
    """
    found: Consent | None = None
    for each in forms:
        if is_in_force(
            given_on=each.given_on, expires_on=each.expires_on, ended_on=each.ended_on, on=on
        ):
            found = each
        elif each.ended_on is not None and each.ended_on <= on:
            found = None
    return found
