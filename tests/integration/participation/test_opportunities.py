"""How do opportunities come in and fit, how do applications go, and who sees what of them?"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.clock import AN_HOUR_AGO, NOW
from tests.factories.access import AuthorityFactory, LocalityFactory, MembershipFactory
from tests.factories.opportunities import ApplicationFactory, FollowUpFactory, OpportunityFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import AccessGrantFactory, PersonFactory, SendRecordFactory
from tests.support import sign_in, version_shown
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.participation.actions import applications as actions
from waymark.participation.actions import opportunities as offering
from waymark.participation.actions.activities import record_activity
from waymark.participation.models.activities import Activity
from waymark.participation.models.applications import Application, ApplicationMove, FollowUp
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.queries import applications as queries
from waymark.participation.queries import opportunities as found_by
from waymark.participation.rules.applications import ApplicationState, FollowUpOutcome
from waymark.participation.rules.opportunities import OpportunityKind, OpportunityState
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import ActivityGroup, DataGroup, Source

TODAY = local_date(NOW)
A_MONTH_AGO = TODAY - timedelta(days=28)


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def manager(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(authority=authority, role=RoleName.TEAM_MANAGER)
    return made


@pytest.fixture
def adviser(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(authority=authority, role=RoleName.PERSONAL_ADVISER)
    return made


@pytest.fixture
def by(adviser: Membership) -> Actor:
    return member_actor(adviser)


def _give(member: Membership, name: str = "Robin", **facts: Any) -> Person:
    """Make a young person whom the member leads."""
    person: Person = PersonFactory.create(given_names=name, **({"born_on": "2009-12-01"} | facts))
    AccessGrantFactory.create(person=person, membership=member, starts_at=AN_HOUR_AGO)
    PersonSummary.objects.filter(person=person).update(lead=member)
    return person


@pytest.fixture
def person(adviser: Membership) -> Person:
    made = _give(adviser)
    ActivityFactory.create(person=made, starts_on="2026-09-01")
    return made


@pytest.fixture
def opportunity(authority: Authority) -> Opportunity:
    made: Opportunity = OpportunityFactory.create(
        title="Site carpentry",
        kind="apprenticeship",
        level="2",
        provider=OrganisationFactory.create(name="Invented Builders"),
        provider_name="",
        places=1,
        places_left=1,
        age_from=16,
        age_to=18,
    )
    return made


def _described(**changes: Any) -> offering.Described:
    said: dict[str, Any] = {
        "title": "Site carpentry",
        "kind": OpportunityKind.APPRENTICESHIP,
        "provider_name": "Invented Builders",
        "level": LearningLevel.TWO,
        "places": 3,
        "places_left": 2,
        "postcode": "zz1 1aa",
    }
    return offering.Described(**(said | changes))


def _apply(by: Actor, person: Person, opportunity: Opportunity, **changes: Any) -> Application:
    said: dict[str, Any] = {"state": ApplicationState.SUBMITTED, "on": A_MONTH_AGO}
    return actions.make_application(
        by=by, at=NOW, person=person, opportunity=opportunity, **(said | changes)
    )


def _move(by: Actor, application: Application, to: ApplicationState, **more: Any) -> None:
    said: dict[str, Any] = {"on": TODAY}
    if to is ApplicationState.STARTING:
        said["starts_on"] = TODAY
    actions.move_application(by=by, at=NOW, application=application, to=to, **(said | more))


def _start(by: Actor, application: Application, **changes: Any) -> FollowUp:
    said: dict[str, Any] = {"code": "310", "starts_on": A_MONTH_AGO, "source": Source.PROVIDER}
    actions.confirm_start(by=by, at=NOW, application=application, **(said | changes))
    return FollowUp.objects.get(application=application, week=4)


@pytest.fixture
def started(by: Actor, person: Person, opportunity: Opportunity) -> Application:
    made = _apply(by, person, opportunity)
    _move(by, made, ApplicationState.OFFERED, on=A_MONTH_AGO)
    _start(by, made)
    made.refresh_from_db()
    return made


# Opportunities ---------------------------------------------------------------------------------


def test_an_opportunity_is_written_down_changed_opened_and_closed(manager: Membership) -> None:
    by = member_actor(manager)
    made = offering.add_opportunity(by=by, at=NOW, described=_described())
    assert (made.state, made.postcode, made.by_whom) == ("draft", "ZZ1 1AA", "Invented Builders")
    version = found_by.opportunity_version(made)

    provider = OrganisationFactory.create()
    said = _described(provider=provider, provider_name="", places_left=0)
    offering.change_opportunity(by=by, at=NOW, opportunity=made, version=version, described=said)
    offering.move_opportunity(by=by, at=NOW, opportunity=made, to=OpportunityState.OPEN)

    made.refresh_from_db()
    assert (made.provider, made.places_left, made.state) == (provider, 0, "open")
    with pytest.raises(ChangedMeanwhile):
        offering.change_opportunity(
            by=by, at=NOW, opportunity=made, version=version, described=said
        )
    with pytest.raises(offering.CannotBecome):
        offering.move_opportunity(by=by, at=NOW, opportunity=made, to=OpportunityState.DRAFT)
    assert list(AuditEvent.objects.order_by("pk").values_list("event", flat=True)) == [
        Event.OPPORTUNITY_ADDED.value,
        Event.OPPORTUNITY_CHANGED.value,
        Event.OPPORTUNITY_MOVED.value,
    ]


def test_what_does_not_add_up_is_refused(manager: Membership) -> None:
    for refusal, said in (
        (offering.ProviderOnce, _described(provider=OrganisationFactory.create())),
        (offering.ProviderOnce, _described(provider_name="")),
        (offering.AgesOutOfOrder, _described(age_from=18, age_to=16)),
        (offering.PlacesDoNotAddUp, _described(places=1)),
        (offering.PlacesDoNotAddUp, _described(places_left=None)),
    ):
        with pytest.raises(refusal):
            offering.add_opportunity(by=member_actor(manager), at=NOW, described=said)


def test_an_adviser_sees_opportunities_without_drafts_and_changes_none(
    by: Actor, manager: Membership, opportunity: Opportunity
) -> None:
    draft = OpportunityFactory.create(state="draft")

    with pytest.raises(NotFound):
        found_by.get_opportunity(viewer=by, public_id=draft.public_id)
    wanted = found_by.Wanted(state="draft")
    assert not found_by.list_opportunities(viewer=by, today=TODAY, wanted=wanted)
    boss = member_actor(manager)
    assert found_by.get_opportunity(viewer=boss, public_id=draft.public_id) == draft
    with pytest.raises(NotAllowed):
        offering.add_opportunity(by=by, at=NOW, described=_described())
    with pytest.raises(NotAllowed):
        offering.move_opportunity(
            by=by, at=NOW, opportunity=opportunity, to=OpportunityState.CLOSED
        )


def test_each_filter_narrows_the_list(by: Actor, opportunity: Opportunity) -> None:
    area = LocalityFactory.create()
    late = OpportunityFactory.create(
        title="Care course",
        locality=area,
        level="1",
        places=2,
        places_left=0,
        starts_on=TODAY + timedelta(weeks=20),
    )
    closed = OpportunityFactory.create(state="closed")
    OpportunityFactory.create(closes_on=TODAY - timedelta(days=1))

    def found(**wanted: Any) -> list[Opportunity]:
        rows = found_by.list_opportunities(viewer=by, today=TODAY, wanted=found_by.Wanted(**wanted))
        return list(rows)

    assert found() == [opportunity, late]
    assert found(search="care") == found(kind="course") == found(level="1") == [late]
    assert found(area=str(area.public_id)) == [late]
    assert found(search="builders") == found(weeks=13) == found(with_places=True) == [opportunity]
    assert found(state="closed") == [closed]


def test_a_long_list_goes_on_where_it_stopped(by: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(found_by, "ROWS_AT_ONCE", 2)
    made = [
        OpportunityFactory.create(closes_on=day)
        for day in (None, TODAY, TODAY, TODAY + timedelta(days=1), None)
    ]
    seen: list[Opportunity] = []
    after = None
    for _ in range(3):
        stretch = found_by.get_stretch(
            viewer=by, today=TODAY, wanted=found_by.Wanted(), after=after
        )
        seen += stretch.rows
        after = stretch.more_after

    assert seen == [made[1], made[2], made[3], made[0], made[4]]
    assert after is None


# Fit -------------------------------------------------------------------------------------------


def test_everything_is_weighed_for_a_young_person_and_what_fits_comes_first(
    by: Actor, person: Person, opportunity: Opportunity
) -> None:
    too_old = OpportunityFactory.create(age_from=19)
    ActivityFactory.create(
        person=person,
        starts_on="2025-09-01",
        ends_on="2026-07-01",
        level="2",
        left_because="completed",
    )
    needs_two = OpportunityFactory.create(entry_level="2")
    needs_three = OpportunityFactory.create(entry_level="3")
    internship = OpportunityFactory.create(kind="supported_internship")
    SendRecordFactory.create(person=person, status="plan")
    record = get_record(viewer=by, public_id=person.public_id, at=NOW)

    found = found_by.list_suiting(viewer=by, record=record, at=NOW)

    fitting = {each.opportunity for each in found if each.fit.fits}
    assert fitting == {opportunity, needs_two, internship}
    assert [each.opportunity in fitting for each in found] == [True] * 3 + [False] * 2
    assert {each.opportunity for each in found[3:]} == {too_old, needs_three}
    assert all(not each.fit.fits and each.fit.reasons for each in found[3:])


def test_only_led_or_reached_people_are_weighed_and_restricted_ones_never(
    authority: Authority, adviser: Membership, by: Actor, opportunity: Opportunity
) -> None:
    own = _give(adviser, "Own")
    reached = PersonFactory.create(given_names="Reached", born_on="2009-12-01")
    AccessGrantFactory.create(person=reached, membership=adviser, starts_at=AN_HOUR_AGO)
    without_education = PersonFactory.create(given_names="Shut")
    AccessGrantFactory.create(
        person=without_education, membership=adviser, data_groups=[DataGroup.CONTACT.value]
    )
    _give(adviser, "Hidden", is_restricted=True)
    PersonFactory.create(given_names="Stranger")
    for each in Person.objects.all():
        ApplicationFactory.create(person=each, opportunity=opportunity)

    def names(**more: Any) -> set[str]:
        found = found_by.get_people(viewer=by, opportunity=opportunity, at=NOW, **more)
        return {each.row.person.given_names for each in found.rows}

    assert names() == {"Own"}
    assert names(own_alone=False) == {"Own", "Reached"}
    applied = queries.list_applicants(viewer=by, opportunity=opportunity, at=NOW)
    assert {each.person for each in applied} == {own, reached}


def test_people_are_weighed_stretch_by_stretch(
    adviser: Membership, by: Actor, opportunity: Opportunity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found_by, "ROWS_AT_ONCE", 2)
    people = [_give(adviser, family_name=name) for name in ("Ash", "Beech", "Cedar")]

    first = found_by.get_people(viewer=by, opportunity=opportunity, at=NOW)
    after = first.more_after
    second = found_by.get_people(viewer=by, opportunity=opportunity, at=NOW, after=after)

    assert [each.row.person for each in (*first.rows, *second.rows)] == people
    assert second.more_after is None


# Applications ----------------------------------------------------------------------------------


def test_an_application_goes_its_way_and_each_step_is_kept(
    by: Actor, person: Person, opportunity: Opportunity
) -> None:
    made = _apply(by, person, opportunity, state=ApplicationState.INTERESTED, note="Likes wood")
    _move(by, made, ApplicationState.SUBMITTED)
    _move(by, made, ApplicationState.INTERVIEW)
    _move(by, made, ApplicationState.UNSUCCESSFUL, note="Wanted a licence")

    made.refresh_from_db()
    assert (made.state, made.reason) == ("unsuccessful", "Wanted a licence")
    assert (made.submitted_on, made.worker_id) == (TODAY, by.membership_id)
    assert list(ApplicationMove.objects.order_by("pk").values_list("state", flat=True)) == [
        "interested",
        "submitted",
        "interview",
        "unsuccessful",
    ]
    again = _apply(by, person, opportunity)
    assert again != made
    events = list(AuditEvent.objects.order_by("pk").values_list("event", flat=True))
    assert events == [
        Event.APPLICATION_MADE.value,
        *[Event.APPLICATION_MOVED.value] * 3,
        Event.APPLICATION_MADE.value,
    ]


def test_what_cannot_be_of_an_application_is_refused(
    by: Actor, person: Person, opportunity: Opportunity
) -> None:
    made = _apply(by, person, opportunity)

    with pytest.raises(actions.AppliedAlready):
        _apply(by, person, opportunity)
    with pytest.raises(actions.NotOpen):
        _apply(by, person, OpportunityFactory.create(state="closed"))
    other = OpportunityFactory.create()
    with pytest.raises(actions.CannotMove):
        _apply(by, person, other, state=ApplicationState.OFFERED)
    with pytest.raises(actions.InFuture):
        _apply(by, person, other, on=TODAY + timedelta(days=1))
    with pytest.raises(actions.BeforeThatStep):
        _move(by, made, ApplicationState.OFFERED, on=A_MONTH_AGO - timedelta(days=1))
    with pytest.raises(actions.ReasonMissing):
        _move(by, made, ApplicationState.UNSUCCESSFUL, note=" ")
    with pytest.raises(actions.CannotMove):
        _move(by, made, ApplicationState.STARTING)
    _move(by, made, ApplicationState.OFFERED)
    with pytest.raises(actions.StartMissing):
        _move(by, made, ApplicationState.STARTING, starts_on=None)
    with pytest.raises(actions.CannotMove):
        _move(by, made, ApplicationState.STARTED)


def test_a_place_is_taken_once_and_given_back(
    adviser: Membership, by: Actor, person: Person, opportunity: Opportunity
) -> None:
    other = _give(adviser, "Other")
    first, second = _apply(by, person, opportunity), _apply(by, other, opportunity)
    for each in (first, second):
        _move(by, each, ApplicationState.OFFERED)

    _move(by, first, ApplicationState.STARTING)
    with pytest.raises(actions.NoPlaceLeft):
        _move(by, second, ApplicationState.STARTING)
    with pytest.raises(actions.NoPlaceLeft):
        _start(by, second)
    opportunity.refresh_from_db()
    assert opportunity.places_left == 0
    _move(by, first, ApplicationState.NEVER_STARTED, note="Bus too early")

    opportunity.refresh_from_db()
    assert opportunity.places_left == 1
    assert not Activity.objects.filter(person=other).exists()


@pytest.mark.parametrize("left", [-1, 2])
def test_the_database_lets_no_more_places_be_taken_than_there_are(
    opportunity: Opportunity, left: int
) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Opportunity.objects.filter(pk=opportunity.pk).update(places_left=left)


def test_a_confirmed_start_is_what_they_do_now_and_is_asked_about(
    started: Application, person: Person, opportunity: Opportunity
) -> None:
    activity = started.activity
    assert activity is not None
    assert (activity.code, activity.course, activity.level) == ("310", "Site carpentry", "2")
    assert (activity.provider, activity.starts_on) == (opportunity.provider, A_MONTH_AGO)
    assert activity.verified_on == TODAY
    assert PersonSummary.objects.get(person=person).activity_group == ActivityGroup.EET.value
    assert [
        (each.week, (each.due_on - A_MONTH_AGO).days) for each in FollowUp.objects.order_by("week")
    ] == [(4, 28), (13, 91), (26, 182)]
    opportunity.refresh_from_db()
    assert opportunity.places_left == 0
    latest = AuditEvent.objects.order_by("pk").last()
    assert latest is not None
    assert latest.event == Event.START_CONFIRMED.value


def test_a_start_that_somebody_told_first_is_verified(
    by: Actor, person: Person, opportunity: Opportunity
) -> None:
    made = _apply(by, person, opportunity)
    _move(by, made, ApplicationState.OFFERED)
    told = record_activity(
        by=by,
        at=NOW,
        person=person,
        code="310",
        starts_on=A_MONTH_AGO,
        source=Source.YOUNG_PERSON,
        provider=opportunity.provider,
        course=opportunity.title,
    )

    _start(by, made)

    made.refresh_from_db()
    told.refresh_from_db()
    assert (made.activity, told.verified_on) == (told, TODAY)


# Following up ----------------------------------------------------------------------------------


def _ask(by: Actor, asked: FollowUp, outcome: FollowUpOutcome, **more: Any) -> None:
    said: dict[str, Any] = {"on": TODAY}
    actions.follow_up(by=by, at=NOW, asked=asked, outcome=outcome, **(said | more))


def test_still_there_verifies_what_they_do(by: Actor, started: Application) -> None:
    asked = FollowUp.objects.get(week=4)
    Activity.objects.filter(person=started.person, code="310").update(verified_on=A_MONTH_AGO)

    _ask(by, asked, FollowUpOutcome.STILL_THERE, note="Likes it")

    asked.refresh_from_db()
    assert (asked.outcome, asked.done_on, asked.note) == ("still_there", TODAY, "Likes it")
    assert Activity.objects.get(person=started.person, code="310").verified_on == TODAY
    with pytest.raises(actions.AskedAlready):
        _ask(by, asked, FollowUpOutcome.NOT_REACHED)


def test_who_left_does_something_else_now_and_is_asked_no_more(
    by: Actor, started: Application, person: Person
) -> None:
    asked = FollowUp.objects.get(week=4)
    with pytest.raises(actions.SayWhatNow):
        _ask(by, asked, FollowUpOutcome.LEFT)
    with pytest.raises(actions.CannotMove):
        _ask(by, asked, FollowUpOutcome.NOT_NEEDED)
    with pytest.raises(actions.BeforeThatStep):
        _ask(by, asked, FollowUpOutcome.NOT_REACHED, on=A_MONTH_AGO - timedelta(days=1))

    _ask(by, asked, FollowUpOutcome.LEFT, code="619", left_on=TODAY - timedelta(days=3))

    assert PersonSummary.objects.get(person=person).activity_code == "619"
    assert set(FollowUp.objects.values_list("week", "outcome")) == {
        (4, "left"),
        (13, "not_needed"),
        (26, "not_needed"),
    }


def test_somebody_who_does_something_else_is_not_still_there(
    by: Actor, started: Application, person: Person
) -> None:
    asked = FollowUp.objects.get(week=4)
    record_activity(
        by=by, at=NOW, person=person, code="619", starts_on=TODAY, source=Source.YOUNG_PERSON
    )

    with pytest.raises(actions.SomethingElseNow):
        _ask(by, asked, FollowUpOutcome.STILL_THERE)
    _ask(by, asked, FollowUpOutcome.LEFT)

    assert Activity.objects.filter(person=person).count() == 3


def test_follow_ups_are_due_for_who_submitted_and_for_who_leads_after_they_left(
    authority: Authority, adviser: Membership, by: Actor, person: Person
) -> None:
    other = MembershipFactory.create(authority=authority, role=RoleName.PERSONAL_ADVISER)
    mine = FollowUpFactory.create(application__person=person, application__worker=adviser)
    theirs = FollowUpFactory.create(application__person=person, application__worker=other)
    hidden = _give(adviser, "Hidden", is_restricted=True)
    FollowUpFactory.create(application__person=hidden, application__worker=adviser)
    FollowUpFactory.create(application=mine.application, week=13, due_on=TODAY + timedelta(days=8))

    assert list(queries.list_due(viewer=by, at=NOW)) == [mine]
    Membership.objects.filter(pk=other.pk).update(ended_at=NOW, ended_by=adviser.user)
    assert list(queries.list_due(viewer=by, at=NOW)) == [mine, theirs]


def test_who_cannot_see_the_learning_writes_nothing(
    authority: Authority, by: Actor, opportunity: Opportunity
) -> None:
    stranger = PersonFactory.create()
    made = ApplicationFactory.create(person=stranger, opportunity=opportunity)
    asked = FollowUpFactory.create(application=made)
    youth = member_actor(MembershipFactory.create(authority=authority, role=RoleName.YOUTH_WORKER))

    for viewer, refusal in ((by, NotFound), (youth, NotAllowed)):
        with pytest.raises(refusal):
            _apply(viewer, stranger, OpportunityFactory.create())
        with pytest.raises(refusal):
            _move(viewer, made, ApplicationState.OFFERED)
        with pytest.raises(refusal):
            _ask(viewer, asked, FollowUpOutcome.NOT_REACHED)


# Pages -----------------------------------------------------------------------------------------


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


def _url(authority: Authority, route: str, **parts: Any) -> str:
    return reverse(f"participation:{route}", kwargs={"authority": authority.code} | parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def _day(name: str, day: date) -> dict[str, str]:
    return {f"{name}-{part}": str(getattr(day, part)) for part in ("day", "month", "year")}


def test_a_manager_adds_changes_and_closes_an_opportunity(
    client: Client, authority: Authority, manager: Membership
) -> None:
    sign_in(client, manager)
    typed = {
        "title": "Care course",
        "kind": "course",
        "provider_name": "Invented College",
        "places": "3",
        "places_left": "2",
        "age_from": "16",
        "age_to": "18",
        "has_send_places": "on",
        "begins": "open",
    }

    made = client.post(_url(authority, "opportunity_create"), typed, follow=True)

    for words in ("Care course added", "2 of 3 left", "16 to 18", "Has places with support"):
        assert words in made.content.decode()
    one = {"opportunity": Opportunity.objects.get().public_id}
    edit = _url(authority, "opportunity_edit", **one)
    version = version_shown(client, edit)
    del typed["begins"]
    assert client.post(edit, typed | {"version": version, "title": "Care"}).status_code == 302
    clash = client.post(edit, typed | {"version": version, "title": "Caring"})
    assert "Title: Care" in clash.content.decode()
    moved = client.post(_url(authority, "opportunity_move", **one), {"to": "closed"}, follow=True)
    assert "Care closed" in moved.content.decode()
    listed = _url(authority, "opportunity_list")
    assert "No opportunities yet" in _shown(client, listed)
    assert "Care" in _shown(client, f"{listed}?state=closed")
    assert "Nothing fits" in _shown(client, f"{listed}?kind=taster")
    assert client.get(f"{listed}?kind=dragon").status_code == 400


def test_an_adviser_finds_something_applies_and_follows_it_up(
    at_work: Client, authority: Authority, person: Person, opportunity: Opportunity
) -> None:
    who = {"person": person.public_id}
    page = _url(authority, "person_opportunities", **who)
    OpportunityFactory.create(title="For older ones", age_from=19)
    shown = _shown(at_work, page)
    assert "Academic age 16 when it starts" in shown
    assert "1 place left" in shown
    offered = _shown(
        at_work, _url(authority, "opportunity_detail", opportunity=opportunity.public_id)
    )
    assert "Academic age 16 when it starts" in offered
    assert "place left" not in offered  # a fact of its own: it is so for everybody
    assert "they are 16 when it starts" in shown

    make = _url(authority, "application_make", **who, opportunity=opportunity.public_id)
    at_work.post(make, {"state": "submitted", "note": "", **_day("on", A_MONTH_AGO)})
    one = {"application": Application.objects.get().public_id}
    move = _url(authority, "application_move", **who, **one)
    refused = at_work.post(move, {"to": "unsuccessful", **_day("on", TODAY)})
    assert "Say in a few words why" in refused.content.decode()
    at_work.post(move, {"to": "offered", **_day("on", TODAY)})
    at_work.post(move, {"to": "starting", **_day("on", TODAY), **_day("starts_on", TODAY)})
    start = _url(authority, "application_start", **who, **one)
    assert 'value="310" selected' in _shown(at_work, start)
    typed = {"code": "310", "source": "provider", **_day("starts_on", A_MONTH_AGO)}
    assert "started" in at_work.post(start, typed, follow=True).content.decode()

    due = _shown(at_work, _url(authority, "follow_up_list"))
    assert "after 4 weeks" in due
    asked = FollowUp.objects.get(week=4)
    done = _url(authority, "follow_up", **who, follow_up=asked.public_id)
    assert done in due
    typed = {"outcome": "still_there", "source": "young_person", **_day("on", TODAY)}
    told = at_work.post(done, typed, follow=True).content.decode()
    assert "After 4 weeks: still there" in told
    assert "Nobody to ask" in _shown(at_work, _url(authority, "follow_up_list"))
    detail = _shown(
        at_work, _url(authority, "opportunity_detail", opportunity=opportunity.public_id)
    )
    assert "Who applied" in detail
    assert "No places left" in detail


def test_a_record_leads_to_its_opportunities(
    at_work: Client, authority: Authority, person: Person
) -> None:
    who = {"authority": authority.code, "person": person.public_id}

    shown = _shown(at_work, reverse("casework:record", kwargs=who))

    assert _url(authority, "person_opportunities", person=person.public_id) in shown


@pytest.mark.parametrize("route", ["opportunity_list", "opportunity_detail", "person", "due"])
def test_a_page_asks_as_much_for_many_rows_as_for_one(
    at_work: Client,
    authority: Authority,
    adviser: Membership,
    person: Person,
    opportunity: Opportunity,
    route: str,
) -> None:
    url = {
        "opportunity_list": _url(authority, "opportunity_list"),
        "opportunity_detail": _url(
            authority, "opportunity_detail", opportunity=opportunity.public_id
        ),
        "person": _url(authority, "person_opportunities", person=person.public_id),
        "due": _url(authority, "follow_up_list"),
    }[route]

    def add(name: str) -> None:
        other = _give(adviser, name, locality=LocalityFactory.create())
        ApplicationFactory.create(person=other, opportunity=opportunity, worker=adviser)
        offered = OpportunityFactory.create(
            locality=LocalityFactory.create(),
            provider=OrganisationFactory.create(),
            provider_name="",
        )
        FollowUpFactory.create(
            application__person=person,
            application__worker=adviser,
            application__opportunity=offered,
        )

    def count() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            _shown(at_work, url)
        return len(asked)

    add("First")
    _shown(at_work, url)
    one = count()
    for number in range(4):
        add(f"Other {number}")

    assert count() == one
    assert one <= 25
