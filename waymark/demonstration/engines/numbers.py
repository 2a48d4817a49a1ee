"""By which numbers do others know an invented young person? Well formed, and each one's own."""

import random
from datetime import date

from waymark.demonstration.engines.chance import happens
from waymark.demonstration.rules.places import Place
from waymark.people.rules.ages import academic_age
from waymark.people.rules.loading import IdentifierRow
from waymark.people.rules.numbers import uln_check_digit, upn_check_letter
from waymark.people.rules.vocabulary import IdentifierScheme

PUPILS_OF_A_SCHOOL = 1_000
LEARNERS_OF = (110_000_000, 550_000_000)
SPREAD = 97
SKIPPED = 10_000_000  # no multiple of the spread, so that no two people come to one number
AGE_OF_LEARNER_NUMBER = 13
"""The academic age from which learners get a number of their own, in Year 9."""


def identifiers_of(
    chance: random.Random, place: Place, *, number: int, born: date, on: date
) -> tuple[IdentifierRow, ...]:
    """Return the numbers of somebody; the one in the old client list is always there."""
    held = [
        IdentifierRow(
            scheme=IdentifierScheme.OTHER_DATABASE,
            value=place.old_number(number),
            issuer=place.issuer,
        )
    ]
    if happens(chance, 0.97):
        held.append(IdentifierRow(scheme=IdentifierScheme.UPN, value=upn(place, number, born=born)))
    if happens(chance, 0.03):
        former = upn(place, number, born=born, is_former=True)
        held.append(IdentifierRow(scheme=IdentifierScheme.FORMER_UPN, value=former))
    if academic_age(born, on) >= AGE_OF_LEARNER_NUMBER and happens(chance, 0.9):
        held.append(IdentifierRow(scheme=IdentifierScheme.ULN, value=uln(place, number)))
    return tuple(held)


def upn(place: Place, number: int, *, born: date, is_former: bool = False) -> str:
    """Return a pupil number with its check letter: authority, school, year of entry, place."""
    school, pupil = divmod(number, PUPILS_OF_A_SCHOOL)
    digits = (
        f"{place.neighbour_dfe_number if is_former else place.dfe_number}"
        f"{2_000 + school % 8_000:04}{(born.year + 5) % 100:02}{pupil:03}"
    )
    return upn_check_letter(digits) + digits


def uln(place: Place, number: int) -> str:
    """Return a learner number with its check digit; some nine digits have none and are skipped."""
    digits = LEARNERS_OF[int(place.dfe_number) % 2] + number * SPREAD
    while (check := uln_check_digit(str(digits))) is None:
        digits += SKIPPED
    return f"{digits}{check}"
