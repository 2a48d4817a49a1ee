"""How is it said that a part is closed to the public? In words that anybody may read."""

from waymark.core.dates import day_in_words, local_date
from waymark.decisions.models.closing import PARAGRAPH_LABELS, Closable, Liftable
from waymark.decisions.rules.closing import Access


def closed_words(part: Closable) -> str:
    """Return under what a part is or was closed and why, or nothing for one that never was."""
    if part.access == Access.OPEN:
        return ""
    if part.access == Access.CONFIDENTIAL:
        return f"Not for publication: confidential. {part.closed_reason}"
    if not part.paragraphs:
        return f"Not for publication: exempt. {part.closed_reason}"
    numbers = " and ".join(str(each) for each in part.paragraphs)
    noun = "paragraph" if len(part.paragraphs) == 1 else "paragraphs"
    labels = "; ".join(PARAGRAPH_LABELS[each] for each in part.paragraphs)
    law = (
        f"under {noun} {numbers} of Schedule 12A, Part 1 of the Local Government Act 1972 "
        f"({labels})"
    )
    if isinstance(part, Liftable) and part.lifted_at is not None:
        day = day_in_words(local_date(part.lifted_at))
        return (
            f"Exempt until {day} {law}: {part.closed_reason} "
            f"Open to everybody since then: {part.lifted_reason}"
        )
    return f"Not for publication: exempt {law}. {part.closed_reason}"
