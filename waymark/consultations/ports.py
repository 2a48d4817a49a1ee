"""What must a consultation ask of the apps above it? Which decisions were taken after it."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from waymark.consultations.rules.content.decision import DecisionBlock


@dataclass(frozen=True, kw_only=True)
class HeldDecision:
    """A decision as a report shows it, with what a link to its page needs."""

    public_id: UUID
    is_published: bool
    block: DecisionBlock


class DecisionSource(Protocol):
    """Who knows the decisions; needs an open scope, and leaves permissions to the caller."""

    def decisions_for(self, consultation_id: int) -> list[HeldDecision]:
        """Return the decisions taken after a consultation, the newest first."""

    def blocks_for(self, consultation_id: int) -> list[DecisionBlock]:
        """Return the same as a report shows them, the newest first."""


_sources: list[DecisionSource] = []


def register_decisions(source: DecisionSource) -> None:
    """Name the source; called from `AppConfig.ready` of the app that keeps decisions."""
    _sources[:] = [source]


def decision_source() -> DecisionSource:
    """Return the source that was named; raises `LookupError` where no app named one."""
    if not _sources:
        message = "No app has said that it keeps decisions."
        raise LookupError(message)
    return _sources[0]
