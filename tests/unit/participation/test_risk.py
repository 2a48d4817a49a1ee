"""What do the signs of risk come to, and what must they never come to?"""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.codes.editions import FaultyCodes, packaged_texts
from waymark.participation.rules.editions import FOLDER
from waymark.participation.rules.risk import (
    GROUP_OF_INPUT,
    GROUPS,
    Band,
    Evidence,
    Input,
    birth_dates,
    find_model,
    group_of,
    model_on,
    models,
    pack,
    past_school_until,
    read_model,
    reckon,
    sum_up,
    told_to,
    unpack,
)
from waymark.people.rules.ages import year_group
from waymark.people.rules.vocabulary import DataGroup

DAY = date(2026, 11, 22)
MODEL = model_on(DAY)
ORDER = {Band.LOW: 0, Band.MEDIUM: 1, Band.HIGH: 2}
MOST_KNOWN = {
    Input.ATTENDANCE: Evidence(97, DAY, "school"),
    Input.SUSPENSIONS: Evidence(0, DAY, "school"),
    Input.EXCLUDED: Evidence(0, DAY, "school"),
    Input.FREE_SCHOOL_MEALS: Evidence(0, DAY, "school"),
    Input.BELOW_EXPECTED: Evidence(0, DAY, "school"),
}
evidences = st.dictionaries(
    st.sampled_from(Input),
    st.builds(
        Evidence,
        st.integers(0, 2),
        st.none() | st.dates(DAY - timedelta(days=900), DAY),
        st.sampled_from(["school", ""]),
    ),
)
groups = st.sampled_from(MODEL.year_groups)


def test_points_of_all_signs_are_added_up_with_their_working() -> None:
    found = reckon(
        MODEL,
        group=10,
        day=DAY,
        evidence=MOST_KNOWN
        | {
            Input.ATTENDANCE: Evidence(66, DAY, "school"),
            Input.SEND: Evidence(2, date(2024, 1, 8)),
            Input.YOUNG_CARER: Evidence(1, date(2025, 5, 5), "parent"),
        },
    )

    by_input = {each.input: each for each in found.lines}
    assert (found.points, found.band) == (6, Band.HIGH)
    assert by_input[Input.ATTENDANCE].points == 3
    assert by_input[Input.SEND].on == date(2024, 1, 8)
    assert by_input[Input.YOUNG_CARER].source == "parent"
    assert found.most == found.points + sum(each.most for each in found.lines if not each.is_known)


@pytest.mark.parametrize(
    ("attendance", "points"), [(69, 3), (70, 2), (84, 2), (85, 1), (89, 1), (90, 0), (100, 0)]
)
def test_each_step_of_attendance_begins_where_the_edition_says(
    attendance: int, points: int
) -> None:
    evidence = MOST_KNOWN | {Input.ATTENDANCE: Evidence(attendance, DAY, "school")}

    assert reckon(MODEL, group=9, day=DAY, evidence=evidence).points == points


def test_nothing_known_is_never_low() -> None:
    found = reckon(MODEL, group=10, day=DAY, evidence={})

    assert found.band is Band.NOT_ENOUGH
    assert found.known == 0
    assert found.most > MODEL.high


def test_few_points_are_low_once_enough_is_known() -> None:
    found = reckon(MODEL, group=10, day=DAY, evidence=MOST_KNOWN)

    assert found.band is Band.LOW


def test_silence_means_no_where_the_authority_keeps_the_list_itself() -> None:
    found = reckon(MODEL, group=10, day=DAY, evidence={})

    known = {each.input for each in found.lines if each.is_known}
    assert known == {
        Input.SEND,
        Input.ALTERNATIVE_PROVISION,
        Input.LOOKED_AFTER,
        Input.CARE_LEAVER,
    }


def test_what_is_too_old_is_not_known_any_more() -> None:
    old = Evidence(40, date(2025, 11, 21), "school")
    found = reckon(MODEL, group=10, day=DAY, evidence={Input.ATTENDANCE: old})

    line = next(each for each in found.lines if each.input is Input.ATTENDANCE)
    assert (line.value, line.points, line.on) == (None, 0, old.on)
    young = {Input.ATTENDANCE: replace(old, on=date(2025, 11, 22))}
    assert reckon(MODEL, group=10, day=DAY, evidence=young).points == 3


def test_signs_are_asked_of_their_year_groups_alone() -> None:
    spells = {Input.NEET_SPELLS: Evidence(2, DAY), Input.UNDECIDED: Evidence(1, DAY)}

    assert reckon(MODEL, group=13, day=DAY, evidence=spells).points == 3
    assert reckon(MODEL, group=11, day=DAY, evidence=spells).points == 1
    assert reckon(MODEL, group=8, day=DAY, evidence=spells).points == 0


@given(evidences, groups, st.sampled_from(Input))
def test_to_know_of_a_sign_never_lowers_the_band_that_points_make(
    evidence: dict[Input, Evidence], group: int, known: Input
) -> None:
    without = {key: each for key, each in evidence.items() if key is not known}
    sign = next(each for each in MODEL.signs if each.input is known)
    worst = max(range(101), key=sign.points)

    before = reckon(MODEL, group=group, day=DAY, evidence=without)
    after = reckon(MODEL, group=group, day=DAY, evidence=without | {known: Evidence(worst, DAY)})

    assert after.points >= before.points
    assert after.known >= before.known
    if before.band is not Band.NOT_ENOUGH:
        assert ORDER[after.band] >= ORDER[before.band]
    if not sign.silence_means_no:
        assert after.most <= before.most


@given(evidences, groups)
def test_what_is_not_known_gives_no_points_and_is_never_taken_for_no(
    evidence: dict[Input, Evidence], group: int
) -> None:
    found = reckon(MODEL, group=group, day=DAY, evidence=evidence)

    for line in found.lines:
        if line.is_known:
            assert line.input in evidence or not line.is_told
        else:
            assert line.points == 0
    unknown = sum(line.most for line in found.lines if not line.is_known)
    assert found.most == found.points + unknown
    told = [line for line in found.lines if line.is_told]
    if found.band is Band.LOW:
        assert sum(line.is_known for line in told) * 2 >= len(told)


@given(evidences, groups, st.randoms())
def test_the_order_of_signs_and_of_what_is_known_does_not_matter(
    evidence: dict[Input, Evidence], group: int, chance: Any
) -> None:
    signs, known = list(MODEL.signs), list(evidence.items())
    chance.shuffle(signs)
    chance.shuffle(known)

    found = reckon(MODEL, group=group, day=DAY, evidence=evidence)
    again = reckon(replace(MODEL, signs=tuple(signs)), group=group, day=DAY, evidence=dict(known))

    assert (again.band, again.points, again.most) == (found.band, found.points, found.most)
    assert set(again.lines) == set(found.lines)


@given(evidences, groups)
def test_a_working_is_kept_and_read_again(evidence: dict[Input, Evidence], group: int) -> None:
    found = reckon(MODEL, group=group, day=DAY, evidence=evidence)

    assert sum_up(MODEL, unpack(pack(found.lines))) == found


@given(evidences, groups, st.frozensets(st.sampled_from(sorted(GROUPS))))
def test_what_may_not_be_told_changes_nothing_of_what_is_told(
    evidence: dict[Input, Evidence], group: int, told: frozenset[DataGroup]
) -> None:
    """Else a band would tell what an agreement leaves out."""
    hidden = {key: each for key, each in evidence.items() if GROUP_OF_INPUT[key] in told}

    whole = reckon(MODEL, group=group, day=DAY, evidence=evidence)
    narrow = reckon(MODEL, group=group, day=DAY, evidence=hidden)

    assert sum_up(MODEL, told_to(whole.lines, told)) == sum_up(MODEL, told_to(narrow.lines, told))


def test_nothing_that_may_be_told_is_not_enough() -> None:
    whole = reckon(MODEL, group=10, day=DAY, evidence=MOST_KNOWN)

    assert sum_up(MODEL, told_to(whole.lines, ())).band is Band.NOT_ENOUGH


@given(st.dates(date(2005, 1, 1), date(2018, 1, 1)), st.dates(date(2024, 1, 1), date(2029, 1, 1)))
def test_birth_dates_are_those_of_the_year_groups(born_on: date, day: date) -> None:
    first, last = birth_dates(MODEL, day)

    assert (group_of(MODEL, born_on, day) is not None) == (first <= born_on <= last)
    assert (born_on <= past_school_until(day)) == (year_group(born_on, day) > 11)


def test_somebody_without_a_date_of_birth_is_in_no_year() -> None:
    assert group_of(MODEL, None, DAY) is None


def test_no_sign_rests_on_who_somebody_is_or_on_justice() -> None:
    assert not {"sex", "ethnicity", "religion", "youth_justice"} & {each.value for each in Input}
    assert DataGroup.JUSTICE not in GROUPS
    assert DataGroup.SAFEGUARDING not in GROUPS


def test_every_packaged_model_can_be_reckoned_with() -> None:
    assert [find_model(each.name) for each in models()] == list(models())
    assert find_model("1999-00") is None


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("bands", "medium"), 9),
        (("bands", "medium"), 0),
        (("least_known_percent",), 0),
        (("signs", 0, "steps"), []),
        (("signs", 0, "steps", 0, "points"), 0),
        (("signs", 1, "input"), "attendance"),
    ],
)
def test_a_model_that_cannot_be_reckoned_with_is_refused(
    path: tuple[Any, ...], value: object
) -> None:
    facts: Any = tomllib.loads(packaged_texts(FOLDER, "risk")[0])
    inner = facts
    for part in path[:-1]:
        inner = inner[part]
    inner[path[-1]] = value

    with pytest.raises(FaultyCodes):
        read_model(facts)
