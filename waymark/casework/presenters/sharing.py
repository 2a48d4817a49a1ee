"""How do the pages of a referral say what allows it, and whether it has to stop?"""

from dataclasses import dataclass
from datetime import date

from waymark.casework.models.referrals import Referral
from waymark.casework.queries.sharing import Ground as FoundGround
from waymark.casework.rules.referring import OPEN, ReferralStatus
from waymark.people.presenters.consents import SharingAnswer


@dataclass(frozen=True)
class Ground:
    """What allows or forbids a referral now; `warning` where it has to stop."""

    answer: SharingAnswer
    is_allowed: bool
    warning: str
    consents_url: str


def shows_ground(referral: Referral) -> bool:
    """Whether it matters what allows a referral: while it is to be sent, or lies open."""
    status = ReferralStatus(referral.status)
    return status is ReferralStatus.DRAFT or status in OPEN


def ground(found: FoundGround, *, answer: SharingAnswer, consents_url: str) -> Ground:
    """Word what allows or forbids a referral."""
    is_allowed = found.decision.is_allowed
    return Ground(
        answer=answer,
        is_allowed=is_allowed,
        warning="" if is_allowed else found.decision.sentence,
        consents_url=consents_url,
    )


def is_stopped(referral: Referral, *, today: date) -> bool:
    """Whether nothing more of a referral that still runs may be shared."""
    if ReferralStatus(referral.status) not in OPEN:
        return False
    expires_on = referral.consent.expires_on if referral.consent else None
    return referral.stopped_at is not None or (expires_on is not None and expires_on <= today)
