"""What does the page about who decides show?"""

from dataclasses import dataclass

from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.presenters.parts import Action


@dataclass(frozen=True)
class BodyListing:
    """Who decides here."""

    rows: tuple[tuple[str, str], ...]
    add: Action | None


def body_row(body: Body) -> tuple[str, str]:
    """Return the name and the kind of a body."""
    return body.name, BodyKind(body.kind).label
