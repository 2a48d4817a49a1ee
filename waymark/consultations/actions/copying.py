"""How does a consultation begin from another one, or from a template?"""

from datetime import datetime
from typing import Any

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions import parts, questions, setup, wordings
from waymark.consultations.actions.freezing import lock
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.rules.ready_made import ReadyMade
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused

TEXTS = (
    "purpose", "overview", "department", "who_was_consulted", "method", "channels", "related",
    "privacy_notice", "contact_name", "contact_lines", "contact_telephone", "contact_email",
    "legal_bases", "legal_note",
)  # fmt: skip
"""What a copy says as its pattern does. What is still open has to be said anew each time."""

COPIED = (
    (Option, "consultation"),
    (StakeholderCategory, "consultation"),
    (Question, "consultation"),
    (Choice, "question__consultation"),
    (QuestionRow, "question__consultation"),
)
"""What is asked, in the order in which one needs the other, with the way to the consultation."""


class OnlyDrafts(ActionRefused):
    """Only a draft can become a template. Copy this consultation, and make the copy one."""


@action
def copy_consultation(
    *,
    by: Actor,
    consultation: Consultation,
    title: str,
    at: datetime,
    slug: str = "",
    is_template: bool = False,
) -> Consultation:
    """Begin a draft that asks what another one asks.

    Answers, dates, approvals and reasons stay behind; so do documents and events, which belong to
    their own occasion.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    texts = {name: getattr(consultation, name) for name in TEXTS}
    made = setup.create_consultation(by=by, at=at, slug=slug, title=title, **texts)
    if is_template:
        made.is_template = True
        made.save(update_fields=["is_template"])
    _copy_parts(consultation, made)
    questions.drop_lost_rules(made)
    wordings.copy_wordings(consultation, made)
    record(
        by=by,
        event=Event.CONSULTATION_COPIED,
        target=made,
        at=at,
        detail={"copied": str(consultation.public_id), "is_template": is_template},
    )
    return made


@action
def mark_template(
    *, by: Actor, consultation: Consultation, is_template: bool, at: datetime
) -> None:
    """Keep a draft as a template, listed apart and never opened; or take it back as a draft."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(consultation)
    if locked.stage != ConsultationStage.DRAFT:
        raise OnlyDrafts
    locked.is_template = is_template
    locked.revision += 1
    locked.save(update_fields=["is_template", "revision"])
    record(
        by=by,
        event=Event.TEMPLATE_SAVED,
        target=locked,
        at=at,
        detail={"is_template": is_template},
    )


@action
def begin_from_ready_made(
    *, by: Actor, ready_made: ReadyMade, title: str, at: datetime, slug: str = ""
) -> Consultation:
    """Begin a draft from one of the templates that every authority has."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    made = setup.create_consultation(
        by=by,
        at=at,
        slug=slug,
        title=title,
        purpose=ready_made.purpose,
        overview=ready_made.overview,
        who_was_consulted="\n".join(ready_made.who),
        method=ready_made.method,
        channels=[channel.value for channel in ready_made.channels],
        privacy_notice=ready_made.privacy_notice,
    )
    common: dict[str, Any] = {"by": by, "consultation": made, "at": at}
    for key, label, description in ready_made.options:
        parts.save_option(**common, key=key, label=label, description=description)
    for label in ready_made.categories:
        parts.save_category(**common, label=label)
    for asked in ready_made.questions:
        questions.save_question(
            **common,
            code=asked.code,
            kind=asked.kind,
            wording=asked.wording,
            help=asked.help,
            is_required=asked.is_required,
            asks_options=asked.asks_options,
            choices=asked.choices,
        )
    if ready_made.asks_equality:
        questions.insert_equality_questions(**common)
    record(
        by=by,
        event=Event.CONSULTATION_COPIED,
        target=made,
        at=at,
        detail={"ready_made": ready_made.key},
    )
    return made


def _copy_parts(pattern: Consultation, made: Consultation) -> None:
    """Copy every row of what is asked, pointing at the copies of what it pointed at."""
    copies: dict[tuple[type[Any], int], Any] = {(Consultation, pattern.pk): made}
    for model, way in COPIED:
        rows = model.objects.filter(**{way: pattern}).order_by("position", "id")
        for row in rows:
            if not _is_still_asked(row, copies):
                continue
            copy = _copy_of(row, copies)
            copy.save(force_insert=True)
            copies[model, row.pk] = copy


def _is_still_asked(row: Any, copies: dict[tuple[type[Any], int], Any]) -> bool:
    if isinstance(row, Choice | QuestionRow) and (Question, row.question_id) not in copies:
        return False
    return getattr(row, "withdrawn_at", None) is None


def _copy_of(row: Any, copies: dict[tuple[type[Any], int], Any]) -> Any:
    copy = type(row)()
    for field in row._meta.concrete_fields:
        if field.primary_key or field.name == "public_id":
            continue
        value = getattr(row, field.attname)
        if field.is_relation and (field.related_model, value) in copies:
            setattr(copy, field.name, copies[field.related_model, value])
        else:
            setattr(copy, field.attname, value)
    return copy
