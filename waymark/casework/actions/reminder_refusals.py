"""How is it said that a young person wants no reminders of appointments, and taken back?"""

from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.reminder_refusals import ReminderRefusal
from waymark.casework.permissions import require_notes
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.people.models.people import Person


class RefusedAlready(ActionRefused):
    """It was said already that they want no reminders of appointments."""


class NotRefused(ActionRefused):
    """Reminders of appointments go to them already."""


@action
def refuse_reminders(*, by: Actor, at: datetime, person: Person) -> None:
    """Send a young person no more reminders of appointments, because they want none."""
    require_notes(viewer=by, person=person, at=at)
    lock_person(person)
    if _standing(person) is not None:
        raise RefusedAlready
    ReminderRefusal.objects.create(
        authority_id=person.authority_id, person=person, starts_at=at, said_by_id=by.membership_id
    )
    record(by=by, event=Event.REMINDERS_REFUSED, target=person, at=at)


@action
def allow_reminders(*, by: Actor, at: datetime, person: Person) -> None:
    """Let reminders of appointments go to a young person again."""
    require_notes(viewer=by, person=person, at=at)
    lock_person(person)
    found = _standing(person)
    if found is None:
        raise NotRefused
    found.ends_at, found.ended_by_id = at, by.membership_id
    found.save(update_fields=["ends_at", "ended_by"])
    record(by=by, event=Event.REMINDERS_ALLOWED, target=person, at=at)


def _standing(person: Person) -> ReminderRefusal | None:
    rows = ReminderRefusal.objects.select_for_update(of=("self",))
    return rows.filter(person=person, ends_at__isnull=True).first()
