"""How many chose what? Whole numbers for a snapshot, counted in a few statements."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from django.db import connection

from waymark.consultations.models.analysis import AnalysisSnapshot, SnapshotResponse
from waymark.consultations.models.asking import Choice, Option, Question, StakeholderCategory
from waymark.consultations.models.hearing import (
    AmendedResponse,
    Amendment,
    AmendmentSupport,
    Answer,
    GroupResponse,
    GroupResponseOption,
    Response,
)
from waymark.consultations.queries.theme_counts import theme_reports
from waymark.consultations.rules import amendments as amendment_rules
from waymark.consultations.rules import codec
from waymark.consultations.rules.build import CategoryCount, Counts, QuestionCount
from waymark.consultations.rules.content.answers import GroupReport
from waymark.consultations.rules.reconstruction import Reconstruction
from waymark.consultations.rules.tables import Cell, Heading
from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
    AmendmentEffect,
    ExclusionReason,
    GroupOutcome,
    QuestionKind,
    ResponseStatus,
    SupportKind,
)

NO_CATEGORY = Heading(key="not-stated", label="Category not stated")

TICKS = """
SELECT answer.question_id, answer.choice_id, frozen.category_id, count(*)
FROM {frozen} frozen
JOIN {answer} answer
  ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted'
GROUP BY answer.question_id, answer.choice_id, frozen.category_id
"""
RESPONDENTS = """
SELECT answer.question_id, frozen.category_id, count(DISTINCT answer.response_id)
FROM {frozen} frozen
JOIN {answer} answer
  ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted' AND answer.question_id = ANY(%s)
GROUP BY answer.question_id, frozen.category_id
"""
STATUSES = """
SELECT frozen.status, response.exclusion_reason, frozen.category_id, count(*)
FROM {frozen} frozen
JOIN {response} response
  ON response.authority_id = frozen.authority_id AND response.id = frozen.response_id
WHERE frozen.snapshot_id = %s
GROUP BY frozen.status, response.exclusion_reason, frozen.category_id
"""
COVERED = """
SELECT covered.amendment_id, frozen.category_id, choice.code, count(*)
FROM {covered} covered
JOIN {amendment} amendment
  ON amendment.authority_id = covered.authority_id AND amendment.id = covered.amendment_id
JOIN {frozen} frozen
  ON frozen.authority_id = covered.authority_id AND frozen.response_id = covered.response_id
JOIN {answer} answer
  ON answer.authority_id = covered.authority_id AND answer.response_id = covered.response_id
 AND answer.question_id = amendment.question_id
JOIN {choice} choice
  ON choice.authority_id = answer.authority_id AND choice.id = answer.choice_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted'
GROUP BY covered.amendment_id, frozen.category_id, choice.code
"""


def _rows(statement: str, *parameters: Any) -> list[tuple[Any, ...]]:
    tables = {
        "frozen": SnapshotResponse._meta.db_table,
        "answer": Answer._meta.db_table,
        "response": Response._meta.db_table,
        "covered": AmendedResponse._meta.db_table,
        "amendment": Amendment._meta.db_table,
        "choice": Choice._meta.db_table,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement.format(**tables), parameters)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def count_snapshot(*, snapshot: AnalysisSnapshot) -> Counts:
    """Count everything that the frozen responses of a snapshot say.

    The number of statements does not grow with the responses, the questions or the categories.
    """
    consultation = snapshot.consultation_id
    categories = list(
        StakeholderCategory.objects.filter(consultation=consultation).order_by("position", "id")
    )
    headings = {found.pk: Heading(key=found.key, label=found.label) for found in categories}
    by_status: Counter[ResponseStatus] = Counter()
    excluded: Counter[ExclusionReason] = Counter()
    accepted: Counter[str] = Counter()
    for status, reason, category, number in _rows(STATUSES, snapshot.pk):
        by_status[ResponseStatus(status)] += number
        if status == ResponseStatus.EXCLUDED:
            excluded[ExclusionReason(reason)] += number
        if status == ResponseStatus.ACCEPTED:
            accepted[headings.get(category, NO_CATEGORY).key] += number
    lines = [
        CategoryCount(
            key=found.key,
            label=found.label,
            description=found.description,
            responses=accepted[found.key],
        )
        for found in categories
    ]
    if accepted[NO_CATEGORY.key]:
        lines.append(
            CategoryCount(
                key=NO_CATEGORY.key,
                label=NO_CATEGORY.label,
                responses=accepted[NO_CATEGORY.key],
            )
        )
    return Counts(
        by_status=dict(by_status),
        excluded=dict(excluded),
        categories=tuple(lines),
        questions=_questions(snapshot, headings),
        groups=_groups(consultation),
        amendments=_amendments(snapshot, headings),
        reconstruction=_reconstruction(snapshot),
    )


def _questions(
    snapshot: AnalysisSnapshot, headings: dict[int, Heading]
) -> tuple[QuestionCount, ...]:
    questions = list(
        Question.objects.filter(consultation=snapshot.consultation_id).order_by("position", "id")
    )
    choices: dict[int, list[Choice]] = defaultdict(list)
    for choice in Choice.objects.filter(question__in=questions).order_by("position", "id"):
        choices[choice.question_id].append(choice)
    keys = {found.pk: found.code for own in choices.values() for found in own}
    ticks: dict[int, dict[Cell, int]] = defaultdict(dict)
    texts: Counter[int] = Counter()
    for question, chosen, category, number in _rows(TICKS, snapshot.pk):
        if chosen is None:
            texts[question] += number
        else:
            row = headings.get(category, NO_CATEGORY).key
            ticks[question][row, keys[chosen]] = number
    several = [
        each.pk for each in questions if QUESTION_RULES[QuestionKind(each.kind)].holds_several
    ]
    answering: dict[int, dict[str, int]] = {key: defaultdict(int) for key in several}
    for question, category, number in _rows(RESPONDENTS, snapshot.pk, several) if several else []:
        answering[question][headings.get(category, NO_CATEGORY).key] = number
    themes = theme_reports(snapshot=snapshot)
    return tuple(
        QuestionCount(
            key=question.code,
            kind=QuestionKind(question.kind),
            wording=question.wording,
            help=question.help,
            choices=tuple(
                Heading(key=each.code, label=each.label) for each in choices[question.pk]
            ),
            counts=ticks[question.pk],
            answering=dict(answering[question.pk]) if question.pk in answering else None,
            answers_held=texts[question.pk] if question.answers_held else None,
            themes=themes.get(question.code),
        )
        for question in questions
    )


def _groups(consultation: int) -> tuple[GroupReport, ...]:
    options: dict[int, list[str]] = defaultdict(list)
    preferred = GroupResponseOption.objects.filter(group_response__consultation=consultation)
    for group, label in preferred.order_by("option__position", "id").values_list(
        "group_response_id", "option__label"
    ):
        options[group].append(label)
    return tuple(
        GroupReport(
            label=group.label,
            participants=group.participants,
            who=group.who,
            how_reached=group.how_reached,
            outcome=GroupOutcome(group.outcome),
            options=tuple(options[group.pk]),
            reasons=group.reasons,
            facilitator=group.facilitator,
        )
        for group in GroupResponse.objects.filter(consultation=consultation).order_by("label", "id")
    )


def _amendments(
    snapshot: AnalysisSnapshot, headings: dict[int, Heading]
) -> tuple[amendment_rules.Amendment, ...]:
    found = list(
        Amendment.objects.filter(consultation=snapshot.consultation_id)
        .select_related("body", "question")
        .order_by("recorded_at", "id")
    )
    covered = _covered(snapshot, found, headings)
    supports: dict[int, list[tuple[str, SupportKind]]] = defaultdict(list)
    stated = AmendmentSupport.objects.filter(amendment__in=found)
    for amendment, key, kind in stated.order_by("option__position", "id").values_list(
        "amendment_id", "option__key", "kind"
    ):
        supports[amendment].append((key, SupportKind(kind)))
    return tuple(
        amendment_rules.Amendment(
            body=each.body.name,
            question=each.question.code,
            wording=each.wording,
            effect=AmendmentEffect(each.effect),
            received_on=each.received_on,
            requested_by=each.requested_by,
            supports=tuple(supports[each.pk]),
            covered=covered[each.pk],
        )
        for each in found
    )


def _covered(
    snapshot: AnalysisSnapshot, amendments: Sequence[Amendment], headings: dict[int, Heading]
) -> dict[int, Counter[Cell]]:
    """The covered responses that the snapshot counts, by category and choice as cast."""
    covered: dict[int, Counter[Cell]] = defaultdict(Counter)
    if not amendments:
        return covered
    for amendment, category, choice, number in _rows(COVERED, snapshot.pk):
        covered[amendment][headings.get(category, NO_CATEGORY).key, choice] += number
    return covered


def _reconstruction(snapshot: AnalysisSnapshot) -> Reconstruction | None:
    plain = snapshot.consultation.reconstruction
    return codec.from_plain(Reconstruction, plain) if plain else None


def option_labels(*, consultation_id: int) -> dict[str, str]:
    """Return the label of each option by its key, in their order."""
    return dict(
        Option.objects.filter(consultation=consultation_id)
        .order_by("position", "id")
        .values_list("key", "label")
    )
