"""How do the invented staff come by their trainings, their checks and their code of conduct?"""

from collections.abc import Sequence
from datetime import datetime

from waymark.access.actions.checks import KindTerms, add_kind, record_check
from waymark.access.actions.conduct import accept_code, publish_code
from waymark.access.models.checks import CheckKind, StaffCheck
from waymark.access.models.conduct import ConductCode
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.demonstration.rules.checks import CODE, KINDS, WORK_WITH_YOUNG_PEOPLE, done_on
from waymark.demonstration.rules.staff import Colleague


def load(*, by: Actor, staff: Sequence[Colleague], at: datetime) -> None:
    """Keep track of what staff need, and have them accept a code, where they have not yet."""
    _checks(by=by, staff=staff, at=at)
    if not ConductCode.objects.exists():
        publish_code(by=by, version=0, text=CODE, at=at)
    for made in ConductCode.objects.filter(text=CODE.strip()):
        waiting = Membership.objects.filter(
            code_to_accept=made, user__email__in=[each.email for each in staff]
        )
        for member in waiting.order_by("pk"):
            accept_code(by=member_actor(member), code=made, at=at)


def _checks(*, by: Actor, staff: Sequence[Colleague], at: datetime) -> None:
    today = local_date(at)
    members = {
        member.user.email: member
        for member in Membership.objects.select_related("user").filter(ended_at__isnull=True)
    }
    held = {kind.name: kind for kind in CheckKind.objects.all()}
    checked = set(StaffCheck.objects.values_list("membership_id", flat=True))
    concerned = [each for each in staff if each.role in WORK_WITH_YOUNG_PEOPLE]
    for name, months in KINDS:
        kind = held.get(name)
        if not held:
            kind = add_kind(by=by, terms=KindTerms(name=name, months_valid=months), at=at)
        if kind is None or kind.ends_on is not None:
            continue  # somebody ended it, or gave it another name
        for nth, colleague in enumerate(concerned):
            member = members.get(colleague.email)
            if member is not None and member.pk not in checked:
                record_check(
                    by=by,
                    member=member,
                    kind=kind,
                    done_on=done_on(colleague, name, nth=nth, today=today),
                    reference=f"INV-{nth:04}",
                    at=at,
                )
