"""Until which day may it be relied on what somebody does?"""

from datetime import date, timedelta

from waymark.core.dates import months_after
from waymark.participation.rules.editions import Currency, currency_on


def lapses_on(
    *,
    code: str,
    starts_on: date,
    verified_on: date | None,
    expected_end_on: date | None = None,
    review_on: date | None = None,
) -> date | None:
    """Return the last day on which the record is current; None where it never lapses.

    Counted from the latest word on it, by the edition in force on that day, and never past the end
    that is expected of a course. A code that no edition knows is taken at its word for that day.
    Source: client caseload return, management information requirement, currency rules, and error
    238 (a record is due to lapse on or before the predicted end of the course).
    """
    known_on = max(verified_on or starts_on, starts_on)
    rule = currency_on(known_on).by_code.get(code)
    if rule is None:
        return known_on
    match rule.kind:
        case Currency.NEVER:
            return None
        case Currency.SCHOOL_YEAR:
            until = end_of_school_year(known_on)
        case Currency.MONTHS:
            until = months_after(known_on, rule.number)
        case Currency.DAYS_AFTER_REVIEW:
            until = (review_on or known_on) + timedelta(days=rule.number)
    return until if expected_end_on is None else min(until, expected_end_on)


def has_lapsed(lapsing_on: date | None, day: date) -> bool:
    """Whether a record is no longer current on a day; on the day itself it still is.

    Source: client caseload return, errors 231 and 232.
    """
    return lapsing_on is not None and lapsing_on < day


def end_of_school_year(day: date) -> date:
    """Return 31 August at the end of the school year that contains the day."""
    return date(day.year if day.month <= 8 else day.year + 1, 8, 31)
