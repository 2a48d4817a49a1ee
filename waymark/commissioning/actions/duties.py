"""How does a duty come into the register, pass from body to body, and become public?"""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.duties import Duty, DutyHolding
from waymark.commissioning.queries.duties import duty_version, holding_version
from waymark.commissioning.rules.duties import Holding, faults_of_holding
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.directory.models import Service


class DutyTaken(ActionRefused):
    """A duty with this title is in the register already. Choose another title."""


class DutyEndsBeforeStart(ActionRefused):
    """The duty cannot end before it began."""


class HoldingsOutsideDuty(ActionRefused):
    """Somebody holds it on earlier days than that. Change who holds it first."""


class CannotHoldDuty(ActionRefused):
    """This cannot be kept."""


class CannotPublishDuty(ActionRefused):
    """Say first who holds this duty. The register shows who holds what."""


@dataclass(frozen=True, kw_only=True)
class DutyTerms:
    """What a duty requires, and by which law."""

    title: str
    requires: str
    source: str
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class HoldingTerms(Holding):
    """A holding, with what discharges the duty: a service of the directory, or words."""

    is_own: bool = False
    service: Service | None = None
    discharged_by: str = ""
    note: str = ""


@action
def add_duty(*, by: Actor, terms: DutyTerms, at: datetime) -> Duty:
    """Enter a duty into the register."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    made = Duty(authority_id=scoped_authorities()[0])
    _write_duty(made, terms)
    record(by=by, event=Event.DUTY_SAVED, target=made, at=at, detail={"is_new": True})
    return made


@action
def change_duty(*, by: Actor, duty: Duty, terms: DutyTerms, version: int, at: datetime) -> Duty:
    """Put right or add to what a duty says."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = Duty.objects.select_for_update().get(pk=duty.pk)
    if duty_version(found) != version:
        raise ChangedMeanwhile
    _write_duty(found, terms)
    record(by=by, event=Event.DUTY_SAVED, target=found, at=at, detail={"is_new": False})
    return found


@action
def publish_duty(*, by: Actor, duty: Duty, at: datetime) -> Duty:
    """Show a duty in the public register; what is changed afterwards shows there at once."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = Duty.objects.select_for_update().get(pk=duty.pk)
    if not DutyHolding.objects.filter(duty=found).exists():
        raise CannotPublishDuty
    if found.published_at is None:
        found.published_at = at
        found.save(update_fields=["published_at"])
    record(by=by, event=Event.DUTY_PUBLISHED, target=found, at=at)
    return found


@action
def add_holding(*, by: Actor, duty: Duty, terms: HoldingTerms, at: datetime) -> DutyHolding:
    """Write down who holds a duty."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    locked = Duty.objects.select_for_update().get(pk=duty.pk)
    made = DutyHolding(authority_id=locked.authority_id, duty=locked)
    _write_holding(made, locked, terms)
    record(by=by, event=Event.DUTY_HOLDING_SAVED, target=locked, at=at, detail={"is_new": True})
    return made


@action
def change_holding(
    *, by: Actor, holding: DutyHolding, terms: HoldingTerms, version: int, at: datetime
) -> DutyHolding:
    """Change who holds a duty, or until when."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    locked = Duty.objects.select_for_update().get(pk=holding.duty_id)
    found = DutyHolding.objects.get(pk=holding.pk)
    if holding_version(found) != version:
        raise ChangedMeanwhile
    _write_holding(found, locked, terms)
    record(by=by, event=Event.DUTY_HOLDING_SAVED, target=locked, at=at, detail={"is_new": False})
    return found


def _write_duty(duty: Duty, terms: DutyTerms) -> None:
    same = Duty.objects.filter(title__iexact=terms.title).values_list("pk", flat=True)
    if set(same) - {duty.pk}:
        raise DutyTaken(field="title")
    if terms.starts_on and terms.ends_on and terms.ends_on <= terms.starts_on:
        raise DutyEndsBeforeStart(field="ends_on")
    held = DutyHolding.objects.filter(duty_id=duty.pk)
    if terms.starts_on and held.filter(starts_on__lt=terms.starts_on).exists():
        raise HoldingsOutsideDuty(field="starts_on")
    duty.title = terms.title
    duty.requires = terms.requires
    duty.source = terms.source
    duty.starts_on = terms.starts_on
    duty.ends_on = terms.ends_on
    duty.save()


def _write_holding(holding: DutyHolding, duty: Duty, terms: HoldingTerms) -> None:
    others = DutyHolding.objects.filter(duty=duty).exclude(pk=holding.pk)
    found = faults_of_holding(
        terms,
        duty_from=duty.starts_on,
        others=[(each.holder, each) for each in others.order_by("starts_on")],
    )
    if found:
        raise CannotHoldDuty(found[0].sentence + ".", field=found[0].field)
    holding.holder = terms.holder
    holding.is_own = terms.is_own
    holding.starts_on = terms.starts_on
    holding.ends_on = terms.ends_on
    holding.power = terms.power
    holding.is_interim = terms.is_interim
    holding.service = terms.service
    holding.discharged_by = "" if terms.service else terms.discharged_by
    holding.note = terms.note
    holding.save()
