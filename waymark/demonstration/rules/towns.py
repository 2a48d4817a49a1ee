"""Which towns has an invented authority where it has more people than its first teams work with?"""

from collections.abc import Iterator
from dataclasses import replace

from waymark.access.rules import RoleName
from waymark.demonstration.rules import places
from waymark.demonstration.rules.places import BLOCK, PLACES, Place, School, workers_of
from waymark.demonstration.rules.staff import TeamPlan, email_of

TOWN = 6_000
"""So many young people live in a town. One that is growing has its whole team from the first."""

STAFF_OF_TOWN = (
    (RoleName.PERSONAL_ADVISER, 3),
    (RoleName.SEND_ADVISER, 2),
    (RoleName.YOUTH_WORKER, 2),
    (RoleName.DUTY_WORKER, 1),
    (RoleName.TEAM_MANAGER, 1),
)
"""How many work in a town in each role: each adviser leads 45 to 80 young people.

A personal adviser leads 15 to 30 of the specialist tier, beside those who need less: advisers were
seen to carry 15 to 20 intensive cases. Source: "Caseload evidence", Youth support practice.
"""

AREAS = (("North", 28), ("South", 26), ("East", 24), ("West", 22))
SCHOOLS = (
    School("{} Academy", "school", places.WITH_SIXTH_FORM, 24),
    School("{} High School", "school", places.SECONDARY, 20),
    School("{} Park School", "school", places.SECONDARY, 16),
    School("St Wulfric's School, {}", "school", places.WITH_SIXTH_FORM, 12),
    School("{} Special School", "school", places.SPECIAL),
    School("The {} Centre", "school", places.ALTERNATIVE),
    School("{} College", "college", places.COLLEGE),
    School("{} Sixth Form College", "college", places.SIXTH_FORM_COLLEGE),
    School("{} Training", "provider", places.TRAINING),
)
BEGINNINGS = (
    "Amber", "Brindle", "Corvel", "Dapple", "Ember", "Ferrel", "Gannet", "Hessel", "Inkle",
    "Jesmer", "Kestrel", "Lantern", "Mardle", "Nimber", "Orrel", "Pebble", "Quillen", "Russet",
    "Saddler", "Tansel", "Umber", "Vessel", "Yarrel",
)  # fmt: skip
ENDINGS = (
    "mere", "wick", "stead", "combe", "bourne", "ley", "worth", "dene", "ton", "field", "ham",
    "ford",
)  # fmt: skip
"""As no number divides both lengths, each pair comes once before any comes again."""


def parts_of(place: Place, *, blocks: int) -> Iterator[tuple[Place, range]]:
    """Yield the parts of a place with their blocks of people: itself as it is small, then towns."""
    first = place.blocks(1)
    yield place, range(min(first, blocks))
    size = TOWN // BLOCK
    for number, start in enumerate(range(first, blocks, size)):
        yield _town(place, number), range(start, min(start + size, blocks))


def towns_of(code: str, *, scale: int) -> list[Place]:
    """Return the towns of an authority at a scale; none at scale 1."""
    return [
        part
        for place in PLACES
        if place.code == code
        for part, _ in parts_of(place, blocks=place.blocks(scale))
        if part.town
    ]


def _town(place: Place, number: int) -> Place:
    # Neighbours begin at different ends, so that they have no town alike unless there are many.
    at = number if place == PLACES[0] else -1 - number
    name = BEGINNINGS[at % len(BEGINNINGS)] + ENDINGS[at % len(ENDINGS)]
    areas = tuple((f"{name} {end}", weight) for end, weight in AREAS)
    staff = tuple(
        email_of(role, authority=place.code, seat=seat, town=name)
        for role, wanted in STAFF_OF_TOWN
        for seat in range(1, wanted + 1)
    )
    team = TeamPlan(
        name=f"{name} team",
        localities=tuple(area for area, _ in areas),
        members=(*staff, email_of(RoleName.SAFEGUARDING_LEAD, authority=place.code)),
    )
    advisers = workers_of([team], RoleName.PERSONAL_ADVISER)
    return replace(
        place,
        town=name,
        localities=areas,
        schools=tuple(replace(each, name=each.name.format(name)) for each in SCHOOLS),
        teams=(team,),
        workers=advisers,
        send_workers=workers_of([team], RoleName.SEND_ADVISER),
        seers=advisers[areas[0][0]],
    )
