"""What does a consultation report say, whatever format it is then printed in?"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from waymark.consultations.rules import codec
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    Certainty,
    Channel,
    DocumentKind,
    EventKind,
    ExclusionReason,
    GroupOutcome,
    MajorityOutcome,
    QuestionKind,
    SupportKind,
)
from waymark.core.figures import Figure

SCHEMA = "waymark/consultation-report/1"
NOT_GIVEN = "not given in the source"
ANSWERS_NOT_HELD = "answers not held here"
LOOKED_AT_AGAIN = "The decision is looked at again"


@dataclass(frozen=True, kw_only=True)
class ReportFigure(Figure):
    """A share as printed, with how firmly its counts stand if they were rebuilt."""

    reconstructed: Certainty | None = None


@dataclass(frozen=True, kw_only=True)
class NamedFigure:
    """A figure with the words that say what it counts."""

    label: str
    figure: ReportFigure


@dataclass(frozen=True, kw_only=True)
class AuthorityFacts:
    """Who publishes the report."""

    code: str
    name: str


@dataclass(frozen=True, kw_only=True)
class SnapshotFacts:
    """The frozen answers that every figure of the report was counted from."""

    number: int
    frozen_at: datetime


@dataclass(frozen=True, kw_only=True)
class OptionLine:
    """One of the ways forward that people were asked about."""

    key: str
    label: str
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class DocumentLine:
    """A paper that was put before the people consulted."""

    title: str
    kind: DocumentKind
    file_name: str = ""
    media_type: str = ""
    size: int | None = None
    sha256: str = ""


@dataclass(frozen=True, kw_only=True)
class EventLine:
    """An occasion on which people were brought together; None is what nobody wrote down."""

    title: str
    kind: EventKind
    held_on: date | None = None
    place: str = ""
    audience: str = ""
    attendance: int | None = None
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Where to ask about the consultation."""

    name: str = ""
    lines: tuple[str, ...] = ()
    telephone: str = ""
    email: str = ""


@dataclass(frozen=True, kw_only=True)
class ConsultationFacts:
    """What was asked of whom, when and how: everything about a consultation that is not counted."""

    slug: str
    title: str
    purpose: str
    overview: str
    department: str
    opens_on: date
    closes_on: date
    who_was_consulted: tuple[str, ...]
    method: str
    channels: tuple[Channel, ...] = ()
    options: tuple[OptionLine, ...] = ()
    events: tuple[EventLine, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    related: tuple[str, ...] = ()
    contact: Contact = field(default_factory=Contact)


@dataclass(frozen=True, kw_only=True)
class ExclusionLine:
    """How many responses were left out for one reason."""

    reason: ExclusionReason
    count: int


@dataclass(frozen=True, kw_only=True)
class Reconciliation:
    """How the responses received become the responses analysed.

    Received = excluded + merged + withdrawn + undecided + analysed. Group responses stand apart,
    as groups and as people, and are never added to the others.
    """

    received: int
    excluded: tuple[ExclusionLine, ...]
    merged: int
    withdrawn: int
    undecided: int
    analysed: int
    groups: int
    group_participants: int

    def __post_init__(self) -> None:
        """Refuse a reconciliation that does not add up."""
        left_out = sum(line.count for line in self.excluded)
        parts = left_out + self.merged + self.withdrawn + self.undecided + self.analysed
        if parts != self.received:
            message = f"{parts} responses are accounted for but {self.received} were received"
            raise ValueError(message)


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


@dataclass(frozen=True, kw_only=True)
class ReportNote:
    """A standing remark on how the figures are to be read."""

    key: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ConditionLine:
    """What a decision depends on; None is what the source does not give."""

    text: str
    owner: str | None = None
    due_on: date | None = None
    is_met: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ReviewLine:
    """What would bring a decision back; None is what the source does not give."""

    text: str
    review_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class DecisionBlock:
    """What was decided, dated, beside the frozen statistics.

    `headline` is the state in words, such as "In principle, subject to review", and is shown
    wherever the decision is. None or an empty text is what the source does not give, and
    `not_given` names it in words.
    """

    body: str
    decided_on: date
    wording: str
    finality: str
    stage: str
    headline: str
    reasons: str = ""
    alternatives: str = ""
    conditions: tuple[ConditionLine, ...] = ()
    reviews: tuple[ReviewLine, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    is_recorded_from_history: bool = False
    source: str = ""
    not_given: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReportContent:
    """Everything that a report shows, in the order in which it is shown."""

    schema: str = SCHEMA
    edition: int
    authority: AuthorityFacts
    consultation: ConsultationFacts
    snapshot: SnapshotFacts
    response_rate: str
    reconciliation: Reconciliation
    categories: tuple[CategoryLine, ...]
    questions: tuple[QuestionReport, ...]
    stated_findings: tuple[StatedFinding, ...]
    groups: tuple[GroupReport, ...]
    amendments: tuple[AmendmentReport, ...]
    notes: tuple[ReportNote, ...]
    decision: DecisionBlock | None = None

    @property
    def is_reconstructed(self) -> bool:
        """Whether any count was rebuilt rather than counted."""
        return any(note.key == "reconstructed" for note in self.notes)


def to_json(content: ReportContent) -> dict[str, Any]:
    """Turn a report into plain JSON values; each figure also states its percentage."""
    plain: dict[str, Any] = codec.to_plain(content)
    return plain


def from_json(plain: dict[str, Any]) -> ReportContent:
    """Read a report back from its JSON values, refusing what does not fit."""
    return codec.from_plain(ReportContent, plain)


def canonical_bytes(plain: dict[str, Any]) -> bytes:
    """The one spelling of a report as bytes: sorted keys, no spare space, UTF-8."""
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode()


def digest(plain: dict[str, Any]) -> str:
    """The SHA-256 of a report's canonical bytes, in hexadecimal."""
    return hashlib.sha256(canonical_bytes(plain)).hexdigest()
