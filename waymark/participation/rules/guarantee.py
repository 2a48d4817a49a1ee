"""Who is in the September Guarantee of a year, who leads, and what do the offers come to?"""

import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.core.codes.editions import Code, edition_on
from waymark.participation.rules.offers import STANDING, OfferFacts, OfferState
from waymark.people.rules.ages import year_group

LIST = "september_guarantee"
YEAR_11, YEAR_12 = 11, 12
YEAR_GROUPS = (YEAR_11, YEAR_12)
SUGGESTED = OFFER_MADE, IN_LEARNING, IN_TRAINING, JOB, WAITING, UNRECORDED = (
    "110", "114", "115", "120", "140", "159",
)  # fmt: skip
YEAR_12_ONLY = frozenset({IN_LEARNING, IN_TRAINING})


class GuaranteeGroup(StrEnum):
    """What a status comes to, as published."""

    OFFER_MADE = "offer_made"
    NOT_APPROPRIATE = "offer_not_appropriate"
    NO_OFFER = "no_offer"
    NOT_RECORDED = "not_recorded"


class Ground(StrEnum):
    """What a suggested status rests on."""

    ACCEPTED = "accepted"
    OFFERED = "offered"
    GOES_ON = "goes_on"
    APPLIED = "applied"
    JOB = "job"
    DECLINED = "declined"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Window:
    """The days of one year's guarantee; after `open_until` nothing of it is changed."""

    year: int
    cohort_on: date
    offers_by: date
    returned_until: date
    open_until: date

    def is_open(self, day: date) -> bool:
        """Whether what comes of it may be recorded on a day."""
        return self.cohort_on <= day <= self.open_until


@dataclass(frozen=True)
class Lead:
    """Which authority leads for somebody, by its number, and whether that is the one asked."""

    dfe_number: str
    is_here: bool


@dataclass(frozen=True)
class GoesOn:
    """What somebody does at present, and until when it is expected to last."""

    code: str
    until: date | None


@dataclass(frozen=True)
class Suggestion:
    """A status, and what it rests on."""

    code: str
    ground: Ground


def window_of(year: int) -> Window:
    """Return the days of a year's guarantee."""
    days = {
        name: date(year, *map(int, _data()[name].split("-")))
        for name in ("cohort_on", "offers_by", "returned_until", "open_until")
    }
    return Window(year=year, **days)


def year_on(day: date) -> int:
    """Return the year whose cohort was the latest to be fixed, on the day itself already."""
    return day.year if window_of(day.year).cohort_on <= day else day.year - 1


def group_on(born_on: date | None, window: Window) -> int | None:
    """Return Year 11 or 12 for somebody who finishes it that summer; None for anybody else.

    Source: September Guarantee, methodology of the Department for Education: an offer for everybody
    who finishes Year 11, and again for those who finish Year 12.
    """
    if born_on is None:
        return None
    found = year_group(born_on, window.cohort_on)
    return found if found in YEAR_GROUPS else None


def birth_dates(window: Window) -> tuple[date, date]:
    """Return the first and the last birth date of those who finish Year 11 or 12 that summer."""
    return date(window.year - 18, 9, 1), date(window.year - 16, 8, 31)


def lead_of(*, group: int, educated: str, resident: str, own: Collection[str]) -> Lead:
    """Return who leads: in Year 11 where somebody is educated, in Year 12 where they live.

    Who is on no school's roll is led where they live; of whom neither is recorded, where the record
    is held (both inferred from the survey of activities, which takes the same Year 11). Source:
    September Guarantee, one-minute guide of Leeds City Council.
    """
    number = (educated or resident) if group == YEAR_11 else resident
    return Lead(dfe_number=number, is_here=not number or number in own)


def codes_of(group: int, day: date) -> tuple[Code, ...]:
    """Return the statuses that somebody of a year group may have, in the order of the list.

    Source: client caseload return, error report from 2020: a status of Year 12 is rejected for
    somebody of Year 11.
    """
    return tuple(
        each
        for each in edition_on(LIST, day).codes
        if group == YEAR_12 or each.code not in YEAR_12_ONLY
    )


def find_status(code: str, day: date) -> Code:
    """Return what the list says of a status; one that it does not know counts as not recorded."""
    found = {each.code: each for each in edition_on(LIST, day).codes}
    return found.get(code, found[UNRECORDED])


def codes_in(groups: Collection[GuaranteeGroup], day: date) -> list[str]:
    """Return the statuses that come to one of these groups."""
    return [each.code for each in edition_on(LIST, day).codes if each.group in groups]


def suggest(
    offers: Iterable[OfferFacts], *, group: int, goes_on: GoesOn | None, window: Window
) -> Suggestion:
    """Return the status that what is recorded comes to; whoever knows better says so by hand.

    An offer that stands, conditional ones among them, comes first; then for Year 12 a course or a
    job with training that goes on; then an application; then a job that counts as no offer. Where
    every offer was declined, somebody has to judge: nothing is suggested.
    """
    states = {(each.is_suitable, each.state) for each in offers}
    for state, ground in (
        (OfferState.ACCEPTED, Ground.ACCEPTED),
        (OfferState.OFFERED, Ground.OFFERED),
    ):
        if (True, state) in states:
            return Suggestion(OFFER_MADE, ground)
    continued = _going_on(goes_on, window) if group == YEAR_12 else ""
    if continued:
        return Suggestion(continued, Ground.GOES_ON)
    if (True, OfferState.APPLIED) in states:
        return Suggestion(WAITING, Ground.APPLIED)
    if any((False, state) in states for state in STANDING):
        return Suggestion(JOB, Ground.JOB)
    if (True, OfferState.DECLINED) in states:
        return Suggestion(UNRECORDED, Ground.DECLINED)
    return Suggestion(UNRECORDED, Ground.NOTHING)


def _going_on(goes_on: GoesOn | None, window: Window) -> str:
    if goes_on is None or goes_on.until is None or goes_on.until <= window.offers_by:
        return ""
    if goes_on.code in _data()["goes_on_in_learning"]:
        return IN_LEARNING
    return IN_TRAINING if goes_on.code in _data()["goes_on_in_training"] else ""


@cache
def _data() -> dict[str, Any]:
    text = (files("waymark.participation") / "data" / "guarantee.toml").read_text()
    return tomllib.loads(text)
