"""How is an open answer read: its sentences, its words, and the same answer known again?"""

import re
from dataclasses import dataclass

MOST_CHARACTERS = 20_000  # of one answer that an engine reads; people read all of it
MOST_SENTENCES = 60
LONGEST_SENTENCE = 400
_BREAK = re.compile(
    r"[.!?\u2026\u061f\u3002]+[\"'\u201d\u2019)]*\s+|\n+|;\s+|\s+[\u2013\u2022*-]\s+"
)
_SPACES = re.compile(r"\s+")
_MARKUP = re.compile(r"<[^<>]{0,200}>")
# Marks that turn the direction of writing round, or that have no width.
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True)
class Sentence:
    """A stretch of an answer, by its place in it."""

    start: int
    end: int
    text: str


def readable(text: str) -> str:
    """The part of an answer that an engine reads, of the same length up to where it ends.

    Tags and unseen marks become spaces, so that places in it are places in the answer.
    """
    cut = text[:MOST_CHARACTERS]
    without_marks = _UNSEEN.sub(" ", cut)
    return _MARKUP.sub(lambda found: " " * len(found.group()), without_marks)


def sentences(text: str) -> list[Sentence]:
    """The sentences of an answer in their order, at most 60, none empty and none endless."""
    found: list[Sentence] = []
    plain = readable(text)
    start = 0
    for gap in _BREAK.finditer(plain):
        _add(found, plain, start, gap.start() + len(gap.group().rstrip()))
        start = gap.end()
        if len(found) >= MOST_SENTENCES:
            return found[:MOST_SENTENCES]
    _add(found, plain, start, len(plain))
    return found[:MOST_SENTENCES]


def _add(found: list[Sentence], plain: str, start: int, end: int) -> None:
    for begin in range(start, end, LONGEST_SENTENCE):
        part = plain[begin : min(begin + LONGEST_SENTENCE, end)]
        stripped = part.strip()
        if any(letter.isalnum() for letter in stripped):
            place = begin + part.index(stripped)
            found.append(Sentence(start=place, end=place + len(stripped), text=stripped))
