"""What counts as contact, who reads which entry, how heavy is a caseload?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.models.contacts import (
    LEVEL_LABELS,
    METHOD_LABELS,
    OUTCOME_LABELS,
    PLACE_LABELS,
    PURPOSE_LABELS,
)
from waymark.casework.rules.caseloads import (
    ahead,
    is_overdue,
)
from waymark.casework.rules.contacts import (
    LEVELS,
    NOT_MADE,
    WITH_YOUNG_PERSON,
    is_contact_made,
    is_folded,
    levels_seen,
)
from waymark.casework.rules.scenarios import SCENARIOS, find_scenario
from waymark.casework.rules.steps import FARTHEST_DAYS, may_be_due_on
from waymark.casework.rules.vocabulary import (
    ContactMethod,
    ContactOutcome,
    ContactPlace,
    ContactPurpose,
)
from waymark.people.rules.vocabulary import DataGroup

DAY = date(2026, 11, 22)
groups = st.frozensets(st.sampled_from(DataGroup))


def test_everything_that_can_be_said_of_a_contact_has_words() -> None:
    assert set(METHOD_LABELS) == set(ContactMethod)
    assert set(OUTCOME_LABELS) == set(ContactOutcome)
    assert set(PLACE_LABELS) == set(ContactPlace)
    assert set(PURPOSE_LABELS) == set(ContactPurpose)
    assert set(LEVEL_LABELS) == set(LEVELS)


@pytest.mark.parametrize("outcome", ContactOutcome)
def test_outcome_reached_nobody_or_somebody(outcome: ContactOutcome) -> None:
    assert is_contact_made(outcome) is (outcome not in NOT_MADE)
    assert is_contact_made(outcome) or outcome not in WITH_YOUNG_PERSON


@given(seen=groups)
def test_entry_is_seen_by_who_sees_notes_and_its_level(seen: frozenset[DataGroup]) -> None:
    found = levels_seen(seen)

    assert set(found) == ((set(LEVELS) & seen) if DataGroup.NOTES in seen else set())


def test_entries_but_plain_ones_are_folded() -> None:
    assert [level for level in LEVELS if not is_folded(level)] == [DataGroup.NOTES]


@given(days=st.integers(-500, 500))
def test_step_is_late_from_the_day_after(days: int) -> None:
    assert is_overdue(DAY + timedelta(days=days), DAY) is (days < 0)


@given(days=st.integers(-500, 1000))
def test_step_may_be_due_from_today_within_a_year(days: int) -> None:
    assert may_be_due_on(DAY + timedelta(days=days), DAY) is (0 <= days <= FARTHEST_DAYS)


def test_day_looks_a_week_ahead() -> None:
    assert ahead(DAY) == date(2026, 11, 29)


def test_every_scenario_has_prompts_and_a_level_that_notes_have() -> None:
    assert len({each.key for each in SCENARIOS}) == len(SCENARIOS) == 10
    assert all(each.level in LEVELS and each.prompts for each in SCENARIOS)
    assert find_scenario("pregnancy") is not None
    assert find_scenario("dragon") is None


def test_scenario_puts_one_prompt_on_a_line() -> None:
    found = find_scenario("court")

    assert found is not None
    assert found.text.splitlines()[0] == "Court, day and time: "
    assert len(found.text.splitlines()) == len(found.prompts)
