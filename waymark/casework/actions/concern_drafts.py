"""How is a concern kept while it is being written?"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.drafts import DraftElsewhere
from waymark.casework.models.concerns import ConcernDraft
from waymark.casework.models.sessions import Session
from waymark.casework.queries.concerns import draft_place
from waymark.casework.rules.concerns import LONGEST_TEXT, LONGEST_WORDS
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.people.models.people import Person

LONGEST_DRAFT = LONGEST_WORDS + 3 * LONGEST_TEXT
"""All that stands in the boxes together; a little more than they may hold."""


class ConcernTooLong(ActionRefused):
    """The draft is too long to keep. What was seen may have 20,000 characters: take some out."""


class NoConcernDraft(ActionRefused):
    """There is no draft of yours here any more."""


@action
def keep_concern_draft(
    *,
    by: Actor,
    at: datetime,
    person: Person | None,
    session: Session | None,
    number: int,
    typed: Mapping[str, Any],
) -> int:
    """Keep what has been typed so far, over the draft with this number; return the new number.

    0 stands for no draft. Another screen of the same writer is not overwritten.
    """
    access.require(by, Permission.CASES_WORK)
    if len(str(typed)) > LONGEST_DRAFT:
        raise ConcernTooLong
    # One screen of a writer at a time: there may be no draft yet to wait for.
    writer = Membership.objects.select_for_update(no_key=True).get(pk=by.membership_id or 0)
    found = _own(by=by, person=person, session=session).first()
    if number != (found.number if found else 0):
        raise DraftElsewhere
    if found is None:
        found = ConcernDraft(
            authority_id=scoped_authorities()[0],
            writer=writer,
            person=person,
            session=session,
            number=0,
        )
    found.typed, found.number, found.saved_at = dict(typed), number + 1, at
    found.save()
    record(by=by, event=Event.CONCERN_DRAFTED, at=at)
    return found.number


@action
def discard_concern_draft(
    *, by: Actor, at: datetime, person: Person | None, session: Session | None
) -> None:
    """Forget what was typed, for good."""
    access.require(by, Permission.CASES_WORK)
    number, _ = _own(by=by, person=person, session=session).delete()
    if not number:
        raise NoConcernDraft
    record(by=by, event=Event.CONCERN_DRAFT_DISCARDED, at=at)


def spend_concern_draft(
    *, by: Actor, person: Person | None, session: Session | None, number: int, words: str
) -> None:
    """Take the draft away once its concern is raised, unless another screen holds other words."""
    found = _own(by=by, person=person, session=session).first()
    if found is None:
        return
    if found.number != number and found.typed.get("words", "").strip() != words.strip():
        raise DraftElsewhere
    found.delete()


def _own(*, by: Actor, person: Person | None, session: Session | None) -> QuerySet[ConcernDraft]:
    return ConcernDraft.objects.filter(**draft_place(viewer=by, person=person, session=session))
