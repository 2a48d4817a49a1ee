"""How is a number put into a cell of a further table?"""

from collections.abc import Collection
from fractions import Fraction

from waymark.consultations.rules.content.answers import ExtraCell
from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.counted import Hidden
from waymark.consultations.rules.statistics.shown import NotShown, plain_number
from waymark.consultations.rules.wording import share
from waymark.core.figures import Direction, Figure
from waymark.core.suppression import Key, hidden_words


def share_of(numerator: int, base: int, direction: Direction = Direction.TOTAL) -> ExtraCell:
    """A share as it is printed."""
    return figure_cell(Figure(numerator, base, direction))


def figure_cell(figure: Figure) -> ExtraCell:
    """A figure as it is printed."""
    printed = ReportFigure(figure.numerator, figure.base, figure.direction)
    return ExtraCell(text=share(printed), figure=printed)


def count_cell(number: int) -> ExtraCell:
    """A whole number."""
    return ExtraCell(text=f"{number:,}")


def words_cell(text: str) -> ExtraCell:
    """Words."""
    return ExtraCell(text=text)


def statistic_cell(found: Fraction | NotShown, *, unit: str = "") -> ExtraCell:
    """A statistic with its unit, or that it is not shown."""
    if isinstance(found, NotShown):
        return ExtraCell(text="not shown")
    return ExtraCell(text=f"{plain_number(found)} {unit}".strip())


class Veil:
    """Covers the numbers that are hidden, and the shares that would give one away."""

    def __init__(self, hidden: Hidden | None) -> None:
        """Take what is hidden; nothing is, where there is None."""
        self.keys = frozenset(hidden.keys) if hidden else frozenset[Key]()
        self.withheld = frozenset(hidden.withheld) if hidden else frozenset[Key]()
        self.threshold = hidden.threshold if hidden else 0

    def covers(self, key: Key) -> bool:
        """Whether the number is hidden."""
        return key in self.keys

    def count(self, key: Key, number: int) -> ExtraCell:
        """A number, or the mark of a hidden one."""
        return self.cover() if self.covers(key) else count_cell(number)

    def share(
        self, key: Key, number: int, base: int, *, bound_to: Collection[Key], direction: Direction
    ) -> ExtraCell:
        """A share, or only its count where a number that its base is made of is hidden."""
        if self.covers(key):
            return self.cover()
        if any(self.covers(each) for each in bound_to):
            return count_cell(number)
        return share_of(number, base, direction)

    def cover(self) -> ExtraCell:
        """The mark of a hidden number."""
        return ExtraCell(text=hidden_words(self.threshold), is_hidden=True)

    @property
    def note(self) -> str:
        """What the mark means."""
        return (
            f"“{hidden_words(self.threshold).capitalize()}”: the number is smaller than "
            f"{self.threshold}, or it is hidden because a smaller one could be worked out from "
            "it. Shares are left out where they would give a hidden number away."
        )
