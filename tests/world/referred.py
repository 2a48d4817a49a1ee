"""Which referrals and offers to teams are in the world?"""

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.casework import (
    MoveInFactory,
    MoveOutFactory,
    ReferralFactory,
    ReferralMoveFactory,
    TransferFactory,
)
from tests.factories.directory import ServiceFactory
from tests.factories.people import AccessGrantFactory
from tests.world.places import Place
from waymark.access.models.teams import Team
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope
from waymark.directory.models import Service
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import GrantKind


def add_referrals(place: Place) -> None:
    """Add to the open person a referral to a team, and an offer that everybody's team can answer.

    What has ended comes first, so that pointing it elsewhere meets no rule of one at a time.
    """
    person = Person.objects.get(public_id=place.records["person"])
    team = Team.objects.get(public_id=place.records["team"])
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    manager = place.members[RoleName.TEAM_MANAGER]
    TransferFactory.create(
        person=person,
        team=team,
        offered_by=adviser,
        status="declined",
        answered_at=NOW,
        answered_by=manager,
        answer="Too far away",
    )
    referral = ReferralFactory.create(
        person=person,
        service=Service.objects.get(public_id=place.records["service"]),
        team=team,
        referred_by=adviser,
        status="sent",
        sent_at=NOW,
        grant=AccessGrantFactory.create(
            kind=GrantKind.REFERRAL.value, person=person, team=team, data_groups=[], starts_at=NOW
        ),
    )
    ReferralMoveFactory.create(referral=referral, status="sent", moved_by=adviser)
    _add_moves(place, person)
    place.records |= {
        "referral": referral.public_id,
        "draft_referral": ReferralFactory.create(
            person=person, service=ServiceFactory.create(), referred_by=adviser
        ).public_id,
        "transfer": TransferFactory.create(person=person, team=team, offered_by=adviser).public_id,
    }


def _add_moves(place: Place, person: Person) -> None:
    """A neighbour that is asked to take the open person over, and asks the same of another."""
    neighbour = AuthorityFactory.create(code=f"{place.authority.code}-next-door", name="Next door")
    with open_scope(neighbour.pk):
        offer = MoveOutFactory.create(partner=place.authority)
    place.records |= {
        "offer": offer.public_id,
        "move": MoveOutFactory.create(
            person=person,
            partner=neighbour,
            offered_by=place.members[RoleName.TEAM_MANAGER],
        ).public_id,
    }
    MoveInFactory.create(person=person, partner=neighbour)
