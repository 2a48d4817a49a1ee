"""What do the pages about quotes show?"""

from dataclasses import dataclass

from waymark.consultations.queries.quotes import ChosenQuote, Publishable

GONE = (
    "This may no longer be published: the person took the permission back, or the words are no "
    "longer approved. The next edition of the report leaves it out."
)


@dataclass(frozen=True)
class QuoteCard:
    """Words that may be quoted, or that are."""

    question: str
    text: str
    attribution: str
    place: str
    warning: str
    choose_url: str
    remove_url: str


@dataclass(frozen=True)
class QuotesPage:
    """What is quoted, and one page of what may be."""

    chosen: tuple[QuoteCard, ...]
    rows: tuple[QuoteCard, ...]
    questions: tuple[tuple[str, str, bool], ...]
    first_url: str
    next_url: str


def chosen_card(chosen: ChosenQuote, *, remove_url: str) -> QuoteCard:
    """Word a quote that was chosen."""
    words = chosen.words
    question = chosen.quote.answer.question
    names = dict(words.themes) if words else {}
    key = chosen.quote.theme_key
    return QuoteCard(
        question=question.wording,
        text=words.text if words else "",
        attribution=words.attribution if words else "",
        place=f"Under the theme {names.get(key, key)}" if key else "Under the question",
        warning="" if words else GONE,
        choose_url="",
        remove_url=remove_url,
    )


def candidate_card(words: Publishable, *, choose_url: str) -> QuoteCard:
    """Word an answer that may be quoted."""
    themes = ", ".join(name for _, name in words.themes)
    return QuoteCard(
        question=words.answer.question.wording,
        text=words.text,
        attribution=words.attribution,
        place=f"Themes: {themes}" if themes else "No theme found in it yet",
        warning="",
        choose_url=choose_url,
        remove_url="",
    )
