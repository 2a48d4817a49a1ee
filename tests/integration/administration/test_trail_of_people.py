"""Does the audit trail name young people to those who may know of them, and to nobody else?"""

import csv
import io
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.people import AccessGrantFactory, AddressFactory, PersonFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.actions import record
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.people.models.people import Person

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
REASON = "A court has ordered it for Leon"

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture
def lead(authority: Authority, client: Client) -> Membership:
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(
            authority=authority, role=RoleName.INFORMATION_GOVERNANCE_LEAD.value
        )
    sign_in(client, made)
    return made


@pytest.fixture
def person(authority: Authority) -> Person:
    """A person with an address and a grant, each with an event."""
    with open_scope(authority.pk):
        made: Person = PersonFactory.create(given_names="Leon", family_name="Fenn")
        address = AddressFactory.create(person=made, lines="12 Hidden Row")
        grant = AccessGrantFactory.create(
            person=made, membership=MembershipFactory.create(authority=authority)
        )
        by = Actor.operator(authority.pk)
        record(by=by, event=Event.PERSON_RESTRICTED, target=made, at=NOW, reason=REASON)
        record(by=by, event=Event.PERSON_PART_SAVED, target=address, at=NOW, detail={"n": 7})
        record(by=by, event=Event.GLASS_REVIEWED, target=grant, at=NOW)
    return made


def restrict(person: Person) -> None:
    with open_scope(person.authority_id):
        Person.objects.filter(pk=person.pk).update(is_restricted=True)


def trail(client: Client, authority: Authority, **query: Any) -> str:
    address = reverse("administration:trail", kwargs={"authority": authority.code})
    html: str = client.get(address, query).content.decode()
    return html


def exported(client: Client, authority: Authority, **query: Any) -> list[dict[str, str]]:
    address = reverse("administration:trail_export", kwargs={"authority": authority.code})
    found = client.get(address, query).content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(found)))


def test_parts_of_a_record_bear_the_name_of_the_person_and_not_their_own(
    client: Client, authority: Authority, lead: Membership, person: Person
) -> None:
    html = trail(client, authority)

    for words in (
        "restricted the record of Leon Fenn",
        "added to the record of Leon Fenn",
        "reviewed an opening of the record of Leon Fenn",
        REASON,
    ):
        assert words in html
    assert "Hidden Row" not in html


def test_a_restricted_person_is_not_named_numbered_or_explained(
    client: Client, authority: Authority, lead: Membership, person: Person
) -> None:
    restrict(person)

    html = trail(client, authority)
    rows = exported(client, authority)

    assert html.count("somebody who is not shown here") == 3
    for words in ("Fenn", REASON, str(person.public_id), "Hidden Row"):
        assert words not in html
    told = [row for row in rows if "somebody who is not shown here" in row["what"]]
    assert len(told) == 3
    for row in told:
        assert (row["target_id"], row["reason"], row["detail"]) == ("", "", "")
    assert "Fenn" not in str(rows)


def targets(person: Person) -> list[UUID]:
    with open_scope(person.authority_id):
        found = AuditEvent.objects.filter(target_id__isnull=False)
        return [key for key in found.values_list("target_id", flat=True) if key]


def test_a_search_for_a_restricted_person_by_number_finds_nothing(
    client: Client, authority: Authority, lead: Membership, person: Person
) -> None:
    numbers = targets(person)
    for number in numbers:
        assert "1 entry" in trail(client, authority, target=number)
    restrict(person)

    for number in numbers:
        assert "Nothing fits" in trail(client, authority, target=number)
        assert exported(client, authority, target=number) == []


def test_whoever_is_on_the_list_reads_the_name(
    client: Client, authority: Authority, lead: Membership, person: Person
) -> None:
    restrict(person)
    with open_scope(authority.pk):
        AccessGrantFactory.create(person=person, membership=lead, kind="named")

    assert "restricted the record of Leon Fenn" in trail(client, authority)


def test_a_record_that_is_gone_names_nobody(
    client: Client, authority: Authority, lead: Membership
) -> None:
    with open_scope(authority.pk):
        gone = Person(authority=authority, given_names="Gone")
        record(by=Actor.operator(authority.pk), event=Event.PERSON_SEEN, target=gone, at=NOW)

    html = trail(client, authority)

    assert "somebody who is not shown here" in html
    assert str(gone.public_id) not in html
