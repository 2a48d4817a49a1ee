"""How is somebody reminded of what is due in contracts, and who settles it?"""

from collections.abc import Sequence
from datetime import datetime

from django.conf import settings
from django.db import IntegrityError
from django.urls import reverse

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.reminders import ReminderSetting, ReminderTold
from waymark.commissioning.queries.reminders import Step
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.messages.actions.queueing import Draft, queue_message
from waymark.messages.rules import Purpose


class ToldAlready(ActionRefused):
    """They were reminded of this already."""


@action
def set_reminders(*, by: Actor, at: datetime, is_on: bool, deputy: Membership | None) -> None:
    """Settle whether reminders go out, and who gets those of contracts without an owner."""
    require(by, Permission.CONTRACTS_MANAGE)
    ReminderSetting.objects.update_or_create(
        authority_id=scoped_authorities()[0], defaults={"is_on": is_on, "deputy": deputy}
    )
    record(by=by, event=Event.CONTRACT_REMINDERS_SET, at=at, detail={"is_on": is_on})


@action
def send_reminder(*, by: Actor, at: datetime, reader: Membership, steps: Sequence[Step]) -> None:
    """Remind somebody of what is due, in one email; none of it twice at one step.

    The database refuses a second worker, so two at once send one.
    """
    require(by, Permission.CONTRACTS_MANAGE)
    told = [
        ReminderTold(
            authority_id=reader.authority_id,
            source=each.due.source.value,
            about_id=each.due.about_id,
            due_on=each.due.due_on,
            step=each.step,
            member=reader,
            told_at=at,
        )
        for each in steps
    ]
    try:
        ReminderTold.objects.bulk_create(told)
    except IntegrityError as twice:
        raise ToldAlready from twice
    queue_message(
        draft=Draft(
            purpose=Purpose.CONTRACT_REMINDER,
            recipient=reader.user.email,
            subject=_subject(len(steps)),
            body=reminder_words(reader=reader, steps=steps, at=at),
            about_id=reader.public_id,
        ),
        at=at,
    )
    record(
        by=by,
        event=Event.CONTRACT_REMINDER_SENT,
        target=reader,
        at=at,
        detail={"due": len(steps)},
    )


def reminder_words(*, reader: Membership, steps: Sequence[Step], at: datetime) -> str:
    """Return the email: what is late, then what is due, each with its day and its contract."""
    today = local_date(at)
    late = [_line(each) for each in steps if each.due.due_on < today]
    coming = [_line(each) for each in steps if each.due.due_on >= today]
    parts = [f"Hello {reader.user}"]
    if late:
        parts += [f"Late in contracts of {reader.authority.name}:", "\n".join(late)]
    if coming:
        parts += [f"Due in contracts of {reader.authority.name}:", "\n".join(coming)]
    parts += [
        f"All that is due: {_link('commissioning:contract_due', reader)}",
        "You get this because you watch over these contracts, or stand in where nobody does.",
    ]
    return "\n\n".join(parts) + "\n"


def _subject(number: int) -> str:
    return "1 thing is due in contracts" if number == 1 else f"{number} things are due in contracts"


def _line(step: Step) -> str:
    due = step.due
    return f"- {day_in_words(due.due_on)}: {due.text} ({due.contract})"


def _link(route: str, member: Membership) -> str:
    path = reverse(route, kwargs={"authority": member.authority.code})
    return f"{settings.SITE_URL.rstrip('/')}{path}"
