"""Which themes does each open question have, how many answers rest on each, what comes next?"""

import hashlib
import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Count, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.engines.protocol import Endpoint
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.moderation import Moderation
from waymark.consultations.models.theming import (
    EngineRun,
    FrameworkSignature,
    OutsideEngine,
    Theme,
    ThemeAssignment,
    ThemeFramework,
)
from waymark.consultations.queries.moderation.publishing import spans_of
from waymark.consultations.rules import themes as rules
from waymark.consultations.rules.redaction import covered_text
from waymark.consultations.rules.vocabulary import (
    IN_WORDS,
    AssignmentSource,
    FrameworkStatus,
    ModerationState,
    QuestionKind,
    ResponseStatus,
    RunState,
    Sensitivity,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound

STANDING_KINDS = (ThemeKind.OTHER, ThemeKind.NO_REASON)


@dataclass(frozen=True)
class PreparedAnswer:
    """An answer as it is read for themes: redacted; `is_checked` once a person approved it."""

    pk: int
    public_id: str
    text: str
    is_checked: bool

    @property
    def sha256(self) -> str:
        """The digest by which the same text is known again."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True)
class QuestionState:
    """An open question with how far its themes have come."""

    question: Question
    framework: ThemeFramework | None
    answers: int
    coded: int


@dataclass(frozen=True)
class ThemeLine:
    """A theme with the answers it rests on (by key, themes merged into it included)."""

    theme: Theme
    answers: frozenset[int]


@dataclass(frozen=True)
class Board:
    """A framework as people work on it: themes in use, candidates, the rest of the long list."""

    framework: ThemeFramework
    chosen: tuple[ThemeLine, ...]
    candidates: tuple[ThemeLine, ...]
    set_aside: tuple[ThemeLine, ...]
    signatures: tuple[FrameworkSignature, ...]
    answered: int

    @property
    def is_draft(self) -> bool:
        """Whether it can still be changed."""
        return self.framework.status == FrameworkStatus.DRAFT


def endpoint() -> Endpoint | None:
    """Return the language model that the settings name, if they name one."""
    if not settings.THEMES_MODEL_URL or not settings.THEMES_MODEL_NAME:
        return None
    return Endpoint(
        url=settings.THEMES_MODEL_URL,
        model=settings.THEMES_MODEL_NAME,
        key=settings.THEMES_MODEL_KEY,
        price_in=settings.THEMES_MODEL_PRICE_IN,
        price_out=settings.THEMES_MODEL_PRICE_OUT,
    )


def _open_questions(consultation: Consultation) -> QuerySet[Question]:
    return (
        Question.objects.filter(consultation=consultation, kind__in=IN_WORDS)
        .exclude(sensitivity=Sensitivity.EQUALITY)
        .select_related("consultation")
        .order_by("position", "id")
    )


def get_open_question(
    *, viewer: Actor, consultation: Consultation, public_id: uuid.UUID
) -> Question:
    """Return a question that is answered in words; raise `NotFound`."""
    permissions.require(viewer, Permission.THEMES_CODE)
    found = _open_questions(consultation).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def counted_answers(question: Question) -> QuerySet[Answer]:
    """The answers in words that count: of accepted responses."""
    return Answer.objects.filter(
        question=question, response__status=ResponseStatus.ACCEPTED, text__gt=""
    )


def count_unread_files(question: Question) -> int:
    """How many counted answers are files of which no text is kept, so that nobody reads them."""
    if question.kind != QuestionKind.FILE:
        return 0
    return Answer.objects.filter(
        question=question,
        response__status=ResponseStatus.ACCEPTED,
        document__isnull=False,
        text="",
    ).count()


def list_question_states(*, viewer: Actor, consultation: Consultation) -> list[QuestionState]:
    """Return each open question with its newest framework and its numbers, in few statements."""
    permissions.require(viewer, Permission.THEMES_CODE)
    questions = list(_open_questions(consultation))
    newest: dict[int, ThemeFramework] = {}
    for framework in ThemeFramework.objects.filter(question__in=questions).order_by("version"):
        newest[framework.question_id] = framework
    answers = dict(
        Answer.objects.filter(
            question__in=questions, response__status=ResponseStatus.ACCEPTED, text__gt=""
        )
        .order_by()
        .values_list("question_id")
        .annotate(Count("id"))
    )
    coded = dict(
        ThemeAssignment.objects.filter(
            theme__framework__question__in=questions,
            theme__framework__status=FrameworkStatus.SIGNED,
            coder=1,
            answer__response__status=ResponseStatus.ACCEPTED,
        )
        .order_by()
        .values_list("theme__framework__question_id")
        .annotate(Count("answer_id", distinct=True))
    )
    return [
        QuestionState(
            question=each,
            framework=newest.get(each.pk),
            answers=answers.get(each.pk, 0),
            coded=coded.get(each.pk, 0),
        )
        for each in questions
    ]


def find_framework(question: Question, status: FrameworkStatus) -> ThemeFramework | None:
    """The newest framework of a question in this state, if there is one."""
    return (
        ThemeFramework.objects.filter(question=question, status=status)
        .select_related("question__consultation")
        .order_by("-version")
        .first()
    )


def find_board(*, viewer: Actor, question: Question) -> Board | None:
    """Return the newest framework of a question with its themes, or None."""
    permissions.require(viewer, Permission.THEMES_CODE)
    framework = (
        ThemeFramework.objects.filter(question=question)
        .select_related("question")
        .order_by("-version")
        .first()
    )
    if framework is None:
        return None
    lines = theme_lines(framework)
    by_status: dict[str, list[ThemeLine]] = defaultdict(list)
    for line in lines:
        by_status[line.theme.status].append(line)
    by_size = sorted(
        by_status[ThemeStatus.CANDIDATE], key=lambda line: (-len(line.answers), line.theme.pk)
    )
    return Board(
        framework=framework,
        chosen=tuple(by_status[ThemeStatus.CHOSEN]),
        candidates=tuple(by_size),
        set_aside=tuple(by_status[ThemeStatus.DROPPED] + by_status[ThemeStatus.MERGED]),
        signatures=tuple(
            FrameworkSignature.objects.filter(framework=framework)
            .select_related("signed_by")
            .order_by("signed_at", "id")
        ),
        answered=counted_answers(question).count(),
    )


def list_themes(framework: ThemeFramework) -> list[Theme]:
    """The whole long list in its order: said, then “other” and “no reason given”."""
    themes = Theme.objects.filter(framework=framework).select_related("merged_into")
    return sorted(
        themes,
        key=lambda theme: (theme.kind != ThemeKind.SAID, theme.position, theme.pk),
    )


def chosen_themes(framework: ThemeFramework) -> list[Theme]:
    """The themes that answers may be given, in their order."""
    return [each for each in list_themes(framework) if each.status == ThemeStatus.CHOSEN]


def theme_lines(framework: ThemeFramework) -> list[ThemeLine]:
    """The long list with the answers that each theme rests on.

    In a draft these are the proposals; in a signed framework, what people have ticked.
    """
    themes = list_themes(framework)
    rows = ThemeAssignment.objects.filter(
        theme__framework=framework, answer__response__status=ResponseStatus.ACCEPTED
    )
    if framework.status == FrameworkStatus.DRAFT:
        rows = rows.filter(is_proposal=True).exclude(source=AssignmentSource.ENGINE_REJECTED)
    else:
        rows = rows.filter(is_final=True)
    into = {theme.pk: theme.merged_into_id for theme in themes}
    held: dict[int, set[int]] = defaultdict(set)
    for theme, answer in rows.order_by().values_list("theme_id", "answer_id"):
        held[theme].add(answer)
        held[rules.followed(theme, into)].add(answer)
    return [ThemeLine(theme=each, answers=frozenset(held[each.pk])) for each in themes]


def get_theme(*, viewer: Actor, question: Question, public_id: uuid.UUID) -> Theme:
    """Return a theme of any framework of the question; raise `NotFound`."""
    permissions.require(viewer, Permission.THEMES_CODE)
    found = (
        Theme.objects.filter(framework__question=question, public_id=public_id)
        .select_related("framework__question__consultation", "merged_into")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def prepared(question: Question, answers: Iterable[int] | None = None) -> list[PreparedAnswer]:
    """The answers as engines and coders read them, redactions applied, by their key.

    Words that a person decided must not be published are not read by an engine either.
    """
    found = counted_answers(question)
    if answers is not None:
        found = found.filter(pk__in=list(answers))
    hidden = spans_of(found)
    approved = set(
        Moderation.objects.filter(
            answer__in=found.values("pk"), state=ModerationState.APPROVED
        ).values_list("answer_id", flat=True)
    )
    return [
        PreparedAnswer(
            pk=pk,
            public_id=str(public_id),
            text=covered_text(text, hidden.get(pk, ())),
            is_checked=pk in approved,
        )
        for pk, public_id, text in found.order_by("pk").values_list("pk", "public_id", "text")
    ]


def example_texts(question: Question, themes: Sequence[Theme]) -> dict[str, str]:
    """The redacted texts of the examples of these themes, by the public id of the answer."""
    wanted = {each for theme in themes for each in theme.examples}
    keys = Answer.objects.filter(question=question, public_id__in=wanted).values_list(
        "pk", flat=True
    )
    return {each.public_id: each.text for each in prepared(question, keys)}


def find_run(*, viewer: Actor, question: Question) -> EngineRun | None:
    """Return what an engine was asked last about the newest framework, if anything."""
    permissions.require(viewer, Permission.THEMES_CODE)
    return (
        EngineRun.objects.filter(framework__question=question)
        .select_related("framework", "asked_by")
        .order_by("-asked_at", "-id")
        .first()
    )


def get_run(*, viewer: Actor, public_id: uuid.UUID) -> EngineRun:
    """Return a run for the worker; raise `NotFound`."""
    permissions.require(viewer, Permission.ANALYSIS_MANAGE)
    found = (
        EngineRun.objects.filter(public_id=public_id)
        .select_related("framework__question__consultation")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def is_at_work(run: EngineRun | None) -> bool:
    """Whether an engine is still busy with it."""
    return run is not None and run.state in {RunState.WAITING, RunState.WORKING}


def find_outside_engine(*, viewer: Actor, consultation: Consultation) -> OutsideEngine | None:
    """Return what was decided about engines elsewhere, if anything was."""
    permissions.require(viewer, Permission.THEMES_CODE)
    return (
        OutsideEngine.objects.filter(consultation=consultation).select_related("decided_by").first()
    )


def may_leave(consultation: Consultation) -> bool:
    """Whether somebody has said, on an assessment, that redacted answers may leave."""
    return OutsideEngine.objects.filter(consultation=consultation, is_allowed=True).exists()


def warnings_of(board: Board) -> list[rules.ThemeWarning]:
    """What to look at before signing a framework."""
    facts = [
        rules.ThemeFacts(
            key=line.theme.key,
            name=line.theme.name,
            answers=frozenset(str(each) for each in line.answers),
        )
        for line in board.chosen
    ]
    said = [line.theme for line in board.chosen if line.theme.kind == ThemeKind.SAID]
    texts = {theme.key: f"{theme.name} {theme.description}" for theme in said}
    # A theme that a person added rests on no proposal: it is not small, nothing has counted it.
    by_engine = {theme.key for theme in said if theme.made_by_engine} or {
        theme.key for theme in said
    }
    found = rules.framework_warnings(facts, answered=board.answered, likeness=rules.likeness(texts))
    return [
        each for each in found if each.kind is not rules.Warn.SMALL or each.themes[0] in by_engine
    ]
