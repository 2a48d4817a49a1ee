"""Of which period is an indicator told?"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from waymark.core.dates import end_of_month
from waymark.indicators.rules.vocabulary import Frequency, Measure
from waymark.participation.rules.figures import HEADLINE_MONTH, OLDER_MONTH, months_up_to
from waymark.participation.rules.guarantee import window_of

LAST_MONTHS = {
    Frequency.MONTHLY: frozenset(range(1, 13)),
    Frequency.QUARTERLY: frozenset({3, 6, 9, 12}),
    Frequency.YEARLY: frozenset({3}),
}
"""The months with which a period may end: months, calendar quarters, financial years.

So a yearly share of a day is that of the end of March, the day on which participation is published.
Source: Department for Education, participation in education and training by local authority.
"""
LENGTHS = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.YEARLY: 12}
WINTERS = {
    Measure.NEET_WINTER: HEADLINE_MONTH,
    Measure.NOT_KNOWN_WINTER: HEADLINE_MONTH,
    Measure.NEET_OR_NOT_KNOWN_WINTER: HEADLINE_MONTH,
    Measure.NEET_16_TO_18: OLDER_MONTH,
}
"""Averages of three months, by the month with which they end."""


@dataclass(frozen=True, order=True)
class Period:
    """From a first to a last day, both inside."""

    starts_on: date
    ends_on: date


def latest_period(measure: Measure | None, frequency: Frequency, until: date) -> Period:
    """Return the latest period that was over at the end of a day.

    The September Guarantee's is from the day that fixes its cohort to the last day for offers.
    """
    if measure is Measure.SEPTEMBER_GUARANTEE:
        window = window_of(until.year)
        window = window if window.offers_by <= until else window_of(until.year - 1)
        return Period(window.cohort_on, window.offers_by)
    lasts, months = LAST_MONTHS[frequency], LENGTHS[frequency]
    if measure in WINTERS:
        lasts, months = frozenset({WINTERS[measure]}), 3
    month_end = end_of_month(until)
    if month_end != until:
        month_end = until.replace(day=1) - timedelta(days=1)
    while month_end.month not in lasts:
        month_end = month_end.replace(day=1) - timedelta(days=1)
    return Period(months_up_to(month_end, months)[-1].replace(day=1), month_end)


def period_in_words(period: Period) -> str:
    """Return a period as people say it: by its month, months or years where it has whole ones."""
    first, last = period.starts_on, period.ends_on
    if first == last:
        return f"{last.day} {last:%B %Y}"
    if first.day != 1 or last != end_of_month(last):
        return f"{first.day} {first:%B %Y} to {last.day} {last:%B %Y}"
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        return f"{last:%B %Y}"
    if months == 12 and first.month == 1:
        return f"{last:%Y}"
    if months == 12 and first.month in {4, 9}:
        kind = "Financial" if first.month == 4 else "Academic"
        return f"{kind} year {first:%Y} to {last:%Y}"
    return f"{first:%B %Y} to {last:%B %Y}"


def read_month(text: str) -> date:
    """Return the last day of a month written as YYYY-MM; raise ValueError."""
    if not re.fullmatch(r"\d{4}-\d{2}", text):
        raise ValueError(text)
    return end_of_month(date.fromisoformat(f"{text}-01"))
