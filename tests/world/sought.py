"""Which opportunities and applications are in the world?"""

from tests.clock import NOW
from tests.factories.opportunities import (
    ApplicationFactory,
    ApplicationMoveFactory,
    FollowUpFactory,
    OpportunityFactory,
)
from tests.world.places import Place
from waymark.access.models.authorities import Locality
from waymark.access.rules import RoleName
from waymark.organisations.models import Organisation
from waymark.participation.models.activities import PRESENT, Activity
from waymark.people.models.people import Person


def add_opportunities(place: Place) -> None:
    """Add to the open person an application that may go on, and one with a start to ask after."""
    person = Person.objects.get(public_id=place.records["person"])
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    opportunity = OpportunityFactory.create(
        provider=Organisation.objects.get(public_id=place.records["organisation"]),
        provider_name="",
        locality=Locality.objects.get(public_id=place.records["locality"]),
        added_by=adviser,
    )
    application = ApplicationFactory.create(
        person=person, opportunity=opportunity, worker=adviser, state="offered"
    )
    ApplicationMoveFactory.create(application=application, moved_by=adviser)
    started = ApplicationFactory.create(
        person=person,
        opportunity=OpportunityFactory.create(),
        worker=adviser,
        state="started",
        starts_on="2026-10-23",
        activity=Activity.objects.get(PRESENT, person=person),
    )
    FollowUpFactory.create(
        application=started, week=13, done_on=NOW.date(), done_by=adviser, outcome="not_reached"
    )
    place.records |= {
        "opportunity": opportunity.public_id,
        "application": application.public_id,
        "follow_up": FollowUpFactory.create(application=started).public_id,
    }
