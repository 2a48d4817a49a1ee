"""As whom do the invented people of an authority act?"""

from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.demonstration.rules.staff import email_of


def actor_in(role: RoleName, *, authority: str) -> Actor:
    """Return the invented person who has this role; the scope is open."""
    address = email_of(role, authority=authority)
    return member_actor(Membership.objects.select_related("user").get(user__email=address))
