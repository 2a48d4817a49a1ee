"""How is it drawn how far somebody has come, so that it reads on a phone and without colour?

One row for each part of life: a ring where it stood, a disc where it stands, a line between. The
picture has a title and a description for those who listen, and no script or style, so that a
strict content security policy lets it pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

INK = "#0B0C0C"
COLOUR = "#12436D"
GREY = "#B1B4B6"
WIDTH = 480
_LEFT = 16
_RIGHT = WIDTH - 16
_ROW = 58
_TEXT = 16


@dataclass(frozen=True)
class Score:
    """One part with the scores then and now; None where there is none."""

    label: str
    then: int | None
    now: int | None


def then_and_now(
    *, key: str, title: str, description: str, scores: Sequence[Score], most: int
) -> str:
    """Draw the scores from 1 to `most`, then and now, as SVG text.

    `key` makes the identifiers inside the picture unique on a page.
    """
    height = _ROW * len(scores) + 8
    rows = "".join(_row(each, top=_ROW * place, most=most) for place, each in enumerate(scores))
    key = escape(key)
    return (
        f'<svg role="img" aria-labelledby="{key}-title {key}-text" '
        f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}">'
        f'<title id="{key}-title">{escape(title)}</title>'
        f'<desc id="{key}-text">{escape(description)}</desc>{rows}</svg>'
    )


def _row(score: Score, *, top: int, most: int) -> str:
    line = top + 40
    words = f"{score.label}: {_words(score)}"
    marks = "".join(
        f'<circle cx="{_place(number, most)}" cy="{line}" r="2" fill="{GREY}"/>'
        for number in range(1, most + 1)
    )
    heading = f'<text x="0" y="{top + 18}" font-family="Arial, sans-serif" font-size="{_TEXT}"'
    drawn = [
        f'{heading} fill="{INK}">{escape(words)}</text>',
        f'<line x1="{_LEFT}" y1="{line}" x2="{_RIGHT}" y2="{line}" stroke="{GREY}"/>',
        marks,
    ]
    if score.then is not None and score.now is not None and score.then != score.now:
        drawn.append(
            f'<line x1="{_place(score.then, most)}" y1="{line}" '
            f'x2="{_place(score.now, most)}" y2="{line}" stroke="{COLOUR}" stroke-width="4"/>'
        )
    if score.then is not None:
        drawn.append(
            f'<circle cx="{_place(score.then, most)}" cy="{line}" r="10" fill="#FFFFFF" '
            f'stroke="{COLOUR}" stroke-width="3"/>'
        )
    if score.now is not None:
        drawn.append(f'<circle cx="{_place(score.now, most)}" cy="{line}" r="7" fill="{COLOUR}"/>')
    return "".join(drawn)


def _place(score: int, most: int) -> int:
    return _LEFT + (_RIGHT - _LEFT) * (score - 1) // max(1, most - 1)


def _words(score: Score) -> str:
    then = "no score" if score.then is None else str(score.then)
    now = "no score" if score.now is None else str(score.now)
    return f"{then} then, {now} now"
