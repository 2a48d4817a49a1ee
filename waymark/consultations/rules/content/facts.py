"""What does a report say that is not counted from answers?"""

from dataclasses import dataclass, field
from datetime import date, datetime

from waymark.consultations.rules.vocabulary import (
    Channel,
    DocumentKind,
    EventKind,
    ExclusionReason,
)


@dataclass(frozen=True, kw_only=True)
class AuthorityFacts:
    """Who publishes the report."""

    code: str
    name: str


@dataclass(frozen=True, kw_only=True)
class SnapshotFacts:
    """The frozen answers that every figure of the report was counted from."""

    number: int
    frozen_at: datetime


@dataclass(frozen=True, kw_only=True)
class OptionLine:
    """One of the ways forward that people were asked about."""

    key: str
    label: str
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class DocumentLine:
    """A paper that was put before the people consulted."""

    title: str
    kind: DocumentKind
    file_name: str = ""
    media_type: str = ""
    size: int | None = None
    sha256: str = ""


@dataclass(frozen=True, kw_only=True)
class EventLine:
    """An occasion on which people were brought together; None is what nobody wrote down."""

    title: str
    kind: EventKind
    held_on: date | None = None
    place: str = ""
    audience: str = ""
    attendance: int | None = None
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Where to ask about the consultation."""

    name: str = ""
    lines: tuple[str, ...] = ()
    telephone: str = ""
    email: str = ""


@dataclass(frozen=True, kw_only=True)
class ConsultationFacts:
    """What was asked of whom, when and how: everything about a consultation that is not counted."""

    slug: str
    title: str
    purpose: str
    overview: str
    department: str
    opens_on: date
    closes_on: date
    who_was_consulted: tuple[str, ...]
    method: str
    channels: tuple[Channel, ...] = ()
    options: tuple[OptionLine, ...] = ()
    events: tuple[EventLine, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    related: tuple[str, ...] = ()
    contact: Contact = field(default_factory=Contact)


@dataclass(frozen=True, kw_only=True)
class ExclusionLine:
    """How many responses were left out for one reason."""

    reason: ExclusionReason
    count: int


@dataclass(frozen=True, kw_only=True)
class Reconciliation:
    """How the responses received become the responses analysed.

    Received = excluded + merged + withdrawn + undecided + analysed. Group responses stand apart,
    as groups and as people, and are never added to the others.
    """

    received: int
    excluded: tuple[ExclusionLine, ...]
    merged: int
    withdrawn: int
    undecided: int
    analysed: int
    groups: int
    group_participants: int

    def __post_init__(self) -> None:
        """Refuse a reconciliation that does not add up."""
        left_out = sum(line.count for line in self.excluded)
        parts = left_out + self.merged + self.withdrawn + self.undecided + self.analysed
        if parts != self.received:
            message = f"{parts} responses are accounted for but {self.received} were received"
            raise ValueError(message)


@dataclass(frozen=True, kw_only=True)
class NoticeLine:
    """Something made known while the consultation ran: an extension, a change, a withdrawal."""

    published_on: date
    heading: str
    text: str


@dataclass(frozen=True, kw_only=True)
class VersionLine:
    """One state of what was asked; `changes` are sentences, empty for the first."""

    number: int
    frozen_at: datetime
    responses: int
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PetitionLine:
    """A petition, counted apart and added to nothing; `checked` is None where nobody checked."""

    title: str
    wording: str
    signatures: int
    checked: int | None
    received_on: date
    treatment: str


@dataclass(frozen=True, kw_only=True)
class CampaignLine:
    """Responses that follow one text, counted and shown apart."""

    title: str
    organiser: str
    identical: int
    varied: int
    treatment: str


@dataclass(frozen=True, kw_only=True)
class DayLine:
    """A day on which responses came or something was held; `numbers` are by channel."""

    day: date
    numbers: tuple[int, ...]
    events: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OverTime:
    """The responses analysed by day and channel, with what was held on these days."""

    channels: tuple[Channel, ...]
    days: tuple[DayLine, ...]


@dataclass(frozen=True, kw_only=True)
class HowItRan:
    """What happened while people were asked, beyond the set-up; each empty where there is none.

    `late_policy`, `response_rate` and the like are sentences.
    """

    notices: tuple[NoticeLine, ...] = ()
    versions: tuple[VersionLine, ...] = ()
    petitions: tuple[PetitionLine, ...] = ()
    campaigns: tuple[CampaignLine, ...] = ()
    response_rate: str = ""
    late_policy: str = ""
    format_requests: str = ""
    paper_check: str = ""
