"""Where do the invented young people live and learn, and how many are there?"""

from collections.abc import Iterable
from dataclasses import dataclass

from waymark.access.rules import RoleName
from waymark.demonstration.rules.staff import TEAMS, TeamPlan, email_of

YOUNGEST, OLDEST, OLDEST_WITH_PLAN = 13, 19, 25
"""The ages that are served; beyond 19 those with an education, health and care plan."""

BLOCK = 60
"""People are invented in blocks of so many; each block is the same whatever comes after it."""


@dataclass(frozen=True)
class School:
    """A place to learn: which kind of organisation it is, and what it offers."""

    name: str
    kind: str
    offers: str
    weight: int = 1
    is_elsewhere: bool = False  # in the neighbour's area


@dataclass(frozen=True)
class Place:
    """An invented authority, or a town of it, as those who invent its young people need to know it.

    `shares` says how many of a thousand families belong to each community; `workers` who works
    with young people of each area.
    """

    code: str
    short_name: str
    dfe_number: str
    neighbour_dfe_number: str
    postcode_area: str
    prefix: str
    people: int
    localities: tuple[tuple[str, int], ...]
    shares: tuple[tuple[str, int], ...]
    schools: tuple[School, ...]
    teams: tuple[TeamPlan, ...]
    workers: dict[str, tuple[str, ...]]
    send_workers: dict[str, tuple[str, ...]]
    seers: tuple[str, ...]
    town: str = ""

    @property
    def post_town(self) -> str:
        """Return the last line of an address."""
        return self.town or self.short_name

    @property
    def issuer(self) -> str:
        """Return the name of the database from which the records came, with their old numbers."""
        return f"{self.short_name} client list"

    def old_number(self, number: int) -> str:
        """Return the number of a person in the database that went before; it sorts by number."""
        return f"{self.prefix}{number:07}"

    def blocks(self, scale: int) -> int:
        """Return how many blocks of people there are at a scale."""
        return self.people * scale // BLOCK


def workers_of(teams: Iterable[TeamPlan], role: RoleName) -> dict[str, tuple[str, ...]]:
    """Return by area who of the teams works there in a role."""
    beginning = email_of(role, authority="").partition("@")[0]
    return {
        locality: tuple(each for each in team.members if each.startswith(beginning))
        for team in teams
        for locality in team.localities
    }


SECONDARY, SPECIAL, ALTERNATIVE = "secondary", "special", "alternative"
COLLEGE, SIXTH_FORM_COLLEGE, TRAINING = "college", "sixth_form_college", "training"
WITH_SIXTH_FORM = "secondary_with_sixth_form"

PLACES = (
    Place(
        code="marshfield",
        short_name="Marshfield",
        dfe_number="996",
        neighbour_dfe_number="997",
        postcode_area="ZZ",
        prefix="MF",
        people=6_000,
        localities=(
            ("Northgate", 22),
            ("Hillside", 14),
            ("Riverside", 20),
            ("Mill Quarter", 12),
            ("Castle Fields", 18),
            ("Southmoor", 14),
        ),
        shares=(
            ("white_british", 560),
            ("irish", 12),
            ("traveller", 6),
            ("polish", 38),
            ("romanian", 30),
            ("portuguese", 14),
            ("turkish", 10),
            ("indian_gujarati", 22),
            ("sikh", 26),
            ("tamil", 8),
            ("pakistani", 96),
            ("bangladeshi", 46),
            ("west_african", 40),
            ("somali", 18),
            ("caribbean", 26),
            ("chinese", 9),
            ("filipino", 8),
            ("arab", 17),
            ("afghan", 10),
            ("vietnamese", 4),
        ),
        schools=(
            School("Northgate Academy", "school", WITH_SIXTH_FORM, 24),
            School("Hillside School", "school", SECONDARY, 16),
            School("Riverside High School", "school", SECONDARY, 20),
            School("The Mill School", "school", SECONDARY, 14),
            School("St Hild's Catholic School", "school", WITH_SIXTH_FORM, 12),
            School("Castle Fields Academy", "school", WITH_SIXTH_FORM, 18),
            School("Southmoor School", "school", SECONDARY, 12),
            School("Marshfield Girls' School", "school", WITH_SIXTH_FORM, 8),
            School("The Willows Special School", "school", SPECIAL),
            School("The Bridge Centre", "school", ALTERNATIVE),
            School("Marshfield College", "college", COLLEGE, 9),
            School("Aldermere Land College", "college", COLLEGE, 1, is_elsewhere=True),
            School("Marshfield Sixth Form College", "college", SIXTH_FORM_COLLEGE),
            School("Northgate Training", "provider", TRAINING, 3),
            School("Starting Blocks", "provider", TRAINING, 2),
        ),
        teams=TEAMS["marshfield"],
        workers=workers_of(TEAMS["marshfield"], RoleName.PERSONAL_ADVISER),
        send_workers=workers_of(TEAMS["marshfield"], RoleName.SEND_ADVISER),
        seers=tuple(
            email_of(RoleName.PERSONAL_ADVISER, authority="marshfield", seat=seat)
            for seat in (2, 5, 7)
        ),
    ),
    Place(
        code="aldermere",
        short_name="Aldermere",
        dfe_number="997",
        neighbour_dfe_number="996",
        postcode_area="ZY",
        prefix="AM",
        people=1_500,
        localities=(("Aldermere Town", 60), ("Villages", 40)),
        shares=(
            ("white_british", 868),
            ("irish", 8),
            ("traveller", 9),
            ("polish", 32),
            ("romanian", 12),
            ("portuguese", 6),
            ("turkish", 4),
            ("indian_gujarati", 7),
            ("sikh", 4),
            ("tamil", 4),
            ("pakistani", 9),
            ("bangladeshi", 5),
            ("west_african", 9),
            ("somali", 1),
            ("caribbean", 5),
            ("chinese", 7),
            ("filipino", 5),
            ("arab", 2),
            ("afghan", 2),
            ("vietnamese", 1),
        ),
        schools=(
            School("Aldermere High School", "school", WITH_SIXTH_FORM, 10),
            School("The Vale School", "school", SECONDARY, 7),
            School("Kingsbrook Academy", "school", SECONDARY, 5),
            School("Foxholes Special School", "school", SPECIAL),
            School("The Stables", "school", ALTERNATIVE),
            School("Aldermere Land College", "college", COLLEGE, 5),
            School("Marshfield College", "college", COLLEGE, 4, is_elsewhere=True),
            School(
                "Marshfield Sixth Form College", "college", SIXTH_FORM_COLLEGE, is_elsewhere=True
            ),
            School("Vale Skills", "provider", TRAINING),
        ),
        teams=TEAMS["aldermere"],
        workers=workers_of(TEAMS["aldermere"], RoleName.PERSONAL_ADVISER),
        send_workers=workers_of(TEAMS["aldermere"], RoleName.SEND_ADVISER),
        seers=(email_of(RoleName.PERSONAL_ADVISER, authority="aldermere"),),
    ),
)
"""The authorities in which young people are invented."""

LARGEST_SCALE = 267
"""So many times 7,500 are the 2,000,000 people that the product is built for."""
