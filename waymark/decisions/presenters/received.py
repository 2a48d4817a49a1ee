"""How is it said what a file of ModernGov holds, what it would change, and what it changed?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, time
from typing import Any

from waymark.core.dates import clock_in_words, day_in_words, local_date
from waymark.decisions.models.agendas import ITEM_KIND_LABELS
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.models.closing import ACCESS_LABELS
from waymark.decisions.models.meetings import MEETING_STATE_LABELS
from waymark.decisions.models.received import SOURCE_KIND_LABELS, SourceChange, SourceFile
from waymark.decisions.presenters.meetings import meeting_title
from waymark.decisions.presenters.parts import Action, Fact
from waymark.decisions.presenters.sections import Section
from waymark.decisions.queries.received import Planned
from waymark.decisions.rules.moderngov import Outcome, SourceKind
from waymark.intake.models import BATCH_STATE_LABELS, BatchFault
from waymark.intake.rules import BatchState
from waymark.web.jinja import show_date, show_datetime

OUTCOME_LABELS = {
    Outcome.NEW: "New",
    Outcome.CHANGED: "Changed",
    Outcome.SAME: "As it is here",
    Outcome.OURS: "Ours: stays as it is",
    Outcome.LEFT_OUT: "Left out",
}
FIELD_LABELS = {
    "name": "name", "kind": "kind", "held_on": "day", "starts_at": "time", "place": "place",
    "state": "state", "cancelled_reason": "why it is cancelled", "position": "place on the agenda",
    "title": "title", "text": "text", "access": "who may read it",
    "paragraphs_unknown": "paragraphs unknown", "closed_reason": "why it is closed",
    "withdrawn_reason": "why it is off the agenda",
}  # fmt: skip
VALUE_LABELS: dict[str, Mapping[Any, str]] = {
    "kind": dict(BodyKind.choices) | ITEM_KIND_LABELS,
    "state": MEETING_STATE_LABELS,
    "access": ACCESS_LABELS,
    "paragraphs_unknown": {True: "yes", False: "no"},
}
STATE_COLOURS = {
    BatchState.READY: "yellow",
    BatchState.FAULTY: "red",
    BatchState.APPLIED: "green",
}
MOST_SHOWN = 500


def state_words(found: SourceFile) -> tuple[str, str]:
    """Return the words and the colour of where a file has got to."""
    state = BatchState(found.batch.state)
    return BATCH_STATE_LABELS[state], STATE_COLOURS.get(state, "grey")


def files_section(files: Iterable[SourceFile], *, url: Callable[[SourceFile], str]) -> Section:
    """Return the files that came in."""
    rows = [
        (
            Action(each.batch.document.file_name, url(each)),
            show_date(local_date(each.batch.received_at)),
            state_words(each)[0],
            counts_in_words(each.batch.counts),
        )
        for each in files
    ]
    notes = () if rows else ("No file has been loaded yet.",)
    return Section(
        "Files", notes=notes, head=("File", "Loaded", "State", "What became of it"), rows=rows
    )


def file_section(found: SourceFile) -> Section:
    """Return what is known of a file."""
    document = found.batch.document
    facts = [
        Fact("Loaded", show_datetime(found.batch.received_at)),
        Fact("Fetched from", found.url or "Not given"),
        Fact("Size", f"{document.size:,} bytes"),
        Fact("SHA-256", document.sha256),
    ]
    return Section("The file as it came", facts=facts)


def faults_section(faults: Iterable[BatchFault]) -> Section:
    """Return what is wrong with a file."""
    rows = [(str(each.row or ""), each.message, each.value, each.remedy) for each in faults]
    head = ("Place in the file", "What is wrong", "In the file", "What to do")
    return Section("What is wrong", head=head, rows=rows)


def plan_section(planned: Sequence[Planned]) -> Section:
    """Return what taking a file in would do; what stays as it is is only counted."""
    counts = {outcome.value: 0 for outcome in Outcome}
    for each in planned:
        counts[each.outcome.value] += 1
    shown = [each for each in planned if each.outcome is not Outcome.SAME]
    rows = [
        (each.name, SOURCE_KIND_LABELS[each.kind], OUTCOME_LABELS[each.outcome], _why(each))
        for each in shown[:MOST_SHOWN]
    ]
    notes = [counts_in_words(counts) or "The file tells of nothing."]
    if len(shown) > MOST_SHOWN:
        notes.append(f"The first {MOST_SHOWN} are shown.")
    return Section(
        "What taking it in would do",
        notes=notes,
        head=("What", "Kind", "Here", "In words"),
        rows=rows,
    )


def changes_section(changes: Iterable[SourceChange]) -> Section:
    """Return what taking a file in did."""
    rows = []
    for each in changes:
        words = "Known by its number in ModernGov"
        if each.before is not None:
            words = _changed(each.before, each.after) or "Nothing here: somebody had changed it"
        elif not each.record.is_ours:
            words = "New"
        meeting = each.record.meeting
        name = meeting_title(meeting) if meeting else str(each.record.row)
        rows.append((name, SOURCE_KIND_LABELS[SourceKind(each.record.kind)], words))
    return Section("What it changed", head=("What", "Kind", "In words"), rows=rows)


def counts_in_words(counts: Mapping[str, int]) -> str:
    """Return how many things became what, without those that none became."""
    return ", ".join(
        f"{counts[outcome.value]} {OUTCOME_LABELS[outcome].lower()}"
        for outcome in Outcome
        if counts.get(outcome.value)
    )


def lines_of(planned: Iterable[Planned]) -> list[str]:
    """Return what would happen, a line for everything that does not stay as it is."""
    found = []
    for each in planned:
        if each.outcome is not Outcome.SAME:
            words = f": {_why(each)}" if _why(each) else ""
            kind = SOURCE_KIND_LABELS[each.kind]
            found.append(f"{OUTCOME_LABELS[each.outcome]} - {kind} {each.name}{words}")
    return found


def _why(planned: Planned) -> str:
    words = [planned.why] if planned.why else []
    if planned.outcome is Outcome.CHANGED and planned.record is not None:
        row = planned.record.row
        before = {name: getattr(row, name) for name in planned.after}
        words.append(_changed(before, planned.after))
    if planned.kept:
        names = ", ".join(FIELD_LABELS[name] for name in planned.kept)
        words.append(f"Stays as somebody changed it here: {names}.")
    return " ".join(each for each in words if each)


def _changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    pairs = [
        f"{FIELD_LABELS[name]}: {_said(name, before.get(name))} is now {_said(name, value)}"
        for name, value in after.items()
    ]
    words = "; ".join(pairs)
    return f"{words[0].upper()}{words[1:]}." if words else ""


def _said(name: str, value: Any) -> str:
    """What a field holds as people read it, whether a row or a file says so, and not too long."""
    if value in ("", None):
        return "nothing"
    if name == "held_on":
        return day_in_words(date.fromisoformat(str(value)))
    if name == "starts_at":
        return clock_in_words(time.fromisoformat(str(value)))
    text = VALUE_LABELS.get(name, {}).get(value, str(value))
    return text if len(text) <= 80 else f"{text[:79]}…"
