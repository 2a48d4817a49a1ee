"""How is it told who took part, beside who lives in the area?"""

from fractions import Fraction

from waymark.consultations.rules.content.answers import ExtraCell, ExtraRow, ExtraTable
from waymark.consultations.rules.counted import Counts, EqualityCount
from waymark.consultations.rules.extras.cells import Veil, share_of, words_cell
from waymark.consultations.rules.extras.hidden import WITHHELD
from waymark.consultations.rules.statistics.shown import decimal_places
from waymark.consultations.rules.suppressing import answered_key, choice_key
from waymark.consultations.rules.wording import listed
from waymark.core.figures import Direction

APART_FROM_ANSWERS = (
    "These answers are kept apart from all others, so nobody can say what these people answered."
)


def equality_tables(counts: Counts) -> tuple[ExtraTable, ...]:
    """One table for each characteristic: who took part, who lives in the area, and the gap."""
    veil = Veil(counts.hidden_equality)
    return tuple(_table(each, veil) for each in counts.equality)


def _table(count: EqualityCount, veil: Veil) -> ExtraTable:
    ranged = [each for each in count.choices if each.key not in count.apart]
    told = sum(count.counts.get(each, 0) for each in count.apart)
    base = count.answering - (0 if count.is_several else told)
    bound = [answered_key(count.key)]
    if not count.is_several:
        bound += [choice_key(count.key, each) for each in count.apart]
    is_based = not any(veil.covers(key) for key in bound)
    people = sum(count.population.get(each.key, 0) for each in ranged)
    is_known = bool(people) and all(each.key in count.population for each in ranged)
    rows = []
    for choice in ranged:
        number = count.counts.get(choice.key, 0)
        key = choice_key(count.key, choice.key)
        cells = [veil.share(key, number, base, bound_to=bound, direction=Direction.TOTAL)]
        if is_known:
            living = count.population[choice.key]
            cells.append(share_of(living, people))
            shown = is_based and base and not veil.covers(key)
            cells.append(_gap(number, base, living, people) if shown else words_cell("not shown"))
        rows.append(ExtraRow(label=choice.label, cells=tuple(cells)))
    for choice in (each for each in count.choices if each.key in count.apart):
        key = choice_key(count.key, choice.key)
        cell = veil.count(key, count.counts.get(choice.key, 0))
        blank = (words_cell("–"),) * (2 if is_known else 0)
        rows.append(ExtraRow(label=choice.label, cells=(cell, *blank)))
    covered = any(cell.is_hidden for row in rows for cell in row.cells)
    notes = [APART_FROM_ANSWERS]
    if is_known:
        notes.append(f"The area: {count.source}.")
    else:
        notes.append("How many people of each sort live in the area has not been entered.")
    if count.apart:
        names = listed([f"“{each.label}”" for each in count.choices if each.key in count.apart])
        notes.append(f"Shares leave out those who answered {names}.")
    if covered:
        notes.append(veil.note)
    if any(count.key in key for key in veil.withheld):
        notes.insert(0, WITHHELD)
    return ExtraTable(
        key=f"equality-{count.key}",
        heading=count.wording,
        columns=("Took part", "Live in the area", "Gap") if is_known else ("Took part",),
        rows=tuple(rows),
        notes=tuple(notes),
        chart="" if covered else "bars",
    )


def _gap(number: int, base: int, living: int, people: int) -> ExtraCell:
    points = 100 * (Fraction(number, base) - Fraction(living, people))
    words = decimal_places(abs(points))
    if words == "0.0":
        return words_cell("none")
    return words_cell(f"{words} points {'more' if points > 0 else 'fewer'}")
