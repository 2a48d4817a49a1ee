"""Is the weekly digest sent once a week, in numbers alone, to those who want it and may work?"""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.integration.casework.teams import TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership, User
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework import tasks
from waymark.casework.actions import digest as actions
from waymark.casework.models.digest import WeeklyDigest
from waymark.casework.queries import digest as queries
from waymark.casework.rules.digest import Counted
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.messages.models import Message
from waymark.messages.tasks import send_waiting
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person


def _monday() -> datetime:
    """Return 7:07am in England, on a Monday on which summer time began the day before."""
    year = timezone.now().year + 3
    sunday = max(day for day in (date(year, 3, n) for n in range(25, 32)) if day.weekday() == 6)
    monday = sunday + timedelta(days=1)
    return datetime(monday.year, monday.month, monday.day, 6, 7, tzinfo=UTC)


MONDAY = _monday()


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    """A team with one case of the worker, one of the colleague, and one without a worker."""
    made = make_team()
    made.case("Inventedsurname")
    made.case("Otherinvented", worker=made.colleague)
    made.young_person("Waitinvented")
    return made


def _tell(at: datetime = MONDAY) -> list[str]:
    """Let the worker's clock strike, and return to whom something was written."""
    before = set(Message.objects.values_list("pk", flat=True))
    with time_machine.travel(at, tick=False):
        tasks.tell(timestamp=0)
    return sorted(each.recipient for each in Message.objects.exclude(pk__in=before))


def _emails(*members: Membership) -> list[str]:
    return sorted(each.user.email for each in members)


def test_everybody_with_a_caseload_is_told_once_a_week(ours: TeamOf) -> None:
    MembershipFactory.create(role=RoleName.COUNCILLOR.value, authority_id=ours.team.authority_id)
    idle = MembershipFactory.create(
        role=RoleName.SEND_ADVISER.value, authority_id=ours.team.authority_id
    )
    actions.choose_digest(by=member_actor(ours.colleague), at=NOW, is_wanted=False)
    wanted = _emails(ours.manager, ours.worker)

    assert _tell(MONDAY - timedelta(minutes=10)) == []
    assert _tell() == wanted
    assert _tell(MONDAY + timedelta(hours=1)) == []  # the worker was started anew
    assert _tell(MONDAY + timedelta(days=1)) == []
    ours.case("New", worker=idle)
    assert _tell(MONDAY + timedelta(hours=2)) == _emails(idle)
    assert _tell(MONDAY + timedelta(days=7)) == sorted([*wanted, idle.user.email])
    events = AuditEvent.objects.filter(event=Event.DIGEST_SENT.value)
    assert events.count() == 6
    assert {each.user_id for each in events} == {None}


def test_nobody_who_may_not_work_is_told(ours: TeamOf) -> None:
    Membership.objects.filter(pk=ours.worker.pk).update(
        ended_at=NOW, ended_by_id=ours.manager.user_id
    )
    User.objects.filter(pk=ours.colleague.user_id).update(is_active=False)
    Membership.objects.filter(pk=ours.manager.pk).update(records_close_on=local_date(MONDAY))

    assert _tell() == []
    Membership.objects.filter(pk=ours.manager.pk).update(
        records_close_on=local_date(MONDAY) + timedelta(days=1)
    )
    assert _tell() == _emails(ours.manager)


def test_it_holds_numbers_and_links_and_no_names(ours: TeamOf, settings: Any) -> None:
    settings.SITE_URL = "https://waymark.example/"
    hidden = ours.case("Hiddeninvented")
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
    hidden.refresh_from_db()
    refresh_people([hidden])

    _tell()

    bodies = {each.recipient: each.body for each in Message.objects.all()}
    worker, manager = bodies[ours.worker.user.email], bodies[ours.manager.user.email]
    assert "Young people on your caseload, with those you cover for a colleague: 1" in worker
    assert "Your teams" not in worker
    assert "Young people with whom your teams work: 2" in manager
    assert "Young people without a lead worker: 1" in manager
    code = ours.team.authority.code
    assert f"https://waymark.example/{code}/work/day/" in worker
    assert f"https://waymark.example/{code}/work/my-team/" in manager
    for name in ("nventedsurname", "therinvented", "aitinvented", "iddeninvented"):
        assert name not in worker + manager


def test_one_young_person_of_two_workers_counts_once(ours: TeamOf) -> None:
    shared = ours.case("Shared")
    ours.allocate(shared, ours.colleague, role="co_worker")

    week = queries.get_week(viewer=ours.by, at=NOW)

    assert week.teams[Counted.CASELOAD] == 3


def test_those_to_whom_records_are_closed_see_noughts(ours: TeamOf) -> None:
    Membership.objects.filter(pk=ours.worker.pk).update(records_close_on=local_date(NOW))
    ours.worker.refresh_from_db()

    week = queries.get_week(viewer=member_actor(ours.worker), at=NOW)

    assert not week.says_something


def test_youth_worker_is_not_told_what_people_do(ours: TeamOf) -> None:
    youth = MembershipFactory.create(
        role=RoleName.YOUTH_WORKER.value, authority_id=ours.team.authority_id
    )

    week = queries.get_week(viewer=member_actor(youth), at=NOW)

    assert Counted.LAPSING not in week.own
    assert Counted.LAPSING in queries.get_week(viewer=member_actor(ours.worker), at=NOW).own


def test_it_goes_out_by_email_and_its_words_are_forgotten(ours: TeamOf) -> None:
    by = Actor.system(ours.team.authority_id)
    actions.tell_digest(by=by, at=NOW, member=ours.worker, monday=local_date(NOW))

    send_waiting(authority_id=ours.team.authority_id)

    (sent,) = mail.outbox
    assert (sent.to, sent.subject) == ([ours.worker.user.email], "Your week, in numbers")
    kept = Message.objects.get()
    assert (kept.state, kept.subject, kept.body) == ("sent", "", "")


def test_each_authority_is_told_of_its_own(ours: TeamOf) -> None:
    neighbour = AuthorityFactory.create()
    with open_scope(neighbour.pk):
        theirs = make_team()
        theirs.case("Neighbourinvented")

    assert _tell() == _emails(ours.manager, ours.worker, ours.colleague)
    with open_scope(neighbour.pk):
        told = {each.recipient: each.body for each in Message.objects.all()}
        assert sorted(told) == _emails(theirs.manager, theirs.worker)
        assert ": 1\n" in told[theirs.worker.user.email]


def test_fault_in_one_digest_keeps_no_other_waiting(
    ours: TeamOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell = actions.tell_digest

    def fail_for_one(*, member: Membership, **values: Any) -> None:
        if member.pk == ours.worker.pk:
            raise ValueError
        tell(member=member, **values)

    monkeypatch.setattr(tasks, "tell_digest", fail_for_one)
    with pytest.raises(ExceptionGroup):
        _tell()
    assert sorted(each.recipient for each in Message.objects.all()) == _emails(
        ours.manager, ours.colleague
    )
    monkeypatch.undo()

    assert _tell(MONDAY + timedelta(hours=1)) == _emails(ours.worker)


def test_telling_twice_and_those_who_do_not_want_it_is_refused(ours: TeamOf) -> None:
    tell: dict[str, Any] = {
        "by": Actor.system(ours.team.authority_id), "at": NOW, "monday": local_date(NOW),
    }  # fmt: skip
    idle = MembershipFactory.create(
        role=RoleName.PERSONAL_ADVISER.value, authority_id=ours.team.authority_id
    )
    councillor = MembershipFactory.create(
        role=RoleName.COUNCILLOR.value, authority_id=ours.team.authority_id
    )
    actions.choose_digest(by=member_actor(ours.worker), at=NOW, is_wanted=False)

    actions.tell_digest(**tell, member=ours.colleague)
    for member in (ours.worker, ours.colleague, councillor):
        with pytest.raises(actions.NotToTell):
            actions.tell_digest(**tell, member=member)
    with pytest.raises(actions.NothingToTell):
        actions.tell_digest(**tell, member=idle)
    assert not WeeklyDigest.objects.filter(membership__in=[idle, councillor]).exists()


def test_digest_is_not_for_those_without_a_caseload(ours: TeamOf) -> None:
    councillor = member_actor(
        MembershipFactory.create(
            role=RoleName.COUNCILLOR.value, authority_id=ours.team.authority_id
        )
    )

    with pytest.raises(NotAllowed):
        queries.get_week(viewer=councillor, at=NOW)
    with pytest.raises(NotAllowed):
        queries.wants_digest(viewer=councillor)
    with pytest.raises(NotAllowed):
        actions.choose_digest(by=councillor, at=NOW, is_wanted=True)
    with pytest.raises(actions.NobodyToChoose):
        actions.choose_digest(by=Actor.system(ours.team.authority_id), at=NOW, is_wanted=True)


# Pages ------------------------------------------------------------------------------------------


def _url(ours: TeamOf, route: str = "digest") -> str:
    return reverse(f"casework:{route}", kwargs={"authority": ours.team.authority.code})


def test_page_shows_what_it_would_say_and_keeps_the_choice(client: Client, ours: TeamOf) -> None:
    sign_in(client, ours.worker)
    address = _url(ours)
    assert address in client.get(_url(ours, "caseload")).content.decode()

    page = client.get(address).content.decode()
    assert "What it would say today" in page
    assert ours.worker.user.email in page
    assert "Your teams" not in page
    assert client.post(address, {"is_wanted": "perhaps"}).status_code == 400
    done = client.post(address, {"is_wanted": "no"}, follow=True).content.decode()

    assert "You do not get it any more" in done
    assert not queries.wants_digest(viewer=member_actor(ours.worker))
    again = client.post(address, {"is_wanted": "yes"}, follow=True).content.decode()
    assert "You get it on Mondays" in again
    assert queries.wants_digest(viewer=member_actor(ours.worker))


def test_page_of_a_manager_counts_the_teams_and_of_nobody_says_so(
    client: Client, ours: TeamOf
) -> None:
    sign_in(client, ours.manager)
    assert "Your teams" in client.get(_url(ours)).content.decode()

    idle = MembershipFactory.create(
        role=RoleName.PERSONAL_ADVISER.value, authority_id=ours.team.authority_id
    )
    sign_in(client, idle)
    assert "No email is sent then." in client.get(_url(ours)).content.decode()

    councillor = MembershipFactory.create(
        role=RoleName.COUNCILLOR.value, authority_id=ours.team.authority_id
    )
    sign_in(client, councillor)
    assert client.get(_url(ours)).status_code == 403


def test_page_takes_as_many_queries_for_many_as_for_few(
    client: Client, ours: TeamOf, django_assert_max_num_queries: Any
) -> None:
    for number in range(5):
        ours.case(f"Case {number}")
    sign_in(client, ours.manager)
    client.get(_url(ours))

    with django_assert_max_num_queries(34):
        client.get(_url(ours))
