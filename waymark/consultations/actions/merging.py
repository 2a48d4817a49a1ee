"""How are two categories counted as one after closing, without altering either?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import lock
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.running import CategoryMerge
from waymark.consultations.rules.stages import BEFORE_CLOSING, IS_OVER
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class NotClosedYet(ActionRefused):
    """People can still choose their category. Merge categories after closing."""


class AnalysisOver(ActionRefused):
    """Nothing more is counted here, so there is nothing to merge."""


class MergedAlready(ActionRefused):
    """This category is counted as another one already. Undo that first."""


class SameCategory(ActionRefused):
    """Choose another category to count it as."""


class InChain(ActionRefused):
    """One of the two takes part in another merge the other way round. Undo that first."""


class ReasonMissing(ActionRefused):
    """Say why: the report names the reason."""


@action
def merge_category(
    *,
    by: Actor,
    category: StakeholderCategory,
    counted_as: StakeholderCategory,
    reason: str,
    at: datetime,
) -> CategoryMerge:
    """Count one category as another from the next snapshot on; older snapshots stay."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = lock(category.consultation)
    _require_time(locked)
    if category.pk == counted_as.pk or counted_as.consultation_id != locked.pk:
        raise SameCategory(field="counted_as")
    if not reason.strip():
        raise ReasonMissing(field="reason")
    merges = CategoryMerge.objects.filter(consultation=locked)
    if merges.filter(category=category).exists():
        raise MergedAlready
    if merges.filter(counted_as=category).exists() or merges.filter(category=counted_as).exists():
        raise InChain
    made = CategoryMerge.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        category=category,
        counted_as=counted_as,
        reason=reason.strip(),
        merged_at=at,
        merged_by_id=by.user_id,
    )
    record(
        by=by,
        event=Event.CATEGORIES_MERGED,
        target=made,
        at=at,
        reason=reason,
        detail={"category": category.key, "counted_as": counted_as.key},
    )
    return made


@action
def undo_merge(*, by: Actor, merge: CategoryMerge, at: datetime) -> None:
    """Count a category by itself again from the next snapshot on."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = lock(merge.consultation)
    _require_time(locked)
    record(by=by, event=Event.CATEGORIES_PARTED, target=merge, at=at)
    merge.delete()


def _require_time(consultation: Consultation) -> None:
    if consultation.stage in BEFORE_CLOSING:
        raise NotClosedYet
    if consultation.stage in IS_OVER:
        raise AnalysisOver
