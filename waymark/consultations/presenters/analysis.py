"""What do the analysis pages of a consultation show?"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode

from markupsafe import Markup

from waymark.consultations.models.analysis import Finding
from waymark.consultations.models.hearing.responses import CHANNEL_LABELS
from waymark.consultations.queries.analysis import Live
from waymark.consultations.rules.content.amendments import AmendmentReport
from waymark.consultations.rules.content.answers import (
    ChoiceTotal,
    ComputedFinding,
    ExtraTable,
    LeadLine,
    QuestionReport,
    StatedFinding,
    TableReport,
)
from waymark.consultations.rules.content.facts import OverTime, Reconciliation
from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.statistics.equal import EQUAL_LABEL, EqualShare
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.vocabulary import Certainty
from waymark.consultations.rules.wording import counted, listed, sentence, share
from waymark.web.jinja import show_date

EqualTables = Mapping[str, tuple[EqualShare, ...] | NotShown]
CERTAINTY_WORDS = {
    Certainty.FORCED: "rebuilt: forced by the published figures",
    Certainty.FREE: "rebuilt: one of several counts that fit",
}
EQUAL = "equal"
WAYS = {
    "category": "By category: share of each category's responses",
    "option": "By option: share of each option's supporters",
    "count": "Numbers of responses",
    EQUAL: "Each category counts once: mean of the categories' shares",
}


@dataclass(frozen=True)
class CellLine:
    """One number of a table, with the responses that it counts where the viewer may see them."""

    text: str
    mark: str
    url: str


@dataclass(frozen=True)
class RowLine:
    """One category of a table."""

    label: str
    cells: tuple[CellLine, ...]


@dataclass(frozen=True)
class TableView:
    """A cross-table in one direction; `ways` are the switch above it."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[RowLine, ...]
    note: str
    lines: str = "Category"


@dataclass(frozen=True)
class WayLink:
    """One position of the switch between directions."""

    label: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class ExtraView:
    """A further table with its chart, where it has one."""

    key: str
    heading: str
    lines: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    notes: tuple[str, ...]
    chart: Markup | None


@dataclass(frozen=True)
class QuestionView:
    """One question as analysed."""

    number: int
    key: str
    wording: str
    base: str
    chart: Markup | None
    chart_sentence: str
    table: TableView | None
    findings: tuple[ComputedFinding, ...]
    leads: tuple[LeadLine, ...]
    answers: str
    extras: tuple[ExtraView, ...]
    not_shown: tuple[str, ...]


@dataclass(frozen=True)
class FindingView:
    """A finding of officers with where to change it."""

    heading: str
    statement: str
    figures: tuple[str, ...]
    change_url: str
    remove_url: str


@dataclass(frozen=True)
class OverTimeView:
    """When responses came, by channel, with what was held then."""

    sentence: str
    chart: Markup | None
    columns: tuple[str, ...]
    rows: tuple[tuple[date, tuple[int, ...], str], ...]


@dataclass(frozen=True)
class AnalysisView:
    """The analysis of one snapshot, or what to do before there is one."""

    number: int | None
    taken_at: datetime | None
    taken_by: str
    news: str
    is_latest: bool
    reconstructed: str
    reconciliation: tuple[tuple[str, int], ...]
    groups: tuple[tuple[str, str, str], ...]
    group_people: int
    ways: tuple[WayLink, ...]
    questions: tuple[QuestionView, ...]
    amendments: tuple[AmendmentReport, ...]
    findings: tuple[FindingView, ...]
    others: tuple[tuple[str, str], ...]
    over_time: OverTimeView | None
    equality: tuple[ExtraView, ...]
    weighted: tuple[ExtraView, ...]
    not_weighted: tuple[str, ...]
    officers_scores: tuple[ExtraView, ...]
    officers_not_shown: tuple[str, ...]
    late: str


def news_sentence(news: Live, *, has_snapshot: bool) -> str:
    """Say what another snapshot would hold that the latest does not; empty for nothing."""
    parts = []
    if news.responses > 0:
        parts.append(counted(news.responses, "response"))
    if news.groups:
        parts.append(counted(news.groups, "group response"))
    if news.amendments:
        parts.append(counted(news.amendments, "amendment"))
    if news.has_scores:
        parts.append("officers' scores of the options")
    if not parts:
        return ""
    came = sentence(listed(parts))
    if has_snapshot:
        return f"{came} came in after this snapshot. Its figures do not count them."
    return f"{came} can be frozen and counted."


def reconciliation_lines(found: Reconciliation) -> tuple[tuple[str, int], ...]:
    """Return the steps from received to analysed; they add up by construction."""
    left_out = [
        (f"Left out: {line.reason.replace('_', ' ')}", line.count) for line in found.excluded
    ]
    return (
        ("Received", found.received),
        *left_out,
        ("Merged into another", found.merged),
        ("Withdrawn", found.withdrawn),
        ("Not yet decided", found.undecided),
        ("Analysed", found.analysed),
    )


def table_view(
    *, question: QuestionReport, table: TableReport, way: str, cell_url: str
) -> TableView:
    """Return a cross-table in one direction; `cell_url` is empty where nobody may open a cell."""
    columns = tuple(total.label for total in table.totals)
    rows = []
    for row in table.rows:
        cells = []
        for cell in row.cells:
            figure = cell.column if way == "option" else cell.row
            cells.append(_cell(figure, way, question.key, cell.choice, row.category, cell_url))
        base = _plain(str(row.answering), _url(cell_url, question.key, "", row.category))
        rows.append(RowLine(label=row.label, cells=(base, *cells)))
    everyone = _plain(str(table.answering), _url(cell_url, question.key, "", ""))
    totals = tuple(
        _cell(
            total.figure, "count" if way == "option" else way, question.key, total.key, "", cell_url
        )
        for total in table.totals
    )
    rows.append(RowLine(label="Everyone who answered", cells=(everyone, *totals)))
    return TableView(
        caption=f"{question.wording} {WAYS[way]}",
        columns=("Answered", *columns),
        rows=tuple(rows),
        note=f"{counted(table.not_answered, 'response')} did not answer this question."
        if table.not_answered
        else "Every response analysed answered this question.",
    )


def extra_view(extra: ExtraTable, charts: Mapping[str, Markup]) -> ExtraView:
    """Return a further table as the pages show it."""
    return ExtraView(
        key=extra.key,
        heading=extra.heading,
        lines=extra.lines,
        columns=extra.columns,
        rows=tuple((row.label, tuple(cell.text for cell in row.cells)) for row in extra.rows),
        notes=extra.notes,
        chart=charts.get(f"{extra.key}-chart"),
    )


def over_time_view(found: OverTime | None, charts: Mapping[str, Markup]) -> OverTimeView | None:
    """Return on which days responses came; None where they came on one."""
    if found is None:
        return None
    busiest = max(found.days, key=lambda each: sum(each.numbers))
    number = counted(sum(busiest.numbers), "response")
    return OverTimeView(
        sentence=f"Most came on {show_date(busiest.day)}: {number}.",
        chart=charts.get("over-time-chart"),
        columns=(*(CHANNEL_LABELS[each] for each in found.channels), "All"),
        rows=tuple(
            (each.day, (*each.numbers, sum(each.numbers)), ", ".join(each.events) or "–")
            for each in found.days
        ),
    )


def _equal_view(question: QuestionReport, equal: EqualTables) -> TableView:
    found = equal[question.key]
    if isinstance(found, NotShown):
        return TableView(caption=question.wording, columns=(), rows=(), note=found.reason)
    return TableView(
        caption=f"{question.wording} {WAYS[EQUAL]}",
        columns=("Each category once", "Each response once"),
        rows=tuple(
            RowLine(
                label=line.label,
                cells=(_plain(f"{line.percent}%", ""), _plain(share(total.figure), "")),
            )
            for line, total in zip(found, _totals(question), strict=True)
        ),
        lines="Answer",
        note=f"{EQUAL_LABEL} {counted(found[0].categories, 'category', 'categories')} answered.",
    )


def _totals(question: QuestionReport) -> tuple[ChoiceTotal, ...]:
    return question.table.totals if question.table else ()


def _cell(
    figure: ReportFigure, way: str, question: str, choice: str, category: str, cell_url: str
) -> CellLine:
    text = str(figure.numerator) if way == "count" else share(figure)
    mark = CERTAINTY_WORDS[figure.reconstructed] if figure.reconstructed else ""
    return CellLine(text=text, mark=mark, url=_url(cell_url, question, choice, category))


def _plain(text: str, url: str) -> CellLine:
    return CellLine(text=text, mark="", url=url)


def _url(base: str, question: str, choice: str, category: str) -> str:
    if not base:
        return ""
    query = {"question": question, "choice": choice, "category": category}
    return f"{base}?{urlencode({key: value for key, value in query.items() if value})}"


def finding_view(
    stored: Finding, stated: StatedFinding, *, change_url: str, remove_url: str
) -> FindingView:
    """Return a finding of officers with the figures it rests on, in words."""
    return FindingView(
        heading=stored.heading,
        statement=stored.statement,
        figures=tuple(f"{named.label}: {share(named.figure)}" for named in stated.figures),
        change_url=change_url,
        remove_url=remove_url,
    )


def question_views(
    *,
    content: ReportContent,
    charts: dict[str, Markup],
    way: str,
    cell_url: str,
    equal: EqualTables,
) -> tuple[QuestionView, ...]:
    """Return each question with its chart, its table in the chosen direction and its findings.

    `equal` are the shares where each category counts once, by question, for that way of showing.
    """
    views = []
    for number, question in enumerate(content.questions, start=1):
        table = question.table
        if question.answers_held is None:
            answers = "The answers to this question are not held here."
        else:
            answers = f"{counted(question.answers_held, 'answer')} held."
        if any(each.key == f"{question.key}-hidden" for each in question.extra_tables):
            answers = "This question hides small numbers."
        views.append(
            QuestionView(
                number=number,
                key=question.key,
                wording=question.wording,
                base=counted(table.answering, "response") if table else "",
                chart=charts.get(f"{question.key}-by-category")
                or charts.get(f"{question.key}-overall"),
                chart_sentence=_lead_sentence(question),
                table=_shown_table(question, table, way, cell_url, equal) if table else None,
                findings=question.findings,
                leads=question.leads,
                answers=answers,
                extras=tuple(extra_view(each, charts) for each in question.extra_tables),
                not_shown=question.not_shown,
            )
        )
    return tuple(views)


def _shown_table(
    question: QuestionReport, table: TableReport, way: str, cell_url: str, equal: EqualTables
) -> TableView:
    if way == EQUAL:
        return _equal_view(question, equal)
    return table_view(question=question, table=table, way=way, cell_url=cell_url)


def _lead_sentence(question: QuestionReport) -> str:
    if not question.findings:
        return ""
    return question.findings[0].sentence


def figure_places(content: ReportContent) -> list[tuple[str, str]]:
    """Return every figure that a finding can rest on, as the stored place and its words."""
    places = []
    for question in content.questions:
        if question.table is None:
            continue
        choices = {total.key: total.label for total in question.table.totals}
        for total in question.table.totals:
            place = {"question": question.key, "direction": "total", "choice": total.key}
            places.append((_place(place), f"All who chose {total.label}: {share(total.figure)}"))
        for row in question.table.rows:
            for cell in row.cells:
                if not cell.row.numerator:
                    continue
                place = {"question": question.key, "choice": cell.choice, "category": row.category}
                label = choices[cell.choice]
                places.append(
                    (
                        _place(place | {"direction": "row"}),
                        f"{row.label} who chose {label}: {share(cell.row)}",
                    )
                )
                places.append(
                    (
                        _place(place | {"direction": "column"}),
                        f"{row.label} among those who chose {label}: {share(cell.column)}",
                    )
                )
    return places


def _place(place: dict[str, str]) -> str:
    return json.dumps(place, sort_keys=True)
