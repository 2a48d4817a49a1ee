"""What does the board of a matter show, at work and to anybody?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from waymark.decisions.models.decisions import (
    CONDITION_TEST_LABELS,
    ON_FAIL_LABELS,
    Condition,
    Decision,
)
from waymark.decisions.models.positions import Position
from waymark.decisions.models.reviews import Review
from waymark.decisions.presenters.conditions import state_words
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries.positions import Board, BoardRow
from waymark.decisions.rules.positions import MatterStanding
from waymark.decisions.rules.tests import OF_AUTHORITIES, ConditionTest, OnFail
from waymark.web.jinja import show_date

STANDING_WORDS = {
    MatterStanding.NONE: ("Open", "No decisions yet", "grey"),
    MatterStanding.PARTIAL: ("Partial", "Some have decided, and agree so far", "yellow"),
    MatterStanding.ALIGNED: ("Aligned", "All have decided the same", "green"),
    MatterStanding.SPLIT: ("Split", "They have decided differently", "red"),
    MatterStanding.FAILED: (
        "Does not fit",
        "Same option, but the terms or the shares do not fit",
        "red",
    ),
}


@dataclass(frozen=True)
class PositionRow:
    """One authority of the board."""

    name: str
    option: str
    decided_on: str
    term: str
    share: str
    source: str
    change: Action | None
    decision_url: str = ""


@dataclass(frozen=True)
class BoardView:
    """Where the authorities of a matter stand; `conditions` are (text, test, state)."""

    title: str
    state: str
    standing: str
    colour: str
    rows: tuple[PositionRow, ...]
    conditions: tuple[tuple[str, str, str], ...] = ()
    circles: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()


def board_view(
    board: Board,
    *,
    conditions: Sequence[Condition] = (),
    parties: Mapping[int, Sequence[int]] | None = None,
    reviews: Mapping[int, Review] | None = None,
    change: Callable[[Position], Action | None] = lambda _: None,
    decision_url: Callable[[Decision], str] = lambda _: "",
    circles: Sequence[Sequence[str]] = (),
    actions: Sequence[Action] = (),
) -> BoardView:
    """Return the board; the public's has no ways to change it.

    `parties` and `reviews` are those of the conditions, by their keys.
    """
    state, words, colour = STANDING_WORDS[board.standing]
    names = names_on(board)
    return BoardView(
        title=board.matter.title,
        state=state,
        standing=words,
        colour=colour,
        rows=tuple(
            _row(each, change=change(each.position), decision_url=decision_url)
            for each in board.rows
        ),
        conditions=tuple(
            (
                each.text,
                test_words(each, [names[key] for key in (parties or {}).get(each.pk, ())]),
                state_words(
                    each,
                    (reviews or {}).get(each.pk),
                    is_from_history=each.decision.is_from_history,
                )[0],
            )
            for each in conditions
        ),
        circles=tuple(
            f"{', '.join(each)} wait for each other’s decision: none of them can begin."
            if len(each) > 1
            else f"{each[0]} waits for its own decision."
            for each in circles
        ),
        actions=tuple(actions),
    )


def names_on(board: Board) -> dict[int, str]:
    """Return the names of the authorities on a board, by their keys."""
    return {row.position.pk: row.position.name for row in board.rows}


def test_words(condition: Condition, names: Sequence[str]) -> str:
    """Return in one line how it is found out whether a condition holds, and what failing does."""
    if not condition.test:
        return ""
    test = ConditionTest(condition.test)
    words = [CONDITION_TEST_LABELS[test]]
    if test in OF_AUTHORITIES:
        options = " or ".join(f"“{each}”" for each in condition.options)
        count = f"{condition.number} of " if test is ConditionTest.N_OF else ""
        words.append(f": {options} ({count}{', '.join(names)})")
    elif test is ConditionTest.BY_DATE:
        words.append(f": {show_date(condition.until)}")
    elif test is ConditionTest.AT_MOST:
        words.append(f": £{condition.amount:,.2f}")
    else:
        words.append(f": {condition.judge}")
    words.append(".")
    if condition.on_fail:
        words.append(f" If not: {ON_FAIL_LABELS[OnFail(condition.on_fail)].lower()}")
        words.append(f": {condition.fallback}" if condition.fallback else ".")
    return "".join(words)


def _row(
    row: BoardRow, *, change: Action | None, decision_url: Callable[[Decision], str]
) -> PositionRow:
    if row.stated is None:
        said = "Not known here yet" if row.position.partner_id is None else "Nothing published yet"
        return PositionRow(row.position.name, said, "", "", "", "", change)
    stated = row.stated
    days = [show_date(stated.term_from), show_date(stated.term_until)]
    return PositionRow(
        name=row.position.name,
        option=stated.option.capitalize(),
        decided_on=show_date(stated.decided_on),
        term=" to ".join(each or "not given" for each in days) if any(days) else "",
        share=f"{stated.share.normalize():f} %" if stated.share is not None else "",
        source="; ".join(each for each in (stated.evidence, stated.source) if each),
        change=change,
        decision_url=decision_url(stated.decision) if stated.decision else "",
    )
