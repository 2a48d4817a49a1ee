"""Which complaints and compliments are in the world?"""

from tests.factories.feedback import FeedbackFactory, FeedbackStepFactory
from tests.world.places import Place
from waymark.access.rules import RoleName
from waymark.people.models.people import Person


def add_feedback(place: Place) -> None:
    """Add a complaint about the open person that the adviser recorded, in a manager's hand."""
    person = Person.objects.get(public_id=place.records["person"])
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    manager = place.members[RoleName.TEAM_MANAGER]
    staff = place.members[RoleName.COUNCILLOR]
    made = FeedbackFactory.create(
        person=person, recorded_by=adviser, handler=manager, state="in_hand", staff=staff
    )
    FeedbackStepFactory.create(feedback=made, recorded_by=adviser)
    FeedbackStepFactory.create(feedback=made, move="named", staff=staff, recorded_by=manager)
    place.records["feedback"] = made.public_id
