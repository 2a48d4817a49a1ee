"""How many made one choice and another, for every pair of closed questions?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.queries.statements import rows
from waymark.consultations.rules.counted import CrossCount
from waymark.consultations.rules.tables import Cell
from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind

MOST_CROSSED = 16
"""More closed questions than this make tables nobody reads; the first ones are taken."""

PAIRS = """
WITH ticks AS MATERIALIZED (
  SELECT answer.response_id, answer.question_id, answer.choice_id
  FROM {frozen} frozen
  JOIN {answer} answer
    ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
  WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted' AND answer.question_id = ANY(%s)
)
SELECT a.question_id, b.question_id, a.choice_id, b.choice_id, count(*)
FROM ticks a JOIN ticks b ON b.response_id = a.response_id AND b.question_id > a.question_id
GROUP BY a.question_id, b.question_id, a.choice_id, b.choice_id
"""
BOTH = """
WITH answered AS MATERIALIZED (
  SELECT DISTINCT answer.response_id, answer.question_id
  FROM {frozen} frozen
  JOIN {answer} answer
    ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
  WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted' AND answer.question_id = ANY(%s)
)
SELECT a.question_id, b.question_id, count(*)
FROM answered a JOIN answered b
  ON b.response_id = a.response_id AND b.question_id > a.question_id
GROUP BY a.question_id, b.question_id
"""


def count_crosses(
    *,
    snapshot: AnalysisSnapshot,
    questions: Sequence[Question],
    choices: Mapping[int, Sequence[Choice]],
) -> tuple[CrossCount, ...]:
    """Count every pair of closed questions, in two statements at most."""
    closed = [each for each in questions if QUESTION_RULES[QuestionKind(each.kind)].is_tabulated]
    closed = closed[:MOST_CROSSED]
    if len(closed) < 2:
        return ()
    keys = [each.pk for each in closed]
    codes = {each.pk: each.code for question in keys for each in choices[question]}
    cells: dict[tuple[int, int], dict[Cell, int]] = defaultdict(dict)
    both: dict[tuple[int, int], int] = defaultdict(int)
    for one, other, chosen, other_chosen, number in rows(PAIRS, snapshot.pk, keys):
        cells[one, other][codes[chosen], codes[other_chosen]] = number
        both[one, other] += number
    if any(QUESTION_RULES[QuestionKind(each.kind)].holds_several for each in closed):
        both.update({(a, b): number for a, b, number in rows(BOTH, snapshot.pk, keys)})
    crosses = []
    for place, first in enumerate(closed):
        for second in closed[place + 1 :]:
            pair = (first.pk, second.pk)
            counts = cells[pair]
            if first.pk > second.pk:
                pair = (second.pk, first.pk)
                counts = {(b, a): number for (a, b), number in cells[pair].items()}
            crosses.append(
                CrossCount(
                    first=first.code, second=second.code, counts=counts, answering=both[pair]
                )
            )
    return tuple(crosses)
