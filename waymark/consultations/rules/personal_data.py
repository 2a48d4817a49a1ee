"""Which words of an answer may give away who somebody is?

The finders know how such things are written in the United Kingdom and look for nothing else. They
find candidates; a person decides. A first name by itself has no form to know it by, so a moderator
keeps a list of the names that are mentioned in a consultation.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from waymark.consultations.rules.redaction import RedactionReason


class PersonalKind(StrEnum):
    """What sort of thing a candidate looks like."""

    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    POSTCODE = "postcode"
    STREET = "street"
    NATIONAL_INSURANCE = "national_insurance"
    NHS_NUMBER = "nhs_number"
    BIRTH_DATE = "birth_date"
    TITLED_NAME = "titled_name"
    OWN_NAME = "own_name"
    RELATIVE = "relative"
    LISTED_NAME = "listed_name"


REASONS = {
    PersonalKind.EMAIL: RedactionReason.CONTACT,
    PersonalKind.PHONE: RedactionReason.CONTACT,
    PersonalKind.HANDLE: RedactionReason.CONTACT,
    PersonalKind.POSTCODE: RedactionReason.ADDRESS,
    PersonalKind.STREET: RedactionReason.ADDRESS,
    PersonalKind.NATIONAL_INSURANCE: RedactionReason.IDENTIFIER,
    PersonalKind.NHS_NUMBER: RedactionReason.IDENTIFIER,
    PersonalKind.BIRTH_DATE: RedactionReason.BIRTH_DATE,
    PersonalKind.TITLED_NAME: RedactionReason.NAME,
    PersonalKind.OWN_NAME: RedactionReason.NAME,
    PersonalKind.RELATIVE: RedactionReason.NAME,
    PersonalKind.LISTED_NAME: RedactionReason.NAME,
}


@dataclass(frozen=True, order=True)
class Candidate:
    """Characters `start` up to, not including, `end` that look like one kind of thing."""

    start: int
    end: int
    kind: PersonalKind


# Every repetition below is bounded, and begins where no earlier one could have: the time that a
# finder takes grows with the length of the text, whatever is in it.

NAME_WORD = r"[^\W\d_][\w'’-]{0,39}"
MONTHS = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
A_DATE = (
    rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:{MONTHS})\.?,?\s+\d{{2,4}}|"
    rf"(?:{MONTHS})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}})"
)
ROADS = (
    "street|st|road|rd|avenue|ave|lane|close|drive|crescent|court|gardens|grove|place|terrace|"
    "way|walk|row|square|hill|park|mews|rise|view|green|parade|gate"
)
# Ordinary words that stand before "way", "hill" and the like without naming a road.
NO_ROAD = frozenset({"the", "a", "an", "this", "that", "one", "other", "best", "only", "years"})
TITLES = (
    "mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|sir|dame|lady|lord|cllr|councillor|"
    "imam|rabbi|pc|sgt|inspector|nurse"
)
RELATIVES = (
    "son|daughter|brother|sister|mother|father|mum|mam|dad|nan|gran|grandmother|grandfather|"
    "grandson|granddaughter|niece|nephew|cousin|aunt|auntie|uncle|husband|wife|partner|friend|"
    "boyfriend|girlfriend|neighbour|teacher|tutor|adviser|advisor|worker|manager|boss|child"
)
# Words that begin with a capital after a title or a relative and name nobody.
NO_NAME = frozenset(
    {
        "a", "an", "and", "are", "at", "but", "can", "did", "does", "had", "has", "he", "i",
        "i'm", "in", "is", "it", "not", "of", "on", "or", "she", "so", "the", "they", "to", "was",
        "we", "were", "who", "will", "with", "would", "works", "connexions", "nhs", "council",
    }
)  # fmt: skip

EMAIL = re.compile(
    r"(?<![\w.+'-])[\w.+'-]{1,64}"
    r"(?:@|\s?[(\[]\s?at\s?[)\]]\s?)"
    r"[\w-]{1,63}(?:(?:\.|\s?[(\[]\s?dot\s?[)\]]\s?)[\w-]{1,63}){1,5}",
    re.IGNORECASE,
)
SPELT_EMAIL = re.compile(
    r"(?<![\w.-])[\w.-]{1,64} at [\w-]{1,63}(?: dot [\w-]{1,63}){1,4}", re.IGNORECASE
)
HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z0-9_][\w.]{1,29}")
PHONE = re.compile(r"(?<![\w+])(?:\+|\()?\d(?:[ \u00a0().-]{0,3}\d){9,13}(?!\w)")
POSTCODE = re.compile(
    r"\b(?:GIR[ ]?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y])"
    r"[ \u00a0]{0,2}\d[ABD-HJLNP-UW-Z]{2})\b",
    re.IGNORECASE,
)
ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\Z")
NATIONAL_INSURANCE = re.compile(
    r"\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?"
    r"\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b",
    re.IGNORECASE,
)
NHS_NUMBER = re.compile(r"(?<!\w)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\w)")
BIRTH_DATE = re.compile(
    rf"\b(?:born|birth|d\.?o\.?b\.?|birthday)\b[^\d\n]{{0,25}}?({A_DATE})\b", re.IGNORECASE
)
NUMBERED_STREET = re.compile(
    rf"(?<!\w)(?:(?:flat|unit|apartment|room)\s{{1,3}}\w{{1,4}},?\s{{1,3}})?\d{{1,4}}[a-z]?,?\s{{1,3}}"
    rf"((?:{NAME_WORD}\s{{1,3}}){{1,3}}(?:{ROADS}))\b",
    re.IGNORECASE,
)
LIVED_STREET = re.compile(
    rf"\b(?:live|lives|lived|living|stay|stays|staying|flat|house|home)\s{{1,3}}"
    rf"(?:on|in|at|near|off)\s{{1,3}}((?:{NAME_WORD}\s{{1,3}}){{1,3}}(?:{ROADS}))\b",
    re.IGNORECASE,
)
TITLED = re.compile(
    rf"\b(?:{TITLES})\b\.?\s{{1,2}}((?:{NAME_WORD}[ ]){{0,2}}{NAME_WORD})", re.IGNORECASE
)
OWN_NAME = re.compile(
    rf"\b(?:my (?:full |first |last )?name(?:'s|’s| is)|"
    rf"(?:i am|i'm|i’m|he is|she is|is|was|are) called|named|"
    rf"(?:kind |best |warm )?regards,?|yours (?:sincerely|faithfully|truly),?|signed:?,?)\s{{1,4}}"
    rf"((?:{NAME_WORD}[ ]){{0,2}}{NAME_WORD})",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    rf"\b(?:my|our|her|his|their) (?:\w{{1,12}} )?(?:{RELATIVES}),? "
    rf"((?:{NAME_WORD}[ ]){{0,1}}{NAME_WORD})",
    re.IGNORECASE,
)


def find_personal_data(text: str, *, names: Iterable[str] = ()) -> tuple[Candidate, ...]:
    """Return the candidates of a text in their order, none of which overlaps another.

    `names` are those that a moderator has listed; each is looked for as whole words.
    """
    found = [candidate for finder in FINDERS for candidate in finder(text)]
    found += _listed_names(text, names)
    kept: list[Candidate] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if kept and each.start < kept[-1].end:
            held = kept[-1]
            kept[-1] = Candidate(held.start, max(held.end, each.end), held.kind)
        else:
            kept.append(each)
    return tuple(kept)


def is_nhs_number(digits: str) -> bool:
    """Whether ten digits pass the check of an NHS number.

    NHS Data Dictionary, "NHS number": the first nine digits are weighted 10 down to 2, the sum
    is taken modulo 11, and eleven less the rest is the last digit; 11 counts as 0, 10 as wrong.
    """
    if len(digits) != 10 or not digits.isdecimal():
        return False
    total = sum(
        int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)
    )
    check = (11 - total % 11) % 11
    return check != 10 and check == int(digits[9])


def _whole(pattern: re.Pattern[str], kind: PersonalKind) -> Callable[[str], Iterator[Candidate]]:
    def find(text: str) -> Iterator[Candidate]:
        for match in pattern.finditer(text):
            yield Candidate(*match.span(), kind)

    return find


def _postcodes(text: str) -> Iterator[Candidate]:
    for match in POSTCODE.finditer(text):
        # "the A6 2nd junction" is a road and an ordinal number.
        if not ORDINAL.search(match.group()):
            yield Candidate(*match.span(), PersonalKind.POSTCODE)


def _phones(text: str) -> Iterator[Candidate]:
    for match in PHONE.finditer(text):
        digits = "".join(each for each in match.group() if each.isdecimal())
        international = match.group().startswith("+") or digits.startswith("00")
        if digits.startswith("0044"):
            digits = digits[4:]
        elif digits.startswith("44") and match.group().startswith("+"):
            digits = digits[2:]
        elif international and 10 <= len(digits) <= 15:
            yield Candidate(*match.span(), PersonalKind.PHONE)
            continue
        elif not digits.startswith("0"):
            continue
        national = digits.removeprefix("0")
        if len(national) in {9, 10} and national[0] in "1235789":
            yield Candidate(*match.span(), PersonalKind.PHONE)


def _nhs_numbers(text: str) -> Iterator[Candidate]:
    for match in NHS_NUMBER.finditer(text):
        if is_nhs_number(re.sub(r"\D", "", match.group())):
            yield Candidate(*match.span(), PersonalKind.NHS_NUMBER)


def _birth_dates(text: str) -> Iterator[Candidate]:
    for match in BIRTH_DATE.finditer(text):
        yield Candidate(*match.span(1), PersonalKind.BIRTH_DATE)


def _streets(text: str) -> Iterator[Candidate]:
    for pattern, whole in ((NUMBERED_STREET, 0), (LIVED_STREET, 1)):
        for match in pattern.finditer(text):
            words = match.group(1).split()
            # "3 years the best way" and "live in the same street" name no road.
            names_road = words[0][0].isupper() or words[-1][0].isupper()
            if names_road and not NO_ROAD.intersection(word.lower() for word in words[:-1]):
                yield Candidate(*match.span(whole), PersonalKind.STREET)


def _named(
    pattern: re.Pattern[str], kind: PersonalKind, *, with_lead: bool, needs_capital: bool = True
) -> Callable[[str], Iterator[Candidate]]:
    def find(text: str) -> Iterator[Candidate]:
        for match in pattern.finditer(text):
            length = _length_of_name(match.group(1), needs_capital=needs_capital)
            if length:
                start = match.start() if with_lead else match.start(1)
                yield Candidate(start, match.start(1) + length, kind)

    return find


def _length_of_name(words: str, *, needs_capital: bool) -> int:
    """Return how many characters at the beginning of these words are a name; 0 where none are."""
    length = 0
    for match in re.finditer(r"\S+", words):
        word = match.group()
        bare = word.lower().removesuffix("'s").removesuffix("’s")
        is_first = length == 0
        is_name = word[0].isupper() or (is_first and not needs_capital)
        if not is_name or bare in NO_NAME:
            break
        length = match.start() + len(re.sub(r"['’]s\Z", "", word))
        if length < match.end():
            break
    return length


def _listed_names(text: str, names: Iterable[str]) -> Iterator[Candidate]:
    known = sorted({" ".join(name.split()) for name in names} - {""}, key=lambda n: (-len(n), n))
    if not known:
        return
    either = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in known)
    for match in re.finditer(rf"(?<!\w)(?:{either})(?!\w)", text, re.IGNORECASE):
        yield Candidate(*match.span(), PersonalKind.LISTED_NAME)


FINDERS: tuple[Callable[[str], Iterator[Candidate]], ...] = (
    _whole(EMAIL, PersonalKind.EMAIL),
    _whole(SPELT_EMAIL, PersonalKind.EMAIL),
    _whole(HANDLE, PersonalKind.HANDLE),
    _nhs_numbers,
    _phones,
    _postcodes,
    _whole(NATIONAL_INSURANCE, PersonalKind.NATIONAL_INSURANCE),
    _birth_dates,
    _streets,
    _named(TITLED, PersonalKind.TITLED_NAME, with_lead=True),
    _named(OWN_NAME, PersonalKind.OWN_NAME, with_lead=False),
    _named(RELATIVE, PersonalKind.RELATIVE, with_lead=False),
)
