"""What is an offer of learning, how far has it come, and does it count as a suitable place?"""

from dataclasses import dataclass
from enum import StrEnum


class OfferKind(StrEnum):
    """What is offered."""

    FULL_TIME = "full_time"
    APPRENTICESHIP = "apprenticeship"
    TRAINEESHIP = "traineeship"
    SUPPORTED_INTERNSHIP = "supported_internship"
    JOB_WITH_TRAINING = "job_with_training"
    JOB = "job"


class OfferAnswer(StrEnum):
    """What the young person said to an offer."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


class OfferClosing(StrEnum):
    """Why nothing more comes of an application or an offer."""

    REFUSED = "refused"
    TAKEN_BACK = "taken_back"
    WITHDRAWN = "withdrawn"
    MISTAKE = "mistake"


class OfferState(StrEnum):
    """How far an application has come."""

    APPLIED = "applied"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CLOSED = "closed"


SUITABLE = frozenset(OfferKind) - {OfferKind.JOB}
"""What counts as a place in learning: a job without training does not.

Source: September Guarantee, one-minute guides of authorities; full-time education, an
apprenticeship, a traineeship, or work with part-time education or training.
"""
STANDING = frozenset({OfferState.OFFERED, OfferState.ACCEPTED})


@dataclass(frozen=True)
class OfferFacts:
    """What the rules need of an application or an offer."""

    kind: OfferKind
    state: OfferState

    @property
    def is_suitable(self) -> bool:
        """Whether a place of this kind counts."""
        return self.kind in SUITABLE


def state_of(*, is_offered: bool, answer: OfferAnswer | None, is_closed: bool) -> OfferState:
    """Return how far it has come; what was closed stays closed whatever came before."""
    if is_closed:
        return OfferState.CLOSED
    if answer is not None:
        return OfferState(answer.value)
    return OfferState.OFFERED if is_offered else OfferState.APPLIED
