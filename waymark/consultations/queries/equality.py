"""Of which consultations may answers about equality be moved to where they are counted?"""

from django.db.models import Count

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.equality import EqualityHolding
from waymark.consultations.rules.equality import how_many_to_move
from waymark.consultations.rules.stages import may_send
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor


def list_ready_to_move(*, viewer: Actor) -> list[Consultation]:
    """Return the consultations of which enough people's answers are held to move some."""
    permissions.require(viewer, Permission.CONSULTATIONS_MANAGE)
    rows = EqualityHolding.objects.order_by().values_list("consultation_id").annotate(Count("pk"))
    held: dict[int, int] = dict(rows)
    return [
        each
        for each in Consultation.objects.filter(pk__in=held).order_by("id")
        if how_many_to_move(held[each.pk], may_more_come=may_send(ConsultationStage(each.stage)))
    ]
