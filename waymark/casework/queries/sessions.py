"""Which projects and sessions does the viewer see, and how many came?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Count, Q, QuerySet, Sum

from waymark.access.models.teams import Team
from waymark.casework import permissions
from waymark.casework.models.sessions import (
    Attendance,
    Evaluation,
    HeadCount,
    Project,
    Session,
    SessionOutcome,
    SessionWorker,
)
from waymark.casework.rules.outcomes import BY_CODE
from waymark.casework.rules.sessions import AgeBand, SessionState, band_of
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import NotFound
from waymark.people.rules.ages import age_on

ROWS_AT_ONCE = 30
PROJECTS_AT_ONCE = 50


@dataclass(frozen=True)
class Stretch:
    """Some sessions by time, and the page after them; None where there are no more."""

    rows: tuple[Session, ...]
    more: int | None


@dataclass(frozen=True)
class OwnSessions:
    """Those of somebody's sessions that are on their day.

    `today` by time; `owed` are over before today without a register, the latest first.
    """

    today: tuple[Session, ...]
    owed: tuple[Session, ...]


@dataclass(frozen=True)
class Figures:
    """What a project comes to, as far as the viewer may know of who came."""

    sessions: int
    attendances: int
    named: int
    people: int
    new: int
    heads: int
    recorded: int
    accredited: int
    by_band: dict[AgeBand, int]


def list_own_teams(*, viewer: Actor) -> QuerySet[Team]:
    """Return the teams for which the viewer plans projects and sessions, by name."""
    return permissions.session_teams(viewer=viewer)


def list_projects(*, viewer: Actor, on: date) -> QuerySet[Project]:
    """Return the projects of the viewer's teams, those that go on first, then by name."""
    ended = Q(ends_on__lt=on)
    return (
        Project.objects.filter(team__in=permissions.session_teams(viewer=viewer).values("pk"))
        .select_related("team", "locality")
        .alias(is_ended=Q(ended & Q(ends_on__isnull=False)))
        .order_by("is_ended", "name", "pk")
    )


def get_project(*, viewer: Actor, public_id: UUID) -> Project:
    """Return one project of the viewer's teams; raise `NotFound`."""
    found = list_projects(viewer=viewer, on=date.min).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_session(*, viewer: Actor, public_id: UUID) -> Session:
    """Return one session that the viewer keeps; raise `NotFound`."""
    found = _seen(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_coming(*, viewer: Actor, at: datetime, page: int = 0) -> Stretch:
    """Return the sessions of today and later, the next first."""
    found = _seen(viewer=viewer).filter(starts_at__gte=_begin(local_date(at)))
    return _stretch(found.order_by("starts_at", "pk"), page)


def list_gone(
    *, viewer: Actor, at: datetime, page: int = 0, project: Project | None = None
) -> Stretch:
    """Return the sessions before today, of one project where given, the latest first."""
    found = _seen(viewer=viewer).filter(starts_at__lt=_begin(local_date(at)))
    if project is not None:
        found = found.filter(project=project)
    return _stretch(found.order_by("-starts_at", "-pk"), page)


def list_next_of(*, viewer: Actor, project: Project, at: datetime) -> Sequence[Session]:
    """Return the next sessions of a project, those of today first."""
    found = _seen(viewer=viewer).filter(project=project, starts_at__gte=_begin(local_date(at)))
    return tuple(found.order_by("starts_at", "pk")[:ROWS_AT_ONCE])


def list_own(*, viewer: Actor, at: datetime) -> OwnSessions:
    """Return the sessions that the viewer runs today, and those whose register they still owe."""
    own = SessionWorker.objects.filter(membership_id=viewer.membership_id or 0)
    today = local_date(at)
    begins = _begin(today)
    owed = Q(state=SessionState.PLANNED.value, ends_at__lte=at)
    found = _seen(viewer=viewer).filter(
        Q(starts_at__gte=begins) | owed,
        pk__in=own.values("session_id"),
        starts_at__lt=_begin(today + timedelta(days=1)),
    )
    rows = tuple(found.order_by("-starts_at", "-pk")[:ROWS_AT_ONCE])
    return OwnSessions(
        today=tuple(each for each in reversed(rows) if each.starts_at >= begins),
        owed=tuple(each for each in rows if each.starts_at < begins),
    )


def list_workers_of(*, viewer: Actor, session: Session) -> QuerySet[SessionWorker]:
    """Return who runs a session, by name."""
    permissions.require_session(viewer=viewer, session=session)
    return (
        SessionWorker.objects.filter(session=session)
        .select_related("membership__user")
        .order_by("membership__user__name", "pk")
    )


def find_evaluation(*, viewer: Actor, session: Session) -> Evaluation | None:
    """Return what was said of a session afterwards."""
    permissions.require_session(viewer=viewer, session=session)
    return Evaluation.objects.filter(session=session).select_related("written_by__user").first()


def figures_of(*, viewer: Actor, project: Project, at: datetime) -> Figures:
    """Return what a project comes to.

    Small numbers are not hidden: the project's own team reads them, which knows who came.
    """
    held = Session.objects.filter(
        permissions.sessions_seen(viewer=viewer), project=project, state=SessionState.HELD.value
    )
    seen = Attendance.objects.filter(
        permissions.attendances_seen(viewer=viewer, at=at), session__in=held.values("pk")
    )
    heads = dict(
        HeadCount.objects.filter(session__in=held.values("pk"))
        .values_list("band")
        .annotate(number=Sum("number"))
    )
    rows = list(
        seen.order_by("arrived_at", "pk").values_list(
            "person_id", "person__born_on", "is_first_time", "arrived_at"
        )
    )
    bands = Counter({AgeBand(band): number for band, number in heads.items()})
    for _, born_on, _, arrived_at in rows:
        bands[band_of(age_on(born_on, local_date(arrived_at)) if born_on else None)] += 1
    outcomes = dict(
        SessionOutcome.objects.filter(attendance__in=seen.values("pk"))
        .values_list("code")
        .annotate(number=Count("pk"))
    )
    accredited = sum(
        number
        for code, number in outcomes.items()
        if code in BY_CODE and BY_CODE[code].is_accredited
    )
    total_heads = sum(heads.values())
    return Figures(
        sessions=held.count(),
        attendances=len(rows) + total_heads,
        named=len(rows),
        people=len({person for person, *_ in rows if person is not None}),
        new=sum(is_first for _, _, is_first, _ in rows),
        heads=total_heads,
        recorded=sum(outcomes.values()) - accredited,
        accredited=accredited,
        by_band={band: bands[band] for band in AgeBand},
    )


def _seen(*, viewer: Actor) -> QuerySet[Session]:
    return Session.objects.filter(permissions.sessions_seen(viewer=viewer)).select_related(
        "project", "team"
    )


def _begin(day: date) -> datetime:
    return local_moment(day, time(0))


def _stretch(found: QuerySet[Session], page: int) -> Stretch:
    first = page * ROWS_AT_ONCE
    rows = tuple(found[first : first + ROWS_AT_ONCE + 1])
    return Stretch(rows=rows[:ROWS_AT_ONCE], more=page + 1 if len(rows) > ROWS_AT_ONCE else None)
