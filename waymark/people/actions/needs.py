"""How is it written down what support a young person needs, and why?"""

from datetime import date, datetime

from waymark.access.permissions import Permission, may
from waymark.audit.actions import action
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.people.actions.parts import keep_part, lock_person, open_part
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.people import Person
from waymark.people.rules.periods import ended_by_next
from waymark.people.rules.reach import GROUP_OF_CHARACTERISTIC
from waymark.people.rules.tiers import is_step_down
from waymark.people.rules.vocabulary import CharacteristicKind, SendStatus, Source, Tier


class ManagerDecides(ActionRefused):
    """Less support than now is for a manager to decide. Ask the manager of your team."""


class SameTier(ActionRefused):
    """This is the level of support that holds now. Change its reason or its review instead."""


class BeginsInFuture(ActionRefused):
    """A level of support begins today or earlier."""


class BeginsTooEarly(ActionRefused):
    """The next level cannot begin before the one that holds now."""


class LevelHasPassed(ActionRefused):
    """This level of support has passed. What was decided then stays as it was written."""


class NoReason(ActionRefused):
    """Enter why this level of support is right now."""


@action
def save_characteristic(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kind: CharacteristicKind,
    source: Source,
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: Characteristic | None = None,
    version: int | None = None,
) -> Characteristic:
    """Add something of the young person's life that calls for care, or change it."""
    lock_person(by=by, at=at, person=person, group=GROUP_OF_CHARACTERISTIC[kind])
    found = open_part(by=by, at=at, person=person, part=part, model=Characteristic, version=version)
    keep_part(
        by=by,
        at=at,
        part=found,
        said={
            "kind": kind.value,
            "source": source.value,
            "starts_on": starts_on,
            "ends_on": ends_on,
        },
    )
    return found


@action
def set_tier(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    tier: Tier,
    reason: str,
    starts_on: date | None = None,
    review_on: date | None = None,
) -> LevelOfSupport:
    """Set the level of support from a day on; the one that held till then ends that day.

    A step up holds at once. A step down is for those who manage cases.
    """
    level = open_part(by=by, at=at, person=person, part=None, model=LevelOfSupport, version=None)
    today = local_date(at)
    begins = starts_on or today
    if begins > today:
        raise BeginsInFuture(field="starts_on")
    if not reason.strip():
        raise NoReason(field="reason")
    held = LevelOfSupport.objects.filter(person=level.person, ends_on__isnull=True).first()
    if held is not None:
        _end_held(by=by, held=held, tier=tier, begins=begins)
    keep_part(
        by=by,
        at=at,
        part=level,
        said={
            "tier": tier.value,
            "reason": reason.strip(),
            "decided_by_id": by.membership_id,
            "review_on": review_on,
            "starts_on": begins,
        },
    )
    return level


@action
def change_tier(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    part: LevelOfSupport,
    version: int,
    reason: str,
    review_on: date | None = None,
) -> LevelOfSupport:
    """Put the reason or the review of the present level of support right."""
    level = open_part(by=by, at=at, person=person, part=part, model=LevelOfSupport, version=version)
    if level.ends_on is not None:
        raise LevelHasPassed
    if not reason.strip():
        raise NoReason(field="reason")
    keep_part(by=by, at=at, part=level, said={"reason": reason.strip(), "review_on": review_on})
    return level


@action
def save_send_record(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    status: SendStatus,
    primary_need: str = "",
    secondary_need: str = "",
    review_due_on: date | None = None,
    named_placement: str = "",
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: SendRecord | None = None,
    version: int | None = None,
) -> SendRecord:
    """Add special educational needs or a disability, or change them; one record at a time."""
    found = open_part(by=by, at=at, person=person, part=part, model=SendRecord, version=version)
    keep_part(
        by=by,
        at=at,
        part=found,
        said={
            "status": status.value,
            "primary_need": primary_need.strip(),
            "secondary_need": secondary_need.strip(),
            "review_due_on": review_due_on,
            "named_placement": named_placement.strip(),
            "starts_on": starts_on,
            "ends_on": ends_on,
        },
    )
    return found


def _end_held(*, by: Actor, held: LevelOfSupport, tier: Tier, begins: date) -> None:
    if tier is Tier(held.tier):
        raise SameTier(field="tier")
    if is_step_down(held=Tier(held.tier), wanted=tier) and not may(by, Permission.CASES_MANAGE):
        raise ManagerDecides(field="tier")
    ended = ended_by_next(held.period, starts_on=begins)
    if ended is None:
        raise BeginsTooEarly(field="starts_on")
    held.ends_on = ended.ends_on
    held.save(update_fields=["ends_on"])
