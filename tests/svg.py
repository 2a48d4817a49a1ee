"""Is a picture safe under a strict content security policy?"""

import re

_UNSAFE = re.compile(
    r"<\s*(?:script|style|foreignObject|iframe|image|use|a)\b"
    r"|<[^>]*\s(?:style|on\w+|href|xlink:href)\s*=",
    re.IGNORECASE,
)


def svg_is_safe(svg: str) -> bool:
    """Whether a picture has nothing that runs, fetches, links or styles."""
    return _UNSAFE.search(svg) is None
