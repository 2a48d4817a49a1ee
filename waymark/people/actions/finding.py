"""What does the trail keep of a search? How much was found by what kinds, never what was typed."""

from collections.abc import Iterable
from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.people.actions.opening import note_found
from waymark.people.rules.asking import Kind


@action
def note_search(
    *,
    by: Actor,
    at: datetime,
    kinds: Iterable[Kind],
    shown: int,
    as_typed: bool = False,
    before_adding: bool = False,
    people: Iterable[int] = (),
) -> None:
    """Write down that somebody searched for young people and how many they were shown.

    `people` are the keys of those shown to a search that was sent: who bears the worker's own name
    is noted for review. What is shown as somebody types was not asked for yet.
    """
    note_found(by=by, people=people, at=at)
    record(
        by=by,
        event=Event.PEOPLE_SEARCHED,
        at=at,
        detail={
            "kinds": [kind.value for kind in kinds],
            "shown": shown,
            "as_typed": as_typed,
            "before_adding": before_adding,
        },
    )
