"""How do the invented services come into the directory?"""

from datetime import datetime

from waymark.access.models.authorities import Locality
from waymark.access.models.teams import Team
from waymark.core.actors import Actor
from waymark.demonstration.rules.services import ServicePlan, services_in, services_of
from waymark.demonstration.rules.towns import towns_of
from waymark.directory.actions import (
    Described,
    add_service,
    place_service,
    place_service_anew,
)
from waymark.directory.models import Place, Service
from waymark.organisations.actions import add_organisation
from waymark.organisations.models import Organisation


def load(*, by: Actor, code: str, at: datetime, scale: int = 1) -> None:
    """Add the services of an authority that are not there yet, with where they can be found."""
    held = set(Service.objects.values_list("name", flat=True))
    towns = towns_of(code, scale=scale)
    for plan in (*services_of(code), *(each for town in towns for each in services_in(town))):
        if plan.name not in held:
            _add(plan, by=by, at=at)


def _add(plan: ServicePlan, *, by: Actor, at: datetime) -> None:
    provider = Organisation.objects.filter(name=plan.provider).first() or add_organisation(
        by=by, name=plan.provider, kind=plan.provider_kind, at=at
    )
    made = add_service(
        by=by,
        at=at,
        described=Described(
            organisation=provider,
            name=plan.name,
            description=plan.description,
            kind=plan.kind,
            tier=plan.tier,
            route=plan.route,
            age_from=plan.ages[0] or None,
            age_to=plan.ages[1] if plan.ages[1] < 99 else None,
            needs=plan.needs,
            threshold=plan.threshold,
            capacity=plan.capacity,
            waiting_days=plan.waiting_days,
            team=Team.objects.filter(name=plan.team).first() if plan.team else None,
        ),
    )
    for area in plan.areas:
        name = f"{plan.provider}, {area}"
        place = Place.objects.filter(name=name).first()
        hours = "Weekdays, 10am to 5pm"
        if place is not None:
            place_service(by=by, at=at, service=made, place=place, hours=hours)
            continue
        place_service_anew(
            by=by,
            at=at,
            service=made,
            name=name,
            address=f"{len(area)} Invented Street",
            locality=Locality.objects.filter(name=area, ends_on__isnull=True).first(),
            is_accessible=len(area) % 3 > 0,
            hours=hours,
        )
