"""Do the pages for staff do what they say, for those who may?"""

import uuid
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories.access import (
    AuthorityFactory,
    InvitationFactory,
    LocalityFactory,
    MembershipFactory,
    SignInIdentityFactory,
)
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority, AuthorityIdentifier, Locality
from waymark.access.models.members import Invitation, Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create(name="Marshfield Council", colour="#ffdd00")
    return made


def member_of(authority: Authority, role: RoleName, **more: Any) -> Membership:
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(authority=authority, role=role, **more)
    return made


@pytest.fixture
def administrator(authority: Authority, client: Client) -> Membership:
    made = member_of(authority, RoleName.SYSTEM_ADMINISTRATOR)
    sign_in(client, made)
    return made


@pytest.fixture
def colleague(authority: Authority) -> Membership:
    return member_of(authority, RoleName.COUNCILLOR, user__name="C. Olleague")


def page(authority: Authority, route: str, **kwargs: Any) -> str:
    return reverse(f"administration:{route}", kwargs={"authority": authority.code, **kwargs})


def events(authority: Authority) -> list[str]:
    with open_scope(authority.pk):
        return list(AuditEvent.objects.order_by("id").values_list("event", flat=True))


def test_the_list_shows_who_is_here_who_left_and_who_is_invited(
    client: Client, authority: Authority, administrator: Membership, colleague: Membership
) -> None:
    with open_scope(authority.pk):
        InvitationFactory.create(name="I. Vited")
    member_of(
        authority,
        RoleName.COMMISSIONER,
        user__name="L. Eft",
        ended_at=timezone.now(),
        ended_by=administrator.user,
    )

    response = client.get(page(authority, "member_list"))
    html = response.content.decode()

    assert response.status_code == 200
    for words in ("C. Olleague", "Councillor", "L. Eft", "I. Vited", "Withdraw"):
        assert words in html
    assert faults_of(html) == []


@pytest.mark.parametrize(
    ("route", "entry"),
    [("check_list", "Staff"), ("conduct_publish", "Staff"), ("unused_list", "Staff"),
     ("team_create", "Teams")],
)  # fmt: skip
def test_a_page_says_where_it_belongs(
    client: Client, authority: Authority, administrator: Membership, route: str, entry: str
) -> None:
    html = client.get(page(authority, route)).content.decode()

    at_the_top = html.split('class="govuk-service-navigation', 1)[1].split("<main")[0]
    current = [part for part in at_the_top.split("<li") if "aria-current" in part]
    assert [entry in part for part in current] == [True]


def test_the_list_takes_few_queries_however_long_it_is(
    client: Client,
    authority: Authority,
    administrator: Membership,
    django_assert_max_num_queries: Any,
) -> None:
    for _ in range(40):
        member_of(authority, RoleName.COUNCILLOR)

    with django_assert_max_num_queries(25):
        client.get(page(authority, "member_list"))


def test_who_may_only_look_is_offered_nothing_to_do(
    client: Client, authority: Authority, colleague: Membership
) -> None:
    sign_in(client, member_of(authority, RoleName.INFORMATION_GOVERNANCE_LEAD))

    html = client.get(page(authority, "member_list")).content.decode()
    one = client.get(page(authority, "member_detail", member=colleague.public_id))

    assert "Invite somebody" not in html
    assert "Authority</a>" not in html
    assert "End access" not in one.content.decode()
    assert client.get(page(authority, "invitation_create")).status_code == 403
    assert Event.ACCESS_REFUSED in events(authority)


def test_inviting_sends_an_email_and_a_second_press_sends_no_other(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    form = {
        "name": "Jo Newcomer",
        "email": "jo@example.org",
        "role": "councillor",
        "submission": str(uuid.uuid4()),
    }

    first = client.post(page(authority, "invitation_create"), form)
    second = client.post(page(authority, "invitation_create"), form)

    assert first.headers["Location"] == second.headers["Location"] == page(authority, "member_list")
    assert len(mail.outbox) == 1
    listed = client.get(page(authority, "member_list")).content.decode()
    assert "Invitation sent to jo@example.org" in listed


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"email": "no address"}, "Enter an email address in the right form"),
        ({"role": "king"}, "Select a role from the list"),
        ({"name": ""}, "Enter a name"),
        ({"name": "x" * 201}, "Take out 1 character"),
        ({"email": "councillor@example.org"}, "works here already"),
    ],
)
def test_a_wrong_invitation_gets_a_sentence_and_keeps_what_was_typed(
    client: Client,
    authority: Authority,
    administrator: Membership,
    changed: dict[str, str],
    sentence: str,
) -> None:
    member_of(authority, RoleName.COUNCILLOR, user__email="councillor@example.org")
    form = {"name": "Jo Newcomer", "email": "jo@example.org", "role": "councillor", **changed}

    response = client.post(page(authority, "invitation_create"), form)

    assert response.status_code == 400
    html = response.content.decode()
    assert sentence in html
    assert form["email"] in html
    assert mail.outbox == []


def test_an_invitation_is_withdrawn_after_a_question(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    with open_scope(authority.pk):
        found: Invitation = InvitationFactory.create(name="I. Vited")
    address = page(authority, "invitation_withdraw", invitation=found.public_id)
    assert "I. Vited" in client.get(address).content.decode()

    response = client.post(address)

    assert response.status_code == 302
    with open_scope(authority.pk):
        found.refresh_from_db()
    assert found.withdrawn_at is not None
    assert client.get(address).status_code == 404


def test_a_role_changes_and_so_do_the_pages(
    client: Client, authority: Authority, administrator: Membership, colleague: Membership
) -> None:
    browser = Client()
    sign_in(browser, colleague)
    assert browser.get(page(authority, "member_list")).status_code == 403
    address = page(authority, "member_role", member=colleague.public_id)
    assert faults_of(client.get(address).content.decode()) == []

    client.post(address, {"role": "system_administrator"})

    assert browser.get(page(authority, "member_list")).status_code == 200


def test_ending_an_access_ends_open_sessions_at_once(
    client: Client, authority: Authority, administrator: Membership, colleague: Membership
) -> None:
    browser = Client()
    sign_in(browser, colleague)
    work = reverse("portal:work", kwargs={"authority": authority.code})
    assert browser.get(work).status_code == 200
    address = page(authority, "member_end", member=colleague.public_id)
    assert "signed out everywhere" in client.get(address).content.decode()

    client.post(address, {"reason": "Left the council"})

    assert browser.get(work).headers["Location"].startswith(reverse("account_login"))
    browser.post(reverse("account_reset_password"), {"email": colleague.user.email})
    assert mail.outbox == []
    detail = client.get(page(authority, "member_detail", member=colleague.public_id))
    assert "ended by" in detail.content.decode()


def test_an_access_here_ends_while_another_authority_keeps_its_own(
    client: Client, authority: Authority, administrator: Membership, colleague: Membership
) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        MembershipFactory.create(authority=other, user=colleague.user)
    browser = Client()
    sign_in(browser, colleague)

    client.post(page(authority, "member_end", member=colleague.public_id), {"reason": ""})

    here = reverse("portal:work", kwargs={"authority": authority.code})
    there = reverse("portal:work", kwargs={"authority": other.code})
    assert browser.get(here).status_code == 404
    assert browser.get(there).status_code == 200


def test_an_administrator_who_leaves_is_out(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    member_of(authority, RoleName.SYSTEM_ADMINISTRATOR)

    response = client.post(
        page(authority, "member_end", member=administrator.public_id), {"reason": ""}, follow=True
    )

    assert response.redirect_chain[-1][0].startswith(reverse("account_login"))


def test_the_only_administrator_is_told_why_they_must_stay(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    for route, form in (("member_end", {"reason": ""}), ("member_role", {"role": "councillor"})):
        address = page(authority, route, member=administrator.public_id)

        response = client.post(address, form)

        assert response.status_code == 400
        assert "the only system administrator" in response.content.decode()


def test_sign_in_codes_are_reset_with_a_reason(
    client: Client, authority: Authority, administrator: Membership, colleague: Membership
) -> None:
    Authenticator.objects.create(user=colleague.user, type="totp", data={"secret": "-"})
    address = page(authority, "member_second_factor", member=colleague.public_id)

    without = client.post(address, {"reason": ""})
    client.post(address, {"reason": "Lost phone"})

    assert without.status_code == 400
    assert not Authenticator.objects.filter(user=colleague.user).exists()


def test_the_council_s_account_is_taken_off_with_a_reason(
    client: Client, authority: Authority, administrator: Membership, colleague: Membership
) -> None:
    detail = page(authority, "member_detail", member=colleague.public_id)
    address = page(authority, "member_identity", member=colleague.public_id)
    assert address not in client.get(detail).content.decode()
    with open_scope(authority.pk):
        SignInIdentityFactory.create(membership=colleague)
    assert address in client.get(detail).content.decode()

    asked = client.get(address).content.decode()
    without = client.post(address, {"reason": ""})
    done = client.post(address, {"reason": "A namesake's"}, follow=True)
    again = client.post(address, {"reason": "Once more"})

    assert colleague.user.email in asked
    assert faults_of(asked) == []
    assert without.status_code == 400
    assert "has no council account here" in done.content.decode()
    assert again.status_code == 400
    assert "No account of the council is kept" in again.content.decode()


def test_the_roles_are_shown_with_what_they_may_do(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    html = client.get(page(authority, "role_list")).content.decode()

    assert "Information governance lead" in html
    assert "See contact details of those who answered" in html
    assert faults_of(html) == []


def test_another_authority_s_people_are_not_there(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        theirs = MembershipFactory.create(authority=other, user__name="T. Heirs")
        invitation = InvitationFactory.create(authority_id=other.pk)
        locality = LocalityFactory.create(authority_id=other.pk)

    assert "T. Heirs" not in client.get(page(authority, "member_list")).content.decode()
    assert client.get(page(other, "member_list")).status_code == 404
    for route, kwargs in (
        ("member_detail", {"member": theirs.public_id}),
        ("member_end", {"member": theirs.public_id}),
        ("invitation_withdraw", {"invitation": invitation.public_id}),
        ("locality_end", {"locality": locality.public_id}),
    ):
        assert client.get(page(authority, route, **kwargs)).status_code == 404
        assert client.post(page(authority, route, **kwargs)).status_code == 404


# The authority ----------------------------------------------------------------------------------


def test_the_authority_s_page_explains_its_colour_and_what_is_missing(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    html = client.get(page(authority, "authority_detail")).content.decode()

    assert "is black on this colour" in html
    assert "No areas yet" in html
    assert "No codes yet" in html
    assert faults_of(html) == []


def edit(authority: Authority, client: Client, **changed: str) -> Any:
    form = {
        "name": "Marshfield Borough",
        "short_name": "Marshfield",
        "colour": "1D4F91",
        "version": version_shown(authority, client),
        **changed,
    }
    return client.post(page(authority, "authority_edit"), form)


def version_shown(authority: Authority, client: Client) -> str:
    html = client.get(page(authority, "authority_edit")).content.decode()
    return html.split('name="version" value="')[1].split('"')[0]


def test_details_are_saved(client: Client, authority: Authority, administrator: Membership) -> None:
    response = edit(authority, client)

    assert response.status_code == 302
    authority.refresh_from_db()
    assert (authority.name, authority.colour) == ("Marshfield Borough", "#1d4f91")


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"colour": "blue"}, "Colour must be # and 6 letters"),
        ({"starts_on-day": "31", "starts_on-month": "2", "starts_on-year": "2009"}, "real date"),
        ({"web_address": "not an address"}, "URL"),
        ({"name": "A\x07B"}, "hidden character"),
        ({"version": ""}, "out of date"),
    ],
)
def test_wrong_details_get_a_sentence(
    client: Client,
    authority: Authority,
    administrator: Membership,
    changed: dict[str, str],
    sentence: str,
) -> None:
    response = edit(authority, client, **changed)

    assert response.status_code == 400
    assert sentence in response.content.decode()
    authority.refresh_from_db()
    assert authority.name == "Marshfield Council"


def test_details_that_changed_meanwhile_are_shown_and_can_then_be_replaced(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    old = version_shown(authority, client)
    edit(authority, client, name="Saved by them")

    clash = edit(authority, client, name="Mine", version=old)

    html = clash.content.decode()
    assert clash.status_code == 400
    assert "Somebody else changed this" in html
    assert "Name: Saved by them" in html
    assert 'value="Mine"' in html
    new = html.split('name="version" value="')[1].split('"')[0]
    assert edit(authority, client, name="Mine", version=new).status_code == 302
    authority.refresh_from_db()
    assert authority.name == "Mine"


def test_areas_and_codes_are_added_and_ended(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    client.post(page(authority, "locality_create"), {"name": "North"})
    client.post(page(authority, "identifier_create"), {"scheme": "gss", "value": "e06000032"})
    html = client.get(page(authority, "authority_detail")).content.decode()
    assert "North" in html
    assert "E06000032" in html
    with open_scope(authority.pk):
        found = Locality.objects.get()
    address = page(authority, "locality_end", locality=found.public_id)
    assert "End North" in client.get(address).content.decode()
    day = {"ends_on-day": "1", "ends_on-month": "3", "ends_on-year": "2026"}

    response = client.post(address, day)

    assert response.status_code == 302
    html = client.get(page(authority, "authority_detail")).content.decode()
    assert html.count("1 March 2026") == 1
    with open_scope(authority.pk):
        code = AuthorityIdentifier.objects.get()
    address = page(authority, "identifier_end", identifier=code.public_id)
    assert "End the code E06000032" in client.get(address).content.decode()
    client.post(address, day)
    html = client.get(page(authority, "authority_detail")).content.decode()
    assert html.count("1 March 2026") == 2


@pytest.mark.parametrize(("scheme", "value"), [("gss", "821"), ("dfe", "E06000032")])
def test_a_code_of_another_kind_is_refused(
    client: Client, authority: Authority, administrator: Membership, scheme: str, value: str
) -> None:
    response = client.post(page(authority, "identifier_create"), {"scheme": scheme, "value": value})

    assert response.status_code == 400
    assert "Code must be" in response.content.decode()
