"""Whom should somebody try next of those whose activity is not known?

Restricted records are never among them, whoever looks: a list of people to call is read by many.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db.models import (
    Case,
    CharField,
    Count,
    DateField,
    Exists,
    OuterRef,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, Concat, TruncDate

from waymark.access import permissions as access
from waymark.access.models.authorities import AuthorityIdentifier, IdentifierScheme
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND, local_date, local_moment
from waymark.participation.models.tracking import STANDS, StatusClaim, TrackingAttempt
from waymark.participation.rules.chasing import (
    FOUND,
    REFUSED,
    VULNERABLE,
    ClaimState,
    Want,
    born_between,
    ladder,
)
from waymark.participation.rules.editions import cohort_on, standing_on
from waymark.participation.rules.status import STATUTORY
from waymark.people.models.circle import Banner
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.needs import Characteristic, SendRecord
from waymark.people.models.people import PersonAuthority, Schooling
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import PERMISSION_OF_GROUP, reachable
from waymark.people.rules.reach import GROUP_OF_CHARACTERISTIC
from waymark.people.rules.vocabulary import (
    ActivityGroup,
    AuthorityRole,
    BannerKind,
    CharacteristicKind,
    ContactKind,
    DataGroup,
    SendStatus,
    Tier,
)

ROWS_AT_ONCE = 50
ANSWERS_COUNT_FOR = timedelta(days=365)
GROUPS = (DataGroup.CONTACT, DataGroup.EDUCATION)
"""What has to lie open of a record for somebody to try its person."""
TELEPHONES = (ContactKind.MOBILE.value, ContactKind.TELEPHONE.value)

_THEIRS = Q(person_id=OuterRef("person_id"))
"""What belongs to the person of the row. Asked of each row, never as a list to be absent from:
one that outgrows the memory of a sort is read through again for every row."""


@dataclass(frozen=True)
class Narrowing:
    """What the queue is narrowed by; nothing given means everybody."""

    locality: UUID | None = None
    school: UUID | None = None
    worker: UUID | None = None
    want: Want = Want.ALL


EVERYBODY = Narrowing()


@dataclass(frozen=True)
class Stretch:
    """Some rows of the queue, and the place after which there are more."""

    rows: list[Any]
    more_after: str


@dataclass(frozen=True)
class Counter:
    """How many wait in the queue, and how many the viewer tried and found today."""

    waiting: int
    tried: int
    found: int


def list_queue(*, viewer: Actor, at: datetime, narrowing: Narrowing = EVERYBODY) -> QuerySet[Any]:
    """Return the list rows of those to try now, in order, each with its `place` in it.

    Left out are: whoever was tried today, or so often that it is enough for now; whoever is not
    to be contacted; those of whom somebody has said that they cannot be found, until another has
    agreed; and whoever refused to say, for a time.
    """
    today = local_date(at)
    found = _in_question(viewer=viewer, at=at, narrowing=narrowing)
    for days, most in (
        (today, 1),
        (today - timedelta(days=6), ladder().most_in_a_week),
        (today.replace(day=1), ladder().most_in_a_month),
    ):
        found = found.filter(~_tried_since(days, most))
    claimed = StatusClaim.objects.filter(_THEIRS, state=ClaimState.WAITING.value)
    waiting: QuerySet[Any] = (
        found.exclude(activity_code=REFUSED, refused_on__gt=today - ladder().is_left_alone_for)
        .filter(~_exists(Banner, today, kind=BannerKind.DO_NOT_CONTACT.value), ~Q(Exists(claimed)))
        .select_related("person", "locality", "lead__user")
        .order_by("place", "public_id")
    )
    return waiting


def get_stretch(
    *, viewer: Actor, at: datetime, narrowing: Narrowing, after: str = "", most: int = ROWS_AT_ONCE
) -> Stretch:
    """Return the next rows of the queue after a place in it."""
    found = list(_after(list_queue(viewer=viewer, at=at, narrowing=narrowing), after)[: most + 1])
    more = place_of(found[most - 1]) if len(found) > most else ""
    return Stretch(rows=found[:most], more_after=more)


def find_next(
    *, viewer: Actor, at: datetime, narrowing: Narrowing, after: str = ""
) -> PersonSummary | None:
    """Return who comes next after a place in the queue; None at its end."""
    return _after(list_queue(viewer=viewer, at=at, narrowing=narrowing), after).first()


def place_of(row: Any) -> str:
    """Return the place of a row of the queue, after which others come."""
    return f"{row.place}~{row.public_id}"


def count_queue(*, viewer: Actor, at: datetime, narrowing: Narrowing) -> Counter:
    """Return how far the viewer has come today."""
    own = TrackingAttempt.objects.filter(
        STANDS,
        made_by_id=viewer.membership_id or 0,
        made_at__gte=local_moment(local_date(at), time(0)),
    ).aggregate(
        tried=Count("person", distinct=True),
        found=Count("person", distinct=True, filter=Q(outcome__in=FOUND)),
    )
    waiting = list_queue(viewer=viewer, at=at, narrowing=narrowing).order_by().count()
    return Counter(waiting=waiting, **own)


def list_leads(*, viewer: Actor) -> QuerySet[Membership]:
    """Return everybody who works as lead with somebody, by name."""
    access.require(viewer, Permission.TRACKING_WORK)
    leads = PersonSummary.objects.filter(lead_id=OuterRef("pk"))
    return (
        Membership.objects.filter(Exists(leads)).select_related("user").order_by("user__name", "pk")
    )


def open_rows(*, viewer: Actor, at: datetime) -> QuerySet[PersonSummary]:
    """Return the list rows of everybody whom the viewer may try, in question or not."""
    access.require(viewer, Permission.TRACKING_WORK)
    return PersonSummary.objects.filter(
        *(reachable(viewer=viewer, at=at, person="person_id", group=each) for each in GROUPS),
        is_restricted=False,
    )


def _in_question(*, viewer: Actor, at: datetime, narrowing: Narrowing) -> QuerySet[Any]:
    """Return everybody of the cohort who counts as not known, or soon will, with their place."""
    today = local_date(at)
    cohort, older, last_year = _ages(today)
    has_plan = _exists(SendRecord, today, status=SendStatus.PLAN.value)
    not_known = _not_known(today)
    found: QuerySet[Any] = open_rows(viewer=viewer, at=at).filter(
        cohort | last_year | (older & has_plan),
        Q(person__died_on__isnull=True) | Q(person__died_on__gt=today),
        Q(person__left_area_on__isnull=True) | Q(person__left_area_on__gt=today),
        ~_elsewhere(today),
    )
    soon = ~not_known & Q(activity_lapses_on__lte=today + ladder().lapsing_within)
    wanted = {
        Want.ALL: not_known | soon,
        Want.NOT_KNOWN: not_known,
        Want.LAPSING: soon,
    }[narrowing.want]
    found = _narrowed(found.filter(wanted), narrowing, today)
    placed: QuerySet[Any] = found.annotate(
        refused_on=Coalesce("activity_verified_on", "activity_since"),
        place=Concat(
            _rank(cohort, older),
            _vulnerability(viewer=viewer, at=at),
            _rank(not_known, Q(activity_lapses_on__lte=today + timedelta(days=7))),
            _rank(*_chances(at)),
            Coalesce(
                Cast(
                    Coalesce("activity_lapses_on", "activity_since", output_field=DateField()),
                    CharField(),
                ),
                Value(""),
            ),
            output_field=CharField(db_collation="C"),
        ),
    )
    return placed


def _rank(*conditions: Any) -> Case:
    """Return the number of the first condition that holds; without any, their number."""
    return Case(
        *(When(each, then=Value(str(rank))) for rank, each in enumerate(conditions)),
        default=Value(str(len(conditions))),
        output_field=CharField(),
    )


def _ages(day: date) -> tuple[Q, Q, Q]:
    """Return the conditions of the three parts of the cohort, in their order."""
    rules = cohort_on(day)

    def of(youngest: int, oldest: int) -> Q:
        return Q(born_on__range=born_between(youngest, oldest, day))

    return (
        of(rules.youngest, rules.oldest),
        of(rules.oldest + 1, rules.oldest_with_plan),
        of(STATUTORY, STATUTORY),
    )


def _not_known(day: date) -> Q:
    """Return the condition that somebody's activity counts as not known on a day."""
    lapsed = Q(activity_lapses_on__lt=day) & ~Q(activity_code__in=standing_on(day).outside_base)
    return Q(activity_group__in=["", ActivityGroup.NOT_KNOWN.value]) | lapsed


def _vulnerability(*, viewer: Actor, at: datetime) -> Case:
    """Return the rank by need, from no more than the viewer may see of each record."""
    today = local_date(at)
    kinds: dict[DataGroup, list[str]] = {}
    for kind in sorted(VULNERABLE):
        kinds.setdefault(GROUP_OF_CHARACTERISTIC[CharacteristicKind(kind)], []).append(kind.value)
    first, second = Q(tier=Tier.SPECIALIST.value), Q(tier=Tier.TARGETED.value)
    for group, held in kinds.items():
        if may(viewer, PERMISSION_OF_GROUP[group]):
            first |= _seen(viewer, at, group) & _exists(Characteristic, today, kind__in=held)
    if may(viewer, Permission.DATA_SEND):
        second |= _seen(viewer, at, DataGroup.SEND) & _exists(SendRecord, today)
    return _rank(first, second)


def _seen(viewer: Actor, at: datetime, group: DataGroup) -> Q:
    return reachable(viewer=viewer, at=at, person="person_id", group=group)


def _chances(at: datetime) -> tuple[Q, Q, Q]:
    """Return the conditions for a likely, a fair and a small chance to reach somebody."""
    today = local_date(at)
    answered = TrackingAttempt.objects.filter(
        _THEIRS,
        STANDS,
        outcome__in=FOUND,
        made_at__gte=at - ANSWERS_COUNT_FOR,
        contact_point__is_unsafe=False,
        contact_point__bounced=0,
        contact_point__ends_on__isnull=True,
    )
    usable = {"is_unsafe": False, "bounced": 0}
    number = _exists(ContactPoint, today, kind__in=TELEPHONES, belongs_to="", **usable)
    other = _exists(ContactPoint, today, **usable) | _exists(Address, today, **usable)
    return Q(Exists(answered)), number, other


def _exists(model: Any, day: date, **values: Any) -> Q:
    """Return the condition that the row's person has such a part, which holds on a day."""
    return Q(Exists(model.objects.filter(_THEIRS, holding(day), **values)))


def holding(day: date) -> Q:
    """Return the condition that a part of a record holds on a day."""
    return Q(Q(starts_on__isnull=True) | Q(starts_on__lte=day)) & Q(
        Q(ends_on__isnull=True) | Q(ends_on__gt=day)
    )


def _elsewhere(day: date) -> Q:
    """Return the condition that somebody lives in another authority, our own number known."""
    own = AuthorityIdentifier.objects.filter(
        scheme=IdentifierScheme.DFE.value, ends_on__isnull=True
    )
    homes = PersonAuthority.objects.filter(
        _THEIRS, holding(day), Exists(own), role=AuthorityRole.RESIDENT.value
    )
    return Q(Exists(homes.exclude(dfe_number__in=own.values("value"))))


def _tried_since(day: date, most: int) -> Q:
    """Return the condition that somebody was tried on so many days since a day."""
    tries: QuerySet[Any] = TrackingAttempt.objects.filter(
        _THEIRS, STANDS, made_at__gte=local_moment(day, time(0))
    )
    if most > 1:
        tries = (
            tries.values("person_id")
            .annotate(days=Count(TruncDate("made_at", tzinfo=ENGLAND), distinct=True))
            .filter(days__gte=most)
        )
    return Q(Exists(tries))


def _narrowed(found: QuerySet[Any], narrowing: Narrowing, day: date) -> QuerySet[Any]:
    if narrowing.locality is not None:
        found = found.filter(locality__public_id=narrowing.locality)
    if narrowing.worker is not None:
        found = found.filter(lead__public_id=narrowing.worker)
    if narrowing.school is not None:
        found = found.filter(_exists(Schooling, day, organisation__public_id=narrowing.school))
    return found


def _after(found: QuerySet[Any], after: str) -> QuerySet[Any]:
    place, _, key = after.rpartition("~")
    if not place or not _is_key(key):
        return found
    return found.filter(Q(place__gt=place) | Q(place=place, public_id__gt=key))


def _is_key(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
