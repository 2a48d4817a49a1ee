"""What do the pages of the forward plan show, at work and to anybody?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from waymark.core.dates import day_in_words
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import NOTICE_LABELS, Notice
from waymark.decisions.models.plans import LIMB_LABELS, PLAN_STATE_LABELS, ROUTE_LABELS, PlanItem
from waymark.decisions.models.reviews import Review
from waymark.decisions.presenters.parts import Action, Fact
from waymark.decisions.queries.notices import Due
from waymark.decisions.rules.notices import NoticeKind
from waymark.decisions.rules.periods import first_meeting
from waymark.decisions.rules.plans import (
    Facts,
    Limb,
    PlanState,
    Route,
    period_in_words,
    share_of_budget,
)

COLOURS = {
    PlanState.DRAFT: "grey",
    PlanState.PUBLISHED: "blue",
    PlanState.DEFERRED: "yellow",
    PlanState.WITHDRAWN: "grey",
    PlanState.SUPERSEDED: "grey",
    PlanState.FOR_DECISION: "turquoise",
    PlanState.DECIDED: "green",
}
FROM_HISTORY = "Recorded from history: it was not kept here at the time."


@dataclass(frozen=True)
class PlanRow:
    """One thing to be decided, in a list."""

    title: str
    url: str
    state: str
    colour: str
    is_key: bool
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Month:
    """What is to be decided in one month."""

    name: str
    rows: tuple[PlanRow, ...]


@dataclass(frozen=True)
class PlanListing:
    """The plan at work, or as anybody reads it."""

    months: tuple[Month, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class NoticeRow:
    """One notice that was given."""

    label: str
    day: date
    url: str
    is_late: str


@dataclass(frozen=True)
class ItemView:
    """One thing to be decided, with what was and must be published."""

    heading: str
    state: str
    colour: str
    note: str
    facts: tuple[Fact, ...]
    dues: tuple[tuple[str, str], ...]
    notices: tuple[NoticeRow, ...]
    primary: Action | None
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class DueRow:
    """One line of what must be published by when."""

    latest_on: date
    notice: str
    about: str
    url: str
    day: date
    state: str
    colour: str


@dataclass(frozen=True)
class Step:
    """What a step is about, before it is taken."""

    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]
    submit: str
    back_url: str


def plan_row(item: PlanItem, *, url: str) -> PlanRow:
    """Return one thing to be decided, in a list."""
    state = PlanState(item.state)
    return PlanRow(
        title=item.title,
        url=url,
        state=PLAN_STATE_LABELS[state],
        colour=COLOURS[state],
        is_key=bool(item.is_key),
        facts=tuple(
            Fact(key, value)
            for key, value in (
                ("Who decides", who_decides(item)),
                ("When", period_in_words(item.decide_from, item.decide_until)),
                ("Why it is a key decision", _limb(item) if item.is_key else ""),
                ("Documents", item.documents),
                ("Not in public", item.private_reason if item.is_private else ""),
                ("Copies and questions", item.contact),
                ("Reason", item.state_reason),
            )
            if value
        ),
    )


def review_row(review: Review, *, url: str, meets: date | None) -> PlanRow:
    """Return one decision that came back for review, as a line of the plan."""
    due = f"On or after {day_in_words(review.due_on)}"
    return PlanRow(
        title=f"Review: {review.decision.title}",
        url=url,
        state="Review",
        colour="yellow",
        is_key=False,
        facts=(
            Fact("Who decides", review.decision.body.name),
            Fact("When", f"{due}; first meeting: {day_in_words(meets)}" if meets else due),
            Fact("Why it came back", f"{review.cause}."),
        ),
    )


def plan_months(
    items: Iterable[PlanItem],
    reviews: Iterable[Review],
    *,
    item_url: Callable[[PlanItem], str],
    review_url: Callable[[Review], str],
    meetings: Mapping[int, Sequence[Meeting]],
) -> tuple[Month, ...]:
    """Return the plan by months; a review stands at the first meeting that can look at it."""
    rows = [(each.decide_from, plan_row(each, url=item_url(each))) for each in items]
    for each in reviews:
        days = (meeting.held_on for meeting in meetings.get(each.decision.body_id, ()))
        meets = first_meeting(days, due=each.due_on)
        row = review_row(each, url=review_url(each), meets=meets)
        rows.append((meets or each.due_on, row))
    months: dict[str, list[PlanRow]] = {}
    for day, row in sorted(rows, key=itemgetter(0)):
        months.setdefault(f"{day:%B %Y}", []).append(row)
    return tuple(Month(name, tuple(found)) for name, found in months.items())


def who_decides(item: PlanItem) -> str:
    """Return the body, and the names of those who decide where they are known."""
    return "\n".join(filter(None, [item.body.name, item.decision_maker]))


def item_facts(item: PlanItem, *, matter: str, unassessed: str) -> tuple[Fact, ...]:
    """Return what is known of it; `matter` is empty where the reader may not see that one."""
    facts = [
        ("Matter", matter),
        ("Who decides", who_decides(item)),
        ("When", period_in_words(item.decide_from, item.decide_until)),
        ("Key decision", key_words(item, unassessed=unassessed)),
        ("Value", _money(item)),
        ("Wards", "The whole area" if item.is_whole_area else ", ".join(item.wards)),
        ("Threshold", item.threshold_applied),
        (
            "How notice is given",
            "" if item.route == Route.NORMAL else ROUTE_LABELS[Route(item.route)],
        ),
        ("Not in public", item.private_reason if item.is_private else ""),
        ("Documents", item.documents),
        ("Copies and questions", item.contact),
        ("Reason", item.state_reason),
        ("Replaced by", item.superseded_by.title if item.superseded_by else ""),
        ("Source", item.history_source),
    ]
    return tuple(Fact(key, value) for key, value in facts if value)


def key_words(item: PlanItem, *, unassessed: str) -> str:
    """Return whether it is a key decision, and by which limb."""
    if item.is_key is None:
        return "" if item.is_from_history else unassessed
    return f"Yes: {_limb(item)}" if item.is_key and item.limb else "Yes" if item.is_key else "No"


def due_words(due: Due, today: date) -> str:
    """Return until when a notice can be given or could have been, and whether it was, in words."""
    last = day_in_words(due.latest_on)
    if due.is_met:
        if due.given_on is None:
            return "An exception stands in its place"
        return f"Given on {day_in_words(due.given_on)}, in time: the last day is {last}"
    if due.given_on is not None:
        return f"Given on {day_in_words(due.given_on)}, too late: the last day was {last}"
    if due.latest_on < today:
        return f"Too late: the last day was {last}"
    return f"Not given yet: the last day is {last}"


def notice_row(notice: Notice, *, url: str) -> NoticeRow:
    """Return one notice that was given, and whether it came too late."""
    late = notice.latest_on is not None and notice.published_on > notice.latest_on
    words = (
        f"The last day was {day_in_words(notice.latest_on)}" if late and notice.latest_on else ""
    )
    label = NOTICE_LABELS[NoticeKind(notice.kind)]
    corrected = f"{label}, corrected" if notice.corrects_id else label
    return NoticeRow(corrected, notice.published_on, url, words)


def state_words(item: PlanItem) -> str:
    """Return where it stands; one of the past waits for its decision to be recorded, no more."""
    if item.is_from_history and item.state == PlanState.FOR_DECISION:
        return "Decision not recorded"
    return PLAN_STATE_LABELS[PlanState(item.state)]


def item_view(
    item: PlanItem,
    *,
    matter: str,
    notices: Sequence[Notice],
    notice_url: Callable[[Notice], str],
    dues: Sequence[Due] = (),
    today: date | None = None,
    primary: Action | None = None,
    actions: Sequence[Action] = (),
) -> ItemView:
    """Return one thing to be decided; at work, with what must still be published."""
    state = PlanState(item.state)
    unassessed = "Nobody has assessed it yet" if today else ""
    return ItemView(
        heading="What was to be decided" if item.is_from_history else "What is to be decided",
        state=state_words(item),
        colour=COLOURS[state],
        note=FROM_HISTORY if item.is_from_history else "",
        facts=item_facts(item, matter=matter, unassessed=unassessed),
        dues=tuple((NOTICE_LABELS[each.kind], due_words(each, today)) for each in dues)
        if today
        else (),
        notices=tuple(notice_row(each, url=notice_url(each)) for each in notices),
        primary=primary,
        actions=tuple(actions),
    )


def due_row(due: Due, *, url: str, today: date) -> DueRow:
    """Return one line of what must be published by when."""
    state, colour = "To do", "blue"
    if due.is_met:
        state, colour = "Done", "green"
    elif due.given_on is not None:
        state, colour = "Given too late", "red"
    elif due.latest_on < today:
        state, colour = "Too late", "red"
    about = due.about
    named = f"Meeting of {about.body.name}" if isinstance(about, Meeting) else about.title
    return DueRow(
        latest_on=due.latest_on,
        notice=NOTICE_LABELS[due.kind],
        about=named,
        url=url,
        day=due.day,
        state=state,
        colour=colour,
    )


def _limb(item: PlanItem) -> str:
    return LIMB_LABELS[Limb(item.limb)] if item.limb else ""


def _money(item: PlanItem) -> str:
    if item.value is None:
        return ""
    words = f"£{item.value:,.2f}".removesuffix(".00")
    share = share_of_budget(Facts(value=item.value, budget_line_value=item.budget_line_value))
    if share is None or item.budget_line_value is None:
        return words
    budget = f"£{item.budget_line_value:,.2f}".removesuffix(".00")
    return f"{words}, {share}% of {item.budget_line or 'its budget line'} ({budget})"
