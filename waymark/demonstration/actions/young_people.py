"""How do the invented authorities come by their young people, as many as are asked for?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.access import queries as access_queries
from waymark.access.actions.authorities import add_identifier
from waymark.access.models.authorities import AuthorityIdentifier, IdentifierScheme
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.engines.people import invent
from waymark.demonstration.engines.records import Invented
from waymark.demonstration.queries import count_invented
from waymark.demonstration.rules.places import BLOCK, PLACES, Place
from waymark.demonstration.rules.towns import parts_of
from waymark.organisations.actions import add_organisation
from waymark.organisations.models import Organisation
from waymark.people.actions.duplicates import seek_duplicates
from waymark.people.actions.loading import load_people

BLOCKS_AT_ONCE = 50
"""Blocks that are written in one transaction: enough to be quick, few enough for the memory."""

TIMES_TOLD = 10
"""How often it is told how far a load has come."""

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Arrived:
    """People who just came into an authority's records, in the transaction that wrote them.

    `place` is the town where they live in one; `keys` holds the key of each record by the number
    of its row.
    """

    place: Place
    by: Actor
    at: datetime
    people: Sequence[Invented]
    keys: Mapping[int, int]


def load(
    *,
    at: datetime,
    scale: int = 1,
    most: int | None = None,
    tell: Tell = lambda _: None,
    follow: Callable[[Arrived], None] = lambda _: None,
) -> None:
    """Load the young people who are missing at a scale; safe to repeat.

    The same people come every time, in the same order, so a larger scale adds to a smaller one,
    and a load that was broken off goes on where it stopped. A smaller scale takes nobody away.
    `most` ends early in each place. `follow` writes what else is to be known of those who came.
    """
    for place in PLACES:
        wanted = place.blocks(scale) if most is None else min(place.blocks(scale), most // BLOCK)
        _load_place(place, wanted=wanted, at=at, tell=tell, follow=follow)


def _load_place(
    place: Place, *, wanted: int, at: datetime, tell: Tell, follow: Callable[[Arrived], None]
) -> None:
    authority = access_queries.get_authority(code=place.code)
    by = Actor.operator(authority.pk)
    with open_scope(authority.pk):
        _prepare(place, by=by, at=at)
        held = count_invented(place=place) // BLOCK
    if held > wanted:
        tell(
            f"{place.short_name} has {held * BLOCK:,} invented young people, more than the "
            f"{wanted * BLOCK:,} of this scale. They stay."
        )
        return
    if held == wanted:
        return
    others = " more" if held else ""
    tell(f"Inventing {(wanted - held) * BLOCK:,}{others} young people in {place.short_name}")
    told = held
    for part, blocks in _at_once(place, held=held, wanted=wanted):
        people = tuple(invent(part, blocks=blocks, on=local_date(at)))
        with open_scope(authority.pk):
            _add_schools(part, by=by, at=at)
            loaded = load_people(by=by, rows=[each.row for each in people], at=at)
            follow(Arrived(place=part, by=by, at=at, people=people, keys=loaded.keys))
        if blocks.stop - told >= wanted // TIMES_TOLD or blocks.stop == wanted:
            tell(f"{place.short_name}: {blocks.stop * BLOCK:,} of {wanted * BLOCK:,}")
            told = blocks.stop
    with open_scope(authority.pk):
        seek_duplicates(by=by, at=at)


def _at_once(place: Place, *, held: int, wanted: int) -> Iterator[tuple[Place, range]]:
    """Yield the blocks that are missing, as many as are written at once, never of two parts."""
    for part, blocks in parts_of(place, blocks=wanted):
        for first in range(max(held, blocks.start), blocks.stop, BLOCKS_AT_ONCE):
            yield part, range(first, min(first + BLOCKS_AT_ONCE, blocks.stop))


def _prepare(place: Place, *, by: Actor, at: datetime) -> None:
    """Add the authority's number and its schools, where they are not there yet."""
    held = AuthorityIdentifier.objects.filter(scheme=IdentifierScheme.DFE, value=place.dfe_number)
    if not held.exists():
        add_identifier(by=by, at=at, scheme=IdentifierScheme.DFE.value, value=place.dfe_number)
    _add_schools(place, by=by, at=at)


def _add_schools(place: Place, *, by: Actor, at: datetime) -> None:
    held = set(
        Organisation.objects.filter(name__in=[school.name for school in place.schools]).values_list(
            "name", flat=True
        )
    )
    for school in place.schools:
        if school.name not in held:
            add_organisation(by=by, name=school.name, kind=school.kind, at=at)
