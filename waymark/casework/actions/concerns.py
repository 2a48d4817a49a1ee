"""How is a concern raised, passed on to the front door, and followed until somebody has it?"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, may
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.concern_drafts import spend_concern_draft
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.concerns import Concern, ConcernStep
from waymark.casework.models.sessions import Session
from waymark.casework.queries.concerns import find_front_door
from waymark.casework.rules.concern_words import WordedConcern, as_letter, subject_of
from waymark.casework.rules.concerns import (
    ConcernClosure,
    ConcernMove,
    ConcernState,
    FrontDoorDecision,
    PassedOnBy,
    Told,
    kinds_on,
    may_move,
    moves_of,
    receipt_due,
    state_after,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotFound
from waymark.core.scoping import scoped_authorities
from waymark.core.working_days import bank_holidays
from waymark.messages.actions.queueing import Draft, queue_message
from waymark.messages.rules import Purpose
from waymark.people.models.people import Person
from waymark.people.permissions import findable


class NobodyNamed(ActionRefused):
    """Say who it is about: a name, a nickname, or how to tell them."""


class NothingSeen(ActionRefused):
    """Say what was seen or said, in the words that were used."""


class KindGone(ActionRefused):
    """This kind of concern is not offered today. Choose another."""


class NotYet(ActionRefused):
    """It cannot have happened later than now."""


class NotToldWhy(ActionRefused):
    """Say why neither the young person nor a parent was told."""


class NoStaffNamed(ActionRefused):
    """Say who it is about: choose from the list, or write the name."""


class NoAllegation(ActionRefused):
    """You named somebody who works with young people. Choose that kind, or take the name out."""


class AboutYourself(ActionRefused):
    """A concern about yourself is raised by somebody else. Tell your safeguarding lead."""


class NotYourConcern(ActionRefused):
    """Whoever raised the concern does this, or who oversees concerns. Add to it instead."""


class NotNow(ActionRefused):
    """This does not fit how far the concern has come. Look at it again."""


class NotBeforeRaised(ActionRefused):
    """It must lie between the moment when the concern was raised and now."""


class NobodyReceived(ActionRefused):
    """Say who received it: a name, or the desk that answered."""


class NothingAdded(ActionRefused):
    """Write what there is to say."""


class NoEmailThere(ActionRefused):
    """The front door takes no concerns by email. Ring it."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What somebody saw or heard, as they say it."""

    kind: str
    words: str
    happened_at: datetime
    told: Told
    place: str = ""
    seen_by: str = ""
    is_immediate: bool = False
    done_at_once: str = ""
    not_told_why: str = ""
    staff: Membership | None = None
    staff_name: str = ""


@dataclass(frozen=True, kw_only=True)
class Happened:
    """What happened to a concern; each move needs some of it."""

    happened_at: datetime
    way: PassedOnBy | None = None
    who: str = ""
    their_reference: str = ""
    decision: FrontDoorDecision | None = None
    closure: ConcernClosure | None = None
    note: str = ""


@action
def raise_concern(
    *,
    by: Actor,
    at: datetime,
    seen: Seen,
    person: Person | None = None,
    session: Session | None = None,
    subject_name: str = "",
    draft: int = 0,
) -> Concern:
    """Raise a concern about somebody on record, at a session, or neither.

    Anybody may who works with young people; it opens no record to them.
    """
    access.require(by, Permission.CASES_WORK)
    _require_place(by=by, at=at, person=person, session=session)
    is_named = person is not None or bool(subject_name.strip())
    is_allegation = _refuse(seen, by=by, at=at, is_named=is_named)
    door = find_front_door()
    allowed: dict[str, Any] = {}
    if door is not None:
        allowed = {"hours": door.hours, "opens": door.opens, "closes": door.closes}
    made = Concern.objects.create(
        authority_id=scoped_authorities()[0],
        person=person,
        session=session,
        subject_name="" if person else subject_name.strip(),
        kind=seen.kind,
        words=seen.words.strip(),
        happened_at=seen.happened_at,
        place=seen.place.strip(),
        seen_by=seen.seen_by.strip(),
        is_immediate=seen.is_immediate,
        done_at_once=seen.done_at_once.strip(),
        told=seen.told.value,
        not_told_why=seen.not_told_why.strip(),
        is_allegation=is_allegation,
        staff=seen.staff,
        staff_name="" if seen.staff else seen.staff_name.strip(),
        raised_at=at,
        raised_by_id=by.membership_id,
        state=ConcernState.RAISED.value,
        receipt_due_at=receipt_due(
            at, is_immediate=seen.is_immediate, holidays=bank_holidays(), **allowed
        ),
    )
    spend_concern_draft(by=by, person=person, session=session, number=draft, words=seen.words)
    record(by=by, event=Event.CONCERN_RAISED, target=made, at=at)
    return made


@action
def move_concern(
    *,
    by: Actor,
    at: datetime,
    concern: Concern,
    move: ConcernMove,
    happened: Happened,
    worded: WordedConcern | None = None,
) -> ConcernStep:
    """Write down what happened to a concern; by email it is passed on here and now.

    Nothing that was written before is changed.
    """
    permissions.require_concern(viewer=by, concern=concern, at=at)
    found = Concern.objects.select_for_update().get(pk=concern.pk)
    _refuse_move(found, move, happened, by=by, at=at)
    step = ConcernStep.objects.create(
        authority_id=found.authority_id,
        concern=found,
        move=move.value,
        happened_at=happened.happened_at,
        recorded_at=at,
        recorded_by_id=by.membership_id,
        way=happened.way.value if happened.way else "",
        who=happened.who.strip(),
        their_reference=happened.their_reference.strip(),
        decision=happened.decision.value if happened.decision else "",
        closure=happened.closure.value if happened.closure else "",
        note=happened.note.strip(),
        message_id=_send(found, worded, at=at) if happened.way is PassedOnBy.EMAIL else None,
    )
    _keep(found, move, at=happened.happened_at)
    record(by=by, event=Event.CONCERN_MOVED, target=found, at=at, detail={"move": move.value})
    return step


@action
def note_concern_seen(*, by: Actor, at: datetime, concern: Concern) -> None:
    """Leave in the trail that somebody read a concern."""
    permissions.require_concern(viewer=by, concern=concern, at=at)
    record(by=by, event=Event.CONCERN_SEEN, target=concern, at=at)


@action
def note_concern_copied(*, by: Actor, at: datetime, concern: Concern) -> None:
    """Leave in the trail that somebody took a concern out on paper."""
    permissions.require_concern(viewer=by, concern=concern, at=at)
    record(by=by, event=Event.CONCERN_EXPORTED, target=concern, at=at)


def _require_place(
    *, by: Actor, at: datetime, person: Person | None, session: Session | None
) -> None:
    if session is not None:
        permissions.require_session(viewer=by, session=session)
    if person is None:
        return
    known = Person.objects.filter(
        findable(viewer=by, at=at), pk=person.pk, merged_into__isnull=True
    )
    if not known.exists():
        raise NotFound
    lock_person(person)


def _refuse(seen: Seen, *, by: Actor, at: datetime, is_named: bool) -> bool:
    """Refuse what is not whole; return whether it is an allegation about staff."""
    if not is_named:
        raise NobodyNamed(field="subject_name")
    if not seen.words.strip():
        raise NothingSeen(field="words")
    kind = next((each for each in kinds_on(local_date(at)) if each.code == seen.kind), None)
    if kind is None:
        raise KindGone(field="kind")
    if seen.happened_at > at:
        raise NotYet(field="happened_at")
    if seen.told is Told.NOBODY and not seen.not_told_why.strip():
        raise NotToldWhy(field="not_told_why")
    is_named_staff = seen.staff is not None or bool(seen.staff_name.strip())
    if kind.is_allegation and not is_named_staff:
        raise NoStaffNamed(field="staff_name")
    if is_named_staff and not kind.is_allegation:
        raise NoAllegation(field="kind")
    if seen.staff is not None and seen.staff.pk == by.membership_id:
        raise AboutYourself(field="staff")
    return kind.is_allegation


def _refuse_move(
    concern: Concern, move: ConcernMove, happened: Happened, *, by: Actor, at: datetime
) -> None:
    state = ConcernState(concern.state)
    if not may_move(state, move):
        raise NotNow
    allowed = moves_of(
        state,
        handles=permissions.handles(viewer=by, concern=concern),
        oversees=may(by, Permission.CONCERNS_OVERSEE),
    )
    if move not in allowed:
        raise NotYourConcern
    # A moment is typed to the minute.
    if not concern.raised_at.replace(second=0, microsecond=0) <= happened.happened_at <= at:
        raise NotBeforeRaised(field="happened_at")
    if move is ConcernMove.RECEIVED and not happened.who.strip():
        raise NobodyReceived(field="who")
    needs_words = {ConcernMove.ADDED, ConcernMove.CLOSED, ConcernMove.REOPENED}
    if move in needs_words and not happened.note.strip():
        raise NothingAdded(field="note")


def _keep(concern: Concern, move: ConcernMove, *, at: datetime) -> None:
    """Keep in the concern how far it has come, for lists."""
    if move is ConcernMove.PASSED_ON and concern.passed_on_at is None:
        concern.passed_on_at = at
    if move is ConcernMove.RECEIVED:
        concern.received_at = at
    concern.state = state_after(
        ConcernState(concern.state),
        move,
        was_passed_on=concern.passed_on_at is not None,
        was_received=concern.received_at is not None,
    ).value
    concern.save(update_fields=["state", "passed_on_at", "received_at"])


def _send(concern: Concern, worded: WordedConcern | None, *, at: datetime) -> Any:
    """Send the front door an email; where its address is not secure, without what was seen."""
    door = find_front_door()
    if door is None or not door.email or worded is None:
        raise NoEmailThere(field="way")
    message = queue_message(
        draft=Draft(
            purpose=Purpose.CONCERN,
            recipient=door.email,
            subject=subject_of(concern.reference, is_immediate=concern.is_immediate),
            body=as_letter(worded, is_secure=door.is_secure),
            about_id=concern.public_id,
        ),
        at=at,
    )
    return message.public_id
