"""Do the pages of assessments and chronologies draw any form, take it in, and stay closed?"""

import io
from datetime import date, timedelta
from typing import Any

import pikepdf
import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.casework import AllocationFactory, ContactFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import SchoolingFactory
from tests.factories.plans import AssessmentFactory, PlanFactory, PlanReviewFactory
from tests.integration.casework.conftest import Member
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions.chronology import NothingChosen, make_chronology
from waymark.casework.models.assessments import Assessment
from waymark.casework.rules.chronology import Recipient
from waymark.casework.rules.vocabulary import AssessmentKind
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.people.models.people import Person

TODAY = local_date(NOW)


def _url(person: Person, route: str, **parts: Any) -> str:
    code = person.authority.code
    return reverse(
        f"casework:{route}", kwargs={"authority": code, "person": person.public_id} | parts
    )


def _of(held: Assessment, route: str = "assessment") -> str:
    return _url(held.person, route, assessment=held.public_id)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def _day(name: str, day: Any) -> dict[str, str]:
    return {f"{name}-day": day.day, f"{name}-month": day.month, f"{name}-year": day.year}


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


@pytest.mark.parametrize("kind", list(AssessmentKind))
def test_one_page_draws_every_form(at_work: Client, person: Person, kind: AssessmentKind) -> None:
    page = _shown(at_work, _url(person, "assessment_create", form_kind=kind.value))

    assert "What the young person says of it" in page
    assert "Complete it" in page


def test_without_assessments_the_list_offers_the_forms(at_work: Client, person: Person) -> None:
    page = _shown(at_work, _url(person, "assessment_list"))

    for words in ("No assessment yet", "Universal profile", "Education, health and care plan"):
        assert words in page
    nonsense = _url(person, "assessment_create", form_kind="dragon")
    assert at_work.get(nonsense).status_code == 404


def test_a_form_of_the_past_takes_papers_alone(at_work: Client, person: Person) -> None:
    new, _, papers = _shown(at_work, _url(person, "assessment_list")).partition("From an old paper")
    create = _url(person, "assessment_create", form_kind="learning_difficulty")
    typed = {"version": "0", "facts__author": "Sam Inventedson"}

    assert create not in new
    assert create in papers
    blank = _shown(at_work, create)
    assert "As on the paper, 31 August 2014 or earlier" in blank
    assert 'name="done_on-year" type="text" value=""' in blank
    today = at_work.post(create, typed | _day("done_on", TODAY))
    assert today.status_code == 400
    assert "one on which this form was in use" in today.content.decode()
    at_work.post(create, typed | _day("done_on", date(2013, 5, 4)))
    held = Assessment.objects.get()
    for page in (_of(held), _url(person, "assessment_list")):
        assert "recorded under an earlier form" in _shown(at_work, page)


def test_an_assessment_is_saved_gone_on_with_and_completed(at_work: Client, person: Person) -> None:
    typed = {"version": "0", "self__score": "2", "self__strengths": "Kind"} | _day("done_on", TODAY)
    at_work.post(_url(person, "assessment_create", form_kind="profile"), typed)
    held = Assessment.objects.get()
    assert "Draft" in _shown(at_work, _of(held))
    assert "Kind" in _shown(at_work, _of(held, "assessment_change"))

    at_work.post(_of(held, "assessment_change"), typed | {"version": "1", "save": "complete"})

    page = _shown(at_work, _of(held))
    for words in ("Completed", "2: A little", "2 of 4 points", "Open it again", "Kind"):
        assert words in page
    assert "Approve" not in page
    assert "Universal profile" in _shown(at_work, _url(person, "assessment_list"))


def test_what_cannot_be_completed_says_what_is_missing(at_work: Client, person: Person) -> None:
    answer = at_work.post(
        _url(person, "assessment_create", form_kind="ehc_plan"),
        {"version": "0", "save": "complete", "plan__placement": "Farm College"}
        | _day("done_on", TODAY),
    )

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "Answer: First issued on" in page
    assert "Farm College" in page


def test_an_assessment_is_opened_again_approved_and_compared(
    client: Client, adviser: Membership, manager: Membership, person: Person
) -> None:
    AssessmentFactory.create(
        person=person, is_completed=True, done_on=TODAY - timedelta(days=50),
        answers={"self": {"score": 1}},
    )  # fmt: skip
    held = AssessmentFactory.create(
        person=person, is_completed=True, written_by=adviser, review_on=TODAY
    )
    sign_in(client, manager)
    page = _shown(client, _of(held))
    assert "Distance travelled" in page
    assert "<svg role" in page

    client.post(_of(held, "assessment_reopen"))
    assert client.post(_of(held, "assessment_approve")).status_code == 400
    Assessment.objects.filter(pk=held.pk).update(state="completed", completed_at=NOW)
    assert "What is approved stays" in _shown(client, _of(held, "assessment_approve"))
    client.post(_of(held, "assessment_approve"))

    assert "Approved by" in _shown(client, _of(held))


def test_a_draft_is_thrown_away_after_a_question(at_work: Client, person: Person) -> None:
    held = AssessmentFactory.create(person=person)
    assert "Its answers are gone" in _shown(at_work, _of(held, "assessment_discard"))

    at_work.post(_of(held, "assessment_discard"))

    assert not Assessment.objects.exists()


# Chronology ------------------------------------------------------------------------------------


def _asked(**given: Any) -> dict[str, Any]:
    return (
        {
            "kinds": ["contacts", "status", "schools", "plans", "assessments", "allocations"],
            "recipient": "court",
            "to_whom": "The Family Court",
            "ground": "order",
            "purpose": "For the hearing in March",
            "format": "page",
        }
        | _day("since", TODAY - timedelta(days=1200))
        | _day("until", TODAY)
        | given
    )


@pytest.fixture
def lived(person: Person, adviser: Membership) -> Person:
    """Somebody to whom one of everything happened."""
    ContactFactory.create(
        person=person, note="Spoke about plumbing.", own_words="Not bad", written_by=adviser
    )
    ContactFactory.create(person=person, note="Something of justice.", level="justice")
    ActivityFactory.create(person=person, starts_on=TODAY - timedelta(days=40))
    SchoolingFactory.create(person=person, starts_on=None, ends_on=TODAY)
    plan = PlanFactory.create(person=person, is_agreed=True, agreed_by=adviser)
    PlanReviewFactory.create(plan=plan, held_by=adviser, note="Going well")
    PlanFactory.create(person=person, goal="Half a draft")
    AssessmentFactory.create(person=person, is_completed=True, own_view="Getting there")
    AllocationFactory.create(person=person, membership=adviser, ends_at=NOW)
    return person


def test_a_chronology_holds_everything_within_reach_and_says_what_not(
    at_work: Client, lived: Person
) -> None:
    page = at_work.post(_url(lived, "chronology"), _asked()).content.decode()

    for words in (
        "Contains personal data", "Spoke about plumbing.", "In their own words: Not bad",
        "Status: NEET", "Day not known: Began at", "Left ", "Action plan, version 1, agreed",
        "Going well", "Getting there", "began to work with the young person as lead worker",
        "For the hearing in March", "The Family Court", "A court has ordered it.",
        "may not see what belongs to: safeguarding, youth justice",
    ):  # fmt: skip
        assert words in page
    assert "Something of justice." not in page
    assert "Half a draft" not in page
    event = AuditEvent.objects.latest("pk")
    assert (event.event, event.sort) == (Event.CHRONOLOGY_EXPORTED.value, "exported")
    assert event.reason == "For the hearing in March To: The Family Court"
    assert (event.detail["recipient"], event.detail["ground"]) == ("court", "order")


def test_what_has_not_ended_has_no_end(
    at_work: Client, person: Person, adviser: Membership
) -> None:
    SchoolingFactory.create(person=person, starts_on=TODAY)
    AllocationFactory.create(person=person, membership=adviser)

    page = at_work.post(_url(person, "chronology"), _asked()).content.decode()

    assert "Began at" in page
    assert "Left " not in page
    assert "ended the work" not in page


def test_a_chronology_is_narrowed_by_days_and_kinds(at_work: Client, lived: Person) -> None:
    narrowed = _asked(kinds=["status"]) | _day("since", TODAY - timedelta(days=3))

    page = at_work.post(_url(lived, "chronology"), narrowed).content.decode()

    assert "Nothing is recorded for this time" in page
    assert "Spoke about plumbing." not in page


def test_a_chronology_is_a_tagged_file(at_work: Client, lived: Person) -> None:
    answer = at_work.post(_url(lived, "chronology"), _asked(format="pdf"))

    with pikepdf.open(io.BytesIO(answer.content)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root
        assert str(opened.docinfo["/Title"]) == "Chronology: Amira Inventedkhan"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"purpose": "x"}, "Say what the chronology is for"),
        (_day("until", TODAY - timedelta(days=1300)), "The last day must not be before the first"),
        ({"kinds": []}, "Choose at least one kind of entry"),
        ({"recipient": ""}, "Select for whom it is made"),
    ],
)
def test_a_chronology_needs_a_purpose_days_and_kinds(
    at_work: Client, lived: Person, given: dict[str, Any], sentence: str
) -> None:
    answer = at_work.post(_url(lived, "chronology"), _asked(**given))

    assert answer.status_code == 400
    assert sentence in answer.content.decode()


def test_a_chronology_of_nothing_is_refused(by: Actor, lived: Person) -> None:
    said: dict[str, Any] = {"since": TODAY, "until": TODAY, "purpose": "For the hearing in March"}

    with pytest.raises(NothingChosen):
        make_chronology(by=by, at=NOW, person=lived, kinds=[], recipient=Recipient.COURT, **said)


@pytest.mark.parametrize("route", ["assessment_list", "chronology"])
def test_pages_of_a_record_that_is_not_open_are_not_there(
    client: Client, join: Member, person: Person, route: str
) -> None:
    stranger, open_to, councillor = join(is_open=False), join(), join(RoleName.COUNCILLOR)

    sign_in(client, stranger)
    assert client.get(_url(person, route)).status_code == 404
    assert client.post(_url(person, route), _asked()).status_code in {404, 405}
    sign_in(client, councillor)
    assert client.get(_url(person, route)).status_code == 403
    sign_in(client, open_to)
    assert client.get(_url(person, route)).status_code == 200
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    assert client.get(_url(person, route)).status_code == 404


def test_pages_ask_as_much_for_many_as_for_few(
    at_work: Client, person: Person, adviser: Membership, django_assert_max_num_queries: Any
) -> None:
    for _ in range(12):
        AssessmentFactory.create(person=person, is_completed=True, written_by=adviser)
        ContactFactory.create(person=person, written_by=adviser)
        plan = PlanFactory.create(person=person, is_agreed=True, agreed_by=adviser)
        PlanReviewFactory.create(plan=plan, held_by=adviser)

    with django_assert_max_num_queries(20):
        _shown(at_work, _url(person, "assessment_list"))
    with django_assert_max_num_queries(35):
        at_work.post(_url(person, "chronology"), _asked())
