"""How long do people have, and what lies inside that time? Days as people in England live them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from waymark.core.dates import ENGLAND, local_date

SHORT = 28
"""No law sets a length; below four weeks somebody has to say why it is enough (third Gunning
principle: adequate time to consider and respond)."""


class PeriodKind(StrEnum):
    """What sort of days an authority marks in its calendar."""

    SCHOOL_HOLIDAY = "school_holiday"
    PRE_ELECTION = "pre_election"


@dataclass(frozen=True, kw_only=True)
class Period:
    """Days in a row, the last one included."""

    kind: PeriodKind
    label: str
    first_day: date
    last_day: date


@dataclass(frozen=True, kw_only=True)
class TimeGiven:
    """What people have: whole days, working days, and what falls inside."""

    days: int
    working_days: int
    bank_holidays: int
    school_holiday_days: int
    school_holidays: tuple[str, ...]
    pre_election: tuple[str, ...]

    @property
    def is_short(self) -> bool:
        """Whether somebody has to say why it is enough."""
        return self.days < SHORT


def whole_days(opens_at: datetime, closes_at: datetime) -> int:
    """Whole days by the clock on the wall: the hour of a clock change neither adds nor takes."""
    first = opens_at.astimezone(ENGLAND).replace(tzinfo=None)
    last = closes_at.astimezone(ENGLAND).replace(tzinfo=None)
    return max((last - first).days, 0)


def days_between(opens_at: datetime, closes_at: datetime) -> Iterator[date]:
    """Every day on which somebody can answer; closing at midnight belongs to the day before."""
    day, last = local_date(opens_at), local_date(closes_at - timedelta(microseconds=1))
    while day <= last:
        yield day
        day += timedelta(days=1)


def time_given(
    opens_at: datetime,
    closes_at: datetime,
    *,
    bank_holidays: Collection[date],
    periods: Collection[Period],
) -> TimeGiven:
    """What people have between opening and closing."""
    days = tuple(days_between(opens_at, closes_at))
    weekdays = [day for day in days if day.weekday() < 5]
    holidays = [day for day in weekdays if day in bank_holidays]
    inside = [each for each in periods if _touches(each, days)]
    school = [each for each in inside if each.kind is PeriodKind.SCHOOL_HOLIDAY]
    return TimeGiven(
        days=whole_days(opens_at, closes_at),
        working_days=len(weekdays) - len(holidays),
        bank_holidays=len(holidays),
        school_holiday_days=sum(
            any(each.first_day <= day <= each.last_day for each in school) for day in days
        ),
        school_holidays=tuple(each.label for each in school),
        pre_election=tuple(each.label for each in inside if each.kind is PeriodKind.PRE_ELECTION),
    )


def _touches(period: Period, days: tuple[date, ...]) -> bool:
    return bool(days) and period.first_day <= days[-1] and period.last_day >= days[0]
