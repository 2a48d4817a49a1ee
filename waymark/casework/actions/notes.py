"""How is a contact written down, together with what it says of the status and the next step?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.drafts import spend_draft
from waymark.casework.actions.steps import add_step
from waymark.casework.actions.summarising import lock_person, summarise
from waymark.casework.models.contacts import Contact
from waymark.casework.models.messaging import SentMessage
from waymark.casework.rules.contacts import NOT_MADE, is_contact_made
from waymark.casework.rules.vocabulary import (
    ContactMethod,
    ContactOutcome,
    ContactPlace,
    ContactPurpose,
    StatusAnswer,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.participation.actions.activities import record_activity, verify_activity
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.queries.activities import activity_version
from waymark.people.actions.consents import give_notice
from waymark.people.models.people import Person
from waymark.people.rules.consents import Channel, GivenBy
from waymark.people.rules.vocabulary import DataGroup, Source

NOTICE_CHANNELS = {
    ContactMethod.PHONE_OUT: Channel.TELEPHONE,
    ContactMethod.PHONE_IN: Channel.TELEPHONE,
    ContactMethod.TEXT_OUT: Channel.TELEPHONE,
    ContactMethod.TEXT_IN: Channel.TELEPHONE,
    ContactMethod.EMAIL: Channel.EMAIL,
    ContactMethod.SOCIAL_MEDIA: Channel.EMAIL,
    ContactMethod.LETTER: Channel.LETTER,
    ContactMethod.VIDEO: Channel.VIDEO,
}
"""How a privacy notice was given with a contact, where it was not face to face."""


class NothingWritten(ActionRefused):
    """Enter a note. Only an attempt that reached nobody can be saved without one."""


class InFuture(ActionRefused):
    """A contact cannot be in the future. Make it a next step instead."""


class NoNewStatus(ActionRefused):
    """Choose what the young person does now."""


class NoReasonGiven(ActionRefused):
    """Say why the note is amended."""


class NotTheirNote(ActionRefused):
    """Only whoever wrote a note, or a team manager, can amend it. Write a note of your own."""


class AmendedMeanwhile(ChangedMeanwhile):
    """Somebody else amended this note meanwhile. Compare both texts, then save again."""


@dataclass(frozen=True)
class Told:
    """What is said of a contact: how, with what outcome, where, how long, why, in which words."""

    happened_at: datetime
    method: ContactMethod
    outcome: ContactOutcome
    note: str
    own_words: str = ""
    place: ContactPlace | None = None
    minutes: int | None = None
    purposes: Sequence[ContactPurpose] = ()
    level: DataGroup = DataGroup.NOTES


@dataclass(frozen=True)
class StatusTold:
    """What was said of the recorded activity; `version` is that of the activity as it was shown."""

    answer: StatusAnswer = StatusAnswer.NOT_ASKED
    version: int = 0
    code: str = ""
    since: date | None = None


NOT_ASKED = StatusTold()


@action
def save_note(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    told: Told,
    status: StatusTold = NOT_ASKED,
    step: str = "",
    step_due_on: date | None = None,
    gave_notice: bool = False,
    draft: int = 0,
) -> Contact:
    """Write down a contact, what it says of the status, and the next step, all or nothing.

    The draft of the note goes. Where the status was changed by somebody else since it was shown,
    or the writer's draft on another screen, nothing is saved. `gave_notice` is whether the young
    person was given the privacy notice.
    """
    reach = permissions.require_notes(viewer=by, person=person, at=at)
    permissions.require_level(reach=reach, level=told.level)
    _check(told, at=at)
    lock_person(person)
    spend_draft(by=by, person=person, number=draft, note=told.note)
    activity = _tell_status(by=by, at=at, person=person, told=told, status=status)
    made = _write(by=by, at=at, person=person, told=told, status=status.answer, activity=activity)
    if step.strip() or step_due_on is not None:
        add_step(by=by, at=at, person=person, what=step, due_on=step_due_on, contact=made)
    if gave_notice:
        give_notice(
            by=by,
            at=at,
            person=person,
            given_to=GivenBy.YOUNG_PERSON,
            channel=NOTICE_CHANNELS.get(told.method, Channel.FACE_TO_FACE),
            given_on=local_date(told.happened_at),
        )
    summarise(person)
    detail = {"outcome": made.outcome, "status": made.status, "notice": gave_notice}
    record(by=by, event=Event.NOTE_RECORDED, target=person, at=at, detail=detail)
    return made


@action
def record_attempt(*, by: Actor, at: datetime, person: Person, outcome: ContactOutcome) -> Contact:
    """Write down an attempt that reached nobody, without a word more."""
    method, place = NOT_MADE[outcome]
    told = Told(happened_at=at, method=method, outcome=outcome, note="", place=place)
    permissions.require_notes(viewer=by, person=person, at=at)
    lock_person(person)
    made = _write(
        by=by, at=at, person=person, told=told, status=StatusAnswer.NOT_ASKED, activity=None
    )
    summarise(person)
    detail = {"outcome": made.outcome}
    record(by=by, event=Event.NOTE_RECORDED, target=person, at=at, detail=detail)
    return made


def write_contact(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    method: ContactMethod,
    outcome: ContactOutcome,
    note: str,
) -> Contact:
    """Write down a contact that another action makes, such as a message; a step of that action."""
    lock_person(person)
    told = Told(happened_at=at, method=method, outcome=outcome, note=note)
    made = _write(
        by=by, at=at, person=person, told=told, status=StatusAnswer.NOT_ASKED, activity=None
    )
    summarise(person)
    return made


@action
def amend_note(*, by: Actor, at: datetime, contact: Contact, told: Told, reason: str) -> Contact:
    """Write another version of a note; the one before stays readable.

    What was said of the status stands as it was. Where the level changes it changes for the
    versions before as well, so that no earlier one lies open to more people.
    """
    reach = permissions.require_notes(viewer=by, person=contact.person, at=at)
    permissions.require_level(reach=reach, level=DataGroup(contact.level))
    permissions.require_level(reach=reach, level=told.level)
    if not permissions.may_amend(viewer=by, contact=contact):
        raise NotTheirNote
    _check(told, at=at)
    if not reason.strip():
        raise NoReasonGiven(field="reason")
    lock_person(contact.person)
    before = Contact.objects.select_for_update(of=("self",)).get(pk=contact.pk)
    if not before.is_latest:
        raise AmendedMeanwhile
    before.is_latest = False
    before.save(update_fields=["is_latest"])
    made = _write(
        by=by,
        at=at,
        person=contact.person,
        told=told,
        status=StatusAnswer(before.status),
        activity=before.activity,
        amends=before,
        reason=reason.strip(),
    )
    _level_versions(made)
    SentMessage.objects.filter(contact=before).update(contact=made)
    summarise(contact.person)
    record(by=by, event=Event.NOTE_AMENDED, target=contact.person, at=at)
    return made


def _check(told: Told, *, at: datetime) -> None:
    if told.happened_at > at:
        raise InFuture(field="happened_at")
    if not told.note.strip() and is_contact_made(told.outcome):
        raise NothingWritten(field="note")


def _tell_status(
    *, by: Actor, at: datetime, person: Person, told: Told, status: StatusTold
) -> Activity | None:
    if status.answer is StatusAnswer.NOT_ASKED:
        return None
    present = Activity.objects.filter(PRESENT, person=person).first()
    if activity_version(present) != status.version:
        raise ChangedMeanwhile
    on = local_date(told.happened_at)
    if status.answer is StatusAnswer.CONFIRMED:
        return verify_activity(by=by, at=at, person=person, on=on)
    if not status.code:
        raise NoNewStatus(field="code")
    return record_activity(
        by=by,
        at=at,
        person=person,
        code=status.code,
        starts_on=status.since or on,
        source=Source.YOUNG_PERSON if _is_their_word(told.outcome) else Source.WORKER,
        verified_on=on,
    )


def _is_their_word(outcome: ContactOutcome) -> bool:
    return outcome in {ContactOutcome.SPOKE, ContactOutcome.ATTENDED}


def _write(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    told: Told,
    status: StatusAnswer,
    activity: Activity | None,
    amends: Contact | None = None,
    reason: str = "",
) -> Contact:
    return Contact.objects.create(
        authority_id=person.authority_id,
        person=person,
        happened_at=told.happened_at,
        method=told.method.value,
        outcome=told.outcome.value,
        place=told.place.value if told.place else "",
        minutes=told.minutes,
        purposes=[purpose.value for purpose in told.purposes],
        note=told.note.strip(),
        own_words=told.own_words.strip(),
        level=told.level.value,
        status=status.value,
        activity=activity,
        written_at=at,
        written_by_id=by.membership_id,
        amends=amends,
        reason=reason,
    )


def _level_versions(latest: Contact) -> None:
    version: Contact | None = latest
    while version is not None:
        Contact.objects.filter(pk=version.pk).exclude(level=latest.level).update(level=latest.level)
        version = version.amends
