"""May something be shared: never more than was said, and no objection is passed over?"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.access.rules import DataGroup
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.rules.sharing import (
    Allowed,
    Answer,
    Decision,
    Objection,
    Override,
    Refused,
    answer_for,
    instructed_by_parent,
    is_basic_only,
    left_of,
    sharing_allowed,
)

DAY = date(2026, 11, 22)
COLLEGE, SCHOOL = 7, 8
ALL = frozenset(DataGroup)
GIVEN = Answer(
    purpose=Purpose.REFERRAL, is_given=True, groups=ALL, answered_on=DAY - timedelta(days=30)
)
BASIC = Objection(organisation=COLLEGE, is_basic_only=True, starts_on=DAY - timedelta(days=30))
WHOLE = Override(reason="Said that somebody hurts them at home", author="A. Lead", on=DAY)

GROUPS = st.frozensets(st.sampled_from(list(DataGroup)))
PURPOSES = st.sampled_from(list(Purpose))
DAYS = st.integers(min_value=-60, max_value=60).map(lambda days: DAY + timedelta(days=days))
ORGANISATIONS = st.sampled_from([None, COLLEGE, SCHOOL])


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    answered_on = draw(DAYS)
    is_given = draw(st.booleans())
    after = st.integers(min_value=0, max_value=60).map(lambda days: answered_on + timedelta(days))
    return Answer(
        purpose=draw(PURPOSES),
        is_given=is_given,
        groups=draw(GROUPS),
        answered_on=answered_on,
        order=draw(st.integers(min_value=1, max_value=99)),
        organisation=draw(ORGANISATIONS),
        withdrawn_on=draw(st.none() | after) if is_given else None,
        expires_on=draw(st.none() | after.map(lambda day: day + timedelta(days=1))),
    )


SAID = st.lists(answers(), max_size=6, unique_by=lambda each: each.order)


def ask(**more: object) -> Decision:
    said: dict[str, object] = {
        "purpose": Purpose.REFERRAL,
        "groups": {DataGroup.NOTES},
        "organisation": COLLEGE,
        "day": DAY,
    }
    return sharing_allowed(**(said | more))  # type: ignore[arg-type]


# What the young person decides.


def test_what_they_agreed_to_may_be_shared_with_the_ground_for_it() -> None:
    found = ask(answers=[GIVEN])

    assert isinstance(found, Allowed)
    assert found.groups == {DataGroup.NOTES}
    assert found.basis.purpose is Purpose.REFERRAL
    assert "They agreed on 23 October 2026" in found.sentence


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([], "Nobody has asked"),
        ([replace(GIVEN, is_given=False)], "They said no on 23 October 2026"),
        ([replace(GIVEN, withdrawn_on=DAY)], "They withdrew their consent on 22 November 2026"),
        ([replace(GIVEN, expires_on=DAY)], "The consent ran out on 22 November 2026"),
        ([replace(GIVEN, groups=frozenset({DataGroup.CONTACT}))], "They agreed to less"),
        ([replace(GIVEN, answered_on=DAY + timedelta(days=1))], "Nobody has asked"),
        ([replace(GIVEN, purpose=Purpose.FAMILY)], "Nobody has asked"),
        ([replace(GIVEN, organisation=SCHOOL)], "Nobody has asked"),
    ],
)
def test_without_a_consent_that_holds_nothing_is_shared(said: list[Answer], words: str) -> None:
    found = ask(answers=said)

    assert isinstance(found, Refused)
    assert words in found.sentence


def test_a_refusal_for_too_little_names_what_is_missing() -> None:
    found = ask(
        groups={DataGroup.NOTES, DataGroup.SEND, DataGroup.CONTACT},
        answers=[replace(GIVEN, groups=frozenset({DataGroup.CONTACT}))],
    )

    assert isinstance(found, Refused)
    assert found.groups == (DataGroup.SEND, DataGroup.NOTES)


def test_a_later_answer_takes_the_place_of_an_earlier_one_also_on_one_day() -> None:
    no = replace(GIVEN, is_given=False, order=2)

    assert not ask(answers=[GIVEN, no]).is_allowed
    assert ask(answers=[no, replace(GIVEN, order=3)]).is_allowed


def test_what_was_said_of_one_service_stands_before_what_was_said_of_all() -> None:
    later = DAY - timedelta(days=5)
    own_no = replace(GIVEN, organisation=COLLEGE, is_given=False)

    assert not ask(answers=[own_no, replace(GIVEN, answered_on=later)]).is_allowed
    assert ask(answers=[own_no], organisation=None).is_allowed is False
    assert ask(answers=[GIVEN, own_no], organisation=SCHOOL).is_allowed


def test_a_later_no_to_all_services_ends_an_earlier_yes_to_one() -> None:
    own_yes = replace(GIVEN, organisation=COLLEGE)
    no_to_all = replace(GIVEN, is_given=False, answered_on=DAY - timedelta(days=1), order=2)

    assert not ask(answers=[own_yes, no_to_all]).is_allowed
    assert not ask(answers=[own_yes, replace(GIVEN, withdrawn_on=DAY)]).is_allowed
    assert ask(answers=[replace(own_yes, answered_on=DAY), no_to_all]).is_allowed
    assert ask(
        answers=[replace(own_yes, answered_on=DAY), replace(GIVEN, withdrawn_on=GIVEN.answered_on)]
    ).is_allowed


@given(said=SAID, groups=GROUPS, purpose=PURPOSES, where=ORGANISATIONS)
def test_never_more_is_shared_than_was_asked_for(
    said: list[Answer], groups: frozenset[DataGroup], purpose: Purpose, where: int | None
) -> None:
    found = ask(answers=said, groups=groups, purpose=purpose, organisation=where, override=None)

    if isinstance(found, Allowed):
        assert found.groups == groups
    else:
        assert set(found.groups) <= groups
        assert found.sentence


@given(said=SAID, groups=GROUPS, where=ORGANISATIONS)
def test_what_may_be_shared_together_may_be_shared_in_part(
    said: list[Answer], groups: frozenset[DataGroup], where: int | None
) -> None:
    if ask(answers=said, groups=groups, organisation=where).is_allowed:
        for group in groups:
            assert ask(answers=said, groups={group}, organisation=where).is_allowed


@given(said=SAID, groups=GROUPS, where=ORGANISATIONS)
def test_a_no_to_all_today_ends_every_yes(
    said: list[Answer], groups: frozenset[DataGroup], where: int | None
) -> None:
    no = replace(GIVEN, is_given=False, answered_on=DAY, order=100)

    assert not ask(answers=[*said, no], groups=groups, organisation=where).is_allowed


@given(said=SAID, groups=GROUPS, where=ORGANISATIONS)
def test_withdrawing_what_decides_closes_it(
    said: list[Answer], groups: frozenset[DataGroup], where: int | None
) -> None:
    decides = answer_for(said, Purpose.REFERRAL, where, DAY)
    if decides is None or not decides.is_given:
        return

    left = [each for each in said if each is not decides]
    closed = [*left, replace(decides, withdrawn_on=decides.answered_on)]

    assert not ask(answers=closed, groups=groups, organisation=where).is_allowed


# What a duty allows.


def test_a_duty_needs_no_consent_and_reminds_of_the_notice() -> None:
    found = ask(purpose=Purpose.TRACKING, answers=[replace(GIVEN, is_given=False)])

    assert isinstance(found, Allowed)
    assert found.to_do == "Give the young person the privacy notice."
    told = ask(purpose=Purpose.TRACKING, has_notice=True)
    assert isinstance(told, Allowed)
    assert told.to_do == ""


def test_a_purpose_without_a_ground_on_the_day_is_refused() -> None:
    for purpose in Purpose:
        found = ask(purpose=purpose, day=date(2005, 1, 1), override=None)

        assert isinstance(found, Refused)
        assert "No lawful basis" in found.sentence


# Section 14: an objection leaves the basic items.


@pytest.mark.parametrize("purpose", [each for each in Purpose if each is not Purpose.SAFEGUARDING])
@pytest.mark.parametrize("group", DataGroup)
def test_an_objection_closes_every_group_of_data_whatever_was_agreed(
    purpose: Purpose, group: DataGroup
) -> None:
    said = {"purpose": purpose, "answers": [replace(GIVEN, purpose=purpose)]}

    found = ask(**said, groups={group}, objections=[BASIC])

    assert isinstance(found, Refused)
    assert found.groups == (group,)
    assert "Only name, address and date of birth" in found.sentence
    assert ask(**said, groups=set(), objections=[BASIC]).is_allowed
    assert ask(**said, groups={group}).is_allowed


@pytest.mark.parametrize(
    "other",
    [
        replace(BASIC, organisation=SCHOOL),
        replace(BASIC, is_basic_only=False),
        replace(BASIC, ends_on=DAY),
        replace(BASIC, starts_on=DAY + timedelta(days=1)),
    ],
)
def test_an_objection_to_another_or_of_another_day_closes_nothing(other: Objection) -> None:
    assert ask(answers=[GIVEN], objections=[other]).is_allowed
    assert not is_basic_only([other], organisation=COLLEGE, day=DAY)


@given(said=SAID, groups=GROUPS, purpose=PURPOSES)
def test_an_objection_never_opens_anything(
    said: list[Answer], groups: frozenset[DataGroup], purpose: Purpose
) -> None:
    with_it = ask(answers=said, groups=groups, purpose=purpose, objections=[BASIC])

    assert not with_it.is_allowed or not groups


@pytest.mark.parametrize(
    ("born_on", "by_parent"),
    [(date(2010, 11, 22), False), (date(2010, 11, 23), True), (None, False)],
)
def test_a_parent_instructs_until_the_day_before_the_sixteenth_birthday(
    born_on: date | None, by_parent: bool
) -> None:
    assert instructed_by_parent(born_on, DAY) is by_parent


# To keep somebody safe.


@pytest.mark.parametrize("purpose", Purpose)
def test_a_reason_to_keep_somebody_safe_opens_what_was_refused(purpose: Purpose) -> None:
    found = ask(
        purpose=purpose,
        groups=ALL,
        answers=[replace(GIVEN, is_given=False)],
        objections=[BASIC],
        override=WHOLE,
    )

    assert isinstance(found, Allowed)
    assert found.basis.purpose is Purpose.SAFEGUARDING
    assert "A. Lead on 22 November 2026" in found.sentence


@pytest.mark.parametrize(
    "override",
    [
        None,
        replace(WHOLE, reason="just so"),
        replace(WHOLE, author=" "),
        replace(WHOLE, on=DAY + timedelta(days=1)),
    ],
)
def test_without_reason_author_and_day_safety_opens_nothing(override: Override | None) -> None:
    found = ask(purpose=Purpose.SAFEGUARDING, override=override)

    assert isinstance(found, Refused)
    assert "write down why, who decided and when" in found.sentence


# What is left of what was shared before.


@given(
    said=SAID,
    objections=st.lists(st.sampled_from([BASIC, replace(BASIC, organisation=SCHOOL)]), max_size=2),
    purpose=PURPOSES,
    groups=GROUPS,
    organisation=ORGANISATIONS,
    day=DAYS,
    override=st.none() | st.just(WHOLE),
)
def test_nothing_is_left_that_would_not_be_allowed_alone(
    said: list[Answer],
    objections: list[Objection],
    purpose: Purpose,
    groups: frozenset[DataGroup],
    organisation: int | None,
    day: date,
    override: Override | None,
) -> None:
    def decide(asked: frozenset[DataGroup]) -> Decision:
        return sharing_allowed(
            purpose=purpose,
            groups=asked,
            organisation=organisation,
            day=day,
            answers=said,
            objections=objections,
            override=override,
        )

    left = left_of(groups, decide(groups))

    assert left <= groups
    assert all(decide(frozenset({group})).is_allowed for group in left)


def test_of_a_consent_that_covers_less_the_covered_part_is_left() -> None:
    found = ask(
        groups={DataGroup.NOTES, DataGroup.CONTACT},
        answers=[replace(GIVEN, groups=frozenset({DataGroup.CONTACT}))],
    )

    assert left_of({DataGroup.NOTES, DataGroup.CONTACT}, found) == {DataGroup.CONTACT}
    assert left_of(ALL, ask(groups=ALL, answers=[GIVEN], objections=[BASIC])) == frozenset()


def test_a_decision_by_consent_names_the_answer_it_rests_on() -> None:
    found = ask(answers=[replace(GIVEN, order=7, expires_on=DAY + timedelta(days=3))])

    assert isinstance(found, Allowed)
    assert (found.rests_on, found.expires_on) == (7, DAY + timedelta(days=3))
