"""In which order does the whole demonstration come to be?"""

from collections.abc import Callable
from datetime import datetime

from waymark.demonstration.actions import (
    casework,
    concerns,
    contracts,
    diaries,
    endings,
    feedback,
    file_audits,
    messaging,
    months,
    moves,
    offers,
    opportunities,
    oversight,
    risk,
    sessions,
    sharing,
    young_people,
)
from waymark.demonstration.actions.loading import load_demonstration
from waymark.demonstration.actions.travel import commissioning


def load_whole(*, at: datetime, scale: int = 1, tell: Callable[[str], None]) -> None:
    """Load what is missing: authorities and their cases, then people, then the work with them.

    Safe to repeat; see `load_demonstration` and `young_people.load` for what `scale` does.
    """
    load_demonstration(at=at, scale=scale, tell=tell)
    young_people.load(at=at, scale=scale, tell=tell, follow=follow)
    sessions.load(at=at, scale=scale, tell=tell)
    endings.load(at=at)
    concerns.load(at=at)
    feedback.load(at=at)
    oversight.load(at=at)
    file_audits.load(at=at)
    messaging.load(at=at, tell=tell)
    moves.load(at=at)
    diaries.load(at=at, tell=tell)
    opportunities.load(at=at)
    offers.load(at=at)
    months.load(at=at)
    risk.load(at=at)
    commissioning.load(at=at)
    contracts.load(at=at)


def follow(arrived: young_people.Arrived) -> None:
    """Write what else is to be known of young people who came."""
    casework.follow(arrived)
    sharing.follow(arrived)
