"""What is meant by what somebody typed into the one box?

A name in any order, and beside it dates of birth, postcodes, telephone numbers, email addresses
and numbers by which others know the person, several at once. What can be read in two ways is read
in both.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from waymark.core.postcodes import is_whole_postcode, normal_postcode
from waymark.people.rules.ages import turned_round
from waymark.people.rules.names import words_of
from waymark.people.rules.numbers import is_uln, is_upn
from waymark.people.rules.telephones import read_telephone

LONGEST_TEXT = 200
MOST_WORDS = 5
MOST_KEYS = 4
FEWEST_LETTERS = 2
"""A single letter alone finds nothing: it would fit everybody."""

CENTURY_TURNS = 50
"""Years of two digits from here on are of the 1900s."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_PARTS = re.compile(
    r"(?<![\w/.+-])(?:"
    r"(?P<email>[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+)"
    r"|(?P<iso>\d{4})[-/.](?P<iso_month>\d{1,2})[-/.](?P<iso_day>\d{1,2})"
    r"|(?P<day>\d{1,2})(?P<by>[-/.]|[ ])(?P<month>\d{1,2})(?P=by)(?P<year>\d{4}|\d{2})"
    rf"|(?P<named_day>\d{{1,2}})(?:st|nd|rd|th)?[ -]?(?P<name>{_MONTH})"
    r"[ ,-]*(?P<named_year>\d{4}|\d{2})"
    r"|(?P<telephone>(?:\+|\(\+?0|0)[\d() -]{8,20}\d)"
    r"|(?P<postcode>[a-z]{1,2}\d[a-z\d]?[ ]?\d[abd-hjlnp-uw-z]{2})"
    r"|(?P<number>[a-z\d/_-]*\d[a-z\d/_-]*)"
    r")(?![\w/+-])",
    re.IGNORECASE,
)


class Kind(StrEnum):
    """What somebody searched by; these words go into the audit trail, the text never."""

    NAME = "name"
    BIRTH = "birth"
    POSTCODE = "postcode"
    CONTACT = "contact"
    UPN = "upn"
    ULN = "uln"
    NUMBER = "number"


class Why(StrEnum):
    """For what reason somebody is among those found."""

    NAME = "name"
    BEGINS = "begins"
    ONE_LETTER_APART = "one_letter_apart"
    SHORT_FORM = "short_form"
    SOUND = "sound"
    OLD_NAME = "old_name"
    BIRTH = "birth"
    BIRTH_TURNED = "birth_turned"
    POSTCODE = "postcode"
    OLD_POSTCODE = "old_postcode"
    CONTACT = "contact"
    OLD_CONTACT = "old_contact"
    NUMBER = "number"
    OTHER = "other"


LOOSE = frozenset({Why.BIRTH_TURNED, Why.OLD_POSTCODE, Why.OLD_CONTACT})
"""Reasons that weigh less than what holds today as it was typed."""

OF_NAME = frozenset({Why.NAME, Why.BEGINS, Why.ONE_LETTER_APART, Why.SHORT_FORM, Why.SOUND})
"""Reasons that lie in a name."""

OF_IDENTITY = OF_NAME | {Why.BIRTH, Why.BIRTH_TURNED}
"""Reasons that may be told of a closed record; where somebody lived or was called is within it."""


def whys_told(whys: Iterable[Why], *, is_open: bool) -> tuple[Why, ...]:
    """Return the reasons that a viewer is told, those within a closed record as one word."""
    found = tuple(dict.fromkeys(whys))
    if is_open:
        return found
    return tuple(dict.fromkeys(why if why in OF_IDENTITY else Why.OTHER for why in found))


@dataclass(frozen=True)
class Birth:
    """A date of birth as typed, or with its day and month exchanged."""

    day: date
    is_turned: bool


@dataclass(frozen=True)
class Key:
    """One thing typed beside a name, with every reading of it; one that fits is enough."""

    kind: Kind
    births: tuple[Birth, ...] = ()
    postcode: str = ""
    contact: str = ""
    number: str = ""

    @property
    def is_wide(self) -> bool:
        """Whether it fits thousands, so that it narrows but finds nothing alone."""
        return self.kind is Kind.POSTCODE and not is_whole_postcode(self.postcode)


@dataclass(frozen=True)
class Asked:
    """What was typed, as it was read; empty where nothing was. `name` is what was left for it."""

    words: tuple[str, ...] = ()
    keys: tuple[Key, ...] = ()
    name: str = ""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Return what is searched by, each kind once."""
        named = (Kind.NAME,) if self.words else ()
        return tuple(dict.fromkeys((*named, *(key.kind for key in self.keys))))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that could be looked for."""
        return not self.words and not self.keys

    @property
    def is_too_wide(self) -> bool:
        """Whether what was typed would fit thousands: one letter, half a postcode."""
        has_name = any(len(word) >= FEWEST_LETTERS for word in self.words)
        return not has_name and all(key.is_wide for key in self.keys)

    def parts(self) -> Iterator["Asked"]:
        """Yield each thing that was asked for alone, but for what is too wide for that."""
        alone = [Asked(words=self.words)] if self.words else []
        alone += [Asked(keys=(key,)) for key in self.keys]
        if len(alone) > 1:
            yield from (part for part in alone if not part.is_too_wide)


def read_asked(text: str) -> Asked:
    """Read what was typed; whatever is neither date, number nor address is a name."""
    keys: list[Key] = []
    rest: list[str] = []
    end = 0
    plain = " ".join(text[:LONGEST_TEXT].split())
    for found in _PARTS.finditer(plain):
        key = _key_of(found)
        rest.append(plain[end : found.start()])
        end = found.end()
        if len(keys) < MOST_KEYS and key not in keys:
            keys.append(key)
    rest.append(plain[end:])
    name = " ".join(" ".join(rest).split()).strip(",; ")
    return Asked(words=words_of(name)[:MOST_WORDS], keys=tuple(keys), name=name)


def births_of(day: int, month: int, year: int) -> tuple[Birth, ...]:
    """Return the days that these numbers may mean: as typed, and turned round."""
    typed = _date(day, month, year)
    if typed is None:
        turned = _date(month, day, year)
        return (Birth(day=turned, is_turned=True),) if turned else ()
    turned = turned_round(typed)
    return (Birth(day=typed, is_turned=False),) + (
        (Birth(day=turned, is_turned=True),) if turned else ()
    )


def _key_of(found: re.Match[str]) -> Key:
    """Read one key; what looks like a date or a telephone number and is none is a number."""
    read = next(reader for group, reader in _READERS.items() if found[group])
    return read(found) or Key(kind=Kind.NUMBER, number=found[0].upper())


def _email(found: re.Match[str]) -> Key:
    return Key(kind=Kind.CONTACT, contact=found["email"].lower())


def _iso(found: re.Match[str]) -> Key | None:
    return _dated(births_of(int(found["iso_day"]), int(found["iso_month"]), int(found["iso"])))


def _numbers(found: re.Match[str]) -> Key | None:
    return _dated(births_of(int(found["day"]), int(found["month"]), _whole_year(found["year"])))


def _named(found: re.Match[str]) -> Key | None:
    month = MONTHS.index(found["name"][:3].lower()) + 1
    day = _date(int(found["named_day"]), month, _whole_year(found["named_year"]))
    return _dated((Birth(day=day, is_turned=False),) if day else ())


def _telephone(found: re.Match[str]) -> Key | None:
    telephone = read_telephone(found["telephone"])
    bare = "".join(letter for letter in found["telephone"] if letter.isdecimal())
    return Key(kind=Kind.CONTACT, contact=telephone, number=bare) if telephone else None


def _postcode(found: re.Match[str]) -> Key:
    return Key(kind=Kind.POSTCODE, postcode=normal_postcode(found["postcode"]))


def _number(found: re.Match[str]) -> Key:
    return _number_key(found["number"].upper())


_READERS: dict[str, Callable[[re.Match[str]], Key | None]] = {
    "email": _email,
    "iso": _iso,
    "day": _numbers,
    "named_day": _named,
    "telephone": _telephone,
    "postcode": _postcode,
    "number": _number,
}


def _number_key(text: str) -> Key:
    """Read one word with a digit in it: a date without strokes, half a postcode, or a number."""
    if is_upn(text):
        return Key(kind=Kind.UPN, number=text)
    if is_uln(text):
        return Key(kind=Kind.ULN, number=text)
    if normal_postcode(text) == text:
        return Key(kind=Kind.POSTCODE, postcode=text)
    births = _births_without_strokes(text)
    return Key(kind=Kind.BIRTH if births else Kind.NUMBER, births=births, number=text)


def _births_without_strokes(text: str) -> tuple[Birth, ...]:
    if not (text.isascii() and text.isdecimal() and len(text) in {6, 8}):
        return ()
    found = births_of(int(text[:2]), int(text[2:4]), _whole_year(text[4:]))
    if not found and len(text) == 8:
        return births_of(int(text[6:]), int(text[4:6]), int(text[:4]))
    return found


def _dated(births: tuple[Birth, ...]) -> Key | None:
    return Key(kind=Kind.BIRTH, births=births) if births else None


def _whole_year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (1900 if year >= CENTURY_TURNS else 2000)


def _date(day: int, month: int, year: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found.year >= 1900 else None


def without(asked: Asked, kind: Kind) -> Asked:
    """Return what was asked for without what somebody may not search by."""
    return replace(asked, keys=tuple(key for key in asked.keys if key.kind is not kind))
