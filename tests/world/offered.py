"""Which services are in the world, and where?"""

from tests.factories.directory import PlaceFactory, ServiceAtPlaceFactory, ServiceFactory
from tests.world.places import Place
from waymark.access.models.authorities import Locality
from waymark.access.models.teams import Team


def add_services(place: Place) -> None:
    """Add a service whose referrals a team takes, at a place in an area, and one outside."""
    service = ServiceFactory.create(team=Team.objects.get(public_id=place.records["team"]))
    area = Locality.objects.get(public_id=place.records["locality"])
    where = ServiceAtPlaceFactory.create(service=service, place=PlaceFactory.create(locality=area))
    place.records |= {
        "service": service.public_id,
        "other_service": ServiceFactory.create().public_id,
        "where": where.public_id,
    }
