"""How much does somebody leave behind who leaves?"""

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, may
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.assessments import Assessment
from waymark.casework.models.concerns import Concern, ConcernDraft
from waymark.casework.models.contacts import NoteDraft
from waymark.casework.models.cover import Cover
from waymark.casework.models.file_audits import FileAudit, FileAuditDraft
from waymark.casework.models.plans import Plan
from waymark.casework.models.referrals import Referral
from waymark.casework.models.steps import NextStep
from waymark.casework.queries.concerns import WAITING, list_concerns
from waymark.casework.queries.covering import not_over
from waymark.casework.rules.appointments import AppointmentState
from waymark.casework.rules.concerns import all_kinds
from waymark.casework.rules.leaving import Left
from waymark.casework.rules.referring import ReferralStatus
from waymark.casework.rules.vocabulary import AssessmentState, PlanState, StepState
from waymark.core.actors import Actor
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary


def count_left(*, viewer: Actor, member: Membership, at: datetime) -> dict[Left, int]:
    """Return how much a member holds that others would have to take over.

    For whoever answers for the work: of those whose records lie open to them. For whoever manages
    users and opens no records: numbers alone, and of nobody whose record is restricted.
    """
    if may(viewer, Permission.CASES_MANAGE):
        permissions.require_worker(viewer=viewer, worker=member)
        seen = PersonSummary.objects.filter(permissions.answerable(viewer=viewer, at=at))
        within = Exists(seen.filter(person_id=OuterRef("person_id")))
        concerns = list_concerns(viewer=viewer, at=at)
    else:
        access.require(viewer, Permission.USERS_MANAGE)
        known = Person.objects.filter(is_restricted=False, merged_into__isnull=True)
        within = Exists(known.filter(pk=OuterRef("person_id")))
        concerns = Concern.objects.filter(within | Q(person__isnull=True))
    booked = Appointment.objects.filter(
        within, worker=member, state=AppointmentState.BOOKED.value, starts_at__gt=at
    )
    covers = Cover.objects.filter(not_over(at), Q(worker=member) | Q(colleague=member))
    return {
        Left.CASELOAD: _own_cases(member).filter(within).count(),
        Left.STEPS: NextStep.objects.filter(
            within, owner=member, state=StepState.OPEN.value
        ).count(),
        Left.APPOINTMENTS: booked.count(),
        Left.NOTES: NoteDraft.objects.filter(within, writer=member).count(),
        Left.ASSESSMENTS: Assessment.objects.filter(
            within, written_by=member, state=AssessmentState.DRAFT.value
        ).count(),
        Left.PLANS: Plan.objects.filter(
            within, written_by=member, state=PlanState.DRAFT.value
        ).count(),
        Left.REFERRALS: Referral.objects.filter(
            within, referred_by=member, status=ReferralStatus.DRAFT.value
        ).count(),
        Left.FILE_AUDITS: FileAuditDraft.objects.filter(
            audit__in=FileAudit.objects.filter(within, manager=member).values("pk")
        ).count(),
        Left.CONCERN_DRAFTS: _count_concern_drafts(within | Q(person__isnull=True), member),
        Left.COVERS: covers.count(),
        Left.CONCERNS: concerns.filter(WAITING, raised_by=member, is_allegation=False).count(),
    }


def _own_cases(member: Membership) -> QuerySet[Allocation]:
    """Return what is not held as cover, which ends by itself."""
    return Allocation.objects.filter(membership=member, ends_at__isnull=True)


def _count_concern_drafts(within: Q, member: Membership) -> int:
    """Count what is half written, but nothing that may become an allegation about staff."""
    found = ConcernDraft.objects.filter(within, writer=member)
    allegations = {each.code for each in all_kinds() if each.is_allegation}
    return sum(
        kind not in allegations and not named and not name
        for kind, named, name in found.values_list(
            "typed__kind", "typed__staff", "typed__staff_name"
        )
    )
