"""How is help with travel to college commissioned: a turn that is over, and the present one?"""

from datetime import date, datetime, timedelta

from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.commissioning.actions import cycles, stages
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.stages import Answered, GateItem
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.dates import local_date, months_after
from waymark.core.scoping import open_scope
from waymark.decisions.actions import decisions, matters
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.rules.decisions import DecisionStage
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.actions.travel.appraising import appraise_options
from waymark.demonstration.actions.travel.assessing import assess_needs
from waymark.demonstration.actions.travel.buying import buy
from waymark.demonstration.actions.travel.facts import AUTHORITY, Calendar
from waymark.demonstration.actions.travel.facts import case as consultation_case
from waymark.demonstration.actions.travel.past_turn import take_past_turn
from waymark.demonstration.actions.travel.promising import promise
from waymark.demonstration.actions.travel.steps import Facts, Told, case, pass_gate
from waymark.indicators.actions import indicators, values


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
        before = take_past_turn(told, facts["past"])
        _present(told, facts, before)
        promise(told, facts["plan"])


def _present(told: Told, facts: Facts, before: Cycle) -> None:
    consultation = Consultation.objects.get(slug=consultation_case()["slug"])
    decision = Decision.objects.get(consultation=consultation)
    opened_on = told.day(facts["now"]["opened"])
    matter = _matter(told, facts["matter"], decision, opened_on=opened_on)
    cycle = _begin(told, facts["now"], before, matter, consultation)
    assess_needs(told, facts["needs"], cycle)
    appraise_options(told, facts["appraisal"], cycle)
    _consult(told, facts["consultation"], cycle)
    decision = _decide(told, facts["decision"], cycle, decision)
    buy(told, facts["buying"], cycle, decision)


def _measure_all(told: Told, facts: Facts) -> None:
    """Take indicators into use and work out their latest months from the records."""
    by, at = told.commissioner, told.calendar.now
    indicators.take_indicators(by=by, codes=facts["codes"], at=at)
    month = local_date(at).replace(day=1)
    for back in range(facts["months"] - 1, -1, -1):
        until = months_after(month, -back) - timedelta(days=1)
        values.compute_values(by=by, at=at, until=until)


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
    pass_gate(told, cycle, CycleStage.CONSULTATION, evidence, days=facts["passed"])


def _decide(told: Told, facts: Facts, cycle: Cycle, decision: Decision) -> Decision:
    changed = decisions.change_stage(
        by=told.democratic,
        decision=decision,
        stage=DecisionStage.EFFECTIVE,
        at=told.at(facts["effective"]),
    )
    evidence = "The minutes of the committee."
    pass_gate(told, cycle, CycleStage.DECISION, evidence, days=facts["passed"])
    return changed
