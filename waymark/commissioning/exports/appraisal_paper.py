"""What does the paper say that lays an options appraisal before those who decide?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from waymark.commissioning.models.appraisals import (
    CHARACTERISTIC_LABELS,
    COST_CATEGORY_LABELS,
    COST_KIND_LABELS,
    EFFECT_LABELS,
    AppraisalOption,
)
from waymark.commissioning.presenters.appraisals import (
    Changes,
    Line,
    changes_of,
    lines_of,
    listing_of,
    notes_of,
    number,
    percent,
    pounds,
    preferences,
    sample_lines,
    work_out,
)
from waymark.commissioning.queries.appraisals import Contents
from waymark.commissioning.rules.appraisals import AppraisalState, Characteristic, Effect
from waymark.commissioning.rules.costs import CostCategory, CostKind
from waymark.consultations.exports.report_docx import layout_docx
from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Chart,
    Facts,
    Heading,
    Layout,
    Paragraph,
    Section,
    Table,
    Text,
)
from waymark.consultations.exports.report_pdf import layout_pdf
from waymark.consultations.rules.content.report import ReportContent
from waymark.core.dates import day_in_words, local_date

MEDIA_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


@dataclass(frozen=True)
class Paper:
    """The blocks of the paper, and its pictures by their key."""

    layout: Layout
    charts: dict[str, str]


def lay_out_paper(
    contents: Contents, *, authority: str, report: ReportContent | None, at: datetime
) -> Paper:
    """Lay out an appraisal, money and all, in the order of a committee report."""
    appraisal, weights = contents.appraisal, contents.weights()
    found = work_out(contents, weights)
    changes = changes_of(found, contents)
    lines = lines_of(found, contents, report)
    notes = tuple(Text(each) for each in notes_of(found, contents, weights))
    heads = [each.label for each in contents.shortlist]
    sections = [
        Section("purpose", "Purpose of this report", _purpose(contents)),
        Section("recommendation", "Recommendation", _recommendation(contents)),
        Section("options", "Options considered", _options(contents)),
        Section(
            "comparison",
            "The options beside each other",
            (_table("comparison", "The options beside each other", heads, lines), Bullets(notes)),
        ),
        Section("financial", "Financial implications", _financial(contents)),
        Section("scores", "Scores and weights", _scores(contents)),
        Section("sensitivity", "What would change the answer", _sensitivity(changes)),
        Section("consultation", "Consultation", _consultation(contents, report)),
        Section("risk", "Risk implications", _risk(contents)),
        Section("equality", "Equality implications", _equality(contents)),
    ]
    samples = sample_lines(found, contents)
    if samples:
        sections[6] = Section(
            "sensitivity",
            sections[6].heading,
            (
                *sections[6].blocks,
                Paragraph(
                    "Of 1,000 sets of weights drawn at random, each option scores highest in this "
                    "share: " + "; ".join(f"{label} {share}" for label, share in samples) + "."
                ),
            ),
        )
    is_final = appraisal.state == AppraisalState.PREFERRED
    day = day_in_words(local_date(at))
    return Paper(
        layout=Layout(
            title=appraisal.title,
            kind="Options appraisal",
            authority=authority,
            edition=f"As it stood on {day}" if is_final else f"Draft of {day}",
            sections=tuple(sections),
        ),
        charts={"changes": str(changes.picture)} if changes.picture else {},
    )


def _docx(paper: Paper, *, at: datetime) -> bytes:
    return layout_docx(paper.layout, created_at=at, charts=paper.charts)


def _pdf(paper: Paper, *, at: datetime) -> bytes:
    return layout_pdf(paper.layout, created_at=at, charts=paper.charts)


RENDER: dict[str, Callable[..., bytes]] = {"docx": _docx, "pdf": _pdf}


def _purpose(contents: Contents) -> tuple[Block, ...]:
    appraisal = contents.appraisal
    words = appraisal.purpose or f"To appraise the options for {appraisal.cycle.title}."
    return (Paragraph(words),)


def _recommendation(contents: Contents) -> tuple[Block, ...]:
    preferred = next((each for each in contents.options if each.is_preferred), None)
    if preferred is None:
        return (Paragraph("No preferred option is named yet."),)
    return (
        Paragraph(f"The preferred option is: {preferred.label}."),
        Paragraph(contents.appraisal.preferred_reason),
    )


def _options(contents: Contents) -> tuple[Block, ...]:
    return (
        Facts(
            tuple(
                (
                    each.label,
                    Text(
                        " ".join(
                            part
                            for part in (
                                each.description,
                                f"{listing_of(each)}.",
                                each.shortlist_reason,
                            )
                            if part
                        )
                    ),
                )
                for each in contents.options
            )
        ),
    )


def _financial(contents: Contents) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for option in contents.shortlist:
        rows = [
            (
                Text(each.what),
                Text(
                    f"{COST_KIND_LABELS[CostKind(each.kind)]}, "
                    f"{COST_CATEGORY_LABELS[CostCategory(each.category)].lower()}"
                ),
                Text(f"{each.first_year} to {each.last_year}"),
                Text(pounds(contents.counted(each)), is_number=True),
                Text(each.bearer or "Not said"),
                Text(each.source or "Not said"),
            )
            for each in contents.lines
            if each.option_id == option.pk
        ]
        if rows:
            heads = ("Cost", "Kind", "Years", "Counted a year", "Borne by", "Source")
            blocks.append(
                Table(
                    key=f"costs-{option.key}",
                    caption=f"Costs of {option.label}",
                    columns=tuple(Text(each, is_number=each == "Counted a year") for each in heads),
                    rows=tuple(rows),
                )
            )
        else:
            blocks.append(Paragraph(f"No costs are entered for {option.label}."))
    return tuple(blocks)


def _scores(contents: Contents) -> tuple[Block, ...]:
    if not contents.criteria:
        return (Paragraph("No criteria are set."),)
    scores, weights = contents.moderated(), contents.weights()
    whole = sum(weights.values()) or 1
    lines = [
        Line(
            f"{each.name} ({percent(weights[str(each.pk)] / whole)})",
            tuple(
                number(scores[option.key, str(each.pk)])
                if (option.key, str(each.pk)) in scores
                else "Not scored"
                for option in contents.shortlist
            ),
        )
        for each in contents.criteria
    ]
    return (
        _table("scores", "Scores by criterion", [each.label for each in contents.shortlist], lines),
    )


def _sensitivity(changes: Changes) -> tuple[Block, ...]:
    if not changes.sentences:
        return (Paragraph("Nothing that is known here changes which option comes first."),)
    blocks: list[Block] = [
        Bullets(tuple(Text(each) for each in changes.sentences), is_numbered=True)
    ]
    if changes.picture:
        blocks.append(
            Chart(
                key="changes",
                title="What would change the answer",
                lead=changes.picture_sentence,
                description=changes.picture_words,
                options=(),
                bars=(),
            )
        )
    return tuple(blocks)


def _consultation(contents: Contents, report: ReportContent | None) -> tuple[Block, ...]:
    if report is None:
        return (Paragraph("No report of a consultation is published."),)
    heads = [each.label for each in contents.shortlist]
    lines = preferences(contents.shortlist, report)
    said = Paragraph(f"From the published report on “{report.consultation.title}”.")
    if not lines:
        return (said, Paragraph("It did not ask people to choose between these options."))
    return (said, _table("preferred", "What people preferred", heads, lines))


def _risk(contents: Contents) -> tuple[Block, ...]:
    return _by_option(contents, _risks_of, "No risks are entered.")


def _risks_of(contents: Contents, option: AppraisalOption) -> list[str]:
    return [
        f"Because of {each.cause}: {each.event}. Effect: {each.effect}. Likelihood "
        f"{each.likelihood} × impact {each.impact} = {each.likelihood * each.impact}. "
        f"Response: {each.response or 'not said'}. Owner: {each.owner or 'not said'}."
        for each in contents.risks
        if each.option_id == option.pk
    ]


def _equality(contents: Contents) -> tuple[Block, ...]:
    return _by_option(contents, _effects_of, "Not assessed.")


def _effects_of(contents: Contents, option: AppraisalOption) -> list[str]:
    said = []
    for each in contents.effects:
        if each.option_id == option.pk:
            effect = Effect(each.effect)
            characteristic = CHARACTERISTIC_LABELS[Characteristic(each.characteristic)]
            words = [f"{characteristic}: {EFFECT_LABELS[effect].lower()}"]
            words += [f"Evidence: {each.evidence}"] if each.evidence else []
            words += [f"What is done: {each.mitigation}"] if each.mitigation else []
            said.append(". ".join(words) + ".")
    reviewer = option.equality_reviewed_by
    if said:
        said.append(f"Reviewed by {reviewer.name}." if reviewer else "Not reviewed.")
    return said


def _by_option(
    contents: Contents, said: Callable[[Contents, AppraisalOption], list[str]], none: str
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for option in contents.shortlist:
        blocks.append(Heading(option.label))
        found = said(contents, option)
        blocks.append(Bullets(tuple(Text(each) for each in found)) if found else Paragraph(none))
    return tuple(blocks)


def _table(key: str, caption: str, heads: list[str], lines: list[Line] | tuple[Line, ...]) -> Table:
    return Table(
        key=key,
        caption=caption,
        columns=(Text("What counts"), *(Text(each) for each in heads)),
        rows=tuple((Text(each.label), *(Text(cell) for cell in each.cells)) for each in lines),
    )
