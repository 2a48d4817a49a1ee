"""What do the pages about services show?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.directory.models import (
    KIND_LABELS,
    NEED_LABELS,
    ROUTE_LABELS,
    TIER_LABELS,
    Service,
    ServiceAtPlace,
)
from waymark.directory.rules import Need, Route, ServiceKind, ServiceTier, is_fresh
from waymark.web.narrowing import Chosen

ROUTES_SAID = ROUTE_LABELS | {Route.BOTH: "The young person asks, or a professional refers"}
"""Who may ask for a service, where the other answers do not stand beside it."""


@dataclass(frozen=True)
class ServiceRow:
    """One service of the list."""

    name: str
    organisation: str
    kind: str
    ages: str
    where: str
    waiting: str
    url: str
    is_closed: bool


@dataclass(frozen=True)
class ServiceList:
    """The page of all services."""

    rows: tuple[ServiceRow, ...]
    chosen: tuple[Chosen, ...]
    clear_url: str
    first_url: str
    more_url: str
    create_url: str


@dataclass(frozen=True)
class Fact:
    """One thing that is known of a service."""

    key: str
    value: str


@dataclass(frozen=True)
class PlaceLine:
    """Somewhere that the service can be found; `leave_url` for those who may take it away."""

    name: str
    words: tuple[str, ...]
    leave_url: str


@dataclass(frozen=True)
class ServiceDetail:
    """The page of one service."""

    name: str
    state: str
    caption: str
    description: str
    facts: tuple[Fact, ...]
    places: tuple[PlaceLine, ...]
    action: dict[str, str] | None
    links: tuple[dict[str, str], ...]


@dataclass(frozen=True)
class Confirmation:
    """A question before something is done."""

    sentences: tuple[str, ...]
    submit: str


def ages_in_words(service: Service) -> str:
    """Return the ages that a service takes."""
    low, high = service.age_from, service.age_to
    if low is None and high is None:
        return "All ages"
    if high is None:
        return f"{low} and over"
    if low is None:
        return f"Up to {high}"
    return f"{low} to {high}"


def waiting_in_words(service: Service, today: date) -> str:
    """Return how long people wait, as of when; an old answer says that it is old."""
    days, said_on = service.waiting_days, service.waiting_said_on
    if days is None or said_on is None:
        return "Not known"
    if days == 0:
        words = "No wait"
    elif days < 14:
        words = f"{days} day{'' if days == 1 else 's'}"
    else:
        words = f"About {round(days / 7)} weeks"
    old = "" if is_fresh(said_on, today) else ", so ask again"
    return f"{words}, as of {day_in_words(said_on)}{old}"


def areas_in_words(places: Iterable[ServiceAtPlace]) -> str:
    """Return in which areas a service can be found."""
    names = {
        each.place.locality.name if each.place.locality else each.place.name for each in places
    }
    return ", ".join(sorted(names)) or "Everywhere"


def service_row(
    service: Service, *, places: Iterable[ServiceAtPlace], today: date, url: str
) -> ServiceRow:
    """Word one service of the list."""
    return ServiceRow(
        name=service.name,
        organisation=service.organisation.name,
        kind=KIND_LABELS[ServiceKind(service.kind)],
        ages=ages_in_words(service),
        where=areas_in_words(places),
        waiting=waiting_in_words(service, today),
        url=url,
        is_closed=service.closed_on is not None,
    )


def service_facts(service: Service, *, today: date) -> Iterable[Fact]:
    """Return what is known of a service beside its name, description and places."""
    yield Fact("Kind", KIND_LABELS[ServiceKind(service.kind)])
    yield Fact("For whom", TIER_LABELS[ServiceTier(service.tier)])
    yield Fact("Ages", ages_in_words(service))
    if service.needs:
        needs = [NEED_LABELS[Need(need)] for need in service.needs]
        yield Fact("Helps with", ", ".join(needs))
    yield Fact("Who may ask for it", ROUTES_SAID[Route(service.route)])
    if service.threshold:
        yield Fact("Whom it takes", service.threshold)
    if service.capacity is not None:
        yield Fact("How many at a time", f"{service.capacity:,}")
    yield Fact("Waiting time", waiting_in_words(service, today))
    yield Fact(
        "Takes referrals",
        f"In Waymark: {service.team}" if service.team else "Outside Waymark",
    )
    for key, value in (("Email", service.email), ("Telephone", service.telephone)):
        if value:
            yield Fact(key, value)


def place_line(where: ServiceAtPlace, *, leave_url: str) -> PlaceLine:
    """Word somewhere that a service can be found."""
    place = where.place
    way_in = {True: "Step-free way in", False: "No step-free way in"}
    words = (
        ", ".join(filter(None, (place.address, place.postcode))),
        place.locality.name if place.locality else "",
        where.hours,
        way_in.get(place.is_accessible, "") if place.is_accessible is not None else "",
    )
    return PlaceLine(name=place.name, words=tuple(filter(None, words)), leave_url=leave_url)


def service_detail(
    service: Service,
    *,
    places: Sequence[PlaceLine],
    today: date,
    action: dict[str, str] | None,
    links: Sequence[dict[str, str]],
) -> ServiceDetail:
    """Word the page of a service."""
    closed_on = service.closed_on
    return ServiceDetail(
        name=service.name,
        state=f"Closed on {day_in_words(closed_on)}" if closed_on else "",
        caption=service.organisation.name,
        description=service.description,
        facts=tuple(service_facts(service, today=today)),
        places=tuple(places),
        action=action,
        links=tuple(links),
    )
