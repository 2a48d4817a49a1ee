"""How do many referrals come in at once?"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.loading import CannotLoadByHand
from waymark.casework.models.referrals import Referral, ReferralMove
from waymark.casework.rules.loading import ReferralRow
from waymark.casework.rules.referring import (
    Basis,
    ReferralKind,
    ReferralStatus,
    opens_record,
)
from waymark.core.actors import Actor, ActorKind
from waymark.core.dates import local_date
from waymark.core.scoping import scoped_authorities
from waymark.directory.models import Service
from waymark.people.actions.granting import hold_grant
from waymark.people.actions.loading_consents import keep_answers
from waymark.people.rules.loading_consents import ConsentRow
from waymark.people.rules.vocabulary import GrantKind


@action
def load_referrals(*, by: Actor, rows: Sequence[ReferralRow], at: datetime) -> None:
    """Write referrals with how they went, and the access of those that still run. All or none.

    For machines and operators, of people who are not restricted.
    """
    access.require(by, Permission.CASES_MANAGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotLoadByHand
    teams = dict(Service.objects.values_list("pk", "team_id"))
    bodies = dict(Service.objects.values_list("pk", "organisation_id"))
    consents = keep_answers([_agreement(row, bodies[row.service_id]) for row in rows])
    made = Referral.objects.bulk_create(
        _referral(row, team_id=teams[row.service_id], consent_id=key)
        for row, key in zip(rows, consents, strict=True)
    )
    for row, referral in zip(rows, made, strict=True):
        if referral.team_id is not None and opens_record(ReferralStatus(referral.status)):
            referral.grant = hold_grant(
                authority_id=referral.authority_id,
                kind=GrantKind.REFERRAL,
                at=referral.sent_at or at,
                person_id=referral.person_id,
                team_id=referral.team_id,
                groups=row.groups,
                granted_by_id=referral.referred_by_id,
            )
    Referral.objects.bulk_update([each for each in made if each.grant_id], ["grant"])
    ReferralMove.objects.bulk_create(
        move for row, referral in zip(rows, made, strict=True) for move in _moves(row, referral)
    )
    record(by=by, event=Event.REFERRALS_LOADED, at=at, detail={"referrals": len(made)})


def _agreement(row: ReferralRow, organisation_id: int) -> ConsentRow:
    return ConsentRow(
        person_id=row.person_id,
        answered_on=local_date(row.moves[0].at),
        groups=row.groups,
        organisation_id=organisation_id,
        recorded_by_id=row.referred_by_id,
    )


def _referral(row: ReferralRow, *, team_id: int | None, consent_id: int) -> Referral:
    latest = row.moves[-1]
    sent = [move.at for move in row.moves if move.status is ReferralStatus.SENT]
    return Referral(
        authority_id=scoped_authorities()[0],
        person_id=row.person_id,
        service_id=row.service_id,
        team_id=team_id,
        kind=ReferralKind.CASEWORK.value,
        reason=row.reason,
        urgency=row.urgency.value,
        data_groups=sorted(group.value for group in row.groups),
        basis=Basis.CONSENT.value,
        consent_id=consent_id,
        status=latest.status.value,
        moved_at=latest.at,
        sent_at=sent[0] if sent else None,
        referred_by_id=row.referred_by_id,
        decline_reason=row.decline_reason.value if row.decline_reason else "",
        outcome=row.outcome.value if row.outcome else "",
    )


def _moves(row: ReferralRow, referral: Referral) -> Iterable[ReferralMove]:
    for move in row.moves:
        yield ReferralMove(
            authority_id=referral.authority_id,
            referral=referral,
            status=move.status.value,
            at=move.at,
            moved_by_id=move.moved_by_id,
            note=move.note,
        )
