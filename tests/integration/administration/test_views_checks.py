"""Do the pages for trainings, checks, the code of conduct and leaving do what they say?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import (
    AuthorityFactory,
    CheckKindFactory,
    ConductCodeFactory,
    MembershipFactory,
    StaffCheckFactory,
)
from tests.integration.administration.conftest import member_of, page, text
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.checks import CheckKind, StaffCheck
from waymark.access.models.conduct import ConductAcceptance, ConductCode
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(authority: Authority, client: Client) -> Membership:
    made = member_of(authority, RoleName.SYSTEM_ADMINISTRATOR)
    sign_in(client, made)
    return made


def day(name: str, value: Any) -> dict[str, str]:
    parts = {"day": value.day, "month": value.month, "year": value.year}
    return {f"{name}-{part}": str(number) for part, number in parts.items()}


def test_a_kind_is_added_and_a_check_recorded_and_taken_back(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    adviser = member_of(authority, RoleName.PERSONAL_ADVISER, user__name="A. Dviser")
    today = local_date(timezone.now())

    assert "Nothing is kept track of yet" in text(client.get(page(authority, "check_kind_list")))
    assert "Nothing to see to" in text(client.get(page(authority, "check_list")))
    said = {
        "name": "DBS check",
        "months_valid": "36",
        "required_of": ["personal_adviser"],
        "grace_days": "14",
    }
    assert "Days of grace" in text(client.get(page(authority, "check_kind_add")))
    wrong = client.post(page(authority, "check_kind_add"), said | {"grace_days": "0"})
    assert wrong.status_code == 400
    assert "must be 1 or more" in text(wrong)
    made = client.post(page(authority, "check_kind_add"), said, follow=True)
    assert "DBS check added" in text(made)
    asking = text(client.get(page(authority, "check_list")))
    assert "A. Dviser" in asking
    assert "Records close on" in asking
    with open_scope(authority.pk):
        kind = CheckKind.objects.get()
    mine = {"member": adviser.public_id}
    assert "Missing" in text(client.get(page(authority, "member_checks", **mine)))
    form = page(authority, "check_record", **mine)
    assert "seen the paper" in text(client.get(form))
    done = {"kind": str(kind.public_id), "reference": "00123", **day("done_on", today)}
    ahead = done | day("done_on", today + timedelta(days=1))
    assert "lies ahead" in text(client.post(form, ahead))
    recorded = text(client.post(form, done, follow=True))
    assert "DBS check recorded for A. Dviser" in recorded
    assert "00123" in recorded
    with open_scope(authority.pk):
        check = StaffCheck.objects.get()
    away = page(authority, "check_remove", check=check.public_id, **mine)
    assert "will no longer count" in text(client.get(away))
    assert "Entry removed" in text(client.post(away, follow=True))
    assert client.get(away).status_code == 404


def test_a_kind_is_changed_and_ended(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    with open_scope(authority.pk):
        kind = CheckKindFactory.create(name="First aid")
    change = page(authority, "check_kind_change", check_kind=kind.public_id)

    html = text(client.get(change))
    version = html.split('name="version" value="')[1].split('"')[0]
    said = {"version": version, "name": "First aid at work", "grace_days": "28"}
    assert "changed" in text(client.post(change, said, follow=True))
    assert client.post(change, said).status_code == 400
    end = page(authority, "check_kind_end", check_kind=kind.public_id)
    assert "What was recorded stays" in text(client.get(end))
    assert "No longer kept track of" in text(client.post(end, follow=True))


def test_whoever_lacks_a_check_is_told_what_and_whom_to_ask(
    client: Client, authority: Authority
) -> None:
    today = local_date(timezone.now())
    adviser = member_of(authority, RoleName.PERSONAL_ADVISER, records_close_on=today)
    with open_scope(authority.pk):
        CheckKindFactory.create(
            name="DBS check",
            required_of=["personal_adviser"],
            required_from=today - timedelta(days=100),
        )
    sign_in(client, adviser)

    answer = client.get(page(authority, "casework:day"), follow=True)

    html = text(answer)
    assert answer.redirect_chain[-1][0] == page(authority, "own_checks")
    assert "have been closed to you since" in html
    assert "DBS check" in html
    assert "show the paper to a system administrator" in html
    assert client.post(page(authority, "people:add")).status_code == 302
    assert client.get(page(authority, "consultations:list")).status_code == 200


def test_a_sign_in_that_began_before_goes_on(
    client: Client, authority: Authority, settings: Any
) -> None:
    settings.SESSION_COOKIE_AGE = 200_000
    adviser = member_of(authority, RoleName.PERSONAL_ADVISER)
    sign_in(client, adviser)
    assert client.get(page(authority, "casework:day")).status_code == 200
    session = client.session
    session["sign_in_began"] = (timezone.now() - timedelta(hours=30)).timestamp()
    session.save()
    with open_scope(authority.pk):
        Membership.objects.update(records_close_on=local_date(timezone.now()))

    assert client.get(page(authority, "casework:day")).status_code == 200


def test_the_code_stands_before_the_first_page_of_work(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    adviser = member_of(authority, RoleName.PERSONAL_ADVISER, user__name="A. Dviser")
    browser = Client()
    sign_in(browser, adviser)
    accept = page(authority, "conduct_accept")
    assert browser.get(accept).status_code == 404
    assert "No code of conduct yet" in text(client.get(page(authority, "conduct_list")))
    form = page(authority, "conduct_publish")
    assert "never changed" in text(client.get(form))

    published = client.post(form, {"version": "0", "text": "# Our code\n\nBe kind."})

    assert published.status_code == 302
    led = browser.get(page(authority, "casework:day"))
    assert led.headers["Location"].startswith(f"{accept}?next=")
    html = text(browser.get(led.headers["Location"]))
    assert "Our code" in html
    assert "Select" in text(browser.post(led.headers["Location"], {}))
    accepted = browser.post(led.headers["Location"], {"answer": "accept"})
    assert accepted.headers["Location"] == page(authority, "casework:day")
    assert browser.get(page(authority, "casework:day")).status_code == 200
    assert "You have accepted version 1" in text(browser.get(accept))
    client.post(f"{accept}?next=https://elsewhere.example/", {"answer": "accept"})
    listed = text(client.get(page(authority, "conduct_list")))
    assert "Everybody who works here has accepted" in listed
    with open_scope(authority.pk):
        code = ConductCode.objects.get()
        assert ConductAcceptance.objects.count() == 2
    one = text(client.get(page(authority, "conduct_version", conduct_code=code.public_id)))
    assert "A. Dviser" in one


def test_an_address_elsewhere_is_not_gone_to(client: Client, authority: Authority) -> None:
    with open_scope(authority.pk):
        code = ConductCodeFactory.create()
    adviser = member_of(authority, RoleName.PERSONAL_ADVISER, code_to_accept=code)
    sign_in(client, adviser)

    answer = client.post(
        f"{page(authority, 'conduct_accept')}?next=https://elsewhere.example/",
        {"answer": "accept"},
    )

    assert answer.headers["Location"] == page(authority, "portal:work")


def test_whoever_declines_is_signed_out_and_nothing_typed_is_lost(
    client: Client, authority: Authority
) -> None:
    with open_scope(authority.pk):
        code = ConductCodeFactory.create()
    adviser = member_of(authority, RoleName.PERSONAL_ADVISER, code_to_accept=code)
    sign_in(client, adviser)
    sent = client.post(page(authority, "people:add"), {})
    assert sent.status_code == 400  # taken in and shown again, not led away

    declined = client.post(page(authority, "conduct_accept"), {"answer": "decline"}, follow=True)

    assert "you did not accept the code of conduct" in text(declined)
    assert "_auth_user_id" not in client.session
    with open_scope(authority.pk):
        assert Membership.objects.get(pk=adviser.pk).code_to_accept == code


def test_unused_accounts_are_listed(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    address = page(authority, "unused_list")
    assert "No unused accounts" in text(client.get(address))
    long_ago = timezone.now() - timedelta(days=120)
    member_of(authority, RoleName.CODER, joined_at=long_ago, user__name="U. Nused")

    html = text(client.get(address))

    assert "U. Nused" in html
    assert "Never" in html


def test_a_last_day_is_said_and_taken_back(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    leaver = member_of(authority, RoleName.CODER, user__name="L. Eaver")
    address = page(authority, "member_leaving", member=leaver.public_id)
    tomorrow = local_date(timezone.now()) + timedelta(days=1)

    assert "ends in the night after this day" in text(client.get(address))
    passed = client.post(address, day("leaves_on", tomorrow - timedelta(days=2)))
    assert "That day has passed" in text(passed)
    said = client.post(address, day("leaves_on", tomorrow), follow=True)
    assert "The access of L. Eaver ends in the night after" in text(said)
    assert "L. Eaver stays" in text(client.post(address, {}, follow=True))


def test_nobody_sees_the_checks_of_others_without_the_role(
    client: Client, authority: Authority
) -> None:
    adviser = member_of(authority, RoleName.PERSONAL_ADVISER)
    other = AuthorityFactory.create()
    theirs = member_of(other, RoleName.CODER)
    manager = member_of(authority, RoleName.TEAM_MANAGER)
    sign_in(client, adviser)
    assert client.get(page(authority, "check_list")).status_code == 403
    own = {"member": adviser.public_id}
    assert client.get(page(authority, "member_checks", **own)).status_code == 403
    assert "No training or check is kept" in text(client.get(page(authority, "own_checks")))
    assert client.get(page(other, "own_checks")).status_code == 404
    browser = Client()
    sign_in(browser, manager)
    assert "in your teams" in text(browser.get(page(authority, "check_list")))
    sign_in(browser, member_of(authority, RoleName.SYSTEM_ADMINISTRATOR))
    assert browser.get(page(authority, "member_checks", member=theirs.public_id)).status_code == 404


def test_the_list_asks_as_often_for_many_as_for_one(
    client: Client,
    authority: Authority,
    administrator: Membership,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    today = local_date(timezone.now())
    with open_scope(authority.pk):
        kind = CheckKindFactory.create()
        for _ in range(12):
            StaffCheckFactory.create(
                membership=MembershipFactory.create(authority=authority),
                kind=kind,
                expires_on=today,
            )
    client.get(page(authority, "check_list"))

    with django_assert_max_num_queries(14):
        html = text(client.get(page(authority, "check_list")))

    assert html.count("Lapses soon") == 12
