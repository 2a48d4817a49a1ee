"""How is a figure printed, and what does it count?"""

from dataclasses import dataclass

from waymark.consultations.rules.vocabulary import (
    Certainty,
)
from waymark.core.figures import Figure


@dataclass(frozen=True, kw_only=True)
class ReportFigure(Figure):
    """A share as printed, with how firmly its counts stand if they were rebuilt."""

    reconstructed: Certainty | None = None


@dataclass(frozen=True, kw_only=True)
class NamedFigure:
    """A figure with the words that say what it counts."""

    label: str
    figure: ReportFigure
