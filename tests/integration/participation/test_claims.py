"""Does it take two to say that somebody cannot be found, and does that count only then?"""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.integration.participation.tracking import TODAY, Trackers
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.participation.actions.activities import NeedsApproval, record_activity
from waymark.participation.actions.claims import (
    NoAnswer,
    NoEvidence,
    NotOwnClaim,
    NotToApprove,
    OwnClaim,
    SettledAlready,
    WaitsAlready,
    approve_claim,
    claim_status,
    decline_claim,
    withdraw_claim,
)
from waymark.participation.models.activities import Activity
from waymark.participation.models.tracking import StatusClaim
from waymark.participation.queries.chasing import list_queue
from waymark.participation.queries.reaching import get_claim, list_claims
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.vocabulary import Source


@pytest.fixture
def person(trackers: Trackers) -> Person:
    return trackers.young_person()


@pytest.fixture
def manager(trackers: Trackers) -> Membership:
    return trackers.join(RoleName.TEAM_MANAGER)


@pytest.fixture
def approver(manager: Membership) -> Actor:
    return member_actor(manager)


@pytest.fixture
def claim(trackers: Trackers, person: Person) -> StatusClaim:
    return claim_status(
        by=trackers.by, at=NOW, person=person, code="820", evidence="Letter came back"
    )


def test_claim_counts_for_nothing_until_somebody_agrees(
    trackers: Trackers, person: Person, claim: StatusClaim, approver: Actor
) -> None:
    assert PersonSummary.objects.get(person=person).activity_code == ""
    assert not list_queue(viewer=trackers.by, at=NOW).exists()

    made = approve_claim(by=approver, at=NOW, claim=claim)

    assert (made.code, made.evidence, made.verified_on) == ("820", "Letter came back", TODAY)
    assert PersonSummary.objects.get(person=person).activity_code == "820"
    assert [each.event for each in AuditEvent.objects.order_by("pk")] == [
        Event.STATUS_CLAIMED.value,
        Event.STATUS_CLAIM_APPROVED.value,
    ]


def test_what_was_approved_before_is_verified_again(
    trackers: Trackers, person: Person, approver: Actor
) -> None:
    trackers.does(person, "830")
    claim = claim_status(by=trackers.by, at=NOW, person=person, code="830", evidence="Said no")

    approve_claim(by=approver, at=NOW, claim=claim)

    assert Activity.objects.get().verified_on == TODAY


def test_declined_the_person_comes_back_into_the_queue(
    trackers: Trackers, claim: StatusClaim, approver: Actor
) -> None:
    with pytest.raises(NoAnswer):
        decline_claim(by=approver, at=NOW, claim=claim, answer=" ")

    decline_claim(by=approver, at=NOW, claim=claim, answer="Ask the aunt")

    assert list_queue(viewer=trackers.by, at=NOW).exists()
    with pytest.raises(SettledAlready):
        approve_claim(by=approver, at=NOW, claim=claim)


def test_nobody_agrees_with_themselves(trackers: Trackers, person: Person) -> None:
    by = member_actor(trackers.join(RoleName.DATA_MANAGER))
    claim = claim_status(by=by, at=NOW, person=person, code="820", evidence="Letter came back")

    with pytest.raises(OwnClaim):
        approve_claim(by=by, at=NOW, claim=claim)
    with pytest.raises(IntegrityError, match="decided_by_another"), transaction.atomic():
        StatusClaim.objects.filter(pk=claim.pk).update(
            state="approved", decided_at=NOW, decided_by=by.membership_id
        )


def test_colleague_without_the_role_may_not_agree(trackers: Trackers, claim: StatusClaim) -> None:
    colleague = member_actor(trackers.join(RoleName.TRACKING_OFFICER))

    with pytest.raises(NotAllowed):
        approve_claim(by=colleague, at=NOW, claim=claim)
    with pytest.raises(NotOwnClaim):
        withdraw_claim(by=colleague, at=NOW, claim=claim)


def test_writer_takes_it_back(trackers: Trackers, claim: StatusClaim) -> None:
    withdraw_claim(by=trackers.by, at=NOW, claim=claim)

    assert list_queue(viewer=trackers.by, at=NOW).exists()


@pytest.mark.parametrize(
    ("told", "refusal"), [({"code": "619"}, NotToApprove), ({"evidence": " "}, NoEvidence)]
)
def test_claim_needs_evidence_and_a_code_to_approve(
    trackers: Trackers, person: Person, told: dict[str, Any], refusal: Any
) -> None:
    with pytest.raises(refusal):
        claim_status(
            by=trackers.by, at=NOW, person=person, **{"code": "820", "evidence": "Gone", **told}
        )


def test_one_claim_waits_at_a_time(trackers: Trackers, person: Person, claim: StatusClaim) -> None:
    with pytest.raises(WaitsAlready):
        claim_status(by=trackers.by, at=NOW, person=person, code="830", evidence="Said no")


def test_nobody_records_it_without_approval(trackers: Trackers, person: Person) -> None:
    with pytest.raises(NeedsApproval):
        record_activity(
            by=trackers.by, at=NOW, person=person, code="830", starts_on=TODAY, source=Source.WORKER
        )


def test_claim_about_a_hidden_record_does_not_show(
    trackers: Trackers, person: Person, claim: StatusClaim, approver: Actor
) -> None:
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    PersonSummary.objects.filter(person=person).update(is_restricted=True)

    assert not list_claims(viewer=approver, at=NOW).exists()
    with pytest.raises(NotFound):
        get_claim(viewer=approver, public_id=claim.public_id, at=NOW)


def _url(of: Person, route: str, **parts: Any) -> str:
    return reverse(f"participation:{route}", kwargs={"authority": of.authority.code} | parts)


def test_pages_lead_from_the_queue_to_the_decision(
    client: Client, trackers: Trackers, person: Person, manager: Membership
) -> None:
    sign_in(client, trackers.officer)
    make = _url(person, "claim_make", person=person.public_id)
    before = client.get(_url(person, "chase_person", person=person.public_id)).content.decode()
    asked = client.post(make, {"code": "830", "evidence": "Said no"}, follow=True)
    claim = _url(person, "claim", claim=StatusClaim.objects.get().public_id)

    assert make in before
    assert "waits for approval" in asked.content.decode()
    own = client.get(claim).content.decode()
    assert "Take this back" in own
    assert "Do you agree?" not in own

    sign_in(client, manager)
    assert claim in client.get(_url(person, "claim_list")).content.decode()
    assert "Do you agree?" in client.get(claim).content.decode()
    refused = client.post(claim, {"agrees": "no", "answer": ""})
    assert "Say why" in refused.content.decode()
    done = client.post(claim, {"agrees": "yes", "answer": ""}, follow=True).content.decode()
    assert "Approved by" in done
    assert Activity.objects.get().code == "830"


def test_writer_takes_it_back_on_its_page(
    client: Client, trackers: Trackers, person: Person, claim: StatusClaim
) -> None:
    sign_in(client, trackers.officer)
    url = _url(person, "claim_withdraw", claim=claim.public_id)

    assert "Cannot be contacted" in client.get(url).content.decode()
    assert "Taken back" in client.post(url, follow=True).content.decode()
