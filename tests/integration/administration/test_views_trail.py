"""Can the audit trail be read, narrowed and exported, and is looking for something kept too?"""

import csv
import io
import re
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.access import AuthorityFactory, InvitationFactory, MembershipFactory
from tests.factories.audit import AuditEventFactory
from tests.factories.organisations import OrganisationFactory
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.administration import queries
from waymark.audit.models import AuditEvent
from waymark.audit.queries import Search
from waymark.audit.rules import Event
from waymark.core.actors import ActorKind
from waymark.core.scoping import open_scope

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead(authority: Authority, client: Client) -> Membership:
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(
            authority=authority, role=RoleName.INFORMATION_GOVERNANCE_LEAD, user__name="G. Lead"
        )
    sign_in(client, made)
    return made


def happen(authority: Authority, **details: Any) -> AuditEvent:
    with open_scope(authority.pk):
        made: AuditEvent = AuditEventFactory.create(**{"at": NOON, **details})
    return made


def read(client: Client, authority: Authority, **query: str) -> str:
    response = client.get(address(authority), query)
    assert response.status_code == 200
    return response.content.decode()


def address(authority: Authority, route: str = "administration:trail") -> str:
    return reverse(route, kwargs={"authority": authority.code})


def entries(html: str) -> list[str]:
    body = html.split("<tbody")[1] if "<tbody" in html else ""
    rows = body.split("</tbody>")[0].split("<tr")[1:]
    return [" ".join(unescape(re.sub(r"<[^>]*>", " ", f"<tr{row}")).split()) for row in rows]


def test_entries_are_sentences_with_names_newest_first(
    client: Client, authority: Authority, lead: Membership
) -> None:
    with open_scope(authority.pk):
        school = OrganisationFactory.create(name="Marshfield High")
    happen(
        authority,
        event=Event.ORGANISATION_ADDED,
        actor_kind=ActorKind.MEMBER,
        user_id=lead.user_id,
        role=lead.role,
        target_kind="organisations.Organisation",
        target_id=school.public_id,
    )
    happen(authority, event=Event.CONSULTATION_OPENED, at=NOON + timedelta(hours=1))

    html = read(client, authority)

    latest, first = entries(html)
    assert "The system opened the consultation" in latest
    assert "G. Lead added the organisation Marshfield High" in first
    assert "20 November 2026 at midday" in first
    assert "Information governance lead" in first
    assert faults_of(html) == []


def test_a_role_change_says_from_what_to_what(
    client: Client, authority: Authority, lead: Membership
) -> None:
    happen(
        authority,
        event=Event.ROLE_CHANGED,
        target_kind="access.Membership",
        target_id=lead.public_id,
        detail={"from": "councillor", "to": "information_governance_lead"},
    )

    (entry,) = entries(read(client, authority))

    assert "changed the role of G. Lead" in entry
    assert "Councillor to Information governance lead" in entry


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"sort": "exported"}, {"exported the responses"}),
        ({"event": "access.signed_in"}, {"signed in"}),
        ({"who": "system"}, {"signed in", "exported the responses"}),
        ({"since-day": "20", "since-month": "11", "since-year": "2026"}, {"exported", "refused"}),
        ({"until-day": "19", "until-month": "11", "until-year": "2026"}, {"signed in"}),
    ],
)
def test_the_trail_is_narrowed(
    client: Client,
    authority: Authority,
    lead: Membership,
    query: dict[str, str],
    expected: set[str],
) -> None:
    happen(authority, at=NOON - timedelta(days=1))
    happen(authority, event=Event.RESPONSES_EXPORTED)
    happen(authority, event=Event.ACCESS_REFUSED, actor_kind=ActorKind.MEMBER, user_id=-1)

    found = entries(read(client, authority, **query))

    assert len(found) == len(expected)
    assert all(any(words in entry for entry in found) for words in expected)


def test_the_trail_is_narrowed_to_a_person_and_to_a_record(
    client: Client, authority: Authority, lead: Membership
) -> None:
    happen(authority, user_id=lead.user_id, actor_kind=ActorKind.MEMBER)
    happen(
        authority,
        event=Event.MEMBERSHIP_ENDED,
        target_kind="access.Membership",
        target_id=lead.public_id,
    )

    by_person = entries(read(client, authority, who=str(lead.public_id)))
    by_record = entries(read(client, authority, target=str(lead.public_id)))

    assert len(by_person) == 1
    assert "G. Lead signed in" in by_person[0]
    assert len(by_record) == 1
    assert "ended the access" in by_record[0]


def test_looking_for_something_is_kept_once_and_only_looking_is_not(
    client: Client, authority: Authority, lead: Membership
) -> None:
    happen(authority)
    read(client, authority)
    read(client, authority, sort="did")

    with open_scope(authority.pk):
        kept = AuditEvent.objects.get(event=Event.AUDIT_SEARCHED)
    assert kept.detail == {"by": ["sort"], "found": 1}
    assert kept.user_id == lead.user_id


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"target": "123"}, "Record number must be"),
        ({"since-day": "31", "since-month": "2", "since-year": "2026"}, "real date"),
        ({"who": "somebody"}, "from the list"),
        (
            {
                "since-day": "2", "since-month": "2", "since-year": "2026",
                "until-day": "1", "until-month": "2", "until-year": "2026",
            },
            "the same day as From or a later one",
        ),
    ],
)  # fmt: skip
def test_a_filter_that_cannot_be_read_gets_a_sentence_and_exports_nothing(
    client: Client,
    authority: Authority,
    lead: Membership,
    query: dict[str, str],
    sentence: str,
) -> None:
    response = client.get(address(authority), query)
    export = client.get(address(authority, "administration:trail_export"), query)

    assert response.status_code == 400
    assert sentence in response.content.decode()
    assert export.status_code == 302
    with open_scope(authority.pk):
        assert not AuditEvent.objects.filter(event=Event.AUDIT_EXPORTED).exists()


def test_a_long_trail_is_read_in_stretches_without_losing_or_repeating(
    client: Client, authority: Authority, lead: Membership
) -> None:
    keys = [
        happen(authority, at=NOON + timedelta(minutes=number // 3), reason=f"entry-{number:03d}")
        for number in range(120)
    ]
    expected = [event.reason for event in reversed(keys)]

    pages, html = [], read(client, authority)
    while True:
        pages.append(re.findall(r"entry-\d{3}", "".join(entries(html))))
        older = re.search(r'href="([^"]*older=[^"]*)"', html)
        if older is None:
            break
        html = client.get(unescape(older[1])).content.decode()
    assert sum(pages, []) == expected
    assert [len(page) for page in pages] == [50, 50, 20]

    newer = re.search(r'href="([^"]*newer=[^"]*)"', html)
    assert newer is not None
    back = client.get(unescape(newer[1])).content.decode()
    assert re.findall(r"entry-\d{3}", "".join(entries(back))) == pages[1]
    assert not any(f"={keys[0].pk}" in part for part in re.findall(r'href="([^"]*)"', back))


def test_a_mark_that_was_cut_off_begins_with_the_newest(
    client: Client, authority: Authority, lead: Membership
) -> None:
    happen(authority)

    assert len(entries(read(client, authority, older="gAAAA-not-a-mark"))) == 1


def test_an_export_holds_what_fits_and_is_kept_itself(
    client: Client, authority: Authority, lead: Membership
) -> None:
    happen(authority, event=Event.RESPONSES_EXPORTED, reason="=1+1")
    happen(authority, event=Event.SIGNED_IN)

    response = client.get(address(authority, "administration:trail_export"), {"sort": "exported"})

    (row,) = csv.DictReader(io.StringIO(response.content.decode()))
    assert row["what"] == "exported the responses to"
    assert row["reason"] == "'=1+1"
    assert row["at"] == "2026-11-20T12:00:00+00:00"
    assert "attachment" in response.headers["Content-Disposition"]
    with open_scope(authority.pk):
        kept = AuditEvent.objects.get(event=Event.AUDIT_EXPORTED)
    assert kept.detail == {"by": ["sort"], "rows": 1}


def test_an_export_of_many_events_names_them_all(
    authority: Authority, lead: Membership, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "NAMES_AT_ONCE", 3)
    for _ in range(7):
        happen(authority, user_id=lead.user_id)

    with open_scope(authority.pk):
        rows = queries.list_trail(viewer=sign_in(Client(), lead), search=Search(), at=NOON)

    assert [row.who for row in rows] == ["G. Lead"] * 7


def test_invitations_and_authorities_have_their_names(
    client: Client, authority: Authority, lead: Membership
) -> None:
    with open_scope(authority.pk):
        invitation = InvitationFactory.create(name="I. Vited")
    happen(
        authority,
        event=Event.STAFF_INVITED,
        target_kind="access.Invitation",
        target_id=invitation.public_id,
    )
    happen(
        authority,
        event=Event.AUTHORITY_CHANGED,
        target_kind="access.Authority",
        target_id=authority.public_id,
    )

    html = read(client, authority)

    assert "invited I. Vited" in html
    assert f"changed the details of {authority.name}" in html


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ({"found": 3, "by": ["who"]}, "found: 3"),
        ({"rows_added": 106, "batch_id": 7, "is_new": True}, "rows added: 106"),
        ({"what": "reset"}, "to be set up afresh"),
        ({"from": "draft", "to": "open"}, ""),
        ({}, ""),
    ],
)
def test_the_detail_is_told_as_far_as_it_can_be(
    client: Client, authority: Authority, lead: Membership, detail: dict[str, Any], words: str
) -> None:
    happen(authority, event=Event.AUDIT_SEARCHED, detail=detail)

    (entry,) = entries(read(client, authority))

    assert f"searched the audit trail {words}".strip() in entry
    assert "7" not in entry.partition("pm")[2]


def test_an_event_about_a_kind_that_is_gone_still_reads(
    client: Client, authority: Authority, lead: Membership
) -> None:
    happen(
        authority,
        event=Event.ORGANISATION_CHANGED,
        target_kind="gone.Model",
        target_id=lead.public_id,
    )

    assert "changed the organisation" in entries(read(client, authority))[0]


def test_another_authority_s_events_are_not_there(
    client: Client, authority: Authority, lead: Membership
) -> None:
    other = AuthorityFactory.create()
    happen(other, reason="theirs")

    assert "theirs" not in read(client, authority)
    assert client.get(address(other)).status_code == 404


@pytest.mark.parametrize(
    "role", [role for role in RoleName if role != "information_governance_lead"]
)
def test_nobody_else_reads_the_trail(client: Client, authority: Authority, role: RoleName) -> None:
    with open_scope(authority.pk):
        sign_in(client, MembershipFactory.create(authority=authority, role=role))

    for route in ("administration:trail", "administration:trail_export"):
        assert client.get(address(authority, route)).status_code == 403


def test_the_page_takes_few_queries(
    client: Client, authority: Authority, lead: Membership, django_assert_max_num_queries: Any
) -> None:
    for _ in range(60):
        happen(authority, user_id=lead.user_id, target_kind="access.Membership",
               target_id=lead.public_id)  # fmt: skip

    with django_assert_max_num_queries(30):
        read(client, authority)
