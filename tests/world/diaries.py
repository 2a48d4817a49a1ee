"""Which reminders, calendar addresses, digests and visits alone are in the world?"""

from datetime import timedelta

from tests.clock import NOW
from tests.factories.diaries import (
    AppointmentReminderFactory,
    CalendarFeedFactory,
    LoneVisitAlertFactory,
    LoneVisitFactory,
    LoneVisitNoteFactory,
    ReminderRefusalFactory,
    ReminderWordingFactory,
    WeeklyDigestFactory,
)
from tests.factories.people import TeamFactory, TeamMemberFactory
from tests.world.places import Place
from waymark.access.actions.invitations import token_hash
from waymark.access.rules import RoleName
from waymark.casework.models.appointments import Appointment
from waymark.core.dates import local_date
from waymark.people.models.people import Person

MATES = (RoleName.SEND_ADVISER, RoleName.YOUTH_WORKER, RoleName.SAFEGUARDING_LEAD)


def add_diaries(place: Place) -> None:
    """Add one of each with every key there is; the adviser is out, the manager is told."""
    person = Person.objects.get(public_id=place.records["person"])
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    manager = place.members[RoleName.TEAM_MANAGER]
    AppointmentReminderFactory.create(
        appointment=Appointment.objects.get(public_id=place.records["appointment"]),
        wording=ReminderWordingFactory.create(saved_by=manager),
        # A time of this authority alone: else the same one of the other would be there already.
        starts_at=NOW + timedelta(minutes=place.authority.pk),
    )
    link = f"calendar-of-{place.authority.code}"
    CalendarFeedFactory.create(membership=adviser, token_hash=token_hash(link))
    refused = {"person": person, "starts_at": NOW, "said_by": adviser}
    ReminderRefusalFactory.create(**refused, ends_at=NOW, ended_by=adviser)
    ReminderRefusalFactory.create(**refused)
    WeeklyDigestFactory.create(membership=adviser, told_for=local_date(NOW))
    people = {"worker": adviser, "colleague": manager, "person": person}
    team = TeamFactory.create()  # mates see who of them is out
    for role in (*MATES, RoleName.PERSONAL_ADVISER):
        TeamMemberFactory.create(team=team, membership=place.members[role])
    LoneVisitFactory.create(**people, ended_at=NOW, ended_by=adviser)
    visit = LoneVisitFactory.create(**people)
    LoneVisitAlertFactory.create(visit=visit)
    LoneVisitNoteFactory.create(visit=visit, written_by=manager)
    place.records |= {"calendar_link": link, "visit": visit.public_id}
