"""Are bodies invited once, reminded in time, and counted when they answer?"""

import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.access import MembershipFactory
from tests.factories.consultations import (
    NOW,
    ConsultationVersionFactory,
    InvitationLetterFactory,
    InvitedResponseFactory,
    ResponseFactory,
    StakeholderBodyFactory,
    StakeholderCategoryFactory,
    ready_consultation,
)
from tests.factories.messages import MessageFactory
from tests.factories.organisations import OrganisationFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.inviting import bodies as body_actions
from waymark.consultations.actions.inviting import letters
from waymark.consultations.actions.inviting.bodies import NewBody
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.inviting import (
    BodyList,
    InvitationLetter,
    InvitedResponse,
    StakeholderBody,
)
from waymark.consultations.queries.inviting.bodies import (
    body_version,
    find_body_by_link,
    get_body,
    list_bodies,
    response_rate,
)
from waymark.consultations.queries.inviting.counts import live_counts
from waymark.consultations.rules.inviting import BodyState, LetterKind
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.core.refusals import ChangedMeanwhile, NotAllowed
from waymark.core.tabular.excel_out import OutSheet, write_excel
from waymark.messages.models import Message, SilentAddress


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as coordinates:
        yield coordinates


@pytest.fixture
def consultation(scope: None) -> Consultation:
    made = ready_consultation(stage="open", title="A place to meet")
    ConsultationVersionFactory.create(consultation=made)
    return made


@pytest.fixture
def category(consultation: Consultation) -> StakeholderCategory:
    return StakeholderCategory.objects.get(consultation=consultation)


@pytest.fixture
def body(consultation: Consultation, category: StakeholderCategory) -> StakeholderBody:
    return StakeholderBodyFactory.create(
        consultation=consultation, category=category, name="Hill Youth Forum"
    )


@pytest.fixture
def site(client: Client, membership: Membership, consultation: Consultation) -> "Site":
    sign_in(client, membership)
    return Site(client, membership.authority, consultation)


class Site:
    """The pages of one consultation, for whoever is signed in."""

    def __init__(self, client: Client, authority: Authority, consultation: Consultation) -> None:
        self.client = client
        self.place = {"authority": authority.code, "slug": consultation.slug}

    def at(self, route: str, **kwargs: Any) -> str:
        return reverse(f"consultations:{route}", kwargs={**self.place, **kwargs})

    def get(self, route: str, **kwargs: Any) -> str:
        return self.client.get(self.at(route, **kwargs)).content.decode()

    def post(self, route: str, values: Any = None, **kwargs: Any) -> str:
        answer = self.client.post(self.at(route, **kwargs), values or {}, follow=True)
        return answer.content.decode()


def links_of(message: Message) -> list[str]:
    return re.findall(r"https?://\S+", message.body)


def path(address: str) -> str:
    return "/" + address.split("/", 3)[3]


def delivered() -> None:
    """Let every message have left, as the queue does."""
    Message.objects.filter(state="queued").update(state="sent", next_try_at=None, sent_at=NOW)


def state_of(body: StakeholderBody, by: Actor) -> BodyState:
    consultation = body.consultation
    return get_body(viewer=by, consultation=consultation, public_id=body.public_id).state


# Inviting and reminding -----------------------------------------------------------------------


def test_each_body_is_invited_once_with_a_link_of_its_own(
    officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    other = StakeholderBodyFactory.create(consultation=consultation, category=body.category)

    assert letters.invite_bodies(by=officer, consultation=consultation, at=NOW) == 2

    messages = {each.recipient: each for each in Message.objects.all()}
    assert set(messages) == {body.contact_email, other.contact_email}
    mine = messages[body.contact_email]
    assert "Hill Youth Forum" in mine.body
    assert mine.subject == "Have your say: A place to meet"
    assert links_of(mine)[0] != links_of(messages[other.contact_email])[0]
    assert state_of(body, officer) is BodyState.WAITING
    with pytest.raises(letters.NobodyToInvite):
        letters.invite_bodies(by=officer, consultation=consultation, at=NOW)
    assert AuditEvent.objects.get(event=Event.BODY_INVITED.value).detail == {"bodies": 2}


def test_link_is_kept_as_a_hash_alone(
    officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    letters.invite_bodies(by=officer, consultation=consultation, at=NOW)

    token = links_of(Message.objects.get())[0].rstrip("/").rpartition("/")[2]
    found = find_body_by_link(consultation=consultation, token=token)

    assert found == body
    assert token not in InvitationLetter.objects.get().link_hash
    assert find_body_by_link(consultation=consultation, token=token + "x") is None


def test_reminder_goes_to_those_who_are_silent_and_not_twice_in_three_days(
    officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    answered = StakeholderBodyFactory.create(consultation=consultation, category=body.category)
    letters.invite_bodies(by=officer, consultation=consultation, at=NOW)
    delivered()
    InvitedResponseFactory.create(
        body=answered, response=ResponseFactory.create(consultation=consultation)
    )

    with pytest.raises(letters.NobodyToRemind):
        letters.remind_bodies(
            by=officer, consultation=consultation, at=NOW + timedelta(days=3, seconds=-1)
        )
    later = NOW + timedelta(days=3)
    assert letters.remind_bodies(by=officer, consultation=consultation, at=later) == 1
    delivered()
    with pytest.raises(letters.NobodyToRemind):
        letters.remind_bodies(by=officer, consultation=consultation, at=later)

    (reminder,) = InvitationLetter.objects.filter(kind=LetterKind.REMINDER)
    assert reminder.body == body


def test_old_link_still_leads_to_the_body_after_a_reminder(
    officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    letters.invite_bodies(by=officer, consultation=consultation, at=NOW)
    first = links_of(Message.objects.get())[0].rstrip("/").rpartition("/")[2]
    delivered()
    letters.remind_bodies(by=officer, consultation=consultation, at=NOW + timedelta(days=4))

    assert find_body_by_link(consultation=consultation, token=first) == body


@pytest.mark.parametrize("stage", ["scheduled", "closed", "analysing"])
def test_nobody_is_written_to_while_it_is_not_open(
    officer: Actor, consultation: Consultation, body: StakeholderBody, stage: str
) -> None:
    Consultation.objects.update(stage=stage)

    with pytest.raises(letters.NotOpenForLetters):
        letters.invite_bodies(by=officer, consultation=consultation, at=NOW)
    with pytest.raises(letters.NotOpenForLetters):
        letters.remind_bodies(by=officer, consultation=consultation, at=NOW)


def test_after_a_bounce_another_address_is_invited_afresh(
    officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    InvitationLetterFactory.create(
        body=body, message=MessageFactory.create(state="bounced"), written_at=NOW
    )
    assert state_of(body, officer) is BodyState.CAME_BACK
    changed = NewBody(
        name=body.name, category=body.category.key, contact_name="", contact_email="new@x.example"
    )

    body_actions.change_body(
        by=officer, body=body, version=body_version(body), changed=changed, at=NOW
    )

    assert state_of(body, officer) is BodyState.NOT_INVITED
    with pytest.raises(ChangedMeanwhile):
        body_actions.change_body(by=officer, body=body, version=1, changed=changed, at=NOW)


def test_letter_that_officers_wrote_is_the_one_that_goes_out(
    officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    letters.save_letter(
        by=officer,
        consultation=consultation,
        kind=LetterKind.INVITATION,
        subject="Come ((contact))",
        body="At ((link))",
        at=NOW,
    )

    letters.invite_bodies(by=officer, consultation=consultation, at=NOW)

    message = Message.objects.get()
    assert message.subject == "Come Robin Invented"
    assert message.body.startswith("At http")
    with pytest.raises(letters.LetterHasFaults):
        letters.save_letter(
            by=officer,
            consultation=consultation,
            kind=LetterKind.INVITATION,
            subject="x",
            body="no link",
            at=NOW,
        )


def test_writing_to_many_asks_the_database_no_oftener(
    officer: Actor, consultation: Consultation, category: StakeholderCategory
) -> None:
    def statements() -> int:
        with CaptureQueriesContext(connection) as counted:
            letters.invite_bodies(by=officer, consultation=consultation, at=NOW)
        return len(counted)

    StakeholderBodyFactory.create(consultation=consultation, category=category)
    few = statements()
    StakeholderBodyFactory.create_batch(30, consultation=consultation, category=category)

    assert statements() == few


def test_councillor_may_do_none_of_it(
    councillor: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    with pytest.raises(NotAllowed):
        letters.invite_bodies(by=councillor, consultation=consultation, at=NOW)
    with pytest.raises(NotAllowed):
        list_bodies(viewer=councillor, consultation=consultation)
    with pytest.raises(NotAllowed):
        live_counts(viewer=councillor, consultation=consultation)


# Answering by the link ------------------------------------------------------------------------


@pytest.fixture
def link(officer: Actor, consultation: Consultation, body: StakeholderBody) -> str:
    letters.invite_bodies(by=officer, consultation=consultation, at=NOW)
    found = path(links_of(Message.objects.get())[0])
    delivered()
    return found


def answer_by(link: str, consultation: Consultation, authority: Authority) -> None:
    visitor = Client()
    place = {"authority": authority.code, "slug": consultation.slug}
    following = visitor.post(link).headers["Location"]
    option = consultation_option(consultation)
    visitor.post(following, {"answer": option})
    visitor.post(
        reverse("consultations:answer_question", kwargs={**place, "number": 2}),
        {"answer": "Near the school."},
    )
    visitor.post(
        reverse("consultations:answer_publishing", kwargs=place), {"publication": "with_name"}
    )
    sent = visitor.post(reverse("consultations:answer_check", kwargs=place))
    assert sent.headers["Location"].endswith("/receipt/")


def consultation_option(consultation: Consultation) -> str:
    row = Choice.objects.filter(question__consultation=consultation).order_by("id").first()
    assert row is not None
    return row.code


def test_answer_by_the_link_has_body_and_category_filled_in(
    link: str,
    officer: Actor,
    authority: Authority,
    consultation: Consultation,
    body: StakeholderBody,
) -> None:
    page = Client().get(link).content.decode()
    assert "Hill Youth Forum" in page
    assert "A place to meet" in page

    answer_by(link, consultation, authority)

    response = Response.objects.get()
    assert (response.kind, response.body_name) == ("body", "Hill Youth Forum")
    assert response.category == body.category
    assert InvitedResponse.objects.get().body == body
    assert state_of(body, officer) is BodyState.ANSWERED


def test_two_people_of_one_body_give_two_responses_and_one_answer_of_the_body(
    link: str, authority: Authority, consultation: Consultation
) -> None:
    answer_by(link, consultation, authority)
    answer_by(link, consultation, authority)

    rate = response_rate(consultation)

    assert Response.objects.count() == 2
    assert rate is not None
    assert (rate.total.answered, rate.total.reached, rate.total.listed) == (1, 1, 1)


def test_answer_on_paper_from_the_body_counts_as_its_answer(
    officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    organisation = OrganisationFactory.create(name="Dale Clinic")
    clinic = StakeholderBodyFactory.create(
        consultation=consultation, category=body.category, organisation=organisation
    )
    paper = {"consultation": consultation, "kind": "body", "channel": "letter"}
    ResponseFactory.create(**paper, body=organisation)
    ResponseFactory.create(**paper, body_name="HILL youth forum")
    ResponseFactory.create(**paper, body_name="Another")

    assert state_of(clinic, officer) is BodyState.ANSWERED
    assert state_of(body, officer) is BodyState.ANSWERED


def test_withdrawn_answer_does_not_count(
    officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    response = ResponseFactory.create(consultation=consultation, status="withdrawn")
    InvitedResponseFactory.create(body=body, response=response)

    assert state_of(body, officer) is BodyState.NOT_INVITED


def test_without_a_list_there_is_no_response_rate(consultation: Consultation) -> None:
    assert response_rate(consultation) is None


def test_link_says_so_when_it_is_too_late(
    link: str, consultation: Consultation, clock: time_machine.Traveller
) -> None:
    Consultation.objects.update(stage="closed")

    page = Client().get(link)

    assert page.status_code == 200
    assert "You cannot answer at the moment" in page.content.decode()
    assert "Start now" not in page.content.decode()
    refused = Client().post(link)
    assert refused.status_code == 400
    assert "not open for answers" in refused.content.decode()


def test_reader_stops_invitations_by_one_click_without_a_form(
    link: str, officer: Actor, consultation: Consultation, body: StakeholderBody
) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert "no more invitations" in strict.get(f"{link}stop/").content.decode()

    done = strict.post(f"{link}stop/", {"List-Unsubscribe": "One-Click"})

    assert done.status_code == 200
    assert SilentAddress.objects.get().reason == "unsubscribed"
    letters.remind_bodies(by=officer, consultation=consultation, at=NOW + timedelta(days=4))
    assert Message.objects.order_by("-id")[0].state == "withheld"
    assert state_of(body, officer) is BodyState.LEFT_ALONE


# Pages ----------------------------------------------------------------------------------------


def test_page_without_bodies_says_what_to_do(site: Site) -> None:
    assert "Nobody is on the list yet" in site.get("bodies")


def test_officer_adds_changes_and_removes_a_body(site: Site, category: StakeholderCategory) -> None:
    typed = {
        "name": "Dale  Clinic",
        "category": category.key,
        "contact_email": "ask@dale.example",
    }
    assert "Dale Clinic added" in site.post("body_add", typed)
    again = site.post("body_add", typed)
    assert "is on the list already" in again
    assert "ask@dale.example" in again, "nothing typed is lost"
    made = StakeholderBody.objects.get()

    page = site.get("body_change", body=made.public_id)
    assert "ask@dale.example" in page
    version = str(body_version(made))
    changed = {**typed, "contact_name": "Jo", "version": version}
    assert "Dale Clinic changed" in site.post("body_change", changed, body=made.public_id)
    assert "taken off the list" in site.post("body_remove", body=made.public_id)
    assert not StakeholderBody.objects.exists()


def test_body_that_was_written_to_stays(site: Site, body: StakeholderBody) -> None:
    InvitationLetterFactory.create(body=body)

    page = site.post("body_remove", body=body.public_id)

    assert "has been written to" in page
    assert StakeholderBody.objects.exists()


def test_officer_invites_after_reading_the_letter(site: Site, body: StakeholderBody) -> None:
    page = site.get("invite")
    assert "1 body will get this letter" in page
    assert "Hill Youth Forum" in page
    assert "((link))" not in page

    sent = site.post("invite")

    assert "Invitations to 1 body are being sent" in sent
    assert "0 of 1 letters have left" in sent
    assert "Everybody on the list has been invited" in site.post("invite")


def test_letter_with_a_fault_is_shown_again_with_its_fault(site: Site) -> None:
    page = site.post("letter", {"subject": "x", "body": "Hello ((who))"}, kind="invitation")

    assert "((who)) cannot be filled in" in page
    assert "Hello ((who))" in page
    saved = site.post("letter", {"subject": "x", "body": "Hi ((link))"}, kind="reminder")
    assert "The letter is saved" in saved
    assert site.client.get(site.at("letter", kind="nonsense")).status_code == 404


def test_list_from_a_file_is_checked_added_and_undone(
    site: Site, category: StakeholderCategory
) -> None:
    rows = f"organisation,category,email\nDale Clinic,{category.label},ask@dale.example\n"
    found = site.post("body_list_load", {"file": SimpleUploadedFile("b.csv", rows.encode())})
    assert "Nothing is added yet" in found
    assert "ask@dale.example" in found
    kept = BodyList.objects.get()
    with connection.cursor() as cursor:
        cursor.execute("SELECT content FROM consultations_bodylist")
        assert "@dale.example" not in cursor.fetchone()[0]

    assert "1 body added" in site.post("body_list", body_list=kept.public_id)
    assert StakeholderBody.objects.get().name == "Dale Clinic"
    kept.refresh_from_db()
    assert (kept.state, kept.content) == ("applied", "")
    assert "undone or discarded meanwhile" in site.post("body_list", body_list=kept.public_id)

    assert "taken off the list again" in site.post("body_list_undo", body_list=kept.public_id)
    assert not StakeholderBody.objects.exists()
    assert "b.csv" in site.get("body_lists")


def test_list_whose_bodies_were_written_to_is_not_undone(site: Site, body: StakeholderBody) -> None:
    kept = BodyList.objects.create(
        authority_id=body.authority_id, consultation=body.consultation, file_name="b.csv",
        sha256="0" * 64, row_count=1, state="applied", received_at=NOW,
    )  # fmt: skip
    StakeholderBody.objects.update(body_list=kept)
    InvitationLetterFactory.create(body=body)

    assert "have been written to" in site.post("body_list_undo", body_list=kept.public_id)
    kept.refresh_from_db()
    assert kept.state == "applied"


def test_file_with_faults_is_shown_row_by_row_and_kept_nowhere(site: Site) -> None:
    file = SimpleUploadedFile("b.csv", b"organisation,category,email\nA,nowhere,x\n")

    page = site.post("body_list_load", {"file": file})

    assert "Nothing was added" in page
    assert "Write one address, like name@example.org." in page
    assert not BodyList.objects.exists()
    assert "b.csv" not in site.get("body_lists")


def test_list_is_checked_again_before_it_is_added(
    site: Site, category: StakeholderCategory
) -> None:
    rows = f"organisation,category,email\nDale Clinic,{category.key},ask@dale.example\n"
    site.post("body_list_load", {"file": SimpleUploadedFile("b.csv", rows.encode())})
    StakeholderBodyFactory.create(
        consultation=category.consultation, category=category, name="DALE clinic"
    )

    page = site.post("body_list", body_list=BodyList.objects.get().public_id)

    assert "stands on the list already" in page
    assert StakeholderBody.objects.count() == 1


def test_list_from_a_workbook_is_taken_as_from_a_csv_file(
    site: Site, category: StakeholderCategory
) -> None:
    book = BytesIO()
    header = ["organisation", "category", "email"]
    rows = [["Dale Clinic", category.key, "ask@dale.example"]]
    write_excel(book, [OutSheet(name="Bodies", header=header, rows=rows)], title="Bodies")

    site.post("body_list_load", {"file": SimpleUploadedFile("b.xlsx", book.getvalue())})
    site.post("body_list", body_list=BodyList.objects.get().public_id)

    assert StakeholderBody.objects.get().contact_email == "ask@dale.example"


def test_discarded_list_loses_what_it_held(site: Site, category: StakeholderCategory) -> None:
    rows = f"organisation,category,email\nDale Clinic,{category.key},ask@dale.example\n"
    site.post("body_list_load", {"file": SimpleUploadedFile("b.csv", rows.encode())})
    kept = BodyList.objects.get()

    assert "discarded" in site.post("body_list_discard", body_list=kept.public_id)

    kept.refresh_from_db()
    assert (kept.state, kept.content) == ("discarded", "")


def test_template_holds_the_columns(site: Site) -> None:
    assert site.get("body_list_template").strip() == "organisation,category,contact_name,email"


def test_list_of_many_bodies_asks_the_database_no_oftener(
    site: Site, consultation: Consultation, category: StakeholderCategory
) -> None:
    StakeholderBodyFactory.create(consultation=consultation, category=category)
    site.get("bodies")
    with CaptureQueriesContext(connection) as few:
        site.get("bodies")
    StakeholderBodyFactory.create_batch(20, consultation=consultation, category=category)
    with CaptureQueriesContext(connection) as many:
        site.get("bodies")

    assert len(few) == len(many)


# Live counts ----------------------------------------------------------------------------------


def test_counts_up_to_now_stand_against_their_targets_and_each_look_is_kept(
    site: Site, consultation: Consultation, category: StakeholderCategory
) -> None:
    StakeholderCategory.objects.update(target=3)
    quiet = StakeholderCategoryFactory.create(consultation=consultation, target=1)
    for status in ("accepted", "submitted", "withdrawn"):
        ResponseFactory.create(consultation=consultation, category=category, status=status)
    ResponseFactory.create(
        consultation=consultation, channel="letter", received_at=NOW - timedelta(days=1)
    )

    page = site.get("live_counts")

    assert "1 short of 3" in page
    assert f"{quiet.label}" in page
    assert "Category not stated" in page
    assert "20 November 2026" in page
    event = AuditEvent.objects.get(event=Event.LIVE_COUNTS_SEEN.value)
    assert event.detail == {"responses": 3}


def test_counts_go_by_the_day_in_england(
    site: Site, consultation: Consultation, officer: Actor
) -> None:
    late = local_moment(date(2026, 6, 30), time(23, 59))
    ResponseFactory.create(consultation=consultation, received_at=late)

    counts = live_counts(viewer=officer, consultation=consultation)

    assert counts.by_day == ((date(2026, 6, 30), 1),)


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (RoleName.HEAD_OF_SERVICE, 200),
        (RoleName.DATA_ENTRY_OFFICER, 200),
        (RoleName.COUNCILLOR, 403),
    ],
)
def test_counts_are_for_those_who_need_them(
    client: Client, authority: Authority, consultation: Consultation, role: RoleName, status: int
) -> None:
    member = MembershipFactory.create(authority=authority, role=role)
    sign_in(client, member)
    assert member_actor(member).role == role

    address = reverse(
        "consultations:live_counts",
        kwargs={"authority": authority.code, "slug": consultation.slug},
    )

    assert client.get(address).status_code == status


def test_public_page_shows_no_counts_while_it_is_open(
    authority: Authority, consultation: Consultation
) -> None:
    ResponseFactory.create_batch(7, consultation=consultation)
    address = reverse(
        "consultations:public_detail",
        kwargs={"authority": authority.code, "slug": consultation.slug},
    )

    page = Client().get(address).content.decode()

    assert "7 response" not in page
