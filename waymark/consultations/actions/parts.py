"""How are options, categories, events and papers added, moved, removed and brought back?"""

import uuid
from datetime import date, datetime
from typing import Any, TypeVar

from django.db.models import Max, ProtectedError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit import rules as audit
from waymark.audit.actions import action, record
from waymark.consultations.actions.freezing import finish_change, lock, lock_to_change
from waymark.consultations.actions.questions import (
    require_free_of_dependents,
    require_order,
    sync_option_choices,
)
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.queries.setup.parts import PART_MODELS, Part, get_removal, revision_of
from waymark.consultations.rules.choice_lines import code_from, is_code
from waymark.consultations.rules.vocabulary import ConsultationStage, DocumentKind, EventKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.documents.actions import store_document

SAVED = {
    Option: audit.Event.OPTION_SAVED,
    StakeholderCategory: audit.Event.CATEGORY_SAVED,
    Question: audit.Event.QUESTION_SAVED,
    Event: audit.Event.EVENT_SAVED,
    ConsultationDocument: audit.Event.DOCUMENT_ADDED,
}
REMOVED = {
    Option: audit.Event.OPTION_REMOVED,
    StakeholderCategory: audit.Event.CATEGORY_REMOVED,
    Question: audit.Event.QUESTION_REMOVED,
    Event: audit.Event.EVENT_REMOVED,
    ConsultationDocument: audit.Event.DOCUMENT_REMOVED,
}

P = TypeVar("P", Option, StakeholderCategory, Event)
AnyPart = TypeVar("AnyPart", bound=Part)


class InUse(ActionRefused):
    """This cannot be removed: answers or views that were given point at it."""


class AnsweredAlready(InUse):
    """People have answered this, so it can only be withdrawn."""


class CannotBringBack(ActionRefused):
    """This cannot be brought back: it is there already, or another one has taken its place."""


# Saving ---------------------------------------------------------------------------------------


@action
def save_option(
    *,
    by: Actor,
    consultation: Consultation,
    label: str,
    at: datetime,
    key: str = "",
    description: str = "",
    costs: str = "",
    benefits: str = "",
    risks: str = "",
    option: Option | None = None,
    revision: int | None = None,
) -> Option:
    """Add or change a way forward; its key, made from the label or given, is permanent."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    saved = _found_or_new(Option, locked, option, revision)
    _require_free(locked, saved, label=label, named="option")
    saved.label, saved.description = label, description
    saved.costs, saved.benefits, saved.risks = costs, benefits, risks
    if option is None:
        saved.key = _free_key(locked, Option, key=key, label=label, longest=40)
    saved.save()
    sync_option_choices(locked)
    return _finish(saved, locked, by=by, at=at)


@action
def set_option_status(
    *, by: Actor, option: Option, status: OptionStatus, reason: str, at: datetime
) -> None:
    """Set an option aside with the reason why, or open it to choice again."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(option.consultation)
    if status != OptionStatus.LIVE and not reason.strip():
        message = "Say why the option is set aside: people are told."
        raise ActionRefused(message, field="reason")
    option.status = status
    option.status_reason = "" if status == OptionStatus.LIVE else reason
    option.save(update_fields=["status", "status_reason"])
    sync_option_choices(locked)
    _finish(option, locked, by=by, at=at, status=str(status))


@action
def save_category(
    *,
    by: Actor,
    consultation: Consultation,
    label: str,
    at: datetime,
    key: str = "",
    description: str = "",
    target: int | None = None,
    category: StakeholderCategory | None = None,
    revision: int | None = None,
) -> StakeholderCategory:
    """Add or change a sort of respondent; its key, made from the label or given, is permanent.

    `target` is how many responses are hoped for, which only staff see.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    saved = _found_or_new(StakeholderCategory, locked, category, revision)
    _require_free(locked, saved, label=label, named="category")
    saved.label, saved.description, saved.target = label, description, target
    if category is None:
        saved.key = _free_key(locked, StakeholderCategory, key=key, label=label, longest=60)
    saved.save()
    return _finish(saved, locked, by=by, at=at)


@action
def save_event(
    *,
    by: Actor,
    consultation: Consultation,
    title: str,
    kind: EventKind | str,
    at: datetime,
    held_on: date | None = None,
    place: str = "",
    audience: str = "",
    attendance: int | None = None,
    notes: str = "",
    event: Event | None = None,
    revision: int | None = None,
) -> Event:
    """Add or change an occasion on which people are brought together."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    saved = _found_or_new(Event, locked, event, revision)
    saved.title, saved.kind, saved.held_on = title, EventKind(kind).value, held_on
    saved.place, saved.audience = place, audience
    saved.attendance, saved.notes = attendance, notes
    saved.save()
    return _finish(saved, locked, by=by, at=at)


@action
def record_event_outcome(
    *, by: Actor, event: Event, revision: int, attendance: int | None, notes: str, at: datetime
) -> None:
    """Write down how many came and what was said, which is known only after opening."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(event.consultation)
    over = {ConsultationStage.REPORTED, ConsultationStage.FEEDBACK, ConsultationStage.ARCHIVED}
    if locked.stage in over:
        message = "The report has been published: what it says of its events stands."
        raise ActionRefused(message)
    saved = _found_or_new(Event, locked, event, revision)
    saved.attendance, saved.notes = attendance, notes
    saved.save(update_fields=["attendance", "notes"])
    record(by=by, event=audit.Event.EVENT_SAVED, target=saved, at=at)


@action
def add_document(
    *,
    by: Actor,
    consultation: Consultation,
    title: str,
    kind: DocumentKind | str,
    file_name: str,
    content: bytes,
    at: datetime,
    language: str = "en-GB",
) -> ConsultationDocument:
    """Put a paper before the people consulted.

    An equality impact assessment is brought up to date until the decision, so it may come later.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    is_assessment = DocumentKind(kind) is DocumentKind.EQUALITY_IMPACT_ASSESSMENT
    locked = lock(consultation) if is_assessment else lock_to_change(consultation)
    document = store_document(
        by=by, title=title, file_name=file_name, content=content, at=at, language=language
    )
    saved = ConsultationDocument(
        authority_id=locked.authority_id,
        consultation=locked,
        document=document,
        kind=DocumentKind(kind).value,
        position=_next_position(ConsultationDocument, locked),
    )
    saved.save()
    return _finish(saved, locked, by=by, at=at, sha256=document.sha256)


# Moving, removing, bringing back --------------------------------------------------------------


@action
def move_part(*, by: Actor, part: Part, is_up: bool, at: datetime) -> None:
    """Change places with the neighbour above or below; at the end of the list nothing changes."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(part.consultation)
    model: Any = type(part)
    order = list(model.objects.filter(consultation=locked).order_by("position", "id"))
    index = next(place for place, each in enumerate(order) if each.pk == part.pk)
    other = min(max(index + (-1 if is_up else 1), 0), len(order) - 1)
    order[index], order[other] = order[other], order[index]
    for position, each in enumerate(order, start=1):
        each.position = position
    model.objects.bulk_update(order, ["position"])
    if model is Option:
        sync_option_choices(locked)
    if model is Question:
        require_order(locked)
    _finish(part, locked, by=by, at=at)


@action
def remove_part(*, by: Actor, part: Part, at: datetime) -> None:
    """Take a part out of the set-up; `restore_part` brings it back from the history."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(part.consultation)
    _require_unanswered(part)
    if isinstance(part, Question):
        require_free_of_dependents(part)
    record(by=by, event=REMOVED[type(part)], target=part, at=at)
    try:
        if isinstance(part, Option):
            Choice.objects.filter(option=part).delete()
        if isinstance(part, Question):
            Choice.objects.filter(question=part).delete()
            QuestionRow.objects.filter(question=part).delete()
        part.delete()
    except ProtectedError as given:
        raise InUse from given
    if isinstance(part, Option):
        sync_option_choices(locked)
    finish_change(locked, at=at)


@action
def restore_part(
    *, by: Actor, consultation: Consultation, kind: str, public_id: uuid.UUID, at: datetime
) -> Part:
    """Bring back a part as the history kept it when it was removed; raise `NotFound`."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    kept = get_removal(viewer=by, consultation=locked, kind=kind, public_id=public_id)
    model: Any = PART_MODELS[kind]
    part: Part = _from_history(model, kept)
    clashes = model.objects.filter(pk=part.pk)
    for name in ("key", "code", "label"):
        if hasattr(part, name):
            clashes |= model.objects.filter(consultation=locked, **{name: getattr(part, name)})
    if clashes.exists():
        raise CannotBringBack
    part.save(force_insert=True)
    if isinstance(part, Question):
        for each in (Choice, QuestionRow):
            each.objects.bulk_create(_removed_with(each, part, at=kept.pgh_created_at))
        require_order(locked)
    if isinstance(part, Option | Question):
        sync_option_choices(locked)
    return _finish(part, locked, by=by, at=at, restored=True)


def _require_unanswered(part: Part) -> None:
    """Name how many answers stand in the way: what was answered is never deleted."""
    if isinstance(part, Question):
        rows = Answer.objects.filter(question=part)
    elif isinstance(part, Option):
        rows = Answer.objects.filter(choice__option=part)
    else:
        return
    number = rows.values("response_id").distinct().count()
    if number:
        people = "1 person has" if number == 1 else f"{number:,} people have"
        message = f"{people} answered this, so it cannot be removed. Withdraw it instead."
        raise AnsweredAlready(message)


def _removed_with(model: Any, question: Question, *, at: datetime) -> list[Any]:
    """The choices or rows that went in the same transaction as their question."""
    removals = model.pgh_event_model.objects.filter(
        pgh_label="delete", question_id=question.pk, pgh_created_at=at
    )
    if model is Choice:
        removals = removals.filter(option__isnull=True)
    latest = {each.pgh_obj_id: each for each in removals.order_by("pgh_id")}
    return [_from_history(model, each) for each in latest.values()]


def _from_history(model: Any, kept: Any) -> Any:
    names = [field.attname for field in model._meta.concrete_fields]
    return model(**{name: getattr(kept, name) for name in names})


# Parts of the above ---------------------------------------------------------------------------


def _found_or_new(
    model: type[P], consultation: Consultation, found: P | None, revision: int | None
) -> P:
    """The record as it now is, if nobody changed it meanwhile; or a new one at the end."""
    if found is None:
        return model(
            authority_id=consultation.authority_id,
            consultation=consultation,
            position=_next_position(model, consultation),
        )
    current = model.objects.filter(pk=found.pk, consultation=consultation).first()
    if current is None:
        message = "Somebody has removed this meanwhile. Copy your text and add it anew."
        raise ActionRefused(message)
    if revision is not None and revision != revision_of(current):
        raise ChangedMeanwhile
    return current


def _finish(
    part: AnyPart, consultation: Consultation, *, by: Actor, at: datetime, **detail: Any
) -> AnyPart:
    finish_change(consultation, at=at)
    record(by=by, event=SAVED[type(part)], target=part, at=at, detail=detail)
    return part


def _next_position(model: Any, consultation: Consultation) -> int:
    rows = model.objects.filter(consultation=consultation)
    highest: int | None = rows.aggregate(highest=Max("position"))["highest"]
    return (highest or 0) + 1


def _require_free(consultation: Consultation, part: Any, *, label: str, named: str) -> None:
    others = type(part).objects.filter(consultation=consultation, label__iexact=label)
    if others.exclude(pk=part.pk).exists():
        message = f"Another {named} is called “{label}”. Give each its own name."
        raise ActionRefused(message, field="label")


def _free_key(consultation: Consultation, model: Any, *, key: str, label: str, longest: int) -> str:
    taken = set(model.objects.filter(consultation=consultation).values_list("key", flat=True))
    if not key:
        return code_from(label, taken=taken, longest=longest)
    if not is_code(key):
        message = "The code must be lower-case letters, digits and low lines, like option_1."
        raise ActionRefused(message, field="key")
    if key in taken:
        message = f"The code “{key}” is taken. Type another one, or leave it empty."
        raise ActionRefused(message, field="key")
    return key
