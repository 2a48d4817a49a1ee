"""How do the invented authorities come by their young people, as many as are asked for?"""

from collections.abc import Callable, Mapping, Sequence
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

    `keys` holds the key of each record by the number of its row.
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
    for first in range(held, wanted, BLOCKS_AT_ONCE):
        end = min(wanted, first + BLOCKS_AT_ONCE)
        people = tuple(invent(place, blocks=range(first, end), on=local_date(at)))
        with open_scope(authority.pk):
            loaded = load_people(by=by, rows=[each.row for each in people], at=at)
            follow(Arrived(place=place, by=by, at=at, people=people, keys=loaded.keys))
        if end - told >= wanted // TIMES_TOLD or end == wanted:
            tell(f"{place.short_name}: {end * BLOCK:,} of {wanted * BLOCK:,}")
            told = end
    with open_scope(authority.pk):
        seek_duplicates(by=by, at=at)


def _prepare(place: Place, *, by: Actor, at: datetime) -> None:
    """Add the authority's number and the schools that are not there yet."""
    held = AuthorityIdentifier.objects.filter(scheme=IdentifierScheme.DFE, value=place.dfe_number)
    if not held.exists():
        add_identifier(by=by, at=at, scheme=IdentifierScheme.DFE.value, value=place.dfe_number)
    for school in place.schools:
        if not Organisation.objects.filter(name=school.name).exists():
            add_organisation(by=by, name=school.name, kind=school.kind, at=at)
