"""What does somebody find of a record of which only a part lies open to them?"""

from tests.clock import NOW
from tests.factories.casework import NoteDraftFactory
from tests.factories.people import AccessGrantFactory, RelationshipFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.queries import member_actor
from waymark.casework.queries.circle import list_circle
from waymark.casework.queries.contacts import find_draft
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.people.models.people import Person


def _narrow(join: Member, person: Person, group: str) -> Actor:
    member = join(is_open=False)
    AccessGrantFactory.create(person=person, membership=member, data_groups=[group], starts_at=NOW)
    NoteDraftFactory.create(person=person, writer=member)
    return member_actor(member)


def test_people_around_somebody_show_with_the_contact_details_alone(
    join: Member, person: Person, opened: Opened
) -> None:
    RelationshipFactory.create(person=person)
    shown, hidden = _narrow(join, person, "contact"), _narrow(join, person, "notes")
    day = local_date(NOW)

    assert list_circle(viewer=shown, record=opened(shown), on=day, at=NOW).count() == 1
    assert list_circle(viewer=hidden, record=opened(hidden), on=day, at=NOW).count() == 0


def test_draft_is_closed_with_the_notes(join: Member, person: Person, opened: Opened) -> None:
    shown, hidden = _narrow(join, person, "notes"), _narrow(join, person, "contact")

    assert find_draft(viewer=shown, record=opened(shown)) is not None
    assert find_draft(viewer=hidden, record=opened(hidden)) is None
