"""How does a report show what the authority does about what people said?"""

from collections.abc import Iterator

from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Facts,
    Heading,
    Paragraph,
    Prose,
    Text,
)
from waymark.consultations.rules.content.feedback import FeedbackLine
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.vocabulary import FeedbackStance
from waymark.consultations.rules.wording import share
from waymark.core.dates import day_in_words

STANCES = {
    FeedbackStance.ACCEPTED: "Accepted",
    FeedbackStance.PARTLY: "Accepted in part",
    FeedbackStance.NOT_ACCEPTED: "Not accepted",
}
NO_FEEDBACK = "The council has not yet published what it does about what people said."


def show_feedback(content: ReportContent) -> Iterator[Block]:
    """Show each thing people said with the answer to it."""
    if not content.feedback:
        yield Paragraph(NO_FEEDBACK)
        return
    for line in content.feedback:
        yield Heading(line.heading or line.said)
        lines: list[tuple[str, Text | Prose]] = [("You said", Text(_said(line)))]
        lines.append(("Our answer", Text(STANCES[line.stance])))
        label = "Why not" if line.stance is FeedbackStance.NOT_ACCEPTED else "We did"
        lines.append((label, Prose(line.answer)))
        lines += [(name, Text(text)) for name, text in follow_up(line)]
        yield Facts(tuple(lines))


def follow_up(line: FeedbackLine) -> list[tuple[str, str]]:
    """Who sees to it, by when, and whether it is done; what is not known is left out."""
    facts = []
    if line.owner:
        facts.append(("Who sees to it", line.owner))
    if line.done_on:
        facts.append(("Done", f"{day_in_words(line.done_on)}. {line.done_note}".strip()))
    elif line.due_on:
        facts.append(("Due", day_in_words(line.due_on)))
    return facts


def _said(line: FeedbackLine) -> str:
    if line.figure is None:
        return line.said
    return f"{line.said} Raised by {share(line.figure)} of the answers that were sorted."
