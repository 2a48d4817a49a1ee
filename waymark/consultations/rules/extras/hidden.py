"""How is a closed question told that hides small numbers?"""

from waymark.consultations.rules.content.answers import ExtraRow, ExtraTable
from waymark.consultations.rules.counted import CategoryCount, Hidden, QuestionCount
from waymark.consultations.rules.extras.cells import Veil
from waymark.consultations.rules.suppressing import (
    NOBODY,
    answered_key,
    cell_key,
    choice_key,
    row_key,
)
from waymark.consultations.rules.tables import CrossTable
from waymark.core.figures import Direction

NO_FINDINGS = (
    "This question hides small numbers, so it is not worked out which answer leads in each "
    "category and who chose each answer."
)
WITHHELD = (
    "So few people answered that what is shown elsewhere narrows the hidden numbers down. Do not "
    "publish this table: leave the question out of the report."
)


def hidden_table(
    question: QuestionCount,
    *,
    table: CrossTable,
    categories: tuple[CategoryCount, ...],
    hidden: Hidden | None,
) -> ExtraTable:
    """The answers by category, small numbers hidden and shares where they give nothing away."""
    veil = Veil(hidden)
    name = question.key
    rows = []
    for category in categories:
        base = table.answering[category.key]
        cells = [
            veil.share(
                cell_key(name, category.key, choice.key),
                table.counts[category.key, choice.key],
                base,
                bound_to=[row_key(name, category.key)],
                direction=Direction.ROW,
            )
            for choice in question.choices
        ]
        passed = veil.count(("passed", name, category.key), category.responses - base)
        rows.append(ExtraRow(label=category.label, cells=(*cells, passed)))
    everyone = [
        veil.share(
            choice_key(name, choice.key),
            table.chosen(choice.key),
            table.base,
            bound_to=[answered_key(name)],
            direction=Direction.TOTAL,
        )
        for choice in question.choices
    ]
    size = sum(category.responses for category in categories)
    nobody = veil.count(choice_key(name, NOBODY), size - table.base)
    rows.append(ExtraRow(label="Everyone", cells=(*everyone, nobody)))
    is_hiding = any(cell.is_hidden for row in rows for cell in row.cells)
    notes = [veil.note] if is_hiding else []
    if any(name in key for key in veil.withheld):
        notes.insert(0, WITHHELD)
    return ExtraTable(
        key=f"{name}-hidden",
        heading="How each category answered, small numbers hidden",
        columns=(*(choice.label for choice in question.choices), "Did not answer"),
        rows=tuple(rows),
        notes=tuple(notes),
        lines="Category",
    )
