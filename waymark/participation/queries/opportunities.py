"""Which vacancies and courses are there, and which young people do they suit?"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet, Value
from django.db.models.functions import Coalesce

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.organisations.models import Organisation
from waymark.participation.models.activities import Activity
from waymark.participation.models.applications import OPEN_VALUES, Application
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.rules.opportunities import (
    Candidate,
    Fit,
    OpportunityState,
    fit,
    highest,
)
from waymark.participation.rules.vocabulary import LearningLevel, LeavingReason
from waymark.people import permissions
from waymark.people.models.needs import SendRecord
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup, SendStatus

ROWS_AT_ONCE = 50
MOST_WEIGHED = 200
"""How many opportunities are weighed for one young person, those that close first."""


@dataclass(frozen=True)
class Wanted:
    """What a list of opportunities is narrowed to; what is empty narrows nothing.

    `weeks` keeps those that start so many weeks from now at the latest. Without `state` they are
    those that somebody can apply for today.
    """

    search: str = ""
    kind: str = ""
    level: str = ""
    area: str = ""
    weeks: int | None = None
    with_places: bool = False
    state: str = ""


@dataclass(frozen=True)
class Stretch:
    """Some opportunities, those that close first, and after which there are more."""

    rows: tuple[Opportunity, ...]
    more_after: UUID | None


@dataclass(frozen=True)
class Weighed:
    """An opportunity and how it suits somebody."""

    opportunity: Opportunity
    fit: Fit


@dataclass(frozen=True)
class WeighedPerson:
    """Somebody, what they do now, and how an opportunity suits them."""

    row: PersonSummary
    fit: Fit


@dataclass(frozen=True)
class PeopleStretch:
    """Some young people by name, and after whom there are more."""

    rows: tuple[WeighedPerson, ...]
    more_after: UUID | None


def list_opportunities(
    *, viewer: Actor, today: date, wanted: Wanted | None = None
) -> QuerySet[Opportunity]:
    """Return the opportunities that fit, those that close first; drafts to those who manage them.

    `until` is the last day to apply, far away where there is none.
    """
    access.require(viewer, Permission.OPPORTUNITIES_SEE)
    asked = wanted or Wanted()
    found = (
        Opportunity.objects.select_related("provider", "locality")
        .annotate(until=Coalesce("closes_on", Value(date.max)))
        .order_by("until", "id")
    )
    if not access.may(viewer, Permission.OPPORTUNITIES_MANAGE):
        found = found.exclude(state=OpportunityState.DRAFT.value)
    if asked.state:
        found = found.filter(state=asked.state)
    else:
        found = found.filter(state=OpportunityState.OPEN.value, until__gte=today)
    for word in asked.search.split():
        found = found.filter(
            Q(title__icontains=word)
            | Q(description__icontains=word)
            | Q(provider_name__icontains=word)
            | Q(provider__name__icontains=word)
        )
    if asked.kind:
        found = found.filter(kind=asked.kind)
    if asked.level:
        found = found.filter(level=asked.level)
    if asked.area:
        found = found.filter(locality__public_id=asked.area)
    if asked.weeks is not None:
        latest = today + timedelta(weeks=asked.weeks)
        found = found.filter(Q(starts_on__isnull=True) | Q(starts_on__lte=latest))
    if asked.with_places:
        found = found.filter(Q(places_left__isnull=True) | Q(places_left__gt=0))
    return found


def get_stretch(
    *, viewer: Actor, today: date, wanted: Wanted, after: UUID | None = None
) -> Stretch:
    """Return the next opportunities after one; from the first where that one is not there."""
    found = list_opportunities(viewer=viewer, today=today, wanted=wanted)
    latest = found.filter(public_id=after).first() if after else None
    if latest is not None:
        until = latest.closes_on or date.max
        found = found.filter(Q(until__gt=until) | Q(until=until, pk__gt=latest.pk))
    rows = tuple(found[: ROWS_AT_ONCE + 1])
    shown = rows[:ROWS_AT_ONCE]
    return Stretch(rows=shown, more_after=shown[-1].public_id if len(rows) > ROWS_AT_ONCE else None)


def get_opportunity(*, viewer: Actor, public_id: UUID) -> Opportunity:
    """Return one opportunity, ended or not; raise `NotFound`."""
    access.require(viewer, Permission.OPPORTUNITIES_SEE)
    found = (
        Opportunity.objects.select_related("provider", "locality")
        .filter(public_id=public_id)
        .first()
    )
    if found is None or (
        found.state == OpportunityState.DRAFT.value
        and not access.may(viewer, Permission.OPPORTUNITIES_MANAGE)
    ):
        raise NotFound
    return found


def list_providers(*, viewer: Actor) -> QuerySet[Organisation]:
    """Return the organisations that an opportunity can be of, by name."""
    access.require(viewer, Permission.OPPORTUNITIES_MANAGE)
    return Organisation.objects.filter(ends_on__isnull=True).order_by("name", "pk")


def opportunity_version(found: Opportunity) -> int:
    """Return a number that changes with what the opportunity's form shows."""
    return record_version(found, but="state")


def list_suiting(*, viewer: Actor, record: OpenRecord, at: datetime) -> tuple[Weighed, ...]:
    """Return what somebody could apply for, weighed for one young person; what fits comes first.

    Of those that fit, the ones with the fewest questions. At most `MOST_WEIGHED` are weighed.
    """
    if DataGroup.EDUCATION not in record.reach.groups:
        raise NotFound
    today = local_date(at)
    offered = list(list_opportunities(viewer=viewer, today=today)[:MOST_WEIGHED])
    candidate = _candidates(
        [record.person],
        with_send={record.person.pk} if DataGroup.SEND in record.reach.groups else set(),
        today=today,
    )[record.person.pk]
    applied = set(
        Application.objects.filter(person=record.person, state__in=OPEN_VALUES).values_list(
            "opportunity_id", flat=True
        )
    )
    weighed = [
        Weighed(each, fit(each.offer, _applied(candidate, is_so=each.pk in applied), today=today))
        for each in offered
    ]
    return tuple(sorted(weighed, key=lambda each: (not each.fit.fits, -each.fit.strength)))


def weigh_for(*, viewer: Actor, record: OpenRecord, opportunity: Opportunity, at: datetime) -> Fit:
    """Return how one opportunity suits one young person."""
    if DataGroup.EDUCATION not in record.reach.groups:
        raise NotFound
    today = local_date(at)
    with_send = {record.person.pk} if DataGroup.SEND in record.reach.groups else set[int]()
    found = _candidates([record.person], with_send=with_send, today=today)[record.person.pk]
    running = Application.objects.filter(
        person=record.person, opportunity=opportunity, state__in=OPEN_VALUES
    )
    return fit(opportunity.offer, _applied(found, is_so=running.exists()), today=today)


def get_people(
    *,
    viewer: Actor,
    opportunity: Opportunity,
    at: datetime,
    own_alone: bool = True,
    after: UUID | None = None,
) -> PeopleStretch:
    """Return the next young people by name, weighed for one opportunity.

    Those whom the viewer leads, or else everybody whose learning lies open to them; never anybody
    else, and nobody is counted.
    """
    access.require(viewer, Permission.OPPORTUNITIES_SEE)
    today = local_date(at)
    found = (
        PersonSummary.objects.filter(open_learning(viewer=viewer, at=at))
        .select_related("person__locality")
        .order_by("sort_name", "person_id")
    )
    if own_alone:
        found = found.filter(lead_id=viewer.membership_id or 0)
    latest = found.filter(person__public_id=after).first() if after else None
    if latest is not None:
        found = found.filter(
            Q(sort_name__gt=latest.sort_name)
            | Q(sort_name=latest.sort_name, person_id__gt=latest.person_id)
        )
    rows = list(found[: ROWS_AT_ONCE + 1])
    shown = rows[:ROWS_AT_ONCE]
    keys = [row.person_id for row in shown]
    with_send = set(
        PersonSummary.objects.filter(
            permissions.reachable(viewer=viewer, at=at, person="person_id", group=DataGroup.SEND),
            person_id__in=keys,
        ).values_list("person_id", flat=True)
    )
    known = _candidates([row.person for row in shown], with_send=with_send, today=today)
    applied = set(
        Application.objects.filter(
            opportunity=opportunity, person_id__in=keys, state__in=OPEN_VALUES
        ).values_list("person_id", flat=True)
    )
    return PeopleStretch(
        rows=tuple(
            WeighedPerson(
                row=row,
                fit=fit(
                    opportunity.offer,
                    _applied(known[row.person_id], is_so=row.person_id in applied),
                    today=today,
                ),
            )
            for row in shown
        ),
        more_after=shown[-1].person.public_id if len(rows) > ROWS_AT_ONCE else None,
    )


def open_learning(*, viewer: Actor, at: datetime) -> Q:
    """Return the condition that what somebody learns lies open to the viewer, for list rows."""
    return permissions.reachable(
        viewer=viewer, at=at, person="person_id", group=DataGroup.EDUCATION
    )


def _candidates(
    people: Sequence[Person], *, with_send: Collection[int], today: date
) -> dict[int, Candidate]:
    """Return what the fit needs to know of some people, by their keys; of needs, where they show.

    The level is the highest that they completed.
    """
    levels: dict[int, set[LearningLevel]] = {}
    completed = Activity.objects.filter(
        person_id__in=[each.pk for each in people],
        left_because=LeavingReason.COMPLETED.value,
        withdrawn_at__isnull=True,
    ).exclude(level="")
    for key, level in completed.values_list("person_id", "level"):
        levels.setdefault(key, set()).add(LearningLevel(level))
    needs = dict(
        SendRecord.objects.filter(
            Q(starts_on__isnull=True) | Q(starts_on__lte=today),
            Q(ends_on__isnull=True) | Q(ends_on__gt=today),
            person_id__in=list(with_send),
        ).values_list("person_id", "status")
    )
    return {
        each.pk: Candidate(
            born_on=each.born_on,
            level=highest(levels.get(each.pk, ())),
            area=each.locality.name if each.locality else "",
            has_plan=needs.get(each.pk) == SendStatus.PLAN if each.pk in with_send else None,
            has_send=each.pk in needs if each.pk in with_send else None,
        )
        for each in people
    }


def _applied(candidate: Candidate, *, is_so: bool) -> Candidate:
    return replace(candidate, has_applied=is_so)
