"""An authority in an open scope, who works there, and a young person whose record is open."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.people.models.people import Person

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture
def in_scope(authority: Authority) -> Iterator[Authority]:
    with open_scope(authority.pk):
        yield authority


@pytest.fixture
def adviser(in_scope: Authority) -> Actor:
    return member_actor(
        MembershipFactory.create(authority=in_scope, role=RoleName.PERSONAL_ADVISER.value)
    )


@pytest.fixture
def safeguarding_lead(in_scope: Authority) -> Actor:
    return member_actor(
        MembershipFactory.create(authority=in_scope, role=RoleName.SAFEGUARDING_LEAD.value)
    )


@pytest.fixture
def person(in_scope: Authority, adviser: Actor) -> Person:
    made: Person = PersonFactory.create(born_on="2009-05-06")
    AccessGrantFactory.create(
        person=made, membership_id=adviser.membership_id, starts_at=NOW - timedelta(days=1)
    )
    return made


@pytest.fixture
def manager(in_scope: Authority, person: Person) -> Actor:
    member = MembershipFactory.create(authority=in_scope, role=RoleName.TEAM_MANAGER.value)
    AccessGrantFactory.create(person=person, membership=member, starts_at=NOW - timedelta(days=1))
    return member_actor(member)
