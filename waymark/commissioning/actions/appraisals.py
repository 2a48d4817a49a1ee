"""How does an options appraisal come about, get locked, and name a preferred option?"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    FactorAssessment,
    Risk,
    SuccessFactor,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.rules import appraisals as rules
from waymark.commissioning.rules.appraisals import (
    MOST_LOCAL_FACTORS,
    SUCCESS_FACTORS,
    AppraisalState,
)
from waymark.commissioning.rules.discounting import discount_bases
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged


class TitleTaken(ActionRefused):
    """This title is in use already. Choose another title."""


class ScoresLocked(ActionRefused):
    """The scores are locked, so the appraisal cannot change. Open it again first."""


class TooManyYears(ActionRefused):
    """The chosen discount rates do not reach so many years."""


class TooManyLocalFactors(ActionRefused):
    """Add at most two success factors of your own, beside those of the Green Book."""


class NoInflation(ActionRefused):
    """A cost in prices of another year needs the inflation to convert it. Set it in the appraisal."""  # noqa: E501 (the sentence is the message)


class BeyondTheYears(ActionRefused):
    """A cost or risk lies after the last year of the appraisal."""


class NothingToLock(ActionRefused):
    """Score every option of the shortlist on every criterion before you lock the scores."""


class CannotMove(ActionRefused):
    """The appraisal is not at the point where this can be done."""


class CannotPrefer(ActionRefused):
    """Before an option can be preferred, every option of the shortlist needs costs."""


class NotOnShortlist(ActionRefused):
    """Choose a preferred option from the shortlist."""


@dataclass(frozen=True)
class Settings:
    """What an appraisal says of itself; `local_factors` are added to those of the Green Book."""

    title: str
    price_year: int
    first_year: int
    years: int
    discount: str
    purpose: str = ""
    inflation: Decimal | None = None
    inflation_source: str = ""
    is_sealed: bool = False
    local_factors: Sequence[str] = ()


@action
def add_appraisal(*, by: Actor, cycle: Cycle, settings: Settings, at: datetime) -> Appraisal:
    """Begin an options appraisal with the success factors of the Green Book."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    made = Appraisal(authority_id=cycle.authority_id, cycle=cycle, state=AppraisalState.DRAFT.value)
    _write(made, settings)
    record(by=by, event=Event.APPRAISAL_SAVED, target=made, at=at, detail={"is_new": True})
    return made


@action
def change_appraisal(
    *,
    by: Actor,
    appraisal: Appraisal,
    settings: Settings,
    at: datetime,
    version: int | None = None,
) -> Appraisal:
    """Change what a draft says of itself."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = lock_draft(appraisal)
    require_unchanged(version, found, *queries.list_factors(found))
    _write(found, settings)
    record(by=by, event=Event.APPRAISAL_SAVED, target=found, at=at, detail={"is_new": False})
    return found


@action
def lock_scores(*, by: Actor, appraisal: Appraisal, at: datetime) -> Appraisal:
    """Let scores and weights stand as they are; money that was sealed shows from now on."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _moving(appraisal, AppraisalState.LOCKED, only_from=AppraisalState.DRAFT)
    if not queries.read_contents(viewer=by, appraisal=found).is_scored:
        raise NothingToLock
    found.locked_at, found.locked_by_id = at, by.user_id
    return _moved(by, found, AppraisalState.LOCKED, at)


@action
def open_again(*, by: Actor, appraisal: Appraisal, reason: str, at: datetime) -> Appraisal:
    """Let a locked appraisal change again, or take back the preferred option; never without why."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    current = AppraisalState(appraisal.state)
    following = (
        AppraisalState.LOCKED if current is AppraisalState.PREFERRED else AppraisalState.DRAFT
    )
    found = _moving(appraisal, following, only_from=current)
    if following is AppraisalState.DRAFT:
        found.locked_at = found.locked_by = None
    AppraisalOption.objects.filter(appraisal=found, is_preferred=True).update(is_preferred=False)
    found.preferred_reason = ""
    return _moved(by, found, following, at, reason=reason)


@action
def prefer_option(
    *, by: Actor, appraisal: Appraisal, option: AppraisalOption, reason: str, at: datetime
) -> Appraisal:
    """Name the option that is put forward for decision, and why."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _moving(appraisal, AppraisalState.PREFERRED, only_from=AppraisalState.LOCKED)
    contents = queries.read_contents(viewer=by, appraisal=found)
    if option.pk not in {each.pk for each in contents.options if each.is_shortlisted}:
        raise NotOnShortlist(field="option")
    if not all(contents.costs().values()):
        raise CannotPrefer
    AppraisalOption.objects.filter(pk=option.pk).update(is_preferred=True)
    found.preferred_reason = reason
    return _moved(by, found, AppraisalState.PREFERRED, at)


def lock_draft(appraisal: Appraisal) -> Appraisal:
    """Lock an appraisal to change it; refuse unless it is a draft."""
    found = Appraisal.objects.select_for_update().get(pk=appraisal.pk)
    if found.state != AppraisalState.DRAFT:
        raise ScoresLocked
    return found


def _moving(
    appraisal: Appraisal, following: AppraisalState, *, only_from: AppraisalState
) -> Appraisal:
    found = Appraisal.objects.select_for_update().get(pk=appraisal.pk)
    current = AppraisalState(found.state)
    if current is not only_from or not rules.may_move(current, following):
        raise CannotMove
    return found


def _moved(
    by: Actor, appraisal: Appraisal, state: AppraisalState, at: datetime, *, reason: str = ""
) -> Appraisal:
    appraisal.state = state.value
    appraisal.save()
    record(
        by=by,
        event=Event.APPRAISAL_MOVED,
        target=appraisal,
        at=at,
        reason=reason,
        detail={"state": state.value},
    )
    return appraisal


def _write(appraisal: Appraisal, settings: Settings) -> None:
    same = Appraisal.objects.filter(cycle=appraisal.cycle, title__iexact=settings.title)
    if same.exclude(pk=appraisal.pk).exists():
        raise TitleTaken(field="title")
    if settings.years > discount_bases()[settings.discount].longest:
        raise TooManyYears(field="years")
    if len(settings.local_factors) > MOST_LOCAL_FACTORS:
        raise TooManyLocalFactors(field="local_factors")
    if appraisal.pk is not None:
        beyond = CostLine.objects.filter(option__appraisal=appraisal, last_year__gt=settings.years)
        later = Risk.objects.filter(option__appraisal=appraisal, year__gt=settings.years)
        if beyond.exists() or later.exists():
            raise BeyondTheYears(field="years")
        other = CostLine.objects.filter(option__appraisal=appraisal).exclude(
            price_year=settings.price_year
        )
        if settings.inflation is None and other.exists():
            raise NoInflation(field="inflation")
    for each in fields(Settings):
        if each.name != "local_factors":
            setattr(appraisal, each.name, getattr(settings, each.name))
    appraisal.save()
    names = [*SUCCESS_FACTORS, *settings.local_factors]
    held = SuccessFactor.objects.filter(appraisal=appraisal)
    gone = held.exclude(name__in=names)
    FactorAssessment.objects.filter(factor__in=gone).delete()
    gone.delete()
    for position, name in enumerate(names):
        SuccessFactor.objects.update_or_create(
            authority_id=appraisal.authority_id,
            appraisal=appraisal,
            name=name,
            defaults={"position": position, "is_local": name not in SUCCESS_FACTORS},
        )
