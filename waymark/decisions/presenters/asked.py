"""How is it shown what members of the public brought to a meeting?"""

from collections.abc import Callable, Iterable

from waymark.core.dates import day_in_words
from waymark.decisions.models.asked import ASKED_KIND_LABELS, Asked
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.sections import Section
from waymark.decisions.rules.asked import AskedKind, public_name


def asked_section(
    found: Iterable[Asked], *, edit_url: Callable[[Asked], str] = lambda asked: ""
) -> Section:
    """Return petitions and questions with their answers, under the names agreed to."""
    rows: list[list[str | Action]] = []
    for each in found:
        words = f"{ASKED_KIND_LABELS[AskedKind(each.kind)]}, {day_in_words(each.asked_on)}"
        link = edit_url(each)
        text = each.text
        if each.signatures is not None:
            text = f"{text}\n{each.signatures:,} signatures"
        rows.append(
            [
                Action(words, link) if link else words,
                public_name(each.named_as),
                f"Item {each.item.position}" if each.item else "",
                text,
                _answer(each),
            ]
        )
    head = ("What", "From", "At", "What they ask", "Answer")
    return Section("Petitions and public questions", head=head, rows=rows)


def asked_words(asked: Asked) -> str:
    """Return what somebody brought in one line, for the papers."""
    name = public_name(asked.named_as)
    return f"{ASKED_KIND_LABELS[AskedKind(asked.kind)]} ({name}): {asked.text}"


def _answer(asked: Asked) -> str:
    if asked.answered_on is None:
        return "Not answered yet"
    return f"{asked.answer}\n{asked.answered_by}, {day_in_words(asked.answered_on)}"
