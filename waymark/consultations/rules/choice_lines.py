"""How are the choices of a question typed, one a line, and written out again?"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

SEPARATOR = "|"
ALONE = "alone"
LONGEST_CODE = 60
LONGEST_LABEL = 200
RESERVED_COLUMNS = frozenset({"response_id", "category", "kind", "body", "channel", "received_on"})
"""Columns of a file of responses that are no questions, whose names no question may have."""


@dataclass(frozen=True)
class ChoiceLine:
    """One answer to tick; `is_exclusive` is one that rules out the others."""

    code: str
    label: str
    is_exclusive: bool = False


class LinesDoNotRead(ValueError):
    """The typed lines are not choices; `problems` says of each line why."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(self.problems))


def code_from(text: str, *, taken: Iterable[str] = (), longest: int = LONGEST_CODE) -> str:
    """Make a code of lower-case letters, digits and low lines from words; never one taken."""
    plain = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    base = (plain if plain[:1].isalpha() else f"n_{plain}")[:longest].strip("_")
    used = frozenset(taken)
    if base not in used:
        return base
    numbers = (f"_{number}" for number in range(2, len(used) + 3))
    endings = (base[: longest - len(ending)] + ending for ending in numbers)
    return next(code for code in endings if code not in used)


def is_code(text: str) -> bool:
    """Whether a text may be the code of a question or a choice."""
    return len(text) <= LONGEST_CODE and bool(re.fullmatch(r"[a-z][a-z0-9_]*", text))


def read_choices(text: str, *, taken: Iterable[str] = ()) -> tuple[ChoiceLine, ...]:
    """Read "code | label" or a label alone from each line; raise `LinesDoNotRead`.

    A line that ends in "| alone" is a choice that rules out the others. `taken` are codes that
    the question has from elsewhere.
    """
    found: list[ChoiceLine] = []
    problems: list[str] = []
    codes, labels = set(taken), set[str]()
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        parts = [part.strip() for part in line.split(SEPARATOR)]
        is_exclusive = len(parts) > 1 and parts[-1].lower() == ALONE
        if is_exclusive:
            parts.pop()
        label = parts[-1]
        code = parts[0] if len(parts) == 2 else code_from(label, taken=codes)
        faults = _faults(parts, code=code, label=label, codes=codes, labels=labels)
        problems += [f"Line {number}: {fault}" for fault in faults]
        codes.add(code)
        labels.add(label.lower())
        found.append(ChoiceLine(code=code, label=label, is_exclusive=is_exclusive))
    if problems:
        raise LinesDoNotRead(problems)
    return tuple(found)


def write_choices(choices: Iterable[ChoiceLine]) -> str:
    """Write choices as the lines that `read_choices` reads."""
    return "\n".join(
        f" {SEPARATOR} ".join([each.code, each.label, *([ALONE] if each.is_exclusive else [])])
        for each in choices
    )


def _faults(
    parts: list[str], *, code: str, label: str, codes: set[str], labels: set[str]
) -> Iterable[str]:
    if len(parts) > 2:
        yield f"a line has one “{SEPARATOR}” at most, between the code and the words"
        return
    if not label:
        yield "the words of the choice are missing"
        return
    if len(label) > LONGEST_LABEL:
        yield f"the words are longer than {LONGEST_LABEL} characters"
    if not is_code(code):
        yield f"“{code}” is not a code: use lower-case letters, digits and low lines"
    if code in codes:
        yield f"another choice has the code “{code}”"
    if label.lower() in labels:
        yield f"another choice has the words “{label}”"
