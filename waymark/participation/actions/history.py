"""How is what a young person did before put right: added, corrected, ended, withdrawn?"""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotFound
from waymark.organisations.models import Organisation
from waymark.participation.actions.activities import (
    EndsBeforeItStarts,
    NeedsApproval,
    StartsInFuture,
    TwoProviders,
    UnknownActivity,
    require_change,
)
from waymark.participation.actions.overlapping import refuse_overlap
from waymark.participation.actions.summarising import refresh_lapse, summarise
from waymark.participation.models.activities import Activity
from waymark.participation.queries.activities import activity_version
from waymark.participation.rules.chasing import NEED_APPROVAL
from waymark.participation.rules.codes import is_code
from waymark.participation.rules.vocabulary import Confidence, LearningLevel, LeavingReason
from waymark.people.actions.holding import hold_person
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import Source


class EndsInFuture(ActionRefused):
    """The end cannot be in the future. Write a day in the future as the expected end."""


class EndedBeforeItStarted(ActionRefused):
    """The activity cannot end before it starts."""


class VerifiedOutside(ActionRefused):
    """It can be verified from the day it starts until today. Look at the day again."""


class NoReasonToWithdraw(ActionRefused):
    """Say in a few words what was wrong with it. It stays on the record as withdrawn."""


class WithdrawnAlready(ActionRefused):
    """This was withdrawn already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a row says: all of it, as typed into the form."""

    code: str
    starts_on: date
    ends_on: date | None = None
    is_primary: bool = True
    provider: Organisation | None = None
    provider_name: str = ""
    course: str = ""
    level: LearningLevel | None = None
    expected_end_on: date | None = None
    review_on: date | None = None
    source: Source = Source.WORKER
    evidence: str = ""
    confidence: Confidence | None = None
    left_because: LeavingReason | None = None
    verified_on: date | None = None


@action
def add_activity(*, by: Actor, at: datetime, person: Person, written: Written) -> Activity:
    """Record what a young person did from a day until a day, or does beside something else.

    It never ends or moves what is recorded already: where days overlap, it says which rows.
    """
    require_change(by=by, person=person, at=at)
    hold_person(person)
    made = Activity(
        authority_id=person.authority_id,
        person=person,
        recorded_at=at,
        recorded_by_id=by.membership_id,
    )
    _write(made, written, by=by, at=at)
    made.save()
    summarise(person)
    detail = {"code": made.code, "before": ""}
    record(by=by, event=Event.ACTIVITY_RECORDED, target=person, at=at, detail=detail)
    return made


@action
def correct_activity(
    *, by: Actor, at: datetime, activity: Activity, written: Written, version: int
) -> Activity:
    """Write over what a row says; what it said before stays in its history, with the moment.

    Whoever saved meanwhile is not written over: `version` is that of the row as it was shown.
    """
    found = _lock(activity, by=by, at=at)
    if full_version(found) != version:
        raise ChangedMeanwhile
    before = found.code
    _write(found, written, by=by, at=at)
    _amend(found, by=by, at=at)
    summarise(found.person)
    detail = {"code": found.code, "before": before}
    record(by=by, event=Event.ACTIVITY_CORRECTED, target=found.person, at=at, detail=detail)
    return found


@action
def withdraw_activity(*, by: Actor, at: datetime, activity: Activity, reason: str) -> None:
    """Say that a row was mistaken: it counts nowhere from now on, and stays to be read."""
    found = _lock(activity, by=by, at=at)
    if not reason.strip():
        raise NoReasonToWithdraw(field="reason")
    found.withdrawn_at, found.withdrawn_because = at, reason.strip()
    _amend(found, by=by, at=at)
    summarise(found.person)
    detail = {"code": found.code}
    record(by=by, event=Event.ACTIVITY_WITHDRAWN, target=found.person, at=at, detail=detail)


@action
def bring_back_activity(*, by: Actor, at: datetime, activity: Activity) -> None:
    """Undo a withdrawal, where nothing else has taken its days."""
    require_change(by=by, person=activity.person, at=at)
    hold_person(activity.person)
    found = Activity.objects.select_for_update().get(pk=activity.pk)
    if found.withdrawn_at is None:
        raise NotFound
    refuse_overlap(found)
    found.withdrawn_at, found.withdrawn_because = None, ""
    _amend(found, by=by, at=at)
    summarise(found.person)
    detail = {"code": found.code}
    record(by=by, event=Event.ACTIVITY_BROUGHT_BACK, target=found.person, at=at, detail=detail)


def full_version(activity: Activity) -> int:
    """Return a number that changes with anything that is written over a row."""
    return activity_version(activity) + (
        int(activity.amended_at.timestamp() * 1_000_000) if activity.amended_at else 0
    )


def _lock(activity: Activity, *, by: Actor, at: datetime) -> Activity:
    require_change(by=by, person=activity.person, at=at)
    hold_person(activity.person)
    found = Activity.objects.select_for_update().get(pk=activity.pk)
    if found.withdrawn_at is not None:
        raise WithdrawnAlready
    return found


def _amend(found: Activity, *, by: Actor, at: datetime) -> None:
    found.amended_at, found.amended_by_id = at, by.membership_id
    found.save()


def _write(found: Activity, written: Written, *, by: Actor, at: datetime) -> None:
    """Put into a row what was written, checked; the caller saves it."""
    _check(written, held=found.code, today=local_date(at))
    is_newly_verified = found.verified_on != written.verified_on
    for name in ("code", "starts_on", "ends_on", "is_primary", "expected_end_on", "review_on"):
        setattr(found, name, getattr(written, name))
    found.provider = written.provider
    for name in ("provider_name", "course", "evidence"):
        setattr(found, name, getattr(written, name).strip())
    for name in ("level", "confidence", "left_because"):
        value = getattr(written, name)
        setattr(found, name, value.value if value else "")
    found.source = written.source.value
    if is_newly_verified:
        found.verified_on = written.verified_on
        found.verified_by_id = by.membership_id if written.verified_on else None
    refresh_lapse(found)
    refuse_overlap(found)


def _check(written: Written, *, held: str, today: date) -> None:
    if written.code in NEED_APPROVAL and written.code != held:
        raise NeedsApproval(field="code")
    if written.starts_on > today:
        raise StartsInFuture(field="starts_on")
    if not is_code(written.code, written.starts_on):
        raise UnknownActivity(field="code")
    if written.ends_on is not None and written.ends_on < written.starts_on:
        raise EndedBeforeItStarted(field="ends_on")
    if written.ends_on is not None and written.ends_on > today:
        raise EndsInFuture(field="ends_on")
    if written.expected_end_on is not None and written.expected_end_on < written.starts_on:
        raise EndsBeforeItStarts(field="expected_end_on")
    if written.provider is not None and written.provider_name.strip():
        raise TwoProviders(field="provider_name")
    verified = written.verified_on
    if verified is not None and not written.starts_on <= verified <= today:
        raise VerifiedOutside(field="verified_on")
