"""Who is at risk of NEET, by which working, and who judges otherwise?

A band tells what it was made of, so nobody sees one who may not see all that can be in it. Hidden
people are never among others, not even as a number.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from operator import and_
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.codes.editions import edition_on
from waymark.core.dates import local_date, months_after
from waymark.core.refusals import NotFound
from waymark.organisations.models import Organisation
from waymark.participation.models.activities import COUNTS, Activity
from waymark.participation.models.risk import (
    STANDS,
    RiskJudgement,
    RiskResult,
    RiskRun,
    SchoolFact,
)
from waymark.participation.queries.chasing import holding
from waymark.participation.rules.codes import codes_of_group
from waymark.participation.rules.risk import GROUPS, RANKS, Band, FactKind, group_of, model_on
from waymark.participation.rules.risk_figures import LATER_MONTHS, By, Counted
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.queries.agreements import list_covering
from waymark.partnerships.rules.agreements import Purpose
from waymark.people import permissions
from waymark.people.models.consents import SharingObjection
from waymark.people.models.needs import SendRecord
from waymark.people.models.people import PersonIdentifier, Schooling
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.consents import ObjectionLevel
from waymark.people.rules.vocabulary import ActivityGroup, DataGroup, IdentifierScheme


@dataclass(frozen=True)
class RiskNarrowing:
    """What the list is narrowed by."""

    band: Band | None = None
    year_group: int | None = None
    school: UUID | None = None


@dataclass(frozen=True)
class Working:
    """How one person's band came about, and what people who know them say."""

    result: RiskResult | None
    judgement: RiskJudgement | None
    judgements: Sequence[RiskJudgement]
    facts: Sequence[SchoolFact]


def find_run(*, viewer: Actor) -> RiskRun | None:
    """Return the latest reckoning."""
    return list_runs(viewer=viewer).first()


def list_runs(*, viewer: Actor) -> QuerySet[RiskRun]:
    """Return the reckonings that are kept, one a month, the latest first."""
    access.require(viewer, Permission.RISK_SEE)
    return RiskRun.objects.order_by("-month", "id")


def list_results(
    *, viewer: Actor, run: RiskRun, at: datetime, narrowing: RiskNarrowing
) -> QuerySet[RiskResult]:
    """Return whose working lies open to the viewer, the most pressing first."""
    found = _open_results(viewer=viewer, run=run, at=at)
    if narrowing.band is not None:
        found = found.filter(rank=RANKS[narrowing.band])
    if narrowing.year_group is not None:
        found = found.filter(year_group=narrowing.year_group)
    if narrowing.school is not None:
        found = found.filter(
            Exists(_at_school(local_date(at)).filter(organisation__public_id=narrowing.school))
        )
    return found.select_related("person").order_by("rank", "-points", "person_id")


def count_bands(*, viewer: Actor, run: RiskRun, at: datetime) -> Mapping[Band, int]:
    """Return how many are in each band whose working lies open to the viewer."""
    found = _open_results(viewer=viewer, run=run, at=at).order_by().values_list("rank")
    numbers = dict(found.annotate(Count("pk")))
    return {band: numbers.get(rank, 0) for band, rank in RANKS.items()}


def schools_of(*, viewer: Actor, results: Sequence[RiskResult], on: date) -> dict[int, str]:
    """Return where these people are at school on a day, by their keys."""
    access.require(viewer, Permission.RISK_SEE)
    rows = Schooling.objects.filter(
        holding(on), person_id__in=[each.person_id for each in results]
    ).order_by("starts_on", "pk")
    return dict(rows.values_list("person_id", "organisation__name"))


def has_working(*, viewer: Actor, record: OpenRecord, today: date) -> bool:
    """Whether the risk of the head of an open record is reckoned, and open to the viewer."""
    return (
        access.may(viewer, Permission.RISK_SEE)
        and record.reach.groups.issuperset(GROUPS)
        and group_of(model_on(today), record.person.born_on, today) is not None
    )


def get_working(*, viewer: Actor, record: OpenRecord, at: datetime) -> Working:
    """Return the latest working of an open record; raise `NotFound` where part of it is closed."""
    access.require(viewer, Permission.RISK_SEE)
    if not record.reach.groups.issuperset(GROUPS):
        raise NotFound
    person, today = record.person, local_date(at)
    judgements = list(
        RiskJudgement.objects.filter(person=person)
        .select_related("judged_by__user", "taken_back_by__user")
        .order_by("-judged_at", "-pk")
    )
    return Working(
        result=RiskResult.objects.filter(person=person)
        .select_related("run")
        .order_by("-run__month", "-pk")
        .first(),
        judgement=next((each for each in judgements if each.holds_on(today)), None),
        judgements=judgements,
        facts=list(
            SchoolFact.objects.filter(STANDS, person=person)
            .select_related("recorded_by__user")
            .order_by("-as_of", "kind", "-pk")
        ),
    )


def standing_judgements(*, on: date) -> dict[int, RiskJudgement]:
    """Return the judgements that hold on a day, by the keys of the people; the latest of each."""
    held = RiskJudgement.objects.filter(
        taken_back_at__isnull=True, starts_on__lte=on, ends_on__gt=on
    )
    return {each.person_id: each for each in held.order_by("judged_at", "pk")}


def get_judgement(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> RiskJudgement:
    """Return a judgement of an open record that was not taken back; raise `NotFound`."""
    access.require(viewer, Permission.RISK_SEE)
    found = RiskJudgement.objects.filter(
        person=record.person, public_id=public_id, taken_back_at__isnull=True
    ).first()
    if found is None:
        raise NotFound
    return found


def get_fact(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> SchoolFact:
    """Return a fact of an open record that was not withdrawn; raise `NotFound`."""
    access.require(viewer, Permission.RISK_SEE)
    found = SchoolFact.objects.filter(STANDS, person=record.person, public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


# What schools may be told ------------------------------------------------------------------------


def count_by_school(*, viewer: Actor, run: RiskRun, at: datetime) -> list[tuple[Organisation, int]]:
    """Return the schools with learners whose risk was reckoned, and of how many, by name."""
    access.require(viewer, Permission.RISK_MANAGE)
    learners = _at_school(local_date(at)).values("organisation_id").order_by()
    results = _open_results(viewer=viewer, run=run, at=at)
    numbers = dict(
        results.annotate(school=Subquery(learners.order_by("-starts_on", "-pk")[:1]))
        .filter(school__isnull=False)
        .order_by()
        .values_list("school")
        .annotate(Count("pk"))
    )
    schools = Organisation.objects.filter(pk__in=numbers).order_by("name", "pk")
    return [(each, numbers[each.pk]) for each in schools]


def get_school(*, viewer: Actor, public_id: UUID) -> Organisation:
    """Return a school, college or provider; raise `NotFound`."""
    access.require(viewer, Permission.RISK_MANAGE)
    found = Organisation.objects.filter(
        public_id=public_id, kind__in=["school", "college", "provider"]
    ).first()
    if found is None:
        raise NotFound
    return found


def list_agreements_with(
    *, viewer: Actor, schools: Iterable[int], day: date
) -> dict[int, list[SharingAgreement]]:
    """Return the agreements in force that let a school be told who is at risk, by school."""
    found = list_covering(viewer=viewer, organisations=schools, day=day)
    return {
        school: fitting
        for school, held in found.items()
        if (
            fitting := [
                each
                for each in held
                if each.purpose == Purpose.PARTICIPATION.value
                and DataGroup.EDUCATION.value in each.data_groups
            ]
        )
    }


def covered_groups(agreements: Iterable[SharingAgreement]) -> frozenset[DataGroup]:
    """Return what of the working the agreements let a school be told."""
    named = {DataGroup(group) for each in agreements for group in each.data_groups}
    return GROUPS & named


def list_learners(
    *, viewer: Actor, run: RiskRun, school: Organisation, at: datetime
) -> QuerySet[Any]:
    """Return the learners of a school of whom it may be told anything, each with `upn`, by name.

    Without those for whom an objection leaves it the basic items (section 14, Education and Skills
    Act 2008).
    """
    access.require(viewer, Permission.RISK_MANAGE)
    today = local_date(at)
    objections = SharingObjection.objects.filter(
        holding(today),
        person_id=OuterRef("person_id"),
        organisation=school,
        level=ObjectionLevel.BASIC_ONLY.value,
    )
    found: QuerySet[Any] = (
        _open_results(viewer=viewer, run=run, at=at)
        .filter(Exists(_at_school(today).filter(organisation=school)), ~Exists(objections))
        .annotate(
            upn=Subquery(
                PersonIdentifier.objects.filter(
                    holding(today),
                    person_id=OuterRef("person_id"),
                    scheme=IdentifierScheme.UPN.value,
                )
                .order_by("-pk")
                .values("value")[:1]
            )
        )
        .select_related("person", "judgement")
        .order_by("person__family_name", "person__given_names", "person_id")
    )
    return found


# Whether it treats groups alike ------------------------------------------------------------------


def count_by_group(*, viewer: Actor, run: RiskRun, today: date) -> tuple[Counted, ...]:
    """Count the whole authority by what tells people apart, by band and by what came later.

    What was reckoned, whatever anybody judged. Later is anything after the run's day; it is asked
    where the run is old enough.
    """
    access.require(viewer, Permission.RISK_SEE)
    day = run.day
    became = Activity.objects.filter(
        COUNTS,
        person_id=OuterRef("person_id"),
        code__in=codes_of_group(ActivityGroup.NEET),
        starts_on__gt=day,
        starts_on__lte=today,
    )
    meals = SchoolFact.objects.filter(
        STANDS,
        person_id=OuterRef("person_id"),
        kind=FactKind.FREE_SCHOOL_MEALS.value,
        as_of__lte=day,
    ).order_by("-as_of", "-pk")
    send = SendRecord.objects.filter(holding(day), person_id=OuterRef("person_id")).order_by(
        "status", "pk"
    )
    names = ("sex", "ethnicity", "locality", "send", "meals", "band", "later")
    rows = (
        RiskResult.objects.filter(
            run=run, person__is_restricted=False, person__merged_into__isnull=True
        )
        .annotate(
            sex=F("person__sex"),
            ethnicity=F("person__ethnicity"),
            locality=F("person__locality__name"),
            send=Subquery(send.values("status")[:1]),
            meals=Subquery(meals.values("value")[:1]),
            later=Exists(became),
        )
        .values_list(*names)
        .annotate(Count("pk"))
        .order_by()
    )
    groups = {each.code: each.group for each in edition_on("ethnicity", day).codes}
    is_old = day <= months_after(today, -LATER_MONTHS)
    return tuple(
        Counted(
            values={
                By.SEX: sex,
                By.ETHNICITY: groups.get(ethnicity, "Unknown"),
                By.SEND: send or "",
                By.MEALS: "" if meals is None else str(meals),
                By.LOCALITY: locality or "",
            },
            band=Band(band),
            became_neet=bool(later) if is_old else None,
            number=number,
        )
        for sex, ethnicity, locality, send, meals, band, later, number in rows
    )


def _open_results(*, viewer: Actor, run: RiskRun, at: datetime) -> QuerySet[RiskResult]:
    access.require(viewer, Permission.RISK_SEE)
    today = local_date(at)
    open_to = PersonSummary.objects.filter(
        reduce(
            and_,
            (
                permissions.reachable(viewer=viewer, at=at, person="person_id", group=group)
                for group in sorted(GROUPS)
            ),
        ),
        Q(person__died_on__isnull=True) | Q(person__died_on__gt=today),
        Q(person__left_area_on__isnull=True) | Q(person__left_area_on__gt=today),
        is_restricted=False,
    )
    return RiskResult.objects.filter(run=run, person_id__in=open_to.values("person_id"))


def _at_school(day: date) -> QuerySet[Schooling]:
    return Schooling.objects.filter(holding(day), person_id=OuterRef("person_id"))
