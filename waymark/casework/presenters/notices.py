"""What does the list of privacy notices to give show?"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from waymark.people.models.people import Person
from waymark.web.paging import Stretch


@dataclass(frozen=True)
class Row:
    """Somebody who was not given the privacy notice, and where it is recorded that they were."""

    name: str
    url: str
    give_url: str


@dataclass(frozen=True)
class NoticesDue:
    """The page."""

    rows: tuple[Row, ...]
    earlier_url: str
    later_url: str


def notices_due(found: Stretch[Any], *, url: Callable[[str, Person], str]) -> NoticesDue:
    """Word the page."""
    return NoticesDue(
        rows=tuple(
            Row(
                name=each.name,
                url=url("casework:record", each.person),
                give_url=url("people:notice_give", each.person),
            )
            for each in found.rows
        ),
        earlier_url=found.earlier_url,
        later_url=found.later_url,
    )
