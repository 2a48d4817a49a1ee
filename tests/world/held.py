"""Which projects, sessions and registers are in the world?"""

from datetime import timedelta

from tests.clock import NOW
from tests.factories.people import TeamFactory, TeamMemberFactory
from tests.factories.sessions import (
    ActivityConsentFactory,
    AttendanceFactory,
    EvaluationFactory,
    HeadCountFactory,
    ProjectFactory,
    SessionFactory,
    SessionOutcomeFactory,
    SessionWorkerFactory,
)
from tests.world.places import Place
from waymark.access.models.authorities import Locality
from waymark.access.permissions import ROLES_BY_NAME, Permission
from waymark.access.rules import RoleName
from waymark.people.models.people import Person


def add_sessions(place: Place) -> None:
    """Add a project with a session of today, kept by everybody who may; and one beside it."""
    person = Person.objects.get(public_id=place.records["person"])
    youth = place.members[RoleName.YOUTH_WORKER]
    team = TeamFactory.create()
    project = ProjectFactory.create(
        team=team, locality=Locality.objects.get(public_id=place.records["locality"])
    )
    today = NOW - timedelta(minutes=1)
    session = SessionFactory.create(project=project, team=team, starts_at=today)
    other = SessionFactory.create(project=project, team=team, starts_at=today)
    for role, member in place.members.items():
        if Permission.SESSIONS_RUN in ROLES_BY_NAME[role.value].permissions:
            TeamMemberFactory.create(team=team, membership=member, joined_at=NOW)
            SessionWorkerFactory.create(session=session, membership=member)
    attendance = AttendanceFactory.create(session=session, person=person, recorded_by=youth)
    # Another one in each place, so that pointing it elsewhere meets no rule of once.
    SessionOutcomeFactory.create(attendance=attendance, code=f"invented_{place.authority.code}")
    HeadCountFactory.create(session=session)
    EvaluationFactory.create(session=session, written_by=youth)
    consent = ActivityConsentFactory.create(person=person, recorded_by=youth)
    place.records |= {
        "project": project.public_id,
        "session": session.public_id,
        "other_session": other.public_id,
        "attendance": attendance.public_id,
        "activity_consent": consent.public_id,
    }
