"""Which concerns are in the world, and where does its authority receive them?"""

from tests.factories.concerns import (
    ConcernDraftFactory,
    ConcernFactory,
    ConcernStepFactory,
    FrontDoorFactory,
)
from tests.world.places import Place
from waymark.access.rules import RoleName
from waymark.casework.models.sessions import Session
from waymark.people.models.people import Person


def add_concerns(place: Place) -> None:
    """Add an allegation, and a concern about the open person that the adviser raised."""
    person = Person.objects.get(public_id=place.records["person"])
    session = Session.objects.get(public_id=place.records["session"])
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    FrontDoorFactory.create()
    ConcernFactory.create(
        person=person,
        kind="adult",
        is_allegation=True,
        staff=place.members[RoleName.YOUTH_WORKER],
        raised_by=adviser,
    )
    made = ConcernFactory.create(person=person, session=session, raised_by=adviser)
    ConcernStepFactory.create(concern=made, recorded_by=adviser)
    ConcernDraftFactory.create(writer=adviser, person=person)
    ConcernDraftFactory.create(writer=adviser, session=session)
    place.records["concern"] = made.public_id
