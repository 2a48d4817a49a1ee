"""Which of our messages does a delivery status notification tell of, and what?

Reads RFC 3464 reports with the standard library. The message is known by the address that the
report came to, else by the Message-ID of the message that it quotes.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from email import policy
from email.message import Message as Mail
from email.parser import BytesParser
from uuid import UUID

from waymark.messages.rules import (
    DeliveryReport,
    ReportKind,
    message_in_header,
    message_in_return_path,
)

CAME_TO = ("X-Original-To", "Delivered-To", "Envelope-To", "To")
KINDS = {
    "failed": ReportKind.FAILED,
    "delayed": ReportKind.DELAYED,
    "delivered": ReportKind.ARRIVED,
    "relayed": ReportKind.ARRIVED,
    "expanded": ReportKind.ARRIVED,
}


class NotAReport(Exception):
    """This is not a report of a mail server about a message that came back."""


class NotOurMessage(Exception):
    """The report does not say which of our messages it is about."""


def split_reports(content: bytes) -> list[bytes]:
    """Return the mails of a file: one mail, or several in the mbox form."""
    if not content.startswith(b"From "):
        return [content]
    return [part.partition(b"\n")[2] for part in re.split(rb"(?m)^(?=From )", content) if part]


@dataclass(frozen=True)
class ReadReports:
    """What was found in some files."""

    reports: tuple[DeliveryReport, ...]
    not_reports: int
    not_ours: int


def read_reports(files: Iterable[bytes]) -> ReadReports:
    """Read every notification of some files; what is none is counted."""
    reports: list[DeliveryReport] = []
    not_reports = not_ours = 0
    for content in files:
        for mail in split_reports(content):
            try:
                reports.append(read_report(mail))
            except NotAReport:
                not_reports += 1
            except NotOurMessage:
                not_ours += 1
    return ReadReports(tuple(reports), not_reports=not_reports, not_ours=not_ours)


def read_report(content: bytes) -> DeliveryReport:
    """Read one notification; raises `NotAReport` or `NotOurMessage`."""
    mail = BytesParser(policy=policy.compat32).parsebytes(content)
    status_part = next(
        (part for part in mail.walk() if part.get_content_type() == "message/delivery-status"), None
    )
    if status_part is None:
        raise NotAReport
    recipients = [block for block in _blocks(status_part) if block.get("Action")]
    if not recipients:
        raise NotAReport
    message_id = _message_of(mail)
    if message_id is None:
        raise NotOurMessage
    # One message of ours has one reader, so a failure of any recipient is a failure of it.
    told = [(KINDS.get(_word(block, "Action")), _word(block, "Status")) for block in recipients]
    failed = [each for each in told if each[0] is ReportKind.FAILED]
    kind, status = (failed or told)[0]
    if kind is None:
        raise NotAReport
    return DeliveryReport(message_id=message_id, kind=kind, status=status[:12])


def _blocks(part: Mail) -> list[Mail]:
    held = part.get_payload()
    return [block for block in held if isinstance(block, Mail)] if isinstance(held, list) else []


def _word(block: Mail, name: str) -> str:
    words = str(block.get(name, "")).split()
    return words[0].lower() if words else ""


def _message_of(mail: Mail) -> UUID | None:
    for name in CAME_TO:
        for value in mail.get_all(name, []):
            found = message_in_return_path(str(value))
            if found:
                return found
    for part in mail.walk():
        if part.get_content_type() == "text/rfc822-headers":
            quoted = part.get_payload(decode=True)
            text = quoted.decode(errors="replace") if isinstance(quoted, bytes) else ""
            for line in text.splitlines():
                if line.lower().startswith("message-id:"):
                    found = message_in_header(line)
                    if found:
                        return found
        elif part is not mail and part.get("Message-ID"):
            found = message_in_header(str(part["Message-ID"]))
            if found:
                return found
    return None
