"""What does each activity code count as, in words, and how does that work out for somebody?"""

from collections.abc import Iterator
from datetime import date, timedelta

from waymark.core.dates import day_in_words
from waymark.participation.rules.codes import every_code, find_code, group_of
from waymark.participation.rules.currency import lapses_on
from waymark.participation.rules.editions import Route, standing_editions
from waymark.participation.rules.status import Facts, Spell, status_on
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS

CODES_HEAD = ["Code", "Official label", "Group", "Participates", "Example"]
ROUTE_WORDS = {
    Route.FULL_TIME: "yes, full-time education",
    Route.APPRENTICESHIP: "yes, apprenticeship",
    Route.OTHER: "yes, another way",
}
COURSES = frozenset(
    {
        *("110", "120", "130", "140", "150", "210", "220", "230", "240", "250", "260", "270"),
        *("280", "290", "410", "430", "440", "450", "460"),
    }
)
"""Codes with an expected end. Source: client caseload return, error 259."""

BORN = date(2009, 1, 5)
STARTS, ASKED = date(2025, 9, 8), date(2025, 10, 1)
EXPECTED_END, LOOK_AGAIN = date(2026, 7, 10), date(2025, 11, 1)


def code_rows() -> Iterator[list[str]]:
    """Yield a row for each code of every edition, with an example worked out by the rules."""
    for code in every_code():
        found = find_code(code)
        route = standing_editions()[-1].routes.get(code)
        yield [
            code,
            found.label if found else "",
            ACTIVITY_GROUP_LABELS[group_of(code)],
            ROUTE_WORDS[route] if route else "no",
            _example(code),
        ]


def _example(code: str) -> str:
    """Say how somebody counts who was last asked in October, as the rules work it out."""
    lapses = lapses_on(
        code=code,
        starts_on=STARTS,
        verified_on=ASKED,
        expected_end_on=EXPECTED_END if code in COURSES else None,
        review_on=LOOK_AGAIN,
    )
    spell = Spell(key=1, code=code, starts_on=STARTS, lapses_on=lapses)
    facts = Facts(born_on=BORN)

    def counts(day: date) -> str:
        status = status_on(day, facts=facts, spells=[spell])
        words = ACTIVITY_GROUP_LABELS[status.group]
        return words if status.is_in_base else f"{words}, outside the figures"

    if lapses is None:
        return f"{counts(ASKED)}; does not lapse"
    after = lapses + timedelta(days=1)
    return (
        f"Current until {day_in_words(lapses)}: {counts(lapses)}. "
        f"From {day_in_words(after)}: {counts(after)}"
    )
