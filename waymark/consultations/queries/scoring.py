"""How do officers score the options of a question that is asked by criteria?"""

import hashlib
import uuid
from collections import defaultdict
from collections.abc import Sequence

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import OptionStatus
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.models.scoring import OfficerScore
from waymark.consultations.rules.counted import RowCount, ScoredCount, ScoringCount
from waymark.consultations.rules.question_settings import read_settings
from waymark.consultations.rules.vocabulary import QuestionKind, Sensitivity
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def list_criteria_questions(*, viewer: Actor, consultation: Consultation) -> QuerySet[Question]:
    """Return the questions whose options officers can score, in their order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return (
        Question.objects.filter(
            consultation=consultation, kind=QuestionKind.CRITERIA, withdrawn_at__isnull=True
        )
        .exclude(sensitivity=Sensitivity.EQUALITY)
        .order_by("position", "id")
    )


def get_criteria_question(
    *, viewer: Actor, consultation: Consultation, question: uuid.UUID
) -> Question:
    """Return one of them; raise `NotFound`."""
    found = (
        list_criteria_questions(viewer=viewer, consultation=consultation)
        .filter(public_id=question)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_scorings(*, viewer: Actor, questions: Sequence[Question]) -> tuple[ScoringCount, ...]:
    """Return what is scored in each question, and what officers have given so far."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return read_scorings(questions)


def read_scorings(questions: Sequence[Question]) -> tuple[ScoringCount, ...]:
    """Return the same for snapshots and actions; options that were withdrawn are left out."""
    if not questions:
        return ()
    live = Q(option__isnull=True) | Q(option__status=OptionStatus.LIVE)
    choices: dict[int, list[Choice]] = defaultdict(list)
    found = Choice.objects.filter(live, question__in=questions, withdrawn_at__isnull=True)
    for choice in found.order_by("position", "id"):
        choices[choice.question_id].append(choice)
    rows: dict[int, list[QuestionRow]] = defaultdict(list)
    for row in QuestionRow.objects.filter(question__in=questions).order_by("position", "id"):
        rows[row.question_id].append(row)
    reasons: dict[int, str] = {}
    scores: dict[int, dict[str, int]] = defaultdict(dict)
    given = OfficerScore.objects.filter(scored__choice__question__in=questions)
    for choice_id, reason, code, score in given.order_by("row__position", "id").values_list(
        "scored__choice", "scored__reason", "row__code", "score"
    ):
        reasons[choice_id] = reason
        scores[choice_id][code] = score
    scorings = []
    for question in questions:
        scale = read_settings(QuestionKind(question.kind), question.settings).scale
        scorings.append(
            ScoringCount(
                question=question.code,
                wording=question.wording,
                least=scale[0],
                most=scale[-1],
                criteria=tuple(
                    RowCount(key=each.code, label=each.label, weight=each.weight)
                    for each in rows[question.pk]
                ),
                options=tuple(
                    ScoredCount(
                        key=each.code,
                        label=each.label,
                        scores=scores[each.pk],
                        reason=reasons.get(each.pk, ""),
                    )
                    for each in choices[question.pk]
                ),
            )
        )
    return tuple(scorings)


def given_scorings(questions: Sequence[Question]) -> tuple[ScoringCount, ...]:
    """Return what a snapshot freezes: the questions of which officers have scored anything."""
    asked = [
        each for each in questions if each.kind == QuestionKind.CRITERIA and not each.withdrawn_at
    ]
    return tuple(
        each for each in read_scorings(asked) if any(option.scores for option in each.options)
    )


def scoring_revision(scoring: ScoringCount) -> int:
    """Return a number that differs once somebody has changed the scores or what is scored."""
    return int(hashlib.sha256(repr(scoring).encode()).hexdigest()[:7], 16)
