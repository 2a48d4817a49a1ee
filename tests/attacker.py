"""How closely can somebody with the published tables and a solver bound what was hidden?

Knows nothing of how numbers were chosen for hiding: it is given what is printed, and which printed
numbers are the sums of which.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp


@dataclass(frozen=True, kw_only=True)
class Published:
    """Printed numbers, None where one is hidden, and each total with its parts."""

    numbers: Mapping[Hashable, int | None]
    sums: Sequence[tuple[Hashable, Sequence[Hashable]]]

    def stretch(self, place: Hashable) -> tuple[int, int | None]:
        """The least and the most that a hidden number can be; None for no upper limit."""
        return self._end(place, 1) or 0, self._end(place, -1)

    def width(self, place: Hashable) -> float:
        """How long the stretch is in which a hidden number lies."""
        least, most = self.stretch(place)
        return float("inf") if most is None else most - least

    def hidden(self) -> list[Hashable]:
        """The places of what is hidden."""
        return [place for place, number in self.numbers.items() if number is None]

    def solved(self) -> list[Hashable]:
        """The hidden numbers that the attacker knows exactly."""
        return [place for place in self.hidden() if self.width(place) == 0]

    def _end(self, place: Hashable, direction: int) -> int | None:
        unknown = self.hidden()
        matrix = np.zeros((len(self.sums), len(unknown)))
        right = np.zeros(len(self.sums))
        for number, (total, parts) in enumerate(self.sums):
            for each, factor in [(total, -1), *((part, 1) for part in parts)]:
                shown = self.numbers[each]
                if shown is None:
                    matrix[number, unknown.index(each)] += factor
                else:
                    right[number] -= factor * shown
        objective = np.zeros(len(unknown))
        objective[unknown.index(place)] = direction
        answer: Any = milp(
            c=objective,
            constraints=LinearConstraint(matrix, right, right) if self.sums else (),
            bounds=Bounds(np.zeros(len(unknown)), np.full(len(unknown), np.inf)),
            integrality=np.ones(len(unknown)),
        )
        if answer.x is None:
            assert direction == -1, "what is published contradicts itself"
            return None
        found: float = answer.x[unknown.index(place)]
        return round(found)
