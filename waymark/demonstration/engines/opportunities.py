"""Which vacancies and courses does an invented authority have, by whom, where and when?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from waymark.demonstration.engines.chance import seeded
from waymark.participation.rules.opportunities import OpportunityKind, Sector
from waymark.participation.rules.vocabulary import LearningLevel

BUILDERS, CARERS, MOTORS = "Hartley and Daughters", "Lantern Care", "Underhill Motors"
SHOPS, KITCHENS, OFFICES = "Corner and Co", "The Copper Kettle", "Quill Office Services"


@dataclass(frozen=True)
class Idea:
    """Something that could be on offer; `needs` is the level that one has to have."""

    title: str
    kind: OpportunityKind
    sector: Sector
    provider: str
    level: LearningLevel | None = None
    needs: LearningLevel | None = None
    wage: str = ""
    ages: tuple[int, int] = (16, 18)
    has_send_places: bool = False


@dataclass(frozen=True)
class Invented:
    """An idea at a place, with its days and places."""

    idea: Idea
    area: str
    starts_on: date
    closes_on: date
    places: int


_KIND, _LEVEL, _OF = OpportunityKind, LearningLevel, Sector
_MINIMUM = "National minimum wage"
_APPRENTICE = "£8.20 an hour"
IDEAS = (
    Idea(
        "Site carpentry",
        _KIND.APPRENTICESHIP,
        _OF.CONSTRUCTION,
        BUILDERS,
        _LEVEL.TWO,
        _LEVEL.ONE,
        _APPRENTICE,
    ),
    Idea(
        "Bricklaying, start again",
        _KIND.COURSE,
        _OF.CONSTRUCTION,
        "Marshfield College",
        _LEVEL.ONE,
        has_send_places=True,
    ),
    Idea(
        "Adult care worker",
        _KIND.APPRENTICESHIP,
        _OF.HEALTH,
        CARERS,
        _LEVEL.TWO,
        _LEVEL.ONE,
        _APPRENTICE,
        (17, 24),
    ),
    Idea(
        "Childcare and early years",
        _KIND.COURSE,
        _OF.HEALTH,
        "Marshfield College",
        _LEVEL.TWO,
        _LEVEL.ONE,
    ),
    Idea(
        "Motor vehicle maintenance",
        _KIND.APPRENTICESHIP,
        _OF.ENGINEERING,
        MOTORS,
        _LEVEL.TWO,
        _LEVEL.ONE,
        _APPRENTICE,
    ),
    Idea(
        "Ready for work",
        _KIND.TRAINEESHIP,
        _OF.PREPARATION,
        "Northgate Training",
        _LEVEL.ENTRY,
        ages=(16, 24),
    ),
    Idea(
        "Supported internship",
        _KIND.SUPPORTED_INTERNSHIP,
        _OF.PREPARATION,
        "Starting Blocks",
        _LEVEL.ENTRY,
        ages=(16, 24),
        has_send_places=True,
    ),
    Idea(
        "Shop assistant with training",
        _KIND.JOB_WITH_TRAINING,
        _OF.RETAIL,
        SHOPS,
        _LEVEL.TWO,
        wage=_MINIMUM,
    ),
    Idea("Kitchen porter", _KIND.JOB, _OF.LEISURE, KITCHENS, wage=_MINIMUM, ages=(16, 24)),
    Idea(
        "Digital support technician",
        _KIND.APPRENTICESHIP,
        _OF.TECHNOLOGY,
        OFFICES,
        _LEVEL.THREE,
        _LEVEL.TWO,
        _APPRENTICE,
    ),
    Idea(
        "English and maths, small groups",
        _KIND.COURSE,
        _OF.PREPARATION,
        "Northgate Training",
        _LEVEL.ONE,
        has_send_places=True,
    ),
    Idea(
        "Community garden",
        _KIND.VOLUNTEERING,
        _OF.LAND,
        "Spade and Sparrow",
        ages=(14, 24),
        has_send_places=True,
    ),
    Idea("A day in hair and beauty", _KIND.TASTER, _OF.RETAIL, "Marshfield College", ages=(15, 18)),
    Idea(
        "Business administration",
        _KIND.APPRENTICESHIP,
        _OF.BUSINESS,
        OFFICES,
        _LEVEL.TWO,
        _LEVEL.ONE,
        _APPRENTICE,
    ),
)
"""What employers and colleges of an invented town offer."""


def invent_opportunities(
    code: str, *, areas: Sequence[str], number: int, on: date
) -> tuple[Invented, ...]:
    """Return so many opportunities, one idea after the other, area after area."""
    chance = seeded("opportunities", code)
    found = []
    for turn in range(number):
        starts_on = on + timedelta(weeks=chance.randint(2, 20))
        found.append(
            Invented(
                idea=IDEAS[turn % len(IDEAS)],
                area=areas[(turn + turn // len(IDEAS)) % len(areas)],
                starts_on=starts_on,
                closes_on=starts_on - timedelta(days=chance.randint(3, 12)),
                places=chance.randint(1, 8),
            )
        )
    return tuple(found)
