"""May each role open each address? Every route, every role, both authorities, signed in or not.

The tables are in `matrix`, written by hand, never computed from the pages that they check.
"""

import pytest

from tests.invariants.matrix.roles import ADMINISTRATOR, EVERYBODY
from tests.invariants.matrix.tables import (
    ACCOUNT_SIGNED_IN,
    ACCOUNT_SIGNED_OUT,
    CALLS,
    DEMONSTRATION,
    MAY_OPEN,
    NOT_THERE,
    PUBLIC,
    TABLES,
)
from tests.world.places import Method, World
from tests.world.routes import NOT_RECORDS, ROUTES
from waymark.access.rules import RoleName

METHODS: tuple[Method, ...] = ("get", "post")
SIGN_IN = "/accounts/login/?next="
SECOND_FACTOR = "/accounts/2fa/totp/activate/"

every_staff_route = pytest.mark.parametrize("route", sorted(MAY_OPEN))
every_method = pytest.mark.parametrize("method", METHODS)


def test_every_route_is_in_exactly_one_table() -> None:
    assert set().union(*TABLES) == set(ROUTES)
    assert sum(map(len, TABLES)) == len(ROUTES)


def test_address_with_an_argument_that_the_world_lacks_fails_loudly(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ROUTES, "portal:work", ("authority", "dragon"))

    with pytest.raises(LookupError, match="dragon"):
        world.address("portal:work")


def test_every_role_is_in_the_matrix() -> None:
    assert set(RoleName) == EVERYBODY


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_only_public_and_account_pages_stand_outside_work(world: World, route: str) -> None:
    is_at_work = "/ourborough/work/" in world.address(route)

    assert is_at_work == (route in MAY_OPEN)


@every_staff_route
@every_method
def test_role_in_own_authority(world: World, route: str, method: Method) -> None:
    address = world.address(route)

    found = {role: world.open(client, address, method) for role, client in world.clients.items()}

    wrong = {
        role.value: (answer.status_code, answer.headers.get("Location", ""))
        for role, answer in found.items()
        if answer.status_code not in _statuses_of(route, role)
        or "/accounts/" in answer.headers.get("Location", "")
    }
    assert not wrong, address


def _statuses_of(route: str, role: RoleName) -> set[int]:
    if role in MAY_OPEN[route]:
        return {200, 302, 400, 405}
    return {404} if role in NOT_THERE.get(route, ()) else {403}


@every_staff_route
@every_method
def test_other_authority_is_invisible(world: World, route: str, method: Method) -> None:
    address = world.address(route, authority="theirs")

    for role, client in world.clients.items():
        assert world.open(client, address, method).status_code == 404, (role, address)


@every_staff_route
@every_method
def test_their_record_under_own_address_is_not_found(
    world: World, route: str, method: Method
) -> None:
    names = frozenset(ROUTES[route]) - NOT_RECORDS

    for theirs in {names, *(frozenset({name}) for name in names)} - {frozenset()}:
        address = world.address(route, theirs=theirs)
        for role, client in world.clients.items():
            if role in MAY_OPEN[route]:
                assert world.open(client, address, method).status_code == 404, (role, address)
            elif theirs == names:  # one mixture is enough where the role opens none
                refused = 404 if role in NOT_THERE.get(route, ()) else 403
                assert world.open(client, address, method).status_code == refused, (role, address)


@pytest.mark.parametrize("route", sorted({*MAY_OPEN, *PUBLIC}))
@every_method
def test_record_under_another_one_than_its_own_is_not_found(
    world: World, route: str, method: Method
) -> None:
    """An answer to one consultation is not found under the address of another one."""
    address = world.misplaced(route)
    if address is None:
        return  # no record of this address stands under another
    roles = MAY_OPEN.get(route)

    for client in [world.clients[role] for role in roles] if roles else [world.signed_out]:
        assert world.open(client, address, method).status_code == 404, address


def test_some_records_stand_under_others(world: World) -> None:
    assert sum(world.misplaced(route) is not None for route in ROUTES) > 20


@every_staff_route
@every_method
def test_signed_out_leads_to_sign_in(world: World, route: str, method: Method) -> None:
    for whose in ("ours", "theirs"):
        address = world.address(route, authority=whose)

        answer = world.open(world.signed_out, address, method)

        assert answer.status_code == 302
        assert answer.headers["Location"].startswith(SIGN_IN)


@every_staff_route
@every_method
def test_without_second_factor_leads_to_its_set_up(
    world: World, route: str, method: Method
) -> None:
    answer = world.open(world.without_second_factor, world.address(route), method)

    assert (answer.status_code, answer.headers.get("Location")) == (302, SECOND_FACTOR)


@every_staff_route
@every_method
def test_who_left_or_never_joined_finds_nothing(world: World, route: str, method: Method) -> None:
    address = world.address(route)

    assert world.open(world.leaver, address, method).status_code == 404
    assert world.open(world.stranger, address, method).status_code == 404


@pytest.mark.parametrize("route", sorted(PUBLIC))
def test_public_page_is_the_same_for_everybody(world: World, route: str) -> None:
    address = world.address(route)

    status = world.open(world.signed_out, address, "get").status_code

    assert status in {200, 302}
    for client in (*world.clients.values(), world.leaver, world.stranger):
        answer = world.open(client, address, "get")
        assert answer.status_code in {status, 200}
        assert "/accounts/" not in answer.headers.get("Location", "")


@pytest.mark.parametrize("route", sorted(PUBLIC))
@every_method
def test_their_public_record_under_own_address_is_not_found(
    world: World, route: str, method: Method
) -> None:
    for name in frozenset(ROUTES[route]) - NOT_RECORDS:
        address = world.address(route, theirs=frozenset({name}))
        assert world.open(world.stranger, address, method).status_code == 404, address


@pytest.mark.parametrize("route", sorted(CALLS | DEMONSTRATION))
@every_method
def test_what_is_switched_off_is_not_there(world: World, route: str, method: Method) -> None:
    for client in (world.signed_out, world.clients[ADMINISTRATOR]):
        assert world.open(client, world.address(route), method).status_code == 404


@pytest.mark.parametrize("route", sorted(ACCOUNT_SIGNED_IN))
@every_method
def test_own_account_needs_sign_in(world: World, route: str, method: Method) -> None:
    answer = world.open(world.signed_out, world.address(route), method)

    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/accounts/login/")


@pytest.mark.parametrize("route", sorted(ACCOUNT_SIGNED_OUT))
def test_sign_in_page_answers_without_sign_in(world: World, route: str) -> None:
    assert world.open(world.signed_out, world.address(route), "get").status_code in {200, 302}
