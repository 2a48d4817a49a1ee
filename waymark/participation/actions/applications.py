"""How does somebody apply, how does it go on, is the start confirmed, and are they still there?"""

from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.participation.actions.activities import (
    SameAsNow,
    record_activity,
    require_change,
    verify_activity,
)
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.models.applications import (
    OPEN_VALUES,
    Application,
    ApplicationMove,
    FollowUp,
)
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.rules.applications import (
    FIRST,
    NEEDS_A_REASON,
    ApplicationState,
    FollowUpOutcome,
    follow_up_days,
    may_move,
    places_change,
)
from waymark.participation.rules.opportunities import OpportunityKind, why_closed
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.actions.holding import hold_person
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import Source


class NotOpen(ActionRefused):
    """Nobody can apply for this now: it is closed, or no place is left."""


class AppliedAlready(ActionRefused):
    """The young person has an application for this that is still open. Go on with that one."""


class CannotMove(ActionRefused):
    """The application does not stand as it did when you opened the page. Look at it again."""


class InFuture(ActionRefused):
    """That day is still to come. Write down what has happened until today."""


class BeforeThatStep(ActionRefused):
    """Something of this application is recorded for a later day. Look at the day again."""


class ReasonMissing(ActionRefused):
    """Say in a few words why it came to nothing. It helps with the next one."""


class StartMissing(ActionRefused):
    """Say on which day they start."""


class NoPlaceLeft(ActionRefused):
    """No place is left. Ask the provider, and have the number of places put right first."""


class AskedAlready(ActionRefused):
    """Somebody has written down already how it went."""


class SomethingElseNow(ActionRefused):
    """Something else is recorded as what they do now. Say that they left, or put that right."""


class SayWhatNow(ActionRefused):
    """Say what they do now, or that it is not known."""


@action
def make_application(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    opportunity: Opportunity,
    state: ApplicationState,
    on: date,
    note: str = "",
) -> Application:
    """Write down that somebody is interested, or has applied; whoever does so follows it."""
    _require(by=by, person=person, at=at)
    hold_person(person)
    held = _lock_opportunity(opportunity)
    if state not in FIRST:
        raise CannotMove
    if why_closed(held.offer, today=local_date(at)):
        raise NotOpen
    if Application.objects.filter(person=person, opportunity=held, state__in=OPEN_VALUES).exists():
        raise AppliedAlready
    _check_day(on, at=at)
    made = Application(
        authority_id=person.authority_id,
        person=person,
        opportunity=held,
        worker_id=by.membership_id,
        made_at=at,
    )
    _write(made, state, by=by, at=at, on=on, note=note)
    _record(Event.APPLICATION_MADE, made, by=by, at=at)
    return made


@action
def move_application(
    *,
    by: Actor,
    at: datetime,
    application: Application,
    to: ApplicationState,
    on: date,
    note: str = "",
    starts_on: date | None = None,
) -> None:
    """Write down how an application went on; a start that happened has an action of its own.

    Accepting a place takes one of those that are left, and never starting gives it back.
    """
    found = _lock(application, to=to, by=by, at=at)
    if to is ApplicationState.STARTED:
        raise CannotMove
    _check_day(on, at=at, after=found.moved_on)
    if to in NEEDS_A_REASON:
        if not note.strip():
            raise ReasonMissing(field="note")
        found.reason = note.strip()
    if to is ApplicationState.STARTING:
        if starts_on is None:
            raise StartMissing(field="starts_on")
        found.starts_on = starts_on
    _take_place(found, to)
    _write(found, to, by=by, at=at, on=on, note=note)
    _record(Event.APPLICATION_MOVED, found, by=by, at=at)


@action
def confirm_start(
    *,
    by: Actor,
    at: datetime,
    application: Application,
    code: str,
    starts_on: date,
    source: Source,
    expected_end_on: date | None = None,
    note: str = "",
) -> None:
    """Confirm that somebody started: it becomes what they do now, and is asked about later."""
    found = _lock(application, to=ApplicationState.STARTED, by=by, at=at)
    _check_day(starts_on, at=at, field="starts_on")
    offered = found.opportunity
    try:
        activity = record_activity(
            by=by,
            at=at,
            person=found.person,
            code=code,
            starts_on=starts_on,
            source=source,
            provider=offered.provider,
            provider_name=offered.provider_name,
            course=offered.title,
            level=LearningLevel(offered.level) if offered.level else None,
            expected_end_on=expected_end_on,
            evidence=note.strip(),
            verified_on=local_date(at),
        )
    except SameAsNow:  # somebody told it first
        activity = verify_activity(by=by, at=at, person=found.person, on=local_date(at))
    _take_place(found, ApplicationState.STARTED)
    found.activity, found.starts_on = activity, starts_on
    _write(found, ApplicationState.STARTED, by=by, at=at, on=local_date(at), note=note)
    FollowUp.objects.bulk_create(
        FollowUp(authority_id=found.authority_id, application=found, week=week, due_on=due_on)
        for week, due_on in follow_up_days(kind=OpportunityKind(offered.kind), started_on=starts_on)
    )
    _record(Event.START_CONFIRMED, found, by=by, at=at)


@action
def follow_up(
    *,
    by: Actor,
    at: datetime,
    asked: FollowUp,
    outcome: FollowUpOutcome,
    on: date,
    source: Source = Source.YOUNG_PERSON,
    code: str = "",
    left_on: date | None = None,
    note: str = "",
) -> None:
    """Write down whether somebody is still there.

    If so, what they do is verified for that day. If they left, what they do now is recorded, and
    nobody asks again.
    """
    person = asked.application.person
    _require(by=by, person=person, at=at)
    hold_person(person)
    found = FollowUp.objects.select_for_update(of=("self",)).get(pk=asked.pk)
    if found.done_on is not None:
        raise AskedAlready
    application = asked.application
    _check_day(on, at=at, after=application.starts_on)
    is_present = Activity.objects.filter(
        PRESENT, person=person, code=application.activity.code if application.activity else ""
    ).exists()
    if outcome is FollowUpOutcome.STILL_THERE:
        if not is_present:
            raise SomethingElseNow(field="outcome")
        verify_activity(by=by, at=at, person=person, on=on, evidence=note)
    elif outcome is FollowUpOutcome.LEFT:
        if is_present and not code:
            raise SayWhatNow(field="code")
        if code:
            record_activity(
                by=by,
                at=at,
                person=person,
                code=code,
                starts_on=left_on or on,
                source=source,
                evidence=note,
                verified_on=on,
            )
        FollowUp.objects.filter(application=application, done_on__isnull=True).exclude(
            pk=found.pk
        ).update(done_on=on, done_by_id=by.membership_id, outcome=FollowUpOutcome.NOT_NEEDED.value)
    elif outcome is FollowUpOutcome.NOT_NEEDED:
        raise CannotMove
    found.done_on, found.done_by_id = on, by.membership_id
    found.outcome, found.note = outcome.value, note.strip()
    found.save()
    detail = {"week": found.week, "outcome": outcome.value}
    record(by=by, event=Event.FOLLOWED_UP, target=person, at=at, detail=detail)


def _require(*, by: Actor, person: Person, at: datetime) -> None:
    permissions.require(by, Permission.OPPORTUNITIES_SEE)
    require_change(by=by, person=person, at=at)


def _lock(
    application: Application, *, to: ApplicationState, by: Actor, at: datetime
) -> Application:
    """Return the application as it stands now, its opportunity held, if it may move there."""
    _require(by=by, person=application.person, at=at)
    hold_person(application.person)
    found = (
        Application.objects.select_for_update(of=("self",))
        .select_related("person")
        .get(pk=application.pk)
    )
    if not may_move(ApplicationState(found.state), to):
        raise CannotMove
    found.opportunity = _lock_opportunity(found.opportunity_id)
    return found


def _lock_opportunity(opportunity: Opportunity | int) -> Opportunity:
    """Hold an opportunity, so that two who accept at one moment cannot take one place."""
    key = opportunity if isinstance(opportunity, int) else opportunity.pk
    return (
        Opportunity.objects.select_for_update(of=("self",))
        .select_related("provider", "locality")
        .get(pk=key)
    )


def _take_place(found: Application, to: ApplicationState) -> None:
    held = found.opportunity
    change = places_change(ApplicationState(found.state), to)
    if not change or held.places is None or held.places_left is None:
        return
    if held.places_left + change < 0:
        raise NoPlaceLeft
    held.places_left = min(held.places, held.places_left + change)
    held.save(update_fields=["places_left"])


def _write(
    found: Application, state: ApplicationState, *, by: Actor, at: datetime, on: date, note: str
) -> None:
    """Keep how the application stands, and the step that brought it there."""
    found.state, found.moved_on = state.value, on
    if state is ApplicationState.SUBMITTED:
        found.submitted_on, found.worker_id = on, by.membership_id
    found.save()
    ApplicationMove.objects.create(
        authority_id=found.authority_id,
        application=found,
        state=state.value,
        on=on,
        at=at,
        moved_by_id=by.membership_id,
        note=note.strip(),
    )


def _check_day(day: date, *, at: datetime, after: date | None = None, field: str = "on") -> None:
    if day > local_date(at):
        raise InFuture(field=field)
    if after is not None and day < after:
        raise BeforeThatStep(field=field)


def _record(event: Event, found: Application, *, by: Actor, at: datetime) -> None:
    detail = {"opportunity": str(found.opportunity.public_id), "state": found.state}
    record(by=by, event=event, target=found.person, at=at, detail=detail)
