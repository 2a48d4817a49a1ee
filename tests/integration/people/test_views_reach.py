"""Do the pages about who may see a record do what they say, and show no more than they may?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories.access import LocalityFactory
from tests.factories.people import (
    AccessAlertFactory,
    AccessGrantFactory,
    AddressFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.integration.people.staff import member
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.scoping import open_scope
from waymark.people.models.access import AccessGrant
from waymark.people.models.alerts import AccessAlert
from waymark.people.models.people import Person

pytestmark = pytest.mark.django_db

REASON = "At the desk, with nowhere to sleep tonight"


@pytest.fixture
def adviser(authority: Authority, client: Client) -> Membership:
    return come_in(authority, client, RoleName.PERSONAL_ADVISER)


def come_in(authority: Authority, client: Client, role: RoleName, **more: Any) -> Membership:
    with open_scope(authority.pk):
        made = member(role, **more)
    sign_in(client, made)
    return made


@pytest.fixture
def person(authority: Authority) -> Person:
    with open_scope(authority.pk):
        made: Person = PersonFactory.create(
            given_names="Leon",
            family_name="Fenn",
            born_on="2009-02-28",
            locality=LocalityFactory.create(name="Eastmarsh"),
        )
        AddressFactory.create(person=made, lines="12 Hidden Row")
    return made


def page(authority: Authority, route: str, **kwargs: Any) -> str:
    named = route if ":" in route else f"people:{route}"
    return reverse(named, kwargs={"authority": authority.code, **kwargs})


def of(person: Person, authority: Authority, route: str, **kwargs: Any) -> str:
    return page(authority, route, person=person.public_id, **kwargs)


def text(response: Any) -> str:
    html: str = response.content.decode()
    assert faults_of(html) == []
    return html


def give(person: Person, holder: Membership, **more: Any) -> AccessGrant:
    with open_scope(person.authority_id):
        made: AccessGrant = AccessGrantFactory.create(
            person=person, membership=holder, **({"starts_at": timezone.now()} | more)
        )
    return made


def test_a_closed_record_shows_name_age_and_area_and_whom_to_ask(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    with open_scope(authority.pk):
        team = TeamFactory.create(name="East team")
        TeamMemberFactory.create(team=team, membership=member(user__name="O. Ffice"))
        AccessGrantFactory.create(kind="locality", person=None, locality=person.locality, team=team)

    html = text(client.get(of(person, authority, "closed")))

    for words in ("Leon Fenn", "Eastmarsh", "East team", "O. Ffice", "Open this record"):
        assert words in html
    for words in ("Hidden Row", " 2009", "2009-02-28", "28/2/2009"):
        assert words not in html


def test_breaking_the_glass_leads_to_the_record_with_the_time_it_closes(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    response = client.post(of(person, authority, "break_glass"), {"reason": REASON}, follow=True)

    assert response.redirect_chain[0][0] == of(person, authority, "casework:record")
    assert "It closes at" in text(response)
    assert "open to you for 3 hours" in text(response)


def test_a_reason_that_says_nothing_is_asked_for_again_and_keeps_what_was_typed(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    response = client.post(of(person, authority, "break_glass"), {"reason": "why not"})

    assert response.status_code == 400
    html = text(response)
    assert "Say in a sentence why you need the record" in html
    assert "why not" in html


def test_a_form_sent_twice_breaks_the_glass_once(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    form = {"reason": REASON, "submission": "0b1c6f1e-0000-4000-8000-000000000002"}

    answers = [client.post(of(person, authority, "break_glass"), form) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [302, 302]
    with open_scope(authority.pk):
        assert AccessGrant.objects.count() == 1


def test_an_open_record_has_no_closed_page(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    give(person, adviser)

    for route in ("closed", "break_glass"):
        answer = client.get(of(person, authority, route))
        assert answer.headers["Location"] == of(person, authority, "casework:record")


def test_a_youth_worker_is_told_whom_to_ask_and_offered_no_glass(
    client: Client, authority: Authority, person: Person
) -> None:
    come_in(authority, client, RoleName.YOUTH_WORKER)

    html = text(client.get(of(person, authority, "closed")))

    assert "No team serves Eastmarsh yet" in html
    assert "Open this record" not in html
    assert client.post(of(person, authority, "break_glass")).status_code == 403


def test_a_restricted_person_has_no_page_of_any_kind(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    give(person, adviser)
    with open_scope(authority.pk):
        Person.objects.update(is_restricted=True)

    for route in ("closed", "break_glass", "seen_by", "casework:record"):
        assert client.get(of(person, authority, route)).status_code == 404
        if route != "seen_by":
            assert client.post(of(person, authority, route)).status_code in {404, 405}


def test_who_has_seen_a_record_stands_in_it_with_why(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    give(person, adviser)
    client.get(of(person, authority, "casework:record"))
    with open_scope(authority.pk):
        AuditEvent.objects.create(
            authority_id=authority.pk,
            at=timezone.now(),
            event="people.glass_broken",
            sort="did",
            actor_kind="member",
            user_id=adviser.user_id,
            role="duty_worker",
            target_kind="people.Person",
            target_id=person.public_id,
            reason=REASON,
        )

    html = text(client.get(of(person, authority, "seen_by")))

    for words in (str(adviser.user), "Works with the young person", REASON, "Duty worker"):
        assert words in html
    again = text(client.get(of(person, authority, "seen_by")))
    assert "Looked at who has seen it" in again


def test_a_reason_for_access_is_named_only_where_it_was_kept(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    give(person, adviser)
    client.get(of(person, authority, "details"))

    html = text(client.get(of(person, authority, "seen_by")))

    assert "Opened the record" in html
    assert "Looks after restricted records" not in html


def test_who_has_seen_an_unopened_record_is_nobody_yet(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    give(person, adviser)

    assert "Nobody yet" in text(client.get(of(person, authority, "seen_by")))


def test_a_worker_is_told_that_a_look_at_their_own_name_is_noted(
    client: Client, authority: Authority, person: Person
) -> None:
    fenn = come_in(authority, client, RoleName.PERSONAL_ADVISER, user__name="Jo Fenn")
    give(person, fenn, kind="team")

    html = text(client.get(of(person, authority, "casework:record")))

    assert "bears your family name" in html
    with open_scope(authority.pk):
        assert AccessAlert.objects.get().membership == fenn


def test_a_record_is_restricted_shared_and_shown_again(
    client: Client, authority: Authority, person: Person
) -> None:
    manager = come_in(authority, client, RoleName.TEAM_MANAGER)
    give(person, manager)
    with open_scope(authority.pk):
        colleague = member(user__name="C. Olleague")
        member(RoleName.COUNCILLOR, user__name="C. Ouncillor")

    assert "will not exist" in text(client.get(of(person, authority, "restrict")))
    listed = client.post(
        of(person, authority, "restrict"), {"reason": "A court has ordered it"}, follow=True
    )
    assert str(manager.user) in text(listed)
    moved = client.get(of(person, authority, "restrict"))
    assert moved.headers["Location"] == of(person, authority, "access_list")
    form = text(client.get(of(person, authority, "name")))
    assert "C. Olleague" in form
    assert "C. Ouncillor" not in form
    named = client.post(
        of(person, authority, "name"),
        {"member": str(colleague.public_id), "reason": "Works with him"},
        follow=True,
    )
    assert "C. Olleague may now see this record" in text(named)
    assert "Works with him" in text(named)
    lifted = client.post(
        of(person, authority, "lift"), {"reason": "The order has ended"}, follow=True
    )
    assert lifted.redirect_chain[0][0] == of(person, authority, "casework:record")


def test_taking_oneself_off_the_list_leads_out_of_the_record(
    client: Client, authority: Authority, person: Person
) -> None:
    manager = come_in(authority, client, RoleName.TEAM_MANAGER)
    with open_scope(authority.pk):
        Person.objects.update(is_restricted=True)
    own = give(person, manager, kind="named")
    address = of(person, authority, "unname", named=own.public_id)

    assert "To them it will not exist" in text(client.get(address))
    answer = client.post(address)

    assert answer.headers["Location"] == page(authority, "portal:work")
    assert client.get(of(person, authority, "access_list")).status_code == 404


def test_an_empty_list_says_what_to_do(
    client: Client, authority: Authority, person: Person
) -> None:
    come_in(authority, client, RoleName.SAFEGUARDING_LEAD)
    with open_scope(authority.pk):
        Person.objects.update(is_restricted=True)

    assert "Nobody is on the list" in text(client.get(of(person, authority, "access_list")))


# Reviews ---------------------------------------------------------------------------------------


@pytest.fixture
def broken(person: Person) -> AccessGrant:
    with open_scope(person.authority_id):
        worker = member(user__name="W. Orker")
    now = timezone.now()
    return give(
        person,
        worker,
        kind="break_glass",
        reason=REASON,
        starts_at=now - timedelta(hours=4),
        ends_at=now - timedelta(hours=1),
    )


def test_the_queue_counts_lists_and_narrows(
    client: Client, authority: Authority, person: Person, broken: AccessGrant
) -> None:
    come_in(authority, client, RoleName.INFORMATION_GOVERNANCE_LEAD)
    with open_scope(authority.pk):
        AccessAlertFactory.create(person=person, membership=broken.membership)

    glass = text(client.get(page(authority, "glass_list")))
    alerts = text(client.get(page(authority, "alert_list")))
    waiting = text(client.get(page(authority, "glass_list"), {"state": "waiting"}))
    right = text(client.get(page(authority, "glass_list"), {"state": "justified"}))
    worker = {"worker": str(broken.membership.public_id if broken.membership else "")}

    assert "2 wait for review" in glass
    for words in ("Leon Fenn", "W. Orker", REASON, "Access reviews"):
        assert words in glass
    assert "Opened the record. Has the worker&#39;s family name" in alerts
    assert REASON in waiting
    assert "Nothing fits" in right
    assert REASON in text(client.get(page(authority, "glass_list"), worker))
    assert client.get(page(authority, "glass_list"), {"state": "x"}).status_code == 400


def test_an_empty_queue_says_what_it_is_for(client: Client, authority: Authority) -> None:
    come_in(authority, client, RoleName.SAFEGUARDING_LEAD)

    html = text(client.get(page(authority, "glass_list")))

    assert "Nothing waits for review" not in html
    assert "Nothing to review" in html


def test_a_look_is_judged_and_shows_its_verdict(
    client: Client, authority: Authority, broken: AccessGrant
) -> None:
    come_in(authority, client, RoleName.INFORMATION_GOVERNANCE_LEAD)
    address = page(authority, "glass_review", glass=broken.public_id)

    assert "Was it right to look at this record" in text(client.get(address))
    assert client.post(address, {}).status_code == 400
    refused = client.post(address, {"was_justified": "no"})
    assert "Say why it was not right" in text(refused)
    client.post(address, {"was_justified": "no", "note": "A neighbour, spoken to"})

    html = text(client.get(address))
    assert "A neighbour, spoken to" in html
    assert "Not right, by" in html
    assert "Keep the review" not in html


def test_what_was_done_in_the_three_hours_is_shown(
    client: Client, authority: Authority, adviser: Membership, person: Person
) -> None:
    client.post(of(person, authority, "break_glass"), {"reason": REASON}, follow=True)
    with open_scope(authority.pk):
        grant = AccessGrant.objects.get()
    reviewer = Client()
    come_in(authority, reviewer, RoleName.SAFEGUARDING_LEAD)

    html = text(reviewer.get(page(authority, "glass_review", glass=grant.public_id)))

    assert "Opened it beyond their reach" in html
    assert "Opened the record" in html


def test_one_s_own_look_is_left_to_a_colleague(
    client: Client, authority: Authority, person: Person
) -> None:
    lead = come_in(authority, client, RoleName.SAFEGUARDING_LEAD)
    with open_scope(authority.pk):
        alert = AccessAlertFactory.create(person=person, membership=lead, was_opened=False)
    address = page(authority, "alert_review", alert=alert.public_id)

    html = text(client.get(address))

    assert "A colleague who reviews access looks at it" in html
    assert "Found by a search, not opened" in html
    assert client.post(address, {"was_justified": "yes"}).status_code == 400


def test_an_alert_is_judged(client: Client, authority: Authority, person: Person) -> None:
    come_in(authority, client, RoleName.SAFEGUARDING_LEAD)
    with open_scope(authority.pk):
        alert = AccessAlertFactory.create(person=person)

    answer = client.post(
        page(authority, "alert_review", alert=alert.public_id), {"was_justified": "yes"}
    )

    assert answer.headers["Location"] == page(authority, "alert_list")
    with open_scope(authority.pk):
        alert.refresh_from_db()
    assert alert.was_justified


@pytest.mark.parametrize(
    ("route", "limit"),
    [("closed", 22), ("seen_by", 22), ("access_list", 22)],
)
def test_pages_of_one_record_take_few_queries(
    client: Client,
    authority: Authority,
    person: Person,
    django_assert_max_num_queries: Any,
    route: str,
    limit: int,
) -> None:
    lead = come_in(authority, client, RoleName.SAFEGUARDING_LEAD)
    with open_scope(authority.pk):
        if route == "access_list":
            Person.objects.update(is_restricted=True)
        for _ in range(5):
            team = TeamFactory.create()
            AccessGrantFactory.create(
                kind="locality", person=None, locality=person.locality, team=team
            )
            TeamMemberFactory.create(team=team)
            AccessGrantFactory.create(person=person, membership=member(), kind="named")
    if route == "seen_by":
        give(person, lead)

    with django_assert_max_num_queries(limit):
        assert client.get(of(person, authority, route)).status_code == 200


def test_the_queue_takes_few_queries_however_long_it_is(
    client: Client,
    authority: Authority,
    person: Person,
    broken: AccessGrant,
    django_assert_max_num_queries: Any,
) -> None:
    come_in(authority, client, RoleName.SAFEGUARDING_LEAD)
    with open_scope(authority.pk):
        for _ in range(60):
            AccessAlertFactory.create(person=person)

    with django_assert_max_num_queries(22):
        html = text(client.get(page(authority, "alert_list")))

    assert "Older" in html
