"""Which complaints and compliments does somebody see, which wait for them, and how many of each?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Case, Count, DateField, F, IntegerField, Q, QuerySet, Value, When

from waymark.access import permissions as access
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.feedback import Feedback, FeedbackStep
from waymark.casework.rules.feedback import (
    OPEN,
    FeedbackKind,
    FeedbackMove,
    FeedbackOutcome,
    FeedbackState,
    Standing,
    has_next_stage,
    may_extend,
    procedure_of,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.people.permissions import names_findable

IS_OPEN = Q(state__in=[each.value for each in OPEN])
UNACKNOWLEDGED = Q(acknowledged_on__isnull=True)


@dataclass(frozen=True)
class Narrowed:
    """To what a list is narrowed; nothing for all of it."""

    kind: str = ""
    state: str = ""
    locality: UUID | None = None
    only: str = ""


@dataclass(frozen=True)
class Counted:
    """How many of one kind were about one thing, and what was found."""

    topic: str
    kind: FeedbackKind
    outcome: FeedbackOutcome | None
    number: int


def list_feedback(
    *, viewer: Actor, at: datetime, narrowed: Narrowed | None = None
) -> QuerySet[Feedback]:
    """Return what the viewer sees: what is due first, then what is open, then the rest by day.

    `due_on` is the next day by which something is to be done about a complaint. `knows_person`
    says of each whether its young person may be named to the viewer.
    """
    access.require(viewer, Permission.CASES_WORK)
    wanted = narrowed or Narrowed()
    found = (
        Feedback.objects.filter(permissions.feedback_seen(viewer=viewer, at=at))
        .annotate(
            knows_person=names_findable(viewer=viewer, at=at, person="person_id"),
            rank=Case(When(IS_OPEN, then=Value(0)), default=Value(1), output_field=IntegerField()),
            due_on=Case(
                When(IS_OPEN & UNACKNOWLEDGED, then=F("acknowledge_by")),
                When(IS_OPEN, then=F("reply_by")),
                output_field=DateField(),
            ),
        )
        .select_related("person", "recorded_by__user", "handler__user", "staff__user")
        .order_by("rank", F("due_on").asc(nulls_last=True), "-received_on", "-pk")
    )
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    if wanted.state:
        found = found.filter(state=wanted.state)
    if wanted.locality:
        # A record that may not be known is not to be found by where somebody lives either.
        found = found.filter(knows_person=True, person__locality__public_id=wanted.locality)
    if wanted.only == "overdue":
        found = found.filter(due_on__lt=local_date(at))
    if wanted.only == "waiting":
        found = found.filter(_waits(viewer))
    return found


def get_feedback(*, viewer: Actor, public_id: UUID, at: datetime) -> Feedback:
    """Return one that the viewer sees; raise `NotFound`."""
    found = list_feedback(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_feedback_steps(
    *, viewer: Actor, feedback: Feedback, at: datetime
) -> Sequence[FeedbackStep]:
    """Return what happened to one that the viewer sees, the latest first.

    Whom it is about reads the answers alone, once it is shared with them.
    """
    permissions.require_feedback(viewer=viewer, feedback=feedback, at=at)
    found = FeedbackStep.objects.filter(feedback=feedback)
    if feedback.staff_id == viewer.membership_id:
        found = found.filter(move=FeedbackMove.REPLIED.value)
    return tuple(found.select_related("recorded_by__user", "staff__user").order_by("-pk"))


def count_feedback(
    *, viewer: Actor, at: datetime, narrowed: Narrowed | None = None
) -> tuple[Counted, ...]:
    """Return how many of what the viewer handles were about what, and what was found."""
    access.require(viewer, Permission.COMPLAINTS_HANDLE)
    rows = (
        list_feedback(viewer=viewer, at=at, narrowed=narrowed)
        .order_by()
        .values("topic", "kind", "outcome")
        .annotate(number=Count("pk"))
        .values_list("topic", "kind", "outcome", "number")
    )
    return tuple(
        Counted(topic, FeedbackKind(kind), FeedbackOutcome(outcome) if outcome else None, number)
        for topic, kind, outcome, number in sorted(rows)
    )


def count_waiting(*, viewer: Actor, at: datetime) -> tuple[int, int]:
    """Return how many complaints wait for the viewer, and how many compliments and comments.

    Those that nobody has taken on, and those that they have in hand.
    """
    access.require(viewer, Permission.COMPLAINTS_HANDLE)
    is_complaint = Q(kind=FeedbackKind.COMPLAINT.value)
    found = Feedback.objects.filter(
        permissions.feedback_seen(viewer=viewer, at=at), _waits(viewer)
    ).aggregate(
        complaints=Count("pk", filter=is_complaint), others=Count("pk", filter=~is_complaint)
    )
    return found["complaints"], found["others"]


def to_be_read(viewer: Actor) -> Q:
    """Return the condition under which one is shared with the viewer, and not read by them yet."""
    return Q(staff_id=viewer.membership_id or 0, shared_at__isnull=False, read_at__isnull=True)


def list_shared_to_read(*, viewer: Actor) -> QuerySet[Feedback]:
    """Return what was said of the viewer and shared with them since, the earliest first."""
    access.require(viewer, Permission.CASES_WORK)
    return Feedback.objects.filter(to_be_read(viewer)).order_by("shared_at", "pk")


def list_colleagues(*, viewer: Actor) -> QuerySet[Membership]:
    """Return everybody who works here, by name: whom a complaint or a compliment can be about."""
    access.require(viewer, Permission.CASES_WORK)
    return (
        Membership.objects.filter(ended_at__isnull=True)
        .select_related("user")
        .order_by("user__name", "pk")
    )


def list_areas(*, viewer: Actor) -> QuerySet[Locality]:
    """Return the areas of today by which a list is narrowed, by name."""
    access.require(viewer, Permission.CASES_WORK)
    return Locality.objects.filter(ends_on__isnull=True).order_by("name", "pk")


def standing_of(feedback: Feedback) -> Standing:
    """Return how one stands, as far as it decides what may be done next."""
    is_complaint = feedback.kind == FeedbackKind.COMPLAINT
    procedure = procedure_of(feedback.procedure) if is_complaint else None
    return Standing(
        kind=FeedbackKind(feedback.kind),
        state=FeedbackState(feedback.state),
        may_escalate=procedure is not None and has_next_stage(procedure, feedback.stage),
        may_extend=procedure is not None
        and not feedback.is_extended
        and may_extend(procedure, feedback.stage),
        is_acknowledged=feedback.acknowledged_on is not None,
        names_staff=feedback.staff_id is not None,
        is_shared=feedback.shared_at is not None,
    )


def has_answered_before(*, viewer: Actor, feedback: Feedback) -> bool:
    """Whether the viewer answered this complaint at an earlier stage."""
    return FeedbackStep.objects.filter(
        feedback=feedback,
        move=FeedbackMove.REPLIED.value,
        stage__lt=feedback.stage,
        recorded_by_id=viewer.membership_id or 0,
    ).exists()


def _waits(viewer: Actor) -> Q:
    """Return the condition that something waits for the viewer, who handles such.

    What is about them never waits for them, also once it is shared.
    """
    own = viewer.membership_id or 0
    nobody_s = Q(state=FeedbackState.RECEIVED.value)
    return IS_OPEN & (nobody_s | Q(handler_id=own)) & (Q(staff__isnull=True) | ~Q(staff_id=own))
