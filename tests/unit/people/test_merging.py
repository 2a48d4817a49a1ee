"""Is the value proposed that is likely right, whatever the order of the records?"""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from waymark.people.rules.merging import (
    FIELDS_OF,
    Facts,
    FieldGroup,
    Standing,
    groups_that_differ,
    in_order,
    likely_kept,
    likely_right,
    still_named,
)

EMPTY: dict[str, Any] = dict.fromkeys(
    (name for names in FIELDS_OF.values() for name in names), ""
) | {"sex": "U", "born_on": None, "is_birth_date_verified": False, "locality_id": None}


def facts(number: int, **values: Any) -> Facts:
    return Facts(
        key=UUID(int=number),
        added_at=datetime(2020 + number, 1, 1, tzinfo=UTC),
        values=EMPTY | values,
    )


def right(group: FieldGroup, *records: Facts) -> int:
    return likely_right(group, records).int


def test_verified_beats_filled_and_filled_beats_empty_and_newer_beats_older() -> None:
    seen = facts(1, born_on=date(2009, 2, 28), is_birth_date_verified=True)
    typed = facts(2, born_on=date(2009, 3, 1))
    nothing = facts(3)

    assert right(FieldGroup.BIRTH, nothing, typed, seen) == 1
    assert right(FieldGroup.BIRTH, nothing, typed) == 2
    assert right(FieldGroup.BIRTH, typed, facts(4, born_on=date(2009, 3, 2))) == 4


def test_what_the_young_person_said_of_their_ethnic_group_beats_what_others_said() -> None:
    own = facts(1, ethnicity="MOTH", ethnicity_source="young_person")
    school = facts(2, ethnicity="WBRI", ethnicity_source="school")

    assert right(FieldGroup.ETHNICITY, school, own) == 1


def test_an_unknown_sex_says_nothing() -> None:
    assert right(FieldGroup.SEX, facts(1, sex="F"), facts(2)) == 1


def test_the_oldest_record_is_proposed_to_be_kept() -> None:
    assert likely_kept([facts(3), facts(1), facts(2)]).int == 1


def test_only_what_differs_is_asked() -> None:
    assert groups_that_differ([facts(1), facts(2)]) == ()
    found = groups_that_differ([facts(1, given_names="Amira"), facts(2, family_name="Khan")])
    assert found == (FieldGroup.NAME,)


RECORDS = st.lists(
    st.builds(
        lambda number, sex, gender: facts(number, sex=sex, gender=gender),
        st.integers(1, 9),
        st.sampled_from(["U", "F", "W"]),
        st.sampled_from(["", "Girl"]),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda record: record.key,
)


@given(records=RECORDS, group=st.sampled_from(FieldGroup), order=st.randoms())
def test_what_is_proposed_does_not_depend_on_the_order(
    records: list[Facts], group: FieldGroup, order: Any
) -> None:
    shuffled = [*records]
    order.shuffle(shuffled)

    assert likely_right(group, shuffled) == likely_right(group, records)
    assert likely_kept(shuffled) == likely_kept(records)


def test_rows_without_a_beginning_are_the_oldest() -> None:
    rows = [Standing(3, 5), Standing(2, None), Standing(1, 5), Standing(4, 1)]

    assert [row.key for row in in_order(rows)] == [2, 4, 1, 3]


@given(lists=st.lists(st.frozensets(st.integers(0, 5))))
def test_nobody_is_named_who_was_not_on_every_list(lists: list[frozenset[int]]) -> None:
    found = still_named(lists)

    assert all(found <= each for each in lists)
    assert found or not lists or not frozenset.intersection(*lists)
