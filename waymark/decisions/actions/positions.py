"""How does an authority come onto the board of a matter, and how is it said where it stands?"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.decisions.actions.watching import ask_to_watch
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.positions import Position


class CannotAddParty(ActionRefused):
    """This authority is on the board already."""


class CannotStatePosition(ActionRefused):
    """This cannot be said of where the authority stands."""


@dataclass(frozen=True, kw_only=True)
class PositionDraft:
    """Where an authority stands, as somebody states it; its own says nothing of evidence."""

    option: str
    term_from: date | None = None
    term_until: date | None = None
    share: Decimal | None = None
    decided_on: date | None = None
    evidence: str = ""
    source: str = ""


@action
def add_party(
    *, by: Actor, matter: Matter, at: datetime, partner: Authority | None = None, name: str = ""
) -> Position:
    """Put an authority on the board: a partner of the installation, or another one by its name."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    own = _own_position(matter)
    name = (partner.name if partner else name).strip()
    if not name:
        message = "Choose an authority, or enter the name of one that is not here"
        raise CannotAddParty(message, field="name")
    if Position.objects.filter(matter=matter, name__iexact=name).exists():
        raise CannotAddParty(field="name")
    if partner is None and Authority.objects.filter(name__iexact=name).exists():
        message = "This authority uses Waymark here. Choose it from the list"
        raise CannotAddParty(message, field="partner")
    position = Position.objects.create(
        authority_id=own.authority_id, matter=matter, name=name, partner=partner
    )
    record(by=by, event=Event.POSITION_ADDED, target=position, at=at)
    ask_to_watch(matter)
    return position


@action
def state_own_position(
    *, by: Actor, matter: Matter, decision: Decision, draft: PositionDraft, at: datetime
) -> Position:
    """Say which of our decisions states where we stand, and how it compares with the others'.

    The decision belongs to the matter from then on.
    """
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    if locked.matter_id not in {None, matter.pk}:
        message = "This decision belongs to another matter"
        raise CannotStatePosition(message, field="decision")
    position = _own_position(matter)
    if locked.matter_id is None:
        locked.matter = matter
        locked.save(update_fields=["matter"])
    position.decision, position.decided_on = locked, locked.decided_on
    _write(position, draft)
    record(
        by=by,
        event=Event.POSITION_STATED,
        target=position,
        at=at,
        detail={"decision": str(locked.public_id)},
    )
    ask_to_watch(matter)
    return position


@action
def state_position(
    *, by: Actor, position: Position, draft: PositionDraft, at: datetime
) -> Position:
    """Record what an authority outside the installation decided, with what shows it."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = Position.objects.select_for_update().get(pk=position.pk)
    if locked.is_own or locked.partner_id is not None:
        message = "This authority keeps its own record here: nobody else writes it."
        raise CannotStatePosition(message)
    faults = {
        "decided_on": "" if draft.decided_on else "Enter the day of the decision",
        "evidence": "" if draft.evidence.strip() else "Say what shows it",
        "source": "" if draft.source.strip() else "Say where that is written down",
    }
    if draft.decided_on and draft.decided_on > local_date(at):
        faults["decided_on"] = "The date of the decision must be today or in the past"
    for field, sentence in faults.items():
        if sentence:
            raise CannotStatePosition(sentence, field=field)
    locked.decided_on = draft.decided_on
    locked.evidence, locked.source = draft.evidence.strip(), draft.source.strip()
    _write(locked, draft)
    record(by=by, event=Event.POSITION_STATED, target=locked, at=at)
    ask_to_watch(locked.matter)
    return locked


def _own_position(matter: Matter) -> Position:
    """Return our row of the board, which comes with the first other one."""
    found = Position.objects.filter(matter=matter, is_own=True).first()
    if found is not None:
        return found
    name = Authority.objects.values_list("name", flat=True).get(pk=matter.authority_id)
    return Position.objects.create(
        authority_id=matter.authority_id, matter=matter, name=name, is_own=True
    )


def _write(position: Position, draft: PositionDraft) -> None:
    option = " ".join(draft.option.split()).casefold()
    if not option:
        message = "Enter the option that was chosen"
        raise CannotStatePosition(message, field="option")
    if draft.term_from and draft.term_until and draft.term_until < draft.term_from:
        message = "The term must end on or after the day on which it begins"
        raise CannotStatePosition(message, field="term_until")
    if draft.share is not None and not 0 <= draft.share <= 100:
        message = "A share is from 0 to 100 %"
        raise CannotStatePosition(message, field="share")
    position.option, position.share = option, draft.share
    position.term_from, position.term_until = draft.term_from, draft.term_until
    position.save()
