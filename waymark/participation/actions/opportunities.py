"""How does a vacancy or a course come in, change, open and close?"""

from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import Enum

from waymark.access import permissions
from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.organisations.models import Organisation
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.queries.opportunities import opportunity_version
from waymark.participation.rules.opportunities import (
    OpportunityKind,
    OpportunityState,
    Sector,
    may_become,
)
from waymark.participation.rules.vocabulary import LearningLevel


class ProviderOnce(ActionRefused):
    """Name the provider once: choose it from the list, or type its name."""


class AgesOutOfOrder(ActionRefused):
    """The highest age cannot be below the lowest. Change one of them."""


class PlacesDoNotAddUp(ActionRefused):
    """There cannot be more places left than there are. Give both numbers, or neither."""


class CannotBecome(ActionRefused):
    """The opportunity does not stand as it did when you opened the page. Look at it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """Everything that is said of an opportunity, by the names of the model."""

    title: str
    kind: OpportunityKind
    provider: Organisation | None = None
    provider_name: str = ""
    description: str = ""
    level: LearningLevel | None = None
    sector: Sector | None = None
    address: str = ""
    postcode: str = ""
    locality: Locality | None = None
    starts_on: date | None = None
    closes_on: date | None = None
    places: int | None = None
    places_left: int | None = None
    hours: str = ""
    wage: str = ""
    entry_level: LearningLevel | None = None
    entry_words: str = ""
    age_from: int | None = None
    age_to: int | None = None
    has_send_places: bool = False
    contact: str = ""
    source: str = ""


CODED = ("kind", "level", "sector", "entry_level")


@action
def add_opportunity(
    *, by: Actor, at: datetime, described: Described, is_open: bool = False
) -> Opportunity:
    """Write an opportunity down, as a draft or open at once."""
    permissions.require(by, Permission.OPPORTUNITIES_MANAGE)
    made = Opportunity(
        authority_id=scoped_authorities()[0],
        state=(OpportunityState.OPEN if is_open else OpportunityState.DRAFT).value,
        added_at=at,
        added_by_id=by.membership_id,
    )
    _describe(made, described)
    made.save()
    record(by=by, event=Event.OPPORTUNITY_ADDED, target=made, at=at)
    return made


@action
def change_opportunity(
    *, by: Actor, at: datetime, opportunity: Opportunity, version: int, described: Described
) -> None:
    """Change what is said of an opportunity, the places left among it."""
    permissions.require(by, Permission.OPPORTUNITIES_MANAGE)
    found = Opportunity.objects.select_for_update(of=("self",)).get(pk=opportunity.pk)
    if opportunity_version(found) != version:
        raise ChangedMeanwhile
    _describe(found, described)
    found.save()
    record(by=by, event=Event.OPPORTUNITY_CHANGED, target=found, at=at)


@action
def move_opportunity(
    *, by: Actor, at: datetime, opportunity: Opportunity, to: OpportunityState
) -> None:
    """Open, close or withdraw an opportunity; applications that run go on."""
    permissions.require(by, Permission.OPPORTUNITIES_MANAGE)
    found = Opportunity.objects.select_for_update(of=("self",)).get(pk=opportunity.pk)
    if not may_become(OpportunityState(found.state), to):
        raise CannotBecome
    found.state = to.value
    found.save(update_fields=["state"])
    detail = {"state": to.value}
    record(by=by, event=Event.OPPORTUNITY_MOVED, target=found, at=at, detail=detail)


def _describe(found: Opportunity, described: Described) -> None:
    if (described.provider is None) == (not described.provider_name):
        raise ProviderOnce(field="provider_name")
    low, high = described.age_from, described.age_to
    if low is not None and high is not None and high < low:
        raise AgesOutOfOrder(field="age_to")
    places, left = described.places, described.places_left
    if (places is None) != (left is None) or (places or 0) < (left or 0):
        raise PlacesDoNotAddUp(field="places_left")
    for each in fields(described):
        value = getattr(described, each.name)
        if each.name in CODED:
            value = value.value if isinstance(value, Enum) else ""
        setattr(found, each.name, value)
    found.postcode = found.postcode.upper()
