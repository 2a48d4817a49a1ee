"""How does a report to the full council look as a tagged PDF?"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings

from waymark.core.dates import day_in_words, local_date
from waymark.decisions.presenters import council_reports as words
from waymark.decisions.presenters.council_reports import Told
from waymark.decisions.queries.council_reports import Owed
from waymark.documents.engines.pdf import render_pdf


def report_pdf(owed: Owed, *, authority: str, at: datetime) -> bytes:
    """Return the report of a period."""
    period = words.period_words(owed.starts_on, owed.ends_on)
    data = {
        "authority": authority,
        "title": f"Report to council on urgent and key decisions, {period}",
        "created_at": at.isoformat(),
        "made": f"Made from the records on {day_in_words(local_date(at))}, under SI 2012/2089.",
        "parts": [
            {
                "heading": "Decisions of special urgency",
                "about": words.URGENT_ABOUT,
                "none": words.NO_URGENT,
                "entries": _entries(words.urgent_told(owed.urgent)),
            },
            {
                "heading": "Decisions that scrutiny thinks were key",
                "about": words.CHALLENGE_ABOUT,
                "none": words.NO_CHALLENGE,
                "entries": _entries(words.challenge_told(owed.challenges)),
            },
        ],
    }
    return render_pdf("council_report", data, font_folder=settings.FONT_FOLDER)


def _entries(told: Iterable[Told]) -> list[dict[str, Any]]:
    return [
        {"title": each.title, "facts": [[fact.key, fact.value] for fact in each.facts]}
        for each in told
    ]
