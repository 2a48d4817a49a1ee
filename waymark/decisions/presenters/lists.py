"""What do the lists of decisions show: at work, after one consultation, to anybody?"""

from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from waymark.decisions import rules
from waymark.decisions.models import Decision
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries import headline_of
from waymark.decisions.rules import DecisionStage, Finality

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
    selected: tuple[dict[str, str], ...]
    clear_url: str
    newest_url: str
    older_url: str
    record: Action | None
    record_from_history: Action | None
    bodies: Action
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


def selected_filters(
    values: dict[str, Any], *, labels: dict[str, dict[str, str]], url: str
) -> tuple[dict[str, str], ...]:
    """Return what a list is narrowed by, each with the address of the list without it."""
    names = {"words": "Words", "finality": "How final", "stage": "Stage"}
    given = {key: str(value) for key, value in values.items() if value}
    return tuple(
        {
            "category": names[key],
            "text": labels.get(key, {}).get(value, value),
            "remove_url": with_query(url, {k: v for k, v in given.items() if k != key}),
        }
        for key, value in given.items()
    )


def with_query(url: str, values: dict[str, str]) -> str:
    """Return an address with a query, or without one where there is nothing to say."""
    return f"{url}?{urlencode(values)}" if values else url
