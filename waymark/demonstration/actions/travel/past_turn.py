"""How did the turn of the cycle go that is over?"""

from datetime import timedelta
from decimal import Decimal

from waymark.commissioning.actions import (
    contracts,
    cycles,
    performance,
    reviews,
    stages,
)
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.performance import Kpi
from waymark.commissioning.rules.contracts import BuyingRoute, ContractWritten
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.stages import Outcome
from waymark.core.dates import months_after
from waymark.demonstration.actions.travel.steps import (
    Facts,
    Told,
    add_measure,
    pass_gate,
    supplier_called,
)
from waymark.indicators.rules.vocabulary import Frequency


def take_past_turn(told: Told, facts: Facts) -> Cycle:
    """Record the turn that is over from history, up to its approved review; return its cycle."""
    by, source = told.commissioner, facts["source"]
    cycle = cycles.save_cycle(
        by=by,
        cycle=None,
        title=facts["title"],
        scope=facts["scope"],
        opened_on=told.day(facts["opened"]),
        at=told.at(facts["opened"]),
    )
    contract = _past_contract(told, facts, cycle)
    for each in facts["gates"]:
        stages.pass_gate(
            by=by,
            cycle=cycle,
            gate=CycleStage(each["gate"]),
            evidence=each["evidence"],
            taken_on=told.day(each["days"]),
            history_source=source,
            at=told.at(facts["monitored"]),
        )
    _results(told, facts, contract)
    evidence = "Both years are rated; the supplier’s reports are on file."
    pass_gate(told, cycle, CycleStage.MONITORING, evidence, days=facts["monitored"])
    _review(told, facts, cycle, contract)
    evidence = "The committee agreed to the review and asked for another way."
    pass_gate(told, cycle, CycleStage.REVIEW, evidence, days=facts["reviewed"])
    return cycle


def _past_contract(told: Told, facts: Facts, cycle: Cycle) -> Contract:
    about, by, at = facts["contract"], told.commissioner, told.at(facts["monitored"])
    ends_on = told.day(about["ended"])
    contract = contracts.record_contract(
        by=by,
        at=at,
        cycle=cycle,
        supplier=supplier_called(about["supplier"], at=at),
        written=ContractWritten(
            reference=about["reference"],
            title=about["title"],
            description=about["description"],
            department=about["department"],
            starts_on=months_after(ends_on + timedelta(days=1), -24),
            ends_on=ends_on,
            route=BuyingRoute.QUOTED,
            value_total=Decimal(about["total"]),
            value_annual=Decimal(about["annual"]),
            is_from_history=True,
            history_source=facts["source"],
        ),
    )
    contracts.publish_contract(by=by, at=at, contract=contract)
    for each in facts["measure"]:
        add_measure(told, each, contract, at=at, frequency=Frequency.YEARLY)
    return contract


def _results(told: Told, facts: Facts, contract: Contract) -> None:
    measures = {each.name: each for each in Kpi.objects.filter(contract=contract)}
    middle = months_after(contract.starts_on, 12) - timedelta(days=1)
    for year, ends_on in enumerate((middle, contract.ends_on)):
        performance.record_results(
            by=told.commissioner,
            at=told.at(facts["monitored"]),
            contract=contract,
            period_ends_on=ends_on,
            results=[
                performance.ResultWritten(
                    kpi=measures[each["name"]],
                    value=Decimal(each["results"][year]),
                    evidence=each["source"],
                )
                for each in facts["measure"]
            ],
        )


def _review(told: Told, facts: Facts, cycle: Cycle, contract: Contract) -> None:
    by, about, at = told.commissioner, facts["review"], told.at(facts["approved"])
    review = reviews.write_review(
        by=by,
        cycle=cycle,
        version=0,
        at=at,
        written=reviews.ReviewWritten(
            period_from=contract.starts_on,
            period_to=contract.ends_on,
            changed=about["changed"],
            voices=about["voices"],
            lessons=about["lessons"],
            outcome=Outcome(about["outcome"]),
            outcome_reason=about["reason"],
        ),
    )
    figures = [reviews.FigureRow(public_id=None, **each) for each in about["figure"]]
    reviews.keep_figures(by=by, review=review, rows=figures, at=at)
    reviews.approve_review(
        by=by,
        review=review,
        approved_by=about["approved_by"],
        approved_on=told.day(facts["approved"]),
        at=at,
    )
