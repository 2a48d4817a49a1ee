"""How does a report show what people said in their own words?"""

from dataclasses import dataclass

from waymark.consultations.rules.content.figures import NamedFigure, ReportFigure
from waymark.consultations.rules.vocabulary import ThemeKind


@dataclass(frozen=True, kw_only=True)
class Quote:
    """Words of an answer that may be published, with the attribution that was permitted."""

    text: str
    attribution: str


@dataclass(frozen=True, kw_only=True)
class ThemeLine:
    """One theme of a signed framework, with how many who answered mention it.

    `size` is the quantity word; `splits` are one figure for each choice of the closed question it
    is set against, each the share of those who chose so and answered in words. `without` leaves
    out the answers of campaigns that are shown apart; None where there are none.
    """

    key: str
    kind: ThemeKind
    name: str
    description: str
    figure: ReportFigure
    size: str
    splits: tuple[NamedFigure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    without: ReportFigure | None = None


@dataclass(frozen=True, kw_only=True)
class ThemeReport:
    """What people said in answer to one open question, as people have confirmed it.

    `coded` of `answers` have been coded; `method` says in sentences which engine suggested, how
    good it was against the final ticks, how far two coders agreed, and how many sign. `apart` of
    the coded ones belong to campaigns that are shown apart.
    """

    version: int
    answers: int
    coded: int
    themes: tuple[ThemeLine, ...]
    method: tuple[str, ...] = ()
    not_covered: str = ""
    apart: int = 0
