"""Which message does a report tell of, in the shapes that mail servers send?"""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from waymark.messages.imports.delivery_reports import (
    NotAReport,
    NotOurMessage,
    read_report,
    read_reports,
)
from waymark.messages.rules import DeliveryReport, ReportKind

SENT = UUID("6f0c1c1e-0f7e-4a25-9d0c-2f3b5a1d7e10")


def report(
    *,
    to: str = "consult@marshfield.example",
    action: str = "failed",
    status: str = "5.1.1",
    quoted: str = f"<{SENT.hex}@marshfield.example>",
    quoted_as: str = "message/rfc822",
) -> bytes:
    return f"""From: MAILER-DAEMON@mx.example
To: {to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Type: text/plain

I am sorry.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
Arrival-Date: Sat, 21 Nov 2026 12:00:00 +0000

Final-Recipient: rfc822; gone@example.org
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 no such user

--part
Content-Type: {quoted_as}

Message-ID: {quoted}
Subject: Have your say

--part--
""".encode()


@pytest.mark.parametrize("quoted_as", ["message/rfc822", "text/rfc822-headers"])
def test_message_is_known_by_what_the_report_quotes(quoted_as: str) -> None:
    assert read_report(report(quoted_as=quoted_as)) == DeliveryReport(
        message_id=SENT, kind=ReportKind.FAILED, status="5.1.1"
    )


def test_message_is_known_by_where_the_report_came_to() -> None:
    found = read_report(report(to=f"<bounces+{SENT.hex}@marshfield.example>", quoted="<other@x>"))

    assert found.message_id == SENT


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("failed", ReportKind.FAILED),
        ("Failed (for ever)", ReportKind.FAILED),
        ("delayed", ReportKind.DELAYED),
        ("delivered", ReportKind.ARRIVED),
        ("relayed", ReportKind.ARRIVED),
    ],
)
def test_only_a_failure_is_a_failure(action: str, kind: ReportKind) -> None:
    assert read_report(report(action=action)).kind is kind


def test_report_of_somebody_elses_message_is_not_ours() -> None:
    with pytest.raises(NotOurMessage):
        read_report(report(quoted="<20261121.abc@elsewhere.example>"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Subject: Out of office\n\nI am away.",
        report(action="mangled"),
        report().replace(b"Action: failed\n", b""),
    ],
)
def test_what_is_no_report_is_refused(content: bytes) -> None:
    with pytest.raises(NotAReport):
        read_report(content)


@given(some.binary(max_size=400))
def test_rubbish_never_ends_in_anything_else(content: bytes) -> None:
    read = read_reports([content])

    assert read.reports == ()


@given(cut=some.integers(0, len(report())))
def test_report_cut_off_anywhere_is_read_or_refused(cut: int) -> None:
    read = read_reports([report()[:cut]])

    assert len(read.reports) + read.not_reports + read.not_ours == 1


def test_mailbox_of_several_mails_is_read_whole() -> None:
    mails = [report(), b"Subject: hello\n\nHello.\n", report(quoted="<a@b>")]
    box = b"".join(b"From MAILER-DAEMON Sat Nov 21 12:00:00 2026\n" + each for each in mails)

    read = read_reports([box])

    assert [each.message_id for each in read.reports] == [SENT]
    assert (read.not_reports, read.not_ours) == (1, 1)
