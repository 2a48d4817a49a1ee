"""Which questions can be crossed, hidden or set beside the area, and what comes of it?"""

import uuid
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.equality import PopulationShare
from waymark.consultations.queries.analysis import read_counts
from waymark.consultations.rules.content.answers import ExtraTable
from waymark.consultations.rules.counted import Counts
from waymark.consultations.rules.extras.crossed import (
    category_cross,
    cross_table_of,
    plain_category_table,
    plain_table,
)
from waymark.consultations.rules.statistics.association import (
    Chance,
    Strength,
    p_value,
    strength,
)
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.vocabulary import (
    IN_WORDS,
    QUESTION_RULES,
    QuestionKind,
    Sensitivity,
)
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound

CATEGORY = "category"
HIDDEN_TOGETHER = "Small numbers are hidden here, and a test would say something about them."


@dataclass(frozen=True)
class Cross:
    """Two sides against each other, and how strongly they hang together."""

    table: ExtraTable | NotShown
    strength: Strength | NotShown
    chance: Chance | NotShown | None


def get_counts(*, viewer: Actor, snapshot: AnalysisSnapshot) -> Counts:
    """Return what a snapshot froze."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return read_counts(snapshot)


def get_cross(*, viewer: Actor, counts: Counts, first: str, second: str, is_tested: bool) -> Cross:
    """Return one side by the other; the p-value only where it is asked for."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    questions = {each.key: each for each in counts.questions}
    asked = [questions[each] for each in (first, second) if each in questions]
    if len(asked) + [first, second].count(CATEGORY) != 2 or not asked:
        raise NotFound
    if CATEGORY in {first, second}:
        table: ExtraTable | NotShown = category_cross(
            counts, question=asked[0].key, categories_first=first == CATEGORY
        )
        numbers = plain_category_table(counts, question=asked[0].key)
    else:
        table = cross_table_of(counts, first=first, second=second)
        numbers = plain_table(counts, first=first, second=second)
    if any(each.threshold is not None for each in asked):
        hidden = NotShown(HIDDEN_TOGETHER)
        return Cross(table=table, strength=hidden, chance=None)
    several = any(QUESTION_RULES[each.kind].holds_several for each in asked)
    return Cross(
        table=table,
        strength=strength(numbers, several=several),
        chance=p_value(numbers, several=several) if is_tested else None,
    )


def list_closed_questions(*, viewer: Actor, consultation: Consultation) -> QuerySet[Question]:
    """Return the questions whose small numbers can be hidden, in their order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    kinds = [kind for kind in QuestionKind if kind not in IN_WORDS]
    return Question.objects.filter(consultation=consultation, kind__in=kinds).order_by(
        "position", "id"
    )


def list_with_population(*, viewer: Actor, consultation: Consultation) -> QuerySet[Question]:
    """Return the questions about the person that can be set beside the area, in their order.

    With those by which results are weighted.
    """
    kinds = [QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE]
    return list_closed_questions(viewer=viewer, consultation=consultation).filter(
        Q(sensitivity__in=[Sensitivity.EQUALITY, Sensitivity.PERSONAL], kind__in=kinds)
        | Q(is_weighted_by=True)
    )


def get_closed_question(
    *, viewer: Actor, consultation: Consultation, question: uuid.UUID
) -> Question:
    """Return one of them; raise `NotFound`."""
    found = (
        list_closed_questions(viewer=viewer, consultation=consultation)
        .filter(public_id=question)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_choices(*, viewer: Actor, question: Question) -> QuerySet[Choice]:
    """Return the choices of a question in their order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return Choice.objects.filter(question=question).order_by("position", "id")


def list_population(*, viewer: Actor, consultation: Consultation) -> QuerySet[PopulationShare]:
    """Return what is known of the area, by question and choice."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return (
        PopulationShare.objects.filter(choice__question__consultation=consultation)
        .select_related("choice")
        .order_by("choice__question__position", "choice__position", "id")
    )
