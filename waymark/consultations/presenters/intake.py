"""What do the pages about files of responses show?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.imports.responses_csv.files import Sample
from waymark.consultations.queries.undoing import UndoEffects
from waymark.consultations.rules.response_file import (
    CATEGORY,
    Column,
    ColumnKind,
    Layout,
)
from waymark.core.tabular import shorten
from waymark.intake.models import BATCH_STATE_LABELS, Batch, BatchFault
from waymark.intake.rules import WORKING, BatchState, UndoEnd

STATE_COLOURS = {
    BatchState.FAULTY: "red",
    BatchState.FAILED: "red",
    BatchState.READY: "blue",
    BatchState.APPLIED: "green",
}
LONGEST_CELL = 80
IN_BACKGROUND = (
    "That is many. They are taken out in the background, and the page of the file shows how far it "
    "has come."
)
HOLDS = {
    ColumnKind.REFERENCE: "Up to 60 characters, different in every row",
    ColumnKind.TEXT: "Any text, up to 10,000 characters",
    ColumnKind.BODY: "Its name, up to 200 characters",
    ColumnKind.DAY: "A day",
    ColumnKind.DATE: "A day, as 2026-03-08 or 8/3/2026",
    ColumnKind.POSTCODE: "A postcode, or its first half, which alone is kept",
}
WORKING_WORDS = {
    BatchState.RECEIVED: "The file is waiting to be checked.",
    BatchState.CHECKING: "Every row of the file is being checked. Nothing is taken in yet.",
    BatchState.APPLYING: "The responses are being taken in, all of them or none.",
    BatchState.UNDOING: "The responses are being taken out again, all of them or none.",
}
UNDO_WORDS = {
    UndoEnd.REFUSED: "These responses were not taken out again: something came in the way before "
    "it was done. Open “Undo” to read what.",
    UndoEnd.FAILED: "A failure of the machine stopped the undoing. Nothing was taken out: "
    "try again.",
}


@dataclass(frozen=True)
class BatchLine:
    """One file in the list."""

    file_name: str
    url: str
    state: str
    colour: str
    outcome: str
    received_at: datetime
    received_by: str


@dataclass(frozen=True)
class BatchList:
    """The files that were loaded; nothing can be loaded where `add_url` is empty."""

    batches: tuple[BatchLine, ...]
    add_url: str
    why_not: str


@dataclass(frozen=True)
class ColumnLine:
    """One column of the data dictionary."""

    name: str
    about: str
    need: str
    holds: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class ChooseFilePage:
    """How a file has to look, and where to choose one."""

    columns: tuple[ColumnLine, ...]
    template_url: str
    workbook_url: str
    cancel_url: str
    most_rows: int


@dataclass(frozen=True)
class FaultLine:
    """One thing wrong with the file."""

    row: str
    column: str
    value: str
    message: str
    remedy: str


@dataclass(frozen=True)
class CountLine:
    """How many of the new responses hold one value."""

    label: str
    count: int


@dataclass(frozen=True)
class CountTable:
    """The new responses by category, or by the choices of one question."""

    caption: str
    lines: tuple[CountLine, ...]


@dataclass(frozen=True)
class BatchPage:
    """One file: what was found in it, and what can be done with it."""

    file_name: str
    state: str
    colour: str
    received: str
    is_working: bool
    percent: int | None
    is_faulty: bool
    is_ready: bool
    is_applied: bool
    is_failed: bool
    sentence: str
    undo_note: str
    notes: tuple[str, ...]
    fault_count: int
    faults: tuple[FaultLine, ...]
    tables: tuple[CountTable, ...]
    sample_header: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    urls: Mapping[str, str]


@dataclass(frozen=True)
class ConfirmPage:
    """What is about to be done."""

    sentence: str
    submit: str
    cancel_url: str


@dataclass(frozen=True)
class UndoPage:
    """What undoing takes away, or why it cannot be done."""

    sentence: str
    later: str
    discards: tuple[str, ...]
    obstacles: tuple[str, ...]
    cancel_url: str


def present_batches(
    batches: Iterable[Batch],
    *,
    percents: Mapping[int, int | None],
    url: Callable[[Batch], str],
    add_url: str,
    why_not: str,
) -> BatchList:
    """Word the list of files; `percents` is how far work has come, by the key of the file."""
    lines = tuple(
        BatchLine(
            file_name=batch.document.file_name,
            url=url(batch),
            state=BATCH_STATE_LABELS[BatchState(batch.state)],
            colour=STATE_COLOURS.get(BatchState(batch.state), "grey"),
            outcome=_outcome(batch) or _done(percents.get(batch.pk)),
            received_at=batch.received_at,
            received_by=str(batch.received_by or "Somebody at the command line"),
        )
        for batch in batches
    )
    return BatchList(batches=lines, add_url=add_url, why_not=why_not)


def present_columns(layout: Layout) -> tuple[ColumnLine, ...]:
    """Word the data dictionary of a file."""
    return tuple(
        ColumnLine(
            name=column.name,
            about=column.about,
            need=_need(column),
            holds=_holds(column),
            values=tuple(_value(each.code, each.label) for each in column.known),
        )
        for column in layout.columns
    )


def present_batch(
    batch: Batch,
    *,
    layout: Layout,
    faults: Iterable[BatchFault],
    sample: Sample,
    percent: int | None,
    urls: Mapping[str, str],
    received: str,
) -> BatchPage:
    """Word one file, whatever state it is in."""
    state = BatchState(batch.state)
    is_ready = state is BatchState.READY
    return BatchPage(
        file_name=batch.document.file_name,
        state=BATCH_STATE_LABELS[state],
        colour=STATE_COLOURS.get(state, "grey"),
        received=received,
        is_working=state in WORKING,
        percent=percent,
        is_faulty=state is BatchState.FAULTY,
        is_ready=is_ready,
        is_applied=state is BatchState.APPLIED,
        is_failed=state is BatchState.FAILED,
        sentence=_sentence(batch, state) + (f" {percent}% done." if percent is not None else ""),
        undo_note=UNDO_WORDS[UndoEnd(batch.undo_end)]
        if state is BatchState.APPLIED and batch.undo_end
        else "",
        notes=_notes(batch, sample, layout) if is_ready else (),
        fault_count=batch.fault_count,
        faults=tuple(_fault_line(fault) for fault in faults),
        tables=tuple(_tables(batch, layout)) if is_ready else (),
        sample_header=sample.header,
        sample=tuple(tuple(shorten(cell, LONGEST_CELL) for cell in row) for row in sample.rows),
        urls=urls,
    )


def present_undo(
    effects: UndoEffects, *, at_once: int, obstacles: Sequence[str], cancel_url: str
) -> UndoPage:
    """Word what undoing takes away; more than so many at once are taken out in the background."""
    discards = [f"Snapshot {number}" for number in effects.snapshots]
    discards += [f"Edition {number} of the report, not published" for number in effects.editions]
    return UndoPage(
        sentence=f"{_counted(effects.responses)} that this file brought will be taken out, with"
        " their answers. Responses that were here before it stay.",
        later=IN_BACKGROUND if effects.responses > at_once else "",
        discards=tuple(discards),
        obstacles=tuple(obstacles),
        cancel_url=cancel_url,
    )


def undone_sentence(number: int) -> str:
    """Say what undoing did."""
    return f"{_counted(number)} taken out again"


def outcome_sentence(*, added: int, unchanged: int) -> str:
    """Say what a file without faults brings."""
    here = f" {unchanged:,} were here already with the same values." if unchanged else ""
    if unchanged == 1:
        here = " 1 was here already with the same values."
    return f"{_counted(added).replace('response', 'new response')}.{here}"


def absent_sentence(name: str) -> str:
    """Say that a question that may be left out was."""
    return f"There is no column {name}: no answers to that question are taken in."


def _counted(number: int) -> str:
    return "1 response" if number == 1 else f"{number:,} responses"


def _done(percent: int | None) -> str:
    return "" if percent is None else f"{percent}% done"


def _outcome(batch: Batch) -> str:
    state = BatchState(batch.state)
    if state is BatchState.FAULTY:
        return "1 fault" if batch.fault_count == 1 else f"{batch.fault_count:,} faults"
    if state in {BatchState.APPLIED, BatchState.READY} and batch.counts:
        return f"{batch.counts['added']:,} new, {batch.counts['unchanged']:,} unchanged"
    return ""


def _need(column: Column) -> str:
    if column.is_required:
        return "In every row"
    return "The column has to be there" if column.is_expected else "May be left out"


def _holds(column: Column) -> str:
    if column.kind is ColumnKind.ONE_OF:
        return "One of these, by code or in words"
    if column.kind is ColumnKind.SOME_OF:
        return "Any of these, by code or in words, with a semicolon between"
    if column.kind is ColumnKind.NUMBER:
        return _number_words(column)
    return HOLDS[column.kind]


def _number_words(column: Column) -> str:
    limits = [
        f"{word} {limit:f}"
        for word, limit in (("from", column.least), ("up to", column.most))
        if limit is not None
    ]
    return " ".join(["A whole number" if column.is_whole else "A number", *limits])


def _value(code: str, label: str) -> str:
    return label if code == label else f"{label} ({code})"


def _sentence(batch: Batch, state: BatchState) -> str:
    counts = batch.counts
    match state:
        case BatchState.RECEIVED | BatchState.CHECKING | BatchState.APPLYING:
            return WORKING_WORDS[state]
        case BatchState.FAULTY:
            number = _outcome(batch)
            return f"{number} found. Nothing was taken in: mend the file and load it again."
        case BatchState.READY if not counts["added"]:
            return "Every response in this file is here already, with the same values."
        case BatchState.READY | BatchState.APPLIED:
            return outcome_sentence(added=counts["added"], unchanged=counts["unchanged"])
        case BatchState.UNDONE:
            return "The responses that this file brought were taken out again."
        case BatchState.DISCARDED:
            return "Nothing of this file was taken in."
    return "A failure of the machine stopped the work. Nothing was taken in: try again."


def sheet_sentence(name: str, others: Sequence[str]) -> str:
    """Say which sheet of a workbook was read, and which were not; empty for a CSV file."""
    if not name:
        return ""
    rest = ", ".join(f"“{other}”" for other in others)
    return f"The sheet “{name}” was read{f', and not {rest}' if rest else ''}."


def _notes(batch: Batch, sample: Sample, layout: Layout) -> tuple[str, ...]:
    names = {name.casefold().replace(" ", "_") for name in sample.header}
    read = sheet_sentence(sample.sheet, sample.others)
    notes = [read] if read else []
    notes += [
        absent_sentence(column.name)
        for column in layout.columns
        if column.question_id and column.name not in names
    ]
    if batch.counts["windows_text"]:
        notes.append(
            "The file is in Windows text, not in UTF-8. Look for letters such as £ and é below: "
            "if they are right, all is well."
        )
    return tuple(notes)


def _tables(batch: Batch, layout: Layout) -> Iterable[CountTable]:
    if not batch.counts["added"]:
        return
    by_name = {CATEGORY: batch.counts["categories"]} | batch.counts["choices"]
    for column in layout.columns:
        if column.name in by_name and column.known:
            caption = "By category" if column.name == CATEGORY else column.about
            lines = tuple(
                CountLine(label=each.label, count=by_name[column.name].get(each.key, 0))
                for each in column.known
            )
            yield CountTable(caption=caption, lines=lines)


def _fault_line(fault: BatchFault) -> FaultLine:
    return FaultLine(
        row=f"{fault.row:,}" if fault.row else "Whole file",
        column=fault.column,
        value=fault.value,
        message=fault.message,
        remedy=fault.remedy,
    )
