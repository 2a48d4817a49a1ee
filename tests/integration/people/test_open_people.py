"""Does a page that asks once about everybody on it show what each list would have asked for?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.integration.people.conftest import NOW
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable
from waymark.people.queries.open_people import OpenPeople, open_people
from waymark.people.rules.vocabulary import DataGroup

pytestmark = pytest.mark.django_db

LONG_AGO = NOW - timedelta(days=9)


@dataclass(frozen=True)
class Mixed:
    """People who are open to one member for every sort of reason, and for none."""

    viewer: Actor
    people: dict[str, Person]

    def rows(self) -> Any:
        """Return the list rows of everybody."""
        keys = [each.pk for each in self.people.values()]
        return PersonSummary.objects.filter(person_id__in=keys).order_by("sort_name", "person_id")


@pytest.fixture
def mixed(in_scope: Authority) -> Callable[[RoleName], Mixed]:
    """Arrange them for a member of a role."""

    def arrange(role: RoleName) -> Mixed:
        member = MembershipFactory.create(authority=in_scope, role=role.value)
        team, area = TeamFactory.create(), LocalityFactory.create()
        TeamMemberFactory.create(team=team, membership=member, joined_at=LONG_AGO)
        own = {"membership": member, "starts_at": LONG_AGO}
        people = {
            name: PersonFactory.create(family_name=name)
            for name in (
                "allocated", "ended", "glass", "hidden", "named", "narrow", "nobody", "referred",
                "team", "merged",
            )
        }  # fmt: skip
        people["area"] = PersonFactory.create(family_name="area", locality=area)
        AccessGrantFactory.create(person=people["allocated"], **own)
        AccessGrantFactory.create(person=people["merged"], **own)
        AccessGrantFactory.create(person=people["ended"], ends_at=NOW, **own)
        AccessGrantFactory.create(person=people["hidden"], **own)
        AccessGrantFactory.create(person=people["named"], kind="named", **own)
        AccessGrantFactory.create(person=people["narrow"], data_groups=["contact"], **own)
        AccessGrantFactory.create(
            person=people["glass"],
            kind="break_glass",
            reason="Urgent",
            ends_at=NOW + timedelta(hours=1),
            **own,
        )
        AccessGrantFactory.create(
            person=people["referred"],
            kind="referral",
            team=team,
            data_groups=["notes"],
            starts_at=LONG_AGO,
        )
        AccessGrantFactory.create(person=people["team"], kind="team", team=team, starts_at=LONG_AGO)
        AccessGrantFactory.create(
            person=None, locality=area, kind="locality", team=team, starts_at=LONG_AGO
        )
        for name in ("hidden", "named"):
            people[name].is_restricted = True
            people[name].save(update_fields=["is_restricted"])
        refresh_people(people.values())
        return Mixed(viewer=member_actor(member), people=people)

    return arrange


@pytest.mark.parametrize(
    "role", [RoleName.PERSONAL_ADVISER, RoleName.YOUTH_WORKER, RoleName.SAFEGUARDING_LEAD]
)
def test_a_page_shows_what_each_list_would_ask_for(
    mixed: Callable[[RoleName], Mixed], role: RoleName
) -> None:
    made = mixed(role)
    page = OpenPeople(viewer=made.viewer, at=NOW)

    for group in (None, *DataGroup):
        condition = reachable(viewer=made.viewer, at=NOW, person="person_id", group=group)
        found = page.among(made.rows(), *([group] if group else []))
        assert found == list(made.rows().filter(condition))


def test_each_reason_opens_what_it_says(mixed: Callable[[RoleName], Mixed]) -> None:
    made = mixed(RoleName.PERSONAL_ADVISER)
    page = OpenPeople(viewer=made.viewer, at=NOW)

    shown = [row.person.family_name for row in page.among(made.rows())]
    with_notes = [row.person.family_name for row in page.among(made.rows(), DataGroup.NOTES)]

    reasons = ["allocated", "area", "glass", "merged", "named", "narrow", "referred", "team"]
    assert shown == reasons
    assert with_notes == [each for each in reasons if each != "narrow"]
    both = page.among(made.rows(), DataGroup.NOTES, DataGroup.CONTACT)
    assert made.people["referred"] not in [row.person for row in both]


def test_a_record_that_was_merged_is_closed(mixed: Callable[[RoleName], Mixed]) -> None:
    made = mixed(RoleName.PERSONAL_ADVISER)
    gone = made.people["merged"]
    Person.objects.filter(pk=gone.pk).update(merged_into=made.people["allocated"], merged_at=NOW)

    assert not OpenPeople(viewer=made.viewer, at=NOW).opens(gone.pk)


def test_somebody_who_is_not_there_is_closed(adviser: Actor, person: Person) -> None:
    page = OpenPeople(viewer=adviser, at=NOW)

    assert not page.opens(person.pk + 1)
    assert page.opens(person.pk)


def test_everybody_is_asked_about_once(
    mixed: Callable[[RoleName], Mixed], django_assert_num_queries: Any
) -> None:
    made = mixed(RoleName.PERSONAL_ADVISER)
    page = OpenPeople(viewer=made.viewer, at=NOW)
    rows = list(made.rows())

    with django_assert_num_queries(3):  # the people, the teams and the reasons
        page.among(rows)
        page.among(rows, DataGroup.NOTES)
        page.opens(made.people["nobody"].pk)
    with django_assert_num_queries(3):  # the rows with their people, the teams, the reasons
        OpenPeople(viewer=made.viewer, at=NOW).among(made.rows().select_related("person"))


def test_what_another_asked_is_not_taken_over(adviser: Actor, safeguarding_lead: Actor) -> None:
    page = OpenPeople(viewer=safeguarding_lead, at=NOW)

    assert open_people(viewer=safeguarding_lead, at=NOW, known=page) is page
    assert open_people(viewer=adviser, at=NOW, known=page).viewer == adviser
    later = NOW + timedelta(hours=4)
    assert open_people(viewer=safeguarding_lead, at=later, known=page).at == later
