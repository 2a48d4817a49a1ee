"""What does the authority answer, what of it is published, and what does a decision still need?"""

from collections.abc import Mapping
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.feedback import FeedbackEdition, FeedbackItem
from waymark.consultations.models.theming import Theme
from waymark.consultations.queries.reports import find_published_edition, read_content
from waymark.consultations.rules import codec
from waymark.consultations.rules.content.feedback import FeedbackContent, FeedbackLine
from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.feedback import Gate, MainTheme, gate_before_deciding
from waymark.consultations.rules.telling import main_themes, theme_figures, themes_of
from waymark.consultations.rules.vocabulary import (
    DocumentKind,
    FeedbackStance,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def list_items(*, viewer: Actor, consultation: Consultation) -> QuerySet[FeedbackItem]:
    """Return what the authority answers, in the order in which it is shown."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return items_of(consultation)


def items_of(consultation: Consultation) -> QuerySet[FeedbackItem]:
    """Return the same within an action."""
    return (
        FeedbackItem.objects.filter(consultation=consultation)
        .select_related("question")
        .order_by("position", "id")
    )


def get_item(*, viewer: Actor, consultation: Consultation, item: UUID) -> FeedbackItem:
    """Return one line; raise `NotFound`."""
    found = list_items(viewer=viewer, consultation=consultation).filter(public_id=item).first()
    if found is None:
        raise NotFound
    return found


def list_themes(*, viewer: Actor, consultation: Consultation) -> tuple[MainTheme, ...]:
    """Return the themes that a line can answer: those of the newest edition of the report."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    latest = _latest(consultation)
    return themes_of(read_content(latest)) if latest else ()


def current_lines(consultation: Consultation) -> tuple[FeedbackLine, ...]:
    """Return the lines as they would now be published, each with its figure from the report."""
    latest = _latest(consultation)
    figures = theme_figures(read_content(latest)) if latest else {}
    return tuple(_line(item, figures) for item in items_of(consultation))


def list_published_feedback(*, consultation: Consultation) -> QuerySet[FeedbackEdition]:
    """Return the feedback as it was published, newest first."""
    return FeedbackEdition.objects.filter(consultation=consultation).order_by("-number", "-id")


def find_published_feedback(*, consultation: Consultation) -> FeedbackEdition | None:
    """Return the feedback that the public reads."""
    return list_published_feedback(consultation=consultation).first()


def read_feedback(edition: FeedbackEdition) -> FeedbackContent:
    """Return what an edition of the feedback says."""
    return codec.from_plain(FeedbackContent, edition.content)


def published_lines(consultation: Consultation) -> tuple[FeedbackLine, ...]:
    """Return the lines that the public reads, for an edition of the report."""
    found = find_published_feedback(consultation=consultation)
    return read_feedback(found).lines if found else ()


def deciding_gate(*, viewer: Actor, consultation: Consultation) -> Gate:
    """Return what a decision after the consultation rests on, and what is missing."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    edition = find_published_edition(consultation=consultation)
    assessments = ConsultationDocument.objects.filter(
        consultation=consultation, kind=DocumentKind.EQUALITY_IMPACT_ASSESSMENT
    )
    return gate_before_deciding(
        has_report=edition is not None,
        themes=main_themes(read_content(edition)) if edition else (),
        answered=answered_themes(consultation),
        has_equality_analysis=assessments.exists(),
    )


def has_theme(*, question: Question, key: str) -> bool:
    """Whether people put this theme to use for the question, or the newest report names it."""
    in_use = Theme.objects.filter(
        framework__question=question, key=key, kind=ThemeKind.SAID, status=ThemeStatus.CHOSEN
    )
    if in_use.exists():
        return True
    latest = _latest(question.consultation)
    named = themes_of(read_content(latest)) if latest else ()
    return any((each.question, each.key) == (question.code, key) for each in named)


def answered_themes(consultation: Consultation) -> set[tuple[str, str]]:
    """Return the themes to which a line answers, by question and key."""
    rows = items_of(consultation).exclude(theme_key="")
    return {(row.question.code, row.theme_key) for row in rows if row.question}


def theme_name(item: FeedbackItem) -> str:
    """Return the name under which a line's theme is kept: question and key, or nothing."""
    return f"{item.question.code}:{item.theme_key}" if item.question else ""


def _latest(consultation: Consultation) -> ReportEdition | None:
    editions = ReportEdition.objects.filter(consultation=consultation)
    return editions.order_by("-number", "-id").first()


def _line(item: FeedbackItem, figures: Mapping[str, ReportFigure]) -> FeedbackLine:
    theme = theme_name(item)
    return FeedbackLine(
        theme=theme,
        heading=item.heading,
        said=item.said,
        figure=figures.get(theme),
        stance=FeedbackStance(item.stance),
        answer=item.answer,
        owner=item.owner,
        due_on=item.due_on,
        done_on=item.done_on,
        done_note=item.done_note,
    )
