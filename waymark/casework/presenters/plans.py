"""What do the pages of a plan show, and how does it read for the young person?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.casework.models.plans import (
    AGREED_LABELS,
    DOER_LABELS,
    PLAN_STATE_LABELS,
    Plan,
    PlanStep,
)
from waymark.casework.presenters.record import Link
from waymark.casework.queries.plans import WholePlan
from waymark.casework.rules.caseloads import is_overdue
from waymark.casework.rules.plan_words import WordedPlan, WordedStep, by_when, in_order, who_does
from waymark.casework.rules.plans import PlannedStep, changes_between
from waymark.casework.rules.vocabulary import AgreedHow, PlanState, StepDoer
from waymark.core.dates import day_in_words

STATE_COLOURS = {
    PlanState.DRAFT: "yellow",
    PlanState.AGREED: "green",
    PlanState.REPLACED: "grey",
    PlanState.CLOSED: "blue",
}


@dataclass(frozen=True)
class PlanLine:
    """A plan in a list."""

    title: str
    url: str
    goal: str
    state: str
    colour: str
    note: str


@dataclass(frozen=True)
class PlanListPage:
    """The plans of a young person."""

    plans: tuple[PlanLine, ...]
    create_url: str


@dataclass(frozen=True)
class StepRow:
    """A step of a plan, with what can be done about it."""

    what: str
    who: str
    when: str
    state: str
    colour: str
    evidence: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Fact:
    """A fact about a plan."""

    key: str
    value: str


@dataclass(frozen=True)
class PlanPage:
    """One version of a plan."""

    heading: str
    state: str
    colour: str
    goal: str
    facts: tuple[Fact, ...]
    steps: tuple[StepRow, ...]
    progress: str
    action: Link | None
    links: tuple[Link, ...]
    changes: tuple[str, ...]
    reviews: tuple[tuple[str, str], ...]
    versions: tuple[Link, ...]
    notice: str


@dataclass(frozen=True)
class PlanGlance:
    """The plan as the page of the record shows it."""

    goal: str
    state: str
    progress: str
    next: str
    review: str
    is_late: bool
    link: Link


@dataclass(frozen=True)
class PlanSentences:
    """What a question about a plan says, and the words on its button."""

    sentences: tuple[str, ...]
    submit: str


@dataclass(frozen=True)
class PrintPage:
    """A plan on paper."""

    plan: WordedPlan
    authority: str
    signatures: tuple[str, ...]


@dataclass(frozen=True)
class PlanAddresses:
    """Where the page of a plan leads: a page of it by its route, a page of a step, a version."""

    page: Callable[[str], str]
    step: Callable[[str, PlanStep], str]
    version: Callable[[Plan], str]
    may_send: bool


def plan_list_page(
    plans: Iterable[Plan], *, url: Callable[[Plan], str], create_url: str
) -> PlanListPage:
    """Word the plans; of each its version in force and its draft, or the latest of the past."""
    shown: dict[object, list[Plan]] = {}
    for each in plans:
        held = shown.setdefault(each.series, [])
        if not held or each.state in {PlanState.AGREED, PlanState.DRAFT}:
            held.append(each)
    lines = tuple(_line(each, url) for held in shown.values() for each in held)
    return PlanListPage(plans=lines, create_url=create_url)


def plan_page(found: WholePlan, *, today: date, urls: PlanAddresses) -> PlanPage:
    """Word one version of a plan."""
    plan, state = found.plan, PlanState(found.plan.state)
    in_force = next((each for each in found.versions if each.state == PlanState.AGREED), None)
    draft = next((each for each in found.versions if each.state == PlanState.DRAFT), None)
    return PlanPage(
        heading=_title(plan),
        state=PLAN_STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        goal=plan.goal,
        facts=tuple(_facts(plan)),
        steps=tuple(_step(each, state=state, today=today, urls=urls) for each in found.steps),
        progress=progress_of(found.steps),
        action=_action(state, has_steps=bool(found.steps), urls=urls),
        links=tuple(_links(state, has_draft=draft is not None, urls=urls)),
        changes=changes_in_words(found),
        reviews=tuple(
            (f"{day_in_words(each.held_on)}: {each}", each.note) for each in found.reviews
        ),
        versions=tuple(
            Link(_version(each), urls.version(each), is_current=each.pk == plan.pk)
            for each in found.versions
        )
        if len(found.versions) > 1
        else (),
        notice=_notice(state, plan=plan, in_force=in_force),
    )


def plan_glance(
    found: tuple[Plan, Sequence[PlanStep]] | None, *, today: date, url: Callable[[Plan], str]
) -> PlanGlance | None:
    """Word the plan for the page of the record; None where there is none."""
    if found is None:
        return None
    plan, steps = found
    is_draft = plan.state == PlanState.DRAFT
    step = next((each for each in steps if not each.is_done), None)
    return PlanGlance(
        goal=plan.goal,
        state="Draft, not agreed yet" if is_draft else "",
        progress=progress_of(steps),
        next=f"{step.what}, {_who(step, inside=True)}, by {day_in_words(_due(step))}"
        if step
        else "",
        review=f"Look at it again on {day_in_words(plan.review_on)}",
        is_late=not is_draft and is_overdue(plan.review_on, today),
        link=Link("Open the plan", url(plan)),
    )


def progress_of(steps: Sequence[PlanStep]) -> str:
    """Return how many steps are done: 2 of 5 steps done."""
    if not steps:
        return "No steps yet"
    done = sum(each.is_done for each in steps)
    return f"{done} of {len(steps)} {'step' if len(steps) == 1 else 'steps'} done"


def worded_plan(found: WholePlan, *, name: str) -> WordedPlan:
    """Word a plan for the young person."""
    plan = found.plan
    helper = str(plan.agreed_by.user) if plan.agreed_by else ""
    if plan.agreed_on is None:
        agreed = "This is a draft. It is not agreed yet."
    else:
        agreed = f"Agreed on {day_in_words(plan.agreed_on)}."
    return WordedPlan(
        name=name,
        goal=plan.goal,
        steps=in_order([_worded(each, helper) for each in found.steps]),
        agreed=agreed,
        review=f"We look at this plan again on {day_in_words(plan.review_on)}.",
        helper=helper,
    )


def print_page(found: WholePlan, *, name: str, authority: str) -> PrintPage:
    """Word a plan for paper, with lines to sign on where it is not agreed yet."""
    is_draft = found.plan.state == PlanState.DRAFT
    return PrintPage(
        plan=worded_plan(found, name=name),
        authority=authority,
        signatures=("Your name and signature", "Your adviser", "Date") if is_draft else (),
    )


def changes_in_words(found: WholePlan) -> tuple[str, ...]:
    """Say what this version has otherwise than the one before."""
    before = next((e for e in found.versions if e.number == found.plan.number - 1), None)
    if before is None:
        return ()
    changes = changes_between(map(_planned, found.before), map(_planned, found.steps))
    said = []
    if before.goal != found.plan.goal:
        said.append(f"The goal was: {before.goal}")
    said += [f"Added: {_words(each)}" for each in changes.added]
    said += [f"Taken out: {_words(each)}" for each in changes.dropped]
    said += [f"Changed: {_words(old)} to: {_words(new)}" for old, new in changes.changed]
    return tuple(said) or ("Nothing has changed yet.",)


def _words(step: PlannedStep) -> str:
    return f"{step.what} ({DOER_LABELS[step.doer].lower()}, by {day_in_words(step.due_on)})"


def _planned(step: PlanStep) -> PlannedStep:
    return PlannedStep(key=step.key, what=step.what, doer=StepDoer(step.doer), due_on=step.due_on)


def _title(plan: Plan) -> str:
    return f"{plan}, version {plan.number}" if plan.number > 1 else str(plan)


def _version(plan: Plan) -> str:
    return f"Version {plan.number}: {PLAN_STATE_LABELS[PlanState(plan.state)].lower()}"


def _line(plan: Plan, url: Callable[[Plan], str]) -> PlanLine:
    state = PlanState(plan.state)
    note = f"Started {day_in_words(plan.starts_on)}"
    if state in {PlanState.DRAFT, PlanState.AGREED}:
        note += f", look at it again on {day_in_words(plan.review_on)}"
    if plan.closed_on:
        note += f", closed {day_in_words(plan.closed_on)}"
    return PlanLine(
        title=_title(plan),
        url=url(plan),
        goal=plan.goal,
        state=PLAN_STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        note=note,
    )


def _facts(plan: Plan) -> Iterable[Fact]:
    yield Fact("Starts on", day_in_words(plan.starts_on))
    yield Fact("Look at it again on", day_in_words(plan.review_on))
    if plan.agreed_on is None:
        return
    how = AGREED_LABELS[AgreedHow(plan.agreed_how)].lower()
    with_whom = f" ({plan.witness})" if plan.witness else ""
    who = f", recorded by {plan.agreed_by.user}" if plan.agreed_by else ""
    yield Fact("Agreed", f"{day_in_words(plan.agreed_on)}: {how}{with_whom}{who}")
    yield Fact(
        "Copy for the young person",
        f"Given {day_in_words(plan.copy_given_on)}" if plan.copy_given_on else "Not given yet",
    )
    if plan.closed_on:
        yield Fact("Closed", day_in_words(plan.closed_on))


def _who(step: PlanStep, *, inside: bool = False) -> str:
    """Return who does a step; `inside` a sentence a label begins small, a name does not."""
    if step.next_step is not None:
        return str(step.next_step.owner.user)
    label = DOER_LABELS[StepDoer(step.doer)]
    return step.doer_name or (label.lower() if inside else label)


def _due(step: PlanStep) -> date:
    return step.next_step.due_on if step.next_step else step.due_on


def _when(due_on: date, finished_on: date | None) -> str:
    due = day_in_words(due_on)
    return f"{due}, done on {day_in_words(finished_on)}" if finished_on else due


def _step(step: PlanStep, *, state: PlanState, today: date, urls: PlanAddresses) -> StepRow:
    due_on = _due(step)
    is_late = not step.is_done and is_overdue(due_on, today) and state is PlanState.AGREED
    label, colour = ("Done", "green") if step.is_done else ("Open", "blue")
    if is_late:
        label, colour = "Late", "red"
    routes: tuple[tuple[str, str], ...] = ()
    if state is PlanState.DRAFT:
        routes = (("Change", "plan_step_change"), ("Take out", "plan_step_remove"))
    elif state is PlanState.AGREED:
        routes = (
            (("Not done after all", "plan_step_reopen"),)
            if step.is_done
            else (("Done", "plan_step_done"),)
        )
    return StepRow(
        what=step.what,
        who=_who(step),
        when=_when(due_on, step.finished_on),
        state=label,
        colour=colour,
        evidence=step.evidence,
        links=tuple(Link(text, urls.step(f"casework:{route}", step)) for text, route in routes),
    )


def _action(state: PlanState, *, has_steps: bool, urls: PlanAddresses) -> Link | None:
    if state is PlanState.DRAFT:
        label, route = ("Agree the plan", "plan_agree") if has_steps else ADD_STEP
        return Link(label, urls.page(f"casework:{route}"))
    if state is PlanState.AGREED:
        return Link("Review the plan", urls.page("casework:plan_review"))
    return None


ADD_STEP = ("Add a step", "plan_step_add")


def _links(state: PlanState, *, has_draft: bool, urls: PlanAddresses) -> Iterable[Link]:
    found: list[tuple[str, str]] = []
    if state is PlanState.DRAFT:
        found += [ADD_STEP, ("Change goal or review", "plan_change")]
    if state is PlanState.AGREED:
        if not has_draft:
            found.append(("Make a new version", "plan_revise"))
        if urls.may_send:
            found.append(("Send by email", "plan_send"))
        found.append(("A copy was given", "plan_copy"))
    found += [("Print", "plan_print"), ("PDF", "plan_pdf")]
    if state is PlanState.DRAFT:
        found.append(("Throw the draft away", "plan_discard"))
    return [Link(label, urls.page(f"casework:{route}")) for label, route in found]


def _notice(state: PlanState, *, plan: Plan, in_force: Plan | None) -> str:
    if state is PlanState.REPLACED:
        return "A later version has taken its place. This one stays as it was agreed."
    if state is PlanState.DRAFT and in_force is not None:
        return f"Version {in_force.number} holds until this one is agreed."
    return ""


def _worded(step: PlanStep, helper: str) -> WordedStep:
    owner = str(step.next_step.owner.user) if step.next_step else helper
    return WordedStep(
        what=step.what,
        who=who_does(StepDoer(step.doer), step.doer_name, owner),
        when=by_when(_due(step)),
        is_done=step.is_done,
    )
