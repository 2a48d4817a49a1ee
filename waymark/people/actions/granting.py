"""How does a reason for access begin and end? Steps of the actions that know the reason."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import F, Q, Value
from django.db.models.functions import Greatest

from waymark.people.models.access import AccessGrant
from waymark.people.permissions import ALL_GROUPS
from waymark.people.rules.vocabulary import DataGroup, GrantKind


def hold_grant(
    *,
    authority_id: int,
    kind: GrantKind,
    at: datetime,
    person_id: int | None = None,
    locality_id: int | None = None,
    membership_id: int | None = None,
    team_id: int | None = None,
    groups: Iterable[DataGroup] = ALL_GROUPS,
    reason: str = "",
    ends_at: datetime | None = None,
    granted_by_id: int | None = None,
) -> AccessGrant:
    """Write down one reason for access: one record or one area, to one member or one team.

    All groups of data unless told; what a role may not see stays closed to it all the same.
    """
    return AccessGrant.objects.create(
        authority_id=authority_id,
        kind=kind.value,
        person_id=person_id,
        locality_id=locality_id,
        membership_id=membership_id,
        team_id=team_id,
        data_groups=sorted(group.value for group in groups),
        reason=reason,
        starts_at=at,
        ends_at=ends_at,
        granted_by_id=granted_by_id,
    )


def end_grant(*, grant: AccessGrant, at: datetime) -> None:
    """End one grant at once; one that ended before keeps its end."""
    AccessGrant.objects.filter(Q(ends_at__isnull=True) | Q(ends_at__gt=at), pk=grant.pk).update(
        ends_at=_end(at)
    )


def narrow_grant(*, grant: AccessGrant, groups: Iterable[DataGroup]) -> None:
    """Leave of a grant no more than these groups of data, from now on."""
    left = {group.value for group in groups} & set(grant.data_groups)
    AccessGrant.objects.filter(pk=grant.pk).update(data_groups=sorted(left))


def end_grants(
    *,
    kind: GrantKind,
    at: datetime,
    person_id: int,
    membership_id: int | None = None,
    team_id: int | None = None,
) -> int:
    """End the holder's grants of a kind for one record at once, and return how many there were."""
    held = AccessGrant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=at), kind=kind.value, person_id=person_id
    )
    if membership_id is not None:
        return held.filter(membership_id=membership_id).update(ends_at=_end(at))
    return held.filter(team_id=team_id or 0).update(ends_at=_end(at))


def hold_grants(
    *,
    authority_id: int,
    kind: GrantKind,
    at: datetime,
    holders: Iterable[tuple[int, int]],
    ends_at: datetime | None = None,
    granted_by_id: int | None = None,
) -> None:
    """Write down the same reason for access of many: pairs of a person and a member."""
    groups = sorted(group.value for group in ALL_GROUPS)
    AccessGrant.objects.bulk_create(
        [
            AccessGrant(
                authority_id=authority_id,
                kind=kind.value,
                person_id=person_id,
                membership_id=membership_id,
                data_groups=groups,
                starts_at=at,
                ends_at=ends_at,
                granted_by_id=granted_by_id,
            )
            for person_id, membership_id in holders
        ],
        batch_size=500,
    )


def end_grants_of(
    *, kind: GrantKind, at: datetime, people: Iterable[int], membership_id: int
) -> None:
    """End a member's grants of a kind for many records at once."""
    AccessGrant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        kind=kind.value,
        person_id__in=list(people),
        membership_id=membership_id,
    ).update(ends_at=_end(at))


def _end(at: datetime) -> Greatest:
    """Return the end of what is ended now: what was still to begin ends where it would begin."""
    return Greatest(F("starts_at"), Value(at))
