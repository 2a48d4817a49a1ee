"""Do the pages about consent and sharing do what they say, and show no more than they may?"""

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.consents import (
    ConsentFactory,
    NoticeGivenFactory,
    SharingObjectionFactory,
    WordingFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.factories.partnerships import AgreementPartyFactory
from tests.factories.people import PersonFactory
from tests.integration.people.test_views_reach import come_in, give, of, page, text
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.organisations.models import Organisation
from waymark.people.models.consents import Consent, NoticeGiven, SharingObjection, Wording
from waymark.people.models.people import Person

pytestmark = pytest.mark.django_db

TODAY = local_date(NOW)


def boxes(name: str, day: Any) -> dict[str, Any]:
    return {f"{name}-day": day.day, f"{name}-month": day.month, f"{name}-year": day.year}


@pytest.fixture
def adviser(authority: Authority, client: Client) -> Membership:
    return come_in(authority, client, RoleName.PERSONAL_ADVISER)


@pytest.fixture
def person(authority: Authority, adviser: Membership) -> Person:
    with open_scope(authority.pk):
        made: Person = PersonFactory.create(given_names="Leon", born_on="2009-02-28")
    give(made, adviser)
    return made


@pytest.fixture
def service(authority: Authority) -> Organisation:
    with open_scope(authority.pk):
        made: Organisation = OrganisationFactory.create(name="Marsh Counselling", kind="provider")
    return made


def test_consent_is_asked_in_the_words_of_the_authority_and_recorded_with_its_paper(
    client: Client, authority: Authority, person: Person, service: Organisation
) -> None:
    with open_scope(authority.pk):
        WordingFactory.create(use="referral", text="May we tell them?", easy_read="May we?")
    address = of(person, authority, "consent_record")
    html = text(client.get(address))
    assert "May we tell them?" in html
    assert "May we?" in html
    form = {
        "purpose": "referral",
        "answer": "given",
        "organisation": str(service.public_id),
        "groups": ["notes"],
        "given_by": "young_person",
        "channel": "face_to_face",
        "capacity_note": "Said it back in their own words",
        **boxes("answered_on", TODAY),
        "paper": SimpleUploadedFile("signed.txt", b"I agree."),
    }

    response = client.post(address, form, follow=True)

    shown = text(response)
    for words in ("Recorded what was said", "Marsh Counselling", "Agreed", "own words"):
        assert words in shown
    with open_scope(authority.pk):
        made = Consent.objects.get()
    paper = client.get(of(person, authority, "consent_paper", consent=made.public_id))
    assert paper.content == b"I agree."


def test_a_form_with_something_wrong_keeps_what_was_typed(
    client: Client, authority: Authority, person: Person
) -> None:
    form = {
        "purpose": "referral",
        "answer": "given",
        "given_by": "parent",
        "channel": "telephone",
        "capacity_note": "Their mother rang",
        **boxes("answered_on", TODAY),
    }

    response = client.post(of(person, authority, "consent_record"), form)

    assert response.status_code == 400
    html = text(response)
    assert "Say which parent or carer spoke" in html
    assert "Their mother rang" in html


def test_a_consent_is_withdrawn_and_stays_readable(
    client: Client, authority: Authority, person: Person
) -> None:
    with open_scope(authority.pk):
        made = ConsentFactory.create(person=person)
    address = of(person, authority, "consent_withdraw", consent=made.public_id)
    text(client.get(address))

    response = client.post(
        address, {**boxes("withdrawn_on", TODAY), "note": "Not any more"}, follow=True
    )

    html = text(response)
    assert "Withdrawn" in html
    assert "Not any more" in html
    assert address not in html
    paper = client.get(of(person, authority, "consent_paper", consent=made.public_id))
    assert paper.status_code == 404


def test_an_objection_is_recorded_and_ended(
    client: Client, authority: Authority, person: Person, service: Organisation
) -> None:
    form = {
        "organisation": str(service.public_id),
        "level": "basic_only",
        "instructed_by": "young_person",
        "channel": "form",
        **boxes("starts_on", TODAY),
    }
    text(client.get(of(person, authority, "objection_record")))

    shown = text(client.post(of(person, authority, "objection_record"), form, follow=True))

    assert "Only name, address and date of birth" in shown
    with open_scope(authority.pk):
        made = SharingObjection.objects.get()
    address = of(person, authority, "objection_end", objection=made.public_id)
    text(client.get(address))
    ended = text(client.post(address, boxes("ends_on", TODAY), follow=True))
    assert "Objection ended" in ended
    assert address not in ended


def test_the_privacy_notice_is_read_there_and_recorded_as_given(
    client: Client, authority: Authority, person: Person
) -> None:
    assert "no privacy notice in force" in text(client.get(of(person, authority, "consents")))
    with open_scope(authority.pk):
        WordingFactory.create(text="We keep what you tell us.")
    assert "Not given yet" in text(client.get(of(person, authority, "consents")))
    address = of(person, authority, "notice_give")
    assert "We keep what you tell us." in text(client.get(address))
    form = {"given_to": "young_person", "channel": "letter", **boxes("given_on", TODAY)}

    html = text(client.post(address, form, follow=True))

    assert "by letter" in html
    with open_scope(authority.pk):
        assert NoticeGiven.objects.get().person == person


def test_the_page_shows_which_agreement_covers_an_organisation_and_what_stands(
    client: Client, authority: Authority, person: Person, service: Organisation
) -> None:
    with open_scope(authority.pk):
        AgreementPartyFactory.create(organisation=service, agreement__title="Counselling pact")
        said = {"person": person, "organisation": service}
        ConsentFactory.create(**said, answered_on=TODAY - timedelta(days=20), answer="refused")
        ConsentFactory.create(
            **said,
            answered_on=TODAY - timedelta(days=9),
            expires_on=TODAY,
            given_by="parent",
            given_by_name="S. Fenn",
        )
        SharingObjectionFactory.create(person=person, level="full", note="In a letter")
        SharingObjectionFactory.create(
            person=person, starts_on=TODAY - timedelta(days=9), ends_on=TODAY
        )

    html = text(client.get(of(person, authority, "consents")))

    for words in ("Counselling pact", "Earlier", "Ran out", "S. Fenn", "Full", "Ended"):
        assert words in html


def test_it_can_be_asked_whether_something_may_be_shared(
    client: Client, authority: Authority, person: Person, service: Organisation
) -> None:
    address = of(person, authority, "sharing_check")
    assert address in text(client.get(of(person, authority, "consents")))
    text(client.get(address))
    with open_scope(authority.pk):
        AgreementPartyFactory.create(organisation=service, agreement__title="Counselling pact")
        ConsentFactory.create(person=person, data_groups=["contact"])
    asked = {"purpose": "referral", "organisation": str(service.public_id)}

    yes = text(client.get(address, asked | {"groups": "contact"}))
    no = text(client.get(address, asked | {"groups": ["contact", "notes"]}))
    duty = text(client.get(address, {"purpose": "tracking"}))
    wrong = client.get(address, {"purpose": "gossip"})

    assert "They agreed on 1 September 2025" in yes
    assert "Counselling pact" in yes
    assert "They agreed to less than this" in no
    assert "Notes, assessments and plans" in no
    assert "Give the young person the privacy notice." in duty
    assert wrong.status_code == 400


@pytest.mark.parametrize(
    "route", ["sharing_check", "consents", "consent_record", "objection_record", "notice_give"]
)
def test_a_closed_and_a_restricted_record_have_no_such_pages(
    client: Client, authority: Authority, adviser: Membership, route: str
) -> None:
    with open_scope(authority.pk):
        closed = PersonFactory.create()
        hidden = PersonFactory.create(is_restricted=True)
    give(hidden, adviser)

    for each in (closed, hidden):
        assert client.get(of(each, authority, route)).status_code == 404


def test_what_lies_beyond_the_viewers_reach_has_no_page(
    client: Client, authority: Authority, adviser: Membership, service: Organisation
) -> None:
    with open_scope(authority.pk):
        person = PersonFactory.create()
        consent = ConsentFactory.create(
            person=person, organisation=service, data_groups=["sensitive"]
        )
        objection = SharingObjectionFactory.create(person=person, organisation=service)
    give(person, adviser, data_groups=["contact"])

    html = text(client.get(of(person, authority, "consents")))
    record = text(client.get(of(person, authority, "casework:record")))

    assert "Marsh Counselling" not in html
    assert "schools, colleges and providers may tell" not in html
    assert "Nobody has asked about sharing yet." in record
    for address in (
        of(person, authority, "consent_withdraw", consent=consent.public_id),
        of(person, authority, "objection_record"),
        of(person, authority, "objection_end", objection=objection.public_id),
    ):
        assert client.get(address).status_code == 404


def test_a_youth_worker_sees_it_and_changes_nothing_but_that_the_notice_was_given(
    client: Client, authority: Authority
) -> None:
    worker = come_in(authority, client, RoleName.YOUTH_WORKER)
    with open_scope(authority.pk):
        person = PersonFactory.create()
        WordingFactory.create()
    give(person, worker)

    html = text(client.get(of(person, authority, "consents")))

    assert "Record consent" not in html
    assert "Record that it was given" in html
    assert client.get(of(person, authority, "consent_record")).status_code == 403


def test_the_record_says_in_a_line_what_stands(
    client: Client, authority: Authority, person: Person, service: Organisation
) -> None:
    with open_scope(authority.pk):
        ConsentFactory.create(person=person)
        ConsentFactory.create(person=person, organisation=service, answer="refused")
        ConsentFactory.create(person=person, purpose="family", expires_on=TODAY)
        SharingObjectionFactory.create(person=person)
        WordingFactory.create()

    html = text(client.get(of(person, authority, "casework:record")))

    assert (
        "1 consent to share; said no once; 1 consent ran out; one place to learn may tell only "
        "basic details; privacy notice not given yet." in html
    )
    with open_scope(authority.pk):
        NoticeGivenFactory.create(person=person, given_on=TODAY)
    assert "privacy notice given" in text(client.get(of(person, authority, "casework:record")))


def test_the_page_asks_as_much_for_many_as_for_few(
    client: Client,
    authority: Authority,
    person: Person,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    with open_scope(authority.pk):
        for number in range(1, 9):
            made = ConsentFactory.create(
                person=person, organisation=OrganisationFactory.create(name=f"Service {number}")
            )
            AgreementPartyFactory.create(organisation=made.organisation)
            SharingObjectionFactory.create(person=person)
            NoticeGivenFactory.create(person=person)

    with django_assert_max_num_queries(26):
        text(client.get(of(person, authority, "consents")))


def test_wordings_are_kept_by_version_by_those_who_answer_for_them(
    client: Client, authority: Authority
) -> None:
    come_in(authority, client, RoleName.INFORMATION_GOVERNANCE_LEAD)
    assert "No wordings yet" in text(client.get(page(authority, "wording_list")))
    text(client.get(page(authority, "wording_keep")))
    form = {"use": "privacy_notice", "text": "We keep notes.", **boxes("starts_on", TODAY)}

    html = text(client.post(page(authority, "wording_keep"), form, follow=True))

    assert "Privacy notice, version 1 kept" in html
    with open_scope(authority.pk):
        assert Wording.objects.get().text == "We keep notes."
    come_in(authority, client, RoleName.PERSONAL_ADVISER)
    assert "Add a version" not in text(client.get(page(authority, "wording_list")))
    assert client.get(page(authority, "wording_keep")).status_code == 403
