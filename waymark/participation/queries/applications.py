"""Who applied for what, how did it go, and whom is somebody to ask how it goes now?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.participation.models.applications import Application, ApplicationMove, FollowUp
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.queries.opportunities import open_learning
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup

AHEAD = timedelta(days=7)
"""How long before its day a follow-up stands on the list."""
MOST_SHOWN = 200


@dataclass(frozen=True)
class Story:
    """An application with its steps, the first of them first, and what was found afterwards."""

    application: Application
    moves: tuple[ApplicationMove, ...]
    follow_ups: tuple[FollowUp, ...]


def list_applications(*, viewer: Actor, record: OpenRecord) -> QuerySet[Application]:
    """Return the applications of an open record, the latest first; raise `NotFound` if closed."""
    access.require(viewer, Permission.OPPORTUNITIES_SEE)
    if DataGroup.EDUCATION not in record.reach.groups:
        raise NotFound
    return (
        Application.objects.filter(person=record.person)
        .select_related("person", "opportunity__provider", "opportunity__locality", "activity")
        .select_related("worker__user")
        .order_by("-moved_on", "-id")
    )


def get_application(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Application:
    """Return one application of an open record; raise `NotFound`."""
    found = list_applications(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def tell(applications: Iterable[Application]) -> tuple[Story, ...]:
    """Return the steps of applications that were read, and what was found after the start."""
    found = list(applications)
    keys = [each.pk for each in found]
    moves: dict[int, list[ApplicationMove]] = {}
    for move in (
        ApplicationMove.objects.filter(application_id__in=keys)
        .select_related("moved_by__user")
        .order_by("application_id", "at", "id")
    ):
        moves.setdefault(move.application_id, []).append(move)
    asked: dict[int, list[FollowUp]] = {}
    for each in (
        FollowUp.objects.filter(application_id__in=keys)
        .select_related("done_by__user")
        .order_by("application_id", "week")
    ):
        asked.setdefault(each.application_id, []).append(each)
    return tuple(
        Story(
            application=each,
            moves=tuple(moves.get(each.pk, ())),
            follow_ups=tuple(asked.get(each.pk, ())),
        )
        for each in found
    )


def list_applicants(
    *, viewer: Actor, opportunity: Opportunity, at: datetime
) -> tuple[Application, ...]:
    """Return who applied for an opportunity, of those whose learning lies open to the viewer."""
    access.require(viewer, Permission.OPPORTUNITIES_SEE)
    return tuple(
        Application.objects.filter(_is_open("person_id", viewer=viewer, at=at))
        .filter(opportunity=opportunity)
        .select_related("person", "worker__user")
        .order_by("-moved_on", "-id")[:MOST_SHOWN]
    )


def list_due(*, viewer: Actor, at: datetime) -> QuerySet[FollowUp]:
    """Return whom the viewer is to ask in the next days how it goes, who waits longest first.

    Those whose applications the viewer follows, and those of workers who left, where the viewer
    leads now; never anybody whose learning is closed to the viewer.
    """
    access.require(viewer, Permission.OPPORTUNITIES_SEE)
    own = viewer.membership_id or 0
    led = PersonSummary.objects.filter(person_id=OuterRef("application__person_id"), lead_id=own)
    left = Q(application__worker__isnull=True) | Q(application__worker__ended_at__isnull=False)
    return (
        FollowUp.objects.filter(
            _is_open("application__person_id", viewer=viewer, at=at),
            Q(application__worker_id=own) | (left & Exists(led)),
            done_on__isnull=True,
            due_on__lte=local_date(at) + AHEAD,
        )
        .select_related("application__person", "application__opportunity__provider")
        .order_by("due_on", "id")
    )


def get_follow_up(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> FollowUp:
    """Return one follow-up of an open record that is still to be done; raise `NotFound`."""
    keys = list_applications(viewer=viewer, record=record).order_by().values("pk")
    found = (
        FollowUp.objects.filter(application_id__in=keys, public_id=public_id)
        .select_related("application__person", "application__activity")
        .select_related("application__opportunity__provider")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def _is_open(field: str, *, viewer: Actor, at: datetime) -> Exists:
    return Exists(
        PersonSummary.objects.filter(open_learning(viewer=viewer, at=at), person_id=OuterRef(field))
    )
