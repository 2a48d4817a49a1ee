"""What does an invented team manager look after: cover and supervision?"""

from datetime import datetime, timedelta

from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.actions.covering import cover_caseload
from waymark.casework.actions.supervision import Agreed, sign_supervision, write_supervision
from waymark.casework.models.cover import Cover
from waymark.casework.models.supervision import SupervisionSession
from waymark.casework.queries.allocations import list_workers
from waymark.casework.rules.cover import CoverReason
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.rules.staff import email_of

AUTHORITY = "marshfield"
COVERED_DAYS = 9
COVER_NOTE = "Ring before you visit. Two families are waiting to hear about college places."
WEEKS_SINCE = (3, 5)
POINTS = (
    "Went through the caseload together. Because of the buses a visit takes the whole afternoon.",
    "Read two notes together: clear, and in the young person's words. The plans want dates.",
)
WELLBEING = "Says the spring was heavy and that it is better now."
AGREED = ("Put the Friday visits next to each other", "Give each plan a day to look at it again")


def load(*, at: datetime) -> None:
    """Let the first manager supervise two workers and have one of them covered, unless they did."""
    authority = Authority.objects.get(code=AUTHORITY)
    with open_scope(authority.pk):
        if Cover.objects.exists() or SupervisionSession.objects.exists():
            return
        manager = Membership.objects.select_related("user").get(
            user__email=email_of(RoleName.TEAM_MANAGER, authority=AUTHORITY)
        )
        workers = [
            each for each in list_workers(viewer=member_actor(manager)) if each.pk != manager.pk
        ]
        _supervise(manager, workers, at=at)
        _cover(manager, workers, at=at)


def _supervise(manager: Membership, workers: list[Membership], *, at: datetime) -> None:
    """Write notes of the first two; those of the first are signed, and wait to be read."""
    by = member_actor(manager)
    for place, worker in enumerate(workers[: len(POINTS)]):
        held_on = local_date(at) - timedelta(weeks=WEEKS_SINCE[place])
        agreed = Agreed(
            what=AGREED[place], owner=worker, due_on=local_date(at) + timedelta(weeks=2)
        )
        made = write_supervision(
            by=by,
            at=at,
            worker=worker,
            held_on=held_on,
            points=POINTS[place],
            wellbeing=WELLBEING if place == 0 else "",
            agreed=[agreed],
        )
        if place == 0:
            sign_supervision(by=by, at=at, session=made)


def _cover(manager: Membership, workers: list[Membership], *, at: datetime) -> None:
    """Have the first worker cover for the last one from today on."""
    if len(workers) > 1:
        cover_caseload(
            by=member_actor(manager),
            at=at,
            worker=workers[-1],
            colleagues=[workers[0]],
            starts_on=local_date(at),
            ends_on=local_date(at) + timedelta(days=COVERED_DAYS),
            reason=CoverReason.LEAVE,
            note=COVER_NOTE,
        )
