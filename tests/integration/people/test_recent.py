"""Are the records opened last at hand, and is a mistake kept without doing more harm?"""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.factories.people import PersonFactory
from tests.integration.people.test_views_reach import come_in, give, of, page, text
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.people.actions.mistakes import say_opened_in_error
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.queries.recent import MOST_RECENT, list_recent

pytestmark = pytest.mark.django_db

REASON = "I took them for somebody else of the same name"


@pytest.fixture
def adviser(authority: Authority, client: Client) -> Membership:
    return come_in(authority, client, RoleName.PERSONAL_ADVISER)


def known(authority: Authority, holder: Membership, name: str, **more: Any) -> Person:
    with open_scope(authority.pk):
        made: Person = PersonFactory.create(family_name=name, **more)
    give(made, holder)
    return made


def recent(viewer: Membership) -> list[str]:
    with open_scope(viewer.authority_id):
        rows = list_recent(viewer=member_actor(viewer), at=timezone.now())
        return [row.person.family_name for row in rows]


def test_the_search_page_shows_the_last_ten_that_were_opened_newest_first(
    client: Client, authority: Authority, adviser: Membership
) -> None:
    names = [f"Fennson{number:02}" for number in range(MOST_RECENT + 2)]
    for name in names:
        person = known(authority, adviser, name)
        client.get(of(person, authority, "casework:record"))

    assert recent(adviser) == names[::-1][:MOST_RECENT]
    html = text(client.get(page(authority, "find")))
    assert "Opened by you lately" in html
    assert "Fennson11" in html
    assert "Opened by you lately" not in text(client.get(page(authority, "find"), {"q": "Zzz"}))


def test_what_closed_or_was_hidden_since_and_what_others_opened_is_not_there(
    client: Client, authority: Authority, adviser: Membership
) -> None:
    closed, hidden, stays = (known(authority, adviser, f"Fenn{name}") for name in "abc")
    for person in (closed, hidden, stays):
        client.get(of(person, authority, "casework:record"))
    with open_scope(authority.pk):
        AccessGrant.objects.filter(person=closed).update(ends_at=timezone.now())
        Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
        refresh_people(Person.objects.filter(pk=hidden.pk))
    other = come_in(authority, client, RoleName.PERSONAL_ADVISER)

    assert recent(adviser) == ["Fennc"]
    assert recent(other) == []


def test_who_may_not_search_has_no_recent_records(client: Client, authority: Authority) -> None:
    councillor = come_in(authority, client, RoleName.COUNCILLOR)

    with pytest.raises(NotAllowed):
        recent(councillor)
    with open_scope(authority.pk):
        assert list_recent(viewer=Actor.operator(authority.pk), at=timezone.now()) == ()


def test_a_mistake_is_kept_beside_the_opening_and_leads_away(
    client: Client, authority: Authority, adviser: Membership
) -> None:
    person = known(authority, adviser, "Fenn")
    assert "I opened this by mistake" in text(client.get(of(person, authority, "casework:record")))
    address = of(person, authority, "opened_in_error")
    text(client.get(address))

    response = client.post(address, {"reason": REASON}, follow=True)

    assert response.redirect_chain[0][0] == page(authority, "find")
    assert "It is kept" in text(response)
    assert recent(adviser) == []
    seen = text(client.get(of(person, authority, "seen_by")))
    assert "Said that they opened it by mistake" in seen
    assert REASON in seen
    with open_scope(authority.pk):
        assert AuditEvent.objects.filter(event="people.seen", target_id=person.public_id).exists()


def test_a_mistake_needs_a_reason_and_an_open_record(
    client: Client, authority: Authority, adviser: Membership
) -> None:
    person = known(authority, adviser, "Fenn")
    with open_scope(authority.pk):
        closed = PersonFactory.create()
    address = of(person, authority, "opened_in_error")

    answer = client.post(address, {"reason": "oops"})

    assert answer.status_code == 400
    assert "oops" in text(answer)
    assert client.get(of(closed, authority, "opened_in_error")).status_code == 404
    with open_scope(authority.pk), pytest.raises(NotFound):
        say_opened_in_error(
            by=member_actor(adviser), person=closed, reason=REASON, at=timezone.now()
        )
