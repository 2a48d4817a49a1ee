"""What does the page of one young person show at a glance, as far as the viewer's reach goes?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.contacts import Contact, NoteDraft
from waymark.casework.models.sessions import Attendance
from waymark.casework.models.steps import NextStep
from waymark.casework.queries.allocations import list_allocations
from waymark.casework.queries.circle import list_circle
from waymark.casework.queries.contacts import find_draft
from waymark.casework.queries.steps import list_steps
from waymark.casework.queries.timeline import Kind, Timeline, get_timeline
from waymark.casework.queries.workers import put_workers
from waymark.casework.rules.vocabulary import StepState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.participation.models.activities import Activity
from waymark.participation.models.tracking import TrackingAttempt
from waymark.participation.queries.activities import list_activities
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.needs import LevelOfSupport, SendRecord
from waymark.people.queries.people import OpenRecord
from waymark.people.queries.warnings import list_banners
from waymark.people.rules.vocabulary import DataGroup

WORKERS_OF: dict[type, tuple[str, ...]] = {
    Contact: ("written_by",),
    NextStep: ("done_by",),
    Attendance: ("recorded_by",),
    TrackingAttempt: ("made_by",),
}
"""Which fields of an entry of the timeline name somebody who works here."""


@dataclass(frozen=True)
class Overview:
    """The head of a record: warnings, what is true now, what comes next, who belongs to it."""

    banners: Sequence[Banner]
    tier: LevelOfSupport | None
    send: SendRecord | None
    activity: Activity | None
    steps: Sequence[NextStep]
    allocations: Sequence[Allocation]
    circle: Sequence[Relationship]
    draft: NoteDraft | None


@dataclass(frozen=True)
class WholeRecord:
    """The head of a record, and some of what happened."""

    head: Overview
    timeline: Timeline


def get_whole_record(
    *,
    viewer: Actor,
    record: OpenRecord,
    at: datetime,
    kind: Kind = Kind.ALL,
    before: datetime | None = None,
) -> WholeRecord:
    """Return the page of an open record, its timeline narrowed as `get_timeline` does.

    What both parts need is read once: the activities, and the workers whom their rows name.
    """
    plain = list_activities(viewer=viewer, record=record).select_related(None)
    activities = list(plain.select_related("provider"))
    head = _overview(viewer=viewer, record=record, at=at, activities=activities)
    timeline = get_timeline(
        viewer=viewer, record=record, at=at, kind=kind, before=before, activities=activities
    )
    named = [(entry.what, WORKERS_OF.get(type(entry.what), ())) for entry in timeline.entries]
    put_workers(
        (head.steps, ("owner",)),
        (activities, ("verified_by", "recorded_by")),
        *(([row], fields) for row, fields in named),
    )
    return WholeRecord(head=head, timeline=timeline)


def _overview(
    *, viewer: Actor, record: OpenRecord, at: datetime, activities: Iterable[Activity]
) -> Overview:
    """Return the head of an open record; what the viewer may not see is left out."""
    today = local_date(at)
    person = record.person
    sees_send = DataGroup.SEND in record.reach.groups
    writes = permissions.may_write(viewer=viewer, record=record)
    steps = list_steps(viewer=viewer, record=record, state=StepState.OPEN)
    return Overview(
        banners=list(list_banners(viewer=viewer, record=record, on=today)),
        tier=LevelOfSupport.objects.filter(person=person, ends_on__isnull=True).first(),
        send=SendRecord.objects.filter(person=person, ends_on__isnull=True).first()
        if sees_send
        else None,
        activity=next((each for each in activities if each.ends_on is None), None),
        steps=list(steps.select_related(None)),
        allocations=list(list_allocations(viewer=viewer, record=record, at=at)),
        circle=list(list_circle(viewer=viewer, record=record, on=today, at=at)),
        draft=find_draft(viewer=viewer, record=record) if writes else None,
    )
