"""Are lots bid for and awarded by themselves, and the procurement with the last of them?"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from tests.clock import NOW
from tests.factories.buying import OPENING, begin_buying, new_procurement
from tests.factories.commissioning import CycleFactory
from tests.factories.decisions import DecisionFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.commissioning.actions.awards import award_contract, sign_contract
from waymark.commissioning.actions.bids import (
    BidContent,
    add_criterion,
    begin_opening,
    invite_bids,
    open_bids,
    receive_bid,
)
from waymark.commissioning.actions.evaluation import declare_interest, give_score, moderate_score
from waymark.commissioning.actions.lots import (
    LotIsOver,
    LotNeeded,
    LotsHaveBids,
    add_lot,
    change_lot,
    end_lot,
)
from waymark.commissioning.actions.procurements import begin_procurement, end_procurement
from waymark.commissioning.models.procurements import Award, Bid, Lot, Procurement
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import LotState, ProcurementState
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.decisions.rules.decisions import DecisionStage, Finality

pytestmark = pytest.mark.usefixtures("scope")


def prepare(by: Actor, *titles: str) -> Procurement:
    """A procurement with lots and one criterion, not inviting bids yet."""
    made = begin_procurement(
        by=by, cycle=CycleFactory.create(), new=new_procurement(lots=titles), at=NOW
    )
    add_criterion(by=by, procurement=made, name="Outcomes", weight=Decimal(100), at=NOW)
    return made


def lots_of(procurement: Procurement) -> list[Lot]:
    return list(queries.list_lots(procurement))


def opened(authority: Authority, offers: list[tuple[str, int, int]]) -> tuple[Any, list[Bid]]:
    """Bids for lots (bidder, number of the lot, moderated score), opened and moderated."""
    buying = begin_buying(authority)
    by, procurement = buying.first, buying.procurement
    Procurement.objects.filter(pk=procurement.pk).update(state=ProcurementState.PREPARING)
    for title in ("North", "South"):
        add_lot(by=by, procurement=procurement, title=title, at=NOW)
    Procurement.objects.filter(pk=procurement.pk).update(state=ProcurementState.INVITING)
    for bidder, number, _ in offers:
        receive_bid(
            by=by,
            procurement=procurement,
            lot=lots_of(procurement)[number - 1],
            content=BidContent(bidder=bidder, offer="Hubs", price=Decimal(1000)),
            at=NOW,
        )
    begin_opening(by=by, procurement=procurement, at=OPENING)
    open_bids(by=buying.second, procurement=procurement, at=OPENING)
    declare_interest(by=buying.scorer, procurement=procurement, interest="", at=OPENING)
    bids = list(queries.list_bids(procurement))
    for bid, (_, _, score) in zip(bids, offers, strict=True):
        given: dict[str, Any] = {
            "bid": bid,
            "criterion": buying.criterion,
            "score": Decimal(score),
            "reason": "Well thought out",
            "at": OPENING,
        }
        give_score(by=buying.scorer, **given)
        moderate_score(by=by, **given)
    return buying, bids


def award(buying: Any, bid: Bid) -> Award:
    decision = DecisionFactory.create(finality=Finality.FINAL, stage=DecisionStage.EFFECTIVE)
    return award_contract(
        by=buying.first,
        procurement=buying.procurement,
        bid=bid,
        decision=decision,
        reasons="Best",
        awarded_on=OPENING.date(),
        at=OPENING,
    )


def test_lots_are_named_at_the_beginning_and_until_bids_are_invited(by: Actor) -> None:
    procurement = prepare(by, "North", "South")
    add_lot(by=by, procurement=procurement, title="East", value=Decimal(10), at=NOW)
    north, *_ = lots_of(procurement)
    change_lot(by=by, lot=north, title="Far north", value=Decimal(5), at=NOW)

    assert [str(each) for each in lots_of(procurement)] == [
        "Lot 1: Far north",
        "Lot 2: South",
        "Lot 3: East",
    ]
    invite_bids(by=by, procurement=procurement, at=NOW)
    with pytest.raises(LotsHaveBids):
        add_lot(by=by, procurement=procurement, title="West", at=NOW)
    with pytest.raises(LotsHaveBids):
        change_lot(by=by, lot=north, title="North", value=None, at=NOW)


def test_a_bid_names_its_lot(by: Actor) -> None:
    procurement = prepare(by, "North")
    other = lots_of(prepare(by, "Elsewhere"))[0]
    invite_bids(by=by, procurement=procurement, at=NOW)
    content = BidContent(bidder="Somebody", offer="Hubs", price=Decimal(1))

    for lot in (None, other):
        with pytest.raises(LotNeeded):
            receive_bid(by=by, procurement=procurement, content=content, lot=lot, at=NOW)


def test_places_are_those_among_the_bids_for_a_lot(authority: Authority) -> None:
    buying, bids = opened(authority, [("One", 1, 60), ("Two", 2, 90), ("Three", 1, 70)])

    found = queries.standings(
        bids,
        list(queries.list_criteria(buying.procurement)),
        queries.list_scores(buying.procurement, viewer=buying.first),
    )

    assert [each.place for each in found] == [2, 1, 1]


def test_the_procurement_moves_on_with_the_last_lot(authority: Authority) -> None:
    buying, (north, south) = opened(authority, [("One", 1, 60), ("Two", 2, 90)])
    procurement = buying.procurement

    first = award(buying, north)
    procurement.refresh_from_db()
    assert procurement.state == ProcurementState.EVALUATING
    with pytest.raises(LotIsOver):
        award(buying, north)
    award(buying, south)
    procurement.refresh_from_db()
    assert procurement.state == ProcurementState.AWARDED

    for each in queries.list_awards(procurement):
        Award.objects.filter(pk=each.pk).update(standstill_ends_on=None)
        signed = sign_contract(
            by=buying.first,
            procurement=procurement,
            lot=each.lot,
            contract_on=OPENING.date(),
            at=OPENING,
        )
        procurement.refresh_from_db()
        is_first = signed.pk == first.pk
        assert (procurement.state == ProcurementState.AWARDED) is is_first
    assert procurement.state == ProcurementState.CONTRACTED


def test_a_lot_that_nobody_wins_ends_with_a_reason(authority: Authority) -> None:
    buying, (north,) = opened(authority, [("One", 1, 60)])
    south = lots_of(buying.procurement)[1]
    award(buying, north)

    end_lot(by=buying.first, lot=south, reason="Nobody bid", at=OPENING)

    south.refresh_from_db()
    assert (south.state, south.end_reason) == (LotState.UNSUCCESSFUL, "Nobody bid")
    assert Procurement.objects.get(pk=buying.procurement.pk).state == ProcurementState.AWARDED


def test_the_last_lot_ends_with_the_procurement(by: Actor) -> None:
    procurement = prepare(by, "North")
    (lot,) = lots_of(procurement)
    with pytest.raises(ActionRefused, match="end the procurement"):
        end_lot(by=by, lot=lot, reason="No money", at=NOW)

    end_procurement(by=by, procurement=procurement, reason="No money", at=NOW)

    lot.refresh_from_db()
    assert (lot.state, lot.ended_on) == (LotState.UNSUCCESSFUL, date(2026, 11, 22))


def test_the_database_wants_a_reason_for_the_end_of_a_lot(by: Actor) -> None:
    (lot,) = lots_of(prepare(by, "North"))

    for wrong in ({"state": LotState.UNSUCCESSFUL}, {"end_reason": "No money"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Lot.objects.filter(pk=lot.pk).update(**wrong)


def test_the_page_shows_lots_and_what_can_be_done(
    authority: Authority, client: Client, by: Actor, commissioner: Any
) -> None:
    procurement = prepare(by, "North")
    sign_in(client, commissioner)
    one = f"/{authority.code}/work/commissioning/procurements/{procurement.public_id}/"
    lot = lots_of(procurement)[0].public_id

    assert "Lot 1: North" in client.get(one).content.decode()
    assert client.get(f"{one}lots/add/").status_code == 200
    changed = client.post(
        f"{one}lots/{lot}/change/",
        {"submission": "0f7bb6a4-6c5f-4a92-8a52-bb5cd5bc1f2e", "title": "Far", "value": "12"},
        follow=True,
    )
    assert "Lot 1: Far" in changed.content.decode()
    assert "Lot" in client.get(f"{one}bids/take/").content.decode()
