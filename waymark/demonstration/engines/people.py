"""Which young people live in an invented authority? The same for the same authority and day."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from waymark.demonstration.engines.activities import Told
from waymark.demonstration.engines.chance import Weighted, day_between, happens, one_of, seeded
from waymark.demonstration.engines.names import mistyped, name_book
from waymark.demonstration.engines.places import home_of
from waymark.demonstration.engines.records import Household, Invented, invent_person
from waymark.demonstration.engines.telephones import with_telephones
from waymark.demonstration.rules.places import BLOCK, OLDEST, OLDEST_WITH_PLAN, YOUNGEST, Place
from waymark.people.rules.ages import turned_round
from waymark.people.rules.loading import RelationshipRow
from waymark.people.rules.vocabulary import IdentifierScheme, RelationshipKind

SEED = 20_261_112
SHARE_BEYOND_19 = 0.03  # of households: one young adult with a plan
SHARE_OF_TWINS = 0.05  # of households with two or more
SHARE_BLENDED = 0.08
SHARE_OF_COPIES = 0.6  # of blocks that hold one record twice
SIZES = Weighted.of([(1, 62), (2, 29), (3, 8), (4, 1)])
LEAST_DAYS_APART = 300
TRIES = 6


def invent_block(place: Place, *, block: int, on: date) -> tuple[Invented, ...]:
    """Return a block of people as they are on a day; blocks are counted from nought.

    Ages are 13 to 19 on that day, to 25 with a plan; no household stands in two blocks.
    """
    chance = seeded(SEED, place.code, block)
    shares = Weighted.of((name, float(weight)) for name, weight in place.shares)
    number = first = block * BLOCK + 1
    has_copy = happens(chance, SHARE_OF_COPIES)
    wanted = BLOCK - has_copy
    people: list[Invented] = []
    while len(people) < wanted:
        key = block * BLOCK + len(people)
        household = _household(chance, place, shares, key)
        born = _birthdays(chance, on=on, most=wanted - len(people))
        made = _siblings(chance, place, household, born=born, number=number, on=on)
        people += made
        number += len(made)
    if has_copy:
        original = one_of(chance, [each for each in people if not each.row.is_restricted])
        people.append(_copy(chance, place, original, number=first + wanted))
    return with_telephones(people, place=place, block=block)


def invent(place: Place, *, blocks: range, on: date) -> Iterator[Invented]:
    """Yield the people of several blocks, in order."""
    for block in blocks:
        yield from invent_block(place, block=block, on=on)


def years_before(day: date, years: int) -> date:
    """Return the day so many years before; 28 February stands in for 29."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _household(chance: random.Random, place: Place, shares: Weighted[str], key: int) -> Household:
    locality = Weighted.of(
        (at, float(weight)) for at, (_, weight) in enumerate(place.localities)
    ).draw(chance)
    return Household(
        key=key,
        family=name_book().draw_family(chance, shares),
        home=home_of(
            key,
            area=place.postcode_area,
            locality=locality,
            localities=len(place.localities),
            town=place.post_town,
        ),
        locality=locality,
    )


def _birthdays(chance: random.Random, *, on: date, most: int) -> tuple[date, ...]:
    """Return when the young people of one household were born; twins stand first."""
    if happens(chance, SHARE_BEYOND_19):
        earliest = years_before(on, OLDEST_WITH_PLAN + 1) + timedelta(days=1)
        return (day_between(chance, earliest, years_before(on, OLDEST + 1)),)
    earliest = years_before(on, OLDEST + 1) + timedelta(days=1)
    latest = years_before(on, YOUNGEST)
    size = min(SIZES.draw(chance), most)
    born = [day_between(chance, earliest, latest)]
    if size > 1 and happens(chance, SHARE_OF_TWINS):
        born.append(born[0])
    tries = 0
    while len(born) < size and tries < TRIES:
        tries += 1
        day = day_between(chance, earliest, latest)
        if all(abs((day - other).days) >= LEAST_DAYS_APART for other in born):
            born.append(day)
    return tuple(born)


def _siblings(
    chance: random.Random,
    place: Place,
    household: Household,
    *,
    born: tuple[date, ...],
    number: int,
    on: date,
) -> list[Invented]:
    people: list[Invented] = []
    used: set[str] = set()
    is_blended = len(born) > 1 and happens(chance, SHARE_BLENDED)
    for at, day in enumerate(born):
        family = household.family
        is_twin = born.count(day) > 1
        if is_blended and at == len(born) - 1 and not is_twin:
            family = replace(
                family, name=name_book().draw_family_name(chance, family.given_from[0])
            )
        people.append(
            invent_person(
                chance,
                place,
                replace(household, family=family),
                born=day,
                number=number + at,
                on=on,
                used=used,
                twin_of=number + 1 - at if is_twin else None,
            )
        )
    return [_with_siblings(each, people) for each in people]


def _with_siblings(one: Invented, household: list[Invented]) -> Invented:
    """Tie somebody to the brothers and sisters at the same address."""
    ties = tuple(
        RelationshipRow(
            kind=RelationshipKind.SIBLING, other=other.row.number, is_same_household=True
        )
        for other in household
        if other.row.number != one.row.number
    )
    return replace(one, row=replace(one.row, relationships=one.row.relationships + ties))


def _copy(chance: random.Random, place: Place, original: Invented, *, number: int) -> Invented:
    """Return the record of somebody who is here already, as another office wrote it down.

    Either a name has a slip in it, or they gave the name they like; some have day and month of
    birth the wrong way round. Nothing ties it to the household.
    """
    row = original.row
    given, family = row.given_names, row.family_name
    if row.preferred_name and happens(chance, 0.5):
        given = row.preferred_name
    elif family and happens(chance, 0.5):
        family = mistyped(chance, family)
    else:
        given = mistyped(chance, given)
    is_turned = happens(chance, 0.25) and row.born_on is not None
    turned = turned_round(row.born_on) if is_turned and row.born_on else None
    old_number = replace(row.identifiers[0], value=place.old_number(number))
    others = tuple(each for each in row.identifiers[1:] if each.scheme is IdentifierScheme.ULN)
    return Invented(
        row=replace(
            row,
            number=number,
            given_names=given,
            family_name=family,
            preferred_name="",
            born_on=turned if turned and turned <= (row.born_on or turned) else row.born_on,
            is_birth_date_verified=False,
            identifiers=(old_number, *(others if happens(chance, 0.4) else ())),
            names=(),
            relationships=(),
            banners=(),
            levels=row.levels[:1]
            if len(row.levels) == 1
            else (replace(row.levels[0], ends_on=None),),
        ),
        household=original.household,
        activities=tuple(
            Told(each.stretch, [each.latest]) for each in original.activities if each.is_present
        ),
        doing=original.doing,
        copy_of=row.number,
    )
