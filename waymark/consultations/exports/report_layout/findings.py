"""What does a report show under its findings?"""

from collections.abc import Iterator

from waymark.consultations.exports.report_layout.amendments import show_amendment
from waymark.consultations.exports.report_layout.answers import show_question
from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Facts,
    Heading,
    Paragraph,
    Text,
)
from waymark.consultations.exports.report_layout.words import NOT_RECORDED, prose
from waymark.consultations.rules.content.answers import GroupReport, StatedFinding
from waymark.consultations.rules.content.figures import NamedFigure
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.vocabulary import GroupOutcome
from waymark.consultations.rules.wording import counted, listed, share


def show_findings(content: ReportContent) -> Iterator[Block]:
    """Show each question, what officers concluded, groups and corrections."""
    for question in content.questions:
        yield Heading(question.wording)
        yield from show_question(question)
    yield from show_stated(content.stated_findings)
    if content.groups:
        yield Heading("Group responses")
        yield from show_groups(content)
    if content.amendments:
        yield Heading("Corrections made known after closing")
        yield from show_amendments(content)


def show_groups(content: ReportContent) -> Iterator[Block]:
    """Show what groups said, which is added to nothing else."""
    yield Paragraph(_not_added_here(content))
    for group in content.groups:
        yield from _group(group, content)


def show_amendments(content: ReportContent) -> Iterator[Block]:
    """Show the corrections that came after closing, and what each would change."""
    for number, amendment in enumerate(content.amendments, start=1):
        yield from show_amendment(number, amendment)


def show_stated(findings: tuple[StatedFinding, ...]) -> Iterator[Block]:
    """What officers concluded; statements under the same heading stand together."""
    headings = dict.fromkeys(finding.heading for finding in findings)
    for heading in headings:
        yield Heading(heading)
        under = [finding for finding in findings if finding.heading == heading]
        if len(under) == 1 and not under[0].figures:
            yield prose(under[0].statement)
            continue
        yield Bullets(
            tuple(
                text
                for finding in under
                for text in (Text(finding.statement), *map(_named_figure, finding.figures))
            )
        )


def _named_figure(named: NamedFigure) -> Text:
    return Text(f"{named.label}: {share(named.figure)}", named.figure.reconstructed)


def _not_added_here(content: ReportContent) -> str:
    counts = content.reconciliation
    return (
        f"Group responses are not added to the {counts.analysed:,}. "
        f"{counted(counts.groups, 'group')}, "
        f"{counted(counts.group_participants, 'person', 'people')} in all."
    )


def _group(group: GroupReport, content: ReportContent) -> Iterator[Block]:
    labels = {option.key: option.label for option in content.consultation.options}
    options = listed([labels.get(each, each) for each in group.options])
    views = {
        GroupOutcome.NO_PREFERENCE: "No preference",
        GroupOutcome.ONE_OPTION: options,
        GroupOutcome.SEVERAL_OPTIONS: options,
    }
    yield Heading(group.label, level=4)
    lines = [
        ("People", f"{group.participants:,}"),
        ("Who they were", group.who),
        ("How the view was reached", group.how_reached),
        ("Preference", views[group.outcome]),
        ("Reasons", group.reasons),
        ("Led by", group.facilitator),
    ]
    yield Facts(tuple((label, Text(text or NOT_RECORDED)) for label, text in lines))
