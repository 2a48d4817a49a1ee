"""Is what was said of a procurement put right before bids are opened, and not after?"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.buying import (
    DUE,
    OPENING,
    Buying,
    bid_for,
    new_procurement,
    open_all,
)
from tests.factories.commissioning import CycleFactory
from tests.support import sign_in
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions.bids import (
    TooLateToInvite,
    add_criterion,
    change_criterion,
    extend_bidding,
    invite_bids,
    remove_criterion,
)
from waymark.commissioning.actions.evaluation import (
    HasScored,
    declare_interest,
    give_score,
    name_evaluator,
    remove_evaluator,
)
from waymark.commissioning.actions.lots import LotsHaveBids, add_lot, remove_lot
from waymark.commissioning.actions.procurements import (
    CannotMoveProcurement,
    NeedsGround,
    begin_procurement,
    change_procurement,
)
from waymark.commissioning.models.procurements import (
    BidCriterion,
    Evaluator,
    Lot,
    Procurement,
)
from waymark.commissioning.rules.procurements import ProcurementState, Regime, Route
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed
from waymark.core.versions import record_version


@pytest.fixture
def early(buying: Buying) -> Procurement:
    """A procurement that is still being prepared."""
    return begin_procurement(
        by=buying.first, cycle=buying.procurement.cycle, new=new_procurement(), at=NOW
    )


@pytest.fixture
def buyer(buying: Buying, client: Client) -> Client:
    sign_in(client, buying.members[0])
    return client


def at(buying: Buying, name: str, **arguments: object) -> str:
    return reverse(f"commissioning:{name}", kwargs={"authority": buying.authority.code} | arguments)


def test_what_was_said_is_put_right_with_its_rules_and_its_value(
    buying: Buying, early: Procurement
) -> None:
    cycle = CycleFactory.create()
    said = new_procurement(
        title="Mentoring",
        begins_on=date(2024, 5, 1),
        shares_a_year=Decimal(100_000),
        term_months=24,
    )

    changed = change_procurement(by=buying.first, procurement=early, cycle=cycle, new=said, at=NOW)

    assert (changed.title, changed.cycle) == ("Mentoring", cycle)
    assert (changed.regime, changed.net) == (Regime.PCR_2015, Decimal(200_000))
    assert AuditEvent.objects.filter(event=Event.PROCUREMENT_CHANGED).count() == 1
    with pytest.raises(NeedsGround):
        change_procurement(
            by=buying.first, procurement=early, cycle=cycle, at=NOW,
            new=replace(said, route=Route.DIRECT_AWARD),
        )  # fmt: skip


def test_what_bidders_were_told_is_not_changed(buying: Buying) -> None:
    said = {"cycle": buying.procurement.cycle, "new": new_procurement(title="Another"), "at": NOW}

    with pytest.raises(CannotMoveProcurement):
        change_procurement(by=buying.first, procurement=buying.procurement, **said)  # type: ignore[arg-type]
    with pytest.raises(NotAllowed):
        change_procurement(by=buying.scorer, procurement=buying.procurement, **said)  # type: ignore[arg-type]


def test_two_do_not_change_it_unseen(buying: Buying, early: Procurement) -> None:
    version = record_version(Procurement.objects.get(pk=early.pk))
    said: dict[str, Any] = {
        "by": buying.first,
        "procurement": early,
        "cycle": early.cycle,
        "at": NOW,
    }
    change_procurement(**said, new=new_procurement(title="First"), version=version)

    with pytest.raises(ChangedMeanwhile):
        change_procurement(**said, new=new_procurement(title="Second"), version=version)

    assert Procurement.objects.get(pk=early.pk).title == "First"


def test_more_time_is_given_to_all_and_bids_come_in_again(buying: Buying) -> None:
    later = DUE + timedelta(days=7)
    bid_for(buying)

    extend_bidding(
        by=buying.first, procurement=buying.procurement, bids_due_at=later,
        reason="A question was answered late", at=OPENING,
    )  # fmt: skip

    second = bid_for(buying, at=DUE + timedelta(days=6))
    assert second.number == 2
    event = AuditEvent.objects.get(event=Event.BIDS_EXTENDED)
    assert event.reason == "A question was answered late"
    assert event.detail == {"from": DUE.isoformat(), "to": later.isoformat()}


@pytest.mark.parametrize("days", [-1, 0])
def test_no_less_time_is_given(buying: Buying, days: int) -> None:
    with pytest.raises(ActionRefused) as refused:
        extend_bidding(
            by=buying.first, procurement=buying.procurement, reason="x", at=NOW,
            bids_due_at=DUE + timedelta(days=days),
        )  # fmt: skip

    assert refused.value.field == "bids_due_at"


def test_no_time_is_given_once_it_has_passed_or_bids_are_open(buying: Buying) -> None:
    given: dict[str, Any] = {"by": buying.first, "procurement": buying.procurement, "reason": "x"}
    with pytest.raises(ActionRefused, match="later moment"):
        extend_bidding(**given, bids_due_at=DUE + timedelta(days=1), at=DUE + timedelta(days=2))
    bid_for(buying)
    open_all(buying)
    with pytest.raises(CannotMoveProcurement):
        extend_bidding(**given, bids_due_at=DUE + timedelta(days=9), at=OPENING)


def test_a_criterion_is_put_right_and_taken_out_before_bids_are_invited(
    buying: Buying, early: Procurement
) -> None:
    price = add_criterion(
        by=buying.first, procurement=early, name="Price", weight=Decimal(60), at=NOW
    )
    spare = add_criterion(
        by=buying.first, procurement=early, name="Quality", weight=Decimal(50), at=NOW
    )
    with pytest.raises(ActionRefused, match="of this name"):
        change_criterion(
            by=buying.first, criterion=price, name="quality", weight=Decimal(50), at=NOW
        )

    change_criterion(by=buying.first, criterion=price, name="Price", weight=Decimal(50), at=NOW)
    remove_criterion(by=buying.first, criterion=spare, at=NOW)

    assert [
        (each.name, each.weight) for each in BidCriterion.objects.filter(procurement=early)
    ] == [("Price", Decimal(50))]
    for refused in (
        lambda: change_criterion(
            by=buying.first, criterion=buying.criterion, name="x", weight=Decimal(1), at=NOW
        ),
        lambda: remove_criterion(by=buying.first, criterion=buying.criterion, at=NOW),
    ):
        with pytest.raises(CannotMoveProcurement):
            refused()
    assert BidCriterion.objects.filter(pk=buying.criterion.pk).exists()


def test_a_lot_is_taken_out_before_bids_are_invited(buying: Buying, early: Procurement) -> None:
    lot = add_lot(by=buying.first, procurement=early, title="North", at=NOW)
    other = Lot.objects.create(
        authority=buying.authority, procurement=buying.procurement, number=1, title="South",
        state="open",
    )  # fmt: skip

    remove_lot(by=buying.first, lot=lot, at=NOW)

    assert not Lot.objects.filter(procurement=early).exists()
    with pytest.raises(LotsHaveBids):
        remove_lot(by=buying.first, lot=other, at=NOW)


def test_who_scored_stays_and_who_did_not_is_taken_off(buying: Buying) -> None:
    bid_for(buying)
    bid = open_all(buying)
    first = Evaluator.objects.get(procurement=buying.procurement)
    other = name_evaluator(
        by=buying.first, procurement=buying.procurement, member=buying.members[1], at=NOW
    )
    declare_interest(by=buying.scorer, procurement=buying.procurement, interest="", at=NOW)
    give_score(
        by=buying.scorer, bid=bid, criterion=buying.criterion, score=Decimal(70), reason="So",
        at=OPENING,
    )  # fmt: skip

    remove_evaluator(by=buying.first, evaluator=other, at=NOW)
    with pytest.raises(HasScored):
        remove_evaluator(by=buying.first, evaluator=first, at=NOW)

    assert [*Evaluator.objects.filter(procurement=buying.procurement)] == [first]


def test_nobody_scores_whose_role_does_not(buying: Buying) -> None:
    outsider = MembershipFactory.create(authority=buying.authority, role=RoleName.DATA_MANAGER)

    with pytest.raises(ActionRefused, match="does not score"):
        name_evaluator(by=buying.first, procurement=buying.procurement, member=outsider, at=NOW)


def test_the_pages_put_it_right(buying: Buying, buyer: Client, early: Procurement) -> None:
    one = {"procurement": early.public_id}
    page = at(buying, "procurement_detail", **one)
    add_lot(by=buying.first, procurement=early, title="North", at=NOW)
    criterion = add_criterion(
        by=buying.first, procurement=early, name="Price", weight=Decimal(60), at=NOW
    )
    shown = buyer.get(at(buying, "procurement_change", **one))
    assert 'value="840000.00"' in shown.content.decode()
    typed = {
        "version": record_version(Procurement.objects.get(pk=early.pk)),
        "cycle": str(early.cycle.public_id),
        "title": "Mentoring for all",
        "begins_on-day": "22", "begins_on-month": "11", "begins_on-year": "2026",
        "route": "user_choice", "route_reason": "They choose", "is_light_touch": "on",
        "shares_a_year": "1000", "term_months": "12",
    }  # fmt: skip
    about = one | {"bid_criterion": criterion.public_id}
    lot = Lot.objects.get(procurement=early)
    steps: list[tuple[str, dict[str, object], str]] = [
        (at(buying, "procurement_change", **one), typed, "Mentoring for all"),
        (at(buying, "bid_criterion_change", **about), {"name": "Cost", "weight": "100"}, "changed"),
        (at(buying, "bid_criterion_remove", **about), {}, "Criterion taken out"),
        (at(buying, "lot_remove", **one, lot=lot.public_id), {}, "Lot taken out"),
    ]
    for address, data, words in steps:
        answer = buyer.post(address, data, follow=True)
        assert answer.redirect_chain == [(page, 302)], address
        assert words in answer.content.decode()


def test_between_invitation_and_opening_only_what_may_be_done_is_offered(
    buying: Buying, buyer: Client
) -> None:
    one = {"procurement": buying.procurement.public_id}
    page = at(buying, "procurement_detail", **one)
    take, begin = at(buying, "bid_take", **one), at(buying, "opening_begin", **one)
    extend, open_ = at(buying, "bids_extend", **one), at(buying, "bids_open", **one)

    def offered(*, next_step: str) -> set[str]:
        words = buyer.get(page).content.decode()
        assert next_step in words
        return {each for each in (take, begin, extend, open_) if f'href="{each}"' in words}

    def give_until(due_at: datetime) -> None:
        Procurement.objects.filter(pk=buying.procurement.pk).update(bids_due_at=due_at)

    assert offered(next_step="Next: take bids in") == {take, extend}
    give_until(NOW - timedelta(minutes=1))
    assert offered(next_step="none came in. Next: give more time, or end it") == {extend}
    give_until(DUE)
    bid_for(buying)
    give_until(NOW - timedelta(minutes=1))
    assert offered(next_step="Next: one person begins the opening") == {begin, extend}
    assert buyer.post(begin).status_code == 302
    assert offered(next_step="Next: a second person opens") == set()
    sign_in(buyer, buying.members[1])
    assert offered(next_step="Next: a second person opens") == {open_}


def test_bids_are_invited_from_the_page_once_the_weights_make_a_hundred(
    buying: Buying, buyer: Client, early: Procurement
) -> None:
    one = {"procurement": early.public_id}
    page, invite = at(buying, "procurement_detail", **one), at(buying, "bids_invite", **one)

    given = {"by": buying.first, "procurement": early, "at": NOW}
    add_criterion(**given, name="Outcomes", weight=Decimal(60))  # type: ignore[arg-type]

    words = buyer.get(page).content.decode()
    assert f'href="{invite}"' not in words
    assert "add the criteria until their weights make 100 %" in words
    refused = buyer.post(invite)
    assert refused.status_code == 400
    assert "60 %" in refused.content.decode()

    add_criterion(**given, name="Price", weight=Decimal(40))  # type: ignore[arg-type]
    words = buyer.get(page).content.decode()
    assert f'href="{invite}"' in words
    assert "then invite bids" in words


def test_nobody_is_invited_to_bid_by_a_moment_that_has_passed(
    buying: Buying, early: Procurement
) -> None:
    given = {"by": buying.first, "procurement": early}
    add_criterion(**given, name="Price", weight=Decimal(100), at=NOW)  # type: ignore[arg-type]

    with pytest.raises(TooLateToInvite):
        invite_bids(**given, at=DUE)  # type: ignore[arg-type]

    early.refresh_from_db()
    assert early.state == ProcurementState.PREPARING


def test_more_time_is_given_on_its_page(buying: Buying, buyer: Client) -> None:
    extend = at(buying, "bids_extend", procurement=buying.procurement.public_id)
    typed = {
        "bids_due_at-day": "1", "bids_due_at-month": "2", "bids_due_at-year": "2027",
        "bids_due_at-time": "2:30pm", "reason": "Questions came late",
    }  # fmt: skip

    answer = buyer.post(extend, typed, follow=True)

    assert "More time given" in answer.content.decode()
    assert "1 February 2027 at 2:30pm" in answer.content.decode()


def test_somebody_is_taken_off_on_a_page(buying: Buying, buyer: Client) -> None:
    one = {"procurement": buying.procurement.public_id}
    evaluator = Evaluator.objects.get(procurement=buying.procurement)
    remove = at(buying, "evaluator_remove", **one, evaluator=evaluator.public_id)
    assert remove in buyer.get(at(buying, "procurement_detail", **one)).content.decode()

    assert "Taken off" in buyer.post(remove, follow=True).content.decode()

    assert not Evaluator.objects.filter(procurement=buying.procurement).exists()
    assert buyer.get(remove).status_code == 404
