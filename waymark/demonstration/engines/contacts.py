"""How is an invented young person reached, and who brings them up?"""

import random
from collections.abc import Set
from dataclasses import dataclass
from datetime import date

from waymark.demonstration.engines.chance import happens, one_of, seeded
from waymark.demonstration.engines.names import Community, name_book
from waymark.demonstration.engines.places import office
from waymark.demonstration.rules.places import Place
from waymark.people.rules.loading import ContactRow, RelationshipRow
from waymark.people.rules.names import fold
from waymark.people.rules.vocabulary import (
    CharacteristicKind,
    ContactKind,
    RelationshipKind,
    Sex,
)

WORKERS = ("Dana Fellows", "Rhona Pickard", "Theo Marlowe", "Busola Tarrant", "Ivor Kinsella")
SHARE_WITH_EMAIL = 0.8
BEST_TIMES = ("", "", "", "", "After 4pm", "Before school", "Lunchtime", "Evenings")


@dataclass(frozen=True)
class Reached:
    """The ways to reach somebody, and the grown-ups around them."""

    contacts: tuple[ContactRow, ...]
    relationships: tuple[RelationshipRow, ...]


def invent_reached(
    chance: random.Random,
    *,
    place: Place,
    household: int,
    number: int,
    given: str,
    family: str,
    community: Community,
    kinds: Set[CharacteristicKind],
    added: date,
) -> Reached:
    """Return how somebody is reached; brothers and sisters share a parent's number.

    Instead of numbers stand the lines that are wanted: `telephones` gives them numbers.
    """
    first_parent = _line(household, "first parent")
    contacts = [
        ContactRow(
            kind=ContactKind.MOBILE, value=first_parent, belongs_to="Mother", starts_on=added
        )
    ]
    if happens(chance, 0.82):
        contacts.append(
            ContactRow(
                kind=ContactKind.MOBILE,
                value=_line(household, f"own {number}"),
                best_time=one_of(chance, BEST_TIMES),
                is_unsafe=happens(chance, 0.01),
                bounced=chance.randint(1, 4) if happens(chance, 0.05) else 0,
                starts_on=added,
            )
        )
    if happens(chance, SHARE_WITH_EMAIL):
        beginning = ".".join(fold(f"{given.split()[0]} {family}").split()[:2])
        value = f"{beginning}.{number}@post.example"
        contacts.append(ContactRow(kind=ContactKind.EMAIL, value=value, starts_on=added))
    if household % 5 == 0:
        contacts.append(
            ContactRow(
                kind=ContactKind.TELEPHONE,
                value=_line(household, "home"),
                belongs_to="Home",
                starts_on=added,
            )
        )
    return Reached(
        contacts=tuple(contacts),
        relationships=tuple(_grown_ups(chance, place, household, family, community, kinds)),
    )


def _grown_ups(
    chance: random.Random,
    place: Place,
    household: int,
    family: str,
    community: Community,
    kinds: Set[CharacteristicKind],
) -> list[RelationshipRow]:
    if CharacteristicKind.LOOKED_AFTER in kinds:
        return [
            _foster_carer(place, household),
            RelationshipRow(
                kind=RelationshipKind.SOCIAL_WORKER,
                name=(worker := one_of(chance, WORKERS)),
                telephone=office(WORKERS.index(worker)),
                may_receive_information=True,
            ),
        ]
    # The same for every child of the household, whatever else was drawn before.
    own = seeded(place.code, household)
    book = name_book()
    mother = book.draw_given_beside(own, community, Sex.FEMALE, family_name=family)
    father = book.draw_given_beside(own, community, Sex.MALE, family_name=family)
    held = [
        RelationshipRow(
            kind=RelationshipKind.PARENT,
            name=f"{mother} {book.fit(family, community, Sex.FEMALE)}",
            telephone=_line(household, "first parent"),
            has_parental_responsibility=True,
            is_same_household=True,
            is_emergency_contact=True,
        )
    ]
    if own.random() < 0.68:
        lives_here = own.random() < 0.75
        restricted = not lives_here and own.random() < 0.03
        held.append(
            RelationshipRow(
                kind=RelationshipKind.PARENT,
                name=f"{father} {family}",
                telephone=_line(household, "second parent"),
                has_parental_responsibility=True,
                may_be_contacted=not restricted,
                court_restriction="No contact, by order of the court" if restricted else "",
                is_same_household=lives_here,
            )
        )
    elif own.random() < 0.2:
        grandmother = book.draw_given_beside(own, community, Sex.FEMALE, family_name=family)
        held.append(
            RelationshipRow(
                kind=RelationshipKind.GRANDPARENT,
                name=f"{grandmother} {family}",
                telephone=_line(household, "home"),
                is_emergency_contact=True,
            )
        )
    if CharacteristicKind.YOUTH_JUSTICE in kinds:
        held.append(
            RelationshipRow(
                kind=RelationshipKind.YOUTH_JUSTICE_OFFICER,
                name=(worker := one_of(chance, WORKERS)),
                telephone=office(WORKERS.index(worker)),
            )
        )
    return held


def _foster_carer(place: Place, household: int) -> RelationshipRow:
    own = seeded(place.code, household)
    community = name_book().communities["white_british"]
    family = name_book().draw_family_name(own, community)
    given = name_book().draw_given_beside(own, community, Sex.FEMALE, family_name=family)
    return RelationshipRow(
        kind=RelationshipKind.FOSTER_CARER,
        name=f"{given} {family}",
        telephone=_line(household, "first parent"),
        is_same_household=True,
        is_emergency_contact=True,
    )


def _line(household: int, whose: str) -> str:
    """Return what stands for the number of a line of a household until it is given one."""
    return f"{whose} of {household}"
