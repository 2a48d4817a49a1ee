"""Is a restricted record hidden from everybody but its list, and is the list kept as it should?"""

from datetime import timedelta
from typing import Any

import pytest

from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.people.conftest import NOW
from tests.integration.people.staff import actor, is_open, member
from waymark.access.actions.members import end_membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.actions.glass import ReasonTooShort
from waymark.people.actions.restricting import (
    CannotBeNamed,
    NamedAlready,
    NotRestricted,
    RestrictedAlready,
    lift_restriction,
    name_for_record,
    restrict_person,
    unname,
)
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import get_findable
from waymark.people.queries.reach import get_named, get_restricted, list_named

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_scope")]

REASON = "A court has ordered it"


@pytest.fixture
def manager() -> Actor:
    return actor(RoleName.TEAM_MANAGER)


@pytest.fixture
def person(manager: Actor, adviser: Actor) -> Person:
    """A person who is open to the manager and to the adviser."""
    made: Person = PersonFactory.create()
    for viewer in (manager, adviser):
        AccessGrantFactory.create(person=made, membership_id=viewer.membership_id, starts_at=NOW)
    return made


@pytest.fixture
def hidden(person: Person, manager: Actor) -> Person:
    restrict(manager, person)
    person.refresh_from_db()
    return person


def restrict(by: Actor, person: Person, reason: str = REASON) -> None:
    restrict_person(by=by, person=person, reason=reason, at=NOW)


def listed(viewer: Actor, person: Person) -> list[int | None]:
    opened = get_restricted(viewer=viewer, public_id=person.public_id, at=NOW)
    return [grant.membership_id for grant in list_named(viewer=viewer, opened=opened, at=NOW)]


def test_whoever_restricts_stands_on_the_list_and_others_lose_sight(
    person: Person, manager: Actor, adviser: Actor, safeguarding_lead: Actor
) -> None:
    restrict(manager, person)

    assert is_open(manager, person, at=NOW)
    assert is_open(safeguarding_lead, person, at=NOW)
    assert not is_open(adviser, person, at=NOW)
    assert listed(manager, person) == [manager.membership_id]
    assert PersonSummary.objects.get(person=person).is_restricted
    with pytest.raises(NotFound):
        get_findable(viewer=adviser, public_id=person.public_id, at=NOW)
    event = AuditEvent.objects.get()
    assert (event.event, event.reason) == ("people.restricted", REASON)


def test_restricting_is_refused_without_reach_reason_or_right(
    person: Person, adviser: Actor
) -> None:
    other_manager = actor(RoleName.TEAM_MANAGER)

    with pytest.raises(NotFound):
        restrict(other_manager, person)
    with pytest.raises(NotAllowed):
        restrict(adviser, person)
    AccessGrantFactory.create(
        person=person, membership_id=other_manager.membership_id, starts_at=NOW
    )
    with pytest.raises(ReasonTooShort):
        restrict(other_manager, person, reason="Court")
    restrict(other_manager, person)
    with pytest.raises(RestrictedAlready):
        restrict(other_manager, person)


def test_a_machine_restricts_without_a_list_of_its_own(person: Person) -> None:
    restrict(Actor.operator(person.authority_id), person)

    person.refresh_from_db()
    assert person.is_restricted
    assert not AccessGrant.objects.filter(kind="named").exists()


def test_somebody_named_sees_the_record_until_they_are_taken_off(
    hidden: Person, manager: Actor
) -> None:
    chosen = member(RoleName.DUTY_WORKER)
    viewer = member_actor(chosen)

    grant = name_for_record(by=manager, person=hidden, member=chosen, reason=REASON, at=NOW)

    assert is_open(viewer, hidden, at=NOW)
    unname(by=manager, person=hidden, grant=grant, at=NOW + timedelta(hours=1))
    assert not is_open(viewer, hidden, at=NOW + timedelta(hours=1))
    changes = AuditEvent.objects.filter(event="people.list_changed").order_by("pk")
    assert [event.detail for event in changes] == [
        {"what": "named", "member_id": chosen.pk},
        {"what": "unnamed", "member_id": chosen.pk},
    ]


def test_an_empty_list_is_closed(
    hidden: Person, manager: Actor, adviser: Actor, safeguarding_lead: Actor
) -> None:
    own = AccessGrant.objects.get(kind="named")

    unname(by=manager, person=hidden, grant=own, at=NOW)

    assert not is_open(manager, hidden, at=NOW)
    assert not is_open(adviser, hidden, at=NOW)
    assert is_open(safeguarding_lead, hidden, at=NOW)
    assert listed(safeguarding_lead, hidden) == []
    with pytest.raises(NotFound):
        name_for_record(by=manager, person=hidden, member=member(), reason=REASON, at=NOW)


def test_naming_is_refused_where_it_would_open_nothing(hidden: Person, manager: Actor) -> None:
    def name(**given: Any) -> AccessGrant:
        return name_for_record(by=manager, person=hidden, reason=REASON, at=NOW, **given)

    with pytest.raises(CannotBeNamed):
        name(member=member(RoleName.COUNCILLOR))
    gone = member(ended_at=NOW, ended_by=member().user)
    with pytest.raises(CannotBeNamed):
        name(member=gone)
    chosen = member()
    name(member=chosen)
    with pytest.raises(NamedAlready):
        name(member=chosen)


def test_a_record_that_is_not_restricted_has_no_list(person: Person, manager: Actor) -> None:
    named = AccessGrantFactory.create(
        person=person, membership=member(), kind="named", starts_at=NOW
    )

    with pytest.raises(NotRestricted):
        name_for_record(by=manager, person=person, member=member(), reason=REASON, at=NOW)
    with pytest.raises(NotRestricted):
        unname(by=manager, person=person, grant=named, at=NOW)
    with pytest.raises(NotRestricted):
        lift_restriction(by=manager, person=person, reason=REASON, at=NOW)
    with pytest.raises(NotFound):
        get_restricted(viewer=manager, public_id=person.public_id, at=NOW)


def test_only_an_entry_of_this_list_is_taken_off_it(hidden: Person, manager: Actor) -> None:
    other = PersonFactory.create(is_restricted=True)
    entry = AccessGrantFactory.create(
        person=other, membership=member(), kind="named", starts_at=NOW
    )
    opened = get_restricted(viewer=manager, public_id=hidden.public_id, at=NOW)

    with pytest.raises(NotFound):
        unname(by=manager, person=hidden, grant=entry, at=NOW)
    with pytest.raises(NotFound):
        get_named(viewer=manager, opened=opened, public_id=entry.public_id, at=NOW)
    own = AccessGrant.objects.get(person=hidden, kind="named")
    assert get_named(viewer=manager, opened=opened, public_id=own.public_id, at=NOW) == own


def test_lifting_brings_back_what_held_before_and_ends_the_list(
    hidden: Person, manager: Actor, adviser: Actor
) -> None:
    named = member(RoleName.DUTY_WORKER)
    name_for_record(by=manager, person=hidden, member=named, reason=REASON, at=NOW)

    with pytest.raises(ReasonTooShort):
        lift_restriction(by=manager, person=hidden, reason=" ", at=NOW)
    lift_restriction(by=manager, person=hidden, reason="The order has ended", at=NOW)

    assert is_open(adviser, hidden, at=NOW)
    assert is_open(manager, hidden, at=NOW)
    assert not is_open(member_actor(named), hidden, at=NOW)
    assert not PersonSummary.objects.get(person=hidden).is_restricted
    event = AuditEvent.objects.latest("pk")
    assert (event.event, event.reason) == ("people.unrestricted", "The order has ended")


def test_a_leaver_is_on_no_list(hidden: Person, manager: Actor) -> None:
    chosen = member(RoleName.DUTY_WORKER)
    name_for_record(by=manager, person=hidden, member=chosen, reason=REASON, at=NOW)

    end_membership(by=actor(RoleName.SYSTEM_ADMINISTRATOR), member=chosen, at=NOW)

    assert not is_open(member_actor(chosen), hidden, at=NOW)
    assert listed(manager, hidden) == [manager.membership_id]
