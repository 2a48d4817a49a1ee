"""What does a file of responses hold, CSV or Excel, or what in it is wrong?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from waymark.consultations.imports.response_rules import rules_for
from waymark.consultations.imports.responses_csv.cells import existing_cells, stored_cells
from waymark.consultations.imports.responses_csv.faults import Faults
from waymark.consultations.imports.responses_csv.headers import WrongHeader, read_header
from waymark.consultations.imports.responses_csv.records import (
    answer_rows,
    as_csv,
    count_values,
    part_rows,
    response_rows,
)
from waymark.consultations.imports.responses_csv.rows import read_rows
from waymark.consultations.rules.response_file import (
    CATEGORY,
    REFERENCE,
    CheckedFile,
    ColumnKind,
    Existing,
    Layout,
    Moments,
)
from waymark.core.progress import Tell, nobody, part_of
from waymark.core.tabular import Unreadable
from waymark.core.tabular.files import read_table
from waymark.core.tabular.packages import is_workbook

Found = Callable[[Sequence[str]], Iterable[Existing]]


@dataclass(frozen=True)
class Sample:
    """The header and the first rows of a file, as they are."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    others: tuple[str, ...] = ()


def read_sample(content: bytes, *, rows: int) -> Sample:
    """Return the first rows of a file that was found free of faults."""
    sheet = read_table(content)
    lines = islice(sheet.lines, rows)
    cells = tuple(line.cells for line in lines)
    return Sample(sheet.header, cells, sheet=sheet.name, others=sheet.others)


def check_file(
    content: bytes,
    *,
    layout: Layout,
    existing: Found,
    moments: Moments,
    most_rows: int,
    most_faults: int | None = None,
    tell: Tell = nobody,
) -> CheckedFile:
    """Read a file and look at every row; return what it holds, or everything wrong with it.

    `existing` gives the responses that already have some of the references. At most `most_faults`
    faults are returned; all are counted. `tell` hears how far the checking has come.
    """
    try:
        sheet = read_table(content)
        columns = read_header(sheet, layout)
        frame, faults = read_rows(
            sheet.lines,
            columns,
            most_rows=most_rows,
            expected=most_rows if is_workbook(content) else content.count(b"\n"),
            tell=part_of(tell, begins=0, ends=40),
        )
    except Unreadable as unreadable:
        return CheckedFile(faults=(unreadable.fault,), fault_count=1)
    except WrongHeader as wrong:
        return CheckedFile(faults=tuple(wrong.faults), fault_count=len(wrong.faults))
    found = Faults(faults, columns, most=most_faults)
    is_sound = found.apply(frame, rules_for(columns, today=moments.today, sets=layout.sets))
    tell(60)
    found.find_repeats(frame)
    stored = stored_cells(frame.filter(is_sound), columns)
    there = existing_cells(existing(stored[REFERENCE].to_list()), columns)
    tell(80)
    found.find_changes(frame, stored, there, columns)
    if found.count:
        return CheckedFile(
            row_count=frame.height,
            faults=found.first(),
            fault_count=found.count,
            is_windows=sheet.is_windows,
        )
    added = stored.join(there, on=REFERENCE, how="anti", maintain_order="left")
    return CheckedFile(
        row_count=frame.height,
        added=added.height,
        unchanged=frame.height - added.height,
        is_windows=sheet.is_windows,
        sheet=sheet.name,
        other_sheets=sheet.others,
        absent=tuple(
            each.name for each in layout.columns if each.question_id and each not in columns
        ),
        by_category=count_values(added, CATEGORY) if CATEGORY in added.columns else {},
        by_choice={
            each.name: count_values(added, each.name)
            for each in columns
            if each.question_id and each.kind in {ColumnKind.ONE_OF, ColumnKind.SOME_OF}
        },
        responses=as_csv(response_rows(added, columns, moments)),
        answers=partial(answer_rows, added, columns),
        parts=partial(part_rows, added, columns),
    )
