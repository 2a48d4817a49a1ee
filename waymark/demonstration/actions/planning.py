"""How do the plans and assessments of invented young people come into the records?"""

from collections.abc import Mapping

from waymark.casework.actions.plan_loading import load_plans
from waymark.casework.rules.plan_loading import AssessmentRow, PlanningRows, PlanRow
from waymark.core.dates import local_date
from waymark.demonstration.actions.young_people import Arrived
from waymark.demonstration.engines.planning import InventedPlanning, invent_planning


def plan(arrived: Arrived, *, workers: Mapping[str, int]) -> None:
    """Write what was agreed with people who just came in, and how they were assessed."""
    plans: list[PlanRow] = []
    assessments: list[AssessmentRow] = []
    for person in arrived.people:
        found = invent_planning(arrived.place, person, on=local_date(arrived.at))
        key = arrived.keys[person.row.number]
        is_led = person.lead and not person.row.is_restricted
        writer = workers[person.lead] if is_led else None
        if found.goal and writer is not None:
            plans.append(_plan(found, person_id=key, writer_id=writer))
        assessments += [
            AssessmentRow(
                person_id=key,
                writer_id=writer,
                kind=each.kind,
                done_on=each.done_on,
                answers=each.answers,
                own_view=each.own_view,
            )
            for each in found.assessments
        ]
    load_plans(
        by=arrived.by,
        at=arrived.at,
        rows=PlanningRows(plans=tuple(plans), assessments=tuple(assessments)),
    )


def _plan(found: InventedPlanning, *, person_id: int, writer_id: int) -> PlanRow:
    return PlanRow(
        person_id=person_id,
        writer_id=writer_id,
        kind=found.kind,
        goal=found.goal,
        starts_on=found.starts_on,
        review_on=found.review_on,
        steps=found.steps,
    )
