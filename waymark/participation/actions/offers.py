"""How do applications, offers and intended destinations come into the record?"""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.codes.editions import edition_on
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.organisations.models import Organisation
from waymark.participation.actions.guarantee_status import refresh_status
from waymark.participation.models.offers import DESTINATIONS, IntendedDestination, Offer
from waymark.participation.queries.offers import offer_version
from waymark.participation.rules.offers import OfferAnswer, OfferClosing, OfferKind
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.actions.holding import hold_person
from waymark.people.models.people import Person
from waymark.people.permissions import require_reach
from waymark.people.rules.vocabulary import DataGroup, Source


class OneProvider(ActionRefused):
    """Say once who offers it: choose from the list, or type the name."""


class NeitherAppliedNorOffered(ActionRefused):
    """Say when the young person applied, or when the offer was made."""


class InFuture(ActionRefused):
    """This cannot be in the future. Leave it empty until it has happened."""


class OfferedBeforeApplied(ActionRefused):
    """The offer cannot have been made before the young person applied."""


class ConditionalWithoutOffer(ActionRefused):
    """Only an offer can be conditional. Say when it was made."""


class AnsweredWithoutOffer(ActionRefused):
    """Say when the offer was made that the young person answered."""


class AnsweredOnNoDay(ActionRefused):
    """Give the answer together with its day, or neither."""


class AnsweredBeforeOffered(ActionRefused):
    """The answer cannot be older than the offer."""


class ReasonWithoutDeclining(ActionRefused):
    """Only a declined offer has a reason why it was declined."""


class ClosedAlready(ActionRefused):
    """This was closed already. Record it anew if it came to life again."""


class ClosedBefore(ActionRefused):
    """It cannot have been closed before it was made. Look at the day again."""


class UnknownDestination(ActionRefused):
    """The national list did not have this destination on that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferWritten:
    """What is said of an application or an offer: all of it, as typed into the form."""

    kind: OfferKind
    provider: Organisation | None = None
    provider_name: str = ""
    course: str = ""
    level: LearningLevel | None = None
    applied_on: date | None = None
    interview_on: date | None = None
    offered_on: date | None = None
    is_conditional: bool = False
    answer: OfferAnswer | None = None
    answered_on: date | None = None
    declined_because: str = ""
    starts_on: date | None = None


@action
def record_offer(*, by: Actor, at: datetime, person: Person, written: OfferWritten) -> Offer:
    """Write down where a young person applied, or what they were offered."""
    require_offers(by=by, person=person, at=at)
    hold_person(person)
    made = Offer(
        authority_id=person.authority_id,
        person=person,
        recorded_at=at,
        recorded_by_id=by.membership_id,
    )
    _write(made, written, today=local_date(at))
    refresh_status(person=person, at=at)
    record(
        by=by, event=Event.OFFER_RECORDED, target=person, at=at, detail={"state": made.state.value}
    )
    return made


@action
def change_offer(
    *, by: Actor, at: datetime, offer: Offer, written: OfferWritten, version: int
) -> Offer:
    """Write over what is said of it; `version` is that of the offer as it was shown."""
    found = _lock(offer, by=by, at=at)
    if offer_version(found) != version:
        raise ChangedMeanwhile
    _write(found, written, today=local_date(at))
    refresh_status(person=found.person, at=at)
    detail = {"state": found.state.value}
    record(by=by, event=Event.OFFER_CHANGED, target=found.person, at=at, detail=detail)
    return found


@action
def close_offer(
    *, by: Actor, at: datetime, offer: Offer, closing: OfferClosing, closed_on: date
) -> None:
    """Say that nothing more comes of it, and why; it stays to be read."""
    found = _lock(offer, by=by, at=at)
    if closed_on > local_date(at):
        raise InFuture(field="closed_on")
    if closed_on < min(filter(None, (found.applied_on, found.offered_on))):
        raise ClosedBefore(field="closed_on")
    found.closed_on, found.closing = closed_on, closing.value
    found.save(update_fields=["closed_on", "closing"])
    refresh_status(person=found.person, at=at)
    detail = {"closing": closing.value}
    record(by=by, event=Event.OFFER_CLOSED, target=found.person, at=at, detail=detail)


@action
def record_destination(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    code: str,
    said_on: date,
    source: Source,
    note: str = "",
) -> IntendedDestination:
    """Write down what a young person means to do; what was said before stays to be read."""
    require_offers(by=by, person=person, at=at)
    hold_person(person)
    if said_on > local_date(at):
        raise InFuture(field="said_on")
    if all(each.code != code for each in edition_on(DESTINATIONS, said_on).codes):
        raise UnknownDestination(field="code")
    made = IntendedDestination.objects.create(
        authority_id=person.authority_id,
        person=person,
        code=code,
        said_on=said_on,
        source=source.value,
        note=note.strip(),
        recorded_at=at,
        recorded_by_id=by.membership_id,
    )
    record(by=by, event=Event.DESTINATION_RECORDED, target=person, at=at, detail={"code": code})
    return made


def require_offers(*, by: Actor, person: Person, at: datetime) -> None:
    """Raise unless the actor may write down what this person is offered."""
    require_reach(
        viewer=by,
        person=person,
        at=at,
        permission=Permission.OFFERS_MANAGE,
        group=DataGroup.EDUCATION,
    )


def _lock(offer: Offer, *, by: Actor, at: datetime) -> Offer:
    require_offers(by=by, person=offer.person, at=at)
    hold_person(offer.person)
    found = Offer.objects.select_for_update().get(pk=offer.pk)
    if found.closed_on is not None:
        raise ClosedAlready
    return found


def _write(found: Offer, written: OfferWritten, *, today: date) -> None:
    """Put into a row what was written, checked, and save it."""
    _check(written, today=today)
    for name in ("applied_on", "interview_on", "offered_on", "answered_on", "starts_on"):
        setattr(found, name, getattr(written, name))
    for name in ("provider_name", "course", "declined_because"):
        setattr(found, name, getattr(written, name).strip())
    found.kind = written.kind.value
    found.provider = written.provider
    found.level = written.level.value if written.level else ""
    found.is_conditional = written.is_conditional
    found.answer = written.answer.value if written.answer else ""
    found.save()


def _check(written: OfferWritten, *, today: date) -> None:
    applied, offered, answered = written.applied_on, written.offered_on, written.answered_on
    if (written.provider is None) == (not written.provider_name.strip()):
        raise OneProvider(field="provider_name")
    if applied is None and offered is None:
        raise NeitherAppliedNorOffered(field="applied_on")
    for name in ("applied_on", "offered_on", "answered_on"):
        if (day := getattr(written, name)) is not None and day > today:
            raise InFuture(field=name)
    if applied and offered and offered < applied:
        raise OfferedBeforeApplied(field="offered_on")
    if written.is_conditional and offered is None:
        raise ConditionalWithoutOffer(field="offered_on")
    if (written.answer is None) != (answered is None):
        raise AnsweredOnNoDay(field="answer" if written.answer is None else "answered_on")
    if answered is not None and offered is None:
        raise AnsweredWithoutOffer(field="offered_on")
    if answered is not None and offered is not None and answered < offered:
        raise AnsweredBeforeOffered(field="answered_on")
    if written.declined_because.strip() and written.answer is not OfferAnswer.DECLINED:
        raise ReasonWithoutDeclining(field="declined_because")
