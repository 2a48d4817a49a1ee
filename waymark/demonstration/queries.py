"""As whom can somebody sign in to the demonstration?"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q

from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES_BY_NAME
from waymark.access.rules import RoleName
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.demonstration.rules.authorities import AUTHORITIES, address_ending
from waymark.demonstration.rules.places import Place
from waymark.demonstration.rules.staff import work_sentence
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import PersonIdentifier
from waymark.people.rules.vocabulary import GrantKind, IdentifierScheme


@dataclass(frozen=True)
class Person:
    """Somebody invented, with the role they have."""

    public_id: uuid.UUID
    name: str
    role: str
    sentence: str
    authority: str
    authority_code: str


def list_people(*, at: datetime) -> list[Person]:
    """Return the invented staff of the demonstration authorities, in the order of the roles.

    Those who work in the towns of a larger scale are too many to choose from, and left out.
    """
    codes = [code for code, *_ in AUTHORITIES]
    order = [role.value for role in RoleName]
    people = []
    found = {each.code: each for each in Authority.objects.filter(code__in=codes)}
    for authority in (found[code] for code in codes if code in found):
        with open_scope(authority.pk):
            members = Membership.objects.filter(
                ended_at__isnull=True, user__email__endswith=address_ending(authority.code)
            ).select_related("user")
            worked_with = _count_worked_with(at)
            people += [
                Person(
                    public_id=each.public_id,
                    name=each.user.name,
                    role=ROLES_BY_NAME[each.role].label,
                    sentence=work_sentence(
                        ROLES_BY_NAME[each.role].sentence, people=worked_with.get(each.pk, 0)
                    ),
                    authority=authority.short_name,
                    authority_code=authority.code,
                )
                for each in sorted(members, key=lambda one: (order.index(one.role), one.pk))
            ]
    return people


def get_member(*, authority: str, public_id: uuid.UUID) -> Membership:
    """Return an invented member to sign in as, of a town too; raise `NotFound` for anybody else."""
    found = Authority.objects.filter(code=authority).first()
    if found is None:
        raise NotFound
    ending = address_ending(found.code)
    with open_scope(found.pk):
        member = (
            Membership.objects.filter(
                Q(user__email__endswith=ending) | Q(user__email__endswith=ending.replace("@", ".")),
                public_id=public_id,
                ended_at__isnull=True,
            )
            .select_related("user")
            .first()
        )
    if member is None:
        raise NotFound
    return member


def count_invented(*, place: Place) -> int:
    """Return how many people were invented so far, by the latest number in the old client list.

    Records that were merged or added since do not change it. The scope is open.
    """
    latest = (
        PersonIdentifier.objects.filter(
            scheme=IdentifierScheme.OTHER_DATABASE.value,
            issuer=place.issuer,
            value__startswith=place.prefix,
        )
        .order_by("-value")
        .values_list("value", flat=True)
        .first()
    )
    return int(latest.removeprefix(place.prefix)) if latest else 0


def _count_worked_with(at: datetime) -> Mapping[int, int]:
    """Return with how many young people each member works; hidden records are not counted."""
    held = AccessGrant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        kind=GrantKind.ALLOCATED.value,
        membership__isnull=False,
        person__is_restricted=False,
        starts_at__lte=at,
    )
    counted = held.values_list("membership_id").annotate(number=Count("person", distinct=True))
    return dict(counted.order_by("membership_id"))
