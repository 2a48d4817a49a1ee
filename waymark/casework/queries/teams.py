"""How is the work shared out in the teams that somebody answers for, and what stands out there?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

from waymark.access.models.members import Membership
from waymark.access.models.teams import Team, TeamMember
from waymark.access.permissions import Permission, require
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation
from waymark.casework.queries.caseloads import Load, needing, points_by_tier
from waymark.casework.rules.teams import Need
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.scoping import scoped_authorities
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.reach import list_team_people
from waymark.people.rules.vocabulary import Tier

TO_ALLOCATE = (Tier.TARGETED.value, Tier.SPECIALIST.value)
"""The tiers that have a named worker: "Tiers", Youth support practice."""
ROWS_AT_ONCE = 50

_BY_WORKER = (
    "SELECT held.membership_id, open.tier, count(*), "
    "sum(coalesce(held.weight, open.points)), "
    "sum(open.late), sum(open.silent), sum(open.lapsing) "
    "FROM {allocations} AS held JOIN ({rows}) AS open ON open.person_id = held.person_id "
    "WHERE held.authority_id = %s AND held.ends_at IS NULL AND held.membership_id = ANY(%s) "
    "GROUP BY held.membership_id, open.tier ORDER BY held.membership_id, open.tier"
)


@dataclass(frozen=True)
class WorkerLoad:
    """A worker's caseload: by tier, and how many of it stand out for what."""

    worker: Membership
    loads: tuple[Load, ...]
    standing_out: dict[Need, int]

    @property
    def number(self) -> int:
        """How many young people there are."""
        return sum(each.number for each in self.loads)

    @property
    def points(self) -> int:
        """How much they weigh."""
        return sum(each.points for each in self.loads)


@dataclass(frozen=True)
class Board:
    """A team: its workers by name, and how many young people wait for one."""

    team: Team
    workers: tuple[WorkerLoad, ...]
    unallocated: int


@dataclass(frozen=True)
class Waiting:
    """Some young people without a lead worker, and after whom there are more."""

    rows: tuple[PersonSummary, ...]
    more_after: UUID | None


def list_own_teams(*, viewer: Actor) -> QuerySet[Team]:
    """Return the teams that the viewer answers for, by name."""
    return permissions.teams(viewer=viewer)


def get_own_team(*, viewer: Actor, public_id: UUID) -> Team:
    """Return one of them; raise `NotFound`."""
    found = permissions.teams(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_worker(*, viewer: Actor, public_id: UUID) -> Membership:
    """Return somebody for whose work the viewer answers; raise `NotFound`."""
    found = permissions.workers(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_board(*, viewer: Actor, team: Team, at: datetime) -> Board:
    """Return the board of one of the viewer's teams.

    Counts those alone whose records lie open to the viewer, so that no figure tells of another.
    """
    workers = list_workers_of(viewer=viewer, team=team)
    figures: dict[int, list[Any]] = {worker.pk: [] for worker in workers}
    for holder, *figure in _figures(viewer=viewer, at=at, workers=workers):
        figures[holder].append(figure)
    return Board(
        team=team,
        workers=tuple(_worker(worker, figures[worker.pk]) for worker in workers),
        unallocated=list_unallocated(viewer=viewer, team=team, at=at).count(),
    )


def list_workers_of(*, viewer: Actor, team: Team) -> list[Membership]:
    """Return who works in one of the viewer's teams in a role with a caseload, by name."""
    places = (
        TeamMember.objects.filter(
            team_id__in=permissions.teams(viewer=viewer).filter(pk=team.pk).values("pk"),
            left_at__isnull=True,
            membership__ended_at__isnull=True,
            membership__role__in=permissions.roles_with_caseload(),
        )
        .select_related("membership__user")
        .order_by("membership__user__name", "membership_id")
    )
    return [place.membership for place in places]


def list_unallocated(*, viewer: Actor, team: Team, at: datetime) -> QuerySet[PersonSummary]:
    """Return who of the team's young people needs a lead worker and has none, by name.

    Whose lead worker has left the authority has none.
    """
    require(viewer, Permission.CASES_MANAGE)
    return list_team_people(viewer=viewer, team=team, at=at).filter(
        permissions.answerable(viewer=viewer, at=at),
        Q(lead__isnull=True) | Q(lead__ended_at__isnull=False),
        tier__in=TO_ALLOCATE,
    )


def count_unallocated(*, viewer: Actor, at: datetime) -> list[tuple[Team, int]]:
    """Return how many wait in each team that the viewer answers for, where somebody does."""
    found = [
        (team, list_unallocated(viewer=viewer, team=team, at=at).count())
        for team in permissions.teams(viewer=viewer)
    ]
    return [(team, number) for team, number in found if number]


def get_waiting(*, viewer: Actor, team: Team, at: datetime, after: UUID | None = None) -> Waiting:
    """Return the next of them after one; from the first where that one is not among them."""
    found = list_unallocated(viewer=viewer, team=team, at=at)
    latest = found.filter(person__public_id=after).first() if after else None
    if latest is not None:
        found = found.filter(
            Q(sort_name__gt=latest.sort_name)
            | Q(sort_name=latest.sort_name, person_id__gt=latest.person_id)
        )
    rows = tuple(found[: ROWS_AT_ONCE + 1])
    shown = rows[:ROWS_AT_ONCE]
    return Waiting(
        rows=shown,
        more_after=shown[-1].person.public_id if len(rows) > ROWS_AT_ONCE else None,
    )


def _figures(*, viewer: Actor, at: datetime, workers: Sequence[Membership]) -> list[Any]:
    """Return for each worker and tier: how many, their points, and how many of each need.

    One statement: the list rows that lie open, joined to the allocations. Django cannot join the
    two, which share a person and do not point at each other.
    """
    today = local_date(at)
    rows = (
        PersonSummary.objects.filter(permissions.answerable(viewer=viewer, at=at))
        .annotate(
            points=points_by_tier(),
            **{
                need.value: Case(
                    When(needing(need, today=today), then=Value(1)),
                    default=Value(0),
                    output_field=IntegerField(),
                )
                for need in Need
            },
        )
        .values("person_id", "tier", "points", *(need.value for need in Need))
    )
    text, values = rows.query.sql_with_params()
    statement = _BY_WORKER.format(allocations=Allocation._meta.db_table, rows=text)
    keys = [worker.pk for worker in workers]
    with connection.cursor() as cursor:
        cursor.execute(statement, [*values, scoped_authorities()[0], keys])
        return list(cursor.fetchall())


def _worker(worker: Membership, figures: Sequence[Any]) -> WorkerLoad:
    late, silent, lapsing = (sum(each[place] for each in figures) for place in (3, 4, 5))
    return WorkerLoad(
        worker=worker,
        loads=tuple(
            Load(tier=tier, number=number, points=points) for tier, number, points, *_ in figures
        ),
        standing_out={Need.LATE: late, Need.SILENT: silent, Need.LAPSING: lapsing},
    )
