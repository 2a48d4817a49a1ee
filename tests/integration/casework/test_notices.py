"""Is it asked at the first contact whether the privacy notice was given, and kept who waits?"""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.casework import AllocationFactory
from tests.factories.consents import NoticeGivenFactory, WordingFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.casework.test_views import TYPED
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.casework.queries.notices import list_without_notice
from waymark.core.refusals import NotAllowed
from waymark.people.models.consents import NoticeGiven
from waymark.people.models.people import Person

ASKED = "I gave the young person the privacy notice"


def note(person: Person) -> str:
    return reverse(
        "casework:note",
        kwargs={"authority": person.authority.code, "person": person.public_id},
    )


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


@pytest.fixture
def listing(authority: Authority) -> str:
    return reverse("casework:notices_due", kwargs={"authority": authority.code})


def allocate(person: Person, adviser: Membership) -> None:
    AllocationFactory.create(person=person, membership=adviser, starts_at=NOW)


def open_and_allocate(adviser: Membership, **more: Any) -> Person:
    made: Person = PersonFactory.create(**more)
    AccessGrantFactory.create(person=made, membership=adviser, starts_at=NOW)
    allocate(made, adviser)
    return made


def test_the_first_note_asks_and_keeps_that_the_notice_was_given(
    at_work: Client, person: Person
) -> None:
    wording = WordingFactory.create()
    assert ASKED in at_work.get(note(person)).content.decode()

    answer = at_work.post(note(person), TYPED | {"method": "phone_out", "gave_notice": "on"})

    assert answer.status_code == 302
    given = NoticeGiven.objects.get()
    assert (given.person, given.wording, given.channel) == (person, wording, "telephone")
    assert AuditEvent.objects.get(event="casework.note_recorded").detail["notice"] is True
    assert not AuditEvent.objects.filter(event="people.notice_given").exists()
    assert ASKED not in at_work.get(note(person)).content.decode()


def test_a_note_without_the_tick_is_saved_and_the_next_one_asks_again(
    at_work: Client, person: Person
) -> None:
    WordingFactory.create()

    assert at_work.post(note(person), TYPED).status_code == 302

    assert not NoticeGiven.objects.exists()
    assert ASKED in at_work.get(note(person)).content.decode()


def test_nothing_is_asked_where_the_authority_has_no_notice(
    at_work: Client, person: Person
) -> None:
    assert ASKED not in at_work.get(note(person)).content.decode()
    assert at_work.post(note(person), TYPED | {"gave_notice": "on"}).status_code == 302
    assert not NoticeGiven.objects.exists()


def test_those_of_ones_caseload_who_wait_are_listed_and_nobody_else(
    at_work: Client, adviser: Membership, person: Person, listing: str
) -> None:
    allocate(person, adviser)
    told = open_and_allocate(adviser, family_name="Toldson")
    hidden = open_and_allocate(adviser, family_name="Hiddenson", is_restricted=True)
    closed = PersonFactory.create(family_name="Closedson")
    allocate(closed, adviser)
    assert "Nobody waits" in at_work.get(listing).content.decode()
    NoticeGivenFactory.create(person=told, wording=WordingFactory.create())

    html = at_work.get(listing).content.decode()

    assert "Inventedkhan" in html
    for other in (told, hidden, closed):
        assert other.family_name not in html
    assert list(list_without_notice(viewer=member_actor(adviser), at=NOW).values_list("person"))


def test_the_list_is_for_those_who_have_a_caseload(authority: Authority, join: Any) -> None:
    councillor = member_actor(join(RoleName.COUNCILLOR))

    with pytest.raises(NotAllowed):
        list_without_notice(viewer=councillor, at=NOW)


def test_the_list_asks_as_much_for_many_as_for_few(
    at_work: Client,
    adviser: Membership,
    listing: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    WordingFactory.create()
    for _ in range(12):
        open_and_allocate(adviser)

    with django_assert_max_num_queries(19):
        assert at_work.get(listing).status_code == 200
