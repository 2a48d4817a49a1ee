"""What may everybody read of the consultations of an authority?"""

import uuid

from django.db.models import F, QuerySet

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.ports import HeldDecision, decision_source
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.refusals import NotFound

NOT_PUBLIC = (ConsultationStage.DRAFT, ConsultationStage.APPROVED)


def list_public() -> QuerySet[Consultation]:
    """Return every consultation that has been announced, the latest to close first."""
    return _public().order_by(F("closes_at").desc(nulls_last=True), "title", "id")


def get_public(*, slug: str) -> Consultation:
    """Return a consultation that has been announced; raise `NotFound`."""
    found = _public().filter(slug=slug).first()
    if found is None:
        raise NotFound
    return found


def get_public_document(
    *, consultation: Consultation, public_id: uuid.UUID
) -> ConsultationDocument:
    """Return a paper put before the people consulted, once it was; raise `NotFound`."""
    if consultation.stage == ConsultationStage.SCHEDULED:
        raise NotFound
    found = (
        ConsultationDocument.objects.select_related("document")
        .filter(consultation=consultation, public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def find_public_decision(*, consultation: Consultation) -> HeldDecision | None:
    """Return the newest decision taken after a consultation that everybody may read."""
    held = decision_source().decisions_for(consultation.pk)
    return next((each for each in held if each.is_published), None)


def _public() -> QuerySet[Consultation]:
    return Consultation.objects.exclude(stage__in=NOT_PUBLIC)
