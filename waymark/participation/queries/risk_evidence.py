"""What is recorded that the signs of risk rest on, of everybody at once?"""

from collections.abc import Iterator
from datetime import date

from django.db.models import Q, QuerySet

from waymark.core.dates import months_after
from waymark.participation.models.activities import COUNTS, Activity
from waymark.participation.models.offers import IntendedDestination, Offer
from waymark.participation.models.risk import STANDS, SchoolFact
from waymark.participation.queries.chasing import holding
from waymark.participation.rules.codes import codes_of_group
from waymark.participation.rules.offers import STANDING, OfferState
from waymark.participation.rules.risk import (
    CHARACTERISTICS,
    Evidence,
    Input,
    RiskModel,
    birth_dates,
    group_of,
    past_school_until,
)
from waymark.people.models.needs import Characteristic, SendRecord
from waymark.people.models.people import Person, Schooling
from waymark.people.rules.vocabulary import ActivityGroup, SendStatus

UNDECIDED, NOT_OBTAINED = "511", "611"
MOVES_WITHIN_MONTHS = 12
VALUE_OF_SEND = {SendStatus.SUPPORT.value: 1, SendStatus.PLAN.value: 2}

Found = dict[int, dict[Input, Evidence]]


def list_considered(model: RiskModel, *, day: date) -> dict[int, int]:
    """Return the year group of everybody whom a model is about on a day, by their keys."""
    born = _people(model, day).values_list("pk", "born_on")
    found = ((key, group_of(model, born_on, day)) for key, born_on in born)
    return {key: group for key, group in found if group is not None}


def gather_evidence(model: RiskModel, *, day: date) -> Found:
    """Return what is known on a day of each, by their keys; some statements for all of them.

    What is not recorded is not in it.
    """
    people = _people(model, day)
    found: Found = {}
    for source in (_facts, _characteristics, _send, _moves, _intentions, _offers, _neet_spells):
        for key, of, evidence in source(people, day):
            found.setdefault(key, {})[of] = evidence
    return found


Rows = Iterator[tuple[int, Input, Evidence]]
People = QuerySet[Person]


def _people(model: RiskModel, day: date) -> QuerySet[Person]:
    return Person.objects.filter(
        Q(died_on__isnull=True) | Q(died_on__gt=day),
        Q(left_area_on__isnull=True) | Q(left_area_on__gt=day),
        merged_into__isnull=True,
        born_on__range=birth_dates(model, day),
    )


def _facts(people: People, day: date) -> Rows:
    rows = (
        SchoolFact.objects.filter(STANDS, person__in=people, as_of__lte=day)
        .order_by("person_id", "kind", "-as_of", "-pk")
        .distinct("person_id", "kind")
    )
    for key, kind, value, on, source in rows.values_list(
        "person_id", "kind", "value", "as_of", "source"
    ):
        yield key, Input(kind), Evidence(value, on, source)


def _characteristics(people: People, day: date) -> Rows:
    """Yield what is so, and what was so and has ended; the first comes last, and counts."""
    rows = Characteristic.objects.filter(
        Q(starts_on__isnull=True) | Q(starts_on__lte=day),
        person__in=people,
        kind__in=[kind.value for kind in CHARACTERISTICS],
    ).values_list("person_id", "kind", "starts_on", "ends_on", "source")
    ended = []
    held = []
    for key, kind, starts_on, ends_on, source in rows.order_by("ends_on", "pk"):
        if ends_on is not None and ends_on <= day:
            ended.append((key, Input(kind), Evidence(0, ends_on, source)))
        else:
            held.append((key, Input(kind), Evidence(1, starts_on, source)))
    yield from ended
    yield from held


def _send(people: People, day: date) -> Rows:
    """Yield the status; where two hold, the plan comes last, and counts."""
    rows = SendRecord.objects.filter(holding(day), person__in=people)
    for key, status, starts_on in rows.order_by("-status", "pk").values_list(
        "person_id", "status", "starts_on"
    ):
        yield key, Input.SEND, Evidence(VALUE_OF_SEND[status], starts_on)


def _moves(people: People, day: date) -> Rows:
    """Yield how often somebody changed school lately: known where any school is recorded."""
    since = months_after(day, -MOVES_WITHIN_MONTHS)
    rows = Schooling.objects.filter(
        Q(ends_on__isnull=True) | Q(ends_on__gt=since),
        Q(starts_on__isnull=True) | Q(starts_on__lte=day),
        person__in=people,
    ).values_list("person_id", "organisation_id", "starts_on", "source")
    schools: dict[int, set[int]] = {}
    latest: dict[int, tuple[date | None, str]] = {}
    for key, school, starts_on, source in rows.order_by("starts_on", "pk"):
        schools.setdefault(key, set()).add(school)
        latest[key] = (starts_on, source)
    for key, found in schools.items():
        # A stay that goes on is known to go on today, whenever it began.
        moves = len(found) - 1
        yield (
            key,
            Input.SCHOOL_MOVES,
            Evidence(moves, latest[key][0] if moves else day, latest[key][1]),
        )


def _intentions(people: People, day: date) -> Rows:
    rows = (
        IntendedDestination.objects.filter(person__in=people, said_on__lte=day)
        .order_by("person_id", "-said_on", "-pk")
        .distinct("person_id")
    )
    for key, code, said_on, source in rows.values_list("person_id", "code", "said_on", "source"):
        if code != NOT_OBTAINED:
            yield key, Input.UNDECIDED, Evidence(int(code == UNDECIDED), said_on, source)


def _offers(people: People, day: date) -> Rows:
    """Yield whether somebody has an offer; not known while an application waits, or without any."""
    found: dict[int, set[OfferState]] = {}
    for each in Offer.objects.filter(person__in=people).order_by("pk"):
        if each.facts.is_suitable:
            found.setdefault(each.person_id, set()).add(each.state)
    for key, states in found.items():
        if states & STANDING:
            yield key, Input.WITHOUT_OFFER, Evidence(0, day)
        elif OfferState.APPLIED not in states:
            yield key, Input.WITHOUT_OFFER, Evidence(1, day)


def _neet_spells(people: People, day: date) -> Rows:
    """Yield how often somebody past school became NEET; known where it is known what they did."""
    neet = set(codes_of_group(ActivityGroup.NEET))
    silent = set(codes_of_group(ActivityGroup.NOT_KNOWN)) | set(
        codes_of_group(ActivityGroup.COMPULSORY)
    )
    rows = Activity.objects.filter(
        COUNTS,
        person__in=people.filter(born_on__lte=past_school_until(day)),
        starts_on__lte=day,
    )
    spells: dict[int, int] = {}
    latest: dict[int, date] = {}
    before: tuple[int, date | None] = (0, None)
    for key, code, starts_on, ends_on in rows.order_by("person_id", "starts_on", "pk").values_list(
        "person_id", "code", "starts_on", "ends_on"
    ):
        if code in neet:
            goes_on = before == (key, starts_on)
            spells[key] = spells.get(key, 0) + (not goes_on)
            if not goes_on:
                latest[key] = starts_on
            before = (key, ends_on)
        elif code not in silent:
            spells.setdefault(key, 0)
    for key, number in spells.items():
        yield key, Input.NEET_SPELLS, Evidence(number, latest.get(key, day))
