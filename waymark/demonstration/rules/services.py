"""Which invented services are there for the invented young people, by whom, where, for whom?"""

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from waymark.demonstration.rules.places import Place
from waymark.directory.rules import Need, Route, ServiceKind, ServiceTier

DATA = files("waymark.demonstration") / "data" / "services.toml"


@dataclass(frozen=True)
class ServicePlan:
    """A service; `areas` are where it has a place, `team` who takes its referrals in Waymark."""

    name: str
    provider: str
    provider_kind: str
    kind: ServiceKind
    tier: ServiceTier
    ages: tuple[int, int]
    needs: tuple[Need, ...]
    description: str
    areas: tuple[str, ...]
    team: str
    threshold: str
    waiting_days: int | None
    capacity: int | None
    route: Route


@cache
def services_of(code: str) -> tuple[ServicePlan, ...]:
    """Return the services of an authority of the demonstration; none where it has none."""
    kept = tomllib.loads(DATA.read_text(encoding="utf-8"))
    return tuple(
        ServicePlan(
            name=each["name"],
            provider=each["provider"],
            provider_kind=each["provider_kind"],
            kind=ServiceKind(each["kind"]),
            tier=ServiceTier(each["tier"]),
            ages=(each["ages"][0], each["ages"][1]),
            needs=tuple(map(Need, each["needs"])),
            description=each["description"],
            areas=tuple(each.get("areas", ())),
            team=each.get("team", ""),
            threshold=each.get("threshold", ""),
            waiting_days=each.get("waiting_days"),
            capacity=each.get("capacity"),
            route=Route(each.get("route", Route.BOTH)),
        )
        for each in kept.get(code, ())
    )


def services_in(town: Place) -> tuple[ServicePlan, ...]:
    """Return the services that the team of a town runs there; none for who is in no town."""
    if not town.town:
        return ()
    return tuple(
        replace(
            plan,
            name=f"{plan.name}, {town.town}",
            provider=f"{town.short_name} Youth Support",
            areas=tuple(area for area, _ in town.localities),
            team=town.teams[0].name,
        )
        for plan in services_of("town")
    )
