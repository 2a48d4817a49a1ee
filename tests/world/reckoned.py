"""Whose risk of NEET was reckoned in the world, and which school may be told?"""

from tests.clock import NOW
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import SchoolingFactory
from tests.factories.risk import (
    RiskJudgementFactory,
    RiskResultFactory,
    RiskRunFactory,
    SchoolFactFactory,
)
from tests.world.places import Place
from waymark.access.rules import RoleName
from waymark.participation.models.risk import RiskResult
from waymark.participation.rules.risk import RANKS, Band
from waymark.people.models.people import Person


def add_risk(place: Place) -> None:
    """Reckon the open person, somebody closed and somebody hidden, all at one school."""
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    run = RiskRunFactory.create()
    school = OrganisationFactory.create(kind="school")
    for name in ("person", "closed_person", "hidden_person"):
        person = Person.objects.get(public_id=place.records[name])
        RiskResultFactory.create(run=run, person=person)
        SchoolingFactory.create(person=person, organisation=school)
    head = Person.objects.get(public_id=place.records["person"])
    RiskJudgementFactory.create(
        person=head, judged_by=adviser, taken_back_at=NOW, taken_back_by=adviser
    )
    judgement = RiskJudgementFactory.create(person=head, judged_by=adviser)
    RiskResult.objects.filter(person=head).update(judgement=judgement, rank=RANKS[Band.LOW])
    place.records |= {
        "told_school": school.public_id,
        "judgement": judgement.public_id,
        "fact": SchoolFactFactory.create(person=head, recorded_by=adviser).public_id,
    }
