"""Is said of a leaver what they would leave behind, to whom it may be said?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.casework import (
    AppointmentFactory,
    CoverFactory,
    FileAuditDraftFactory,
    FileAuditFactory,
    NextStepFactory,
    NoteDraftFactory,
    ReferralFactory,
)
from tests.factories.concerns import ConcernDraftFactory, ConcernFactory
from tests.factories.plans import AssessmentFactory, PlanFactory
from tests.factories.sessions import SessionFactory
from tests.integration.casework.teams import TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.queries.leaving import count_left
from waymark.casework.rules.leaving import Left, left_lines
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    """A worker with one case, one restricted one, and something of each in both."""
    made = make_team()
    hidden = made.case("Hidden")
    for person in (made.case("Known"), hidden):
        NextStepFactory.create(person=person, owner=made.worker)
        AppointmentFactory.create(
            person=person, worker=made.worker, starts_at=NOW + timedelta(days=1)
        )
        AppointmentFactory.create(
            person=person, worker=made.worker, starts_at=NOW - timedelta(days=1)
        )
        NoteDraftFactory.create(person=person, writer=made.worker)
        AssessmentFactory.create(person=person, written_by=made.worker)
        PlanFactory.create(person=person, written_by=made.worker)
        ReferralFactory.create(person=person, referred_by=made.worker)
        file = FileAuditFactory.create(
            person=person, sample__drawn_by=made.worker, worker=made.colleague
        )
        FileAuditDraftFactory.create(audit=file)
        ConcernDraftFactory.create(person=person, writer=made.worker)
        ConcernFactory.create(person=person, raised_by=made.worker)
    CoverFactory.create(worker=made.colleague, colleague=made.worker, made_by=made.manager)
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
    hidden.refresh_from_db()
    refresh_people([hidden])
    return made


@pytest.fixture
def administrator(ours: TeamOf) -> Membership:
    made: Membership = MembershipFactory.create(
        role=RoleName.SYSTEM_ADMINISTRATOR.value, authority_id=ours.team.authority_id
    )
    return made


ONE_OF_EACH = dict.fromkeys(Left, 1)


def test_administrator_gets_numbers_that_tell_of_no_restricted_record(
    ours: TeamOf, administrator: Membership
) -> None:
    found = count_left(viewer=member_actor(administrator), member=ours.worker, at=NOW)

    assert found == ONE_OF_EACH


def test_manager_gets_the_numbers_of_what_lies_open(ours: TeamOf) -> None:
    found = count_left(viewer=ours.by, member=ours.worker, at=NOW)

    assert {what: number for what, number in found.items() if what is not Left.CONCERNS} == {
        what: 1 for what in Left if what is not Left.CONCERNS
    }
    assert found[Left.CONCERNS] <= 1


@pytest.mark.parametrize("typed", [{"kind": "adult"}, {"staff": "a"}, {"staff_name": "b"}])
def test_draft_that_may_become_an_allegation_is_not_counted(
    ours: TeamOf, typed: dict[str, str]
) -> None:
    ConcernDraftFactory.create(writer=ours.worker, typed=typed)
    ConcernDraftFactory.create(
        writer=ours.worker, session=SessionFactory.create(), typed={"staff": "", "staff_name": ""}
    )

    found = count_left(viewer=ours.by, member=ours.worker, at=NOW)

    assert found[Left.CONCERN_DRAFTS] == 2


def test_nobody_else_is_told(ours: TeamOf) -> None:
    elsewhere = MembershipFactory.create(
        role=RoleName.TEAM_MANAGER.value, authority_id=ours.team.authority_id
    )

    with pytest.raises(NotAllowed):
        count_left(viewer=member_actor(ours.colleague), member=ours.worker, at=NOW)
    with pytest.raises(NotFound):
        count_left(viewer=member_actor(elsewhere), member=ours.worker, at=NOW)


def test_words_leave_out_what_there_is_none_of() -> None:
    assert left_lines({Left.CASELOAD: 1, Left.STEPS: 0, Left.COVERS: 1200}) == (
        "1 young person they work with",
        "1,200 covers by them or for them",
    )
    assert left_lines({}) == ()


def test_page_of_the_last_day_says_what_would_be_left(
    client: Client, ours: TeamOf, administrator: Membership, django_assert_max_num_queries: Any
) -> None:
    sign_in(client, administrator)
    place = {"authority": ours.team.authority.code}
    url = reverse("administration:member_leaving", kwargs=place | {"member": ours.worker.public_id})

    with django_assert_max_num_queries(25):
        page = client.get(url).content.decode()

    assert "1 young person they work with" in page
    assert "Known" not in page
    idle = reverse(
        "administration:member_leaving", kwargs=place | {"member": administrator.public_id}
    )
    assert "What they would leave behind" not in client.get(idle).content.decode()


def test_manager_is_told_on_the_caseload_of_who_leaves(client: Client, ours: TeamOf) -> None:
    sign_in(client, ours.manager)
    where = {"authority": ours.team.authority.code, "worker": ours.worker.public_id}
    url = reverse("casework:worker_caseload", kwargs=where)
    assert "They leave soon" not in client.get(url).content.decode()
    for member in (ours.worker, ours.manager):
        Membership.objects.filter(pk=member.pk).update(
            leaves_on=local_date(NOW), leaving_set_by_id=ours.manager.user_id
        )

    page = client.get(url).content.decode()

    assert "They leave soon" in page
    hand_over = reverse("casework:hand_over", kwargs=where)
    assert f"{hand_over}?all=yes" in page
    assert client.get(f"{hand_over}?all=yes").status_code == 200
    own = reverse("casework:worker_caseload", kwargs=where | {"worker": ours.manager.public_id})
    assert "Nothing is left in their hands" in client.get(own).content.decode()
