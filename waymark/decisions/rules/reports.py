"""How is a report counted in paragraphs, and what must be signed before it goes on an agenda?"""

import re
from collections.abc import Iterable
from enum import StrEnum


class SignOffKind(StrEnum):
    LEGAL = "legal"
    FINANCE = "finance"
    EQUALITY = "equality"
    WORKFORCE = "workforce"


def numbered(part: int | str, text: str) -> list[tuple[str, str]]:
    """Return the paragraphs of a part, each with the number that it has wherever it is printed.

    The number counts within the part, and closed parts keep their place, so that the public and
    the private paper, the screen and every later version that leaves the part alone agree.
    """
    found = [each.strip() for each in re.split(r"\n\s*\n", text) if each.strip()]
    return [(f"{part}.{number}", each) for number, each in enumerate(found, start=1)]


def appendix_name(*, report: str, position: int, ending: str) -> str:
    """Return the name under which an appendix is kept and sent, whatever its bringer called it.

    A name such as `Bid of Acme.pdf` would tell what a closed file is about.
    """
    return f"report-{report[:8]}-appendix-{position}{ending.lower()}"


def unsigned(signed: Iterable[SignOffKind]) -> list[SignOffKind]:
    """Return the sections on implications that nobody has signed, in their usual order."""
    have = set(signed)
    return [kind for kind in SignOffKind if kind not in have]
