"""Does everything that is written to a record wait its turn, and refuse one that was merged?

Whoever writes was let in before the merge, so the record's lock is the only thing in the way.
"""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.clock import NOW
from tests.factories.people import ContactPointFactory, PersonFactory
from tests.factories.sessions import SessionFactory, SessionWorkerFactory
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.casework.actions import activity_consents, appointments, messaging, registers
from waymark.casework.actions.messaging import Words
from waymark.casework.rules.appointments import AppointmentWay
from waymark.casework.rules.sessions import ConsentKind, GivenBy
from waymark.casework.rules.vocabulary import ContactPurpose
from waymark.core.dates import local_date
from waymark.messages.rules import Channel
from waymark.people.actions import holding
from waymark.people.actions.holding import MergedMeanwhile
from waymark.people.models.people import Person


def _book(adviser: Membership, person: Person) -> object:
    return appointments.book_appointment(
        by=member_actor(adviser),
        at=NOW,
        person=person,
        starts_at=NOW + timedelta(days=1),
        minutes=30,
        way=AppointmentWay.CENTRE,
        purpose=next(iter(ContactPurpose)),
        place="Centre",
    )


def _consent(adviser: Membership, person: Person) -> object:
    return activity_consents.record_consent(
        by=member_actor(adviser),
        at=NOW,
        person=person,
        kinds=[ConsentKind.TAKING_PART],
        given_by=GivenBy.PARENT,
        given_on=local_date(NOW),
    )


def _register(adviser: Membership, person: Person) -> object:
    session = SessionFactory.create(starts_at=NOW)
    SessionWorkerFactory.create(session=session, membership=adviser)
    return registers.register_person(
        by=member_actor(adviser), at=NOW, session=session, person=person
    )


def _write(adviser: Membership, person: Person) -> object:
    point = ContactPointFactory.create(person=person, kind="mobile", value="+447700900123")
    return messaging.send_message(
        by=member_actor(adviser), at=NOW, person=person, point=point, words=Words(text="Come")
    )


def _write_to_many(adviser: Membership, person: Person) -> object:
    ContactPointFactory.create(person=person, kind="mobile", value="+447700900123")
    return messaging.send_to_many(
        by=member_actor(adviser),
        at=NOW,
        people=[person],
        channel=Channel.TEXT,
        words=Words(text="Come"),
    )


@pytest.mark.parametrize("write", [_book, _consent, _register, _write, _write_to_many])
def test_what_comes_after_a_merge_is_refused_and_what_comes_before_is_kept(
    adviser: Membership,
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
    write: Callable[[Membership, Person], object],
) -> None:
    assert write(adviser, person)

    kept = PersonFactory.create()
    plain = holding.hold_person

    def merged_first(held: Person) -> None:
        Person.objects.filter(pk=held.pk).update(merged_into=kept, merged_at=NOW)
        plain(held)

    monkeypatch.setattr("waymark.casework.actions.summarising.hold_person", merged_first)
    with pytest.raises(MergedMeanwhile):
        write(adviser, person)
