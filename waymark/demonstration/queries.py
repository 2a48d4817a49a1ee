"""As whom can somebody sign in to the demonstration?"""

import uuid
from dataclasses import dataclass

from waymark.access.models import Authority, Membership
from waymark.access.permissions import ROLES_BY_NAME
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.demonstration.rules import AUTHORITIES, ROLES, address_ending


@dataclass(frozen=True)
class Person:
    """Somebody invented, with the role they have."""

    public_id: uuid.UUID
    name: str
    role: str
    sentence: str
    authority: str
    authority_code: str


def list_people() -> list[Person]:
    """Return the invented staff of the demonstration authorities, in the order of the roles."""
    codes = [code for code, *_ in AUTHORITIES]
    order = [role.value for role in ROLES]
    people = []
    found = {each.code: each for each in Authority.objects.filter(code__in=codes)}
    for authority in (found[code] for code in codes if code in found):
        with open_scope(authority.pk):
            members = Membership.objects.filter(
                ended_at__isnull=True, user__email__endswith=address_ending(authority.code)
            ).select_related("user")
            people += [
                Person(
                    public_id=each.public_id,
                    name=each.user.name,
                    role=ROLES_BY_NAME[each.role].label,
                    sentence=ROLES_BY_NAME[each.role].sentence,
                    authority=authority.short_name,
                    authority_code=authority.code,
                )
                for each in sorted(members, key=lambda one: order.index(one.role))
            ]
    return people


def get_member(*, authority: str, public_id: uuid.UUID) -> Membership:
    """Return an invented member to sign in as; raise `NotFound` for anybody else."""
    found = Authority.objects.filter(code=authority).first()
    if found is None:
        raise NotFound
    with open_scope(found.pk):
        member = (
            Membership.objects.filter(
                public_id=public_id,
                ended_at__isnull=True,
                user__email__endswith=address_ending(found.code),
            )
            .select_related("user")
            .first()
        )
    if member is None:
        raise NotFound
    return member
