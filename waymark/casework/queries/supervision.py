"""Which supervision took place, what was said in it, and whose is due?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.access.queries import member_actor
from waymark.casework import permissions
from waymark.casework.models.supervision import (
    AgreedAction,
    SupervisionSession,
    TalkedAbout,
)
from waymark.casework.queries.caseloads import get_caseload
from waymark.casework.rules.supervision import is_due
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.models.people import Person
from waymark.people.permissions import reaches
from waymark.people.queries.open_people import open_people

SHOWN = 20
"""How many of the latest sessions a list shows: more than two years of them."""


@dataclass(frozen=True)
class OpenSession:
    """A session that is the viewer's to read, with what was agreed."""

    session: SupervisionSession
    actions: tuple[AgreedAction, ...]


@dataclass(frozen=True)
class Waiting:
    """Somebody who waits for supervision; without a day where they never had any here."""

    worker: Membership
    latest_on: date | None


def list_held(*, viewer: Actor, worker: Membership) -> QuerySet[SupervisionSession]:
    """Return the sessions that the viewer held with a worker, the latest first."""
    access.require(viewer, Permission.CASES_MANAGE)
    return _sessions().filter(manager_id=viewer.membership_id or 0, worker=worker)[:SHOWN]


def get_held(*, viewer: Actor, public_id: UUID) -> OpenSession:
    """Return one that the viewer held; raise `NotFound`."""
    access.require(viewer, Permission.CASES_MANAGE)
    found = _sessions().filter(manager_id=viewer.membership_id or 0, public_id=public_id).first()
    if found is None:
        raise NotFound
    return _opened(found)


def get_agreed(*, viewer: Actor, public_id: UUID) -> AgreedAction:
    """Return an action that was agreed in a session that the viewer held; raise `NotFound`."""
    access.require(viewer, Permission.CASES_MANAGE)
    found = (
        AgreedAction.objects.select_related("session__worker__user")
        .filter(
            session__manager_id=viewer.membership_id or 0,
            dropped_at__isnull=True,
            public_id=public_id,
        )
        .first()
    )
    if found is None:
        raise NotFound
    return found


def get_own_agreed(*, viewer: Actor, public_id: UUID) -> AgreedAction:
    """Return an action of the viewer's own, out of a signed session of theirs; raise `NotFound`."""
    access.require(viewer, Permission.CASES_WORK)
    holder = viewer.membership_id or 0
    found = (
        AgreedAction.objects.select_related("session")
        .filter(
            session__worker_id=holder,
            session__signed_at__isnull=False,
            owner_id=holder,
            dropped_at__isnull=True,
            public_id=public_id,
        )
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_own(*, viewer: Actor) -> QuerySet[SupervisionSession]:
    """Return the signed sessions in which the viewer was supervised, the latest first."""
    access.require(viewer, Permission.CASES_WORK)
    return _sessions().filter(worker_id=viewer.membership_id or 0, signed_at__isnull=False)[:SHOWN]


def list_to_read(*, viewer: Actor) -> QuerySet[SupervisionSession]:
    """Return those of them that the viewer has not read yet."""
    access.require(viewer, Permission.CASES_WORK)
    return _sessions().filter(
        worker_id=viewer.membership_id or 0, signed_at__isnull=False, read_at__isnull=True
    )


def find_own(*, viewer: Actor, public_id: UUID | None = None) -> OpenSession | None:
    """Return one of them, or the latest; raise `NotFound` for one that is not among them."""
    access.require(viewer, Permission.CASES_WORK)
    own = _sessions().filter(worker_id=viewer.membership_id or 0, signed_at__isnull=False)
    found = own.filter(public_id=public_id).first() if public_id else own.first()
    if found is None and public_id:
        raise NotFound
    return _opened(found) if found else None


def list_talked_about(*, viewer: Actor, session: SupervisionSession, at: datetime) -> list[Person]:
    """Return who was talked about in a session of the viewer's, as far as open to them, by name."""
    access.require(viewer, Permission.CASES_WORK)
    if viewer.membership_id not in {session.manager_id, session.worker_id}:
        raise NotFound
    rows = TalkedAbout.objects.filter(session=session).select_related("person")
    within = open_people(viewer=viewer, at=at)
    found = within.among(rows.order_by("person__family_name", "person__given_names", "pk"))
    return [each.person for each in found]


def list_to_name(
    *, viewer: Actor, worker: Membership, at: datetime, named: Iterable[Person] = ()
) -> list[Person]:
    """Return whom a manager can name in a supervision: the worker's caseload, open to both.

    Those who are `named` already are among them, as far as they are open to both. Nobody is where
    the worker is none of the manager's any more.
    """
    if not permissions.workers(viewer=viewer).filter(pk=worker.pk).exists():
        return []
    rows = get_caseload(viewer=viewer, at=at, worker=worker).rows
    found = {each.person_id: each.person for each in rows} | {each.pk: each for each in named}
    return open_to_both(viewer=viewer, worker=worker, people=found.values(), at=at)


def open_to_both(
    *, viewer: Actor, worker: Membership, people: Iterable[Person], at: datetime
) -> list[Person]:
    """Return those whose record lies open to the viewer and to a worker, in their order."""
    access.require(viewer, Permission.CASES_MANAGE)
    found = list(people)
    for reader in (viewer, member_actor(worker)):
        within = reaches(viewer=reader, people=found, at=at)
        found = [each for each in found if within[each.pk].is_open]
    return found


def list_due(*, viewer: Actor, workers: Iterable[Membership], today: date) -> list[Waiting]:
    """Return who of these workers waits for supervision by the viewer, by name.

    By sessions that the viewer held: of those of another manager they know nothing.
    """
    access.require(viewer, Permission.CASES_MANAGE)
    latest: dict[int, SupervisionSession] = {}
    for each in SupervisionSession.objects.filter(
        manager_id=viewer.membership_id or 0,
        worker_id__in=permissions.workers(viewer=viewer).order_by().values("pk"),
    ).order_by("held_on", "pk"):
        latest[each.worker_id] = each
    waiting = []
    for worker in workers:
        found = latest.get(worker.pk)
        day = found.held_on if found else None
        if worker.pk != viewer.membership_id and is_due(
            day, today=today, next_on=found.next_on if found else None
        ):
            waiting.append(Waiting(worker=worker, latest_on=day))
    return waiting


def _sessions() -> QuerySet[SupervisionSession]:
    return SupervisionSession.objects.select_related("worker__user", "manager__user").order_by(
        "-held_on", "-pk"
    )


def _opened(found: SupervisionSession) -> OpenSession:
    agreed = AgreedAction.objects.filter(session=found, dropped_at__isnull=True)
    return OpenSession(
        session=found,
        actions=tuple(agreed.select_related("owner__user").order_by("due_on", "pk")),
    )
