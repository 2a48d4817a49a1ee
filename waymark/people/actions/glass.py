"""How is a record opened beyond one's reach, and how is that looked at afterwards?"""

from datetime import datetime
from typing import TypeVar

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people import permissions
from waymark.people.actions.granting import hold_grant
from waymark.people.models.access import AccessGrant
from waymark.people.models.alerts import AccessAlert
from waymark.people.models.people import Person
from waymark.people.rules.reach import break_glass_ends, says_something
from waymark.people.rules.vocabulary import GrantKind

Looked = TypeVar("Looked", AccessGrant, AccessAlert)


class OpenAlready(ActionRefused):
    """This record is open to you already."""


class ShutOut(ActionRefused):
    """Records are closed to you until a training or check that you need is recorded."""


class ReasonTooShort(ActionRefused):
    """Say in a sentence why you need the record. Somebody will read it."""


class CannotReviewOneself(ActionRefused):
    """You cannot review what you did yourself. Ask a colleague who reviews access."""


class ReviewedAlready(ActionRefused):
    """Somebody has reviewed this already."""


class NoteMissing(ActionRefused):
    """Say why it was not right, and what was done about it."""


@action
def break_glass(*, by: Actor, person: Person, reason: str, at: datetime) -> AccessGrant:
    """Open a record beyond one's reach for three hours; somebody reviews it afterwards.

    Raises `NotFound` for a restricted record: to whoever is not on its list it is not here.
    """
    access.require(by, Permission.PEOPLE_BREAK_GLASS)
    found = (
        Person.objects.select_for_update()
        .filter(permissions.findable(viewer=by, at=at), pk=person.pk, merged_into__isnull=True)
        .first()
    )
    if found is None:
        raise NotFound
    if permissions.is_shut_out(by, at=at):
        raise ShutOut
    if permissions.reach(viewer=by, person=found, at=at).is_open:
        raise OpenAlready
    if not says_something(reason):
        raise ReasonTooShort(field="reason")
    made = hold_grant(
        authority_id=found.authority_id,
        kind=GrantKind.BREAK_GLASS,
        at=at,
        person_id=found.pk,
        membership_id=by.membership_id,
        reason=reason.strip(),
        ends_at=break_glass_ends(at),
        granted_by_id=by.membership_id,
    )
    record(by=by, event=Event.GLASS_BROKEN, target=found, at=at, reason=reason.strip())
    return made


@action
def review_broken_glass(
    *, by: Actor, grant: AccessGrant, was_justified: bool, note: str = "", at: datetime
) -> None:
    """Judge why a record was opened beyond reach; where that was wrong, it closes at once."""
    found = _reviewed(
        AccessGrant.objects.filter(kind=GrantKind.BREAK_GLASS.value, pk=grant.pk),
        by=by,
        was_justified=was_justified,
        note=note,
        at=at,
    )
    if not was_justified and found.ends_at is not None and found.ends_at > at:
        found.ends_at = at
        found.save(update_fields=["ends_at"])


@action
def review_alert(
    *, by: Actor, alert: AccessAlert, was_justified: bool, note: str = "", at: datetime
) -> None:
    """Judge why a worker looked at a record of their own name."""
    _reviewed(
        AccessAlert.objects.filter(pk=alert.pk),
        by=by,
        was_justified=was_justified,
        note=note,
        at=at,
    )


def _reviewed(
    rows: QuerySet[Looked], *, by: Actor, was_justified: bool, note: str, at: datetime
) -> Looked:
    access.require(by, Permission.PEOPLE_ACCESS_REVIEW)
    if by.membership_id is None:
        raise ActionRefused("Say who you are: somebody has to answer for a review.")
    known = Person.objects.filter(permissions.findable(viewer=by, at=at))
    found = rows.select_for_update(of=("self",)).filter(person__in=known).first()
    if found is None or found.person is None or found.membership is None:
        raise NotFound
    if found.membership.user_id == by.user_id:
        raise CannotReviewOneself
    if found.reviewed_at is not None:
        raise ReviewedAlready
    if not (was_justified or says_something(note)):
        raise NoteMissing(field="note")
    found.reviewed_at, found.reviewed_by_id = at, by.membership_id
    found.was_justified, found.review_note = was_justified, note.strip()
    found.save(update_fields=["reviewed_at", "reviewed_by", "was_justified", "review_note"])
    record(
        by=by,
        event=Event.GLASS_REVIEWED,
        target=found.person,
        at=at,
        detail={"what": "justified" if was_justified else "not_justified"},
    )
    return found
