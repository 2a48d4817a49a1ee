"""Who holds a duty on a day, and what is wrong with how a holding is stated?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

EARLIEST = date(1900, 1, 1)


class Dated(Protocol):
    """Something that holds from a day up to, and without, another."""

    @property
    def starts_on(self) -> date: ...

    @property
    def ends_on(self) -> date | None: ...


@dataclass(frozen=True, kw_only=True)
class Holding:
    """Who holds a duty, from when up to without which day, under what power, as stated."""

    holder: str
    starts_on: date
    ends_on: date | None = None
    power: str
    is_interim: bool = False


@dataclass(frozen=True)
class Fault:
    """What is wrong, and in which field."""

    field: str
    sentence: str


def holds_on(dated: Dated, day: date) -> bool:
    """Whether the day lies in it; the day it ends does not."""
    return dated.starts_on <= day and (dated.ends_on is None or day < dated.ends_on)


def overlap(one: Dated, other: Dated) -> bool:
    """Whether there is a day that lies in both."""
    return (other.ends_on is None or one.starts_on < other.ends_on) and (
        one.ends_on is None or other.starts_on < one.ends_on
    )


def faults_of_holding(
    stated: Holding, *, duty_from: date | None, others: Iterable[tuple[str, Dated]]
) -> tuple[Fault, ...]:
    """Return what has to be put right; `others` are the duty's other holdings, by who holds them.

    A duty lies with one body at a time: what passes from one to another has a day on which it does.
    """
    found = []
    if not stated.holder.strip():
        found.append(Fault("holder", "Enter who holds the duty"))
    if not stated.power.strip():
        found.append(Fault("power", "Enter the law or the agreement under which they hold it"))
    if stated.starts_on < EARLIEST:
        found.append(Fault("starts_on", "The first day must be in 1900 or later"))
    if stated.ends_on is not None and stated.ends_on <= stated.starts_on:
        found.append(Fault("ends_on", "The day it passes on must be after the first day"))
    if duty_from is not None and stated.starts_on < duty_from:
        found.append(Fault("starts_on", "Nobody can hold the duty before it began"))
    found += [
        Fault("starts_on", f"{holder} holds it on some of these days. Change theirs first")
        for holder, other in others
        if overlap(stated, other)
    ]
    return tuple(found)


def gaps(holdings: Iterable[Dated], *, since: date, until: date | None) -> tuple[date, ...]:
    """Return the days from which nobody holds the duty, within its own days.

    `holdings` may come in any order; a gap at the very end counts where the duty goes on.
    """
    found = []
    reached = since
    for each in sorted(holdings, key=lambda held: held.starts_on):
        if each.starts_on > reached and (until is None or reached < until):
            found.append(reached)
        if each.ends_on is None:
            return tuple(found)
        reached = max(reached, each.ends_on)
    if until is None or reached < until:
        found.append(reached)
    return tuple(found)
