"""How is a try to find out what somebody does written down, with what it found, and taken back?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.messages.actions.silencing import end_opt_out, silence
from waymark.messages.queries import opt_outs_of
from waymark.messages.rules import Silence
from waymark.participation.actions.activities import record_activity, verify_activity
from waymark.participation.actions.summarising import refresh_lapse, summarise
from waymark.participation.actions.texting import settle_replies, unsent_tries, unsettle_replies
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.models.tracking import STANDS, AttemptBatch, TrackingAttempt
from waymark.participation.queries.chasing import list_queue
from waymark.participation.queries.reaching import find_point, get_record_to_try
from waymark.participation.rules.chasing import BY_HAND, FOR_MANY, Method, Outcome
from waymark.people.actions.holding import hold_person
from waymark.people.actions.reaching import count_bounce
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import Source

MOST_AT_ONCE = 500
LONGEST_HOW = 200
TOLD_TRACKING = "They said so when asked what they do"
NOT_SAID = "Taken back by whoever had recorded it"


class NotOffered(ActionRefused):
    """This number or address may not be used any more. Open the page again."""


class NoNumberTried(ActionRefused):
    """Choose which number or address was the wrong one."""


class NothingSaid(ActionRefused):
    """Say in a few words what happened."""


class NothingTold(ActionRefused):
    """Say what they do now."""


class CannotBeUndone(ActionRefused):
    """This was taken back already, or you did not record it, or not today."""


class ChangeStays(ActionRefused):
    """With this, what they do now was recorded. Put that right on their record."""


class ChangedSince(ActionRefused):
    """What they do was changed since. Put it right on their record."""


class NobodyChosen(ActionRefused):
    """Choose at least one young person who still waits in the queue."""


class TooMany(ActionRefused):
    """Choose no more than 500 young people at once."""


class NotByHand(ActionRefused):
    """This is written down by itself when a text goes to many."""


class NotForMany(ActionRefused):
    """This can only be said of one young person at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What somebody said the young person does now."""

    code: str
    starts_on: date
    source: Source = Source.YOUNG_PERSON
    provider_name: str = ""
    expected_end_on: date | None = None
    review_on: date | None = None


@action
def record_attempt(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    method: Method,
    outcome: Outcome,
    point: UUID | None = None,
    note: str = "",
    told: Told | None = None,
    reply: UUID | None = None,
) -> TrackingAttempt:
    """Write down a try and do what it asks for: verify or record an activity, count a wrong number.

    `told` goes with the outcome that something changed, and with no other. `reply` is the latest
    text of theirs that whoever records it has read: with it, their texts are dealt with.
    """
    get_record_to_try(viewer=by, public_id=person.public_id, at=at)
    hold_person(person)
    used = find_point(person=person, public_id=point, at=at) if point else None
    if point and used is None:
        raise NotOffered(field="way")
    if outcome in {Outcome.WRONG_NUMBER, Outcome.NO_TEXTS} and used is None:
        raise NoNumberTried(field="way")
    if outcome not in BY_HAND:
        raise NotByHand(field="outcome")
    if outcome is Outcome.OTHER and not note.strip():
        raise NothingSaid(field="note")
    if (outcome is Outcome.CHANGED) != (told is not None):
        raise NothingTold(field="code")
    made = _attempt(by=by, at=at, person=person, method=method, outcome=outcome)
    made.contact_point, made.note = used, note.strip()
    if outcome is Outcome.STILL_TRUE:
        _verify(made, by=by, at=at)
    elif told is not None:
        made.activity = record_activity(
            by=by,
            at=at,
            person=person,
            code=told.code,
            starts_on=told.starts_on,
            source=told.source,
            provider_name=told.provider_name,
            expected_end_on=told.expected_end_on,
            review_on=told.review_on,
            evidence=note,
            verified_on=local_date(at),
        )
    elif outcome is Outcome.WRONG_NUMBER and used is not None:
        count_bounce(by=by, at=at, point=used)
    elif outcome is Outcome.NO_TEXTS and used is not None:
        how = made.note[:LONGEST_HOW] or TOLD_TRACKING
        silence(
            address=used.value,
            reason=Silence.OPTED_OUT,
            at=at,
            how=how,
            about_id=person.public_id,
        )
    made.save()
    if reply is not None:
        settle_replies(by=by, at=at, made=made, up_to=reply)
    detail = {"method": method.value, "outcome": outcome.value}
    record(by=by, event=Event.ATTEMPT_RECORDED, target=person, at=at, detail=detail)
    return made


@action
def undo_attempt(*, by: Actor, at: datetime, attempt: TrackingAttempt) -> None:
    """Take back one's own try on the same day, with what it verified or counted."""
    person = attempt.person
    get_record_to_try(viewer=by, public_id=person.public_id, at=at)
    hold_person(person)
    found = TrackingAttempt.objects.select_for_update(of=("self",)).get(pk=attempt.pk)
    _require_undoable(found, by=by, at=at)
    if found.batch_id is not None:
        raise CannotBeUndone
    if found.outcome == Outcome.CHANGED:
        raise ChangeStays
    if found.outcome == Outcome.STILL_TRUE:
        _verify_no_more(found, by=by, at=at)
    elif found.outcome == Outcome.WRONG_NUMBER:
        point = ContactPoint.objects.select_related("person").get(pk=found.contact_point_id or 0)
        count_bounce(by=by, at=at, point=point, times=-1)
    elif found.outcome == Outcome.NO_TEXTS:
        _want_texts_again(found, by=by, at=at)
    unsettle_replies(found)
    found.undone_at = at
    found.save(update_fields=["undone_at"])
    detail = {"outcome": found.outcome}
    record(by=by, event=Event.ATTEMPT_UNDONE, target=person, at=at, detail=detail)


@action
def record_batch(
    *, by: Actor, at: datetime, people: Iterable[UUID], method: Method, outcome: Outcome
) -> AttemptBatch:
    """Write down one try at each of these people who still wait in the queue; others are left."""
    require(by, Permission.TRACKING_WORK)
    if outcome not in FOR_MANY:
        raise NotForMany(field="outcome")
    chosen = set(people)
    if len(chosen) > MOST_AT_ONCE:
        raise TooMany(field="people")
    rows = list(
        list_queue(viewer=by, at=at).filter(person__public_id__in=chosen).order_by("person_id")
    )
    if not rows:
        raise NobodyChosen(field="people")
    batch = AttemptBatch.objects.create(
        authority_id=rows[0].authority_id,
        method=method.value,
        outcome=outcome.value,
        made_at=at,
        made_by_id=by.membership_id,
    )
    made = [
        _attempt(by=by, at=at, person=row.person, method=method, outcome=outcome) for row in rows
    ]
    for each in made:
        each.batch = batch
    TrackingAttempt.objects.bulk_create(made)
    detail = {"method": method.value, "outcome": outcome.value, "number": len(made)}
    record(by=by, event=Event.ATTEMPTS_RECORDED, target=batch, at=at, detail=detail)
    return batch


@action
def undo_batch(*, by: Actor, at: datetime, batch: AttemptBatch) -> int:
    """Take back all tries that one recorded at once, on the same day; return how many.

    Of texts, those that have not left.
    """
    require(by, Permission.TRACKING_WORK)
    found = AttemptBatch.objects.select_for_update(of=("self",)).get(pk=batch.pk)
    _require_undoable(found, by=by, at=at)
    tries = TrackingAttempt.objects.filter(STANDS, batch=found)
    if found.outcome == Outcome.SENT:
        tries = tries.filter(pk__in=unsent_tries(batch=found, at=at))
    number = tries.update(undone_at=at)
    found.undone_at = at
    found.save(update_fields=["undone_at"])
    detail = {"number": number}
    record(by=by, event=Event.ATTEMPTS_UNDONE, target=found, at=at, detail=detail)
    return number


@action
def note_sheet(*, by: Actor, at: datetime, kind: str, number: int) -> None:
    """Leave in the trail that a list of young people was taken out on paper."""
    require(by, Permission.TRACKING_WORK)
    detail = {"kind": kind, "number": number}
    record(by=by, event=Event.CHASE_LIST_EXPORTED, at=at, detail=detail)


def _attempt(
    *, by: Actor, at: datetime, person: Person, method: Method, outcome: Outcome
) -> TrackingAttempt:
    return TrackingAttempt(
        authority_id=person.authority_id,
        person=person,
        method=method.value,
        outcome=outcome.value,
        made_at=at,
        made_by_id=by.membership_id,
    )


def _verify(made: TrackingAttempt, *, by: Actor, at: datetime) -> None:
    """Verify what the person does, and remember in the try who had verified it before."""
    present = Activity.objects.filter(PRESENT, person=made.person).first()
    if present is not None:
        made.verified_on_before = present.verified_on
        made.verified_by_before_id = present.verified_by_id
    made.activity = verify_activity(by=by, at=at, person=made.person, on=local_date(at))


def _verify_no_more(found: TrackingAttempt, *, by: Actor, at: datetime) -> None:
    activity = Activity.objects.select_for_update(of=("self",)).get(pk=found.activity_id or 0)
    if activity.amended_at != found.made_at or activity.withdrawn_at is not None:
        raise ChangedSince
    activity.verified_on = found.verified_on_before
    activity.verified_by_id = found.verified_by_before_id
    activity.amended_at, activity.amended_by_id = at, by.membership_id
    refresh_lapse(activity)
    activity.save(
        update_fields=["verified_on", "verified_by", "lapses_on", "amended_at", "amended_by"]
    )
    summarise(found.person)


def _want_texts_again(found: TrackingAttempt, *, by: Actor, at: datetime) -> None:
    """Lift the opt-out that the try made; one that was there before stays."""
    address = ContactPoint.objects.get(pk=found.contact_point_id or 0).value
    if any(each.since_at == found.made_at for each in opt_outs_of([address]).values()):
        end_opt_out(by=by, address=address, note=NOT_SAID, at=at)


def _require_undoable(found: TrackingAttempt | AttemptBatch, *, by: Actor, at: datetime) -> None:
    if (
        found.undone_at is not None
        or found.made_by_id != by.membership_id
        or local_date(found.made_at) != local_date(at)
    ):
        raise CannotBeUndone
