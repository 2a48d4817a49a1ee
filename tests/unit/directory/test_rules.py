"""Whom does a service suit, and when is a waiting time too old?"""

from datetime import date, timedelta

import pytest

from waymark.directory.models import KIND_LABELS, NEED_LABELS, ROUTE_LABELS, TIER_LABELS, Service
from waymark.directory.presenters import ages_in_words, waiting_in_words
from waymark.directory.rules import (
    DAYS_FRESH,
    Need,
    Route,
    ServiceKind,
    ServiceTier,
    is_fresh,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "fresh"), [(0, True), (DAYS_FRESH, True), (DAYS_FRESH + 1, False)]
)
def test_a_waiting_time_grows_old(days: int, fresh: bool) -> None:
    assert is_fresh(TODAY - timedelta(days=days), TODAY) is fresh


def test_every_word_has_a_label() -> None:
    assert set(KIND_LABELS) == set(ServiceKind)
    assert set(NEED_LABELS) == set(Need)
    assert set(TIER_LABELS) == set(ServiceTier)
    assert set(ROUTE_LABELS) == set(Route)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (None, None, "All ages"),
        (16, None, "16 and over"),
        (None, 18, "Up to 18"),
        (13, 19, "13 to 19"),
    ],
)
def test_ages_are_said_in_words(low: int | None, high: int | None, words: str) -> None:
    assert ages_in_words(Service(age_from=low, age_to=high)) == words


@pytest.mark.parametrize(
    ("days", "ago", "words"),
    [
        (None, None, "Not known"),
        (0, 0, "No wait, as of 22 November 2026"),
        (1, 0, "1 day, as of 22 November 2026"),
        (13, 0, "13 days, as of 22 November 2026"),
        (42, 0, "About 6 weeks, as of 22 November 2026"),
        (42, 43, "About 6 weeks, as of 10 October 2026, so ask again"),
    ],
)
def test_waiting_times_are_said_with_their_day(
    days: int | None, ago: int | None, words: str
) -> None:
    said_on = None if ago is None else TODAY - timedelta(days=ago)

    assert waiting_in_words(Service(waiting_days=days, waiting_said_on=said_on), TODAY) == words
