"""Is a young person's record closed to everybody who has no reason that holds now?

Beside the access matrix, which asks what a role may: here, what a role that may still cannot open.
Routes are taken from the site, so that a new page of a record is covered by being there.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import transaction
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.invariants.matrix.roles import WITH_YOUNG_PEOPLE
from tests.invariants.matrix.tables import MAY_OPEN, NOT_THERE
from tests.invariants.test_access_matrix import METHODS
from tests.world.places import World
from tests.world.routes import ROUTES
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.refusals import NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reach, reachable
from waymark.people.queries.open_people import OpenPeople
from waymark.people.queries.people import get_findable, get_record, list_reachable
from waymark.people.rules.vocabulary import DataGroup, GrantKind

RECORD_ROUTES = sorted(route for route, names in ROUTES.items() if "person" in names)
WHOM_TO_ASK = {"people:closed", "people:break_glass"}
"""Pages for those to whom a record is closed: they show minimal identity, never of the restricted.
"""

ROLES = sorted({role for route in RECORD_ROUTES for role in MAY_OPEN[route]})
"""Those who may open some record; to all others the access matrix shows that every page is 403."""

SEES_HIDDEN = {RoleName.SAFEGUARDING_LEAD}
CLOSED = {403, 404}
SHOWN = {200, 302, 400, 405}

Arrange = Callable[[Person, Membership, datetime], Any]


def _nothing(person: Person, member: Membership, now: datetime) -> None:
    """Leave the record without any reason."""


def _restricted(person: Person, member: Membership, now: datetime) -> None:
    """Give every reason but the list."""
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    given = {"membership": member, "starts_at": now - timedelta(days=1)}
    AccessGrantFactory.create(person=person, kind="allocated", **given)
    AccessGrantFactory.create(
        person=person,
        kind="break_glass",
        reason="Urgent",
        ends_at=now + timedelta(hours=2),
        **given,
    )
    _serve(person, member, now)


def _expired_glass(person: Person, member: Membership, now: datetime) -> None:
    AccessGrantFactory.create(
        person=person,
        membership=member,
        kind="break_glass",
        reason="Urgent",
        starts_at=now - timedelta(hours=3),
        ends_at=now,
    )


def _ended_allocation(person: Person, member: Membership, now: datetime) -> None:
    AccessGrantFactory.create(
        person=person, membership=member, starts_at=now - timedelta(days=9), ends_at=now
    )


def _ended_referral(person: Person, member: Membership, now: datetime) -> None:
    """Let a team be asked for help, which it declines."""
    team = TeamFactory.create()
    TeamMemberFactory.create(team=team, membership=member, joined_at=now - timedelta(days=9))
    AccessGrantFactory.create(
        person=person,
        team=team,
        kind="referral",
        starts_at=now - timedelta(days=2),
        ends_at=now,
    )


def _not_begun(person: Person, member: Membership, now: datetime) -> None:
    AccessGrantFactory.create(person=person, membership=member, starts_at=now + timedelta(days=1))


def _colleague_s(person: Person, member: Membership, now: datetime) -> None:
    colleague = MembershipFactory.create(authority_id=person.authority_id, role=member.role)
    AccessGrantFactory.create(person=person, membership=colleague, starts_at=now)


def _other_team_s_area(person: Person, member: Membership, now: datetime) -> None:
    _serve(person, None, now)
    TeamMemberFactory.create(team=TeamFactory.create(), membership=member, joined_at=now)


def _left_team(person: Person, member: Membership, now: datetime) -> None:
    place = _serve(person, member, now)
    type(place).objects.filter(pk=place.pk).update(left_at=now)


def _serve(person: Person, member: Membership | None, now: datetime) -> Any:
    """Let a team with the member serve the area where the person lives."""
    since = now - timedelta(days=1)
    area, team = LocalityFactory.create(), TeamFactory.create()
    Person.objects.filter(pk=person.pk).update(locality=area)
    AccessGrantFactory.create(
        kind="locality", person=None, locality=area, team=team, starts_at=since
    )
    if member is None:
        return None
    return TeamMemberFactory.create(team=team, membership=member, joined_at=since)


# Read by hand: each is a way by which somebody could see a record, and no longer or not yet may.
CLOSED_STATES: dict[str, Arrange] = {
    "no reason": _nothing,
    "broken glass that ended": _expired_glass,
    "an allocation that ended": _ended_allocation,
    "a referral that ended": _ended_referral,
    "an allocation that has not begun": _not_begun,
    "a colleague's allocation": _colleague_s,
    "another team's area": _other_team_s_area,
    "the area of a team that was left": _left_team,
}


def _addresses(world: World, person: Person) -> Iterator[tuple[str, str]]:
    for route in RECORD_ROUTES:
        yield route, world.address(route, instead={"person": person.public_id})


def _statuses(world: World, role: RoleName, person: Person) -> dict[tuple[str, str], int]:
    """Open every page of a record, both ways, as one role."""
    client = world.clients[role]
    return {
        (route, method): world.open(client, address, method).status_code
        for route, address in _addresses(world, person)
        for method in METHODS
    }


def _person(world: World, arrange: Arrange, role: RoleName) -> Person:
    with open_scope(world.ours.authority.pk):
        made: Person = PersonFactory.create()
        arrange(made, world.ours.members[role], timezone.now())
        made.refresh_from_db()
        refresh_people([made])
    return made


@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_closed_record_is_closed(world: World, role: RoleName) -> None:
    found = _statuses(world, role, _person(world, _nothing, role))

    wrong = {
        case: status for case, status in found.items() if status not in _expected(case[0], role)
    }
    assert not wrong


def _expected(route: str, role: RoleName) -> set[int]:
    if role not in MAY_OPEN[route]:
        return {_refusal(route, role)}
    return SHOWN if route in WHOM_TO_ASK else {404}


def _refusal(route: str, role: RoleName) -> int:
    return 404 if role in NOT_THERE.get(route, ()) else 403


@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_restricted_record_is_not_there(world: World, role: RoleName) -> None:
    """Whatever else would open it; even that it could be asked for is not said."""
    found = _statuses(world, role, _person(world, _restricted, role))

    if role in SEES_HIDDEN:
        assert found["casework:record", "get"] == 200
        return
    wrong = {
        (route, method): status
        for (route, method), status in found.items()
        if status != (404 if role in MAY_OPEN[route] else _refusal(route, role))
    }
    assert not wrong


@pytest.mark.parametrize("state", sorted(CLOSED_STATES))
def test_a_reason_that_does_not_hold_opens_no_page(world: World, state: str) -> None:
    role = RoleName.PERSONAL_ADVISER

    found = _statuses(world, role, _person(world, CLOSED_STATES[state], role))

    wrong = {
        case: status
        for case, status in found.items()
        if case[0] not in WHOM_TO_ASK and status not in CLOSED
    }
    assert not wrong


@pytest.mark.parametrize("state", sorted(CLOSED_STATES))
@pytest.mark.parametrize("role", sorted(WITH_YOUNG_PEOPLE))
def test_a_reason_that_does_not_hold_opens_the_record_to_no_role(
    world: World, state: str, role: RoleName
) -> None:
    person = _person(world, CLOSED_STATES[state], role)
    viewer = member_actor(world.ours.members[role])

    with open_scope(world.ours.authority.pk):
        rows = list_reachable(viewer=viewer, at=timezone.now())
        assert not rows.filter(person_id=person.pk).exists()
        with pytest.raises(NotFound):
            get_record(viewer=viewer, public_id=person.public_id, at=timezone.now())


def test_a_record_is_closed_to_whoever_has_left(world: World) -> None:
    role = RoleName.PERSONAL_ADVISER
    with open_scope(world.ours.authority.pk):
        person = Person.objects.get(public_id=world.ours.records["person"])
        member = world.ours.members[role]
        Membership.objects.filter(pk=member.pk).update(
            ended_at=timezone.now(), ended_by=world.ours.members[RoleName.SYSTEM_ADMINISTRATOR].user
        )
        viewer = member_actor(member)
        assert not reach(viewer=viewer, person=person, at=timezone.now()).is_open

    assert set(_statuses(world, role, person).values()) == {404}


def test_broken_glass_opens_the_page_exactly_until_the_third_hour(world: World) -> None:
    role = RoleName.DUTY_WORKER
    person = _person(world, _nothing, role)
    record = world.address("casework:record", instead={"person": person.public_id})
    glass = world.address("people:break_glass", instead={"person": person.public_id})
    begun = timezone.now()

    def signed_in() -> Client:
        """Return somebody who has just signed in: nobody stays so for three hours."""
        client = Client()
        client.force_login(world.ours.members[role].user)
        return client

    with time_machine.travel(begun, tick=False) as clock:
        assert signed_in().get(record).status_code == 404
        answer = signed_in().post(glass, {"reason": "Nowhere to sleep tonight"})
        assert answer.headers["Location"] == record
        assert signed_in().get(record).status_code == 200
        clock.move_to(begun + timedelta(hours=3) - timedelta(microseconds=1))
        assert signed_in().get(record).status_code == 200
        clock.move_to(begun + timedelta(hours=3))
        assert signed_in().get(record).status_code == 404


def test_an_empty_list_is_closed(world: World) -> None:
    def restrict(person: Person, member: Membership, now: datetime) -> None:
        Person.objects.filter(pk=person.pk).update(is_restricted=True)

    person = _person(world, restrict, RoleName.TEAM_MANAGER)

    opened = {
        role for role in RoleName if _statuses_of(world, role, person, "casework:record") == 200
    }
    assert opened == SEES_HIDDEN


def _statuses_of(world: World, role: RoleName, person: Person, route: str) -> int:
    address = world.address(route, instead={"person": person.public_id})
    return world.open(world.clients[role], address, "get").status_code


# Lists and details -----------------------------------------------------------------------------


@pytest.fixture
def people(world: World) -> Iterator[list[Person]]:
    """Four people in two areas, two of them restricted."""
    with open_scope(world.ours.authority.pk):
        areas = [LocalityFactory.create(), LocalityFactory.create()]
        yield [
            PersonFactory.create(locality=areas[number % 2], is_restricted=number > 1)
            for number in range(4)
        ]


WHEN = st.integers(min_value=-2, max_value=2)
GRANTS = st.lists(
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(GrantKind),
            "person": st.integers(min_value=0, max_value=3),
            "holder": st.sampled_from(["viewer", "colleague", "team", "other team", "left team"]),
            "groups": st.sets(st.sampled_from(DataGroup), max_size=3),
            "starts": WHEN,
            "lasts": st.none() | st.integers(min_value=0, max_value=3),
        }
    ),
    max_size=6,
)


def _grant(wanted: dict[str, Any], people: list[Person], holders: dict[str, Any]) -> None:
    """Write one grant, as nearly as wanted as the tables allow."""
    kind, now = wanted["kind"], timezone.now()
    person = people[wanted["person"]]
    holder = wanted["holder"]
    if kind in {GrantKind.NAMED, GrantKind.BREAK_GLASS} and "team" in holder:
        holder = "viewer"
    starts = now + timedelta(hours=wanted["starts"])
    lasts = wanted["lasts"]
    if kind is GrantKind.BREAK_GLASS:
        lasts = lasts or 0
    is_area = kind is GrantKind.LOCALITY
    AccessGrantFactory.create(
        kind=kind.value,
        person=None if is_area else person,
        locality=person.locality if is_area else None,
        data_groups=sorted(group.value for group in wanted["groups"]),
        reason="Urgent",
        starts_at=starts,
        ends_at=None if lasts is None else starts + timedelta(hours=lasts),
        **holders[holder],
    )


@given(grants=GRANTS, role=st.sampled_from(sorted(RoleName)), group=st.sampled_from(DataGroup))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_list_holds_exactly_what_the_detail_opens(
    world: World,
    people: list[Person],
    grants: list[dict[str, Any]],
    role: RoleName,
    group: DataGroup,
) -> None:
    """And a list of one group of data exactly those whose detail shows that group."""
    with transaction.atomic():
        member = world.ours.members[role]
        viewer = member_actor(member)
        teams = {name: TeamFactory.create() for name in ("team", "other team", "left team")}
        long_ago = timezone.now() - timedelta(days=9)
        TeamMemberFactory.create(team=teams["team"], membership=member, joined_at=long_ago)
        TeamMemberFactory.create(
            team=teams["left team"], membership=member, joined_at=long_ago, left_at=timezone.now()
        )
        colleague = MembershipFactory.create(authority=world.ours.authority, role=role.value)
        holders: dict[str, Any] = {
            "viewer": {"membership": member},
            "colleague": {"membership": colleague},
            **{name: {"team": team} for name, team in teams.items()},
        }
        for wanted in grants:
            _grant(wanted, people, holders)
        now = timezone.now()

        reaches = {one.pk: reach(viewer=viewer, person=one, at=now) for one in people}
        opened = {key for key, found in reaches.items() if found.is_open}
        shown = {key for key, found in reaches.items() if group in found.groups}
        keys = [one.pk for one in people]
        condition = reachable(viewer=viewer, at=now, group=group)
        listed_group = set(
            Person.objects.filter(condition, pk__in=keys).values_list("pk", flat=True)
        )
        on_page = OpenPeople(viewer=viewer, at=now)
        summaries = PersonSummary.objects.filter(person_id__in=keys).order_by("pk")
        on_page_open = {row.person_id for row in on_page.among(summaries)}
        on_page_group = {row.person_id for row in on_page.among(summaries, group)}
        try:
            rows = list_reachable(viewer=viewer, at=now).filter(person_id__in=keys)
            listed = set(rows.values_list("person_id", flat=True))
            found = {one.pk for one in people if _is_findable(viewer, one, now)}
        except NotAllowed:
            listed = found = set()
        transaction.set_rollback(True)

    assert listed == opened == on_page_open
    assert listed_group == shown == on_page_group
    assert opened <= found


def _is_findable(viewer: Any, person: Person, now: datetime) -> bool:
    try:
        get_findable(viewer=viewer, public_id=person.public_id, at=now)
    except NotFound:
        return False
    return True
