"""What does a table look like once the responses that an amendment covers are counted otherwise?"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from waymark.consultations.rules.reconstruction import (
    MarkedTable,
    Reconstruction,
    marked_as_cast,
)
from waymark.consultations.rules.tables import Cell, CrossTable, cross_table
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    Certainty,
    QuestionKind,
    SupportKind,
)

_LEFT = "left"


@dataclass(frozen=True, kw_only=True)
class Amendment:
    """A body's change of mind, with the responses it covers.

    `covered` counts them by category and choice as cast; `counted_as` says how the snapshot counts
    them now, and stays empty where they are no longer counted or the effect is only a note.
    `supports` pairs the keys of options with how the body now stands to them.
    """

    body: str
    question: str
    wording: str
    effect: AmendmentEffect
    received_on: date | None = None
    requested_by: str = ""
    supports: tuple[tuple[str, SupportKind], ...] = ()
    covered: Mapping[Cell, int]
    counted_as: Mapping[Cell, int] = field(default_factory=dict)

    @property
    def is_counted(self) -> bool:
        """Whether the amendment has already changed the figures, rather than being a note."""
        return self.effect is not AmendmentEffect.NOTE


def covered_certainty(marked: MarkedTable, amendment: Amendment) -> Certainty | None:
    """How firmly the number of responses that an amendment covers stands."""
    contents: Counter[Cell] = Counter()
    for cell, number in amendment.covered.items():
        whole = number == marked.table.counts[cell]
        contents.update(marked.sources[cell] if whole else {(_LEFT, cell[1]): 1})
    return marked.marking.certainty(contents)


def may_be_recounted(table: CrossTable) -> bool:
    """Whether responses can be moved in the table.

    Where several choices could be ticked, leaving one of them does not say whether the respondent
    still answered the question.
    """
    return table.kind is QuestionKind.SINGLE_CHOICE


def marked_table(
    *,
    table: CrossTable,
    reconstruction: Reconstruction | None,
    amendments: Iterable[Amendment],
) -> MarkedTable:
    """Mark a table that may already count some responses otherwise than they were cast."""
    counted = [each for each in amendments if each.is_counted]
    if not may_be_recounted(table) or not counted:
        return marked_as_cast(table, reconstruction)
    cast = table
    for amendment in counted:
        cast = _shifted(cast, left=amendment.counted_as, joined=amendment.covered)
    marked = marked_as_cast(cast, reconstruction)
    for amendment in counted:
        marked = recount(marked, left=amendment.covered, joined=amendment.counted_as)
    return marked


def recount(
    marked: MarkedTable, *, left: Mapping[Cell, int], joined: Mapping[Cell, int]
) -> MarkedTable:
    """Take responses out of some cells and put them into others, keeping track of certainty.

    Who leaves a cell whole takes its certainty along. Who leaves it in part, or is spread over
    several cells, is a number that no published figure speaks of.
    """
    sources = {cell: Counter(contents) for cell, contents in marked.sources.items()}
    fresh = count(sum(len(contents) for contents in sources.values()))
    gone: dict[str, Counter[Cell]] = {}
    for cell, number in left.items():
        unknown = Counter({(_LEFT, str(next(fresh))): 1})
        whole = number == marked.table.counts[cell]
        contents = Counter(sources[cell]) if whole else unknown
        sources[cell].subtract(contents)
        gone.setdefault(cell[0], Counter()).update(contents)
    for cell, number in joined.items():
        leaving = sum(those for other, those in left.items() if other[0] == cell[0])
        unknown = Counter({(_LEFT, str(next(fresh))): 1})
        sources[cell].update(gone[cell[0]] if number == leaving else unknown)
    return MarkedTable(_shifted(marked.table, left=left, joined=joined), marked.marking, sources)


def _shifted(
    table: CrossTable, *, left: Mapping[Cell, int], joined: Mapping[Cell, int]
) -> CrossTable:
    counts = Counter(table.counts)
    counts.update(joined)
    counts.subtract(left)
    return cross_table(
        kind=table.kind,
        categories=table.categories,
        choices=table.choices,
        counts=counts,
    )
