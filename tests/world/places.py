"""Who and what is in the world, and what does an address of it open?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.world.routes import ARGUMENTS, CONTAINERS, NOT_RECORDS, QUERIES, ROUTES, SIDE_BY_SIDE
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName

Whose = Literal["ours", "theirs"]
Method = Literal["get", "post"]
PAPER = b"The proposal, in plain words."


@dataclass
class Place:
    """One authority: who works there, and what an address can name."""

    authority: Authority
    members: dict[RoleName, Membership]
    records: dict[str, Any] = field(default_factory=dict)


@dataclass
class World:
    """Ours and theirs, and everybody signed in who works for ours."""

    ours: Place
    theirs: Place
    clients: dict[RoleName, Client]
    signed_out: Client
    without_second_factor: Client
    leaver: Client  # once of ours, now of theirs
    stranger: Client  # signed in, works for no authority

    @property
    def signed_in(self) -> list[Client]:
        return [*self.clients.values(), self.without_second_factor, self.leaver, self.stranger]

    def place(self, whose: Whose) -> Place:
        return self.ours if whose == "ours" else self.theirs

    def address(
        self,
        route: str,
        *,
        authority: Whose = "ours",
        theirs: frozenset[str] = frozenset(),
        instead: Mapping[str, Any] | None = None,
    ) -> str:
        """Return an address of the route, with those of its arguments that are named in `theirs`
        taken from the other authority, and those in `instead` replaced.
        """
        values: dict[str, Any] = {}
        for name in ROUTES[route]:
            if name == "authority":
                values[name] = self.place(authority).authority.code
                continue
            whose: Whose = "theirs" if name in theirs else "ours"
            if authority == "theirs":
                whose = "theirs"
            values[name] = self._value(route, name, self.place(whose))
        values |= instead or {}
        return reverse(route, kwargs=values) + QUERIES.get(route, "")

    def misplaced(self, route: str) -> str | None:
        """Return an address that names a record of ours under another one than its own."""
        records = self.ours.records
        container = next((name for name in CONTAINERS if name in ROUTES[route]), None)
        if route in SIDE_BY_SIDE:
            return None
        if container is None or not frozenset(ROUTES[route]) - NOT_RECORDS - {container}:
            return None
        own = self._value(route, container, self.ours)
        others = (records[each] for each in CONTAINERS[container])
        return self.address(route, instead={container: next(x for x in others if x != own)})

    @staticmethod
    def _value(route: str, name: str, place: Place) -> Any:
        key = ARGUMENTS.get(route, {}).get(name, name)
        if key not in place.records:
            raise LookupError(
                f"The world has no {key!r} for the argument {name!r} of {route}: add one to "
                "tests/world/"
            )
        return place.records[key]

    def open(self, client: Client, address: str, method: Method) -> HttpResponse:
        """Send one request and take back what it changed; of a look, that goes with the test."""
        if method == "get":
            response = client.get(address)
        else:
            with transaction.atomic():
                response = client.post(address)
                transaction.set_rollback(True)
        assert isinstance(response, HttpResponse)
        return response
