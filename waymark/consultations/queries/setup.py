"""What does a consultation ask, of whom and when, and what is still missing?"""

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, F, IntegerField, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from waymark.access import permissions
from waymark.access import queries as access
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot, ReportEdition
from waymark.consultations.models.asking import (
    Choice,
    Consultation,
    ConsultationDocument,
    ConsultationVersion,
    Event,
    Option,
    OptionStatus,
    Question,
    QuestionRow,
    StakeholderCategory,
)
from waymark.consultations.models.hearing import Amendment, GroupResponse, Response
from waymark.consultations.rules import stages
from waymark.consultations.rules.choice_lines import ChoiceLine
from waymark.consultations.rules.vocabulary import (
    ChoiceRole,
    ConsultationStage,
    QuestionKind,
    ResponseStatus,
)
from waymark.core.actors import Actor, ActorKind
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
UNDECIDED = (ResponseStatus.SUBMITTED, ResponseStatus.QUERY)


@dataclass(frozen=True)
class AskedQuestion:
    """A question with its choices and the rows of its grid, in order."""

    question: Question
    choices: tuple[Choice, ...]
    rows: tuple[QuestionRow, ...] = ()


@dataclass(frozen=True)
class Setup:
    """Everything that is put before the people consulted, each part in its order."""

    consultation: Consultation
    options: tuple[Option, ...]
    categories: tuple[StakeholderCategory, ...]
    questions: tuple[AskedQuestion, ...]
    events: tuple[Event, ...]
    documents: tuple[ConsultationDocument, ...]

    @property
    def live_options(self) -> tuple[Option, ...]:
        """The options that people can choose."""
        return tuple(each for each in self.options if each.status == OptionStatus.LIVE)

    @property
    def weighted_by(self) -> tuple[str, ...]:
        """The wordings of the questions by which results are weighted."""
        asked = (each.question for each in self.questions)
        return tuple(each.wording for each in asked if each.is_weighted_by)


@dataclass(frozen=True)
class Standing:
    """How far a consultation has come, in counts; None is what there is none of yet."""

    responses: int
    undecided: int
    groups: int
    participants: int
    categories: int
    events: int
    latest_snapshot: int | None
    amendments_outside: int
    has_published_report: bool


@dataclass(frozen=True)
class StageStep:
    """One move of a consultation, as the history kept it."""

    stage: ConsultationStage
    at: datetime
    by: str
    is_by_itself: bool


# One and several ------------------------------------------------------------------------------


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
    return _ordered(Option, consultation).filter(status=OptionStatus.LIVE)


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


# The whole set-up -----------------------------------------------------------------------------


def get_setup(*, viewer: Actor, consultation: Consultation) -> Setup:
    """Return everything that is put before the people consulted."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return read_setup(consultation)


def read_setup(consultation: Consultation) -> Setup:
    """Return the same within an action or for a page that has asked who is looking."""
    questions = list(_ordered(Question, consultation))
    choices: dict[int, list[Choice]] = {question.pk: [] for question in questions}
    for choice in Choice.objects.filter(question__in=questions).order_by("position", "id"):
        choices[choice.question_id].append(choice)
    rows: dict[int, list[QuestionRow]] = {question.pk: [] for question in questions}
    for row in QuestionRow.objects.filter(question__in=questions).order_by("position", "id"):
        rows[row.question_id].append(row)
    documents = _ordered(ConsultationDocument, consultation).select_related("document")
    return Setup(
        consultation=consultation,
        options=tuple(_ordered(Option, consultation)),
        categories=tuple(_ordered(StakeholderCategory, consultation)),
        questions=tuple(
            AskedQuestion(question=each, choices=tuple(choices[each.pk]), rows=tuple(rows[each.pk]))
            for each in questions
        ),
        events=tuple(_ordered(Event, consultation)),
        documents=tuple(documents),
    )


def frozen_setup(setup: Setup) -> dict[str, Any]:
    """Return the set-up as plain values, which a version keeps for ever.

    Attendance and notes of events are left out: they become known only afterwards.
    """
    consultation = setup.consultation
    texts = (
        "slug", "title", "purpose", "overview", "department", "who_was_consulted", "method",
        "channels", "related", "privacy_notice", "contact_name", "contact_lines",
        "contact_telephone", "contact_email", "still_open", "legal_bases", "legal_note",
    )  # fmt: skip
    return {
        **{name: getattr(consultation, name) for name in texts},
        "opens_at": _moment(consultation.opens_at),
        "closes_at": _moment(consultation.closes_at),
        "options": _plain(
            setup.options, "key label description costs benefits risks status status_reason"
        ),
        "categories": _plain(setup.categories, "key label description"),
        "questions": [
            _plain(
                [each.question],
                "code kind wording help is_required asks_options sensitivity settings shown_if",
            )[0]
            | ({"is_weighted_by": True} if each.question.is_weighted_by else {})
            | {
                "is_withdrawn": each.question.withdrawn_at is not None,
                "choices": [
                    _plain([choice], "code label is_exclusive role")[0]
                    | {"is_withdrawn": choice.withdrawn_at is not None}
                    for choice in each.choices
                ],
                "rows": _plain(each.rows, "code label weight"),
            }
            for each in setup.questions
        ],
        "events": [
            _plain([each], "title kind place audience")[0]
            | {"held_on": each.held_on.isoformat() if each.held_on else None}
            for each in setup.events
        ],
        "documents": [
            {"kind": each.kind}
            | _plain([each.document], "title file_name media_type size sha256 language")[0]
            for each in setup.documents
        ],
    }


def draft_for_checks(setup: Setup) -> stages.ConsultationDraft:
    """Return what the checks before opening look at."""
    consultation = setup.consultation
    ways = (
        consultation.contact_lines,
        consultation.contact_telephone,
        consultation.contact_email,
    )
    return stages.ConsultationDraft(
        title=consultation.title,
        purpose=consultation.purpose,
        contact=" ".join(ways),
        opens_at=consultation.opens_at,
        closes_at=consultation.closes_at,
        options=len(setup.live_options),
        categories=len(setup.categories),
        questions=tuple(
            stages.QuestionDraft(
                wording=each.question.wording,
                kind=QuestionKind(each.question.kind),
                choices=tuple(choice.label for choice in each.choices),
                rows=len(each.rows),
                asks_options=each.question.asks_options,
            )
            for each in setup.questions
        ),
    )


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


# How far it has come --------------------------------------------------------------------------


def get_standing(*, viewer: Actor, consultation: Consultation) -> Standing:
    """Return how far a consultation has come, in counts."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    own = {"consultation": consultation}
    by_status = dict(
        Response.objects.filter(**own).order_by().values_list("status").annotate(Count("id"))
    )
    groups = GroupResponse.objects.filter(**own).aggregate(
        number=Count("id"), people=Sum("participants", default=0)
    )
    snapshot = AnalysisSnapshot.objects.filter(**own).order_by("-number").first()
    amendments = Amendment.objects.filter(**own)
    if snapshot is not None:
        amendments = amendments.filter(recorded_at__gt=snapshot.taken_at)
    published = ReportEdition.objects.filter(
        **own, published_at__isnull=False, withdrawn_at__isnull=True
    )
    return Standing(
        responses=sum(by_status.values()),
        undecided=sum(by_status.get(each, 0) for each in UNDECIDED),
        groups=groups["number"],
        participants=groups["people"],
        categories=StakeholderCategory.objects.filter(**own).count(),
        events=Event.objects.filter(**own).count(),
        latest_snapshot=snapshot.number if snapshot else None,
        amendments_outside=amendments.count(),
        has_published_report=published.exists(),
    )


def list_stage_steps(*, viewer: Actor, consultation: Consultation) -> list[StageStep]:
    """Return when the consultation came to each stage and by whom, newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    kept: Any = Consultation.pgh_event_model  # type: ignore[attr-defined]
    moves: list[Any] = []
    for state in kept.objects.filter(pgh_obj_id=consultation.pk).order_by("pgh_id"):
        if not moves or moves[-1].stage != state.stage:
            moves.append(state)
    users = [(move.pgh_context or {}).get("user") or 0 for move in moves]
    names = access.user_names(set(users))
    return [
        StageStep(
            stage=ConsultationStage(move.stage),
            at=move.pgh_created_at,
            by=names.get(user, ""),
            is_by_itself=(move.pgh_context or {}).get("kind") == ActorKind.SYSTEM,
        )
        for move, user in zip(reversed(moves), reversed(users), strict=True)
    ]


def stage_before(consultation: Consultation) -> ConsultationStage:
    """Return the stage from which a consultation came to the one that it is at."""
    kept: Any = Consultation.pgh_event_model  # type: ignore[attr-defined]
    earlier = kept.objects.filter(pgh_obj_id=consultation.pk).exclude(stage=consultation.stage)
    return ConsultationStage(earlier.order_by("-pgh_id").values_list("stage", flat=True)[0])


def list_versions(*, viewer: Actor, consultation: Consultation) -> QuerySet[ConsultationVersion]:
    """Return the frozen states of the set-up, newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return ConsultationVersion.objects.filter(consultation=consultation).order_by("-number", "-id")


def find_version(*, consultation: Consultation) -> ConsultationVersion | None:
    """Return the frozen set-up that people answer now."""
    versions = ConsultationVersion.objects.filter(consultation=consultation)
    return versions.order_by("-number", "-id").first()


def has_snapshot(consultation: Consultation) -> bool:
    """Whether answers have been frozen."""
    return AnalysisSnapshot.objects.filter(consultation=consultation).exists()


def may_change_setup(consultation: Consultation) -> bool:
    """Whether the set-up may still be changed.

    One recorded from history is completed from its source until its answers are first frozen.
    """
    if consultation.is_from_history:
        return not has_snapshot(consultation)
    return not stages.is_frozen(ConsultationStage(consultation.stage))


# Parts of the above ---------------------------------------------------------------------------


def _ordered(model: Any, consultation: Consultation) -> QuerySet[Any]:
    rows: QuerySet[Any] = model.objects.filter(consultation=consultation)
    return rows.order_by("position", "id")


def _count(model: Any) -> Coalesce:
    rows = model.objects.filter(consultation=OuterRef("pk")).order_by().values("consultation")
    counted = rows.annotate(number=Count("id")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def _plain(records: Sequence[Any], names: str) -> list[dict[str, Any]]:
    return [{name: getattr(record, name) for name in names.split()} for record in records]


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
