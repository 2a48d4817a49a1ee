"""Is a half-written note kept, never overwritten unseen, and gone once saved?"""

import pytest

from tests.clock import NOW
from tests.integration.casework.conftest import Member, Opened
from tests.integration.casework.test_notes import TOLD
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions.drafts import (
    DraftElsewhere,
    DraftTooLong,
    NoDraft,
    discard_draft,
    keep_draft,
)
from waymark.casework.actions.notes import save_note
from waymark.casework.models.contacts import Contact, NoteDraft
from waymark.casework.queries.contacts import find_draft
from waymark.core.actors import Actor
from waymark.people.models.people import Person


def _keep(by: Actor, person: Person, *, number: int, note: str) -> int:
    return keep_draft(by=by, at=NOW, person=person, number=number, typed={"note": note})


def test_draft_is_kept_and_found_again(by: Actor, person: Person, opened: Opened) -> None:
    number = _keep(by, person, number=0, note="Half a")
    number = _keep(by, person, number=number, note="Half a sentence")

    found = find_draft(viewer=by, record=opened(by))
    assert found is not None
    assert (found.typed["note"], found.number) == ("Half a sentence", 2)
    assert AuditEvent.objects.latest("pk").event == Event.NOTE_DRAFTED.value


def test_draft_is_its_writers_alone(
    by: Actor, person: Person, join: Member, opened: Opened
) -> None:
    colleague = member_actor(join())
    _keep(by, person, number=0, note="Mine")

    assert find_draft(viewer=colleague, record=opened(colleague)) is None
    assert _keep(colleague, person, number=0, note="Theirs") == 1
    assert NoteDraft.objects.count() == 2


@pytest.mark.parametrize("number", [0, 2])
def test_draft_of_another_screen_is_not_overwritten(by: Actor, person: Person, number: int) -> None:
    _keep(by, person, number=0, note="From the telephone")

    with pytest.raises(DraftElsewhere):
        _keep(by, person, number=number, note="From the desk")

    assert NoteDraft.objects.get().typed["note"] == "From the telephone"


def test_draft_that_is_longer_than_any_note_is_refused(by: Actor, person: Person) -> None:
    with pytest.raises(DraftTooLong):
        _keep(by, person, number=0, note="x" * 40_000)

    assert not NoteDraft.objects.exists()


def test_draft_is_gone_once_its_note_is_saved(by: Actor, person: Person) -> None:
    number = _keep(by, person, number=0, note="Half a sentence")

    save_note(by=by, at=NOW, person=person, told=TOLD, draft=number)

    assert not NoteDraft.objects.exists()


def test_note_is_refused_where_another_screen_holds_another_text(by: Actor, person: Person) -> None:
    _keep(by, person, number=0, note="Something else")

    with pytest.raises(DraftElsewhere):
        save_note(by=by, at=NOW, person=person, told=TOLD, draft=0)

    assert not Contact.objects.exists()


def test_note_is_saved_where_another_screen_holds_the_same_text(by: Actor, person: Person) -> None:
    _keep(by, person, number=0, note=TOLD.note)

    save_note(by=by, at=NOW, person=person, told=TOLD, draft=0)

    assert not NoteDraft.objects.exists()


def test_draft_that_is_discarded_is_gone(by: Actor, person: Person) -> None:
    _keep(by, person, number=0, note="Never mind")

    discard_draft(by=by, at=NOW, person=person)

    assert not NoteDraft.objects.exists()
    assert AuditEvent.objects.latest("pk").event == Event.NOTE_DRAFT_DISCARDED.value
    with pytest.raises(NoDraft):
        discard_draft(by=by, at=NOW, person=person)
