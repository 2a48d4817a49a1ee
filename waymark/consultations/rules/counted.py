"""In which shape is everything kept that was counted when a snapshot was frozen?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from waymark.consultations.rules.amendments import Amendment
from waymark.consultations.rules.content.answers import GroupReport
from waymark.consultations.rules.content.themes import ThemeReport
from waymark.consultations.rules.reconstruction import Reconstruction
from waymark.consultations.rules.tables import Cell, Heading
from waymark.consultations.rules.vocabulary import (
    Channel,
    ExclusionReason,
    LatePolicy,
    QuestionKind,
    ResponseStatus,
)


@dataclass(frozen=True, kw_only=True)
class RowCount:
    """One row of a grid, counted by category and choice; a criterion has a weight."""

    key: str
    label: str
    weight: int | None = None
    counts: Mapping[Cell, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Ballot:
    """How many people put choices in one order; the first is the one they like best."""

    order: tuple[str, ...]
    number: int


@dataclass(frozen=True, kw_only=True)
class ValueCount:
    """How many people gave one number, area or month, to one choice of one row where it has any."""

    row: str = ""
    choice: str = ""
    value: str
    number: int


@dataclass(frozen=True, kw_only=True)
class CrossCount:
    """Two questions against each other: pairs of choices by the people who made both.

    `answering` are those who answered both questions.
    """

    first: str
    second: str
    counts: Mapping[Cell, int]
    answering: int


@dataclass(frozen=True, kw_only=True)
class MarginCount:
    """One question by which results are weighted, with the people of the area by its choices."""

    question: str
    population: Mapping[str, int] = field(default_factory=dict)
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class SortCount:
    """How many people of one sort responded, answered a question, or made one choice of it.

    `sort` has their choice in each margin, empty where they made none. Without a `question` all of
    the sort are counted, without a `choice` those who answered the question.
    """

    sort: tuple[str, ...]
    question: str = ""
    choice: str = ""
    number: int


@dataclass(frozen=True, kw_only=True)
class WeightingCount:
    """What weighting needs: what is known of the area, and the answers by sort of respondent."""

    margins: tuple[MarginCount, ...]
    sorts: tuple[SortCount, ...]


@dataclass(frozen=True, kw_only=True)
class ScoredCount:
    """What officers give one option, by criterion, and why."""

    key: str
    label: str
    scores: Mapping[str, int] = field(default_factory=dict)
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ScoringCount:
    """How officers score the options of one question by its criteria, with their weights.

    Nothing here is counted from responses: what people answered is in `QuestionCount`.
    """

    question: str
    wording: str
    least: int
    most: int
    criteria: tuple[RowCount, ...]
    options: tuple[ScoredCount, ...]


@dataclass(frozen=True, kw_only=True)
class EqualityCount:
    """One characteristic of those who took part, which is joined to nothing else.

    `population` is the number of people of the area by choice, empty where nobody entered it.
    """

    key: str
    wording: str
    threshold: int
    choices: tuple[Heading, ...]
    apart: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    answering: int = 0
    is_several: bool = False
    population: Mapping[str, int] = field(default_factory=dict)
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class CampaignsCount:
    """What the responses that campaigns show apart answered, all of them counted elsewhere, too.

    `counts` are by question and choice, `answering` by question.
    """

    responses: int
    answering: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[Cell, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class LateCount:
    """How many responses came after closing, and what the policy does with them."""

    policy: LatePolicy
    counted: int
    left_out: int


@dataclass(frozen=True, kw_only=True)
class DayCount:
    """How many of the responses analysed came on one day by one channel."""

    day: date
    channel: Channel
    number: int


@dataclass(frozen=True, kw_only=True)
class Hidden:
    """Which numbers are hidden, by their keys of `rules.suppressing`."""

    threshold: int
    keys: tuple[tuple[str, ...], ...] = ()
    withheld: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, kw_only=True)
class CategoryCount:
    """A stakeholder category with its accepted responses."""

    key: str
    label: str
    description: str = ""
    responses: int


@dataclass(frozen=True, kw_only=True)
class QuestionCount:
    """A question with its answers counted over accepted responses.

    `counts` holds, for each category and choice, how many chose it; nothing need be given for 0.
    `answering` holds the respondents of each category who answered, and is needed only where
    several choices may be ticked. `answers_held` is for open questions: how many texts there
    are, or None where they are not held here. `not_asked` are those of each category to whom the
    question was not shown. With a `threshold`, small numbers are hidden.
    """

    key: str
    kind: QuestionKind
    wording: str
    help: str = ""
    choices: tuple[Heading, ...] = ()
    counts: Mapping[Cell, int] = field(default_factory=dict)
    answering: Mapping[str, int] | None = None
    answers_held: int | None = None
    rows: tuple[RowCount, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    values: tuple[ValueCount, ...] = ()
    neutral: str = ""
    apart: tuple[str, ...] = ()
    not_asked: Mapping[str, int] = field(default_factory=dict)
    threshold: int | None = None
    headline: str = ""
    unit: str = ""
    themes: ThemeReport | None = None


@dataclass(frozen=True, kw_only=True)
class Counts:
    """Everything that was counted when a snapshot was frozen; all of it whole numbers."""

    by_status: Mapping[ResponseStatus, int]
    excluded: Mapping[ExclusionReason, int] = field(default_factory=dict)
    categories: tuple[CategoryCount, ...]
    questions: tuple[QuestionCount, ...]
    groups: tuple[GroupReport, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    reconstruction: Reconstruction | None = None
    crosses: tuple[CrossCount, ...] = ()
    equality: tuple[EqualityCount, ...] = ()
    equality_people: int | None = None
    hidden: Hidden | None = None
    hidden_equality: Hidden | None = None
    weighting: WeightingCount | None = None
    scorings: tuple[ScoringCount, ...] = ()
    campaigns: CampaignsCount | None = None
    days: tuple[DayCount, ...] = ()
    late: LateCount | None = None
    sampling_frame: str = ""
    merged: tuple[str, ...] = ()
    """Which categories were counted as another, a sentence each."""
