"""What do the pages about referrals, transfers and duty show, to whom, and what do they take?"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.casework import ReferralFactory, TransferFactory
from tests.factories.directory import ServiceFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.integration.casework.conftest import Member
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.rules import RoleName
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.referrals import Referral
from waymark.casework.models.transfers import Transfer
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.directory.models import Service
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person

TODAY = local_date(NOW)
TYPED = {
    "kind": "casework",
    "reason": "Wants somebody to talk to.",
    "urgency": "soon",
    "needs": ["mental_health"],
    "data_groups": ["contact"],
    "basis": "consent",
    "consent_by": "young_person",
    "consent_channel": "face_to_face",
    "consent_on-day": str(TODAY.day),
    "consent_on-month": str(TODAY.month),
    "consent_on-year": str(TODAY.year),
}

As = Callable[[Membership], Client]


@pytest.fixture
def team(join: Member) -> Team:
    made: Team = TeamFactory.create(name="Harbour team")
    return made


@pytest.fixture
def receiver(join: Member, team: Team) -> Membership:
    made = join(RoleName.TEAM_MANAGER, is_open=False)
    TeamMemberFactory.create(team=team, membership=made, joined_at=NOW - timedelta(days=9))
    return made


@pytest.fixture
def service(team: Team) -> Service:
    made: Service = ServiceFactory.create(
        name="The Harbour", team=team, threshold="Feels low for two weeks"
    )
    return made


@pytest.fixture
def signed_in() -> As:
    def make(member: Membership) -> Client:
        client = Client()
        sign_in(client, member)
        return client

    return make


@pytest.fixture
def at_work(signed_in: As, adviser: Membership) -> Client:
    return signed_in(adviser)


def _url(person: Person, route: str, **parts: Any) -> str:
    code = person.authority.code
    return reverse(
        f"casework:{route}", kwargs={"authority": code, "person": person.public_id} | parts
    )


def _work(person: Person, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": person.authority.code} | parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def _posted(client: Client, url: str, typed: dict[str, Any] | None = None) -> str:
    answer = client.post(url, typed or {}, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def _sent(client: Client, person: Person, service: Service, **changes: Any) -> Referral:
    client.post(_url(person, "refer_to", service=service.public_id), TYPED | changes)
    made = Referral.objects.latest("pk")
    client.post(_url(person, "referral_send", referral=made.public_id))
    made.refresh_from_db()
    return made


# Referrals -------------------------------------------------------------------------------------


def test_a_young_person_is_referred_from_the_record_and_the_answer_comes_back(
    at_work: Client, person: Person, service: Service, receiver: Membership, signed_in: As
) -> None:
    assert "Referrals" in _shown(at_work, _url(person, "record"))
    assert "No referrals" in _shown(at_work, _url(person, "referral_list"))
    choice = _shown(at_work, _url(person, "refer"))
    assert "The Harbour" in choice
    assert "Whom it takes: Feels low for two weeks" in choice
    assert "Waiting time: not known" in _shown(
        at_work, _url(person, "refer_to", service=service.public_id)
    )

    checked = _posted(at_work, _url(person, "refer_to", service=service.public_id), TYPED)
    for words in ("Check the referral, then send it", "Not sent yet", "Within two weeks",
                  "Consent of the young person", "Contact details and people around them",
                  "Send the referral"):  # fmt: skip
        assert words in checked
    one = {"referral": Referral.objects.get().public_id}
    assert "Once it is sent" in _shown(at_work, _url(person, "referral_send", **one))
    assert "Referral sent" in _posted(at_work, _url(person, "referral_send", **one))

    other = signed_in(receiver)
    assert "The Harbour" in _shown(other, _work(person, "referrals_in"))
    assert "Referrals in, not received yet" in _shown(other, _work(person, "duty"))
    page = _shown(other, _url(person, "referral", **one))
    assert "Say that it was received" in page
    assert "Revoke" not in page
    _posted(other, _url(person, "referral_receive", **one))
    _posted(other, _url(person, "referral_accept", **one), {"note": "Starts on Monday"})
    answered = _shown(at_work, _work(person, "day"))
    assert "The Harbour: accepted" in answered
    done = _posted(
        other,
        _url(person, "referral_complete", **one),
        {"outcome": "helped", "note": "Six sessions"},
    )
    assert "Referral completed: Amira Inventedkhan, The Harbour" in done
    _shown(other, _url(person, "referral", **one), status=404)
    _shown(other, _url(person, "record"), status=404)
    story = _shown(at_work, _url(person, "referral", **one))
    assert "Six sessions" in story
    assert "Helped" in story
    assert "Completed" in _shown(at_work, _work(person, "referrals_sent"))


def test_the_team_sees_only_the_parts_that_were_sent(
    at_work: Client, person: Person, service: Service, receiver: Membership, signed_in: As
) -> None:
    _sent(at_work, person, service)
    other = signed_in(receiver)

    page = _shown(other, _url(person, "record"))

    assert "Amira Inventedkhan" in page
    assert "Update status" not in page
    assert "Add a note" not in page
    _shown(other, _url(person, "note"), status=404)
    _shown(other, _url(person, "refer"), status=404)
    assert 'class="govuk-button"' not in _shown(other, _url(person, "referral_list"))


def test_withdrawing_closes_the_record_to_the_team(
    at_work: Client, person: Person, service: Service, receiver: Membership, signed_in: As
) -> None:
    made = _sent(at_work, person, service)
    other = signed_in(receiver)
    assert _shown(other, _url(person, "record"))

    page = _posted(at_work, _url(person, "referral_withdraw", referral=made.public_id))

    assert "Referral withdrawn" in page
    _shown(other, _url(person, "record"), status=404)
    _shown(other, _url(person, "referral_accept", referral=made.public_id), status=404)
    assert "No referrals" in _shown(other, _work(person, "referrals_in"))


def test_a_draft_is_thrown_away(at_work: Client, person: Person, service: Service) -> None:
    at_work.post(_url(person, "refer_to", service=service.public_id), TYPED)
    url = _url(person, "referral_withdraw", referral=Referral.objects.get().public_id)

    assert "It was never sent" in _shown(at_work, url)
    assert "Referral withdrawn" in _posted(at_work, url)


def test_answers_of_a_service_outside_are_written_down_by_the_sender(
    at_work: Client, person: Person
) -> None:
    outside = ServiceFactory.create(name="Talk First")
    made = _sent(at_work, person, outside)
    one = {"referral": made.public_id}

    assert "does not use Waymark" in _shown(at_work, _url(person, "referral", **one))
    page = _posted(
        at_work,
        _url(person, "referral_decline", **one),
        {"decline_reason": "full", "note": "Ask again in May"},
    )
    assert "Referral declined" in page
    assert "No places" in page


def test_a_refusal_keeps_what_was_typed(at_work: Client, person: Person, service: Service) -> None:
    url = _url(person, "refer_to", service=service.public_id)

    answer = at_work.post(url, TYPED | {"consent_by": "", "reason": "Half a reason"})
    empty = at_work.post(url, {})

    assert answer.status_code == empty.status_code == 400
    page = answer.content.decode()
    assert "Nobody has asked the young person yet" in page
    assert "Half a reason" in page
    assert not Referral.objects.exists()


def test_only_what_lies_open_can_be_sent(
    join: Member, signed_in: As, person: Person, service: Service
) -> None:
    duty = signed_in(join(RoleName.DUTY_WORKER))

    page = _shown(duty, _url(person, "refer_to", service=service.public_id))

    assert "Notes and next steps" in page
    assert "Youth justice" not in page
    answer = duty.post(
        _url(person, "refer_to", service=service.public_id), TYPED | {"data_groups": ["justice"]}
    )
    assert answer.status_code == 400


def test_services_are_narrowed_and_an_empty_choice_says_what_to_do(
    at_work: Client, person: Person, service: Service
) -> None:
    url = _url(person, "refer")

    assert "The Harbour" in _shown(at_work, f"{url}?kind=wellbeing")
    assert "No service fits" in _shown(at_work, f"{url}?need=money")
    _shown(at_work, f"{url}?need=gold", status=400)
    Service.objects.update(closed_on=TODAY)
    assert "No service takes people of this age" in _shown(at_work, url)
    _shown(at_work, _url(person, "refer_to", service=service.public_id), status=404)


def test_restricted_record_warns_before_it_is_referred(
    at_work: Client, adviser: Membership, person: Person, service: Service
) -> None:
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    AccessGrantFactory.create(person=person, membership=adviser, kind="named", starts_at=NOW)

    assert "It can be sent to no team" in _shown(at_work, _url(person, "refer"))
    refused = at_work.post(_url(person, "refer_to", service=service.public_id), TYPED)
    assert refused.status_code == 400
    assert "A restricted record is sent to no team" in refused.content.decode()


@pytest.mark.parametrize("route", ["refer", "referral_list", "transfer"])
def test_closed_restricted_and_foreign_records_are_not_there(
    at_work: Client, person: Person, route: str
) -> None:
    closed = PersonFactory.create()
    hidden = PersonFactory.create(is_restricted=True)
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        foreign = PersonFactory.create(authority_id=other.pk)

    for each in (closed, hidden, foreign):
        address = reverse(
            f"casework:{route}",
            kwargs={"authority": person.authority.code, "person": each.public_id},
        )
        _shown(at_work, address, status=404)


def test_other_roles_are_refused(signed_in: As, join: Member, person: Person) -> None:
    councillor = signed_in(join(RoleName.COUNCILLOR))

    for url in (
        _url(person, "refer"),
        _work(person, "duty"),
        _work(person, "referrals_in"),
        _work(person, "referrals_sent"),
    ):
        _shown(councillor, url, status=403)


# Transfers and the desk ------------------------------------------------------------------------


def test_a_team_is_asked_takes_over_and_leads(
    at_work: Client,
    person: Person,
    team: Team,
    receiver: Membership,
    signed_in: As,
) -> None:
    typed = {"team": str(team.public_id), "note": "Moved to the harbour"}
    assert "Harbour team is asked to take the lead" in _posted(
        at_work, _url(person, "transfer"), typed
    )
    waiting = _shown(at_work, _url(person, "transfer"))
    assert "Waiting for an answer: Harbour team" in waiting
    other = signed_in(receiver)
    assert "Moved to the harbour" in _shown(other, _work(person, "duty"))
    one = {"transfer": Transfer.objects.get().public_id}
    assert "Moved to the harbour" in _shown(other, _work(person, "transfer_accept", **one))
    _shown(other, _url(person, "record"), status=404)

    page = _posted(
        other,
        _work(person, "transfer_accept", **one),
        {"worker": str(receiver.public_id)},
    )

    assert "is now with Harbour team" in page
    assert Allocation.objects.get().membership == receiver
    assert _shown(other, _url(person, "record"))
    assert "Taken over: Harbour team" in _shown(at_work, _url(person, "transfer"))
    _shown(other, _work(person, "transfer_accept", **one), status=404)


def test_an_offer_is_declined_or_taken_back(
    at_work: Client,
    adviser: Membership,
    person: Person,
    team: Team,
    receiver: Membership,
    signed_in: As,
) -> None:
    offer = TransferFactory.create(person=person, team=team, offered_by=adviser)
    other = signed_in(receiver)
    url = _work(person, "transfer_decline", transfer=offer.public_id)
    assert "keen to start" in _shown(other, url)
    assert "Declined to take over" in _posted(other, url, {"answer": "No places"})
    again = TransferFactory.create(person=person, team=team, offered_by=adviser)
    back = _url(person, "transfer_withdraw", transfer=again.public_id)
    assert "no longer asked" in _shown(at_work, back)
    assert "Offer taken back" in _posted(at_work, back)
    earlier = _shown(at_work, _url(person, "transfer"))
    assert "No places" in earlier


def test_desk_shows_who_is_new_with_what_can_be_done(
    join: Member, signed_in: As, person: Person
) -> None:
    duty = signed_in(join(RoleName.DUTY_WORKER))

    page = _shown(duty, _work(person, "duty"))

    for words in ("Amira Inventedkhan", "Added today", "Ask a team to take the lead", "Refer",
                  "Look for them", "no contact yet"):  # fmt: skip
        assert words in page
    assert "Your team is asked" not in page


def test_desk_says_when_nothing_waits(join: Member, signed_in: As, person: Person) -> None:
    manager = signed_in(join(RoleName.TEAM_MANAGER, is_open=False))

    page = _shown(manager, _work(person, "duty"))

    for words in ("Nobody waits", "Every referral to your teams has been received",
                  "Nobody waits for your team"):  # fmt: skip
        assert words in page


# How many questions to the database ------------------------------------------------------------


def test_lists_ask_as_much_for_many_as_for_few(
    at_work: Client,
    adviser: Membership,
    person: Person,
    receiver: Membership,
    team: Team,
    signed_in: As,
    django_assert_max_num_queries: Any,
) -> None:
    for _ in range(9):
        someone = PersonFactory.create()
        AccessGrantFactory.create(person=someone, membership=adviser, starts_at=NOW)
        ReferralFactory.create(
            person=someone,
            referred_by=adviser,
            team=team,
            service=ServiceFactory.create(team=team),
            status="sent",
            sent_at=NOW,
            grant=AccessGrantFactory.create(
                person=someone, team=team, kind="referral", starts_at=NOW
            ),
        )
        refresh_people([someone])
    other = signed_in(receiver)

    with django_assert_max_num_queries(18):
        _shown(other, _work(person, "referrals_in"))
    with django_assert_max_num_queries(18):
        _shown(at_work, _work(person, "referrals_sent"))
    with django_assert_max_num_queries(20):
        _shown(other, _work(person, "duty"))
    with django_assert_max_num_queries(24):
        _shown(at_work, _url(person, "refer"))


def test_a_referral_asks_little(
    at_work: Client, person: Person, service: Service, django_assert_max_num_queries: Any
) -> None:
    made = _sent(at_work, person, service)

    with django_assert_max_num_queries(22):
        _shown(at_work, _url(person, "referral", referral=made.public_id))
    with django_assert_max_num_queries(22):
        _shown(at_work, _url(person, "referral_list"))


def test_a_member_of_two_sides_keeps_both(
    at_work: Client, adviser: Membership, person: Person, service: Service, team: Team
) -> None:
    TeamMemberFactory.create(team=team, membership=adviser, joined_at=NOW - timedelta(days=1))
    made = _sent(at_work, person, service)

    page = _shown(at_work, _url(person, "referral", referral=made.public_id))

    assert "Say that it was received" in page
    assert "Revoke" in page
