"""What do young people need who travel to college?"""

from waymark.commissioning.actions import needs, needs_parts
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.cycles import CycleStage
from waymark.core.dates import months_after
from waymark.demonstration.actions.travel.steps import Facts, Told, pass_gate
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.queries.indicators import latest_of


def assess_needs(told: Told, facts: Facts, cycle: Cycle) -> None:
    """Write the assessment with its people, provision, views and frozen figures; pass the gate."""
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
    pass_gate(told, cycle, CycleStage.NEEDS, evidence, days=facts["passed"])
