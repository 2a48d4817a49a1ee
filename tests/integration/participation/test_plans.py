"""Who stands on the list of plans from 16 to 25, and who does not?"""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.people import SendRecordFactory
from tests.integration.participation.tracking import TODAY, Trackers
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.refusals import NotAllowed
from waymark.participation.queries.plans import list_with_plan
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

TURNS_26_TOMORROW = (TODAY + timedelta(days=1)).replace(year=TODAY.year - 26)


@pytest.fixture
def adviser(trackers: Trackers) -> Membership:
    return trackers.join(RoleName.SEND_ADVISER)


def _with_plan(
    trackers: Trackers, lead: Membership | None, name: str = "Inventedson", **facts: Any
) -> Person:
    plan = {"status": "plan", **facts.pop("plan", {})}
    person = trackers.young_person(name, **facts)
    SendRecordFactory.create(person=person, **plan)
    PersonSummary.objects.filter(person=person).update(lead=lead)
    return person


def _names(adviser: Membership) -> list[str]:
    rows = list_with_plan(viewer=member_actor(adviser), at=NOW)
    return [row.person.family_name for row in rows]


def test_those_one_leads_stand_by_the_day_of_their_review(
    trackers: Trackers, adviser: Membership
) -> None:
    _with_plan(trackers, adviser, "Later", plan={"review_due_on": TODAY + timedelta(days=9)})
    _with_plan(trackers, adviser, "Late", plan={"review_due_on": TODAY - timedelta(days=9)})
    _with_plan(trackers, adviser, "Undated", born_on=TURNS_26_TOMORROW)

    assert _names(adviser) == ["Undated", "Late", "Later"]


@pytest.mark.parametrize(
    "facts",
    [
        {"plan": {"status": "support"}},
        {"plan": {"ends_on": TODAY}},
        {"born_on": TODAY.replace(year=TODAY.year - 26)},
        {"born_on": TODAY.replace(year=TODAY.year - 16) + timedelta(days=1)},
        {"died_on": TODAY},
        {"left_area_on": TODAY},
        {"is_restricted": True},
    ],
    ids=str,
)
def test_others_do_not(trackers: Trackers, adviser: Membership, facts: dict[str, Any]) -> None:
    _with_plan(trackers, adviser, **facts)

    assert _names(adviser) == []


def test_those_whom_somebody_else_leads_do_not(trackers: Trackers, adviser: Membership) -> None:
    _with_plan(trackers, trackers.officer)
    _with_plan(trackers, None)

    assert _names(adviser) == []


@pytest.mark.parametrize("role", [RoleName.TRACKING_OFFICER, RoleName.DUTY_WORKER])
def test_page_needs_a_caseload_and_special_needs_to_be_open(
    trackers: Trackers, role: RoleName
) -> None:
    with pytest.raises(NotAllowed):
        list_with_plan(viewer=member_actor(trackers.join(role)), at=NOW)


def test_page_says_what_they_do_and_until_when(
    client: Client, trackers: Trackers, adviser: Membership, django_assert_max_num_queries: Any
) -> None:
    for _ in range(6):
        _with_plan(trackers, adviser)
    person = _with_plan(
        trackers,
        adviser,
        "Khan",
        born_on=date(2008, 2, 29),
        plan={"review_due_on": TODAY - timedelta(days=1), "named_placement": "Harbour College"},
    )
    trackers.does(person, "230", expected_end_on=date(2027, 7, 16))
    sign_in(client, adviser)
    code = adviser.authority.code

    with django_assert_max_num_queries(17):
        page = client.get(reverse("participation:plan_list", args=[code])).content.decode()
    caseload = client.get(reverse("casework:caseload", args=[code])).content.decode()

    for words in (
        "Khan", "expected to end 16 July 2027", "Harbour College", ", late", "28 February 2034",
    ):  # fmt: skip
        assert words in page
    assert reverse("participation:plan_list", args=[code]) in caseload


def test_empty_list_says_who_stands_there(client: Client, adviser: Membership) -> None:
    sign_in(client, adviser)

    url = reverse("participation:plan_list", args=[adviser.authority.code])

    assert "Nobody of those you lead" in client.get(url).content.decode()
