"""How is it said that a part is closed to the public? In words that anybody may read."""

from waymark.decisions.models.closing import PARAGRAPH_LABELS, Closable
from waymark.decisions.rules.closing import Access


def closed_words(part: Closable) -> str:
    """Return under what a part is closed and why, or nothing for an open one."""
    if part.access == Access.OPEN:
        return ""
    if part.access == Access.CONFIDENTIAL:
        return f"Not for publication: confidential. {part.closed_reason}"
    if not part.paragraphs:
        return f"Not for publication: exempt. {part.closed_reason}"
    numbers = " and ".join(str(each) for each in part.paragraphs)
    noun = "paragraph" if len(part.paragraphs) == 1 else "paragraphs"
    labels = "; ".join(PARAGRAPH_LABELS[each] for each in part.paragraphs)
    return (
        f"Not for publication: exempt under {noun} {numbers} of Schedule 12A, Part 1 of the "
        f"Local Government Act 1972 ({labels}). {part.closed_reason}"
    )
