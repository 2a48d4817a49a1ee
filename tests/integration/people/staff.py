"""Members of staff for tests about who may see what; needs an open scope."""

from typing import Any

from tests.factories.access import MembershipFactory
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import scoped_authorities
from waymark.people.models.people import Person
from waymark.people.permissions import reach


def member(role: RoleName = RoleName.PERSONAL_ADVISER, **more: Any) -> Membership:
    made: Membership = MembershipFactory.create(
        authority_id=scoped_authorities()[0], role=role.value, **more
    )
    return made


def actor(role: RoleName = RoleName.PERSONAL_ADVISER, **more: Any) -> Actor:
    return member_actor(member(role, **more))


def is_open(viewer: Actor, person: Person, *, at: Any) -> bool:
    person.refresh_from_db()
    return reach(viewer=viewer, person=person, at=at).is_open
