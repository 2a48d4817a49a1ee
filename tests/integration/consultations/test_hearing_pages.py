"""Responses at work: the list, one response, contact details, groups and changes of mind."""

import uuid
from collections.abc import Mapping

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    AnswerFactory,
    GroupResponseFactory,
    RespondentContactFactory,
    ResponseFactory,
    ready_consultation,
)
from tests.factories.organisations import OrganisationFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.amendments import (
    AmendedResponse,
    Amendment,
    AmendmentSupport,
)
from waymark.consultations.models.hearing.groups import GroupResponse
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries.hearing import ROWS_A_PAGE
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.refusals import ChangedMeanwhile
from waymark.core.scoping import open_scope


@pytest.fixture
def consultation(scope: None) -> Consultation:
    return ready_consultation(stage=ConsultationStage.CLOSED)


class Officer:
    """A member at a browser."""

    def __init__(self, membership: Membership, consultation: Consultation) -> None:
        self.client = Client()
        sign_in(self.client, membership)
        self.place = {"authority": membership.authority.code, "slug": consultation.slug}

    def at(self, page: str, **kwargs: uuid.UUID) -> str:
        return reverse(f"consultations:{page}", kwargs=self.place | kwargs)

    def get(self, page: str, query: str = "", /, **kwargs: uuid.UUID) -> str:
        return self.client.get(self.at(page, **kwargs) + query).content.decode()

    def post(self, page: str, values: Mapping[str, object], **kwargs: uuid.UUID) -> str:
        response = self.client.post(self.at(page, **kwargs), values)
        return response.headers.get("Location", "") or response.content.decode()


@pytest.fixture
def officer_at_work(membership: Membership, consultation: Consultation) -> Officer:
    return Officer(membership, consultation)


def member(authority: Authority, consultation: Consultation, role: RoleName) -> Officer:
    return Officer(MembershipFactory.create(authority=authority, role=role), consultation)


# The list -------------------------------------------------------------------------------------


def test_the_list_counts_and_records_that_it_was_looked_at(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    category = StakeholderCategory.objects.get()
    ResponseFactory.create(consultation=consultation, category=category, reference="R-ONE")
    ResponseFactory.create(
        consultation=consultation, status="excluded", exclusion_reason="blank", reference="R-TWO"
    )

    page = officer_at_work.get("responses")

    assert "R-ONE" in page
    assert "R-TWO" in page
    assert "Left out" in page
    assert category.label in page
    seen = AuditEvent.objects.get(event=Event.RESPONSES_SEEN)
    assert (seen.target_id, seen.detail) == (
        consultation.public_id,
        {"rows": 2, "searched": False},
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?status=excluded", "R-TWO"),
        ("?kind=body", "R-TWO"),
        ("?channel=letter", "R-TWO"),
        ("?words=two", "R-TWO"),
        ("?words=college", "R-TWO"),
        ("?status=accepted", "R-ONE"),
        ("?channel=online", "R-ONE"),
    ],
)
def test_the_list_is_narrowed(
    officer_at_work: Officer, consultation: Consultation, query: str, found: str
) -> None:
    ResponseFactory.create(consultation=consultation, reference="R-ONE")
    ResponseFactory.create(
        consultation=consultation,
        reference="R-TWO",
        status="excluded",
        exclusion_reason="blank",
        kind="body",
        channel="letter",
        body=OrganisationFactory.create(name="Invented College"),
    )

    page = officer_at_work.get("responses", query)

    other = {"R-ONE": "R-TWO", "R-TWO": "R-ONE"}[found]
    assert found in page
    assert other not in page


def test_the_list_is_narrowed_by_category(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    category = StakeholderCategory.objects.get()
    ResponseFactory.create(consultation=consultation, reference="R-ONE", category=category)
    ResponseFactory.create(consultation=consultation, reference="R-TWO")

    page = officer_at_work.get("responses", f"?category={category.key}")

    assert "R-ONE" in page
    assert "R-TWO" not in page


@pytest.mark.parametrize("query", ["?older=x", "?older=-1", "?newer=" + "9" * 30])
def test_nonsense_in_the_address_of_the_list_does_no_harm(
    officer_at_work: Officer, consultation: Consultation, query: str
) -> None:
    ResponseFactory.create(consultation=consultation)

    response = officer_at_work.client.get(officer_at_work.at("responses") + query)

    assert response.status_code == 200


@pytest.mark.parametrize("query", ["?words=%00", "?status=nonsense", "?words=" + "a" * 101])
def test_what_the_list_cannot_be_narrowed_by_is_said(
    officer_at_work: Officer, consultation: Consultation, query: str
) -> None:
    response = ResponseFactory.create(consultation=consultation)

    answer = officer_at_work.client.get(officer_at_work.at("responses") + query)

    assert answer.status_code == 400
    assert "There is a problem" in answer.content.decode()
    assert response.reference in answer.content.decode()


def test_every_response_is_reached_page_by_page_and_back(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    made = [ResponseFactory.create(consultation=consultation) for _ in range(2 * ROWS_A_PAGE + 1)]
    keys = [each.pk for each in made]
    names = {each.reference for each in made}

    def shown(query: str) -> set[str]:
        page = officer_at_work.get("responses", query)
        return {name for name in names if f">{name}<" in page}

    first = shown("")
    second = shown(f"?older={keys[-ROWS_A_PAGE]}")
    third = shown(f"?older={keys[1]}")

    assert first == {each.reference for each in made[-ROWS_A_PAGE:]}
    assert len(second) == ROWS_A_PAGE
    assert third == {made[0].reference}
    assert first | second | third == names
    assert shown(f"?newer={keys[0]}") == second
    assert shown(f"?newer={keys[ROWS_A_PAGE]}") == first


def test_the_list_takes_as_many_queries_for_a_thousand_as_for_one(
    officer_at_work: Officer,
    authority: Authority,
    consultation: Consultation,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    category = StakeholderCategory.objects.get()
    Response.objects.bulk_create(
        ResponseFactory.build(
            authority_id=authority.pk, consultation=consultation, category=category
        )
        for _ in range(1000)
    )

    with django_assert_max_num_queries(30):
        page = officer_at_work.get("responses")

    assert "1,000" in page


def test_the_twin_says_that_responses_are_not_held_here(membership: Membership) -> None:
    twin = ready_consultation(stage=ConsultationStage.CLOSED, responses_held=False)

    page = Officer(membership, twin).get("responses")

    assert "Responses not held here" in page
    assert "waymark-figures" not in page


# One response ---------------------------------------------------------------------------------


def test_a_response_shows_its_answers_and_never_its_contact_details(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    response = ResponseFactory.create(consultation=consultation)
    question = Question.objects.get(consultation=consultation, code="issues")
    AnswerFactory.create(response=response, question=question, text="Keep it <b>near</b>.")
    RespondentContactFactory.create(response=response)

    page = officer_at_work.get("response_detail", response=response.public_id)

    assert "Keep it &lt;b&gt;near&lt;/b&gt;." in page
    assert "robin@example.org" not in page
    seen = AuditEvent.objects.get(event=Event.RESPONSES_SEEN)
    assert seen.target_id == response.public_id


def test_contact_details_are_shown_for_a_reason_that_is_recorded(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    contact = RespondentContactFactory.create(
        response=ResponseFactory.create(consultation=consultation)
    )
    own = contact.response.public_id

    asked = officer_at_work.get("response_contact", response=own)
    refused = officer_at_work.post("response_contact", {"reason": " "}, response=own)
    shown = officer_at_work.post(
        "response_contact", {"reason": "To ask about a word"}, response=own
    )

    assert "robin@example.org" not in asked
    assert "Enter why you need these details" in refused
    assert "robin@example.org" not in refused
    assert "robin@example.org" in shown
    seen = AuditEvent.objects.get(event=Event.CONTACT_SEEN)
    assert (seen.reason, seen.target_id) == ("To ask about a word", contact.response.public_id)


def test_an_analyst_reads_answers_but_no_contact_details(
    authority: Authority, consultation: Consultation
) -> None:
    contact = RespondentContactFactory.create(
        response=ResponseFactory.create(consultation=consultation)
    )
    analyst = member(authority, consultation, RoleName.CONSULTATION_ANALYST)
    own = contact.response.public_id

    page = analyst.get("response_detail", response=own)
    closed = analyst.client.get(analyst.at("response_contact", response=own))

    assert "Contact details" not in page
    assert "Leave it out" not in page
    assert closed.status_code == 403


def test_a_response_is_left_out_and_counted_again_by_its_pages(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    response = ResponseFactory.create(consultation=consultation)
    own = response.public_id

    unsaid = officer_at_work.post("response_exclude", {}, response=own)
    officer_at_work.post("response_exclude", {"reason": "duplicate", "note": "Twice"}, response=own)
    out = officer_at_work.get("response_detail", response=own)
    officer_at_work.post("response_restore", {}, response=own)
    again = officer_at_work.post("response_restore", {}, response=own)

    assert "Choose why it is left out" in unsaid
    assert "A duplicate" in out
    assert "Count it again" in out
    assert Response.objects.get(pk=response.pk).status == "accepted"
    assert "This response is counted already" in again


@pytest.mark.parametrize("page", ["response_detail", "response_exclude", "response_restore"])
def test_a_response_of_another_consultation_is_not_there(
    officer_at_work: Officer, page: str
) -> None:
    stray = ResponseFactory.create()

    found = officer_at_work.client.get(officer_at_work.at(page, response=stray.public_id))

    assert found.status_code == 404


def test_contact_details_that_nobody_gave_are_not_there(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    response = ResponseFactory.create(consultation=consultation)

    address = officer_at_work.at("response_contact", response=response.public_id)

    assert officer_at_work.client.get(address).status_code == 404


# Groups ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["group_edit", "group_remove"])
def test_a_group_of_another_consultation_is_not_there(officer_at_work: Officer, page: str) -> None:
    stray = GroupResponseFactory.create()

    found = officer_at_work.client.get(officer_at_work.at(page, group=stray.public_id))

    assert found.status_code == 404


def test_a_group_is_entered_changed_and_removed_by_its_pages(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    option = Option.objects.filter(consultation=consultation).order_by("position")[0]
    values = {
        "label": "Group A",
        "participants": "11",
        "who": "Young people at a youth club",
        "outcome": "one_option",
        "options": [option.key],
    }

    empty = officer_at_work.get("group_list")
    officer_at_work.post("group_create", values)
    group = GroupResponse.objects.get()
    listed = officer_at_work.get("group_list")
    form = officer_at_work.get("group_edit", group=group.public_id)
    version = form.split('name="version" value="')[1].split('"')[0]
    changed = values | {"participants": "12", "version": version}
    officer_at_work.post("group_edit", changed, group=group.public_id)
    stale = officer_at_work.post("group_edit", changed, group=group.public_id)

    assert "No group responses yet" in empty
    assert "1 group, 11 people in all" in listed
    assert option.label in listed
    assert GroupResponse.objects.get().participants == 12
    assert str(ChangedMeanwhile()) in stale
    officer_at_work.post("group_remove", {}, group=group.public_id)
    assert not GroupResponse.objects.exists()


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"label": ""}, "Enter a name of the group response"),
        ({"participants": "0"}, "must be 1 or more"),
        ({"participants": "eleven"}, "must be a whole number"),
        ({"outcome": ""}, "Choose what they came to"),
        ({"outcome": "one_option"}, "Tick the one option that the group preferred"),
        ({"who": "x" * 301}, "Take out 1 character"),
        (
            {"received_on-day": "31", "received_on-month": "2", "received_on-year": "2026"},
            "must be a real date",
        ),
    ],
)
def test_a_group_that_is_not_right_is_refused_and_what_was_typed_stays(
    officer_at_work: Officer, changed: dict[str, str], sentence: str
) -> None:
    values = {
        "label": "Group A",
        "participants": "11",
        "who": "Young people",
        "outcome": "no_preference",
        "reasons": "All of their reasons",
    }

    page = officer_at_work.post("group_create", values | changed)

    assert sentence in page
    assert "All of their reasons" in page
    assert not GroupResponse.objects.exists()


# Changes of mind ------------------------------------------------------------------------------


def test_a_change_of_mind_is_recorded_by_its_page(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    body = OrganisationFactory.create(name="Invented Skills Council")
    category = StakeholderCategory.objects.get()
    ResponseFactory.create(consultation=consultation, category=category)
    first, second = Option.objects.filter(consultation=consultation).order_by("position")
    values = {
        "body": str(body.public_id),
        "question": "preferred_option",
        "wording": "We can support either.",
        "covers": "category",
        "category": category.key,
        "effect": "note",
        f"support_{first.key}": "acceptable",
        f"support_{second.key}": "acceptable",
    }

    uncovered = officer_at_work.post("amendment_create", values | {"covers": "body"})
    uncategorised = officer_at_work.post("amendment_create", values | {"category": ""})
    unlisted = officer_at_work.post("amendment_create", values | {"covers": "references"})
    unsaid = officer_at_work.post(
        "amendment_create",
        values | {f"support_{first.key}": "", f"support_{second.key}": ""},
    )
    officer_at_work.post("amendment_create", values)
    listed = officer_at_work.get("amendment_list")

    assert "No response is held in the name of Invented Skills Council" in uncovered
    assert "Choose the category" in uncategorised
    assert "List at least one reference" in unlisted
    assert "Say how the body now stands to at least one option" in unsaid
    amendment = Amendment.objects.get()
    assert (amendment.effect, amendment.body) == ("note", body)
    assert AmendmentSupport.objects.filter(kind="acceptable").count() == 2
    assert "1 response" in listed
    assert f"Can support {first.label}" in listed


def test_a_change_of_mind_covers_the_references_that_are_listed(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    picked = [ResponseFactory.create(consultation=consultation) for _ in range(2)]
    ResponseFactory.create(consultation=consultation)
    option = Option.objects.filter(consultation=consultation)[0]

    officer_at_work.post(
        "amendment_create",
        {
            "body": str(OrganisationFactory.create().public_id),
            "question": "preferred_option",
            "wording": "Two of us changed our mind.",
            "covers": "references",
            "effect": "note",
            "references": "\n\n".join([f" {each.reference} " for each in [*picked, picked[0]]]),
            f"support_{option.key}": "preferred",
        },
    )

    covered = AmendedResponse.objects.values_list("response_id", flat=True)
    assert set(covered) == {each.pk for each in picked}


def test_a_change_of_mind_sent_twice_is_recorded_once(
    officer_at_work: Officer, consultation: Consultation
) -> None:
    body = OrganisationFactory.create()
    ResponseFactory.create(consultation=consultation, body=body)
    option = Option.objects.filter(consultation=consultation)[0]
    values = {
        "submission": str(uuid.uuid4()),
        "body": str(body.public_id),
        "question": "preferred_option",
        "wording": "We changed our mind.",
        "covers": "body",
        "effect": "note",
        f"support_{option.key}": "preferred",
    }

    officer_at_work.post("amendment_create", values)
    again = officer_at_work.post("amendment_create", values)

    assert again == officer_at_work.at("amendment_list")
    assert Amendment.objects.count() == 1


def test_no_change_of_mind_is_offered_while_people_can_answer(membership: Membership) -> None:
    still_open = ready_consultation(stage=ConsultationStage.OPEN)

    page = Officer(membership, still_open).get("amendment_list")

    assert "once the consultation has closed" in page
    assert "Record a change of mind" not in page


# Who may --------------------------------------------------------------------------------------

READING = ["responses", "group_list", "amendment_list"]
CHANGING = ["group_create", "amendment_create"]


@pytest.mark.parametrize("page", READING + CHANGING)
def test_a_councillor_opens_none_of_these_pages(
    authority: Authority, consultation: Consultation, page: str
) -> None:
    councillor = member(authority, consultation, RoleName.COUNCILLOR)

    assert councillor.client.get(councillor.at(page)).status_code == 403


@pytest.mark.parametrize("page", READING + CHANGING)
def test_another_authoritys_officer_finds_none_of_these_pages(
    consultation: Consultation, authority: Authority, page: str
) -> None:
    theirs = AuthorityFactory.create()
    with open_scope(theirs.pk):
        stranger = Officer(MembershipFactory.create(authority=theirs), consultation)

    own_address = stranger.client.get(stranger.at(page))
    our_address = stranger.client.get(
        reverse(
            f"consultations:{page}",
            kwargs={"authority": authority.code, "slug": consultation.slug},
        )
    )

    assert (own_address.status_code, our_address.status_code) == (404, 404)
