"""How is it written down what a young person was told, what they said, and that they changed it?"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Max

from waymark.access import permissions as access
from waymark.access.actions.locking import locked_authority
from waymark.access.permissions import Permission
from waymark.access.rules import DataGroup
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotFound
from waymark.documents.actions import store_document
from waymark.organisations.models import Organisation
from waymark.partnerships.rules.agreements import Purpose
from waymark.people import permissions
from waymark.people.actions.parts import lock_person
from waymark.people.models.consents import Consent, NoticeGiven, SharingObjection, Wording
from waymark.people.models.people import Person
from waymark.people.ports import all_shared
from waymark.people.queries.consents import find_standing, find_wording
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.consents import (
    Channel,
    ConsentAnswer,
    GivenBy,
    ObjectionLevel,
    WordingUse,
)
from waymark.people.rules.sharing import instructed_by_parent

PAPER_TITLE = "Signed consent"


class AnsweredLater(ActionRefused):
    """What was said cannot be in the future."""


class ExpiresTooSoon(ActionRefused):
    """A consent cannot run out before it begins."""


class NoNameOfParent(ActionRefused):
    """Say which parent or carer spoke."""


class NothingToWithdraw(ActionRefused):
    """Only a consent that was given, and not withdrawn yet, can be withdrawn."""


class WithdrawnBefore(ActionRefused):
    """A consent cannot be withdrawn before it was given, nor in the future."""


class LaterAnswerStands(ActionRefused):
    """A later answer has taken the place of this one. Withdraw that one."""


class ParentInstructs(ActionRefused):
    """The young person is under 16 on that day, so a parent gives this instruction."""


class YoungPersonInstructs(ActionRefused):
    """The young person is 16 or older on that day, so they give this instruction themselves."""


class SaidAlready(ActionRefused):
    """This instruction holds already for this organisation."""


class EndsBeforeStart(ActionRefused):
    """The end cannot be before the start."""


class AlreadyEnded(ActionRefused):
    """This instruction has ended already."""


class NoNoticeInForce(ActionRefused):
    """The authority has no privacy notice in force. The information governance lead adds one."""


class StartsBeforeLatest(ActionRefused):
    """A version cannot begin before the one it follows."""


@dataclass(frozen=True)
class Said:
    """What was said of sharing: `paper` is (name of the file, its bytes)."""

    purpose: Purpose
    answer: ConsentAnswer
    given_by: GivenBy
    channel: Channel
    answered_on: date
    groups: Collection[DataGroup] = ()
    organisation: Organisation | None = None
    given_by_name: str = ""
    capacity_note: str = ""
    expires_on: date | None = None
    paper: tuple[str, bytes] | None = None


@action
def record_consent(*, by: Actor, person: Person, said: Said, at: datetime) -> Consent:
    """Write down what was said, with the wording in force that day; it decides from then on."""
    held = lock_person(by=by, at=at, person=person)
    made = keep_answer(by=by, record=held, said=said, at=at)
    detail = {"purpose": made.purpose, "answer": made.answer}
    record(by=by, event=Event.CONSENT_RECORDED, target=held.person, at=at, detail=detail)
    return made


def keep_answer(*, by: Actor, record: OpenRecord, said: Said, at: datetime) -> Consent:
    """Write down what was said; a step of the actions that ask, which hold the record."""
    groups = [group for group in DataGroup if group in set(said.groups)]
    if not set(groups) <= record.reach.groups:
        raise NotFound
    _check(said, today=local_date(at))
    paper = None
    if said.paper is not None:
        name, content = said.paper
        paper = store_document(by=by, title=PAPER_TITLE, file_name=name, content=content, at=at)
    made = Consent.objects.create(
        authority_id=record.person.authority_id,
        person=record.person,
        purpose=said.purpose.value,
        answer=said.answer.value,
        organisation=said.organisation,
        data_groups=[group.value for group in groups],
        given_by=said.given_by.value,
        given_by_name=said.given_by_name.strip(),
        capacity_note=said.capacity_note.strip(),
        wording=find_wording(use=WordingUse(said.purpose.value), on=said.answered_on),
        channel=said.channel.value,
        answered_on=said.answered_on,
        expires_on=said.expires_on,
        paper=paper,
        recorded_at=at,
        recorded_by_id=by.membership_id,
    )
    _weigh_anew(by=by, record=record, at=at)
    return made


@action
def withdraw_consent(
    *, by: Actor, consent: Consent, withdrawn_on: date, note: str, at: datetime
) -> Consent:
    """Write down that a consent no longer holds; the consent stays readable."""
    held = lock_person(by=by, at=at, person=consent.person)
    found = Consent.objects.select_for_update().get(pk=consent.pk)
    if not set(map(DataGroup, found.data_groups)) <= held.reach.groups:
        raise NotFound
    if found.answer != ConsentAnswer.GIVEN.value or found.withdrawn_on is not None:
        raise NothingToWithdraw
    if not found.answered_on <= withdrawn_on <= local_date(at):
        raise WithdrawnBefore(field="withdrawn_on")
    if find_standing(consent=found, on=withdrawn_on) != found.pk:
        raise LaterAnswerStands
    found.withdrawn_on, found.withdrawn_at = withdrawn_on, at
    found.withdrawn_by_id, found.withdrawal_note = by.membership_id, note.strip()
    found.save(update_fields=["withdrawn_on", "withdrawn_at", "withdrawn_by_id", "withdrawal_note"])
    _weigh_anew(by=by, record=held, at=at)
    detail = {"purpose": found.purpose}
    record(by=by, event=Event.CONSENT_WITHDRAWN, target=held.person, at=at, detail=detail)
    return found


@action
def record_objection(
    *,
    by: Actor,
    person: Person,
    organisation: Organisation,
    level: ObjectionLevel,
    instructed_by: GivenBy,
    channel: Channel,
    starts_on: date,
    at: datetime,
    note: str = "",
) -> SharingObjection:
    """Write down what an institution may tell; it ends what held for that institution until then.

    Education and Skills Act 2008, section 14: a parent instructs for those under 16, the young
    person from 16.
    """
    held = lock_person(by=by, at=at, person=person, group=DataGroup.EDUCATION)
    if starts_on > local_date(at):
        raise AnsweredLater(field="starts_on")
    if held.person.born_on is not None:
        by_parent = instructed_by_parent(held.person.born_on, starts_on)
        if by_parent and instructed_by is not GivenBy.PARENT:
            raise ParentInstructs(field="instructed_by")
        if not by_parent and instructed_by is not GivenBy.YOUNG_PERSON:
            raise YoungPersonInstructs(field="instructed_by")
    before = (
        SharingObjection.objects.select_for_update()
        .filter(person=held.person, organisation=organisation, ends_on__isnull=True)
        .first()
    )
    if before is not None:
        if before.level == level.value:
            raise SaidAlready(field="level")
        if starts_on < before.starts_on:
            raise EndsBeforeStart(field="starts_on")
        before.ends_on = starts_on
        before.save(update_fields=["ends_on"])
    made = SharingObjection.objects.create(
        authority_id=held.person.authority_id,
        person=held.person,
        organisation=organisation,
        level=level.value,
        instructed_by=instructed_by.value,
        channel=channel.value,
        note=note.strip(),
        starts_on=starts_on,
        recorded_at=at,
        recorded_by_id=by.membership_id,
    )
    _weigh_anew(by=by, record=held, at=at)
    detail = {"level": level.value}
    record(by=by, event=Event.OBJECTION_RECORDED, target=held.person, at=at, detail=detail)
    return made


@action
def end_objection(
    *, by: Actor, objection: SharingObjection, ends_on: date, at: datetime
) -> SharingObjection:
    """Write down from which day an instruction to an institution no longer holds."""
    held = lock_person(by=by, at=at, person=objection.person, group=DataGroup.EDUCATION)
    found = SharingObjection.objects.select_for_update().get(pk=objection.pk)
    if found.ends_on is not None:
        raise AlreadyEnded
    if ends_on < found.starts_on:
        raise EndsBeforeStart(field="ends_on")
    found.ends_on = ends_on
    found.save(update_fields=["ends_on"])
    record(by=by, event=Event.OBJECTION_ENDED, target=held.person, at=at)
    return found


@action
def give_notice(
    *,
    by: Actor,
    person: Person,
    given_to: GivenBy,
    channel: Channel,
    given_on: date,
    at: datetime,
) -> NoticeGiven:
    """Write down that the privacy notice in force was given; who may open a record may say so."""
    permissions.require_reach(viewer=by, person=person, at=at, permission=Permission.PEOPLE_SEE)
    if given_on > local_date(at):
        raise AnsweredLater(field="given_on")
    wording = find_wording(use=WordingUse.PRIVACY_NOTICE, on=given_on)
    if wording is None:
        raise NoNoticeInForce
    made = NoticeGiven.objects.create(
        authority_id=person.authority_id,
        person=person,
        wording=wording,
        given_to=given_to.value,
        channel=channel.value,
        given_on=given_on,
        recorded_at=at,
        recorded_by_id=by.membership_id,
    )
    detail = {"version": wording.version}
    record(by=by, event=Event.NOTICE_GIVEN, target=person, at=at, detail=detail)
    return made


@action
def keep_wording(
    *, by: Actor, use: WordingUse, text: str, starts_on: date, at: datetime, easy_read: str = ""
) -> Wording:
    """Keep the next version of a text; those before stay as they were."""
    access.require(by, Permission.SHARING_MANAGE)
    authority_id = locked_authority().pk
    earlier = Wording.objects.filter(use=use.value)
    latest = earlier.aggregate(version=Max("version"), starts_on=Max("starts_on"))
    if latest["starts_on"] is not None and starts_on < latest["starts_on"]:
        raise StartsBeforeLatest(field="starts_on")
    made = Wording.objects.create(
        authority_id=authority_id,
        use=use.value,
        version=(latest["version"] or 0) + 1,
        text=text.strip(),
        easy_read=easy_read.strip(),
        starts_on=starts_on,
        written_at=at,
        written_by_id=by.membership_id,
    )
    record(by=by, event=Event.WORDING_KEPT, target=made, at=at)
    return made


def _weigh_anew(*, by: Actor, record: OpenRecord, at: datetime) -> None:
    for shared in all_shared():
        shared(by=by, record=record, at=at)


def _check(said: Said, *, today: date) -> None:
    if said.answered_on > today:
        raise AnsweredLater(field="answered_on")
    if said.expires_on is not None and said.expires_on <= said.answered_on:
        raise ExpiresTooSoon(field="expires_on")
    if said.given_by is GivenBy.PARENT and not said.given_by_name.strip():
        raise NoNameOfParent(field="given_by_name")
