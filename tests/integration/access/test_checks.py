"""Are trainings and checks kept as they should be, and what do they close?"""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.factories.access import AuthorityFactory, CheckKindFactory, MembershipFactory
from tests.factories.people import TeamFactory, TeamMemberFactory
from waymark.access.actions import checks as actions
from waymark.access.actions.checks import KindTerms
from waymark.access.actions.members import add_member, change_role
from waymark.access.models.authorities import Authority
from waymark.access.models.checks import CheckKind, StaffCheck
from waymark.access.models.members import Membership
from waymark.access.queries import checks as queries
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.access.rules.checks import Standing
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
TODAY = date(2026, 11, 22)
LONG_AGO = datetime(2025, 1, 6, 9, tzinfo=UTC)


@pytest.fixture
def authority() -> "Authority":
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture(autouse=True)
def _scope(authority: Authority):  # type: ignore[no-untyped-def]
    with open_scope(authority.pk):
        yield


def member_of(authority: Authority, role: RoleName) -> Membership:
    made: Membership = MembershipFactory.create(
        authority=authority, role=role.value, joined_at=LONG_AGO
    )
    return made


@pytest.fixture
def administrator(authority: Authority) -> Membership:
    return member_of(authority, RoleName.SYSTEM_ADMINISTRATOR)


@pytest.fixture
def by(administrator: Membership) -> Actor:
    return member_actor(administrator)


@pytest.fixture
def adviser(authority: Authority) -> Membership:
    return member_of(authority, RoleName.PERSONAL_ADVISER)


def required(by: Actor, **more: object) -> CheckKind:
    terms = {"name": "DBS", "required_of": [RoleName.PERSONAL_ADVISER], "grace_days": 10} | more
    return actions.add_kind(by=by, terms=KindTerms(**terms), at=NOW)  # type: ignore[arg-type]


def closing(member: Membership) -> date | None:
    return Membership.objects.get(pk=member.pk).records_close_on


def test_what_is_required_closes_records_after_the_grace_until_it_is_recorded(
    by: Actor, adviser: Membership, administrator: Membership
) -> None:
    kind = required(by, months_valid=36)

    assert closing(adviser) == TODAY + timedelta(days=10)
    assert closing(administrator) is None
    made = actions.record_check(by=by, member=adviser, kind=kind, done_on=TODAY, at=NOW)
    assert made.expires_on == date(2029, 11, 21)
    assert made.seen_by_id == by.membership_id
    assert closing(adviser) == date(2029, 12, 2)
    actions.remove_check(by=by, check=made, at=NOW)
    assert closing(adviser) == TODAY + timedelta(days=10)
    actions.end_kind(by=by, kind=kind, at=NOW)
    assert closing(adviser) is None


def test_no_change_shuts_somebody_out_on_its_day(by: Actor, adviser: Membership) -> None:
    kind = required(by)
    later = NOW + timedelta(days=60)
    made = actions.record_check(by=by, member=adviser, kind=kind, done_on=TODAY, at=NOW)
    assert closing(adviser) is None

    actions.remove_check(by=by, check=made, at=later)

    assert closing(adviser) == later.date() + timedelta(days=1)


def test_another_role_is_asked_for_what_it_needs(by: Actor, authority: Authority) -> None:
    required(by)
    councillor = member_of(authority, RoleName.COUNCILLOR)

    change_role(by=by, member=councillor, role=RoleName.PERSONAL_ADVISER, at=NOW)
    joined = add_member(
        by=Actor.operator(authority.pk),
        email="new@example.org",
        name="N. Ewcomer",
        role=RoleName.PERSONAL_ADVISER,
        at=NOW,
    )

    assert closing(councillor) == closing(joined) == TODAY + timedelta(days=10)


def test_a_kind_is_changed_by_whoever_saw_it_as_it_is(by: Actor, adviser: Membership) -> None:
    kind = required(by)
    version = actions.kind_version(kind)
    free = KindTerms(name="DBS")

    actions.change_kind(by=by, kind=kind, version=version, terms=free, at=NOW)

    assert closing(adviser) is None
    with pytest.raises(ChangedMeanwhile):
        actions.change_kind(by=by, kind=kind, version=version, terms=free, at=NOW)
    with pytest.raises(actions.KindNameTaken):
        required(by)
    actions.end_kind(by=by, kind=kind, at=NOW)
    with pytest.raises(actions.KindEnded):
        actions.end_kind(by=by, kind=kind, at=NOW)
    with pytest.raises(actions.KindEnded):
        actions.change_kind(by=by, kind=kind, version=0, terms=free, at=NOW)
    with pytest.raises(actions.KindEnded):
        actions.record_check(by=by, member=adviser, kind=kind, done_on=TODAY, at=NOW)


def test_what_cannot_be_is_not_recorded(
    by: Actor, adviser: Membership, administrator: Membership, authority: Authority
) -> None:
    kind = CheckKindFactory.create()
    said = {"by": by, "kind": kind, "at": NOW}

    def refused(why: type[ActionRefused], member: Membership = adviser, **more: date) -> None:
        with pytest.raises(why):
            actions.record_check(
                **(said | {"member": member, "done_on": TODAY} | more)  # type: ignore[arg-type]
            )

    refused(actions.NotYetDone, done_on=TODAY + timedelta(days=1))
    refused(actions.ExpiresBeforeDone, expires_on=TODAY - timedelta(days=1))
    refused(actions.CannotVouchForOneself, member=administrator)
    left = member_of(authority, RoleName.CODER)
    left.ended_at, left.ended_by = NOW, administrator.user
    left.save()
    refused(actions.NotForThem, member=left)
    assert not StaffCheck.objects.exists()
    with pytest.raises(NotAllowed):
        actions.record_check(
            by=member_actor(adviser), member=administrator, kind=kind, done_on=TODAY, at=NOW
        )


def test_an_entry_is_removed_once(by: Actor, adviser: Membership) -> None:
    made = actions.record_check(
        by=by, member=adviser, kind=CheckKindFactory.create(), done_on=TODAY, at=NOW
    )
    actions.remove_check(by=by, check=made, at=NOW)

    with pytest.raises(actions.CheckRemoved):
        actions.remove_check(by=by, check=made, at=NOW)
    with pytest.raises(NotFound):
        queries.get_check(viewer=by, member=adviser, public_id=made.public_id)


def test_a_manager_sees_what_asks_for_work_in_their_own_teams_alone(
    by: Actor, adviser: Membership, authority: Authority
) -> None:
    manager = member_of(authority, RoleName.TEAM_MANAGER)
    elsewhere = member_of(authority, RoleName.PERSONAL_ADVISER)
    team = TeamFactory.create()
    for each in (manager, adviser):
        TeamMemberFactory.create(team=team, membership=each)
    kind = required(by)
    CheckKindFactory.create()  # missing, but nobody needs it
    actions.record_check(
        by=by, member=elsewhere, kind=kind, done_on=TODAY, expires_on=TODAY, at=NOW
    )

    own = queries.list_asking(viewer=member_actor(manager), on=TODAY)
    everybody = queries.list_asking(viewer=by, on=TODAY)

    assert [each.member for each in own] == [adviser]
    assert {each.member for each in everybody} == {adviser, elsewhere}
    assert {line.standing for each in everybody for line in each.lines} == {
        Standing.MISSING,
        Standing.LAPSING,
    }
    with pytest.raises(NotAllowed):
        queries.list_asking(viewer=member_actor(adviser), on=TODAY)


def test_staff_see_their_own_and_no_others(adviser: Membership, administrator: Membership) -> None:
    viewer = member_actor(adviser)

    assert queries.lines_of(viewer=viewer, member=adviser, on=TODAY).lines == ()
    assert not queries.list_checks(viewer=viewer, member=adviser)
    with pytest.raises(NotAllowed):
        queries.lines_of(viewer=viewer, member=administrator, on=TODAY)
    with pytest.raises(NotAllowed):
        queries.list_checks(viewer=viewer, member=administrator)
