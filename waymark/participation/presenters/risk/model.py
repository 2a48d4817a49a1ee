"""What does a model of the risk of NEET say?"""

from dataclasses import dataclass

from waymark.core.dates import day_in_words
from waymark.participation.models.risk import (
    BAND_LABELS,
)
from waymark.participation.presenters.guarantee import Table
from waymark.participation.presenters.risk.words import INPUT_LABELS, weight_words
from waymark.participation.rules.risk import (
    Band,
    RiskModel,
)


@dataclass(frozen=True)
class ModelPage:
    """What the model in force says."""

    sentences: tuple[str, ...]
    signs: Table
    bands: Table


def model_page(model: RiskModel) -> ModelPage:
    """Word a model."""
    years = ", ".join(map(str, model.year_groups[:-1]))
    verify = " Verify it locally before you rely on it." if model.is_inferred else ""
    source = (
        f"The model of {model.name} holds from {day_in_words(model.starts_on)}, for Years {years} "
        f"and {model.year_groups[-1]}. Source: {model.source}.{verify}"
    )
    missing = (
        "The points of all signs are added up. Missing is not zero: a sign of which nothing is "
        "known gives no points, and the page says how many it could add."
    )
    enough = (
        f"Unless something is known of {model.least_known_percent}% of the signs that somebody has "
        "to tell us of, few points do not make a low risk: not enough is known."
    )
    left_out = "Ethnic group, sex, religion and youth justice are no signs."
    return ModelPage(
        sentences=(source, missing, enough, left_out),
        signs=Table(
            caption="Signs and points",
            head=("Sign", "Points", "Years", "If nothing is recorded", "Counts for"),
            rows=tuple(
                (
                    INPUT_LABELS[sign.input],
                    weight_words(sign),
                    ", ".join(map(str, sorted(sign.year_groups))) or "All",
                    "No" if sign.silence_means_no else "Not known",
                    f"{sign.valid_months} months" if sign.valid_months else "As long as it holds",
                )
                for sign in model.signs
            ),
        ),
        bands=Table(
            caption="Bands",
            head=("Band", "Points"),
            rows=(
                (BAND_LABELS[Band.HIGH], f"{model.high} or more"),
                (BAND_LABELS[Band.MEDIUM], f"{model.medium} to {model.high - 1}"),
                (BAND_LABELS[Band.LOW], f"Fewer than {model.medium}, and enough is known"),
                (
                    BAND_LABELS[Band.NOT_ENOUGH],
                    f"Fewer than {model.medium}, and not enough is known",
                ),
            ),
        ),
    )
