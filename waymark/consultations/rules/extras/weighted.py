"""How are weighted figures told, and what cannot be weighted?"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from waymark.consultations.rules.content.answers import ExtraRow, ExtraTable
from waymark.consultations.rules.counted import Counts, MarginCount, QuestionCount, WeightingCount
from waymark.consultations.rules.extras.cells import figure_cell, share_of, words_cell
from waymark.consultations.rules.recounting import replaced_questions
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.statistics.weighting import (
    Dimension,
    Profile,
    WeightedShares,
    Weights,
    rake,
    weighted_shares,
    why_not_by,
)
from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind
from waymark.consultations.rules.wording import counted, listed

MEANING = (
    "Weighted figures say what the answers would be if those who answered were made up like the "
    "people of the area in these respects. They cannot make up for those who did not answer. "
    "Findings rest on the unweighted figures."
)
LIMITS = (
    "Weights are kept from 0.3 to 3, so that nobody counts for less than 0.3 of a person or for "
    "more than three."
)
_NOT_TICKED = frozenset(
    {kind for kind, rules in QUESTION_RULES.items() if not rules.is_tabulated}
    - {QuestionKind.OPEN_TEXT, QuestionKind.FILE}
)


@dataclass(frozen=True)
class Weighted:
    """The weighted figures beside those as they are, and the sentences about what has none."""

    tables: tuple[ExtraTable, ...] = ()
    not_weighted: tuple[str, ...] = ()


@dataclass
class _Sorted:
    """The answers of those who can be weighted, by their profile."""

    respondents: dict[Profile, int] = field(default_factory=lambda: defaultdict(int))
    answering: dict[str, dict[Profile, int]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(int))
    )
    counts: dict[str, dict[tuple[Profile, str], int]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(int))
    )


def weighted_figures(counts: Counts) -> Weighted:
    """Tell every closed question weighted, where weighting was announced; else nothing.

    Neither a question that hides small numbers nor one weighted by such a question has a table: a
    weighted share is worked out from the numbers that are hidden.
    """
    if counts.weighting is None:
        return Weighted()
    questions = {each.key: each for each in counts.questions}
    dimensions, reasons = _dimensions(counts.weighting, questions)
    if not dimensions:
        return Weighted(not_weighted=tuple(reasons))
    found = _sorted(counts.weighting, questions, dimensions)
    weights = rake(dimensions=tuple(dimensions.values()), respondents=found.respondents)
    if isinstance(weights, NotShown):
        return Weighted(not_weighted=(*reasons, weights.reason))
    margins = {each.question: each for each in counts.weighting.margins}
    tables = [
        _margin_table(each, margins[each.key], weights, found.respondents, place)
        for place, each in enumerate(dimensions.values())
    ]
    replaced = replaced_questions(counts.amendments)
    for question in counts.questions:
        if question.key in margins:
            continue
        reason = _why_not(question, is_replaced=question.key in replaced)
        if reason:
            reasons.append(f"“{question.wording}” is not weighted: {reason}")
        if reason or not QUESTION_RULES[question.kind].is_tabulated:
            continue
        shares = weighted_shares(
            weights=weights,
            choices=tuple(each.key for each in question.choices),
            counts=found.counts[question.key],
            answering=found.answering[question.key],
        )
        if isinstance(shares, NotShown):
            reasons.append(f"“{question.wording}” is not weighted. {shares.reason}")
        else:
            tables.append(_table(question, shares))
    return Weighted(tables=tuple(tables), not_weighted=tuple(reasons))


def _dimensions(
    weighting: WeightingCount, questions: Mapping[str, QuestionCount]
) -> tuple[dict[str, Dimension], list[str]]:
    """What can be weighted by, in its order, and why the rest cannot."""
    usable: dict[str, Dimension] = {}
    reasons = []
    for place, margin in enumerate(weighting.margins):
        question = questions[margin.question]
        labels = _levels(question)
        dimension = Dimension(
            key=question.key,
            label=question.wording,
            population={
                label: margin.population[key]
                for key, label in labels.items()
                if key in margin.population
            },
        )
        answered = {
            labels[each.sort[place]]
            for each in weighting.sorts
            if not each.question and each.sort[place] in labels
        }
        if not dimension.population:
            reasons.append(
                f"“{question.wording}” is not weighted by: how many people of the area answer to "
                "each choice has not been entered."
            )
        elif question.threshold is not None:
            reasons.append(
                f"“{question.wording}” is not weighted by: it hides small numbers, and weighted "
                "figures would give them away."
            )
        elif reason := why_not_by(dimension, answered=answered):
            reasons.append(reason)
        else:
            usable[question.key] = dimension
    return usable, reasons


def _levels(question: QuestionCount) -> dict[str, str]:
    """The choices that say something of the person: not "prefer not to say" and the like."""
    return {each.key: each.label for each in question.choices if each.key not in question.apart}


def _sorted(
    weighting: WeightingCount,
    questions: Mapping[str, QuestionCount],
    dimensions: Mapping[str, Dimension],
) -> _Sorted:
    """The answers by what is weighted by; whoever left one of these out is left out."""
    places = [
        (place, _levels(questions[margin.question]))
        for place, margin in enumerate(weighting.margins)
        if margin.question in dimensions
    ]
    found = _Sorted()
    for each in weighting.sorts:
        profile = tuple(labels.get(each.sort[place], "") for place, labels in places)
        if not all(profile):
            continue
        if each.choice:
            found.counts[each.question][profile, each.choice] += each.number
        elif each.question:
            found.answering[each.question][profile] += each.number
        else:
            found.respondents[profile] += each.number
    return found


def _why_not(question: QuestionCount, *, is_replaced: bool) -> str:
    if question.kind in _NOT_TICKED:
        return "only questions that are answered by ticking are."
    if question.threshold is not None:
        return "it hides small numbers, and a weighted share would give them away."
    if is_replaced:
        return "an amendment replaced answers, and nobody knows of which sort of person."
    return ""


def _margin_table(
    dimension: Dimension,
    margin: MarginCount,
    weights: Weights,
    respondents: Mapping[Profile, int],
    place: int,
) -> ExtraTable:
    """Those who can be weighted beside the people of the area, in one respect."""
    people = sum(dimension.population.values())
    levels = [level for level, number in dimension.population.items() if number]
    shares = weighted_shares(
        weights=weights,
        choices=levels,
        counts={(profile, profile[place]): n for profile, n in respondents.items()},
        answering=respondents,
    )
    lines = shares.lines if isinstance(shares, WeightedShares) else ()
    notes = [
        MEANING,
        (
            f"{counted(weights.respondents, 'response')} can be weighted, which together are as "
            f"firm as {_whole(weights.effective)} unweighted ones (effective number, Kish)."
        ),
        f"{LIMITS} {counted(weights.trimmed, 'response')} stand at a limit.",
        f"The area: {margin.source}.",
    ]
    if dimension.key in weights.gaps:
        notes.append(
            "Because of the limits the weighted shares stay up to "
            f"{weights.gaps[dimension.key]:.1f} percentage points from those of the area."
        )
    return ExtraTable(
        key=f"{dimension.key}-weighted-by",
        heading=f"Weighted by: {dimension.label}",
        columns=("Unweighted", "Weighted", "Live in the area"),
        rows=tuple(
            ExtraRow(
                label=line.choice,
                cells=(
                    figure_cell(line.unweighted),
                    words_cell(f"{line.weighted}%"),
                    share_of(dimension.population[line.choice], people),
                ),
            )
            for line in lines
        ),
        notes=tuple(notes),
    )


def _table(question: QuestionCount, shares: WeightedShares) -> ExtraTable:
    labels = {each.key: each.label for each in question.choices}
    return ExtraTable(
        key=f"{question.key}-weighted",
        heading=f"“{question.wording}” unweighted and weighted",
        columns=("Unweighted", "Weighted"),
        rows=tuple(
            ExtraRow(
                label=labels[line.choice],
                cells=(figure_cell(line.unweighted), words_cell(f"{line.weighted}%")),
            )
            for line in shares.lines
        ),
        notes=(
            (
                f"{counted(shares.answering, 'person', 'people')} answered this question and what "
                f"is weighted by; weighted, as firm as {_whole(shares.effective)} unweighted "
                "answers."
            ),
        ),
    )


def _whole(number: float) -> str:
    return f"{int(number + 0.5):,}"


def weighting_sentence(wordings: tuple[str, ...]) -> str:
    """Announce weighting to everybody; empty where the results are not weighted."""
    if not wordings:
        return ""
    asked = listed([f"“{each}”" for each in wordings])
    return (
        "The results are shown as they are and, beside that, weighted to be like the people of "
        f"the area by the answers to {asked}."
    )
