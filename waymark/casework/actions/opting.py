"""How is it kept that an address of a young person gets no messages, or gets them again?"""

from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.messaging import require_writing
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.messages.actions.silencing import end_bounce, end_opt_out, silence
from waymark.messages.rules import Silence
from waymark.people.actions.reaching import forget_bounces
from waymark.people.models.contact import ContactPoint


class SayHow(ActionRefused):
    """Say how you know, for example: told me on the telephone."""


class SayWhoAsked(ActionRefused):
    """Say who asked for messages to come again, and when."""


class NotOptedOut(ActionRefused):
    """Messages go to this address already."""


class NotComeBack(ActionRefused):
    """Messages go to this address already: nothing came back from there since."""


@action
def opt_out(*, by: Actor, at: datetime, point: ContactPoint, how: str) -> None:
    """Send no more messages to an address, because its owner wants none."""
    require_writing(by=by, person=point.person, at=at)
    if not how.strip():
        raise SayHow(field="how")
    silence(
        address=point.value,
        reason=Silence.OPTED_OUT,
        at=at,
        how=how.strip(),
        about_id=point.person.public_id,
    )
    record(by=by, event=Event.OPTED_OUT, target=point.person, at=at)


@action
def opt_in(*, by: Actor, at: datetime, point: ContactPoint, note: str) -> None:
    """Let messages go to an address again, with a note of who asked for that."""
    require_writing(by=by, person=point.person, at=at)
    if not note.strip():
        raise SayWhoAsked(field="note")
    if not end_opt_out(by=by, address=point.value, note=note.strip(), at=at):
        raise NotOptedOut
    record(by=by, event=Event.OPTED_IN, target=point.person, at=at)


@action
def try_again(*, by: Actor, at: datetime, point: ContactPoint) -> None:
    """Let messages go again to an address from which they came back: it may have been mended."""
    require_writing(by=by, person=point.person, at=at)
    was_silent = end_bounce(by=by, address=point.value, at=at)
    if not (forget_bounces(by=by, at=at, point=point) or was_silent):
        raise NotComeBack
    record(by=by, event=Event.ADDRESS_RELEASED, target=point.person, at=at)
