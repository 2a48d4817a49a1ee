"""How many answered what, for questions whose answers are more than one tick?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.consultations import ConsultationVersion
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.queries.statements import rows
from waymark.consultations.rules.counted import Ballot, RowCount, ValueCount
from waymark.consultations.rules.tables import Cell, Heading
from waymark.consultations.rules.vocabulary import QuestionKind

VALUED = (
    QuestionKind.POINTS,
    QuestionKind.NUMBER,
    QuestionKind.CRITERIA,
    QuestionKind.DATE,
    QuestionKind.POSTCODE,
)
UNTICKED = frozenset({QuestionKind.RANKING, QuestionKind.MATRIX, *VALUED})
"""The kinds whose answers are not counted by choice alone."""

GRIDS = """
SELECT answer.question_id, answer.row_id, answer.choice_id, frozen.category_id, count(*)
FROM {frozen} frozen
JOIN {answer} answer
  ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted' AND answer.question_id = ANY(%s)
GROUP BY answer.question_id, answer.row_id, answer.choice_id, frozen.category_id
"""
BALLOTS = """
SELECT ballot.question_id, ballot.places, ballot.category_id, count(*)
FROM (
  SELECT answer.question_id, frozen.response_id, frozen.category_id,
         array_agg(answer.choice_id ORDER BY answer.number, answer.id) AS places
  FROM {frozen} frozen
  JOIN {answer} answer
    ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
  WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted' AND answer.question_id = ANY(%s)
  GROUP BY answer.question_id, frozen.response_id, frozen.category_id
) ballot
GROUP BY ballot.question_id, ballot.places, ballot.category_id
"""
GIVEN = """
SELECT answer.question_id, answer.row_id, answer.choice_id,
       coalesce(trim_scale(answer.number)::text, to_char(answer.day, 'YYYY-MM'), answer.text),
       count(*)
FROM {frozen} frozen
JOIN {answer} answer
  ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted' AND answer.question_id = ANY(%s)
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
"""
ASKED_ALL = """
SELECT response.version_id, frozen.category_id, count(*)
FROM {frozen} frozen
JOIN {response} response
  ON response.authority_id = frozen.authority_id AND response.id = frozen.response_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted'
GROUP BY response.version_id, frozen.category_id
"""
ASKED_SOME = """
SELECT wanted.question_id, response.version_id, frozen.category_id,
       count(DISTINCT frozen.response_id)
FROM unnest(%s::bigint[], %s::bigint[]) AS wanted (question_id, choice_id)
JOIN {answer} answer ON answer.choice_id = wanted.choice_id
JOIN {frozen} frozen
  ON frozen.authority_id = answer.authority_id AND frozen.response_id = answer.response_id
JOIN {response} response
  ON response.authority_id = frozen.authority_id AND response.id = frozen.response_id
WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted'
GROUP BY wanted.question_id, response.version_id, frozen.category_id
"""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What was asked, and of which snapshot the answers are counted."""

    snapshot: AnalysisSnapshot
    questions: Sequence[Question]
    choices: Mapping[int, Sequence[Choice]]
    categories: Mapping[int | None, Heading]
    no_category: Heading

    def category(self, key: int | None) -> str:
        """The key of a category, or of none."""
        return self.categories.get(key, self.no_category).key


@dataclass
class KindCounts:
    """What was counted of the further kinds, by question."""

    rows: dict[int, tuple[RowCount, ...]] = field(default_factory=dict)
    ballots: dict[int, tuple[Ballot, ...]] = field(default_factory=dict)
    firsts: dict[int, dict[Cell, int]] = field(default_factory=dict)
    values: dict[int, tuple[ValueCount, ...]] = field(default_factory=dict)


def count_kinds(asked: Asked) -> KindCounts:
    """Count grids, orders and values, each in one statement for all questions of the sort."""
    counted = KindCounts()
    of: dict[QuestionKind, list[int]] = defaultdict(list)
    for question in asked.questions:
        of[QuestionKind(question.kind)].append(question.pk)
    valued = [key for kind in VALUED for key in of[kind]]
    gridded = of[QuestionKind.MATRIX] + of[QuestionKind.CRITERIA]
    codes = {each.pk: each.code for own in asked.choices.values() for each in own}
    lines: dict[int, list[QuestionRow]] = defaultdict(list)
    if gridded:
        found = QuestionRow.objects.filter(question__in=gridded).order_by("position", "id")
        for line in found:
            lines[line.question_id].append(line)
    row_codes = {line.pk: line.code for own in lines.values() for line in own}
    cells: dict[int, dict[Cell, int]] = defaultdict(dict)
    if of[QuestionKind.MATRIX]:
        for _question, row, choice, category, number in rows(
            GRIDS, asked.snapshot.pk, of[QuestionKind.MATRIX]
        ):
            cells[row][asked.category(category), codes[choice]] = number
    for key in gridded:
        counted.rows[key] = tuple(
            RowCount(key=line.code, label=line.label, weight=line.weight, counts=cells[line.pk])
            for line in lines[key]
        )
    if of[QuestionKind.RANKING]:
        _count_ballots(
            counted,
            rows(BALLOTS, asked.snapshot.pk, of[QuestionKind.RANKING]),
            codes,
            asked,
        )
    given: dict[int, list[ValueCount]] = defaultdict(list)
    for key, row, choice, value, number in rows(GIVEN, asked.snapshot.pk, valued) if valued else []:
        given[key].append(
            ValueCount(
                row=row_codes.get(row, ""),
                choice=codes.get(choice, ""),
                value=value,
                number=number,
            )
        )
    counted.values = {
        key: tuple(sorted(each, key=lambda one: (one.row, one.choice, one.value)))
        for key, each in given.items()
    }
    return counted


def _count_ballots(
    counted: KindCounts, found: list[tuple[Any, ...]], codes: Mapping[int, str], asked: Asked
) -> None:
    orders: dict[int, dict[tuple[str, ...], int]] = defaultdict(lambda: defaultdict(int))
    firsts: dict[int, dict[Cell, int]] = defaultdict(lambda: defaultdict(int))
    for question, places, found_in, number in found:
        order = tuple(codes[place] for place in places)
        orders[question][order] += number
        firsts[question][asked.category(found_in), order[0]] += number
    counted.ballots = {
        question: tuple(Ballot(order=order, number=n) for order, n in sorted(own.items()))
        for question, own in orders.items()
    }
    counted.firsts = {question: dict(own) for question, own in firsts.items()}


def count_not_asked(asked: Asked) -> dict[int, dict[str, int]]:
    """Count to whom a question was not shown, by category.

    A question is shown where its condition holds and the version that was answered has it.
    """
    versions = list(
        ConsultationVersion.objects.filter(consultation=asked.snapshot.consultation_id)
        .order_by("number", "id")
        .values_list("pk", "content")
    )
    held = {
        key: {each["code"] for each in content.get("questions", [])} for key, content in versions
    }
    conditions = _conditions(asked)
    if len(versions) < 2 and not conditions:
        return {}
    everyone = rows(ASKED_ALL, asked.snapshot.pk)
    wanted = sorted({(key, choice) for key, own in conditions.items() for choice in own})
    some = (
        rows(
            ASKED_SOME,
            [key for key, _ in wanted],
            [choice for _, choice in wanted],
            asked.snapshot.pk,
        )
        if wanted
        else []
    )
    not_asked: dict[int, dict[str, int]] = {}
    for question in asked.questions:
        left: dict[str, int] = defaultdict(int)
        for version, category, number in everyone:
            had_it = version is None or question.code in held.get(version, {question.code})
            if question.pk in conditions or (len(versions) > 1 and not had_it):
                left[asked.category(category)] += number
        for key, version, category, number in some:
            if key == question.pk and (
                version is None or question.code in held.get(version, {question.code})
            ):
                left[asked.category(category)] -= number
        found = {category: number for category, number in left.items() if number > 0}
        if found:
            not_asked[question.pk] = found
    return not_asked


def _conditions(asked: Asked) -> dict[int, list[int]]:
    """The choices of which one must have been made, by the question that hangs on them."""
    by_code = {question.code: question.pk for question in asked.questions}
    conditions = {}
    for question in asked.questions:
        rule = question.shown_if
        if rule and rule.get("question") in by_code:
            deciding = asked.choices[by_code[rule["question"]]]
            conditions[question.pk] = [
                each.pk for each in deciding if each.code in rule.get("choices", [])
            ]
    return conditions
