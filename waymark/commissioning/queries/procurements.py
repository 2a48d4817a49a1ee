"""What is being bought, what must be published next, and how do the bids stand?

Nothing here opens a seal: before the opening a bid is a number and the time it came in.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db.models import Max, QuerySet

from waymark.access import permissions
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.procurements import (
    Award,
    Bid,
    BidCriterion,
    BidScore,
    Evaluator,
    Lot,
    Procurement,
    ProcurementNotice,
)
from waymark.commissioning.rules.cycles import CycleState
from waymark.commissioning.rules.procurements import (
    BEFORE_AWARD,
    Facts,
    NoticeDue,
    Occasion,
    ProcurementState,
    Regime,
    Route,
    must_publish,
    ranks,
    weighted,
    weights_fault,
)
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.decisions import Decision


@dataclass(frozen=True)
class NoticeLine:
    """A notice that must be published, and the one that was."""

    due: NoticeDue
    published: ProcurementNotice | None


@dataclass(frozen=True)
class Standing:
    """How an opened bid stands: its moderated scores, their weighted total and its place.

    Its place is that among the bids for the same lot. Without a moderated score for every
    criterion there is no total yet, and no place.
    """

    bid: Bid
    scores: Mapping[int, BidScore]
    total: Decimal | None
    place: int | None


def list_procurements(*, viewer: Actor) -> QuerySet[Procurement]:
    """Return what is and was bought, the latest first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return Procurement.objects.select_related("cycle").order_by("-begins_on", "-id")


def get_procurement(*, viewer: Actor, public_id: UUID) -> Procurement:
    """Return one procurement; raise `NotFound`."""
    found = list_procurements(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_awards(procurement: Procurement) -> QuerySet[Award]:
    """Return who won, where that is decided: one for each lot, or one for the whole."""
    return (
        Award.objects.select_related("bid", "decision", "lot")
        .filter(procurement=procurement)
        .order_by("lot__number", "id")
    )


def list_lots(procurement: Procurement) -> QuerySet[Lot]:
    """Return the lots of a procurement by their number."""
    return (
        Lot.objects.select_related("procurement").filter(procurement=procurement).order_by("number")
    )


def get_lot(procurement: Procurement, *, public_id: UUID) -> Lot:
    """Return one lot; raise `NotFound`."""
    found = list_lots(procurement).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def next_lot_number(procurement: Procurement) -> int:
    """Return the number of the lot that is named next."""
    latest = list_lots(procurement).aggregate(latest=Max("number"))["latest"]
    return (latest or 0) + 1


def list_notices(procurement: Procurement, *, awards: Sequence[Award]) -> tuple[NoticeLine, ...]:
    """Return the notices that must be published, with those that were; none from history."""
    made = {each.code: each for each in ProcurementNotice.objects.filter(procurement=procurement)}
    due = () if procurement.is_from_history else must_publish(_facts(procurement, awards))
    lines = [NoticeLine(each, made.pop(each.code, None)) for each in due]
    others = [
        NoticeLine(NoticeDue(each.code, each.title, each.due_on, ""), each)
        for each in made.values()
    ]
    return (*lines, *sorted(others, key=lambda line: line.due.code))


def count_notices_missing(procurements: Sequence[Procurement]) -> dict[int, int]:
    """Return by procurement how many notices that must be published are not; none from history."""
    live = [each for each in procurements if not each.is_from_history]
    awards: dict[int, list[Award]] = defaultdict(list)
    for each in Award.objects.filter(procurement__in=live):
        awards[each.procurement_id].append(each)
    made: dict[int, set[str]] = defaultdict(set)
    for key, code in ProcurementNotice.objects.filter(procurement__in=live).values_list(
        "procurement_id", "code"
    ):
        made[key].add(code)
    return {
        each.pk: len(
            {due.code for due in must_publish(_facts(each, awards[each.pk]))} - made[each.pk]
        )
        for each in live
    }


def list_bids(procurement: Procurement) -> QuerySet[Bid]:
    """Return the bids without what is sealed of them, in the order they came in."""
    return (
        Bid.objects.select_related("lot")
        .filter(procurement=procurement)
        .defer("sealed")
        .order_by("number")
    )


def sees_bids(procurement: Procurement, *, viewer: Actor) -> bool:
    """Whether the viewer reads opened bids: who buys, and who scores without an interest."""
    if permissions.may(viewer, Permission.PROCUREMENT_MANAGE):
        return True
    return scores_bids(procurement, viewer=viewer)


def scores_bids(procurement: Procurement, *, viewer: Actor) -> bool:
    """Whether the viewer is named to score and has declared that they have no interest."""
    evaluator = find_evaluator(procurement, viewer=viewer)
    return evaluator is not None and evaluator.has_interest is False


def has_to_declare(procurement: Procurement, *, viewer: Actor) -> bool:
    """Whether the viewer is named to score and has not said yet whether they have an interest."""
    evaluator = find_evaluator(procurement, viewer=viewer)
    return (
        evaluator is not None
        and evaluator.declared_at is None
        and procurement.state in BEFORE_AWARD
    )


def get_bid(procurement: Procurement, *, public_id: UUID) -> Bid:
    """Return one opened bid; raise `NotFound` for one that is sealed.

    Pages show its content only where `sees_bids` allows it.
    """
    opened = list_bids(procurement).filter(public_id=public_id, opened_at__isnull=False)
    found = opened.first()
    if found is None:
        raise NotFound
    return found


def next_bid_number(procurement: Procurement) -> int:
    """Return the number of the bid that comes in next."""
    last = Bid.objects.filter(procurement=procurement).aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def list_criteria(procurement: Procurement) -> QuerySet[BidCriterion]:
    """Return what bids are judged by, in the order it was entered."""
    return BidCriterion.objects.filter(procurement=procurement).order_by("id")


def list_who_may_score(*, viewer: Actor) -> list[Membership]:
    """Return those who work here in a role that scores bids, by name."""
    permissions.require(viewer, Permission.PROCUREMENT_MANAGE)
    roles = [
        each.name.value for each in permissions.ROLES if Permission.SCORES_GIVE in each.permissions
    ]
    return list(
        Membership.objects.select_related("user")
        .filter(role__in=roles, ended_at__isnull=True)
        .order_by("user__name", "id")
    )


def list_decisions_to_rest_on(cycle: Cycle) -> list[Decision]:
    """Return the decisions of the cycle's matter, else all, the newest first."""
    rows = Decision.objects.select_related("body").order_by("-decided_on", "-id")
    if cycle.matter_id is not None:
        rows = rows.filter(matter_id=cycle.matter_id)
    return list(rows[:200])


def list_open_cycles(*, viewer: Actor) -> list[Cycle]:
    """Return the cycles for which something may be bought or taken in-house."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return list(Cycle.objects.filter(state=CycleState.OPEN).order_by("title", "id"))


def list_evaluators(procurement: Procurement) -> QuerySet[Evaluator]:
    """Return who scores bids, in the order they were named."""
    return (
        Evaluator.objects.select_related("member__user")
        .filter(procurement=procurement)
        .order_by("id")
    )


def get_criterion(procurement: Procurement, *, public_id: UUID) -> BidCriterion:
    """Return one criterion of a procurement; raise `NotFound`."""
    found = list_criteria(procurement).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_evaluator(procurement: Procurement, *, public_id: UUID) -> Evaluator:
    """Return one of those who score a procurement's bids; raise `NotFound`."""
    found = list_evaluators(procurement).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def find_evaluator(procurement: Procurement, *, viewer: Actor) -> Evaluator | None:
    """Return the viewer as one who scores bids, where they do."""
    if viewer.membership_id is None:
        return None
    return list_evaluators(procurement).filter(member_id=viewer.membership_id).first()


def list_scores(procurement: Procurement, *, viewer: Actor) -> Sequence[BidScore]:
    """Return the scores of opened bids; until a bid is moderated an evaluator sees their own.

    Whoever manages procurement sees all, so as to moderate them.
    """
    rows = (
        BidScore.objects.select_related("bid", "criterion", "evaluator__member__user")
        .defer("bid__sealed")
        .filter(bid__procurement=procurement)
        .order_by("bid__number", "criterion_id", "id")
    )
    found = list(rows)
    if permissions.may(viewer, Permission.PROCUREMENT_MANAGE):
        return found
    return [
        each
        for each in found
        if each.evaluator is None or each.evaluator.member_id == viewer.membership_id
    ]


def standings(
    bids: Sequence[Bid], criteria: Sequence[BidCriterion], scores: Sequence[BidScore]
) -> tuple[Standing, ...]:
    """Return how opened bids stand by their moderated scores, in the order they came in."""
    moderated = {
        (each.bid_id, each.criterion_id): each for each in scores if each.evaluator_id is None
    }
    found = []
    for bid in bids:
        of_bid = {
            each.pk: moderated[bid.pk, each.pk]
            for each in criteria
            if (bid.pk, each.pk) in moderated
        }
        is_whole = bool(criteria) and len(of_bid) == len(criteria)
        total = (
            weighted((each.weight, of_bid[each.pk].score) for each in criteria)
            if is_whole
            else None
        )
        found.append((bid, of_bid, total))
    totals: dict[int | None, list[Decimal]] = defaultdict(list)
    for bid, _, total in found:
        if total is not None:
            totals[bid.lot_id].append(total)
    places = {lot: dict(zip(own, ranks(own), strict=True)) for lot, own in totals.items()}
    return tuple(
        Standing(bid, of_bid, total, None if total is None else places[bid.lot_id][total])
        for bid, of_bid, total in found
    )


def is_ready(
    procurement: Procurement, *, criteria: Sequence[BidCriterion], standings: Sequence[Standing]
) -> bool:
    """Whether nothing more is to be done before bids are invited, or the contract is awarded."""
    if procurement.state == ProcurementState.EVALUATING:
        return bool(standings) and all(each.total is not None for each in standings)
    return not weights_fault(each.weight for each in criteria)


def _facts(procurement: Procurement, awards: Sequence[Award]) -> Facts:
    signed = [each.contract_on for each in awards if each.contract_on]
    days: dict[Occasion, date | None] = {
        Occasion.START: procurement.begins_on,
        Occasion.ENGAGEMENT: procurement.engaged_on,
        Occasion.CONTRACT: min(signed, default=None),
        Occasion.NO_AWARD: procurement.ended_on,
    }
    return Facts(
        regime=Regime(procurement.regime),
        route=Route(procurement.route),
        is_light_touch=procurement.is_light_touch,
        gross=procurement.gross or Decimal(),
        threshold=procurement.threshold,
        days=days,
        is_over=procurement.state == ProcurementState.TERMINATED,
    )
