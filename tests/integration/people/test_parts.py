"""Is every part of a record written, ended and mended as it should be?"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.factories.people import (
    AddressFactory,
    BannerFactory,
    OtherNameFactory,
    PersonFactory,
    SendRecordFactory,
)
from tests.integration.people.conftest import NOW
from tests.integration.people.saving import (
    TODAY,
    let_in,
    member,
    save_address,
    save_authority,
    save_banner,
    save_characteristic,
    save_contact,
    save_send,
)
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound
from waymark.people.actions import parts
from waymark.people.models.needs import SendRecord
from waymark.people.models.people import Person
from waymark.people.queries.parts import get_part, get_parts, part_version
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import DataGroup

pytestmark = pytest.mark.django_db

SAVERS: list[Callable[..., Any]] = [
    save_address,
    save_contact,
    save_banner,
    save_characteristic,
    save_send,
    save_authority,
]
every_saver = pytest.mark.parametrize("save", SAVERS)


@every_saver
def test_a_part_is_added_and_changed_with_one_event_each(
    adviser: Actor, person: Person, save: Callable[..., Any]
) -> None:
    part = save(adviser, person)
    save(adviser, person, starts_on=date(2026, 9, 1), part=part, version=part_version(part))

    part.refresh_from_db()
    assert part.starts_on == date(2026, 9, 1)
    events = AuditEvent.objects.order_by("pk")
    assert [each.event for each in events] == [Event.PERSON_PART_SAVED] * 2
    assert {each.target_id for each in events} == {person.public_id}
    assert {each.detail["part"] for each in events} == {str(part.public_id)}


@every_saver
def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    adviser: Actor, person: Person, save: Callable[..., Any]
) -> None:
    part = save(adviser, person)

    with pytest.raises(ChangedMeanwhile):
        save(adviser, person, part=part, version=1)
    with pytest.raises(ChangedMeanwhile):
        save(adviser, person, part=part)


@every_saver
def test_an_end_before_the_start_is_refused(
    adviser: Actor, person: Person, save: Callable[..., Any]
) -> None:
    with pytest.raises(parts.EndsBeforeStart) as refused:
        save(adviser, person, starts_on=date(2026, 9, 2), ends_on=date(2026, 9, 1))

    assert refused.value.field == "ends_on"
    assert not AuditEvent.objects.exists()


@every_saver
def test_a_closed_or_hidden_record_is_not_found_and_who_may_not_change_is_refused(
    in_scope: Authority, adviser: Actor, person: Person, save: Callable[..., Any]
) -> None:
    worker = member(in_scope, RoleName.YOUTH_WORKER)
    let_in(worker, person)

    for closed in (PersonFactory.create(), PersonFactory.create(is_restricted=True)):
        with pytest.raises(NotFound):
            save(adviser, closed)
    with pytest.raises(NotAllowed):
        save(worker, person)


@pytest.mark.parametrize(
    ("save", "group"),
    [
        (save_address, DataGroup.CONTACT),
        (save_contact, DataGroup.CONTACT),
        (save_characteristic, DataGroup.EDUCATION),
        (save_send, DataGroup.SEND),
        (save_authority, DataGroup.EDUCATION),
    ],
)
def test_a_part_outside_the_reach_is_not_found(
    in_scope: Authority, save: Callable[..., Any], group: DataGroup
) -> None:
    person = PersonFactory.create()
    outside = member(in_scope, RoleName.PERSONAL_ADVISER)
    let_in(outside, person, data_groups=sorted(each.value for each in DataGroup if each != group))
    inside = member(in_scope, RoleName.PERSONAL_ADVISER)
    let_in(inside, person, data_groups=[group.value])

    with pytest.raises(NotFound):
        save(outside, person)
    part = save(inside, person)
    with pytest.raises(NotFound):
        parts.end_part(by=outside, at=NOW, part=part, ends_on=TODAY)


@pytest.mark.parametrize(
    "make", [AddressFactory.create, BannerFactory.create, OtherNameFactory.create]
)
def test_a_part_ends_stays_and_holds_again(
    adviser: Actor, person: Person, make: Callable[..., Any]
) -> None:
    part = make(person=person)

    parts.end_part(by=adviser, at=NOW, part=part, ends_on=TODAY)
    part.refresh_from_db()
    ended_on = part.ends_on
    parts.take_back_end(by=adviser, at=NOW + timedelta(hours=2), part=part)

    part.refresh_from_db()
    assert (ended_on, part.ends_on) == (TODAY, None)
    events = AuditEvent.objects.order_by("pk")
    assert [each.event for each in events] == [Event.PERSON_PART_ENDED, Event.PERSON_PART_SAVED]
    assert events[1].detail["is_taken_back"] is True


@pytest.mark.parametrize("hours", [15, 24])
def test_an_end_is_taken_back_on_its_day_alone(adviser: Actor, person: Person, hours: int) -> None:
    part = AddressFactory.create(person=person)
    parts.end_part(by=adviser, at=NOW, part=part, ends_on=TODAY)

    with pytest.raises(parts.TooLateToTakeBack):
        parts.take_back_end(by=adviser, at=NOW + timedelta(hours=hours), part=part)


def test_an_end_that_was_written_down_long_ago_is_not_taken_back(
    adviser: Actor, person: Person
) -> None:
    part = AddressFactory.create(person=person, ends_on=TODAY)

    with pytest.raises(parts.TooLateToTakeBack):
        parts.take_back_end(by=adviser, at=NOW, part=part)


def test_what_ended_is_not_ended_again_and_what_holds_has_no_end_to_take_back(
    adviser: Actor, person: Person
) -> None:
    held = AddressFactory.create(person=person, starts_on="2026-09-01")
    ended = AddressFactory.create(person=person, ends_on="2026-09-01")

    with pytest.raises(parts.AlreadyEnded):
        parts.end_part(by=adviser, at=NOW, part=ended, ends_on=TODAY)
    with pytest.raises(parts.NothingToTakeBack):
        parts.take_back_end(by=adviser, at=NOW, part=held)
    with pytest.raises(parts.EndsBeforeStart):
        parts.end_part(by=adviser, at=NOW, part=held, ends_on=date(2026, 8, 31))


def test_what_ended_keeps_an_end_when_it_is_put_right(adviser: Actor, person: Person) -> None:
    part = save_address(adviser, person, ends_on=date(2026, 9, 1))
    version = part_version(part)

    with pytest.raises(parts.StaysEnded):
        save_address(adviser, person, part=part, version=version)
    save_address(adviser, person, part=part, version=version, ends_on=date(2026, 8, 1))

    part.refresh_from_db()
    assert part.ends_on == date(2026, 8, 1)


def test_groups_outside_the_reach_are_absent_and_those_inside_may_be_empty(
    in_scope: Authority,
) -> None:
    person = PersonFactory.create()
    viewer = member(in_scope, RoleName.PERSONAL_ADVISER)
    let_in(viewer, person, data_groups=["contact"])
    SendRecordFactory.create(person=person)
    record = get_record(viewer=viewer, public_id=person.public_id, at=NOW)

    found = get_parts(viewer=viewer, record=record, at=NOW)

    assert (found.names, found.banners) == ((), ())
    assert (found.addresses, found.contact_points, found.relationships) == ((), (), ())
    assert found.identifiers is None
    assert found.characteristics is None
    assert found.levels is None
    assert found.send_records is None
    assert found.schoolings is None
    assert found.authorities is None
    with pytest.raises(NotFound):
        get_part(viewer=viewer, record=record, model=SendRecord, public_id=uuid4(), at=NOW)


def test_what_holds_comes_first_then_what_ended_latest(adviser: Actor, person: Person) -> None:
    for lines, starts_on, ends_on in [
        ("first", None, "2020-01-01"),
        ("now", "2024-01-01", None),
        ("second", "2020-01-01", "2024-01-01"),
        ("always", None, None),
    ]:
        AddressFactory.create(person=person, lines=lines, starts_on=starts_on, ends_on=ends_on)
    record = get_record(viewer=adviser, public_id=person.public_id, at=NOW)

    found = get_parts(viewer=adviser, record=record, at=NOW).addresses

    assert [each.lines for each in found or ()] == ["now", "always", "second", "first"]
