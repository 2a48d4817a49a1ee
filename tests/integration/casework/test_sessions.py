"""Are projects and sessions planned, called off and evaluated, by those whose they are?"""

from datetime import timedelta
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.people import PersonFactory, TeamFactory, TeamMemberFactory
from tests.factories.sessions import (
    AttendanceFactory,
    EvaluationFactory,
    HeadCountFactory,
    ProjectFactory,
    SessionFactory,
    SessionOutcomeFactory,
    SessionWorkerFactory,
)
from tests.integration.casework.conftest import Member
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import sessions as actions
from waymark.casework.models.sessions import Evaluation, Project, Session, SessionWorker
from waymark.casework.queries import sessions as queries
from waymark.casework.queries.versions import evaluation_version, project_version, session_version
from waymark.casework.rules.sessions import AgeBand, Gap, SessionType
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND, local_date
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound

TODAY = local_date(NOW)


@pytest.fixture
def worker(join: Member) -> Membership:
    return join(RoleName.YOUTH_WORKER)


@pytest.fixture
def youth(worker: Membership) -> Actor:
    return member_actor(worker)


@pytest.fixture
def team(worker: Membership) -> Team:
    found: Team = TeamFactory.create()
    TeamMemberFactory.create(team=found, membership=worker)
    return found


@pytest.fixture
def project(team: Team) -> Project:
    found: Project = ProjectFactory.create(team=team, name="Friday club")
    return found


@pytest.fixture
def session(project: Project, worker: Membership) -> Session:
    found: Session = SessionFactory.create(
        project=project, team=project.team, starts_at=NOW - timedelta(minutes=5)
    )
    SessionWorkerFactory.create(session=found, membership=worker)
    return found


def _plan(**changed: Any) -> actions.SessionPlan:
    given: dict[str, Any] = {
        "title": "Friday club",
        "kind": SessionType.OPEN_ACCESS,
        "starts_at": NOW,
        "minutes": 120,
    }
    return actions.SessionPlan(**(given | changed))


def _seen(session: Session) -> int:
    """Return the version of what is planned now."""
    runners = SessionWorker.objects.filter(session=session)
    return session_version(session, workers=runners.values_list("membership_id", flat=True))


# Projects ---------------------------------------------------------------------------------------


def test_project_is_added_and_changed(youth: Actor, team: Team) -> None:
    made = actions.save_project(
        by=youth, at=NOW, name=" Boxing ", kind=SessionType.TARGETED_GROUP, team=team
    )
    changed = actions.save_project(
        by=youth,
        at=NOW,
        project=made,
        name="Boxing",
        kind=SessionType.TARGETED_GROUP,
        team=team,
        starts_on=TODAY,
        ends_on=TODAY,
        version=project_version(made),
    )

    assert (changed.pk, str(changed), changed.ends_on) == (made.pk, "Boxing", TODAY)
    assert queries.get_project(viewer=youth, public_id=made.public_id) == made
    events = AuditEvent.objects.filter(event=Event.PROJECT_SAVED.value, target_id=made.public_id)
    assert events.count() == 2


def test_project_is_not_overwritten(youth: Actor, project: Project) -> None:
    given: dict[str, Any] = {"by": youth, "at": NOW, "project": project, "team": project.team}
    given |= {"kind": SessionType.ONE_OFF, "version": project_version(project)}
    actions.save_project(name="Boxing", **given)

    with pytest.raises(ChangedMeanwhile):
        actions.save_project(name="Wrestling", **given)

    project.refresh_from_db()
    assert project.name == "Boxing"


def test_project_is_refused(youth: Actor, project: Project) -> None:
    given: dict[str, Any] = {"by": youth, "at": NOW, "kind": SessionType.ONE_OFF}

    with pytest.raises(actions.NotYourTeam):
        actions.save_project(name="Boxing", team=TeamFactory.create(), **given)
    with pytest.raises(actions.ProjectNameTaken):
        actions.save_project(name=project.name, team=project.team, **given)
    with pytest.raises(actions.EndsBeforeItStarts):
        actions.save_project(
            name="Boxing",
            team=project.team,
            starts_on=TODAY,
            ends_on=TODAY - timedelta(days=1),
            **given,
        )


def test_project_of_another_team_cannot_be_taken_over(youth: Actor, team: Team) -> None:
    theirs = ProjectFactory.create()

    with pytest.raises(NotFound):
        queries.get_project(viewer=youth, public_id=theirs.public_id)
    with pytest.raises(actions.NotYourTeam):
        actions.save_project(
            by=youth, at=NOW, project=theirs, name="Mine", kind=SessionType.ONLINE, team=team
        )


def test_whoever_runs_no_sessions_plans_none(join: Member, team: Team) -> None:
    duty = member_actor(join(RoleName.DUTY_WORKER))

    with pytest.raises(NotAllowed):
        actions.save_project(by=duty, at=NOW, name="Boxing", kind=SessionType.ONE_OFF, team=team)


# Sessions ---------------------------------------------------------------------------------------


def test_session_is_planned_each_week_but_for_the_holiday(
    youth: Actor, worker: Membership, project: Project, team: Team
) -> None:
    gap = Gap(TODAY + timedelta(days=6), TODAY + timedelta(days=8))

    made = actions.plan_sessions(
        by=youth,
        at=NOW,
        team=TeamFactory.create(),  # the project's team counts
        project=project,
        plan=_plan(),
        workers=[worker],
        until=TODAY + timedelta(weeks=3),
        gaps=[gap],
    )

    weeks = [(local_date(each.starts_at) - TODAY).days // 7 for each in made]
    assert weeks == [0, 2, 3]
    assert {each.team_id for each in made} == {team.pk}
    clocks = {each.starts_at.astimezone(ENGLAND).time() for each in made}
    assert clocks == {NOW.astimezone(ENGLAND).time()}
    assert SessionWorker.objects.filter(membership=worker).count() == 3
    event = AuditEvent.objects.get(event=Event.SESSIONS_PLANNED.value)
    assert event.detail == {"sessions": 3}


@pytest.mark.parametrize("minutes", [0, 14 * 24 * 60 + 1])
def test_session_of_no_length_is_refused(
    youth: Actor, worker: Membership, team: Team, minutes: int
) -> None:
    with pytest.raises(actions.TooLong):
        actions.plan_sessions(
            by=youth, at=NOW, team=team, plan=_plan(minutes=minutes), workers=[worker]
        )


def test_session_is_refused_without_somebody_who_may_run_it(
    youth: Actor, worker: Membership, team: Team, authority: Authority, join: Member
) -> None:
    duty = join(RoleName.DUTY_WORKER)
    gone = MembershipFactory.create(
        authority=authority,
        role=RoleName.YOUTH_WORKER.value,
        ended_at=NOW,
        ended_by=duty.user,
    )

    for workers in ([], [worker, duty], [gone]):
        with pytest.raises(actions.NobodyRunsIt):
            actions.plan_sessions(by=youth, at=NOW, team=team, plan=_plan(), workers=workers)
    with pytest.raises(actions.GapWithoutBothDays):
        actions.plan_sessions(
            by=youth,
            at=NOW,
            team=team,
            plan=_plan(),
            workers=[worker],
            gaps=[Gap(TODAY, TODAY - timedelta(days=1))],
        )
    with pytest.raises(actions.NotYourTeam):
        actions.plan_sessions(
            by=youth, at=NOW, team=TeamFactory.create(), plan=_plan(), workers=[worker]
        )


def test_plan_is_changed_with_who_runs_it(youth: Actor, session: Session, join: Member) -> None:
    colleague = join(RoleName.PERSONAL_ADVISER)

    given: dict[str, Any] = {"by": youth, "at": NOW, "session": session, "version": _seen(session)}
    actions.change_session(plan=_plan(title="Trip"), workers=[colleague], **given)

    session.refresh_from_db()
    assert str(session) == "Trip"
    with pytest.raises(ChangedMeanwhile):
        actions.change_session(plan=_plan(title="Cinema"), workers=[colleague], **given)
    assert [each.membership_id for each in SessionWorker.objects.all()] == [colleague.pk]


def test_session_is_called_off_and_held_after_all(
    youth: Actor, worker: Membership, session: Session
) -> None:
    actions.cancel_session(by=youth, at=NOW, session=session, reason="Flooded")

    session.refresh_from_db()
    assert (session.state, session.reason) == ("cancelled", "Flooded")
    with pytest.raises(actions.NotPlannedAnyMore):
        actions.cancel_session(by=youth, at=NOW, session=session, reason="Flooded")
    with pytest.raises(actions.NotPlannedAnyMore):
        actions.change_session(
            by=youth,
            at=NOW,
            session=session,
            plan=_plan(),
            workers=[worker],
            version=_seen(session),
        )
    with pytest.raises(actions.NotBegun):
        actions.evaluate_session(by=youth, at=NOW, session=session, went_well="All")

    actions.reinstate_session(by=youth, at=NOW, session=session)

    session.refresh_from_db()
    assert (session.state, session.reason) == ("planned", "")
    with pytest.raises(actions.NotCancelled):
        actions.reinstate_session(by=youth, at=NOW, session=session)


@pytest.mark.parametrize("came", [AttendanceFactory, HeadCountFactory, EvaluationFactory])
def test_session_that_was_held_is_not_called_off(youth: Actor, session: Session, came: Any) -> None:
    came.create(session=session)

    with pytest.raises(actions.SomebodyCame):
        actions.cancel_session(by=youth, at=NOW, session=session, reason="Flooded")


def test_somebody_hidden_who_came_does_not_show_by_a_refusal(
    youth: Actor, session: Session
) -> None:
    AttendanceFactory.create(session=session, person=PersonFactory.create(is_restricted=True))

    actions.cancel_session(by=youth, at=NOW, session=session, reason="Flooded")


def test_evaluation_is_written_and_written_again(youth: Actor, session: Session) -> None:
    actions.evaluate_session(by=youth, at=NOW, session=session, went_well="Cooked", happy=9)
    first = queries.find_evaluation(viewer=youth, session=session)
    with pytest.raises(ChangedMeanwhile):
        actions.evaluate_session(by=youth, at=NOW, session=session, went_well="Cooked soup")
    actions.evaluate_session(
        by=youth,
        at=NOW,
        session=session,
        went_well="Cooked soup",
        version=evaluation_version(first),
    )

    found = queries.find_evaluation(viewer=youth, session=session)
    assert found is not None
    assert (found.went_well, found.happy, Evaluation.objects.count()) == ("Cooked soup", 0, 1)
    session.refresh_from_db()
    assert session.state == "held"


# Who sees what ------------------------------------------------------------------------------------


def test_session_of_another_team_is_not_there_unless_one_runs_it(
    youth: Actor, worker: Membership, session: Session
) -> None:
    theirs = SessionFactory.create()
    lent = SessionWorkerFactory.create(membership=worker).session

    coming = queries.list_coming(viewer=youth, at=NOW).rows
    assert set(coming) == {session, lent}
    assert queries.get_session(viewer=youth, public_id=lent.public_id) == lent
    with pytest.raises(NotFound):
        queries.get_session(viewer=youth, public_id=theirs.public_id)
    with pytest.raises(NotFound):
        actions.cancel_session(by=youth, at=NOW, session=theirs, reason="Mine")


def test_whoever_left_the_team_sees_nothing_of_it(
    join: Member, project: Project, session: Session
) -> None:
    gone = join(RoleName.YOUTH_WORKER)
    TeamMemberFactory.create(
        team=project.team, membership=gone, joined_at=NOW - timedelta(days=9), left_at=NOW
    )
    viewer = member_actor(gone)

    assert not queries.list_own_teams(viewer=viewer).exists()
    assert not queries.list_projects(viewer=viewer, on=TODAY).exists()
    assert queries.list_coming(viewer=viewer, at=NOW).rows == ()


def test_machines_see_every_team(authority: Authority, session: Session) -> None:
    assert session in queries.list_coming(viewer=Actor.operator(authority.pk), at=NOW).rows


def test_my_sessions_of_today_are_those_that_i_run(
    youth: Actor, worker: Membership, session: Session
) -> None:
    SessionFactory.create(team=session.team)
    later = SessionFactory.create(team=session.team, starts_at=NOW + timedelta(days=1))
    SessionWorkerFactory.create(session=later, membership=worker)

    found = queries.list_own(viewer=youth, at=NOW)

    assert (found.today, found.owed) == ((session,), ())


def test_session_stays_on_my_day_until_its_register_is_taken_or_it_is_called_off(
    youth: Actor, worker: Membership, session: Session
) -> None:
    SessionFactory.create(team=session.team, starts_at=NOW - timedelta(days=2))
    gone = [
        SessionFactory.create(
            team=session.team,
            starts_at=NOW - timedelta(days=days),
            state=state,
            reason="Rain" if state == "cancelled" else "",
        )
        for days, state in ((3, "planned"), (2, "held"), (2, "cancelled"), (1, "planned"))
    ]
    for each in gone:
        SessionWorkerFactory.create(session=each, membership=worker)

    assert queries.list_own(viewer=youth, at=NOW).owed == (gone[3], gone[0])
    actions.cancel_session(by=youth, at=NOW, session=gone[3], reason="Rain")
    HeadCountFactory.create(session=gone[0])
    actions.evaluate_session(by=youth, at=NOW, session=gone[0], went_well="All")
    found = queries.list_own(viewer=youth, at=NOW)
    assert (found.today, found.owed) == ((session,), ())


def test_lists_go_on_page_by_page(youth: Actor, project: Project) -> None:
    for days in range(1, queries.ROWS_AT_ONCE + 3):
        SessionFactory.create(
            project=project, team=project.team, starts_at=NOW - timedelta(days=days)
        )

    first = queries.list_gone(viewer=youth, at=NOW, project=project)
    rest = queries.list_gone(viewer=youth, at=NOW, project=project, page=1)

    assert (len(first.rows), first.more) == (queries.ROWS_AT_ONCE, 1)
    assert (len(rest.rows), rest.more) == (2, None)
    assert queries.list_next_of(viewer=youth, project=project, at=NOW) == ()


def test_figures_count_who_may_be_known_of(
    youth: Actor, project: Project, session: Session
) -> None:
    Session.objects.filter(pk=session.pk).update(state="held")
    known = PersonFactory.create(born_on=TODAY - timedelta(days=365 * 14 + 10))
    attendance = AttendanceFactory.create(session=session, person=known, is_first_time=True)
    AttendanceFactory.create(session=session, person=None, nickname="Spike")
    AttendanceFactory.create(session=session, person=PersonFactory.create(is_restricted=True))
    SessionOutcomeFactory.create(attendance=attendance, code="award")
    SessionOutcomeFactory.create(attendance=attendance, code="took_part")
    HeadCountFactory.create(session=session, band="from_16", number=5)
    SessionFactory.create(project=project, team=project.team)  # planned, so not counted

    found = queries.figures_of(viewer=youth, project=project, at=NOW)

    assert (found.sessions, found.attendances, found.named, found.heads) == (1, 7, 2, 5)
    assert (found.people, found.new) == (1, 1)
    assert (found.recorded, found.accredited) == (1, 1)
    assert found.by_band[AgeBand.FROM_13] == 1
    assert found.by_band[AgeBand.FROM_16] == 5
    assert found.by_band[AgeBand.NOT_KNOWN] == 1
