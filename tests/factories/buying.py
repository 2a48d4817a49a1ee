"""A procurement and a transfer, ready for the step that a test is about."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.commissioning import CycleFactory
from tests.factories.decisions import DecisionFactory
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.commissioning.actions.bids import (
    BidContent,
    add_criterion,
    begin_opening,
    invite_bids,
    open_bids,
    receive_bid,
)
from waymark.commissioning.actions.evaluation import name_evaluator
from waymark.commissioning.actions.procurements import NewProcurement, begin_procurement
from waymark.commissioning.actions.transfers import Post, TransferFacts, plan_transfer
from waymark.commissioning.models.procurements import Bid, BidCriterion, Procurement
from waymark.commissioning.models.transfers import TransferPlan
from waymark.core.actors import Actor
from waymark.decisions.models.decisions import Decision
from waymark.decisions.rules.decisions import DecisionStage

DUE = NOW + timedelta(days=21)
OPENING = DUE + timedelta(hours=1)
SECRET_BIDDER = "Quillfeather Youth Trust"
SECRET_OFFER = "Twelve hubs beside the canal"
SECRET_PRICE = Decimal("7654321.09")


@dataclass
class Buying:
    """Who buys in an authority, and what they buy."""

    authority: Authority
    members: tuple[Membership, Membership]
    scorer_member: Membership
    procurement: Procurement
    criterion: BidCriterion

    @property
    def first(self) -> Actor:
        """Whoever began it."""
        return member_actor(self.members[0])

    @property
    def second(self) -> Actor:
        """Whoever opens with them."""
        return member_actor(self.members[1])

    @property
    def scorer(self) -> Actor:
        """Whoever scores."""
        return member_actor(self.scorer_member)


def new_procurement(**changes: object) -> NewProcurement:
    values: dict[str, object] = {
        "title": "Support for young people in six areas",
        "begins_on": date(2026, 11, 22),
        "shares_a_year": Decimal(840_000),
        "term_months": 36,
        "bids_due_at": DUE,
    }
    return NewProcurement(**(values | changes))  # type: ignore[arg-type]


def begin_buying(authority: Authority) -> Buying:
    """A procurement with one criterion, which invites bids."""
    one, two = (
        MembershipFactory.create(authority=authority, role=RoleName.COMMISSIONER) for _ in "12"
    )
    scorer = MembershipFactory.create(authority=authority, role=RoleName.HEAD_OF_SERVICE)
    by = member_actor(one)
    procurement = begin_procurement(
        by=by, cycle=CycleFactory.create(), new=new_procurement(), at=NOW
    )
    criterion = add_criterion(
        by=by, procurement=procurement, name="Outcomes", weight=Decimal(100), at=NOW
    )
    name_evaluator(by=by, procurement=procurement, member=scorer, at=NOW)
    procurement = invite_bids(by=by, procurement=procurement, at=NOW)
    return Buying(authority, (one, two), scorer, procurement, criterion)


def bid_for(buying: Buying, *, at: datetime = NOW) -> Bid:
    content = BidContent(bidder=SECRET_BIDDER, offer=SECRET_OFFER, price=SECRET_PRICE)
    return receive_bid(by=buying.first, procurement=buying.procurement, content=content, at=at)


def open_all(buying: Buying, *, at: datetime = OPENING) -> Bid:
    """Open the bids by two people and return the first."""
    begin_opening(by=buying.first, procurement=buying.procurement, at=at)
    buying.procurement = open_bids(by=buying.second, procurement=buying.procurement, at=at)
    return Bid.objects.get(procurement=buying.procurement, number=1)


def decision(stage: DecisionStage = DecisionStage.EFFECTIVE) -> Decision:
    return DecisionFactory.create(stage=stage.value)


def begin_transfer(by: Actor, **changes: object) -> TransferPlan:
    values: dict[str, object] = {
        "title": "Advisers come in-house",
        "from_employer": "Invented Careers Ltd",
        "to_employer": "The council",
        "transfers_on": date(2027, 4, 1),
    }
    return plan_transfer(
        by=by,
        cycle=CycleFactory.create(),
        facts=TransferFacts(**(values | changes)),  # type: ignore[arg-type]
        at=NOW,
    )


def post(reference: str = "P-001", **changes: object) -> Post:
    values: dict[str, object] = {
        "reference": reference,
        "employer": "Invented Careers Ltd",
        "served": "Northshire",
        "age": 45,
        "fte": Decimal(1),
        "pay": Decimal(32_240),
        "service_from": date(2017, 4, 1),
    }
    return Post(**(values | changes))  # type: ignore[arg-type]


def an_authority() -> Authority:
    return AuthorityFactory.create()
