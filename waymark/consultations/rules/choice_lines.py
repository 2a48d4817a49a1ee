"""How are the choices of a question typed, one a line, and written out again?"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from waymark.consultations.rules.vocabulary import ChoiceRole

SEPARATOR = "|"
ALONE = "alone"
MARKS = {
    "= neutral": ChoiceRole.NEUTRAL,
    "= don't know": ChoiceRole.DONT_KNOW,
    "= no preference": ChoiceRole.NO_PREFERENCE,
    "= prefer not to say": ChoiceRole.PREFER_NOT_TO_SAY,
    "= ordinary": ChoiceRole.ORDINARY,
}
"""What may stand at the end of a line to say what a choice stands for."""

ROLES_BY_WORDS = {
    "neither agree nor disagree": ChoiceRole.NEUTRAL,
    "don't know": ChoiceRole.DONT_KNOW,
    "not sure": ChoiceRole.DONT_KNOW,
    "no preference": ChoiceRole.NO_PREFERENCE,
    "prefer not to say": ChoiceRole.PREFER_NOT_TO_SAY,
}
HEAVIEST = 100
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
    role: ChoiceRole = ChoiceRole.ORDINARY


@dataclass(frozen=True)
class RowLine:
    """One row of a grid, or one criterion with its weight."""

    code: str
    label: str
    weight: int | None = None


AGREEMENT_SCALE = (
    ChoiceLine("strongly_agree", "Strongly agree"),
    ChoiceLine("agree", "Agree"),
    ChoiceLine("neither", "Neither agree nor disagree", role=ChoiceRole.NEUTRAL),
    ChoiceLine("disagree", "Disagree"),
    ChoiceLine("strongly_disagree", "Strongly disagree"),
    ChoiceLine("dont_know", "Don't know", role=ChoiceRole.DONT_KNOW),
)
"""How far people agree, from most to least; "don't know" stands apart from the scale."""


def role_of(label: str) -> ChoiceRole:
    """Return what a choice stands for by its words, where these are usual ones."""
    plain = label.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").strip(" .")
    return ROLES_BY_WORDS.get(plain, ChoiceRole.ORDINARY)


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

    A line that ends in "| alone" is a choice that rules out the others, one that ends in one of
    `MARKS` stands for something else than an ordinary answer. `taken` are codes that the question
    has from elsewhere.
    """
    found: list[ChoiceLine] = []
    problems: list[str] = []
    codes, labels = set(taken), set[str]()
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        parts = [part.strip() for part in line.split(SEPARATOR)]
        marks = _pop_marks(parts)
        label = parts[-1]
        roles = [MARKS[mark] for mark in marks if mark in MARKS]
        code = parts[0] if len(parts) == 2 else code_from(label, taken=codes)
        faults = _faults(parts, code=code, label=label, codes=codes, labels=labels)
        problems += [f"Line {number}: {fault}" for fault in faults]
        codes.add(code)
        labels.add(label.lower())
        found.append(
            ChoiceLine(
                code=code,
                label=label,
                is_exclusive=ALONE in marks,
                role=roles[0] if roles else role_of(label),
            )
        )
    if problems:
        raise LinesDoNotRead(problems)
    return tuple(found)


def write_choices(choices: Iterable[ChoiceLine]) -> str:
    """Write choices as the lines that `read_choices` reads."""
    return "\n".join(
        f" {SEPARATOR} ".join([each.code, each.label, *_marks_of(each)]) for each in choices
    )


def read_rows(text: str) -> tuple[RowLine, ...]:
    """Read "code | label" or a label alone from each line; raise `LinesDoNotRead`.

    A line may end in a number, as in "cost | What it costs | 3": the weight of a criterion.
    """
    found: list[RowLine] = []
    problems: list[str] = []
    codes, labels = set[str](), set[str]()
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        parts = [part.strip() for part in line.split(SEPARATOR)]
        weight = parts.pop() if len(parts) > 1 and parts[-1].isdecimal() else ""
        label = parts[-1]
        code = parts[0] if len(parts) == 2 else code_from(label, taken=codes)
        faults = [*_faults(parts, code=code, label=label, codes=codes, labels=labels)]
        if weight and not 1 <= int(weight[:4]) <= HEAVIEST:
            faults.append(f"the weight must be from 1 to {HEAVIEST}")
        problems += [f"Line {number}: {fault}" for fault in faults]
        codes.add(code)
        labels.add(label.lower())
        found.append(RowLine(code, label, int(weight[:4]) if weight else None))
    if problems:
        raise LinesDoNotRead(problems)
    return tuple(found)


def write_rows(rows: Iterable[RowLine]) -> str:
    """Write rows as the lines that `read_rows` reads."""
    return "\n".join(
        f" {SEPARATOR} ".join([each.code, each.label, *([str(each.weight)] if each.weight else [])])
        for each in rows
    )


def _pop_marks(parts: list[str]) -> list[str]:
    """Take the marks off the end of a line; a line that is nothing but a mark keeps it."""
    marks = []
    while len(parts) > 1 and (parts[-1].lower() == ALONE or parts[-1].lower() in MARKS):
        marks.append(parts.pop().lower())
    return marks


def _marks_of(line: ChoiceLine) -> list[str]:
    marks = [ALONE] if line.is_exclusive else []
    if line.role is not role_of(line.label):
        marks.append(next(mark for mark, role in MARKS.items() if role is line.role))
    return marks


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
