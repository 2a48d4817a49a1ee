"""By when is a notice published, so that its clear days pass before the decision?

Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England)
Regulations 2012 (SI 2012/2089), regulations 5 to 7 and 9 to 11.
"""

import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.core.dates import is_working_day

ONE_DAY = timedelta(days=1)


class NoticeKind(StrEnum):
    KEY_DECISION = "key_decision"
    PRIVATE_MEETING = "private_meeting"
    PRIVATE_MEETING_SECOND = "private_meeting_second"
    PUBLIC_MEETING = "public_meeting"
    AGENDA = "agenda"
    GENERAL_EXCEPTION = "general_exception"
    SPECIAL_URGENCY = "special_urgency"
    PRIVATE_AT_SHORT_NOTICE = "private_at_short_notice"


class Counting(StrEnum):
    CALENDAR = "calendar"
    WORKING = "working"


class Agreer(StrEnum):
    """Who may agree that a decision is urgent, each where the one before cannot (reg. 11)."""

    SCRUTINY_CHAIR = "scrutiny_chair"
    AUTHORITY_CHAIR = "authority_chair"
    AUTHORITY_VICE_CHAIR = "authority_vice_chair"


AGREED = frozenset({NoticeKind.SPECIAL_URGENCY, NoticeKind.PRIVATE_AT_SHORT_NOTICE})
"""Notices that stand by an agreement, with no days to pass."""

OF_MEETINGS = frozenset({NoticeKind.PUBLIC_MEETING, NoticeKind.AGENDA})
"""Notices of a whole meeting; the others are of one thing that is to be decided."""

GIVE_REASONS = frozenset(NoticeKind) - OF_MEETINGS - {NoticeKind.KEY_DECISION}


@dataclass(frozen=True)
class Period:
    """So many clear days: neither the day of publishing nor that of the decision is counted."""

    days: int
    counting: Counting
    source: str = ""


@dataclass(frozen=True)
class Given:
    """A notice that was published, as the guard sees it."""

    kind: NoticeKind
    published_on: date


@dataclass(frozen=True, kw_only=True)
class NoticeDraft:
    """What somebody states when giving notice; what a kind does not ask for stays empty."""

    kind: NoticeKind
    reasons: str = ""
    representations: str = ""
    response: str = ""
    told: str = ""
    told_on: date | None = None
    agreed_office: Agreer | None = None
    agreed_by: str = ""
    agreed_on: date | None = None
    correction_reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Wording:
    """What a notice says: its heading, and lines of a name and its words."""

    heading: str
    lines: tuple[tuple[str, str], ...]

    def text(self) -> str:
        """Return the notice as plain text, without what is empty."""
        said = [f"{name}: {words.strip()}" for name, words in self.lines if words.strip()]
        return "\n\n".join([self.heading, *said])


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((files("waymark.decisions") / "data" / "notices.toml").read_text())


def packaged(name: str, day: date) -> list[dict[str, Any]]:
    """Return the rows of a table of the packaged figures that hold on a day, the oldest first."""
    rows = [each for each in _data()[name] if each["starts_on"] <= day]
    return sorted(rows, key=lambda each: each["starts_on"])


def lawful_periods(day: date) -> dict[NoticeKind, Period]:
    """Return the clear days that the regulations ask for on a day, by the kind of notice."""
    return {
        NoticeKind(each["kind"]): Period(each["days"], Counting(each["counting"]), each["source"])
        for each in packaged("periods", day)
    }


def latest(day: date, period: Period, holidays: Collection[date] = ()) -> date:
    """Return the last day of publishing before a decision, meeting or other event on `day`.

    Counted in working days it is a working day itself.
    """
    if period.counting is Counting.CALENDAR:
        return day - (period.days + 1) * ONE_DAY
    left = period.days + 1
    while left:
        day -= ONE_DAY
        left -= is_working_day(day, holidays)
    return day


def earliest(published: date, period: Period, holidays: Collection[date] = ()) -> date:
    """Return the first day for a decision of which notice was given on the day `published`."""
    if period.counting is Counting.CALENDAR:
        return published + (period.days + 1) * ONE_DAY
    day = published
    while latest(day, period, holidays) < published:
        day += ONE_DAY
    return day


def needed(*, is_key: bool, is_private: bool) -> tuple[NoticeKind, ...]:
    """Return the notices of something that is to be decided, where nothing is urgent."""
    kinds = [NoticeKind.KEY_DECISION] * is_key
    if is_private:
        kinds += [NoticeKind.PRIVATE_MEETING, NoticeKind.PRIVATE_MEETING_SECOND]
    return tuple(kinds)


def stands_in(kind: NoticeKind) -> tuple[NoticeKind, ...]:
    """Return the exceptions that take the place of a notice which could not be given in time."""
    if kind is NoticeKind.KEY_DECISION:
        return (NoticeKind.GENERAL_EXCEPTION, NoticeKind.SPECIAL_URGENCY)
    if kind in {NoticeKind.PRIVATE_MEETING, NoticeKind.PRIVATE_MEETING_SECOND}:
        return (NoticeKind.PRIVATE_AT_SHORT_NOTICE,)
    return ()


def is_met(
    kind: NoticeKind,
    *,
    day: date,
    given: Iterable[Given],
    periods: Mapping[NoticeKind, Period],
    holidays: Collection[date] = (),
) -> bool:
    """Whether a notice was given in time for a decision on `day`, or an exception is complete."""
    accepted = {kind, *stands_in(kind)}
    return any(
        each.kind in accepted
        and (each.kind in AGREED or each.published_on <= latest(day, periods[each.kind], holidays))
        for each in given
    )


def unmet(
    *,
    is_key: bool,
    is_private: bool,
    day: date,
    given: Collection[Given],
    periods: Mapping[NoticeKind, Period],
    holidays: Collection[date] = (),
) -> tuple[NoticeKind, ...]:
    """Return the notices that keep something from being put for decision on `day`."""
    return tuple(
        kind
        for kind in needed(is_key=is_key, is_private=is_private)
        if not is_met(kind, day=day, given=given, periods=periods, holidays=holidays)
    )


def exception_for(
    today: date,
    *,
    day: date,
    periods: Mapping[NoticeKind, Period],
    holidays: Collection[date] = (),
) -> NoticeKind:
    """Return how a key decision on `day` may still be given notice of today (regs 9, 10, 11)."""
    for kind in (NoticeKind.KEY_DECISION, NoticeKind.GENERAL_EXCEPTION):
        if today <= latest(day, periods[kind], holidays):
            return kind
    return NoticeKind.SPECIAL_URGENCY


def faults(draft: NoticeDraft, *, today: date) -> tuple[tuple[str, str], ...]:
    """Return what is missing in a notice, as pairs of the field and a sentence."""
    kind = draft.kind
    found = []
    if kind in GIVE_REASONS and not draft.reasons.strip():
        found.append(("reasons", "Give the reasons"))
    if kind is NoticeKind.GENERAL_EXCEPTION:
        if not draft.told.strip():
            found.append(("told", "Say who of the scrutiny committee was told in writing"))
        if draft.told_on is None:
            found.append(("told_on", "Enter the day on which they were told"))
    if kind in AGREED:
        if draft.agreed_office is None:
            found.append(("agreed_office", "Select who agreed"))
        if not draft.agreed_by.strip():
            found.append(("agreed_by", "Enter the name of the person who agreed"))
        if draft.agreed_on is None:
            found.append(("agreed_on", "Enter the day on which they agreed"))
    for field, day in (("told_on", draft.told_on), ("agreed_on", draft.agreed_on)):
        if day is not None and day > today:
            found.append((field, "The day must be today or before"))
    return tuple(found)
