"""How is the help that was chosen bought?"""

from datetime import date, timedelta
from decimal import Decimal

from waymark.commissioning.actions import awards, contracts, origins, procurements
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.queries import procurements as procurement_queries
from waymark.commissioning.rules.contracts import BuyingRoute, ContractWritten
from waymark.commissioning.rules.procurements import Route
from waymark.core.dates import months_after
from waymark.decisions.models.decisions import Decision
from waymark.demonstration.actions.travel.steps import Facts, Told, add_measure, supplier_called
from waymark.indicators.rules.vocabulary import Frequency


def buy(told: Told, facts: Facts, cycle: Cycle, decision: Decision) -> None:
    """Award without competition, as one operator alone can run it; the standstill still runs."""
    by, at = told.commissioner, told.at(facts["begun"])
    procurement = procurements.begin_procurement(
        by=by,
        cycle=cycle,
        at=at,
        new=procurements.NewProcurement(
            title=facts["title"],
            begins_on=told.day(facts["begun"]),
            route=Route.DIRECT_AWARD,
            route_reason=facts["reason"],
            direct_award_ground=facts["ground"],
            is_light_touch=False,
            shares_a_year=Decimal(facts["annual"]),
            term_months=facts["months"],
            extension_months=facts["extension"],
            term_reason=facts["term_reason"],
        ),
    )
    at, day = told.at(facts["awarded"]), told.day(facts["awarded"])
    award = awards.award_contract(
        by=by,
        procurement=procurement,
        decision=decision,
        supplier=facts["supplier"],
        reasons=facts["award_reasons"],
        awarded_on=day,
        at=at,
    )
    for line in procurement_queries.list_notices(procurement, awards=[award]):
        due_on = line.due.due_on
        if line.published is None and due_on is not None and due_on <= day:
            procurements.publish_notice(
                by=by, procurement=procurement, code=line.due.code, published_on=due_on, at=at
            )
    starts_on = date(day.year + 1, 9, 1)
    contract = contracts.record_contract(
        by=by,
        at=at,
        cycle=cycle,
        decision=decision,
        supplier=supplier_called(facts["supplier"], at=at),
        written=ContractWritten(
            reference=facts["contract"]["reference"],
            title=facts["contract"]["title"],
            description=facts["contract"]["description"],
            department=facts["contract"]["department"],
            starts_on=starts_on,
            ends_on=months_after(starts_on, facts["months"]) - timedelta(days=1),
            route=BuyingRoute.DIRECT,
            value_annual=Decimal(facts["annual"]),
            value_total=Decimal(facts["annual"]) * facts["months"] / 12,
            term_reason=facts["term_reason"],
        ),
    )
    origins.state_origin(by=by, at=at, contract=contract, procurement=procurement, follows=None)
    for each in facts["measure"]:
        add_measure(told, each, contract, at=at, frequency=Frequency.QUARTERLY)
