"""How does a young person get their plan by email, where it is safe to write to them?"""

from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.plans import Plan
from waymark.casework.permissions import require_plan
from waymark.casework.queries.plans import find_safe_email, get_plan
from waymark.casework.rules.plan_words import SUBJECT, WordedPlan, as_letter
from waymark.casework.rules.vocabulary import PlanState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.messages.actions.queueing import Draft, queue_message
from waymark.messages.rules import Purpose
from waymark.people.queries.people import get_record


class NowhereSafe(ActionRefused):
    """There is no email address to which it is safe to write. Print the plan instead."""


class NotToSend(ActionRefused):
    """Only the version in force is sent to the young person."""


@action
def send_plan(*, by: Actor, at: datetime, plan: Plan, worded: WordedPlan) -> None:
    """Send the young person the plan in force, and note that a copy was given."""
    require_plan(viewer=by, plan=plan, at=at)
    lock_person(plan.person)
    opened = get_record(viewer=by, public_id=plan.person.public_id, at=at)
    found = get_plan(viewer=by, record=opened, public_id=plan.public_id)
    if found.state != PlanState.AGREED:
        raise NotToSend
    email = find_safe_email(viewer=by, record=opened, at=at)
    if email is None:
        raise NowhereSafe
    queue_message(
        draft=Draft(
            purpose=Purpose.PLAN_COPY,
            recipient=email.value,
            subject=SUBJECT,
            body=as_letter(worded, authority=plan.authority.name),
            about_id=plan.public_id,
        ),
        at=at,
    )
    found.copy_given_on = local_date(at)
    found.save(update_fields=["copy_given_on"])
    record(by=by, event=Event.PLAN_SENT, target=plan.person, at=at)
