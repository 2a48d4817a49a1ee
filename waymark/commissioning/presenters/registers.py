"""What do the pages about files with a register of contracts say?"""

from collections.abc import Iterable, Sequence

from waymark.commissioning.presenters.records import Section
from waymark.commissioning.rules.registers import CheckedRegister, columns
from waymark.decisions.presenters.parts import Fact
from waymark.intake.models import BATCH_STATE_LABELS, Batch, BatchFault
from waymark.intake.rules import BatchState
from waymark.web.jinja import show_datetime

COLOURS = {
    BatchState.FAULTY: "red",
    BatchState.FAILED: "red",
    BatchState.READY: "blue",
    BatchState.APPLYING: "blue",
    BatchState.APPLIED: "green",
}
WAITS = "Waits for answers"
FACTS = {
    "added": "New contracts",
    "unchanged": "Here already, the same",
    "differing": "Here already with other content, left as they are",
    "suppliers": "New organisations",
}


def state_words(batch: Batch) -> str:
    """Return what became of a file."""
    state = BatchState(batch.state)
    return WAITS if state is BatchState.RECEIVED else BATCH_STATE_LABELS[state]


def colour_of(batch: Batch) -> str:
    """Return the colour of its state."""
    return COLOURS.get(BatchState(batch.state), "grey")


def facts_of(batch: Batch) -> tuple[Fact, ...]:
    """Return who brought a file when, and what is or was in it."""
    by = f" by {batch.received_by}" if batch.received_by else ""
    facts = [Fact("Loaded", f"{show_datetime(batch.received_at)}{by}")]
    if batch.row_count is not None:
        facts.append(Fact("Contracts in the file", f"{batch.row_count:,}"))
    if batch.state in {BatchState.READY, BatchState.APPLIED, BatchState.APPLYING}:
        facts += [Fact(words, f"{batch.counts.get(key, 0):,}") for key, words in FACTS.items()]
    if batch.applied_at is not None:
        facts.append(Fact("Taken in", show_datetime(batch.applied_at)))
    if batch.undone_at is not None:
        facts.append(Fact("Undone", show_datetime(batch.undone_at)))
    return tuple(facts)


def sentences_of(batch: Batch) -> tuple[str, ...]:
    """Return what comes next."""
    match BatchState(batch.state):
        case BatchState.RECEIVED:
            return ("Next: say what the columns hold.",)
        case BatchState.READY:
            return (
                (
                    "Next: look whether this is what you expect, then take it in. Contracts that "
                    "run or ran come in as recorded from history, so nothing more is asked of "
                    "them; those that have not started and are not signed come in as such."
                ),
            )
        case BatchState.FAULTY:
            return ("Nothing was taken in. Mend the file and load it again.",)
        case BatchState.APPLYING:
            return ("The contracts are being taken in. You can leave this page: the work goes on.",)
        case BatchState.FAILED:
            return ("A failure stopped the work. Nothing was taken in: load the file again.",)
    return ()


def faults_section(faults: Sequence[BatchFault], *, count: int) -> Section:
    """Return what is wrong with a file, in its order."""
    more = f"The first {len(faults):,} of {count:,} are shown." if count > len(faults) else ""
    return Section(
        title="What is wrong, in the order of the file",
        head=("Row", "Column", "Value", "What is wrong", "What to do"),
        rows=tuple(
            (
                str(each.row) if each.row else "All",
                each.column,
                each.value,
                each.message,
                each.remedy,
            )
            for each in faults
        ),
        note=more,
    )


def rows_section(checked: CheckedRegister, *, names: dict[int, str]) -> Section:
    """Return the contracts that a file would bring, with whom each supplier's name means."""
    shown = checked.rows[:20]
    return Section(
        title="What would come in",
        head=("Reference", "Title", "Supplier", "How it comes in"),
        rows=tuple(
            (
                each.written.reference,
                each.written.title,
                _supplier(checked, each.supplier, names),
                "From history" if each.written.is_from_history else "Not signed yet",
            )
            for each in shown
        ),
        empty="Every contract of this file is here already.",
        note=f"The first {len(shown)} of {len(checked.rows):,} are shown."
        if len(checked.rows) > len(shown)
        else "",
    )


def differing_section(references: Iterable[str]) -> Section:
    """Return the contracts that say something else here."""
    return Section(
        title="Here already with other content",
        head=("Reference",),
        rows=tuple((each,) for each in references),
        note="They are left as they are. Change them on their pages.",
    )


def columns_section(required: Sequence[str]) -> Section:
    """Return the columns that a file may have."""
    return Section(
        title="Columns that are known at once",
        head=("Column", "Needed", "What it holds"),
        rows=tuple(
            (each.label, "Yes" if each.field in required else "No", each.hint) for each in columns()
        ),
    )


def _supplier(checked: CheckedRegister, name: str, names: dict[int, str]) -> str:
    found = checked.suppliers[name]
    if found.key is None:
        return f"{name} (new)"
    here = names[found.key]
    return here if here == name else f"{here} (in the file: {name})"
