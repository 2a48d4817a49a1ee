"""Do the queries about people ask whether the viewer may know, and stay inside the authority?"""

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.access import (
    AuthorityFactory,
    AuthorityIdentifierFactory,
    InvitationFactory,
    LocalityFactory,
    MembershipFactory,
    UserFactory,
)
from waymark.access import queries
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.administration import queries as administration
from waymark.audit.queries import Search
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import open_scope

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Iterator[Authority]:
    made: Authority = AuthorityFactory.create(name="B. Council", code="b-council")
    with open_scope(made.pk):
        yield made


@pytest.fixture
def administrator(authority: Authority) -> Actor:
    return queries.member_actor(
        MembershipFactory.create(authority=authority, role=RoleName.SYSTEM_ADMINISTRATOR)
    )


@pytest.fixture
def councillor(authority: Authority) -> Actor:
    return queries.member_actor(
        MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR)
    )


def test_a_councillor_learns_nothing_about_staff_or_the_trail(councillor: Actor) -> None:
    nobody = uuid.uuid4()
    tries: list[Callable[[], object]] = [
        lambda: queries.list_members(viewer=councillor),
        lambda: queries.get_member(viewer=councillor, public_id=nobody),
        lambda: queries.list_open_invitations(viewer=councillor, at=NOW),
        lambda: queries.get_open_invitation(viewer=councillor, public_id=nobody, at=NOW),
        lambda: queries.has_second_factor(viewer=councillor, user_id=1),
        lambda: administration.get_trail(viewer=councillor, search=Search(), at=NOW),
        lambda: administration.count_trail(viewer=councillor, search=Search(), at=NOW),
        lambda: administration.list_trail(viewer=councillor, search=Search(), at=NOW),
        lambda: administration.list_people(viewer=councillor),
    ]

    for one in tries:
        with pytest.raises(NotAllowed):
            one()


def test_the_public_learns_nothing_about_areas_and_codes(authority: Authority) -> None:
    public = Actor.public(authority.pk)

    with pytest.raises(NotAllowed):
        queries.list_localities(viewer=public)
    with pytest.raises(NotAllowed):
        queries.list_identifiers(viewer=public)


def test_what_is_not_there_is_not_found(administrator: Actor) -> None:
    nobody = uuid.uuid4()
    tries: list[Callable[[], object]] = [
        lambda: queries.get_authority(code="nowhere"),
        lambda: queries.get_member(viewer=administrator, public_id=nobody),
        lambda: queries.get_open_invitation(viewer=administrator, public_id=nobody, at=NOW),
        lambda: queries.get_locality(viewer=administrator, public_id=nobody),
        lambda: queries.get_identifier(viewer=administrator, public_id=nobody),
    ]

    for one in tries:
        with pytest.raises(NotFound):
            one()
    assert queries.find_invitation(token_hash="none") is None
    assert queries.find_user(email="nobody@example.org") is None


def test_what_is_there_is_found(authority: Authority, administrator: Actor) -> None:
    invitation = InvitationFactory.create(invited_at=NOW)
    locality = LocalityFactory.create()
    identifier = AuthorityIdentifierFactory.create()

    assert queries.get_authority(code="b-council") == authority
    assert (
        queries.get_open_invitation(viewer=administrator, public_id=invitation.public_id, at=NOW)
        == invitation
    )
    assert queries.get_locality(viewer=administrator, public_id=locality.public_id) == locality
    assert (
        queries.get_identifier(viewer=administrator, public_id=identifier.public_id) == identifier
    )
    with pytest.raises(NotFound):
        queries.get_open_invitation(
            viewer=administrator, public_id=invitation.public_id, at=NOW + timedelta(days=7)
        )


def test_a_user_sees_their_own_authorities_and_nobody_else_s(
    authority: Authority, councillor: Actor
) -> None:
    other, third = AuthorityFactory.create(name="A. Council"), AuthorityFactory.create()
    user = UserFactory.create()
    for found, person in ((other, user), (authority, user), (third, UserFactory.create())):
        with open_scope(found.pk):
            MembershipFactory.create(authority=found, user=person)

    own = queries.list_own_authorities(user_id=user.pk)
    memberships = queries.list_own_memberships(user_id=user.pk)

    assert own == [other, authority]
    assert {found.authority_id for found in memberships} == {other.pk, authority.pk}
    assert list(queries.list_authorities())[:2] == [other, authority]
    assert queries.user_names({user.pk}) == {user.pk: user.name}


def test_present_members_come_before_those_who_left(
    authority: Authority, administrator: Actor
) -> None:
    user = UserFactory.create(name="A. Aron")
    MembershipFactory.create(authority=authority, user=user, ended_at=NOW, ended_by=user)
    MembershipFactory.create(authority=authority, user__name="Z. Zoe")

    names = [found.user.name for found in queries.list_members(viewer=administrator)]

    assert names[-1] == "A. Aron"
    assert "Z. Zoe" in names[:-1]
