"""What does the youth support plan promise, and how far has it come?"""

from datetime import datetime, timedelta
from decimal import Decimal

from waymark.commissioning.actions import plans
from waymark.commissioning.models.plans import PlanAction, PlanAim, SupportPlan
from waymark.commissioning.rules.funding import financial_year_of
from waymark.commissioning.rules.plans import PlanActionState
from waymark.core.dates import months_after
from waymark.demonstration.actions.travel.steps import Facts, Told
from waymark.indicators.models.indicators import Indicator


def _indicator(code: str) -> int | None:
    return Indicator.objects.values_list("pk", flat=True).filter(code=code).first()


def promise(told: Told, facts: Facts) -> None:
    """Publish the youth support plan, note progress on its actions and publish it again."""
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
