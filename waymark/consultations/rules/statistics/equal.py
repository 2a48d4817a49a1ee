"""What would the result be if each category counted once, however many of it answered?"""

from dataclasses import dataclass
from fractions import Fraction

from waymark.consultations.rules.statistics.shown import NO_ANSWERS, NotShown, decimal_places
from waymark.consultations.rules.tables import CrossTable

EQUAL_LABEL = (
    "Each category counts once: the mean of the categories' own shares. A category of one counts "
    "as much as one of a hundred, so this is not the share of anybody who answered."
)


@dataclass(frozen=True, kw_only=True)
class EqualShare:
    """One choice's mean share over the categories that answered, as a fraction of 1."""

    choice: str
    label: str
    share: Fraction
    categories: int

    @property
    def percent(self) -> str:
        """The share with one decimal, exact halves up."""
        return decimal_places(100 * self.share)


def category_equal(table: CrossTable) -> tuple[EqualShare, ...] | NotShown:
    """The mean of the shares of the categories in which anybody answered."""
    answered = [each.key for each in table.categories if table.answering[each.key]]
    if not answered:
        return NotShown(NO_ANSWERS)
    if len(answered) == 1:
        return NotShown("Only one category answered, so there is nothing to set beside it.")
    return tuple(
        EqualShare(
            choice=choice.key,
            label=choice.label,
            share=sum(
                (
                    Fraction(table.counts[category, choice.key], table.answering[category])
                    for category in answered
                ),
                Fraction(0),
            )
            / len(answered),
            categories=len(answered),
        )
        for choice in table.choices
    )
