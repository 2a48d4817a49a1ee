"""How are shares of a sum proposed and agreed?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.partnerships.actions.partnerships import lock, refuse_order
from waymark.partnerships.models.partnerships import Partnership
from waymark.partnerships.models.shares import Share, ShareSet
from waymark.partnerships.queries import partnerships as queries
from waymark.partnerships.rules.shares import (
    CannotShare,
    Liability,
    ShareKey,
    portions,
    to_pence,
    to_pounds,
)

WEIGHT_PLACES = Decimal("0.0001")
"""As exactly as a weight is kept, so that what was worked out can be worked out again."""


class SharesDoNotHold(ActionRefused):
    """The sum cannot be shared so."""


class NotAllParties(ActionRefused):
    """Give the share of each party of the partnership, of nothing where it pays nothing."""


class AgreedBeforeProposed(ActionRefused):
    """Nobody can agree to shares before they were proposed."""


class NewerShares(ActionRefused):
    """Newer shares have been proposed. Agreement goes to those."""


@dataclass(frozen=True, kw_only=True)
class ShareDraft:
    """How a sum is to be shared: `weights` by the code of each party, pounds where negotiated."""

    title: str
    liability: Liability
    key: ShareKey
    total: Decimal
    weights: Mapping[str, Decimal]
    proposed_on: date
    basis: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@action
def propose_shares(
    *, by: Actor, partnership: Partnership, draft: ShareDraft, at: datetime
) -> ShareSet:
    """Work out who pays what, to the penny, as the next version for the parties to agree."""
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    locked = lock(partnership)
    parties = {each.code: each for each in queries.list_present_parties(locked)}
    if set(draft.weights) != set(parties):
        raise NotAllParties
    refuse_order(draft.starts_on, draft.ends_on)
    weights = {code: each.quantize(WEIGHT_PLACES) for code, each in draft.weights.items()}
    try:
        found = portions(draft.key, to_pence(draft.total), weights)
    except CannotShare as why:
        raise SharesDoNotHold(str(why)) from why
    same = ShareSet.objects.filter(partnership=locked, liability=draft.liability)
    latest = same.aggregate(latest=Max("number"))["latest"] or 0
    made = ShareSet.objects.create(
        authority_id=locked.authority_id,
        partnership=locked,
        liability=draft.liability.value,
        number=latest + 1,
        title=draft.title.strip(),
        key=draft.key.value,
        total=draft.total,
        basis=draft.basis.strip(),
        starts_on=draft.starts_on,
        ends_on=draft.ends_on,
        proposed_on=draft.proposed_on,
    )
    Share.objects.bulk_create(
        Share(
            authority_id=locked.authority_id,
            share_set=made,
            party=parties[each.code],
            weight=each.weight,
            amount=to_pounds(each.pence),
        )
        for each in found
    )
    record(
        by=by,
        event=Event.SHARES_PROPOSED,
        target=locked,
        at=at,
        detail={"key": draft.key, "liability": draft.liability, "number": made.number},
    )
    return made


@action
def agree_share(
    *, by: Actor, share: Share, agreed_on: date, at: datetime, agreed_in: str = ""
) -> ShareSet:
    """Record that a party agreed to its share; with the last of them the shares are accepted."""
    permissions.require(by, Permission.PARTNERSHIPS_MANAGE)
    locked = ShareSet.objects.select_for_update().get(pk=share.share_set_id)
    if agreed_on < locked.proposed_on:
        raise AgreedBeforeProposed(field="agreed_on")
    if not queries.is_latest(locked):
        raise NewerShares
    Share.objects.filter(pk=share.pk).update(agreed_on=agreed_on, agreed_in=agreed_in.strip())
    days = list(Share.objects.filter(share_set=locked).values_list("agreed_on", flat=True))
    known = [day for day in days if day is not None]
    if len(known) == len(days):
        locked.accepted_on = max(known)
        locked.save(update_fields=["accepted_on"])
    record(
        by=by,
        event=Event.SHARE_AGREED,
        target=locked.partnership,
        at=at,
        detail={
            "party": share.party.code,
            "number": locked.number,
            "is_accepted": locked.accepted_on is not None,
        },
    )
    return locked
