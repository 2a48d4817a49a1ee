"""How does a report show what was answered?"""

from dataclasses import dataclass

from waymark.consultations.rules.content.figures import NamedFigure, ReportFigure
from waymark.consultations.rules.content.themes import Quote, ThemeReport
from waymark.consultations.rules.vocabulary import (
    Certainty,
    GroupOutcome,
    MajorityOutcome,
    QuestionKind,
)


@dataclass(frozen=True, kw_only=True)
class CategoryLine:
    """A stakeholder category with its part of the responses analysed."""

    key: str
    label: str
    description: str = ""
    responses: ReportFigure


@dataclass(frozen=True, kw_only=True)
class ChoiceTotal:
    """A choice with its part of all who answered the question."""

    key: str
    label: str
    figure: ReportFigure


@dataclass(frozen=True, kw_only=True)
class TableCell:
    """One category's answers for one choice, as a share in every direction.

    `row` is the share of the category, `column` of the choice's supporters, `total` of everyone
    who answered.
    """

    choice: str
    row: ReportFigure
    column: ReportFigure
    total: ReportFigure


@dataclass(frozen=True, kw_only=True)
class TableRow:
    """One category of a cross-table; `answering` is the base of its row shares."""

    category: str
    label: str
    answering: int
    not_answered: int
    base_reconstructed: Certainty | None
    cells: tuple[TableCell, ...]


@dataclass(frozen=True, kw_only=True)
class TableReport:
    """A cross-table of categories by choices; `totals` are over everyone who answered."""

    rows: tuple[TableRow, ...]
    totals: tuple[ChoiceTotal, ...]
    answering: int
    not_answered: int


@dataclass(frozen=True, kw_only=True)
class MajorityLine:
    """How one category divided, and how firmly that stands if the counts were rebuilt."""

    category: str
    label: str
    outcome: MajorityOutcome
    choices: tuple[str, ...]
    figure: ReportFigure | None
    sentence: str
    reconstructed: Certainty | None


@dataclass(frozen=True, kw_only=True)
class LeadLine:
    """One choice, by categories and by people: how many categories it leads, how many chose it.

    `majorities` names the categories of which more than half chose it; `leads` also those in
    which it merely has the largest share, alone.
    """

    choice: str
    label: str
    majorities: tuple[str, ...]
    leads: tuple[str, ...]
    people: ReportFigure
    responses_in_majorities: int


@dataclass(frozen=True, kw_only=True)
class ComputedFinding:
    """A statement that follows from the figures, with the figures that it rests on.

    `rests_on_reconstructed` is a sentence, empty where nothing was rebuilt.
    """

    key: str
    sentence: str
    figures: tuple[NamedFigure, ...]
    reconstructed: Certainty | None
    rests_on_reconstructed: str


@dataclass(frozen=True, kw_only=True)
class ExtraCell:
    """One cell as printed; `figure` where it is a share, `is_hidden` where it is suppressed."""

    text: str
    figure: ReportFigure | None = None
    is_hidden: bool = False


@dataclass(frozen=True, kw_only=True)
class ExtraRow:
    """One row: its label and one cell for each column."""

    label: str
    cells: tuple[ExtraCell, ...]


@dataclass(frozen=True, kw_only=True)
class ExtraTable:
    """Any further statistic as a table that every format can print.

    `notes` say on what conditions it may be read; `chart` is "bars", "stacked", "diverging" or
    empty, and is drawn from the figures of the cells. `lines` says what the rows are. `sides` are
    the numbers of columns on the first and on the last side of a diverging chart; a column between
    them is neutral.
    """

    key: str
    heading: str
    columns: tuple[str, ...]
    rows: tuple[ExtraRow, ...]
    notes: tuple[str, ...] = ()
    chart: str = ""
    lines: str = "Answer"
    sides: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class QuestionReport:
    """One question with what came of it.

    `answers_held` is None where the answers to an open question are not held here, which is not
    the same as none having been given. The tables are None or empty for open questions.
    """

    key: str
    kind: QuestionKind
    wording: str
    help: str = ""
    answers_held: int | None = None
    table: TableReport | None = None
    majorities: tuple[MajorityLine, ...] = ()
    leads: tuple[LeadLine, ...] = ()
    findings: tuple[ComputedFinding, ...] = ()
    extra_tables: tuple[ExtraTable, ...] = ()
    not_shown: tuple[str, ...] = ()
    themes: ThemeReport | None = None
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, kw_only=True)
class StatedFinding:
    """What officers concluded, under a heading of theirs."""

    heading: str
    statement: str
    figures: tuple[NamedFigure, ...] = ()


@dataclass(frozen=True, kw_only=True)
class GroupReport:
    """A view that people reached together."""

    label: str
    participants: int
    who: str
    how_reached: str
    outcome: GroupOutcome
    options: tuple[str, ...] = ()
    reasons: str = ""
    facilitator: str = ""
