"""May what a referral says go to the service: what does the one rule of sharing answer today?"""

from dataclasses import dataclass
from datetime import datetime

from waymark.access.permissions import Permission, may
from waymark.casework.models.referrals import Referral
from waymark.casework.rules.referring import PURPOSE_OF, Basis
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.directory.models import Service
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.queries.agreements import list_covering
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.queries.consents import basis_for_sharing, holds_objection
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.sharing import Decision, Override
from waymark.people.rules.vocabulary import DataGroup


@dataclass(frozen=True)
class Ground:
    """What allows or forbids a referral now, and the agreements with the organisation."""

    decision: Decision
    agreements: tuple[SharingAgreement, ...] = ()


def may_be_sent(*, viewer: Actor, record: OpenRecord, referral: Referral, at: datetime) -> Decision:
    """Return what the rule says now of a referral of an open record, sent or not.

    To keep somebody safe, the reason and the day are those of whoever wrote it.
    """
    basis = Basis(referral.basis)
    override = None
    if basis is Basis.SAFETY:
        override = Override(
            reason=referral.basis_note,
            author=str(referral.referred_by.user),
            on=local_date(referral.sent_at or referral.moved_at),
        )
    return basis_for_sharing(
        viewer=viewer,
        record=record,
        purpose=PURPOSE_OF[basis],
        groups=map(DataGroup, referral.data_groups),
        organisation=referral.service.organisation,
        at=at,
        override=override,
    )


def ground_of(*, viewer: Actor, record: OpenRecord, referral: Referral, at: datetime) -> Ground:
    """Return what allows or forbids a referral now, with the agreements, for its page."""
    return Ground(
        decision=may_be_sent(viewer=viewer, record=record, referral=referral, at=at),
        agreements=agreements_with(viewer=viewer, service=referral.service, at=at),
    )


def standing_for(*, viewer: Actor, record: OpenRecord, service: Service, at: datetime) -> Decision:
    """Return whether the young person has agreed to a service being asked at all."""
    return basis_for_sharing(
        viewer=viewer,
        record=record,
        purpose=Purpose.REFERRAL,
        groups=(),
        organisation=service.organisation,
        at=at,
    )


def agreements_with(
    *, viewer: Actor, service: Service, at: datetime
) -> tuple[SharingAgreement, ...]:
    """Return the agreements that hold now with the organisation of a service."""
    if not may(viewer, Permission.SHARING_SEE):
        return ()
    key = service.organisation_id
    found = list_covering(viewer=viewer, organisations=[key], day=local_date(at))
    return tuple(found.get(key, ()))


def is_objected_to(*, viewer: Actor, record: OpenRecord, service: Service, at: datetime) -> bool:
    """Whether an objection leaves the organisation of a service the basic items alone."""
    return holds_objection(
        viewer=viewer, record=record, organisation=service.organisation, on=local_date(at)
    )
