"""Which offers are in the world, and who is in the September Guarantee?"""

from typing import Any

from tests.clock import NOW
from tests.factories.guarantee import (
    GuaranteeMemberFactory,
    GuaranteeYearFactory,
    IntendedDestinationFactory,
    OfferFactory,
)
from tests.world.places import Place
from waymark.access.rules import RoleName
from waymark.organisations.models import Organisation
from waymark.people.models.people import Person


def add_offers(place: Place) -> None:
    """Give the open person an offer, an intention and a place in the guarantee of the year.

    Somebody closed and somebody hidden are in it too.
    """
    people = {
        name: Person.objects.get(public_id=place.records[name])
        for name in ("person", "closed_person", "hidden_person")
    }
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    manager = place.members[RoleName.TEAM_MANAGER]
    by: dict[str, Any] = {"person": people["person"], "recorded_by": adviser}
    IntendedDestinationFactory.create(**by)
    guarantee = GuaranteeYearFactory.create(fixed_by=manager)
    by_hand: dict[str, Any] = {
        "set_at": NOW,
        "set_by": manager,
        "evidence": "Said so on the telephone",
    }
    for person in people.values():
        GuaranteeMemberFactory.create(guarantee=guarantee, person=person, status="151", **by_hand)
    organisation = Organisation.objects.get(public_id=place.records["organisation"])
    OfferFactory.create(provider=organisation, provider_name="", **by)
    place.records["learning_offer"] = OfferFactory.create(**by).public_id
