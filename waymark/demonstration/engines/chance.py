"""How is something drawn at random so that the same seed draws the same again?"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import Generic, TypeVar

from waymark.core.dates import is_working_day

T = TypeVar("T")


@dataclass(frozen=True)
class Weighted(Generic[T]):
    """Things of which some come up more often than others."""

    things: tuple[T, ...]
    reached: tuple[float, ...]

    @classmethod
    def of(cls, pairs: Iterable[tuple[T, float]]) -> "Weighted[T]":
        """Return the things with their weights."""
        held = tuple(pairs)
        return cls(
            things=tuple(thing for thing, _ in held),
            reached=tuple(accumulate(weight for _, weight in held)),
        )

    def draw(self, chance: random.Random) -> T:
        """Return one of them."""
        return chance.choices(self.things, cum_weights=self.reached)[0]


def seeded(*words: object) -> random.Random:
    """Return chance that is the same for the same words, on any machine."""
    return random.Random(" ".join(map(str, words)))  # noqa: S311  invented lives, not secrets


def happens(chance: random.Random, share: float) -> bool:
    """Whether something that this share of people meets is met now."""
    return chance.random() < share


def day_between(chance: random.Random, earliest: date, latest: date) -> date:
    """Return a day from the earliest to the latest; the earliest where there is none between."""
    return earliest + timedelta(days=chance.randint(0, max(0, (latest - earliest).days)))


def working_day(day: date) -> date:
    """Return the day, or the Monday after it where it is a Saturday or Sunday."""
    return day if is_working_day(day) else day + timedelta(days=7 - day.weekday())


def one_of(chance: random.Random, things: Sequence[T]) -> T:
    """Return one of the things, each as often as the other."""
    return things[chance.randrange(len(things))]
