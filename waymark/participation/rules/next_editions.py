"""May a file become the next edition of a list of codes or of a rule?

A file is read whole: every fault is told, with the line or the key, what is wrong and what to do.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from waymark.core.dates import day_in_words
from waymark.participation.rules.editions import Currency, Route
from waymark.participation.rules.guarantee import SUGGESTED

LONGEST_FILE = 200_000
LONGEST_TEXT = 500
LONGEST_NAME = 40
MOST_TOLD = 50
YEARS_AHEAD = 3
AGES = range(15, 26)
MONTHS, DAYS = range(1, 121), range(1, 367)


class Subject(StrEnum):
    """What there are editions of; the stored value is what a file names in `subject`."""

    ACTIVITY = "activity"
    CURRENCY = "currency"
    STANDING = "standing"
    COHORT = "cohort"
    INTENDED_DESTINATION = "intended_destination"
    SEPTEMBER_GUARANTEE = "september_guarantee"
    ETHNICITY = "ethnicity"
    AUTHORITIES = "authorities"


RULES = frozenset({Subject.CURRENCY, Subject.STANDING, Subject.COHORT})
"""What decides how records count; everything else is a list of codes."""

SHAPES = {Subject.ETHNICITY: (r"[A-Z]{4}", "four capital letters")}
THREE_DIGITS = (r"[0-9]{3}", "three digits")
NEEDED: Mapping[Subject, Sequence[str]] = {Subject.SEPTEMBER_GUARANTEE: SUGGESTED}
"""Codes that rules of this package name themselves, so that no edition can do without them."""


@dataclass(frozen=True)
class HeldEdition:
    """An edition, with the text of its file and what it says."""

    name: str
    starts_on: date
    text: str
    facts: Mapping[str, Any]
    is_loaded: bool

    @classmethod
    def of(cls, text: str, *, is_loaded: bool) -> "HeldEdition":
        """Return the edition of a sound file."""
        facts = tomllib.loads(text)
        return cls(facts["edition"], facts["starts_on"], text, facts, is_loaded)


Held = Mapping[Subject, Sequence[HeldEdition]]
"""The editions that are there by their subject, the earliest first."""


@dataclass(frozen=True)
class NextEdition:
    """A file that can be loaded, and the edition it follows on.

    `without_period` are activities that no period of currency would name.
    """

    subject: Subject
    edition: HeldEdition
    before: HeldEdition
    without_period: tuple[str, ...]


class FaultyFile(ValueError):
    """A file cannot become the next edition; `faults` are sentences."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(" ".join(self.faults))

    @property
    def told(self) -> tuple[str, ...]:
        """Return as many sentences as somebody can read, and how many more there are."""
        more = len(self.faults) - MOST_TOLD
        return (
            *self.faults[:MOST_TOLD],
            *([f"There are {more} more faults. Mend these first"] if more > 0 else []),
        )


@dataclass(frozen=True)
class _Kind:
    """What may stand behind a key, and how that is said."""

    words: str
    fits: Callable[[Any], bool]


def _is_text(value: object, longest: int = LONGEST_TEXT) -> bool:
    return (
        isinstance(value, str)
        and value.isprintable()
        and bool(value.strip())
        and len(value) <= longest
    )


NAME = _Kind(
    f"a name in quotation marks, of at most {LONGEST_NAME} characters",
    lambda value: _is_text(value, LONGEST_NAME),
)
TEXT = _Kind(f"one line in quotation marks, of at most {LONGEST_TEXT} characters", _is_text)
DAY = _Kind("a day without quotation marks, such as 2027-04-01", lambda value: type(value) is date)
TRUTH = _Kind("true or false", lambda value: type(value) is bool)
NUMBER = _Kind("a whole number without quotation marks", lambda value: type(value) is int)
CODES = _Kind(
    'a list of codes, such as ["210", "220"]',
    lambda value: isinstance(value, list) and all(map(_is_text, value)),
)
NUMBERS = _Kind(
    "a list of whole numbers, such as [16, 17]",
    lambda value: isinstance(value, list) and all(type(each) is int for each in value),
)
PARTS = _Kind(
    "one or more parts, each under its own heading in double square brackets",
    lambda value: (
        isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)
    ),
)

Keys = Mapping[str, _Kind]
EVERY_FILE: Keys = {"subject": NAME, "edition": NAME, "starts_on": DAY, "source": TEXT}
KEYS: Mapping[Subject, Keys] = {
    Subject.CURRENCY: {"is_inferred": TRUTH, "rules": PARTS},
    Subject.STANDING: {
        "is_inferred": TRUTH, **{each.value: CODES for each in Route}, "outside_base": CODES,
    },
    Subject.COHORT: {
        "youngest": NUMBER, "oldest": NUMBER, "oldest_with_plan": NUMBER, "headline": NUMBERS,
    },
}  # fmt: skip
KEYS_OF_LIST: Keys = {"is_reconstructed": TRUTH, "codes": PARTS}
CODE: Keys = {"code": TEXT, "label": TEXT, "words": TEXT, "group": TEXT}
CODE_AT_WILL: Keys = {"ends_on": DAY}
PERIOD: Keys = {"codes": CODES, "kind": TEXT}
PERIOD_AT_WILL: Keys = {"number": NUMBER}


def read_next(content: bytes, *, held: Held, today: date) -> NextEdition:
    """Return what a file would load; raise `FaultyFile` with all that is wrong with it."""
    text = _decode(content)
    facts = _parse(text)
    subject = _subject(facts)
    _refuse(_shape(facts, {**EVERY_FILE, **KEYS.get(subject, KEYS_OF_LIST)}))
    _refuse(_parts(subject, facts))
    _refuse([*_dates(subject, facts, held, today), *_content(subject, facts, held)])
    return NextEdition(
        subject=subject,
        edition=HeldEdition.of(text, is_loaded=True),
        before=_others(subject, facts["edition"], held)[-1],
        without_period=_without_period(subject, facts, held),
    )


def _decode(content: bytes) -> str:
    if len(content) > LONGEST_FILE:
        raise FaultyFile(
            [f"The file is longer than {LONGEST_FILE // 1000} kilobytes. No edition is so long"]
        )
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as wrong:
        line = content[: wrong.start].count(b"\n") + 1
        raise FaultyFile(
            [f"Line {line} cannot be read as text. Save the file as plain text in UTF-8"]
        ) from wrong


def _parse(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as wrong:
        place = re.search(r"at line (\d+), column (\d+)", str(wrong))
        where = f"Line {place[1]}, character {place[2]}," if place else "The last line"
        sentence = (
            f"{where} cannot be read as TOML. Compare it with the file of the edition before: "
            "texts and codes stand in quotation marks, and no key stands twice"
        )
        raise FaultyFile([sentence]) from wrong


def _subject(facts: Mapping[str, Any]) -> Subject:
    found = facts.get("subject")
    if isinstance(found, str) and found in set(Subject):
        return Subject(found)
    named = _listed(f'"{each.value}"' for each in Subject)
    raise FaultyFile([f"“subject” has to say what the file is about. It is one of {named}"])


def _refuse(faults: Iterable[str]) -> None:
    found = tuple(dict.fromkeys(faults))
    if found:
        raise FaultyFile(found)


def _shape(
    facts: Mapping[str, Any], keys: Keys, at_will: Keys | None = None, *, where: str = ""
) -> Iterator[str]:
    """Yield which keys are missing, unknown or hold what they cannot."""
    known = {**keys, **(at_will or {})}
    for key, kind in known.items():
        if key in facts and not kind.fits(facts[key]):
            yield f"{where}“{key}” has to be {kind.words}"
        elif key in keys and key not in facts:
            yield f"{where}“{key}” is missing. Add it: it is {kind.words}"
    for key in facts:
        if key not in known:
            yield f"{where}“{_short(key)}” is no key of such a file. Known are {_listed(known)}"


def _parts(subject: Subject, facts: Mapping[str, Any]) -> Iterator[str]:
    """Yield the same of the parts of a file."""
    if subject is Subject.CURRENCY:
        for place, each in enumerate(facts["rules"], start=1):
            yield from _shape(each, PERIOD, PERIOD_AT_WILL, where=f"[[rules]] number {place}: ")
    elif subject not in RULES:
        for place, each in enumerate(facts["codes"], start=1):
            code = each.get("code")
            name = f" ({_short(code)})" if isinstance(code, str) else ""
            yield from _shape(each, CODE, CODE_AT_WILL, where=f"[[codes]] number {place}{name}: ")


def _others(subject: Subject, name: str, held: Held) -> Sequence[HeldEdition]:
    """Return the editions that stay when one of this name is loaded."""
    return [each for each in held[subject] if not (each.is_loaded and each.name == name)]


def _dates(subject: Subject, facts: Mapping[str, Any], held: Held, today: date) -> Iterator[str]:
    """Yield why an edition cannot begin when it says: it follows on the last, without a gap.

    How records count is settled by the day they were written down, so that a rule never begins in
    the past; a list of codes may come late.
    """
    name, starts_on = facts["edition"], facts["starts_on"]
    others = _others(subject, name, held)
    if any(each.name == name for each in others):
        yield f"An edition “{name}” comes with Waymark. Give the next one another name"
    last = others[-1]
    if starts_on <= last.starts_on:
        yield (
            f"“starts_on” has to be after {day_in_words(last.starts_on)}, when edition {last.name} "
            "began: each edition holds until the next begins, and what is past stays as it was"
        )
    elif subject in RULES and starts_on < today:
        yield (
            "“starts_on” has to be today or later: what was recorded until now was counted by "
            f"edition {last.name}"
        )
    if starts_on.year > today.year + YEARS_AHEAD:
        yield f"“starts_on” is more than {YEARS_AHEAD} years ahead. Look at the year again"


def _content(subject: Subject, facts: Mapping[str, Any], held: Held) -> Iterator[str]:
    match subject:
        case Subject.CURRENCY:
            yield from _periods(facts, held)
        case Subject.STANDING:
            yield from _standing(facts, held)
        case Subject.COHORT:
            yield from _cohort(facts)
        case _:
            yield from _codes(subject, facts, held)


def _codes(subject: Subject, facts: Mapping[str, Any], held: Held) -> Iterator[str]:
    others = _others(subject, facts["edition"], held)
    known = {each["code"]: each["group"] for other in others for each in other.facts["codes"]}
    groups = sorted(set(known.values()))
    pattern, words = SHAPES.get(subject, THREE_DIGITS)
    codes = [each["code"] for each in facts["codes"]]
    for each in facts["codes"]:
        code, group = each["code"], each["group"]
        if not re.fullmatch(pattern, code):
            yield f"Code “{_short(code)}”: a code of this list is {words}"
        if group not in groups:
            yield f"Code {_short(code)}: “group” is none of {_listed(groups)}"
        elif subject is Subject.ACTIVITY and known.get(code, group) != group:
            yield (
                f"Code {code} counts as {known[code]} in what is recorded. It cannot count as "
                f"{group} from now on: give what counts in another way a code of its own"
            )
        if each.get("ends_on", date.max) < facts["starts_on"]:
            yield f"Code {_short(code)}: “ends_on” is before the edition begins. Leave the code out"
    for code in _twice(codes):
        yield f"Code {_short(code)} is there twice. Leave one of them"
    for code in NEEDED.get(subject, ()):
        if code not in codes:
            yield f"Code {code} is missing, which Waymark suggests by its own rules. Leave it in"


def _periods(facts: Mapping[str, Any], held: Held) -> Iterator[str]:
    for place, each in enumerate(facts["rules"], start=1):
        where, kind, number = f"[[rules]] number {place}: ", each["kind"], each.get("number")
        if kind not in set(Currency):
            yield f"{where}“kind” is none of {_listed(Currency)}"
        elif kind in {Currency.SCHOOL_YEAR, Currency.NEVER}:
            if number is not None:
                yield f"{where}“{kind}” has no number. Leave “number” out"
        elif number not in (allowed := MONTHS if kind == Currency.MONTHS else DAYS):
            yield f"{where}“{kind}” needs a “number” from {allowed.start} to {allowed.stop - 1}"
    yield from _of_activities([code for each in facts["rules"] for code in each["codes"]], held)


def _standing(facts: Mapping[str, Any], held: Held) -> Iterator[str]:
    yield from _of_activities([code for route in Route for code in facts[route.value]], held)
    yield from _of_activities(facts["outside_base"], held)


def _cohort(facts: Mapping[str, Any]) -> Iterator[str]:
    ages = [facts[key] for key in ("youngest", "oldest", "oldest_with_plan")]
    if any(age not in AGES for age in ages):
        yield f"Academic ages go from {AGES.start} to {AGES.stop - 1}"
    elif ages != sorted(ages):
        yield "“youngest”, “oldest” and “oldest_with_plan” have to be in that order"
    elif not facts["headline"] or not {*range(ages[0], ages[1] + 1)}.issuperset(facts["headline"]):
        yield "“headline” has to name one or more ages from “youngest” to “oldest”"
    elif len(set(facts["headline"])) < len(facts["headline"]):
        yield "“headline” names an age twice. Leave one of them"


def _of_activities(codes: Sequence[str], held: Held) -> Iterator[str]:
    known = {each["code"] for edition in held[Subject.ACTIVITY] for each in edition.facts["codes"]}
    for code in dict.fromkeys(codes):
        if code not in known:
            yield (
                f"Code {_short(code)} is in no list of activities. Mend it, or load the next "
                "edition of the activities first"
            )
    for code in _twice(codes):
        yield f"Code {_short(code)} is there twice. Leave one of them"


def _without_period(subject: Subject, facts: Mapping[str, Any], held: Held) -> tuple[str, ...]:
    """Return the activities of the newest list that the newest periods of currency do not name."""
    if subject not in {Subject.ACTIVITY, Subject.CURRENCY}:
        return ()
    both = (Subject.ACTIVITY, Subject.CURRENCY)
    newest = {each: held[each][-1].facts for each in both} | {subject: facts}
    given = {code for each in newest[Subject.CURRENCY]["rules"] for code in each["codes"]}
    codes = [each["code"] for each in newest[Subject.ACTIVITY]["codes"]]
    return tuple(code for code in codes if code not in given)


def _twice(found: Sequence[str]) -> list[str]:
    return [each for each in dict.fromkeys(found) if found.count(each) > 1]


def _listed(found: Iterable[str]) -> str:
    return ", ".join(map(str, found))


def _short(text: str) -> str:
    """Return the beginning of something from a file that a sentence can show."""
    return "".join(each if each.isprintable() else "?" for each in text)[:LONGEST_NAME]
