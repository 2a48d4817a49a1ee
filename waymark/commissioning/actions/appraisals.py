"""How does an options appraisal come about, fill up, and name a preferred option?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from django.db.models import Max
from django.utils.text import slugify

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.rows import keep_rows, require_version
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    Criterion,
    EqualityEffect,
    FactorAssessment,
    Risk,
    Score,
    SuccessFactor,
    TriedWeight,
    WeightSet,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.rules import appraisals as rules
from waymark.commissioning.rules.appraisals import (
    MOST_LOCAL_FACTORS,
    SUCCESS_FACTORS,
    AppraisalState,
    Characteristic,
    Effect,
    Verdict,
)
from waymark.commissioning.rules.costs import Confidence, CostCategory, CostKind
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.discounting import discount_bases
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import scoped_authorities
from waymark.core.versions import require_unchanged
from waymark.decisions.models.matters import Matter

ZERO = Decimal(0)


class TitleTaken(ActionRefused):
    """This title is in use already. Choose another title."""


class LabelTaken(ActionRefused):
    """The appraisal has an option of this name already. Choose another name."""


class ScoresLocked(ActionRefused):
    """The scores are locked, so the appraisal cannot change. Open it again first."""


class TooManyYears(ActionRefused):
    """The chosen discount rates do not reach so many years."""


class TooManyLocalFactors(ActionRefused):
    """Add at most two success factors of your own, beside those of the Green Book."""


class NotAWeight(ActionRefused):
    """These weights cannot be used."""


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


@dataclass(frozen=True)
class CostRow:
    """One cost line as typed; `public_id` names the line that it changes."""

    public_id: UUID | None
    kind: CostKind
    category: CostCategory
    what: str
    first_year: int
    last_year: int
    amount: Decimal
    price_year: int
    recoverable_vat: Decimal = ZERO
    optimism: Decimal = ZERO
    mitigated: Decimal = ZERO
    bearer: str = ""
    source: str = ""
    confidence: Confidence | str = ""


@dataclass(frozen=True)
class CriterionRow:
    public_id: UUID | None
    name: str
    weight: Decimal
    worst: str = ""
    best: str = ""


@dataclass(frozen=True)
class RiskRow:
    """One risk as typed; with year, probability in per cent and cost it counts in the money."""

    public_id: UUID | None
    cause: str
    event: str
    effect: str
    likelihood: int
    impact: int
    response: str = ""
    owner: str = ""
    year: int | None = None
    probability: Decimal | None = None
    cost: Decimal | None = None


@dataclass(frozen=True)
class GivenScore:
    value: int
    reason: str = ""
    evidence: str = ""


@dataclass(frozen=True)
class EffectRow:
    effect: Effect
    evidence: str = ""
    mitigation: str = ""


@action
def save_cycle(
    *,
    by: Actor,
    cycle: Cycle | None,
    title: str,
    opened_on: date,
    at: datetime,
    scope: str = "",
    matter: Matter | None = None,
    consultation: Consultation | None = None,
    version: int | None = None,
) -> Cycle:
    """Open a turn of the cycle at its first stage, or change what one says."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    if cycle is not None:
        cycle = Cycle.objects.select_for_update().get(pk=cycle.pk)
        require_unchanged(version, cycle)
    same = Cycle.objects.filter(title__iexact=title)
    if (same.exclude(pk=cycle.pk) if cycle else same).exists():
        raise TitleTaken(field="title")
    saved = cycle or Cycle(
        authority_id=scoped_authorities()[0],
        stage=CycleStage.NEEDS.value,
        state=CycleState.OPEN.value,
    )
    saved.title, saved.scope, saved.opened_on = title, scope, opened_on
    saved.matter, saved.consultation = matter, consultation
    saved.save()
    record(by=by, event=Event.CYCLE_SAVED, target=saved, at=at, detail={"is_new": cycle is None})
    return saved


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
    found = _draft(appraisal)
    require_unchanged(version, found, *queries.list_factors(found))
    _write(found, settings)
    record(by=by, event=Event.APPRAISAL_SAVED, target=found, at=at, detail={"is_new": False})
    return found


@action
def add_option(
    *,
    by: Actor,
    appraisal: Appraisal,
    label: str,
    at: datetime,
    key: str = "",
    description: str = "",
) -> AppraisalOption:
    """Put an option on the long list; without a key its name gives one."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _draft(appraisal)
    options = AppraisalOption.objects.filter(appraisal=found)
    key = key or slugify(label)[:40] or "option"
    if options.filter(key=key).exists() or options.filter(label__iexact=label).exists():
        raise LabelTaken(field="label")
    highest = options.aggregate(Max("position"))["position__max"]
    made = AppraisalOption.objects.create(
        authority_id=found.authority_id,
        appraisal=found,
        key=key,
        label=label,
        description=description,
        position=0 if highest is None else highest + 1,
    )
    record(by=by, event=Event.APPRAISAL_OPTION_SAVED, target=made, at=at, detail={"is_new": True})
    return made


@action
def change_option(
    *,
    by: Actor,
    option: AppraisalOption,
    label: str,
    description: str,
    is_shortlisted: bool | None,
    shortlist_reason: str,
    at: datetime,
    version: int | None = None,
) -> AppraisalOption:
    """Change an option's words, and say whether and why it is on the shortlist; its key stays."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    _draft(option.appraisal)
    option.refresh_from_db()
    require_unchanged(version, option)
    others = AppraisalOption.objects.filter(appraisal=option.appraisal).exclude(pk=option.pk)
    if others.filter(label__iexact=label).exists():
        raise LabelTaken(field="label")
    option.label, option.description = label, description
    option.is_shortlisted = is_shortlisted
    option.shortlist_reason = shortlist_reason if is_shortlisted is not None else ""
    option.save()
    record(
        by=by, event=Event.APPRAISAL_OPTION_SAVED, target=option, at=at, detail={"is_new": False}
    )
    return option


@action
def keep_costs(
    *,
    by: Actor,
    option: AppraisalOption,
    rows: Sequence[CostRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep the cost lines of an option as they were typed, all at once."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _draft(option.appraisal)
    for each in rows:
        if each.last_year > found.years:
            raise BeyondTheYears
        if each.price_year != found.price_year and found.inflation is None:
            raise NoInflation
    held = CostLine.objects.filter(option=option)
    keep_rows(held, rows, CostRow, version=version, authority_id=option.authority_id, option=option)
    _record_part(by, option, "costs", at)


@action
def keep_criteria(
    *,
    by: Actor,
    appraisal: Appraisal,
    rows: Sequence[CriterionRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep the criteria with their weights; the scores of one that is taken out go with it."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _draft(appraisal)
    _require_weights([each.weight for each in rows] if rows else [Decimal(1)])
    if len({each.name.casefold() for each in rows}) != len(rows):
        raise NotAWeight("Two criteria cannot have the same name.")
    held = Criterion.objects.filter(appraisal=found)
    require_version(held, CriterionRow, version)
    gone = held.exclude(public_id__in=[each.public_id for each in rows if each.public_id])
    Score.objects.filter(criterion__in=gone).delete()
    TriedWeight.objects.filter(criterion__in=gone).delete()
    keep_rows(held, rows, CriterionRow, authority_id=found.authority_id, appraisal=found)
    _record_part(by, found, "criteria", at)


@action
def keep_risks(
    *,
    by: Actor,
    option: AppraisalOption,
    rows: Sequence[RiskRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep the risks of an option as they were typed, all at once."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _draft(option.appraisal)
    if any((each.year or 0) > found.years for each in rows):
        raise BeyondTheYears
    held = Risk.objects.filter(option=option)
    keep_rows(held, rows, RiskRow, version=version, authority_id=option.authority_id, option=option)
    _record_part(by, option, "risks", at)


@action
def assess_option(
    *,
    by: Actor,
    option: AppraisalOption,
    verdicts: Mapping[UUID, tuple[Verdict, str]],
    at: datetime,
    version: int | None = None,
) -> None:
    """Say how far an option meets each success factor (by its public id), and why."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _draft(option.appraisal)
    held = queries.list_assessments(option)
    require_unchanged(version, *held)
    factors = {each.public_id: each for each in SuccessFactor.objects.filter(appraisal=found)}
    held.exclude(factor__public_id__in=verdicts).delete()
    for public_id, (verdict, reason) in verdicts.items():
        FactorAssessment.objects.update_or_create(
            authority_id=found.authority_id,
            option=option,
            factor=factors[public_id],
            defaults={"verdict": verdict.value, "reason": reason},
        )
    _record_part(by, option, "factors", at)


@action
def assess_equality(
    *,
    by: Actor,
    option: AppraisalOption,
    effects: Mapping[Characteristic, EffectRow],
    is_reviewed: bool,
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep what an option does to people who share a characteristic, and whether `by` reviewed it.

    It can still change once the scores are locked: it must be whole before the decision, not before
    the money shows.
    """
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    AppraisalOption.objects.select_for_update().get(pk=option.pk)
    held = queries.list_effects(option)
    require_unchanged(version, *held)
    held.exclude(characteristic__in=[each.value for each in effects]).delete()
    for characteristic, row in effects.items():
        EqualityEffect.objects.update_or_create(
            authority_id=option.authority_id,
            option=option,
            characteristic=characteristic.value,
            defaults={
                "effect": row.effect.value,
                "evidence": row.evidence,
                "mitigation": row.mitigation,
            },
        )
    option.equality_reviewed_at = at if is_reviewed else None
    option.equality_reviewed_by_id = by.user_id if is_reviewed else None
    option.save(update_fields=["equality_reviewed_at", "equality_reviewed_by"])
    _record_part(by, option, "equality", at)


@action
def give_scores(
    *,
    by: Actor,
    appraisal: Appraisal,
    scores: Mapping[tuple[str, UUID], GivenScore],
    at: datetime,
    is_moderated: bool = False,
    version: int | None = None,
) -> None:
    """Keep what `by` gives each option on each criterion, or what the assessors agreed on.

    The keys of `scores` are an option's key and a criterion's public id. What is not in `scores`
    is taken back.
    """
    permissions.require(by, Permission.SCORES_GIVE)
    found = _draft(appraisal)
    if not queries.may_score(by, found):
        raise NotAllowed("Those who enter the money do not score while it is sealed")
    assessor = None if is_moderated else by.user_id
    options = {each.key: each for each in AppraisalOption.objects.filter(appraisal=found)}
    criteria = {each.public_id: each for each in Criterion.objects.filter(appraisal=found)}
    given_before = queries.list_scores(found, assessor=assessor)
    require_unchanged(version, *given_before)
    held = {(each.option_id, each.criterion_id): each for each in given_before}
    for (key, criterion), given in scores.items():
        place = options[key].pk, criteria[criterion].pk
        score = held.pop(place, None) or Score(
            authority_id=found.authority_id,
            option=options[key],
            criterion=criteria[criterion],
            assessor_id=assessor,
        )
        if score.pk is None or (score.value, score.reason, score.evidence) != (
            given.value,
            given.reason,
            given.evidence,
        ):
            score.value, score.reason, score.evidence = given.value, given.reason, given.evidence
            score.save()
    Score.objects.filter(pk__in=[each.pk for each in held.values()]).delete()
    record(
        by=by,
        event=Event.APPRAISAL_SCORED,
        target=found,
        at=at,
        detail={"is_moderated": is_moderated, "scores": len(scores)},
    )


@action
def name_weights(
    *, by: Actor, appraisal: Appraisal, name: str, weights: Mapping[UUID, Decimal], at: datetime
) -> WeightSet:
    """Keep weights that were tried under a name; those of the appraisal stay as they are."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    _require_weights(list(weights.values()))
    if WeightSet.objects.filter(appraisal=appraisal, name__iexact=name).exists():
        raise TitleTaken("There are weights of this name already.", field="name")
    made = WeightSet.objects.create(
        authority_id=appraisal.authority_id, appraisal=appraisal, name=name
    )
    for each in Criterion.objects.filter(appraisal=appraisal, public_id__in=weights):
        TriedWeight.objects.create(
            authority_id=appraisal.authority_id,
            weight_set=made,
            criterion=each,
            weight=weights[each.public_id],
        )
    record(by=by, event=Event.APPRAISAL_WEIGHTS_NAMED, target=made, at=at)
    return made


@action
def lock_scores(*, by: Actor, appraisal: Appraisal, at: datetime) -> Appraisal:
    """Let scores and weights stand as they are; money that was sealed shows from now on."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _moving(appraisal, AppraisalState.LOCKED, only_from=AppraisalState.DRAFT)
    contents = queries.read_contents(viewer=by, appraisal=found)
    scores, criteria = contents.moderated(), contents.weights()
    if not criteria or not contents.shortlist:
        raise NothingToLock
    if any((each.key, key) not in scores for each in contents.shortlist for key in criteria):
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


def _draft(appraisal: Appraisal) -> Appraisal:
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


def _require_weights(weights: Sequence[Decimal]) -> None:
    fault = rules.weights_fault(weights)
    if fault:
        raise NotAWeight(fault)


def _record_part(by: Actor, target: Appraisal | AppraisalOption, part: str, at: datetime) -> None:
    record(by=by, event=Event.APPRAISAL_PART_SAVED, target=target, at=at, detail={"part": part})
