"""What do official codes in a record mean in words, also those of earlier editions?"""

from collections.abc import Mapping

from waymark.core.codes.editions import editions


def ethnicity_in_words(code: str) -> str:
    """Return an ethnic group in words; nothing for none."""
    return _words("ethnicity", code)


def authority_in_words(dfe_number: str, own_numbers: Mapping[str, str]) -> str:
    """Return the name of an authority with its number; one's own numbers are given, named."""
    name = own_numbers.get(dfe_number) or _words("authorities", dfe_number)
    if name == dfe_number:
        name = "An authority that is in no list"
    return f"{name} ({dfe_number})"


def _words(subject: str, code: str) -> str:
    for edition in reversed(editions(subject)):
        for each in edition.codes:
            if each.code == code:
                return each.words
    return code
