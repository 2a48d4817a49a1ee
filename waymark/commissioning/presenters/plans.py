"""What do the pages about the youth support plan show, at work and in public?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.commissioning.models.plans import PLAN_STATE_LABELS, PlanAction, PlanRevision
from waymark.commissioning.presenters.needs import WHOLE_AREA, paragraphs_of
from waymark.commissioning.presenters.records import Section
from waymark.commissioning.rules.funding import year_in_words
from waymark.commissioning.rules.plans import Aim, Gauge, Plan, PlanActionState, Step, is_overdue
from waymark.core.dates import day_in_words, local_date
from waymark.decisions.presenters.parts import Action


@dataclass(frozen=True)
class StepView:
    """An action: its state, and what came of it, the latest first."""

    what: str
    facts: str
    state: str
    colour: str
    progress: tuple[str, ...]
    note_url: str = ""


@dataclass(frozen=True)
class AimView:
    """An aim with its actions, its measures as a table, and what may be changed."""

    title: str
    why: str
    steps: tuple[StepView, ...]
    measures: Section | None
    links: tuple[Action, ...] = ()


@dataclass(frozen=True)
class PlanPage:
    """A plan; `note` says of which revision it is, or what the public reads."""

    title: str
    period: str
    introduction: tuple[str, ...]
    aims: tuple[AimView, ...]
    note: str
    revisions: tuple[Action, ...] = ()
    primary: Action | None = None
    actions: tuple[Action, ...] = ()
    assessment: Action | None = None


@dataclass(frozen=True)
class DueRow:
    """An action that is still open."""

    what: str
    url: str
    owner: str
    where: str
    plan: str
    due_on: date
    is_overdue: bool


@dataclass(frozen=True)
class DueList:
    """The actions that are still open."""

    rows: tuple[DueRow, ...]
    earlier_url: str
    later_url: str


STATE_COLOURS = {
    PlanActionState.PLANNED: "grey",
    PlanActionState.UNDER_WAY: "blue",
    PlanActionState.DONE: "green",
    PlanActionState.DROPPED: "yellow",
}


def period_words(starts_on: date, ends_on: date) -> str:
    """Return from when until when a plan runs."""
    return f"{day_in_words(starts_on)} to {day_in_words(ends_on)}"


def revision_words(revision: PlanRevision) -> str:
    """Return which revision it is, of when, and what had changed."""
    day = day_in_words(local_date(revision.published_at))
    words = f"Revision {revision.number}, published on {day}"
    return f"{words}: {revision.reason}" if revision.reason else words


def aim_view(
    aim: Aim,
    *,
    today: date,
    links: tuple[Action, ...] = (),
    note_url: Callable[[str], str] = lambda _key: "",
) -> AimView:
    """Word one aim; `note_url` says where progress of an action is noted."""
    return AimView(
        title=aim.title,
        why=aim.why,
        steps=tuple(_step_view(each, today=today, url=note_url(each.key)) for each in aim.steps),
        measures=_measures(aim.gauges),
        links=links,
    )


def public_page(
    plan: Plan, revision: PlanRevision, *, today: date, revisions: tuple[Action, ...]
) -> PlanPage:
    """Word a plan as it was published."""
    return PlanPage(
        title=plan.title,
        period=period_words(plan.starts_on, plan.ends_on),
        introduction=paragraphs_of(plan.introduction),
        aims=tuple(aim_view(each, today=today) for each in plan.aims),
        note=revision_words(revision),
        revisions=revisions,
    )


def due_row(action: PlanAction, *, url: str, today: date) -> DueRow:
    """Word one action that is still open."""
    return DueRow(
        what=action.what,
        url=url,
        owner=action.owner,
        where=action.locality.name if action.locality else WHOLE_AREA,
        plan=action.aim.plan.title,
        due_on=action.due_on,
        is_overdue=is_overdue(PlanActionState(action.state), action.due_on, today),
    )


def _step_view(step: Step, *, today: date, url: str) -> StepView:
    where = f", in {step.where}" if step.where else ""
    is_late = is_overdue(step.state, step.due_on, today)
    return StepView(
        what=step.what,
        facts=f"{step.owner}{where}, by {day_in_words(step.due_on)}",
        state="Overdue" if is_late else PLAN_STATE_LABELS[step.state],
        colour="red" if is_late else STATE_COLOURS[step.state],
        progress=tuple(
            f"{day_in_words(each.noted_on)}, {PLAN_STATE_LABELS[each.state].lower()}: {each.note}"
            for each in step.progress
        ),
        note_url=url,
    )


def _measures(gauges: Sequence[Gauge]) -> Section | None:
    if not gauges:
        return None
    years = sorted({year for each in gauges for year, _ in each.targets})
    return Section(
        title="How we will know",
        head=(
            *("Measure", "Where", "It stood at", "On"),
            *(f"Target {year_in_words(year)}" for year in years),
            "Source",
        ),
        rows=tuple(
            (
                each.title,
                each.where or WHOLE_AREA,
                _with_unit(each.baseline, each.unit),
                day_in_words(each.baseline_on),
                *(_with_unit(dict(each.targets).get(year, ""), each.unit) for year in years),
                each.source,
            )
            for each in gauges
        ),
    )


def _with_unit(written: str, unit: str) -> str:
    if not written or not unit:
        return written
    return f"{written}{unit}" if unit == "%" else f"{written} {unit}"
