"""Of which parts is a set-up made, and what does each say?"""

import hashlib
import uuid
from typing import Any

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.rules.choice_lines import ChoiceLine
from waymark.consultations.rules.vocabulary import ChoiceRole
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound

Part = Option | StakeholderCategory | Question | Event | ConsultationDocument
PART_MODELS: dict[str, type[Part]] = {
    "options": Option,
    "categories": StakeholderCategory,
    "questions": Question,
    "events": Event,
    "documents": ConsultationDocument,
}
"""The parts of the set-up, by the word that stands for them in addresses."""


def get_part(*, viewer: Actor, consultation: Consultation, kind: str, public_id: uuid.UUID) -> Part:
    """Return one part of the set-up, `kind` being a key of `PART_MODELS`; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    if kind not in PART_MODELS:
        raise NotFound
    found = PART_MODELS[kind].objects.filter(consultation=consultation, public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_removal(
    *, viewer: Actor, consultation: Consultation, kind: str, public_id: uuid.UUID
) -> Any:
    """Return what the history kept of a part when it was last removed; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    if kind not in PART_MODELS:
        raise NotFound
    model: Any = PART_MODELS[kind]
    removals = model.pgh_event_model.objects.filter(
        pgh_label="delete", consultation=consultation, public_id=public_id
    )
    found = removals.order_by("-pgh_id").first()
    if found is None:
        raise NotFound
    return found


def get_document(
    *, viewer: Actor, consultation: Consultation, public_id: uuid.UUID
) -> ConsultationDocument:
    """Return a paper put before the people consulted, with its file; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    found = (
        ConsultationDocument.objects.select_related("document")
        .filter(consultation=consultation, public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_live_options(*, viewer: Actor, consultation: Consultation) -> QuerySet[Option]:
    """Return the options that people can choose, in order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return ordered(Option, consultation).filter(status=OptionStatus.LIVE)


def list_choice_lines(*, viewer: Actor, question: Question) -> list[ChoiceLine]:
    """Return the choices of a question that do not stand for an option, as they are typed."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = Choice.objects.filter(question=question, option__isnull=True)
    return [
        ChoiceLine(
            code=row.code,
            label=row.label,
            is_exclusive=row.is_exclusive,
            role=ChoiceRole(row.role),
        )
        for row in rows.order_by("position", "id")
    ]


def revision_of(record: Consultation | Part) -> int:
    """Return a number that differs once somebody has changed what the record says.

    A consultation counts the changes of its own texts and dates. For a part the number is made
    from what it says, so that a change elsewhere in the set-up is no clash.
    """
    if isinstance(record, Consultation):
        return record.revision
    names = [each.attname for each in record._meta.concrete_fields if each.attname != "position"]
    values = [str(getattr(record, name)) for name in names]
    if isinstance(record, Question):
        rows = Choice.objects.filter(question=record).order_by("position", "id")
        values += [repr(row) for row in rows.values_list("code", "label", "is_exclusive", "role")]
        grid = QuestionRow.objects.filter(question=record).order_by("position", "id")
        values += [repr(row) for row in grid.values_list("code", "label", "weight")]
    return int(hashlib.sha256("\n".join(values).encode()).hexdigest()[:7], 16)


def ordered(model: Any, consultation: Consultation) -> QuerySet[Any]:
    """Return the parts of one sort in the order in which they were put."""
    rows: QuerySet[Any] = model.objects.filter(consultation=consultation)
    return rows.order_by("position", "id")
