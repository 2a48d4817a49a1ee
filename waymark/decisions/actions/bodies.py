"""How does a body that decides come into the books?"""

from datetime import datetime

from django_scopes.exceptions import ScopeError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.queries import decisions as queries
from waymark.partnerships.models.groups import JointGroup


class CannotAddBody(ActionRefused):
    """There is a body of this name already."""


class GroupHasBody(ActionRefused):
    """The meetings of this group are kept already."""


@action
def add_body(
    *, by: Actor, name: str, kind: BodyKind, at: datetime, group: JointGroup | None = None
) -> Body:
    """Add a body, member or officer who decides, or under which a partnership's group meets."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    if by.authority_id is None:
        raise ScopeError("A body belongs to an authority, and this actor acts for none.")
    if queries.find_body(viewer=by, name=name) is not None:
        raise CannotAddBody(field="name")
    if group is not None and Body.objects.filter(group=group).exists():
        raise GroupHasBody
    body = Body.objects.create(
        authority_id=by.authority_id, name=name.strip(), kind=kind, group=group
    )
    record(by=by, event=Event.BODY_ADDED, target=body, at=at, detail={"kind": kind})
    return body
