"""On what ground may something be shared for a purpose, and does an agreement hold on a day?"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files

from waymark.access.rules import DataGroup

REVIEW_AHEAD_DAYS = 28
"""How long before its review an agreement counts as due."""


class Purpose(StrEnum):
    """What something of a young person is shared for."""

    TRACKING = "tracking"
    PARTICIPATION = "participation"
    REFERRAL = "referral"
    FAMILY = "family"
    SAFEGUARDING = "safeguarding"


class Need(StrEnum):
    """What has to be there before something is shared for a purpose."""

    NOTICE = "notice"  # a duty allows it; the young person is told
    CONSENT = "consent"  # the young person decides
    REASON = "reason"  # somebody writes down why it cannot wait for either


@dataclass(frozen=True)
class LawfulBasis:
    """The ground for one purpose: what it needs, in words, its source, from and until when."""

    purpose: Purpose
    needs: Need
    basis: str
    source: str
    starts_on: date
    ends_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the day lies in it; the day it ends does not."""
        return self.starts_on <= day and (self.ends_on is None or day < self.ends_on)


class AgreementState(StrEnum):
    """How an agreement stands on a day."""

    PLANNED = "planned"
    IN_FORCE = "in_force"
    REVIEW_DUE = "review_due"
    ENDED = "ended"


@cache
def lawful_bases() -> tuple[LawfulBasis, ...]:
    """Return every ground that is known, with its dates and its source."""
    text = (files("waymark.partnerships") / "data" / "lawful_bases.toml").read_text()
    return tuple(
        LawfulBasis(
            purpose=Purpose(each["purpose"]),
            needs=Need(each["needs"]),
            basis=each["basis"],
            source=each["source"],
            starts_on=each["starts_on"],
            ends_on=each.get("ends_on"),
        )
        for each in tomllib.loads(text)["bases"]
    )


def basis_on(purpose: Purpose, day: date) -> LawfulBasis | None:
    """Return the ground for a purpose on a day; None where none is known for it."""
    found = (each for each in lawful_bases() if each.purpose is purpose and each.holds_on(day))
    return next(found, None)


def agreement_state(
    *, starts_on: date | None, ends_on: date | None, review_on: date | None, day: date
) -> AgreementState:
    """Return how an agreement stands: one whose review is near or late still holds.

    One recorded from history whose beginning nobody knows has begun.
    """
    if ends_on is not None and ends_on <= day:
        return AgreementState.ENDED
    if starts_on is not None and day < starts_on:
        return AgreementState.PLANNED
    if review_on is not None and review_on <= day + timedelta(days=REVIEW_AHEAD_DAYS):
        return AgreementState.REVIEW_DUE
    return AgreementState.IN_FORCE


def not_covered(groups: Iterable[DataGroup], covered: Iterable[DataGroup]) -> list[DataGroup]:
    """Return which of these groups of data an agreement or a consent does not name, in order."""
    known = set(covered)
    asked = set(groups)
    return [group for group in DataGroup if group in asked - known]
