"""Of all the young people on one page, whose record lies open to the viewer, and what of it?"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from waymark.core.actors import Actor
from waymark.people import permissions
from waymark.people.models.people import Person
from waymark.people.rules.reach import CLOSED, Reach
from waymark.people.rules.vocabulary import DataGroup

R = TypeVar("R")


class OpenPeople:
    """What lies open to one viewer at one moment; each young person is asked about once.

    For a page with several lists of the viewer's own: each list reads its rows by plain keys and
    keeps those `among` them that lie open. What does is said by `permissions.reaches` alone. It
    lives as long as the page, and is not for lists that can be as long as an authority's.
    """

    def __init__(self, *, viewer: Actor, at: datetime) -> None:
        self.viewer = viewer
        self.at = at
        self._people: dict[int, Person] = {}
        self._reaches: dict[int, Reach] = {}

    def among(self, rows: Iterable[R], *groups: DataGroup) -> list[R]:
        """Return the rows whose person's record, and those groups of its data, lie open.

        In their order. A row names its person by `person_id`, and is given its `person`; those
        read together with their rows are not read again.
        """
        found: list[Any] = list(rows)
        self._ask(
            (row.person_id for row in found),
            read={
                row.person_id: row.person for row in found if "person" in row._state.fields_cache
            },
        )
        kept = [row for row in found if self.opens(row.person_id, *groups)]
        for row in kept:
            row.person = self._people[row.person_id]
        return kept

    def opens(self, key: int, *groups: DataGroup) -> bool:
        """Whether the record with this key, and those groups of its data, lie open."""
        self._ask([key])
        reach = self._reaches[key]
        return reach.is_open and reach.groups.issuperset(groups)

    def _ask(self, keys: Iterable[int], read: Mapping[int, Person] | None = None) -> None:
        unknown = set(keys) - self._reaches.keys()
        if not unknown:
            return
        people = {key: person for key, person in (read or {}).items() if key in unknown}
        if unread := unknown - people.keys():
            people |= Person.objects.in_bulk(unread)
        self._people |= people
        self._reaches |= dict.fromkeys(unknown, CLOSED) | permissions.reaches(
            viewer=self.viewer, people=people.values(), at=self.at
        )


def open_people(*, viewer: Actor, at: datetime, known: OpenPeople | None = None) -> OpenPeople:
    """Return what is known already, where this viewer asked at this moment; else ask anew."""
    if known is not None and (known.viewer, known.at) == (viewer, at):
        return known
    return OpenPeople(viewer=viewer, at=at)
