"""What does the page of the audit trail show?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from waymark.access.permissions import ROLES_BY_NAME
from waymark.administration.presenters import words
from waymark.administration.queries import Named, Target, TrailStretch
from waymark.audit.rules import Event, EventSort
from waymark.core.actors import ActorKind
from waymark.web.narrowing import Chosen

SORT_COLOURS = {
    EventSort.DID: "blue",
    EventSort.SAW: "purple",
    EventSort.SEARCHED: "turquoise",
    EventSort.EXPORTED: "orange",
    EventSort.REFUSED: "red",
}
SORT_TAGS = {
    EventSort.DID: "Did",
    EventSort.SAW: "Saw",
    EventSort.SEARCHED: "Searched",
    EventSort.EXPORTED: "Exported",
    EventSort.REFUSED: "Refused",
}


@dataclass(frozen=True)
class TrailRow:
    """One event as a sentence."""

    at: datetime
    who: str
    role: str
    what: str
    why: str
    sort: str
    sort_colour: str
    same_target_url: str | None


@dataclass(frozen=True)
class Trail:
    """The page of the audit trail."""

    rows: list[TrailRow]
    count: int
    chosen: tuple[Chosen, ...]
    clear_url: str
    newer_url: str | None
    older_url: str | None
    export_url: str | None


def present_trail(
    *,
    stretch: TrailStretch,
    count: int,
    chosen: tuple[Chosen, ...],
    clear_url: str,
    export_url: str | None,
    address: Callable[..., str],
) -> Trail:
    """Word the page; `address` makes an address of this page with other parameters."""
    return Trail(
        rows=[present_row(named, address=address) for named in stretch.events],
        count=count,
        chosen=chosen,
        clear_url=clear_url,
        newer_url=address(newer=stretch.newer) if stretch.newer else None,
        older_url=address(older=stretch.older) if stretch.older else None,
        export_url=export_url,
    )


def present_row(named: Named, *, address: Callable[..., str]) -> TrailRow:
    """Word one event."""
    event = named.event
    sort = EventSort(event.sort)
    role = ROLES_BY_NAME.get(event.role)
    is_hidden = named.target.is_hidden
    return TrailRow(
        at=event.at,
        who=named.who or words.NOBODY_BY_NAME[ActorKind(event.actor_kind)],
        role=role.label if role else "",
        what=words.sentence(Event(event.event), target=target_name(named.target)),
        why="" if is_hidden else event.reason or _explained(event.detail),
        sort=SORT_TAGS[sort],
        sort_colour=SORT_COLOURS[sort],
        same_target_url=address(target=str(event.target_id))
        if event.target_id and not is_hidden
        else None,
    )


def target_name(target: Target) -> str:
    """Return what stands for a target in a sentence."""
    return words.HIDDEN if target.is_hidden else target.name


def _explained(detail: dict[str, object]) -> str:
    """Return the parts of the detail that a reader understands, in words."""
    if "from" in detail and "to" in detail:
        labels = [ROLES_BY_NAME.get(str(detail[key])) for key in ("from", "to")]
        if all(labels):
            return " to ".join(role.label for role in labels if role)
    if "what" in detail:
        return words.DETAILS.get(str(detail["what"]), "")
    return ", ".join(
        f"{key.replace('_', ' ')}: {value}"
        for key, value in detail.items()
        if isinstance(value, int) and not isinstance(value, bool) and not key.endswith("id")
    )
