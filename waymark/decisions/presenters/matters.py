"""What do the pages of matters show, and how is the history of one told?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.dates import local_date
from waymark.decisions.models.decisions import Decision, DecisionDocument
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.notices import NOTICE_LABELS, Notice
from waymark.decisions.models.plans import PLAN_STATE_LABELS, PlanItem
from waymark.decisions.presenters.parts import Action, Fact
from waymark.decisions.presenters.plans import FROM_HISTORY
from waymark.decisions.queries.matters import MatterHistory
from waymark.decisions.rules.decisions import DecisionStage, first_sentence
from waymark.decisions.rules.notices import NoticeKind
from waymark.decisions.rules.plans import PlanState, period_in_words
from waymark.web.jinja import show_date


@dataclass(frozen=True)
class MatterRow:
    """One matter of a list."""

    title: str
    url: str
    years: str
    state: str
    colour: str
    is_published: bool


@dataclass(frozen=True)
class MatterListing:
    """The matters, and what can be done."""

    rows: tuple[MatterRow, ...]
    add: Action | None
    older_url: str = ""


@dataclass(frozen=True)
class HistoryStep:
    """One step of a matter, with its day and what belongs to it."""

    title: str
    at: date
    text: str
    links: tuple[Action, ...]


@dataclass(frozen=True)
class MatterView:
    """One matter with its whole history, the newest step last."""

    summary: str
    state: str
    colour: str
    note: str
    facts: tuple[Fact, ...]
    steps: tuple[HistoryStep, ...]
    primary: Action | None
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class Ways:
    """The addresses to which the history of a matter leads."""

    item: Callable[[PlanItem], str]
    notice: Callable[[Notice], str]
    decision: Callable[[Decision], str]
    paper: Callable[[Decision, DecisionDocument], str]
    consultation: Callable[[Consultation], str]


def matter_row(matter: Matter, *, url: str) -> MatterRow:
    """Return one matter of a list."""
    ended = f" to {matter.closed_on.year}" if matter.closed_on else " to now"
    return MatterRow(
        title=matter.title,
        url=url,
        years=f"{matter.opened_on.year}{ended}",
        state="Closed" if matter.closed_on else "Open",
        colour="grey" if matter.closed_on else "blue",
        is_published=matter.published_at is not None,
    )


def matter_view(
    matter: Matter,
    history: MatterHistory,
    *,
    ways: Ways,
    primary: Action | None = None,
    actions: tuple[Action, ...] = (),
    kept: tuple[Fact, ...] = (),
) -> MatterView:
    """Return one matter with its history."""
    facts = [
        ("Began", show_date(matter.opened_on)),
        ("Ended", show_date(matter.closed_on)),
        ("Source", matter.history_source),
    ]
    row = matter_row(matter, url="")
    return MatterView(
        summary=matter.summary,
        state=row.state,
        colour=row.colour,
        note=FROM_HISTORY if matter.is_from_history else "",
        facts=(*(Fact(key, value) for key, value in facts if value), *kept),
        steps=history_steps(history, ways=ways),
        primary=primary,
        actions=actions,
    )


def history_steps(history: MatterHistory, *, ways: Ways) -> tuple[HistoryStep, ...]:
    """Return what happened of a matter, the newest last."""
    steps = [
        *(step for each in history.consultations for step in _of_consultation(each, ways)),
        *(step for each in history.items for step in _of_item(each, ways)),
        *(_of_notice(each, ways) for each in history.notices),
        *(_of_decision(each, history.papers.get(each.pk, ()), ways) for each in history.decisions),
    ]
    return tuple(sorted(steps, key=lambda step: step.at))


def _of_consultation(found: Consultation, ways: Ways) -> list[HistoryStep]:
    moments = [
        ("Consultation opened", found.opened_at or found.opens_at),
        ("Consultation closed", found.closed_at or found.closes_at),
    ]
    links = (Action(found.title, ways.consultation(found)),)
    return [
        HistoryStep(title, local_date(moment), "", links)
        for title, moment in moments
        if moment is not None
    ]


def _of_item(item: PlanItem, ways: Ways) -> list[HistoryStep]:
    links = (Action(item.title, ways.item(item)),)
    steps = []
    if item.is_from_history:
        title = f"Planned for {item.body.name}"
        steps.append(HistoryStep(title, item.decide_from, "", links))
    elif item.published_at is not None:
        when = period_in_words(item.decide_from, item.decide_until)
        title = f"On the forward plan, for {item.body.name}"
        day = local_date(item.published_at)
        steps.append(HistoryStep(title, day, f"To be decided: {when}.", links))
    if item.moved_on is not None and item.state_reason:
        title = f"{PLAN_STATE_LABELS[PlanState(item.state)]} on the forward plan"
        steps.append(HistoryStep(title, item.moved_on, item.state_reason, links))
    return steps


def _of_notice(notice: Notice, ways: Ways) -> HistoryStep:
    return HistoryStep(
        NOTICE_LABELS[NoticeKind(notice.kind)],
        notice.published_on,
        first_sentence(notice.reasons),
        (Action("Read the notice", ways.notice(notice)),),
    )


def _of_decision(
    decision: Decision, papers: tuple[DecisionDocument, ...], ways: Ways
) -> HistoryStep:
    verb = "Recommended" if decision.stage == DecisionStage.RECOMMENDED else "Decided"
    return HistoryStep(
        f"{verb} by {decision.body.name}",
        decision.decided_on,
        first_sentence(decision.wording),
        (
            Action(decision.title, ways.decision(decision)),
            *(Action(each.document.title, ways.paper(decision, each)) for each in papers),
        ),
    )
