"""How many of each category chose what, and what share is that in each direction?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind
from waymark.core.figures import Direction, Figure

Cell = tuple[str, str]
"""The key of a category and the key of a choice."""


@dataclass(frozen=True, kw_only=True)
class Heading:
    """The key and the label of a row or a column."""

    key: str
    label: str


@dataclass(frozen=True, kw_only=True)
class CrossTable:
    """Counts of categories by choices, with the respondents of each category who answered.

    The base of a share is respondents, never ticks: where several choices may be ticked, the
    shares of a category may pass 100% together, and the base stays those who answered.
    """

    kind: QuestionKind
    categories: tuple[Heading, ...]
    choices: tuple[Heading, ...]
    counts: Mapping[Cell, int]
    answering: Mapping[str, int]

    def __post_init__(self) -> None:
        """Refuse counts that no set of answers could have given."""
        if not QUESTION_RULES[self.kind].is_tabulated:
            message = f"a question of kind {self.kind} has no table"
            raise ValueError(message)
        if set(self.counts) != set(self.cells()):
            message = "there must be one count for each category and choice"
            raise ValueError(message)
        for category in self.categories:
            self._check_row(category.key)

    def _check_row(self, category: str) -> None:
        row = [self.counts[category, choice.key] for choice in self.choices]
        base = self.answering[category]
        several = QUESTION_RULES[self.kind].holds_several
        fits = max(row, default=0) <= base <= sum(row) if several else base == sum(row)
        if not fits or min(row, default=0) < 0:
            message = f"the answers of {category} do not fit its {base} respondents"
            raise ValueError(message)

    def cells(self) -> Iterator[Cell]:
        """Every pair of category and choice, row by row."""
        for category in self.categories:
            for choice in self.choices:
                yield category.key, choice.key

    def row_cells(self, category: str) -> tuple[Cell, ...]:
        """The cells of one category."""
        return tuple((category, choice.key) for choice in self.choices)

    def column_cells(self, choice: str) -> tuple[Cell, ...]:
        """The cells of one choice."""
        return tuple((category.key, choice) for category in self.categories)

    @property
    def base(self) -> int:
        """Everyone who answered the question."""
        return sum(self.answering[category.key] for category in self.categories)

    def chosen(self, choice: str) -> int:
        """Everyone who made the choice."""
        return sum(self.counts[cell] for cell in self.column_cells(choice))

    def row_figure(self, category: str, choice: str) -> Figure:
        """The share of a category that made the choice."""
        return Figure(self.counts[category, choice], self.answering[category], Direction.ROW)

    def column_figure(self, category: str, choice: str) -> Figure:
        """The share of a choice's supporters who belong to the category."""
        return Figure(self.counts[category, choice], self.chosen(choice), Direction.COLUMN)

    def total_figure(self, category: str, choice: str) -> Figure:
        """The share of everyone who answered that both belongs to the category and chose so."""
        return Figure(self.counts[category, choice], self.base, Direction.TOTAL)

    def overall_figure(self, choice: str) -> Figure:
        """The share of everyone who answered that made the choice."""
        return Figure(self.chosen(choice), self.base, Direction.TOTAL)


def cross_table(
    *,
    kind: QuestionKind,
    categories: tuple[Heading, ...],
    choices: tuple[Heading, ...],
    counts: Mapping[Cell, int],
    answering: Mapping[str, int] | None = None,
) -> CrossTable:
    """Make a table from the counts that are not 0.

    A single choice needs no `answering`: each answer is one count. Where several may be ticked it
    must be given, because ticks cannot be turned back into people.
    """
    every = {
        (category.key, choice.key): counts.get((category.key, choice.key), 0)
        for category in categories
        for choice in choices
    }
    if stray := set(counts) - set(every):
        message = f"counts for an unknown category or choice: {sorted(stray)}"
        raise ValueError(message)
    if answering is None:
        if QUESTION_RULES[kind].holds_several:
            message = "a question with several choices needs the number who answered"
            raise ValueError(message)
        answering = {
            category.key: sum(every[category.key, choice.key] for choice in choices)
            for category in categories
        }
    return CrossTable(
        kind=kind,
        categories=categories,
        choices=choices,
        counts=every,
        answering={category.key: answering.get(category.key, 0) for category in categories},
    )
