"""What of an answer is published once parts of it are hidden?

A redaction is a span of the original with a reason. The original is never touched: the published
text is made from it anew each time, so a redaction can be taken back.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class RedactionReason(StrEnum):
    """Why some words of an answer are not published."""

    NAME = "name"
    CONTACT = "contact"
    ADDRESS = "address"
    IDENTIFIER = "identifier"
    BIRTH_DATE = "birth_date"
    SOMEBODY_ELSE = "somebody_else"
    OFFENSIVE = "offensive"
    ACCUSATION = "accusation"
    OTHER = "other"


REMOVED = {
    RedactionReason.NAME: "[name removed]",
    RedactionReason.CONTACT: "[contact details removed]",
    RedactionReason.ADDRESS: "[address removed]",
    RedactionReason.IDENTIFIER: "[number removed]",
    RedactionReason.BIRTH_DATE: "[date removed]",
    RedactionReason.SOMEBODY_ELSE: "[details of another person removed]",
    RedactionReason.OFFENSIVE: "[words removed]",
    RedactionReason.ACCUSATION: "[words removed]",
    RedactionReason.OTHER: "[words removed]",
}
"""What readers see in place of what was hidden: what sort of thing it was, never how long."""

COVER = "\u2588"


@dataclass(frozen=True, order=True)
class Span:
    """Characters `start` up to, not including, `end` of the original, hidden for a reason."""

    start: int
    end: int
    reason: RedactionReason

    def __post_init__(self) -> None:
        """Refuse a span that covers nothing."""
        if not 0 <= self.start < self.end:
            message = f"a span from {self.start} to {self.end} covers no characters"
            raise ValueError(message)


@dataclass(frozen=True)
class Piece:
    """A stretch of the original, and why it is hidden; None where it is published."""

    text: str
    reason: RedactionReason | None = None

    @property
    def shown(self) -> str:
        """Return what readers see."""
        return self.text if self.reason is None else REMOVED[self.reason]


def merge_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans that neither touch nor overlap and hide the same characters, in their order.

    Of several reasons for one stretch, the one that starts first, or else covers more, is given.
    """
    merged: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, -each.end, each.reason)):
        if merged and span.start <= merged[-1].end:
            held = merged[-1]
            merged[-1] = Span(held.start, max(held.end, span.end), held.reason)
        else:
            merged.append(span)
    return tuple(merged)


def split_text(text: str, spans: Iterable[Span]) -> tuple[Piece, ...]:
    """Return the original cut into what is published and what is hidden; joined it is the original.

    What of a span lies beyond the text hides nothing.
    """
    pieces: list[Piece] = []
    reached = 0
    for span in merge_spans(spans):
        if span.start >= len(text):
            break
        if span.start > reached:
            pieces.append(Piece(text[reached : span.start]))
        reached = min(span.end, len(text))
        pieces.append(Piece(text[span.start : reached], span.reason))
    if reached < len(text):
        pieces.append(Piece(text[reached:]))
    return tuple(pieces)


def published_text(text: str, spans: Iterable[Span]) -> str:
    """Return what readers see of an answer."""
    return "".join(piece.shown for piece in split_text(text, spans))


def covered_text(text: str, spans: Iterable[Span]) -> str:
    """Return the text with what is hidden covered, as long as before: places in it stay places."""
    return "".join(
        piece.text if piece.reason is None else COVER * len(piece.text)
        for piece in split_text(text, spans)
    )


def find_words(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Return where these words stand in a text, whatever their capitals and the spaces between.

    Parts of longer words are not meant: hiding "Ann" leaves "Annual" alone.
    """
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    before = r"(?<!\w)" if re.match(r"\w", words.strip()) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", words.strip()) else ""
    pattern = before + r"\s+".join(parts) + after
    return tuple(match.span() for match in re.finditer(pattern, text, re.IGNORECASE))
