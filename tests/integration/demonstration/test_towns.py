"""Do staff, services and sessions come with the people of a larger scale, town by town?"""

from dataclasses import replace
from typing import Any

import pytest
from django.db import transaction
from django.db.models import Q
from django.test import Client
from django.urls import reverse

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority, Locality
from waymark.access.models.conduct import ConductAcceptance
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team, TeamMember
from waymark.access.queries import member_actor
from waymark.access.queries.checks import list_asking
from waymark.access.rules import RoleName
from waymark.access.rules.checks import Standing
from waymark.audit.models import AuditEvent
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.referrals import Referral
from waymark.casework.models.sessions import Attendance, Project
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import checks, services, sessions, staff, whole, young_people
from waymark.demonstration.engines import telephones
from waymark.demonstration.queries import list_people
from waymark.demonstration.rules import towns
from waymark.demonstration.rules.places import BLOCK, PLACES
from waymark.demonstration.rules.staff import STAFF
from waymark.directory.models import Service
from waymark.organisations.models import Organisation
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import list_reachable

pytestmark = pytest.mark.django_db

COUNTED = (
    Membership, Team, TeamMember, Locality, Organisation, Service, Person, Allocation, Referral,
    Project, Attendance, SharingAgreement, ConductAcceptance,
)  # fmt: skip


@pytest.fixture(autouse=True)
def marshfield(monkeypatch: pytest.MonkeyPatch) -> Authority:
    """Marshfield, where one block of people is the small demonstration, and another one a town."""
    few = (replace(PLACES[0], people=BLOCK),)
    for module in (towns, young_people, sessions, telephones):
        monkeypatch.setattr(module, "PLACES", few)
    monkeypatch.setattr(towns, "TOWN", BLOCK)
    made: Authority = AuthorityFactory.create(code="marshfield")
    return made


def load_staff(authority: Authority, *, scale: int) -> None:
    with open_scope(authority.pk):
        by = Actor.operator(authority.pk)
        staff.load(by=by, code="marshfield", scale=scale, at=AT)
        services.load(by=by, code="marshfield", scale=scale, at=AT)
        checks.load(by=by, staff=staff.staff_of("marshfield", scale=scale), at=AT)


def load(authority: Authority, *, scale: int) -> None:
    load_staff(authority, scale=scale)
    young_people.load(at=AT, scale=scale, follow=whole.follow)
    sessions.load(at=AT, scale=scale)


def held(authority: Authority) -> tuple[dict[str, int], list[Any]]:
    """Return how much there is of everything, and who lives where and is led by whom."""
    with open_scope(authority.pk):
        rows = PersonSummary.objects.order_by("name", "born_on", "person_id")
        return (
            {model.__name__: model.objects.count() for model in COUNTED},
            list(rows.values_list("name", "born_on", "locality__name", "lead__user__email")),
        )


def events(authority: Authority) -> int:
    with open_scope(authority.pk):
        return AuditEvent.objects.count()


def test_towns_have_a_team_that_works_with_its_own_people_and_no_others(
    marshfield: Authority,
) -> None:
    load(marshfield, scale=3)

    with open_scope(marshfield.pk):
        made = towns.towns_of("marshfield", scale=3)
        for town in made:
            (team,) = town.teams
            adviser = Membership.objects.get(user__email=team.members[0])
            areas = {area for area, _ in town.localities}
            here = Q(person__locality__name__in=areas)
            seen = list_reachable(viewer=member_actor(adviser), at=AT).filter(is_restricted=False)
            assert {row.locality.name for row in seen if row.locality} == areas
            led = Allocation.objects.filter(here)
            assert led.exists()
            assert {each.membership.user.email for each in led} <= set(team.members)
            assert Attendance.objects.filter(here, session__team__name=team.name).exists()
            assert SharingAgreement.objects.filter(title__endswith=town.town).count() == 2
        own = [team.name for town in made for team in town.teams]
        assert Referral.objects.filter(service__team__name__in=own).exists()
        assert Person.objects.count() == 3 * BLOCK
        assert AuditEvent.objects.filter(event="casework.sessions_loaded").count() == 3


def test_larger_load_adds_to_a_smaller_one_what_it_makes_alone_and_once(
    marshfield: Authority,
) -> None:
    before = transaction.savepoint()
    load(marshfield, scale=3)
    alone, told = held(marshfield), events(marshfield)

    load(marshfield, scale=3)
    load(marshfield, scale=1)
    again = (held(marshfield), events(marshfield))
    transaction.savepoint_rollback(before)
    load(marshfield, scale=1)
    load(marshfield, scale=3)

    assert again == (alone, told)
    assert held(marshfield) == alone


def test_staff_of_towns_have_their_checks_and_wait_for_nothing(marshfield: Authority) -> None:
    load_staff(marshfield, scale=1)
    load_staff(marshfield, scale=3)

    with open_scope(marshfield.pk):
        asking = list_asking(viewer=Actor.operator(marshfield.pk), on=local_date(AT))
        assert sorted(line.standing for each in asking for line in each.lines) == [
            Standing.LAPSED,
            Standing.LAPSING,
        ]
        assert not Membership.objects.exclude(
            code_to_accept__isnull=True, records_close_on__isnull=True
        ).exists()


def test_staff_of_towns_are_not_listed_but_can_be_signed_in_as(
    marshfield: Authority, client: Client, settings: Any
) -> None:
    settings.DEMONSTRATION = True
    load_staff(marshfield, scale=2)
    (town,) = towns.towns_of("marshfield", scale=2)
    with open_scope(marshfield.pk):
        manager = Membership.objects.get(
            role=RoleName.TEAM_MANAGER.value, user__email__in=town.teams[0].members
        )

    listed = list_people(at=AT)
    client.post(
        reverse("demonstration:sign_in"),
        {"authority": "marshfield", "person": str(manager.public_id)},
    )

    assert {each.name for each in listed} == {each.name for each in STAFF["marshfield"]}
    assert client.session["_auth_user_id"] == str(manager.user_id)


def test_nobody_else_can_be_signed_in_as(
    marshfield: Authority, client: Client, settings: Any
) -> None:
    settings.DEMONSTRATION = True
    with open_scope(marshfield.pk):
        real = MembershipFactory.create(
            authority=marshfield, user__email="somebody@notmarshfield.example"
        )

    page = client.post(
        reverse("demonstration:sign_in"),
        {"authority": "marshfield", "person": str(real.public_id)},
    )

    assert page.status_code == 404
    assert "_auth_user_id" not in client.session
