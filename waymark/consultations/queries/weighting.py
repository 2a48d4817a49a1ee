"""By which questions are results weighted, and how did each sort of respondent answer?"""

from collections.abc import Mapping, Sequence

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.equality import PopulationShare
from waymark.consultations.queries.statements import rows
from waymark.consultations.rules.counted import MarginCount, SortCount, WeightingCount
from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind, Sensitivity
from waymark.core.actors import Actor

SORTS = """
WITH sort AS MATERIALIZED (
  SELECT frozen.authority_id, frozen.response_id,
         coalesce(array_agg(answer.choice_id ORDER BY answer.choice_id)
                  FILTER (WHERE answer.choice_id IS NOT NULL), '{{}}') AS choices
  FROM {frozen} frozen
  LEFT JOIN {answer} answer
    ON answer.authority_id = frozen.authority_id AND answer.response_id = frozen.response_id
   AND answer.question_id = ANY(%s)
  WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted'
  GROUP BY frozen.authority_id, frozen.response_id
)
SELECT sort.choices, NULL, NULL, count(*) FROM sort GROUP BY sort.choices
UNION ALL
SELECT sort.choices, answer.question_id, answer.choice_id, count(DISTINCT sort.response_id)
FROM sort
JOIN {answer} answer
  ON answer.authority_id = sort.authority_id AND answer.response_id = sort.response_id
WHERE answer.question_id = ANY(%s)
GROUP BY GROUPING SETS (
  (sort.choices, answer.question_id), (sort.choices, answer.question_id, answer.choice_id)
)
"""


def list_weighable(*, viewer: Actor, consultation: Consultation) -> QuerySet[Question]:
    """Return the questions by which results can be weighted, in their order.

    The same as `rules.statistics.weighting.may_be_weighted_by` says of one.
    """
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return (
        Question.objects.filter(
            consultation=consultation,
            kind=QuestionKind.SINGLE_CHOICE,
            asks_options=False,
            withdrawn_at__isnull=True,
        )
        .exclude(sensitivity=Sensitivity.EQUALITY)
        .order_by("position", "id")
    )


def count_weighting(
    *,
    snapshot: AnalysisSnapshot,
    questions: Sequence[Question],
    choices: Mapping[int, Sequence[Choice]],
) -> WeightingCount | None:
    """Count the answers by sort of respondent; None where nothing is weighted."""
    margins = [each for each in questions if each.is_weighted_by]
    if not margins:
        return None
    known = {
        choice: (people, source)
        for choice, people, source in PopulationShare.objects.filter(
            choice__question__in=margins
        ).values_list("choice", "people", "source")
    }
    place_of = {
        choice.pk: (place, choice.code)
        for place, margin in enumerate(margins)
        for choice in choices[margin.pk]
    }
    codes = {each.pk: each.code for own in choices.values() for each in own}
    ticked = {
        each.pk: each.code
        for each in questions
        if QUESTION_RULES[QuestionKind(each.kind)].is_tabulated
    }
    keys = [each.pk for each in margins]
    sorts = []
    for made, question, choice, number in rows(SORTS, keys, snapshot.pk, list(ticked)):
        sort = [""] * len(margins)
        for one in made:
            place, code = place_of[one]
            sort[place] = code
        sorts.append(
            SortCount(
                sort=tuple(sort),
                question=ticked.get(question, ""),
                choice=codes.get(choice, ""),
                number=number,
            )
        )
    return WeightingCount(
        margins=tuple(
            MarginCount(
                question=margin.code,
                population={
                    each.code: known[each.pk][0] for each in choices[margin.pk] if each.pk in known
                },
                source="; ".join(
                    dict.fromkeys(
                        known[each.pk][1] for each in choices[margin.pk] if each.pk in known
                    )
                ),
            )
            for margin in margins
        ),
        sorts=tuple(sorted(sorts, key=lambda each: (each.sort, each.question, each.choice))),
    )
