"""What do the pages about one decision show?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.core.dates import local_date
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.models.decisions import STAGE_LABELS, Condition, Decision, DecisionDocument
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.reviews import Review
from waymark.decisions.presenters.conditions import ConditionRow, condition_row
from waymark.decisions.presenters.following import Following
from waymark.decisions.presenters.parts import Action, Fact, document_label
from waymark.decisions.presenters.steps import Step, steps_of
from waymark.decisions.queries.decisions import gaps_of, headline_of
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionKind, DecisionStage, Finality
from waymark.web.jinja import show_date

NOT_IN_SOURCE = "Not given in the source"
NOT_RECORDED = "Not recorded"
FROM_HISTORY = (
    "This decision was recorded from history, after the event. What its source does not give is "
    "left open here."
)


@dataclass(frozen=True)
class PaperRow:
    """A paper with its size and kind."""

    label: str
    url: str


@dataclass(frozen=True)
class DecisionView:
    """One decision, with all that hangs on it."""

    headline: str
    state: str
    colour: str
    sentence: str
    panel: tuple[str, ...]
    note: str
    facts: tuple[Fact, ...]
    gaps: tuple[str, ...]
    conditions: tuple[ConditionRow, ...]
    reviews: tuple[ConditionRow, ...]
    papers: tuple[PaperRow, ...]
    steps: tuple[Step, ...]
    link: Action | None
    primary: Action | None
    actions: tuple[Action, ...]
    following: Following


@dataclass(frozen=True)
class Chosen:
    """The decision that a step is about, for the page that asks once more."""

    title: str
    headline: str
    sentence: str
    warnings: tuple[str, ...]
    back_url: str


def paper_row(paper: DecisionDocument, *, url: str) -> PaperRow:
    """Return a paper with what somebody wants to know before opening it."""
    return PaperRow(label=document_label(paper.document), url=url)


def decision_view(
    decision: Decision,
    *,
    conditions: Sequence[Condition],
    papers: Sequence[DecisionDocument],
    chain: Sequence[Decision],
    condition_url: Callable[[Condition], str],
    paper_url: Callable[[DecisionDocument], str],
    link: Action | None = None,
    primary: Action | None = None,
    actions: Sequence[Action] = (),
    kept: Sequence[Fact] = (),
    following: Following | None = None,
    tests: Mapping[int, str] | None = None,
    reviews: Sequence[Review] = (),
) -> DecisionView:
    """Return one decision as its page shows it; `kept` are lines for staff alone.

    `tests` say of conditions by their keys how it is found out whether they hold; `reviews` are
    those of the decision, the earliest first.
    """
    latest = {each.condition_id: each for each in reviews}
    missing = missing_words(decision)
    rows = [
        (
            each.kind,
            condition_row(
                each,
                is_from_history=decision.is_from_history,
                url=condition_url(each),
                missing=missing,
                test=(tests or {}).get(each.pk, ""),
                review=latest.get(each.pk),
            ),
        )
        for each in conditions
    ]
    triggers = tuple(row for kind, row in rows if kind == ConditionKind.REVIEW_TRIGGER)
    panel = [f"{decision.body.name}, {show_date(decision.decided_on)}"]
    if decision.review_on:
        panel.append(f"To be looked at again on {show_date(decision.review_on)}")
    panel += [f"To be looked at again if: {row.text}" for row in triggers]
    return DecisionView(
        headline=headline_of(decision),
        state="Published" if decision.published_at else "Not published",
        colour="blue" if decision.published_at else "grey",
        sentence=rules.first_sentence(decision.wording),
        panel=tuple(panel),
        note=FROM_HISTORY if decision.is_from_history else "",
        facts=(*decision_facts(decision), *kept),
        gaps=gaps_of(decision, conditions),
        conditions=tuple(row for kind, row in rows if kind != ConditionKind.REVIEW_TRIGGER),
        reviews=triggers,
        papers=tuple(paper_row(each, url=paper_url(each)) for each in papers),
        steps=steps_of(chain, conditions),
        link=link,
        primary=primary,
        actions=tuple(actions),
        following=following or Following(),
    )


def meeting_link(meeting: Meeting, url: str) -> Action:
    """Return the way to the meeting that took a decision."""
    return Action(f"Go to the meeting of {show_date(meeting.held_on)}", url)


def decision_facts(decision: Decision) -> tuple[Fact, ...]:
    """Return the lines of a decision's summary; what its source does not give says so."""
    missing = missing_words(decision)
    facts = [
        Fact("State", headline_of(decision)),
        Fact("Decided by", f"{decision.body.name} ({BodyKind(decision.body.kind).label})"),
        Fact("Date", show_date(decision.decided_on)),
        Fact("What was decided", decision.wording),
        Fact("Reasons", decision.reasons or missing),
        Fact("Alternatives considered", decision.alternatives or missing),
        Fact("Stage", STAGE_LABELS[DecisionStage(decision.stage)]),
    ]
    if decision.finality == Finality.IN_PRINCIPLE or decision.review_on:
        facts.append(Fact("Review date", show_date(decision.review_on) or missing))
    if decision.reference:
        facts.append(Fact("Reference", decision.reference))
    if decision.consultation:
        facts.append(Fact("Consultation", decision.consultation.title))
    if decision.option:
        facts.append(Fact("Option chosen", decision.option.label))
    if decision.report_edition:
        number = decision.report_edition.number
        facts.append(Fact("Report considered", f"Edition {number} of the consultation report"))
    if decision.is_from_history:
        facts.append(Fact("Source", decision.history_source))
    return tuple(facts)


def kept_facts(decision: Decision, *, names: dict[int, str]) -> tuple[Fact, ...]:
    """Return who recorded and published a decision, and who read the report, for staff."""
    facts = [Fact("Recorded", _by_whom(decision.recorded_at, decision.recorded_by_id, names))]
    if decision.report_read_at:
        read = _by_whom(decision.report_read_at, decision.report_read_by_id, names)
        facts.append(Fact("Report confirmed as read", read))
    published = "Not published: only staff can read it"
    if decision.published_at:
        published = _by_whom(decision.published_at, decision.published_by_id, names)
    return (*facts, Fact("Published", published))


def missing_words(decision: Decision) -> str:
    """Return what stands where a record gives nothing."""
    return NOT_IN_SOURCE if decision.is_from_history else NOT_RECORDED


def _by_whom(at: datetime, user_id: int | None, names: dict[int, str]) -> str:
    who = f" by {names[user_id]}" if user_id in names else ""
    return f"{show_date(local_date(at))}{who}"
