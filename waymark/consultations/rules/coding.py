"""Who may code an answer next, and what stands once one, two or three people have looked?

A tenth of the answers is coded by a second person, who does not see what the first one ticked.
Where the two differ, nothing stands until the difference is settled.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


class Coder(IntEnum):
    """Whose ticks they are."""

    FIRST = 1
    SECOND = 2
    SETTLER = 3


class Task(Enum):
    """What a person may do with an answer."""

    FIRST = auto()
    SECOND = auto()
    OWN = auto()
    SETTLED = auto()
    NONE = auto()


@dataclass(frozen=True)
class Coding:
    """What has been ticked on one answer: by whom, what, and what stands."""

    by: Mapping[Coder, int | None] = field(default_factory=dict)
    ticks: Mapping[Coder, frozenset[str]] = field(default_factory=dict)
    final: frozenset[str] = frozenset()

    def of(self, user: int | None) -> frozenset[str]:
        """What this person ticked as a coder."""
        for coder in (Coder.FIRST, Coder.SECOND):
            if coder in self.by and self.by[coder] == user:
                return self.ticks[coder]
        return frozenset()

    def coder_of(self, user: int | None) -> Coder | None:
        """As which coder this person coded it."""
        for coder in (Coder.FIRST, Coder.SECOND):
            if coder in self.by and self.by[coder] == user:
                return coder
        return None


def read_together(
    wordings: Mapping[Key, Hashable], codings: Mapping[Key, Coding]
) -> dict[Key, tuple[Key, ...]]:
    """The answers that one is read for, by the one: same wording, and coded alike until now.

    The one is the first of them. An answer that came later, or that somebody coded otherwise, is
    not hidden behind the others. One that stands alone is not in the result.
    """
    groups: dict[Hashable, list[Key]] = {}
    for key, wording in wordings.items():
        groups.setdefault((wording, _standing(codings.get(key, Coding()))), []).append(key)
    return {own[0]: tuple(own[1:]) for own in groups.values() if len(own) > 1}


def _standing(coding: Coding) -> Hashable:
    return (
        frozenset(coding.by.items()),
        frozenset((coder, keys) for coder, keys in coding.ticks.items()),
        coding.final,
    )


def task_for(coding: Coding, *, user: int | None, is_second: bool) -> Task:
    """What a person may do: code first, code second, change their own, or nothing."""
    if Coder.FIRST not in coding.by:
        return Task.FIRST
    if coding.coder_of(user) is not None:
        return Task.SETTLED if Coder.SETTLER in coding.by else Task.OWN
    if is_second and Coder.SECOND not in coding.by:
        return Task.SECOND
    return Task.NONE


def is_disagreement(coding: Coding) -> bool:
    """Whether two people ticked differently and nobody has settled it."""
    ticks = coding.ticks
    return (
        Coder.SECOND in ticks
        and Coder.SETTLER not in ticks
        and ticks.get(Coder.FIRST) != ticks[Coder.SECOND]
    )


def standing_coder(coding: Coding) -> Coder | None:
    """Whose ticks stand and are counted; None while two people differ, or nobody has coded."""
    if Coder.SETTLER in coding.ticks:
        return Coder.SETTLER
    if is_disagreement(coding) or Coder.FIRST not in coding.ticks:
        return None
    return Coder.FIRST
