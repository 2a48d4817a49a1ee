"""How does a report show a correction that came after closing, and what it would change?"""

from collections.abc import Iterator

from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Facts,
    Heading,
    Paragraph,
    Prose,
    Table,
    Text,
)
from waymark.consultations.exports.report_layout.words import NOT_RECORDED, column_headings, prose
from waymark.consultations.rules.content.amendments import (
    AmendmentReport,
    FindingChange,
    Sensitivity,
)
from waymark.consultations.rules.vocabulary import AmendmentEffect, SupportKind
from waymark.consultations.rules.wording import counted, listed, sentence
from waymark.core.dates import day_in_words

EFFECTS = {
    AmendmentEffect.NOTE: "Noted. The figures above show the responses as they were cast.",
    AmendmentEffect.REPLACE: "The responses are counted in their changed form.",
    AmendmentEffect.WITHDRAW: "The responses are no longer counted.",
}
SUPPORTS = {
    SupportKind.PREFERRED: "prefers",
    SupportKind.ACCEPTABLE: "can support",
    SupportKind.OPPOSED: "is against",
}


def show_amendment(number: int, amendment: AmendmentReport) -> Iterator[Block]:
    """Show what a body said, and what it would change."""
    yield Heading(amendment.body, level=4)
    received = day_in_words(amendment.received_on) if amendment.received_on else NOT_RECORDED
    responses = Text(counted(amendment.responses, "response"), amendment.reconstructed)
    lines: list[tuple[str, Text | Prose]] = [
        ("What was said", prose(amendment.wording)),
        ("Where the body stands now", Text(_stand(amendment) or NOT_RECORDED)),
        ("Responses that it covers", responses),
        ("Received", Text(received)),
        ("Asked for by", Text(amendment.requested_by or NOT_RECORDED)),
        ("Effect", Text(EFFECTS[amendment.effect])),
    ]
    yield Facts(tuple(lines))
    if amendment.sensitivity:
        yield from _sensitivity(number, amendment.sensitivity)


def _stand(amendment: AmendmentReport) -> str:
    """How a body stands to the options: can support Option 1 and Option 4."""
    kinds = dict.fromkeys(each.kind for each in amendment.supports)
    return sentence(
        "; ".join(
            f"{SUPPORTS[kind]} "
            f"{listed([each.option for each in amendment.supports if each.kind is kind])}"
            for kind in kinds
        )
    )


def _sensitivity(number: int, sensitivity: Sensitivity) -> Iterator[Block]:
    yield Paragraph(sensitivity.sentence)
    yield Table(
        key=f"sensitivity-{number}",
        caption="What would change: before and after",
        columns=column_headings("Measure", *sensitivity.columns, "Changes"),
        rows=tuple(
            (
                Text(row.label),
                *(Text(cell.text, cell.reconstructed) for cell in row.cells),
                Text("yes" if row.is_changed else "no"),
            )
            for row in sensitivity.rows
        ),
    )
    for scenario in dict.fromkeys(change.scenario for change in sensitivity.changes):
        changed = [each for each in sensitivity.changes if each.scenario == scenario]
        yield Paragraph(f"{scenario}, these findings read otherwise:")
        yield Bullets(tuple(Text(_changed(each), each.reconstructed) for each in changed))
    if sensitivity.rests_on_reconstructed:
        yield Paragraph(sensitivity.rests_on_reconstructed, is_quiet=True)


def _changed(change: FindingChange) -> str:
    return change.after or f"No longer a finding: {change.before}"
