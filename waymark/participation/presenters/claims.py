"""What is shown of claims that somebody cannot be found, to those who write and decide them?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import days_ago_in_words, local_date
from waymark.participation.models.tracking import (
    CLAIM_STATE_LABELS,
    StatusClaim,
    TrackingAttempt,
)
from waymark.participation.presenters.tracking import tried_words
from waymark.participation.rules.chasing import ClaimState
from waymark.web.jinja import show_datetime


@dataclass(frozen=True)
class ClaimRow:
    """One line: who, what, by whom, and what became of it."""

    name: str
    url: str
    claim: str
    by: str
    state: str


@dataclass(frozen=True)
class ClaimsPage:
    """What waits, and what was settled lately."""

    waiting: tuple[ClaimRow, ...]
    settled: tuple[ClaimRow, ...]


@dataclass(frozen=True)
class ClaimPage:
    """One claim, with what was tried before; `withdraw_url` for whoever wrote it."""

    claim: str
    evidence: str
    by: str
    state: str
    answer: str
    tried: tuple[tuple[str, str], ...]
    is_open: bool
    person_url: str
    withdraw_url: str


def claims_page(
    waiting: Iterable[StatusClaim],
    settled: Iterable[StatusClaim],
    *,
    today: date,
    url: Callable[[StatusClaim], str],
) -> ClaimsPage:
    """Return the list of claims."""
    return ClaimsPage(
        waiting=tuple(_row(each, today, url) for each in waiting),
        settled=tuple(_row(each, today, url) for each in settled),
    )


def claim_page(
    claim: StatusClaim,
    tried: Iterable[TrackingAttempt],
    *,
    today: date,
    is_open: bool,
    person_url: str,
    withdraw_url: str,
) -> ClaimPage:
    """Return the page of one claim."""
    return ClaimPage(
        claim=str(claim),
        evidence=claim.evidence,
        by=_by(claim, today),
        state=_state(claim, today),
        answer=claim.answer,
        tried=tuple((show_datetime(each.made_at), tried_words(each)) for each in tried),
        is_open=is_open,
        person_url=person_url,
        withdraw_url=withdraw_url,
    )


def _row(claim: StatusClaim, today: date, url: Callable[[StatusClaim], str]) -> ClaimRow:
    return ClaimRow(
        name=str(claim.person),
        url=url(claim),
        claim=str(claim),
        by=_by(claim, today),
        state=_state(claim, today),
    )


def _by(claim: StatusClaim, today: date) -> str:
    ago = days_ago_in_words(local_date(claim.claimed_at), today)
    return f"{claim.claimed_by.user.name}, {ago}" if claim.claimed_by else ago


def _state(claim: StatusClaim, today: date) -> str:
    state = CLAIM_STATE_LABELS[ClaimState(claim.state)]
    if claim.decided_at is None:
        return state
    by = f" by {claim.decided_by.user.name}" if claim.decided_by else ""
    return f"{state}{by}, {days_ago_in_words(local_date(claim.decided_at), today)}"
