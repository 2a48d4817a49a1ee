"""Does a colleague see a whole caseload while they cover it, and nothing before or after?"""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.casework import CoverFactory, NextStepFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.casework.teams import LONG_AGO, TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import covering as actions
from waymark.casework.actions import handovers
from waymark.casework.actions.allocating import (
    NotInTeam,
    allocate_worker,
    end_allocation,
)
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.cover import Cover
from waymark.casework.queries import caseloads, covering
from waymark.casework.queries.steps import list_own_steps
from waymark.casework.queries.teams import get_board
from waymark.casework.rules.cover import CoverReason
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.queries.people import get_record

TODAY = local_date(NOW)
WEEK = timedelta(days=7)
SOON, AFTER = NOW + timedelta(days=1), NOW + 2 * WEEK


@pytest.fixture
def ours(authority: Authority) -> TeamOf:
    return make_team()


def _cover(ours: TeamOf, *colleagues: Membership, **values: Any) -> list[Cover]:
    given: dict[str, Any] = {"by": ours.by, "at": NOW, "worker": ours.worker}
    given |= {"starts_on": TODAY, "ends_on": TODAY + WEEK, "reason": CoverReason.LEAVE}
    given |= {"colleagues": colleagues or (ours.colleague,)}
    return actions.cover_caseload(**given | values)


def _is_open(person: Person, worker: Membership, at: datetime = SOON) -> bool:
    try:
        get_record(viewer=member_actor(worker), public_id=person.public_id, at=at)
    except NotFound:
        return False
    return True


def _far_away(ours: TeamOf, name: str, worker: Membership | None = None) -> Person:
    """Somebody beyond the area of the team, open to the manager and to the worker alone."""
    made: Person = PersonFactory.create(family_name=name)
    refresh_people([made])
    AccessGrantFactory.create(person=made, membership=ours.manager, starts_at=LONG_AGO)
    if worker is not ours.colleague:
        ours.allocate(made, worker or ours.worker)
    return made


def _names(worker: Membership, at: datetime = SOON) -> set[str]:
    rows = caseloads.list_caseload(viewer=member_actor(worker), at=at)
    return {row.person.family_name for row in rows}


def _give(ours: TeamOf, person: Person, worker: Membership, role: str = "lead") -> Allocation:
    return allocate_worker(
        by=ours.by, at=NOW, person=person, worker=worker, role=AllocationRole(role)
    )


# Arranging ---------------------------------------------------------------------------------------


def test_colleague_sees_the_caseload_from_the_first_day_to_the_end_of_the_last(
    ours: TeamOf,
) -> None:
    person = _far_away(ours, "Covered")
    first, last = TODAY + timedelta(days=2), TODAY + timedelta(days=4)

    (made,) = _cover(ours, starts_on=first, ends_on=last, note=" Ring first ")

    assert made.note == "Ring first"
    for days, expected in ((0, False), (1, False), (2, True), (4, True), (5, False)):
        at = datetime.combine(TODAY + timedelta(days=days), NOW.timetz())
        assert _is_open(person, ours.colleague, at) is expected, days
        assert (_names(ours.colleague, at) == {"Covered"}) is expected, days
        assert _is_open(person, ours.worker, at)
    event = AuditEvent.objects.get()
    assert (event.event, event.target_id) == (
        Event.CASELOAD_COVERED.value, ours.worker.public_id
    )  # fmt: skip
    assert event.detail == {"to": [str(ours.colleague.public_id)], "people": 1}


def test_row_says_for_whom_and_until_when_and_is_nobody_new(ours: TeamOf) -> None:
    person = _far_away(ours, "Covered")
    step = NextStepFactory.create(person=person, owner=ours.worker, due_on=TODAY)
    mine = NextStepFactory.create(
        person=ours.case("Own", worker=ours.colleague), owner=ours.worker, due_on=TODAY
    )
    viewer = member_actor(ours.colleague)

    _cover(ours)

    found = caseloads.get_caseload(viewer=viewer, at=SOON).rows
    rows = {row.person.family_name: row for row in found}
    assert (rows["Covered"].role, rows["Own"].role) == ("cover", "lead")
    assert rows["Covered"].covered_for == str(ours.worker.user)
    assert local_date(rows["Covered"].covered_until) == TODAY + timedelta(days=8)
    assert rows["Own"].covered_until is None
    assert not caseloads.needs_of(viewer=viewer, at=SOON).new
    until = TODAY + WEEK
    assert list(list_own_steps(viewer=viewer, at=SOON, until=until)) == [step]
    assert not list_own_steps(viewer=viewer, at=AFTER, until=until)
    assert set(
        list_own_steps(viewer=member_actor(ours.worker), at=SOON, until=until)
    ) == {step, mine}  # fmt: skip


def test_several_cover_each_the_whole_caseload(ours: TeamOf) -> None:
    person = _far_away(ours, "Covered")

    made = _cover(ours, ours.colleague, ours.manager)

    assert {each.colleague_id for each in made} == {ours.colleague.pk, ours.manager.pk}
    assert _is_open(person, ours.colleague)
    assert _names(ours.manager) == {"Covered"}
    assert {each.pk for each in covering.list_covers(viewer=ours.by, at=NOW)} == {
        each.pk for each in made
    }


def test_restricted_closed_and_own_are_not_covered(ours: TeamOf) -> None:
    hidden, named = ours.case("Hidden"), ours.case("Named")
    Person.objects.filter(pk__in=[hidden.pk, named.pk]).update(is_restricted=True)
    for person in (hidden, named):
        person.refresh_from_db()
        refresh_people([person])
        AccessGrantFactory.create(
            person=person, membership=ours.manager, kind="named", starts_at=LONG_AGO
        )
    AccessGrantFactory.create(
        person=named, membership=ours.colleague, kind="named", starts_at=LONG_AGO
    )
    closed: Person = PersonFactory.create(family_name="Closed")
    refresh_people([closed])
    ours.allocate(closed, ours.worker)
    shared = ours.case("Shared")
    ours.allocate(shared, ours.colleague, role="co_worker")

    (made,) = _cover(ours)

    held = set(Allocation.objects.filter(cover=made).values_list("person_id", flat=True))
    assert held == {named.pk}
    assert not _is_open(hidden, ours.colleague)
    assert not _is_open(closed, ours.colleague)
    assert covering.count_covered(viewer=ours.by, cover=made, at=NOW) == 1


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"colleagues": "none"}, actions.NobodyCovers),
        ({"colleagues": "worker"}, actions.CoversThemselves),
        ({"colleagues": "stranger"}, NotInTeam),
        ({"worker": "stranger"}, NotFound),
        ({"by": "worker"}, NotAllowed),
        ({"starts_on": -1}, actions.BeginsInThePast),
        ({"ends_on": -1}, actions.EndsBeforeItBegins),
        ({"ends_on": 366}, actions.TooLong),
        ({"colleagues": "covering"}, actions.CoversAlready),
        ({"cases": 3}, actions.CaseloadTooLarge),
    ],
)
def test_cover_is_refused(
    ours: TeamOf,
    values: dict[str, Any],
    refusal: type[Exception],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(actions, "MOST_AT_ONCE", 2)
    for number in range(values.pop("cases", 1)):
        ours.case(f"Case {number}")
    stranger = MembershipFactory.create(
        role=RoleName.PERSONAL_ADVISER.value, authority_id=ours.team.authority_id
    )
    CoverFactory.create(worker=ours.worker, colleague=ours.manager)
    members = {"worker": ours.worker, "stranger": stranger, "covering": ours.manager}
    for name in ("starts_on", "ends_on"):
        if name in values:
            values[name] = TODAY + timedelta(days=values[name])
    if "colleagues" in values:
        values["colleagues"] = [members[each] for each in [values["colleagues"]] if each != "none"]
    if "worker" in values:
        values["worker"] = stranger
    if "by" in values:
        values["by"] = member_actor(ours.worker)

    with pytest.raises(refusal):
        _cover(ours, **values)
    assert Cover.objects.count() == 1
    if refusal is not actions.CaseloadTooLarge:
        assert _cover(ours)


# While it runs -----------------------------------------------------------------------------------


def test_who_comes_during_a_cover_is_covered_and_who_leaves_no_longer(ours: TeamOf) -> None:
    _cover(ours)
    new = _far_away(ours, "New", ours.colleague)

    begun = _give(ours, new, ours.worker)
    assert _is_open(new, ours.colleague)
    assert not _is_open(new, ours.colleague, AFTER)

    end_allocation(by=ours.by, at=SOON, allocation=begun)
    assert not _is_open(new, ours.colleague, SOON + timedelta(hours=1))


def test_hand_over_and_its_undoing_take_the_cover_along(ours: TeamOf) -> None:
    person = _far_away(ours, "Moves")
    _cover(ours)

    made = handovers.hand_over(
        by=ours.by, at=NOW, people=[person], worker_before=ours.worker, worker=ours.manager
    )
    assert not _is_open(person, ours.colleague)

    handovers.undo_hand_over(by=ours.by, at=SOON, hand_over=made)
    assert _is_open(person, ours.colleague, SOON + timedelta(hours=1))
    assert not _is_open(person, ours.colleague, AFTER)


def test_own_work_with_somebody_outlasts_the_cover(ours: TeamOf) -> None:
    person = _far_away(ours, "Both")
    (made,) = _cover(ours)
    own = _give(ours, person, ours.colleague, "co_worker")

    actions.end_cover(by=ours.by, at=SOON, cover=made)
    assert _is_open(person, ours.colleague, AFTER)

    _cover(ours, at=SOON, starts_on=local_date(SOON), ends_on=local_date(SOON) + WEEK)
    end_allocation(by=ours.by, at=SOON, allocation=own)
    assert _is_open(person, ours.colleague, SOON + timedelta(hours=1))
    assert not _is_open(person, ours.colleague, AFTER + WEEK)


def test_ending_a_cover_that_is_to_come_leaves_one_that_runs(ours: TeamOf) -> None:
    person = _far_away(ours, "Twice")
    (runs,) = _cover(ours, ends_on=TODAY + timedelta(days=3))
    (comes,) = _cover(ours, starts_on=TODAY + timedelta(days=5))

    actions.end_cover(by=ours.by, at=NOW, cover=comes)

    assert _is_open(person, ours.colleague)
    assert not _is_open(person, ours.colleague, NOW + timedelta(days=6))
    assert list(covering.list_covers(viewer=ours.by, at=NOW)) == [runs]
    assert not AccessGrant.objects.filter(
        membership=ours.colleague, person=person, ends_at__isnull=True
    )


def test_ended_cover_closes_the_records_at_once_and_only_once(ours: TeamOf) -> None:
    person = _far_away(ours, "Covered")
    (made,) = _cover(ours)

    for refused, by in ((NotAllowed, ours.worker), (NotFound, None)):
        stranger = by or MembershipFactory.create(
            role=RoleName.TEAM_MANAGER.value, authority_id=ours.team.authority_id
        )
        with pytest.raises(refused):
            actions.end_cover(by=member_actor(stranger), at=NOW, cover=made)
    actions.end_cover(by=ours.by, at=NOW, cover=made)

    assert not _is_open(person, ours.colleague)
    assert _is_open(person, ours.worker)
    with pytest.raises(actions.CoverOver):
        actions.end_cover(by=ours.by, at=SOON, cover=made)


def test_board_counts_the_caseload_once(ours: TeamOf) -> None:
    ours.case("Covered")
    _cover(ours)

    board = get_board(viewer=ours.by, team=ours.team, at=SOON)

    assert {each.worker.pk: each.number for each in board.workers} == {
        ours.worker.pk: 1, ours.colleague.pk: 0, ours.manager.pk: 0
    }  # fmt: skip


# The pages ---------------------------------------------------------------------------------------


def _url(ours: TeamOf, route: str, **parts: Any) -> str:
    return reverse(route, kwargs={"authority": ours.team.authority.code, **parts})


def _typed(ours: TeamOf, first: date, last: date, **values: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"colleagues": [str(ours.colleague.public_id)], "reason": "leave"}
    for name, day in (("starts_on", first), ("ends_on", last)):
        parts = {"day": day.day, "month": day.month, "year": day.year}
        found |= {f"{name}-{part}": str(number) for part, number in parts.items()}
    return found | values


def test_manager_arranges_cover_and_takes_it_back(client: Client, ours: TeamOf) -> None:
    ours.case("Covered")
    sign_in(client, ours.manager)
    form = _url(ours, "casework:cover_give", worker=ours.worker.public_id)
    assert "1 young person" in client.get(form).content.decode()

    wrong = client.post(form, _typed(ours, TODAY, TODAY, colleagues=[], note="Kept"))
    assert wrong.status_code == 400
    assert "Tick at least one colleague" in wrong.content.decode()
    assert "Kept" in wrong.content.decode()
    refused = client.post(form, _typed(ours, TODAY, TODAY - WEEK))
    assert "The last day of the cover must not be before its first day" in (
        refused.content.decode()
    )
    done = client.post(form, _typed(ours, TODAY, TODAY + WEEK, note="Ring first"), follow=True)

    page = done.content.decode()
    assert f"{ours.colleague.user} (1 young person) covers for {ours.worker.user}" in page
    cover = Cover.objects.get()
    end = _url(ours, "casework:cover_end", cover=cover.public_id)
    assert f'action="{end}"' in page  # undo, in the banner
    board = client.get(_url(ours, "casework:team")).content.decode()
    assert "Runs now" in board
    assert end in board
    assert "End the cover" in client.get(end).content.decode()
    assert client.post(end).status_code == 302
    assert "Runs now" not in client.get(_url(ours, "casework:team")).content.decode()
    assert client.get(end).status_code == 404


def test_colleague_reads_for_whom_and_until_when(client: Client, ours: TeamOf) -> None:
    person = ours.case("Covered")
    NextStepFactory.create(person=person, owner=ours.worker, due_on=TODAY)
    _cover(ours, note="Ring first")
    sign_in(client, ours.colleague)

    with time_machine.travel(NOW + timedelta(minutes=1), tick=False):
        day = client.get(_url(ours, "casework:day")).content.decode()
        caseload = client.get(_url(ours, "casework:caseload")).content.decode()
        record = client.get(_url(ours, "casework:record", person=person.public_id)).content.decode()

    words = f"ou cover for {ours.worker.user} until"
    assert words in day
    assert "Ring first" in day
    assert f"for {ours.worker.user}" in day
    assert words in caseload
    assert f"You, covers for {ours.worker.user} until" in record


def test_pages_of_cover_are_for_the_manager_of_the_team(client: Client, ours: TeamOf) -> None:
    (made,) = _cover(ours)
    give = _url(ours, "casework:cover_give", worker=ours.worker.public_id)
    end = _url(ours, "casework:cover_end", cover=made.public_id)
    stranger = MembershipFactory.create(
        role=RoleName.TEAM_MANAGER.value, authority=ours.team.authority
    )

    for member, status in ((ours.worker, 403), (stranger, 404), (ours.manager, 200)):
        sign_in(client, member)
        assert client.get(give).status_code == status
        assert client.get(end).status_code == status
