"""How does the list that a school is handed look as a file for a spreadsheet?"""

from waymark.core.tabular import Value, write_csv
from waymark.participation.actions.risk import SharedLearner, SharedList
from waymark.participation.models.risk import BAND_LABELS
from waymark.participation.presenters.risk.words import INPUT_LABELS, known_words, value_words

HEADER = (
    "upn", "family_name", "given_names", "year_group", "band", "judged_by_a_worker", "points",
    "points_at_most", "signs_known", "signs", "reckoned_on", "model",
)  # fmt: skip


def risk_csv(found: SharedList) -> bytes:
    """Return a row for each learner, with the signs that count and may be told."""
    return write_csv(HEADER, (_row(each, found) for each in found.rows))


def _row(learner: SharedLearner, found: SharedList) -> tuple[Value, ...]:
    reckoned = learner.reckoned
    return (
        learner.upn,
        learner.person.family_name,
        learner.person.given_names,
        learner.year_group,
        BAND_LABELS[learner.band],
        "yes" if learner.judged else "no",
        reckoned.points,
        reckoned.most,
        known_words(reckoned.known, reckoned.asked),
        "; ".join(
            f"{INPUT_LABELS[line.input]}: {value_words(line.input, line.value)}"
            for line in reckoned.lines
            if line.points and line.value is not None
        ),
        found.run.day.isoformat(),
        found.run.model,
    )
