"""How does a referral move, and for how long does it open a record?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.forms.referrals import FORMS
from waymark.casework.models.referrals import (
    BASIS_LABELS,
    DATA_GROUP_LABELS,
    DECLINE_LABELS,
    KIND_LABELS,
    OUTCOME_LABELS,
    STATUS_LABELS,
    URGENCY_LABELS,
)
from waymark.casework.models.transfers import STATUS_LABELS as TRANSFER_LABELS
from waymark.casework.presenters.referrals import COLOURS, MOVE_WORDS
from waymark.casework.rules.referring import (
    MOVED_BY,
    MOVES,
    OPEN,
    UNANSWERED,
    UNANSWERED_DAYS,
    Basis,
    DeclineReason,
    ReferralKind,
    ReferralOutcome,
    ReferralStatus,
    Side,
    Urgency,
    basis_fits,
    is_unanswered,
    may_move,
    moves_for,
    opens_record,
)
from waymark.casework.rules.transferring import TransferStatus, is_open
from waymark.people.rules.vocabulary import DataGroup

TODAY = date(2026, 11, 22)
STATUSES = st.sampled_from(ReferralStatus)


@given(before=STATUSES, after=STATUSES)
def test_access_never_comes_back_once_it_has_ended(
    before: ReferralStatus, after: ReferralStatus
) -> None:
    if may_move(before, after) and opens_record(after):
        assert opens_record(before) or before is ReferralStatus.DRAFT


@given(status=STATUSES)
def test_what_has_ended_moves_no_more(status: ReferralStatus) -> None:
    is_over = status not in OPEN and status is not ReferralStatus.DRAFT

    assert (MOVES[status] == frozenset()) is is_over


@given(status=st.sampled_from(sorted(OPEN)))
def test_the_sender_can_always_end_what_is_open(status: ReferralStatus) -> None:
    offered = moves_for(status, frozenset({Side.SENDER}))

    assert offered == (ReferralStatus.WITHDRAWN, ReferralStatus.REVOKED)


@given(status=STATUSES, sides=st.frozensets(st.sampled_from(Side)))
def test_each_side_takes_its_own_steps(status: ReferralStatus, sides: frozenset[Side]) -> None:
    offered = moves_for(status, sides)

    assert {MOVED_BY[each] for each in offered} <= sides
    if sides == frozenset(Side):
        assert set(offered) == MOVES[status]


def test_a_draft_is_nobody_elses_yet() -> None:
    assert moves_for(ReferralStatus.DRAFT, frozenset({Side.RECEIVER})) == ()


@pytest.mark.parametrize(
    ("kind", "basis", "fits"),
    [
        (ReferralKind.CASEWORK, Basis.CONSENT, True),
        (ReferralKind.CASEWORK, Basis.DUTY, True),
        (ReferralKind.CASEWORK, Basis.SAFETY, True),
        (ReferralKind.CASEWORK, Basis.NOT_NEEDED, False),
        (ReferralKind.NOTIFICATION, Basis.NOT_NEEDED, True),
        (ReferralKind.NOTIFICATION, Basis.CONSENT, True),
    ],
)
def test_help_needs_a_basis(kind: ReferralKind, basis: Basis, fits: bool) -> None:
    assert basis_fits(kind, basis) is fits


@given(status=STATUSES, days=st.integers(min_value=0, max_value=60))
def test_only_what_waits_long_is_unanswered(status: ReferralStatus, days: int) -> None:
    late = is_unanswered(status, sent_on=TODAY - timedelta(days=days), today=TODAY)

    assert late is (status in UNANSWERED and days >= UNANSWERED_DAYS)


def test_an_offer_is_answered_once() -> None:
    assert [status for status in TransferStatus if is_open(status)] == [TransferStatus.OFFERED]


def test_every_word_has_a_label() -> None:
    for labels, words in (
        (KIND_LABELS, ReferralKind),
        (URGENCY_LABELS, Urgency),
        (BASIS_LABELS, Basis),
        (STATUS_LABELS, ReferralStatus),
        (DECLINE_LABELS, DeclineReason),
        (OUTCOME_LABELS, ReferralOutcome),
        (DATA_GROUP_LABELS, DataGroup),
        (COLOURS, ReferralStatus),
        (TRANSFER_LABELS, TransferStatus),
    ):
        assert set(labels) == set(words)
    assert set(MOVE_WORDS) == set(FORMS) == set(MOVED_BY)
