"""Which invented people have a telephone, as far fewer numbers exist for stories than people?

A number belongs to one household alone. Those who have a worker come first, with a mobile of their
own before that of a parent; most others are written to. Source: "Telephone numbers for drama
use", Ofcom.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from waymark.demonstration.engines.places import LANDLINES, MOBILES, OFFICES
from waymark.demonstration.engines.records import Invented
from waymark.demonstration.rules.places import PLACES, Place
from waymark.people.rules.vocabulary import ContactKind

RANGE = 1_000
BLOCKS = sum(place.blocks(1) for place in PLACES)
MOBILES_OF_A_BLOCK = RANGE // BLOCKS
LANDLINES_OF_A_BLOCK = (RANGE - len(OFFICES)) // BLOCKS


def with_telephones(
    people: Sequence[Invented], *, place: Place, block: int
) -> tuple[Invented, ...]:
    """Give the lines that people want a number each, as far as there are any, and drop the rest."""
    given = _given(people, mobiles=_mobiles(place, block), landlines=_landlines(place, block))
    return tuple(_connected(each, given) for each in people)


def _given(
    people: Sequence[Invented], *, mobiles: Iterator[str], landlines: Iterator[str]
) -> dict[str, str]:
    """Return the number of each line that gets one."""
    given: dict[str, str] = {}
    for line, is_mobile in _wanted(people):
        number = None if line in given else next(mobiles if is_mobile else landlines, None)
        if number is not None:
            given[line] = number
    return given


def _wanted(people: Sequence[Invented]) -> Iterator[tuple[str, bool]]:
    """Yield the lines that are wanted, and whether each is a mobile, the most wanted first."""
    ordered = sorted(people, key=lambda each: not each.lead)
    for is_own in (True, False):
        for each in ordered:
            for contact in each.row.contacts:
                if contact.kind is not ContactKind.EMAIL and is_own is not bool(contact.belongs_to):
                    yield contact.value, contact.kind is ContactKind.MOBILE


def _connected(one: Invented, given: dict[str, str]) -> Invented:
    row = one.row
    return replace(
        one,
        row=replace(
            row,
            contacts=tuple(
                each if each.kind is ContactKind.EMAIL else replace(each, value=given[each.value])
                for each in row.contacts
                if each.kind is ContactKind.EMAIL or each.value in given
            ),
            relationships=tuple(
                each
                if each.telephone.startswith("+")
                else replace(each, telephone=given.get(each.telephone, ""))
                for each in row.relationships
            ),
        ),
    )


def _mobiles(place: Place, block: int) -> Iterator[str]:
    for at in _slots(place, block, MOBILES_OF_A_BLOCK):
        yield f"{MOBILES}{at * 619 % RANGE:03}"  # scattered; no two slots come to one number


def _landlines(place: Place, block: int) -> Iterator[str]:
    others = [at for at in range(RANGE) if at not in OFFICES]
    for at in _slots(place, block, LANDLINES_OF_A_BLOCK):
        yield f"{LANDLINES}{others[at * 379 % len(others)]:03}"


def _slots(place: Place, block: int, size: int) -> Iterable[int]:
    """Return the places of a block in the range; none in a town, as all have been given by then."""
    if place.town or block >= place.blocks(1):
        return ()
    before = sum(each.blocks(1) for each in PLACES[: PLACES.index(place)])
    return range((before + block) * size, (before + block + 1) * size)
