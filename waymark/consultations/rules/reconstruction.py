"""Which counts of a rebuilt table does the publication force, and which were a free choice?"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.tables import Cell, CrossTable
from waymark.consultations.rules.vocabulary import Certainty
from waymark.core.figures import Figure

FORCED_SENTENCE = (
    "Rests on counts rebuilt by arithmetic from published percentages; every table that fits "
    "the published figures gives the same."
)
FREE_SENTENCE = (
    "Rests partly on rebuilt counts that the published figures leave open; another table that "
    "fits them could give other numbers."
)

Sources = Mapping[Cell, Mapping[Cell, int]]
"""For each cell of a table, how often each cell of the table as cast is contained in it."""


@dataclass(frozen=True, kw_only=True)
class KnownSum:
    """The sum of a block of cells that the publication forces; nothing named means all of them."""

    total: int
    categories: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Reconstruction:
    """What is known of a table that was rebuilt because the answers themselves are not held."""

    question: str
    sentence: str
    known: tuple[KnownSum, ...]


class Marking:
    """Says of any sum of cells whether the known sums force it.

    A sum is forced if it can be had from known sums by adding and subtracting. A known sum of
    nothing forces each of its cells to nothing. A known sum that the table no longer has, because
    responses were left out since, forces nothing. Without a reconstruction nothing is marked.
    """

    def __init__(self, table: CrossTable, reconstruction: Reconstruction | None) -> None:
        """Work out which sums the known ones span."""
        self.is_rebuilt = reconstruction is not None
        self._columns = {cell: number for number, cell in enumerate(table.cells())}
        self._solved: list[tuple[int, dict[int, Fraction]]] = []
        self._answers: dict[frozenset[tuple[Cell, int]], Certainty] = {}
        for known in reconstruction.known if reconstruction else ():
            block = _block(table, known)
            if sum(table.counts[cell] for cell in block) == known.total:
                for cells in [block] if known.total else [[cell] for cell in block]:
                    self._learn(self._vector(Counter(cells)))

    def certainty(self, contents: Mapping[Cell, int]) -> Certainty | None:
        """How firmly the sum of the cells stands, each taken as often as stated."""
        if not self.is_rebuilt:
            return None
        key = frozenset(contents.items())
        if key not in self._answers:
            is_free = bool(self._rest(self._vector(contents)))
            self._answers[key] = Certainty.FREE if is_free else Certainty.FORCED
        return self._answers[key]

    def _vector(self, contents: Mapping[Cell, int]) -> dict[int, Fraction]:
        vector = {}
        for cell, times in contents.items():
            if times:
                column = self._columns.setdefault(cell, len(self._columns))
                vector[column] = Fraction(times)
        return vector

    def _rest(self, vector: dict[int, Fraction]) -> dict[int, Fraction]:
        for pivot, solved in self._solved:
            if pivot in vector:
                times = vector[pivot]
                for column, value in solved.items():
                    vector[column] = vector.get(column, Fraction()) - times * value
                vector = {column: value for column, value in vector.items() if value}
        return vector

    def _learn(self, vector: dict[int, Fraction]) -> None:
        if rest := self._rest(vector):
            pivot = min(rest)
            scaled = {column: value / rest[pivot] for column, value in rest.items()}
            self._solved.append((pivot, scaled))


@dataclass(frozen=True)
class MarkedTable:
    """A cross-table that knows how firmly each of its figures stands."""

    table: CrossTable
    marking: Marking
    sources: Sources

    def certainty(self, cells: Iterable[Cell]) -> Certainty | None:
        """How firmly the sum of some of this table's cells stands."""
        if not self.marking.is_rebuilt:
            return None
        contents: Counter[Cell] = Counter()
        for cell in cells:
            contents.update(self.sources[cell])
        return self.marking.certainty(contents)

    def mark(self, figure: Figure, *, part: Iterable[Cell], whole: Iterable[Cell]) -> ReportFigure:
        """Print a figure with the weaker certainty of its two counts."""
        return ReportFigure(
            figure.numerator,
            figure.base,
            figure.direction,
            reconstructed=weakest([self.certainty(part), self.certainty(whole)]),
        )

    def row(self, category: str, choice: str) -> ReportFigure:
        """The marked share of a category that made the choice."""
        figure = self.table.row_figure(category, choice)
        return self.mark(figure, part=[(category, choice)], whole=self.table.row_cells(category))

    def column(self, category: str, choice: str) -> ReportFigure:
        """The marked share of a choice's supporters who belong to the category."""
        figure = self.table.column_figure(category, choice)
        return self.mark(figure, part=[(category, choice)], whole=self.table.column_cells(choice))

    def total(self, category: str, choice: str) -> ReportFigure:
        """The marked share of everyone that one cell holds."""
        figure = self.table.total_figure(category, choice)
        return self.mark(figure, part=[(category, choice)], whole=self.table.cells())

    def overall(self, choice: str) -> ReportFigure:
        """The marked share of everyone that made the choice."""
        figure = self.table.overall_figure(choice)
        return self.mark(figure, part=self.table.column_cells(choice), whole=self.table.cells())

    def lead_certainty(self, category: str) -> Certainty | None:
        """How firmly it stands who leads a category.

        Where every other choice is forced to nothing the whole category made one choice, however
        many it has: the lead is forced even though its count is not. A majority needs only its
        own count and its base; a mere largest share needs every count of the row.
        """
        row = self.table.row_cells(category)
        used = [cell for cell in row if self.table.counts[cell]]
        empty = [cell for cell in row if not self.table.counts[cell]]
        absent = weakest(self.certainty([cell]) for cell in empty)
        if len(used) <= 1 and empty and absent is not Certainty.FREE:
            return absent
        for cell in used:
            figure = self.row(*cell)
            if figure.is_majority:
                return figure.reconstructed
        return weakest(self.certainty([cell]) for cell in row)


def marked_as_cast(table: CrossTable, reconstruction: Reconstruction | None) -> MarkedTable:
    """Mark a table of the answers as they were given."""
    return MarkedTable(
        table,
        Marking(table, reconstruction),
        {cell: {cell: 1} for cell in table.cells()},
    )


def weakest(certainties: Iterable[Certainty | None]) -> Certainty | None:
    """The certainty of something that rests on several counts."""
    found = set(certainties)
    if Certainty.FREE in found:
        return Certainty.FREE
    return Certainty.FORCED if Certainty.FORCED in found else None


def remark(certainty: Certainty | None) -> str:
    """What to say of something with this certainty; nothing where nothing was rebuilt."""
    if certainty is None:
        return ""
    return FORCED_SENTENCE if certainty is Certainty.FORCED else FREE_SENTENCE


def _block(table: CrossTable, known: KnownSum) -> list[Cell]:
    categories = known.categories or tuple(each.key for each in table.categories)
    choices = known.choices or tuple(each.key for each in table.choices)
    block = [(category, choice) for category in categories for choice in choices]
    if stray := set(block) - set(table.counts):
        message = f"a known sum names an unknown category or choice: {sorted(stray)}"
        raise ValueError(message)
    return block
