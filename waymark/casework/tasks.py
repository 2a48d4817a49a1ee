"""What happens by itself: texts are laid to records, reminders and digests go, alerts too?"""

from datetime import date, datetime

import structlog
from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access.queries import list_authorities
from waymark.casework.actions.digest import tell_digest
from waymark.casework.actions.lone_visits import alert_overdue
from waymark.casework.actions.messaging import tie_reply
from waymark.casework.actions.reminders import send_reminder
from waymark.casework.queries.digest import list_to_tell
from waymark.casework.queries.lone_visits import list_overdue
from waymark.casework.queries.messaging import find_text
from waymark.casework.queries.reminders import list_due
from waymark.casework.rules.digest import week_to_tell
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import in_every_scope, open_scope

log = structlog.get_logger(__name__)


@app.task(name="casework.tie_reply")
def tie_text(*, authority_id: int, text_id: int) -> None:
    """Lay one text to records; one that is gone is passed over."""
    with open_scope(authority_id):
        text = find_text(key=text_id)
        if text is not None:
            tie_reply(by=Actor.system(authority_id), at=timezone.now(), text=text)


@app.periodic(cron="*/10 * * * *")
@app.task(name="casework.remind", queueing_lock="casework.remind")
def remind(timestamp: int) -> None:
    """Remind young people of their appointments, in every authority.

    A fault in one authority keeps nobody else waiting; it is raised when all had their turn.
    """
    in_every_scope(
        (each.pk for each in list_authorities()),
        lambda key: send_reminders(authority_id=key, at=timezone.now()),
        faulty="Some reminders could not be sent.",
    )


@app.periodic(cron="* * * * *")
@app.task(name="casework.alert_overdue", queueing_lock="casework.alert_overdue")
def alert(timestamp: int) -> None:
    """Tell colleagues of everybody who is out alone and not back, in every authority.

    A fault in one authority keeps nobody else waiting; it is raised when all had their turn.
    """
    in_every_scope(
        (each.pk for each in list_authorities()),
        lambda key: send_alerts(authority_id=key, at=timezone.now()),
        faulty="Some colleagues could not be told.",
    )


@app.periodic(cron="7 * * * *")
@app.task(name="casework.tell_digests", queueing_lock="casework.tell_digests")
def tell(timestamp: int) -> None:
    """Send the weekly digest on Mondays, in every authority, to those who were not sent it yet.

    Asked each hour, so that what a stop of the worker kept back goes later on the same day. A
    fault in one digest keeps no other waiting; it is raised when all had their turn.
    """
    at = timezone.now()
    monday = week_to_tell(at)
    if monday is None:
        return
    faults: list[Exception] = []
    for authority in list_authorities():
        faults += send_digests(authority_id=authority.pk, at=at, monday=monday)
    if faults:
        raise ExceptionGroup("Some digests could not be sent.", faults)


def send_digests(*, authority_id: int, at: datetime, monday: date) -> list[Exception]:
    """Send one authority's digests, each in a scope of its own; return what went wrong."""
    faults: list[Exception] = []
    with open_scope(authority_id):
        members = list(list_to_tell(monday=monday))
    for member in members:
        try:
            with open_scope(authority_id):
                tell_digest(by=Actor.system(authority_id), at=at, member=member, monday=monday)
        except ActionRefused as refused:  # nothing to tell, or another worker was quicker
            log.info("digest_not_sent", why=type(refused).__name__)
        except Exception as fault:
            faults.append(fault)
    return faults


def send_alerts(*, authority_id: int, at: datetime) -> int:
    """Take the steps that are due in the authority in scope; return for how many visits."""
    due = list_overdue(at=at)
    for visit in due:
        try:
            alert_overdue(by=Actor.system(authority_id), at=at, visit=visit)
        except ActionRefused as refused:  # they said meanwhile that they are safe
            log.info("nobody_to_look_for", why=type(refused).__name__)
    return len(due)


def send_reminders(*, authority_id: int, at: datetime) -> int:
    """Send the reminders that are due in the authority in scope; return how many went.

    Whoever cannot be written to now is tried again until the appointment.
    """
    number = 0
    for appointment in list_due(at=at):
        try:
            send_reminder(by=Actor.system(authority_id), at=at, appointment=appointment)
        except ActionRefused as refused:
            log.info("reminder_not_sent", why=type(refused).__name__)
        else:
            number += 1
    return number
