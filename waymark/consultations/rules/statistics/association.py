"""How strongly do two questions hang together, and could chance alone explain it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

from waymark.consultations.rules.statistics.shown import NotShown

RESAMPLES = 9_999
SEED = 2007
TOO_FEW_LINES = "There are not two categories and two answers with anybody in them to compare."
SEVERAL_ANSWERS = (
    "People could give several answers, so one person can be in several cells and no test fits."
)
ONLY_ON_REQUEST = (
    "A p-value is worked out only on request: those who answered are not a random sample, so it "
    "says how uneven the table is and nothing about people who did not answer."
)
_SMALL_EXPECTED = 5

Table = Sequence[Sequence[int]]


@dataclass(frozen=True, kw_only=True)
class Strength:
    """Cramér's V from 0 (no connection) to 1, corrected for its bias, and as it was before."""

    corrected: float
    uncorrected: float


@dataclass(frozen=True, kw_only=True)
class Chance:
    """A p-value, with the test that gave it; `resamples` is 0 where nothing was simulated."""

    method: str
    p_value: float
    statistic: float | None
    degrees: int | None
    resamples: int
    why: str

    @property
    def p_words(self) -> str:
        """The p-value with four decimals; the floor of a simulation says that it is one."""
        floor = 1 / (self.resamples + 1) if self.resamples else 0
        if self.p_value < 0.0001 or (floor and self.p_value <= floor):
            return f"at most {max(floor, 0.0001):.4f}"
        return f"{self.p_value:.4f}"


def strength(table: Table, *, several: bool = False) -> Strength | NotShown:
    """Cramér's V with bias correction.

    Source: W. Bergsma, "A bias-correction for Cramér's V and Tschuprow's T", Journal of the Korean
    Statistical Society 42 (2013).
    """
    if several:
        return NotShown(SEVERAL_ANSWERS)
    rows = _filled(table)
    if rows is None:
        return NotShown(TOO_FEW_LINES)
    number = sum(map(sum, rows))
    height, width = len(rows), len(rows[0])
    share = _chi_square(rows) / number
    if number <= max(height, width):
        return NotShown("There are too few answers for so many cells.")
    corrected = max(0.0, share - (height - 1) * (width - 1) / (number - 1))
    tall = height - (height - 1) ** 2 / (number - 1)
    wide = width - (width - 1) ** 2 / (number - 1)
    least = min(tall, wide) - 1
    return Strength(
        corrected=sqrt(corrected / least) if least > 0 else 0.0,
        uncorrected=sqrt(share / (min(height, width) - 1)),
    )


def p_value(
    table: Table, *, several: bool = False, resamples: int = RESAMPLES
) -> Chance | NotShown:
    """The p-value of no connection: chi-square where its conditions hold, else by simulation.

    Chi-square needs expected counts of 5 or more in at least 80% of the cells and none under 1
    (W. G. Cochran, "Some Methods for Strengthening the Common χ² Tests", Biometrics 10, 1954).
    Otherwise Fisher-Freeman-Halton by Monte Carlo with a fixed seed, so that the same table gives
    the same p-value.
    """
    if several:
        return NotShown(SEVERAL_ANSWERS)
    rows = _filled(table)
    if rows is None:
        return NotShown(TOO_FEW_LINES)
    # The library takes a second to load, and few pages ask for a p-value.
    import numpy as np
    from scipy import stats

    expected = [each for line in _expected(rows) for each in line]
    small = sum(each < _SMALL_EXPECTED for each in expected)
    if 5 * small <= len(expected) and min(expected) >= 1:
        degrees = (len(rows) - 1) * (len(rows[0]) - 1)
        statistic = _chi_square(rows)
        return Chance(
            method="Chi-square test",
            p_value=float(stats.chi2.sf(statistic, degrees)),
            statistic=statistic,
            degrees=degrees,
            resamples=0,
            why="Enough answers are expected in the cells for the chi-square test.",
        )
    method = stats.MonteCarloMethod(n_resamples=resamples, rng=np.random.default_rng(SEED))
    found: Any = stats.fisher_exact(np.array(rows), method=method)
    return Chance(
        method="Fisher-Freeman-Halton test by simulation",
        p_value=float(found.pvalue),
        statistic=None,
        degrees=None,
        resamples=resamples,
        why=(
            f"{small} of {len(expected)} cells have an expected count under 5, so the chi-square "
            "test does not hold."
        ),
    )


def _filled(table: Table) -> list[list[int]] | None:
    """The table without empty rows and columns; None where less than two by two are left."""
    rows = [list(row) for row in table if any(row)]
    if len(rows) < 2:
        return None
    columns = [place for place in range(len(rows[0])) if any(row[place] for row in rows)]
    if len(columns) < 2:
        return None
    return [[row[place] for place in columns] for row in rows]


def _expected(rows: list[list[int]]) -> list[list[float]]:
    number = sum(map(sum, rows))
    columns = [sum(column) for column in zip(*rows, strict=True)]
    return [[sum(row) * column / number for column in columns] for row in rows]


def _chi_square(rows: list[list[int]]) -> float:
    return sum(
        (count - expected) ** 2 / expected
        for row, line in zip(rows, _expected(rows), strict=True)
        for count, expected in zip(row, line, strict=True)
    )
