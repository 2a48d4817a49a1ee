"""Does a chronology go to somebody outside only where the one rule of sharing lets it?"""

from datetime import timedelta
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.casework import ContactFactory
from tests.factories.consents import ConsentFactory, SharingObjectionFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.plans import AssessmentFactory, PlanFactory
from tests.integration.casework.conftest import Opened
from waymark.audit.models import AuditEvent
from waymark.casework.actions import chronology as actions
from waymark.casework.queries.chronology import get_chronology, groups_told
from waymark.casework.rules.chronology import ChronologyKind, Ground, Recipient
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import DataGroup

TODAY = local_date(NOW)
EARLIER = TODAY - timedelta(days=30)


@pytest.fixture(autouse=True)
def lived(person: Person) -> None:
    ContactFactory.create(person=person)


def make(by: Actor, person: Person, **asked: Any) -> actions.Chronology:
    usual: dict[str, Any] = {
        "by": by,
        "at": NOW,
        "person": person,
        "since": EARLIER,
        "until": TODAY,
        "kinds": [ChronologyKind.CONTACTS],
        "recipient": Recipient.PANEL,
        "to_whom": "The placement panel",
        "ground": Ground.CONSENT,
        "purpose": "For the panel of Monday",
    }
    return actions.make_chronology(**usual | asked)


@pytest.mark.parametrize("recipient", [Recipient.OWN_TEAM, Recipient.YOUNG_PERSON])
def test_inside_nothing_is_asked(by: Actor, person: Person, recipient: Recipient) -> None:
    made = make(by, person, recipient=recipient, to_whom="", ground=None)

    assert (len(made.found), made.ground) == (1, "")
    event = AuditEvent.objects.get()
    assert event.reason == "For the panel of Monday"
    assert not {"ground", "consent"} & event.detail.keys()


def test_consent_covers_what_it_tells_and_is_kept_with_the_event(by: Actor, person: Person) -> None:
    with pytest.raises(actions.NotToBeShared, match="Nobody has asked"):
        make(by, person)
    ConsentFactory.create(person=person, answered_on=EARLIER, data_groups=["contact"])
    with pytest.raises(actions.NotToBeShared, match="agreed to less"):
        make(by, person)
    asked = ConsentFactory.create(person=person, answered_on=TODAY, data_groups=["notes"])

    made = make(by, person)

    assert "They agreed on" in made.ground
    event = AuditEvent.objects.get()
    assert event.detail["ground"] == "consent"
    assert event.detail["consent"] == str(asked.public_id)
    assert event.reason == "For the panel of Monday To: The placement panel"


def test_no_is_a_no_but_to_keep_somebody_safe(by: Actor, person: Person) -> None:
    ConsentFactory.create(person=person, answer="refused", answered_on=EARLIER)
    with pytest.raises(actions.NotToBeShared, match="They said no"):
        make(by, person)

    made = make(by, person, ground=Ground.SAFETY)

    assert "to keep somebody safe" in made.ground
    assert make(by, person, ground=Ground.DUTY).ground


def test_institution_that_may_have_basic_items_alone_gets_no_chronology(
    by: Actor, person: Person
) -> None:
    ConsentFactory.create(person=person, answered_on=EARLIER, data_groups=["notes"])
    objection = SharingObjectionFactory.create(person=person, starts_on=EARLIER)
    theirs = {"organisation": objection.organisation, "to_whom": ""}

    assert make(by, person).ground
    assert make(by, person, organisation=OrganisationFactory.create()).ground
    for ground in (Ground.CONSENT, Ground.DUTY):
        with pytest.raises(actions.NotToBeShared, match="Only name, address and date of birth"):
            make(by, person, ground=ground, **theirs)

    assert "keep somebody safe" in make(by, person, ground=Ground.SAFETY, **theirs).ground
    event = AuditEvent.objects.latest("pk")
    assert event.reason.endswith(f"To: {objection.organisation.name}")
    assert event.detail["organisation"] == str(objection.organisation.public_id)


def test_no_to_one_organisation_is_no_to_it_alone(by: Actor, person: Person) -> None:
    ConsentFactory.create(person=person, answered_on=EARLIER, data_groups=["notes"])
    refused = OrganisationFactory.create()
    ConsentFactory.create(person=person, answer="refused", answered_on=TODAY, organisation=refused)

    assert make(by, person).ground
    with pytest.raises(actions.NotToBeShared, match="They said no"):
        make(by, person, organisation=refused)


@pytest.mark.parametrize(
    ("asked", "refusal"),
    [
        ({"to_whom": " "}, actions.NoRecipient),
        ({"ground": None}, actions.NoGround),
        ({"ground": Ground.ORDER}, actions.NoOrder),
    ],
)
def test_it_says_to_whom_and_by_what_right(
    by: Actor, person: Person, asked: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        make(by, person, **asked)

    assert not AuditEvent.objects.exists()


def test_court_is_obeyed_whatever_was_said(by: Actor, person: Person) -> None:
    ConsentFactory.create(person=person, answer="refused", answered_on=EARLIER)

    made = make(by, person, recipient=Recipient.COURT, ground=Ground.ORDER)

    assert made.ground == "A court has ordered it."


def test_groups_are_those_of_every_entry(by: Actor, person: Person, opened: Opened) -> None:
    ContactFactory.create(person=person, level="sensitive")
    PlanFactory.create(person=person, kind="adulthood", is_agreed=True)
    AssessmentFactory.create(person=person, is_completed=True)
    kinds = (ChronologyKind.CONTACTS, ChronologyKind.PLANS, ChronologyKind.ASSESSMENTS)

    found = get_chronology(
        viewer=by, record=opened(by), since=EARLIER, until=TODAY, kinds=kinds, at=NOW
    )

    assert groups_told(found) == {DataGroup.NOTES, DataGroup.SENSITIVE, DataGroup.SEND}
    assert groups_told(()) == frozenset()
