"""To which services were young people referred, and which could help this one?"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.referrals import Referral, ReferralMove
from waymark.casework.rules.referring import (
    ANSWERS,
    OPEN,
    ReferralStatus,
    Side,
    answers_since,
    is_unanswered,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.directory.models import Service, ServiceAtPlace
from waymark.directory.queries import Wanted, list_services, list_where
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable
from waymark.people.queries.open_people import OpenPeople, open_people
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.ages import age_on

ROWS_AT_ONCE = 50
MOST_SUGGESTED = 30
MOST_ON_A_DAY = 50


@dataclass(frozen=True)
class Suggestion:
    """A service that takes people of this age, and why it could be the right one."""

    service: Service
    places: tuple[ServiceAtPlace, ...]
    is_near: bool


@dataclass(frozen=True)
class SeenReferral:
    """A referral of an open record, on which sides of it the viewer stands, and how it went."""

    referral: Referral
    sides: frozenset[Side]
    moves: tuple[ReferralMove, ...] = ()


@dataclass(frozen=True)
class Stretch:
    """Some referrals in their order, and the place in it after which there are more."""

    rows: list[Referral]
    more_after: str


def list_referrals(*, viewer: Actor, record: OpenRecord) -> list[SeenReferral]:
    """Return the referrals of an open record that the viewer stands on a side of, newest first."""
    access.require(viewer, Permission.CASES_WORK)
    teams = permissions.own_team_keys(viewer=viewer)
    return [
        SeenReferral(referral=each, sides=sides)
        for each in _referrals().filter(person=record.person).order_by("-moved_at", "-pk")
        if (sides := _sides(viewer, each, record, teams))
    ]


def get_referral(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> SeenReferral:
    """Return one referral of an open record; raise `NotFound` where it is not the viewer's."""
    access.require(viewer, Permission.CASES_WORK)
    found = _referrals().filter(person=record.person, public_id=public_id).first()
    if found is None:
        raise NotFound
    sides = _sides(viewer, found, record, permissions.own_team_keys(viewer=viewer))
    if not sides:
        raise NotFound
    moves = (
        ReferralMove.objects.filter(referral=found)
        .select_related("moved_by__user")
        .order_by("at", "pk")
    )
    return SeenReferral(referral=found, sides=sides, moves=tuple(moves))


def list_referrals_in(*, viewer: Actor, at: datetime) -> QuerySet[Referral]:
    """Return the referrals that the viewer's teams are asked to help with, oldest first.

    Those that ended are gone, as is the access that came with them.
    """
    access.require(viewer, Permission.CASES_WORK)
    return (
        _referrals()
        .filter(
            _lies_open(viewer, at),
            team_id__in=permissions.own_team_keys(viewer=viewer),
            status__in=[each.value for each in OPEN],
        )
        .order_by("sent_at", "pk")
    )


def get_in(*, viewer: Actor, at: datetime, after: str = "") -> Stretch:
    """Return the next of those referrals."""
    return _stretch(list_referrals_in(viewer=viewer, at=at), after=after)


def get_sent(*, viewer: Actor, at: datetime, after: str = "") -> Stretch:
    """Return the next referrals that the viewer wrote, the latest moved first."""
    access.require(viewer, Permission.CASES_WORK)
    found = (
        _referrals()
        .filter(_lies_open(viewer, at), referred_by_id=viewer.membership_id or 0)
        .order_by("-moved_at", "-pk")
    )
    return _stretch(found, after=after)


def list_answers(*, viewer: Actor, at: datetime, known: OpenPeople | None = None) -> list[Referral]:
    """Return the viewer's own referrals that were answered lately, wait for it, or have to stop.

    What the viewer wrote down as the answer of a service outside is no news to them.
    """
    access.require(viewer, Permission.CASES_WORK)
    latest = ReferralMove.objects.filter(
        referral_id=OuterRef("pk"), at=OuterRef("moved_at"), status=OuterRef("status")
    )
    lately = Q(status__in=[each.value for each in ANSWERS], moved_at__gte=answers_since(at))
    own: QuerySet[Any] = (
        Referral.objects.filter(
            Q(status__in=[each.value for each in OPEN]) | lately,
            referred_by_id=viewer.membership_id or 0,
        )
        .annotate(is_own_answer=Exists(latest.filter(moved_by_id=viewer.membership_id)))
        .select_related("person", "service", "consent")
        .order_by("-moved_at", "-pk")
    )
    within = open_people(viewer=viewer, at=at, known=known)
    return within.among(each for each in own if _comes_back(each, at))[:MOST_ON_A_DAY]


def _comes_back(each: Any, at: datetime) -> bool:
    """Whether a referral that stands open or was answered lately is for the sender's day."""
    status, today = ReferralStatus(each.status), local_date(at)
    expires_on = each.consent.expires_on if each.consent else None
    has_no_basis = each.stopped_at is not None or (expires_on is not None and expires_on <= today)
    is_answered = status in ANSWERS and each.moved_at >= answers_since(at)
    return (
        (is_answered and not each.is_own_answer)
        or is_unanswered(status, sent_on=local_date(each.sent_at), today=today)
        or (status in OPEN and has_no_basis)
    )


def suggest_services(
    *,
    viewer: Actor,
    record: OpenRecord,
    on: date,
    need: str = "",
    kind: str = "",
    search: str = "",
) -> list[Suggestion]:
    """Return the open services that take people of this age, the likeliest first.

    Nothing is ruled out by tier or area: those that are near, and made for the tier, come first.
    """
    person = record.person
    wanted = Wanted(
        search=search,
        kind=kind,
        need=need,
        age=age_on(person.born_on, on) if person.born_on else None,
    )
    found = list(list_services(viewer=viewer, wanted=wanted))
    places: dict[int, list[ServiceAtPlace]] = defaultdict(list)
    for where in list_where(viewer=viewer, services=[each.pk for each in found]):
        places[where.service_id].append(where)
    tier = PersonSummary.objects.filter(person=person).values_list("tier", flat=True).first() or ""

    def place_in_list(each: Service) -> tuple[bool, bool, str, int]:
        return (not _is_near(person, places[each.pk]), each.tier != tier, each.name, each.pk)

    return [
        Suggestion(
            service=each,
            places=tuple(places[each.pk]),
            is_near=bool(places[each.pk]) and _is_near(person, places[each.pk]),
        )
        for each in sorted(found, key=place_in_list)[:MOST_SUGGESTED]
    ]


def get_open_service(*, viewer: Actor, public_id: UUID) -> Service:
    """Return a service that somebody can be referred to; raise `NotFound` for a closed one."""
    found = list_services(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def suggestion_of(*, viewer: Actor, record: OpenRecord, service: Service) -> Suggestion:
    """Return what a service is for the young person of an open record."""
    places = list(list_where(viewer=viewer, services=[service.pk]))
    is_near = bool(places) and _is_near(record.person, places)
    return Suggestion(service=service, places=tuple(places), is_near=is_near)


def _stretch(found: QuerySet[Referral], *, after: str) -> Stretch:
    start = int(after) if after.isascii() and after.isdecimal() and len(after) < 6 else 0
    rows = list(found[start : start + ROWS_AT_ONCE + 1])
    more_after = str(start + ROWS_AT_ONCE) if len(rows) > ROWS_AT_ONCE else ""
    return Stretch(rows=rows[:ROWS_AT_ONCE], more_after=more_after)


def _referrals() -> QuerySet[Referral]:
    return Referral.objects.select_related(
        "person__locality", "service__organisation", "team", "referred_by__user", "grant", "consent"
    )


def _sides(
    viewer: Actor, referral: Referral, record: OpenRecord, teams: Collection[int]
) -> frozenset[Side]:
    return permissions.sides_of(viewer=viewer, referral=referral, reach=record.reach, teams=teams)


def _lies_open(viewer: Actor, at: datetime) -> Exists:
    return Exists(
        PersonSummary.objects.filter(
            reachable(viewer=viewer, at=at, person="person_id"), person_id=OuterRef("person_id")
        )
    )


def _is_near(person: Person, places: list[ServiceAtPlace]) -> bool:
    """Whether a service can be found where the person lives, or comes to people."""
    if not places:
        return True
    return person.locality_id is not None and any(
        each.place.locality_id == person.locality_id for each in places
    )
