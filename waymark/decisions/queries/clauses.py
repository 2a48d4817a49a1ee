"""What follows from decisions, which reviews are due, and what was left to whom?"""

from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.clauses import ClauseAction, Delegation
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.reviews import Review
from waymark.decisions.rules.meetings import TO_COME


def list_actions_of(decision: Decision) -> QuerySet[ClauseAction]:
    """Return what follows from a decision that the caller may read."""
    return ClauseAction.objects.filter(decision=decision).order_by("clause", "id")


def get_action(decision: Decision, *, public_id: UUID) -> ClauseAction:
    """Return one of these; raise `NotFound`."""
    found = list_actions_of(decision).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_outstanding(*, viewer: Actor) -> QuerySet[ClauseAction]:
    """Return everything that is not done yet, the earliest due first, without a day last."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return (
        ClauseAction.objects.filter(done_on__isnull=True)
        .select_related("decision")
        .order_by("due_on", "id")
    )


def list_delegations(decision: Decision) -> QuerySet[Delegation]:
    """Return what a decision that the caller may read leaves to others."""
    return Delegation.objects.filter(decision=decision).order_by("id")


def list_reviews(*, viewer: Actor) -> QuerySet[Review]:
    """Return the reviews: open ones by the day they are due, then those closed, latest first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _reviews().order_by("-closed_on", "due_on", "id")


def list_open_reviews(*, viewer: Actor) -> QuerySet[Review]:
    """Return the reviews that wait for those who decide, the first to be due first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _open_reviews()


def list_published_reviews() -> QuerySet[Review]:
    """Return the open reviews of what the public may read, the first to be due first."""
    return _open_reviews().filter(decision__published_at__isnull=False)


def get_review(*, viewer: Actor, public_id: UUID) -> Review:
    """Return one review; raise `NotFound`."""
    found = list_reviews(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_reviews_of(decision: Decision) -> QuerySet[Review]:
    """Return the reviews of a decision that the caller may read, the earliest first."""
    return _reviews().filter(decision=decision).order_by("opened_on", "id")


def days_of_meetings(*, published_only: bool = False) -> dict[int, list[Meeting]]:
    """Return the coming meetings of each body at the authority in scope, by day."""
    found: dict[int, list[Meeting]] = {}
    rows = Meeting.objects.filter(state__in=TO_COME)
    if published_only:
        rows = rows.filter(published_at__isnull=False)
    for each in rows.order_by("held_on"):
        found.setdefault(each.body_id, []).append(each)
    return found


def _open_reviews() -> QuerySet[Review]:
    rows = _reviews().filter(closed_on__isnull=True).select_related("decision__body")
    return rows.order_by("due_on", "id")


def _reviews() -> QuerySet[Review]:
    return Review.objects.select_related("decision", "condition")
