"""How do the parts of a needs assessment fill up: people, provision, views and figures?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.needs import lock_draft
from waymark.commissioning.actions.rows import keep_rows
from waymark.commissioning.models.needs import (
    NeedsAssessment,
    NeedsFigure,
    NeedsPeople,
    NeedsProvision,
    NeedsView,
)
from waymark.commissioning.queries import needs as queries
from waymark.commissioning.rules.needs import (
    NeedsGroup,
    ProvisionOrigin,
    group_of,
    weeks_of_sessions,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.indicators.models.values import IndicatorValue
from waymark.indicators.rules.figures import source_words


class PeopleTwice(ActionRefused):
    """Each group can stand once for each locality."""


class ConsultationStillOpen(ActionRefused):
    """Only a consultation that has closed can be used."""


class HeardInFuture(ActionRefused):
    """Young people were heard today or earlier."""


@dataclass(frozen=True)
class PeopleRow:
    """How many of a group live in a locality; what is said of travel and of demand has evidence."""

    public_id: UUID | None
    locality_id: int | None
    group: str
    young_people: int
    source: str
    travel_minutes: int | None = None
    unmet: int | None = None
    evidence: str = ""


@dataclass(frozen=True)
class ProvisionRow:
    """What one service or run of sessions provides, as typed."""

    public_id: UUID | None
    name: str
    locality_id: int | None
    group: str
    weekly_hours: Decimal | None = None
    places: int | None = None


@dataclass(frozen=True)
class ViewRow:
    """What young people said, in a consultation or in a meeting."""

    public_id: UUID | None
    consultation_id: int | None
    meeting: str
    heard_on: date
    people: int
    said: str


@dataclass(frozen=True)
class FigureRow:
    """The value of an indicator as it stood on a day."""

    public_id: UUID | None
    title: str
    stood_at: str
    stood_on: date
    source: str
    note: str = ""


@action
def keep_people(
    *,
    by: Actor,
    assessment: NeedsAssessment,
    rows: Sequence[PeopleRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep how many young people there are, and what is known of travel and unmet demand."""
    if len({(each.locality_id, each.group) for each in rows}) != len(rows):
        raise PeopleTwice
    _keep_part(by, assessment, NeedsPeople, PeopleRow, rows, version, at)


@action
def keep_provision(
    *,
    by: Actor,
    assessment: NeedsAssessment,
    rows: Sequence[ProvisionRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep hours and places; a line that was typed in is nobody's in the directory."""
    typed = {"origin": ProvisionOrigin.TYPED.value}
    _keep_part(by, assessment, NeedsProvision, ProvisionRow, rows, version, at, **typed)


@action
def keep_views(
    *,
    by: Actor,
    assessment: NeedsAssessment,
    rows: Sequence[ViewRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep what young people said, and where."""
    closed = set(queries.list_closed_consultations(viewer=by).values_list("pk", flat=True))
    if any(each.consultation_id and each.consultation_id not in closed for each in rows):
        raise ConsultationStillOpen
    if any(each.heard_on > local_date(at) for each in rows):
        raise HeardInFuture
    _keep_part(by, assessment, NeedsView, ViewRow, rows, version, at)


@action
def keep_figures(
    *,
    by: Actor,
    assessment: NeedsAssessment,
    rows: Sequence[FigureRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep the values of indicators as they stood; a later value changes nothing here."""
    _keep_part(by, assessment, NeedsFigure, FigureRow, rows, version, at)


@action
def copy_values(
    *,
    by: Actor,
    assessment: NeedsAssessment,
    values: Sequence[IndicatorValue],
    at: datetime,
) -> None:
    """Copy values of indicators as they stand, after those that are there already."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = lock_draft(assessment)
    held = NeedsFigure.objects.filter(assessment=found)
    position = held.count()
    for value in values:
        NeedsFigure.objects.create(
            authority_id=found.authority_id,
            assessment=found,
            value=value,
            title=queries.figure_title(value),
            stood_at=queries.figure_words(value),
            stood_on=value.ends_on,
            source=source_words(source=value.source, known_on=value.known_on),
            position=position,
        )
        position += 1
    record(by=by, event=Event.NEEDS_PART_SAVED, target=found, at=at, detail={"part": "figure"})


@action
def take_provision(*, by: Actor, assessment: NeedsAssessment, at: datetime) -> NeedsAssessment:
    """Copy what the directory holds and what sessions were held, as they stand today.

    Taken again, hours, places and group that were set for the same service at the same place are
    kept, and so is what was typed in; what is no longer there goes.
    """
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found, day = lock_draft(assessment), local_date(at)
    areas = [each.pk for each in queries.read_contents(found).areas]
    held = NeedsProvision.objects.filter(assessment=found)
    earlier = {(each.origin, each.service_id, each.name, each.place): each for each in held}
    taken = [*_from_directory(found, areas, day), *_from_sessions(areas, day)]
    held.exclude(origin=ProvisionOrigin.TYPED).delete()
    for position, values in enumerate(taken):
        was = earlier.get((values["origin"], values["service_id"], values["name"], values["place"]))
        if was is not None and was.origin == ProvisionOrigin.DIRECTORY:
            values |= {
                "group": was.group,
                "weekly_hours": was.weekly_hours,
                "places": was.places if values["places"] is None else values["places"],
            }
        NeedsProvision.objects.create(
            authority_id=found.authority_id, assessment=found, position=position, **values
        )
    found.provision_on = day
    found.save(update_fields=["provision_on"])
    record(
        by=by, event=Event.NEEDS_PROVISION_TAKEN, target=found, at=at, detail={"rows": len(taken)}
    )
    return found


def _keep_part(
    by: Actor,
    assessment: NeedsAssessment,
    model: type[Any],
    row: type[Any],
    rows: Iterable[Any],
    version: int | None,
    at: datetime,
    **owner: Any,
) -> None:
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = lock_draft(assessment)
    keep_rows(
        model.objects.filter(assessment=found),
        list(rows),
        row,
        version=version,
        authority_id=found.authority_id,
        assessment=found,
        **owner,
    )
    record(
        by=by,
        event=Event.NEEDS_PART_SAVED,
        target=found,
        at=at,
        detail={"part": model.__name__.removeprefix("Needs").lower()},
    )


def _from_directory(
    assessment: NeedsAssessment, areas: Sequence[int], day: date
) -> list[dict[str, Any]]:
    offered = queries.services_offered(
        age_from=assessment.age_from, age_to=assessment.age_to, areas=areas, day=day
    )
    at_places = queries.places_of(offered)
    return [
        {
            "origin": ProvisionOrigin.DIRECTORY.value,
            "service_id": service.pk,
            "name": service.name,
            "provider": service.organisation.name,
            "place": at.place.name if at else "",
            "locality_id": at.place.locality_id if at else None,
            "opening": at.hours if at else "",
            "group": group_of(service.age_from, service.age_to).value,
            "weekly_hours": None,
            # what a service can take at several places in all is nobody's at one of them
            "places": service.capacity if at_places[service.pk] == 1 else None,
        }
        for service, at in offered
    ]


def _from_sessions(areas: Sequence[int], day: date) -> list[dict[str, Any]]:
    return [
        {
            "origin": ProvisionOrigin.SESSIONS.value,
            "service_id": None,
            "name": each.name,
            "provider": each.team,
            "place": each.place,
            "locality_id": each.locality,
            "opening": "",
            "group": NeedsGroup.YOUNG_PEOPLE.value,
            "weekly_hours": each.weekly_hours,
            "places": None,
        }
        for each in queries.projects_running(areas=areas, day=day, weeks=weeks_of_sessions())
    ]
