"""How does a report show what was answered to one question?"""

from collections.abc import Iterator, Sequence

from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Chart,
    Paragraph,
    Table,
    Text,
)
from waymark.consultations.exports.report_layout.words import (
    MARKS,
    column_headings,
    count_cell,
    share_cell,
)
from waymark.consultations.rules.content.answers import (
    ExtraTable,
    LeadLine,
    MajorityLine,
    QuestionReport,
    TableReport,
    TableRow,
)
from waymark.consultations.rules.content.report import ANSWERS_NOT_HELD
from waymark.consultations.rules.vocabulary import (
    IN_WORDS,
    MajorityOutcome,
    QuestionKind,
)
from waymark.consultations.rules.wording import counted, listed, sentence, share
from waymark.core.figures import SMALL_BASE, Direction, Figure

DIVERGING_LEAD = (
    "The two sides of the scale lie left and right of the middle line, a neutral step on the line. "
    "Answers apart from the scale are in no bar; the table counts them."
)
OUTCOMES = {
    MajorityOutcome.MAJORITY: "Majority",
    MajorityOutcome.LARGEST_SHARE: "Largest share, no majority",
    MajorityOutcome.TIE: "Tie",
    MajorityOutcome.NO_RESPONSES: "No responses",
}


def show_question(question: QuestionReport) -> Iterator[Block]:
    """Show everything that came of a question, whatever its kind."""
    if question.table is None:
        yield from (Paragraph(text) for text in _held(question))
    elif not question.table.answering:
        yield Paragraph("Nobody answered this question.")
    else:
        yield from _answers(question, question.table)
    for extra in question.extra_tables:
        yield from show_extra(extra)
    for text in question.not_shown:
        yield Paragraph(text, is_quiet=True)


def show_extra(extra: ExtraTable) -> Iterator[Block]:
    """Show a further table, its chart where it has one, and on what conditions it may be read."""
    chart = _chart(extra)
    if chart:
        yield chart
    yield Table(
        key=extra.key,
        caption=extra.heading,
        columns=column_headings(extra.lines, numbers=extra.columns),
        rows=tuple(
            (
                Text(row.label),
                *(Text(cell.text, is_number=True, figure=cell.figure) for cell in row.cells),
            )
            for row in extra.rows
        ),
    )
    for note in extra.notes:
        yield Paragraph(note, is_quiet=True)


def _chart(extra: ExtraTable) -> Chart | None:
    """The chart of the cells that are figures; a row without them is left out."""
    figures = [
        (row.label, tuple(cell.figure for cell in row.cells if cell.figure)) for row in extra.rows
    ]
    drawn = [(label, found) for label, found in figures if found and found[0].base]
    if not extra.chart or not drawn:
        return None
    described = "; ".join(f"{label}: {listed(_parts(found, extra))}" for label, found in drawn)
    if extra.chart == "bars":
        return Chart(
            key=f"{extra.key}-chart",
            title=extra.heading,
            lead=f"One bar for each line of the table: {extra.columns[0].lower()}.",
            description=f"{described}.",
            options=(),
            bars=tuple((label, found[:1]) for label, found in drawn),
        )
    width = max(len(found) for _, found in drawn)
    is_diverging = extra.chart == "diverging"
    return Chart(
        key=f"{extra.key}-chart",
        title=extra.heading,
        lead=DIVERGING_LEAD
        if is_diverging
        else "Each bar is divided in the order of the columns. The table has every share.",
        description=f"{described}.",
        options=extra.columns[:width],
        bars=tuple((label, found) for label, found in drawn if len(found) == width),
        sides=extra.sides if is_diverging else (),
    )


def _parts(found: Sequence[Figure], extra: ExtraTable) -> list[str]:
    """What a bar shows, in words: its parts by name, or the two sides of a scale."""
    if not extra.sides:
        if extra.chart == "bars":
            return [share(found[0])]
        return [f"{name} {share(one)}" for name, one in zip(extra.columns, found, strict=False)]
    first, last = extra.sides
    base = found[0].base
    before, after = found[:first], found[len(found) - last :]
    words = []
    for part, end in ((before, 0), (after, len(found) - 1)):
        together = Figure(sum(each.numerator for each in part), base, Direction.ROW)
        words.append(f"{share(together)} on the side of “{extra.columns[end]}”")
    words[1:1] = [
        f"{extra.columns[first]} {share(one)}" for one in found[first : len(found) - last]
    ]
    return words


def _held(question: QuestionReport) -> Iterator[str]:
    """How many answered a question that has no table of choices."""
    if question.answers_held is None:
        if not question.extra_tables:
            yield f"{sentence(ANSWERS_NOT_HELD)}."
    elif question.kind in IN_WORDS:
        yield f"{counted(question.answers_held, 'answer')} in the respondents' own words."
    elif not any(extra.key.endswith("-hidden") for extra in question.extra_tables):
        yield f"{counted(question.answers_held, 'person', 'people')} answered this question."


def _answers(question: QuestionReport, table: TableReport) -> Iterator[Block]:
    """Show the findings, charts and tables of a question."""
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
    """The table of a question by category and its chart, which for a scale comes further below."""
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
    elif question.kind is not QuestionKind.AGREEMENT:
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
        columns=column_headings(
            "Category", numbers=(*labels, *(["Did not answer"] if has_gaps else []))
        ),
        rows=(
            *(
                (
                    _row_heading(row),
                    *(share_cell(cell.row) for cell in row.cells),
                    *([count_cell(row.not_answered)] if has_gaps else []),
                )
                for row in table.rows
            ),
            (
                Text("All categories"),
                *(share_cell(each.figure) for each in table.totals),
                *([count_cell(table.not_answered)] if has_gaps else []),
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
        columns=column_headings("Category", numbers=tuple(each.label for each in table.totals)),
        rows=tuple(
            (Text(row.label), *(share_cell(cell.column) for cell in row.cells))
            for row in table.rows
        ),
    )


def _majorities(question: QuestionReport) -> Iterator[Block]:
    labels = {line.choice: line.label for line in question.leads}
    if question.majorities:
        yield Table(
            key=f"{question.key}-majorities",
            caption="The majority of each category: more than half of those who answered",
            columns=column_headings("Category", "Result", "Answer", numbers=("Share",)),
            rows=tuple(_majority(line, labels) for line in question.majorities),
        )


def _majority(line: MajorityLine, labels: dict[str, str]) -> tuple[Text, ...]:
    return (
        Text(line.label),
        Text(OUTCOMES[line.outcome], line.reconstructed),
        Text(listed([labels.get(key, key) for key in line.choices]) or "none"),
        share_cell(line.figure) if line.figure else Text("no responses", is_number=True),
    )


def _categories_beside_responses(question: QuestionReport) -> Iterator[Block]:
    names = {row.category: row.label for row in question.table.rows} if question.table else {}
    if question.leads:
        yield Table(
            key=f"{question.key}-leads",
            caption="Categories beside responses: a majority of categories is not one of people",
            columns=column_headings(
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
        count_cell(line.responses_in_majorities),
        share_cell(line.people),
    )


def _row_heading(row: TableRow) -> Text:
    if row.answering == 0:
        return Text(f"{row.label} (no responses)")
    return Text(f"{row.label} (small base)" if row.answering < SMALL_BASE else row.label)


def _shares_in_words(shares: Iterator[tuple[str, Figure]] | Sequence[tuple[str, Figure]]) -> str:
    return "; ".join(f"{label}: {share(figure)}" for label, figure in shares) + "."
