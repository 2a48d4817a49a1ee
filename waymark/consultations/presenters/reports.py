"""What do the report pages of a consultation show?"""

from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.models.analysis import ReportEdition


@dataclass(frozen=True)
class EditionLine:
    """One edition in the list."""

    name: str
    url: str
    made_at: datetime
    made_by: str
    reason: str
    snapshot: int
    state: str
    state_colour: str


@dataclass(frozen=True)
class Download:
    """One file of an edition."""

    label: str
    url: str


@dataclass(frozen=True)
class ReportTab:
    """The editions of a report, newest first, and what can be done next."""

    editions: tuple[EditionLine, ...]
    has_snapshot: bool
    make_url: str
    analysis_url: str


@dataclass(frozen=True)
class EditionPage:
    """One edition as it reads, with what can be done with it."""

    name: str
    quotes_taken_back: tuple[str, ...]
    number: int
    state: str
    state_colour: str
    reason: str
    made_at: datetime
    snapshot: int
    withdrawn_reason: str
    downloads: tuple[Download, ...]
    publish_url: str
    withdraw_url: str
    public_url: str


def state_of(edition: ReportEdition) -> tuple[str, str]:
    """Return the state of an edition in words, and the colour of its tag."""
    if edition.withdrawn_at:
        return "Withdrawn", "red"
    if edition.published_at:
        return "Published", "green"
    return "Not published", "grey"


def edition_name(edition: ReportEdition) -> str:
    """Name an edition: Full report, edition 3."""
    return f"{edition.get_layout_display()}, edition {edition.number}"


def edition_line(edition: ReportEdition, *, url: str, newest: int) -> EditionLine:
    """Return an edition for the list; one that a newer one overtook says why it stays unpublished.

    Such a one is made when a decision is recorded, before the decision itself is published.
    """
    state, colour = state_of(edition)
    reason = edition.reason
    if not edition.published_at and edition.number < newest:
        reason = f"{reason}. Edition {edition.number + 1} took its place before it was published"
    return EditionLine(
        name=edition_name(edition),
        url=url,
        made_at=edition.made_at,
        made_by=str(edition.made_by or "Waymark"),
        reason=reason,
        snapshot=edition.snapshot.number,
        state=state,
        state_colour=colour,
    )
