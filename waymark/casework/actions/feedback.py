"""How is a complaint or a compliment recorded, taken on, answered, and shared with the worker?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.feedback import Feedback, FeedbackStep
from waymark.casework.queries.feedback import (
    Narrowed,
    has_answered_before,
    list_feedback,
    standing_of,
    to_be_read,
)
from waymark.casework.rules.feedback import (
    FeedbackKind,
    FeedbackMove,
    FeedbackOutcome,
    FeedbackSender,
    FeedbackState,
    FeedbackWay,
    acknowledgement_due,
    is_for,
    may_happen,
    procedure_of,
    procedures_on,
    reply_due,
    topics_on,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.core.working_days import bank_holidays
from waymark.people.models.people import Person
from waymark.people.permissions import require_reach


class NothingSaid(ActionRefused):
    """Write what was said, in the words that were used."""


class TopicGone(ActionRefused):
    """This is not offered today. Choose another."""


class NotReceivedYet(ActionRefused):
    """It cannot have reached us later than today."""


class NobodySaid(ActionRefused):
    """Say who it came from: a name, or how to tell them."""


class NoYoungPerson(ActionRefused):
    """You record this without a record. Say who it came from, or record it from their page."""


class MovedMeanwhile(ActionRefused):
    """Somebody wrote on it meanwhile. Look at it again, then go on."""


class NotNow(ActionRefused):
    """This does not fit how far the answer has come. Look at it again."""


class NotYours(ActionRefused):
    """This is for whoever took it on, or for those who handle complaints. Add to it instead."""


class NotOnThatDay(ActionRefused):
    """Give a day from the one on which this stage began until today."""


class NothingWritten(ActionRefused):
    """Write what there is to say."""


class NoOutcome(ActionRefused):
    """Say what was found."""


class NoProcedure(ActionRefused):
    """This procedure does not hold today. Choose another."""


class NotAboutYou(ActionRefused):
    """You handle this. Let a colleague take it over: they say that it is about you."""


class AnsweredBefore(ActionRefused):
    """You answered this complaint at an earlier stage. Let a colleague take it on."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What somebody said of the service."""

    kind: FeedbackKind
    received_on: date
    way: FeedbackWay
    sender: FeedbackSender
    topic: str
    words: str
    sender_name: str = ""
    answer_to: str = ""
    wish: str = ""
    staff: Membership | None = None


@dataclass(frozen=True, kw_only=True)
class Moved:
    """What happened to it; each move needs some of it."""

    happened_on: date
    note: str = ""
    procedure: str = ""
    outcome: FeedbackOutcome | None = None
    done: str = ""
    learnt: str = ""
    staff: Membership | None = None


NEEDS_NOTE = frozenset(
    {
        FeedbackMove.REPLIED,
        FeedbackMove.EXTENDED,
        FeedbackMove.ADDED,
        FeedbackMove.ESCALATED,
        FeedbackMove.WITHDRAWN,
        FeedbackMove.REOPENED,
    }
)


@action
def record_feedback(
    *, by: Actor, at: datetime, said: Said, person: Person | None = None
) -> Feedback:
    """Record a complaint, a compliment or a comment, about an open record or none.

    Anybody may who works with young people, also about themselves: then they no longer see it.
    """
    access.require(by, Permission.CASES_WORK)
    if person is not None:
        require_reach(viewer=by, person=person, at=at, permission=Permission.CASES_WORK)
        lock_person(person)
    _refuse(said, at=at, has_person=person is not None)
    made = Feedback(
        authority_id=scoped_authorities()[0],
        person=person,
        kind=said.kind.value,
        received_on=said.received_on,
        way=said.way.value,
        sender=said.sender.value,
        sender_name=said.sender_name.strip(),
        answer_to=said.answer_to.strip(),
        topic=said.topic,
        words=said.words.strip(),
        wish=said.wish.strip(),
        staff=said.staff,
        recorded_at=at,
        recorded_by_id=by.membership_id,
        state=FeedbackState.RECEIVED.value,
        stage_began_on=said.received_on,
    )
    if said.kind is FeedbackKind.COMPLAINT:
        made.procedure = procedures_on(local_date(at))[0].code
        _set_days(made)
    made.save()
    record(by=by, event=Event.SERVICE_FEEDBACK_RECORDED, target=made, at=at)
    return made


@action
def move_feedback(
    *,
    by: Actor,
    at: datetime,
    feedback: Feedback,
    move: FeedbackMove,
    moved: Moved,
    version: int,
) -> FeedbackStep:
    """Write down what happened to it; nothing that was written before is changed.

    `version` is the revision that its writer looked at: two of them never do the same unseen.
    """
    permissions.require_feedback(viewer=by, feedback=feedback, at=at)
    found = Feedback.objects.select_for_update(of=("self",)).get(pk=feedback.pk)
    if found.revision != version:
        raise MovedMeanwhile
    _refuse_move(found, move, moved, by=by, at=at)
    stage = found.stage
    _CHANGES.get(move, _nothing)(found, moved, by, at)
    found.revision += 1
    found.save()
    step = FeedbackStep.objects.create(
        authority_id=found.authority_id,
        feedback=found,
        move=move.value,
        stage=stage,
        happened_on=moved.happened_on,
        recorded_at=at,
        recorded_by_id=by.membership_id,
        outcome=found.outcome if move is FeedbackMove.REPLIED else "",
        staff=moved.staff if move is FeedbackMove.NAMED else None,
        due_on=found.reply_by if move is FeedbackMove.EXTENDED else None,
        note=moved.note.strip(),
        done=moved.done.strip() if move is FeedbackMove.REPLIED else "",
        learnt=moved.learnt.strip() if move is FeedbackMove.REPLIED else "",
    )
    record(
        by=by, event=Event.SERVICE_FEEDBACK_MOVED, target=found, at=at, detail={"move": move.value}
    )
    return step


@action
def note_feedback_seen(*, by: Actor, at: datetime, feedback: Feedback) -> None:
    """Leave in the trail that somebody read it; whom it is about need not be told again."""
    permissions.require_feedback(viewer=by, feedback=feedback, at=at)
    to_read = Feedback.objects.filter(to_be_read(by), pk=feedback.pk).select_for_update()
    for found in to_read:
        found.read_at = at
        found.save(update_fields=["read_at"])
    record(by=by, event=Event.SERVICE_FEEDBACK_SEEN, target=feedback, at=at)


@action
def export_feedback(
    *, by: Actor, at: datetime, narrowed: Narrowed | None = None
) -> tuple[Feedback, ...]:
    """Return the list for a file, and leave in the trail that it was taken out."""
    access.require(by, Permission.COMPLAINTS_HANDLE)
    found = tuple(list_feedback(viewer=by, at=at, narrowed=narrowed))
    record(by=by, event=Event.SERVICE_FEEDBACK_EXPORTED, at=at, detail={"rows": len(found)})
    return found


def _refuse(said: Said, *, at: datetime, has_person: bool) -> None:
    if not said.words.strip():
        raise NothingSaid(field="words")
    if said.topic not in {each.code for each in topics_on(local_date(at))}:
        raise TopicGone(field="topic")
    if said.received_on > local_date(at):
        raise NotReceivedYet(field="received_on")
    if said.sender_name.strip():
        return
    if said.sender is not FeedbackSender.YOUNG_PERSON:
        raise NobodySaid(field="sender_name")
    if not has_person:
        raise NoYoungPerson(field="sender_name")


def _refuse_move(
    feedback: Feedback, move: FeedbackMove, moved: Moved, *, by: Actor, at: datetime
) -> None:
    standing = standing_of(feedback)
    if not may_happen(standing, move):
        raise NotNow
    if not is_for(permissions.part_in(viewer=by, feedback=feedback), standing, move):
        raise NotYours
    if not feedback.stage_began_on <= moved.happened_on <= local_date(at):
        raise NotOnThatDay(field="happened_on")
    if move in NEEDS_NOTE and not moved.note.strip():
        raise NothingWritten(field="note")
    is_complaint = standing.kind is FeedbackKind.COMPLAINT
    if move is FeedbackMove.REPLIED and is_complaint and moved.outcome is None:
        raise NoOutcome(field="outcome")
    if move is FeedbackMove.TAKEN_ON:
        _refuse_taking(feedback, moved, by=by, at=at, is_complaint=is_complaint)
    if move is FeedbackMove.NAMED and moved.staff and moved.staff.pk == by.membership_id:
        raise NotAboutYou(field="staff")


def _refuse_taking(
    feedback: Feedback, moved: Moved, *, by: Actor, at: datetime, is_complaint: bool
) -> None:
    """Refuse an unknown procedure, and whoever answered at an earlier stage.

    "Complaint Handling Code" (2024), section 6: the individual considering a complaint at stage 2
    must not be the one who considered it at stage 1. By the Regulations of 2006 the further
    stages are for independent people anyway.
    """
    codes = {each.code for each in procedures_on(local_date(at))} | {feedback.procedure}
    if is_complaint and moved.procedure and moved.procedure not in codes:
        raise NoProcedure(field="procedure")
    if has_answered_before(viewer=by, feedback=feedback):
        raise AnsweredBefore


def _set_days(feedback: Feedback) -> None:
    """Set by when a stage is to be acknowledged and answered."""
    procedure, holidays = procedure_of(feedback.procedure), bank_holidays()
    began = feedback.stage_began_on
    feedback.acknowledge_by = acknowledgement_due(procedure, feedback.stage, began, holidays)
    feedback.reply_by = reply_due(
        procedure,
        feedback.stage,
        began,
        acknowledged=feedback.acknowledged_on,
        is_extended=feedback.is_extended,
        holidays=holidays,
    )


def _take_on(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    """Set who handles it; by which procedure is chosen at the first stage alone."""
    feedback.state = FeedbackState.IN_HAND.value
    feedback.handler_id = by.membership_id
    if feedback.kind == FeedbackKind.COMPLAINT and feedback.stage == 1 and moved.procedure:
        if feedback.procedure != moved.procedure:
            feedback.is_extended = False
        feedback.procedure = moved.procedure
        _set_days(feedback)


def _acknowledge(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    feedback.acknowledged_on = moved.happened_on
    _set_days(feedback)


def _extend(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    feedback.is_extended = True
    _set_days(feedback)


def _reply(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    feedback.state = FeedbackState.REPLIED.value
    feedback.replied_on = moved.happened_on
    if feedback.kind == FeedbackKind.COMPLAINT and moved.outcome is not None:
        feedback.outcome = moved.outcome.value


def _open(feedback: Feedback) -> None:
    feedback.outcome, feedback.replied_on = "", None
    feedback.state = (
        FeedbackState.IN_HAND if feedback.handler_id else FeedbackState.RECEIVED
    ).value


def _escalate(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    """Begin the next stage, which somebody else takes on."""
    feedback.stage += 1
    feedback.stage_began_on = moved.happened_on
    feedback.handler, feedback.acknowledged_on, feedback.is_extended = None, None, False
    _open(feedback)
    _set_days(feedback)


def _withdraw(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    feedback.state = FeedbackState.WITHDRAWN.value


def _reopen(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    _open(feedback)


def _name(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    feedback.staff = moved.staff


def _share(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    feedback.shared_at = at


def _unshare(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    feedback.shared_at = feedback.read_at = None


def _nothing(feedback: Feedback, moved: Moved, by: Actor, at: datetime) -> None:
    """Change nothing but what was added."""


_CHANGES: Mapping[FeedbackMove, Callable[[Feedback, Moved, Actor, datetime], None]] = {
    FeedbackMove.TAKEN_ON: _take_on,
    FeedbackMove.ACKNOWLEDGED: _acknowledge,
    FeedbackMove.EXTENDED: _extend,
    FeedbackMove.REPLIED: _reply,
    FeedbackMove.ESCALATED: _escalate,
    FeedbackMove.WITHDRAWN: _withdraw,
    FeedbackMove.REOPENED: _reopen,
    FeedbackMove.NAMED: _name,
    FeedbackMove.SHARED: _share,
    FeedbackMove.UNSHARED: _unshare,
}
