"""Which texts are British postcodes, and how is one written?

Source of the form: "Postcode structure", Royal Mail Programmers' Guide to PAF.
"""

import re

POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][ABD-HJLNP-UW-Z]{2})")
OUTWARD = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]?")


def normal_postcode(text: str) -> str:
    """Return a whole postcode as it is written, or its first half alone; "" for other text."""
    bare = re.sub(r"[^A-Z0-9]", "", text.upper())
    whole = POSTCODE.fullmatch(bare)
    if whole:
        return f"{whole[1]} {whole[2]}"
    return bare if OUTWARD.fullmatch(bare) else ""


def is_whole_postcode(postcode: str) -> bool:
    """Whether a postcode, as it is written, has both its halves."""
    return " " in postcode


def outward_code(postcode: str) -> str:
    """Return the first half of a postcode, which is shared by thousands of homes."""
    return postcode.split(" ", 1)[0]
