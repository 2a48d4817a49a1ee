"""Does a passkey sign its owner in, alone or as the second factor, and nobody else?"""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.fakes.passkey import Device
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from waymark.access import queries
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.scoping import open_scope

PASSWORD = "three plain invented words"
LOGIN = reverse("account_login")
ADD = reverse("mfa_add_webauthn")
LIST = reverse("mfa_list_webauthn")
BY_PASSKEY = reverse("mfa_login_webauthn")
SECOND = reverse("mfa_authenticate")
AGAIN = reverse("mfa_reauthenticate_webauthn")
NOT_ACCEPTED = "That passkey was not accepted"

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
def at_work(client: Client, member: Membership) -> Client:
    """Somebody who signed in with codes, and gave the password again a moment ago."""
    sign_in(client, member)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return client


@pytest.fixture
def device(at_work: Client) -> Device:
    """A device whose passkey is added to the account."""
    made = Device()
    assert add(at_work, made).status_code == 302
    return made


def asked(client: Client, address: str) -> dict[str, Any]:
    return options_on(client.get(address).content.decode())


def options_on(page: str) -> dict[str, Any]:
    found = re.search("data-waymark-options='([^']+)'", page)
    assert found, page
    options: dict[str, Any] = json.loads(found[1])
    return options


def add(client: Client, device: Device, name: str = "Work laptop") -> Any:
    made = device.make(asked(client, ADD))
    return client.post(ADD, {"name": name, "credential": json.dumps(made)})


def sign_in_alone(client: Client, device: Device, **more: str) -> Any:
    options = client.get(BY_PASSKEY, headers={"Accept": "application/json"}).json()
    answer = device.ask(options["request_options"])
    return client.post(BY_PASSKEY, {"credential": json.dumps(answer), **more})


def give_password(client: Client, member: Membership) -> None:
    client.post(LOGIN, {"login": member.user.email, "password": PASSWORD})


def is_signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def events(member: Membership) -> list[tuple[str, str]]:
    with open_scope(member.authority_id):
        found = AuditEvent.objects.order_by("id").values_list("event", "detail")
        return [(event, (detail or {}).get("what", "")) for event, detail in found]


def test_a_passkey_alone_signs_in(device: Device, member: Membership) -> None:
    somebody = Client()

    response = sign_in_alone(somebody, device, next="/accounts/2fa/")

    assert response.headers["Location"] == "/accounts/2fa/"
    assert is_signed_in(somebody)
    assert events(member) == [
        (Event.SECOND_FACTOR_CHANGED, "webauthn"),
        (Event.SIGNED_IN, ""),
    ]
    assert queries.list_passkeys(user_id=member.user_id).get().last_used_at is not None


def test_a_passkey_stands_beside_codes_as_second_factor(device: Device, member: Membership) -> None:
    somebody = Client()
    give_password(somebody, member)
    page = somebody.get(SECOND)
    assert "Use a passkey" in page.content.decode()
    assert "Or enter a code" in page.content.decode()
    assert faults_of(page.content.decode()) == []
    answer = device.ask(options_on(page.content.decode()))

    response = somebody.post(SECOND, {"credential": json.dumps(answer)})

    assert response.headers["Location"] == reverse("web:home")
    assert is_signed_in(somebody)


def test_whoever_has_no_passkey_is_asked_for_a_code_alone(
    at_work: Client, member: Membership
) -> None:
    somebody = Client()
    give_password(somebody, member)

    page = somebody.get(SECOND).content.decode()

    assert "Enter your sign-in code" in page
    assert "passkey" not in page.replace("web/passkey.mjs", "")


def test_a_device_that_does_not_check_its_user_is_no_passkey(
    at_work: Client, member: Membership
) -> None:
    device = Device(knows_its_user=False)

    response = add(at_work, device)

    assert NOT_ACCEPTED in response.content.decode()
    assert not queries.list_passkeys(user_id=member.user_id)


def test_a_passkey_that_stops_checking_its_user_signs_nobody_in(
    device: Device, member: Membership
) -> None:
    device.knows_its_user = False
    somebody = Client()

    response = sign_in_alone(somebody, device)

    assert response.headers["Location"] == LOGIN
    assert NOT_ACCEPTED in somebody.get(LOGIN).content.decode()
    give_password(somebody, member)
    answer = device.ask(asked(somebody, SECOND))
    page = somebody.post(SECOND, {"credential": json.dumps(answer)})
    assert NOT_ACCEPTED in page.content.decode()
    assert not is_signed_in(somebody)
    assert events(member)[-1] == (Event.SIGN_IN_FAILED, "passkey")


def test_another_site_s_passkey_signs_nobody_in(device: Device) -> None:
    device.host = "testserver.example"
    somebody = Client()

    sign_in_alone(somebody, device)

    assert not is_signed_in(somebody)


def test_somebody_else_s_passkey_is_no_second_factor(device: Device, member: Membership) -> None:
    with open_scope(member.authority_id):
        other = MembershipFactory.create(authority=member.authority)
    other.user.set_password(PASSWORD)
    other.user.save()
    first = Client()
    give_password(first, other)
    add(first, Device())
    somebody = Client()
    give_password(somebody, other)
    answer = device.ask(asked(somebody, SECOND))

    somebody.post(SECOND, {"credential": json.dumps(answer)})

    assert not is_signed_in(somebody)


def test_a_handle_of_another_user_does_not_borrow_their_account(
    device: Device, member: Membership
) -> None:
    with open_scope(member.authority_id):
        other = MembershipFactory.create(authority=member.authority)
    device.handle = other.user.public_id.bytes
    somebody = Client()

    sign_in_alone(somebody, device)

    assert not is_signed_in(somebody)


def test_an_answer_works_only_once(device: Device) -> None:
    somebody = Client()
    options = somebody.get(BY_PASSKEY, headers={"Accept": "application/json"}).json()
    answer = json.dumps(device.ask(options["request_options"]))
    another = Client()

    another.post(BY_PASSKEY, {"credential": answer})

    assert not is_signed_in(another)  # it was asked of another browser
    somebody.post(BY_PASSKEY, {"credential": answer})
    assert is_signed_in(somebody)
    somebody.post(reverse("account_logout"))
    somebody.post(BY_PASSKEY, {"credential": answer})
    assert not is_signed_in(somebody)


def test_who_has_left_does_not_come_in_by_passkey(device: Device, member: Membership) -> None:
    member.user.is_active = False
    member.user.save()
    somebody = Client()

    response = sign_in_alone(somebody, device)

    assert response.headers["Location"] == reverse("account_inactive")
    assert not is_signed_in(somebody)


@pytest.mark.parametrize(
    "made_up",
    ["", "no json", "5", "null", "[]", "{}", '{"response": 1}', '{"response": {"userHandle": "A"}}']
    + [json.dumps({"id": "A", "rawId": "A", "type": "public-key", "response": each}) for each in (
        {}, {"userHandle": "AAAA", "clientDataJSON": "e30", "authenticatorData": "AA"},
        {"clientDataJSON": "e30", "attestationObject": "AA"},
    )],
)  # fmt: skip
def test_what_a_browser_makes_up_is_refused_in_a_sentence(
    at_work: Client, member: Membership, made_up: str
) -> None:
    somebody = Client()
    somebody.get(BY_PASSKEY, headers={"Accept": "application/json"})
    at_work.get(ADD)

    somebody.post(BY_PASSKEY, {"credential": made_up})
    added = at_work.post(ADD, {"name": "Laptop", "credential": made_up})

    assert NOT_ACCEPTED in somebody.get(LOGIN).content.decode()
    assert NOT_ACCEPTED in added.content.decode()
    assert 'value="Laptop"' in added.content.decode()
    assert not queries.list_passkeys(user_id=member.user_id)


def test_a_first_passkey_brings_recovery_codes(
    client: Client,
    member: Membership,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    give_password(client, member)
    assert is_signed_in(client)

    with django_capture_on_commit_callbacks(execute=True):
        response = add(client, Device())

    assert response.headers["Location"] == reverse("mfa_view_recovery_codes")
    kinds = Authenticator.objects.filter(user=member.user).values_list("type", flat=True)
    assert set(kinds) == {"webauthn", "recovery_codes"}


def test_passkeys_are_named_listed_and_removed(
    device: Device, at_work: Client, member: Membership
) -> None:
    spare = Device()
    add(at_work, spare, "Spare <key>")
    rename = reverse("mfa_edit_webauthn", kwargs={"passkey": device.name})

    at_work.post(rename, {"name": "Desk"})

    page = at_work.get(LIST).content.decode()
    assert "Desk" in page
    assert "Spare &lt;key&gt;" in page
    assert "Not used yet" in page
    assert faults_of(page) == []
    assert at_work.post(rename, {"name": ""}).status_code == 200
    remove = reverse("mfa_remove_webauthn", kwargs={"passkey": spare.name})
    assert faults_of(at_work.get(remove).content.decode()) == []
    assert at_work.post(remove).headers["Location"] == LIST
    assert [each.data["name"] for each in queries.list_passkeys(user_id=member.user_id)] == ["Desk"]
    assert events(member)[-1] == (Event.SECOND_FACTOR_CHANGED, "webauthn_removed")
    assert at_work.get(remove).status_code == 404
    assert not is_signed_in_by(spare)


def is_signed_in_by(device: Device) -> bool:
    somebody = Client()
    sign_in_alone(somebody, device)
    return is_signed_in(somebody)


def test_the_only_factor_stays(device: Device, at_work: Client, member: Membership) -> None:
    Authenticator.objects.filter(user=member.user, type="totp").delete()
    remove = reverse("mfa_remove_webauthn", kwargs={"passkey": device.name})
    assert "your only way to sign in" in at_work.get(remove).content.decode()

    at_work.post(remove)

    assert "This passkey stays" in at_work.get(LIST).content.decode()
    assert is_signed_in_by(device)


def test_changing_passkeys_asks_who_one_is(device: Device, member: Membership) -> None:
    somebody = Client()
    sign_in(somebody, member)
    for route in ("mfa_edit_webauthn", "mfa_remove_webauthn"):
        response = somebody.post(reverse(route, kwargs={"passkey": device.name}), {"name": "x"})
        assert response.headers["Location"].startswith(reverse("account_reauthenticate"))
    assert somebody.get(ADD).headers["Location"].startswith(reverse("account_reauthenticate"))
    page = somebody.get(AGAIN)
    assert faults_of(page.content.decode()) == []
    wrong = somebody.post(AGAIN, {"credential": "{}"})
    assert NOT_ACCEPTED in wrong.content.decode()
    answer = device.ask(options_on(wrong.content.decode()))

    somebody.post(AGAIN, {"credential": json.dumps(answer)})

    assert somebody.get(ADD).status_code == 200


def test_who_came_by_passkey_alone_is_not_asked_again_at_once(device: Device) -> None:
    somebody = Client()
    sign_in_alone(somebody, device)

    assert somebody.get(ADD).status_code == 200


def test_nobody_reaches_another_s_passkey(device: Device, member: Membership) -> None:
    with open_scope(member.authority_id):
        other = MembershipFactory.create(authority=member.authority)
    other.user.set_password(PASSWORD)
    other.user.save()
    somebody = Client()
    sign_in(somebody, other)
    somebody.post(reverse("account_reauthenticate"), {"password": PASSWORD})

    for route in ("mfa_edit_webauthn", "mfa_remove_webauthn"):
        address = reverse(route, kwargs={"passkey": device.name})
        assert somebody.get(address).status_code == 404
        assert somebody.post(address, {"name": "Mine"}).status_code == 404


def test_five_wrong_passkeys_lock_the_second_factor(device: Device, member: Membership) -> None:
    somebody = Client()
    give_password(somebody, member)
    for _ in range(5):
        somebody.post(SECOND, {"credential": json.dumps(Device().ask(asked(somebody, SECOND)))})

    page = somebody.post(SECOND, {"credential": json.dumps(device.ask(asked(somebody, SECOND)))})

    assert "Too many tries" in page.content.decode()
    assert not is_signed_in(somebody)


def test_the_handle_says_nothing_of_its_owner(device: Device, member: Membership) -> None:
    assert device.handle == member.user.public_id.bytes
    assert queries.find_user_of_handle(device.handle) == member.user
    assert queries.find_user_of_handle(b"too short") is None


def test_the_list_takes_the_same_queries_however_long(
    device: Device,
    at_work: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    add(at_work, Device(), "Second")
    at_work.get(LIST)  # shows what was said of adding it

    # One for the scope, then session, user, passkeys; and six for whose name the page bears.
    with django_assert_num_queries(10):
        at_work.get(LIST)
