"""What did a young person say about sharing, and on what ground may something be shared?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.access.rules import DataGroup
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.organisations.models import Organisation
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.models.consents import Consent, NoticeGiven, SharingObjection, Wording
from waymark.people.models.people import Person
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.consents import ConsentAnswer, ObjectionLevel, WordingUse
from waymark.people.rules.sharing import (
    Answer,
    Decision,
    Objection,
    Override,
    answer_for,
    is_basic_only,
    sharing_allowed,
)


@dataclass(frozen=True)
class ConsentState:
    """What stands now, as far as the viewer may see it.

    `standing` is the answer that decides for each purpose and organisation, newest first;
    `objections` are those that hold; `notice` is the latest privacy notice that was given, and
    `notice_due` whether the authority has one in force that was never given.
    """

    standing: Sequence[Consent]
    objections: Sequence[SharingObjection]
    notice: NoticeGiven | None
    notice_due: bool


def consent_state(*, viewer: Actor, record: OpenRecord, on: date) -> ConsentState:
    """Return what stands on a day for the head of an open record."""
    consents = list(list_consents(viewer=viewer, record=record).select_related(None))
    notice = _notices(record.person).select_related(None).first()
    return ConsentState(
        standing=standing(consents, on=on),
        objections=[
            each
            for each in list_objections(viewer=viewer, record=record).select_related(None)
            if _objection(each).holds_on(on)
        ],
        notice=notice,
        notice_due=notice is None
        and find_wording(use=WordingUse.PRIVACY_NOTICE, on=on) is not None,
    )


def standing(consents: Iterable[Consent], *, on: date) -> list[Consent]:
    """Return the latest of these for each purpose and organisation, newest first."""
    found: dict[tuple[str, int | None], Consent] = {}
    for each in consents:
        if each.answered_on <= on:
            found.setdefault((each.purpose, each.organisation_id), each)
    return list(found.values())


def list_consents(*, viewer: Actor, record: OpenRecord) -> QuerySet[Consent]:
    """Return what was said of sharing, newest first.

    What names a group of data that does not lie open to the viewer is left out, for it may name
    the service that such data goes to. So is what names a service and no group, as a no does, but
    to those who read the notes, and where an answer for the same service is shown anyway: it may
    have taken that one's place.
    """
    access.require(viewer, Permission.PEOPLE_SEE)
    open_groups = [group.value for group in record.reach.groups]
    shown = Q(data_groups__contained_by=open_groups)
    if DataGroup.NOTES not in record.reach.groups:
        told = Consent.objects.filter(
            shown,
            data_groups__len__gt=0,
            person_id=OuterRef("person_id"),
            organisation_id=OuterRef("organisation_id"),
        )
        names_no_service = Q(organisation__isnull=True) | Q(data_groups__len__gt=0)
        shown &= names_no_service | Q(Exists(told))
    return (
        Consent.objects.filter(shown, person=record.person)
        .select_related("organisation", "wording", "paper", "recorded_by__user")
        .order_by("-answered_on", "-pk")
    )


def get_consent(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Consent:
    """Return one answer that the viewer may see; raise `NotFound`."""
    found = list_consents(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_objections(*, viewer: Actor, record: OpenRecord) -> QuerySet[SharingObjection]:
    """Return the instructions to institutions, newest first, to those who may see schools."""
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.EDUCATION not in record.reach.groups:
        return SharingObjection.objects.none()
    return (
        SharingObjection.objects.filter(person=record.person)
        .select_related("organisation", "recorded_by__user")
        .order_by("-starts_on", "-pk")
    )


def get_objection(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> SharingObjection:
    """Return one instruction that the viewer may see; raise `NotFound`."""
    found = list_objections(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def basis_for_sharing(
    *,
    viewer: Actor,
    record: OpenRecord,
    purpose: Purpose,
    groups: Iterable[DataGroup],
    organisation: Organisation | None,
    at: datetime,
    override: Override | None = None,
) -> Decision:
    """Return whether these groups of an open record may be shared now, with the ground for it.

    Weighs all that was said, also what the viewer may not see: a no is a no, whoever asks.
    """
    access.require(viewer, Permission.PEOPLE_SEE)
    person = record.person
    return sharing_allowed(
        purpose=purpose,
        groups=groups,
        organisation=organisation.pk if organisation else None,
        day=local_date(at),
        answers=answers_of(Consent.objects.filter(person=person)),
        objections=[_objection(each) for each in SharingObjection.objects.filter(person=person)],
        has_notice=_notices(person).exists(),
        override=override,
    )


def holds_objection(
    *, viewer: Actor, record: OpenRecord, organisation: Organisation, on: date
) -> bool:
    """Whether an objection leaves an organisation name, address and date of birth alone."""
    access.require(viewer, Permission.PEOPLE_SEE)
    said = SharingObjection.objects.filter(person=record.person, organisation=organisation)
    return is_basic_only(map(_objection, said), organisation=organisation.pk, day=on)


def has_objection(*, viewer: Actor, record: OpenRecord, on: date) -> bool:
    """Whether any institution may tell name, address and date of birth alone on a day."""
    access.require(viewer, Permission.PEOPLE_SEE)
    said = SharingObjection.objects.filter(
        person=record.person, level=ObjectionLevel.BASIC_ONLY.value
    )
    return any(_objection(each).holds_on(on) for each in said)


def answers_of(consents: Iterable[Consent]) -> list[Answer]:
    """Return what the rules weigh of these rows."""
    return [
        Answer(
            purpose=Purpose(each.purpose),
            is_given=each.answer == ConsentAnswer.GIVEN.value,
            groups=frozenset(map(DataGroup, each.data_groups)),
            answered_on=each.answered_on,
            order=each.pk,
            organisation=each.organisation_id,
            withdrawn_on=each.withdrawn_on,
            expires_on=each.expires_on,
        )
        for each in consents
    ]


def find_standing(*, consent: Consent, on: date) -> int | None:
    """Return the key of the answer that decides on a day for this one's purpose and organisation.

    None where nothing was said by then.
    """
    where = (
        Q(organisation__isnull=True)
        if consent.organisation_id is None
        else Q(organisation_id=consent.organisation_id)
    )
    same = Consent.objects.filter(where, person_id=consent.person_id, purpose=consent.purpose)
    found = answer_for(answers_of(same), Purpose(consent.purpose), consent.organisation_id, on)
    return found.order if found else None


def find_wording(*, use: WordingUse, on: date) -> Wording | None:
    """Return the version of a text that is in force on a day."""
    return (
        Wording.objects.filter(use=use.value, starts_on__lte=on)
        .order_by("-starts_on", "-version")
        .first()
    )


def list_wordings(*, viewer: Actor) -> QuerySet[Wording]:
    """Return every version of every text, by use, the newest first."""
    access.require(viewer, Permission.SHARING_SEE)
    return Wording.objects.select_related("written_by__user").order_by("use", "-version", "pk")


def find_given_notice(*, viewer: Actor, record: OpenRecord) -> NoticeGiven | None:
    """Return the latest privacy notice that was given to the young person of an open record."""
    access.require(viewer, Permission.PEOPLE_SEE)
    return _notices(record.person).first()


def list_notices(*, viewer: Actor, record: OpenRecord) -> QuerySet[NoticeGiven]:
    """Return when privacy notices were given, newest first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    return _notices(record.person)


def were_given_notice(*, person: str = "pk") -> Exists:
    """Return the condition that somebody was given a privacy notice; `person` holds their key."""
    return Exists(NoticeGiven.objects.filter(person_id=OuterRef(person)))


def has_notice_due(*, viewer: Actor, record: OpenRecord, on: date) -> bool:
    """Whether the authority has a privacy notice in force that the young person was not given."""
    return (
        find_given_notice(viewer=viewer, record=record) is None
        and find_wording(use=WordingUse.PRIVACY_NOTICE, on=on) is not None
    )


def _notices(person: Person) -> QuerySet[NoticeGiven]:
    return (
        NoticeGiven.objects.filter(person=person)
        .select_related("wording", "recorded_by__user")
        .order_by("-given_on", "-pk")
    )


def _objection(kept: SharingObjection) -> Objection:
    return Objection(
        organisation=kept.organisation_id,
        is_basic_only=kept.level == ObjectionLevel.BASIC_ONLY.value,
        starts_on=kept.starts_on,
        ends_on=kept.ends_on,
    )
