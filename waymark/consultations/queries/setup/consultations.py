"""Which consultations are there?"""

from datetime import datetime
from typing import Any

from django.db.models import Count, F, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def get_consultation(*, viewer: Actor, slug: str) -> Consultation:
    """Return a consultation by its address; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    found = Consultation.objects.filter(slug=slug).first()
    if found is None:
        raise NotFound
    return found


def list_consultations(*, viewer: Actor, stage: str = "") -> QuerySet[Consultation]:
    """Return consultations, the latest to close first, each with its number of `responses`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = Consultation.objects.annotate(responses=_count(Response)).filter(is_template=False)
    if stage:
        rows = rows.filter(stage=stage)
    return rows.order_by(F("closes_at").desc(nulls_first=True), "-created_at", "-id")


def count_by_stage(*, viewer: Actor) -> dict[str, int]:
    """Return how many consultations are at each stage that any is at."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = Consultation.objects.filter(is_template=False).order_by()
    return dict(rows.values_list("stage").annotate(Count("id")))


def list_templates(*, viewer: Actor) -> QuerySet[Consultation]:
    """Return the authority's own templates by title."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return Consultation.objects.filter(is_template=True).order_by("title", "id")


def list_due(*, viewer: Actor, at: datetime) -> QuerySet[Consultation]:
    """Return consultations whose time to open or to close has come."""
    permissions.require(viewer, Permission.CONSULTATIONS_MANAGE)
    return Consultation.objects.filter(
        Q(stage=ConsultationStage.SCHEDULED, opens_at__lte=at)
        | Q(stage=ConsultationStage.OPEN, closes_at__lte=at)
    ).order_by("id")


def _count(model: Any) -> Coalesce:
    rows = model.objects.filter(consultation=OuterRef("pk")).order_by().values("consultation")
    counted = rows.annotate(number=Count("id")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
