"""How do whole-number counts and what officers wrote become the content of a report?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from waymark.consultations.rules.amendments import marked_table
from waymark.consultations.rules.content.amendments import AmendmentReport
from waymark.consultations.rules.content.answers import (
    CategoryLine,
    ChoiceTotal,
    QuestionReport,
    StatedFinding,
    TableCell,
    TableReport,
    TableRow,
)
from waymark.consultations.rules.content.decision import DecisionBlock
from waymark.consultations.rules.content.facts import (
    AuthorityFacts,
    ConsultationFacts,
    HowItRan,
    Reconciliation,
    SnapshotFacts,
)
from waymark.consultations.rules.content.figures import NamedFigure, ReportFigure
from waymark.consultations.rules.content.report import ReportContent, ReportNote
from waymark.consultations.rules.counted import Counts, QuestionCount
from waymark.consultations.rules.extras.campaigns import campaign_table
from waymark.consultations.rules.extras.equality import equality_tables
from waymark.consultations.rules.extras.hidden import NO_FINDINGS, hidden_table
from waymark.consultations.rules.extras.kinds import asked_table, kind_extras
from waymark.consultations.rules.extras.officers import officers_figures
from waymark.consultations.rules.extras.others import interval_table, late_sentence
from waymark.consultations.rules.extras.weighted import weighted_figures
from waymark.consultations.rules.findings import computed_findings, leads, majorities
from waymark.consultations.rules.hiding import counted_tables, respondents
from waymark.consultations.rules.over_time import over_time
from waymark.consultations.rules.reconciliation import reconcile
from waymark.consultations.rules.reconstruction import (
    MarkedTable,
    Reconstruction,
    marked_as_cast,
)
from waymark.consultations.rules.recounting import replaced_questions
from waymark.consultations.rules.sensitivity import amendment_report
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.tables import CrossTable
from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
)
from waymark.consultations.rules.wording import counted
from waymark.core.figures import Direction, Figure

NOTES = {
    "rounding": (
        "Percentages are rounded to one decimal, exact halves upwards, and are not adjusted to "
        "add up to 100."
    ),
    "base": (
        "The base of each percentage is the responses that answered the question; how many did "
        "not is shown beside it."
    ),
    "several_choices": (
        "Where several answers could be ticked, the base is the responses that answered, not the "
        "ticks, so the percentages can add up to more than 100."
    ),
    "small_base": (
        "Where fewer than 10 responses are the base, the counts come first: a percentage of so "
        "few changes a great deal with one response."
    ),
    "self_selection": (
        "Those who answered chose to do so and are not a random sample, so no margin of error is "
        "given and the figures do not speak for everyone."
    ),
    "sample": (
        "Those who answered were drawn at random: {frame}. The margins of error hold only as far "
        "as those who were drawn answered."
    ),
    "groups_apart": (
        "Group responses are shown apart, as groups and as people, and are added to nothing else."
    ),
    "undecided": (
        "Responses that had been neither accepted nor left out when the figures were frozen are "
        "shown as undecided and are in no table."
    ),
}


@dataclass(frozen=True, kw_only=True)
class FigureReference:
    """A figure by its place: a whole choice (no category) or one cell in one direction."""

    question: str
    direction: Direction
    choice: str
    category: str = ""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What officers concluded, with the places of the figures that it rests on."""

    heading: str
    statement: str
    rests_on: tuple[FigureReference, ...] = ()


def build_content(
    *,
    edition: int,
    authority: AuthorityFacts,
    consultation: ConsultationFacts,
    snapshot: SnapshotFacts,
    counts: Counts,
    statements: tuple[Statement, ...] = (),
    decision: DecisionBlock | None = None,
) -> ReportContent:
    """Work out everything that a report says; the same input gives the same report."""
    reconciliation = reconcile(
        by_status=counts.by_status, excluded=counts.excluded, groups=counts.groups
    )
    if sum(each.responses for each in counts.categories) != reconciliation.analysed:
        message = "the categories do not hold exactly the responses that are analysed"
        raise ValueError(message)
    tables = _tables(counts)
    hiding = {each.key for each in counts.questions if each.threshold is not None}
    shown = {key: table for key, table in tables.items() if key not in hiding}
    marked = {key: _marked(counts, table, key) for key, table in shown.items()}
    questions = tuple(
        _question(each, counts, marked.get(each.key), tables.get(each.key))
        for each in counts.questions
    )
    weighted, officers = weighted_figures(counts), officers_figures(counts.scorings)
    return ReportContent(
        edition=edition,
        authority=authority,
        consultation=consultation,
        snapshot=snapshot,
        response_rate=_response_rate(reconciliation),
        reconciliation=reconciliation,
        categories=_categories(counts, tables),
        questions=questions,
        stated_findings=tuple(_stated(each, marked) for each in statements),
        groups=counts.groups,
        amendments=_amendments(consultation, counts, shown),
        notes=tuple(_notes(counts, reconciliation, questions)),
        decision=decision,
        how_it_ran=HowItRan(late_policy=late_sentence(counts.late)),
        over_time=over_time(counts.days, consultation.events),
        equality=equality_tables(counts),
        weighted=weighted.tables,
        not_weighted=weighted.not_weighted,
        officers_scores=officers.tables,
        officers_not_shown=officers.not_shown,
    )


def _tables(counts: Counts) -> dict[str, CrossTable]:
    tables = counted_tables(counts)
    for key, table in tables.items():
        for category in counts.categories:
            if table.answering[category.key] > category.responses:
                message = f"more of {category.key} answered {key} than there are"
                raise ValueError(message)
    if counts.reconstruction and counts.reconstruction.question not in tables:
        message = "the reconstruction is of a question that has no table"
        raise ValueError(message)
    return tables


def _reconstruction_of(counts: Counts, question: str) -> Reconstruction | None:
    known = counts.reconstruction
    return known if known is not None and known.question == question else None


def _marked(counts: Counts, table: CrossTable, key: str) -> MarkedTable:
    return marked_table(
        table=table,
        reconstruction=_reconstruction_of(counts, key),
        amendments=[each for each in counts.amendments if each.question == key],
    )


def _categories(counts: Counts, tables: Mapping[str, CrossTable]) -> tuple[CategoryLine, ...]:
    """The categories with their sizes, which are rebuilt where the answers were rebuilt."""
    known = counts.reconstruction
    rebuilt = marked_as_cast(tables[known.question], known) if known else None
    everyone = sum(category.responses for category in counts.categories)
    lines = []
    for category in counts.categories:
        figure = ReportFigure(category.responses, everyone, Direction.TOTAL)
        if rebuilt:
            row = rebuilt.table.row_cells(category.key)
            figure = rebuilt.mark(figure, part=row, whole=rebuilt.table.cells())
        lines.append(
            CategoryLine(
                key=category.key,
                label=category.label,
                description=category.description,
                responses=figure,
            )
        )
    return tuple(lines)


def _question(
    question: QuestionCount,
    counts: Counts,
    marked: MarkedTable | None,
    table: CrossTable | None,
) -> QuestionReport:
    extras = kind_extras(question, hidden=counts.hidden, categories=counts.categories)
    answering = table.answering if table else question.answering or {}
    asked = asked_table(question, answering=answering, categories=counts.categories)
    tables = (*([asked] if asked else []), *extras.tables)
    plain = QuestionReport(
        key=question.key,
        kind=question.kind,
        wording=question.wording,
        help=question.help,
        answers_held=question.answers_held,
        themes=question.themes,
        extra_tables=tables,
        not_shown=extras.not_shown,
    )
    if table is not None:
        plain = _with_campaigns(plain, question, counts, table)
    if table is None:
        held = question.answering is None or question.answers_held is None
        return plain if held else replace(plain, answers_held=respondents(question))
    if marked is None:
        covered = hidden_table(
            question, table=table, categories=counts.categories, hidden=counts.hidden
        )
        return replace(
            plain,
            extra_tables=(covered, *plain.extra_tables),
            not_shown=(NO_FINDINGS, *plain.not_shown),
        )
    intervals = interval_table(marked.table, key=question.key, frame=counts.sampling_frame)
    return replace(
        plain,
        answers_held=marked.table.base,
        table=_table(marked, counts, question),
        majorities=majorities(marked),
        leads=leads(marked),
        findings=computed_findings(marked),
        extra_tables=(*plain.extra_tables, *([intervals] if intervals else [])),
    )


def _with_campaigns(
    report: QuestionReport, question: QuestionCount, counts: Counts, table: CrossTable
) -> QuestionReport:
    """A question told without campaigns, too, or why it is not."""
    if counts.campaigns is None:
        return report
    found = campaign_table(
        question,
        table=table,
        apart=counts.campaigns,
        is_replaced=question.key in replaced_questions(counts.amendments),
    )
    if isinstance(found, NotShown):
        return replace(report, not_shown=(*report.not_shown, found.reason))
    return replace(report, extra_tables=(found, *report.extra_tables))


def _stated(statement: Statement, marked: Mapping[str, MarkedTable]) -> StatedFinding:
    """What officers concluded; figures of a question that hides its small numbers are left out."""
    return StatedFinding(
        heading=statement.heading,
        statement=statement.statement,
        figures=tuple(
            named_figure(marked[each.question], each)
            for each in statement.rests_on
            if each.question in marked
        ),
    )


def named_figure(marked: MarkedTable, reference: FigureReference) -> NamedFigure:
    """The figure at a place, with the words that say what it counts."""
    table = marked.table
    choice = {each.key: each.label for each in table.choices}[reference.choice]
    if not reference.category:
        return NamedFigure(label=f"All who chose {choice}", figure=marked.overall(reference.choice))
    category = {each.key: each.label for each in table.categories}[reference.category]
    cell = reference.category, reference.choice
    if reference.direction is Direction.ROW:
        return NamedFigure(label=f"{category} who chose {choice}", figure=marked.row(*cell))
    if reference.direction is Direction.COLUMN:
        label = f"{category} among those who chose {choice}"
        return NamedFigure(label=label, figure=marked.column(*cell))
    label = f"{category} who chose {choice}, of everyone"
    return NamedFigure(label=label, figure=marked.total(*cell))


def _table(marked: MarkedTable, counts: Counts, question: QuestionCount) -> TableReport:
    table = marked.table
    asked = {
        category.key: category.responses - question.not_asked.get(category.key, 0)
        for category in counts.categories
    }
    return TableReport(
        rows=tuple(
            TableRow(
                category=category.key,
                label=category.label,
                answering=table.answering[category.key],
                not_answered=asked[category.key] - table.answering[category.key],
                base_reconstructed=marked.certainty(table.row_cells(category.key)),
                cells=tuple(
                    TableCell(
                        choice=choice.key,
                        row=marked.row(category.key, choice.key),
                        column=marked.column(category.key, choice.key),
                        total=marked.total(category.key, choice.key),
                    )
                    for choice in table.choices
                ),
            )
            for category in counts.categories
        ),
        totals=tuple(
            ChoiceTotal(key=choice.key, label=choice.label, figure=marked.overall(choice.key))
            for choice in table.choices
        ),
        answering=table.base,
        not_answered=sum(asked.values()) - table.base,
    )


def _amendments(
    consultation: ConsultationFacts,
    counts: Counts,
    tables: Mapping[str, CrossTable],
) -> tuple[AmendmentReport, ...]:
    options = {option.key: option.label for option in consultation.options}
    return tuple(
        amendment_report(
            amendment=each,
            options=options,
            table=tables.get(each.question),
            reconstruction=_reconstruction_of(counts, each.question),
            every=tuple(o for o in counts.amendments if o.question == each.question),
        )
        for each in counts.amendments
    )


def _response_rate(reconciliation: Reconciliation) -> str:
    received = counted(reconciliation.received, "individual response")
    were = "was" if reconciliation.received == 1 else "were"
    text = f"{received} {were} received, and {reconciliation.analysed:,} analysed."
    if reconciliation.received == reconciliation.analysed:
        text = f"{received} {were} received, and all were analysed."
    if not reconciliation.groups:
        return text
    number = counted(reconciliation.groups, "group")
    people = counted(reconciliation.group_participants, "person", "people")
    return f"{text} Apart from these, {number} answered together, {people} in all."


def _notes(
    counts: Counts,
    reconciliation: Reconciliation,
    questions: tuple[QuestionReport, ...],
) -> list[ReportNote]:
    """The standing remarks that these figures need, and no others."""
    tables = [question.table for question in questions if question.table]
    bases = [Figure(0, row.answering, Direction.ROW) for table in tables for row in table.rows]
    needed = {
        "rounding": bool(tables),
        "base": bool(tables),
        "several_choices": any(
            each.table and QUESTION_RULES[each.kind].holds_several for each in questions
        ),
        "small_base": any(base.is_small_base for base in bases),
        "sample": bool(counts.sampling_frame),
        "self_selection": not counts.sampling_frame,
        "groups_apart": bool(reconciliation.groups),
        "undecided": bool(reconciliation.undecided),
    }
    texts = NOTES | {"sample": NOTES["sample"].format(frame=counts.sampling_frame.rstrip("."))}
    notes = [ReportNote(key=key, text=texts[key]) for key, is_needed in needed.items() if is_needed]
    if counts.reconstruction:
        text = counts.reconstruction.sentence
        notes.insert(0, ReportNote(key="reconstructed", text=text))
    if counts.merged:
        notes.append(ReportNote(key="categories_merged", text=" ".join(counts.merged)))
    return notes
