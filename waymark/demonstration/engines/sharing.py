"""What did an invented young person say about sharing, and were they told what is kept?"""

from dataclasses import dataclass
from datetime import date, timedelta

from waymark.access.rules import DataGroup
from waymark.demonstration.engines.chance import Weighted, day_between, happens, seeded
from waymark.demonstration.engines.records import Invented
from waymark.demonstration.rules.places import Place
from waymark.people.rules.consents import ConsentAnswer

LATEST_DAYS = 400
SHARE_TOLD = 0.9
SHARE_ASKED = 0.8
SHARE_WITHDRAWN = 0.05
SHARE_OBJECTING = 0.03
GIVEN = ConsentAnswer.GIVEN
ANSWERS = Weighted.of([(GIVEN, 88), (ConsentAnswer.REFUSED, 12)])
WHAT = Weighted.of(
    [
        (frozenset({DataGroup.CONTACT, DataGroup.EDUCATION, DataGroup.NOTES}), 60),
        (frozenset({DataGroup.CONTACT, DataGroup.EDUCATION}), 30),
        (frozenset({DataGroup.CONTACT}), 10),
    ]
)


@dataclass(frozen=True)
class InventedSharing:
    """When they were told and asked, what they said, and from when a school tells basics only."""

    told_on: date | None = None
    asked_on: date | None = None
    answer: ConsentAnswer = GIVEN
    groups: frozenset[DataGroup] = frozenset()
    withdrawn_on: date | None = None
    objects_on: date | None = None


def invent_sharing(place: Place, person: Invented, *, on: date) -> InventedSharing:
    """Return what somebody who has a lead worker said; the same person says the same each time."""
    chance = seeded("sharing", place.code, person.row.number)
    first = day_between(chance, on - timedelta(days=LATEST_DAYS), on - timedelta(days=1))
    told_on = first if happens(chance, SHARE_TOLD) else None
    objects_on = first if happens(chance, SHARE_OBJECTING) and person.doing.provider else None
    if not happens(chance, SHARE_ASKED):
        return InventedSharing(told_on=told_on, objects_on=objects_on)
    answer = ANSWERS.draw(chance)
    withdraws = answer is GIVEN and happens(chance, SHARE_WITHDRAWN)
    return InventedSharing(
        told_on=told_on,
        asked_on=first,
        answer=answer,
        groups=WHAT.draw(chance) if answer is GIVEN else frozenset(),
        withdrawn_on=day_between(chance, first, on) if withdraws else None,
        objects_on=objects_on,
    )
