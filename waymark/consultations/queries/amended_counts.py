"""Which responses do changes of mind cover, and how are they counted now?"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.questions import Choice
from waymark.consultations.models.hearing.amendments import Amendment, AmendmentSupport
from waymark.consultations.queries.statements import rows
from waymark.consultations.rules import amendments as amendment_rules
from waymark.consultations.rules.recounting import counted_as
from waymark.consultations.rules.tables import Cell, Heading
from waymark.consultations.rules.vocabulary import AmendmentEffect, SupportKind

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
WHERE frozen.snapshot_id = %s
  AND (frozen.status = 'accepted'
       OR (frozen.status = 'withdrawn' AND amendment.effect = 'withdraw'))
GROUP BY covered.amendment_id, frozen.category_id, choice.code
"""


def count_amendments(
    *, snapshot: AnalysisSnapshot, category_of: Mapping[int | None, Heading], no_category: Heading
) -> tuple[amendment_rules.Amendment, ...]:
    """Count what each amendment covers, as cast and as counted now."""
    found = list(
        Amendment.objects.filter(consultation=snapshot.consultation_id)
        .select_related("body", "question")
        .order_by("recorded_at", "id")
    )
    covered = _covered(snapshot, found, category_of, no_category)
    supports: dict[int, list[tuple[str, SupportKind]]] = defaultdict(list)
    stated = AmendmentSupport.objects.filter(amendment__in=found)
    for amendment, key, kind in stated.order_by("option__position", "id").values_list(
        "amendment_id", "option__key", "kind"
    ):
        supports[amendment].append((key, SupportKind(kind)))
    choices = _choices(found)
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
            counted_as=counted_as(
                covered=covered[each.pk],
                supports=supports[each.pk],
                choice_of=choices[each.question_id],
            )
            if each.effect == AmendmentEffect.REPLACE
            else {},
        )
        for each in found
    )


def _covered(
    snapshot: AnalysisSnapshot,
    amendments: Sequence[Amendment],
    category_of: Mapping[int | None, Heading],
    no_category: Heading,
) -> dict[int, Counter[Cell]]:
    """The covered responses that the snapshot counts, by category and choice as cast."""
    covered: dict[int, Counter[Cell]] = defaultdict(Counter)
    if not amendments:
        return covered
    for amendment, category, choice, number in rows(COVERED, snapshot.pk):
        covered[amendment][category_of.get(category, no_category).key, choice] += number
    return covered


def _choices(amendments: Sequence[Amendment]) -> dict[int, dict[str, str]]:
    """The choice that stands for each option, by question."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    asked = Choice.objects.filter(
        question__in={each.question_id for each in amendments}, option__isnull=False
    )
    for question, option, code in asked.values_list("question_id", "option__key", "code"):
        found[question][option] = code
    return found
