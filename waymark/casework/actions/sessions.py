"""How is a project or a session planned, changed, called off and evaluated?"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q

from waymark.access import permissions as access
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import ROLES, Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.models.sessions import (
    Attendance,
    Evaluation,
    HeadCount,
    Project,
    Session,
    SessionWorker,
)
from waymark.casework.queries.versions import (
    NOTHING,
    evaluation_version,
    project_version,
    session_version,
)
from waymark.casework.rules.sessions import (
    LONGEST_SESSION_MINUTES,
    Gap,
    SessionState,
    SessionType,
    may_keep_register,
    weekly,
)
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND, local_date, local_moment
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities


class NotYourTeam(ActionRefused):
    """Projects and sessions belong to a team that you are in. Choose one of yours."""


class EndsBeforeItStarts(ActionRefused):
    """The last day must not be before the first."""


class ProjectNameTaken(ActionRefused):
    """This team has a project of this name already. Give this one another name."""


class TooLong(ActionRefused):
    """A session lasts from one minute to a fortnight. Look at the minutes again."""


class NobodyRunsIt(ActionRefused):
    """Choose who runs the session: people who work here and may keep a register."""


class GapWithoutBothDays(ActionRefused):
    """Give both the first and the last day of the holiday, in their order, or leave both empty."""


class NotPlannedAnyMore(ActionRefused):
    """The session was called off already. Look at it again."""


class SomebodyCame(ActionRefused):
    """Somebody came, or the session was evaluated, so it was held. Empty its register first."""


class NotCancelled(ActionRefused):
    """The session was not called off, so there is nothing to undo."""


class NotBegun(ActionRefused):
    """A session can be evaluated from its day on."""


@dataclass(frozen=True, kw_only=True)
class SessionPlan:
    """What is planned for a session."""

    title: str
    kind: SessionType
    starts_at: datetime
    minutes: int
    place: str = ""
    capacity: int | None = None
    plan: str = ""
    risks: str = ""


@action
def save_project(
    *,
    by: Actor,
    at: datetime,
    project: Project | None = None,
    name: str,
    kind: SessionType,
    team: Team,
    aims: str = "",
    place: str = "",
    locality: Locality | None = None,
    ages: str = "",
    starts_on: date | None = None,
    ends_on: date | None = None,
    version: int = NOTHING,
) -> Project:
    """Add a project to one of the viewer's teams, or change one that is still of the version."""
    _require_team(by=by, team=team)
    if project is not None:
        project = Project.objects.select_for_update(of=("self",)).get(pk=project.pk)
        _require_team(by=by, team=project.team)
        if version != project_version(project):
            raise ChangedMeanwhile
    if starts_on and ends_on and ends_on < starts_on:
        raise EndsBeforeItStarts(field="ends_on")
    same = Project.objects.filter(team=team, name=name.strip()).first()
    if same is not None and same != project:
        raise ProjectNameTaken(field="name")
    saved = project or Project(authority_id=scoped_authorities()[0])
    saved.name, saved.kind, saved.team = name.strip(), kind.value, team
    saved.aims, saved.place, saved.locality = aims.strip(), place.strip(), locality
    saved.ages, saved.starts_on, saved.ends_on = ages.strip(), starts_on, ends_on
    saved.save()
    record(by=by, event=Event.PROJECT_SAVED, target=saved, at=at)
    return saved


@action
def plan_sessions(
    *,
    by: Actor,
    at: datetime,
    team: Team,
    plan: SessionPlan,
    workers: Iterable[Membership],
    project: Project | None = None,
    until: date | None = None,
    gaps: Sequence[Gap] = (),
) -> tuple[Session, ...]:
    """Plan a session and, where `until` is given, one at the same time of each week until then.

    A session of a project belongs to the project's team. Weeks inside a gap are left out.
    """
    found = project.team if project else team
    _require_team(by=by, team=found)
    runners = _runners(workers)
    _check(plan)
    if any(gap.ends_on < gap.starts_on for gap in gaps):
        raise GapWithoutBothDays(field="gap_from")
    clock = plan.starts_at.astimezone(ENGLAND).time()
    days = weekly(local_date(plan.starts_at), until=until, gaps=gaps)
    made = tuple(
        _write(
            Session(authority_id=found.authority_id, project=project, team=found),
            plan,
            starts_at=local_moment(day, clock),
        )
        for day in days
    )
    SessionWorker.objects.bulk_create(
        SessionWorker(authority_id=found.authority_id, session=each, membership=runner)
        for each in made
        for runner in runners
    )
    record(
        by=by,
        event=Event.SESSIONS_PLANNED,
        target=made[0],
        at=at,
        detail={"sessions": len(made)},
    )
    return made


@action
def change_session(
    *,
    by: Actor,
    at: datetime,
    session: Session,
    plan: SessionPlan,
    workers: Iterable[Membership],
    version: int,
) -> None:
    """Change what is planned for one session that is still of the version, and who runs it."""
    found = lock_session(by=by, session=session)
    if found.state == SessionState.CANCELLED:
        raise NotPlannedAnyMore
    there = set(SessionWorker.objects.filter(session=found).values_list("membership_id", flat=True))
    if version != session_version(found, workers=there):
        raise ChangedMeanwhile
    runners = _runners(workers, kept=there)
    _check(plan)
    _write(found, plan, starts_at=plan.starts_at)
    keys = {runner.pk for runner in runners}
    SessionWorker.objects.filter(session=found).exclude(membership_id__in=keys).delete()
    SessionWorker.objects.bulk_create(
        SessionWorker(authority_id=found.authority_id, session=found, membership_id=key)
        for key in sorted(keys - there)
    )
    record(by=by, event=Event.SESSION_CHANGED, target=found, at=at)


@action
def cancel_session(*, by: Actor, at: datetime, session: Session, reason: str) -> None:
    """Call a session off to which nobody came as far as the actor may know, with the reason."""
    found = lock_session(by=by, session=session)
    if found.state == SessionState.CANCELLED:
        raise NotPlannedAnyMore
    if _was_held(found, by=by, at=at):
        raise SomebodyCame
    found.state, found.reason = SessionState.CANCELLED.value, reason.strip()
    found.save(update_fields=["state", "reason"])
    record(by=by, event=Event.SESSION_CANCELLED, target=found, at=at)


@action
def reinstate_session(*, by: Actor, at: datetime, session: Session) -> None:
    """Take back that a session was called off."""
    found = lock_session(by=by, session=session)
    if found.state != SessionState.CANCELLED:
        raise NotCancelled
    found.state, found.reason = SessionState.PLANNED.value, ""
    found.save(update_fields=["state", "reason"])
    record(by=by, event=Event.SESSION_CHANGED, target=found, at=at, detail={"is_undone": True})


@action
def evaluate_session(
    *,
    by: Actor,
    at: datetime,
    session: Session,
    went_well: str,
    to_change: str = "",
    concerns: str = "",
    happy: int = 0,
    so_so: int = 0,
    unhappy: int = 0,
    version: int = NOTHING,
) -> Evaluation:
    """Write what the workers say of a session, which was held then.

    A later saying replaces one of that version.
    """
    found = lock_session(by=by, session=session)
    if not may_keep_register(state=found.state, starts_at=found.starts_at, at=at):
        raise NotBegun
    if version != evaluation_version(Evaluation.objects.filter(session=found).first()):
        raise ChangedMeanwhile
    hold(found)
    saved, _ = Evaluation.objects.update_or_create(
        session=found,
        defaults={
            "authority_id": found.authority_id,
            "went_well": went_well.strip(),
            "to_change": to_change.strip(),
            "concerns": concerns.strip(),
            "happy": happy,
            "so_so": so_so,
            "unhappy": unhappy,
            "written_at": at,
            "written_by_id": by.membership_id,
        },
    )
    record(by=by, event=Event.SESSION_EVALUATED, target=found, at=at)
    return saved


def lock_session(*, by: Actor, session: Session) -> Session:
    """Lock a session that the actor keeps, and return it as it stands."""
    permissions.require_session(viewer=by, session=session)
    return Session.objects.select_for_update(of=("self",)).get(pk=session.pk)


def hold(session: Session) -> None:
    """Say of a locked session that it was held."""
    if session.state != SessionState.HELD:
        session.state = SessionState.HELD.value
        session.save(update_fields=["state"])


def _require_team(*, by: Actor, team: Team) -> None:
    """Refuse a team that the actor is not in."""
    access.require(by, Permission.SESSIONS_RUN)
    if not permissions.session_teams(viewer=by).filter(pk=team.pk).exists():
        raise NotYourTeam(field="team")


def _was_held(session: Session, *, by: Actor, at: datetime) -> bool:
    came = Attendance.objects.filter(permissions.attendances_seen(viewer=by, at=at))
    return (
        came.filter(session=session).exists()
        or HeadCount.objects.filter(session=session).exists()
        or Evaluation.objects.filter(session=session).exists()
    )


def _runners(workers: Iterable[Membership], *, kept: Collection[int] = ()) -> list[Membership]:
    """Return who is to run it: nobody whose account is suspended, unless they run it already."""
    keys = {each.pk for each in workers}
    roles = [role.name.value for role in ROLES if Permission.SESSIONS_RUN in role.permissions]
    in_use = Q(suspended_at__isnull=True) | Q(pk__in=kept)
    found = list(
        Membership.objects.filter(in_use, pk__in=keys, ended_at__isnull=True, role__in=roles)
    )
    if not found or len(found) != len(keys):
        raise NobodyRunsIt(field="workers")
    return found


def _check(plan: SessionPlan) -> None:
    if not 1 <= plan.minutes <= LONGEST_SESSION_MINUTES:
        raise TooLong(field="minutes")


def _write(session: Session, plan: SessionPlan, *, starts_at: datetime) -> Session:
    session.title, session.kind = plan.title.strip(), plan.kind.value
    session.starts_at = starts_at
    session.ends_at = starts_at + timedelta(minutes=plan.minutes)
    session.place, session.capacity = plan.place.strip(), plan.capacity
    session.plan, session.risks = plan.plan.strip(), plan.risks.strip()
    session.save()
    return session
