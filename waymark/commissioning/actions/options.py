"""How does an option of an appraisal fill up: its words, costs, risks, factors and equality?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db.models import Max
from django.utils.text import slugify

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.appraisals import BeyondTheYears, NoInflation, lock_draft
from waymark.commissioning.actions.rows import keep_rows
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    EqualityEffect,
    FactorAssessment,
    Risk,
    SuccessFactor,
)
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.rules.appraisals import Characteristic, Effect, Verdict
from waymark.commissioning.rules.costs import Confidence, CostCategory, CostKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged

ZERO = Decimal(0)


class LabelTaken(ActionRefused):
    """The appraisal has an option of this name already. Choose another name."""


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
class EffectRow:
    effect: Effect
    evidence: str = ""
    mitigation: str = ""


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
    found = lock_draft(appraisal)
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
    lock_draft(option.appraisal)
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
    found = lock_draft(option.appraisal)
    for each in rows:
        if each.last_year > found.years:
            raise BeyondTheYears
        if each.price_year != found.price_year and found.inflation is None:
            raise NoInflation
    held = CostLine.objects.filter(option=option)
    keep_rows(held, rows, CostRow, version=version, authority_id=option.authority_id, option=option)
    _record_part(by, option, "costs", at)


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
    found = lock_draft(option.appraisal)
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
    found = lock_draft(option.appraisal)
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


def _record_part(by: Actor, target: AppraisalOption, part: str, at: datetime) -> None:
    record(by=by, event=Event.APPRAISAL_PART_SAVED, target=target, at=at, detail={"part": part})
