"""What is agreed on sharing, and what did the young person say of it?"""

from datetime import timedelta

from tests.clock import NOW
from tests.factories.consents import (
    ConsentFactory,
    NoticeGivenFactory,
    SharingObjectionFactory,
    WordingFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.factories.partnerships import AgreementPartyFactory, SharingAgreementFactory
from tests.world.places import PAPER, Place
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.dates import local_date
from waymark.documents.actions import store_document
from waymark.people.models.people import Person


def add_sharing(place: Place) -> None:
    """Add one of each for the person who is open, each with every key filled."""
    person = Person.objects.get(public_id=place.records["person"])
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    lead = place.members[RoleName.INFORMATION_GOVERNANCE_LEAD]
    service = OrganisationFactory.create()
    paper = store_document(
        by=member_actor(adviser), title="Signed paper", file_name="paper.txt", content=PAPER, at=NOW
    )
    agreement = SharingAgreementFactory.create(owner=lead, document=paper)
    AgreementPartyFactory.create(agreement=agreement, organisation=service)
    notice = WordingFactory.create(written_by=lead)
    words = WordingFactory.create(use="referral", written_by=lead)
    said = {"person": person, "wording": words, "recorded_by": adviser}
    ConsentFactory.create(
        **said,
        organisation=service,
        withdrawn_on=local_date(NOW),
        withdrawn_at=NOW,
        withdrawn_by=adviser,
    )
    standing = ConsentFactory.create(
        **said, paper=paper, answered_on=local_date(NOW) - timedelta(days=9)
    )
    objection = SharingObjectionFactory.create(
        person=person, organisation=service, recorded_by=adviser
    )
    NoticeGivenFactory.create(person=person, wording=notice, recorded_by=adviser)
    place.records |= {
        "agreement": agreement.public_id,
        "consent": standing.public_id,
        "objection": objection.public_id,
    }
