"""How is a turn of the commissioning cycle opened, and what it says changed?"""

from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.core.versions import require_unchanged
from waymark.decisions.models.matters import Matter


class CycleTitleTaken(ActionRefused):
    """There is a cycle with this title already. Choose another title."""


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
        raise CycleTitleTaken(field="title")
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
