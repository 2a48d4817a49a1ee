"""Answering without an account: what is kept page by page, what is sent, what is refused."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.factories.consultations import (
    CLOSES,
    NOW,
    ChoiceFactory,
    ConsultationVersionFactory,
    QuestionFactory,
    ResponseFactory,
    ready_consultation,
)
from tests.factories.organisations import OrganisationFactory
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.hearing.answering.drafts import (
    SentAlready,
    save_answer,
    save_reach,
)
from waymark.consultations.actions.hearing.answering.responses import send_answer
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.hearing.responses import (
    Answer,
    RespondentContact,
    Response,
    ResponseDraft,
)
from waymark.consultations.queries.answering import asked_questions, find_draft, read_draft
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules.answering import About, Given, Reach, spaced_code
from waymark.consultations.rules.vocabulary import (
    ConsultationStage,
    QuestionKind,
    RespondentKind,
    ResponseStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


@pytest.fixture
def consultation(authority: Authority, scope: None) -> Consultation:
    """An open one with a required choice of options, an open question and a choice of several."""
    made = ready_consultation(stage=ConsultationStage.OPEN)
    Question.objects.filter(consultation=made, code="preferred_option").update(is_required=True)
    several = QuestionFactory.create(
        consultation=made,
        code="ways",
        kind=QuestionKind.MULTIPLE_CHOICE,
        wording="Which ways help?",
    )
    ChoiceFactory.create(question=several, code="talk", label="Talking")
    ChoiceFactory.create(question=several, code="write", label="Writing")
    ChoiceFactory.create(question=several, code="none", label="None of these", is_exclusive=True)
    ConsultationVersionFactory.create(consultation=made)
    return made


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as coordinates:
        yield coordinates


class Visitor:
    """Somebody at a browser of their own."""

    def __init__(self, authority: Authority, consultation: Consultation) -> None:
        self.client = Client()
        self.consultation = consultation
        self.place = {"authority": authority.code, "slug": consultation.slug}

    def at(self, page: str = "", **kwargs: int) -> str:
        route = f"consultations:answer_{page}" if page else "consultations:answer"
        return reverse(route, kwargs=self.place | kwargs)

    def get(self, page: str = "", **kwargs: int) -> str:
        return self.client.get(self.at(page, **kwargs)).content.decode()

    def post(self, page: str, values: dict[str, object] | None = None, **kwargs: int) -> str:
        response = self.client.post(self.at(page, **kwargs), values or {})
        return response.headers.get("Location", "") or response.content.decode()

    def answer_everything(self) -> None:
        self.post("")
        category = StakeholderCategory.objects.get(consultation=self.consultation)
        self.post("about", {"kind": "individual", "category": category.key})
        self.post("question", {"answer": self.option()}, number=1)
        self.post("question", {"answer": "Keep it near.\nPlease."}, number=2)
        self.post("question", {"answer": ["talk", "write"]}, number=3)
        self.post("publishing", {"publication": "without_name"})

    def option(self) -> str:
        asked = Question.objects.get(consultation=self.consultation, code="preferred_option")
        return str(asked_codes(asked)[0])


def asked_codes(question: Question) -> list[str]:
    rows = Choice.objects.filter(question=question).order_by("position")
    return list(rows.values_list("code", flat=True))


@pytest.fixture
def visitor(authority: Authority, consultation: Consultation) -> Visitor:
    return Visitor(authority, consultation)


def test_an_answer_is_sent_and_counted_when_every_page_is_filled_in(
    visitor: Visitor, consultation: Consultation
) -> None:
    visitor.answer_everything()
    checked = visitor.get("check")
    sent = visitor.post("check")

    response = Response.objects.get(consultation=consultation)
    assert "Keep it near." in checked
    assert "Talking" in checked
    assert sent == visitor.at("receipt")
    assert response.reference in visitor.get("receipt")
    assert (response.status, response.channel, response.is_late) == ("accepted", "online", False)
    assert response.version is not None
    assert response.publication == "without_name"
    assert response.category == StakeholderCategory.objects.get(consultation=consultation)
    ticked = Answer.objects.filter(response=response, choice__isnull=False)
    assert set(ticked.values_list("choice__code", flat=True)) == {
        visitor.option(),
        "talk",
        "write",
    }
    assert Answer.objects.get(response=response, choice=None).text == "Keep it near.\nPlease."
    event = AuditEvent.objects.get(event=Event.RESPONSE_SUBMITTED)
    assert (event.actor_kind, event.target_id) == ("respondent", response.public_id)
    assert not RespondentContact.objects.exists()


def test_sending_twice_gives_the_same_receipt(visitor: Visitor, consultation: Consultation) -> None:
    visitor.answer_everything()

    visitor.post("check")
    again = visitor.post("check")

    assert again == visitor.at("receipt")
    assert Response.objects.filter(consultation=consultation).count() == 1


def test_two_sendings_that_cross_make_one_response(
    visitor: Visitor, consultation: Consultation, authority: Authority
) -> None:
    visitor.answer_everything()
    draft = ResponseDraft.objects.get()
    respondent = Actor.respondent(authority.pk)

    first = send_answer(by=respondent, draft=draft, at=NOW)
    second = send_answer(by=respondent, draft=draft, at=NOW)

    assert first == second
    assert AuditEvent.objects.filter(event=Event.RESPONSE_SUBMITTED).count() == 1


def test_contact_details_are_sealed_and_apart_and_the_draft_is_emptied(visitor: Visitor) -> None:
    visitor.answer_everything()
    visitor.post(
        "publishing",
        {"publication": "with_name", "name": "Robin Invented", "email": "robin@example.org"},
    )
    kept = str(ResponseDraft.objects.get().values)

    visitor.post("check")

    contact = RespondentContact.objects.get()
    assert "Robin" not in kept
    assert (contact.name, contact.email) == ("Robin Invented", "robin@example.org")
    assert ResponseDraft.objects.get().values == {}


def test_publishing_with_a_name_asks_for_the_name(visitor: Visitor) -> None:
    visitor.answer_everything()

    page = visitor.post("publishing", {"publication": "with_name"})

    assert "Enter your name, or choose to publish without your name" in page


@pytest.mark.parametrize("typed", ["INVENTED  College", "invented college"])
def test_a_body_is_found_by_its_exact_name_whatever_the_case(visitor: Visitor, typed: str) -> None:
    college = OrganisationFactory.create(name="Invented College")
    visitor.answer_everything()
    category = StakeholderCategory.objects.get()
    visitor.post("about", {"kind": "body", "body_name": typed, "category": category.key})

    visitor.post("check")

    response = Response.objects.get()
    assert (response.kind, response.body, response.body_name) == ("body", college, "")


def test_a_body_under_another_name_is_kept_as_typed(visitor: Visitor) -> None:
    OrganisationFactory.create(name="Invented College")
    visitor.answer_everything()
    category = StakeholderCategory.objects.get()
    visitor.post("about", {"kind": "body", "body_name": "The College", "category": category.key})

    visitor.post("check")

    response = Response.objects.get()
    assert (response.body, response.body_name) == (None, "The College")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "Say whether you answer for yourself or for an organisation"),
        ({"kind": "body"}, "Enter the name of the organisation"),
        ({"kind": "individual", "body_name": "A school"}, "Leave this empty"),
        ({"kind": "individual"}, "Choose which of these you are"),
    ],
)
def test_about_you_says_what_is_missing(
    visitor: Visitor, values: dict[str, object], sentence: str
) -> None:
    visitor.post("")

    page = visitor.post("about", values)

    assert sentence in page


def test_a_required_question_cannot_be_passed_over(visitor: Visitor) -> None:
    visitor.post("")

    page = visitor.post("question", {}, number=1)

    assert "Choose an answer" in page
    assert "Skip this question" not in page


def test_none_of_these_cannot_stand_beside_another_answer(visitor: Visitor) -> None:
    visitor.post("")

    page = visitor.post("question", {"answer": ["talk", "none"]}, number=3)

    assert "Tick either “None of these” or other answers, not both" in page
    assert page.count("checked") == 2


def test_over_long_text_is_kept_on_the_page_with_how_much_is_too_much(visitor: Visitor) -> None:
    visitor.post("")

    page = visitor.post("question", {"answer": "x" * 10_005}, number=2)

    assert "Your answer must be 10,000 characters or fewer. Take out 5 characters" in page
    assert "x" * 10_005 in page


def test_control_characters_are_taken_out_and_said(visitor: Visitor) -> None:
    visitor.post("")

    page = visitor.post("question", {"answer": "bell\x07 and null\x00"}, number=2)

    assert "hidden characters that cannot be kept" in page
    assert "bell and null" in page


def test_sending_is_refused_with_every_page_that_is_missing(visitor: Visitor) -> None:
    visitor.post("")

    page = visitor.post("check")

    assert "Your answers are not complete yet" in page
    assert "About you: say who you are answering for" in page
    assert "Question 1: choose an answer" in page
    assert "Publishing your answers: say whether we may" in page
    assert not Response.objects.exists()


def test_a_change_from_the_check_page_leads_back_to_it(visitor: Visitor) -> None:
    visitor.answer_everything()
    address = f"{visitor.at('question', number=2)}?from=check"

    response = visitor.client.post(address, {"answer": "Changed"})

    assert response.headers["Location"] == visitor.at("check")
    assert "Changed" in visitor.get("check")


def test_what_was_answered_stands_on_the_page_when_somebody_goes_back(visitor: Visitor) -> None:
    visitor.answer_everything()

    assert "Keep it near." in visitor.get("question", number=2)
    assert visitor.get("question", number=3).count("checked") == 2
    assert "Question 3 of 3" in visitor.get("question", number=3)


def test_a_draft_is_opened_by_no_other_browser(
    visitor: Visitor, authority: Authority, consultation: Consultation
) -> None:
    visitor.answer_everything()
    stranger = Visitor(authority, consultation)

    response = stranger.client.get(stranger.at("check"))

    assert response.headers["Location"] == stranger.at()
    assert "Keep it near." not in stranger.get()


def test_the_token_is_not_kept_in_the_draft(visitor: Visitor) -> None:
    visitor.post("")

    token = next(iter(visitor.client.session["answers"].values()))

    assert token not in str(vars(ResponseDraft.objects.get()))
    assert find_draft(consultation_id=visitor.consultation.pk, token=token) is not None


def test_somebody_comes_back_with_their_code_on_another_device(
    visitor: Visitor, authority: Authority, consultation: Consultation
) -> None:
    visitor.post("")
    visitor.post("question", {"answer": "Half a thought", "later": "1"}, number=2)
    token = next(iter(visitor.client.session["answers"].values()))
    code = spaced_code(token)
    shown = visitor.get("later")
    other = Visitor(authority, consultation)

    refused = other.post("return", {"code": "CCCC-CCCC-CCCC-CCCC"})
    there = other.post("return", {"code": f" {code.lower()} "})

    assert code in shown
    assert "No answers have this code" in refused
    assert there == other.at("about")
    assert "Half a thought" in other.get("question", number=2)


def test_typed_text_is_shown_again_when_the_browser_has_lost_the_draft(
    authority: Authority, consultation: Consultation
) -> None:
    stranger = Visitor(authority, consultation)

    page = stranger.post("question", {"answer": "A long thought"}, number=2)

    assert "This page could not be kept" in page
    assert "A long thought" in page


def test_the_receipt_is_forgotten_on_request(visitor: Visitor) -> None:
    visitor.answer_everything()
    visitor.post("check")

    visitor.post("receipt")

    assert visitor.client.get(visitor.at("receipt")).headers["Location"] == visitor.at()


def test_answer_pages_are_kept_by_no_browser_or_proxy(visitor: Visitor) -> None:
    visitor.post("")

    response = visitor.client.get(visitor.at("question", number=2))

    assert "no-store" in response.headers["Cache-Control"]


# Closing while somebody answers ---------------------------------------------------------------


def close(consultation: Consultation, stage: ConsultationStage) -> None:
    Consultation.objects.filter(pk=consultation.pk).update(stage=stage)


@pytest.mark.parametrize(
    ("minutes", "stage", "status"),
    [
        (60, ConsultationStage.CLOSED, ResponseStatus.ACCEPTED),
        (61, ConsultationStage.CLOSED, ResponseStatus.SUBMITTED),
        (61, ConsultationStage.OPEN, ResponseStatus.SUBMITTED),
    ],
)
def test_an_answer_begun_in_time_is_taken_after_closing(
    visitor: Visitor,
    consultation: Consultation,
    clock: time_machine.Traveller,
    minutes: int,
    stage: ConsultationStage,
    status: ResponseStatus,
) -> None:
    clock.move_to(CLOSES - timedelta(minutes=5))
    visitor.post("")
    clock.move_to(CLOSES + timedelta(minutes=minutes))
    close(consultation, stage)
    category = StakeholderCategory.objects.get()
    visitor.post("about", {"kind": "individual", "category": category.key})
    visitor.post("question", {"answer": visitor.option()}, number=1)
    visitor.post("publishing", {"publication": "do_not_publish"})

    checked = visitor.get("check")
    visitor.post("check")

    response = Response.objects.get()
    is_late = status is ResponseStatus.SUBMITTED
    assert (response.status, response.is_late) == (status, is_late)
    assert ("marked as late" in checked) is is_late
    assert ("marked them as late" in visitor.get("receipt")) is is_late


def test_nobody_begins_after_closing(
    visitor: Visitor, consultation: Consultation, clock: time_machine.Traveller
) -> None:
    clock.move_to(CLOSES)

    looked = visitor.client.get(visitor.at())
    page = visitor.post("")

    public = reverse("consultations:public_detail", kwargs=visitor.place)
    assert looked.headers["Location"] == public
    assert "This consultation is not open for answers" in page
    assert not ResponseDraft.objects.exists()


def test_what_was_typed_is_shown_for_copying_once_the_answers_are_being_read(
    visitor: Visitor, consultation: Consultation, clock: time_machine.Traveller
) -> None:
    clock.move_to(CLOSES - timedelta(minutes=5))
    visitor.answer_everything()
    clock.move_to(CLOSES + timedelta(hours=2))
    close(consultation, ConsultationStage.ANALYSING)

    typed = visitor.post("question", {"answer": "My last word"}, number=2)
    sent = visitor.post("check")
    looked = visitor.client.get(visitor.at("question", number=2))

    assert "Answers are being read now" in typed
    assert "My last word" in typed
    assert "Answers are being read now" in sent
    assert "Keep it near." in sent
    assert "Send your answers" not in sent
    assert looked.headers["Location"] == visitor.at("check")
    assert not Response.objects.exists()


def test_nothing_is_changed_after_sending(
    visitor: Visitor, authority: Authority, consultation: Consultation
) -> None:
    visitor.answer_everything()
    visitor.post("check")
    draft = ResponseDraft.objects.get()

    with pytest.raises(SentAlready):
        save_reach(draft=draft, reach=Reach(publication="without_name"), at=NOW)


def test_a_receipt_that_is_taken_is_given_to_nobody_else(
    visitor: Visitor, consultation: Consultation, monkeypatch: pytest.MonkeyPatch
) -> None:
    ResponseFactory.create(consultation=consultation, reference="CCCC-CCCC")
    visitor.answer_everything()
    letters = iter("C" * 8 + "D" * 8)
    monkeypatch.setattr("secrets.choice", lambda _: next(letters))

    visitor.post("check")

    assert Response.objects.filter(reference="DDDD-DDDD").exists()


def test_an_answer_that_does_not_fit_is_not_kept_whoever_saves_it(visitor: Visitor) -> None:
    visitor.post("")
    draft = ResponseDraft.objects.get()
    asked = asked_questions(read_setup(visitor.consultation))

    with pytest.raises(ActionRefused, match="Choose from the answers") as refused:
        save_answer(draft=draft, question=asked[0], given=Given(choices=("nonsense",)), at=NOW)

    assert refused.value.field == "answer"


def test_a_question_that_is_optional_can_be_skipped(visitor: Visitor) -> None:
    Question.objects.filter(code="preferred_option").update(is_required=False)
    visitor.post("")
    visitor.post("question", {"answer": visitor.option()}, number=1)

    following = visitor.post("question", {"answer": visitor.option(), "skip": "1"}, number=1)

    assert following == visitor.at("question", number=2)
    assert read_draft(ResponseDraft.objects.get()).given["preferred_option"].is_empty


def test_somebody_who_has_typed_nothing_can_leave_a_required_question(visitor: Visitor) -> None:
    visitor.post("")

    assert visitor.post("question", {"later": "1"}, number=1) == visitor.at("later")


def test_there_is_no_question_past_the_last(visitor: Visitor) -> None:
    visitor.post("")

    found = [visitor.client.get(visitor.at("question", number=each)) for each in (0, 4)]

    assert [each.status_code for each in found] == [404, 404]


def test_beginning_again_leaves_the_earlier_answers_behind(visitor: Visitor) -> None:
    visitor.answer_everything()
    offered = visitor.get()

    visitor.post("")

    assert "Go on with your answers" in offered
    assert "Keep it near." not in visitor.get("question", number=2)


def test_an_answer_to_an_unknown_choice_is_refused(visitor: Visitor) -> None:
    visitor.post("")

    page = visitor.post("question", {"answer": "nonsense"}, number=1)

    assert "Choose from the answers on this page" in page


def test_a_question_passed_over_counts_as_seen(visitor: Visitor) -> None:
    visitor.post("")
    visitor.post("question", {"answer": ""}, number=2)

    assert read_draft(ResponseDraft.objects.get()).given == {"issues": Given()}


def test_a_draft_remembers_about_and_reach(visitor: Visitor) -> None:
    visitor.answer_everything()

    kept = read_draft(ResponseDraft.objects.get())

    category = StakeholderCategory.objects.get()
    assert kept.about == About(kind=RespondentKind.INDIVIDUAL, category=category.key)
    assert kept.reach == Reach(publication="without_name")
