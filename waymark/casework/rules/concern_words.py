"""How is a concern put into words for whoever receives it by email?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class WordedConcern:
    """A concern in words, and who raised it; only the `facts` tell of the young person."""

    reference: str
    authority: str
    raised: str
    is_immediate: bool
    sender: str
    sender_email: str
    facts: tuple[tuple[str, str], ...]


def subject_of(reference: str, *, is_immediate: bool) -> str:
    """Return the subject, which anybody may read on the way."""
    return f"{'URGENT: ' if is_immediate else ''}Safeguarding concern {reference}"


def as_letter(worded: WordedConcern, *, is_secure: bool) -> str:
    """Return the text: the whole to a secure address, else a reference and whom to ask."""
    lines = [
        f"A safeguarding concern was raised at {worded.authority} on {worded.raised}.",
        f"Our reference: {worded.reference}",
        "The sender says that somebody is in danger now." if worded.is_immediate else "",
        f"Raised by {worded.sender}, {worded.sender_email}.",
    ]
    if is_secure:
        lines += [f"{label}:\n{text}" for label, text in worded.facts]
    else:
        lines.append(
            "Nothing about the young person is in this email. Ask the sender for it by telephone, "
            "or in a secure email."
        )
    lines.append("Tell the sender that you received it, with your own reference.")
    return "\n\n".join(line for line in lines if line)
