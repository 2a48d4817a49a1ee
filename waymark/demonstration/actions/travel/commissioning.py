"""How is help with travel to college commissioned: a turn that is over, and the present one?"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.commissioning.actions import (
    appraisals,
    contracts,
    cycles,
    needs,
    needs_parts,
    options,
    performance,
    plans,
    procurements,
    reviews,
    scoring,
    stages,
)
from waymark.commissioning.models.appraisals import Criterion
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.performance import Kpi
from waymark.commissioning.models.plans import PlanAction, PlanAim, SupportPlan
from waymark.commissioning.queries import procurements as procurement_queries
from waymark.commissioning.rules.contracts import BuyingRoute, ContractWritten
from waymark.commissioning.rules.costs import Confidence, CostCategory, CostKind
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.discounting import standard_basis
from waymark.commissioning.rules.funding import financial_year_of
from waymark.commissioning.rules.performance import Polarity
from waymark.commissioning.rules.plans import PlanActionState
from waymark.commissioning.rules.procurements import Route
from waymark.commissioning.rules.stages import Answered, GateItem, Outcome
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.core.dates import local_date, months_after
from waymark.core.scoping import open_scope
from waymark.decisions.actions import decisions, matters
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.rules.decisions import DecisionStage
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.actions.luton import data_file
from waymark.demonstration.actions.travel.facts import AUTHORITY, Calendar
from waymark.demonstration.actions.travel.facts import case as consultation_case
from waymark.indicators.actions import indicators, values
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.queries.indicators import latest_of
from waymark.indicators.rules.vocabulary import Frequency
from waymark.organisations.actions import add_organisation
from waymark.organisations.models import Organisation, OrganisationKind

Facts = Mapping[str, Any]


@cache
def case() -> dict[str, Any]:
    """Return the invented facts."""
    return tomllib.loads(data_file("college-travel-cycle.toml").decode())


@dataclass(frozen=True, kw_only=True)
class Told:
    """Who tells it, and when each step was."""

    commissioner: Actor
    democratic: Actor
    calendar: Calendar

    def at(self, days: int) -> datetime:
        """Return noon so many days ago."""
        return self.calendar.days_ago(days)

    def day(self, days: int) -> date:
        """Return the day so many days ago; below nothing it is still to come."""
        return local_date(self.calendar.now) - timedelta(days=days)


def load(*, at: datetime) -> None:
    """Take both turns of the cycle as far as they have come, unless they are there.

    The consultation that the present turn rests on has been decided.
    """
    authority = Authority.objects.filter(code=AUTHORITY).first()
    if authority is None:
        return  # a part of the demonstration alone
    with open_scope(authority.pk):
        facts = case()
        if Cycle.objects.filter(title=facts["past"]["title"]).exists():
            return
        told = Told(
            commissioner=actor_in(RoleName.COMMISSIONER, authority=AUTHORITY),
            democratic=actor_in(RoleName.DEMOCRATIC_SERVICES_OFFICER, authority=AUTHORITY),
            calendar=Calendar(now=at),
        )
        _measure_all(told, facts["indicators"])
        before = _past(told, facts["past"])
        _present(told, facts, before)
        _plan(told, facts["plan"])


def _present(told: Told, facts: Facts, before: Cycle) -> None:
    consultation = Consultation.objects.get(slug=consultation_case()["slug"])
    decision = Decision.objects.get(consultation=consultation)
    opened_on = told.day(facts["now"]["opened"])
    matter = _matter(told, facts["matter"], decision, opened_on=opened_on)
    cycle = _begin(told, facts["now"], before, matter, consultation)
    _needs(told, facts["needs"], cycle)
    _appraise(told, facts["appraisal"], cycle)
    _consult(told, facts["consultation"], cycle)
    decision = _decide(told, facts["decision"], cycle, decision)
    _buy(told, facts["buying"], cycle, decision)


def _measure_all(told: Told, facts: Facts) -> None:
    """Take indicators into use and work out their latest months from the records."""
    by, at = told.commissioner, told.calendar.now
    indicators.take_indicators(by=by, codes=facts["codes"], at=at)
    month = local_date(at).replace(day=1)
    for back in range(facts["months"] - 1, -1, -1):
        until = months_after(month, -back) - timedelta(days=1)
        values.compute_values(by=by, at=at, until=until)


def _pass(told: Told, cycle: Cycle, gate: CycleStage, evidence: str, *, days: int) -> None:
    stages.pass_gate(
        by=told.commissioner, cycle=cycle, gate=gate, evidence=evidence, at=told.at(days)
    )


def _past(told: Told, facts: Facts) -> Cycle:
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
    _pass(told, cycle, CycleStage.MONITORING, evidence, days=facts["monitored"])
    _review(told, facts, cycle, contract)
    evidence = "The committee agreed to the review and asked for another way."
    _pass(told, cycle, CycleStage.REVIEW, evidence, days=facts["reviewed"])
    return cycle


def _past_contract(told: Told, facts: Facts, cycle: Cycle) -> Contract:
    about, by, at = facts["contract"], told.commissioner, told.at(facts["monitored"])
    ends_on = told.day(about["ended"])
    contract = contracts.record_contract(
        by=by,
        at=at,
        cycle=cycle,
        supplier=_supplier(about["supplier"], at=at),
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
        _measure(told, each, contract, at=at, frequency=Frequency.YEARLY)
    return contract


def _measure(
    told: Told, facts: Facts, contract: Contract, *, at: datetime, frequency: Frequency
) -> Kpi:
    return performance.add_kpi(
        by=told.commissioner,
        at=at,
        contract=contract,
        name=facts["name"],
        definition=facts["definition"],
        numerator=facts["numerator"],
        denominator=facts["denominator"],
        source=facts["source"],
        frequency=frequency,
        polarity=Polarity(facts["polarity"]),
        target=Decimal(facts["target"]),
        weight=Decimal(facts["weight"]),
    )


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


def _matter(told: Told, facts: Facts, decision: Decision, *, opened_on: date) -> Matter:
    by, at = told.democratic, told.calendar.decided
    matter = matters.add_matter(
        by=by, title=facts["title"], summary=facts["summary"], opened_on=opened_on, at=at
    )
    if decision.consultation is not None:
        matters.join_consultation(by=by, matter=matter, consultation=decision.consultation, at=at)
    matters.join_decision(by=by, matter=matter, decision=decision, at=at)
    return matters.publish_matter(by=by, matter=matter, at=at)


def _begin(
    told: Told, facts: Facts, before: Cycle, matter: Matter, consultation: Consultation
) -> Cycle:
    by, days = told.commissioner, facts["opened"]
    cycle = stages.begin_next_turn(
        by=by, cycle=before, title=facts["title"], opened_on=told.day(days), at=told.at(days)
    )
    return cycles.save_cycle(
        by=by,
        cycle=cycle,
        title=cycle.title,
        scope=facts["scope"],
        opened_on=cycle.opened_on,
        matter=matter,
        consultation=consultation,
        at=told.at(days),
    )


def _needs(told: Told, facts: Facts, cycle: Cycle) -> None:
    by, at = told.commissioner, told.at(facts["begun"])
    youngest, oldest = facts["ages"]
    made = needs.add_assessment(
        by=by,
        at=at,
        terms=needs.NeedsTerms(
            title=facts["title"],
            cycle=cycle,
            age_from=youngest,
            age_to=oldest,
            starts_on=told.day(facts["begun"]),
            ends_on=months_after(told.day(facts["begun"]), 36),
            known=facts["known"],
            not_known=facts["not_known"],
        ),
    )
    people = [
        needs_parts.PeopleRow(public_id=None, locality_id=None, **each) for each in facts["people"]
    ]
    needs_parts.keep_people(by=by, assessment=made, rows=people, at=at)
    provision = [
        needs_parts.ProvisionRow(public_id=None, locality_id=None, **each)
        for each in facts["provision"]
    ]
    needs_parts.keep_provision(by=by, assessment=made, rows=provision, at=at)
    needs_parts.take_provision(by=by, assessment=made, at=at)
    heard = [
        needs_parts.ViewRow(
            public_id=None,
            consultation_id=None,
            meeting=each["meeting"],
            heard_on=told.day(each["days"]),
            people=each["people"],
            said=each["said"],
        )
        for each in facts["view"]
    ]
    figures = latest_of(
        list(Indicator.objects.filter(code__in=facts["indicators"])), viewer=by
    ).values()
    needs_parts.copy_values(by=by, assessment=made, values=list(figures), at=at)
    at = told.at(facts["approved"])
    needs_parts.keep_views(by=by, assessment=made, rows=heard, at=at)
    needs.approve_needs(by=by, assessment=made, at=at)
    evidence = "The needs assessment is approved; the youth council heard it back."
    _pass(told, cycle, CycleStage.NEEDS, evidence, days=facts["passed"])


def _appraise(told: Told, facts: Facts, cycle: Cycle) -> None:
    by, at = told.commissioner, told.at(facts["begun"])
    year, years = told.day(facts["begun"]).year, facts["years"]
    appraisal = appraisals.add_appraisal(
        by=by,
        cycle=cycle,
        at=at,
        settings=appraisals.Settings(
            title=facts["title"],
            purpose=facts["purpose"],
            price_year=year,
            first_year=year + 1,
            years=years,
            discount=standard_basis(told.day(facts["begun"])).code,
        ),
    )
    rows = [
        scoring.CriterionRow(public_id=None, **each | {"weight": Decimal(each["weight"])})
        for each in facts["criterion"]
    ]
    scoring.keep_criteria(by=by, appraisal=appraisal, rows=rows, at=at)
    scores: dict[Any, scoring.GivenScore] = {}
    weighed = {}
    criteria = list(Criterion.objects.filter(appraisal=appraisal).order_by("position"))
    for each in facts["option"]:
        option = options.add_option(
            by=by,
            appraisal=appraisal,
            key=each["key"],
            label=each["label"],
            description=each["description"],
            at=at,
        )
        weighed[each["key"]] = options.change_option(
            by=by,
            option=option,
            label=option.label,
            description=option.description,
            is_shortlisted=True,
            shortlist_reason="It can be had by next September.",
            at=at,
        )
        costs = _costs(each, years=years, price_year=year)
        options.keep_costs(by=by, option=option, rows=costs, at=at)
        risks = [_risk(found) for found in facts["risk"] if found["option"] == each["key"]]
        options.keep_risks(by=by, option=option, rows=risks, at=at)
        for criterion, value in zip(criteria, each["scores"], strict=True):
            given = scoring.GivenScore(value=value, reason="Agreed by the four who scored.")
            scores[each["key"], criterion.public_id] = given
    at = told.at(facts["scored"])
    scoring.give_scores(by=by, appraisal=appraisal, scores=scores, is_moderated=True, at=at)
    appraisals.lock_scores(by=by, appraisal=appraisal, at=told.at(facts["locked"]))
    appraisals.prefer_option(
        by=by,
        appraisal=appraisal,
        option=weighed[consultation_case()["decision"]["option"]],
        reason=facts["reason"],
        at=told.at(facts["preferred"]),
    )
    evidence = "The appraisal was before the committee with its switching values."
    _pass(told, cycle, CycleStage.OPTIONS, evidence, days=facts["passed"])


def _costs(facts: Facts, *, years: int, price_year: int) -> list[options.CostRow]:
    lines = [("running", CostKind.RUNNING, 1, years), ("transition", CostKind.TRANSITION, 0, 0)]
    return [
        options.CostRow(
            public_id=None,
            kind=kind,
            category=CostCategory.OTHER,
            what=facts[f"{name}_what"],
            first_year=first,
            last_year=last,
            amount=Decimal(facts[name]),
            price_year=price_year,
            optimism=Decimal(facts.get("optimism", 0)),
            source="Estimate of the Young People’s Service",
            confidence=Confidence.MEDIUM,
        )
        for name, kind, first, last in lines
        if name in facts
    ]


def _risk(facts: Facts) -> options.RiskRow:
    values = {name: value for name, value in facts.items() if name != "option"}
    money = {name: Decimal(facts[name]) for name in ("probability", "cost") if name in facts}
    return options.RiskRow(public_id=None, **values | money)


def _consult(told: Told, facts: Facts, cycle: Cycle) -> None:
    stages.answer_tests(
        by=told.commissioner,
        cycle=cycle,
        answers={
            GateItem(name): Answered(is_met=True, evidence=text)
            for name, text in facts["tests"].items()
        },
        at=told.at(facts["passed"]),
    )
    evidence = "The report and the answer to it are published."
    _pass(told, cycle, CycleStage.CONSULTATION, evidence, days=facts["passed"])


def _decide(told: Told, facts: Facts, cycle: Cycle, decision: Decision) -> Decision:
    changed = decisions.change_stage(
        by=told.democratic,
        decision=decision,
        stage=DecisionStage.EFFECTIVE,
        at=told.at(facts["effective"]),
    )
    evidence = "The minutes of the committee."
    _pass(told, cycle, CycleStage.DECISION, evidence, days=facts["passed"])
    return changed


def _buy(told: Told, facts: Facts, cycle: Cycle, decision: Decision) -> None:
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
    award = procurements.award_contract(
        by=by,
        procurement=procurement,
        decision=decision,
        supplier=facts["supplier"],
        reasons=facts["award_reasons"],
        awarded_on=day,
        at=at,
    )
    for line in procurement_queries.list_notices(procurement, awards=[award]):
        if line.published is None and line.due.due_on is not None and line.due.due_on <= day:
            procurements.publish_notice(
                by=by, procurement=procurement, code=line.due.code, published_on=day, at=at
            )
    starts_on = date(day.year + 1, 9, 1)
    contract = contracts.record_contract(
        by=by,
        at=at,
        cycle=cycle,
        decision=decision,
        supplier=_supplier(facts["supplier"], at=at),
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
    for each in facts["measure"]:
        _measure(told, each, contract, at=at, frequency=Frequency.QUARTERLY)


def _indicator(code: str) -> int | None:
    return Indicator.objects.values_list("pk", flat=True).filter(code=code).first()


def _supplier(name: str, *, at: datetime) -> Organisation:
    found = Organisation.objects.filter(name=name).first()
    if found is not None:
        return found
    by = actor_in(RoleName.CONSULTATION_OFFICER, authority=AUTHORITY)
    return add_organisation(by=by, name=name, kind=OrganisationKind.PROVIDER, at=at)


def _plan(told: Told, facts: Facts) -> None:
    by, at = told.commissioner, told.at(facts["published"])
    starts_on = told.day(facts["published"]).replace(day=1)
    plan = plans.add_plan(
        by=by,
        at=at,
        terms=plans.PlanTerms(
            title=facts["title"],
            introduction=facts["introduction"],
            starts_on=starts_on,
            ends_on=months_after(starts_on, 24) - timedelta(days=1),
        ),
    )
    aims = [plans.AimRow(None, each["title"], each["why"]) for each in facts["aim"]]
    plans.keep_aims(by=by, plan=plan, rows=aims, at=at)
    for each in facts["aim"]:
        _aim(told, each, PlanAim.objects.get(plan=plan, title=each["title"]), plan, at=at)
    plans.publish_plan(by=by, plan=plan, at=at)
    for each in (found for aim in facts["aim"] for found in aim["action"]):
        plans.note_progress(
            by=by,
            plan_action=PlanAction.objects.get(aim__plan=plan, what=each["what"]),
            state=PlanActionState(each["state"]),
            noted_on=told.day(each["noted"]),
            note=each["note"],
            at=told.at(each["noted"]),
        )
    at = told.at(facts["again"])
    plans.publish_plan(by=by, plan=plan, reason=facts["again_reason"], at=at)


def _aim(told: Told, facts: Facts, aim: PlanAim, plan: SupportPlan, *, at: datetime) -> None:
    done = [
        plans.ActionRow(None, each["what"], each["owner"], None, told.day(each["due"]))
        for each in facts["action"]
    ]
    plans.keep_actions(by=told.commissioner, aim=aim, rows=done, at=at)
    measures = [
        plans.MeasureRow(
            public_id=None,
            indicator_id=_indicator(each.get("indicator", "")),
            title=each["title"],
            unit=each["unit"],
            locality_id=None,
            baseline=Decimal(each["baseline"]),
            baseline_on=plan.starts_on,
            source=each["source"],
            targets={str(financial_year_of(plan.ends_on)): each["target"]},
        )
        for each in facts.get("measure", ())
    ]
    plans.keep_measures(by=told.commissioner, aim=aim, rows=measures, at=at)
