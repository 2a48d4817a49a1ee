"""Who works in an invented town? The same people every time, and nobody known."""

import random

from waymark.demonstration.engines.chance import Weighted, one_of, seeded
from waymark.demonstration.engines.names import name_book
from waymark.demonstration.rules.places import Place
from waymark.demonstration.rules.staff import Colleague
from waymark.demonstration.rules.towns import STAFF_OF_TOWN
from waymark.people.rules.vocabulary import Sex


def invent_staff(town: Place) -> tuple[Colleague, ...]:
    """Return the colleagues of a town, with names of the communities that live there."""
    chance = seeded(town.code, town.town, "staff")
    shares = Weighted.of((name, float(weight)) for name, weight in town.shares)
    return tuple(
        Colleague(
            name=_name(chance, shares), role=role, authority=town.code, seat=seat, town=town.town
        )
        for role, wanted in STAFF_OF_TOWN
        for seat in range(1, wanted + 1)
    )


def _name(chance: random.Random, shares: Weighted[str]) -> str:
    book = name_book()
    sex = one_of(chance, (Sex.FEMALE, Sex.MALE))
    family = book.draw_family(chance, shares)
    community = one_of(chance, family.given_from)
    given = book.draw_given_beside(chance, community, sex, family_name=family.name)
    return f"{given} {book.fit(family.name, community, sex)}"
