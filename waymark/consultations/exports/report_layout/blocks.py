"""Of which blocks is a report made, whatever the format that shows it?"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from waymark.consultations.rules.vocabulary import Certainty
from waymark.core.figures import Figure

WIDEST_UPRIGHT = 6


@dataclass(frozen=True)
class Text:
    """A few words, with the mark of a count that was rebuilt.

    `figure` or `count` is what the words say, for formats in which a number stays a number.
    """

    text: str
    mark: Certainty | None = None
    is_number: bool = False
    figure: Figure | None = None
    count: int | None = None


@dataclass(frozen=True)
class Prose:
    """Markdown as an officer wrote it."""

    kind: ClassVar[str] = "prose"
    text: str


@dataclass(frozen=True)
class Paragraph:
    """A sentence or two of the report's own."""

    kind: ClassVar[str] = "paragraph"
    text: str
    is_quiet: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading inside a section: level 3, or 4 under it."""

    kind: ClassVar[str] = "heading"
    text: str
    level: int = 3


@dataclass(frozen=True)
class Bullets:
    """A list, numbered where the order matters."""

    kind: ClassVar[str] = "bullets"
    items: tuple[Text, ...]
    is_numbered: bool = False


@dataclass(frozen=True)
class Facts:
    """Pairs of a name and what it is."""

    kind: ClassVar[str] = "facts"
    lines: tuple[tuple[str, Text | Prose], ...]


@dataclass(frozen=True)
class Table:
    """A table; the first cell of each row is its heading."""

    kind: ClassVar[str] = "table"
    key: str
    caption: str
    columns: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]

    @property
    def is_wide(self) -> bool:
        """Whether it needs a page that lies on its side."""
        return len(self.columns) > WIDEST_UPRIGHT


@dataclass(frozen=True)
class Chart:
    """A chart by category, divided by option, or without options one bar for each figure.

    `description` is for those who cannot see it and says what it shows; `lead` says it beside it.
    With `sides` the bars diverge: so many options lie on the first side and on the last, and one
    between them lies on the middle line.
    """

    kind: ClassVar[str] = "chart"
    key: str
    title: str
    lead: str
    description: str
    options: tuple[str, ...]
    bars: tuple[tuple[str, tuple[Figure, ...]], ...]
    sides: tuple[int, ...] = ()


@dataclass(frozen=True)
class Timeline(Chart):
    """A chart of numbers by day, divided by option, with what was held on a day marked."""

    days: tuple[tuple[date, tuple[int, ...], bool], ...] = ()


@dataclass(frozen=True)
class Headline:
    """The state of the decision, larger than the rest."""

    kind: ClassVar[str] = "headline"
    label: str
    text: str
    detail: str


@dataclass(frozen=True)
class Quotation:
    """Words of somebody who answered, with the attribution that they permitted."""

    kind: ClassVar[str] = "quotation"
    text: str
    attribution: str


Block = Prose | Paragraph | Heading | Bullets | Facts | Table | Chart | Headline | Quotation


@dataclass(frozen=True)
class Section:
    """A heading of the report with all that stands under it."""

    key: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Layout:
    """A whole report, ready to be shown in any format."""

    title: str
    kind: str
    authority: str
    edition: str
    sections: tuple[Section, ...]
