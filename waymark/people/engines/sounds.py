"""Which names sound alike? Behind one function, so that another scheme can take its place."""

import jellyfish

SOUND_MARK = "~"
"""Stands before a sound among the keys of a word, so that no sound is taken for a spelling."""


def sound_of(word: str) -> str:
    """Return the key that words of one sound in English share; empty where nothing sounds.

    Source: Metaphone, L. Philips, "Hanging on the Metaphone", Computer Language, 1990.
    """
    sound = jellyfish.metaphone(word).replace(" ", "")
    return f"{SOUND_MARK}{sound.lower()}" if sound else ""
