"""Where did an invented young person apply for the autumn, and what came of it?

So that what became of it agrees with what they do now. Drawn so that the September Guarantee comes
near what is usual in England: more than nine in ten with an offer, one or two in a hundred for whom
none is appropriate, and as many without one or not recorded (the exact shares are inferred).
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from waymark.demonstration.engines.chance import Weighted, day_between, happens, one_of
from waymark.participation.rules.guarantee import YEAR_11, Window
from waymark.participation.rules.loading import DestinationRow, OfferRow
from waymark.participation.rules.offers import OfferAnswer, OfferClosing, OfferKind

KIND_OF_CODE = {
    "210": OfferKind.FULL_TIME,
    "220": OfferKind.FULL_TIME,
    "230": OfferKind.FULL_TIME,
    "270": OfferKind.FULL_TIME,
    "280": OfferKind.FULL_TIME,
    "310": OfferKind.APPRENTICESHIP,
    "320": OfferKind.JOB_WITH_TRAINING,
    "330": OfferKind.JOB,
    "410": OfferKind.FULL_TIME,
    "460": OfferKind.SUPPORTED_INTERNSHIP,
}
"""What somebody had been offered who does this now."""
STAYS = frozenset({"111"})
DESTINATION_OF_KIND = {
    OfferKind.FULL_TIME: "121",
    OfferKind.SUPPORTED_INTERNSHIP: "121",
    OfferKind.APPRENTICESHIP: "211",
    OfferKind.TRAINEESHIP: "211",
    OfferKind.JOB_WITH_TRAINING: "311",
    OfferKind.JOB: "321",
}
DESTINATIONS = Weighted.of(
    [("111", 30), ("121", 48), ("211", 9), ("311", 1), ("321", 1), ("511", 8), ("611", 3)]
)
"""What those mean to do who finish Year 11 next."""
SHARE_ASKED = 0.8
SHARE_SECOND = 0.35
"""How many had another application, of which nothing came in the end."""
SHARE_CONDITIONAL = 0.6
SHARE_MOVING = 0.15
"""How many of Year 12 applied for something else than the course that they were on."""
COURSES_GOING_ON = frozenset(["210", "220", "230", "270", "280"])

ACCEPTED, DECLINED, OFFERED, APPLIED, NOTHING = range(5)
WENT = Weighted.of([(ACCEPTED, 97), (OFFERED, 2), (NOTHING, 1)])
"""What is recorded of those who began a course or a training; of the others, see below."""
DID_NOT_GO = Weighted.of(
    [(ACCEPTED, 56), (DECLINED, 10), (OFFERED, 14), (APPLIED, 9), (NOTHING, 11)]
)
REASONS = (
    "Too far to travel",
    "Wanted another course",
    "Took a job instead",
    "Was not ready for it",
)
COURSES = (
    "A levels", "Business", "Construction", "Health and social care", "Motor vehicles",
    "Performing arts", "Public services", "Catering",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Leaver:
    """Somebody who finished Year 11 or 12: what they do now, and where; no code for not known."""

    year_group: int
    code: str
    provider_id: int | None


def invent_offers(
    chance: random.Random,
    leaver: Leaver,
    *,
    window: Window,
    colleges: Sequence[int],
    on: date,
) -> Iterator[OfferRow]:
    """Yield where somebody applied in the year before a summer, as known on a day."""
    kind = KIND_OF_CODE.get(leaver.code)
    fate = (WENT if kind else DID_NOT_GO).draw(chance)
    stays = leaver.year_group != YEAR_11 and leaver.code in COURSES_GOING_ON
    if fate == NOTHING or (stays and not happens(chance, SHARE_MOVING)):
        return
    applied = day_between(chance, date(window.year - 1, 11, 1), date(window.year, 2, 20))
    if applied > on:
        return
    place = leaver.provider_id if kind and leaver.provider_id else one_of(chance, colleges)
    made = OfferRow(
        kind=kind or OfferKind.FULL_TIME,
        provider_id=place,
        course=one_of(chance, COURSES),
        applied_on=applied,
    )
    first = _told(chance, made, fate)
    if happens(chance, SHARE_SECOND):
        yield _cut(_withdrawn(chance, replace(made, provider_id=one_of(chance, colleges))), on)
    yield _cut(first, on)


def invent_destination(
    chance: random.Random, offers: Sequence[OfferRow], *, window: Window, on: date
) -> DestinationRow | None:
    """Return what somebody said at school that they mean to do, for those who were asked."""
    said_on = day_between(chance, date(window.year - 1, 10, 1), date(window.year, 3, 31))
    if said_on > on or not happens(chance, SHARE_ASKED):
        return None
    code = DESTINATIONS.draw(chance)
    if offers and code not in STAYS:
        code = DESTINATION_OF_KIND[offers[-1].kind]
    return DestinationRow(code=code, said_on=said_on)


def _told(chance: random.Random, made: OfferRow, fate: int) -> OfferRow:
    if fate == APPLIED:
        return made
    offered = made.applied_on + timedelta(days=chance.randint(10, 60))
    told = replace(made, offered_on=offered, is_conditional=happens(chance, SHARE_CONDITIONAL))
    if fate == OFFERED:
        return told
    answered = offered + timedelta(days=chance.randint(3, 40))
    if fate == ACCEPTED:
        return replace(told, answer=OfferAnswer.ACCEPTED, answered_on=answered)
    return replace(
        told,
        answer=OfferAnswer.DECLINED,
        answered_on=answered,
        declined_because=one_of(chance, REASONS),
    )


def _withdrawn(chance: random.Random, made: OfferRow) -> OfferRow:
    told = _told(chance, made, OFFERED)
    closed = (told.offered_on or told.applied_on) + timedelta(days=chance.randint(10, 60))
    return replace(told, closed_on=closed, closing=OfferClosing.WITHDRAWN)


def _cut(told: OfferRow, on: date) -> OfferRow:
    """Return what is known of it on a day: nothing that is still to come."""
    if told.closed_on and told.closed_on > on:
        told = replace(told, closed_on=None, closing=None)
    if told.answered_on and told.answered_on > on:
        told = replace(told, answer=None, answered_on=None, declined_because="")
    if told.offered_on and told.offered_on > on:
        told = replace(told, offered_on=None, is_conditional=False)
    return told
