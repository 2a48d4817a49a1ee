"""How do referrals of invented young people come into the records?"""

from waymark.access.models.members import Membership
from waymark.casework.actions.loading_referrals import load_referrals
from waymark.casework.rules.loading import MoveRow, ReferralRow
from waymark.core.dates import local_date
from waymark.demonstration.actions.young_people import Arrived
from waymark.demonstration.engines.referrals import InventedReferral, invent_referral
from waymark.demonstration.rules.services import services_in, services_of
from waymark.directory.models import Service


def follow(arrived: Arrived) -> None:
    """Write to which services people who just came in were referred, where there are services."""
    keys = {each.name: each.pk for each in Service.objects.all()}
    here = (*services_of(arrived.place.code), *services_in(arrived.place))
    services = [each for each in here if each.name in keys]
    on = local_date(arrived.at)
    workers = dict(
        Membership.objects.filter(ended_at__isnull=True).values_list("user__email", "pk")
    )
    rows = []
    for person in arrived.people:
        found = invent_referral(arrived.place, person, services=services, on=on)
        if found is not None:
            key = arrived.keys[person.row.number]
            rows.append(_row(found, key=key, services=keys, workers=workers))
    if rows:
        load_referrals(by=arrived.by, at=arrived.at, rows=rows)


def _row(
    found: InventedReferral, *, key: int, services: dict[str, int], workers: dict[str, int]
) -> ReferralRow:
    worker = workers[found.worker]
    return ReferralRow(
        person_id=key,
        service_id=services[found.service],
        referred_by_id=worker,
        reason=found.reason,
        urgency=found.urgency,
        groups=found.groups,
        decline_reason=found.decline_reason,
        outcome=found.outcome,
        moves=tuple(
            MoveRow(
                status=status,
                at=moment,
                # What comes after sending was said by the other side, whoever wrote it down.
                moved_by_id=worker if step < 2 else None,
                note=words,
            )
            for step, (status, moment, words) in enumerate(found.moves)
        ),
    )
