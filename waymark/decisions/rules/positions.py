"""Where do the authorities of a matter stand together, and who waits for whom?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

WHOLE = Decimal(100)


class MatterStanding(StrEnum):
    NONE = "none"  # nobody has decided
    PARTIAL = "partial"  # some have, and agree as far as they go
    ALIGNED = "aligned"  # all have decided the same
    SPLIT = "split"  # two have decided otherwise
    FAILED = "failed"  # all chose one option, and its terms or shares do not fit together


@dataclass(frozen=True, kw_only=True)
class Stand:
    """What one authority has decided on a matter; without an option it has decided nothing yet."""

    party: int
    option: str = ""
    term_from: date | None = None
    term_until: date | None = None
    share: Decimal | None = None
    decided_on: date | None = None

    @property
    def has_decided(self) -> bool:
        """Whether it has."""
        return bool(self.option)


def standing(stands: Sequence[Stand]) -> MatterStanding:
    """Return where a matter has got to, over all the authorities that decide it.

    Aligned needs the same option, a term that fits, and accepted shares that make 100 %.
    """
    decided = [each for each in stands if each.has_decided]
    if not decided:
        return MatterStanding.NONE
    if len({each.option for each in decided}) > 1:
        return MatterStanding.SPLIT
    if len(decided) < len(stands):
        return MatterStanding.PARTIAL
    fits = terms_fit(decided) and shares_are_whole(decided)
    return MatterStanding.ALIGNED if fits else MatterStanding.FAILED


def terms_fit(stands: Iterable[Stand]) -> bool:
    """Whether nobody's term names another first or last day; who names none goes with the rest."""
    stands = list(stands)
    return all(
        len({day for day in days if day is not None}) <= 1
        for days in (
            [each.term_from for each in stands],
            [each.term_until for each in stands],
        )
    )


def shares_are_whole(stands: Iterable[Stand]) -> bool:
    """Whether the accepted shares make exactly 100 %; one that is missing leaves them short."""
    shares = [each.share for each in stands]
    return None not in shares and sum((each or Decimal(0) for each in shares), Decimal(0)) == WHOLE


def circles(waits_for: Mapping[int, Iterable[int]]) -> tuple[tuple[int, ...], ...]:
    """Return each circle of authorities that wait for each other's decision, smallest key first.

    Nobody in a circle can begin: what each needs comes only after its own decision. A circle is a
    set of authorities of which each reaches every other one.
    """
    reach = {party: _reached(party, waits_for) for party in waits_for}
    found = {
        tuple(sorted(other for other in reached if party in reach.get(other, ())))
        for party, reached in reach.items()
        if party in reached
    }
    return tuple(sorted(found))


def _reached(party: int, waits_for: Mapping[int, Iterable[int]]) -> frozenset[int]:
    seen: set[int] = set()
    waiting = list(waits_for.get(party, ()))
    while waiting:
        other = waiting.pop()
        if other not in seen:
            seen.add(other)
            waiting += waits_for.get(other, ())
    return frozenset(seen)
