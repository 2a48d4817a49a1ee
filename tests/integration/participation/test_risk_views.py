"""What do the pages about the risk of NEET show, and what do they take in?"""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.participation import ActivityFactory
from tests.factories.partnerships import AgreementPartyFactory, SharingAgreementFactory
from tests.factories.people import PersonFactory, SchoolingFactory
from tests.factories.risk import (
    RiskJudgementFactory,
    RiskResultFactory,
    RiskRunFactory,
    SchoolFactFactory,
)
from tests.support import enter
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.scoping import open_scope
from waymark.participation.models.risk import RiskJudgement, RiskResult, SchoolFact
from waymark.participation.rules.risk import RANKS, Band
from waymark.people.models.people import Person

WORKING = [
    ["attendance", 66, "2026-10-05", "school", 3, 3, True],
    ["suspensions", None, "2024-10-05", "school", 0, 2, True],
    ["send", 1, "2024-01-08", "", 1, 2, False],
    ["looked_after", 0, None, "", 0, 2, False],
    ["young_carer", None, None, "", 0, 1, True],
    ["school_moves", 2, "2026-03-02", "school", 2, 2, True],
]


@pytest.fixture
def authority(db: None) -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture
def person(authority: Authority) -> Person:
    with open_scope(authority.pk):
        made: Person = PersonFactory.create(
            born_on="2012-02-29", given_names="Amira", family_name="Adamson"
        )
        return made


@pytest.fixture
def adviser(client: Client, authority: Authority, person: Person) -> Client:
    enter(client, authority, RoleName.PERSONAL_ADVISER, person)
    return client


@pytest.fixture
def manager(client: Client, authority: Authority, person: Person) -> Client:
    enter(client, authority, RoleName.DATA_MANAGER, person)
    return client


def _of(person: Person, route: str = "risk_person", **parts: Any) -> str:
    found = {"authority": person.authority.code, "person": person.public_id} | parts
    return reverse(f"participation:{route}", kwargs=found)


def _work(authority: Authority, route: str = "risk_list", query: str = "", **parts: Any) -> str:
    found = {"authority": authority.code} | parts
    return reverse(f"participation:{route}", kwargs=found) + query


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def _reckoned(person: Person, **fields: Any) -> RiskResult:
    with open_scope(person.authority_id):
        made: RiskResult = RiskResultFactory.create(
            person=person, working=WORKING, points=6, most=9, known=2, asked=4, **fields
        )
        return made


def test_the_list_shows_both_what_was_reckoned_and_what_was_judged(
    adviser: Client, person: Person
) -> None:
    with open_scope(person.authority_id):
        judgement = RiskJudgementFactory.create(person=person)
    _reckoned(person, judgement=judgement, rank=RANKS[Band.LOW])
    with open_scope(person.authority_id):
        SchoolingFactory.create(
            person=person, organisation=OrganisationFactory.create(name="Hill School")
        )

    page = _shown(adviser, _work(person.authority))

    assert "Amira Adamson" in page
    assert "Judged by a worker; worked out: High" in page
    assert "6 points, up to 9" in page
    assert "2 of 4" in page
    assert "Hill School" in page
    assert "no status, plan or allocation changes because of it" in page
    assert "Work it out anew" not in page
    assert "Lists for schools" not in page


def test_the_list_is_narrowed_by_what_the_address_says(adviser: Client, person: Person) -> None:
    _reckoned(person)

    assert "Amira Adamson" in _shown(adviser, _work(person.authority, query="?band=high"))
    page = _shown(adviser, _work(person.authority, query="?band=low&year_group=11"))
    assert "Nobody fits" in page
    assert "Year group: Year 11" in page
    _shown(adviser, _work(person.authority, query="?band=red"), status=400)


def test_before_anybody_reckoned_the_pages_say_so(manager: Client, authority: Authority) -> None:
    assert "Nobody has worked it out yet" in _shown(manager, _work(authority))
    assert "Nobody has worked it out yet" in _shown(manager, _work(authority, "risk_groups"))
    assert "No school yet" in _shown(manager, _work(authority, "risk_schools"))

    manager.post(_work(authority, "risk_reckon"))

    page = _shown(manager, _work(authority))
    assert "The risk of everybody was worked out anew" in page
    assert "Amira Adamson" in page
    assert "Work it out anew" in page


def test_somebody_without_anybody_within_reach_is_told_so(
    client: Client, authority: Authority, person: Person
) -> None:
    _reckoned(person)
    enter(client, authority, RoleName.PERSONAL_ADVISER)

    assert "Nobody is within your reach" in _shown(client, _work(authority))
    _shown(client, _of(person), status=404)


def test_the_working_shows_each_sign_with_its_day_source_and_weight(
    adviser: Client, person: Person
) -> None:
    _reckoned(person)

    page = _shown(adviser, _of(person))

    for words in (
        "66%", "5 October 2026", "School or college", "below 70%: 3; below 85%: 2; below 90%: 1",
        "Too old to count", "Not known, up to 2", "SEN support", "Not on our list",
        "6 points, up to 9 if all that is not known counted.",
        "Something is known of 2 of 4 signs",
        "Worked out on 22 November 2026 by the model of 2024-25.",
    ):  # fmt: skip
        assert words in page, words
    with open_scope(person.authority_id):
        assert AuditEvent.objects.get().event == Event.PERSON_SEEN


def test_a_working_says_where_too_little_is_known_or_nothing_was_reckoned(
    adviser: Client, person: Person
) -> None:
    assert "Nothing was worked out for them" in _shown(adviser, _of(person))
    with open_scope(person.authority_id):
        RiskResultFactory.create(
            person=person,
            band="not_enough",
            points=1,
            most=1,
            working=[],
            run=RiskRunFactory.create(model="1999-00"),
        )

    page = _shown(adviser, _of(person))

    assert "too little to say that the risk is low" in page
    assert "1 point. Nothing is unknown that could add more." in page
    assert "That model is not in this version" in page


def test_a_judgement_is_made_shown_and_taken_back(adviser: Client, person: Person) -> None:
    _reckoned(person)
    typed = {"band": "low", "reason": "Has a place and a plan with us"}
    until = {"ends_on-day": "20", "ends_on-month": "5", "ends_on-year": "2027"}
    assert 'value="22"' in _shown(adviser, _of(person, "risk_judge"))

    answer = adviser.post(_of(person, "risk_judge"), typed | until | {"reason": "No"})
    assert answer.status_code == 400
    assert "Say in a few words why" in answer.content.decode()
    adviser.post(_of(person, "risk_judge"), typed | until)

    page = _shown(adviser, _of(person))
    assert "judged so until 20 May 2027: “Has a place and a plan with us”" in page
    assert "What was worked out: High." in page
    with open_scope(person.authority_id):
        judgement = RiskJudgement.objects.get()
    adviser.post(_of(person, "risk_take_back", judgement=judgement.public_id))
    page = _shown(adviser, _of(person))
    assert "What was worked out counts again" in page
    assert "Taken back by" in page
    _shown(adviser, _of(person, "risk_take_back", judgement=judgement.public_id), status=404)


def test_what_the_school_says_is_recorded_shown_and_withdrawn(
    adviser: Client, person: Person
) -> None:
    typed = {"as_of-day": "5", "as_of-month": "10", "as_of-year": "2026", "source": "school"}

    answer = adviser.post(_of(person, "school_facts"), typed)
    assert "Fill in at least one" in answer.content.decode()
    answer = adviser.post(_of(person, "school_facts"), typed | {"attendance": "101"})
    assert answer.status_code == 400
    adviser.post(_of(person, "school_facts"), typed | {"attendance": "0", "excluded": "0"})

    page = _shown(adviser, _of(person))
    assert "Attendance this school year: 0%" in page
    assert "Permanently excluded: No" in page
    with open_scope(person.authority_id):
        fact = SchoolFact.objects.get(kind="attendance")
    adviser.post(_of(person, "school_fact_withdraw", fact=fact.public_id))
    assert "Attendance this school year: 0%" not in _shown(adviser, _of(person))
    _shown(adviser, _of(person, "school_fact_withdraw", fact=fact.public_id), status=404)


def test_the_model_in_force_is_told_in_full(adviser: Client, person: Person) -> None:
    page = _shown(adviser, _work(person.authority, "risk_model"))

    assert "Verify it locally" in page
    assert "Missing is not zero" in page
    assert "Education, health and care plan: 2; SEN support: 1" in page
    assert "6 or more" in page


def test_groups_are_shown_with_their_shares_and_for_an_old_reckoning_with_what_came(
    adviser: Client, person: Person
) -> None:
    with open_scope(person.authority_id):
        people = [PersonFactory.create(sex=sex, ethnicity="WBRI") for sex in "FM" * 10]
        old = RiskRunFactory.create(month="2026-03-01", day="2026-03-28")
        for run in (old, RiskRunFactory.create()):
            for each in people:
                RiskResultFactory.create(run=run, person=each)
        for each in people[::2]:
            ActivityFactory.create(person=each)

    page = _shown(adviser, _work(person.authority, "risk_groups"))
    assert "10 (100.0%)" in page
    assert "once six months have passed" in page
    assert "Became NEET later, by sex" not in page
    page = _shown(adviser, _work(person.authority, "risk_groups", query="?month=2026-03"))
    assert "Became NEET later, by sex" in page
    assert "10 (50.0%)" in page


def test_a_school_is_handed_its_list_by_agreement_alone(manager: Client, person: Person) -> None:
    authority = person.authority
    result = _reckoned(person)
    with open_scope(authority.pk):
        told, other = (OrganisationFactory.create(kind="school", name=n) for n in ("Told", "Other"))
        for school in (told, other):
            SchoolingFactory.create(person=person, organisation=school)
        AgreementPartyFactory.create(
            organisation=told,
            agreement=SharingAgreementFactory.create(
                title="Help at school", data_groups=["education"]
            ),
        )
    url = _work(authority, "risk_school", organisation=told.public_id)
    refused = _work(authority, "risk_school", organisation=other.public_id)

    assert "No sharing agreement in force" in _shown(manager, refused)
    assert "Download the list" not in _shown(manager, refused)
    answer = manager.post(refused)
    assert answer.status_code == 400
    assert "No sharing agreement in force" in answer.content.decode()
    page = _shown(manager, url)
    assert "Help at school" in page
    assert "worked out without it" in page
    file = manager.post(url)

    assert file.headers["Content-Disposition"] == (
        'attachment; filename="risk-of-neet-2026-11-22.csv"'
    )
    assert file.content.decode().splitlines()[1] == (
        ",Adamson,Amira,11,Medium,no,5,8,2 of 4,"
        "Attendance this school year: 66%; Changes of school in 12 months: 2,2026-11-22,2024-25"
    )
    with open_scope(authority.pk):
        assert result.points == 6
        assert AuditEvent.objects.filter(event=Event.RISK_LIST_SHARED.value).count() == 1


def test_schools_stand_with_their_agreements(manager: Client, person: Person) -> None:
    _reckoned(person)
    with open_scope(person.authority_id):
        SchoolingFactory.create(
            person=person, organisation=OrganisationFactory.create(kind="school", name="Hill")
        )

    page = _shown(manager, _work(person.authority, "risk_schools"))

    assert "Hill" in page
    assert "None in force" in page


@pytest.mark.parametrize(("route", "number"), [("risk_list", 22), ("risk_groups", 18)])
def test_the_pages_take_as_many_queries_however_many_there_are(
    manager: Client,
    person: Person,
    django_assert_num_queries: DjangoAssertNumQueries,
    route: str,
    number: int,
) -> None:
    result = _reckoned(person)
    with open_scope(person.authority_id):
        RiskResultFactory.create_batch(12, run=result.run)

    with django_assert_num_queries(number):
        _shown(manager, _work(person.authority, route))


def test_a_working_takes_as_many_queries_however_much_there_is(
    adviser: Client, person: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    _reckoned(person)
    with open_scope(person.authority_id):
        SchoolFactFactory.create_batch(4, person=person)
        RiskJudgementFactory.create_batch(3, person=person)

    with django_assert_num_queries(22):
        _shown(adviser, _of(person))
