"""How do the invented staff come by their trainings, their checks and their code of conduct?"""

from datetime import datetime

from waymark.access.actions.checks import KindTerms, add_kind, record_check
from waymark.access.actions.conduct import accept_code, publish_code
from waymark.access.models.checks import CheckKind
from waymark.access.models.conduct import ConductCode
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.demonstration.rules.checks import CODE, KINDS, WORK_WITH_YOUNG_PEOPLE, done_on
from waymark.demonstration.rules.staff import STAFF


def load(*, by: Actor, code: str, at: datetime) -> None:
    """Keep track of what staff need, and have everybody accept a code, where neither is there."""
    if not CheckKind.objects.exists():
        _checks(by=by, code=code, at=at)
    if not ConductCode.objects.exists():
        made = publish_code(by=by, version=0, text=CODE, at=at)
        for member in Membership.objects.filter(code_to_accept=made).order_by("pk"):
            accept_code(by=member_actor(member), code=made, at=at)


def _checks(*, by: Actor, code: str, at: datetime) -> None:
    today = local_date(at)
    members = {
        member.user.email: member
        for member in Membership.objects.select_related("user").filter(ended_at__isnull=True)
    }
    staff = [each for each in STAFF[code] if each.role in WORK_WITH_YOUNG_PEOPLE]
    for name, months in KINDS:
        kind = add_kind(by=by, terms=KindTerms(name=name, months_valid=months), at=at)
        for nth, colleague in enumerate(staff):
            record_check(
                by=by,
                member=members[colleague.email],
                kind=kind,
                done_on=done_on(colleague, name, nth=nth, today=today),
                reference=f"INV-{nth:04}",
                at=at,
            )
