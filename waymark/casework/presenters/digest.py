"""What does the page of the weekly digest show?"""

from collections.abc import Iterable
from dataclasses import dataclass

from waymark.casework.rules.digest import Week, own_lines, team_lines


@dataclass(frozen=True)
class DigestPage:
    """What would be sent now: each line with its number, and whether anything would go."""

    address: str
    own: tuple[tuple[str, str], ...]
    teams: tuple[tuple[str, str], ...]
    says_something: bool


def digest_page(week: Week, *, address: str) -> DigestPage:
    """Word the digest as it would be sent now."""
    return DigestPage(
        address=address,
        own=_shown(own_lines(week)),
        teams=_shown(team_lines(week)),
        says_something=week.says_something,
    )


def _shown(lines: Iterable[tuple[str, int]]) -> tuple[tuple[str, str], ...]:
    return tuple((words, f"{number:,}") for words, number in lines)
