"""Which tables tell of answers that are more than one tick, and what may not be told?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from waymark.consultations.rules.content.answers import ExtraRow, ExtraTable
from waymark.consultations.rules.counted import CategoryCount, Hidden, QuestionCount
from waymark.consultations.rules.extras.cells import (
    Veil,
    count_cell,
    figure_cell,
    share_of,
    statistic_cell,
    words_cell,
)
from waymark.consultations.rules.extras.ranked import ranking_tables
from waymark.consultations.rules.extras.scored import criteria_tables
from waymark.consultations.rules.hiding import listed, respondents
from waymark.consultations.rules.statistics.numbers import (
    QUARTILE_RULE,
    count_points,
    spread,
)
from waymark.consultations.rules.statistics.ordinal import NO_MEAN, Scale, count_scale
from waymark.consultations.rules.statistics.shown import NO_ANSWERS, NotShown
from waymark.consultations.rules.suppressing import NOBODY, answered_key, value_key
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.consultations.rules.wording import counted
from waymark.consultations.rules.wording import listed as in_words
from waymark.core.figures import Direction

ORDER_HIDDEN = (
    "This question hides small numbers, and the orders that people gave cannot be shown without "
    "giving some of them away."
)
SIDES_HIDDEN = "This question hides small numbers, so the sides of the scale are not added up."


@dataclass(frozen=True)
class Extras:
    """The further tables of a question, and the sentences about what is not shown."""

    tables: tuple[ExtraTable, ...] = ()
    not_shown: tuple[str, ...] = ()


def kind_extras(
    question: QuestionCount,
    *,
    hidden: Hidden | None,
    categories: tuple[CategoryCount, ...] = (),
) -> Extras:
    """Tell what a question of its kind needs beyond a table of choices."""
    if question.kind is QuestionKind.AGREEMENT:
        return _agreement(question, categories)
    tell = _TELLERS.get(question.kind)
    return tell(question, Veil(hidden)) if tell else Extras()


def asked_table(
    question: QuestionCount,
    *,
    answering: Mapping[str, int],
    categories: tuple[CategoryCount, ...],
) -> ExtraTable | None:
    """Who was not asked, apart from who did not answer; None where everyone was asked.

    A question that hides small numbers tells it for everyone together and not by category.
    """
    if not question.not_asked:
        return None

    def line(label: str, size: int, answered: int, not_asked: int) -> ExtraRow:
        asked = size - not_asked
        cells = (asked, answered, asked - answered, not_asked)
        return ExtraRow(label=label, cells=tuple(count_cell(each) for each in cells))

    rows = [
        line(
            each.label,
            each.responses,
            answering.get(each.key, 0),
            question.not_asked.get(each.key, 0),
        )
        for each in categories
        if question.threshold is None
    ]
    everyone = line(
        "Everyone",
        sum(each.responses for each in categories),
        sum(answering.values()),
        sum(question.not_asked.values()),
    )
    return ExtraTable(
        key=f"{question.key}-asked",
        heading="Who was asked this question",
        columns=("Asked", "Answered", "Did not answer", "Not asked"),
        lines="Category",
        rows=(*rows, everyone),
        notes=(
            (
                "The question was shown only to some, by what they had answered before or by when "
                "they answered. Those who were not asked are not among those who did not answer."
            ),
        ),
    )


def _agreement(question: QuestionCount, categories: tuple[CategoryCount, ...]) -> Extras:
    labels = {each.key: each.label for each in question.choices}
    scale = Scale(
        steps=tuple(each.key for each in question.choices if each.key not in question.apart),
        neutral=question.neutral,
        apart=question.apart,
    )
    if question.threshold is not None:
        return Extras(not_shown=(SIDES_HIDDEN,))
    totals: dict[str, int] = {}
    for (_, choice), number in question.counts.items():
        totals[choice] = totals.get(choice, 0) + number
    found = count_scale(scale=scale, counts=totals)
    if isinstance(found, NotShown):
        return Extras(not_shown=(found.reason,))
    first, last = scale.sides()
    rows = [(in_words([labels[each] for each in first]), figure_cell(found.first_side))]
    if not isinstance(found.neutral, NotShown):
        rows.append((labels[scale.neutral], figure_cell(found.neutral)))
    rows.append((in_words([labels[each] for each in last]), figure_cell(found.last_side)))
    rows += [(f"Apart: {labels[key]}", figure_cell(figure)) for key, figure in found.apart]
    not_shown = []
    if isinstance(found.median, NotShown):
        not_shown.append(found.median.reason)
    else:
        middle = " to ".join(labels[each] for each in found.median)
        rows.append(("Middle answer (median)", words_cell(middle)))
    return Extras(
        tables=(
            ExtraTable(
                key=f"{question.key}-scale",
                heading="Where everyone stands on the scale",
                lines="Who",
                columns=(
                    *(labels[step] for step in scale.steps),
                    *(f"Apart: {labels[each]}" for each in scale.apart),
                ),
                rows=(
                    _scale_row("Everyone", scale, totals),
                    *(
                        _scale_row(
                            each.label,
                            scale,
                            {
                                choice: number
                                for (category, choice), number in question.counts.items()
                                if category == each.key
                            },
                        )
                        for each in categories
                    ),
                ),
                notes=(_apart_note(question, labels),),
                chart="diverging",
                sides=(len(first), len(last)),
            ),
            ExtraTable(
                key=f"{question.key}-sides",
                heading="The two sides of the scale",
                lines="Side",
                columns=("Share",),
                rows=tuple(ExtraRow(label=label, cells=(cell,)) for label, cell in rows),
                notes=(NO_MEAN,),
            ),
        ),
        not_shown=tuple(not_shown),
    )


def _scale_row(label: str, scale: Scale, counts: Mapping[str, int]) -> ExtraRow:
    """Shares of those on the scale; whoever stands apart is counted and in no share."""
    base = sum(counts.get(step, 0) for step in scale.steps)
    return ExtraRow(
        label=label,
        cells=(
            *(share_of(counts.get(step, 0), base, Direction.ROW) for step in scale.steps),
            *(count_cell(counts.get(each, 0)) for each in scale.apart),
        ),
    )


def _apart_note(question: QuestionCount, labels: Mapping[str, str]) -> str:
    if not question.apart:
        return "The base is everyone who answered."
    names = in_words([f"“{labels[each]}”" for each in question.apart])
    return f"The base leaves out those who answered {names}, who are shown apart."


def _ranking(question: QuestionCount, veil: Veil) -> Extras:
    if question.threshold is not None:
        return Extras(not_shown=(ORDER_HIDDEN,))
    tables, not_shown = ranking_tables(question)
    return Extras(tables=tables, not_shown=not_shown)


def _criteria(question: QuestionCount, veil: Veil) -> Extras:
    tables, not_shown = criteria_tables(question)
    return Extras(tables=tables, not_shown=not_shown)


def _points(question: QuestionCount, veil: Veil) -> Extras:
    base = respondents(question)
    options = tuple(each.key for each in question.choices)
    given: dict[str, dict[Fraction, int]] = {option: {} for option in options}
    for each in question.values:
        given[each.choice][Fraction(each.value)] = each.number
    for numbers in given.values():
        missing = base - sum(numbers.values())
        if missing:
            numbers[Fraction(0)] = numbers.get(Fraction(0), 0) + missing
    found = count_points(options=options, given=given, threshold=question.threshold or 0)
    if isinstance(found, NotShown):
        return Extras(not_shown=(found.reason,))
    labels = {each.key: each.label for each in question.choices}
    rows = tuple(
        ExtraRow(
            label=labels[line.option],
            cells=(
                figure_cell(line.share),
                statistic_cell(line.spread.mean),
                statistic_cell(line.spread.median),
                statistic_cell(line.spread.lower_quartile),
                statistic_cell(line.spread.upper_quartile),
            ),
        )
        for line in found
    )
    return Extras(
        tables=(
            ExtraTable(
                key=f"{question.key}-points",
                heading="How people shared out their points",
                columns=(
                    "Share of all points", "Mean", "Median", "Lower quartile", "Upper quartile",
                ),
                rows=rows,
                notes=(
                    (
                        f"{counted(base, 'person', 'people')} shared out points. Somebody who "
                        "gave an option none counts with 0."
                    ),
                    QUARTILE_RULE,
                ),
                chart="bars",
            ),
        )
    )  # fmt: skip


def _number(question: QuestionCount, veil: Veil) -> Extras:
    numbers = {Fraction(each.value): each.number for each in question.values}
    found = spread(numbers, threshold=question.threshold or 0)
    if isinstance(found, NotShown):
        return Extras(not_shown=(found.reason,))
    parts = (
        ("Least", found.least),
        ("Lower quartile", found.lower_quartile),
        ("Median", found.median),
        ("Upper quartile", found.upper_quartile),
        ("Most", found.most),
        ("Mean", found.mean),
    )
    return Extras(
        tables=(
            ExtraTable(
                key=f"{question.key}-numbers",
                heading="The numbers that people gave",
                lines="Measure",
                columns=("Value",),
                rows=(
                    ExtraRow(label="People who answered", cells=(count_cell(found.base),)),
                    *(
                        ExtraRow(label=label, cells=(statistic_cell(part, unit=question.unit),))
                        for label, part in parts
                    ),
                ),
                notes=(QUARTILE_RULE,),
            ),
        ),
        not_shown=tuple(
            f"{label}: {part.reason}" for label, part in parts if isinstance(part, NotShown)
        ),
    )


def _grid(question: QuestionCount, veil: Veil) -> Extras:
    """A grid row by row: each row has the people who answered it as its base."""
    lists = listed(question)
    if not lists.answering:
        return Extras(not_shown=(NO_ANSWERS,))
    rows = []
    for row in question.rows:
        numbers = lists.rows[row.key]
        base = sum(numbers.values())
        keys = [value_key(question.key, row.key, each) for each in numbers]
        cells = [
            veil.share(
                value_key(question.key, row.key, choice),
                number,
                base,
                bound_to=keys,
                direction=Direction.ROW,
            )
            for choice, number in numbers.items()
        ]
        passed = veil.count(value_key(question.key, row.key, NOBODY), lists.answering - base)
        rows.append(ExtraRow(label=row.label, cells=(*cells, passed)))
    notes = ["The base of each row is the people who answered that row."]
    is_hiding = any(cell.is_hidden for row in rows for cell in row.cells)
    return Extras(
        tables=(
            ExtraTable(
                key=f"{question.key}-rows-answered",
                heading="How people answered row by row",
                lines="Row",
                columns=(*(each.label for each in question.choices), "Row not answered"),
                rows=tuple(rows),
                notes=(*notes, veil.note) if is_hiding else tuple(notes),
                chart="" if is_hiding else "stacked",
            ),
        )
    )


def _listed_values(heading: str, *, by_size: bool) -> Callable[[QuestionCount, Veil], Extras]:
    def tell(question: QuestionCount, veil: Veil) -> Extras:
        base = respondents(question)
        if not base:
            return Extras(not_shown=(NO_ANSWERS,))
        keys = {each.value: value_key(question.key, "", each.value) for each in question.values}
        covered = veil.covers(answered_key(question.key))
        found = sorted(question.values, key=lambda each: each.value)
        if by_size:
            found.sort(key=lambda each: (veil.covers(keys[each.value]), -each.number))
            found = [each for each in found if not veil.covers(keys[each.value])] + sorted(
                (each for each in found if veil.covers(keys[each.value])),
                key=lambda each: each.value,
            )
        rows = tuple(
            ExtraRow(
                label=each.value,
                cells=(
                    veil.count(keys[each.value], each.number)
                    if covered or veil.covers(keys[each.value])
                    else share_of(each.number, base),
                ),
            )
            for each in found
        )
        is_hiding = any(cell.is_hidden for row in rows for cell in row.cells)
        return Extras(
            tables=(
                ExtraTable(
                    key=f"{question.key}-values",
                    heading=heading,
                    columns=("People",),
                    rows=rows,
                    notes=(veil.note,) if is_hiding else (),
                    chart="" if is_hiding or not by_size else "bars",
                ),
            )
        )

    return tell


_TELLERS: Mapping[QuestionKind, Callable[[QuestionCount, Veil], Extras]] = {
    QuestionKind.RANKING: _ranking,
    QuestionKind.POINTS: _points,
    QuestionKind.NUMBER: _number,
    QuestionKind.MATRIX: _grid,
    QuestionKind.CRITERIA: _criteria,
    QuestionKind.POSTCODE: _listed_values("Where people live", by_size=True),
    QuestionKind.DATE: _listed_values("The months that people named", by_size=False),
}
