"""How is supervision written down, signed and read?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.keeping_cover import lock_people
from waymark.casework.models.supervision import (
    AgreedAction,
    SupervisionSession,
    TalkedAbout,
)
from waymark.casework.queries.supervision import (
    find_own,
    get_agreed,
    get_held,
    get_own_agreed,
    list_talked_about,
    open_to_both,
)
from waymark.casework.rules.supervision import MOST_PEOPLE
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people.models.people import Person


class NotYourself(ActionRefused):
    """Nobody supervises themselves. Open the caseload of one of your workers."""


class HeldInTheFuture(ActionRefused):
    """Supervision is written down once it took place. Give today or an earlier day."""


class NextBeforeHeld(ActionRefused):
    """The next supervision must come after this one."""


class SignedAlready(ActionRefused):
    """These notes are signed and no longer change. Write what is new into the next session."""


class ChangedMeanwhile(ActionRefused):
    """These notes were changed in another window meanwhile. Open them again, then go on."""


class TooManyPeople(ActionRefused):
    """Name five young people at most."""


class ReadBefore(ActionRefused):
    """You have read these notes already."""


class DoneAlready(ActionRefused):
    """This action was marked as done already."""


@dataclass(frozen=True)
class Agreed:
    """What somebody agreed to do, and by when."""

    what: str
    owner: Membership
    due_on: date


@action
def write_supervision(
    *,
    by: Actor,
    at: datetime,
    worker: Membership,
    held_on: date,
    points: str,
    wellbeing: str = "",
    next_on: date | None = None,
    agreed: Sequence[Agreed] = (),
    people: Sequence[Person] = (),
) -> SupervisionSession:
    """Write down a supervision of a worker for whom the actor answers; it can still change."""
    require(by, Permission.CASES_MANAGE)
    permissions.require_worker(viewer=by, worker=worker)
    if worker.pk == by.membership_id:
        raise NotYourself
    _check_days(held_on, next_on, at)
    made = SupervisionSession.objects.create(
        authority_id=worker.authority_id,
        worker=worker,
        manager_id=by.membership_id or 0,
        held_on=held_on,
        next_on=next_on,
        points=points.strip(),
        wellbeing=wellbeing.strip(),
        written_at=at,
    )
    _agree(made, agreed)
    _name(made, people, by=by, at=at)
    record(by=by, event=Event.SUPERVISION_WRITTEN, target=made, at=at)
    return made


@action
def amend_supervision(
    *,
    by: Actor,
    at: datetime,
    session: SupervisionSession,
    revision: int,
    held_on: date,
    points: str,
    wellbeing: str = "",
    next_on: date | None = None,
    agreed: Sequence[Agreed] = (),
    people: Sequence[Person] = (),
) -> None:
    """Change notes that are not signed yet; what was agreed before gives way to what is now.

    So do those who are named, but for records that have closed to the manager since.
    """
    found = _lock(by, session)
    if found.revision != revision:
        raise ChangedMeanwhile
    _check_days(held_on, next_on, at)
    found.held_on, found.next_on = held_on, next_on
    found.points, found.wellbeing = points.strip(), wellbeing.strip()
    found.revision += 1
    found.save(update_fields=["held_on", "next_on", "points", "wellbeing", "revision"])
    AgreedAction.objects.filter(session=found, dropped_at__isnull=True).update(dropped_at=at)
    _agree(found, agreed)
    _name(found, people, by=by, at=at)
    record(by=by, event=Event.SUPERVISION_WRITTEN, target=found, at=at)


@action
def sign_supervision(*, by: Actor, at: datetime, session: SupervisionSession) -> None:
    """Sign notes: they no longer change, and the worker can read them."""
    found = _lock(by, session)
    found.signed_at = at
    found.save(update_fields=["signed_at"])
    record(by=by, event=Event.SUPERVISION_SIGNED, target=found, at=at)


@action
def read_supervision(*, by: Actor, at: datetime, session: UUID, comment: str = "") -> None:
    """Say as the worker that one has read the notes, with a comment that stays beside them."""
    require(by, Permission.CASES_WORK)
    opened = find_own(viewer=by, public_id=session)
    if opened is None:
        raise NotFound
    found = SupervisionSession.objects.select_for_update(of=("self",)).get(pk=opened.session.pk)
    if found.read_at is not None:
        raise ReadBefore
    found.read_at, found.comment = at, comment.strip()
    found.save(update_fields=["read_at", "comment"])
    record(by=by, event=Event.SUPERVISION_READ, target=found, at=at)


@action
def finish_agreed(*, by: Actor, at: datetime, agreed: AgreedAction) -> None:
    """Mark an action that was agreed as done, as the manager who held the session."""
    _finish(get_agreed(viewer=by, public_id=agreed.public_id), by=by, at=at)


@action
def finish_own_agreed(*, by: Actor, at: datetime, agreed: AgreedAction) -> None:
    """Mark an action of one's own as done, as the worker who was supervised."""
    _finish(get_own_agreed(viewer=by, public_id=agreed.public_id), by=by, at=at)


def _finish(found: AgreedAction, *, by: Actor, at: datetime) -> None:
    locked = AgreedAction.objects.select_for_update(of=("self",)).get(pk=found.pk)
    if locked.done_at is not None:
        raise DoneAlready
    locked.done_at = at
    locked.save(update_fields=["done_at"])
    record(by=by, event=Event.SUPERVISION_ACTION_DONE, target=found.session, at=at)


def _lock(by: Actor, session: SupervisionSession) -> SupervisionSession:
    """Lock notes that the actor wrote and that can still change."""
    held = get_held(viewer=by, public_id=session.public_id).session
    found = SupervisionSession.objects.select_for_update(of=("self",)).get(pk=held.pk)
    if found.signed_at is not None:
        raise SignedAlready
    return found


def _check_days(held_on: date, next_on: date | None, at: datetime) -> None:
    if held_on > local_date(at):
        raise HeldInTheFuture(field="held_on")
    if next_on is not None and next_on <= held_on:
        raise NextBeforeHeld(field="next_on")


def _agree(session: SupervisionSession, agreed: Sequence[Agreed]) -> None:
    AgreedAction.objects.bulk_create(
        AgreedAction(
            authority_id=session.authority_id,
            session=session,
            what=each.what.strip(),
            owner=each.owner,
            due_on=each.due_on,
        )
        for each in agreed
    )


def _name(
    session: SupervisionSession, people: Sequence[Person], *, by: Actor, at: datetime
) -> None:
    """Name those alone who were talked about; each must be open to both."""
    wanted = {each.pk for each in people}
    if len(wanted) > MOST_PEOPLE:
        raise TooManyPeople
    lock_people(wanted)
    held = Person.objects.filter(pk__in=wanted)
    if len(open_to_both(viewer=by, worker=session.worker, people=held, at=at)) < len(wanted):
        raise NotFound
    shown = {each.pk for each in list_talked_about(viewer=by, session=session, at=at)}
    TalkedAbout.objects.filter(session=session, person_id__in=shown - wanted).delete()
    there = set(TalkedAbout.objects.filter(session=session).values_list("person_id", flat=True))
    TalkedAbout.objects.bulk_create(
        TalkedAbout(authority_id=session.authority_id, session=session, person_id=key)
        for key in sorted(wanted - there)
    )
