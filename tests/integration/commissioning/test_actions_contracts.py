"""What becomes of a contract, and what is refused."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from tests.clock import NOW
from tests.factories.commissioning import (
    ContractDueFactory,
    ContractFactory,
    ContractOptionFactory,
    KpiFactory,
)
from tests.factories.decisions import ConditionFactory, DecisionFactory
from tests.factories.organisations import OrganisationFactory
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions import contracts as actions
from waymark.commissioning.actions import dues, terms
from waymark.commissioning.actions import performance as performance_actions
from waymark.commissioning.actions.performance import ResultWritten
from waymark.commissioning.models.contracts import Contract, ContractDue, ContractVariation
from waymark.commissioning.queries import contracts as queries
from waymark.commissioning.queries.reminders import list_due
from waymark.commissioning.rules.contracts import (
    BuyerShare,
    ContractState,
    ContractWritten,
    DueKind,
    OptionKind,
)
from waymark.commissioning.rules.performance import Polarity, Rating
from waymark.commissioning.rules.reminders import DueSource
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed
from waymark.decisions.models.decisions import Decision
from waymark.decisions.rules.decisions import ConditionState, DecisionStage, Finality
from waymark.indicators.rules.vocabulary import Frequency

TODAY = NOW.date()
WRITTEN = ContractWritten(
    reference="GM-2009",
    title="Integrated youth support",
    starts_on=date(2026, 12, 1),
    ends_on=date(2028, 11, 30),
)
MERSEYSIDE = replace(
    WRITTEN,
    starts_on=date(2009, 9, 30),
    ends_on=date(2012, 3, 31),
    is_from_history=True,
    history_source="Executive Board, 2008",
)


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("id").values_list("event", flat=True))


def decided(**changes: Any) -> Decision:
    return DecisionFactory.create(
        **{"finality": Finality.FINAL, "stage": DecisionStage.EFFECTIVE, **changes}
    )


def recorded(by: Actor, written: ContractWritten = WRITTEN, **changes: Any) -> Contract:
    return actions.record_contract(
        by=by, at=NOW, written=written, supplier=OrganisationFactory.create(), **changes
    )


def sign(by: Actor, contract: Contract) -> Contract:
    return actions.sign_contract(by=by, at=NOW, contract=contract, signed_on=TODAY)


def test_a_contract_is_kept_with_those_who_pay(by: Actor) -> None:
    made = recorded(
        by,
        buyers=[BuyerShare("Halton", Decimal(40)), BuyerShare("Wirral", Decimal(60))],
    )

    assert made.state == ContractState.DRAFT
    assert [each.name for each in queries.list_buyers(made)] == ["Halton", "Wirral"]
    assert events() == [Event.CONTRACT_RECORDED]


def test_a_contract_of_the_past_is_over_from_the_start(by: Actor) -> None:
    made = recorded(by, MERSEYSIDE)

    assert made.state == ContractState.ENDED
    assert events() == [Event.CONTRACT_RECORDED_FROM_HISTORY]


def test_a_reference_is_taken_once(by: Actor) -> None:
    recorded(by)

    with pytest.raises(actions.ReferenceTaken):
        recorded(by, replace(WRITTEN, reference="gm-2009"))


def test_a_fault_is_refused(by: Actor) -> None:
    with pytest.raises(ActionRefused, match="end must be"):
        recorded(by, replace(WRITTEN, ends_on=date(2026, 11, 30)))


def test_a_contract_changes_until_it_is_signed(by: Actor) -> None:
    contract = recorded(by, decision=decided())
    version = queries.contract_version(contract)
    change: dict[str, Any] = {
        "by": by,
        "at": NOW,
        "contract": contract,
        "supplier": contract.supplier,
        "decision": contract.decision,
        "written": replace(WRITTEN, title="Youth support"),
    }

    changed = actions.change_contract(version=version, **change)

    assert changed.title == "Youth support"
    with pytest.raises(ChangedMeanwhile):
        actions.change_contract(version=version, **change)
    sign(by, contract)
    contract.refresh_from_db()
    with pytest.raises(actions.CannotChangeContract):
        actions.change_contract(version=queries.contract_version(contract), **change)


@pytest.mark.parametrize(
    ("finality", "stage", "condition", "may_sign"),
    [
        (Finality.FINAL, DecisionStage.EFFECTIVE, ConditionState.MET, True),
        (Finality.FINAL, DecisionStage.IMPLEMENTED, ConditionState.WAIVED, True),
        (Finality.FINAL, DecisionStage.EFFECTIVE, ConditionState.OPEN, False),
        (Finality.FINAL, DecisionStage.EFFECTIVE, ConditionState.FAILED, False),
        (Finality.FINAL, DecisionStage.DECIDED, ConditionState.MET, False),
        (Finality.IN_PRINCIPLE, DecisionStage.DECIDED, ConditionState.MET, False),
    ],
)
def test_a_contract_is_signed_only_once_its_decision_may_proceed(
    by: Actor,
    finality: Finality,
    stage: DecisionStage,
    condition: ConditionState,
    may_sign: bool,
) -> None:
    decision = decided(finality=finality, stage=stage)
    is_settled = condition is not ConditionState.OPEN
    ConditionFactory.create(
        decision=decision,
        state=condition,
        settled_on=TODAY if is_settled else None,
        evidence="A letter" if is_settled else "",
    )
    contract = recorded(by, decision=decision)

    if may_sign:
        assert sign(by, contract).state == ContractState.LIVE
    else:
        with pytest.raises(actions.CannotSignContract) as refused:
            sign(by, contract)
        assert refused.value.problems


def test_a_contract_that_rests_on_no_decision_is_not_signed(by: Actor) -> None:
    with pytest.raises(actions.CannotSignContract):
        sign(by, recorded(by))


def test_the_register_wants_its_fields_unless_from_history(by: Actor) -> None:
    contract = ContractFactory.create(review_on=None)
    past = recorded(by, MERSEYSIDE)

    with pytest.raises(actions.CannotPublishContract) as refused:
        actions.publish_contract(by=by, at=NOW, contract=contract)
    actions.publish_contract(by=by, at=NOW, contract=past)

    assert refused.value.problems == ("Add the review date.",)
    assert list(queries.list_published()) == [past]
    with pytest.raises(actions.CannotPublishContract):
        actions.publish_contract(by=by, at=NOW, contract=past)


def test_an_extension_past_the_limit_needs_advice(by: Actor) -> None:
    contract = ContractFactory.create(may_run_until=date(2027, 12, 31), limit_source="The rules")
    option = ContractOptionFactory.create(contract=contract, months=12)
    use: dict[str, Any] = {
        "by": by,
        "at": NOW,
        "option": option,
        "extended_on": TODAY,
        "reason": "It goes well",
    }

    with pytest.raises(terms.CannotExtendContract, match="run past"):
        terms.extend_contract(**use)
    with pytest.raises(terms.CannotExtendContract, match="advice"):
        terms.extend_contract(**use, may_run_until=date(2028, 3, 31))
    extended = terms.extend_contract(
        **use, advice="Counsel, 2 November 2026", may_run_until=date(2028, 3, 31)
    )

    assert extended.ends_on == date(2028, 3, 31)
    assert ContractVariation.objects.get().after == "Ends on 31 March 2028"
    with pytest.raises(terms.CannotExtendContract, match="used already"):
        terms.extend_contract(**use)


def test_one_from_history_runs_past_its_limit_without_advice(by: Actor) -> None:
    contract = ContractFactory.create(
        is_from_history=True,
        history_source="Minutes",
        may_run_until=date(2027, 3, 31),
        limit_source="The rules",
    )
    option = ContractOptionFactory.create(contract=contract, months=6)

    extended = terms.extend_contract(
        by=by, at=NOW, option=option, extended_on=TODAY, reason="A stop-gap"
    )

    assert extended.ends_on == date(2027, 9, 30)


def test_a_day_of_notice_is_put_among_what_is_due(by: Actor) -> None:
    contract = ContractFactory.create()

    terms.add_option(
        by=by,
        at=NOW,
        contract=contract,
        kind=OptionKind.BREAK,
        ground="Less money",
        notice_on=date(2027, 1, 31),
    )

    due = ContractDue.objects.get()
    assert (due.kind, due.due_on) == (DueKind.NOTICE, date(2027, 1, 31))
    assert [each.about_id for each in list_due(viewer=by, today=TODAY)][-1] == due.public_id
    with pytest.raises(ActionRefused):
        terms.add_option(by=by, at=NOW, contract=contract, kind=OptionKind.BREAK)
    with pytest.raises(ActionRefused):
        terms.add_option(by=by, at=NOW, contract=contract, kind=OptionKind.EXTENSION)


def test_months_of_notice_are_counted_back_from_the_end(by: Actor) -> None:
    contract = ContractFactory.create(ends_on=date(2012, 3, 31), starts_on=date(2009, 9, 30))
    right: dict[str, Any] = {
        "by": by, "at": NOW, "contract": contract, "kind": OptionKind.EXTENSION, "months": 36,
        "notice_months": 12,
    }  # fmt: skip

    made = terms.add_option(**right)

    assert made.notice_on == date(2011, 3, 31)
    assert ContractDue.objects.get().due_on == date(2011, 3, 31)
    with pytest.raises(ActionRefused, match="not both"):
        terms.add_option(**right, notice_on=date(2011, 4, 1))


def test_what_is_due_is_seen_to_once(by: Actor) -> None:
    due = ContractDueFactory.create()
    settled: dict[str, Any] = {"by": by, "at": NOW, "due": due, "outcome": "Seen"}

    dues.settle_due(**settled, done_on=TODAY)

    sources = {each.source for each in list_due(viewer=by, today=TODAY)}
    assert DueSource.DUE not in sources
    with pytest.raises(dues.DoneAlready):
        dues.settle_due(**settled, done_on=TODAY)


def test_a_contract_ends_at_its_end(by: Actor) -> None:
    day = date(2026, 10, 1)
    end: dict[str, Any] = {
        "by": by,
        "at": NOW,
        "contract": ContractFactory.create(ends_on=day),
        "ended_on": day,
        "reason": "It ran out",
    }

    ended = actions.end_contract(**end)

    assert ended.state == ContractState.ENDED
    with pytest.raises(actions.NotLive):
        actions.end_contract(**end)


def test_a_variation_changes_what_it_names(by: Actor) -> None:
    contract = ContractFactory.create()

    terms.vary_contract(
        by=by,
        at=NOW,
        contract=contract,
        made_on=TODAY,
        before="Five centres",
        after="Four centres",
        reason="One closed",
        value_total=Decimal(250_000),
    )

    contract.refresh_from_db()
    assert contract.value_total == Decimal(250_000)
    assert contract.review_on == date(2026, 12, 1)
    assert events() == [Event.CONTRACT_VARIED]


def test_nothing_is_paid_before_signing_nor_in_the_future(by: Actor) -> None:
    paid: dict[str, Any] = {"by": by, "at": NOW, "amount": Decimal(10), "purpose": "Q1"}

    with pytest.raises(actions.NotLive):
        dues.record_payment(**paid, contract=recorded(by), paid_on=TODAY)
    with pytest.raises(actions.InFuture):
        dues.record_payment(**paid, contract=ContractFactory.create(), paid_on=date(2026, 11, 23))
    dues.record_payment(**paid, contract=ContractFactory.create(), paid_on=TODAY)


def test_results_are_rated_and_given_anew_replace(by: Actor) -> None:
    kpi = KpiFactory.create()

    def given(value: str, because: str = "") -> str:
        [kept] = performance_actions.record_results(
            by=by,
            at=NOW,
            contract=kpi.contract,
            period_ends_on=date(2026, 9, 30),
            results=[ResultWritten(kpi=kpi, value=Decimal(value), other_because=because)],
        )
        return kept.rating

    assert given("5.3") == Rating.REQUIRES_IMPROVEMENT
    assert given("4.9") == Rating.GOOD
    assert given("4.9", "The source changed") == Rating.OTHER
    assert queries.list_results(kpi.contract).count() == 1


def test_results_of_another_contract_or_none_are_refused(by: Actor) -> None:
    kpi = KpiFactory.create()
    given: dict[str, Any] = {"by": by, "at": NOW, "period_ends_on": date(2026, 9, 30)}
    result = ResultWritten(kpi=kpi, value=Decimal(5))

    with pytest.raises(performance_actions.CannotRecordResults):
        performance_actions.record_results(**given, contract=kpi.contract, results=[])
    with pytest.raises(performance_actions.CannotRecordResults):
        performance_actions.record_results(
            **given, contract=ContractFactory.create(), results=[result]
        )
    for day in (date(2026, 11, 30), date(2026, 3, 31)):
        with pytest.raises(performance_actions.CannotRecordResults):
            performance_actions.record_results(
                **given | {"period_ends_on": day}, contract=kpi.contract, results=[result]
            )


def test_weights_come_to_one_at_most(by: Actor) -> None:
    contract = KpiFactory.create(weight=Decimal("0.7"), name="NEET").contract
    added: dict[str, Any] = {
        "by": by,
        "at": NOW,
        "contract": contract,
        "frequency": Frequency.QUARTERLY,
        "polarity": Polarity.HIGH,
        "target": Decimal(80),
    }

    with pytest.raises(performance_actions.WeightsTooHigh):
        performance_actions.add_kpi(**added, name="Visits", weight=Decimal("0.4"))
    with pytest.raises(performance_actions.KpiExists):
        performance_actions.add_kpi(**added, name="neet")
    performance_actions.add_kpi(**added, name="Visits", weight=Decimal("0.3"))

    assert queries.list_kpis(contract).count() == 2


def test_only_those_who_keep_contracts_change_them(authority: Any, scope: None) -> None:
    public = Actor.public(authority.pk)
    contract = ContractFactory.create()

    with pytest.raises(NotAllowed):
        recorded(public)
    with pytest.raises(NotAllowed):
        actions.publish_contract(by=public, at=NOW, contract=contract)
    with pytest.raises(NotAllowed):
        queries.list_contracts(viewer=public)


@pytest.mark.parametrize(
    "changes",
    [
        {"ends_on": date(2026, 3, 31)},
        {"may_run_until": date(2027, 3, 30), "limit_source": "The rules"},
        {"may_run_until": date(2028, 3, 31)},
        {"signed_on": None},
        {"is_from_history": True},
    ],
)
def test_the_database_refuses_what_cannot_be(scope: None, changes: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        ContractFactory.create(**changes)
