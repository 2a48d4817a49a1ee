"""What do the pages about file audits show?"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from waymark.access.models.teams import Team
from waymark.casework.models.file_audits import (
    FILE_ANSWER_LABELS,
    JUDGEMENT_LABELS,
    FileAudit,
    FileAuditDraft,
    FileSample,
)
from waymark.casework.presenters.notes import Clash
from waymark.casework.presenters.supervision import Line
from waymark.casework.presenters.work import Waits
from waymark.casework.queries.file_audits import ListedSample, OpenFile, OpenSample, SampleRow
from waymark.casework.rules.file_audits import FileAnswer, Judgement, get_checklist, label_of
from waymark.core.dates import day_in_words, local_date
from waymark.people.models.needs import TIER_LABELS
from waymark.people.rules.vocabulary import Tier

JUDGEMENT_COLOURS = {
    Judgement.GOOD: "green",
    Judgement.SOUND: "blue",
    Judgement.NEEDS_WORK: "yellow",
    Judgement.AT_ONCE: "red",
}


@dataclass(frozen=True)
class ListPage:
    """The samples that a manager drew, and the teams of which they can draw another."""

    samples: tuple[Line, ...]
    draws: tuple[tuple[str, str], ...]
    results_url: str


@dataclass(frozen=True)
class Row:
    """One file of a sample; without a name or an address where it is not open any more."""

    place: str
    name: str
    worker: str
    state: str
    url: str


@dataclass(frozen=True)
class SamplePage:
    """A sample: how it was drawn, and its files."""

    how: str
    seed: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Answer:
    """What was found of one question."""

    question: str
    answer: str
    comment: str


@dataclass(frozen=True)
class FileNotes:
    """What was found in a file."""

    heading: str
    state: str
    judgement: str
    colour: str
    answers: tuple[Answer, ...]
    good_practice: str
    action: str
    comment: str
    comment_heading: str
    record_url: str


@dataclass(frozen=True)
class FilePage:
    """A file to look at; once it is finished, what was found."""

    notes: FileNotes | None
    lines: tuple[str, ...]
    record_url: str
    draft_line: str
    clash: Clash | None


@dataclass(frozen=True)
class OwnPage:
    """What was found in the viewer's own files: the one that is shown, and the others."""

    notes: FileNotes | None
    asks: bool
    others: tuple[Line, ...]


def list_page(
    samples: Iterable[ListedSample],
    *,
    teams: Iterable[Team],
    url: Callable[[FileSample], str],
    draw_url: Callable[[Team], str],
    results_url: str,
) -> ListPage:
    """Word the samples that the viewer drew."""
    teams = list(teams)
    return ListPage(
        samples=tuple(
            Line(
                text=f"{_drawn_on(each.sample)}: {_of_whom(each.sample)}",
                state=f"{each.finished} of {each.number} finished",
                url=url(each.sample),
            )
            for each in samples
        ),
        draws=tuple(
            (
                "Draw a sample" if len(teams) == 1 else f"Draw a sample of {each.name}",
                draw_url(each),
            )
            for each in teams
        ),
        results_url=results_url,
    )


def sample_page(found: OpenSample, *, url: Callable[[FileAudit], str]) -> SamplePage:
    """Word a sample and its files."""
    sample = found.sample
    return SamplePage(
        how=(
            f"Drawn at random on {_drawn_on(sample)}: {len(found.rows)} of "
            f"{sample.frame_size} open cases of {_of_whom(sample)}."
        ),
        seed=f"Seed {sample.seed}, checklist version {sample.checklist}",
        rows=tuple(_row(each, url=url) for each in found.rows),
    )


def sample_name(sample: FileSample) -> str:
    """Return what a sample is called."""
    return f"Sample of {_drawn_on(sample)}"


def file_page(
    found: OpenFile, *, draft: FileAuditDraft | None, is_elsewhere: bool, record_url: str
) -> FilePage:
    """Word a file to look at, or what was found in it."""
    audit = found.audit
    clash = None
    if is_elsewhere and draft is not None:
        clash = Clash("What you kept on another screen", _typed_in_words(audit, draft.typed))
    return FilePage(
        notes=file_notes(found, record_url=record_url) if audit.finished_at else None,
        lines=(
            f"Lead worker when drawn: {audit.worker.user}.",
            f"File {audit.place} of the sample drawn on {_drawn_on(audit.sample)}.",
        ),
        record_url=record_url,
        draft_line=(
            f"You have this half written, kept on {day_in_words(local_date(draft.saved_at))}. "
            "Only you see it."
        )
        if draft and not is_elsewhere
        else "",
        clash=clash,
    )


def own_page(
    found: OpenFile | None,
    others: Iterable[FileAudit],
    *,
    url: Callable[[FileAudit], str],
    record_url: str,
) -> OwnPage:
    """Word what was found in the viewer's own files."""
    shown = found.audit.pk if found else None
    return OwnPage(
        notes=file_notes(found, record_url=record_url) if found else None,
        asks=found is not None and found.audit.read_at is None,
        others=tuple(
            Line(f"{each.person}, {_finished_on(each)}", state_of(each), url(each))
            for each in others
            if each.pk != shown
        ),
    )


def to_read(found: Iterable[FileAudit], *, url: str) -> tuple[Waits, ...]:
    """Word the audits that the viewer has not read yet, for my day."""
    return tuple(
        Waits(
            text=f"File audit to read: {each.person}",
            url=f"{url}?audit={each.public_id}",
            hint=f"Finished by {each.manager.user} on {_finished_on(each)}",
        )
        for each in found
    )


def file_notes(found: OpenFile, *, record_url: str) -> FileNotes:
    """Word what was found in a file."""
    audit = found.audit
    judgement = Judgement(audit.judgement)
    action = ""
    if audit.step is not None:
        action = f"{audit.step.what}, by {day_in_words(audit.step.due_on)}"
    return FileNotes(
        heading=f"{audit.person}: looked at by {audit.manager.user} on {_finished_on(audit)}",
        state=state_of(audit),
        judgement=JUDGEMENT_LABELS[judgement],
        colour=JUDGEMENT_COLOURS[judgement],
        answers=tuple(
            Answer(
                question=label_of(each.question),
                answer=FILE_ANSWER_LABELS[FileAnswer(each.answer)],
                comment=each.comment,
            )
            for each in found.findings
        ),
        good_practice=audit.good_practice,
        action=action,
        comment=audit.comment,
        comment_heading=f"What {audit.worker.user} says to it",
        record_url=record_url,
    )


def state_of(found: FileAudit) -> str:
    """Say how far an audit is."""
    if found.read_at is not None:
        return "Read by the worker"
    return "Finished, not read yet" if found.finished_at else "Not looked at yet"


def _row(found: SampleRow, *, url: Callable[[FileAudit], str]) -> Row:
    audit = found.audit
    place = str(audit.place)
    if not found.is_open:
        return Row(place=place, name="No longer open to you", worker="", state="", url="")
    state = state_of(audit)
    if found.is_begun:
        state = "Half written"
    elif audit.judgement:
        state = f"{state}: {JUDGEMENT_LABELS[Judgement(audit.judgement)].lower()}"
    return Row(
        place=place,
        name=str(audit.person),
        worker=str(audit.worker.user),
        state=state,
        url=url(audit),
    )


def _drawn_on(sample: FileSample) -> str:
    return day_in_words(local_date(sample.drawn_at))


def _of_whom(sample: FileSample) -> str:
    whose = str(sample.worker.user) if sample.worker else sample.team.name
    return f"{whose}, {TIER_LABELS[Tier(sample.tier)].lower()}" if sample.tier else whose


def _finished_on(found: FileAudit) -> str:
    return day_in_words(local_date(found.finished_at)) if found.finished_at else ""


def _typed_in_words(audit: FileAudit, typed: Mapping[str, object]) -> str:
    """Return what was kept as text, question by question."""
    checklist = get_checklist(audit.sample.checklist)
    lines = []
    for each in checklist.questions:
        answer = str(typed.get(f"answer_{each.key}") or "")
        words = [
            str(FILE_ANSWER_LABELS[FileAnswer(answer)]) if answer in set(FileAnswer) else "",
            str(typed.get(f"comment_{each.key}") or ""),
        ]
        if any(words):
            lines.append(f"{each.label}: {'. '.join(filter(None, words))}")
    others = {"good_practice": "Good practice", "step": "What the worker is to do"}
    lines += [f"{label}: {typed[name]}" for name, label in others.items() if typed.get(name)]
    return "\n".join(lines)
