"""What do the list of open questions and the board of one question's themes show?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.engines.registry import EngineState, engine_states
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.theming import EngineRun, OutsideEngine
from waymark.consultations.presenters.header import Link
from waymark.consultations.queries.themes import Board, QuestionState, ThemeLine
from waymark.consultations.rules.themes import ThemeWarning, Warn
from waymark.consultations.rules.vocabulary import (
    FrameworkStatus,
    RunKind,
    RunState,
    ThemeKind,
    ThemeStatus,
)
from waymark.consultations.rules.wording import counted

STATUS_WORDS = {
    FrameworkStatus.DRAFT: ("Themes being worked on", "yellow"),
    FrameworkStatus.SIGNED: ("Themes signed", "green"),
    FrameworkStatus.REVISED: ("Themes revised", "grey"),
}
RUN_TITLES = {
    RunKind.PROPOSE.value: "Looking for themes",
    RunKind.SUGGEST.value: "Suggesting themes for each answer",
}
LONGEST_EXAMPLE = 300
Url = Callable[..., str]


@dataclass(frozen=True)
class QuestionRow:
    """One open question with how far its themes have come."""

    wording: str
    url: str
    state: str
    state_colour: str
    answers: int
    coded: str


@dataclass(frozen=True)
class ThemesPage:
    """The open questions of a consultation."""

    rows: tuple[QuestionRow, ...]
    outside: str
    outside_url: str


@dataclass(frozen=True)
class RunView:
    """What an engine is doing or has done, in words."""

    title: str
    sentence: str
    done: int
    total: int
    is_at_work: bool
    is_failed: bool
    retry_url: str


@dataclass(frozen=True)
class ThemeCard:
    """One theme with what it rests on and what can be done with it."""

    name: str
    description: str
    count: str
    origin: str
    terms: str
    examples: tuple[str, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True)
class BoardPage:
    """The themes of one open question."""

    question: str
    answered: int
    state: str
    state_colour: str
    version: int | None
    run: RunView | None
    warnings: tuple[str, ...]
    chosen: tuple[ThemeCard, ...]
    candidates: tuple[ThemeCard, ...]
    set_aside: tuple[ThemeCard, ...]
    signatures: tuple[tuple[str, datetime], ...]
    is_draft: bool
    primary: Link | None
    links: tuple[Link, ...]
    sentence: str
    repeated: str
    unread: str


def unread_words(files: int) -> str:
    """How many files have no text that could be read; empty where there are none."""
    if not files:
        return ""
    return (
        f"{counted(files, 'file')} without a text: what a machine cannot read, such as a PDF or a "
        "picture, is typed by an officer on the page of its response. Until then it is not read "
        "here."
    )


def repeated_words(repeated: int, wordings: int) -> str:
    """How many answers are read together with another one; empty where there are none."""
    if not repeated:
        return ""
    each = "It is" if wordings == 1 else "Each is"
    return (
        f"{counted(repeated, 'answer')} set aside: to the word the same as another answer of the "
        f"same campaign ({counted(wordings, 'wording')} in all). {each} read once and coded once, "
        "and the coding counts for all of its answers."
    )


def themes_page(
    states: list[QuestionState],
    *,
    outside: OutsideEngine | None,
    is_configured: bool,
    outside_url: str,
    url: Callable[[Question], str],
) -> ThemesPage:
    """Word the list of open questions."""
    rows = []
    for each in states:
        words, colour = ("No themes yet", "grey")
        if each.framework is not None:
            words, colour = STATUS_WORDS[FrameworkStatus(each.framework.status)]
        rows.append(
            QuestionRow(
                wording=each.question.wording,
                url=url(each.question),
                state=words,
                state_colour=colour,
                answers=each.answers,
                coded=f"{each.coded:,} of {each.answers:,}",
            )
        )
    return ThemesPage(
        rows=tuple(rows),
        outside=_outside_words(outside, is_configured=is_configured),
        outside_url=outside_url,
    )


def _outside_words(outside: OutsideEngine | None, *, is_configured: bool) -> str:
    if not is_configured:
        return "No language model elsewhere is set up, so no answer can leave this installation."
    if outside is None or not outside.is_allowed:
        return "A language model elsewhere is set up, but answers here may not leave."
    return f"Redacted answers may leave for a language model elsewhere: {outside.assessment}."


def run_view(
    run: EngineRun | None, *, engines: tuple[EngineState, ...], retry_url: str
) -> RunView | None:
    """Word what an engine is doing; a run that ended well and left nothing to say is not shown."""
    if run is None:
        return None
    label = next((each.label for each in engines if each.name == run.engine), run.engine)
    is_at_work = run.state in {RunState.WAITING, RunState.WORKING}
    is_failed = run.state == RunState.FAILED
    if is_failed:
        sentence = run.message
    elif is_at_work:
        sentence = f"{run.read:,} of {counted(run.total, 'answer')} read by “{label}”."
    else:
        sentence = f"“{label}” has read {counted(run.read, 'answer')}."
        if run.in_another_language:
            sentence += (
                f" {counted(run.in_another_language, 'answer')} in another language "
                f"{'was' if run.in_another_language == 1 else 'were'} not read: this method knows "
                "English only. People read and code them like any other."
            )
        if run.left_out:
            sentence += (
                f" {counted(run.left_out, 'answer')} did not leave: nobody has checked them for "
                "personal details yet."
            )
        if run.unanswered:
            sentence += f" {counted(run.unanswered, 'answer')} came back without a suggestion."
    return RunView(
        title=RUN_TITLES[run.kind],
        sentence=sentence,
        done=run.read,
        total=run.total,
        is_at_work=is_at_work,
        is_failed=is_failed,
        retry_url=retry_url if is_failed or is_at_work else "",
    )


def warning_sentences(board: Board, warnings: list[ThemeWarning]) -> tuple[str, ...]:
    """Word what to look at before signing."""
    names = {line.theme.key: line.theme.name for line in board.chosen}
    return tuple(_warning(each, names) for each in warnings)


def _warning(warning: ThemeWarning, names: Mapping[str, str]) -> str:
    themes = [f"“{names[key]}”" for key in warning.themes]
    match warning.kind:
        case Warn.MANY:
            return (
                f"There are {warning.number:.0f} themes in use. More than 30 are hard to tell "
                "apart: merge those that say the same."
            )
        case Warn.SMALL:
            return f"{themes[0]} rests on {counted(int(warning.number), 'answer')} only."
        case Warn.SHARED:
            return (
                f"{themes[0]} and {themes[1]} share {warning.number:.0f}% of the answers of the "
                "smaller one. Are they the same?"
            )
        case _:
            return f"{themes[0]} and {themes[1]} read nearly alike. Say how they differ."


def cards(
    lines: tuple[ThemeLine, ...],
    *,
    texts: Mapping[str, str],
    links: Callable[[ThemeLine], tuple[Link, ...]],
) -> tuple[ThemeCard, ...]:
    """Word themes as cards."""
    return tuple(
        ThemeCard(
            name=line.theme.name,
            description=line.theme.description,
            count=counted(len(line.answers), "answer"),
            origin=_origin(line),
            terms=", ".join(line.theme.key_terms),
            examples=tuple(shortened(texts[each]) for each in line.theme.examples if each in texts),
            links=links(line),
        )
        for line in lines
    )


def _origin(line: ThemeLine) -> str:
    theme = line.theme
    if theme.kind != ThemeKind.SAID:
        return "Always there"
    if theme.status == ThemeStatus.MERGED and theme.merged_into is not None:
        return f"Merged into “{theme.merged_into.name}”"
    if theme.made_by_engine:
        name = theme.made_by_engine.split()[0]
        labels = {each.name: each.label for each in engine_states()}
        return f"Proposed by the method “{labels.get(name, name)}”"
    return "Added by a person"


def shortened(text: str) -> str:
    """The beginning of an answer, enough to know what it is about."""
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST_EXAMPLE else f"{plain[:LONGEST_EXAMPLE].rstrip()}…"
