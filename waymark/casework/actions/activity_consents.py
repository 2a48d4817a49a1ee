"""How is a consent to take part in activities recorded, and ended?"""

from collections.abc import Iterable
from datetime import date, datetime

from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.activity_consents import ActivityConsent
from waymark.casework.rules.sessions import ConsentKind, GivenBy
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.people import permissions as people
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import DataGroup


class NotGivenYet(ActionRefused):
    """The day on which it was given cannot be in the future."""


class ExpiresBeforeItIsGiven(ActionRefused):
    """The day until which it holds must not be before the day on which it was given."""


class ConsentEnded(ActionRefused):
    """This consent has ended already."""


@action
def record_consent(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kinds: Iterable[ConsentKind],
    given_by: GivenBy,
    given_on: date,
    giver: str = "",
    expires_on: date | None = None,
    medical: str = "",
) -> ActivityConsent:
    """Record a consent form. The latest one in force counts; a form may say yes to nothing."""
    _open(by=by, at=at, person=person)
    if given_on > local_date(at):
        raise NotGivenYet(field="given_on")
    if expires_on is not None and expires_on < given_on:
        raise ExpiresBeforeItIsGiven(field="expires_on")
    made = ActivityConsent.objects.create(
        authority_id=person.authority_id,
        person=person,
        kinds=sorted({kind.value for kind in kinds}),
        given_by=given_by.value,
        giver=giver.strip(),
        given_on=given_on,
        expires_on=expires_on,
        medical=medical.strip(),
        recorded_at=at,
        recorded_by_id=by.membership_id,
    )
    record(by=by, event=Event.ACTIVITY_CONSENT_SAVED, target=person, at=at)
    return made


@action
def end_consent(*, by: Actor, at: datetime, consent: ActivityConsent) -> None:
    """End a consent that was taken back, from today on."""
    _open(by=by, at=at, person=consent.person)
    found = ActivityConsent.objects.select_for_update(of=("self",)).get(pk=consent.pk)
    if found.ended_on is not None:
        raise ConsentEnded
    found.ended_on = local_date(at)
    found.save(update_fields=["ended_on"])
    record(by=by, event=Event.ACTIVITY_CONSENT_ENDED, target=consent.person, at=at)


def _open(*, by: Actor, at: datetime, person: Person) -> None:
    """Lock a record whose contact details lie open to somebody who runs sessions."""
    people.require_reach(
        viewer=by,
        person=person,
        at=at,
        permission=Permission.SESSIONS_RUN,
        group=DataGroup.CONTACT,
    )
    lock_person(person)
