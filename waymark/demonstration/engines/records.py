"""What stands in the record of one invented young person?"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from waymark.demonstration.engines.activities import Told
from waymark.demonstration.engines.chance import Weighted, happens, one_of, seeded
from waymark.demonstration.engines.contacts import invent_reached
from waymark.demonstration.engines.learning import Doing, Learning, invent_learning
from waymark.demonstration.engines.names import Community, Family, name_book
from waymark.demonstration.engines.needs import (
    Needs,
    invent_levels,
    invent_needs,
    invent_warnings,
)
from waymark.demonstration.engines.numbers import identifiers_of
from waymark.demonstration.engines.places import Home, home_of
from waymark.demonstration.rules.places import OLDEST, Place
from waymark.people.rules.ages import age_on
from waymark.people.rules.loading import (
    AddressRow,
    AuthorityRow,
    NameRow,
    PersonRow,
)
from waymark.people.rules.vocabulary import (
    AddressKind,
    AuthorityRole,
    NameKind,
    Sex,
    Source,
    Tier,
)

SHARE_RESTRICTED = 0.005
SHARE_LED = {Tier.TARGETED: 0.24, Tier.SPECIALIST: 0.9, Tier.UNIVERSAL: 0.0}
SHARE_LED_BY_PLAN = 0.3
SEXES = Weighted.of([(Sex.FEMALE, 487), (Sex.MALE, 508), (Sex.UNKNOWN, 3), (Sex.WITHHELD, 2)])
PRONOUNS = {Sex.FEMALE: "she/her", Sex.MALE: "he/him"}
AGE_OF_RECORD = 13
TRIES = 6


@dataclass(frozen=True)
class Invented:
    """A young person with their record, and what only the inventor knows.

    `activities` is what is known of what they did, `doing` what that comes to now. `lead` is the
    address of whoever should work with them, empty for most. Of twins, and of a
    record that is there twice, the number names the other.
    """

    row: PersonRow
    household: int
    activities: tuple[Told, ...]
    doing: Doing
    lead: str = ""
    twin_of: int | None = None
    copy_of: int | None = None


@dataclass(frozen=True)
class Household:
    """What the children of a household share."""

    key: int
    family: Family
    home: Home
    locality: int


def invent_person(
    chance: random.Random,
    place: Place,
    household: Household,
    *,
    born: date,
    number: int,
    on: date,
    used: set[str],
    twin_of: int | None,
) -> Invented:
    """Return somebody of a household; `used` gathers the given names that it has given."""
    sex = SEXES.draw(chance)
    community = one_of(chance, household.family.given_from)
    given = _unused(chance, community, sex, used, family_name=household.family.name)
    family = "" if _has_one_name(chance, community, twin_of) else household.family.name
    family = name_book().fit(family, community, sex)
    needs = invent_needs(
        chance, born=born, on=on, sex=sex, must_have_plan=age_on(born, on) > OLDEST
    )
    added = min(on, max(on - timedelta(days=1_461), date(born.year + AGE_OF_RECORD, 9, 1)))
    learning = invent_learning(
        chance,
        place=place,
        born=born,
        begun=added,
        on=on,
        locality=household.locality,
        needs=needs,
    )
    reached = invent_reached(
        chance,
        place=place,
        household=household.key,
        number=number,
        given=given,
        family=household.family.name if family else given,
        community=household.family.given_from[0],
        kinds=needs.kinds,
        added=added,
    )
    levels = invent_levels(chance, needs=needs, code=learning.doing.code, added=added, on=on)
    tier, locality = levels[-1].tier, place.localities[household.locality][0]
    is_restricted = happens(chance, SHARE_RESTRICTED)
    lead = _lead(chance, place, locality, needs, tier)
    asked = chance.random()
    row = PersonRow(
        number=number,
        given_names=given,
        family_name=family,
        preferred_name=name_book().short_of(chance, given),
        pronouns=_pronouns(chance, sex),
        sex=sex,
        gender="Non-binary" if happens(chance, 0.005) else "",
        born_on=born,
        is_birth_date_verified=happens(chance, 0.85),
        ethnicity="NOBT"
        if asked < 0.03
        else "REFU"
        if asked < 0.04
        else household.family.ethnicity,
        ethnicity_source=Source.SCHOOL,
        language=household.family.language,
        needs_interpreter=household.family.language != "English" and happens(chance, 0.04),
        locality=locality,
        is_restricted=is_restricted,
        added_on=added,
        named=(one_of(chance, place.seers),) if is_restricted and happens(chance, 0.7) else (),
        names=_other_names(chance, community, given=given, family=family),
        identifiers=identifiers_of(chance, place, number=number, born=born, on=on),
        authorities=_authorities(place, learning, added),
        schooling=learning.schooling,
        addresses=_addresses(chance, place, household, added=added, on=on),
        contacts=reached.contacts,
        relationships=reached.relationships,
        banners=invent_warnings(chance, added=added, on=on),
        characteristics=needs.characteristics,
        levels=levels,
        send=needs.send,
    )
    return Invented(
        row=row,
        household=household.key,
        activities=learning.activities,
        doing=learning.doing,
        lead=lead,
        twin_of=twin_of,
    )


def _unused(
    chance: random.Random, community: Community, sex: Sex, used: set[str], *, family_name: str
) -> str:
    """Return a given name that no brother or sister bears."""

    def drawn() -> str:
        return name_book().draw_given_beside(chance, community, sex, family_name=family_name)

    tries = (drawn() for _ in range(TRIES))
    name = next((each for each in tries if each not in used), "")
    name = name or drawn()
    used.add(name)
    return name


def _has_one_name(chance: random.Random, community: Community, twin_of: int | None) -> bool:
    return twin_of is None and happens(chance, community.single)


def _other_names(
    chance: random.Random, community: Community, *, given: str, family: str
) -> tuple[NameRow, ...]:
    held = []
    if happens(chance, community.other_script):
        written = NameRow(
            kind=NameKind.SPELLING,
            given_names=name_book().in_other_script(given),
            family_name=name_book().in_other_script(family),
        )
        if written.given_names:
            held.append(written)
    if family and happens(chance, 0.03):
        former = name_book().draw_family_name(chance, community)
        if former != family and not name_book().is_avoided(given, former):
            held.append(NameRow(kind=NameKind.PREVIOUS, family_name=former))
    if happens(chance, 0.02):
        short = name_book().short.get(given.partition(" ")[0], "")
        if short:
            held.append(NameRow(kind=NameKind.ALIAS, given_names=short))
    return tuple(held)


def _pronouns(chance: random.Random, sex: Sex) -> str:
    draw = chance.random()
    if draw < 0.008:
        return "they/them"
    return PRONOUNS.get(sex, "") if draw < 0.08 else ""


def _lead(chance: random.Random, place: Place, locality: str, needs: Needs, tier: Tier) -> str:
    if needs.has_plan and happens(chance, SHARE_LED_BY_PLAN):
        return one_of(chance, place.send_workers[locality])
    return one_of(chance, place.workers[locality]) if happens(chance, SHARE_LED[tier]) else ""


def _authorities(place: Place, learning: Learning, added: date) -> tuple[AuthorityRow, ...]:
    number = place.neighbour_dfe_number if learning.is_elsewhere else place.dfe_number
    return (
        AuthorityRow(role=AuthorityRole.RESIDENT, dfe_number=place.dfe_number, starts_on=added),
        AuthorityRow(role=AuthorityRole.EDUCATED, dfe_number=number, starts_on=added),
    )


def _addresses(
    chance: random.Random, place: Place, household: Household, *, added: date, on: date
) -> tuple[AddressRow, ...]:
    home = household.home
    own = seeded(place.code, household.key)
    if own.random() < 0.15:  # the whole household moved
        earlier = home_of(
            household.key + 1,
            area=place.postcode_area,
            locality=household.locality,
            localities=len(place.localities),
            town=place.post_town,
        )
        moved = max(added, on - timedelta(days=int(900 * own.random())))
        return (
            AddressRow(
                lines=earlier.lines, postcode=earlier.postcode, starts_on=added, ends_on=moved
            ),
            AddressRow(lines=home.lines, postcode=home.postcode, starts_on=moved),
        )
    held = [AddressRow(lines=home.lines, postcode=home.postcode, starts_on=added)]
    if happens(chance, 0.005):
        held.append(AddressRow(kind=AddressKind.NO_FIXED_ABODE, starts_on=on, is_for_letters=False))
    return tuple(held)
