"""What follows a decision: call-in, reviews, actions, delegations, as its pages show them?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from waymark.core.dates import ENGLAND, local_date
from waymark.decisions.models.call_in import (
    CALL_IN_OUTCOME_LABELS,
    CallIn,
    CallInRule,
    CallInWindow,
)
from waymark.decisions.models.clauses import ClauseAction, Delegation
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.reviews import REVIEW_OUTCOME_LABELS, Review
from waymark.decisions.presenters.parts import Action, Fact
from waymark.decisions.presenters.positions import BoardView
from waymark.decisions.rules.call_in import CallInOutcome
from waymark.decisions.rules.periods import Counting, first_meeting
from waymark.decisions.rules.reviews import ReviewOutcome
from waymark.web.jinja import show_date


@dataclass(frozen=True)
class Line:
    """One thing that follows, with its state and what can be done about it."""

    text: str
    facts: str
    state: str
    colour: str
    url: str = ""


@dataclass(frozen=True)
class Listing:
    """Reviews or actions, one below the other."""

    lines: tuple[Line, ...]
    none_title: str
    none_text: str


@dataclass(frozen=True)
class RuleListing:
    """What holds for call-in, and the way to set what holds next."""

    rows: tuple[tuple[str, ...], ...]
    add: Action | None


@dataclass(frozen=True)
class BoardListing:
    """The matters that are decided step by step, with the way to each board."""

    boards: tuple[Action, ...]


@dataclass(frozen=True)
class Following:
    """What follows one decision."""

    call_in: tuple[Fact, ...] = ()
    reviews: tuple[Line, ...] = ()
    elsewhere: tuple[Line, ...] = ()
    actions: tuple[Line, ...] = ()
    delegations: tuple[Fact, ...] = ()
    board: BoardView | None = None
    board_link: Action | None = None


def call_in_facts(window: CallInWindow | None, called: CallIn | None) -> tuple[Fact, ...]:
    """Return until when a decision can be called in, who did, and what came of it."""
    facts = []
    if window is not None:
        closes = window.closes_at.astimezone(ENGLAND)
        if window.urgent_reason:
            words = f"Not open to call-in, as urgent: {window.urgent_reason}"
            facts.append(Fact("Call-in", f"{words} (agreed by {window.urgent_agreed_by})"))
        else:
            until = f"{show_date(closes.date())}, {closes:%H:%M}"
            facts.append(Fact("Can be called in until", until))
        if window.effective_on:
            facts.append(Fact("Takes effect on", show_date(window.effective_on)))
    if called is not None:
        who = ", ".join(called.callers)
        facts.append(Fact("Called in", f"{show_date(local_date(called.called_at))} by {who}"))
        facts.append(Fact("Grounds of the call-in", called.grounds))
        if called.outcome:
            words = CALL_IN_OUTCOME_LABELS[CallInOutcome(called.outcome)]
            note = f": {called.note}" if called.note else ""
            facts.append(
                Fact("What came of the call-in", f"{words}, {show_date(called.settled_on)}{note}")
            )
    return tuple(facts)


def review_line(
    review: Review, *, meetings: Sequence[Meeting] | None = None, url: str = ""
) -> Line:
    """Return one review; an open one names the first meeting that can look at it, if asked."""
    facts = [f"{review.cause}.", f"Opened on {show_date(review.opened_on)}."]
    if review.closed_on is None:
        facts.append(f"Due on or after {show_date(review.due_on)}.")
        if meetings is not None:
            meets = first_meeting((each.held_on for each in meetings), due=review.due_on)
            none = "No meeting is in the calendar yet."
            facts.append(f"First meeting: {show_date(meets)}." if meets else none)
        return Line(review.condition.text, " ".join(facts), "Open", "yellow", url)
    words = REVIEW_OUTCOME_LABELS[ReviewOutcome(review.outcome)]
    facts.append(f"Closed on {show_date(review.closed_on)}: {words}.")
    if review.note:
        facts.append(review.note)
    return Line(review.condition.text, " ".join(facts), "Closed", "green")


def review_elsewhere(review: Review, *, url: str) -> Line:
    """Return a review at another authority, by what it decided."""
    title = f"{review.decision.authority.name}: {review.decision.title}"
    return replace(review_line(review), text=title, url=url)


def action_line(
    action: ClauseAction, *, today: date, missing: str, url: str = "", of: str = ""
) -> Line:
    """Return one action with who does it; `of` names the decision where the page does not."""
    clause = f"Clause {action.clause}. " if action.clause else ""
    due = show_date(action.due_on) or missing.lower()
    facts = f"{of}{clause}Who: {action.owner or missing.lower()}. Due: {due}."
    if action.done_on is not None:
        facts = f"{facts} What shows it: {action.evidence}"
        return Line(action.text, facts, f"Done ({show_date(action.done_on)})", "green")
    is_late = action.due_on is not None and action.due_on < today
    return Line(
        action.text, facts, "Overdue" if is_late else "To do", "red" if is_late else "yellow", url
    )


def delegation_facts(delegations: Sequence[Delegation]) -> tuple[Fact, ...]:
    """Return what is left to whom."""
    return tuple(
        Fact(
            each.delegate,
            f"{each.what} ({each.power}"
            + (f"; until {show_date(each.until)})" if each.until else ")"),
        )
        for each in delegations
    )


def rule_row(rule: CallInRule) -> tuple[str, ...]:
    """Return one rule of call-in as a row."""
    kind = "working days" if rule.counting == Counting.WORKING else "days"
    hour = f", until {rule.closes_at:%H:%M}" if rule.closes_at else ""
    return (
        show_date(rule.starts_on),
        f"{rule.days} {kind}{hour}",
        f"{rule.fewest_callers}: {rule.callers}",
        rule.source,
    )


def lines_of(
    reviews: Sequence[Review], *, url: Callable[[Review], str], meetings: dict[int, list[Meeting]]
) -> tuple[Line, ...]:
    """Return reviews with the meetings of the body that decided."""
    return tuple(
        review_line(each, meetings=meetings.get(each.decision.body_id, ()), url=url(each))
        for each in reviews
    )
