"""What do reasons for access open together?"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.people.rules.reach import (
    CLOSED,
    GROUP_OF_CHARACTERISTIC,
    Grant,
    added_grant_ends,
    break_glass_ends,
    reach_of,
    says_something,
)
from waymark.people.rules.vocabulary import CharacteristicKind, DataGroup, GrantKind

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
EVERYTHING = frozenset(DataGroup)
groups = st.frozensets(st.sampled_from(DataGroup))
grants = st.lists(st.builds(Grant, kind=st.sampled_from(GrantKind), groups=groups), max_size=5)


@given(grants, groups, st.booleans(), st.booleans())
def test_no_reason_opens_more_than_the_role_may_see(
    held: list[Grant], of_role: frozenset[DataGroup], is_restricted: bool, sees_hidden: bool
) -> None:
    found = reach_of(
        grants=held, of_role=of_role, is_restricted=is_restricted, sees_hidden=sees_hidden
    )

    assert found.groups <= of_role
    assert found.is_open or not found.groups


@given(grants, groups)
def test_a_restricted_record_opens_to_its_list_alone(
    held: list[Grant], of_role: frozenset[DataGroup]
) -> None:
    found = reach_of(grants=held, of_role=of_role, is_restricted=True, sees_hidden=False)

    assert found.is_open == any(grant.kind is GrantKind.NAMED for grant in held)


@given(grants, grants, groups)
def test_a_further_reason_never_closes_anything(
    some: list[Grant], more: list[Grant], of_role: frozenset[DataGroup]
) -> None:
    before = reach_of(grants=some, of_role=of_role, is_restricted=False, sees_hidden=False)
    after = reach_of(grants=some + more, of_role=of_role, is_restricted=False, sees_hidden=False)

    assert before.groups <= after.groups
    assert after.is_open or not before.is_open


def test_without_a_reason_a_record_is_closed() -> None:
    found = reach_of(grants=[], of_role=EVERYTHING, is_restricted=False, sees_hidden=True)

    assert found == CLOSED


def test_whoever_sees_hidden_records_needs_no_list() -> None:
    found = reach_of(grants=[], of_role=EVERYTHING, is_restricted=True, sees_hidden=True)

    assert found.is_open
    assert found.groups == EVERYTHING


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([GrantKind.BREAK_GLASS], True),
        ([GrantKind.BREAK_GLASS, GrantKind.TEAM], False),
        ([GrantKind.TEAM], False),
        ([], False),
    ],
)
def test_a_record_counts_as_broken_open_where_nothing_else_opens_it(
    kinds: list[GrantKind], expected: bool
) -> None:
    held = [Grant(kind=kind, groups=EVERYTHING) for kind in kinds]

    found = reach_of(grants=held, of_role=EVERYTHING, is_restricted=False, sees_hidden=False)

    assert found.is_broken_open is expected


def test_a_broken_glass_closes_after_three_hours_and_an_adder_s_access_after_a_week() -> None:
    assert break_glass_ends(NOW) == NOW + timedelta(hours=3)
    assert added_grant_ends(NOW) == NOW + timedelta(days=7)


def test_every_characteristic_belongs_to_a_group() -> None:
    assert set(GROUP_OF_CHARACTERISTIC) == set(CharacteristicKind)


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("She is at the desk", True),
        ("abcdefghij", True),
        ("abcdefghi", False),
        ("1234567890 .....", False),
        ("   ", False),
        ("في حالة طارئة", True),
    ],
)
def test_a_reason_says_something_by_its_letters(reason: str, expected: bool) -> None:
    assert says_something(reason) is expected
