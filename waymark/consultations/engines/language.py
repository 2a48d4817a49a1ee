"""Which language is an answer probably written in?"""

import hashlib
from functools import cache
from typing import Any

ENGLISH = "en"
FEWEST_LETTERS = 20  # "No" alone comes out as Afrikaans
SUREST_WORDS = 1000  # letters that are read: more do not make it surer
LEAST_SURE = 0.8
MOST_REMEMBERED = 50_000
NO_LANGUAGE = frozenset({"zxx", "und"})

_found: dict[bytes, str] = {}


def language_of(text: str) -> str:
    """The code of the language that a text is probably in; empty where nobody can tell.

    Nobody can tell of a text of fewer than twenty letters, of one that could be several languages,
    and where the library for it is not installed.
    """
    read = text[:SUREST_WORDS]
    if sum(letter.isalpha() for letter in read) < FEWEST_LETTERS:
        return ""
    # Remembered by digest, so that a second look at a list costs nothing and keeps nobody's words.
    key = hashlib.sha256(read.encode("utf-8", "replace")).digest()
    if key in _found:
        return _found[key]
    try:
        code, sureness = _identifier().classify(read)
    except ImportError:
        return ""
    is_known = sureness >= LEAST_SURE and code not in NO_LANGUAGE
    if len(_found) >= MOST_REMEMBERED:
        _found.clear()
    _found[key] = str(code) if is_known else ""
    return _found[key]


def is_foreign(text: str) -> bool:
    """Whether a text is probably in a language other than English."""
    return language_of(text) not in {"", ENGLISH}


@cache
def _identifier() -> Any:
    """The identifier, loaded when it is first needed, which takes a second or two."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
