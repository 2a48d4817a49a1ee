"""How is a note kept while it is being written?"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.contacts import NoteDraft
from waymark.casework.permissions import require_notes
from waymark.casework.rules.contacts import LONGEST_NOTE, LONGEST_WORDS
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.people.models.people import Person

LONGEST_DRAFT = LONGEST_NOTE + LONGEST_WORDS + 4_000
"""All that stands in the boxes together; a little more than they may hold."""


class DraftElsewhere(ActionRefused):
    """You wrote on this note on another screen as well. Compare both texts, then save again."""


class DraftTooLong(ActionRefused):
    """The draft is too long to keep. A note may have 20,000 characters: take some out."""


class NoDraft(ActionRefused):
    """There is no draft of yours on this record any more."""


@action
def keep_draft(
    *, by: Actor, at: datetime, person: Person, number: int, typed: Mapping[str, Any]
) -> int:
    """Keep what has been typed so far, over the draft with this number; return the new number.

    0 stands for no draft. Another screen of the same writer that saved meanwhile is not
    overwritten.
    """
    require_notes(viewer=by, person=person, at=at)
    if len(str(typed)) > LONGEST_DRAFT:
        raise DraftTooLong
    lock_person(person)
    found = NoteDraft.objects.filter(person=person, writer_id=by.membership_id).first()
    if number != (found.number if found else 0):
        raise DraftElsewhere
    kept, _ = NoteDraft.objects.update_or_create(
        authority_id=person.authority_id,
        person=person,
        writer_id=by.membership_id,
        defaults={"typed": dict(typed), "number": number + 1, "saved_at": at},
    )
    record(by=by, event=Event.NOTE_DRAFTED, target=person, at=at)
    return kept.number


@action
def discard_draft(*, by: Actor, at: datetime, person: Person) -> None:
    """Forget what was typed, for good."""
    require_notes(viewer=by, person=person, at=at)
    number, _ = NoteDraft.objects.filter(person=person, writer_id=by.membership_id).delete()
    if not number:
        raise NoDraft
    record(by=by, event=Event.NOTE_DRAFT_DISCARDED, target=person, at=at)


def spend_draft(*, by: Actor, person: Person, number: int, note: str) -> None:
    """Take the draft away once its note is saved, unless another screen holds another text."""
    found = NoteDraft.objects.filter(person=person, writer_id=by.membership_id).first()
    if found is None:
        return
    if found.number != number and found.typed.get("note", "").strip() != note.strip():
        raise DraftElsewhere
    found.delete()
