"""What has an officer answered to try a draft out?"""

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.queries.setup.consultations import get_consultation
from waymark.consultations.rules.stages import is_frozen
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def get_unopened(*, viewer: Actor, slug: str) -> Consultation:
    """Return a consultation that has not opened yet; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_MANAGE)
    found = get_consultation(viewer=viewer, slug=slug)
    if is_frozen(ConsultationStage(found.stage)):
        raise NotFound
    return found


def find_test(*, viewer: Actor, consultation: Consultation) -> TestAnswer | None:
    """Return the test answers that the viewer is at work on."""
    permissions.require(viewer, Permission.CONSULTATIONS_MANAGE)
    rows = TestAnswer.objects.filter(
        consultation=consultation, begun_by=viewer.user_id, sent_at__isnull=True
    )
    return rows.first()


def list_tests(*, viewer: Actor, consultation: Consultation) -> QuerySet[TestAnswer]:
    """Return the test answers that were sent, newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_MANAGE)
    rows = TestAnswer.objects.filter(consultation=consultation, sent_at__isnull=False)
    return rows.select_related("begun_by").order_by("-sent_at", "-id")
