"""Which assessments does a young person have, and which one came before?"""

from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.assessments import Assessment
from waymark.casework.rules.assessments import assessments_seen
from waymark.casework.rules.vocabulary import AssessmentState
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.queries.people import OpenRecord


def list_assessments(*, viewer: Actor, record: OpenRecord) -> QuerySet[Assessment]:
    """Return the assessments of an open record that the viewer may see, the latest first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    kinds = [kind.value for kind in assessments_seen(record.reach.groups)]
    return (
        Assessment.objects.filter(person=record.person, kind__in=kinds)
        .select_related("written_by__user", "completed_by__user", "approved_by__user")
        .order_by("-done_on", "-id")
    )


def get_assessment(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> Assessment:
    """Return one assessment of an open record; raise `NotFound`."""
    found = list_assessments(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    found.person = record.person
    return found


def find_before(*, viewer: Actor, record: OpenRecord, assessment: Assessment) -> Assessment | None:
    """Return the completed assessment of the same kind that came before, if there is one."""
    return (
        list_assessments(viewer=viewer, record=record)
        .filter(kind=assessment.kind, done_on__lte=assessment.done_on)
        .exclude(state=AssessmentState.DRAFT.value)
        .exclude(pk=assessment.pk)
        .exclude(done_on=assessment.done_on, pk__gt=assessment.pk)
        .first()
    )
