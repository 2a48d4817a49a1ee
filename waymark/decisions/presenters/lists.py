"""What do the lists of decisions show: at work, after one consultation, to anybody?"""

from dataclasses import dataclass
from datetime import date

from waymark.decisions.models.decisions import Decision
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries.decisions import headline_of
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import DecisionStage, Finality
from waymark.web.narrowing import Chosen

GONE = {DecisionStage.LAPSED, DecisionStage.RESCINDED, DecisionStage.SUPERSEDED}


@dataclass(frozen=True)
class DecisionRow:
    """One decision of a list."""

    title: str
    url: str
    headline: str
    colour: str
    body: str
    decided_on: date
    sentence: str
    consultation: str
    is_published: bool
    is_from_history: bool


@dataclass(frozen=True)
class DecisionListing:
    """Decisions at work: a stretch of the list, what it is narrowed by, where it goes on."""

    rows: tuple[DecisionRow, ...]
    selected: tuple[Chosen, ...]
    clear_url: str
    newest_url: str
    older_url: str
    record: Action | None
    record_from_history: Action | None
    is_narrowed: bool


@dataclass(frozen=True)
class ConsultationListing:
    """What was decided after one consultation, and what is missing before one can be recorded."""

    rows: tuple[DecisionRow, ...]
    record: Action | None
    record_from_history: Action | None
    waits_for: str
    report: Action | None


@dataclass(frozen=True)
class PublicListing:
    """Decisions that anybody may read."""

    rows: tuple[DecisionRow, ...]
    newest_url: str
    older_url: str
    links: tuple[Action, ...]


def colour_of(decision: Decision) -> str:
    """Return the colour of the tag that carries the headline."""
    stage = DecisionStage(decision.stage)
    if stage in GONE:
        return "grey"
    if decision.finality == Finality.IN_PRINCIPLE:
        return "yellow"
    return "blue" if stage is DecisionStage.RECOMMENDED else "green"


def decision_row(decision: Decision, *, url: str) -> DecisionRow:
    """Return one decision of a list."""
    return DecisionRow(
        title=decision.title,
        url=url,
        headline=headline_of(decision),
        colour=colour_of(decision),
        body=decision.body.name,
        decided_on=decision.decided_on,
        sentence=rules.first_sentence(decision.wording),
        consultation=decision.consultation.title if decision.consultation else "",
        is_published=decision.published_at is not None,
        is_from_history=decision.is_from_history,
    )
