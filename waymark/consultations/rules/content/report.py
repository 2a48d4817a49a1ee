"""What does a consultation report say in all, whatever format it is then printed in?"""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from waymark.consultations.rules import codec
from waymark.consultations.rules.content.amendments import AmendmentReport
from waymark.consultations.rules.content.answers import (
    CategoryLine,
    ExtraTable,
    GroupReport,
    QuestionReport,
    StatedFinding,
)
from waymark.consultations.rules.content.decision import DecisionBlock
from waymark.consultations.rules.content.facts import (
    AuthorityFacts,
    ConsultationFacts,
    HowItRan,
    OverTime,
    Reconciliation,
    SnapshotFacts,
)
from waymark.consultations.rules.content.feedback import FeedbackLine

SCHEMA = "waymark/consultation-report/1"
NOT_GIVEN = "not given in the source"
ANSWERS_NOT_HELD = "answers not held here"
LOOKED_AT_AGAIN = "The decision is looked at again"


@dataclass(frozen=True, kw_only=True)
class ReportNote:
    """A standing remark on how the figures are to be read."""

    key: str
    text: str


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
    how_it_ran: HowItRan = field(default_factory=HowItRan)
    over_time: OverTime | None = None
    equality: tuple[ExtraTable, ...] = ()
    cross_tables: tuple[ExtraTable, ...] = ()
    category_equal: tuple[ExtraTable, ...] = ()
    weighted: tuple[ExtraTable, ...] = ()
    not_weighted: tuple[str, ...] = ()
    officers_scores: tuple[ExtraTable, ...] = ()
    officers_not_shown: tuple[str, ...] = ()
    feedback: tuple[FeedbackLine, ...] = ()

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
