"""Do two records look as if they were of one person, by what signs, or perhaps of twins?

No score: every pair is proposed by signs that somebody can check. A birthday and a name that both
fit are enough; a name that fits needs something beside it; a number needs one of the two, as
numbers are mistyped too. Who lives at one address with one birthday and one family name and is
called something else is a twin.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from waymark.people.engines.nicknames import names_like
from waymark.people.engines.sounds import sound_of
from waymark.people.rules.names import Pair, is_one_edit_apart


class Sign(StrEnum):
    """One thing in which two records agree."""

    NUMBER = "number"
    NAME = "name"
    OLD_NAME = "old_name"
    LIKE_NAME = "like_name"
    BIRTH = "birth"
    BIRTH_TURNED = "birth_turned"
    BIRTH_SLIP = "birth_slip"
    CONTACT = "contact"
    ADDRESS = "address"


OF_NAME = {Sign.NAME, Sign.OLD_NAME, Sign.LIKE_NAME}
OF_PLACE = {Sign.CONTACT, Sign.ADDRESS}


@dataclass(frozen=True)
class Known:
    """What is known of one record: names, birth, numbers by kind, ways to reach, kin by key."""

    key: int
    born_on: date | None
    names: frozenset[Pair] = frozenset()
    numbers: frozenset[tuple[str, str]] = frozenset()
    contacts: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    kin: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Likeness:
    """In what two records agree, and what speaks against it; `one` is the lower key.

    Holds no name, date or number, so that it can be kept, and judged anew by those who may not know
    everything that it was found by.
    """

    one: int
    other: int
    signs: tuple[Sign, ...]
    shares_word: bool
    """Whether a word of the name stands in the same half of both."""
    birth_is_open: bool
    numbers_differ: bool
    named_like_twins: bool


@dataclass(frozen=True)
class Alike:
    """Why two records may be of one person; `perhaps_twins` where somebody should look twice."""

    one: int
    other: int
    signs: tuple[Sign, ...]
    perhaps_twins: bool = False


def compare(one: Known, other: Known) -> Likeness | None:
    """Return in what two records agree; None where nobody would take them for one person.

    Recorded brothers and sisters are two.
    """
    if one.key in other.kin or other.key in one.kin:
        return None
    signs = set(_signs(one, other))
    first, second = sorted((one.key, other.key))
    found = Likeness(
        one=first,
        other=second,
        signs=tuple(sign for sign in Sign if sign in signs),
        shares_word=_share_word(one, other),
        birth_is_open=one.born_on is None or other.born_on is None,
        numbers_differ=_numbers_differ(one, other),
        named_like_twins=_are_named_like_twins(one, other),
    )
    return found if any(judge(found, numbers=each) for each in (True, False)) else None


def judge(found: Likeness, *, numbers: bool = True, places: bool = True) -> Alike | None:
    """Return why two records may be of one person; None where they are of two, or nothing says so.

    Said to somebody to whom the numbers of both lie open, and how and where both are reached; what
    is closed to them is no sign. People whose numbers of one kind differ are two, unless all else
    fits.
    """
    closed = (set() if numbers else {Sign.NUMBER}) | (set() if places else OF_PLACE)
    signs = set(found.signs) - closed
    if not _is_enough(signs, found) or (numbers and found.numbers_differ and not _is_all(signs)):
        return None
    return Alike(
        one=found.one,
        other=found.other,
        signs=tuple(sign for sign in found.signs if sign in signs),
        perhaps_twins=found.named_like_twins
        and {Sign.LIKE_NAME, Sign.BIRTH} <= signs
        and not signs.isdisjoint(OF_PLACE),
    )


def _signs(one: Known, other: Known) -> list[Sign]:
    found = [Sign.NUMBER] if one.numbers & other.numbers else []
    name = _name_sign(one, other)
    birth = _birth_sign(one.born_on, other.born_on)
    found += [sign for sign in (name, birth) if sign is not None]
    if one.contacts & other.contacts:
        found.append(Sign.CONTACT)
    if one.addresses & other.addresses:
        found.append(Sign.ADDRESS)
    return found


def _is_enough(signs: set[Sign], found: Likeness) -> bool:
    """Whether the signs are enough to ask somebody; dates of birth more than a slip apart part.

    A name that only resembles the other in both halves counts beside a number or a way to reach
    them alone: by these two people come to be compared, and by a word that they share.
    """
    named = not signs.isdisjoint(OF_NAME) and (
        found.shares_word or not signs.isdisjoint({Sign.NUMBER, Sign.CONTACT})
    )
    if Sign.NUMBER in signs:
        return named or Sign.BIRTH in signs
    if not named or Sign.BIRTH in signs:
        return named
    if Sign.BIRTH_TURNED in signs and Sign.LIKE_NAME not in signs:
        return True
    is_near = found.birth_is_open or not signs.isdisjoint({Sign.BIRTH_TURNED, Sign.BIRTH_SLIP})
    return is_near and not signs.isdisjoint(OF_PLACE)


def _is_all(signs: set[Sign]) -> bool:
    return {Sign.NAME, Sign.BIRTH} <= signs and not signs.isdisjoint(OF_PLACE)


def _numbers_differ(one: Known, other: Known) -> bool:
    """Whether both have a number of one kind, and not the same."""
    if one.numbers & other.numbers:
        return False
    kinds = {kind for kind, _ in one.numbers} & {kind for kind, _ in other.numbers}
    return bool(kinds)


def _share_word(one: Known, other: Known) -> bool:
    """Whether some names of the two have the same family name, or the same given one."""
    return any(
        {getattr(name, half) for name in one.names}
        & {getattr(name, half) for name in other.names} - {""}
        for half in ("family", "given")
    )


def _name_sign(one: Known, other: Known) -> Sign | None:
    same = {(name.family, name.given): name for name in other.names}
    both = [
        (name, same[name.family, name.given])
        for name in one.names
        if (name.family, name.given) in same
    ]
    if any(name.is_current and twin.is_current for name, twin in both):
        return Sign.NAME
    if both:
        return Sign.OLD_NAME
    alike = any(_are_alike(name, twin) for name in one.names for twin in other.names)
    return Sign.LIKE_NAME if alike else None


def _are_alike(one: Pair, other: Pair) -> bool:
    """Whether both halves fit, straight or turned round; one of them may only sound so."""
    return any(
        _fits(one.family, family) and _fits(one.given, given)
        for family, given in ((other.family, other.given), (other.given, other.family))
    )


def _fits(one: str, other: str) -> bool:
    if one == other:
        return True
    if not one or not other:
        return False
    return is_one_edit_apart(one, other) or other in names_like(one) or _sounds_alike(one, other)


def _sounds_alike(one: str, other: str) -> bool:
    sound = sound_of(one)
    return bool(sound) and sound == sound_of(other)


def _are_named_like_twins(one: Known, other: Known) -> bool:
    """Whether one family name stands beside given names that no more than resemble each other.

    Two forms of one name are given to no twins, and a slip in the family name makes none.
    """
    beside = [
        (name.given, twin.given)
        for name in one.names
        for twin in other.names
        if name.family == twin.family and _fits(name.given, twin.given)
    ]
    return bool(beside) and not any(twin in names_like(name) for name, twin in beside)


def _birth_sign(one: date | None, other: date | None) -> Sign | None:
    if one is None or other is None:
        return None
    if one == other:
        return Sign.BIRTH
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return Sign.BIRTH_TURNED
    digits = zip(f"{one:%d%m%Y}", f"{other:%d%m%Y}", strict=True)
    return Sign.BIRTH_SLIP if sum(here != there for here, there in digits) == 1 else None


def groups_of(pairs: tuple[Alike, ...]) -> tuple[tuple[Alike, ...], ...]:
    """Return the pairs that hang together, by the people they share, each group once."""
    heads: dict[int, int] = {}

    def head(key: int) -> int:
        while heads.setdefault(key, key) != key:
            key = heads[key]
        return key

    for pair in pairs:
        one, other = sorted((head(pair.one), head(pair.other)))
        heads[other] = one
    found: dict[int, list[Alike]] = {}
    for pair in pairs:
        found.setdefault(head(pair.one), []).append(pair)
    return tuple(tuple(group) for group in found.values())
