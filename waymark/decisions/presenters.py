"""What do the pages about decisions show?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

from waymark.consultations.rules.feedback import Gate
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.dates import local_date
from waymark.decisions import rules
from waymark.decisions.models import (
    CONDITION_KIND_LABELS,
    CONDITION_STATE_LABELS,
    STAGE_LABELS,
    Body,
    BodyKind,
    Condition,
    Decision,
    DecisionDocument,
)
from waymark.decisions.queries import gaps_of, headline_of
from waymark.decisions.rules import ConditionKind, ConditionState, DecisionStage, Finality

NOT_IN_SOURCE = "Not given in the source"
NOT_RECORDED = "Not recorded"
FROM_HISTORY = (
    "This decision was recorded from history, after the event. What its source does not give is "
    "left open here."
)
CONDITION_COLOURS = {
    ConditionState.OPEN: "yellow",
    ConditionState.MET: "green",
    ConditionState.FAILED: "red",
    ConditionState.WAIVED: "purple",
}
OVER = {
    ConsultationStage.CLOSED,
    ConsultationStage.ANALYSING,
    ConsultationStage.REPORTED,
    ConsultationStage.FEEDBACK,
}
GONE = {DecisionStage.LAPSED, DecisionStage.RESCINDED, DecisionStage.SUPERSEDED}


@dataclass(frozen=True)
class Action:
    """One thing that can be done from a page."""

    label: str
    url: str


@dataclass(frozen=True)
class Fact:
    """One line of a summary list."""

    key: str
    value: str
    change_url: str = ""


@dataclass(frozen=True)
class DecisionRow:
    """One decision of a list."""

    title: str
    url: str
    headline: str
    colour: str
    body: str
    decided_on: date
    sentence: str
    consultation: str
    is_published: bool
    is_from_history: bool


@dataclass(frozen=True)
class DecisionListing:
    """Decisions at work: a stretch of the list, what it is narrowed by, where it goes on."""

    rows: tuple[DecisionRow, ...]
    selected: tuple[dict[str, str], ...]
    clear_url: str
    newest_url: str
    older_url: str
    record: Action | None
    record_from_history: Action | None
    bodies: Action
    is_narrowed: bool


@dataclass(frozen=True)
class ConsultationListing:
    """What was decided after one consultation, and what is missing before one can be recorded."""

    rows: tuple[DecisionRow, ...]
    record: Action | None
    record_from_history: Action | None
    waits_for: str
    report: Action | None


@dataclass(frozen=True)
class PublicListing:
    """Decisions that anybody may read."""

    rows: tuple[DecisionRow, ...]
    newest_url: str
    older_url: str


@dataclass(frozen=True)
class ConditionRow:
    """What a decision depends on, and whether it is so."""

    text: str
    kind: str
    facts: str
    state: str
    colour: str
    evidence: str
    url: str


@dataclass(frozen=True)
class PaperRow:
    """A paper with its size and kind."""

    label: str
    url: str


@dataclass(frozen=True)
class Step:
    """One step of what happened, with its day."""

    title: str
    at: date
    by: str
    text: str


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


@dataclass(frozen=True)
class Chosen:
    """The decision that a step is about, for the page that asks once more."""

    title: str
    headline: str
    sentence: str
    warnings: tuple[str, ...]
    back_url: str


@dataclass(frozen=True)
class WeighedLine:
    """One thing that a decision rests on: what it is, whether it is there, and where it is made."""

    name: str
    state: str
    colour: str
    url: str


@dataclass(frozen=True)
class RecordView:
    """What stands above the form about a decision."""

    introduction: str
    bodies_url: str
    blocked: str
    ways_out: tuple[Action, ...]
    saved_meanwhile: tuple[Fact, ...]
    warnings: tuple[str, ...]
    back_url: str
    weighed: tuple[WeighedLine, ...] = ()


@dataclass(frozen=True)
class ConditionView:
    """The condition that is settled or corrected."""

    text: str
    kind: str
    state: str
    decision: str
    back_url: str


@dataclass(frozen=True)
class BodyListing:
    """Who decides here."""

    rows: tuple[tuple[str, str], ...]
    add: Action | None


def day(value: date) -> str:
    """Return a day as people write it."""
    return f"{value.day} {value:%B %Y}"


def colour_of(decision: Decision) -> str:
    """Return the colour of the tag that carries the headline."""
    stage = DecisionStage(decision.stage)
    if stage in GONE:
        return "grey"
    if decision.finality == Finality.IN_PRINCIPLE:
        return "yellow"
    return "blue" if stage is DecisionStage.RECOMMENDED else "green"


def decision_row(decision: Decision, *, url: str) -> DecisionRow:
    """Return one decision of a list."""
    return DecisionRow(
        title=decision.title,
        url=url,
        headline=headline_of(decision),
        colour=colour_of(decision),
        body=decision.body.name,
        decided_on=decision.decided_on,
        sentence=rules.first_sentence(decision.wording),
        consultation=decision.consultation.title if decision.consultation else "",
        is_published=decision.published_at is not None,
        is_from_history=decision.is_from_history,
    )


def condition_row(
    condition: Condition, *, is_from_history: bool, url: str, missing: str
) -> ConditionRow:
    """Return one condition; from history, one that nobody has settled is not known."""
    state = ConditionState(condition.state)
    is_known = rules.is_known(state, is_from_history=is_from_history)
    due = day(condition.due_on) if condition.due_on else missing.lower()
    settled = f" ({day(condition.settled_on)})" if condition.settled_on else ""
    return ConditionRow(
        text=condition.text,
        kind=CONDITION_KIND_LABELS[ConditionKind(condition.kind)],
        facts=f"Who sees to it: {condition.owner or missing.lower()}. Due: {due}.",
        state=f"{CONDITION_STATE_LABELS[state]}{settled}" if is_known else "Not known",
        colour=CONDITION_COLOURS[state] if is_known else "grey",
        evidence=condition.evidence,
        url=url,
    )


def paper_row(paper: DecisionDocument, *, url: str) -> PaperRow:
    """Return a paper with what somebody wants to know before opening it."""
    document = paper.document
    ending = document.file_name.rpartition(".")[2].upper()
    return PaperRow(label=f"{document.title} ({ending}, {_size(document.size)})", url=url)


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
) -> DecisionView:
    """Return one decision as its page shows it; `kept` are lines for staff alone."""
    missing = missing_words(decision)
    rows = [
        (
            each.kind,
            condition_row(
                each,
                is_from_history=decision.is_from_history,
                url=condition_url(each),
                missing=missing,
            ),
        )
        for each in conditions
    ]
    triggers = tuple(row for kind, row in rows if kind == ConditionKind.REVIEW_TRIGGER)
    panel = [f"{decision.body.name}, {day(decision.decided_on)}"]
    if decision.review_on:
        panel.append(f"To be looked at again on {day(decision.review_on)}")
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
    )


def decision_facts(decision: Decision) -> tuple[Fact, ...]:
    """Return the lines of a decision's summary; what its source does not give says so."""
    missing = missing_words(decision)
    facts = [
        Fact("State", headline_of(decision)),
        Fact("Decided by", f"{decision.body.name} ({BodyKind(decision.body.kind).label})"),
        Fact("Date", day(decision.decided_on)),
        Fact("What was decided", decision.wording),
        Fact("Reasons", decision.reasons or missing),
        Fact("Alternatives considered", decision.alternatives or missing),
        Fact("Stage", STAGE_LABELS[DecisionStage(decision.stage)]),
    ]
    if decision.finality == Finality.IN_PRINCIPLE or decision.review_on:
        facts.append(Fact("Review date", _day_or(decision.review_on, missing)))
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


def steps_of(chain: Sequence[Decision], conditions: Sequence[Condition]) -> tuple[Step, ...]:
    """Return what happened, oldest first, from the consultation to what became of the decision.

    `conditions` are those of the decision that the page is about.
    """
    steps = [((step.at, -1, order), step) for order, step in enumerate(_steps_before(chain[0]))]
    for order, decision in enumerate(chain):
        steps.append(
            (
                (decision.decided_on, 0, order),
                Step(
                    title=f"{_first_standing(decision)} by {decision.body.name}",
                    at=decision.decided_on,
                    by="",
                    text=rules.first_sentence(decision.wording),
                ),
            )
        )
        if decision.published_at:
            published = local_date(decision.published_at)
            text = "Recorded from history." if decision.is_from_history else ""
            step = Step(title="Published here", at=published, by="", text=text)
            steps.append(((published, 2, order), step))
    for order, condition in enumerate(conditions):
        if condition.settled_on:
            state = CONDITION_STATE_LABELS[ConditionState(condition.state)].lower()
            step = Step(
                title=f"Condition {state}", at=condition.settled_on, by="", text=condition.text
            )
            steps.append(((condition.settled_on, 1, order), step))
    return tuple(step for _, step in sorted(steps, key=_when))


def _steps_before(decision: Decision) -> list[Step]:
    """The consultation that a decision was taken after, and the report that was read."""
    consultation, edition = decision.consultation, decision.report_edition
    if consultation is None or consultation.stage not in OVER:
        return []
    moments = [
        ("Consultation opened", consultation.opens_at, consultation.title),
        ("Consultation closed", consultation.closes_at, ""),
    ]
    if edition is not None:
        moments.append(("Report published", edition.published_at, f"Edition {edition.number}."))
    return [
        Step(title=title, at=local_date(moment), by="", text=text)
        for title, moment, text in moments
        if moment is not None
    ]


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


def selected_filters(
    values: dict[str, Any], *, labels: dict[str, dict[str, str]], url: str
) -> tuple[dict[str, str], ...]:
    """Return what a list is narrowed by, each with the address of the list without it."""
    names = {"words": "Words", "finality": "How final", "stage": "Stage"}
    given = {key: str(value) for key, value in values.items() if value}
    return tuple(
        {
            "category": names[key],
            "text": labels.get(key, {}).get(value, value),
            "remove_url": with_query(url, {k: v for k, v in given.items() if k != key}),
        }
        for key, value in given.items()
    )


def with_query(url: str, values: dict[str, str]) -> str:
    """Return an address with a query, or without one where there is nothing to say."""
    return f"{url}?{urlencode(values)}" if values else url


def _first_standing(decision: Decision) -> str:
    """What a decision was when it was taken, whatever has become of it since."""
    if decision.finality == Finality.IN_PRINCIPLE:
        is_proposal = decision.stage == DecisionStage.RECOMMENDED
        return "Recommended in principle" if is_proposal else "Decided in principle"
    if decision.confirms_id is not None:
        return "Confirmed as final"
    return "Recommended" if decision.stage == DecisionStage.RECOMMENDED else "Decided"


def _when(pair: tuple[tuple[date, int, int], Step]) -> tuple[date, int, int]:
    return pair[0]


def _day_or(value: date | None, missing: str) -> str:
    return day(value) if value else missing


def _by_whom(at: datetime, user_id: int | None, names: dict[int, str]) -> str:
    who = f" by {names[user_id]}" if user_id in names else ""
    return f"{day(local_date(at))}{who}"


def _size(size: int) -> str:
    kilobytes = max(1, round(size / 1024))
    return f"{kilobytes} KB" if kilobytes < 1024 else f"{kilobytes / 1024:.1f} MB"


def body_row(body: Body) -> tuple[str, str]:
    """Return the name and the kind of a body."""
    return body.name, BodyKind(body.kind).label


def weighed_lines(
    gate: Gate, *, report_url: str, feedback_url: str, papers_url: str
) -> tuple[WeighedLine, ...]:
    """Say what shows that what people said was weighed, and what of it is missing."""
    done, missing = ("There", "green"), ("Missing", "red")
    lines = [
        ("The published report of what people said", done if gate.has_report else missing),
        *((f"An answer to the theme “{each.name}”", done) for each in gate.acknowledged),
        *((f"An answer to the theme “{each.name}”", missing) for each in gate.unanswered),
        ("The equality impact assessment", done if gate.has_equality_analysis else missing),
    ]
    urls = [report_url, *[feedback_url] * (len(lines) - 2), papers_url]
    return tuple(
        WeighedLine(name=name, state=state, colour=colour, url=url)
        for (name, (state, colour)), url in zip(lines, urls, strict=True)
    )
