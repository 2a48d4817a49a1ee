"""Who judges opened bids, after declaring their interests, and with which scores?"""

from datetime import datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.procurements import CannotMoveProcurement, lock_procurement
from waymark.commissioning.models.procurements import (
    Bid,
    BidCriterion,
    BidScore,
    Evaluator,
    Procurement,
)
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import BEFORE_AWARD, ProcurementState
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class NotAnEvaluator(ActionRefused):
    """You are not among those who score these bids."""


class DeclareFirst(ActionRefused):
    """Declare your interests before you score a bid."""


class HasInterest(ActionRefused):
    """You declared an interest, so you do not score these bids."""


class HasScored(ActionRefused):
    """They have scored a bid already, so they stay among those who score."""


class NotScored(ActionRefused):
    """A score is missing for this bid. Moderate a score for each criterion first."""


@action
def name_evaluator(
    *, by: Actor, procurement: Procurement, member: Membership, at: datetime
) -> Evaluator:
    """Name somebody who scores bids."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement, *BEFORE_AWARD)
    if member not in queries.list_who_may_score(viewer=by):
        raise ActionRefused("Their role does not score bids.", field="member")
    if queries.list_evaluators(locked).filter(member=member).exists():
        raise ActionRefused("They score these bids already.", field="member")
    made = Evaluator.objects.create(
        authority_id=locked.authority_id, procurement=locked, member=member
    )
    record(by=by, event=Event.EVALUATOR_NAMED, target=locked, at=at)
    return made


@action
def remove_evaluator(*, by: Actor, evaluator: Evaluator, at: datetime) -> None:
    """Take somebody off those who score, as long as they have given no score."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(evaluator.procurement, *BEFORE_AWARD)
    if BidScore.objects.filter(evaluator=evaluator).exists():
        raise HasScored
    evaluator.delete()
    record(by=by, event=Event.EVALUATOR_REMOVED, target=locked, at=at)


@action
def declare_interest(
    *, by: Actor, procurement: Procurement, interest: str, at: datetime
) -> Evaluator:
    """Declare one's interests in a procurement: none where the text is empty."""
    permissions.require(by, Permission.SCORES_GIVE)
    locked = lock_procurement(procurement, *BEFORE_AWARD)
    evaluator = _evaluator(locked, by)
    evaluator.declared_at = at
    evaluator.interest = interest.strip()
    evaluator.has_interest = bool(evaluator.interest)
    evaluator.save(update_fields=["declared_at", "interest", "has_interest"])
    record(by=by, event=Event.BID_INTEREST_DECLARED, target=locked, at=at)
    return evaluator


@action
def give_score(
    *, by: Actor, bid: Bid, criterion: BidCriterion, score: Decimal, reason: str, at: datetime
) -> BidScore:
    """Score a bid for a criterion, as one who has declared to have no interest in it."""
    permissions.require(by, Permission.SCORES_GIVE)
    locked = lock_procurement(bid.procurement, ProcurementState.EVALUATING)
    evaluator = _evaluator(locked, by)
    if evaluator.declared_at is None:
        raise DeclareFirst
    if evaluator.has_interest:
        raise HasInterest
    made = _score(bid, criterion, evaluator=evaluator, score=score, reason=reason, at=at)
    record(by=by, event=Event.BID_SCORED, target=locked, at=at, detail={"bid": bid.number})
    return made


@action
def moderate_score(
    *, by: Actor, bid: Bid, criterion: BidCriterion, score: Decimal, reason: str, at: datetime
) -> BidScore:
    """Write down the score on which the evaluators agree for a bid, and why."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(bid.procurement, ProcurementState.EVALUATING)
    given = BidScore.objects.filter(bid=bid, criterion=criterion, evaluator__isnull=False)
    if not given.exists():
        raise NotScored("Nobody has scored this bid for this criterion yet.")
    made = _score(bid, criterion, evaluator=None, score=score, reason=reason, at=at)
    event = Event.BID_SCORE_MODERATED
    record(by=by, event=event, target=locked, at=at, detail={"bid": bid.number})
    return made


def _evaluator(procurement: Procurement, by: Actor) -> Evaluator:
    found = queries.find_evaluator(procurement, viewer=by)
    if found is None:
        raise NotAnEvaluator
    return found


def _score(
    bid: Bid,
    criterion: BidCriterion,
    *,
    evaluator: Evaluator | None,
    score: Decimal,
    reason: str,
    at: datetime,
) -> BidScore:
    if bid.opened_at is None or criterion.procurement_id != bid.procurement_id:
        raise CannotMoveProcurement
    made, _ = BidScore.objects.update_or_create(
        authority_id=bid.authority_id,
        bid=bid,
        criterion=criterion,
        evaluator=evaluator,
        defaults={"score": score, "reason": reason.strip(), "given_at": at},
    )
    return made
