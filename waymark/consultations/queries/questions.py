"""How is each question asked, and what decides whether it is shown?"""

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.rules.choice_lines import ChoiceLine, RowLine
from waymark.consultations.rules.showing import Showing, read_rule
from waymark.consultations.rules.vocabulary import ChoiceRole, QuestionKind, Sensitivity
from waymark.core.actors import Actor

DECISIVE = (
    QuestionKind.SINGLE_CHOICE,
    QuestionKind.MULTIPLE_CHOICE,
    QuestionKind.AGREEMENT,
)
"""The kinds of question whose answer can decide whether a later one is shown."""


def choice_line(choice: Choice) -> ChoiceLine:
    """Return a choice as it is typed."""
    return ChoiceLine(
        code=choice.code,
        label=choice.label,
        is_exclusive=choice.is_exclusive,
        role=ChoiceRole(choice.role),
    )


def list_row_lines(*, viewer: Actor, question: Question) -> list[RowLine]:
    """Return the rows of a grid, or the criteria, as they are typed."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = QuestionRow.objects.filter(question=question).order_by("position", "id")
    return [RowLine(code=row.code, label=row.label, weight=row.weight) for row in rows]


def list_showing(consultation: Consultation) -> list[Showing]:
    """Return what decides about each question, in their order; for actions and pages alike."""
    questions = list(Question.objects.filter(consultation=consultation).order_by("position", "id"))
    choices: dict[int, dict[str, str]] = {}
    rows = Choice.objects.filter(question__in=questions, withdrawn_at__isnull=True)
    for row in rows.order_by("position", "id"):
        choices.setdefault(row.question_id, {})[row.code] = row.label
    return [
        Showing(
            code=each.code,
            wording=each.wording,
            choices=choices.get(each.pk, {}) if _is_decisive(each) else {},
            shown_if=read_rule(each.shown_if),
        )
        for each in questions
    ]


def _is_decisive(question: Question) -> bool:
    return (
        question.kind in DECISIVE
        and question.sensitivity != Sensitivity.EQUALITY
        and question.withdrawn_at is None
    )
