"""How does a young person's record come to another authority of the installation?

Each side writes in its own scope alone. What goes over is a copy of what was chosen, read at the
moment of taking over and written anew: no row of one names a row of the other.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid4

from django.db import transaction

from waymark.access import permissions as access
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.allocating import end_allocation
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.endings import Ending
from waymark.casework.models.moves import MoveIn, MoveOut
from waymark.casework.models.steps import NextStep
from waymark.casework.queries.moving import get_waiting, read_notes
from waymark.casework.rules.appointments import AppointmentState, CancelledBy
from waymark.casework.rules.moving import MoveStatus, is_waiting
from waymark.casework.rules.referring import NOTIFICATION_GROUPS
from waymark.casework.rules.vocabulary import (
    Circumstance,
    ClosureOutcome,
    ClosureReason,
    EndingKind,
    EndingState,
    StepState,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotFound
from waymark.core.scoping import open_scope, scoped_authorities
from waymark.partnerships.rules.agreements import Purpose
from waymark.people import permissions as people
from waymark.people.actions import receiving
from waymark.people.models.people import Person
from waymark.people.queries.consents import basis_for_sharing, has_objection
from waymark.people.queries.parcels import Parcel, read_parcel
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.sharing import BASIC_ITEMS, Override, Refused
from waymark.people.rules.vocabulary import DataGroup


class NobodyOffers(ActionRefused):
    """Only somebody who works here can hand a record on."""


class SameAuthority(ActionRefused):
    """Choose another authority. For another team of yours, ask that team to take the lead."""


class OfferedAlready(ActionRefused):
    """An authority is asked already. Wait for its answer, or take the offer back."""


class AnsweredAlready(ActionRefused):
    """This has been answered or taken back already. Look at it again."""


class WordsMissing(ActionRefused):
    """Say in a few words why this goes along, and what the other authority should know."""


class BeyondReach(ActionRefused):
    """You can hand on only what you can see yourself. Take away what you cannot see."""


class TooMuchForTracking(ActionRefused):
    """For tracking, contact details and education go along at most. Choose another purpose."""


class NotToBeShared(ActionRefused):
    """This may not be handed on."""


class ReasonMissing(ActionRefused):
    """Say why not: the other authority reads it."""


class NotTheSame(ActionRefused):
    """A hidden record is taken over as a new one. Choose that."""


@dataclass(frozen=True)
class Going:
    """Where somebody moves to, when, what goes along and by what right."""

    partner: Authority
    moves_on: date
    purpose: Purpose
    groups: frozenset[DataGroup]
    why: str
    note: str
    new_address: str = ""
    new_postcode: str = ""


@action
def offer_move(*, by: Actor, at: datetime, person: Person, going: Going) -> MoveOut:
    """Ask another authority to take a record over; until it answers, it learns who it is about."""
    reach = people.require_reach(
        viewer=by,
        person=person,
        at=at,
        permission=Permission.CASES_MANAGE,
        group=DataGroup.NOTES,
    )
    if by.membership_id is None:
        raise NobodyOffers
    lock_person(person)
    person.refresh_from_db()
    if going.partner.pk == person.authority_id:
        raise SameAuthority(field="partner")
    if not (going.why.strip() and going.note.strip()):
        raise WordsMissing(field="note" if going.why.strip() else "why")
    if going.groups - reach.groups:
        raise BeyondReach(field="data_groups")
    if MoveOut.objects.filter(person=person, status=MoveStatus.OFFERED.value).exists():
        raise OfferedAlready
    made = MoveOut(
        authority_id=person.authority_id,
        person=person,
        partner=going.partner,
        name=str(person),
        born_on=person.born_on,
        is_restricted=person.is_restricted,
        moves_on=going.moves_on,
        purpose=going.purpose.value,
        data_groups=sorted(group.value for group in going.groups),
        why=going.why.strip(),
        note=going.note.strip(),
        new_address=going.new_address.strip(),
        new_postcode=going.new_postcode.strip().upper(),
        status=MoveStatus.OFFERED.value,
        offered_at=at,
        offered_by_id=by.membership_id,
    )
    _require_basis(made, by=by, record=OpenRecord(person=person, reach=reach), at=at)
    made.save()
    detail = {"partner": going.partner.code, "groups": made.data_groups}
    record(by=by, event=Event.MOVE_OFFERED, target=person, at=at, detail=detail)
    return made


@action
def withdraw_move(*, by: Actor, at: datetime, move: MoveOut) -> None:
    """Take an offer back; the other authority no longer sees it."""
    people.require_reach(viewer=by, person=move.person, at=at, permission=Permission.CASES_MANAGE)
    found = _lock(move.public_id)
    _end(found, MoveStatus.WITHDRAWN, at=at)
    record(by=by, event=Event.MOVE_WITHDRAWN, target=found.person, at=at)


def accept_move(*, by: Actor, at: datetime, link: UUID, person: Person | None = None) -> MoveIn:
    """Take a record over: the sender's side hands it out and closes, then ours takes it in.

    Two actions, one in each authority and scope, together or not at all. With `person` it comes
    into a record that we have.
    """
    access.require(by, Permission.PEOPLE_ADD)
    offer = get_waiting(viewer=by, link=link)
    if person is not None:
        if offer.is_restricted:
            raise NotTheSame(field="match")
        receiving.require_receivable(by=by, person=person, at=at)
    reference = uuid4()
    with transaction.atomic():
        with open_scope(offer.authority_id):
            parcel = hand_out(
                by=Actor.system(offer.authority_id),
                at=at,
                link=link,
                partner_id=by.authority_id or 0,
                reference=reference,
            )
        return take_in(by=by, at=at, offer=offer, parcel=parcel, reference=reference, person=person)


@action
def hand_out(*, by: Actor, at: datetime, link: UUID, partner_id: int, reference: UUID) -> Parcel:
    """Copy what was chosen for the partner, and close the record as moved with their reference.

    In the scope of the sender. What is no longer allowed by now is not handed out.
    """
    found = _lock(link)
    if found.partner.pk != partner_id or by.authority_id != found.authority_id:
        raise NotFound
    person = found.person
    reach = people.reach(viewer=by, person=person, at=at)
    if not reach.is_open or (person.is_restricted and not found.is_restricted):
        raise AnsweredAlready
    _require_basis(found, by=by, record=OpenRecord(person=person, reach=reach), at=at)
    groups = frozenset(map(DataGroup, found.data_groups))
    parcel = read_parcel(viewer=by, person=person, groups=groups, on=local_date(at))
    notes = read_notes(person=person, groups=groups)
    if notes:
        parcel["notes"] = notes
    _close(found, by=by, at=at)
    found.their_reference = reference
    _end(found, MoveStatus.ACCEPTED, at=at)
    partner = found.partner
    receiving.keep_reference(person=person, issuer=partner.name, value=str(reference))
    receiving.leave_area(person=person, on=found.moves_on)
    detail = {"partner": partner.code, "groups": found.data_groups}
    record(by=by, event=Event.MOVE_HANDED_OUT, target=person, at=at, detail=detail)
    return parcel


@action
def take_in(
    *,
    by: Actor,
    at: datetime,
    offer: MoveOut,
    parcel: Parcel,
    reference: UUID,
    person: Person | None,
) -> MoveIn:
    """Write what was handed out into a record of ours, and keep it as it came as the receipt."""
    access.require(by, Permission.MOVES_TAKE)
    if person is None:
        person = receiving.receive_person(
            by=by, parcel=parcel, is_restricted=offer.is_restricted, at=at
        )
    else:
        lock_person(person)
        receiving.require_receivable(by=by, person=person, at=at)
    receiving.receive_parts(person=person, parcel=parcel)
    receiving.receive_address(
        person=person,
        lines=offer.new_address,
        postcode=offer.new_postcode,
        since=offer.moves_on,
    )
    receiving.keep_reference(person=person, issuer=offer.authority.name, value=str(offer.public_id))
    made = MoveIn.objects.create(
        authority_id=person.authority_id,
        public_id=reference,
        link=offer.public_id,
        partner_id=offer.authority_id,
        person=person,
        received=parcel,
        note=offer.note,
        answered_at=at,
        answered_by_id=by.membership_id,
    )
    detail = {"partner": offer.authority.code, "groups": offer.data_groups}
    record(by=by, event=Event.MOVE_TAKEN_IN, target=person, at=at, detail=detail)
    return made


def decline_move(*, by: Actor, at: datetime, link: UUID, answer: str) -> MoveIn:
    """Say no, with the reason: noted on both sides, each in its own scope."""
    offer = get_waiting(viewer=by, link=link)
    if not answer.strip():
        raise ReasonMissing(field="answer")
    reference = uuid4()
    with transaction.atomic():
        with open_scope(offer.authority_id):
            note_decline(
                by=Actor.system(offer.authority_id),
                at=at,
                link=link,
                partner_id=by.authority_id or 0,
                reference=reference,
                answer=answer.strip(),
            )
        return keep_decline(by=by, at=at, offer=offer, reference=reference, answer=answer.strip())


@action
def note_decline(
    *, by: Actor, at: datetime, link: UUID, partner_id: int, reference: UUID, answer: str
) -> None:
    """Write down on the sender's side that the other authority said no, and why."""
    found = _lock(link)
    if found.partner.pk != partner_id or by.authority_id != found.authority_id:
        raise NotFound
    found.their_reference, found.answer = reference, answer
    _end(found, MoveStatus.DECLINED, at=at)
    record(by=by, event=Event.MOVE_REFUSED, target=found.person, at=at)


@action
def keep_decline(
    *, by: Actor, at: datetime, offer: MoveOut, reference: UUID, answer: str
) -> MoveIn:
    """Keep on our side that an offer was declined; nothing of the record is kept."""
    access.require(by, Permission.MOVES_TAKE)
    made = MoveIn.objects.create(
        authority_id=scoped_authorities()[0],
        public_id=reference,
        link=offer.public_id,
        partner_id=offer.authority_id,
        answer=answer,
        answered_at=at,
        answered_by_id=by.membership_id,
    )
    detail = {"partner": offer.authority.code}
    record(by=by, event=Event.MOVE_DECLINED, target=made, at=at, detail=detail)
    return made


def _require_basis(move: MoveOut, *, by: Actor, record: OpenRecord, at: datetime) -> None:
    """Raise unless the one rule of sharing allows it; an objection goes along with the data."""
    purpose = Purpose(move.purpose)
    groups = frozenset(map(DataGroup, move.data_groups))
    if purpose is Purpose.TRACKING and groups - NOTIFICATION_GROUPS:
        raise TooMuchForTracking(field="data_groups")
    override = None
    if purpose is Purpose.SAFEGUARDING:
        override = Override(
            reason=move.why,
            author=str(move.offered_by.user),
            on=local_date(move.offered_at),
        )
    elif DataGroup.EDUCATION in groups and has_objection(
        viewer=by, record=record, on=local_date(at)
    ):
        raise NotToBeShared(
            "There is an objection: of what a school, college or provider told, only "
            f"{BASIC_ITEMS} may go on. Take education away.",
            field="data_groups",
        )
    decision = basis_for_sharing(
        viewer=by,
        record=record,
        purpose=purpose,
        groups=groups,
        organisation=None,
        at=at,
        override=override,
    )
    if isinstance(decision, Refused):
        raise NotToBeShared(
            f"{decision.sentence} Record their consent, or choose another purpose.",
            field="purpose",
        )


def _lock(link: UUID) -> MoveOut:
    found = MoveOut.objects.select_related("person").filter(public_id=link).first()
    if found is None:
        raise NotFound
    lock_person(found.person)
    locked = (
        MoveOut.objects.select_for_update(of=("self",))
        .select_related("person", "partner", "offered_by__user")
        .get(pk=found.pk)
    )
    if not is_waiting(MoveStatus(locked.status)):
        raise AnsweredAlready
    return locked


def _end(move: MoveOut, status: MoveStatus, *, at: datetime) -> None:
    move.status, move.ended_at = status.value, at
    move.save(update_fields=["status", "ended_at", "answer", "their_reference"])


def _close(move: MoveOut, *, by: Actor, at: datetime) -> None:
    """Close the work as moved: nobody works with them here, and what was to come is called off."""
    person = move.person
    Ending.objects.filter(person=person, state=EndingState.WAITING.value).update(
        state=EndingState.WITHDRAWN.value, decided_at=at
    )
    NextStep.objects.filter(person=person, state=StepState.OPEN.value).update(
        state=StepState.DROPPED.value, done_at=at
    )
    Appointment.objects.filter(
        person=person, state=AppointmentState.BOOKED.value, starts_at__gt=at
    ).update(state=AppointmentState.CANCELLED.value, cancelled_by=CancelledBy.SERVICE.value)
    for each in Allocation.objects.filter(person=person, ends_at__isnull=True).select_related(
        "person", "membership"
    ):
        end_allocation(by=by, at=at, allocation=each)
    Ending.objects.create(
        authority_id=person.authority_id,
        person=person,
        kind=EndingKind.CLOSURE.value,
        circumstance=Circumstance.AWAY.value,
        reason=ClosureReason.MOVED.value,
        outcome=ClosureOutcome.MOVED.value,
        note=move.why,
        state=EndingState.APPROVED.value,
        proposed_at=move.offered_at,
        proposed_by=move.offered_by,
        decided_at=at,
    )
