"""Do the rule for one person and the statement for everybody give one answer, then and now?"""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from django.utils import timezone

from tests.factories.access import AuthorityFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import PersonFactory
from tests.integration.participation.histories import FIRST, LAST, OWN, History, invent
from waymark.access.models.authorities import Authority, AuthorityIdentifier
from waymark.core.dates import local_moment
from waymark.core.scoping import open_scope
from waymark.participation.actions.loading import write_activities
from waymark.participation.models.activities import Activity
from waymark.participation.queries.status import AsKnown, everybody
from waymark.participation.rules.loading import ActivityRow, StateRow
from waymark.participation.rules.status import CohortStatus, Status, status_on
from waymark.people.models.people import Person

MONTH_ENDS = (date(2024, 2, 29), date(2024, 8, 31), date(2025, 9, 30), date(2026, 10, 31))


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        AuthorityIdentifier.objects.create(authority=made, scheme="dfe", value=OWN)
        yield made


def by_the_rule(histories: list[History], asked: AsKnown) -> dict[int, Status]:
    known_at = asked.known_at or timezone.now() + timedelta(days=4000)
    return {
        each.key: status_on(asked.day, facts=each.facts, spells=each.spells(known_at))
        for each in histories
        if local_moment(each.added_on) <= known_at
    }


@pytest.mark.parametrize("seed", range(5))
def test_rule_and_statement_agree_on_every_history(authority: Authority, seed: int) -> None:
    histories = invent(seed, 240)
    chance = random.Random(seed)  # noqa: S311 (a seeded example, no secret)
    span = (LAST - FIRST).days
    days = [*MONTH_ENDS, *(FIRST + timedelta(days=chance.randrange(span)) for _ in range(6))]

    for day in days:
        moments = [None, local_moment(day, time(23, 59)), local_moment(day + timedelta(days=70))]
        for known_at in moments:
            asked = AsKnown(day=day, known_at=known_at)
            found = everybody(asked)

            assert found == by_the_rule(histories, asked), asked
    groups = {each.group for each in everybody(AsKnown(day=LAST)).values()}
    assert len(groups) > 3  # the histories are not all alike


def test_what_was_known_counts_as_of_the_moment_it_was_written_down(authority: Authority) -> None:
    person = PersonFactory.create(born_on=date(2009, 1, 5), added_at=at(2025, 1, 1))
    begun = StateRow(known_at=at(2025, 10, 20), code="210", starts_on=date(2025, 9, 2))
    ended = replace(begun, known_at=at(2026, 2, 10), ends_on=date(2026, 1, 5))
    seeking = StateRow(known_at=at(2026, 2, 10), code="619", starts_on=date(2026, 1, 5))
    write_activities(
        [
            (person.pk, ActivityRow(states=(begun, ended))),
            (person.pk, ActivityRow(states=(seeking,))),
        ]
    )

    def code(day: date, known_at: datetime | None) -> str:
        return everybody(AsKnown(day=day, known_at=known_at))[person.pk].code

    assert code(date(2025, 9, 30), at(2025, 10, 1)) == ""
    assert code(date(2025, 9, 30), at(2025, 11, 1)) == "210"
    assert code(date(2026, 1, 31), at(2026, 2, 1)) == "210"
    assert code(date(2026, 1, 31), at(2026, 2, 11)) == "619"
    assert code(date(2026, 1, 31), None) == "619"


def test_corrected_date_of_birth_changes_the_cohort_from_then_on(authority: Authority) -> None:
    before = timezone.now()
    person: Person = PersonFactory.create(born_on=date(2009, 8, 31), added_at=at(2025, 1, 1))
    day = date(2025, 10, 31)
    assert everybody(AsKnown(day=day))[person.pk].academic_age == 16

    person.born_on = date(2009, 9, 1)
    person.save(update_fields=["born_on"])

    assert everybody(AsKnown(day=day))[person.pk].academic_age == 15
    then = everybody(AsKnown(day=day, known_at=before - timedelta(days=1)))[person.pk]
    assert then.cohort is CohortStatus.PRIMARY


def test_repair_that_names_no_moment_is_known_from_when_it_was_made(authority: Authority) -> None:
    before = timezone.now() - timedelta(seconds=1)
    one = PersonFactory.create(born_on=date(2009, 1, 5), added_at=at(2025, 1, 1))
    other = PersonFactory.create(born_on=date(2009, 1, 5), added_at=at(2025, 1, 1))
    made = ActivityFactory.create(
        person=one, code="210", starts_on=date(2025, 9, 2), recorded_at=at(2025, 9, 3)
    )
    Activity.objects.filter(pk=made.pk).update(person=other)  # as a merge moves it

    day = date(2025, 10, 31)
    then, now = everybody(AsKnown(day=day, known_at=before)), everybody(AsKnown(day=day))
    assert (then[one.pk].code, now[one.pk].code, now[other.pk].code) == ("210", "", "210")


def at(year: int, month: int, day: int) -> datetime:
    return local_moment(date(year, month, day))
