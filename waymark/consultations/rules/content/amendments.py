"""How does a report show a change of mind, and what it would change?"""

from dataclasses import dataclass
from datetime import date

from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    Certainty,
    SupportKind,
)


@dataclass(frozen=True, kw_only=True)
class Support:
    """How a body stands to one option, by the option's label."""

    option: str
    kind: SupportKind


@dataclass(frozen=True, kw_only=True)
class SensitivityCell:
    """One entry of a before-and-after table: its words, and its figure where it is one."""

    text: str
    figure: ReportFigure | None
    reconstructed: Certainty | None


@dataclass(frozen=True, kw_only=True)
class SensitivityRow:
    """One measure of a before-and-after table; one cell for each column."""

    label: str
    cells: tuple[SensitivityCell, ...]
    is_changed: bool


@dataclass(frozen=True, kw_only=True)
class FindingChange:
    """A finding that reads otherwise once the responses have left their former option."""

    finding: str
    scenario: str
    before: str
    after: str
    reconstructed: Certainty | None


@dataclass(frozen=True, kw_only=True)
class Sensitivity:
    """What an amendment would change: one sentence and one before-and-after table.

    `columns` begins with the votes as cast; a column for each way of leaving the option follows.
    """

    question: str
    sentence: str
    columns: tuple[str, ...]
    rows: tuple[SensitivityRow, ...]
    changes: tuple[FindingChange, ...]
    rests_on_reconstructed: str


@dataclass(frozen=True, kw_only=True)
class AmendmentReport:
    """A change of mind made known after closing."""

    body: str
    responses: int
    reconstructed: Certainty | None
    received_on: date | None
    requested_by: str
    wording: str
    effect: AmendmentEffect
    supports: tuple[Support, ...]
    sensitivity: Sensitivity | None
