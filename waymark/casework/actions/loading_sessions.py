"""How do projects, sessions and their registers come in at once?"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.loading import CannotLoadByHand
from waymark.casework.models.activity_consents import ActivityConsent
from waymark.casework.models.sessions import (
    Attendance,
    Evaluation,
    HeadCount,
    Project,
    Session,
    SessionOutcome,
    SessionWorker,
)
from waymark.casework.rules.loading_sessions import CameRow, ConsentRow, ProjectRow, SessionRow
from waymark.core.actors import Actor, ActorKind
from waymark.core.scoping import scoped_authorities

WRITTEN_AFTER = timedelta(minutes=20)


@action
def load_sessions(
    *, by: Actor, at: datetime, projects: Sequence[ProjectRow], consents: Sequence[ConsentRow]
) -> None:
    """Write projects with their sessions, who came and what came of it, and consent forms.

    For machines and operators, of projects that are not there yet. All or none.
    """
    access.require(by, Permission.SESSIONS_RUN)
    if by.kind is ActorKind.MEMBER:
        raise CannotLoadByHand
    here = scoped_authorities()[0]
    sessions = [(row, each) for row in projects for each in row.sessions]
    made = iter(Session.objects.bulk_create(_sessions(here, projects)))
    pairs = [(next(made), row) for _, row in sessions]
    _write_beside(here, pairs)
    came = _write_came(here, pairs)
    ActivityConsent.objects.bulk_create(
        ActivityConsent(
            authority_id=here,
            person_id=row.person_id,
            kinds=sorted(kind.value for kind in row.kinds),
            given_by=row.given_by.value,
            given_on=row.given_on,
            expires_on=row.expires_on,
            medical=row.medical,
            recorded_at=at,
        )
        for row in consents
    )
    detail = {"projects": len(projects), "sessions": len(pairs), "attendances": came}
    record(by=by, event=Event.SESSIONS_LOADED, at=at, detail=detail)


def _sessions(here: int, projects: Sequence[ProjectRow]) -> list[Session]:
    made = Project.objects.bulk_create(
        Project(
            authority_id=here,
            name=row.name,
            kind=row.kind.value,
            aims=row.aims,
            place=row.place,
            locality_id=row.locality_id,
            team_id=row.team_id,
            ages=row.ages,
            starts_on=row.starts_on,
        )
        for row in projects
    )
    return [
        Session(
            authority_id=here,
            project=project,
            team_id=row.team_id,
            title=row.name,
            kind=row.kind.value,
            starts_at=each.starts_at,
            ends_at=each.ends_at,
            place=row.place,
            plan=each.plan,
            risks=each.risks,
            state=each.state.value,
            reason=each.reason,
        )
        for project, row in zip(made, projects, strict=True)
        for each in row.sessions
    ]


def _write_beside(here: int, pairs: Sequence[tuple[Session, SessionRow]]) -> None:
    """Write who ran each session, the heads, and what was said of it."""
    SessionWorker.objects.bulk_create(
        SessionWorker(authority_id=here, session=session, membership_id=worker)
        for session, row in pairs
        for worker in row.workers
    )
    HeadCount.objects.bulk_create(
        HeadCount(authority_id=here, session=session, band=band.value, number=number)
        for session, row in pairs
        for band, number in row.heads.items()
    )
    Evaluation.objects.bulk_create(
        Evaluation(
            authority_id=here,
            session=session,
            went_well=row.went_well,
            happy=row.happy,
            so_so=row.so_so,
            unhappy=row.unhappy,
            written_at=row.ends_at + WRITTEN_AFTER,
            written_by_id=row.workers[0],
        )
        for session, row in pairs
        if row.went_well
    )


def _write_came(here: int, pairs: Sequence[tuple[Session, SessionRow]]) -> int:
    rows: list[CameRow] = [each for _, row in pairs for each in row.came]
    made = Attendance.objects.bulk_create(
        Attendance(
            authority_id=here,
            session=session,
            person_id=each.person_id,
            nickname=each.nickname,
            arrived_at=each.arrived_at,
            is_first_time=each.is_first_time,
            recorded_by_id=row.workers[0],
        )
        for session, row in pairs
        for each in row.came
    )
    SessionOutcome.objects.bulk_create(
        SessionOutcome(authority_id=here, attendance=entry, code=code)
        for entry, row in zip(made, rows, strict=True)
        for code in row.outcomes
    )
    return len(made)
