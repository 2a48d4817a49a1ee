"""How are criteria weighed, and options scored on them?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.appraisals import lock_draft
from waymark.commissioning.actions.rows import keep_rows, require_version
from waymark.commissioning.models.appraisals import Appraisal, AppraisalOption
from waymark.commissioning.models.scoring import Criterion, Score, TriedWeight, WeightSet
from waymark.commissioning.queries import appraisals as queries
from waymark.commissioning.rules import appraisals as rules
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.versions import require_unchanged


class WeightsNameTaken(ActionRefused):
    """There are weights of this name already. Choose another name."""


class NotAWeight(ActionRefused):
    """These weights cannot be used."""


@dataclass(frozen=True)
class CriterionRow:
    public_id: UUID | None
    name: str
    weight: Decimal
    worst: str = ""
    best: str = ""


@dataclass(frozen=True)
class GivenScore:
    value: int
    reason: str = ""
    evidence: str = ""


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
    found = lock_draft(appraisal)
    _require_weights([each.weight for each in rows] if rows else [Decimal(1)])
    if len({each.name.casefold() for each in rows}) != len(rows):
        raise NotAWeight("Two criteria cannot have the same name.")
    held = Criterion.objects.filter(appraisal=found)
    require_version(held, CriterionRow, version)
    gone = held.exclude(public_id__in=[each.public_id for each in rows if each.public_id])
    Score.objects.filter(criterion__in=gone).delete()
    TriedWeight.objects.filter(criterion__in=gone).delete()
    keep_rows(held, rows, CriterionRow, authority_id=found.authority_id, appraisal=found)
    detail = {"part": "criteria"}
    record(by=by, event=Event.APPRAISAL_PART_SAVED, target=found, at=at, detail=detail)


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
    found = lock_draft(appraisal)
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
        raise WeightsNameTaken(field="name")
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


def _require_weights(weights: Sequence[Decimal]) -> None:
    fault = rules.weights_fault(weights)
    if fault:
        raise NotAWeight(fault)
