"""Which texts are telephone numbers, and how is one kept, and written for people?

A number is kept as +447700900123. This is the one place that asks the library.
"""

import phonenumbers

REGION = "GB"
FEWEST_DIGITS = 10
BRITISH = 44
FOR_STORIES = ("7700900", "1632960")
"""Numbers that nobody has, for training and stories: Ofcom, "Telephone numbers for drama use"."""
DIGITS = 10


def read_telephone(text: str) -> str:
    """Return a number as it is kept, +447700900123; "" for text that is none.

    A number without a country is a British one and begins with 0. Whether anybody answers is not
    asked: the numbers kept for stories are numbers too.
    """
    bare = text.strip()
    if not bare.startswith(("0", "+", "(0", "(+")):
        return ""
    if sum(letter.isdecimal() for letter in bare) < FEWEST_DIGITS:
        return ""
    try:
        found = phonenumbers.parse(bare, REGION)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(found):
        return ""
    return phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)


def may_exist(number: str) -> bool:
    """Whether a number of its country and kind has this many digits and begins like this."""
    found = phonenumbers.parse(number)
    return phonenumbers.is_valid_number(found) or _is_for_stories(found)


def telephone_in_words(number: str) -> str:
    """Return a number as people in Britain write it; other text as it is."""
    try:
        found = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    written = (
        phonenumbers.PhoneNumberFormat.NATIONAL
        if found.country_code == BRITISH
        else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    )
    return phonenumbers.format_number(found, written)


def _is_for_stories(found: phonenumbers.PhoneNumber) -> bool:
    national = phonenumbers.national_significant_number(found)
    return (
        found.country_code == BRITISH
        and len(national) == DIGITS
        and national.startswith(FOR_STORIES)
    )
