"""In which order and under which headings does a summary report show its content?

The layout is the one source of the page, the HTML file and the PDF, so that they say the same. Its
headings follow "Summary Report: The Future of Integrated Youth Support and Connexions Activity in
Luton and Bedfordshire", Luton Borough Council, 2007.
"""

from collections.abc import Iterator, Sequence

from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Facts,
    Layout,
    Paragraph,
    Section,
    Text,
)
from waymark.consultations.exports.report_layout.consultation import (
    period,
    show_consulted,
    show_contact,
    show_method,
    show_options,
    show_purpose,
    show_when,
)
from waymark.consultations.exports.report_layout.decision import (
    NO_DECISION,
    headline,
    show_decision,
)
from waymark.consultations.exports.report_layout.findings import show_findings
from waymark.consultations.exports.report_layout.responses import groups_apart, show_response_rate
from waymark.consultations.exports.report_layout.words import NOT_RECORDED, mark_key, prose
from waymark.consultations.rules.content.report import ReportContent
from waymark.core.dates import day_in_words


def lay_out(content: ReportContent) -> Layout:
    """Put a report's content under its headings and into words."""
    facts = content.consultation
    parts: list[tuple[str, str, Sequence[Block]]] = [
        ("brief", "In brief", list(show_brief(content))),
        ("overview", "Overview", [prose(facts.overview), *show_purpose(facts.purpose)]),
        ("options", "Options", list(show_options(content))),
        (
            "department",
            "Department or organisation carrying out the consultation",
            [Paragraph(facts.department or NOT_RECORDED)],
        ),
        ("consulted", "Who was consulted", list(show_consulted(facts.who_was_consulted))),
        ("method", "Method", list(show_method(content))),
        ("when", "When the consultation took place", list(show_when(content))),
        ("response-rate", "Response rate", list(show_response_rate(content))),
        ("findings", "Findings", list(show_findings(content))),
        ("decision", "Decision", list(show_decision(content.decision))),
        ("contact", "Contact information", list(show_contact(facts.contact))),
        ("notes", "How to read the figures", list(show_notes(content))),
    ]
    return Layout(
        title=facts.title,
        kind="Summary report",
        authority=content.authority.name,
        edition=f"Edition {content.edition}",
        sections=tuple(Section(key, heading, tuple(blocks)) for key, heading, blocks in parts),
    )


def show_brief(content: ReportContent) -> Iterator[Block]:
    """Say in a few lines what came of it."""
    counts, decision = content.reconciliation, content.decision
    lines = [
        ("Consultation", Text(period(content))),
        ("Individual responses analysed", Text(f"{counts.analysed:,}")),
    ]
    if counts.groups:
        lines.append(("Group responses", Text(groups_apart(content))))
    lines.append(("Decision", Text(headline(decision) if decision else NO_DECISION)))
    yield Facts(tuple(lines))
    found = [finding for question in content.questions for finding in question.findings]
    if found:
        yield Paragraph("What the figures show:")
        yield Bullets(tuple(Text(each.sentence, each.reconstructed) for each in found))
    if content.is_reconstructed:
        yield from mark_key()


def show_notes(content: ReportContent) -> Iterator[Block]:
    """Say how the figures are to be read."""
    if content.notes:
        yield Bullets(tuple(Text(note.text) for note in content.notes))
    if content.is_reconstructed:
        yield from mark_key()
    snapshot = content.snapshot
    yield Paragraph(
        f"Every figure was counted from snapshot {snapshot.number} of the responses, "
        f"frozen on {day_in_words(snapshot.frozen_at)}."
    )
