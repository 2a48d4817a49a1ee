"""To which service was an invented young person referred, and what came of it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from waymark.casework.rules.referring import (
    DeclineReason,
    ReferralOutcome,
    ReferralStatus,
    Urgency,
)
from waymark.core.dates import local_moment
from waymark.demonstration.engines.chance import Weighted, happens, one_of, seeded
from waymark.demonstration.engines.records import Invented
from waymark.demonstration.rules.places import Place
from waymark.demonstration.rules.services import ServicePlan
from waymark.people.rules.ages import age_on
from waymark.people.rules.vocabulary import DataGroup

SHARE_REFERRED = 0.06
WAYS = Weighted.of(
    [
        ((ReferralStatus.DRAFT,), 4),
        ((ReferralStatus.SENT,), 16),
        ((ReferralStatus.SENT, ReferralStatus.RECEIVED), 10),
        ((ReferralStatus.SENT, ReferralStatus.RECEIVED, ReferralStatus.ACCEPTED), 8),
        ((ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.WAITING), 12),
        ((ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.STARTED), 14),
        (
            (
                ReferralStatus.SENT,
                ReferralStatus.RECEIVED,
                ReferralStatus.ACCEPTED,
                ReferralStatus.STARTED,
                ReferralStatus.COMPLETED,
            ),
            22,
        ),
        ((ReferralStatus.SENT, ReferralStatus.RECEIVED, ReferralStatus.DECLINED), 9),
        ((ReferralStatus.SENT, ReferralStatus.WITHDRAWN), 3),
        ((ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.REVOKED), 2),
    ]
)
"""How a referral goes after it was written."""
SHORT = {ReferralStatus.SENT, ReferralStatus.RECEIVED, ReferralStatus.DRAFT}
REASONS = (
    "Wants to talk to somebody who is not school and not family.",
    "Would like to start in January and does not know how to apply.",
    "Asked for this after a friend told them about it.",
    "Finds the first step hard alone; would come with a worker.",
    "Needs somebody to go through the forms with them.",
    "Has tried before and gave up; is ready now.",
)
WORDS = {
    ReferralStatus.RECEIVED: "",
    ReferralStatus.ACCEPTED: "We ring this week.",
    ReferralStatus.WAITING: "Next on the list.",
    ReferralStatus.STARTED: "Came to the first meeting.",
    ReferralStatus.COMPLETED: "Finished as planned. Knows where we are.",
    ReferralStatus.DECLINED: "Ask again after the summer.",
    ReferralStatus.WITHDRAWN: "Has found something else.",
    ReferralStatus.REVOKED: "Took consent back.",
}


@dataclass(frozen=True)
class InventedReferral:
    """A referral to the service of a name, by the worker of an address, with how it went."""

    service: str
    worker: str
    reason: str
    urgency: Urgency
    groups: frozenset[DataGroup]
    moves: tuple[tuple[ReferralStatus, datetime, str], ...]
    decline_reason: DeclineReason | None = None
    outcome: ReferralOutcome | None = None


def invent_referral(
    place: Place, person: Invented, *, services: Sequence[ServicePlan], on: date
) -> InventedReferral | None:
    """Return the referral of somebody, or None for most; the same again for the same day."""
    chance = seeded(place.code, "referral", person.row.number)
    if person.row.is_restricted or not happens(chance, SHARE_REFERRED):
        return None
    age = age_on(person.row.born_on, on) if person.row.born_on else 16
    area = person.row.locality
    fitting = [
        each
        for each in services
        if each.ages[0] <= age <= each.ages[1] and (not each.areas or area in each.areas)
    ]
    if not fitting:
        return None
    way = WAYS.draw(chance)
    latest = way[-1]
    span = chance.randint(1, 12) if latest in SHORT else chance.randint(20, 240)
    first = max(on - timedelta(days=span), person.row.added_on or on - timedelta(days=span))
    moves = [(ReferralStatus.DRAFT, local_moment(first), "")]
    day = first
    for status in way:
        if status is not ReferralStatus.DRAFT:
            moves.append((status, local_moment(day), WORDS.get(status, "")))
            left = (on - day).days - 1
            day += timedelta(days=min(chance.randint(1, 30), max(0, left)))
    return InventedReferral(
        service=one_of(chance, fitting).name,
        worker=person.lead or one_of(chance, place.workers[area]),
        reason=one_of(chance, REASONS),
        urgency=Urgency.URGENT if happens(chance, 0.06) else Urgency.ROUTINE,
        groups=frozenset({DataGroup.CONTACT, DataGroup.EDUCATION})
        | ({DataGroup.NOTES} if happens(chance, 0.3) else frozenset()),
        moves=tuple(
            (status, moment + timedelta(minutes=step), words)
            for step, (status, moment, words) in enumerate(moves)
        ),
        decline_reason=one_of(chance, tuple(DeclineReason))
        if latest is ReferralStatus.DECLINED
        else None,
        outcome=one_of(chance, tuple(ReferralOutcome))
        if latest is ReferralStatus.COMPLETED
        else None,
    )
