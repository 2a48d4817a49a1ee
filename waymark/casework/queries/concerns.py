"""Which concerns does somebody see, which of them wait, and where are concerns passed on to?"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, may
from waymark.casework import permissions
from waymark.casework.models.concerns import Concern, ConcernDraft, ConcernStep, FrontDoor
from waymark.casework.models.sessions import Session
from waymark.casework.rules.concerns import NOT_RECEIVED
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.messages.models import Message
from waymark.people.models.people import Person
from waymark.people.permissions import names_findable
from waymark.people.queries.people import OpenRecord

MOST_WAITING = 10
WAITING = Q(state__in=[each.value for each in NOT_RECEIVED])


def list_concerns(
    *,
    viewer: Actor,
    at: datetime,
    state: str = "",
    overdue: bool = False,
    allegations: bool = False,
) -> QuerySet[Concern]:
    """Return the concerns that the viewer sees, the latest first.

    `knows_person` says of each whether its young person may be named to the viewer: whoever raised
    it keeps seeing their own words after the record was hidden from them.
    """
    access.require(viewer, Permission.CASES_WORK)
    found = (
        Concern.objects.filter(permissions.concerns_seen(viewer=viewer, at=at))
        .annotate(knows_person=names_findable(viewer=viewer, at=at, person="person_id"))
        .select_related("person", "session", "raised_by__user", "staff__user")
        .order_by("-raised_at", "-pk")
    )
    if state:
        found = found.filter(state=state)
    if overdue:
        found = found.filter(WAITING, receipt_due_at__lt=at)
    if allegations:
        found = found.filter(is_allegation=True)
    return found


def get_concern(*, viewer: Actor, public_id: UUID, at: datetime) -> Concern:
    """Return a concern that the viewer sees; raise `NotFound`."""
    found = list_concerns(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_concern_steps(*, viewer: Actor, concern: Concern, at: datetime) -> Sequence[ConcernStep]:
    """Return what happened to a concern that the viewer sees, the latest first."""
    permissions.require_concern(viewer=viewer, concern=concern, at=at)
    return tuple(
        ConcernStep.objects.filter(concern=concern)
        .select_related("recorded_by__user")
        .order_by("-pk")
    )


def find_email_of(
    *, viewer: Actor, concern: Concern, steps: Sequence[ConcernStep], at: datetime
) -> Message | None:
    """Return the email by which a concern was passed on last, with what became of it."""
    permissions.require_concern(viewer=viewer, concern=concern, at=at)
    key = next((each.message_id for each in steps if each.message_id), None)
    return Message.objects.filter(public_id=key).first() if key else None


def list_of_record(*, viewer: Actor, record: OpenRecord, at: datetime) -> QuerySet[Concern]:
    """Return the concerns that stand in an open record, for its timeline and its chronology.

    Allegations about staff are never among them, whoever looks: theirs is another file.
    """
    return list_concerns(viewer=viewer, at=at).filter(person=record.person, is_allegation=False)


def list_waiting_concerns(*, viewer: Actor, at: datetime) -> QuerySet[Concern]:
    """Return the concerns that wait for the viewer, the one due first before the others.

    One's own until somebody has received them; who oversees concerns has those besides that
    nobody has received in time.
    """
    late = Q(receipt_due_at__lt=at) if may(viewer, Permission.CONCERNS_OVERSEE) else Q(pk__in=[])
    own = Q(raised_by_id=viewer.membership_id or 0)
    return (
        list_concerns(viewer=viewer, at=at)
        .filter(WAITING, own | late)
        .order_by("receipt_due_at", "pk")
    )


def find_front_door() -> FrontDoor | None:
    """Return where the authority in scope receives concerns now."""
    return FrontDoor.objects.filter(ends_at__isnull=True).first()


def list_staff(*, viewer: Actor) -> QuerySet[Membership]:
    """Return everybody who works here, but for the viewer, by name."""
    access.require(viewer, Permission.CASES_WORK)
    return (
        Membership.objects.filter(ended_at__isnull=True)
        .exclude(pk=viewer.membership_id or 0)
        .select_related("user")
        .order_by("user__name", "pk")
    )


def find_concern_draft(
    *, viewer: Actor, person: Person | None = None, session: Session | None = None
) -> ConcernDraft | None:
    """Return what the viewer is writing about a record, at a session, or about nobody on record."""
    access.require(viewer, Permission.CASES_WORK)
    return ConcernDraft.objects.filter(
        **draft_place(viewer=viewer, person=person, session=session)
    ).first()


def draft_place(*, viewer: Actor, person: Person | None, session: Session | None) -> dict[str, Any]:
    """Return the fields by which a draft is told from the writer's others."""
    place: dict[str, Any] = {"writer_id": viewer.membership_id}
    place |= {"person": person} if person else {"person__isnull": True}
    return place | ({"session": session} if session else {"session__isnull": True})
