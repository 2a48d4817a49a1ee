"""What may somebody still do with answers they have sent, when they show their receipt?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from waymark.consultations.rules.answering import RECEIPT_LENGTH, bare_code
from waymark.consultations.rules.stages import DRAFTS_KEPT, may_answer, may_move_response, may_send
from waymark.consultations.rules.vocabulary import ConsultationStage, ResponseStatus

TRACES_KEPT = DRAFTS_KEPT
"""How long after closing it is known which answers came from one place."""


@dataclass(frozen=True)
class Trace:
    """Where an answer is sent from: an address and a browser, never kept as they are."""

    address: str = ""
    session: str = ""


def forget_trace_on(closes_at: datetime) -> date:
    """Return the day on which the trace of an answer is deleted."""
    return (closes_at + TRACES_KEPT + timedelta(days=1)).date()


def is_early_code(typed: str) -> bool:
    """Whether a code is of the short kind that was given out before receipts were secrets."""
    return len(bare_code(typed)) == RECEIPT_LENGTH


def may_withdraw(*, stage: ConsultationStage, status: ResponseStatus) -> bool:
    """Whether answers can be withdrawn: until they are analysed, unless they count no more."""
    return may_send(stage) and may_move_response(status, ResponseStatus.WITHDRAWN)


def may_amend(
    *,
    stage: ConsultationStage,
    opens_at: datetime | None,
    closes_at: datetime | None,
    status: ResponseStatus,
    at: datetime,
) -> bool:
    """Whether new answers can take the place of some: until closing, unless those count no more."""
    if opens_at is None or closes_at is None:
        return False
    is_open = may_answer(stage=stage, opens_at=opens_at, closes_at=closes_at, at=at)
    return is_open and may_move_response(status, ResponseStatus.MERGED)


STATUS_AFTER_AMENDING: Mapping[ResponseStatus, ResponseStatus] = {
    ResponseStatus.SUBMITTED: ResponseStatus.SUBMITTED,
    ResponseStatus.QUERY: ResponseStatus.QUERY,
}
"""What somebody doubts stays in doubt when it is sent again; everything else counts at once."""
