"""What does a version change, when are standard steps due, and how does a plan read?"""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules import plans as rules
from waymark.casework.rules.chronology import GROUPS_THAT_HIDE, is_within, left_out
from waymark.casework.rules.plan_words import (
    WordedPlan,
    WordedStep,
    as_letter,
    in_order,
    who_does,
)
from waymark.casework.rules.timelines import EDITIONS, proposed_steps, timelines_on
from waymark.casework.rules.vocabulary import PlanKind, StepDoer
from waymark.people.rules.vocabulary import DataGroup

DAY = date(2026, 11, 2)
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
steps = st.builds(
    rules.PlannedStep,
    key=st.integers(0, 5).map(lambda number: UUID(int=number)),
    what=st.sampled_from(["Ring", "Visit"]),
    doer=st.sampled_from(StepDoer),
    due_on=st.sampled_from([DAY, DAY + timedelta(days=1)]),
)
versions = st.lists(steps, unique_by=lambda each: each.key)


@given(versions, versions)
def test_changes_turn_one_version_into_the_next(
    before: list[rules.PlannedStep], after: list[rules.PlannedStep]
) -> None:
    found = rules.changes_between(before, after)

    result = {each.key: each for each in before}
    for gone in found.dropped:
        del result[gone.key]
    for added in found.added:
        result[added.key] = added
    for _, new in found.changed:
        result[new.key] = new
    assert result == {each.key: each for each in after}


@given(versions)
def test_a_version_that_is_the_same_changes_nothing(held: list[rules.PlannedStep]) -> None:
    assert rules.changes_between(held, held) == rules.Changes((), (), ())


@given(st.sampled_from(PlanKind), days)
def test_standard_steps_are_due_within_the_plan_in_order(kind: PlanKind, starts_on: date) -> None:
    found = [each.due_on for each in proposed_steps(kind, starts_on)]

    assert found == sorted(found)
    assert all(rules.is_within_plan(day, starts_on) for day in found)


def test_before_the_first_edition_the_first_holds() -> None:
    assert timelines_on(date(2001, 1, 1)) is EDITIONS[0]
    assert timelines_on(DAY).name == "2014"


def test_every_kind_has_a_timeline_and_a_group() -> None:
    for kind in PlanKind:
        assert kind in rules.GROUPS_OF_KIND
        assert all(kind in edition.steps for edition in EDITIONS)


@given(st.frozensets(st.sampled_from(DataGroup)))
def test_more_groups_never_show_less(groups: frozenset[DataGroup]) -> None:
    seen = set(rules.kinds_seen(groups))

    assert seen <= set(rules.kinds_seen(DataGroup))
    assert bool(seen) == (DataGroup.NOTES in groups)
    assert set(left_out(groups)) == set(GROUPS_THAT_HIDE) - groups


@given(days, days, days)
def test_an_entry_without_a_day_is_always_within(day: date, since: date, until: date) -> None:
    assert is_within(None, since, until)
    assert is_within(day, since, until) == (since <= day <= until)


def test_a_letter_reads_for_the_young_person() -> None:
    done = WordedStep("Ring", who_does(StepDoer.ADVISER, "", "Kit"), "by 2 November 2026", True)
    own = WordedStep("Visit", who_does(StepDoer.YOUNG_PERSON, "", "Kit"), "by 3 November", False)
    plan = WordedPlan("Amira", "Animals", in_order([done, own]), "Agreed.", "Again in May.", "Kit")

    letter = as_letter(plan, authority="Invented Council")

    assert letter.index("- You, by 3 November: Visit") < letter.index("- Kit, by 2 November")
    assert "Ring (done)" in letter
    assert "Ask Kit if something is not right" in letter
    nobody = as_letter(WordedPlan("A", "B", (), "C", "D", ""), authority="E")
    assert "Ask" not in nobody
    assert who_does(StepDoer.ADVISER, "", "") == "Your adviser"
    assert who_does(StepDoer.PARTNER, "The job coach", "Kit") == "The job coach"
