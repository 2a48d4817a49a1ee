"""What do apps above know of records: what lists show, which row gives way, what was shared?

Filled in `AppConfig.ready` of the apps that know.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

Summary = Callable[[Any], None]
"""Writes anew what the list row of a person says of what one app keeps; given the person."""


class Shared(Protocol):
    """Holds back what one app shared of an open record, where that is no longer allowed."""

    def __call__(self, *, by: Any, record: Any, at: Any) -> None:
        """Weigh anew what goes out of the record, as somebody who changed what was said."""


_summaries: list[Summary] = []
_shared: list[Shared] = []
_ways: dict[str, dict[str, Any]] = {}


def register_summary(summary: Summary) -> None:
    """Name who writes a part of the list row, to be called once rows have moved."""
    if summary not in _summaries:
        _summaries.append(summary)


def summaries() -> tuple[Summary, ...]:
    """Return all who write a part of the list row."""
    return tuple(_summaries)


def register_shared(shared: Shared) -> None:
    """Name who shares parts of records, to be called once something was said of sharing."""
    if shared not in _shared:
        _shared.append(shared)


def all_shared() -> tuple[Shared, ...]:
    """Return all who share parts of records."""
    return tuple(_shared)


def give_way(constraint: str, **values: Any) -> None:
    """Say what an older row becomes where a unique constraint allows one, and two come together."""
    _ways[constraint] = values


def way_of(constraint: str) -> Mapping[str, Any] | None:
    """Return what the older row becomes by that constraint; None where nobody has said."""
    return _ways.get(constraint)
