"""Which help with travel was weighed, and what did each option cost, risk and score?"""

from decimal import Decimal
from typing import Any

from waymark.commissioning.actions import appraisals, options, scoring
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.scoring import Criterion
from waymark.commissioning.rules.costs import Confidence, CostCategory, CostKind
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.discounting import standard_basis
from waymark.demonstration.actions.travel.facts import case as consultation_case
from waymark.demonstration.actions.travel.steps import Facts, Told, pass_gate


def appraise_options(told: Told, facts: Facts, cycle: Cycle) -> None:
    """Weigh, score and prefer as the invented facts say, and pass the gate of options."""
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
    pass_gate(told, cycle, CycleStage.OPTIONS, evidence, days=facts["passed"])


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
