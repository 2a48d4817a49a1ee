"""How do figures go out as a document that other programs read?"""

from datetime import date
from typing import Any

from waymark.participation.rules.figures import Counts, Measure, MonthFigures


def figures_document(found: MonthFigures, *, authority: str, today: date) -> dict[str, Any]:
    """Return the figures of a month: every measure with numerator, base and share in per cent.

    A share has one decimal, as text; it is null on a base of 0, and where its number is hidden,
    with it. Groups without a key are those of whom it is not recorded.
    """
    return {
        "authority": authority,
        "month": f"{found.month_end:%Y-%m}",
        "known_on": (found.known_on or today).isoformat(),
        "measures": _measures(found.total, frozenset()),
        "breakdowns": [
            {
                "by": by.value,
                "groups": [
                    {
                        "key": group.key,
                        "label": group.words,
                        "measures": _measures(
                            group.counts,
                            frozenset(
                                measure
                                for hidden, key, measure in found.hidden
                                if hidden is by and key == group.key
                            ),
                        ),
                    }
                    for group in groups
                ],
            }
            for by, groups in found.groups.items()
        ],
    }


def _measures(counts: Counts, hidden: frozenset[Measure | None]) -> list[dict[str, Any]]:
    return [
        {
            "key": measure.value,
            "numerator": None if measure in hidden else counts.number(measure),
            "base": None if None in hidden else counts.cohort,
            "percent": None if hidden & {measure, None} else counts.figure(measure).percent,
        }
        for measure in Measure
    ]
