"""What do the figures of a month say, in words?"""

from waymark.core.dates import day_in_words
from waymark.participation.rules.figures import Measure, MonthFigures

MEASURE_LABELS = {
    Measure.NEET: "NEET",
    Measure.NOT_KNOWN: "Not known",
    Measure.NEET_OR_NOT_KNOWN: "NEET or not known",
    Measure.PARTICIPATING: "Participating",
}


def figures_in_words(found: MonthFigures) -> str:
    """Return the shares of a month as lines of text."""
    lines = [f"{day_in_words(found.month_end)}, cohort {found.total.cohort}"]
    if found.known_on:
        lines.append(f"As known on {day_in_words(found.known_on)}")
    for measure, label in MEASURE_LABELS.items():
        figure = found.total.figure(measure)
        share = "-" if figure.percent is None else f"{figure.percent} %"
        lines.append(f"{label}: {figure.numerator} of {figure.base}, {share}")
    return "\n".join(lines)
