"""Do the rows by which people are listed and found follow what the records say?"""

from datetime import date
from typing import Any

import pytest

from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.people import (
    LevelOfSupportFactory,
    OtherNameFactory,
    PersonFactory,
)
from waymark.access.models.authorities import Authority
from waymark.people.actions.summaries import (
    refresh_people,
    summarise_activity,
    summarise_casework,
)
from waymark.people.models.finding import SearchName, SearchWord
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_scope")]


def pairs_of(person: Person) -> dict[tuple[str, str], bool]:
    rows = SearchName.objects.filter(person=person)
    return {(row.family, row.given): row.is_current for row in rows}


def test_another_name_is_searched_by_as_one_that_is_past() -> None:
    person = PersonFactory.create(given_names="Robin", family_name="Marsh")
    OtherNameFactory.create(person=person, given_names="", family_name="Fenn", kind="previous")

    refresh_people([person])

    assert pairs_of(person) == {("marsh", "robin"): True, ("fenn", "robin"): False}


def test_a_changed_name_leaves_no_trace_in_the_search() -> None:
    person = PersonFactory.create(given_names="Robin", family_name="Marsh")

    person.family_name = "Fenn"
    person.save(update_fields=["family_name"])
    refresh_people([person])

    assert pairs_of(person) == {("fenn", "robin"): True}
    assert PersonSummary.objects.get(person=person).name == "Robin Fenn"


def test_a_name_that_becomes_the_present_one_counts_as_present() -> None:
    person = PersonFactory.create(given_names="Robin", family_name="Marsh")
    OtherNameFactory.create(person=person, given_names="Robin", family_name="Fenn")
    refresh_people([person])

    person.family_name = "Fenn"
    refresh_people([person])

    assert pairs_of(person) == {("fenn", "robin"): True}


def test_the_row_follows_area_tier_and_restriction() -> None:
    person = PersonFactory.create()
    area = LocalityFactory.create()
    LevelOfSupportFactory.create(person=person, tier="universal", ends_on=date(2026, 1, 1))
    LevelOfSupportFactory.create(person=person, tier="specialist")

    Person.objects.filter(pk=person.pk).update(locality=area, is_restricted=True)
    refresh_people(Person.objects.filter(pk=person.pk))

    row = PersonSummary.objects.get(person=person)
    assert (row.locality, row.is_restricted, row.tier) == (area, True, "specialist")


def test_what_participation_and_casework_wrote_stays(in_scope: Authority) -> None:
    person = PersonFactory.create()
    lead = MembershipFactory.create(authority=in_scope)
    activity: dict[str, Any] = {
        "code": "619", "group": "neet",
        "since": date(2026, 10, 3), "verified_on": date(2026, 11, 1),
    }  # fmt: skip
    casework: dict[str, Any] = {
        "lead_id": lead.pk, "latest_contact_on": date(2026, 11, 2),
        "next_step": "Visit the college", "next_step_on": date(2026, 11, 30),
    }  # fmt: skip
    summarise_activity(person_id=person.pk, **activity)
    summarise_casework(person_id=person.pk, **casework)

    refresh_people([person])

    row = PersonSummary.objects.get(person=person)
    assert (row.activity_code, row.activity_group) == ("619", "neet")
    assert (row.activity_since, row.activity_verified_on) == (date(2026, 10, 3), date(2026, 11, 1))
    assert (row.lead_id, row.latest_contact_on) == (lead.pk, date(2026, 11, 2))
    assert (row.next_step, row.next_step_on) == ("Visit the college", date(2026, 11, 30))


def test_refreshing_many_takes_as_many_statements_as_refreshing_few(
    django_assert_max_num_queries: Any,
) -> None:
    people = [PersonFactory.create() for _ in range(30)]

    with django_assert_max_num_queries(9):
        refresh_people(people)


def test_refreshing_nobody_does_nothing() -> None:
    refresh_people([])

    assert not SearchWord.objects.exists()
