"""What do the pages of offers and of the September Guarantee show, and what do they take in?"""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.access import (
    AuthorityFactory,
    AuthorityIdentifierFactory,
    LocalityFactory,
    MembershipFactory,
)
from tests.factories.guarantee import (
    GuaranteeMemberFactory,
    GuaranteeYearFactory,
    IntendedDestinationFactory,
    OfferFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.support import sign_in, version_shown
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.scoping import open_scope
from waymark.participation.models.guarantee import GuaranteeMember, GuaranteeYear
from waymark.participation.models.offers import IntendedDestination, Offer
from waymark.people.models.people import Person

APPLIED = {"applied_on-day": "2", "applied_on-month": "3", "applied_on-year": "2026"}
OFFERED = {"offered_on-day": "4", "offered_on-month": "5", "offered_on-year": "2026"}


@pytest.fixture
def authority(db: None) -> Authority:
    made: Authority = AuthorityFactory.create()
    with open_scope(made.pk):
        AuthorityIdentifierFactory.create(scheme="dfe", value="821")
    return made


@pytest.fixture
def person(authority: Authority) -> Person:
    with open_scope(authority.pk):
        made: Person = PersonFactory.create(born_on="2010-02-28", family_name="Adamson")
        return made


def _enter(client: Client, authority: Authority, role: RoleName, *people: Person) -> None:
    with open_scope(authority.pk):
        member = MembershipFactory.create(authority=authority, role=role.value)
        for each in people:
            AccessGrantFactory.create(person=each, membership=member, starts_at=NOW)
    sign_in(client, member)


@pytest.fixture
def adviser(client: Client, authority: Authority, person: Person) -> Client:
    _enter(client, authority, RoleName.PERSONAL_ADVISER, person)
    return client


def _of(person: Person, route: str = "offers", **parts: Any) -> str:
    found = {"authority": person.authority.code, "person": person.public_id} | parts
    return reverse(f"participation:{route}", kwargs=found)


def _work(authority: Authority, route: str = "guarantee", query: str = "") -> str:
    return reverse(f"participation:{route}", kwargs={"authority": authority.code}) + query


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def test_an_offer_is_recorded_changed_and_closed(adviser: Client, person: Person) -> None:
    typed = {"kind": "full_time", "provider_name": "Hill College", "course": "Plumbing", **APPLIED}
    adviser.post(_of(person, "offer_record"), typed)
    with open_scope(person.authority_id):
        offer = Offer.objects.get()
    change, close = (_of(person, name, offer=offer.public_id) for name in PAGES)

    page = _shown(adviser, _of(person))
    assert "Full-time education: Plumbing, Hill College" in page
    assert "Applied 2 March 2026" in page
    version = version_shown(adviser, change)
    adviser.post(change, typed | OFFERED | {"is_conditional": "on", "version": version})
    assert "Offered, conditional" in _shown(adviser, _of(person))
    answer = adviser.post(change, typed | OFFERED | {"course": "Tiling", "version": version})
    assert answer.status_code == 400
    assert "Saved by somebody else" in answer.content.decode()
    closed_on = {"closed_on-day": "1", "closed_on-month": "6", "closed_on-year": "2026"}
    adviser.post(close, {"closing": "refused", **closed_on})
    assert "The provider said no, 1 June 2026" in _shown(adviser, _of(person))
    _shown(adviser, change, status=404)


PAGES = ("offer_change", "offer_close")


def test_what_contradicts_itself_is_shown_at_its_field(adviser: Client, person: Person) -> None:
    typed = {"kind": "full_time", "provider_name": "Hill College"}

    answer = adviser.post(_of(person, "offer_record"), typed)

    assert answer.status_code == 400
    assert "Say when the young person applied" in answer.content.decode()


def test_a_provider_is_chosen_from_the_list_and_stays_when_it_has_closed(
    adviser: Client, person: Person
) -> None:
    with open_scope(person.authority_id):
        college = OrganisationFactory.create(kind="college", name="Hill College")
        gone = OrganisationFactory.create(kind="college", name="Gone", ends_on="2026-01-01")
        offer = OfferFactory.create(person=person, provider=gone, provider_name="")

    adviser.post(
        _of(person, "offer_record"),
        {"kind": "apprenticeship", "provider": str(college.public_id), **APPLIED},
    )

    with open_scope(person.authority_id):
        assert Offer.objects.filter(provider=college).exists()
    assert "Gone" not in _shown(adviser, _of(person, "offer_record"))
    assert "Gone" in _shown(adviser, _of(person, "offer_change", offer=offer.public_id))


def test_an_intention_is_recorded(adviser: Client, person: Person) -> None:
    said_on = {"said_on-day": "2", "said_on-month": "3", "said_on-year": "2026"}

    adviser.post(
        _of(person, "destination_record"),
        {"code": "211", "note": "Cars", "source": "young_person", **said_on},
    )

    page = _shown(adviser, _of(person))
    assert "Apprenticeship or traineeship" in page
    assert "“Cars”. Said by the young person on 2 March 2026." in page
    with open_scope(person.authority_id):
        assert IntendedDestination.objects.count() == 1


def test_a_status_is_set_by_hand_with_its_working_shown(adviser: Client, person: Person) -> None:
    with open_scope(person.authority_id):
        GuaranteeMemberFactory.create(person=person, lead_dfe_number="821")
    url = _of(person, "guarantee_status")
    assert "no application and no offer is open" in _shown(adviser, url)

    typed = {"code": "122", "evidence": "A call", "version": version_shown(adviser, url)}
    adviser.post(url, typed)

    page = _shown(adviser, _of(person))
    assert "September Guarantee 2026, Year 11" in page
    assert "Personal circumstances prevent learning" in page
    assert "(821), where they are educated" in page
    assert ": A call" in page
    answer = adviser.post(url, typed | {"code": "151"})
    assert "Saved by somebody else" in answer.content.decode()
    adviser.post(url, {"code": "follow", "version": version_shown(adviser, url)})
    assert "It follows what is recorded" in _shown(adviser, _of(person))


def test_a_closed_year_is_shown_and_cannot_be_changed(
    client: Client, person: Person, time_machine: Any
) -> None:
    with open_scope(person.authority_id):
        GuaranteeMemberFactory.create(person=person)
    time_machine.move_to("2026-12-01T12:00:00Z")
    _enter(client, person.authority, RoleName.PERSONAL_ADVISER, person)

    page = _shown(client, _of(person))

    assert "Closed since 30 November 2026" in page
    assert "Set the status" not in page


def test_somebody_who_came_later_is_taken_in(adviser: Client, person: Person) -> None:
    with open_scope(person.authority_id):
        GuaranteeYearFactory.create()
    _shown(adviser, _of(person, "guarantee_status"), status=404)
    assert "not in this year’s September Guarantee" in _shown(adviser, _of(person))

    adviser.post(_of(person, "guarantee_join"))

    page = _shown(adviser, _of(person))
    assert "after the cohort was fixed" in page
    assert "so they count here" in page


def test_each_look_at_somebodys_offers_is_in_the_trail(adviser: Client, person: Person) -> None:
    _shown(adviser, _of(person))

    with open_scope(person.authority_id):
        assert AuditEvent.objects.get().event == Event.PERSON_SEEN


def test_the_offers_of_somebody_take_as_many_queries_however_many_there_are(
    adviser: Client, person: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with open_scope(person.authority_id):
        GuaranteeMemberFactory.create(person=person)
        IntendedDestinationFactory.create(person=person)
        OfferFactory.create_batch(5, person=person)

    with django_assert_num_queries(23):
        _shown(adviser, _of(person))


# The year --------------------------------------------------------------------------------------


def _cohort(authority: Authority, number: int, **fields: Any) -> list[Person]:
    """Add so many people to the cohort of the year."""
    with open_scope(authority.pk):
        year = GuaranteeYear.objects.first() or GuaranteeYearFactory.create()
        people = PersonFactory.create_batch(number, sex="F")
        for each in people:
            GuaranteeMemberFactory.create(guarantee=year, person=each, **fields)
    return people


def test_the_data_manager_fixes_the_cohort_reads_its_figures_and_takes_them_away(
    client: Client, authority: Authority, person: Person
) -> None:
    _enter(client, authority, RoleName.DATA_MANAGER)
    assert "The cohort of 2026 has not been fixed" in _shown(client, _work(authority))
    assert client.get(_work(authority, "guarantee_file")).status_code == 404
    assert client.get(_work(authority, "guarantee_renew")).status_code == 404

    client.post(_work(authority, "guarantee_fix"))

    page = _shown(client, _work(authority, query="?by=school"))
    assert "Year 11, by school or college" in page
    assert "1 (100.0%)" in page
    file = client.get(_work(authority, "guarantee_file")).content.decode().splitlines()
    assert file[1] == "2026,11 and 12,everybody,,1,0,0.0,0,0.0,0,0.0,1,100.0"
    with open_scope(authority.pk):
        assert AuditEvent.objects.filter(event=Event.GUARANTEE_EXPORTED.value).count() == 1
        OfferFactory.create(person=person, offered_on="2026-05-04")
    client.post(_work(authority, "guarantee_renew"))
    assert "1 status has changed" in _shown(client, _work(authority))


def test_small_numbers_are_hidden_from_who_may_not_follow_them(
    client: Client, authority: Authority
) -> None:
    _cohort(authority, 20, status="110", joined_at=NOW)
    _cohort(authority, 2, status="151")
    _enter(client, authority, RoleName.HEAD_OF_SERVICE)

    page = _shown(client, _work(authority, query="?by=school"))

    assert "fewer than 5, or hidden" in page
    assert "2 (" not in page
    assert "School or college" not in page
    assert "Year 11, by sex" in page
    assert "came in after" not in page
    assert "Work out the statuses" not in page
    file = client.get(_work(authority, "guarantee_file")).content.decode()
    assert ",2," not in file
    assert "fewer than 5" in file


def test_years_are_chosen_and_others_are_not_there(client: Client, authority: Authority) -> None:
    with open_scope(authority.pk):
        for year in (2025, 2026):
            GuaranteeYearFactory.create(year=year)
    _enter(client, authority, RoleName.TEAM_MANAGER)

    page = _shown(client, _work(authority, query="?year=2025"))

    assert "September Guarantee 2025" in page
    assert "Closed since 30 November 2025" in page
    assert "?year=2026" in page
    assert "Who needs an offer" in page
    _shown(client, _work(authority, query="?year=2024"), status=404)


def test_the_board_takes_as_many_queries_however_many_are_counted(
    client: Client, authority: Authority, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    _cohort(authority, 10)
    _enter(client, authority, RoleName.DATA_MANAGER)

    with django_assert_num_queries(17):
        _shown(client, _work(authority))


def test_a_list_shows_whom_the_viewer_may_open_and_leads_to_their_offers(
    client: Client, authority: Authority, person: Person
) -> None:
    _enter(client, authority, RoleName.SEND_ADVISER, person)
    assert "The cohort has not been fixed" in _shown(client, _work(authority, "guarantee_list"))
    _cohort(authority, 2, status="151")
    with open_scope(authority.pk):
        year = GuaranteeYear.objects.get()
        GuaranteeMemberFactory.create(guarantee=year, person=person, status="151")

    page = _shown(client, _work(authority, "guarantee_list"))

    assert "Adamson" in page
    assert _of(person) in page
    assert "1 person within your reach" in page
    assert "Offer not right (0)" in page
    assert f'href="{_work(authority, query="?year=2026")}">September Guarantee</a>' in page
    none = _shown(client, _work(authority, "guarantee_list", "?show=not_right&after=nobody"))
    assert "Nobody is on this list" in none


def test_the_lists_open_with_the_first_on_which_there_is_anybody(
    client: Client, authority: Authority, person: Person
) -> None:
    _enter(client, authority, RoleName.SEND_ADVISER, person)
    with open_scope(authority.pk):
        GuaranteeMemberFactory.create(guarantee=GuaranteeYearFactory.create(), person=person)

    page = _shown(client, _work(authority, "guarantee_list"))

    assert "No offer (0)" in page
    assert "nobody has recorded what came of it. 1 person within your reach" in page
    assert _of(person) in page


def test_a_list_takes_as_many_queries_however_long_it_is_and_goes_on(
    client: Client, authority: Authority, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    people = _cohort(authority, 51, status="151")
    _enter(client, authority, RoleName.PERSONAL_ADVISER, *people)

    with django_assert_num_queries(19):
        page = _shown(client, _work(authority, "guarantee_list"))

    assert "More people" in page
    assert "51 people within your reach" in page


def test_the_record_leads_to_the_offers(adviser: Client, person: Person) -> None:
    url = reverse(
        "casework:record",
        kwargs={"authority": person.authority.code, "person": person.public_id},
    )

    assert _of(person) in _shown(adviser, url)


def test_areas_are_told_apart(client: Client, authority: Authority) -> None:
    with open_scope(authority.pk):
        area = LocalityFactory.create(name="North")
        Person.objects.filter(pk__in=[each.pk for each in _cohort(authority, 2)]).update(
            locality=area
        )
        GuaranteeMember.objects.filter(person__locality=area).update(year_group=12)
    _enter(client, authority, RoleName.TRACKING_OFFICER)

    page = _shown(client, _work(authority, query="?by=locality"))

    assert "Year 12, by area" in page
    assert "North" in page
