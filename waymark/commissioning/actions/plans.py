"""How is a youth support plan written, followed, and published?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.rows import keep_rows
from waymark.commissioning.models.needs import NeedsAssessment
from waymark.commissioning.models.plans import (
    PlanAction,
    PlanAim,
    PlanMeasure,
    PlanProgress,
    PlanRevision,
    SupportPlan,
)
from waymark.commissioning.queries import plans as queries
from waymark.commissioning.rules.plans import (
    MOST_YEARS,
    PlanActionState,
    missing_to_publish,
    plan_years,
)
from waymark.consultations.rules.codec import to_plain
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.core.versions import require_unchanged


class PlanTitleTaken(ActionRefused):
    """There is a plan with this title already. Choose another title."""


class PlanEndsBeforeStart(ActionRefused):
    """The last day must be after the first day."""


class PlanTooLong(ActionRefused):
    """A plan is for five financial years at most."""


class AimInUse(ActionRefused):
    """An aim that has actions or measures cannot be taken out. Take those out first."""


class ActionHasProgress(ActionRefused):
    """An action of which progress was noted cannot be taken out. Note that it is dropped."""


class NotedInFuture(ActionRefused):
    """The day must be today or in the past."""


class CannotPublishPlan(ActionRefused):
    """The plan is not ready to be published."""


class NoReason(ActionRefused):
    """Say what has changed since it was published last."""


@dataclass(frozen=True, kw_only=True)
class PlanTerms:
    """What a plan is called, for when, and what it begins with."""

    title: str
    starts_on: date
    ends_on: date
    introduction: str = ""
    assessment: NeedsAssessment | None = None


@dataclass(frozen=True)
class AimRow:
    """What a plan wants, and why."""

    public_id: UUID | None
    title: str
    why: str = ""


@dataclass(frozen=True)
class ActionRow:
    """What is done, by which office, where and until when."""

    public_id: UUID | None
    what: str
    owner: str
    locality_id: int | None
    due_on: date


@dataclass(frozen=True)
class MeasureRow:
    """By what an aim is judged; targets are written numbers by financial year."""

    public_id: UUID | None
    indicator_id: int | None
    title: str
    unit: str
    locality_id: int | None
    baseline: Decimal
    baseline_on: date
    source: str
    targets: Mapping[str, str] = field(default_factory=dict)


@action
def add_plan(*, by: Actor, terms: PlanTerms, at: datetime) -> SupportPlan:
    """Begin a plan; nobody outside can read it yet."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    made = SupportPlan(authority_id=scoped_authorities()[0])
    _write(made, terms)
    record(by=by, event=Event.SUPPORT_PLAN_SAVED, target=made, at=at, detail={"is_new": True})
    return made


@action
def change_plan(
    *, by: Actor, plan: SupportPlan, terms: PlanTerms, version: int | None = None, at: datetime
) -> SupportPlan:
    """Change what a plan says of itself."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(plan)
    require_unchanged(version, found)
    _write(found, terms)
    record(by=by, event=Event.SUPPORT_PLAN_SAVED, target=found, at=at, detail={"is_new": False})
    return found


@action
def keep_aims(
    *,
    by: Actor,
    plan: SupportPlan,
    rows: Sequence[AimRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep the aims of a plan."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(plan)
    held = PlanAim.objects.filter(plan=found)
    gone = held.exclude(public_id__in=[each.public_id for each in rows if each.public_id])
    if (
        PlanAction.objects.filter(aim__in=gone).exists()
        or PlanMeasure.objects.filter(aim__in=gone).exists()
    ):
        raise AimInUse
    keep_rows(held, rows, AimRow, version=version, authority_id=found.authority_id, plan=found)
    _record_part(by, found, "aims", at)


@action
def keep_actions(
    *, by: Actor, aim: PlanAim, rows: Sequence[ActionRow], at: datetime, version: int | None = None
) -> None:
    """Keep what is done for an aim."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(aim.plan)
    held = PlanAction.objects.filter(aim=aim)
    gone = held.exclude(public_id__in=[each.public_id for each in rows if each.public_id])
    if PlanProgress.objects.filter(plan_action__in=gone).exists():
        raise ActionHasProgress
    keep_rows(held, rows, ActionRow, version=version, authority_id=found.authority_id, aim=aim)
    _record_part(by, found, "actions", at)


@action
def keep_measures(
    *, by: Actor, aim: PlanAim, rows: Sequence[MeasureRow], at: datetime, version: int | None = None
) -> None:
    """Keep by what an aim is judged."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(aim.plan)
    held = PlanMeasure.objects.filter(aim=aim)
    keep_rows(held, rows, MeasureRow, version=version, authority_id=found.authority_id, aim=aim)
    _record_part(by, found, "measures", at)


@action
def note_progress(
    *,
    by: Actor,
    plan_action: PlanAction,
    state: PlanActionState,
    noted_on: date,
    note: str,
    at: datetime,
) -> PlanProgress:
    """Note what came of an action; its state follows the latest note."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = PlanAction.objects.select_for_update().get(pk=plan_action.pk)
    if noted_on > local_date(at):
        raise NotedInFuture(field="noted_on")
    made = PlanProgress.objects.create(
        authority_id=found.authority_id,
        plan_action=found,
        noted_on=noted_on,
        state=state.value,
        note=note,
        noted_by_id=by.membership_id,
    )
    latest = PlanProgress.objects.filter(plan_action=found).latest("noted_on", "pk")
    found.state = latest.state
    found.save(update_fields=["state"])
    record(by=by, event=Event.SUPPORT_PLAN_PROGRESS_NOTED, target=found.aim.plan, at=at)
    return made


@action
def publish_plan(*, by: Actor, plan: SupportPlan, reason: str = "", at: datetime) -> PlanRevision:
    """Let the public read the plan as it stands; after the first time with what has changed."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(plan)
    whole = queries.read_plan(found)
    missing = missing_to_publish(whole)
    if missing:
        raise CannotPublishPlan(problems=missing)
    earlier = queries.list_revisions(found).first()
    if earlier and not reason:
        raise NoReason(field="reason")
    made = PlanRevision.objects.create(
        authority_id=found.authority_id,
        plan=found,
        number=earlier.number + 1 if earlier else 1,
        reason=reason if earlier else "",
        content=to_plain(whole),
        published_at=at,
        published_by_id=by.user_id,
    )
    record(by=by, event=Event.SUPPORT_PLAN_PUBLISHED, target=found, at=at, reason=reason)
    return made


def _locked(plan: SupportPlan) -> SupportPlan:
    return SupportPlan.objects.select_for_update().get(pk=plan.pk)


def _write(plan: SupportPlan, terms: PlanTerms) -> None:
    if SupportPlan.objects.filter(title__iexact=terms.title).exclude(pk=plan.pk).exists():
        raise PlanTitleTaken(field="title")
    if terms.ends_on <= terms.starts_on:
        raise PlanEndsBeforeStart(field="ends_on")
    if len(plan_years(terms.starts_on, terms.ends_on)) > MOST_YEARS:
        raise PlanTooLong(field="ends_on")
    for name in ("title", "starts_on", "ends_on", "introduction", "assessment"):
        setattr(plan, name, getattr(terms, name))
    plan.save()


def _record_part(by: Actor, plan: SupportPlan, part: str, at: datetime) -> None:
    record(by=by, event=Event.SUPPORT_PLAN_PART_SAVED, target=plan, at=at, detail={"part": part})
