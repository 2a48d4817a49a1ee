"""How do lists learn what casework knows of a person? A step of the actions beside it."""

from waymark.casework.models.allocations import Allocation
from waymark.casework.models.contacts import Contact
from waymark.casework.models.steps import NextStep
from waymark.casework.permissions import steps_seen
from waymark.casework.rules.contacts import WITH_YOUNG_PERSON
from waymark.casework.rules.vocabulary import AllocationRole, StepState
from waymark.core.dates import local_date
from waymark.people.actions.holding import hold_person
from waymark.people.actions.summaries import summarise_casework
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import DataGroup


def lock_person(person: Person) -> None:
    """Let one writer at a time into a person's casework, so that no list row is left behind."""
    hold_person(person)


def summarise(person: Person) -> None:
    """Keep in the person's list row the lead worker, the latest contact and the next step.

    Everybody reads that row who reads the notes: a step of a plan that asks for more is not in it.
    """
    lead = Allocation.objects.filter(
        person=person, ends_at__isnull=True, role=AllocationRole.LEAD.value
    ).first()
    latest = (
        Contact.objects.filter(
            person=person, is_latest=True, outcome__in=[each.value for each in WITH_YOUNG_PERSON]
        )
        .order_by("-happened_at", "-pk")
        .first()
    )
    step = (
        NextStep.objects.filter(
            steps_seen([DataGroup.NOTES]), person=person, state=StepState.OPEN.value
        )
        .order_by("due_on", "pk")
        .first()
    )
    summarise_casework(
        person_id=person.pk,
        lead_id=lead.membership_id if lead else None,
        latest_contact_on=local_date(latest.happened_at) if latest else None,
        next_step=step.what if step else "",
        next_step_on=step.due_on if step else None,
    )
