"""How does a cycle go through its gates, back to a stage, on hold, and into its next turn?"""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.cycles import save_cycle
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.reviews import CycleReview
from waymark.commissioning.models.stages import ConsultationTest, CycleStep
from waymark.commissioning.queries import stages as queries
from waymark.commissioning.rules import cycles as moves
from waymark.commissioning.rules import stages as rules
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.stages import CONSULTED, Answered, GateItem, StepKind
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile

STATES = {
    StepKind.HELD: CycleState.ON_HOLD,
    StepKind.RESUMED: CycleState.OPEN,
    StepKind.ABANDONED: CycleState.ABANDONED,
}


class GateNotHere(ActionRefused):
    """The cycle does not stand at this gate any more. Look at it again."""


class GateNotMet(ActionRefused):
    """The gate asks for more than is on file. See to what is missing, or say why it is passed without it."""  # noqa: E501 (the sentence is the message)


class CannotReopen(ActionRefused):
    """Only an earlier stage of an open cycle can be opened again."""


class CannotMoveCycle(ActionRefused):
    """This cannot be done with the cycle as it stands now. Look at it again."""


class SaysNothing(ActionRefused):
    """Say on what it rests, or why."""


class NotToday(ActionRefused):
    """The day lies before the start of the cycle or its latest step, or in the future."""


class NotFinished(ActionRefused):
    """The next turn begins once this one is completed by its review."""


class AnswerWithoutEvidence(ActionRefused):
    """Every test that is answered needs its evidence."""


@action
def pass_gate(
    *,
    by: Actor,
    cycle: Cycle,
    gate: CycleStage,
    evidence: str,
    at: datetime,
    exception: str = "",
    taken_on: date | None = None,
    history_source: str = "",
) -> CycleStep:
    """Pass the gate of the stage at which the cycle stands; past the review it is completed.

    What the gate finds is kept as it is now. Where something is missing, only a stated exception
    passes it, or a source for what is recorded from history.
    """
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(cycle)
    state, stage = CycleState(found.state), CycleStage(found.stage)
    if not rules.may_pass(state=state, stage=stage, gate=gate):
        raise GateNotHere
    lines = queries.read_gate(found, viewer=by, at=at)
    lacks = rules.missing(lines)
    if lacks and not (exception.strip() or history_source.strip()):
        raise GateNotMet(field="exception")
    following = rules.following(gate)
    step = _step(
        by,
        found,
        StepKind.PASSED,
        text=evidence,
        at=at,
        taken_on=taken_on,
        to_stage=following,
        exception=exception.strip() if lacks else "",
        seen=[asdict(each) for each in lines],
        history_source=history_source.strip(),
    )
    if following is None:
        found.state = CycleState.COMPLETED.value
    else:
        found.stage = following.value
    found.save(update_fields=["stage", "state"])
    detail = {"gate": gate.value, "lacks": [each.item.value for each in lacks]}
    record(by=by, event=Event.CYCLE_GATE_PASSED, target=found, at=at, detail=detail)
    return step


@action
def reopen_stage(
    *, by: Actor, cycle: Cycle, to: CycleStage, reason: str, at: datetime
) -> CycleStep:
    """Go back to an earlier stage; its gate and those after it are passed again.

    An approval of the review falls with it: it was given to what is now to be done again.
    """
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(cycle)
    state, stage = CycleState(found.state), CycleStage(found.stage)
    if not rules.may_reopen(state=state, stage=stage, to=to):
        raise CannotReopen(field="to")
    step = _step(by, found, StepKind.REOPENED, text=reason, at=at, to_stage=to)
    found.stage = to.value
    found.save(update_fields=["stage"])
    approved = CycleReview.objects.filter(cycle=found, approved_on__isnull=False)
    approved.update(approved_by="", approved_on=None)
    detail = {"from": stage.value, "to": to.value}
    record(by=by, event=Event.CYCLE_REOPENED, target=found, at=at, detail=detail, reason=reason)
    return step


@action
def move_cycle(*, by: Actor, cycle: Cycle, kind: StepKind, reason: str, at: datetime) -> CycleStep:
    """Put a cycle on hold, resume it, or abandon it; it is completed by its last gate alone."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(cycle)
    if kind not in STATES or not moves.may_move(CycleState(found.state), STATES[kind]):
        raise CannotMoveCycle
    step = _step(by, found, kind, text=reason, at=at)
    found.state = STATES[kind].value
    found.save(update_fields=["state"])
    detail = {"kind": kind.value}
    record(by=by, event=Event.CYCLE_MOVED, target=found, at=at, detail=detail, reason=reason)
    return step


@action
def answer_tests(
    *,
    by: Actor,
    cycle: Cycle,
    answers: Mapping[GateItem, Answered],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep how the tests of the consultation are answered; a test left out stays unanswered."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(cycle)
    if found.state not in {CycleState.OPEN, CycleState.ON_HOLD}:
        raise CannotMoveCycle
    if any(not each.evidence.strip() for each in answers.values()):
        raise AnswerWithoutEvidence
    kept = queries.list_tests(found)
    if version not in {None, queries.tests_version(kept)}:
        raise ChangedMeanwhile
    for asked in CONSULTED:
        answer, row = answers.get(asked), kept.get(asked)
        if answer is None:
            if row is not None:
                row.delete()
            continue
        row = row or ConsultationTest(
            authority_id=found.authority_id, cycle=found, asked=asked.value
        )
        row.is_met, row.evidence = answer.is_met, answer.evidence
        row.save()
    detail = {"answered": [each.value for each in answers]}
    record(by=by, event=Event.CYCLE_TESTS_ANSWERED, target=found, at=at, detail=detail)


@action
def tie_contracts(
    *,
    by: Actor,
    cycle: Cycle,
    contracts: Collection[Contract],
    at: datetime,
    version: int | None = None,
) -> None:
    """Say which contracts came of a cycle; one of another cycle stays where it is."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(cycle)
    chosen = {each.pk for each in contracts}
    offered = queries.list_contracts_to_tie(found, viewer=by)
    if version not in {None, queries.ties_version(offered)}:
        raise ChangedMeanwhile
    Contract.objects.filter(pk__in=[each.pk for each in offered if each.pk in chosen]).update(
        cycle=found
    )
    Contract.objects.filter(cycle=found).exclude(pk__in=chosen).update(cycle=None)
    record(by=by, event=Event.CYCLE_SAVED, target=found, at=at, detail={"part": "contracts"})


@action
def begin_next_turn(*, by: Actor, cycle: Cycle, title: str, opened_on: date, at: datetime) -> Cycle:
    """Go back to the needs: open a new turn of the cycle that names the completed one."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(cycle)
    if found.state != CycleState.COMPLETED:
        raise NotFinished
    made = save_cycle(by=by, cycle=None, title=title, opened_on=opened_on, scope=found.scope, at=at)
    made.previous = found
    made.save(update_fields=["previous"])
    record(by=by, event=Event.CYCLE_BEGUN_AGAIN, target=made, at=at)
    return made


def _locked(cycle: Cycle) -> Cycle:
    return Cycle.objects.select_for_update().get(pk=cycle.pk)


def _step(
    by: Actor,
    cycle: Cycle,
    kind: StepKind,
    *,
    text: str,
    at: datetime,
    taken_on: date | None = None,
    to_stage: CycleStage | None = None,
    exception: str = "",
    seen: list[dict[str, object]] | None = None,
    history_source: str = "",
) -> CycleStep:
    if not text.strip():
        raise SaysNothing
    day = taken_on or local_date(at)
    latest = CycleStep.objects.filter(cycle=cycle).order_by("-number").first()
    earliest = max(cycle.opened_on, latest.taken_on) if latest else cycle.opened_on
    if not earliest <= day <= local_date(at):
        raise NotToday(field="taken_on")
    return CycleStep.objects.create(
        authority_id=cycle.authority_id,
        cycle=cycle,
        number=latest.number + 1 if latest else 1,
        kind=kind.value,
        stage=cycle.stage,
        to_stage=to_stage.value if to_stage else "",
        text=text.strip(),
        exception=exception,
        seen=seen or [],
        taken_on=day,
        recorded_at=at,
        recorded_by_id=by.user_id,
        is_from_history=bool(history_source),
        history_source=history_source,
    )
