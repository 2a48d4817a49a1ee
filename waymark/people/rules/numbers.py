"""Which national numbers are well formed, and what is their check letter or digit?"""

import re

UPN = re.compile(r"(?P<check>[A-HJ-NP-RT-Z])(?P<digits>[0-9]{11}[0-9A-HJ-NP-RT-Z])")
ULN = re.compile(r"[1-9][0-9]{9}")
UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The 23 letters of a check, without I, O and S, which are taken for digits."""


def upn_check_letter(digits: str) -> str:
    """Return the letter that begins a unique pupil number, from the twelve places after it.

    The last place of a temporary number is a letter, which counts by its place among the 23.
    Source: "Unique pupil numbers (UPNs)", Department for Education, "Check letter calculation".
    """
    total = sum(weight * _worth(place) for weight, place in enumerate(digits, start=2))
    return UPN_LETTERS[total % len(UPN_LETTERS)]


def is_upn(text: str) -> bool:
    """Whether a text in capitals without spaces is a unique pupil number."""
    found = UPN.fullmatch(text)
    return found is not None and upn_check_letter(found["digits"]) == found["check"]


def uln_check_digit(digits: str) -> int | None:
    """Return the tenth digit of a unique learner number, from the first nine.

    None where no number begins with these nine.
    Source: "Unique learner number (ULN) validation", Learning Records Service.
    """
    rest = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), digits, strict=True))
    return 10 - rest % 11 if rest % 11 else None


def is_uln(text: str) -> bool:
    """Whether a text is a unique learner number; the one made of nines alone means "not known"."""
    return (
        ULN.fullmatch(text) is not None
        and text != "9999999999"
        and uln_check_digit(text[:9]) == int(text[9])
    )


def _worth(place: str) -> int:
    return int(place) if place.isdecimal() else UPN_LETTERS.index(place)
