"""How does a body come onto the list of those invited, change and leave it?"""

import hashlib
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models.functions import Lower

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import lock
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import (
    BodyList,
    InvitationLetter,
    InvitedResponse,
    StakeholderBody,
)
from waymark.consultations.queries.inviting.bodies import body_version, names_on_list
from waymark.consultations.queries.inviting.letters import has_letters
from waymark.consultations.rules.inviting import LIST_MOVES, ListState
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.organisations.models import Organisation


class OnListAlready(ActionRefused):
    """This body is on the list already. Each body stands there once."""


class WrittenTo(ActionRefused):
    """This body has been written to, so it stays on the list: the response rate counts it."""


class ListMovedOn(ActionRefused):
    """This list has been added, undone or discarded meanwhile."""


class CannotUndo(ActionRefused):
    """Bodies of this list have been written to, so they stay."""


@dataclass(frozen=True, kw_only=True)
class NewBody:
    """A body to put onto the list; `category` is the key of its category."""

    name: str
    category: str
    contact_name: str
    contact_email: str


@action
def add_body(*, by: Actor, consultation: Consultation, body: NewBody, at: datetime) -> None:
    """Put one body onto the list."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    locked = lock(consultation)
    _insert(locked, [body], at=at, body_list=None)
    record(by=by, event=Event.INVITATION_SAVED, target=locked, at=at, detail={"added": 1})


@action
def change_body(
    *, by: Actor, body: StakeholderBody, version: int, changed: NewBody, at: datetime
) -> None:
    """Change a body; under another address it is invited afresh."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = StakeholderBody.objects.select_for_update().get(pk=body.pk)
    if body_version(found) != version:
        raise ChangedMeanwhile
    same = StakeholderBody.objects.filter(
        consultation=found.consultation_id, name__iexact=changed.name
    )
    if same.exclude(pk=found.pk).exists():
        raise OnListAlready(field="name")
    if changed.contact_email.lower() != found.contact_email.lower():
        InvitationLetter.objects.filter(body=found).update(is_to_former_address=True)
    found.name = changed.name
    found.organisation = _organisations([changed.name]).get(changed.name.lower())
    found.category = StakeholderCategory.objects.get(
        consultation=found.consultation_id, key=changed.category
    )
    found.contact_name, found.contact_email = changed.contact_name, changed.contact_email
    found.save(update_fields=["name", "organisation", "category", "contact_name", "contact_email"])
    record(by=by, event=Event.INVITATION_SAVED, target=found, at=at)


@action
def remove_body(*, by: Actor, body: StakeholderBody, at: datetime) -> None:
    """Take a body off the list, as long as nobody has written to it."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = StakeholderBody.objects.select_for_update().get(pk=body.pk)
    if _is_in_use(found):
        raise WrittenTo
    record(by=by, event=Event.INVITATION_REMOVED, target=found, at=at)
    found.delete()


# A list from a file ---------------------------------------------------------------------------


@action
def keep_list(
    *,
    by: Actor,
    consultation: Consultation,
    file_name: str,
    content: bytes,
    rows: int,
    at: datetime,
) -> BodyList:
    """Keep a list that was found free of faults, sealed, until it is added or discarded."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    made = BodyList.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        file_name=file_name[:200],
        sha256=hashlib.sha256(content).hexdigest(),
        content=b64encode(content).decode(),
        row_count=rows,
        state=ListState.READY.value,
        received_at=at,
        received_by_id=by.user_id,
    )
    record(
        by=by,
        event=Event.BODIES_LISTED,
        target=consultation,
        at=at,
        detail={"step": "checked", "rows": rows, "sha256": made.sha256},
    )
    return made


@action
def apply_list(*, by: Actor, body_list: BodyList, bodies: Sequence[NewBody], at: datetime) -> int:
    """Put every body of a list onto the list of those invited, or none; return how many."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    consultation = lock(body_list.consultation)
    found = _move_list(body_list, ListState.APPLIED)
    _insert(consultation, bodies, at=at, body_list=found)
    record(
        by=by,
        event=Event.BODIES_LISTED,
        target=consultation,
        at=at,
        detail={"step": "added", "rows": len(bodies), "sha256": found.sha256},
    )
    return len(bodies)


@action
def discard_list(*, by: Actor, body_list: BodyList, at: datetime) -> None:
    """Set a list aside of which nothing was added."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = _move_list(body_list, ListState.DISCARDED)
    record(
        by=by,
        event=Event.BODIES_LISTED,
        target=found.consultation,
        at=at,
        detail={"step": "discarded", "sha256": found.sha256},
    )


@action
def undo_list(*, by: Actor, body_list: BodyList, at: datetime) -> int:
    """Take the bodies of a list off again, as long as none was written to; return how many."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = _move_list(body_list, ListState.UNDONE)
    bodies = list(
        StakeholderBody.objects.filter(body_list=found).order_by("id").select_for_update()
    )
    if any(_is_in_use(each) for each in bodies):
        raise CannotUndo
    StakeholderBody.objects.filter(pk__in=[each.pk for each in bodies]).delete()
    record(
        by=by,
        event=Event.BODIES_LISTED,
        target=found.consultation,
        at=at,
        detail={"step": "undone", "rows": len(bodies), "sha256": found.sha256},
    )
    return len(bodies)


# Steps ----------------------------------------------------------------------------------------


def _move_list(body_list: BodyList, to: ListState) -> BodyList:
    found = (
        BodyList.objects.select_for_update(of=("self",))
        .select_related("consultation")
        .get(pk=body_list.pk)
    )
    if to not in LIST_MOVES[ListState(found.state)]:
        raise ListMovedOn
    found.state, found.content = to.value, ""
    found.save(update_fields=["state", "content"])
    return found


def _insert(
    consultation: Consultation,
    bodies: Sequence[NewBody],
    *,
    at: datetime,
    body_list: BodyList | None,
) -> None:
    names = names_on_list(consultation)
    if any(each.name.lower() in names for each in bodies):
        raise OnListAlready(field="name")
    keys = StakeholderCategory.objects.filter(consultation=consultation).values_list("key", "pk")
    categories = dict(keys)
    organisations = _organisations([each.name for each in bodies])
    StakeholderBody.objects.bulk_create(
        StakeholderBody(
            authority_id=consultation.authority_id,
            consultation=consultation,
            name=each.name,
            organisation=organisations.get(each.name.lower()),
            category_id=categories[each.category],
            contact_name=each.contact_name,
            contact_email=each.contact_email,
            body_list=body_list,
            added_at=at,
        )
        for each in bodies
    )


def _organisations(names: Sequence[str]) -> dict[str, Organisation]:
    """The organisations of exactly these names, by the name in lower case."""
    wanted = {name.lower() for name in names}
    rows = Organisation.objects.annotate(plain=Lower("name")).filter(plain__in=wanted)
    return {row.name.lower(): row for row in rows.order_by("-id")}


def _is_in_use(body: StakeholderBody) -> bool:
    return has_letters(body) or InvitedResponse.objects.filter(body=body).exists()
