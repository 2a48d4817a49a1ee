"""Who is on the register of a session, who is expected, and what must be known of each?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import Max, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.queries import Search, list_events
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.models.activity_consents import ActivityConsent
from waymark.casework.models.sessions import (
    Attendance,
    HeadCount,
    Session,
    SessionOutcome,
    SessionWorker,
)
from waymark.casework.rules.sessions import (
    SESSIONS_LOOKED_BACK,
    AgeBand,
    SessionState,
    consent_that_counts,
    shows_medical,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of
from waymark.people import permissions as people
from waymark.people.models.circle import Relationship
from waymark.people.models.people import Person
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.reach import CLOSED
from waymark.people.rules.vocabulary import DataGroup

MOST_EXPECTED = 60
LOOKING = timedelta(minutes=15)
"""How long one entry in the trail stands for a register that somebody keeps open at the door."""


@dataclass(frozen=True)
class Card:
    """What the worker at the door must know of a young person, as far as they may.

    `consent` is None where none is in force; nothing of a card is known of a closed record.
    """

    is_open: bool
    shows_consent: bool = False
    consent: ActivityConsent | None = None
    shows_medical: bool = False
    to_ring: tuple[Relationship, ...] = ()


@dataclass(frozen=True)
class Present:
    """Somebody on the register, with the card of a named one and what they took away."""

    attendance: Attendance
    card: Card | None
    outcomes: tuple[str, ...]


@dataclass(frozen=True)
class Register:
    """The register of a session, as far as the viewer may know of who came."""

    present: tuple[Present, ...]
    expected: tuple[tuple[Person, Card], ...]
    heads: dict[AgeBand, int]

    @property
    def total(self) -> int:
        """How many are there in all."""
        return len(self.present) + sum(self.heads.values())


def get_register(*, viewer: Actor, session: Session, at: datetime) -> Register:
    """Return the register of a session that the viewer keeps; raise `NotFound` for another."""
    present = list(list_present(viewer=viewer, session=session, at=at))
    expected = _expected(
        viewer=viewer, session=session, at=at, there={each.person_id for each in present}
    )
    known = [each.person for each in present if each.person is not None] + expected
    cards = _cards(viewer=viewer, session=session, known=known, at=at)
    outcomes: dict[int, list[str]] = {}
    for each in SessionOutcome.objects.filter(attendance__in=present).order_by("code"):
        outcomes.setdefault(each.attendance_id, []).append(each.code)
    return Register(
        present=tuple(
            Present(
                attendance=each,
                card=cards[each.person_id] if each.person_id is not None else None,
                outcomes=tuple(outcomes.get(each.pk, ())),
            )
            for each in present
        ),
        expected=tuple((person, cards[person.pk]) for person in expected),
        heads=_heads(session),
    )


def get_heads(*, viewer: Actor, session: Session) -> dict[AgeBand, int]:
    """Return how many are counted of those without a name, by age band."""
    permissions.require_session(viewer=viewer, session=session)
    return _heads(session)


def heads_version(heads: Mapping[AgeBand, int]) -> int:
    """Return a number that changes with what the boxes for heads show."""
    return version_of(*(heads.get(band, 0) for band in AgeBand))


def list_present(*, viewer: Actor, session: Session, at: datetime) -> QuerySet[Attendance]:
    """Return who is on a register, the latest to arrive first; hidden people left out."""
    permissions.require_session(viewer=viewer, session=session)
    return (
        Attendance.objects.filter(
            permissions.attendances_seen(viewer=viewer, at=at), session=session
        )
        .select_related("person__locality")
        .order_by("-arrived_at", "-pk")
    )


def get_attendance(*, viewer: Actor, session: Session, public_id: UUID, at: datetime) -> Attendance:
    """Return one entry of a register; raise `NotFound`."""
    found = list_present(viewer=viewer, session=session, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def has_looked_lately(*, viewer: Actor, session: Session, at: datetime) -> bool:
    """Whether the trail says already that the viewer has this register open."""
    lately = Search(
        user_id=viewer.user_id,
        event=Event.REGISTER_SEEN,
        target_id=session.public_id,
        since=at - LOOKING,
    )
    return list_events(search=lately).exists()


def outcomes_of(*, viewer: Actor, attendance: Attendance) -> tuple[str, ...]:
    """Return the codes of what somebody on a register took away."""
    permissions.require_session(viewer=viewer, session=attendance.session)
    found = SessionOutcome.objects.filter(attendance=attendance)
    return tuple(found.order_by("code").values_list("code", flat=True))


def list_attended(*, viewer: Actor, record: OpenRecord) -> QuerySet[Attendance]:
    """Return the sessions to which the young person of an open record came, newest first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.NOTES not in record.reach.groups:
        return Attendance.objects.none()
    return (
        Attendance.objects.filter(person=record.person)
        .select_related("session__project", "recorded_by__user")
        .order_by("-arrived_at", "-pk")
    )


def list_consents(*, viewer: Actor, record: OpenRecord) -> Sequence[ActivityConsent]:
    """Return every consent form of an open record, the latest first."""
    access.require(viewer, Permission.SESSIONS_RUN)
    if DataGroup.CONTACT not in record.reach.groups:
        raise NotFound
    return tuple(
        ActivityConsent.objects.filter(person=record.person)
        .select_related("recorded_by__user")
        .order_by("-given_on", "-pk")
    )


def get_consent(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> ActivityConsent:
    """Return one consent form of an open record; raise `NotFound`."""
    for each in list_consents(viewer=viewer, record=record):
        if each.public_id == public_id:
            return each
    raise NotFound


def _heads(session: Session) -> dict[AgeBand, int]:
    return {AgeBand(each.band): each.number for each in HeadCount.objects.filter(session=session)}


def _expected(
    *, viewer: Actor, session: Session, at: datetime, there: set[int | None]
) -> list[Person]:
    """Return who came to the latest sessions of the project and is not there yet, by name."""
    if session.project_id is None:
        return []
    latest = (
        Session.objects.filter(
            project_id=session.project_id,
            starts_at__lt=session.starts_at,
            state=SessionState.HELD.value,
        )
        .order_by("-starts_at", "-pk")
        .values_list("pk", flat=True)[:SESSIONS_LOOKED_BACK]
    )
    keys = (
        Attendance.objects.filter(
            permissions.attendances_seen(viewer=viewer, at=at),
            session_id__in=list(latest),
            person__isnull=False,
        )
        .exclude(person_id__in=[key for key in there if key is not None])
        .values("person_id")
        .annotate(latest=Max("arrived_at"))
        .order_by("-latest", "person_id")
        .values_list("person_id", flat=True)[:MOST_EXPECTED]
    )
    return list(
        Person.objects.filter(people.findable(viewer=viewer, at=at), pk__in=list(keys))
        .select_related("locality")
        .order_by("given_names", "family_name", "pk")
    )


def _cards(
    *, viewer: Actor, session: Session, known: Iterable[Person], at: datetime
) -> dict[int, Card]:
    """Return the card of each; by one statement a kind, whatever the number of people."""
    persons = {each.pk: each for each in known}
    reaches = people.reaches(viewer=viewer, people=persons.values(), at=at)
    today = local_date(at)
    told = [key for key, reach in reaches.items() if DataGroup.CONTACT in reach.groups]
    consents = _in_force(told, on=today)
    rings: dict[int, list[Relationship]] = {}
    calls = Relationship.objects.filter(
        Q(ends_on__isnull=True) | Q(ends_on__gt=today),
        Q(other__isnull=True)
        | Q(other_id__in=Person.objects.filter(people.findable(viewer=viewer, at=at)).values("pk")),
        person_id__in=told,
        is_emergency_contact=True,
        may_be_contacted=True,
    )
    for each in calls.select_related("other").order_by("pk"):
        rings.setdefault(each.person_id, []).append(each)
    works = works_there_today(viewer=viewer, session=session, at=at)
    return {
        key: Card(
            is_open=reaches.get(key, CLOSED).is_open,
            shows_consent=key in told,
            consent=consents.get(key),
            shows_medical=shows_medical(reaches[key].groups, works_there_today=works),
            to_ring=tuple(rings.get(key, ())),
        )
        for key in persons
    }


def works_there_today(*, viewer: Actor, session: Session, at: datetime) -> bool:
    """Whether the viewer runs this session, and it is its day."""
    return (
        local_date(session.starts_at) <= local_date(at) <= local_date(session.ends_at)
        and SessionWorker.objects.filter(
            session=session, membership_id=viewer.membership_id or 0
        ).exists()
    )


def _in_force(keys: Iterable[int], *, on: date) -> dict[int, ActivityConsent]:
    given: dict[int, list[ActivityConsent]] = {}
    for each in ActivityConsent.objects.filter(person_id__in=list(keys)).order_by("given_on", "pk"):
        given.setdefault(each.person_id, []).append(each)
    counting = {key: consent_that_counts(forms, on=on) for key, forms in given.items()}
    return {key: form for key, form in counting.items() if form is not None}
