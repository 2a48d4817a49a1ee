"""How many answers hold each theme, how far do codings agree, what does a snapshot keep?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot, SnapshotResponse
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import CHANNEL_LABELS, Answer
from waymark.consultations.models.theming import (
    EngineReading,
    FrameworkSignature,
    Theme,
    ThemeAssignment,
    ThemeFramework,
)
from waymark.consultations.queries import themes as queries
from waymark.consultations.queries.moderation.similar import campaign_counts, campaigns_in
from waymark.consultations.queries.themes_campaigns import repeats_of
from waymark.consultations.queries.themes_coding import codings_of
from waymark.consultations.rules import agreement
from waymark.consultations.rules.agreement import Change, Pair
from waymark.consultations.rules.coding import Coder, Coding, is_disagreement
from waymark.consultations.rules.content.figures import NamedFigure, ReportFigure
from waymark.consultations.rules.content.themes import ThemeLine, ThemeReport
from waymark.consultations.rules.statistics.sizes import size_word
from waymark.consultations.rules.theme_figures import (
    CodedAnswer,
    figures_without_campaigns,
    theme_figures,
    theme_splits,
)
from waymark.consultations.rules.vocabulary import (
    Channel,
    FrameworkStatus,
    ResponseStatus,
    ThemeKind,
)
from waymark.core.actors import Actor
from waymark.core.figures import Direction

OPTION, CATEGORY, CHANNEL = "option", "category", "channel"
NO_CATEGORY = "Category not stated"


@dataclass(frozen=True)
class ThemeTable:
    """The coded answers under one framework, with the values of each dimension in their order."""

    framework: ThemeFramework
    themes: tuple[Theme, ...]
    answers: tuple[CodedAnswer, ...]
    answered: int
    values: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class EngineAgreement:
    """How an engine's suggestions compare with what people decided."""

    engine: str
    mean_f1: float | None
    change: Change
    rank_shift: float | None


@dataclass(frozen=True)
class Agreement:
    """How far engines and people, and people among themselves, saw the same."""

    engines: tuple[EngineAgreement, ...]
    answered: int
    coded: int
    standing: int
    repeated: int
    twice: int
    twice_wanted: int
    differ: int
    coders_f1: float | None
    alpha: float | None
    kappas: tuple[tuple[str, float | None], ...]
    sample_error: float | None
    other: int


def get_theme_table(*, viewer: Actor, framework: ThemeFramework) -> ThemeTable:
    """Return what stands of the coding, to be counted."""
    permissions.require(viewer, Permission.THEMES_CODE)
    question = framework.question
    counted = queries.counted_answers(question).values_list("response_id", flat=True)
    apart = campaign_counts(consultation=question.consultation, counted=frozenset(counted)).apart
    return _table(framework, apart)


def _table(
    framework: ThemeFramework,
    apart: frozenset[int],
    responses: frozenset[int] | None = None,
) -> ThemeTable:
    question = framework.question
    themes = tuple(queries.chosen_themes(framework))
    answers = queries.counted_answers(question)
    facts = {
        pk: (response, category or NO_CATEGORY, CHANNEL_LABELS[Channel(channel)])
        for pk, response, category, channel in answers.values_list(
            "pk", "response_id", "response__category__label", "response__channel"
        )
        if responses is None or response in responses
    }
    options = _options_chosen(question)
    held: dict[int, set[str]] = defaultdict(set)
    for answer, key in ThemeAssignment.objects.filter(
        theme__framework=framework, is_final=True
    ).values_list("answer_id", "theme__key"):
        if answer in facts:
            held[answer].add(key)
    coded = tuple(
        CodedAnswer(
            id=str(pk),
            themes=frozenset(keys),
            places={
                OPTION: frozenset(options.get(facts[pk][0], ())),
                CATEGORY: frozenset([facts[pk][1]]),
                CHANNEL: frozenset([facts[pk][2]]),
            },
            is_apart=facts[pk][0] in apart,
        )
        for pk, keys in sorted(held.items())
    )
    return ThemeTable(
        framework=framework,
        themes=themes,
        answers=coded,
        answered=len(facts),
        values={
            OPTION: tuple(dict.fromkeys(label for own in options.values() for label in own)),
            CATEGORY: tuple(sorted({each[1] for each in facts.values()})),
            CHANNEL: tuple(sorted({each[2] for each in facts.values()})),
        },
    )


def _options_chosen(question: Question) -> dict[int, list[str]]:
    """Which option each response chose, where one question asks about the options.

    Not where small numbers of that question are hidden: splits by option would give them away.
    """
    chosen: dict[int, list[str]] = defaultdict(list)
    rows = Answer.objects.filter(
        question__consultation=question.consultation_id,
        question__asks_options=True,
        question__hides_small_numbers=False,
        choice__isnull=False,
        number__isnull=True,
        row__isnull=True,
    )
    for response, label in rows.order_by("choice__position", "pk").values_list(
        "response_id", "choice__label"
    ):
        chosen[response].append(label)
    return chosen


def get_agreement(*, viewer: Actor, framework: ThemeFramework) -> Agreement:
    """Return how far engines and people agree under a framework."""
    permissions.require(viewer, Permission.THEMES_CODE)
    return _agreement(framework)


def _agreement(framework: ThemeFramework) -> Agreement:
    everything = codings_of(framework)
    answered = queries.counted_answers(framework.question).count()
    aside = repeats_of(framework.question, everything).aside
    # The wording of a campaign was read once, however many sent it: it is compared once.
    codings = {answer: each for answer, each in everything.items() if answer not in aside}
    read = answered - len(aside)
    pairs: list[Pair] = [
        (each.ticks[Coder.FIRST], each.ticks[Coder.SECOND])
        for each in codings.values()
        if Coder.FIRST in each.ticks and Coder.SECOND in each.ticks
    ]
    themes = queries.chosen_themes(framework)
    return Agreement(
        engines=_engines(framework, codings),
        answered=answered,
        coded=len(everything),
        standing=sum(bool(each.final) for each in everything.values()),
        repeated=len(aside),
        twice=len(pairs),
        twice_wanted=-(-read // 10),
        differ=sum(is_disagreement(each) for each in codings.values()),
        coders_f1=agreement.mean_f1(pairs),
        alpha=agreement.krippendorff_alpha(pairs),
        kappas=tuple((each.name, agreement.cohen_kappa(pairs, each.key)) for each in themes),
        sample_error=agreement.sample_error(population=read, sample=len(codings)),
        other=sum(ThemeKind.OTHER.value in each.final for each in everything.values()),
    )


def _engines(
    framework: ThemeFramework, codings: Mapping[str, Coding]
) -> tuple[EngineAgreement, ...]:
    suggested: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    read = EngineReading.objects.filter(framework=framework)
    for engine, answer in read.values_list("engine", "answer__public_id").distinct():
        suggested[engine][str(answer)] = set()
    rows = ThemeAssignment.objects.filter(theme__framework=framework, coder=None, is_proposal=False)
    for engine, answer, key in rows.values_list("engine", "answer__public_id", "theme__key"):
        suggested[engine][str(answer)].add(key)
    standing = set(ThemeKind) - {ThemeKind.SAID}
    return tuple(
        _engine(engine, own, codings, frozenset(each.value for each in standing))
        for engine, own in sorted(suggested.items())
    )


def _engine(
    engine: str,
    suggested: Mapping[str, set[str]],
    codings: Mapping[str, Coding],
    never_suggested: frozenset[str],
) -> EngineAgreement:
    """Against what stands; no engine suggests the two standing themes, so they are left out."""
    pairs: list[Pair] = [
        (frozenset(keys), codings[answer].final - never_suggested)
        for answer, keys in suggested.items()
        if answer in codings and codings[answer].final
    ]
    keys = {key for pair in pairs for side in pair for key in side}
    return EngineAgreement(
        engine=engine,
        mean_f1=agreement.mean_f1(pairs),
        change=agreement.change(pairs),
        rank_shift=agreement.rank_shift(
            {key: sum(key in one for one, _other in pairs) for key in keys},
            {key: sum(key in other for _one, other in pairs) for key in keys},
        ),
    )


# For a snapshot -------------------------------------------------------------------------------


def theme_reports(*, snapshot: AnalysisSnapshot) -> dict[str, ThemeReport]:
    """What stands of the coding of each open question, over the responses a snapshot froze.

    By the code of the question; questions without signed themes are absent. One set of statements
    for each coded question.
    """
    frameworks = list(
        ThemeFramework.objects.filter(
            question__consultation=snapshot.consultation_id, status=FrameworkStatus.SIGNED
        )
        .select_related("question__consultation")
        .order_by("question__position", "pk")
    )
    if not frameworks:
        return {}
    frozen = frozenset(
        SnapshotResponse.objects.filter(
            snapshot=snapshot, status=ResponseStatus.ACCEPTED
        ).values_list("response_id", flat=True)
    )
    apart = campaigns_in(snapshot).apart
    return {each.question.code: _report(each, frozen, apart) for each in frameworks}


def _report(
    framework: ThemeFramework, frozen: frozenset[int], apart: frozenset[int]
) -> ThemeReport:
    table = _table(framework, apart, frozen)
    keys = [theme.key for theme in table.themes]
    figures = theme_figures(table.answers, keys)
    without = figures_without_campaigns(table.answers, keys)
    number_apart = sum(each.is_apart for each in table.answers)
    splits = theme_splits(table.answers, keys, dimension=OPTION, values=table.values[OPTION])
    lines = [
        ThemeLine(
            key=theme.key,
            kind=ThemeKind(theme.kind),
            name=theme.name,
            description=theme.description,
            figure=_plain(figures[theme.key].numerator, figures[theme.key].base, Direction.TOTAL),
            size=size_word(figures[theme.key]),
            splits=tuple(
                NamedFigure(label=label, figure=_plain(each.numerator, each.base, Direction.COLUMN))
                for label, each in splits[theme.key].items()
            ),
            without=_plain(without[theme.key].numerator, without[theme.key].base, Direction.TOTAL)
            if number_apart
            else None,
        )
        for theme in table.themes
    ]
    lines.sort(key=lambda line: (line.kind is not ThemeKind.SAID, -line.figure.numerator))
    return ThemeReport(
        version=framework.version,
        answers=table.answered,
        coded=len(table.answers),
        themes=tuple(lines),
        method=tuple(_method(framework)),
        apart=number_apart,
    )


def _plain(numerator: int, base: int, direction: Direction) -> ReportFigure:
    return ReportFigure(numerator=numerator, base=base, direction=direction)


def _method(framework: ThemeFramework) -> Sequence[str]:
    found = _agreement(framework)
    signed = FrameworkSignature.objects.filter(framework=framework).count()
    sentences = [
        f"{signed} people signed the themes. Only what people ticked is counted.",
    ]
    for each in found.engines:
        if each.mean_f1 is not None:
            sentences.append(
                f"The method “{each.engine}” suggested themes; against what people ticked its mean "
                f"F1 is {each.mean_f1:.2f} over {each.change.answers} answers."
            )
    if found.coders_f1 is not None:
        sentences.append(
            f"Two people coded {found.twice} answers apart from each other, with a mean F1 of "
            f"{found.coders_f1:.2f}."
        )
    low, high = agreement.HUMAN_F1
    sentences.append(
        f"In published evaluations people agreed with each other to a mean F1 of {low} to {high}."
    )
    if found.repeated:
        sentences.append(
            f"{found.repeated} answers repeat the wording of a campaign to the word. Each wording "
            "was read once, and what people ticked on it counts for all of its answers."
        )
    if found.sample_error and found.coded:
        sentences.append(
            f"{found.coded} of {found.answered} answers are coded, taken in mixed order: a share "
            f"is known to within {100 * found.sample_error:.1f} percentage points (95%)."
        )
    return sentences
