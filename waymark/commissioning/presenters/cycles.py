"""What do the pages about the turns of the cycle show?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.commissioning.models.contracts import CONTRACT_STATE_LABELS
from waymark.commissioning.models.cycles import CYCLE_STAGE_LABELS, CYCLE_STATE_LABELS, Cycle
from waymark.commissioning.models.procurements import PROCUREMENT_STATE_LABELS
from waymark.commissioning.models.reviews import OUTCOME_LABELS, CycleReview
from waymark.commissioning.models.stages import GATE_ITEM_LABELS, STEP_LABELS, CycleStep
from waymark.commissioning.models.transfers import TRANSFER_STATE_LABELS
from waymark.commissioning.presenters.appraisals import Link, state_of
from waymark.commissioning.presenters.contracts import DueRow
from waymark.commissioning.presenters.needs import state_words as needs_state
from waymark.commissioning.queries.stages import Parts, Taken
from waymark.commissioning.rules.contracts import ContractState
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.procurements import ProcurementState
from waymark.commissioning.rules.stages import ORDER, GateItem, GateLine, Outcome, StepKind, missing
from waymark.commissioning.rules.transfers import TransferState
from waymark.web.jinja import show_date
from waymark.web.narrowing import with_query

COLOURS = {
    CycleState.OPEN: "blue",
    CycleState.ON_HOLD: "yellow",
    CycleState.ABANDONED: "red",
    CycleState.COMPLETED: "green",
}
DO = {
    GateItem.ASSESSED: "Work on the needs assessment",
    GateItem.HEARD: "Work on the needs assessment",
    GateItem.PREFERRED: "Work on the options appraisal",
    GateItem.SENSITIVITY: "Work on the options appraisal",
    GateItem.DECIDED: "See to the decision",
    GateItem.ARRANGED: "Begin a procurement",
    GateItem.SIGNED: "See to the contract",
    GateItem.REGISTERED: "Publish the contract",
    GateItem.NOTICES: "Write down the notices",
    GateItem.VESTING: "Complete the transfer",
    GateItem.LIABILITY: "Complete the transfer",
    GateItem.RATED: "Record results",
    GateItem.OUTCOME: "Work on the review",
    GateItem.EXIT_PLAN: "Plan the end",
}
"""What the main button says where this is the first thing that a gate misses."""


@dataclass(frozen=True)
class CycleRow:
    """One turn of the cycle in the list."""

    title: str
    url: str
    stage: str
    state: str
    opened_on: date
    appraisals: int


@dataclass(frozen=True)
class CycleList:
    """The front page of commissioning; `create` is none for who may only read."""

    rows: tuple[CycleRow, ...]
    due: tuple[DueRow, ...]
    create: Link | None
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class StageLine:
    """A stage in its order: "Done", "Now" or nothing yet, and how its gate was passed."""

    name: str
    state: str
    colour: str
    is_now: bool
    note: str


@dataclass(frozen=True)
class AskedLine:
    """One thing that a gate asks; `url` leads to where it is seen to, empty for who may not."""

    text: str
    hint: str
    state: str
    state_colour: str
    url: str


@dataclass(frozen=True)
class Happened:
    """One step of the cycle, as the timeline shows it."""

    title: str
    at: date
    by: str
    text: str


@dataclass(frozen=True)
class Part:
    """What hangs on the cycle under one heading: (link, state) each, and how to add to it."""

    key: str
    held: tuple[tuple[Link, str], ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class CyclePage:
    """One turn of the cycle; `gate` is empty where it is completed or abandoned."""

    title: str
    scope: str
    state: str
    colour: str
    facts: tuple[str, ...]
    primary: Link | None
    stages: tuple[StageLine, ...]
    gate_title: str
    gate: tuple[AskedLine, ...]
    gate_note: str
    pass_gate: Link | None
    parts: tuple[Part, ...]
    actions: tuple[Link, ...]
    history: tuple[Happened, ...]


@dataclass(frozen=True)
class GatePage:
    """The form that passes a gate, under what is on file for it."""

    submit: str
    cancel_url: str
    lines: tuple[AskedLine, ...]
    note: str


def cycle_row(cycle: Cycle, *, url: str, appraisals: int) -> CycleRow:
    """Word one turn of the cycle."""
    return CycleRow(
        title=cycle.title,
        url=url,
        stage=CYCLE_STAGE_LABELS[CycleStage(cycle.stage)],
        state=CYCLE_STATE_LABELS[CycleState(cycle.state)],
        opened_on=cycle.opened_on,
        appraisals=appraisals,
    )


def stages_of(cycle: Cycle, taken: Sequence[Taken]) -> tuple[StageLine, ...]:
    """Return the seven stages, each with how its gate was passed the latest time."""
    now = ORDER.index(CycleStage(cycle.stage))
    is_over = cycle.state == CycleState.COMPLETED
    passed = {
        each.step.stage: each.step for each in reversed(taken) if each.step.kind == StepKind.PASSED
    }
    lines = []
    for place, each in enumerate(ORDER):
        is_done = is_over or place < now
        is_now = place == now and not is_over
        step = passed.get(each.value) if is_done else None
        state, colour = ("Done", "green") if is_done else ("", "")
        if is_now:
            is_open = cycle.state == CycleState.OPEN
            state = "Now" if is_open else CYCLE_STATE_LABELS[CycleState(cycle.state)]
            colour = COLOURS[CycleState(cycle.state)]
        name = f"{place + 1}. {CYCLE_STAGE_LABELS[each]}"
        lines.append(StageLine(name, state, colour, is_now, _passed(step) if step else ""))
    return tuple(lines)


def asked_lines(
    lines: Sequence[GateLine], *, place: Callable[[GateLine], str]
) -> tuple[AskedLine, ...]:
    """Word what a gate asks; what is missing leads to where it is seen to.

    What several lines ask to be done is said once, under the first of them.
    """
    said: set[str] = set()

    def hint(line: GateLine) -> str:
        if line.is_met or line.remedy in said:
            return line.found
        said.add(line.remedy)
        return f"{line.found} {line.remedy}"

    return tuple(
        AskedLine(
            text=GATE_ITEM_LABELS[each.item],
            hint=hint(each),
            state="On file" if each.is_met else "Missing",
            state_colour="green" if each.is_met else "red",
            url="" if each.is_met else place(each),
        )
        for each in lines
    )


def gate_note(lines: Sequence[GateLine]) -> str:
    """Say in a sentence how a gate stands."""
    if not lines:
        return "This gate asks for written evidence: who agreed, and where that is written down."
    count = len(missing(lines))
    if not count:
        return "Everything that this gate asks for is on file."
    return f"{count} of {len(lines)} things that this gate asks for {_are(count)} missing."


def gate_title(cycle: Cycle) -> str:
    """Return the heading over what the present gate asks."""
    stage = CycleStage(cycle.stage)
    return f"The gate of stage {ORDER.index(stage) + 1}: {CYCLE_STAGE_LABELS[stage].lower()}"


def next_label(line: GateLine) -> str:
    """Return the words of the main button for the first thing that is missing."""
    return DO.get(line.item, "Answer the tests of the consultation")


def history_of(taken: Sequence[Taken]) -> tuple[Happened, ...]:
    """Return the steps of a cycle in words, the latest first."""
    return tuple(_event(each.step, each.by) for each in taken)


def parts_of(
    cycle: Cycle,
    parts: Parts,
    *,
    url: Callable[..., str],
    may_manage: bool,
) -> tuple[Part, ...]:
    """Return what hangs on a cycle, in the order of its stages."""

    def at(route: str, **key: object) -> str:
        return url(f"commissioning:{route}", **key)

    def add(label: str, route: str, **key: object) -> tuple[Link, ...]:
        return (Link(label, at(route, **key)),) if may_manage else ()

    def begin(label: str, route: str) -> tuple[Link, ...]:
        key = {"cycle": str(cycle.public_id)}
        return (Link(label, with_query(at(route), key)),) if may_manage and is_open else ()

    is_open = cycle.state == CycleState.OPEN
    own = {"cycle": cycle.public_id}
    consultation, matter, review = cycle.consultation, cycle.matter, parts.review
    decided = [
        (Link(each.title, url("decisions:detail", decision=each.public_id)), "")
        for each in parts.decisions
    ]
    turns = [(each, "next turn") for each in parts.following]
    if cycle.previous is not None:
        turns.insert(0, (cycle.previous, "previous turn"))
    needs = parts.needs
    return (
        Part(
            "Needs",
            ((Link(needs.title, at("needs", needs=needs.public_id)), needs_state(needs)[0]),)
            if needs
            else (),
            () if needs else begin("Begin a needs assessment", "needs_create"),
        ),
        Part(
            "Options appraisals",
            tuple(
                (Link(each.title, at("appraisal", appraisal=each.public_id)), state_of(each))
                for each in parts.appraisals
            ),
            add("Start an options appraisal", "appraisal_create", **own),
        ),
        Part(
            "Consultation",
            (
                (
                    Link(consultation.title, url("consultations:detail", slug=consultation.slug)),
                    "",
                ),
            )
            if consultation
            else (),
            add("Answer its tests", "cycle_tests", **own)
            if consultation
            else add("Tie it to one", "cycle_edit", **own),
        ),
        Part(
            "Matter and decisions",
            (
                *(
                    (
                        (
                            Link(
                                matter.title,
                                url("decisions:matter_detail", matter=matter.public_id),
                            ),
                            "Matter",
                        ),
                    )
                    if matter
                    else ()
                ),
                *decided,
            ),
            () if matter else add("Tie it to a matter", "cycle_edit", **own),
        ),
        Part(
            "Procurements",
            tuple(
                (
                    Link(each.title, at("procurement_detail", procurement=each.public_id)),
                    PROCUREMENT_STATE_LABELS[ProcurementState(each.state)],
                )
                for each in parts.procurements
            ),
            begin("Begin a procurement", "procurement_begin"),
        ),
        Part(
            "Transfers of staff",
            tuple(
                (
                    Link(each.title, at("staff_transfer_detail", staff_transfer=each.public_id)),
                    TRANSFER_STATE_LABELS[TransferState(each.state)],
                )
                for each in parts.transfers
            ),
            begin("Plan a transfer", "staff_transfer_plan"),
        ),
        Part(
            "Contracts",
            tuple(
                (
                    Link(str(each), at("contract", contract=each.public_id)),
                    CONTRACT_STATE_LABELS[ContractState(each.state)],
                )
                for each in parts.contracts
            ),
            add("Choose contracts", "cycle_contracts", **own),
        ),
        Part(
            "Review",
            ((Link(_to(review), at("review", **own)), _outcome(review)),) if review else (),
            () if review else add("Write the review", "review_write", **own),
        ),
        *(
            (
                Part(
                    "Other turns",
                    tuple(
                        (Link(each.title, at("cycle", cycle=each.public_id)), words)
                        for each, words in turns
                    ),
                ),
            )
            if turns
            else ()
        ),
    )


def _event(step: CycleStep, by: str) -> Happened:
    stage = CYCLE_STAGE_LABELS[CycleStage(step.stage)]
    kind = StepKind(step.kind)
    title = f"{STEP_LABELS[kind]}: {stage}"
    if kind is StepKind.REOPENED:
        title = f"{STEP_LABELS[kind]}: {CYCLE_STAGE_LABELS[CycleStage(step.to_stage)]}"
    elif kind is StepKind.PASSED and not step.to_stage:
        title = f"{title}. The cycle is completed"
    lines = [step.text]
    if step.exception:
        lines.append(f"Passed although something was missing: {step.exception}")
    if step.is_from_history:
        lines.append(f"Recorded from history: {step.history_source}")
    for each in step.seen:
        state = "On file" if each["is_met"] else "Missing"
        lines.append(f"{state}: {GATE_ITEM_LABELS[GateItem(each['item'])]}. {each['found']}")
    return Happened(title=title, at=step.taken_on, by=by, text="\n".join(lines))


def _passed(step: CycleStep) -> str:
    more = ", from history" if step.is_from_history else ", by exception" if step.exception else ""
    return f"Passed on {show_date(step.taken_on)}{more}"


def _to(review: CycleReview) -> str:
    return f"Review to {show_date(review.period_to)}"


def _outcome(review: CycleReview) -> str:
    return OUTCOME_LABELS[Outcome(review.outcome)] if review.outcome else "Being written"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
