"""What does the page show of those whom a worker should get in touch with?"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.participation.presenters.tracking import reason
from waymark.participation.rules.prompts import Prompt
from waymark.people.models.summaries import PersonSummary

PROMPT_LABELS = {
    Prompt.LEFT: "Became NEET in the last 7 days",
    Prompt.START_PASSED: "The agreed start has passed",
    Prompt.CHURN: "NEET for the third time in a year",
    Prompt.NEET_SIX: "NEET for over six months",
    Prompt.NEET_THREE: "NEET for over three months",
    Prompt.COURSE_ENDS: "Course ends within six weeks",
    Prompt.LAPSES: "About to lapse, within two weeks",
}
WHAT_TO_DO = {
    Prompt.LEFT: "Offer them contact within 5 working days of the day they left.",
    Prompt.START_PASSED: "Ask whether they have started.",
    Prompt.CHURN: "Ask what ended it each time before the next start.",
    Prompt.NEET_SIX: "Look at the plan again with their worker.",
    Prompt.NEET_THREE: "Ask their worker what stands in the way.",
    Prompt.COURSE_ENDS: "Ask what they will do next.",
    Prompt.LAPSES: "Ask whether it is still true.",
}


@dataclass(frozen=True)
class Row:
    """One young person: what they do, and who works with them."""

    name: str
    url: str
    what: str
    area: str
    lead: str


@dataclass(frozen=True)
class PromptsPage:
    """How many each prompt is about, and those of one of them."""

    tiles: tuple[dict[str, object], ...]
    title: str
    sentence: str
    rows: tuple[Row, ...]


def prompts_page(
    prompt: Prompt,
    counts: Mapping[Prompt, int],
    rows: Iterable[PersonSummary],
    *,
    today: date,
    prompt_url: Callable[[Prompt], str],
    person_url: Callable[[PersonSummary], str],
) -> PromptsPage:
    """Return the page with those of one prompt."""
    return PromptsPage(
        tiles=tuple(
            {"number": counts[each], "label": PROMPT_LABELS[each], "url": prompt_url(each)}
            for each in Prompt
        ),
        title=PROMPT_LABELS[prompt],
        sentence=WHAT_TO_DO[prompt],
        rows=tuple(
            Row(
                name=row.name,
                url=person_url(row),
                what=_what(row, today),
                area=row.locality.name if row.locality else "",
                lead=row.lead.user.name if row.lead else "",
            )
            for row in rows
        ),
    )


def _what(row: PersonSummary, today: date) -> str:
    since = f"; NEET since {day_in_words(row.neet_since)}" if row.neet_since else ""
    return f"{reason(row, today)}{since}"
