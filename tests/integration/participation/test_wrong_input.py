"""What becomes of histories that cannot be, or hardly? Each through the actions that people use."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from tests.at_once import at_once
from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.participation import LoadedEditionFactory
from tests.factories.people import PersonFactory
from waymark.access.models.authorities import Authority, AuthorityIdentifier
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import open_scope
from waymark.participation.actions import activities, history
from waymark.participation.actions.activities import (
    EndsBeforeItStarts,
    SameAsNow,
    StartsBeforeThePresentOne,
    StartsInFuture,
    UnknownActivity,
    record_activity,
    verify_activity,
)
from waymark.participation.actions.history import (
    EndedBeforeItStarted,
    EndsInFuture,
    VerifiedOutside,
    Written,
    add_activity,
    correct_activity,
    full_version,
    withdraw_activity,
)
from waymark.participation.actions.overlapping import Overlaps
from waymark.participation.models.activities import Activity
from waymark.participation.queries.comparing import list_differing
from waymark.participation.queries.figures import as_known, get_totals
from waymark.participation.queries.status import AsKnown, everybody
from waymark.participation.rules.status import CohortStatus
from waymark.people.actions.identity import change_identity
from waymark.people.actions.learning import save_person_authority
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.parts import person_version
from waymark.people.rules.vocabulary import AuthorityRole, Sex, Source

TODAY = local_date(NOW)
SEPTEMBER, OCTOBER = date(2026, 9, 1), date(2026, 10, 1)
OWN, OTHER = "821", "823"


@pytest.fixture
def operator(authority: Authority) -> Actor:
    return Actor.operator(authority.pk)


@pytest.fixture
def person(authority: Authority) -> Person:
    AuthorityIdentifier.objects.create(authority=authority, scheme="dfe", value=OWN)
    return made_person()


def made_person(**facts: Any) -> Person:
    made: Person = PersonFactory.create(
        **{"born_on": date(2009, 1, 5), "added_at": NOW - timedelta(days=500)} | facts
    )
    return made


def did(
    by: Actor, person: Person, code: str, starts: date, ends: date | None = None, **more: Any
) -> Activity:
    """Write down what somebody did from a day until, and without, another."""
    return add_activity(
        by=by,
        at=more.pop("at", NOW),
        person=person,
        written=Written(code=code, starts_on=starts, ends_on=ends, **more),
    )


def does(by: Actor, person: Person, code: str, starts: date, at: datetime = NOW) -> Activity:
    """Write down what somebody does from a day on."""
    return record_activity(
        by=by, at=at, person=person, code=code, starts_on=starts, source=Source.WORKER
    )


def days_of(person: Person) -> list[tuple[str, date, date | None]]:
    rows = Activity.objects.filter(person=person, withdrawn_at=None).order_by("starts_on", "pk")
    return [(row.code, row.starts_on, row.ends_on) for row in rows]


# Spells that end before they start ---------------------------------------------------------------


def test_spell_that_ends_before_it_starts_is_refused(operator: Actor, person: Person) -> None:
    day_before = SEPTEMBER - timedelta(days=1)

    with pytest.raises(EndedBeforeItStarted):
        did(operator, person, "230", SEPTEMBER, day_before)
    with pytest.raises(EndsBeforeItStarts):
        did(operator, person, "230", SEPTEMBER, expected_end_on=day_before)
    with pytest.raises(VerifiedOutside):
        did(operator, person, "230", SEPTEMBER, verified_on=day_before)
    assert days_of(person) == []


def test_correction_cannot_end_a_spell_before_it_starts(operator: Actor, person: Person) -> None:
    row = did(operator, person, "230", SEPTEMBER, OCTOBER)

    with pytest.raises(EndedBeforeItStarted):
        correct_activity(
            by=operator,
            at=NOW,
            activity=row,
            written=Written(code="230", starts_on=OCTOBER + timedelta(days=1), ends_on=OCTOBER),
            version=full_version(row),
        )
    assert days_of(person) == [("230", SEPTEMBER, OCTOBER)]


# Start in the future -----------------------------------------------------------------------------


def test_spell_that_starts_or_ends_in_the_future_is_refused(
    operator: Actor, person: Person
) -> None:
    tomorrow = TODAY + timedelta(days=1)

    with pytest.raises(StartsInFuture):
        does(operator, person, "230", tomorrow)
    with pytest.raises(StartsInFuture):
        did(operator, person, "230", tomorrow)
    with pytest.raises(EndsInFuture):
        did(operator, person, "230", SEPTEMBER, tomorrow)
    with pytest.raises(VerifiedOutside):
        did(operator, person, "230", SEPTEMBER, verified_on=tomorrow)
    assert days_of(person) == []


# Overlap -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (date(2026, 8, 1), date(2026, 9, 2)),
        (date(2026, 9, 10), date(2026, 9, 20)),
        (date(2026, 9, 30), None),
        (date(2026, 8, 1), None),
    ],
    ids=["into it", "within it", "out of it", "around it"],
)
def test_overlap_is_refused_with_the_rows(
    operator: Actor, person: Person, starts: date, ends: date | None
) -> None:
    did(operator, person, "230", SEPTEMBER, OCTOBER)

    with pytest.raises(Overlaps) as refused:
        did(operator, person, "619", starts, ends)

    assert refused.value.problems == (
        "Further education college, 1 September 2026 to 1 October 2026",
    )
    assert days_of(person) == [("230", SEPTEMBER, OCTOBER)]


def test_present_activity_cannot_begin_within_one_that_has_ended(
    operator: Actor, person: Person
) -> None:
    did(operator, person, "230", SEPTEMBER, OCTOBER)

    with pytest.raises(Overlaps) as refused:
        does(operator, person, "619", date(2026, 9, 20))

    assert refused.value.problems == (
        "Further education college, 1 September 2026 to 1 October 2026",
    )
    assert days_of(person) == [("230", SEPTEMBER, OCTOBER)]


def test_present_activity_cannot_begin_before_the_one_that_it_follows(
    operator: Actor, person: Person
) -> None:
    does(operator, person, "230", OCTOBER)

    with pytest.raises(StartsBeforeThePresentOne):
        does(operator, person, "619", SEPTEMBER)


# Touch -------------------------------------------------------------------------------------------


def test_spells_that_touch_stand_beside_each_other(operator: Actor, person: Person) -> None:
    did(operator, person, "619", OCTOBER, date(2026, 10, 20))
    did(operator, person, "619", SEPTEMBER, OCTOBER)
    does(operator, person, "610", date(2026, 10, 20))

    assert [each[1:] for each in days_of(person)] == [
        (SEPTEMBER, OCTOBER),
        (OCTOBER, date(2026, 10, 20)),
        (date(2026, 10, 20), None),
    ]
    assert PersonSummary.objects.get(person=person).neet_since == SEPTEMBER
    assert everybody(AsKnown(day=TODAY))[person.pk].neet_since == SEPTEMBER


def test_spell_of_one_day_between_two_interrupts_them(operator: Actor, person: Person) -> None:
    did(operator, person, "619", SEPTEMBER, OCTOBER)
    did(operator, person, "230", OCTOBER, OCTOBER + timedelta(days=1))
    does(operator, person, "619", OCTOBER + timedelta(days=1))

    assert PersonSummary.objects.get(person=person).neet_since == OCTOBER + timedelta(days=1)
    assert everybody(AsKnown(day=OCTOBER))[person.pk].code == "230"


def test_row_of_no_days_is_in_nobodys_way(operator: Actor, person: Person) -> None:
    did(operator, person, "230", SEPTEMBER, SEPTEMBER)

    did(operator, person, "619", SEPTEMBER - timedelta(days=9), OCTOBER)

    assert everybody(AsKnown(day=SEPTEMBER))[person.pk].code == "619"


# Repeat ------------------------------------------------------------------------------------------


def test_same_again_is_refused(operator: Actor, person: Person) -> None:
    did(operator, person, "619", SEPTEMBER, OCTOBER)
    does(operator, person, "230", OCTOBER)

    with pytest.raises(Overlaps):
        did(operator, person, "619", SEPTEMBER, OCTOBER)
    with pytest.raises(SameAsNow):
        does(operator, person, "230", OCTOBER)
    assert len(days_of(person)) == 2


def test_same_again_may_stand_beside_or_after_a_withdrawal(operator: Actor, person: Person) -> None:
    first = did(operator, person, "619", SEPTEMBER, OCTOBER)
    did(operator, person, "619", SEPTEMBER, OCTOBER, is_primary=False)

    withdraw_activity(by=operator, at=NOW, activity=first, reason="Written twice")
    did(operator, person, "619", SEPTEMBER, OCTOBER)

    assert Activity.objects.filter(person=person, is_primary=True).count() == 2
    assert everybody(AsKnown(day=SEPTEMBER))[person.pk].code == "619"


# End on 29 February ------------------------------------------------------------------------------


def test_leap_day_ends_a_spell_and_currency_falls_on_the_last_of_a_shorter_month(
    operator: Actor, person: Person
) -> None:
    leap = date(2024, 2, 29)
    person = made_person(born_on=date(2006, 2, 28), added_at=datetime(2023, 9, 1, tzinfo=UTC))
    did(operator, person, "210", date(2023, 9, 1), leap)
    job = did(operator, person, "310", leap, date(2025, 3, 1), verified_on=leap)
    course = did(operator, person, "530", date(2025, 3, 1), verified_on=date(2025, 11, 30))

    assert (job.lapses_on, course.lapses_on) == (date(2025, 2, 28), date(2026, 2, 28))
    status = {day: everybody(AsKnown(day=day))[person.pk] for day in (leap, date(2024, 2, 28))}
    assert [each.code for each in status.values()] == ["310", "210"]
    assert not everybody(AsKnown(day=date(2025, 2, 28)))[person.pk].is_lapsed


@pytest.mark.parametrize("day", [date(2025, 2, 28), date(2025, 3, 1)])
def test_leap_day_is_a_birthday_like_others(operator: Actor, person: Person, day: date) -> None:
    born = made_person(born_on=date(2008, 2, 29))

    assert everybody(AsKnown(day=day))[born.pk].academic_age == 16


# Cross the change of edition, and a code retired mid-spell --------------------------------------


def test_code_retired_in_the_middle_of_a_spell_stays_and_is_not_given_anew(
    operator: Actor, person: Person
) -> None:
    last = date(2018, 3, 31)
    person = made_person(born_on=date(2001, 5, 1), added_at=datetime(2017, 9, 1, tzinfo=UTC))
    spell = did(operator, person, "720", date(2018, 1, 10), date(2019, 6, 1))

    with pytest.raises(UnknownActivity):
        did(operator, person, "720", last + timedelta(days=1), is_primary=False)
    did(operator, person, "720", last, date(2018, 4, 30), is_primary=False)

    for day in (last, last + timedelta(days=1), date(2019, 4, 1)):  # the next edition began then
        assert everybody(AsKnown(day=day))[person.pk].code == spell.code


def test_spell_across_the_change_of_the_cohort_counts_until_that_day(
    operator: Actor, person: Person
) -> None:
    """From September 2016 academic age 18 is not of the cohort; the spell goes on all the same."""
    person = made_person(born_on=date(1998, 3, 1), added_at=datetime(2015, 9, 1, tzinfo=UTC))
    did(operator, person, "230", date(2015, 9, 1), date(2017, 6, 30))

    before = everybody(AsKnown(day=date(2016, 8, 31)))[person.pk]
    after = everybody(AsKnown(day=date(2016, 9, 1)))[person.pk]

    assert (before.cohort, after.cohort) == (CohortStatus.PRIMARY, CohortStatus.AGE_REACHED)
    assert (before.is_in_base, after.is_in_base) == (True, False)
    assert before.code == after.code


def test_word_given_before_the_change_of_currency_keeps_its_day(
    operator: Actor, person: Person
) -> None:
    day = OCTOBER - timedelta(days=1)
    row = does(operator, person, "310", SEPTEMBER, at=local_moment(SEPTEMBER))
    LoadedEditionFactory.create(
        subject="currency",
        starts_on=OCTOBER,
        text=f'subject = "currency"\nedition = "2027-28"\nstarts_on = {OCTOBER}\nsource = "-"\n'
        'is_inferred = true\n[[rules]]\ncodes = ["310"]\nkind = "months"\nnumber = 1\n',
    )

    def verified(on: date) -> date | None:
        with open_scope(person.authority_id):
            return verify_activity(by=operator, at=NOW, person=person, on=on).lapses_on

    assert row.lapses_on == date(2027, 9, 1)
    assert verified(day) == date(2027, 9, 30)
    assert verified(OCTOBER) == date(2026, 11, 1)


# A date of birth corrected so that the cohort changes --------------------------------------------


def test_corrected_date_of_birth_moves_somebody_into_the_cohort_from_when_it_was_known(
    operator: Actor, person: Person
) -> None:
    day, corrected = date(2026, 9, 30), local_moment(date(2026, 10, 12))
    child = made_person(born_on=date(2011, 1, 5))
    does(operator, child, "619", SEPTEMBER, at=local_moment(SEPTEMBER))
    before, _ = get_totals(viewer=operator, month_end=day)

    change_identity(
        by=operator, at=corrected, person=child, version=person_version(child),
        given_names=child.given_names, family_name=child.family_name, preferred_name="",
        pronouns="", sex=Sex(child.sex), gender="", born_on=date(2009, 1, 5),
        is_birth_date_verified=False, ethnicity="", ethnicity_source=None, language="",
        needs_interpreter=False, locality=None, died_on=None, left_area_on=None,
    )  # fmt: skip

    after, _ = get_totals(viewer=operator, month_end=day)
    assert (after.cohort - before.cohort, after.neet - before.neet) == (1, 1)
    assert everybody(AsKnown(day=day))[child.pk].academic_age == 17
    assert PersonSummary.objects.get(person=child).born_on == date(2009, 1, 5)


# Moves between authorities -----------------------------------------------------------------------


def test_move_to_another_authority_and_back_leaves_the_days_between_out(
    operator: Actor, person: Person
) -> None:
    does(operator, person, "619", SEPTEMBER, at=local_moment(SEPTEMBER))
    for number, since in ((OTHER, date(2026, 10, 10)), (OWN, date(2026, 11, 1))):
        save_person_authority(
            by=operator, at=NOW, person=person, role=AuthorityRole.RESIDENT, dfe_number=number,
            starts_on=since,
        )  # fmt: skip

    def cohort(day: date) -> CohortStatus:
        return everybody(AsKnown(day=day))[person.pk].cohort

    assert cohort(date(2026, 10, 9)) is CohortStatus.PRIMARY
    assert cohort(date(2026, 10, 10)) is CohortStatus.TRANSFERRED
    assert cohort(date(2026, 10, 31)) is CohortStatus.TRANSFERRED
    assert cohort(date(2026, 11, 1)) is CohortStatus.PRIMARY
    assert get_totals(viewer=operator, month_end=date(2026, 10, 31))[0].neet == 0
    assert get_totals(viewer=operator, month_end=date(2026, 9, 30))[0].neet == 1
    assert days_of(person) == [("619", SEPTEMBER, None)]


# The last Sunday of October ----------------------------------------------------------------------

SUNDAY = date(2026, 10, 25)


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 10, 24, 22, 59, tzinfo=UTC), SUNDAY - timedelta(days=1)),
        (datetime(2026, 10, 24, 23, 0, tzinfo=UTC), SUNDAY),
        (datetime(2026, 10, 25, 23, 59, tzinfo=UTC), SUNDAY),
        (datetime(2026, 10, 26, 0, 0, tzinfo=UTC), SUNDAY + timedelta(days=1)),
    ],
    ids=["23:59 in summer time", "midnight in summer time", "23:59", "midnight"],
)
def test_day_goes_by_the_clock_in_england(
    operator: Actor, person: Person, at: datetime, day: date
) -> None:
    with pytest.raises(StartsInFuture):
        does(operator, person, "230", day + timedelta(days=1), at=at)

    made = does(operator, person, "230", day, at=at)

    known = as_known(day, day)
    assert everybody(known)[person.pk].code == "230"
    assert everybody(as_known(day, day - timedelta(days=1)))[person.pk].code == ""
    assert Activity.objects.get(pk=made.pk).recorded_at == at


def test_of_two_words_in_the_hour_that_comes_twice_the_later_counts(
    operator: Actor, person: Person
) -> None:
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))
    assert local_moment(SUNDAY, time(1, 30)).astimezone(UTC) == first
    does(operator, person, "619", SUNDAY, at=first)
    does(operator, person, "230", SUNDAY, at=second)

    def known_at(moment: datetime) -> str:
        return everybody(AsKnown(day=SUNDAY, known_at=moment))[person.pk].code

    assert known_at(first) == "619"
    assert known_at(second - timedelta(seconds=1)) == "619"
    assert known_at(second) == "230"


# Two trackers on one person ----------------------------------------------------------------------


@pytest.fixture
def committed() -> tuple[Authority, Actor, Person]:
    place = AuthorityFactory.create()
    with open_scope(place.pk):
        person = made_person()
        by = Actor.operator(place.pk)
        does(by, person, "619", SEPTEMBER)
    return place, by, person


def left_whole(place: Authority, by: Actor, person: Person) -> list[tuple[str, date, date | None]]:
    with open_scope(place.pk):
        assert list_differing(viewer=by) == []
        return days_of(person)


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_trackers_who_record_at_once_both_end_whole(
    committed: tuple[Authority, Actor, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    place, by, person = committed

    outcomes = at_once(
        place,
        [lambda: does(by, person, "230", TODAY), lambda: does(by, person, "330", TODAY)],
        (activities,),
        monkeypatch,
    )

    assert outcomes == ["done", "done"]
    first, second, third = left_whole(place, by, person)
    assert first == ("619", SEPTEMBER, TODAY)
    assert second[1:] == (TODAY, TODAY)  # the second saw what the first had written, and closed it
    assert third[1:] == (TODAY, None)
    assert {second[0], third[0]} == {"230", "330"}


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_trackers_who_say_the_same_at_once_say_it_once(
    committed: tuple[Authority, Actor, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    place, by, person = committed

    outcomes = at_once(
        place, [lambda: does(by, person, "230", TODAY)] * 2, (activities,), monkeypatch
    )

    assert outcomes == ["SameAsNow", "done"]
    assert left_whole(place, by, person) == [("619", SEPTEMBER, TODAY), ("230", TODAY, None)]


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_who_correct_one_row_at_once_do_not_write_over_each_other(
    committed: tuple[Authority, Actor, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    place, by, person = committed
    with open_scope(place.pk):
        row = Activity.objects.get(person=person)
    written = Written(code="619", starts_on=SEPTEMBER)

    def correct(starts: date) -> Activity:
        return correct_activity(
            by=by, at=NOW, activity=row, version=full_version(row),
            written=replace(written, starts_on=starts),
        )  # fmt: skip

    outcomes = at_once(
        place,
        [lambda: correct(OCTOBER), lambda: correct(SEPTEMBER - timedelta(days=1))],
        (history,),
        monkeypatch,
    )

    assert outcomes == ["ChangedMeanwhile", "done"]
    ((_, starts, ends),) = left_whole(place, by, person)
    assert starts in {OCTOBER, SEPTEMBER - timedelta(days=1)}
    assert ends is None


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_who_add_overlapping_rows_at_once_add_one(
    committed: tuple[Authority, Actor, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    place, by, person = committed
    july, august = date(2026, 7, 1), date(2026, 8, 1)

    outcomes = at_once(
        place,
        [
            lambda: did(by, person, "230", july, SEPTEMBER),
            lambda: did(by, person, "330", august, SEPTEMBER),
        ],
        (history,),
        monkeypatch,
    )

    assert outcomes == ["Overlaps", "done"]
    assert len(left_whole(place, by, person)) == 2


def test_every_refusal_here_is_a_sentence() -> None:
    for refusal in (Overlaps, EndedBeforeItStarted, EndsInFuture, VerifiedOutside, SameAsNow):
        assert issubclass(refusal, ActionRefused)
        assert refusal().message.endswith(".")
