"""Which numbers of a consultation stand in one family, so that hiding one takes others along?

Source: "Consultation: facts and design guidance", section 7, small numbers; the method is that of
`core.suppression`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from waymark.consultations.rules.counted import CrossCount, EqualityCount, Hidden
from waymark.consultations.rules.tables import Cell, Heading
from waymark.core.suppression import SMALL_ROW, Family, Key, Sum, joined, suppress

NOBODY = ""
"""The level of those who did not answer, beside the choices of a question."""


@dataclass(frozen=True, kw_only=True)
class Tabulated:
    """A closed question as a family needs it; without a threshold all of it is shown elsewhere."""

    key: str
    choices: tuple[Heading, ...]
    counts: Mapping[Cell, int]
    answering: Mapping[str, int]
    is_several: bool
    threshold: int | None

    def chosen(self, choice: str) -> int:
        """Everyone who made the choice."""
        return sum(number for cell, number in self.counts.items() if cell[1] == choice)


def choice_key(question: str, choice: str) -> Key:
    """All who made a choice; those who did not answer where none is named."""
    return "chose", question, choice


def cell_key(question: str, category: str, choice: str) -> Key:
    """Those of a category who made a choice."""
    return "category and choice", question, category, choice


def row_key(question: str, category: str) -> Key:
    """Those of a category who answered."""
    return "category answered", question, category


def answered_key(question: str) -> Key:
    """All who answered."""
    return "answered", question


def cross_key(first: str, second: str, one: str, other: str) -> Key:
    """Those who made one choice of the first question and another of the second."""
    return "choice and choice", first, second, one, other


def crossed_key(first: str, second: str) -> Key:
    """The whole table of two questions."""
    return "crossed", first, second


def value_key(question: str, row: str, value: str) -> Key:
    """Those who gave one area, month or choice in one row."""
    return "gave", question, row, value


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A question whose answers are lists, one a row, each of people who gave one value."""

    key: str
    rows: Mapping[str, Mapping[str, int]]
    answering: int
    threshold: int | None


def hide_in_questions(
    *,
    questions: Sequence[Tabulated],
    categories: Mapping[str, int],
    crosses: Sequence[CrossCount] = (),
    lists: Sequence[Listed] = (),
) -> Hidden | None:
    """Choose what is hidden of all questions that hide small numbers.

    Each question is one family with the categories, whose sizes are shown whatever happens. Where
    all of its choices keep their totals, a table against another question shares only numbers that
    are shown, and is a family of its own; where a total is hidden, the question is set against no
    other, and `withheld` names the pair. The strictest threshold holds for all. Returns None where
    no question hides any.
    """
    hiding = {each.key: each for each in questions if each.threshold is not None}
    listed = [each for each in lists if each.threshold is not None]
    thresholds = [each.threshold for each in hiding.values()]
    thresholds += [each.threshold for each in listed]
    held = [each for each in thresholds if each is not None]
    if not held:
        return None
    every = {each.key: each for each in questions}
    everyone = sum(categories.values())
    families = {each.key: _by_category(each, categories) for each in hiding.values()}
    families |= {each.key: _list(each, everyone) for each in listed}
    found = {key: suppress(family, threshold=max(held)) for key, family in families.items()}
    keys = {key for each in found.values() for key in each.hidden}
    withheld = {key for each in found.values() for key in each.withheld}
    for cross in crosses:
        first, second = every[cross.first], every[cross.second]
        if not may_be_crossed(first, second) or not {cross.first, cross.second} & hiding.keys():
            continue
        if any(key[:2] == ("chose", each) for key in keys for each in (first.key, second.key)):
            withheld.add(crossed_key(cross.first, cross.second))
            continue
        table = suppress(_crossed(cross, first, second, everyone), threshold=max(held))
        keys |= table.hidden
        if table.withheld:
            withheld.add(crossed_key(cross.first, cross.second))
    return Hidden(threshold=max(held), keys=tuple(sorted(keys)), withheld=tuple(sorted(withheld)))


def may_be_crossed(first: Tabulated, second: Tabulated) -> bool:
    """Whether two questions may be set against each other.

    Where several answers could be ticked, one person is in several cells, and what is hidden could
    not be vouched for: such a question stands only against questions that hide nothing.
    """
    hides = first.threshold is not None or second.threshold is not None
    return not (hides and (first.is_several or second.is_several))


def hide_in_equality(counts: Sequence[EqualityCount], *, people: int | None) -> Hidden | None:
    """Choose what is hidden of the characteristics of those who took part.

    `people` are all who answered any of the questions; None where they cannot be told apart.
    """
    if not counts:
        return None
    families = [_characteristic(each, people) for each in counts]
    return _found(joined(families), max(each.threshold for each in counts))


def _found(family: Family, threshold: int) -> Hidden:
    found = suppress(family, threshold=threshold)
    return Hidden(
        threshold=threshold,
        keys=tuple(sorted(found.hidden)),
        withheld=tuple(sorted(found.withheld)),
    )


def _by_category(question: Tabulated, categories: Mapping[str, int]) -> Family:
    analysed: Key = ("analysed",)
    values: dict[Key, int] = {analysed: sum(categories.values())}
    sums: list[Sum] = []
    harmless: set[Key] = set()
    telling: set[Key] = set()
    kept = {analysed}
    name = question.key
    for category, size in categories.items():
        own, passed, whole = row_key(name, category), ("passed", name, category), ("in", category)
        values |= {own: question.answering[category], whole: size}
        values[passed] = size - question.answering[category]
        sums.append(Sum(total=whole, parts=(own, passed)))
        harmless.add(passed)
        kept.add(whole)
        row = {choice.key: question.counts[category, choice.key] for choice in question.choices}
        values |= {cell_key(name, category, choice): number for choice, number in row.items()}
        base = values[own]
        is_small = 0 < base < SMALL_ROW
        if question.is_several:
            for choice, number in row.items():
                other: Key = ("not chosen", name, category, choice)
                values[other] = base - number
                sums.append(Sum(total=own, parts=(cell_key(name, category, choice), other)))
                if is_small and number in {0, base} and base:
                    telling.add(cell_key(name, category, choice))
        else:
            cells = tuple(cell_key(name, category, choice) for choice in row)
            sums.append(Sum(total=own, parts=cells))
            if is_small and base in row.values():
                telling |= set(cells)
    answered, nobody = answered_key(name), choice_key(name, NOBODY)
    values[answered] = sum(question.answering.values())
    values[nobody] = values[analysed] - values[answered]
    harmless.add(nobody)
    sums.append(Sum(total=analysed, parts=(answered, nobody)))
    sums.append(Sum(total=answered, parts=tuple(row_key(name, each) for each in categories)))
    sums.append(Sum(total=nobody, parts=tuple(("passed", name, each) for each in categories)))
    for ticked in question.choices:
        key = choice_key(name, ticked.key)
        values[key] = question.chosen(ticked.key)
        parts = tuple(cell_key(name, each, ticked.key) for each in categories)
        sums.append(Sum(total=key, parts=parts))
        if question.is_several:
            without: Key = ("not chosen", name, ticked.key)
            values[without] = values[answered] - values[key]
            sums.append(Sum(total=answered, parts=(key, without)))
            others = tuple(("not chosen", name, each, ticked.key) for each in categories)
            sums.append(Sum(total=without, parts=others))
    if not question.is_several:
        every = tuple(choice_key(name, choice.key) for choice in question.choices)
        sums.append(Sum(total=answered, parts=every))
    return Family(
        values=values,
        sums=tuple(sums),
        kept=frozenset(kept),
        harmless=frozenset(harmless),
        telling=frozenset(telling),
    )


def _crossed(cross: CrossCount, first: Tabulated, second: Tabulated, everyone: int) -> Family:
    """A table of two questions with a level on either side for those who did not answer.

    Its totals are those of the questions by themselves, and all of them are shown.
    """
    values: dict[Key, int] = {}
    for question in (first, second):
        for choice in question.choices:
            values[choice_key(question.key, choice.key)] = question.chosen(choice.key)
        nobody = choice_key(question.key, NOBODY)
        values[nobody] = everyone - sum(question.answering.values())
    kept = frozenset(values)
    cells = dict(_with_nobody(cross, first, second, everyone))
    passed = (choice_key(first.key, NOBODY), choice_key(second.key, NOBODY))
    rows = (*(each.key for each in first.choices), *([NOBODY] if values[passed[0]] else []))
    columns = (*(each.key for each in second.choices), *([NOBODY] if values[passed[1]] else []))

    def at(row: str, column: str) -> Key:
        return cross_key(cross.first, cross.second, row, column)

    values |= {at(row, column): cells[row, column] for row in rows for column in columns}
    values = {key: n for key, n in values.items() if n or key not in passed}
    sums = [
        Sum(total=choice_key(cross.first, row), parts=tuple(at(row, each) for each in columns))
        for row in rows
    ]
    sums += [
        Sum(total=choice_key(cross.second, column), parts=tuple(at(each, column) for each in rows))
        for column in columns
    ]
    harmless = {at(row, each) for row in rows for each in columns if NOBODY in {row, each}}
    telling: set[Key] = set()
    for row in (each.key for each in first.choices):
        own = {at(row, each.key): cells[row, each.key] for each in second.choices}
        if 0 < sum(own.values()) < SMALL_ROW and max(own.values()) == sum(own.values()):
            telling |= set(own)
    for column in (each.key for each in second.choices):
        own = {at(each.key, column): cells[each.key, column] for each in first.choices}
        if 0 < sum(own.values()) < SMALL_ROW and max(own.values()) == sum(own.values()):
            telling |= set(own)
    return Family(
        values=values,
        sums=tuple(sums),
        kept=kept,
        harmless=frozenset(harmless),
        telling=frozenset(telling),
    )


def _list(question: Listed, everyone: int) -> Family:
    analysed: Key = ("analysed",)
    answered, nobody = answered_key(question.key), choice_key(question.key, NOBODY)
    values: dict[Key, int] = {
        analysed: everyone,
        answered: question.answering,
        nobody: everyone - question.answering,
    }
    sums = [Sum(total=analysed, parts=(answered, nobody))]
    harmless = {nobody}
    for row, numbers in question.rows.items():
        own = {value_key(question.key, row, value): n for value, n in numbers.items()}
        passed = value_key(question.key, row, NOBODY)
        values |= own
        values[passed] = question.answering - sum(own.values())
        harmless.add(passed)
        sums.append(Sum(total=answered, parts=(*own, passed)))
    return Family(
        values=values,
        sums=tuple(sums),
        kept=frozenset({analysed}),
        harmless=frozenset(harmless),
    )


def _with_nobody(
    cross: CrossCount, first: Tabulated, second: Tabulated, everyone: int
) -> Iterator[tuple[Cell, int]]:
    rows = [each.key for each in first.choices]
    columns = [each.key for each in second.choices]
    for row in rows:
        own = {column: cross.counts.get((row, column), 0) for column in columns}
        yield from (((row, column), number) for column, number in own.items())
        yield (row, NOBODY), first.chosen(row) - sum(own.values())
    for column in columns:
        held = sum(cross.counts.get((row, column), 0) for row in rows)
        yield (NOBODY, column), second.chosen(column) - held
    either = sum(first.answering.values()) + sum(second.answering.values()) - cross.answering
    yield (NOBODY, NOBODY), everyone - either


def _characteristic(count: EqualityCount, people: int | None) -> Family:
    name = count.key
    answered, nobody, everyone = answered_key(name), choice_key(name, NOBODY), ("took part",)
    values: dict[Key, int] = {answered: count.answering}
    sums: list[Sum] = []
    chosen = {choice.key: count.counts.get(choice.key, 0) for choice in count.choices}
    values |= {choice_key(name, choice): number for choice, number in chosen.items()}
    telling: set[Key] = set()
    if count.is_several:
        for choice, number in chosen.items():
            other: Key = ("not chosen", name, choice)
            values[other] = count.answering - number
            sums.append(Sum(total=answered, parts=(choice_key(name, choice), other)))
    else:
        parts = tuple(choice_key(name, choice) for choice in chosen)
        sums.append(Sum(total=answered, parts=parts))
        if 0 < count.answering < SMALL_ROW and count.answering in chosen.values():
            telling = set(parts)
    if people is not None:
        values |= {nobody: people - count.answering, everyone: people}
        sums.append(Sum(total=everyone, parts=(answered, nobody)))
    return Family(
        values=values,
        sums=tuple(sums),
        harmless=frozenset({nobody}),
        telling=frozenset(telling),
    )
