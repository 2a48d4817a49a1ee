"""What does a school say of an invented pupil that bears on the risk of NEET?"""

import random
from collections.abc import Iterator

from waymark.demonstration.engines.chance import happens
from waymark.participation.rules.risk import FactKind

SHARE_TOLD = 0.88
"""Of how many a school says anything."""


def invent_facts(chance: random.Random, *, is_at_risk: bool) -> Iterator[tuple[FactKind, int]]:
    """Yield what is said of one pupil: nothing of some, and more that is grave of those at risk."""
    if not happens(chance, SHARE_TOLD):
        return
    least, most = (45, 95) if is_at_risk else (86, 100)
    yield FactKind.ATTENDANCE, chance.randint(least, most)
    is_suspended = happens(chance, 0.3 if is_at_risk else 0.03)
    yield FactKind.SUSPENSIONS, chance.randint(1, 4) if is_suspended else 0
    yield FactKind.EXCLUDED, int(happens(chance, 0.03 if is_at_risk else 0.001))
    yield FactKind.FREE_SCHOOL_MEALS, int(happens(chance, 0.45 if is_at_risk else 0.22))
    yield FactKind.BELOW_EXPECTED, int(happens(chance, 0.65 if is_at_risk else 0.3))
