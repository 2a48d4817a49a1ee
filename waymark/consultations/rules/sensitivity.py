"""Which findings change if the responses that an amendment covers leave their former option?"""

from collections.abc import Mapping
from dataclasses import dataclass

from waymark.consultations.rules.amendments import (
    Amendment,
    covered_certainty,
    marked_table,
    may_be_recounted,
    recount,
)
from waymark.consultations.rules.content.amendments import (
    AmendmentReport,
    FindingChange,
    Sensitivity,
    SensitivityCell,
    SensitivityRow,
    Support,
)
from waymark.consultations.rules.content.answers import LeadLine, MajorityLine
from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.findings import (
    CATEGORY_SPLIT,
    categories_led,
    computed_findings,
    front_runners,
    leading_certainty,
    leads,
    majorities,
    split_clause,
)
from waymark.consultations.rules.reconstruction import (
    MarkedTable,
    Reconstruction,
    weakest,
)
from waymark.consultations.rules.tables import CrossTable
from waymark.consultations.rules.vocabulary import Certainty, SupportKind
from waymark.consultations.rules.wording import counted, listed, share

AS_CAST = "As cast"
AS_COUNTED = "As counted in this report"
CATEGORY_ROW = "How the categories divide"


@dataclass(frozen=True)
class Scenario:
    """One way of counting the covered responses."""

    label: str
    marked: MarkedTable


def amendment_report(
    *,
    amendment: Amendment,
    options: Mapping[str, str],
    table: CrossTable | None,
    reconstruction: Reconstruction | None,
    every: tuple[Amendment, ...],
) -> AmendmentReport:
    """Print an amendment with what it would change, or has changed, in the figures.

    `options` gives the label of each option and `every` all the amendments of the question. There
    is no sensitivity for a question of which several choices could be ticked.
    """
    certainty = None
    sensitivity = None
    if table is not None and may_be_recounted(table) and amendment.covered:
        scenarios = _scenarios(
            amendment=amendment, table=table, reconstruction=reconstruction, every=every
        )
        certainty = covered_certainty(scenarios[0].marked, amendment)
        sensitivity = _sensitivity(amendment, scenarios)
    return AmendmentReport(
        body=amendment.body,
        responses=sum(amendment.covered.values()),
        reconstructed=certainty,
        received_on=amendment.received_on,
        requested_by=amendment.requested_by,
        wording=amendment.wording,
        effect=amendment.effect,
        supports=tuple(Support(option=options[key], kind=kind) for key, kind in amendment.supports),
        sensitivity=sensitivity,
    )


def _scenarios(
    *,
    amendment: Amendment,
    table: CrossTable,
    reconstruction: Reconstruction | None,
    every: tuple[Amendment, ...],
) -> list[Scenario]:
    """The votes as cast, then each other way of counting the covered ones."""
    now = marked_table(table=table, reconstruction=reconstruction, amendments=every)
    if amendment.is_counted:
        cast = recount(now, left=amendment.counted_as, joined=amendment.covered)
        return [Scenario(AS_CAST, cast), Scenario(AS_COUNTED, now)]
    covered = amendment.covered
    out = recount(now, left=covered, joined={})
    scenarios = [Scenario(AS_CAST, now), Scenario("If they are left out", out)]
    labels = {each.key: each.label for each in table.choices}
    for option, kind in amendment.supports:
        left = {cell: number for cell, number in covered.items() if cell[1] != option}
        if kind is SupportKind.OPPOSED or option not in labels or not left:
            continue
        joined: dict[tuple[str, str], int] = {}
        for (category, _), number in left.items():
            joined[category, option] = joined.get((category, option), 0) + number
        moved = recount(now, left=left, joined=joined)
        scenarios.append(Scenario(f"If they count for {labels[option]}", moved))
    return scenarios


def _sensitivity(amendment: Amendment, scenarios: list[Scenario]) -> Sensitivity:
    changes = tuple(
        change for scenario in scenarios[1:] for change in _changes(scenarios[0], scenario)
    )
    return Sensitivity(
        question=amendment.question,
        sentence=_sentence(amendment, scenarios),
        columns=tuple(scenario.label for scenario in scenarios),
        rows=tuple(_rows(amendment, scenarios)),
        changes=changes,
        rests_on_reconstructed=_rests_on(changes),
    )


def _sentence(amendment: Amendment, scenarios: list[Scenario]) -> str:
    table = scenarios[0].marked.table
    former = {cell[1] for cell in amendment.covered}
    options = listed([each.label for each in table.choices if each.key in former])
    number = counted(sum(amendment.covered.values()), "response")
    before = leads(scenarios[0].marked)
    body = f"{number} from {amendment.body}"
    subject = f"If the {body} no longer counted for {options}"
    if amendment.is_counted:
        subject = f"With the {body} no longer counted for {options}"
    changed = [
        (scenario.label, after)
        for scenario in scenarios[1:]
        if split_clause(after := leads(scenario.marked)) != split_clause(before)
    ]
    if not changed:
        return f"{subject}, the finding by category would not change: {split_clause(before)}."
    was_even = len(front_runners(before)) > 1
    ends = was_even and all(len(front_runners(after)) == 1 for _, after in changed)
    head = "the even split of categories" if ends else "the finding by category"
    verb = "end" if ends else "change"
    if amendment.is_counted:
        return f"{subject}, {head} {verb}s: {split_clause(changed[0][1])}."
    parts = [f"{label[:1].lower()}{label[1:]}, {split_clause(after)}" for label, after in changed]
    return f"{subject}, {head} would {verb}: {'; '.join(parts)}."


def _changes(before: Scenario, after: Scenario) -> list[FindingChange]:
    """Findings that read otherwise, also the majority of each category, in their own order."""
    old = _statements(before.marked)
    new = _statements(after.marked)
    return [
        FindingChange(
            finding=key,
            scenario=after.label,
            before=old.get(key, ("", None))[0],
            after=new.get(key, ("", None))[0],
            reconstructed=weakest(each[key][1] for each in (old, new) if key in each),
        )
        for key in {**old, **new}
        if old.get(key, ("",))[0] != new.get(key, ("",))[0]
    ]


def _statements(marked: MarkedTable) -> dict[str, tuple[str, Certainty | None]]:
    return {each.key: (each.sentence, each.reconstructed) for each in computed_findings(marked)} | {
        f"majority:{line.category}": (line.sentence, _printed_certainty(line))
        for line in majorities(marked)
    }


def _printed_certainty(line: MajorityLine) -> Certainty | None:
    """The certainty of a majority together with the counts that are printed beside it."""
    return weakest([line.reconstructed, line.figure.reconstructed if line.figure else None])


def _rows(amendment: Amendment, scenarios: list[Scenario]) -> list[SensitivityRow]:
    table = scenarios[0].marked.table
    lines = [leads(scenario.marked) for scenario in scenarios]
    shown = [
        number
        for number, _ in enumerate(table.choices)
        if any(each[number].leads for each in lines)
        or len({each[number].people.numerator for each in lines}) > 1
    ]
    rows = [_row(CATEGORY_ROW, [_split_cell(each) for each in scenarios])]
    for number in shown:
        label = table.choices[number].label
        rows.append(
            _row(
                f"Categories that {label} leads",
                [
                    _count_cell(each[number], scenario.marked)
                    for each, scenario in zip(lines, scenarios, strict=True)
                ],
            )
        )
    for number in shown:
        label = table.choices[number].label
        rows.append(
            _row(
                f"Responses for {label}",
                [_figure_cell(each[number].people) for each in lines],
            )
        )
    touched = {category for category, _ in amendment.covered}
    for position, category in enumerate(table.categories):
        if category.key in touched:
            rows.append(
                _row(
                    f"{category.label} leads with",
                    [_majority_cell(scenario.marked, position) for scenario in scenarios],
                )
            )
    return rows


def _row(label: str, cells: list[SensitivityCell]) -> SensitivityRow:
    texts = {cell.text for cell in cells}
    return SensitivityRow(label=label, cells=tuple(cells), is_changed=len(texts) > 1)


def _split_cell(scenario: Scenario) -> SensitivityCell:
    return SensitivityCell(
        text=split_clause(leads(scenario.marked)),
        figure=None,
        reconstructed=leading_certainty(scenario.marked),
    )


def _count_cell(line: LeadLine, marked: MarkedTable) -> SensitivityCell:
    figure = categories_led(marked, line)
    return SensitivityCell(
        text=f"{figure.numerator:,}", figure=figure, reconstructed=figure.reconstructed
    )


def _figure_cell(figure: ReportFigure) -> SensitivityCell:
    return SensitivityCell(text=share(figure), figure=figure, reconstructed=figure.reconstructed)


def _majority_cell(marked: MarkedTable, position: int) -> SensitivityCell:
    line = majorities(marked)[position]
    labels = {each.key: each.label for each in marked.table.choices}
    names = listed([labels[key] for key in line.choices])
    text = f"{names}, {share(line.figure)}" if line.figure else "no responses"
    return SensitivityCell(text=text, figure=line.figure, reconstructed=_printed_certainty(line))


def _rests_on(changes: tuple[FindingChange, ...]) -> str:
    """Which of the changes every fitting table shows, and which hang on a free choice."""
    if all(change.reconstructed is None for change in changes):
        return ""
    split = [each.reconstructed for each in changes if each.finding == CATEGORY_SPLIT]
    parts = []
    if split and Certainty.FREE not in split:
        parts.append(
            "The change in how the categories divide holds for every table that fits the "
            "published figures."
        )
    if any(change.reconstructed is Certainty.FREE for change in changes):
        parts.append(
            "The number of responses that move was rebuilt and the published figures leave it "
            "open, so the other changed counts and percentages are examples."
        )
    return " ".join(parts)
