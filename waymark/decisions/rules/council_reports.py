"""When does the executive owe the full council a report, and what must one say?

SI 2012/2089, regulation 18 (scrutiny thinks that a decision was a key decision, and asks for a
report within a reasonable period) and regulation 19 (special urgency, at least yearly).
"""

import tomllib
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.core.dates import months_after

ONE_DAY = timedelta(days=1)


@cache
def _intervals() -> list[dict[str, Any]]:
    text = (files("waymark.decisions") / "data" / "council_reports.toml").read_text()
    return sorted(tomllib.loads(text)["intervals"], key=lambda each: each["starts_on"])


def next_due(latest_end: date) -> date:
    """Return the day by which the period after one that was reported has to be reported."""
    held = [each for each in _intervals() if each["starts_on"] <= latest_end] or _intervals()[:1]
    return months_after(latest_end, held[-1]["months"])


def next_period(latest_end: date | None, *, today: date) -> tuple[date, date]:
    """Return the period of the next report: from the end of the one before, else of a year."""
    starts = latest_end + ONE_DAY if latest_end else months_after(today, -12) + ONE_DAY
    return min(starts, today), today


def challenge_fault(*, raised_on: date, due_on: date, today: date) -> tuple[str, str] | None:
    """Return the field at fault in what scrutiny asked for and a sentence, or None."""
    if raised_on > today:
        return "raised_on", "The day must be today or before"
    if due_on < raised_on:
        return "due_on", "The day must not be before the day on which they asked"
    return None


def answer_fault(*, is_agreed: bool, reason: str) -> tuple[str, str] | None:
    """Return the field at fault in the executive's answer and a sentence, or None (reg. 18(2))."""
    if not is_agreed and not reason.strip():
        return "not_key_reason", "Enter why the executive thinks that it was not a key decision"
    if is_agreed and reason.strip():
        return "not_key_reason", "Take out the reason: the executive agrees"
    return None


def period_fault(*, starts_on: date, ends_on: date, today: date) -> tuple[str, str] | None:
    """Return the field at fault in the period of a report and a sentence, or None."""
    if ends_on < starts_on:
        return "ends_on", "The last day must not be before the first"
    if ends_on > today:
        return "ends_on", "The last day must be today or before"
    return None
