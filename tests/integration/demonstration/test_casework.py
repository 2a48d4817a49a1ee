"""Does the work with invented young people come in as the single actions would have written it?"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from django.db.models import Q

from tests.factories.access import MembershipFactory
from tests.factories.people import PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.casework.actions.loading import CannotLoadByHand, load_cases
from waymark.casework.actions.loading_referrals import load_referrals
from waymark.casework.actions.summarising import summarise
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.contacts import Contact
from waymark.casework.models.lone_visits import LoneVisit
from waymark.casework.models.messaging import MessageReply, MessageTemplate, SentMessage
from waymark.casework.models.referrals import Referral, ReferralMove
from waymark.casework.models.reminders import AppointmentReminder
from waymark.casework.models.steps import NextStep
from waymark.casework.rules.loading import CaseRow
from waymark.casework.rules.referring import ReferralStatus, may_move, opens_record
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import (
    casework,
    diaries,
    messaging,
    services,
    staff,
    young_people,
)
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.rules.authorities import AUTHORITIES
from waymark.demonstration.rules.messaging import ASKED_FATES, FATES, TEMPLATES
from waymark.demonstration.rules.places import BLOCK
from waymark.demonstration.rules.services import services_of
from waymark.demonstration.rules.staff import email_of
from waymark.directory.models import Service
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.models.tracking import TrackingAttempt
from waymark.participation.queries.replies import list_replies
from waymark.participation.rules.codes import group_of
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import list_reachable
from waymark.people.rules.vocabulary import GrantKind

pytestmark = pytest.mark.django_db


@pytest.fixture
def marshfield() -> Iterator[Authority]:
    for code, name, short_name, _colour in AUTHORITIES[2:]:
        made = Authority.objects.create(code=code, name=name, short_name=short_name)
        with open_scope(made.pk):
            staff.load(by=Actor.operator(made.pk), code=code, at=AT)
            services.load(by=Actor.operator(made.pk), code=code, at=AT)
    young_people.load(at=AT, most=4 * BLOCK, follow=casework.follow)
    found = Authority.objects.get(code="marshfield")
    with open_scope(found.pk):
        yield found


def listed() -> dict[int, dict[str, Any]]:
    names = ("person_id", "lead_id", "latest_contact_on", "next_step", "next_step_on")
    return {row["person_id"]: row for row in PersonSummary.objects.values(*names)}


def test_everybody_does_something_and_many_were_seen(marshfield: Authority) -> None:
    assert Activity.objects.filter(PRESENT).count() == Person.objects.count()
    assert Contact.objects.count() > Person.objects.count()
    assert not Contact.objects.filter(written_at__gt=AT).exists()


def test_lists_say_what_the_single_actions_would_make_them_say(marshfield: Authority) -> None:
    loaded = listed()

    for person in Person.objects.all():
        summarise(person)

    assert listed() == loaded
    for row in PersonSummary.objects.all():
        activity = Activity.objects.get(PRESENT, person_id=row.person_id)
        assert (row.activity_code, row.activity_group) == (
            activity.code,
            group_of(activity.code).value,
        )
        assert row.activity_since == activity.starts_on
        assert row.activity_verified_on == activity.verified_on
        assert row.activity_lapses_on == activity.lapses_on


def test_earlier_states_of_activities_are_kept_with_the_moments(marshfield: Authority) -> None:
    rows = Activity.objects.all()

    assert rows.count() > 1.5 * Person.objects.count()
    assert not rows.filter(Q(recorded_at__gte=AT) | Q(amended_at__gte=AT)).exists()
    amended = rows.filter(amended_at__isnull=False)
    assert amended.exists()
    for each in amended[:20]:
        assert each.history_events.count() > 1  # type: ignore[attr-defined]
    assert rows.exclude(code="110").filter(provider__isnull=False).exclude(course="").exists()


def test_whoever_leads_may_open_the_record_and_has_something_to_do(marshfield: Authority) -> None:
    led = Allocation.objects.select_related("membership", "person")

    assert led.exists()
    assert NextStep.objects.exists()
    for each in led:
        worker = member_actor(each.membership)
        assert list_reachable(viewer=worker, at=AT).filter(person=each.person).exists()
    grants = AccessGrant.objects.filter(kind="allocated")
    assert set(grants.values_list("person_id", "membership_id")) == set(
        led.values_list("person_id", "membership_id")
    )


def test_nobody_leads_where_a_record_is_restricted(marshfield: Authority) -> None:
    assert not Allocation.objects.filter(person__is_restricted=True).exists()


def test_each_load_is_one_event_with_counts(marshfield: Authority) -> None:
    event = AuditEvent.objects.filter(event="casework.loaded").latest("id")

    assert event.detail["people"] == Person.objects.count()
    assert event.detail["contacts"] == Contact.objects.count()


def lead_everybody() -> None:
    """Let the first adviser lead all whom anybody leads: of so few, none may be theirs."""
    adviser = Membership.objects.get(
        user__email=email_of(RoleName.PERSONAL_ADVISER, authority="marshfield")
    )
    Allocation.objects.update(membership=adviser)
    AccessGrant.objects.filter(kind=GrantKind.ALLOCATED.value).update(membership=adviser)
    PersonSummary.objects.filter(lead__isnull=False).update(lead=adviser)


def test_adviser_wrote_texts_once_and_some_came_back(marshfield: Authority) -> None:
    lead_everybody()
    for _ in range(2):
        messaging.load(at=AT)

    states = list(SentMessage.objects.values_list("message__state", flat=True))
    assert {"delivered", "bounced", "failed", "sent"} >= set(states)
    assert 1 <= len(states) <= len(FATES)
    assert MessageReply.objects.count() >= 1
    officer = actor_in(RoleName.TRACKING_OFFICER, authority="marshfield")
    assert list_replies(viewer=officer, at=AT)
    assert 1 <= TrackingAttempt.objects.filter(outcome="sent").count() <= len(ASKED_FATES)
    assert MessageTemplate.objects.count() == len(TEMPLATES)


def test_adviser_has_appointments_with_reminders_and_a_colleague_is_out(
    marshfield: Authority,
) -> None:
    lead_everybody()
    for _ in range(2):
        diaries.load(at=AT)

    assert 1 <= Appointment.objects.count() <= len(diaries.MEETINGS)
    reminded = set(AppointmentReminder.objects.values_list("sent__message__state", flat=True))
    assert reminded <= {"queued", "sent"}
    assert LoneVisit.objects.get().ended_at is None


def test_a_member_cannot_load_casework(marshfield: Authority) -> None:
    manager = member_actor(
        MembershipFactory.create(authority=marshfield, role=RoleName.TEAM_MANAGER.value)
    )
    person = PersonFactory.create()

    with pytest.raises(CannotLoadByHand):
        load_cases(by=manager, rows=[CaseRow(person_id=person.pk)], at=AT)

    load_cases(by=Actor.operator(marshfield.pk), rows=[CaseRow(person_id=person.pk)], at=AT)
    assert listed()[person.pk]["lead_id"] is None


def test_referrals_stand_in_all_states_with_access_as_long_as_they_last(
    marshfield: Authority,
) -> None:
    made = list(Referral.objects.select_related("grant", "person"))

    assert len({each.status for each in made}) >= 4
    assert not any(each.person.is_restricted for each in made)
    for each in made:
        runs = each.team_id is not None and opens_record(ReferralStatus(each.status))
        assert (each.grant is not None) is runs
        moves = list(ReferralMove.objects.filter(referral=each).order_by("at", "pk"))
        assert moves[0].status == "draft"
        assert (moves[-1].status, moves[-1].at) == (each.status, each.moved_at)
        assert each.moved_at <= AT
        for before, after in pairwise(moves):
            assert may_move(ReferralStatus(before.status), ReferralStatus(after.status))


def test_services_come_once(marshfield: Authority) -> None:
    held = Service.objects.count()

    services.load(by=Actor.operator(marshfield.pk), code="marshfield", at=AT)

    assert Service.objects.count() == held == len(services_of("marshfield"))


def test_a_member_cannot_load_referrals(marshfield: Authority) -> None:
    manager = member_actor(
        MembershipFactory.create(authority=marshfield, role=RoleName.TEAM_MANAGER.value)
    )

    with pytest.raises(CannotLoadByHand):
        load_referrals(by=manager, rows=[], at=AT)
