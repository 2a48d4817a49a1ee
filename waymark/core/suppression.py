"""Which numbers must be hidden so that no small one can be read, or worked out from the others?

The method is complementary cell suppression by linear programming, as in "Handbook on Statistical
Disclosure Control", chapter 4.4 (secondary cell suppression), with tables that share totals taken
as one family. The attacker is thought to know every number that is shown, that totals are the sums
of their parts, and that counts are whole and not below 0. Each hidden number must then still lie
anywhere in a stretch at least as long as the threshold.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LEAST_THRESHOLD, MOST_THRESHOLD, USUAL_THRESHOLD = 3, 10, 5
SMALL_ROW = 10
_TOTAL_COSTS = 25
_TIDY_UP_TO = 60

Key = tuple[str, ...]
"""The place of a number in its family; tables that share a number share its key."""


def checked_threshold(threshold: int) -> int:
    """Return the threshold, or raise ValueError where it is not one of 3 to 10."""
    if not LEAST_THRESHOLD <= threshold <= MOST_THRESHOLD:
        message = f"the threshold {threshold} is not between {LEAST_THRESHOLD} and {MOST_THRESHOLD}"
        raise ValueError(message)
    return threshold


def hidden_words(threshold: int) -> str:
    """What stands in the place of a hidden number, small or hidden to protect a small one.

    One mark for both: two would tell an attacker which of the hidden numbers are the large ones.
    """
    return f"fewer than {threshold}, or hidden"


@dataclass(frozen=True, kw_only=True)
class Sum:
    """A total that stands beside its parts, in one table or across several."""

    total: Key
    parts: tuple[Key, ...]


@dataclass(frozen=True, kw_only=True)
class Family:
    """Numbers that are published together, with every sum that binds them.

    `kept` are shown elsewhere and cannot be hidden, such as the responses analysed. `harmless` say
    nothing about anybody, so they may be small (those who passed a question over). `telling` must
    be hidden although they are not small, such as the one answer of everyone in a small row.
    """

    values: Mapping[Key, int]
    sums: tuple[Sum, ...] = ()
    kept: frozenset[Key] = frozenset()
    harmless: frozenset[Key] = frozenset()
    telling: frozenset[Key] = frozenset()

    def __post_init__(self) -> None:
        """Refuse numbers that cannot stand beside each other."""
        if any(value < 0 for value in self.values.values()):
            message = "a count is below 0"
            raise ValueError(message)
        for each in self.sums:
            parts = sum(self.values[part] for part in each.parts)
            if parts != self.values[each.total]:
                message = f"{each.total} is {self.values[each.total]}, its parts make {parts}"
                raise ValueError(message)

    def small(self, threshold: int) -> frozenset[Key]:
        """The numbers that must not be shown in their own right."""
        return frozenset(
            key
            for key, value in self.values.items()
            if key not in self.kept
            and (key in self.telling or (0 < value < threshold and key not in self.harmless))
        )


@dataclass(frozen=True, kw_only=True)
class Suppression:
    """What is hidden of a family.

    `withheld` are the hidden numbers that cannot be protected as far as the threshold asks, because
    what is shown elsewhere binds them too closely; everything around them is hidden, and a page
    says that there are too few people for the table.
    """

    threshold: int
    small: frozenset[Key] = frozenset()
    hidden: frozenset[Key] = frozenset()
    withheld: frozenset[Key] = frozenset()


def joined(families: Iterable[Family]) -> Family:
    """Take several families as one; a number that several hold must be the same in each."""
    values: dict[Key, int] = {}
    sums: dict[Sum, None] = {}
    marks: dict[str, frozenset[Key]] = dict.fromkeys(("kept", "harmless", "telling"), frozenset())
    for family in families:
        for key, value in family.values.items():
            if values.setdefault(key, value) != value:
                message = f"{key} is both {values[key]} and {value}"
                raise ValueError(message)
        sums |= dict.fromkeys(family.sums)
        marks = {name: held | getattr(family, name) for name, held in marks.items()}
    return Family(values=values, sums=tuple(sums), **marks)


def list_family(*, name: Key, counts: Mapping[str, int], total: Key) -> Family:
    """A list of counts that add up to a total: one dimension by itself."""
    parts = {(*name, label): number for label, number in counts.items()}
    return Family(
        values=parts | {total: sum(counts.values())},
        sums=(Sum(total=total, parts=tuple(parts)),),
    )


def table_family(
    *,
    name: Key,
    counts: Mapping[tuple[str, str], int],
    row_totals: Mapping[str, Key],
    column_totals: Mapping[str, Key],
    total: Key,
) -> Family:
    """A table of rows by columns with its totals; tables that share a dimension share its keys.

    Where a small row has only one answer, all of the row is telling: whoever knows that somebody
    is in the row knows the answer.
    """
    values: dict[Key, int] = {}
    sums = []
    telling: set[Key] = set()
    for row, key in row_totals.items():
        own = {(*name, row, column): counts.get((row, column), 0) for column in column_totals}
        values |= own
        values[key] = sum(own.values())
        sums.append(Sum(total=key, parts=tuple(own)))
        if 0 < values[key] < SMALL_ROW and max(own.values()) == values[key]:
            telling |= set(own)
    for column, key in column_totals.items():
        parts = tuple((*name, row, column) for row in row_totals)
        values[key] = sum(values[part] for part in parts)
        sums.append(Sum(total=key, parts=parts))
    values[total] = sum(values[key] for key in row_totals.values())
    sums.append(Sum(total=total, parts=tuple(row_totals.values())))
    sums.append(Sum(total=total, parts=tuple(column_totals.values())))
    return Family(values=values, sums=tuple(sums), telling=frozenset(telling))


def suppress(family: Family, *, threshold: int = USUAL_THRESHOLD) -> Suppression:
    """Choose what to hide: the small numbers, and as few and as small others as protect them.

    The same family gives the same choice whatever order its numbers come in.
    """
    small = family.small(checked_threshold(threshold))
    if not small:
        return Suppression(threshold=threshold)
    system = _System(family, threshold)
    hidden, withheld = set(small), set[Key]()
    settled: set[Key] = set()
    while open_ones := sorted(hidden - settled - withheld, key=system.rank):
        for key in open_ones:
            if key in settled:
                continue
            move = system.best_move(key, hidden)
            if move is None:
                withheld.add(key)
                hidden |= system.neighbours(key)
                break
            hidden |= move.moving
            settled |= move.settled
    system.tidy(hidden, small, withheld)
    return Suppression(
        threshold=threshold,
        small=small,
        hidden=frozenset(hidden),
        withheld=frozenset(withheld),
    )


@dataclass(frozen=True)
class _Move:
    """Numbers that can move together unseen, and those of them that move far enough."""

    moving: frozenset[Key]
    settled: frozenset[Key]


class _System:
    """The sums of a family as equations, asked how far a hidden number could still move."""

    def __init__(self, family: Family, threshold: int) -> None:
        self.values = family.values
        self.kept = family.kept
        self.threshold = threshold
        self.sums = sorted(family.sums, key=lambda each: (each.total, each.parts))
        self.totals = {each.total for each in self.sums}
        self.holding: dict[Key, list[int]] = {}
        for number, each in enumerate(self.sums):
            for key in (each.total, *each.parts):
                self.holding.setdefault(key, []).append(number)
        crossings = {
            key: (held[0], held[1])
            for key, held in sorted(self.holding.items())
            if len(held) == 2 and key not in self.totals and key not in self.kept
        }
        self.crossings = crossings
        self.cells = {frozenset(held): key for key, held in crossings.items()}

    def rank(self, key: Key) -> tuple[bool, int, Key]:
        """Totals after cells, small before large, and the rest by name: the order of work."""
        return key in self.totals, self.values[key], key

    def best_move(self, key: Key, hidden: set[Key]) -> _Move | None:
        """How a number can be protected, taking the quick ways first; None where none does.

        A rectangle that hides one or two more numbers is taken before a solver looks for a way
        among the hidden ones alone: it is a thousand times quicker, and `tidy` shows again what
        turns out not to be needed.
        """
        rectangle = self._cheapest_rectangle(key, hidden)
        if rectangle is not None:
            return rectangle
        return self.protection(key, hidden) or self._cheapest_cover(key, hidden)

    def protection(self, key: Key, hidden: set[Key]) -> _Move | None:
        """How a hidden number can move among the hidden ones by the threshold; None if not.

        Most cells stand in a rectangle of hidden ones, which needs no solver. A cell is then
        tried within its own table and a total in all of its family: what this overlooks is
        protected once more, and never too little.
        """
        for corners in self._rectangles(key):
            if corners <= hidden:
                return _Move(corners | {key}, corners | {key})
        bound = self._bound_to(key, hidden)
        if key in self.crossings:
            bound = self._bound_to(key, hidden & self.crossings.keys())
        return self._move(key, bound, {})

    def _cheapest_rectangle(self, key: Key, hidden: set[Key]) -> _Move | None:
        prices = self._costs(set().union(*self._rectangles(key)), hidden)
        found = min(
            self._rectangles(key),
            key=lambda corners: (sum(prices[each] for each in corners), sorted(corners)),
            default=None,
        )
        return None if found is None else _Move(found | {key}, found | {key})

    def _cheapest_cover(self, key: Key, hidden: set[Key]) -> _Move | None:
        """What else to hide so that the number is protected; None where nothing would do."""
        costs = self._costs
        near = self._near(key)
        move = self._move(key, near, costs(near, hidden)) if near else None
        if move is None:
            everything = {each for each in self._component(key) if each not in self.kept}
            move = self._move(key, everything, costs(everything, hidden))
        return move

    def _rectangles(self, key: Key) -> Iterator[frozenset[Key]]:
        """The three other corners of every rectangle along which a cell can move far enough.

        What the cell gains, the corners beside it lose and the one across gains; and the other
        way round. All totals stay as they are.
        """
        if key not in self.crossings:
            return
        row, column = self.crossings[key]
        for beside in self.sums[row].parts:
            if beside == key or beside not in self.crossings:
                continue
            (down,) = set(self.crossings[beside]) - {row}
            for below in self.sums[column].parts:
                if below == key or below not in self.crossings:
                    continue
                (along,) = set(self.crossings[below]) - {column}
                across = self.cells.get(frozenset((down, along)))
                if across is None or across in {key, beside, below}:
                    continue
                rise = min(self.values[beside], self.values[below])
                fall = min(self.values[key], self.values[across])
                if rise + fall >= self.threshold:
                    yield frozenset((beside, below, across))

    def neighbours(self, key: Key) -> set[Key]:
        """Everything that stands in a sum with the number and can be hidden."""
        return {
            each
            for number in self.holding.get(key, [])
            for each in (self.sums[number].total, *self.sums[number].parts)
            if each not in self.kept
        } | {key}

    def tidy(self, hidden: set[Key], small: frozenset[Key], withheld: set[Key]) -> None:
        """Show again what was hidden and turns out not to be needed, the largest first."""
        extra = sorted(hidden - small, key=self.rank, reverse=True)
        if withheld or len(hidden) > _TIDY_UP_TO:
            return
        for key in extra:
            rest = hidden - {key}
            if self._leaves_one_alone(key, rest):
                continue
            near = self._bound_to(key, hidden) - {key}
            if all(self.protection(each, rest) for each in sorted(near, key=self.rank)):
                hidden.discard(key)

    def _leaves_one_alone(self, key: Key, rest: set[Key]) -> bool:
        """Whether a sum would have a single hidden number, which is then no secret."""
        return any(
            sum(each in rest for each in (self.sums[number].total, *self.sums[number].parts)) == 1
            for number in self.holding.get(key, [])
        )

    def _costs(self, free: set[Key], hidden: set[Key]) -> dict[Key, int]:
        """The price of hiding another number: large ones and totals are missed most."""
        return {
            key: (1000 + min(self.values[key], 1000))
            * (_TOTAL_COSTS if key in self.totals else 1)
            * (key not in hidden)
            for key in free
        }

    def _bound_to(self, key: Key, hidden: set[Key]) -> set[Key]:
        """The hidden numbers that are tied to this one through sums, itself among them."""
        found, waiting = {key}, [key]
        while waiting:
            for number in self.holding.get(waiting.pop(), []):
                for each in (self.sums[number].total, *self.sums[number].parts):
                    if each in hidden and each not in found:
                        found.add(each)
                        waiting.append(each)
        return found

    def _component(self, key: Key) -> set[Key]:
        return self._bound_to(key, set(self.values))

    def _near(self, key: Key) -> set[Key]:
        """The cells of the table that a cell stands in, its totals left as they are."""
        if key in self.totals:
            return set()
        cells = {each for each in self.values if each not in self.totals and each not in self.kept}
        return self._bound_to(key, cells)

    def _move(self, key: Key, free: set[Key], costs: Mapping[Key, int]) -> _Move | None:
        """What moves when the key moves by the threshold and all else stays; None if it cannot.

        Two sets of numbers that an attacker could not tell apart are sought, the key lower by the
        threshold in the one than in the other, with the cheapest numbers taking part.
        """
        order = sorted(free)
        rows = sorted({number for each in order for number in self.holding.get(each, [])})
        if not rows:
            return _Move(frozenset({key}), frozenset({key}))
        places = {each: place for place, each in enumerate(order)}
        widths = _cheapest_move(
            values=[self.values[each] for each in order],
            equations=[self._equation(number, places) for number in rows],
            target=places[key],
            width=self.threshold,
            costs=[costs.get(each, 0) for each in order],
        )
        if widths is None:
            return None
        return _Move(
            frozenset(order[place] for place in widths),
            frozenset(order[place] for place, width in widths.items() if width >= self.threshold),
        )

    def _equation(self, number: int, places: Mapping[Key, int]) -> dict[int, int]:
        found = self.sums[number]
        equation = {places[part]: 1 for part in found.parts if part in places}
        if found.total in places:
            equation[places[found.total]] = -1
        return equation


def _cheapest_move(
    *,
    values: Sequence[int],
    equations: Sequence[Mapping[int, int]],
    target: int,
    width: int,
    costs: Sequence[int],
) -> dict[int, int] | None:
    """Solve for two points that fit all equations and lie `width` apart at the target.

    Returns every place that moves, with how far its two values lie apart. Each point is the true
    one with a rise and a fall of every number: four whole unknowns each.
    """
    # The solver takes half a second to load and is needed only where something is small.
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    size = len(values)
    rows, columns, entries = [], [], []
    for number, equation in enumerate(equations):
        for point in (0, 1):
            for place, factor in equation.items():
                rows += [2 * number + point] * 2
                columns += [(2 * point) * size + place, (2 * point + 1) * size + place]
                entries += [factor, -factor]
    apart = 2 * len(equations)
    rows += [apart] * 4
    columns += [part * size + target for part in range(4)]
    entries += [1, -1, -1, 1]
    matrix = csr_array((entries, (rows, columns)), shape=(apart + 1, 4 * size))
    least = np.zeros(apart + 1)
    least[apart] = width
    most = np.zeros(apart + 1)
    most[apart] = np.inf
    falls = np.array(values, dtype=float)
    rises = np.full(size, np.inf)
    solved: Any = milp(
        c=np.tile(np.array(costs, dtype=float), 4),
        constraints=LinearConstraint(matrix, least, most),
        bounds=Bounds(np.zeros(4 * size), np.concatenate([rises, falls, rises, falls])),
        integrality=np.ones(4 * size),
    )
    if solved.x is None:
        return None
    found = np.rint(solved.x).astype(int).reshape(4, size)
    high, low = found[0] - found[1], found[2] - found[3]
    return {
        place: int(abs(high[place] - low[place]))
        for place in range(size)
        if high[place] or low[place]
    }
