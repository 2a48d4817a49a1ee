"""How does somebody say that they go out alone and are safe, and how are others told if not?"""

from datetime import datetime, timedelta

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.lone_visits import LoneVisit, LoneVisitAlert, LoneVisitNote
from waymark.casework.permissions import require_notes
from waymark.casework.queries import lone_visits as queries
from waymark.casework.rules.lone_visits import (
    TO_MANAGERS,
    AlertStep,
    may_be_expected,
)
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND, clock_in_words
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.messages.actions.queueing import Draft, queue_messages
from waymark.messages.rules import Channel, Purpose
from waymark.people.models.people import Person
from waymark.people.rules.telephones import may_exist, read_telephone


class NobodyGoes(ActionRefused):
    """Only somebody who works here can go out alone."""


class OutAlready(ActionRefused):
    """You are out alone already. Say that you are safe first."""


class NoPlace(ActionRefused):
    """Enter where you go. Whoever looks for you needs it."""


class ExpectedOutOfReach(ActionRefused):
    """Enter a time later than now, within 12 hours."""


class NotAColleague(ActionRefused):
    """Select somebody else who works here."""


class NotAMobile(ActionRefused):
    """Enter a telephone number that begins with 0, such as 07700 900123, or leave it out."""


class NotOut(ActionRefused):
    """It was said already that they are safe."""


class NotTheirVisit(ActionRefused):
    """Only whoever is out can say this. Write down what you did."""


class HelpIsAsked(ActionRefused):
    """Help was asked for. Say that you are safe before you stay longer."""


class ToldAlready(ActionRefused):
    """Everybody who is to be told was told."""


class SayHowYouKnow(ActionRefused):
    """Say how you know that they are safe."""


class SayWhatYouDid(ActionRefused):
    """Say what you did."""


@action
def begin_visit(
    *,
    by: Actor,
    at: datetime,
    place: str,
    expected_at: datetime,
    colleague: Membership,
    with_whom: str = "",
    colleague_mobile: str = "",
    person: Person | None = None,
) -> LoneVisit:
    """Say that the viewer goes out alone: where, with whom, until when, and who looks out."""
    require(by, Permission.CASES_WORK)
    if person is not None:
        require_notes(viewer=by, person=person, at=at)
        lock_person(person)
    if by.membership_id is None:
        raise NobodyGoes
    own = Membership.objects.select_for_update().get(pk=by.membership_id)
    if LoneVisit.objects.filter(worker=own, ended_at__isnull=True).exists():
        raise OutAlready
    if not place.strip():
        raise NoPlace(field="place")
    if not may_be_expected(expected_at, at):
        raise ExpectedOutOfReach(field="expected_at")
    if not queries.list_to_name(viewer=by).filter(pk=colleague.pk).exists():
        raise NotAColleague(field="colleague")
    made = LoneVisit.objects.create(
        authority_id=scoped_authorities()[0],
        worker=own,
        colleague=colleague,
        colleague_mobile=_mobile(colleague_mobile),
        person=person,
        place=place.strip(),
        with_whom="" if person else with_whom.strip(),
        began_at=at,
        expected_at=expected_at,
    )
    record(by=by, event=Event.LONE_VISIT_BEGUN, target=made, at=at)
    return made


@action
def extend_visit(*, by: Actor, at: datetime, visit: LoneVisit, minutes: int) -> LoneVisit:
    """Say that the viewer, who is out alone, stays out longer; who is told when begins anew."""
    found = _lock(by=by, visit=visit)
    if found.worker_id != by.membership_id:
        raise NotTheirVisit
    if found.help_at is not None:
        raise HelpIsAsked
    expected_at = max(at, found.expected_at) + timedelta(minutes=minutes)
    if not may_be_expected(expected_at, at):
        raise ExpectedOutOfReach
    found.expected_at = expected_at
    found.save(update_fields=["expected_at"])
    record(by=by, event=Event.LONE_VISIT_EXTENDED, target=found, at=at)
    return found


@action
def end_visit(*, by: Actor, at: datetime, visit: LoneVisit, text: str = "") -> None:
    """Say that whoever was out alone is safe; anybody but themselves says how they know."""
    found = _lock(by=by, visit=visit)
    if by.membership_id is None:
        raise NobodyGoes
    if text.strip():
        _write(writer=by.membership_id, at=at, visit=found, text=text)
    elif found.worker_id != by.membership_id:
        raise SayHowYouKnow(field="text")
    found.ended_at, found.ended_by_id, found.colleague_mobile = at, by.membership_id, ""
    found.save(update_fields=["ended_at", "ended_by", "colleague_mobile"])
    record(by=by, event=Event.LONE_VISIT_ENDED, target=found, at=at)


@action
def ask_help(*, by: Actor, at: datetime, visit: LoneVisit) -> None:
    """Tell the colleague and the managers at once that the viewer, who is out alone, needs help."""
    found = _lock(by=by, visit=visit)
    if found.worker_id != by.membership_id:
        raise NotTheirVisit
    if found.help_at is None:
        found.help_at = at
        found.save(update_fields=["help_at"])
    if AlertStep.HELP not in queries.steps_taken(found):
        _tell(visit=found, step=AlertStep.HELP, at=at)
    record(by=by, event=Event.HELP_ASKED, target=found, at=at)


@action
def note_visit(*, by: Actor, at: datetime, visit: LoneVisit, text: str) -> LoneVisitNote:
    """Write down what the viewer did about somebody who is out alone, or was."""
    require(by, Permission.CASES_WORK)
    found = queries.get_visit(viewer=by, public_id=visit.public_id)
    if not text.strip():
        raise SayWhatYouDid(field="text")
    if by.membership_id is None:
        raise NobodyGoes
    made = _write(writer=by.membership_id, at=at, visit=found, text=text)
    record(by=by, event=Event.LONE_VISIT_NOTED, target=found, at=at)
    return made


@action
def alert_overdue(*, by: Actor, at: datetime, visit: LoneVisit) -> list[AlertStep]:
    """Take the steps that are due for somebody who is not back, each once."""
    found = _lock(by=by, visit=visit)
    new = queries.new_steps(found, at=at)
    if not new:
        raise ToldAlready
    for step in new:
        _tell(visit=found, step=step, at=at)
    detail = {"steps": [step.value for step in new]}
    record(by=by, event=Event.LONE_VISIT_ALERTED, target=found, at=at, detail=detail)
    return new


def _lock(*, by: Actor, visit: LoneVisit) -> LoneVisit:
    require(by, Permission.CASES_WORK)
    queries.get_visit(viewer=by, public_id=visit.public_id)
    rows = LoneVisit.objects.select_for_update(of=("self",))
    found = rows.select_related("worker__user", "colleague__user").get(pk=visit.pk)
    if found.ended_at is not None:
        raise NotOut
    return found


def _write(*, writer: int, at: datetime, visit: LoneVisit, text: str) -> LoneVisitNote:
    return LoneVisitNote.objects.create(
        authority_id=visit.authority_id,
        visit=visit,
        text=text.strip(),
        written_by_id=writer,
        written_at=at,
    )


def _mobile(typed: str) -> str:
    if not typed.strip():
        return ""
    number = read_telephone(typed)
    if not number or not may_exist(number):
        raise NotAMobile(field="colleague_mobile")
    return number


def _tell(*, visit: LoneVisit, step: AlertStep, at: datetime) -> None:
    """Write to whoever a step reaches, and keep that it was taken."""
    LoneVisitAlert.objects.create(
        authority_id=visit.authority_id,
        visit=visit,
        step=step.value,
        expected_at=visit.expected_at,
        told_at=at,
    )
    told = [visit.colleague] if visit.colleague.ended_at is None else []
    if step in TO_MANAGERS:
        told += [each for each in queries.managers_of(visit.worker) if each not in told]
    subject, text = alert_words(visit, step)
    drafts = [
        Draft(
            purpose=Purpose.LONE_VISIT,
            recipient=each.user.email,
            subject=subject,
            body=text,
            about_id=visit.public_id,
        )
        for each in told
    ]
    if visit.colleague_mobile and visit.colleague in told:
        drafts.append(
            Draft(
                purpose=Purpose.LONE_VISIT,
                channel=Channel.TEXT,
                recipient=visit.colleague_mobile,
                subject="",
                body=text,
                about_id=visit.public_id,
            )
        )
    queue_messages(drafts=drafts, at=at)


def alert_words(visit: LoneVisit, step: AlertStep) -> tuple[str, str]:
    """Return the subject and the text of what colleagues are told; never whom the visit is to."""
    worker = str(visit.worker.user)
    clock = clock_in_words(visit.expected_at.astimezone(ENGLAND).time())
    if step is AlertStep.HELP:
        subject = f"{worker} asks for help"
        first = f"{worker} is out alone and asks for help. Place: {visit.place}."
    else:
        subject = f"{worker} is overdue"
        first = f"{worker} is out alone, expected back at {clock}. Place: {visit.place}."
    rest = "Ring them now. If you cannot reach them, ring 999. Say what you did on My day."
    return subject, f"{first} {rest}"
