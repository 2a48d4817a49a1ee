"""Do the front pages open for those they are for, and say what is so?"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import MembershipFactory
from tests.factories.consultations import (
    NOW,
    AmendmentFactory,
    AnalysisSnapshotFactory,
    ConsultationFactory,
    ReportEditionFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.permissions import ROLES, Permission
from waymark.access.rules import RoleName
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.scoping import open_scope
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _now() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


def work_page(client: Client, authority: Authority, role: RoleName) -> str:
    with open_scope(authority.pk):
        sign_in(client, MembershipFactory.create(authority=authority, role=role))
    response = client.get(reverse("portal:work", kwargs={"authority": authority.code}))
    assert response.status_code == 200
    return response.content.decode()


def decide(authority: Authority, **values: object) -> Decision:
    body = Body.objects.create(authority=authority, name="Executive", kind="executive")
    return Decision.objects.create(
        authority=authority,
        body=body,
        title="Who runs the youth centre",
        decided_on=NOW.date(),
        wording="Option 1 was chosen.",
        reasons="Most people wanted it.",
        finality="in_principle",
        stage="decided",
        recorded_at=NOW,
        **values,
    )


def test_the_front_page_names_authorities_and_what_is_open(
    client: Client, ours: Authority, theirs: Authority
) -> None:
    with open_scope(ours.pk):
        asked = ConsultationFactory.create(stage=ConsultationStage.OPEN, title="Where to meet?")

    page = client.get("/").content.decode()

    assert ours.name in page
    assert theirs.name in page
    assert f"/{ours.code}/consultations/{asked.slug}/" in page
    assert "Where to meet?" in page
    assert "Closes at 5pm on Friday 18 December 2026" in page
    assert page.count("Nothing is open just now.") == 1


def test_the_front_page_of_an_empty_installation_says_what_to_do(client: Client) -> None:
    page = client.get("/").content.decode()

    assert "No council is here yet" in page


def test_the_front_page_does_not_offer_the_demonstration_outside_one(client: Client) -> None:
    assert "/demonstration/" not in client.get("/").content.decode()


def test_the_public_page_shows_what_is_open_reported_and_decided(
    client: Client, ours: Authority
) -> None:
    with open_scope(ours.pk):
        ConsultationFactory.create(stage=ConsultationStage.OPEN, title="Where to meet?")
        ConsultationFactory.create(stage=ConsultationStage.DRAFT, title="Not asked yet")
        reported = ReportEditionFactory.create(published_at=NOW).consultation
        decide(ours, published_at=NOW)

    page = client.get(f"/{ours.code}/").content.decode()

    assert "Where to meet?" in page
    assert reported.title in page
    assert "In principle, subject to review" in page
    assert "Not asked yet" not in page


def test_a_decision_that_is_not_published_stays_off_the_public_page(
    client: Client, ours: Authority
) -> None:
    with open_scope(ours.pk):
        decide(ours)

    assert "Who runs the youth centre" not in client.get(f"/{ours.code}/").content.decode()


def test_the_public_page_of_an_unknown_authority_is_not_there(client: Client) -> None:
    assert client.get("/nowhere/").status_code == 404


def test_work_asks_for_sign_in(client: Client, ours: Authority) -> None:
    address = reverse("portal:work", kwargs={"authority": ours.code})

    response = client.get(address)

    assert response.status_code == 302
    assert response.headers["Location"].startswith(reverse("account_login"))


def test_work_of_another_authority_is_not_there(
    client: Client, ours: Authority, theirs: Authority
) -> None:
    with open_scope(ours.pk):
        sign_in(client, MembershipFactory.create(authority=ours))

    response = client.get(reverse("portal:work", kwargs={"authority": theirs.code}))

    assert response.status_code == 404


WITH_CASELOAD = [role.name for role in ROLES if Permission.CASES_WORK in role.permissions]


@pytest.mark.parametrize("role", WITH_CASELOAD)
def test_whoever_has_a_caseload_begins_with_the_day(
    client: Client, ours: Authority, role: RoleName
) -> None:
    with open_scope(ours.pk):
        sign_in(client, MembershipFactory.create(authority=ours, role=role))

    response = client.get(reverse("portal:work", kwargs={"authority": ours.code}))

    day = reverse("casework:day", kwargs={"authority": ours.code})
    assert (response.status_code, response.headers["Location"]) == (302, day)


@pytest.mark.parametrize("role", [each.name for each in ROLES if each.name not in WITH_CASELOAD])
def test_every_other_role_has_a_front_page_that_says_what_the_role_is_for(
    client: Client, ours: Authority, role: RoleName
) -> None:
    page = work_page(client, ours, role)

    assert next(each.label for each in ROLES if each.name is role) in page
    assert "Nothing waits for you" in page


@pytest.mark.parametrize(
    ("role", "is_told"),
    [
        (RoleName.CONSULTATION_OFFICER, True),
        (RoleName.CONSULTATION_ANALYST, False),
        (RoleName.COUNCILLOR, False),
    ],
)
def test_only_those_who_may_publish_are_told_of_an_unpublished_report(
    client: Client, ours: Authority, role: RoleName, is_told: bool
) -> None:
    with open_scope(ours.pk):
        ReportEditionFactory.create()

    page = work_page(client, ours, role)

    assert ("The latest edition of the report is not published" in page) is is_told


def test_an_unpublished_decision_waits_for_democratic_services(
    client: Client, ours: Authority
) -> None:
    with open_scope(ours.pk):
        decision = decide(ours)

    page = work_page(client, ours, RoleName.DEMOCRATIC_SERVICES_OFFICER)

    assert "Who runs the youth centre" in page
    assert str(decision.public_id) in page


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        (ConsultationStage.SCHEDULED, "Opens by itself at 9am on Thursday 1 October 2026"),
        (ConsultationStage.DRAFT, "Finish the set-up"),
    ],
)
def test_what_is_to_come_says_when_and_what_to_do(
    client: Client, ours: Authority, stage: ConsultationStage, words: str
) -> None:
    with open_scope(ours.pk):
        ConsultationFactory.create(stage=stage)

    assert words in work_page(client, ours, RoleName.CONSULTATION_OFFICER)


def test_amendments_without_a_snapshot_are_counted(client: Client, ours: Authority) -> None:
    with open_scope(ours.pk):
        snapshot = AnalysisSnapshotFactory.create()
        later = NOW + timedelta(hours=1)
        AmendmentFactory.create(consultation=snapshot.consultation, recorded_at=later)

    page = work_page(client, ours, RoleName.CONSULTATION_ANALYST)

    assert "1 amendment without a snapshot" in page


def test_an_authority_that_ended_says_so(client: Client, ours: Authority) -> None:
    Authority.objects.filter(pk=ours.pk).update(ends_on=date(2009, 3, 31))

    for address in ("/", f"/{ours.code}/"):
        assert "ended on 31 March 2009" in client.get(address).content.decode()


def test_a_long_list_of_what_waits_is_cut_and_counted(client: Client, ours: Authority) -> None:
    with open_scope(ours.pk):
        AnalysisSnapshotFactory.create_batch(23)

    page = work_page(client, ours, RoleName.CONSULTATION_OFFICER)

    assert "3 more in the lists of consultations and decisions" in page


def test_work_takes_few_statements_however_much_waits(
    client: Client, ours: Authority, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with open_scope(ours.pk):
        AnalysisSnapshotFactory.create_batch(30)
        sign_in(client, MembershipFactory.create(authority=ours))

    with django_assert_max_num_queries(20):
        client.get(reverse("portal:work", kwargs={"authority": ours.code}))


@pytest.mark.parametrize("route", ["portal:accessibility", "portal:privacy", "portal:about"])
def test_pages_about_the_site_open_for_everybody(client: Client, route: str) -> None:
    assert client.get(reverse(route)).status_code == 200
