"""Does the command line give an empty installation its first administrator?"""

import pytest
from click.testing import CliRunner, Result
from django.core import mail

from tests.factories.access import AuthorityFactory
from waymark.access.commands import commands
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Invitation
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db

NAMES = ("--name", "Marshfield Borough Council", "--short-name", "Marshfield")


def run(*words: str) -> Result:
    return CliRunner().invoke(commands, ["authorities", *words])


def test_add_makes_the_authority_once() -> None:
    first, second = run("add", "marshfield", *NAMES), run("add", "marshfield", *NAMES)

    assert first.exit_code == 0
    assert "/marshfield/" in first.output
    assert second.exit_code == 1
    assert "is here already" in second.output
    assert Authority.objects.count() == 1


def test_add_makes_nothing_in_a_dry_run() -> None:
    result = run("add", "marshfield", *NAMES, "--dry-run")

    assert result.exit_code == 0
    assert result.output.startswith("Would add")
    assert not Authority.objects.exists()


def test_invite_prints_the_address_that_was_sent() -> None:
    authority = AuthorityFactory.create(code="marshfield")
    words = ("--authority", "marshfield", "--role", "system_administrator", "--name", "Jo First")

    rehearsed = run("invite", "jo@example.org", *words, "--dry-run")
    result = run("invite", "jo@example.org", *words)

    assert rehearsed.exit_code == result.exit_code == 0
    (message,) = mail.outbox
    assert result.output.splitlines()[-1] in str(message.body)
    with open_scope(authority.pk):
        assert Invitation.objects.get().role == RoleName.SYSTEM_ADMINISTRATOR


@pytest.mark.parametrize(
    ("authority", "role", "code"),
    [("nowhere", "councillor", 1), ("marshfield", "king", 2)],
)
def test_invite_refuses_what_does_not_exist(authority: str, role: str, code: int) -> None:
    AuthorityFactory.create(code="marshfield")

    result = run(
        "invite", "jo@example.org", "--authority", authority, "--role", role, "--name", "J"
    )

    assert result.exit_code == code
    assert mail.outbox == []


def test_roles_and_authorities_are_listed() -> None:
    AuthorityFactory.create(code="marshfield", name="Marshfield Borough Council")

    assert all(role.value in run("roles").output for role in RoleName)
    assert run("list").output == "marshfield  Marshfield Borough Council\n"
