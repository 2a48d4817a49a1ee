"""What is said of a worker whose last day is known?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from waymark.casework.rules.leaving import Left, left_lines
from waymark.core.dates import day_in_words


@dataclass(frozen=True)
class Leaving:
    """When somebody leaves, and what they would leave behind; no address where nobody is left."""

    sentence: str
    lines: tuple[str, ...]
    hand_over_url: str


def leaving(name: str, left: Mapping[Left, int], *, leaves_on: date, url: str) -> Leaving:
    """Word it; `url` hands the caseload over."""
    sentence = f"The last day of {name} here is {day_in_words(leaves_on)}."
    return Leaving(
        sentence=sentence,
        lines=left_lines(left),
        hand_over_url=url if left[Left.CASELOAD] else "",
    )
