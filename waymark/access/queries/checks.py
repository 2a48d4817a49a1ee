"""Which trainings and checks are kept track of, and how does it stand with whom?"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import models
from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.models.checks import CheckKind, StaffCheck
from waymark.access.models.members import Membership
from waymark.access.models.teams import TeamMember
from waymark.access.permissions import Permission
from waymark.access.rules.checks import (
    ASKS_FOR_WORK,
    Held,
    Requirement,
    Standing,
    best_of,
    closes_on,
    standing_of,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound


@dataclass(frozen=True)
class Line:
    """How it stands with one kind for one member; `closes_on` where records close for want of it.

    `best` is the check that holds longest, where there is one.
    """

    kind: CheckKind
    standing: Standing
    best: StaffCheck | None
    is_required: bool
    closes_on: date | None


@dataclass(frozen=True)
class MemberLines:
    """What one member of staff has to see to, or has."""

    member: Membership
    lines: tuple[Line, ...]


def list_kinds(*, viewer: Actor) -> QuerySet[CheckKind]:
    """Return the kinds of trainings and checks, those of today first, then by name."""
    permissions.require(viewer, Permission.WORK_SEE)
    return CheckKind.objects.order_by(models.F("ends_on").asc(nulls_first=True), "name", "id")


def get_kind(*, viewer: Actor, public_id: UUID) -> CheckKind:
    """Return one kind; raise `NotFound`."""
    found = list_kinds(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_checks(*, viewer: Actor, member: Membership) -> QuerySet[StaffCheck]:
    """Return what a member has done, the latest first; one's own, or by those who see staff."""
    if member.pk != viewer.membership_id:
        permissions.require(viewer, Permission.USERS_SEE)
    return (
        StaffCheck.objects.filter(membership=member, removed_at__isnull=True)
        .select_related("kind", "seen_by__user")
        .order_by("-done_on", "-id")
    )


def get_check(*, viewer: Actor, member: Membership, public_id: UUID) -> StaffCheck:
    """Return one of them; raise `NotFound`."""
    found = list_checks(viewer=viewer, member=member).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def lines_of(*, viewer: Actor, member: Membership, on: date) -> MemberLines:
    """Return how it stands with every kind of today for one member."""
    if member.pk != viewer.membership_id:
        permissions.require(viewer, Permission.USERS_SEE)
    return lines_by_member([member], on=on)[0]


def list_asking(*, viewer: Actor, on: date) -> list[MemberLines]:
    """Return who has to see to something, by name: all staff, or the viewer's own teams alone.

    What nobody is required to have is not missing.
    """
    members = _answered_for(viewer).select_related("user").order_by("user__name", "id")
    found = []
    for each in lines_by_member(members, on=on):
        asking = tuple(line for line in each.lines if _asks(line))
        if asking:
            found.append(MemberLines(member=each.member, lines=asking))
    return found


def lines_by_member(members: Iterable[Membership], *, on: date) -> list[MemberLines]:
    """Return how it stands with every kind of today, for each of these members in their order."""
    kinds = list(
        CheckKind.objects.filter(
            Q(ends_on__isnull=True) | Q(ends_on__gt=on), starts_on__lte=on
        ).order_by("name", "id")
    )
    everybody = list(members)
    done: dict[tuple[int, int], list[StaffCheck]] = defaultdict(list)
    rows = StaffCheck.objects.filter(
        membership_id__in=[member.pk for member in everybody], removed_at__isnull=True
    ).order_by("id")
    for row in rows:
        done[row.membership_id, row.kind_id].append(row)
    return [
        MemberLines(
            member=member,
            lines=tuple(
                _line(kind, done[member.pk, kind.pk], member=member, on=on) for kind in kinds
            ),
        )
        for member in everybody
    ]


def _line(kind: CheckKind, done: list[StaffCheck], *, member: Membership, on: date) -> Line:
    by_held = {Held(done_on=each.done_on, expires_on=each.expires_on): each for each in done}
    best = best_of(by_held)
    is_required = member.role in kind.required_of and kind.required_from is not None
    return Line(
        kind=kind,
        standing=standing_of(best, on=on),
        best=by_held[best] if best else None,
        is_required=is_required,
        closes_on=closes_on(
            best,
            requirement=Requirement(starts_on=kind.required_from, grace_days=kind.grace_days),
            joined_on=local_date(member.joined_at),
        )
        if is_required and kind.required_from
        else None,
    )


def _asks(line: Line) -> bool:
    if line.standing is Standing.MISSING:
        return line.is_required
    return line.standing in ASKS_FOR_WORK


def _answered_for(viewer: Actor) -> QuerySet[Membership]:
    permissions.require(viewer, Permission.TEAMS_MANAGE)
    present = Membership.objects.filter(ended_at__isnull=True)
    if permissions.may(viewer, Permission.USERS_SEE):
        return present
    own = TeamMember.objects.filter(
        membership_id=viewer.membership_id or 0, left_at__isnull=True
    ).values("team_id")
    return present.filter(
        pk__in=TeamMember.objects.filter(team_id__in=own, left_at__isnull=True).values(
            "membership_id"
        )
    )
