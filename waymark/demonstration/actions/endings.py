"""Which closures and step-downs wait for an invented team manager?"""

from datetime import datetime

from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.actions.endings import propose_closure, propose_step_down
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.endings import Ending
from waymark.casework.rules.vocabulary import (
    AllocationRole,
    Circumstance,
    ClosureOutcome,
    ClosureReason,
)
from waymark.core.scoping import open_scope
from waymark.demonstration.rules.staff import TEAMS, email_of
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.vocabulary import ActivityGroup, Tier

AUTHORITY = "marshfield"
CLOSURES = (
    "On the course since September, and has not missed a day. They know how to reach us.",
    "Went back to sixth form and has a tutor there. We said goodbye at the last meeting.",
)
STEP_DOWN = "Comes to the group each week and asks for help when it is needed. Fewer visits do."


def load(*, at: datetime) -> None:
    """Let workers of the first manager propose closures and a step-down, unless they did."""
    authority = Authority.objects.get(code=AUTHORITY)
    with open_scope(authority.pk):
        if Ending.objects.exists():
            return
        settled = _led(tier=Tier.TARGETED, activity_group=ActivityGroup.EET.value)
        for allocation, note in zip(settled, CLOSURES, strict=False):
            propose_closure(
                by=member_actor(allocation.membership),
                at=at,
                person=allocation.person,
                circumstance=Circumstance.IN_LEARNING,
                reason=ClosureReason.GOALS_MET,
                outcome=ClosureOutcome.SUSTAINED,
                note=note,
            )
        for allocation in _led(tier=Tier.SPECIALIST)[:1]:
            propose_step_down(
                by=member_actor(allocation.membership),
                at=at,
                person=allocation.person,
                tier=Tier.TARGETED,
                note=STEP_DOWN,
            )


def _led(*, tier: Tier, **facts: str) -> list[Allocation]:
    """Return their first allocations to people of a tier with nothing left to do."""
    manager = email_of(RoleName.TEAM_MANAGER, authority=AUTHORITY)
    teams = [team for team in TEAMS[AUTHORITY] if manager in team.members]
    members = {email for team in teams for email in team.members} - {manager}
    rows = PersonSummary.objects.filter(
        tier=tier.value, is_restricted=False, next_step_on__isnull=True, **facts
    )
    return list(
        Allocation.objects.filter(
            ends_at__isnull=True,
            role=AllocationRole.LEAD.value,
            membership__user__email__in=members,
            person_id__in=rows.values("person_id"),
        )
        .select_related("person", "membership")
        .order_by("pk")[: len(CLOSURES)]
    )
