"""When is a report to council due, and what must what is recorded say?"""

from datetime import date

import pytest

from waymark.decisions.rules import council_reports as rules
from waymark.decisions.rules.asked import AskedKind, asked_fault, public_name

TODAY = date(2026, 11, 21)


def test_a_report_is_due_a_year_after_the_end_of_the_one_before() -> None:
    assert rules.next_due(date(2026, 3, 31)) == date(2027, 3, 31)


def test_the_next_report_follows_the_one_before_or_tells_of_a_year() -> None:
    assert rules.next_period(date(2026, 3, 31), today=TODAY) == (date(2026, 4, 1), TODAY)
    assert rules.next_period(None, today=TODAY) == (date(2025, 11, 22), TODAY)
    assert rules.next_period(TODAY, today=TODAY) == (TODAY, TODAY)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, None),
        ({"named_as": "A. Lee"}, "agreed_on"),
        ({"agreed_on": TODAY}, "named_as"),
        ({"named_as": "A. Lee", "agreed_on": TODAY}, None),
        ({"signatures": 12}, "signatures"),
        ({"signatures": 12, "kind": AskedKind.PETITION}, None),
        ({"answer": ("Yes", "", None)}, "answer"),
        ({"answer": ("Yes", "The leader", TODAY)}, None),
        ({"asked_on": date(2026, 11, 22)}, "asked_on"),
    ],
)
def test_what_was_asked_is_whole(values: dict[str, object], field: str | None) -> None:
    stated = {"kind": AskedKind.QUESTION, "named_as": "", "signatures": None} | values
    answer = stated.pop("answer", ("", "", None))
    days = {name: stated.pop(name, None) for name in ("asked_on", "agreed_on")}
    fault = asked_fault(**stated, answer=answer, days=days, today=TODAY)  # type: ignore[arg-type]

    assert (fault[0] if fault else None) == field


def test_nobody_is_named_without_having_agreed() -> None:
    assert public_name("") == "Not named"
    assert public_name("Friends of the hub") == "Friends of the hub"
