"""Does signing in work as people do it, and is everybody else kept out?"""

import re
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.scoping import open_scope

PASSWORD = "three plain invented words"
LOGIN = "/accounts/login/"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _forget_earlier_tries() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def member() -> Membership:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(authority=authority)
    made.user.set_password(PASSWORD)
    made.user.save()
    return made


@pytest.fixture
def secret(member: Membership) -> str:
    made: str = generate_totp_secret()
    TOTP.activate(member.user, made)
    return made


def code_now(secret: str) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30)))


def give_password(client: Client, member: Membership, password: str = PASSWORD) -> str:
    response = client.post(LOGIN, {"login": member.user.email, "password": password})
    return str(response.headers.get("Location", "")) or response.content.decode()


def events(member: Membership) -> list[str]:
    with open_scope(member.authority_id):
        return list(AuditEvent.objects.order_by("id").values_list("event", flat=True))


def is_signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def test_password_and_code_sign_a_member_in(
    client: Client, member: Membership, secret: str
) -> None:
    assert give_password(client, member) == reverse("mfa_authenticate")
    assert not is_signed_in(client)

    response = client.post(reverse("mfa_authenticate"), {"code": code_now(secret)})

    assert response.status_code == 302
    assert response.headers["Location"] == reverse("web:home")
    assert is_signed_in(client)
    assert events(member) == [Event.SIGNED_IN]


def test_a_wrong_code_keeps_a_member_out(client: Client, member: Membership, secret: str) -> None:
    give_password(client, member)
    wrong = f"{(int(code_now(secret)) + 1) % 1_000_000:06d}"

    response = client.post(reverse("mfa_authenticate"), {"code": wrong})

    assert "That code does not match" in response.content.decode()
    assert not is_signed_in(client)
    assert events(member) == [Event.SIGN_IN_FAILED]


def test_a_code_works_only_once(client: Client, member: Membership, secret: str) -> None:
    code = code_now(secret)
    give_password(client, member)
    client.post(reverse("mfa_authenticate"), {"code": code})
    somebody_else = Client()
    give_password(somebody_else, member)

    response = somebody_else.post(reverse("mfa_authenticate"), {"code": code})

    assert "was used already" in response.content.decode()
    assert not is_signed_in(somebody_else)


def test_a_recovery_code_signs_in_once(client: Client, member: Membership, secret: str) -> None:
    code = RecoveryCodes.activate(member.user).get_unused_codes()[0]
    give_password(client, member)
    client.post(reverse("mfa_authenticate"), {"code": code})
    assert is_signed_in(client)
    assert events(member) == [Event.SECOND_FACTOR_CHANGED, Event.SIGNED_IN]
    again = Client()
    give_password(again, member)

    again.post(reverse("mfa_authenticate"), {"code": code})

    assert not is_signed_in(again)


def test_secrets_of_codes_are_sealed_at_rest(member: Membership, secret: str) -> None:
    kept = Authenticator.objects.get(user=member.user).data["secret"]

    assert secret not in kept
    assert get_adapter().decrypt(kept) == secret


def test_five_wrong_passwords_lock_an_account_and_say_for_how_long(
    client: Client, member: Membership
) -> None:
    for _ in range(5):
        assert "is not right" in give_password(client, member, "wrong")

    answer = give_password(client, member, PASSWORD)

    assert "Wait 5 minutes" in answer
    assert events(member) == [Event.SIGN_IN_FAILED] * 5
    with time_machine.travel(timezone.now() + timedelta(minutes=6)):
        assert give_password(client, member, PASSWORD) == reverse("web:home")


def test_five_wrong_codes_lock_the_second_factor(
    client: Client, member: Membership, secret: str
) -> None:
    give_password(client, member)
    for _ in range(5):
        client.post(reverse("mfa_authenticate"), {"code": "000000"})

    response = client.post(reverse("mfa_authenticate"), {"code": code_now(secret)})

    assert "Wait 5 minutes" in response.content.decode()
    assert not is_signed_in(client)


def test_an_unknown_address_gets_the_same_answer_and_leaves_no_event(
    client: Client, member: Membership
) -> None:
    known = give_password(client, member, "wrong")
    before = events(member)

    response = client.post(LOGIN, {"login": "nobody@example.org", "password": "wrong"})

    sentence = "The email address or the password is not right"
    assert sentence in known
    assert sentence in response.content.decode()
    assert events(member) == before


def test_signing_out_is_kept(client: Client, member: Membership) -> None:
    sign_in(client, member)

    client.post(reverse("account_logout"))

    assert not is_signed_in(client)
    assert events(member)[-1] == Event.SIGNED_OUT


def test_one_event_goes_to_each_authority_of_the_user(client: Client, member: Membership) -> None:
    other, former = AuthorityFactory.create(), AuthorityFactory.create()
    with open_scope(other.pk):
        elsewhere: Membership = MembershipFactory.create(authority=other, user=member.user)
    with open_scope(former.pk):
        left: Membership = MembershipFactory.create(
            authority=former, user=member.user, ended_at=timezone.now(), ended_by=member.user
        )

    give_password(client, member)

    assert events(member) == events(elsewhere) == [Event.SIGNED_IN]
    assert events(left) == []


@pytest.mark.parametrize(
    "address", ["https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:x"]
)
def test_signing_in_never_leads_to_another_site(
    client: Client, member: Membership, address: str
) -> None:
    response = client.post(
        LOGIN, {"login": member.user.email, "password": PASSWORD, "next": address}
    )

    assert response.headers["Location"] == reverse("web:home")


def test_signing_in_leads_on_to_the_page_that_was_asked_for(
    client: Client, member: Membership
) -> None:
    asked = reverse("mfa_index")

    response = client.post(LOGIN, {"login": member.user.email, "password": PASSWORD, "next": asked})

    assert response.headers["Location"] == asked


def test_a_password_is_reset_by_email(client: Client, member: Membership) -> None:
    other_browser = Client()
    sign_in(other_browser, member)
    client.post(reverse("account_reset_password"), {"email": member.user.email})
    (message,) = mail.outbox
    (address,) = re.findall(r"https?://\S+", str(message.body))
    page = client.get(address, follow=True)
    form = page.redirect_chain[-1][0]
    new = "other quite plain words"

    response = client.post(form, {"password1": new, "password2": new})

    assert response.status_code == 302
    assert Event.PASSWORD_CHANGED in events(member)
    assert give_password(Client(), member, PASSWORD) != reverse("mfa_authenticate")
    assert give_password(Client(), member, new) == reverse("mfa_authenticate")
    assert other_browser.get(reverse("mfa_index")).status_code == 302  # its session died
    spent = Client().get(address, follow=True)
    assert "This link no longer works" in spent.content.decode()


def test_asking_for_an_unknown_address_says_the_same_and_sends_nothing(client: Client) -> None:
    response = client.post(reverse("account_reset_password"), {"email": "nobody@example.org"})

    assert response.headers["Location"] == reverse("account_reset_password_done")
    assert mail.outbox == []


def test_too_many_requests_for_a_link_are_refused_with_a_sentence(
    client: Client, member: Membership
) -> None:
    for _ in range(5):
        client.post(reverse("account_reset_password"), {"email": member.user.email})

    response = client.post(reverse("account_reset_password"), {"email": member.user.email})

    assert response.status_code == 429
    assert "Wait" in response.content.decode()


def test_changing_the_password_keeps_this_session_and_ends_others(
    client: Client, member: Membership
) -> None:
    elsewhere = Client()
    sign_in(client, member)
    sign_in(elsewhere, member)
    new = "other quite plain words"

    client.post(
        reverse("account_change_password"),
        {"oldpassword": PASSWORD, "password1": new, "password2": new},
    )

    assert events(member) == [Event.PASSWORD_CHANGED]
    assert client.get(reverse("mfa_index")).status_code == 200
    assert elsewhere.get(reverse("mfa_index")).status_code == 302


@pytest.mark.parametrize("password", ["short", "password1234", "officerexample"])
def test_a_password_that_is_easy_to_guess_is_refused(
    client: Client, member: Membership, password: str
) -> None:
    member.user.email = "officerexample@example.org"
    member.user.save()
    sign_in(client, member)

    response = client.post(
        reverse("account_change_password"),
        {"oldpassword": PASSWORD, "password1": password, "password2": password},
    )

    assert response.status_code == 200
    assert "There is a problem" in response.content.decode()


def test_setting_up_the_second_factor_gives_recovery_codes(
    client: Client,
    member: Membership,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    give_password(client, member)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    page = client.get(reverse("mfa_activate_totp"))
    assert "data:image/svg+xml;base64," in page.content.decode()
    secret = client.session["mfa.totp.secret"]

    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(reverse("mfa_activate_totp"), {"code": code_now(secret)})

    assert response.headers["Location"] == reverse("mfa_view_recovery_codes")
    assert "Your recovery codes" in client.get(response.headers["Location"]).content.decode()
    assert events(member) == [Event.SIGNED_IN, Event.SECOND_FACTOR_CHANGED]
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("mfa_generate_recovery_codes"))
    with open_scope(member.authority_id):
        latest = AuditEvent.objects.order_by("-id")[0]
    assert (latest.event, latest.detail) == (
        Event.SECOND_FACTOR_CHANGED,
        {"what": "recovery_codes"},
    )


def test_nobody_switches_the_second_factor_off(
    client: Client, member: Membership, secret: str
) -> None:
    give_password(client, member)
    client.post(reverse("mfa_authenticate"), {"code": code_now(secret)})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})

    response = client.post(reverse("mfa_deactivate_totp"))

    assert response.status_code == 200
    assert Authenticator.objects.filter(user=member.user, type="totp").exists()


def test_an_idle_sign_in_ends_with_a_sentence(client: Client, member: Membership) -> None:
    sign_in(client, member)
    client.get(reverse("mfa_index"))
    with time_machine.travel(timezone.now() + timedelta(minutes=59)):
        assert client.get(reverse("mfa_index")).status_code == 200
    with time_machine.travel(timezone.now() + timedelta(minutes=59 + 61)):
        response = client.get(reverse("mfa_index"), follow=True)

    assert not is_signed_in(client)
    assert response.redirect_chain[0][0].startswith(f"{LOGIN}?next=")
    assert "because nothing happened here since" in response.content.decode()


def test_a_busy_sign_in_ends_after_twelve_hours(client: Client, member: Membership) -> None:
    start = timezone.now()
    sign_in(client, member)
    client.get(reverse("mfa_index"))
    for half_hours in range(1, 24):
        with time_machine.travel(start + timedelta(minutes=30 * half_hours)):
            assert client.get(reverse("mfa_index")).status_code == 200

    with time_machine.travel(start + timedelta(hours=12, minutes=20)):
        response = client.get(reverse("mfa_index"), follow=True)

    assert not is_signed_in(client)
    assert "signed in for 12 hours" in response.content.decode()
