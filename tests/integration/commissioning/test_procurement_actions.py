"""Buying from its beginning to the contract: what is written, and what is refused."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from tests.clock import NOW
from tests.factories.buying import (
    DUE,
    OPENING,
    SECRET_BIDDER,
    SECRET_OFFER,
    SECRET_PRICE,
    Buying,
    bid_for,
    decision,
    new_procurement,
    open_all,
)
from tests.factories.commissioning import CycleFactory
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions.awards import (
    DecisionNotInEffect,
    StandstillRuns,
    SupplierUnknown,
    award_contract,
    sign_contract,
)
from waymark.commissioning.actions.bids import (
    BidsNotDue,
    BidTooLate,
    NoBids,
    OpeningNotBegun,
    SecondPersonNeeded,
    WeightsWrong,
    add_criterion,
    begin_opening,
    invite_bids,
    open_bids,
)
from waymark.commissioning.actions.contracts import InFuture
from waymark.commissioning.actions.evaluation import (
    DeclareFirst,
    HasInterest,
    NotAnEvaluator,
    NotScored,
    declare_interest,
    give_score,
    moderate_score,
)
from waymark.commissioning.actions.procurements import (
    CannotMoveProcurement,
    NeedsGround,
    NoticeTwice,
    UserChoiceNeedsLightTouch,
    begin_procurement,
    end_procurement,
    publish_notice,
)
from waymark.commissioning.models.procurements import Award, Bid, Procurement
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import ProcurementState, Regime, Route
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.decisions.rules.decisions import DecisionStage

AWARDING = OPENING.replace(month=12, day=14)


@pytest.fixture
def opened(buying: Buying) -> Bid:
    bid_for(buying)
    return open_all(buying)


def score(buying: Buying, bid: Bid, value: int = 80) -> None:
    declare_interest(by=buying.scorer, procurement=buying.procurement, interest="", at=NOW)
    given: dict[str, Any] = {
        "bid": bid,
        "criterion": buying.criterion,
        "score": Decimal(value),
        "at": OPENING,
    }
    give_score(by=buying.scorer, reason="Strong evidence", **given)
    moderate_score(by=buying.first, reason="All agree", **given)


def award(buying: Buying, winner: Bid, /, **changes: object) -> Award:
    values: dict[str, object] = {
        "procurement": buying.procurement,
        "decision": decision(),
        "reasons": "The best for young people",
        "awarded_on": AWARDING.date(),
        "at": AWARDING,
        "bid": winner,
    }
    return award_contract(by=buying.first, **(values | changes))  # type: ignore[arg-type]


def test_the_day_it_begins_fixes_rules_threshold_and_value(buying: Buying) -> None:
    made = Procurement.objects.get(pk=buying.procurement.pk)

    assert made.regime == Regime.PROCUREMENT_ACT
    assert (made.net, made.gross) == (Decimal(2_520_000), Decimal(3_024_000))
    assert made.threshold == Decimal(663_540)


def test_extensions_count_towards_the_value(buying: Buying) -> None:
    made = begin_procurement(
        by=buying.first,
        cycle=CycleFactory.create(),
        new=new_procurement(extension_months=12),
        at=NOW,
    )

    assert made.net == Decimal(3_360_000)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"route": Route.DIRECT_AWARD}, NeedsGround),
        (
            {"route": Route.USER_CHOICE, "is_light_touch": False},
            UserChoiceNeedsLightTouch,
        ),
        ({"shares_a_year": None}, ActionRefused),
        ({"bids_due_at": None}, ActionRefused),
        ({"begins_on": date(1990, 1, 1)}, ActionRefused),
    ],
)
def test_beginning_is_refused(
    buying: Buying, changes: dict[str, object], refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        begin_procurement(
            by=buying.first, cycle=CycleFactory.create(), new=new_procurement(**changes), at=NOW
        )


def test_only_those_who_buy_may_begin(buying: Buying) -> None:
    with pytest.raises(NotAllowed):
        begin_procurement(
            by=buying.scorer, cycle=CycleFactory.create(), new=new_procurement(), at=NOW
        )


def test_bids_are_invited_only_when_the_weights_add_up(buying: Buying) -> None:
    made = begin_procurement(
        by=buying.first, cycle=CycleFactory.create(), new=new_procurement(), at=NOW
    )
    add_criterion(by=buying.first, procurement=made, name="Price", weight=Decimal(40), at=NOW)

    with pytest.raises(WeightsWrong, match="40 %"):
        invite_bids(by=buying.first, procurement=made, at=NOW)
    with pytest.raises(ActionRefused, match="this name"):
        add_criterion(by=buying.first, procurement=made, name="price", weight=Decimal(60), at=NOW)


def test_criteria_stay_once_bids_are_invited(buying: Buying) -> None:
    with pytest.raises(CannotMoveProcurement):
        add_criterion(
            by=buying.first,
            procurement=buying.procurement,
            name="Price",
            weight=Decimal(1),
            at=NOW,
        )


def test_a_bid_is_kept_nowhere_in_words_before_it_is_opened(buying: Buying) -> None:
    bid = bid_for(buying)

    tables = [
        "commissioning_bid",
        "commissioning_bidhistoryevent",
        "commissioning_procurement",
        "commissioning_procurementhistoryevent",
        "audit_auditevent",
    ]
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"SELECT t::text FROM {table} t")  # noqa: S608 -- names from above
            held = "\n".join(row[0] for row in cursor.fetchall())
            assert held
            for secret in (SECRET_BIDDER, SECRET_OFFER, str(SECRET_PRICE)):
                assert secret not in held
    with pytest.raises(NotFound):
        queries.get_bid(buying.procurement, public_id=bid.public_id)


def test_the_database_refuses_words_of_a_sealed_bid(buying: Buying) -> None:
    bid = bid_for(buying)

    with pytest.raises(IntegrityError, match="bid_sealed_until_opened"), transaction.atomic():
        Bid.objects.filter(pk=bid.pk).update(bidder="Somebody")


def test_no_bid_is_opened_before_it_is_due(buying: Buying) -> None:
    bid_for(buying)

    with pytest.raises(BidsNotDue):
        begin_opening(
            by=buying.first, procurement=buying.procurement, at=DUE - timedelta(seconds=1)
        )
    with pytest.raises(IntegrityError, match="not_opened_early"), transaction.atomic():
        Procurement.objects.filter(pk=buying.procurement.pk).update(opening_begun_at=NOW)


def test_two_people_open_bids(buying: Buying) -> None:
    bid_for(buying)
    with pytest.raises(OpeningNotBegun):
        open_bids(by=buying.second, procurement=buying.procurement, at=OPENING)
    begin_opening(by=buying.first, procurement=buying.procurement, at=OPENING)
    with pytest.raises(SecondPersonNeeded):
        open_bids(by=buying.first, procurement=buying.procurement, at=OPENING)

    open_bids(by=buying.second, procurement=buying.procurement, at=OPENING)

    bid = queries.list_bids(buying.procurement).get()
    assert (bid.bidder, bid.offer, bid.price) == (SECRET_BIDDER, SECRET_OFFER, SECRET_PRICE)
    events = AuditEvent.objects.filter(target_id=buying.procurement.public_id)
    assert events.filter(event=Event.BID_OPENING_BEGUN).count() == 1
    assert events.get(event=Event.BIDS_OPENED).detail == {"bids": 1}


def test_the_database_insists_on_two_people(opened: Bid, buying: Buying) -> None:
    with pytest.raises(IntegrityError, match="opened_by_two"), transaction.atomic():
        Procurement.objects.filter(pk=buying.procurement.pk).update(opened_by=buying.members[0])


def test_no_bid_is_taken_when_it_is_late(buying: Buying) -> None:
    bid_for(buying, at=DUE)

    with pytest.raises(BidTooLate):
        bid_for(buying, at=DUE + timedelta(seconds=1))


def test_without_bids_there_is_nothing_to_open(buying: Buying) -> None:
    with pytest.raises(NoBids):
        begin_opening(by=buying.first, procurement=buying.procurement, at=OPENING)


def test_nobody_scores_before_declaring_interests(opened: Bid, buying: Buying) -> None:
    given: dict[str, Any] = {
        "criterion": buying.criterion,
        "score": Decimal(80),
        "reason": "Good",
        "at": OPENING,
    }

    with pytest.raises(DeclareFirst):
        give_score(by=buying.scorer, bid=opened, **given)
    with pytest.raises(NotAnEvaluator):
        give_score(by=buying.second, bid=opened, **given)
    declare_interest(
        by=buying.scorer, procurement=buying.procurement, interest="My sister works there", at=NOW
    )
    with pytest.raises(HasInterest):
        give_score(by=buying.scorer, bid=opened, **given)
    declare_interest(by=buying.scorer, procurement=buying.procurement, interest="", at=NOW)
    give_score(by=buying.scorer, bid=opened, **given)


def test_an_evaluator_sees_no_others_scores(opened: Bid, buying: Buying) -> None:
    score(buying, opened)
    other = replace(buying.scorer, membership_id=0)

    whose = [
        len(queries.list_scores(buying.procurement, viewer=each))
        for each in (buying.first, buying.scorer, other)
    ]

    assert whose == [2, 2, 1]


def test_moderated_scores_make_the_place(opened: Bid, buying: Buying) -> None:
    score(buying, opened)

    (standing,) = queries.standings(
        list(queries.list_bids(buying.procurement)),
        list(queries.list_criteria(buying.procurement)),
        queries.list_scores(buying.procurement, viewer=buying.first),
    )

    assert (standing.total, standing.place) == (Decimal("80.00"), 1)


@pytest.mark.parametrize(
    "stage", [each for each in DecisionStage if each not in {"effective", "implemented"}]
)
def test_nothing_is_awarded_before_its_decision_is_in_effect(
    opened: Bid, buying: Buying, stage: DecisionStage
) -> None:
    score(buying, opened)

    with pytest.raises(DecisionNotInEffect):
        award(buying, opened, decision=decision(stage))
    with pytest.raises(DecisionNotInEffect):
        award(buying, opened, decision=None)
    assert award(buying, opened).supplier == SECRET_BIDDER


def test_nothing_is_awarded_without_moderated_scores(opened: Bid, buying: Buying) -> None:
    with pytest.raises(NotScored):
        award(buying, opened)
    with pytest.raises(SupplierUnknown):
        award(buying, opened, bid=None, supplier="A friend")


def test_no_contract_is_signed_while_the_standstill_runs(opened: Bid, buying: Buying) -> None:
    score(buying, opened)
    made = award(buying, opened, keeps_standstill=True)
    assert made.standstill_ends_on == date(2026, 12, 23)

    later = NOW + timedelta(days=60)
    with pytest.raises(StandstillRuns):
        sign_contract(
            by=buying.first,
            procurement=buying.procurement,
            contract_on=date(2026, 12, 23),
            at=later,
        )
    sign_contract(
        by=buying.first, procurement=buying.procurement, contract_on=date(2026, 12, 24), at=later
    )

    made.refresh_from_db()
    assert made.contract_on == date(2026, 12, 24)
    lines = queries.list_notices(Procurement.objects.get(pk=buying.procurement.pk), awards=[made])
    assert {line.due.code: line.due.due_on for line in lines} == {
        "UK4": date(2026, 11, 22),
        "UK6": date(2026, 12, 24),
        "UK7": date(2027, 4, 23),
    }


def test_the_light_touch_needs_no_standstill(opened: Bid, buying: Buying) -> None:
    score(buying, opened)

    assert award(buying, opened).standstill_ends_on is None


def test_a_published_notice_is_written_down_once(buying: Buying) -> None:
    given: dict[str, Any] = {
        "procurement": buying.procurement,
        "code": "UK4",
        "published_on": date(2026, 11, 22),
        "at": NOW,
    }
    publish_notice(by=buying.first, **given)

    with pytest.raises(NoticeTwice):
        publish_notice(by=buying.first, **given)
    with pytest.raises(NoticeTwice):
        publish_notice(by=buying.first, **(given | {"code": "UK5"}))


def test_a_notice_was_published_not_will_be(buying: Buying) -> None:
    with pytest.raises(InFuture) as refused:
        publish_notice(
            by=buying.first,
            procurement=buying.procurement,
            code="UK4",
            published_on=NOW.date() + timedelta(1),
            at=NOW,
        )

    assert refused.value.field == "published_on"


@pytest.mark.parametrize("days", [-1, 1])
def test_an_award_is_given_between_the_beginning_and_today(
    opened: Bid, buying: Buying, days: int
) -> None:
    score(buying, opened)
    edge = AWARDING.date() if days > 0 else buying.procurement.begins_on

    with pytest.raises(ActionRefused) as refused:
        award(buying, opened, awarded_on=edge + timedelta(days))

    assert refused.value.field == "awarded_on"


def test_bids_stay_sealed_when_it_ends(buying: Buying) -> None:
    bid_for(buying)

    ended = end_procurement(
        by=buying.first, procurement=buying.procurement, reason="The budget fell", at=NOW
    )

    assert ended.state == ProcurementState.TERMINATED
    assert queries.list_bids(ended).get().opened_at is None
    with pytest.raises(CannotMoveProcurement):
        begin_opening(by=buying.first, procurement=ended, at=OPENING)
