"""In which invented authorities, and as whom, do people act?"""

from collections.abc import Callable

from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.rules.places import PLACES, Place
from waymark.demonstration.rules.staff import email_of


def actor_in(role: RoleName, *, authority: str) -> Actor:
    """Return the invented person who has this role; the scope is open."""
    address = email_of(role, authority=authority)
    return member_actor(Membership.objects.select_related("user").get(user__email=address))


def in_each_place(work: Callable[[Place, Actor], object]) -> None:
    """Do something as the operator in the scope of each invented authority that was loaded."""
    for place in PLACES:
        authority = Authority.objects.filter(code=place.code).first()
        if authority is None:
            continue  # a part of the demonstration alone
        with open_scope(authority.pk):
            work(place, Actor.operator(authority.pk))
