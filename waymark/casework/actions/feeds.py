"""How does a worker make the secret address of their diary, and switch it off?"""

import secrets
from datetime import datetime

from waymark.access.actions.invitations import token_hash
from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.models.feeds import CalendarFeed
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities

TOKEN_BYTES = 32


class NobodysDiary(ActionRefused):
    """Only somebody who works here has a diary."""


class NoFeed(ActionRefused):
    """Your calendar has no address, so there is none to switch off."""


@action
def make_feed(*, by: Actor, at: datetime) -> str:
    """Make a secret address for the viewer's diary and return its secret part, this once.

    One made before stops working.
    """
    require(by, Permission.CASES_WORK)
    if by.membership_id is None:
        raise NobodysDiary
    is_renewed = _end(by=by, at=at)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    CalendarFeed.objects.create(
        authority_id=scoped_authorities()[0],
        membership_id=by.membership_id,
        token_hash=token_hash(token),
        made_at=at,
    )
    record(by=by, event=Event.CALENDAR_MADE, at=at, detail={"is_renewed": is_renewed})
    return token


@action
def end_feed(*, by: Actor, at: datetime) -> None:
    """Switch the viewer's address off."""
    require(by, Permission.CASES_WORK)
    if not _end(by=by, at=at):
        raise NoFeed
    record(by=by, event=Event.CALENDAR_ENDED, at=at)


def _end(*, by: Actor, at: datetime) -> bool:
    present = CalendarFeed.objects.select_for_update().filter(
        membership_id=by.membership_id or 0, ended_at__isnull=True
    )
    found = present.first()
    if found is None:
        return False
    found.ended_at = at
    found.save(update_fields=["ended_at"])
    return True
