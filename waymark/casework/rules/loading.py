"""What is written of the work with young people that comes in at once? One row for each thing."""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.casework.rules.referring import (
    DeclineReason,
    ReferralOutcome,
    ReferralStatus,
    Urgency,
)
from waymark.casework.rules.vocabulary import (
    ContactMethod,
    ContactOutcome,
    ContactPlace,
    ContactPurpose,
    StatusAnswer,
)
from waymark.participation.rules.loading import ActivityRow
from waymark.people.rules.vocabulary import DataGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A contact as somebody wrote it down a little later."""

    happened_at: datetime
    written_at: datetime
    written_by_id: int
    method: ContactMethod
    outcome: ContactOutcome
    note: str
    place: ContactPlace | None = None
    minutes: int | None = None
    purposes: tuple[ContactPurpose, ...] = ()
    level: DataGroup = DataGroup.NOTES
    status: StatusAnswer = StatusAnswer.NOT_ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """Something that is still to be done."""

    what: str
    due_on: date
    owner_id: int
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """Everything of one young person; of the activities at most one has no end."""

    person_id: int
    activities: tuple[ActivityRow, ...] = ()
    lead_id: int | None = None
    led_since: datetime | None = None
    contacts: tuple[ContactRow, ...] = ()
    steps: tuple[StepRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRow:
    """How a referral came to stand."""

    status: ReferralStatus
    at: datetime
    moved_by_id: int | None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralRow:
    """A referral for help by the young person's consent, with how it went; the first is a draft."""

    person_id: int
    service_id: int
    referred_by_id: int
    reason: str
    urgency: Urgency
    groups: frozenset[DataGroup]
    moves: tuple[MoveRow, ...]
    decline_reason: DeclineReason | None = None
    outcome: ReferralOutcome | None = None
