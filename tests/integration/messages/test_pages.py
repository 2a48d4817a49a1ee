"""The pages about messages: what they show, what they do, whom they refuse."""

import html
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.access import AuthorityFactory
from tests.factories.messages import MessageFactory, SilentAddressFactory
from tests.support import sign_in
from tests.unit.messages.test_delivery_reports import report
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.scoping import open_scope
from waymark.messages.commands import commands
from waymark.messages.models import Message, SilentAddress


@pytest.fixture
def site(client: Client, membership: Membership) -> Client:
    sign_in(client, membership)
    return client


def at(authority: Authority, route: str, **kwargs: Any) -> str:
    return reverse(f"messages:{route}", kwargs={"authority": authority.code, **kwargs})


def bounce_of(message: Message) -> bytes:
    return report(to=f"bounces+{message.public_id.hex}@marshfield.example")


def test_list_without_messages_says_when_there_will_be_some(
    site: Client, authority: Authority
) -> None:
    assert "No messages yet" in site.get(at(authority, "list")).content.decode()


def test_list_shows_states_in_words_and_no_addresses(site: Client, authority: Authority) -> None:
    MessageFactory.create(state="bounced", reason="550 5.1.1", subject="Have your say")

    text = site.get(at(authority, "list")).content.decode()

    assert "There is no such mailbox (550 5.1.1)" in text
    assert "@example.org" not in text


def test_list_narrows_and_goes_on(site: Client, authority: Authority) -> None:
    for number in range(51):
        MessageFactory.create(state="sent", subject=f"Letter {number:02}.")
    MessageFactory.create(state="failed", subject="Given up")

    narrowed = site.get(at(authority, "list") + "?state=failed").content.decode()
    assert "Given up" in narrowed
    assert "Letter" not in narrowed

    first = site.get(at(authority, "list") + "?state=sent").content.decode()
    assert "Older messages" in first
    (older,) = [link for link in re.findall('href="([^"]+)"', first) if "after=" in link]
    assert "Letter 00." in site.get(html.unescape(older)).content.decode()
    assert site.get(at(authority, "list") + "?state=nonsense").status_code == 400
    assert site.get(at(authority, "list") + "?after=nonsense").status_code == 200


def test_list_asks_the_database_no_oftener_for_many(site: Client, authority: Authority) -> None:
    MessageFactory.create(state="sent")
    site.get(at(authority, "list"))  # the first page of a sign-in marks when it began
    with CaptureQueriesContext(connection) as few:
        site.get(at(authority, "list"))
    for _ in range(20):
        MessageFactory.create(state="sent")
    with CaptureQueriesContext(connection) as many:
        site.get(at(authority, "list"))

    assert len(few) == len(many)


def test_reading_to_whom_a_message_went_is_kept_in_the_trail(
    site: Client, authority: Authority
) -> None:
    message = MessageFactory.create(state="sent", recipient="jo@example.org")

    text = site.get(at(authority, "detail", letter=message.public_id)).content.decode()

    assert "jo@example.org" in text
    event = AuditEvent.objects.get(event=Event.CONTACT_SEEN.value)
    assert event.target_id == message.public_id


def test_given_up_message_is_sent_again_from_its_page(site: Client, authority: Authority) -> None:
    message = MessageFactory.create(state="failed")
    page = site.get(at(authority, "detail", letter=message.public_id)).content.decode()
    assert "Send it again" in page

    site.post(at(authority, "retry", letter=message.public_id))

    message.refresh_from_db()
    assert message.state == "queued"


def test_uploaded_report_marks_the_message_and_leaves_its_address_alone(
    site: Client, authority: Authority
) -> None:
    message = MessageFactory.create(state="sent", recipient="gone@example.org")
    stray = bounce_of(MessageFactory.build(authority=authority))
    box = b"".join(
        b"From x Sat Nov 21 12:00:00 2026\n" + each for each in (bounce_of(message), stray)
    )

    answer = site.post(
        at(authority, "bounces"), {"file": SimpleUploadedFile("box.mbox", box)}, follow=True
    )

    text = answer.content.decode()
    assert "1 message came back. 1 told of no message of ours." in text
    message.refresh_from_db()
    assert (message.state, message.reason) == ("bounced", "bounce 5.1.1")
    assert SilentAddress.objects.get().address == "gone@example.org"

    again = site.post(
        at(authority, "bounces"), {"file": SimpleUploadedFile("box.mbox", box)}, follow=True
    )
    assert "1 were known to have come back" in again.content.decode()


@pytest.mark.parametrize("content", [b"Subject: hi\n\nhello", b"\x00\x01\x02"])
def test_file_without_a_report_is_refused_in_a_sentence(
    site: Client, authority: Authority, content: bytes
) -> None:
    answer = site.post(at(authority, "bounces"), {"file": SimpleUploadedFile("a.eml", content)})

    assert answer.status_code == 400
    assert "holds no report of a mail server" in answer.content.decode()


def test_address_is_written_to_again_from_its_list(site: Client, authority: Authority) -> None:
    silent = SilentAddressFactory.create(address="back@example.org")
    assert "back@example.org" in site.get(at(authority, "silent_list")).content.decode()

    answer = site.post(at(authority, "silent_lift", silent=silent.public_id), follow=True)

    assert "The address is written to again" in answer.content.decode()
    assert "Every address is written to" in answer.content.decode()


# The command ----------------------------------------------------------------------------------


def test_command_finds_the_authority_of_each_report(
    authority: Authority, tmp_path: Path, scope: None
) -> None:
    ours = MessageFactory.create(state="sent")
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        theirs = MessageFactory.create(state="sent")
    files = []
    for name, content in (
        ("ours.eml", bounce_of(ours)),
        ("theirs.eml", bounce_of(theirs)),
        ("delay.eml", report(to=f"b+{ours.public_id.hex}@x.example", action="delayed")),
        ("nothing.eml", b"Subject: hi\n\nhello"),
    ):
        (tmp_path / name).write_bytes(content)
        files.append(str(tmp_path / name))

    rehearsed = CliRunner().invoke(commands, ["messages", "bounces", *files, "--dry-run"])
    assert "Nothing was changed" in rehearsed.output
    done = CliRunner().invoke(commands, ["messages", "bounces", *files, "--format", "json"])

    assert done.exit_code == 0
    assert done.output.strip() == (
        '{"reports": 3, "bounced": 2, "bounced_before": 0, "no_failure": 1, '
        '"unmatched": 0, "not_reports": 1}'
    )
    ours.refresh_from_db()
    with open_scope(other.pk):
        theirs.refresh_from_db()
    assert ours.state == theirs.state == "bounced"
