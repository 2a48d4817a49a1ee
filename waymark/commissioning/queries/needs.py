"""Which needs assessments are there, what does each hold, and what does it still lack?"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from django.db.models import DurationField, Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet, Sum
from django.db.models.functions import TruncDate

from waymark.access import permissions
from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission
from waymark.casework.models.sessions import Session
from waymark.casework.rules.sessions import SessionState
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.needs import (
    NeedsArea,
    NeedsAssessment,
    NeedsFigure,
    NeedsPeople,
    NeedsProvision,
    NeedsView,
    ProvisionStandard,
)
from waymark.commissioning.rules import needs as rules
from waymark.commissioning.rules.needs import Evidence, NeedsGroup, NeedsState, Provided
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.rules.stages import BEFORE_CLOSING
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of
from waymark.directory.models import Service, ServiceAtPlace
from waymark.indicators.models.values import STANDS, IndicatorValue
from waymark.indicators.rules.figures import value_words

NOWHERE: tuple[None] = (None,)
Standards = dict[tuple[NeedsGroup, Provided], ProvisionStandard]


@dataclass(frozen=True)
class Contents:
    """All that hangs on one assessment."""

    areas: tuple[Locality, ...]
    people: tuple[NeedsPeople, ...]
    provision: tuple[NeedsProvision, ...]
    views: tuple[NeedsView, ...]
    figures: tuple[NeedsFigure, ...]


@dataclass(frozen=True)
class Running:
    """A run of sessions: hours a week on average over the weeks before a day, and in which area."""

    name: str
    team: str
    place: str
    locality: int | None
    weekly_hours: Decimal


def list_assessments(*, viewer: Actor) -> QuerySet[NeedsAssessment]:
    """Return the latest version of each assessment, the latest period first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    later = NeedsAssessment.objects.filter(follows=OuterRef("pk"))
    return (
        NeedsAssessment.objects.filter(~Exists(later))
        .select_related("cycle")
        .order_by("-starts_on", "title", "pk")
    )


def get_assessment(*, viewer: Actor, public_id: UUID) -> NeedsAssessment:
    """Return one version of an assessment; raise `NotFound`."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    rows = NeedsAssessment.objects.select_related("cycle", "approved_by__user")
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_versions(*, viewer: Actor, assessment: NeedsAssessment) -> QuerySet[NeedsAssessment]:
    """Return every version of an assessment, the newest first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return NeedsAssessment.objects.filter(title=assessment.title).order_by("-number", "pk")


def read_contents(assessment: NeedsAssessment) -> Contents:
    """Return what hangs on an assessment, each part in its order."""
    areas = NeedsArea.objects.filter(assessment=assessment).select_related("locality")
    people = NeedsPeople.objects.filter(assessment=assessment).select_related("locality")
    provision = NeedsProvision.objects.filter(assessment=assessment)
    views = NeedsView.objects.filter(assessment=assessment).select_related("consultation")
    return Contents(
        areas=tuple(each.locality for each in areas.order_by("locality__name", "pk")),
        people=tuple(people.order_by("position", "pk")),
        provision=tuple(provision.select_related("locality", "service").order_by("position", "pk")),
        views=tuple(views.order_by("position", "pk")),
        figures=tuple(NeedsFigure.objects.filter(assessment=assessment).order_by("position", "pk")),
    )


def evidence_of(assessment: NeedsAssessment) -> Evidence:
    """Return what an assessment holds, counted."""
    return evidence_in(assessment, read_contents(assessment))


def evidence_in(assessment: NeedsAssessment, contents: Contents) -> Evidence:
    """Return what contents that were read already come to."""
    return Evidence(
        is_approved=assessment.state == NeedsState.APPROVED,
        views=len(contents.views),
        people=len(contents.people),
        is_provision_taken=assessment.provision_on is not None,
    )


def find_assessment(cycle: Cycle) -> NeedsAssessment | None:
    """Return the needs assessment that a cycle rests on: what is approved before any draft."""
    return (
        NeedsAssessment.objects.filter(cycle=cycle)
        .order_by("state", "-approved_at", "-number", "-pk")  # approved comes before draft
        .first()
    )


def list_standards(*, viewer: Actor) -> QuerySet[ProvisionStandard]:
    """Return every local standard that was set, the newest first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return ProvisionStandard.objects.order_by("-starts_on", "-set_at", "-pk")


def standards_on(day: date, *, known_at: datetime) -> Standards:
    """Return the standards that hold on a day, as they were known at a moment."""
    found: Standards = {}
    rows = ProvisionStandard.objects.filter(starts_on__lte=day, set_at__lte=known_at)
    for each in rows.order_by("starts_on", "set_at", "pk"):
        found[NeedsGroup(each.group), Provided(each.provided)] = each
    return found


def list_localities(*, also: Iterable[int | None] = ()) -> QuerySet[Locality]:
    """Return the localities of today and those that are named already, by name."""
    named = [each for each in also if each is not None]
    rows = Locality.objects.filter(Q(ends_on__isnull=True) | Q(pk__in=named))
    return rows.order_by("name", "pk")


def list_closed_consultations(*, viewer: Actor) -> QuerySet[Consultation]:
    """Return the consultations whose answers are all in, the latest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    open_still = BEFORE_CLOSING | {ConsultationStage.WITHDRAWN}
    return Consultation.objects.exclude(stage__in=open_still).order_by("-closes_at", "title", "pk")


def services_offered(
    *, age_from: int, age_to: int, areas: Iterable[int], day: date
) -> list[tuple[Service, ServiceAtPlace | None]]:
    """Return each open service for somebody of these ages, once for each of its places.

    With areas, places of other localities are left out. A service without a place comes to people.
    """
    wanted = set(areas)
    services = (
        Service.objects.exclude(closed_on__lte=day)
        .exclude(age_from__gt=age_to)
        .exclude(age_to__lt=age_from)
        .select_related("organisation")
        .order_by("name", "pk")
    )
    places: dict[int, list[ServiceAtPlace]] = {}
    for each in (
        ServiceAtPlace.objects.exclude(ended_on__lte=day)
        .select_related("place")
        .order_by("place__name", "pk")
    ):
        places.setdefault(each.service_id, []).append(each)
    return [
        (service, at)
        for service in services
        for at in (places.get(service.pk) or NOWHERE)
        if at is None or not wanted or at.place.locality_id in wanted
    ]


def projects_running(*, areas: Iterable[int], day: date, weeks: int) -> list[Running]:
    """Return the projects with sessions held in the weeks up to a day, by name.

    Counts hours alone: who came is no part of it.
    """
    rows = Session.objects.filter(state=SessionState.HELD, project__isnull=False)
    rows = rows.annotate(day=TruncDate("starts_at"))
    rows = rows.filter(day__gt=day - timedelta(weeks=weeks), day__lte=day)
    wanted = set(areas)
    if wanted:
        rows = rows.filter(project__locality__in=wanted)
    lasted = ExpressionWrapper(F("ends_at") - F("starts_at"), output_field=DurationField())
    found = (
        rows.values(
            "project", "project__name", "project__team__name", "project__place",
            "project__locality",
        )
        .annotate(time=Sum(lasted))
        .order_by("project__name", "project")
    )  # fmt: skip
    return [
        Running(
            name=each["project__name"],
            team=each["project__team__name"],
            place=each["project__place"],
            locality=each["project__locality"],
            weekly_hours=(Decimal(each["time"].total_seconds()) / 3600 / weeks).quantize(
                Decimal("0.1"), ROUND_HALF_UP
            ),
        )
        for each in found
    ]


def sufficiency_of(contents: Contents, standards: Standards) -> tuple[rules.Line, ...]:
    """Return what there is beside the standards."""
    return rules.sufficiency(
        [
            rules.People(each.locality_id, NeedsGroup(each.group), each.young_people)
            for each in contents.people
        ],
        [
            rules.Provision(
                each.locality_id, NeedsGroup(each.group), each.weekly_hours, each.places
            )
            for each in contents.provision
        ],
        {key: each.per_thousand for key, each in standards.items()},
    )


def list_values(*, viewer: Actor, assessment: NeedsAssessment) -> QuerySet[IndicatorValue]:
    """Return the latest value of each indicator in the assessment's area and the whole authority.

    Of groups with a characteristic there is none, and none where a mark stands for the number.
    What was copied already is left out.
    """
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    rows = IndicatorValue.objects.filter(STANDS, characteristic="", mark="")
    areas = NeedsArea.objects.filter(assessment=assessment).values("locality")
    copied = NeedsFigure.objects.filter(assessment=assessment)
    wanted = Q(locality__isnull=True) | Q(locality__in=areas)
    latest = rows.filter(wanted).order_by("indicator", "locality", "-ends_on", "-pk")
    return (
        IndicatorValue.objects.filter(pk__in=latest.distinct("indicator", "locality").values("pk"))
        .filter(~Exists(copied.filter(value=OuterRef("pk"))))
        .select_related("indicator", "locality")
        .order_by("indicator__title", "indicator", "locality__name", "pk")
    )


def places_of(offered: Iterable[tuple[Service, ServiceAtPlace | None]]) -> Counter[int]:
    """Return at how many places each service is."""
    return Counter(service.pk for service, _ in offered)


def assessment_version(found: NeedsAssessment, areas: Iterable[Locality]) -> int:
    """Return a number that changes with what the assessment's form shows."""
    names = (
        "title", "cycle_id", "age_from", "age_to", "starts_on", "ends_on", "known", "not_known",
    )  # fmt: skip
    return version_of(*(getattr(found, name) for name in names), sorted(each.pk for each in areas))


def figure_title(value: IndicatorValue) -> str:
    """Return what an indicator is called, with the area of the value where it has one."""
    where = f", {value.locality.name}" if value.locality else ""
    return f"{value.indicator.title}{where}"[:200]


def figure_words(value: IndicatorValue) -> str:
    """Return a value as it is written, of a hundred or of so many."""
    indicator = value.indicator
    return value_words(
        value.value or Decimal(),
        decimals=indicator.decimals,
        multiplier=indicator.multiplier,
        is_share=bool(indicator.denominator),
    )
