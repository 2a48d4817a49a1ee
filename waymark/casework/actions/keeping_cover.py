"""How does cover follow the caseload that it is for? A step of the actions beside it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import F, Q, Value
from django.db.models.functions import Greatest

from waymark.casework.models.allocations import Allocation
from waymark.casework.models.cover import Cover
from waymark.casework.queries.covering import not_over
from waymark.casework.rules.cover import why_not_covered
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.people.actions.granting import end_grants_of, hold_grants
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import GrantKind


def lock_people(keys: Iterable[int]) -> None:
    """Let one writer at a time into their casework; in one order, so that two do not wait."""
    list(
        Person.objects.select_for_update(no_key=True)
        .filter(pk__in=list(keys))
        .order_by("pk")
        .values_list("pk", flat=True)
    )


def keep_cover(*, by: Actor, at: datetime, people: Iterable[int]) -> None:
    """Have every cover that runs or is to come hold those of these people whom it is to hold.

    Called in each action after it has written who works with whom. The people are locked.
    """
    covers = list(Cover.objects.filter(not_over(at)).order_by("pk"))
    if covers:
        settle_cover(covers, by=by, at=at, people=people)


def settle_cover(covers: Sequence[Cover], *, by: Actor, at: datetime, people: Iterable[int]) -> int:
    """Do the same for some covers alone; return how many came to be covered."""
    keys = list(people)
    held = {
        (each.person_id, each.membership_id): each.role
        for each in Allocation.objects.filter(
            person_id__in=keys,
            ends_at__isnull=True,
            membership_id__in={
                member for each in covers for member in (each.worker_id, each.colleague_id)
            },
        )
    }
    present = {
        (each.cover_id, each.person_id): each
        for each in Allocation.objects.filter(cover__in=covers, person_id__in=keys, ends_at__gt=at)
    }
    restricted = set(
        Person.objects.filter(pk__in=keys, is_restricted=True).values_list("pk", flat=True)
    )
    named = _named(restricted, at=at)
    missing: list[Allocation] = []
    surplus: list[Allocation] = []
    for cover in covers:
        for key in keys:
            obstacle = why_not_covered(
                held=held.get((key, cover.worker_id), ""),
                held_by_colleague=held.get((key, cover.colleague_id), ""),
                is_restricted=key in restricted,
                is_named=(key, cover.colleague_id) in named,
            )
            row = present.get((cover.pk, key))
            if obstacle is None and row is None:
                missing.append(_covering(cover, person_id=key, by=by, at=at))
            elif obstacle is not None and row is not None:
                surplus.append(row)
    Allocation.objects.bulk_create(missing, batch_size=500)
    _hold(missing, by=by)
    end_cover_of(surplus, by=by, at=at)
    return len(missing)


def end_cover_of(rows: Sequence[Allocation], *, by: Actor, at: datetime) -> None:
    """End the cover of some, with its access; what of theirs rests on other work stays."""
    if not rows:
        return
    Allocation.objects.filter(pk__in=[each.pk for each in rows]).update(
        ends_at=Greatest(F("starts_at"), Value(at))
    )
    people: dict[int, set[int]] = {}
    for each in rows:
        people.setdefault(each.membership_id, set()).add(each.person_id)
    for membership_id, keys in people.items():
        end_grants_of(kind=GrantKind.ALLOCATED, at=at, people=keys, membership_id=membership_id)
        left = Allocation.objects.filter(
            Q(ends_at__isnull=True) | Q(cover__isnull=False, ends_at__gt=at),
            membership_id=membership_id,
            person_id__in=keys,
        )
        for each in left:
            each.starts_at = max(each.starts_at, at)
        _hold(list(left), by=by)


def _covering(cover: Cover, *, person_id: int, by: Actor, at: datetime) -> Allocation:
    return Allocation(
        authority_id=cover.authority_id,
        person_id=person_id,
        membership_id=cover.colleague_id,
        role=AllocationRole.COVER.value,
        starts_at=max(cover.starts_at, at),
        ends_at=cover.ends_at,
        note=cover.note,
        cover=cover,
        allocated_by_id=by.membership_id,
    )


def _hold(rows: Sequence[Allocation], *, by: Actor) -> None:
    """Write the access that goes with these: it begins and ends with them, by itself."""
    spans: dict[tuple[int, datetime, datetime | None], list[tuple[int, int]]] = {}
    for each in rows:
        span = (each.authority_id, each.starts_at, each.ends_at)
        spans.setdefault(span, []).append((each.person_id, each.membership_id))
    for (authority_id, starts_at, ends_at), holders in spans.items():
        hold_grants(
            authority_id=authority_id,
            kind=GrantKind.ALLOCATED,
            at=starts_at,
            ends_at=ends_at,
            holders=holders,
            granted_by_id=by.membership_id,
        )


def _named(restricted: Iterable[int], *, at: datetime) -> set[tuple[int, int | None]]:
    """Return who is on the list of which of these restricted records, by their keys."""
    keys = list(restricted)
    if not keys:
        return set()
    return set(
        AccessGrant.objects.filter(
            Q(ends_at__isnull=True) | Q(ends_at__gt=at),
            kind=GrantKind.NAMED.value,
            person_id__in=keys,
            starts_at__lte=at,
        ).values_list("person_id", "membership_id")
    )
