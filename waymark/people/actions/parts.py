"""How does a part of a record begin, change, end, and hold again?

What ends stays: a part is never deleted. The first functions are steps of the actions that know
what a part says; ending, and taking an end back, is the same for all.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.people import permissions
from waymark.people.actions.duplicates import refresh_duplicates
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.circle import Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.parts import PersonPart
from waymark.people.models.people import OtherName, Person, PersonAuthority, PersonIdentifier
from waymark.people.queries.parts import get_part, list_ended_today, part_version
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.periods import overlap
from waymark.people.rules.vocabulary import DataGroup

P = TypeVar("P", bound=PersonPart)

SHOWN_IN_LISTS = (OtherName, LevelOfSupport)
"""The parts by which people are listed or found."""
COMPARED = (PersonIdentifier, Address, ContactPoint, Relationship)
"""The parts beside the names by which two records may be of one person."""
ONE_AT_A_TIME: dict[type[PersonPart], tuple[str, ...]] = {
    Characteristic: ("kind",),
    SendRecord: (),
    LevelOfSupport: (),
    PersonAuthority: ("role",),
}
"""The parts of which one holds on a day: one of all, or one for each value of these fields."""


class EndsBeforeStart(ActionRefused):
    """The end cannot be before the start."""


class StaysEnded(ActionRefused):
    """This has ended, so it needs the day it ended. Add it anew if it holds again."""


class AlreadyEnded(ActionRefused):
    """This has ended already. To put the day right, change it."""


class EndsWithTheNext(ActionRefused):
    """A level of support ends when the next one begins. Set the next level instead."""


class NothingToTakeBack(ActionRefused):
    """This holds already, so there is no end to take back."""


class TooLateToTakeBack(ActionRefused):
    """An end can be taken back on the day it was entered. Add it anew instead."""


class HeldTwice(ActionRefused):
    """This holds on some of these days already. Change or end that entry first."""


def lock_person(
    *, by: Actor, at: datetime, person: Person, group: DataGroup | None = None
) -> OpenRecord:
    """Lock a person whose record, and that group of it, the actor may change."""
    # Without the key: a pair of another record with this one need not wait, else two deadlock.
    locked = Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    reach = permissions.require_reach(
        viewer=by, person=locked, at=at, permission=Permission.PEOPLE_CHANGE, group=group
    )
    return OpenRecord(person=locked, reach=reach)


def open_part(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    part: PersonPart | None,
    model: type[P],
    version: int | None,
) -> P:
    """Return a part to write on: the one named, locked with its person, or a new one.

    Raises `ChangedMeanwhile` where it is no longer as it was shown.
    """
    held = lock_person(by=by, at=at, person=person, group=permissions.GROUP_OF_PART[model])
    if part is None:
        return model(authority_id=held.person.authority_id, person=held.person)
    found = get_part(viewer=by, record=held, model=model, public_id=part.public_id, at=at)
    if version != part_version(found):
        raise ChangedMeanwhile
    return found


def keep_part(*, by: Actor, at: datetime, part: PersonPart, said: Mapping[str, Any]) -> None:
    """Write down what a part says, since when and until when, and record that.

    `said` holds the values by field.
    """
    had_ended = part.ends_on is not None
    for name, value in said.items():
        setattr(part, name, value)
    group = permissions.group_of_part(part)
    if group is not None:
        lock_person(by=by, at=at, person=part.person, group=group)
    if had_ended and part.ends_on is None:
        raise StaysEnded(field="ends_on")
    if not part.period.is_in_order:
        raise EndsBeforeStart(field="ends_on")
    _refuse_two_at_once(part)
    is_new = part.pk is None
    part.save()
    _refresh(part)
    _record(by=by, at=at, part=part, event=Event.PERSON_PART_SAVED, is_new=is_new)


@action
def end_part(*, by: Actor, at: datetime, part: PersonPart, ends_on: date) -> None:
    """End a part of a record from a day on; it stays readable."""
    _, found = _lock_part(by=by, at=at, part=part)
    if isinstance(found, LevelOfSupport):
        raise EndsWithTheNext
    if found.ends_on is not None:
        raise AlreadyEnded
    found.ends_on = ends_on
    if not found.period.is_in_order:
        raise EndsBeforeStart(field="ends_on")
    found.save(update_fields=["ends_on"])
    _refresh(found)
    _record(by=by, at=at, part=found, event=Event.PERSON_PART_ENDED)


@action
def take_back_end(*, by: Actor, at: datetime, part: PersonPart) -> None:
    """Let a part hold again whose end was entered today."""
    held, found = _lock_part(by=by, at=at, part=part)
    if isinstance(found, LevelOfSupport):
        raise EndsWithTheNext
    if found.ends_on is None:
        raise NothingToTakeBack
    if str(found.public_id) not in list_ended_today(viewer=by, record=held, at=at):
        raise TooLateToTakeBack
    found.ends_on = None
    _refuse_two_at_once(found)
    found.save(update_fields=["ends_on"])
    _refresh(found)
    _record(by=by, at=at, part=found, event=Event.PERSON_PART_SAVED, is_taken_back=True)


def _lock_part(*, by: Actor, at: datetime, part: P) -> tuple[OpenRecord, P]:
    held = lock_person(by=by, at=at, person=part.person, group=permissions.group_of_part(part))
    found = get_part(viewer=by, record=held, model=type(part), public_id=part.public_id, at=at)
    return held, found


def _refuse_two_at_once(part: PersonPart) -> None:
    alike = ONE_AT_A_TIME.get(type(part))
    if alike is None:
        return
    others = type(part).objects.filter(
        person=part.person, **{name: getattr(part, name) for name in alike}
    )
    if any(overlap(part.period, other.period) for other in others.exclude(pk=part.pk)):
        raise HeldTwice(field="starts_on")


def _refresh(part: PersonPart) -> None:
    if isinstance(part, SHOWN_IN_LISTS):
        refresh_people([part.person])
    elif isinstance(part, COMPARED):
        refresh_duplicates(authority_id=part.authority_id, people=[part.person_id])


def _record(*, by: Actor, at: datetime, part: PersonPart, event: Event, **detail: bool) -> None:
    """The person is the target, so that the trail of a record is whole in one place."""
    kind = str(part._meta.verbose_name).replace(" ", "_")
    record(
        by=by,
        event=event,
        target=part.person,
        at=at,
        detail={"kind": kind, "part": str(part.public_id), **detail},
    )
