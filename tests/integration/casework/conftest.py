"""An authority with workers of several roles, and a young person who is open to them."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.directory import ServiceFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.directory.models import Service
from waymark.people.models.people import Person
from waymark.people.queries.people import OpenRecord, get_record

Member = Callable[..., Membership]
Opened = Callable[..., OpenRecord]


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def person(authority: Authority) -> Person:
    made: Person = PersonFactory.create(given_names="Amira", family_name="Inventedkhan")
    return made


@pytest.fixture
def join(authority: Authority, person: Person) -> Member:
    """Make a member with a role, to whom the person is open unless told."""

    def make(role: RoleName = RoleName.PERSONAL_ADVISER, *, is_open: bool = True) -> Membership:
        made: Membership = MembershipFactory.create(authority=authority, role=role.value)
        if is_open:
            AccessGrantFactory.create(
                person=person, membership=made, starts_at=NOW - timedelta(days=400)
            )
        return made

    return make


@pytest.fixture
def adviser(join: Member) -> Membership:
    return join()


@pytest.fixture
def by(adviser: Membership) -> Actor:
    return member_actor(adviser)


@pytest.fixture
def manager(join: Member) -> Membership:
    return join(RoleName.TEAM_MANAGER)


@pytest.fixture
def opened(person: Person) -> Opened:
    """Open the person's record as a member."""

    def open_as(viewer: Actor) -> OpenRecord:
        return get_record(viewer=viewer, public_id=person.public_id, at=NOW)

    return open_as


@pytest.fixture
def receiver(join: Member) -> Membership:
    """Somebody in the team that takes the service's referrals; the record is closed to them."""
    return join(RoleName.TEAM_MANAGER, is_open=False)


@pytest.fixture
def service(receiver: Membership) -> Service:
    """A service that the receiver's team runs."""
    team = TeamFactory.create()
    TeamMemberFactory.create(team=team, membership=receiver, joined_at=NOW - timedelta(days=9))
    made: Service = ServiceFactory.create(name="The Harbour", team=team)
    return made
