"""In which order, under which headings and in which words does a summary report show its content?

The layout is the one source of the page, the HTML file and the PDF, so that they say the same. Its
headings follow "Summary Report: The Future of Integrated Youth Support and Connexions Activity in
Luton and Bedfordshire", Luton Borough Council, 2007.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from waymark.consultations.rules.content import (
    ANSWERS_NOT_HELD,
    NOT_GIVEN,
    AmendmentReport,
    ConditionLine,
    Contact,
    DecisionBlock,
    DocumentLine,
    EventLine,
    FindingChange,
    GroupReport,
    LeadLine,
    MajorityLine,
    NamedFigure,
    QuestionReport,
    ReportContent,
    ReportFigure,
    Sensitivity,
    StatedFinding,
    TableReport,
    TableRow,
)
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    Certainty,
    Channel,
    DocumentKind,
    ExclusionReason,
    GroupOutcome,
    MajorityOutcome,
    QuestionKind,
    SupportKind,
)
from waymark.consultations.rules.wording import counted, listed, sentence, share
from waymark.core.figures import SMALL_BASE, Figure

MARKS = {Certainty.FORCED: "r", Certainty.FREE: "c"}
MARK_MEANINGS = {
    Certainty.FORCED: (
        "rebuilt by arithmetic from the published percentages; "
        "no other count fits what was published."
    ),
    Certainty.FREE: (
        "rebuilt by arithmetic from the published percentages and chosen: "
        "other counts fit too, so it is an example and not a record of how anyone answered."
    ),
}
NOT_RECORDED = "Not given"
NO_DECISION = "No decision has been recorded yet."

CHANNELS = {
    Channel.ONLINE: "online",
    Channel.EMAIL: "e-mail",
    Channel.LETTER: "letter",
    Channel.PAPER_FORM: "paper form",
    Channel.TELEPHONE: "telephone",
    Channel.EVENT_SHEET: "sheets filled in at events",
    Channel.GROUP_SESSION: "group sessions",
    Channel.PETITION: "petition",
    Channel.SOCIAL_MEDIA: "social media",
    Channel.OFFICER_ENTRY: "entered by officers",
    Channel.IMPORT_FILE: "loaded from a file",
}
EXCLUSIONS = {
    ExclusionReason.BLANK: "nothing was answered",
    ExclusionReason.NO_IDENTITY: "no valid identity, where one was required",
    ExclusionReason.DUPLICATE: "a duplicate of another",
    ExclusionReason.OUT_OF_SCOPE: "outside the scope",
    ExclusionReason.LATE: "came late",
    ExclusionReason.TEST: "a test",
}
DOCUMENTS = {
    DocumentKind.PROPOSAL: "proposal",
    DocumentKind.EQUALITY_IMPACT_ASSESSMENT: "equality impact assessment",
    DocumentKind.EASY_READ: "easy read",
    DocumentKind.TRANSLATION: "translation",
    DocumentKind.COSTINGS: "costings",
    DocumentKind.OTHER: "other paper",
}
OUTCOMES = {
    MajorityOutcome.MAJORITY: "Majority",
    MajorityOutcome.LARGEST_SHARE: "Largest share, no majority",
    MajorityOutcome.TIE: "Tie",
    MajorityOutcome.NO_RESPONSES: "No responses",
}
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


@dataclass(frozen=True)
class Text:
    """A few words, with the mark of a count that was rebuilt."""

    text: str
    mark: Certainty | None = None
    is_number: bool = False


@dataclass(frozen=True)
class Prose:
    """Markdown as an officer wrote it."""

    kind: ClassVar[str] = "prose"
    text: str


@dataclass(frozen=True)
class Paragraph:
    """A sentence or two of the report's own."""

    kind: ClassVar[str] = "paragraph"
    text: str
    is_quiet: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading inside a section: level 3, or 4 under it."""

    kind: ClassVar[str] = "heading"
    text: str
    level: int = 3


@dataclass(frozen=True)
class Bullets:
    """A list, numbered where the order matters."""

    kind: ClassVar[str] = "bullets"
    items: tuple[Text, ...]
    is_numbered: bool = False


@dataclass(frozen=True)
class Facts:
    """Pairs of a name and what it is."""

    kind: ClassVar[str] = "facts"
    lines: tuple[tuple[str, Text | Prose], ...]


@dataclass(frozen=True)
class Table:
    """A table; the first cell of each row is its heading."""

    kind: ClassVar[str] = "table"
    key: str
    caption: str
    columns: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True)
class Chart:
    """A chart by category, divided by option, or without options one bar for each figure.

    `description` is for those who cannot see it and says what it shows; `lead` says it beside it.
    """

    kind: ClassVar[str] = "chart"
    key: str
    title: str
    lead: str
    description: str
    options: tuple[str, ...]
    bars: tuple[tuple[str, tuple[Figure, ...]], ...]


@dataclass(frozen=True)
class Headline:
    """The state of the decision, larger than the rest."""

    kind: ClassVar[str] = "headline"
    label: str
    text: str
    detail: str


Block = Prose | Paragraph | Heading | Bullets | Facts | Table | Chart | Headline


@dataclass(frozen=True)
class Section:
    """A heading of the report with all that stands under it."""

    key: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Layout:
    """A whole report, ready to be shown in any format."""

    title: str
    kind: str
    authority: str
    edition: str
    sections: tuple[Section, ...]


def lay_out(content: ReportContent) -> Layout:
    """Put a report's content under its headings and into words."""
    facts = content.consultation
    parts: list[tuple[str, str, Sequence[Block]]] = [
        ("brief", "In brief", list(_brief(content))),
        ("overview", "Overview", [_prose(facts.overview), *_purpose(facts.purpose)]),
        ("options", "Options", list(_options(content))),
        (
            "department",
            "Department or organisation carrying out the consultation",
            [Paragraph(facts.department or NOT_RECORDED)],
        ),
        ("consulted", "Who was consulted", list(_consulted(facts.who_was_consulted))),
        ("method", "Method", list(_method(content))),
        ("when", "When the consultation took place", list(_when(content))),
        ("response-rate", "Response rate", list(_response_rate(content))),
        ("findings", "Findings", list(_findings(content))),
        ("decision", "Decision", list(_decision(content.decision))),
        ("contact", "Contact information", list(_contact(facts.contact))),
        ("notes", "How to read the figures", list(_notes(content))),
    ]
    return Layout(
        title=facts.title,
        kind="Summary report",
        authority=content.authority.name,
        edition=f"Edition {content.edition}",
        sections=tuple(Section(key, heading, tuple(blocks)) for key, heading, blocks in parts),
    )


def day(value: date) -> str:
    """A date as people write it: 8 February 2007."""
    return f"{value.day} {value:%B %Y}"


def _brief(content: ReportContent) -> Iterator[Block]:
    counts, decision = content.reconciliation, content.decision
    lines = [
        ("Consultation", Text(_period(content))),
        ("Individual responses analysed", Text(f"{counts.analysed:,}")),
    ]
    if counts.groups:
        lines.append(("Group responses", Text(_groups_apart(content))))
    lines.append(("Decision", Text(_headline(decision) if decision else NO_DECISION)))
    yield Facts(tuple(lines))
    found = [finding for question in content.questions for finding in question.findings]
    if found:
        yield Paragraph("What the figures show:")
        yield Bullets(tuple(Text(each.sentence, each.reconstructed) for each in found))
    if content.is_reconstructed:
        yield from _mark_key()


def _purpose(purpose: str) -> Iterator[Block]:
    if purpose:
        yield Heading("What the consultation was for")
        yield _prose(purpose)


def _options(content: ReportContent) -> Iterator[Block]:
    options = content.consultation.options
    if not options:
        yield Paragraph("People were not asked to choose between options.")
        return
    yield Facts(tuple((each.label, _prose(each.description)) for each in options))


def _consulted(groups: tuple[str, ...]) -> Iterator[Block]:
    if groups:
        yield Bullets(tuple(Text(group) for group in groups))
    else:
        yield Paragraph(NOT_RECORDED)


def _method(content: ReportContent) -> Iterator[Block]:
    facts = content.consultation
    yield _prose(facts.method)
    if facts.channels:
        names = [CHANNELS[channel] for channel in facts.channels]
        yield Paragraph(f"Ways in which responses came: {listed(names)}.")
    yield Heading("Questions")
    yield Bullets(tuple(Text(each.wording) for each in content.questions), is_numbered=True)
    if facts.events:
        yield Heading("Events")
        yield Table(
            key="events",
            caption="When, where and for whom",
            columns=_columns("Event", "Date", "Place", "For whom", "People who came"),
            rows=tuple(_event(event) for event in facts.events),
        )
        notes = [f"{each.title}: {each.notes}" for each in facts.events if each.notes]
        if notes:
            yield Bullets(tuple(Text(note) for note in notes))
    if facts.documents:
        yield Heading("Documents")
        yield Bullets(tuple(Text(_document(document)) for document in facts.documents))


def _event(event: EventLine) -> tuple[Text, ...]:
    return (
        Text(event.title),
        Text(day(event.held_on) if event.held_on else NOT_RECORDED),
        Text(event.place or NOT_RECORDED),
        Text(event.audience or NOT_RECORDED),
        Text(NOT_RECORDED if event.attendance is None else f"{event.attendance:,}"),
    )


def _document(document: DocumentLine) -> str:
    kind = DOCUMENTS[document.kind]
    if not document.file_name:
        return f"{document.title} ({kind}; the file is not held here)"
    return f"{document.title} ({kind}; {document.file_name}, {_size(document.size)})"


def _size(size: int | None) -> str:
    if size is None:
        return "size unknown"
    return f"{max(1, size // 1000):,} kB" if size < 1_000_000 else f"{size // 1_000_000:,} MB"


def _when(content: ReportContent) -> Iterator[Block]:
    facts = content.consultation
    days = (facts.closes_on - facts.opens_on).days + 1
    yield Paragraph(f"{_period(content)}, both days included ({counted(days, 'day')}).")
    for text in facts.related:
        yield _prose(text)


def _period(content: ReportContent) -> str:
    facts = content.consultation
    return f"{day(facts.opens_on)} to {day(facts.closes_on)}"


def _response_rate(content: ReportContent) -> Iterator[Block]:
    counts = content.reconciliation
    yield Paragraph(content.response_rate)
    lines = [("Received", counts.received)]
    lines += [(f"Left out: {EXCLUSIONS[each.reason]}", each.count) for each in counts.excluded]
    lines += [("Merged with another", counts.merged), ("Withdrawn", counts.withdrawn)]
    if counts.undecided:
        lines.append(("Not decided yet", counts.undecided))
    lines.append(("Analysed", counts.analysed))
    yield Table(
        key="reconciliation",
        caption="From the responses received to the responses analysed",
        columns=_columns("Individual responses", numbers=("Number",)),
        rows=tuple((Text(label), _number(count)) for label, count in lines),
    )
    yield Table(
        key="categories",
        caption="Who responded",
        columns=_columns("Category", numbers=("Share of the responses analysed",)),
        rows=tuple((Text(each.label), _figure(each.responses)) for each in content.categories),
    )
    if counts.groups:
        yield Paragraph(_not_added(content))


def _groups_apart(content: ReportContent) -> str:
    counts = content.reconciliation
    people = counted(counts.group_participants, "person", "people")
    return f"{counted(counts.groups, 'group')} ({people}), not added to the {counts.analysed:,}"


def _not_added(content: ReportContent) -> str:
    counts = content.reconciliation
    groups = counted(counts.groups, "group response")
    people = counted(counts.group_participants, "person", "people")
    return (
        f"Group responses are not added to the {counts.analysed:,}. "
        f"There {'is' if counts.groups == 1 else 'are'} {groups}, from {people} in all; "
        "they stand in a part of their own under the findings."
    )


def _findings(content: ReportContent) -> Iterator[Block]:
    for question in content.questions:
        yield Heading(question.wording)
        if question.table is None:
            yield Paragraph(_answers_held(question))
        elif not question.table.answering:
            yield Paragraph("Nobody answered this question.")
        else:
            yield from _answers(question, question.table)
    yield from _stated(content.stated_findings)
    if content.groups:
        yield Heading("Group responses")
        yield Paragraph(_not_added_here(content))
        for group in content.groups:
            yield from _group(group, content)
    if content.amendments:
        yield Heading("Corrections made known after closing")
        for number, amendment in enumerate(content.amendments, start=1):
            yield from _amendment(number, amendment)


def _answers_held(question: QuestionReport) -> str:
    if question.answers_held is None:
        return f"{sentence(ANSWERS_NOT_HELD)}."
    return f"{counted(question.answers_held, 'answer')} in the respondents' own words."


def _answers(question: QuestionReport, table: TableReport) -> Iterator[Block]:
    if question.findings:
        yield Bullets(tuple(Text(each.sentence, each.reconstructed) for each in question.findings))
        remarks = {each.rests_on_reconstructed for each in question.findings} - {""}
        for finding in question.findings:
            if finding.rests_on_reconstructed in remarks:
                remarks.remove(finding.rests_on_reconstructed)
                mark = finding.reconstructed
                prefix = f"[{MARKS[mark]}] " if mark else ""
                yield Paragraph(prefix + finding.rests_on_reconstructed, is_quiet=True)
    yield from _by_category(question, table)
    yield from _by_choice(question, table)
    yield from _majorities(question)
    yield from _categories_beside_responses(question)


def _by_category(question: QuestionReport, table: TableReport) -> Iterator[Block]:
    labels = tuple(each.label for each in table.totals)
    if question.kind is QuestionKind.SINGLE_CHOICE:
        yield Chart(
            key=f"{question.key}-by-category",
            title="How each category answered",
            lead=(
                "One bar for each category, divided by answer in the order of the key. "
                "Shares of 8% and more are printed; the table has them all."
            ),
            description=" ".join(line.sentence for line in question.majorities),
            options=labels,
            bars=tuple((row.label, tuple(cell.row for cell in row.cells)) for row in table.rows),
        )
    else:
        yield Chart(
            key=f"{question.key}-overall",
            title="How often each answer was chosen",
            lead=(
                "One bar for each answer, as a share of the respondents who answered. "
                "People could choose several, so the shares can pass 100% together."
            ),
            description=_shares_in_words((each.label, each.figure) for each in table.totals),
            options=(),
            bars=tuple((each.label, (each.figure,)) for each in table.totals),
        )
    has_gaps = any(row.not_answered for row in table.rows)
    yield Table(
        key=f"{question.key}-rows",
        caption="How each category answered, as a share of those in the category who answered",
        columns=_columns("Category", numbers=(*labels, *(["Did not answer"] if has_gaps else []))),
        rows=(
            *(
                (
                    _row_heading(row),
                    *(_figure(cell.row) for cell in row.cells),
                    *([_number(row.not_answered)] if has_gaps else []),
                )
                for row in table.rows
            ),
            (
                Text("All categories"),
                *(_figure(each.figure) for each in table.totals),
                *([_number(table.not_answered)] if has_gaps else []),
            ),
        ),
    )


def _by_choice(question: QuestionReport, table: TableReport) -> Iterator[Block]:
    leading = {line.choice for line in question.leads if line.leads}
    for number, total in enumerate(table.totals):
        if total.key in leading:
            shares = tuple((row.label, row.cells[number].column) for row in table.rows)
            yield Chart(
                key=f"{question.key}-supporters-{number + 1}",
                title=f"Who chose {total.label}",
                lead=(
                    f"Of the {counted(total.figure.numerator, 'response')} that chose "
                    f"{total.label}, the share that came from each category."
                ),
                description=_shares_in_words(shares),
                options=(),
                bars=tuple((label, (figure,)) for label, figure in shares),
            )
    yield Table(
        key=f"{question.key}-columns",
        caption="Who chose each answer, as a share of all who chose it",
        columns=_columns("Category", numbers=tuple(each.label for each in table.totals)),
        rows=tuple(
            (Text(row.label), *(_figure(cell.column) for cell in row.cells)) for row in table.rows
        ),
    )


def _majorities(question: QuestionReport) -> Iterator[Block]:
    labels = {line.choice: line.label for line in question.leads}
    if question.majorities:
        yield Table(
            key=f"{question.key}-majorities",
            caption="The majority of each category: more than half of those who answered",
            columns=_columns("Category", "Result", "Answer", numbers=("Share",)),
            rows=tuple(_majority(line, labels) for line in question.majorities),
        )


def _majority(line: MajorityLine, labels: dict[str, str]) -> tuple[Text, ...]:
    return (
        Text(line.label),
        Text(OUTCOMES[line.outcome], line.reconstructed),
        Text(listed([labels.get(key, key) for key in line.choices]) or "none"),
        _figure(line.figure) if line.figure else Text("no responses", is_number=True),
    )


def _categories_beside_responses(question: QuestionReport) -> Iterator[Block]:
    names = {row.category: row.label for row in question.table.rows} if question.table else {}
    if question.leads:
        yield Table(
            key=f"{question.key}-leads",
            caption="Categories beside responses: a majority of categories is not one of people",
            columns=_columns(
                "Answer",
                "Categories with a majority for it",
                numbers=("Responses in those categories", "Responses that chose it"),
            ),
            rows=tuple(_lead(line, names) for line in question.leads),
        )


def _lead(line: LeadLine, names: dict[str, str]) -> tuple[Text, ...]:
    held = listed([names.get(key, key) for key in line.majorities])
    number = f"{len(line.majorities)}: {held}" if held else "0"
    return (
        Text(line.label),
        Text(number),
        _number(line.responses_in_majorities),
        _figure(line.people),
    )


def _stated(findings: tuple[StatedFinding, ...]) -> Iterator[Block]:
    """What officers concluded; statements under the same heading stand together."""
    headings = dict.fromkeys(finding.heading for finding in findings)
    for heading in headings:
        yield Heading(heading)
        under = [finding for finding in findings if finding.heading == heading]
        if len(under) == 1 and not under[0].figures:
            yield _prose(under[0].statement)
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


def _amendment(number: int, amendment: AmendmentReport) -> Iterator[Block]:
    yield Heading(amendment.body, level=4)
    received = day(amendment.received_on) if amendment.received_on else NOT_RECORDED
    responses = Text(counted(amendment.responses, "response"), amendment.reconstructed)
    lines: list[tuple[str, Text | Prose]] = [
        ("What was said", _prose(amendment.wording)),
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
        columns=_columns("Measure", *sensitivity.columns, "Changes"),
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


def _headline(decision: DecisionBlock) -> str:
    return f"{decision.headline} ({day(decision.decided_on)})"


def _decision(decision: DecisionBlock | None) -> Iterator[Block]:
    if decision is None:
        yield Paragraph(NO_DECISION)
        return
    missing = sentence(NOT_GIVEN) if decision.is_recorded_from_history else NOT_RECORDED
    yield Headline(
        label="Decision",
        text=decision.headline,
        detail=f"{decision.body}, {day(decision.decided_on)}",
    )
    yield _prose(decision.wording)
    lines: list[tuple[str, Text | Prose]] = [
        ("Reasons", Prose(decision.reasons or missing)),
        ("Alternatives considered", Prose(decision.alternatives or missing)),
        ("Stage", Text(sentence(decision.stage.replace("_", " ")))),
    ]
    if decision.is_recorded_from_history:
        source = decision.source or missing
        lines.append(("How it came here", Text(f"Recorded from history. Source: {source}")))
    yield Facts(tuple(lines))
    if decision.conditions:
        yield Table(
            key="conditions",
            caption="Conditions",
            columns=_columns("Condition", "Who sees to it", "Due", "Met"),
            rows=tuple(_condition(condition, missing) for condition in decision.conditions),
        )
    if decision.reviews:
        yield Table(
            key="reviews",
            caption="What would bring the decision back",
            columns=_columns("Review", "Review date"),
            rows=tuple(
                (Text(each.text), Text(day(each.review_on) if each.review_on else missing))
                for each in decision.reviews
            ),
        )
    if decision.documents:
        yield Heading("Papers behind the decision")
        yield Bullets(tuple(Text(_document(document)) for document in decision.documents))
    if decision.not_given:
        yield Paragraph(f"The source does not give: {'; '.join(decision.not_given)}.")


def _condition(condition: ConditionLine, missing: str) -> tuple[Text, ...]:
    met = {None: missing, True: "yes", False: "no"}
    return (
        Text(condition.text),
        Text(condition.owner or missing),
        Text(day(condition.due_on) if condition.due_on else missing),
        Text(met[condition.is_met]),
    )


def _contact(contact: Contact) -> Iterator[Block]:
    lines = [
        ("Name", contact.name),
        ("Address", ", ".join(contact.lines)),
        ("Telephone", contact.telephone),
        ("E-mail", contact.email),
    ]
    given = tuple((label, Text(text)) for label, text in lines if text)
    yield Facts(given) if given else Paragraph(NOT_RECORDED)


def _notes(content: ReportContent) -> Iterator[Block]:
    if content.notes:
        yield Bullets(tuple(Text(note.text) for note in content.notes))
    if content.is_reconstructed:
        yield from _mark_key()
    snapshot = content.snapshot
    yield Paragraph(
        f"Every figure was counted from snapshot {snapshot.number} of the responses, "
        f"frozen on {day(snapshot.frozen_at)}."
    )


def _mark_key() -> Iterator[Block]:
    for certainty, meaning in MARK_MEANINGS.items():
        yield Paragraph(f"[{MARKS[certainty]}] means {meaning}", is_quiet=True)


def _columns(*texts: str, numbers: Sequence[str] = ()) -> tuple[Text, ...]:
    return (
        *(Text(text) for text in texts),
        *(Text(text, is_number=True) for text in numbers),
    )


def _row_heading(row: TableRow) -> Text:
    if row.answering == 0:
        return Text(f"{row.label} (no responses)")
    return Text(f"{row.label} (small base)" if row.answering < SMALL_BASE else row.label)


def _figure(figure: ReportFigure) -> Text:
    return Text(share(figure), figure.reconstructed, is_number=True)


def _number(count: int) -> Text:
    return Text(f"{count:,}", is_number=True)


def _shares_in_words(shares: Iterator[tuple[str, Figure]] | Sequence[tuple[str, Figure]]) -> str:
    return "; ".join(f"{label}: {share(figure)}" for label, figure in shares) + "."


def _prose(text: str) -> Prose:
    return Prose(text or NOT_RECORDED)
