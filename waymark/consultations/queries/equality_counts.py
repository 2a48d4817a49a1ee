"""Who took part, by characteristics that are joined to no response?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from django.db.models import Count

from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.equality import EqualityAnswer, PopulationShare
from waymark.consultations.rules.counted import EqualityCount
from waymark.consultations.rules.tables import Heading
from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
    ChoiceRole,
    QuestionKind,
    Sensitivity,
)


def count_equality(
    *,
    consultation_id: int,
    questions: Sequence[Question],
    choices: Mapping[int, Sequence[Choice]],
) -> tuple[tuple[EqualityCount, ...], int | None]:
    """Count each characteristic by itself, and the people who told any, if they can be told apart.

    No two characteristics are counted together: a combination can point at one person.
    """
    asked = [each for each in questions if each.sensitivity == Sensitivity.EQUALITY]
    if not asked:
        return (), None
    answers = EqualityAnswer.objects.filter(consultation=consultation_id)
    counts: dict[int, dict[int, int]] = defaultdict(dict)
    by_choice = answers.order_by().values_list("question", "choice")
    for question, choice, number in by_choice.annotate(number=Count("id")):
        counts[question][choice] = number
    people = dict(
        answers.order_by().values_list("question").annotate(number=Count("person", distinct=True))
    )
    everyone = answers.aggregate(
        people=Count("person", distinct=True), answers=Count("id"), told=Count("person")
    )
    is_apart = everyone["answers"] == everyone["told"]
    area: dict[int, tuple[int, str]] = {
        choice: (number, source)
        for choice, number, source in PopulationShare.objects.filter(
            choice__question__in=asked
        ).values_list("choice", "people", "source")
    }
    lines = []
    for question in asked:
        own = choices[question.pk]
        held = counts[question.pk]
        several = QUESTION_RULES[QuestionKind(question.kind)].holds_several
        answering = people.get(question.pk, 0) if several and is_apart else sum(held.values())
        known = {each.code: area[each.pk][0] for each in own if each.pk in area}
        sources = dict.fromkeys(area[each.pk][1] for each in own if each.pk in area)
        lines.append(
            EqualityCount(
                key=question.code,
                wording=question.wording,
                threshold=question.threshold,
                choices=tuple(Heading(key=each.code, label=each.label) for each in own),
                apart=tuple(
                    each.code
                    for each in own
                    if each.role in {ChoiceRole.PREFER_NOT_TO_SAY, ChoiceRole.DONT_KNOW}
                ),
                counts={each.code: held[each.pk] for each in own if each.pk in held},
                answering=answering,
                is_several=several,
                population=known,
                source="; ".join(sources),
            )
        )
    return tuple(lines), everyone["people"] if is_apart else None
