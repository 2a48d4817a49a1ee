"""How does somebody come onto the register of a session, and off it again?"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.sessions import hold, lock_session
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.sessions import (
    BAND_LABELS,
    Attendance,
    HeadCount,
    Session,
    SessionOutcome,
)
from waymark.casework.queries.registers import (
    get_attendance,
    get_heads,
    heads_version,
    outcomes_of,
)
from waymark.casework.queries.versions import attendance_version
from waymark.casework.rules.outcomes import BY_CODE
from waymark.casework.rules.sessions import MOST_HEADS, AgeBand, arrival, may_keep_register
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.people.models.people import Person
from waymark.people.queries.people import get_findable


class RegisterNotOpen(ActionRefused):
    """The register opens on the day of the session, and stays closed if it was called off."""


class OnTheRegister(ActionRefused):
    """They are on the register already."""


class NicknameTaken(ActionRefused):
    """Somebody with this nickname is on the register already. Add a letter to tell them apart."""


class NoNickname(ActionRefused):
    """Enter a nickname."""


class TooManyHeads(ActionRefused):
    """A number of heads must be between 0 and 999."""


class CountedMeanwhile(ChangedMeanwhile):
    """Somebody else saved other numbers meanwhile. Put yours right by theirs, then save again."""


class UnknownOutcome(ActionRefused):
    """Choose outcomes from the list."""


@action
def note_register_seen(*, by: Actor, at: datetime, session: Session) -> None:
    """Write down that somebody read the names on a register."""
    permissions.require_session(viewer=by, session=session)
    record(by=by, event=Event.REGISTER_SEEN, target=session, at=at)


@action
def register_person(*, by: Actor, at: datetime, session: Session, person: Person) -> Attendance:
    """Put a young person on the register.

    Anybody whom the actor may know to be here, open or not: it opens no record to anybody.
    """
    get_findable(viewer=by, public_id=person.public_id, at=at)
    found = _open(by=by, at=at, session=session)
    lock_person(person)
    if Attendance.objects.filter(session=found, person=person).exists():
        raise OnTheRegister
    earlier = Attendance.objects.filter(person=person, session__starts_at__lt=found.starts_at)
    if found.project_id is not None:
        earlier = earlier.filter(session__project_id=found.project_id)
    made = Attendance.objects.create(
        authority_id=found.authority_id,
        session=found,
        person=person,
        arrived_at=arrival(starts_at=found.starts_at, ends_at=found.ends_at, at=at),
        is_first_time=not earlier.exists(),
        recorded_by_id=by.membership_id,
    )
    detail = {"session": str(found.public_id)}
    record(by=by, event=Event.ATTENDANCE_SAVED, target=person, at=at, detail=detail)
    return made


@action
def register_nickname(
    *, by: Actor, at: datetime, session: Session, nickname: str, is_first_time: bool = False
) -> Attendance:
    """Put somebody on the register who gives no more than a nickname."""
    plain = " ".join(nickname.split())
    if not plain:
        raise NoNickname(field="nickname")
    found = _open(by=by, at=at, session=session)
    if Attendance.objects.filter(session=found, nickname=plain).exists():
        raise NicknameTaken(field="nickname")
    made = Attendance.objects.create(
        authority_id=found.authority_id,
        session=found,
        nickname=plain,
        arrived_at=arrival(starts_at=found.starts_at, ends_at=found.ends_at, at=at),
        is_first_time=is_first_time,
        recorded_by_id=by.membership_id,
    )
    record(by=by, event=Event.ATTENDANCE_SAVED, target=found, at=at)
    return made


@action
def save_attendance(
    *,
    by: Actor,
    at: datetime,
    attendance: Attendance,
    note: str,
    outcomes: Iterable[str],
    version: int,
) -> None:
    """Write what is to be said of somebody on the register, and what they took away.

    `version` is that of both as they were shown.
    """
    codes = set(outcomes)
    if not codes <= set(BY_CODE):
        raise UnknownOutcome(field="outcomes")
    found = _attendance(by=by, at=at, attendance=attendance)
    if version != attendance_version(found, codes=outcomes_of(viewer=by, attendance=found)):
        raise ChangedMeanwhile
    found.note = note.strip()
    found.save(update_fields=["note"])
    SessionOutcome.objects.filter(attendance=found).exclude(code__in=codes).delete()
    there = set(SessionOutcome.objects.filter(attendance=found).values_list("code", flat=True))
    SessionOutcome.objects.bulk_create(
        SessionOutcome(authority_id=found.authority_id, attendance=found, code=code)
        for code in sorted(codes - there)
    )
    detail = {"outcomes": len(codes)}
    target = found.person or found.session
    record(by=by, event=Event.ATTENDANCE_SAVED, target=target, at=at, detail=detail)


@action
def remove_attendance(*, by: Actor, at: datetime, attendance: Attendance) -> None:
    """Take somebody off the register who was not there after all, with what they took away."""
    found = _attendance(by=by, at=at, attendance=attendance)
    target = found.person or found.session
    SessionOutcome.objects.filter(attendance=found).delete()
    found.delete()
    detail = {"session": str(found.session.public_id)}
    record(by=by, event=Event.ATTENDANCE_REMOVED, target=target, at=at, detail=detail)


@action
def count_heads(
    *, by: Actor, at: datetime, session: Session, heads: Mapping[AgeBand, int], version: int
) -> None:
    """Write how many more came who were not named, by age band; none takes a count away.

    `version` is that of the numbers as they were shown: two may count at one door.
    """
    if any(not 0 <= number <= MOST_HEADS for number in heads.values()):
        raise TooManyHeads
    found = _open(by=by, at=at, session=session)
    saved = get_heads(viewer=by, session=found)
    if heads_version(saved) != version:
        theirs = [f"{BAND_LABELS[band]}: {saved[band]}" for band in AgeBand if band in saved]
        raise CountedMeanwhile(problems=theirs or ["No heads are counted now"])
    for band, number in heads.items():
        if number:
            HeadCount.objects.update_or_create(
                session=found,
                band=band.value,
                defaults={"number": number, "authority_id": found.authority_id},
            )
        else:
            HeadCount.objects.filter(session=found, band=band.value).delete()
    detail = {"heads": sum(heads.values())}
    record(by=by, event=Event.HEADS_COUNTED, target=found, at=at, detail=detail)


def _open(*, by: Actor, at: datetime, session: Session) -> Session:
    """Lock a session whose register is open, which is held from its first entry on."""
    found = lock_session(by=by, session=session)
    if not may_keep_register(state=found.state, starts_at=found.starts_at, at=at):
        raise RegisterNotOpen
    hold(found)
    return found


def _attendance(*, by: Actor, at: datetime, attendance: Attendance) -> Attendance:
    """Lock the session and return the entry as it stands; raise `NotFound` for a hidden one."""
    session = lock_session(by=by, session=attendance.session)
    return get_attendance(viewer=by, session=session, public_id=attendance.public_id, at=at)
