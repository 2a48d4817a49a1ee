"""What becomes of a referral when it may no longer be shared? A step of the actions that say so."""

from datetime import datetime

from waymark.casework.models.referrals import Referral
from waymark.casework.queries.sharing import may_be_sent
from waymark.casework.rules.referring import OPEN
from waymark.core.actors import Actor
from waymark.people.actions.granting import narrow_grant
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.sharing import left_of
from waymark.people.rules.vocabulary import DataGroup


def hold_back(*, by: Actor, record: OpenRecord, at: datetime) -> None:
    """Close to each team that was asked what may no longer be shared with it, from now on.

    Nothing opens again by itself: where the young person agrees anew, the referral is sent anew.
    What is left is who it is about, so that the team reads that it has to stop.
    """
    running = (
        Referral.objects.select_for_update(of=("self",))
        .filter(person=record.person, status__in=sorted(each.value for each in OPEN))
        .select_related("service__organisation", "referred_by__user", "grant")
        .order_by("pk")
    )
    for each in running:
        decision = may_be_sent(viewer=by, record=record, referral=each, at=at)
        if decision.is_allowed:
            continue
        if each.grant is not None:
            left = left_of(map(DataGroup, each.data_groups), decision)
            narrow_grant(grant=each.grant, groups=left)
        if each.stopped_at is None:
            each.stopped_at = at
            each.save(update_fields=["stopped_at"])
