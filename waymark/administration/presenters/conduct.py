"""What do the pages about the code of conduct show?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from waymark.access.models.conduct import ConductAcceptance, ConductCode
from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES_BY_NAME


@dataclass(frozen=True)
class VersionRow:
    """One version in the list."""

    label: str
    published_at: datetime
    published_by: str
    url: str


@dataclass(frozen=True)
class WaitingRow:
    """Somebody who has not accepted the version in force."""

    name: str
    role: str


@dataclass(frozen=True)
class CodeList:
    """The page of the code: its versions, and who has yet to accept."""

    versions: list[VersionRow]
    waiting: list[WaitingRow]
    waiting_count: int
    earlier_url: str
    later_url: str
    publish_url: str


@dataclass(frozen=True)
class AcceptanceRow:
    """Somebody who accepted, and when."""

    name: str
    accepted_at: datetime


@dataclass(frozen=True)
class CodeVersion:
    """The page of one version."""

    text: str
    rows: list[AcceptanceRow]
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class CodeToRead:
    """The code as staff read it; `is_waiting` where it wants their answer."""

    text: str
    version: int
    published_at: datetime
    is_waiting: bool


def version_row(code: ConductCode, *, url: str) -> VersionRow:
    """Word one version."""
    return VersionRow(
        label=f"Version {code.version}",
        published_at=code.published_at,
        published_by=str(code.published_by.user) if code.published_by else "",
        url=url,
    )


def waiting_rows(members: Iterable[Membership]) -> list[WaitingRow]:
    """Word who has yet to accept."""
    return [
        WaitingRow(name=str(member.user), role=ROLES_BY_NAME[member.role].label)
        for member in members
    ]


def acceptance_rows(found: Iterable[ConductAcceptance]) -> list[AcceptanceRow]:
    """Word who accepted."""
    return [
        AcceptanceRow(name=str(each.membership.user), accepted_at=each.accepted_at)
        for each in found
    ]


def code_to_read(code: ConductCode, *, is_waiting: bool) -> CodeToRead:
    """Word the code for whoever reads it."""
    return CodeToRead(
        text=code.text,
        version=code.version,
        published_at=code.published_at,
        is_waiting=is_waiting,
    )
