"""Is a code of conduct published once, and accepted by whoever works here?"""

from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.access import AuthorityFactory, MembershipFactory
from waymark.access.actions import conduct as actions
from waymark.access.actions.members import add_member
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import conduct as queries
from waymark.access.queries import member_actor
from waymark.access.queries.unused import list_unused
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture(autouse=True)
def _scope(authority: Authority):  # type: ignore[no-untyped-def]
    with open_scope(authority.pk):
        yield


def member_of(authority: Authority, role: RoleName) -> Membership:
    made: Membership = MembershipFactory.create(authority=authority, role=role.value)
    return made


@pytest.fixture
def by(authority: Authority) -> Actor:
    return member_actor(member_of(authority, RoleName.SYSTEM_ADMINISTRATOR))


def test_everybody_answers_each_version(by: Actor, authority: Authority) -> None:
    adviser = member_of(authority, RoleName.PERSONAL_ADVISER)
    own = member_actor(adviser)
    first = actions.publish_code(by=by, version=0, text="Be kind.", at=NOW)

    assert queries.find_code_to_accept(viewer=own) == first
    assert queries.list_not_accepted(viewer=by).count() == 2
    actions.decline_code(by=own, code=first, at=NOW)
    assert queries.find_code_to_accept(viewer=own) == first
    actions.accept_code(by=own, code=first, at=NOW)
    assert queries.find_code_to_accept(viewer=own) is None
    assert [each.membership for each in queries.list_acceptances(viewer=by, code=first)] == [
        adviser
    ]
    with pytest.raises(actions.NothingToAccept):
        actions.accept_code(by=own, code=first, at=NOW)
    second = actions.publish_code(by=by, version=1, text="Be kind and careful.", at=NOW)
    with pytest.raises(ChangedMeanwhile):
        actions.accept_code(by=own, code=first, at=NOW)
    assert queries.find_code_to_accept(viewer=own) == second


def test_a_version_is_published_by_whoever_saw_the_one_before(
    by: Actor, authority: Authority
) -> None:
    actions.publish_code(by=by, version=0, text="Be kind.", at=NOW)

    with pytest.raises(ChangedMeanwhile):
        actions.publish_code(by=by, version=0, text="Be careful.", at=NOW)
    with pytest.raises(actions.NothingNew):
        actions.publish_code(by=by, version=1, text="Be kind.", at=NOW)
    adviser = member_actor(member_of(authority, RoleName.PERSONAL_ADVISER))
    with pytest.raises(NotAllowed):
        actions.publish_code(by=adviser, version=1, text="Be careful.", at=NOW)
    with pytest.raises(NotAllowed):
        queries.list_codes(viewer=adviser)


def test_whoever_comes_later_answers_the_code_in_force(by: Actor, authority: Authority) -> None:
    code = actions.publish_code(by=by, version=0, text="Be kind.", at=NOW)

    made = add_member(
        by=Actor.operator(authority.pk),
        email="new@example.org",
        name="N. Ewcomer",
        role=RoleName.CODER,
        at=NOW,
    )

    assert made.code_to_accept == code


def test_accounts_without_a_sign_in_for_90_days_are_unused(by: Actor, authority: Authority) -> None:
    long_ago = NOW - timedelta(days=200)

    def member(last_login: datetime | None, joined_at: datetime = long_ago) -> Membership:
        made: Membership = MembershipFactory.create(
            authority=authority, joined_at=joined_at, user__last_login=last_login
        )
        return made

    never = member(None)
    lately = member(NOW - timedelta(days=89))
    once = member(NOW - timedelta(days=91))
    newcomer = member(None, NOW - timedelta(days=1))

    found = list(list_unused(viewer=by, at=NOW))

    assert found == [never, once]
    assert lately not in found
    assert newcomer not in found
