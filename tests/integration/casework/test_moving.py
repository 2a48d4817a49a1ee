"""Does a record come to another authority as a copy of what was chosen, and through no wall?"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.casework import (
    AllocationFactory,
    AppointmentFactory,
    ContactFactory,
    MoveOutFactory,
    NextStepFactory,
)
from tests.factories.consents import ConsentFactory, SharingObjectionFactory
from tests.factories.people import (
    AccessGrantFactory,
    AddressFactory,
    CharacteristicFactory,
    ContactPointFactory,
    LevelOfSupportFactory,
    OtherNameFactory,
    PersonFactory,
    PersonIdentifierFactory,
    RelationshipFactory,
    SchoolingFactory,
    SendRecordFactory,
)
from tests.integration.casework.conftest import Member
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.casework.actions import moving as actions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.endings import Ending
from waymark.casework.models.moves import MoveIn, MoveOut
from waymark.casework.models.steps import NextStep
from waymark.casework.queries import moving as queries
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.needs import LevelOfSupport
from waymark.people.models.people import Person, PersonIdentifier
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import DataGroup

TODAY = local_date(NOW)
BORN = date(TODAY.year - 16, 1, 15)


@pytest.fixture
def neighbour(authority: Authority) -> Authority:
    made: Authority = AuthorityFactory.create(name="Fernshire")
    return made


@pytest.fixture
def taker(neighbour: Authority) -> Membership:
    """Somebody at the duty desk of the neighbour."""
    with open_scope(neighbour.pk):
        made: Membership = MembershipFactory.create(
            authority=neighbour, role=RoleName.DUTY_WORKER.value
        )
    return made


@pytest.fixture
def sender(manager: Membership, person: Person) -> Actor:
    Person.objects.filter(pk=person.pk).update(born_on=BORN)
    person.refresh_from_db()
    return member_actor(manager)


@pytest.fixture
def going(neighbour: Authority) -> actions.Going:
    return actions.Going(
        partner=neighbour,
        moves_on=TODAY,
        purpose=Purpose.PARTICIPATION,
        groups=frozenset({DataGroup.CONTACT, DataGroup.EDUCATION}),
        why="Moves in with her father",
        note="Looks for a college near the new home",
        new_address="1 Invented Row",
        new_postcode="ax1 1aa",
    )


@contextmanager
def _at(member: Membership) -> Iterator[Actor]:
    """Be at work in the member's own authority, and nowhere else."""
    with open_scope(member.authority_id):
        yield member_actor(member)


def _offer(by: Actor, person: Person, going: actions.Going, **changes: Any) -> MoveOut:
    return actions.offer_move(by=by, at=NOW, person=person, going=replace(going, **changes))


def _fill(person: Person) -> None:
    OtherNameFactory.create(person=person, given_names="Mira")
    AddressFactory.create(person=person, lines="9 Old Street", postcode="AX9 9AA")
    ContactPointFactory.create(person=person, value="+447700900123")
    RelationshipFactory.create(person=person, name="Auntie Invented", other=None)
    hidden = PersonFactory.create(is_restricted=True, family_name="Hiddenperson")
    RelationshipFactory.create(person=person, name="", other=hidden)
    PersonIdentifierFactory.create(person=person, value="A123456789012")
    SchoolingFactory.create(person=person)
    SendRecordFactory.create(person=person)
    LevelOfSupportFactory.create(person=person)
    CharacteristicFactory.create(person=person, kind="mental_health")
    ContactFactory.create(person=person, note="Wants to be a baker.")


# Offering --------------------------------------------------------------------------------------


def test_the_neighbour_learns_who_it_is_and_nothing_of_the_record(
    sender: Actor, person: Person, going: actions.Going, taker: Membership
) -> None:
    made = _offer(sender, person, going)

    assert AuditEvent.objects.latest("pk").detail["groups"] == ["contact", "education"]
    with _at(taker) as there:
        found = queries.get_waiting(viewer=there, link=made.public_id)
        assert (found.name, found.born_on) == (str(person), BORN)
        assert not Person.objects.exists()
        assert not MoveOut.objects.exists()
        assert MoveOut.shared.count() == 1


@pytest.mark.parametrize(
    ("refusal", "changes"),
    [
        (actions.WordsMissing, {"why": " "}),
        (actions.WordsMissing, {"note": " "}),
        (
            actions.TooMuchForTracking,
            {"purpose": Purpose.TRACKING, "groups": frozenset({DataGroup.NOTES})},
        ),
        (actions.NotToBeShared, {"purpose": Purpose.REFERRAL}),
        (actions.NotToBeShared, {"purpose": Purpose.SAFEGUARDING, "why": "?"}),
    ],
)
def test_what_cannot_go_along_is_refused(
    sender: Actor,
    person: Person,
    going: actions.Going,
    refusal: type[ActionRefused],
    changes: dict[str, Any],
) -> None:
    with pytest.raises(refusal):
        _offer(sender, person, going, **changes)

    assert not MoveOut.objects.exists()


def test_what_does_not_lie_open_is_not_handed_on(
    join: Member, person: Person, going: actions.Going
) -> None:
    narrow = join(RoleName.TEAM_MANAGER, is_open=False)
    AccessGrantFactory.create(
        person=person,
        membership=narrow,
        starts_at=NOW - timedelta(days=1),
        data_groups=["notes", "contact"],
    )

    with pytest.raises(actions.BeyondReach):
        _offer(member_actor(narrow), person, going)
    assert _offer(
        member_actor(narrow), person, going, groups=frozenset({DataGroup.CONTACT})
    ).data_groups == ["contact"]


def test_consent_and_objection_decide_here_too(
    sender: Actor, person: Person, going: actions.Going
) -> None:
    objection = SharingObjectionFactory.create(person=person)
    with pytest.raises(actions.NotToBeShared, match="Take education away"):
        _offer(sender, person, going)
    objection.level = "full"
    objection.save(update_fields=["level"])
    ConsentFactory.create(person=person, answered_on=TODAY, data_groups=["contact", "education"])

    assert _offer(sender, person, going, purpose=Purpose.REFERRAL).status == "offered"


def test_a_record_is_offered_once_and_to_another(
    sender: Actor, person: Person, going: actions.Going, authority: Authority
) -> None:
    with pytest.raises(actions.SameAuthority):
        _offer(sender, person, going, partner=authority)
    _offer(sender, person, going)
    with pytest.raises(actions.OfferedAlready):
        _offer(sender, person, going)


def test_only_who_answers_for_the_work_offers(
    by: Actor, join: Member, person: Person, going: actions.Going
) -> None:
    with pytest.raises(NotAllowed):
        _offer(by, person, going)
    with pytest.raises(NotFound):
        _offer(member_actor(join(RoleName.TEAM_MANAGER, is_open=False)), person, going)
    with pytest.raises(actions.NobodyOffers):
        _offer(Actor.operator(person.authority_id), person, going)


def test_what_is_taken_back_is_gone_for_the_neighbour(
    sender: Actor, person: Person, going: actions.Going, taker: Membership
) -> None:
    made = _offer(sender, person, going)

    actions.withdraw_move(by=sender, at=NOW, move=made)

    assert MoveOut.objects.get().status == "withdrawn"
    with pytest.raises(actions.AnsweredAlready):
        actions.withdraw_move(by=sender, at=NOW, move=made)
    with _at(taker) as there, pytest.raises(NotFound):
        actions.accept_move(by=there, at=NOW, link=made.public_id)


# Taking over -----------------------------------------------------------------------------------


def test_what_was_chosen_is_copied_and_the_record_closed_with_both_references(
    sender: Actor,
    adviser: Membership,
    person: Person,
    going: actions.Going,
    taker: Membership,
    authority: Authority,
) -> None:
    _fill(person)
    AllocationFactory.create(person=person, membership=adviser)
    NextStepFactory.create(person=person)
    to_come = AppointmentFactory.create(person=person, starts_at=NOW + timedelta(days=2))
    made = _offer(sender, person, going)

    with _at(taker) as there:
        receipt = actions.accept_move(by=there, at=NOW, link=made.public_id)
        theirs = receipt.person
        assert theirs is not None
        assert (str(theirs), theirs.born_on) == (str(person), BORN)
        assert theirs.authority_id == taker.authority_id
        assert {each.postcode for each in Address.objects.all()} == {"AX9 9AA", "AX1 1AA"}
        assert ContactPoint.objects.get().value == "+447700900123"
        text = str(receipt.received)
        for words in ("Auntie Invented", "A123456789012", "Mira"):
            assert words in text
        for words in ("Hiddenperson", "baker", "mental_health"):
            assert words not in text
        assert {"needs", "support", "notes"}.isdisjoint(receipt.received)
        reference = PersonIdentifier.objects.get(issuer=authority.name)
        assert reference.value == str(made.public_id)
        assert PersonSummary.objects.filter(person=theirs).exists()
        assert [(each.event, each.authority_id) for each in AuditEvent.objects.all()] == [
            ("casework.move_taken_in", taker.authority_id)
        ]
        assert get_record(viewer=there, public_id=theirs.public_id, at=NOW)

    made.refresh_from_db()
    person.refresh_from_db()
    assert (made.status, made.their_reference) == ("accepted", receipt.public_id)
    assert person.left_area_on == TODAY
    assert not Allocation.objects.filter(ends_at__isnull=True).exists()
    assert not NextStep.objects.filter(state="open").exists()
    to_come.refresh_from_db()
    assert (to_come.state, to_come.cancelled_by) == ("cancelled", "service")
    assert (Ending.objects.get().reason, Ending.objects.get().state) == ("moved", "approved")
    assert PersonIdentifier.objects.filter(value=str(receipt.public_id)).exists()
    assert not MoveIn.objects.exists(), "the receipt is theirs alone"
    assert Person.objects.filter(pk=theirs.pk).count() == 0
    assert AuditEvent.objects.latest("pk").event == "casework.move_handed_out"


def test_it_comes_into_a_record_that_is_there_and_nothing_is_written_over(
    sender: Actor, person: Person, going: actions.Going, taker: Membership
) -> None:
    _fill(person)
    everything = frozenset(
        {DataGroup.CONTACT, DataGroup.EDUCATION, DataGroup.NOTES, DataGroup.SEND}
    )
    reach = {DataGroup.SEND} <= set(
        get_record(viewer=sender, public_id=person.public_id, at=NOW).reach.groups
    )
    made = _offer(
        sender, person, going, groups=everything if reach else everything - {DataGroup.SEND}
    )
    with open_scope(taker.authority_id):
        ours = PersonFactory.create(given_names="Amira", family_name="Inventedkhan", born_on=BORN)
        AccessGrantFactory.create(person=ours, membership=taker, starts_at=NOW - timedelta(days=9))
        LevelOfSupportFactory.create(person=ours, tier="specialist")
        ContactPointFactory.create(person=ours, value="+447700900123")
        refresh_people([ours])

    with _at(taker) as there:
        alike = queries.list_alike(
            viewer=there, offer=queries.get_waiting(viewer=there, link=made.public_id), at=NOW
        )
        assert alike == [(ours, True)]
        receipt = actions.accept_move(by=there, at=NOW, link=made.public_id, person=ours)
        assert receipt.person == ours
        assert Person.objects.count() == 1
        assert ContactPoint.objects.filter(value="+447700900123").count() >= 1
        assert "baker" in str(receipt.received["notes"])
        assert LevelOfSupport.objects.get().tier == "specialist"


def test_a_record_that_is_closed_to_the_desk_is_not_written_into(
    sender: Actor, person: Person, going: actions.Going, taker: Membership
) -> None:
    made = _offer(sender, person, going)
    with _at(taker) as there:
        closed = PersonFactory.create()
        with pytest.raises(NotFound):
            actions.accept_move(by=there, at=NOW, link=made.public_id, person=closed)

    made.refresh_from_db()
    assert made.status == "offered"


def test_nothing_is_handed_out_that_is_no_longer_allowed(
    sender: Actor, person: Person, going: actions.Going, taker: Membership
) -> None:
    made = _offer(sender, person, going)
    SharingObjectionFactory.create(person=person, starts_on=TODAY)

    with _at(taker) as there, pytest.raises(actions.NotToBeShared):
        actions.accept_move(by=there, at=NOW, link=made.public_id)

    made.refresh_from_db()
    assert made.status == "offered"
    with open_scope(taker.authority_id):
        assert not Person.objects.exists()


def test_a_record_restricted_meanwhile_is_not_handed_out(
    sender: Actor, person: Person, going: actions.Going, taker: Membership
) -> None:
    made = _offer(sender, person, going)
    Person.objects.filter(pk=person.pk).update(is_restricted=True)

    with _at(taker) as there, pytest.raises(actions.AnsweredAlready):
        actions.accept_move(by=there, at=NOW, link=made.public_id)


def test_a_hidden_person_is_shown_and_taken_by_those_alone_who_may(
    manager: Membership,
    sender: Actor,
    person: Person,
    going: actions.Going,
    taker: Membership,
    neighbour: Authority,
) -> None:
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    person.refresh_from_db()
    AccessGrantFactory.create(
        person=person, membership=manager, kind="named", starts_at=NOW - timedelta(days=1)
    )
    made = _offer(sender, person, going)

    with _at(taker) as there:
        assert not queries.list_waiting(viewer=there).exists()
        with pytest.raises(NotFound):
            actions.accept_move(by=there, at=NOW, link=made.public_id)
    with open_scope(neighbour.pk):
        lead = MembershipFactory.create(authority=neighbour, role=RoleName.SAFEGUARDING_LEAD.value)
    client = Client()
    with open_scope(neighbour.pk):
        sign_in(client, lead)
    assert "Waiting to come from other authorities: 1" in _shown(client, _url(neighbour, "day"))
    with _at(lead) as there:
        ours = PersonFactory.create()
        with pytest.raises(actions.NotTheSame):
            actions.accept_move(by=there, at=NOW, link=made.public_id, person=ours)
        receipt = actions.accept_move(by=there, at=NOW, link=made.public_id)
        assert receipt.person is not None
        assert receipt.person.is_restricted


def test_a_third_authority_can_neither_see_nor_take_it(
    sender: Actor, person: Person, going: actions.Going
) -> None:
    made = _offer(sender, person, going)
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        stranger = MembershipFactory.create(authority=other, role=RoleName.DUTY_WORKER.value)

    with _at(stranger) as there:
        assert not MoveOut.shared.exists()
        with pytest.raises(NotFound):
            actions.accept_move(by=there, at=NOW, link=made.public_id)
    for refused in (
        lambda: actions.hand_out(
            by=Actor.system(person.authority_id),
            at=NOW,
            link=made.public_id,
            partner_id=other.pk,
            reference=uuid4(),
        ),
        lambda: actions.note_decline(
            by=Actor.system(person.authority_id),
            at=NOW,
            link=made.public_id,
            partner_id=other.pk,
            reference=uuid4(),
            answer="No",
        ),
        lambda: actions.hand_out(
            by=Actor.system(person.authority_id),
            at=NOW,
            link=uuid4(),
            partner_id=other.pk,
            reference=uuid4(),
        ),
    ):
        with pytest.raises(NotFound):
            refused()


def test_a_no_is_noted_on_both_sides_with_the_reason(
    sender: Actor, person: Person, going: actions.Going, taker: Membership
) -> None:
    made = _offer(sender, person, going)
    with _at(taker) as there:
        with pytest.raises(actions.ReasonMissing):
            actions.decline_move(by=there, at=NOW, link=made.public_id, answer=" ")
        kept = actions.decline_move(
            by=there, at=NOW, link=made.public_id, answer="Lives in the next county"
        )
        assert (kept.person, kept.received) == (None, {})
        assert not Person.objects.exists()

    made.refresh_from_db()
    assert (made.status, made.answer) == ("declined", "Lives in the next county")
    assert made.their_reference == kept.public_id
    assert not Ending.objects.exists()


# The pages -------------------------------------------------------------------------------------


def _url(authority: Authority, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": authority.code} | parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def test_a_young_person_moves_from_one_authority_to_another(
    manager: Membership,
    sender: Actor,
    person: Person,
    taker: Membership,
    authority: Authority,
    neighbour: Authority,
    django_assert_max_num_queries: Any,
) -> None:
    _fill(person)
    here, there = Client(), Client()
    sign_in(here, manager)
    with open_scope(neighbour.pk):
        sign_in(there, taker)
    url = _url(authority, "move", person=person.public_id)
    assert "nothing of the record until it takes over" in _shown(here, url)
    typed = {
        "partner": str(neighbour.public_id),
        "moves_on-day": str(TODAY.day),
        "moves_on-month": str(TODAY.month),
        "moves_on-year": str(TODAY.year),
        "purpose": "participation",
        "data_groups": ["contact", "education", "notes"],
        "why": "Moves in with her father",
        "note": "Looks for a college",
    }
    refused = here.post(url, typed | {"purpose": "referral"})
    assert refused.status_code == 400
    assert "Nobody has asked the young person yet" in refused.content.decode()
    asked = here.post(url, typed, follow=True).content.decode()
    assert "Fernshire is asked to take over" in asked
    assert "Waiting for an answer" in asked
    move = MoveOut.objects.get()

    assert "Waiting to be taken over: 1" in _shown(there, _url(neighbour, "duty"))
    with django_assert_max_num_queries(16):
        rows = _shown(there, _url(neighbour, "moves_in"))
    assert "Looks for a college" in rows
    accept = _url(neighbour, "move_accept", offer=move.public_id)
    with django_assert_max_num_queries(26):
        page = _shown(there, accept)
    assert "16 years old" in page
    assert "baker" not in page
    assert "Say whether it is one of these" in there.post(accept, {}).content.decode()
    taken = there.post(accept, {"match": "new"}, follow=True).content.decode()
    for words in (
        "is taken over from",
        "Wants to be a baker.",
        "Auntie Invented",
        str(move.public_id),
    ):
        assert words in taken
    _shown(there, accept, status=404)
    with django_assert_max_num_queries(22):
        assert "Taken over" in _shown(here, url)
    received = _url(authority, "moves_received", person=person.public_id)
    with django_assert_max_num_queries(20):
        assert "Nothing was received" in _shown(here, received)


def test_the_desk_declines_and_the_sender_takes_back(
    manager: Membership,
    person: Person,
    taker: Membership,
    authority: Authority,
    neighbour: Authority,
) -> None:
    move = MoveOutFactory.create(person=person, partner=neighbour, offered_by=manager)
    here, there = Client(), Client()
    sign_in(here, manager)
    with open_scope(neighbour.pk):
        sign_in(there, taker)
    decline = _url(neighbour, "move_decline", offer=move.public_id)
    back = _url(authority, "move_withdraw", person=person.public_id, move=move.public_id)

    assert "no longer sees it" in _shown(here, back)
    _shown(there, decline)
    said = there.post(decline, {"answer": "Lives elsewhere"}, follow=True).content.decode()
    assert "Declined to take over" in said
    assert "Nobody waits" in said
    late = here.post(back)
    assert late.status_code == 400
    received = _url(authority, "moves_received", person=person.public_id)
    assert "Nothing was received" in _shown(here, received)
