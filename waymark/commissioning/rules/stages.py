"""What does each gate of the commissioning cycle ask, and how may a cycle move between stages?

The stages and their gates are those of the Institute of Public Care's commissioning cycle (analyse,
plan, do, review) as this system divides it. A gate looks at what is on file; it never takes the
place of what a contract or a transfer asks for itself.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.core.dates import day_in_words, months_after
from waymark.indicators.rules.vocabulary import Frequency

ORDER: tuple[CycleStage, ...] = tuple(CycleStage)
"""The stages in the order in which a cycle goes through them."""
MONTHS = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.YEARLY: 12}
MOST_PERIODS_NAMED = 3


class StepKind(StrEnum):
    """What happened to a cycle."""

    PASSED = "passed"
    REOPENED = "reopened"
    HELD = "held"
    RESUMED = "resumed"
    ABANDONED = "abandoned"


class GateItem(StrEnum):
    """One thing that a gate asks for."""

    ASSESSED = "assessed"
    HEARD = "heard"
    PREFERRED = "preferred"
    SENSITIVITY = "sensitivity"
    FORMATIVE = "formative"
    REASONS = "reasons"
    TIME = "time"
    CONSIDERED = "considered"
    CHANGED = "changed"
    DECIDED = "decided"
    ARRANGED = "arranged"
    SIGNED = "signed"
    REGISTERED = "registered"
    NOTICES = "notices"
    VESTING = "vesting"
    LIABILITY = "liability"
    RATED = "rated"
    OUTCOME = "outcome"
    EXIT_PLAN = "exit_plan"


CONSULTED: tuple[GateItem, ...] = (
    GateItem.FORMATIVE,
    GateItem.REASONS,
    GateItem.TIME,
    GateItem.CONSIDERED,
    GateItem.CHANGED,
)
"""The four tests of R v Brent LBC ex p Gunning (1985), and what changed because of the answers."""


class Outcome(StrEnum):
    """What a review comes to."""

    CARRY_ON = "carry_on"
    CHANGE = "change"
    END = "end"


@dataclass(frozen=True)
class GateLine:
    """One thing a gate asks: whether it is on file, what was found, what to do where it is not."""

    item: GateItem
    is_met: bool
    found: str
    remedy: str = ""


@dataclass(frozen=True)
class NeedsFact:
    """A needs assessment, and in how many places young people were heard for it."""

    title: str
    is_approved: bool
    views: int


@dataclass(frozen=True)
class AppraisalFact:
    """An appraisal; `compared` says how many options of its shortlist stand beside each other."""

    title: str
    is_locked: bool
    is_preferred: bool
    compared: int


@dataclass(frozen=True)
class Answered:
    """How somebody answered one test of the consultation."""

    is_met: bool
    evidence: str


@dataclass(frozen=True)
class ContractFact:
    reference: str
    is_signed: bool
    is_published: bool


@dataclass(frozen=True)
class ProcurementFact:
    title: str
    is_contracted: bool
    notices_missing: int


@dataclass(frozen=True)
class TransferFact:
    title: str
    vests_on: date | None
    liability_received_on: date | None


@dataclass(frozen=True)
class MeasureFact:
    """One measure of a contract; `rated` holds the days on which rated periods end."""

    name: str
    frequency: Frequency
    starts_on: date
    ends_on: date
    rated: Collection[date]


@dataclass(frozen=True)
class ReviewFact:
    outcome: Outcome | None
    approved_on: date | None
    exit_actions: int


def following(stage: CycleStage) -> CycleStage | None:
    """Return the stage after this one; none after the review."""
    place = ORDER.index(stage) + 1
    return ORDER[place] if place < len(ORDER) else None


def earlier(stage: CycleStage) -> tuple[CycleStage, ...]:
    """Return the stages before this one, which are those that may be opened again."""
    return ORDER[: ORDER.index(stage)]


def may_pass(*, state: CycleState, stage: CycleStage, gate: CycleStage) -> bool:
    """Whether the gate of a stage may be passed: the cycle is open and stands at that stage."""
    return state is CycleState.OPEN and stage is gate


def may_reopen(*, state: CycleState, stage: CycleStage, to: CycleStage) -> bool:
    """Whether a cycle may go back to a stage: it is open and has passed that stage's gate."""
    return state is CycleState.OPEN and to in earlier(stage)


def may_review(*, state: CycleState, stage: CycleStage) -> bool:
    """Whether the review of a cycle may be written: it is open at monitoring or at review."""
    return state is CycleState.OPEN and stage in {CycleStage.MONITORING, CycleStage.REVIEW}


def missing(lines: Iterable[GateLine]) -> tuple[GateLine, ...]:
    """Return what a gate asks for and is not on file."""
    return tuple(each for each in lines if not each.is_met)


def needs_gate(assessment: NeedsFact | None) -> tuple[GateLine, ...]:
    """An approved needs assessment, and what young people said in it."""
    if assessment is None:
        found = "No needs assessment belongs to this cycle."
    elif assessment.is_approved:
        found = f"“{assessment.title}” is approved."
    else:
        found = f"“{assessment.title}” is a draft."
    views = assessment.views if assessment else 0
    return (
        GateLine(
            GateItem.ASSESSED,
            assessment is not None and assessment.is_approved,
            found,
            "Write the needs assessment of this cycle, and have it approved.",
        ),
        GateLine(
            GateItem.HEARD,
            views > 0,
            f"Young people were heard {'once' if views == 1 else f'{views} times'}."
            if views
            else "Nothing that young people said is written down.",
            "Record in the needs assessment what young people said.",
        ),
    )


def options_gate(appraisals: Sequence[AppraisalFact]) -> tuple[GateLine, ...]:
    """A preferred way forward, and how sensitive the answer is, from the same locked appraisal."""
    chosen = next((each for each in appraisals if each.is_preferred), None)
    locked = chosen or next((each for each in appraisals if each.is_locked), None)
    compares = locked is not None and locked.compared > 1
    return (
        GateLine(
            GateItem.PREFERRED,
            chosen is not None,
            f"Named in the appraisal “{chosen.title}”." if chosen else "None is named yet.",
            "Lock the scores of the options appraisal and name the preferred option.",
        ),
        GateLine(
            GateItem.SENSITIVITY,
            compares,
            f"“{locked.title}” compares {locked.compared} options and says what would change "
            "the answer."
            if locked and compares
            else "No locked appraisal compares two options or more.",
            "Put at least two options on the shortlist and lock the scores.",
        ),
    )


def consultation_gate(
    tests: Mapping[GateItem, Answered], *, is_asked: bool
) -> tuple[GateLine, ...]:
    """The four tests, each answered and met, and what changed because of what people said."""
    if not is_asked:
        remedy = "Tie the cycle to its consultation, then answer the tests."
    else:
        remedy = "Answer the tests of the consultation."
    lines = []
    for item in CONSULTED:
        answer = tests.get(item)
        if answer is None:
            lines.append(GateLine(item, False, "Not answered yet.", remedy))
        else:
            found = answer.evidence if answer.is_met else f"Not met: {answer.evidence}"
            lines.append(GateLine(item, answer.is_met, found, "Put right what the test lacks."))
    return tuple(lines)


def decision_gate(title: str | None, reasons: Sequence[str]) -> tuple[GateLine, ...]:
    """The newest decision may be carried out: `reasons` say why not, one sentence each."""
    if title is None:
        found = "No decision is recorded."
        remedy = "Tie the cycle to its matter, and record the decision there."
    else:
        found = f"“{title}” is in effect, and what must be met first is met."
        remedy = "See to what stands in the way of the decision."
    if reasons:
        found = f"“{title}”: {' '.join(reasons)}"
    return (GateLine(GateItem.DECIDED, title is not None and not reasons, found, remedy),)


def provision_gate(
    procurements: Sequence[ProcurementFact],
    contracts: Sequence[ContractFact],
    transfers: Sequence[TransferFact],
) -> tuple[GateLine, ...]:
    """What was bought is signed, in the register and announced; who came over has a day.

    Either of the two ways is enough, and where both are gone both are asked for.
    """
    if not (procurements or contracts or transfers):
        return (
            GateLine(
                GateItem.ARRANGED,
                False,
                "Nothing is bought and nobody comes over yet.",
                "Begin a procurement, record a contract or plan a transfer of staff.",
            ),
        )
    bought = _bought(procurements, contracts) if procurements or contracts else ()
    return (*bought, *(line for each in transfers for line in _moved(each)))


def monitoring_gate(
    measures: Sequence[MeasureFact], *, has_contract: bool, today: date
) -> tuple[GateLine, ...]:
    """Every period of each measure that has ended is rated; without a contract nothing is asked."""
    if not has_contract:
        return ()
    if not measures:
        found, remedy = "The contract has no measures.", "Add measures to the contract."
        return (GateLine(GateItem.RATED, False, found, remedy),)
    open_periods = [
        f"{each.name}, {day_in_words(last)}"
        for each in measures
        for first, last in periods_ended(each, today=today)
        if not any(first <= day <= last for day in each.rated)
    ]
    named = "; ".join(open_periods[:MOST_PERIODS_NAMED])
    more = len(open_periods) - MOST_PERIODS_NAMED
    return (
        GateLine(
            GateItem.RATED,
            not open_periods,
            f"Not rated yet, with the last day of the period: {named}"
            f"{f', and {more} more' if more > 0 else ''}."
            if open_periods
            else "Every period that has ended is rated.",
            "Record the results of these periods.",
        ),
    )


def review_gate(review: ReviewFact | None) -> tuple[GateLine, ...]:
    """The review says whether to carry on, change or end, and is approved; an end has a plan."""
    if review is None or review.outcome is None:
        found = "No outcome is written down."
    elif review.approved_on is None:
        found = "The review is not approved yet."
    else:
        found = f"Approved on {day_in_words(review.approved_on)}."
    is_over = review is not None and review.outcome is Outcome.END
    outcome = GateLine(
        GateItem.OUTCOME,
        review is not None and review.outcome is not None and review.approved_on is not None,
        found,
        "Write the review with its outcome, and have it approved.",
    )
    if not is_over or review is None:
        return (outcome,)
    count = review.exit_actions
    return (
        outcome,
        GateLine(
            GateItem.EXIT_PLAN,
            count > 0,
            f"{count} {'action' if count == 1 else 'actions'} to end the service in good order."
            if count
            else "The service ends, and there is no plan how.",
            "Write down what is to be done until the end, by whom and by when.",
        ),
    )


def periods_ended(measure: MeasureFact, *, today: date) -> Iterator[tuple[date, date]]:
    """Yield first and last day of each period that has ended, counted from the contract's start.

    A last period that the end of the contract cuts short counts as soon as the contract has ended.
    """
    months, number = MONTHS[measure.frequency], 0
    first = measure.starts_on
    while first <= measure.ends_on:
        number += 1
        begins_again = months_after(measure.starts_on, months * number)
        last = min(begins_again - timedelta(days=1), measure.ends_on)
        if last >= today:
            return
        yield first, last
        first = begins_again


def _bought(
    procurements: Sequence[ProcurementFact], contracts: Sequence[ContractFact]
) -> tuple[GateLine, ...]:
    waiting = [each.title for each in procurements if not each.is_contracted]
    signed = [each for each in contracts if each.is_signed]
    unsigned = [each.reference for each in contracts if not each.is_signed]
    unseen = [each.reference for each in signed if not each.is_published]
    notices = sum(each.notices_missing for each in procurements)
    if waiting or unsigned:
        found = f"Not signed yet: {'; '.join([*waiting, *unsigned])}."
    elif signed:
        found = f"Signed: {_listed(signed)}."
    else:
        found = "No contract is recorded for what was bought."
    if unseen:
        register = f"Not in the register: {'; '.join(unseen)}."
    else:
        register = f"In the register: {_listed(signed)}." if signed else "No contract is signed."
    return (
        GateLine(
            GateItem.SIGNED,
            bool(signed) and not waiting and not unsigned,
            found,
            "Record the contract, tie it to this cycle, and sign it.",
        ),
        GateLine(
            GateItem.REGISTERED,
            bool(signed) and not unseen,
            register,
            "Publish the contract in the register.",
        ),
        GateLine(
            GateItem.NOTICES,
            notices == 0,
            f"{notices} {'notice is' if notices == 1 else 'notices are'} not out."
            if notices
            else "No notice is missing.",
            "Publish the notices and write them down.",
        ),
    )


def _moved(transfer: TransferFact) -> tuple[GateLine, ...]:
    def line(item: GateItem, day: date | None, remedy: str) -> GateLine:
        found = day_in_words(day) if day else "Not known yet."
        return GateLine(item, day is not None, f"{transfer.title}: {found}", remedy)

    return (
        line(GateItem.VESTING, transfer.vests_on, "Write down the vesting date."),
        line(
            GateItem.LIABILITY,
            transfer.liability_received_on,
            "Write down the day on which the old employer’s information about staff came.",
        ),
    )


def _listed(contracts: Iterable[ContractFact]) -> str:
    return "; ".join(each.reference for each in contracts)
