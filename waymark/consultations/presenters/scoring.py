"""What do the pages about officers' own scores of the options show?"""

from dataclasses import dataclass

from waymark.consultations.presenters.analysis import ExtraView, extra_view
from waymark.consultations.rules.counted import ScoringCount
from waymark.consultations.rules.extras.officers import officers_figures


@dataclass(frozen=True)
class ScoringView:
    """One question with what officers give its options; `url` leads to the form."""

    wording: str
    tables: tuple[ExtraView, ...]
    not_shown: tuple[str, ...]
    url: str


@dataclass(frozen=True)
class ScoringsView:
    """Every question by criteria; `is_open_yet` says whether options can be scored by now."""

    questions: tuple[ScoringView, ...]
    is_open_yet: bool


def scoring_view(scoring: ScoringCount, *, url: str) -> ScoringView:
    """Return what officers have given so far, as the next snapshot will freeze it."""
    found = officers_figures([scoring])
    return ScoringView(
        wording=scoring.wording,
        tables=tuple(extra_view(each, {}) for each in found.tables),
        not_shown=found.not_shown,
        url=url,
    )
