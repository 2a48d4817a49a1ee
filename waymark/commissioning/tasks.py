"""What happens in commissioning by itself: reminders of what is due, and files taken in."""

from traceback import extract_tb
from uuid import UUID

import structlog
from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access.queries import list_authorities
from waymark.commissioning.actions.registers import APPLY_TASK, mark_failed
from waymark.commissioning.actions.reminders import ToldAlready, send_reminder
from waymark.commissioning.imports.registers import apply_received
from waymark.commissioning.queries.registers import find_batch, who_asked
from waymark.commissioning.queries.reminders import list_to_tell
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import in_every_scope, open_scope
from waymark.intake.actions import BatchBusy, BatchMovedOn

log = structlog.get_logger(__name__)


@app.periodic(cron="40 5 * * *")
@app.task(name="commissioning.remind", queueing_lock="commissioning.remind")
def remind(timestamp: int) -> None:
    """Remind those who watch over contracts of what is due, each night, in every authority.

    May run twice: nobody is told twice. A fault in one authority keeps nobody else waiting.
    """
    in_every_scope(
        (each.pk for each in list_authorities()),
        remind_here,
        faulty="Some reminders of contracts could not be sent.",
    )


def remind_here(key: int) -> None:
    """Remind everybody who is to be reminded in the authority in scope."""
    by, at = Actor.system(key), timezone.now()
    for reader, steps in list_to_tell(viewer=by, today=local_date(at)).items():
        try:
            send_reminder(by=by, at=at, reader=reader, steps=steps)
        except ToldAlready:  # another worker was quicker
            log.info("contract_reminder_not_sent")


@app.task(name=APPLY_TASK)
def apply_register(*, authority_id: int, batch_id: str) -> None:
    """Take in a register of contracts, in the name of whoever asked for it.

    The log gets the place of a failure, never its message: a database quotes values in it.
    """
    key = UUID(batch_id)
    try:
        with open_scope(authority_id):
            batch = find_batch(key)
            apply_received(by=who_asked(batch), batch=batch, at=timezone.now())
    except (BatchBusy, BatchMovedOn) as refusal:
        log.info("register_left_alone", batch=batch_id, reason=type(refusal).__name__)
    except Exception as error:
        places = [f"{each.filename}:{each.lineno}" for each in extract_tb(error.__traceback__)]
        log.error("register_failed", batch=batch_id, error=type(error).__name__, places=places)
        with open_scope(authority_id):
            mark_failed(by=Actor.system(authority_id), batch=find_batch(key), at=timezone.now())
