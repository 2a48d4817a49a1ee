"""How does a referral move, who may move it, and for how long does it open a record?

A referral asks a service for help. It is no transfer, by which a young person comes to another
team, and no allocation, by which work is given to somebody.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum

from waymark.partnerships.rules.agreements import Purpose
from waymark.people.rules.vocabulary import DataGroup

UNANSWERED_DAYS = 7
"""After how many days a referral that nobody has answered comes back to whoever sent it."""
ANSWER_DAYS = 7
"""For how many days an answer shows on the day of whoever sent the referral."""


class ReferralKind(StrEnum):
    """A notification says where somebody is, for tracking; casework asks for help."""

    NOTIFICATION = "notification"
    CASEWORK = "casework"


class Urgency(StrEnum):
    ROUTINE = "routine"
    SOON = "soon"
    URGENT = "urgent"


class Basis(StrEnum):
    """By what right data goes to the service; what that takes is asked of people's rules."""

    CONSENT = "consent"
    DUTY = "duty"
    SAFETY = "safety"
    NOT_NEEDED = "not_needed"


PURPOSE_OF = {
    Basis.CONSENT: Purpose.REFERRAL,
    Basis.DUTY: Purpose.PARTICIPATION,
    Basis.SAFETY: Purpose.SAFEGUARDING,
    Basis.NOT_NEEDED: Purpose.TRACKING,
}
"""What a referral by each right is for, in the one rule of sharing."""
IN_WORDS = frozenset({Basis.DUTY, Basis.SAFETY})
"""The rights that somebody gives a reason for."""


class ReferralStatus(StrEnum):
    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    STARTED = "started"
    COMPLETED = "completed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"


class DeclineReason(StrEnum):
    THRESHOLD = "threshold"
    AGE = "age"
    AREA = "area"
    FULL = "full"
    HELPED_ALREADY = "helped_already"
    NOT_REACHED = "not_reached"
    OTHER = "other"


class ReferralOutcome(StrEnum):
    HELPED = "helped"
    HELPED_IN_PART = "helped_in_part"
    DID_NOT_ENGAGE = "did_not_engage"
    PASSED_ON = "passed_on"
    NOT_HELPED = "not_helped"


class Side(StrEnum):
    """Who sent a referral, and who is asked."""

    SENDER = "sender"
    RECEIVER = "receiver"


MOVES: dict[ReferralStatus, frozenset[ReferralStatus]] = {
    ReferralStatus.DRAFT: frozenset({ReferralStatus.SENT, ReferralStatus.WITHDRAWN}),
    ReferralStatus.SENT: frozenset(
        {
            ReferralStatus.RECEIVED,
            ReferralStatus.ACCEPTED,
            ReferralStatus.DECLINED,
            ReferralStatus.WITHDRAWN,
            ReferralStatus.REVOKED,
        }
    ),
    ReferralStatus.RECEIVED: frozenset(
        {
            ReferralStatus.ACCEPTED,
            ReferralStatus.DECLINED,
            ReferralStatus.WITHDRAWN,
            ReferralStatus.REVOKED,
        }
    ),
    ReferralStatus.ACCEPTED: frozenset(
        {
            ReferralStatus.WAITING,
            ReferralStatus.STARTED,
            ReferralStatus.COMPLETED,
            ReferralStatus.WITHDRAWN,
            ReferralStatus.REVOKED,
        }
    ),
    ReferralStatus.WAITING: frozenset(
        {
            ReferralStatus.STARTED,
            ReferralStatus.COMPLETED,
            ReferralStatus.WITHDRAWN,
            ReferralStatus.REVOKED,
        }
    ),
    ReferralStatus.STARTED: frozenset(
        {ReferralStatus.COMPLETED, ReferralStatus.WITHDRAWN, ReferralStatus.REVOKED}
    ),
    ReferralStatus.COMPLETED: frozenset(),
    ReferralStatus.DECLINED: frozenset(),
    ReferralStatus.WITHDRAWN: frozenset(),
    ReferralStatus.REVOKED: frozenset(),
}
MOVED_BY: dict[ReferralStatus, Side] = {
    ReferralStatus.SENT: Side.SENDER,
    ReferralStatus.RECEIVED: Side.RECEIVER,
    ReferralStatus.ACCEPTED: Side.RECEIVER,
    ReferralStatus.WAITING: Side.RECEIVER,
    ReferralStatus.STARTED: Side.RECEIVER,
    ReferralStatus.COMPLETED: Side.RECEIVER,
    ReferralStatus.DECLINED: Side.RECEIVER,
    ReferralStatus.WITHDRAWN: Side.SENDER,
    ReferralStatus.REVOKED: Side.SENDER,
}
OPEN = frozenset(
    {
        ReferralStatus.SENT,
        ReferralStatus.RECEIVED,
        ReferralStatus.ACCEPTED,
        ReferralStatus.WAITING,
        ReferralStatus.STARTED,
    }
)
"""While a referral stands so, the team that was asked sees what was sent, and not a day longer."""
UNANSWERED = frozenset({ReferralStatus.SENT, ReferralStatus.RECEIVED})
ANSWERS = frozenset(
    {
        ReferralStatus.ACCEPTED,
        ReferralStatus.WAITING,
        ReferralStatus.STARTED,
        ReferralStatus.COMPLETED,
        ReferralStatus.DECLINED,
    }
)
NOTIFICATION_GROUPS = frozenset({DataGroup.CONTACT, DataGroup.EDUCATION})
"""What a notification may carry without consent: what tracking needs, and nothing else."""


def may_move(before: ReferralStatus, after: ReferralStatus) -> bool:
    """Whether a referral that stands so may come to stand otherwise."""
    return after in MOVES[before]


def opens_record(status: ReferralStatus) -> bool:
    """Whether a referral that stands so gives the team that was asked access."""
    return status in OPEN


def moves_for(status: ReferralStatus, sides: frozenset[Side]) -> tuple[ReferralStatus, ...]:
    """Return where somebody on these sides may move a referral, in the order of the words."""
    return tuple(
        each for each in ReferralStatus if may_move(status, each) and MOVED_BY[each] in sides
    )


def basis_fits(kind: ReferralKind, basis: Basis) -> bool:
    """Whether a basis is one for this kind: help needs consent or another basis."""
    return basis is not Basis.NOT_NEEDED or kind is ReferralKind.NOTIFICATION


def is_unanswered(status: ReferralStatus, *, sent_on: date, today: date) -> bool:
    """Whether a referral has waited for an answer for longer than it should."""
    return status in UNANSWERED and (today - sent_on).days >= UNANSWERED_DAYS


def answers_since(at: datetime) -> datetime:
    """Return from when on answers still show on the day of whoever sent the referral."""
    return at - timedelta(days=ANSWER_DAYS)
