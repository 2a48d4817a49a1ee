"""With a receipt code: seeing what was sent, changing it until closing, withdrawing it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache

from tests.factories.consultations import (
    CLOSES,
    NOW,
    ConsultationVersionFactory,
    ResponseFactory,
    ready_consultation,
)
from tests.integration.consultations.visitors import Visitor
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions import stages
from waymark.consultations.actions.hearing import receipts as actions
from waymark.consultations.actions.hearing.answering.responses import send_answer
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import (
    Answer,
    RespondentContact,
    Response,
    ResponseDraft,
)
from waymark.consultations.models.similarity import Merging, ResponseReceipt, ResponseTrace
from waymark.consultations.queries.receipts import find_sent
from waymark.consultations.rules.answering import bare_code, spaced_code
from waymark.consultations.rules.vocabulary import ConsultationStage, ResponseStatus
from waymark.consultations.tasks import forget_traces
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused

ROBIN: dict[str, object] = {
    "publication": "without_name",
    "name": "Robin Invented",
    "email": "robin@example.org",
}


@pytest.fixture
def consultation(authority: Authority, scope: None) -> Consultation:
    made = ready_consultation(stage=ConsultationStage.OPEN)
    ConsultationVersionFactory.create(consultation=made)
    return made


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as coordinates:
        cache.clear()  # wrong codes are counted there
        yield coordinates
        cache.clear()


@pytest.fixture
def visitor(authority: Authority, consultation: Consultation) -> Visitor:
    """Somebody who has sent their answers, with contact details."""
    made = Visitor(authority, consultation)
    made.answer_everything()
    made.post("publishing", ROBIN)
    made.post("check")
    return made


@pytest.fixture
def stranger(authority: Authority, consultation: Consultation) -> Visitor:
    """Another browser."""
    return Visitor(authority, consultation)


def the_response() -> Response:
    return Response.objects.exclude(status=ResponseStatus.MERGED).get()


def test_the_receipt_opens_what_was_sent_on_another_device(
    visitor: Visitor, stranger: Visitor
) -> None:
    code = visitor.code()

    shown = visitor.get("receipt")
    there = stranger.post("return", {"code": code.lower()})

    assert code in shown
    assert there == stranger.at("receipt")
    assert "Keep it near." in stranger.get("receipt")


def test_a_shared_receipt_shows_no_contact_details(visitor: Visitor, stranger: Visitor) -> None:
    stranger.post("return", {"code": visitor.code()})
    stranger.post("amend")

    pages = [stranger.get(page) for page in ("receipt", "publishing", "check", "about")]
    pages += [stranger.get("question", number=1), stranger.get("question", number=2)]

    assert not any("Robin" in page or "robin@" in page for page in pages)


def test_the_code_is_kept_only_as_a_hash_and_is_no_reference(visitor: Visitor) -> None:
    code = bare_code(visitor.code())

    response, receipt = the_response(), ResponseReceipt.objects.get()

    assert len(code) == 16
    assert bare_code(response.reference) != code
    assert code not in str(vars(response)) + str(vars(receipt))


def test_the_reference_that_staff_see_opens_nothing(
    visitor: Visitor, stranger: Visitor, consultation: Consultation
) -> None:
    page = stranger.post("return", {"code": the_response().reference})

    assert "No answers have this code" in page
    assert find_sent(consultation_id=consultation.pk, token=the_response().reference) is None


def test_a_short_code_from_before_receipts_were_secrets_still_works(
    stranger: Visitor, consultation: Consultation
) -> None:
    ResponseFactory.create(consultation=consultation, reference="CDFG-HJKM", channel="online")

    there = stranger.post("return", {"code": "cdfghjkm"})

    assert there == stranger.at("receipt")
    assert "Withdraw your answers" in stranger.get("receipt")


def test_the_reference_of_a_file_is_never_a_receipt(
    stranger: Visitor, consultation: Consultation
) -> None:
    ResponseFactory.create(consultation=consultation, reference="CDFG-HJKM", channel="import_file")

    page = stranger.post("return", {"code": "CDFG-HJKM"})

    assert "No answers have this code" in page


def test_a_receipt_of_another_consultation_opens_nothing_here(
    visitor: Visitor, authority: Authority
) -> None:
    other = Visitor(authority, ready_consultation(stage=ConsultationStage.OPEN))

    page = other.post("return", {"code": visitor.code()})

    assert "No answers have this code" in page


# Changing ---------------------------------------------------------------------------------------


def test_changed_answers_take_the_place_of_those_sent(visitor: Visitor) -> None:
    first, code = the_response(), visitor.code()

    asked = visitor.get("amend")
    begun = visitor.post("amend")
    still = the_response()
    visitor.post("question", {"answer": "Keep it, and open it on Sundays."}, number=2)
    visitor.post("publishing", {"publication": "without_name"})
    sent = visitor.post("check")

    second = the_response()
    first.refresh_from_db()
    merging = Merging.objects.get()
    assert "take their place" in asked
    assert begun == visitor.at("check")
    assert still == first
    assert sent == visitor.at("receipt")
    assert (first.status, second.status) == ("merged", "accepted")
    assert (merging.response, merging.into, merging.before) == (first, second, "accepted")
    texts = Answer.objects.filter(response=second, choice=None).values_list("text", flat=True)
    assert list(texts) == ["Keep it, and open it on Sundays."]
    assert visitor.code() != code
    assert list(AuditEvent.objects.filter(event=Event.RESPONSE_AMENDED)) != []
    assert RespondentContact.objects.get().response == second
    assert RespondentContact.objects.get().email == "robin@example.org"


def test_contact_details_typed_anew_replace_those_given_before(visitor: Visitor) -> None:
    visitor.post("amend")
    visitor.post("publishing", ROBIN | {"email": "new@example.org"})

    visitor.post("check")

    assert RespondentContact.objects.get().email == "new@example.org"


def test_the_earlier_receipt_says_that_newer_answers_count(
    visitor: Visitor, stranger: Visitor
) -> None:
    code = visitor.code()
    visitor.post("amend")
    visitor.post("publishing", {"publication": "without_name"})
    visitor.post("question", {"answer": "Something else entirely."}, number=2)
    visitor.post("check")

    stranger.post("return", {"code": code})
    page = stranger.get("receipt")

    assert "Other answers are counted in place of these" in page
    assert "Use the receipt code that you got then" in page
    assert "Something else entirely." not in page
    assert "Change your answers" not in page


def test_of_two_changes_under_one_receipt_the_second_is_refused_and_kept(
    visitor: Visitor, stranger: Visitor
) -> None:
    stranger.post("return", {"code": visitor.code()})
    for each in (visitor, stranger):
        each.post("amend")
        each.post("publishing", {"publication": "without_name"})
    stranger.post("question", {"answer": "The second one's words."}, number=2)
    visitor.post("check")

    page = stranger.post("check")

    assert "changed from another place" in page
    assert "The second one" in page
    assert Response.objects.filter(status="accepted").count() == 1


@pytest.mark.parametrize("doubt", [ResponseStatus.QUERY, ResponseStatus.SUBMITTED])
def test_a_change_does_not_lift_a_doubt(visitor: Visitor, doubt: ResponseStatus) -> None:
    Response.objects.update(status=doubt)

    visitor.post("amend")
    visitor.post("publishing", {"publication": "without_name"})
    visitor.post("check")

    assert the_response().status == doubt


def test_answers_cannot_be_changed_after_closing(
    visitor: Visitor,
) -> None:
    Consultation.objects.update(stage=ConsultationStage.OPEN, closes_at=NOW)

    shown, page = visitor.get("receipt"), visitor.post("amend")

    assert "Change your answers" not in shown
    assert "can no longer be changed" in page
    assert ResponseDraft.objects.count() == 1


def test_answers_that_were_left_out_cannot_be_changed(visitor: Visitor) -> None:
    Response.objects.update(status="excluded", exclusion_reason="out_of_scope")

    page = visitor.get("receipt")

    assert "Your answers are not counted" in page
    assert the_response().reference in page
    assert "can no longer be changed" in visitor.post("amend")


# Withdrawing ------------------------------------------------------------------------------------


def test_withdrawn_answers_count_no_more_and_lose_their_contact_details(visitor: Visitor) -> None:
    asked = visitor.get("withdraw")

    there = visitor.post("withdraw")

    assert "You cannot undo this" in asked
    assert there == visitor.at("receipt")
    assert the_response().status == "withdrawn"
    assert not RespondentContact.objects.exists()
    assert AuditEvent.objects.get(event=Event.RESPONSE_WITHDRAWN).actor_kind == "respondent"
    assert "You have withdrawn your answers" in visitor.get("receipt")


def test_answers_can_be_withdrawn_after_closing_until_they_are_analysed(
    visitor: Visitor, stranger: Visitor
) -> None:
    Consultation.objects.update(stage=ConsultationStage.ANALYSING, closed_at=NOW)
    refused = visitor.post("withdraw")
    Consultation.objects.update(stage=ConsultationStage.CLOSED)
    visitor.post("withdraw")

    assert "can no longer be withdrawn here" in refused
    assert the_response().status == "withdrawn"


def test_answers_are_withdrawn_once(visitor: Visitor) -> None:
    visitor.post("withdraw")

    page = visitor.post("withdraw")

    assert "can no longer be withdrawn here" in page
    assert AuditEvent.objects.filter(event=Event.RESPONSE_WITHDRAWN).count() == 1


def test_withdrawing_and_changing_ask_for_a_receipt_first(stranger: Visitor) -> None:
    for page in ("receipt", "amend", "withdraw"):
        assert stranger.post(page) == stranger.at()


def test_the_receipt_works_when_the_draft_has_been_forgotten(
    visitor: Visitor, stranger: Visitor
) -> None:
    code = visitor.code()
    ResponseDraft.objects.all().delete()

    there = stranger.post("return", {"code": code})

    assert there == stranger.at("receipt")
    assert "Keep it near." in stranger.get("receipt")
    assert "Keep it near." in visitor.get("receipt")


def test_the_public_page_leads_to_sent_answers_until_they_are_analysed(stranger: Visitor) -> None:
    while_open = stranger.public_page()
    Consultation.objects.update(stage=ConsultationStage.CLOSED, closed_at=NOW)
    after = stranger.public_page()
    Consultation.objects.update(stage=ConsultationStage.ANALYSING)

    assert "see those you sent" in while_open
    assert "See or withdraw answers you sent" in after
    assert stranger.at("return") not in stranger.public_page()


# Wrong codes ------------------------------------------------------------------------------------


def test_a_browser_with_many_wrong_codes_is_asked_to_wait(
    visitor: Visitor, stranger: Visitor
) -> None:
    stranger.post("")
    pages = [
        stranger.post("return", {"code": f"CCCC-CCCC-CCCC-{number:04}"}) for number in range(21)
    ]

    there = Visitor(stranger.authority, stranger.consultation)

    assert "No answers have this code" in pages[19]
    assert "Too many codes were wrong" in pages[20]
    # Somebody else in the same library is let in.
    assert there.post("return", {"code": visitor.code()}) == there.at("receipt")


def test_guessing_short_codes_from_one_address_is_stopped(
    consultation: Consultation, authority: Authority, visitor: Visitor
) -> None:
    ResponseFactory.create(consultation=consultation, reference="CDFG-HJKM", channel="online")
    guesses = [
        Visitor(authority, consultation).post("return", {"code": f"CCCC-{number:04}"})
        for number in range(31)
    ]

    right = Visitor(authority, consultation).post("return", {"code": "CDFG-HJKM"})
    long = Visitor(authority, consultation).post("return", {"code": visitor.code()})

    assert "No answers have this code" in guesses[29]
    assert "Too many codes were wrong" in guesses[30]
    assert "Too many codes were wrong" in right
    assert long.endswith("/receipt/")


# Traces -----------------------------------------------------------------------------------------


def test_a_trace_names_neither_address_nor_browser_and_has_a_day_to_go(visitor: Visitor) -> None:
    trace = ResponseTrace.objects.get()

    kept = str(vars(trace))

    assert "127.0.0.1" not in kept
    assert str(visitor.client.session.session_key) not in kept
    assert len(trace.address_hash) == len(trace.session_hash) == 64
    assert trace.forget_on == (CLOSES + timedelta(days=31)).date()


def test_traces_of_two_consultations_cannot_be_joined(
    visitor: Visitor, authority: Authority
) -> None:
    other = ready_consultation(stage=ConsultationStage.OPEN)
    ConsultationVersionFactory.create(consultation=other)
    elsewhere = Visitor(authority, other, client=visitor.client)
    elsewhere.answer_everything()
    elsewhere.post("check")

    first, second = ResponseTrace.objects.order_by("id")

    assert first.session_hash != second.session_hash
    assert first.address_hash != second.address_hash


def test_two_answers_from_one_browser_leave_the_same_trace(visitor: Visitor) -> None:
    visitor.post("receipt")
    visitor.answer_everything()
    visitor.post("check")

    first, second = ResponseTrace.objects.order_by("id")

    assert first.session_hash == second.session_hash


@pytest.mark.parametrize(("days", "left"), [(30, 1), (32, 0)])
def test_traces_go_thirty_days_after_closing(
    visitor: Visitor,
    clock: time_machine.Traveller,
    days: int,
    left: int,
) -> None:
    clock.move_to(CLOSES + timedelta(days=days))

    forget_traces(0)

    assert ResponseTrace.objects.count() == left


def test_traces_stay_as_long_after_a_closing_that_was_moved(
    authority: Authority, visitor: Visitor, consultation: Consultation,
    clock: time_machine.Traveller,
) -> None:  # fmt: skip
    later = CLOSES + timedelta(days=20)
    other = ready_consultation(stage=ConsultationStage.OPEN)
    elsewhere = Visitor(authority, other)
    elsewhere.answer_everything()
    elsewhere.post("publishing", ROBIN)
    elsewhere.post("check")
    stages.extend_consultation(
        by=Actor.system(authority.pk), consultation=consultation, closes_at=later,
        reason="Asked for more time", notice="You have more time.", at=NOW,
    )  # fmt: skip

    days = dict(ResponseTrace.objects.values_list("response__consultation", "forget_on"))
    clock.move_to(CLOSES + timedelta(days=32))
    forget_traces(0)

    assert days == {
        consultation.pk: (later + timedelta(days=31)).date(),
        other.pk: (CLOSES + timedelta(days=31)).date(),
    }
    left = ResponseTrace.objects.get()
    assert left.response.consultation_id == consultation.pk


def test_forgetting_says_how_many(authority: Authority, visitor: Visitor) -> None:
    number = actions.forget_traces(by=Actor.system(authority.pk), at=CLOSES + timedelta(days=60))

    assert number == 1
    assert AuditEvent.objects.get(event=Event.TRACES_FORGOTTEN).detail == {"traces": 1}


def test_sending_without_a_trace_keeps_none(stranger: Visitor, authority: Authority) -> None:
    stranger.answer_everything()

    send_answer(by=Actor.respondent(authority.pk), draft=ResponseDraft.objects.get(), at=NOW)

    assert not ResponseTrace.objects.exists()


def test_an_answer_that_no_longer_fits_is_asked_again(visitor: Visitor) -> None:
    Answer.objects.filter(choice=None).update(text="x" * 10_500)

    visitor.post("amend")

    assert "x" * 20 not in visitor.get("question", number=2)


def test_changing_is_refused_where_the_consultation_has_no_dates(
    consultation: Consultation,
) -> None:
    response = ResponseFactory.create(consultation=consultation)
    Consultation.objects.update(stage=ConsultationStage.DRAFT, opens_at=None, closes_at=None)
    response.consultation.refresh_from_db()

    with pytest.raises(ActionRefused):
        actions.begin_amendment(response=response, at=NOW)


def test_an_empty_code_opens_nothing(consultation: Consultation) -> None:
    assert find_sent(consultation_id=consultation.pk, token=spaced_code("")) is None
