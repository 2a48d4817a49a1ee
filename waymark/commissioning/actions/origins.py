"""How is it said which purchase a contract came from, and which contract it follows?"""

from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.contracts import lock_contract
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.procurements import Award, Procurement
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class NotAwarded(ActionRefused):
    """This purchase has not been awarded, so no contract can have come from it."""


class FollowsLater(ActionRefused):
    """A contract takes the place of one that began before it. Choose an earlier one."""


@action
def state_origin(
    *,
    by: Actor,
    at: datetime,
    contract: Contract,
    procurement: Procurement | None,
    follows: Contract | None,
) -> Contract:
    """Say where a contract comes from, at any time: it says nothing of what was agreed."""
    found = lock_contract(contract, by=by)
    if procurement and not Award.objects.filter(procurement=procurement).exists():
        raise NotAwarded(field="procurement")
    # Each begins later than the one it follows, so no row of contracts leads back to itself.
    if follows is not None and follows.starts_on >= found.starts_on:
        raise FollowsLater(field="follows")
    found.procurement, found.follows = procurement, follows
    found.save(update_fields=["procurement", "follows"])
    record(by=by, event=Event.CONTRACT_ORIGIN_STATED, target=found, at=at)
    return found
