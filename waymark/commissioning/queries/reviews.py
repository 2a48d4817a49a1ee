"""What does the review of a cycle say?"""

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.reviews import CycleReview, ExitAction, ReviewFigure
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def find_review(cycle: Cycle, *, viewer: Actor) -> CycleReview | None:
    """Return the review of a cycle, where one is begun."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return CycleReview.objects.filter(cycle=cycle).first()


def get_review(cycle: Cycle, *, viewer: Actor) -> CycleReview:
    """Return the review of a cycle; raise `NotFound`."""
    found = find_review(cycle, viewer=viewer)
    if found is None:
        raise NotFound
    return found


def list_figures(review: CycleReview) -> list[ReviewFigure]:
    """Return what changed in figures, in the order it was entered."""
    return list(ReviewFigure.objects.filter(review=review).order_by("position", "id"))


def list_exit_actions(review: CycleReview) -> list[ExitAction]:
    """Return what is to be done until the end, in the order it was entered."""
    return list(ExitAction.objects.filter(review=review).order_by("position", "id"))
