"""Does a young person come into the records whole, found and open to whoever added them?"""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.factories.access import LocalityFactory, MembershipFactory
from tests.integration.people.conftest import NOW
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.people.actions.adding import NoName, NotBornYet, TooOld, add_person
from waymark.people.models.finding import SearchName, SearchWord
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import ALL_GROUPS
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import GrantKind

pytestmark = pytest.mark.django_db


def add(by: Actor, **given: Any) -> Person:
    return add_person(by=by, at=NOW, **({"given_names": "Amira", "family_name": "Tanning"} | given))


def test_a_person_is_listed_and_can_be_searched_for(adviser: Actor) -> None:
    area = LocalityFactory.create()

    made = add(adviser, preferred_name="Mira", born_on=date(2009, 2, 28), locality=area)

    row = PersonSummary.objects.get(person=made)
    assert (row.name, row.sort_name, row.born_on) == (
        "Mira Tanning",
        "tanning, amira",
        date(2009, 2, 28),
    )
    assert (row.locality, row.is_restricted, row.tier) == (area, False, "")
    pairs = set(SearchName.objects.filter(person=made).values_list("family", "given"))
    assert pairs == {("tanning", "amira"), ("tanning", "mira")}
    assert {"mira", "ira", "mra", "mia", "mir"} <= set(
        SearchWord.objects.filter(word="mira").values_list("key", flat=True)
    )


def test_adding_leaves_one_event_without_the_name(adviser: Actor) -> None:
    made = add(adviser)

    event = AuditEvent.objects.get()
    assert (event.event, event.target_id) == ("people.added", made.public_id)
    assert event.detail == {"origin": "typed"}


def test_whoever_adds_a_record_may_see_it_for_a_week(adviser: Actor) -> None:
    made = add(adviser)

    found = get_record(viewer=adviser, public_id=made.public_id, at=NOW + timedelta(days=6))

    assert [grant.kind for grant in found.reach.grants] == [GrantKind.ADDED]
    with pytest.raises(NotFound):
        get_record(viewer=adviser, public_id=made.public_id, at=NOW + timedelta(days=7))


def test_an_added_record_is_closed_to_colleagues(adviser: Actor, in_scope: Authority) -> None:
    made = add(adviser)
    colleague = member_actor(
        MembershipFactory.create(authority=in_scope, role=RoleName.PERSONAL_ADVISER.value)
    )

    with pytest.raises(NotFound):
        get_record(viewer=colleague, public_id=made.public_id, at=NOW)


def test_a_machine_adds_without_a_grant_and_sees_everything(in_scope: Authority) -> None:
    machine = Actor.operator(in_scope.pk)

    made = add(machine)

    found = get_record(viewer=machine, public_id=made.public_id, at=NOW)
    assert found.reach.groups == ALL_GROUPS
    assert found.reach.grants == ()


def test_a_role_that_adds_nobody_is_refused(in_scope: Authority) -> None:
    councillor = member_actor(
        MembershipFactory.create(authority=in_scope, role=RoleName.COUNCILLOR.value)
    )

    with pytest.raises(NotAllowed):
        add(councillor)


@pytest.mark.parametrize(
    ("given", "refusal", "field"),
    [
        ({"given_names": " ", "family_name": ""}, NoName, "given_names"),
        ({"born_on": date(2026, 11, 23)}, NotBornYet, "born_on"),
        ({"born_on": date(1926, 11, 22)}, TooOld, "born_on"),
    ],
)
def test_what_nobody_can_be_is_refused(
    adviser: Actor, given: dict[str, Any], refusal: type[ActionRefused], field: str
) -> None:
    with pytest.raises(refusal) as refused:
        add(adviser, **given)

    assert refused.value.field == field
    assert not Person.objects.exists()


def test_a_single_name_a_day_in_february_and_a_name_from_right_to_left(adviser: Actor) -> None:
    one = add(adviser, given_names="Suresh", family_name="", born_on=date(2008, 2, 29))
    other = add(adviser, given_names="محمد", family_name="علي", born_on=date(2026, 11, 22))

    assert str(one) == "Suresh"
    assert str(other) == "محمد علي"
    assert PersonSummary.objects.get(person=one).sort_name == "suresh"
    assert SearchName.objects.filter(family="علي", given="محمد").exists()
