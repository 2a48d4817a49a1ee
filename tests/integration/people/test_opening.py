"""Is each opening kept with its right, and is a look at one's own name noted?"""

from datetime import timedelta

import pytest

from tests.factories.people import AccessGrantFactory, OtherNameFactory, PersonFactory
from tests.integration.people.conftest import NOW
from tests.integration.people.staff import actor
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.actions.finding import note_search
from waymark.people.actions.glass import (
    CannotReviewOneself,
    NoteMissing,
    ReviewedAlready,
    review_alert,
)
from waymark.people.actions.opening import note_opening
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.alerts import AccessAlert
from waymark.people.models.people import Person
from waymark.people.queries.people import OpenRecord, get_record
from waymark.people.queries.reach import list_viewings
from waymark.people.rules.asking import Kind
from waymark.people.rules.vocabulary import AlertKind, GrantKind

pytestmark = pytest.mark.django_db


@pytest.fixture
def tanning(in_scope: Authority) -> Actor:
    return actor(user__name="Amira Tanning")


def of_name(family: str, viewer: Actor, *, kind: GrantKind = GrantKind.TEAM) -> Person:
    made: Person = PersonFactory.create(given_names="Leon", family_name=family)
    AccessGrantFactory.create(
        person=made, membership_id=viewer.membership_id, kind=kind.value, starts_at=NOW
    )
    return made


def opened(viewer: Actor, person: Person) -> OpenRecord:
    return get_record(viewer=viewer, public_id=person.public_id, at=NOW)


def test_an_opening_is_kept_with_what_gave_the_right(tanning: Actor) -> None:
    person = of_name("Fenn", tanning)

    found = note_opening(by=tanning, opened=opened(tanning, person), at=NOW)

    event = AuditEvent.objects.get()
    assert (event.event, event.target_id, event.detail) == (
        "people.seen",
        person.public_id,
        {"grants": ["team"]},
    )
    assert found is None
    assert not AccessAlert.objects.exists()


def test_opening_a_record_of_one_s_family_name_is_noted_once_until_it_is_reviewed(
    tanning: Actor, safeguarding_lead: Actor
) -> None:
    person = of_name("Tanning", tanning)
    record = opened(tanning, person)

    for _ in range(2):
        assert note_opening(by=tanning, opened=record, at=NOW) is AlertKind.OWN_FAMILY

    alert = AccessAlert.objects.get()
    assert (alert.kind, alert.was_opened, alert.membership_id, alert.person) == (
        "own_family",
        True,
        tanning.membership_id,
        person,
    )
    review_alert(by=safeguarding_lead, alert=alert, was_justified=True, at=NOW)
    note_opening(by=tanning, opened=record, at=NOW + timedelta(days=1))
    assert AccessAlert.objects.count() == 2


@pytest.mark.parametrize("kind", [GrantKind.ALLOCATED, GrantKind.REFERRAL])
def test_whoever_works_with_somebody_of_their_family_name_is_not_asked(
    tanning: Actor, kind: GrantKind
) -> None:
    person = of_name("Tanning", tanning, kind=kind)

    assert note_opening(by=tanning, opened=opened(tanning, person), at=NOW) is None
    assert not AccessAlert.objects.exists()


def test_a_record_of_one_s_own_name_is_noted_even_when_one_works_with_them(
    in_scope: Authority,
) -> None:
    leon = actor(user__name="Leon Tanning")
    person = of_name("Tanning", leon, kind=GrantKind.ALLOCATED)

    assert note_opening(by=leon, opened=opened(leon, person), at=NOW) is AlertKind.OWN_RECORD
    assert AccessAlert.objects.get().kind == "own_record"


def test_an_earlier_name_counts(tanning: Actor) -> None:
    person = of_name("Fenn", tanning)
    OtherNameFactory.create(person=person, given_names="", family_name="Tanning", kind="previous")
    refresh_people([person])

    assert note_opening(by=tanning, opened=opened(tanning, person), at=NOW) is AlertKind.OWN_FAMILY


def test_a_worker_without_a_name_and_a_machine_have_no_family(in_scope: Authority) -> None:
    nameless = actor(user__name="")
    person = of_name("Tanning", nameless)
    machine = Actor.operator(in_scope.pk)

    for viewer in (nameless, machine):
        assert note_opening(by=viewer, opened=opened(viewer, person), at=NOW) is None
        search(viewer, person)
    assert not AccessAlert.objects.exists()


def search(by: Actor, *people: Person) -> None:
    found = [person.pk for person in people]
    note_search(by=by, at=NOW, kinds=[Kind.NAME], shown=len(found), people=found)


def test_a_search_that_finds_a_few_of_one_s_name_is_noted(tanning: Actor) -> None:
    relative, stranger = of_name("Tanning", tanning), of_name("Fenn", tanning)
    client = of_name("Tanning", tanning, kind=GrantKind.ALLOCATED)

    search(tanning, relative, stranger, client)

    alert = AccessAlert.objects.get()
    assert (alert.person, alert.was_opened) == (relative, False)


def test_a_search_that_finds_many_looked_for_the_name(tanning: Actor) -> None:
    many = [of_name("Tanning", tanning) for _ in range(6)]

    search(tanning, *many)
    assert not AccessAlert.objects.exists()

    search(tanning, *many[:5])
    assert AccessAlert.objects.count() == 5


def test_an_alert_is_reviewed_once_and_by_somebody_else(
    tanning: Actor, safeguarding_lead: Actor
) -> None:
    lead = actor(RoleName.SAFEGUARDING_LEAD, user__name="Jo Tanning")
    person = of_name("Tanning", lead)
    note_opening(by=lead, opened=opened(lead, person), at=NOW)
    alert = AccessAlert.objects.get()

    with pytest.raises(CannotReviewOneself):
        review_alert(by=lead, alert=alert, was_justified=True, at=NOW)
    with pytest.raises(NotAllowed):
        review_alert(by=tanning, alert=alert, was_justified=True, at=NOW)
    with pytest.raises(NoteMissing):
        review_alert(by=safeguarding_lead, alert=alert, was_justified=False, at=NOW)
    review_alert(by=safeguarding_lead, alert=alert, was_justified=True, note="Asked", at=NOW)
    with pytest.raises(ReviewedAlready):
        review_alert(by=safeguarding_lead, alert=alert, was_justified=True, at=NOW)


def test_who_has_seen_a_record_is_told_to_whom_it_is_open(tanning: Actor, adviser: Actor) -> None:
    person, other = of_name("Fenn", tanning), of_name("Marsh", tanning)
    note_opening(by=tanning, opened=opened(tanning, other), at=NOW)
    note_opening(by=tanning, opened=opened(tanning, person), at=NOW)

    found = list_viewings(viewer=tanning, opened=opened(tanning, person))

    assert [(event.user_id, event.target_id) for event in found] == [
        (tanning.user_id, person.public_id)
    ]
    with pytest.raises(NotFound):
        opened(adviser, person)


def test_who_has_seen_what_was_merged_into_a_record_is_told_there(tanning: Actor) -> None:
    person, other = of_name("Fenn", tanning), of_name("Marsh", tanning)
    note_opening(by=tanning, opened=opened(tanning, other), at=NOW)
    Person.objects.filter(pk=other.pk).update(merged_into=person, merged_at=NOW)

    found = list_viewings(viewer=tanning, opened=opened(tanning, person))

    assert [event.target_id for event in found] == [other.public_id]
