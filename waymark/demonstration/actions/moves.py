"""Who of the invented young people is about to move to the neighbour?"""

from datetime import datetime, timedelta

from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.actions.moving import Going, offer_move
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.moves import MoveOut
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.rules.staff import TEAMS, email_of
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.vocabulary import DataGroup

AUTHORITY, NEIGHBOUR = "marshfield", "aldermere"
DAYS_AHEAD = 10


def load(*, at: datetime) -> None:
    """Let the first manager ask the neighbour to take somebody over, unless that was done."""
    partner = Authority.objects.get(code=NEIGHBOUR)
    with open_scope(Authority.objects.get(code=AUTHORITY).pk):
        email = email_of(RoleName.TEAM_MANAGER, authority=AUTHORITY)
        manager = Membership.objects.filter(user__email=email).first()
        led = _led(email)
        if manager is None or led is None or MoveOut.objects.exists():
            return
        offer_move(
            by=member_actor(manager),
            at=at,
            person=led.person,
            going=Going(
                partner=partner,
                moves_on=local_date(at) + timedelta(days=DAYS_AHEAD),
                purpose=Purpose.TRACKING,
                groups=frozenset({DataGroup.CONTACT}),
                why="The family moves. Their new area has to know whom to follow up.",
                note="Looks for a place at a college nearer to the new home.",
            ),
        )


def _led(manager: str) -> Allocation | None:
    """Return the latest allocation to a worker of the manager of somebody who is not hidden."""
    teams = [team for team in TEAMS[AUTHORITY] if manager in team.members]
    members = {email for team in teams for email in team.members} - {manager}
    rows = PersonSummary.objects.filter(is_restricted=False)
    return (
        Allocation.objects.filter(
            ends_at__isnull=True,
            role=AllocationRole.LEAD.value,
            membership__user__email__in=members,
            person_id__in=rows.values("person_id"),
        )
        .select_related("person")
        .order_by("-pk")
        .first()
    )
