"""No answer in words is published before a person has read it; words are hidden, never changed."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.access import MembershipFactory
from tests.factories.consultations import (
    NOW,
    AnswerFactory,
    QuestionFactory,
    RespondentContactFactory,
    ResponseFactory,
    ready_consultation,
)
from tests.factories.organisations import OrganisationFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.moderation import publishing as actions
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.models.moderation import Moderation, NameList, Redaction
from waymark.consultations.queries.moderation import publishing as queries
from waymark.consultations.rules.redaction import RedactionReason, Span
from waymark.consultations.rules.vocabulary import ConsultationStage, ModerationState
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound

TEXT = "Ask Mrs Okonkwo or ring 01632 960123. Zofia would know, and Zofia never forgets."
NAME, PHONE = Span(4, 15, RedactionReason.NAME), Span(24, 36, RedactionReason.CONTACT)


@pytest.fixture
def consultation(authority: Authority, scope: None) -> Consultation:
    return ready_consultation(stage=ConsultationStage.CLOSED)


@pytest.fixture
def question(consultation: Consultation) -> Question:
    return Question.objects.get(consultation=consultation, code="issues")


@pytest.fixture
def moderator_membership(authority: Authority, scope: None) -> Membership:
    return MembershipFactory.create(authority=authority, role=RoleName.MODERATOR)


@pytest.fixture
def moderator(moderator_membership: Membership) -> Actor:
    return member_actor(moderator_membership)


def answer(
    question: Question, text: str = TEXT, *, publication: str = "without_name", **response: object
) -> Answer:
    made = ResponseFactory.create(
        consultation=question.consultation, publication=publication, **response
    )
    return AnswerFactory.create(response=made, question=question, text=text)


def decide(
    by: Actor,
    each: Answer,
    *spans: Span,
    state: ModerationState = ModerationState.APPROVED,
    reason: str = "",
    seen: str = "",
) -> Moderation:
    return actions.moderate_answer(
        by=by, answer=each, state=state, spans=spans, reason=reason, seen=seen, at=NOW
    )


def texts(question: Question) -> list[str]:
    return [each.text for each in published(question)]


def published(question: Question) -> tuple[queries.PublishedAnswer, ...]:
    approved = queries.approved_answers().filter(question=question)
    return queries.published_answers(approved.order_by("pk"))


# What may be published --------------------------------------------------------------------------


def test_only_permitted_and_approved_answers_are_published_with_words_hidden(
    moderator: Actor, question: Question
) -> None:
    each = answer(question)
    before = texts(question)

    decide(moderator, each, PHONE, NAME)

    each.refresh_from_db()
    assert before == []
    assert texts(question) == [
        (
            "Ask [name removed] or ring [contact details removed]. "
            "Zofia would know, and Zofia never forgets."
        )
    ]
    assert each.text == TEXT
    event = AuditEvent.objects.get(event=Event.ANSWER_MODERATED)
    assert event.detail == {"answer": str(each.public_id), "state": "approved", "hidden": 2}


@pytest.mark.parametrize(
    "response",
    [
        {"publication": "do_not_publish"},
        {"publication": ""},
        {"status": "withdrawn"},
        {"status": "merged"},
        {"status": "excluded", "exclusion_reason": "test"},
        {"status": "submitted"},
    ],
)
def test_what_may_not_be_published_is_never_in_the_queue(
    moderator: Actor, question: Question, response: dict[str, str]
) -> None:
    each = answer(question, **response)

    page = queries.list_answers(viewer=moderator, question=question)

    assert page.rows == ()
    with pytest.raises(NotFound):
        queries.get_answer(viewer=moderator, question=question, public_id=each.public_id)
    with pytest.raises(actions.NotPublishable):
        decide(moderator, each)


def test_an_approved_answer_that_is_withdrawn_is_published_no_more(
    moderator: Actor, question: Question
) -> None:
    each = answer(question)
    decide(moderator, each)

    Response.objects.filter(pk=each.response_id).update(status="withdrawn")

    assert texts(question) == []


def test_names_stand_beside_answers_only_where_their_owners_said_so(
    moderator: Actor, question: Question
) -> None:
    body = OrganisationFactory.create(name="Invented College")
    made = [
        answer(question, "one", publication="with_name"),
        answer(question, "two"),
        answer(question, "three", publication="", kind="body", body=body),
        answer(question, "four", publication="without_name", kind="body", body=body),
        answer(question, "five", publication="with_name", kind="body", body_name="Friends"),
    ]
    for each in made[:2]:
        RespondentContactFactory.create(response=each.response, name="Robin Invented")
    for each in made:
        decide(moderator, each)

    found = published(question)

    assert [(each.text, each.name) for each in found] == [
        ("one", "Robin Invented"),
        ("two", ""),
        ("three", "Invented College"),
        ("four", ""),
        ("five", "Friends"),
    ]


def test_questions_of_personal_kinds_are_not_offered(
    moderator: Actor, consultation: Consultation, question: Question
) -> None:
    hidden = QuestionFactory.create(
        consultation=consultation, code="hidden", kind="open_text", is_publishable=False
    )

    lines = queries.list_progress(viewer=moderator, consultation=consultation)

    assert [each.question for each in lines] == [question]
    with pytest.raises(NotFound):
        queries.get_question(
            viewer=moderator, consultation=consultation, public_id=hidden.public_id
        )


# Deciding ---------------------------------------------------------------------------------------


def test_rejecting_needs_a_reason_and_keeps_the_answer_unpublished(
    moderator: Actor, question: Question
) -> None:
    each = answer(question)

    with pytest.raises(actions.ReasonMissing):
        decide(moderator, each, state=ModerationState.REJECTED)
    decide(moderator, each, state=ModerationState.REJECTED, reason="About one person only")

    assert texts(question) == []
    assert Moderation.objects.get().reason == "About one person only"


def test_two_moderators_do_not_decide_over_each_other(
    moderator: Actor, officer: Actor, question: Question
) -> None:
    each = answer(question)
    first = decide(moderator, each, NAME)

    with pytest.raises(ChangedMeanwhile):
        decide(officer, each)
    decide(officer, each, seen=queries.decided_mark(first))

    assert not Redaction.objects.exists()


def test_a_span_outside_the_answer_is_refused(moderator: Actor, question: Question) -> None:
    with pytest.raises(actions.OutsideAnswer):
        decide(moderator, answer(question, "Short"), NAME)


def test_overlapping_spans_are_kept_as_one(moderator: Actor, question: Question) -> None:
    decide(moderator, answer(question), NAME, Span(8, 20, RedactionReason.OTHER))

    assert list(Redaction.objects.values_list("start", "end", "reason")) == [(4, 20, "name")]


def test_undoing_lets_an_answer_wait_again_and_keeps_what_was_hidden(
    moderator: Actor, question: Question
) -> None:
    each = answer(question)
    decide(moderator, each, NAME)

    actions.reopen_answer(by=moderator, answer=each, at=NOW)

    held = queries.get_answer(viewer=moderator, question=question, public_id=each.public_id)
    assert held.moderation is None
    assert held.hidden == (NAME,)
    assert texts(question) == []
    with pytest.raises(actions.NotModerated):
        actions.reopen_answer(by=moderator, answer=each, at=NOW)


def test_plain_answers_are_approved_together_and_others_are_not(
    moderator: Actor, question: Question
) -> None:
    plain, telling = answer(question, "Keep it near."), answer(question)

    with pytest.raises(actions.LookedAtFirst):
        approve(moderator, question, plain, telling)
    with pytest.raises(actions.NothingChosen):
        approve(moderator, question)
    number = approve(moderator, question, plain)

    assert number == 1
    assert texts(question) == ["Keep it near."]
    with pytest.raises(actions.LookedAtFirst):
        approve(moderator, question, plain)


def approve(by: Actor, question: Question, *answers: Answer) -> int:
    return actions.approve_shown(
        by=by, question=question, shown=[str(each.public_id) for each in answers], at=NOW
    )


def test_a_new_name_brings_approved_answers_back_unless_it_is_hidden_there(
    moderator: Actor, consultation: Consultation, question: Question
) -> None:
    named, hidden, other = answer(question), answer(question, "Zofia again"), answer(question, "No")
    decide(moderator, named, NAME)
    decide(moderator, hidden, Span(0, 5, RedactionReason.NAME))
    decide(moderator, other)

    def save(*names: str, revision: int) -> int:
        return actions.save_names(
            by=moderator, consultation=consultation, names=names, revision=revision, at=NOW
        )

    again = save("Zofia", revision=0)
    unchanged = save("zofia", "Kezia", revision=1)

    assert (again, unchanged) == (1, 0)
    waiting = queries.list_answers(viewer=moderator, question=question)
    assert [each.answer for each in waiting.rows] == [named]
    assert NameList.objects.get().names == "zofia\nKezia"
    with pytest.raises(ChangedMeanwhile):
        save("Nobody", revision=0)


def test_only_moderators_moderate(councillor: Actor, question: Question) -> None:
    each = answer(question)

    with pytest.raises(NotAllowed):
        decide(councillor, each)
    with pytest.raises(NotAllowed):
        queries.list_answers(viewer=councillor, question=question)


# Pages ------------------------------------------------------------------------------------------


class Desk:
    """A moderator at the pages of one consultation."""

    def __init__(self, client: Client, membership: Membership, question: Question) -> None:
        sign_in(client, membership)
        self.client = client
        self.question = question
        self.place = {
            "authority": membership.authority.code,
            "slug": question.consultation.slug,
        }

    def at(self, route: str, **kwargs: object) -> str:
        own = (
            {}
            if route in {"moderation", "moderation_names"}
            else {"question": self.question.public_id}
        )
        return reverse(f"consultations:{route}", kwargs=self.place | own | kwargs)

    def get(self, route: str, query: str = "", **kwargs: object) -> str:
        response = self.client.get(self.at(route, **kwargs) + query)
        assert response.status_code == 200
        return response.content.decode()

    def post(self, route: str, values: dict[str, object] | None = None, **kwargs: object) -> str:
        response = self.client.post(self.at(route, **kwargs), values or {}, follow=True)
        return response.content.decode()


@pytest.fixture
def desk(client: Client, moderator_membership: Membership, question: Question) -> Desk:
    return Desk(client, moderator_membership, question)


def shown_token(page: str) -> str:
    return page.split('name="shown" value="')[1].split('"')[0]


def test_the_first_page_says_how_far_each_question_is(desk: Desk, moderator: Actor) -> None:
    decide(moderator, answer(desk.question, "One"))
    answer(desk.question, "Two")
    answer(desk.question, "Three", publication="do_not_publish")

    page = desk.get("moderation")

    assert "1 of 2" in page
    assert desk.question.wording in page
    assert "Publishing" in page


def test_a_moderator_without_other_rights_finds_the_way(desk: Desk) -> None:
    detail = desk.client.get(reverse("consultations:detail", kwargs=desk.place)).content.decode()

    assert desk.at("moderation") in detail
    assert "/responses/" not in detail


def test_answers_without_candidates_are_approved_from_the_list_they_were_shown_on(
    desk: Desk, question: Question
) -> None:
    plain, telling = answer(question, "Keep it <i>near</i>."), answer(question)
    page = desk.get("moderation_question")
    later = answer(question, "Not yet shown.")

    sneaked = desk.post(
        "moderation_question",
        {"shown": shown_token(page), "approve": [str(later.public_id)]},
    )
    forged = desk.client.post(
        desk.at("moderation_question"), {"shown": "made-up", "approve": [str(later.public_id)]}
    )
    done = desk.post(
        "moderation_question",
        {"shown": shown_token(page), "approve": [str(plain.public_id)]},
    )

    assert "Keep it &lt;i&gt;near&lt;/i&gt;." in page
    assert "<mark>Mrs Okonkwo</mark>" in page
    assert f'value="{telling.public_id}"' not in page
    assert "This page is out of date" in sneaked
    assert forged.status_code == 400
    assert "1 answer is approved" in done
    assert Moderation.objects.get().answer == plain


def test_an_answer_is_shown_on_both_sides_with_its_candidates_ticked(
    desk: Desk, question: Question
) -> None:
    each = answer(question)

    page = desk.get("moderation_answer", answer=each.public_id)

    assert "<mark>Mrs Okonkwo</mark>" in page
    assert "looks like a telephone number" in page
    assert "Ask [name removed] or ring [contact details removed]." in page
    assert page.count("checked") == 2


def test_own_words_are_hidden_everywhere_or_at_one_place_and_shown_first(
    desk: Desk, question: Question
) -> None:
    each = answer(question)
    place = {"answer": each.public_id}

    missing = desk.post("moderation_answer", {"words": "Nobody", "approve": "1"}, **place)
    once = desk.post(
        "moderation_answer",
        {"words": "zofia", "which": "2", "why": "somebody_else", "approve": "1"},
        **place,
    )
    everywhere = desk.post("moderation_answer", {"words": "zofia", "why": "name"}, **place)

    assert "These words are not in the answer" in missing
    assert "Zofia would know, and [details of another person removed] never forgets" in once
    assert "[name removed] would know, and [name removed] never forgets" in everywhere
    assert not Moderation.objects.exists()


def test_an_answer_is_approved_with_the_ticked_words_hidden_and_the_next_one_opens(
    desk: Desk, question: Question
) -> None:
    each, following = answer(question), answer(question, "The next one")
    ticked = ["24-36-contact", "60-65-name"]

    unticked = desk.post("moderation_answer", {"spans": ticked, "show": "1"}, answer=each.public_id)
    page = desk.post("moderation_answer", {"spans": ticked, "approve": "1"}, answer=each.public_id)
    desk.post("moderation_answer", {"approve": "1"}, answer=following.public_id)

    assert "Ask Mrs Okonkwo or ring [contact details removed]" in unticked
    assert f"Answer in response {following.response.reference}" in page
    assert "is approved" in page
    assert texts(question)[0] == (
        "Ask Mrs Okonkwo or ring [contact details removed]. "
        "Zofia would know, and [name removed] never forgets."
    )


@pytest.mark.parametrize("box", ["x", "1-2-nonsense", "9-3-name", "0-9999-name", "-1-3-name"])
def test_a_box_that_does_not_fit_the_answer_is_refused(
    desk: Desk, question: Question, box: str
) -> None:
    each = answer(question)

    page = desk.post("moderation_answer", {"spans": [box], "approve": "1"}, answer=each.public_id)

    assert "There is a problem" in page
    assert not Moderation.objects.exists()


def test_rejecting_on_the_page_asks_for_the_reason_and_approving_does_not_take_one(
    desk: Desk, question: Question
) -> None:
    each = answer(question, "Keep it near.")
    place = {"answer": each.public_id}

    bare = desk.post("moderation_answer", {"reject": "1"}, **place)
    slip = desk.post("moderation_answer", {"reason": "Too personal", "approve": "1"}, **place)
    done = desk.post("moderation_answer", {"reason": "Too personal", "reject": "1"}, **place)
    rejected = desk.get("moderation_question", "?state=rejected")

    assert "Enter why the answer is not published" in bare
    assert "Press Reject" in slip
    assert "Too personal" in slip
    assert "is not published" in done
    assert "Not published: Too personal" in rejected


def test_a_decision_is_undone_on_its_page(desk: Desk, moderator: Actor) -> None:
    each = answer(desk.question)
    decide(moderator, each, NAME)

    shown = desk.get("moderation_answer", answer=each.public_id)
    approved = desk.get("moderation_question", "?state=approved")
    asked = desk.get("moderation_reopen", answer=each.public_id)
    done = desk.post("moderation_reopen", answer=each.public_id)

    assert "May be published. Decided by" in shown
    assert "<mark>[name removed]</mark>" in approved
    assert "waits again" in asked
    assert "The answer waits again" in done


def test_a_clash_shows_what_the_other_moderator_decided(
    desk: Desk, officer: Actor, question: Question
) -> None:
    each = answer(question, "Keep it near.")
    place = {"answer": each.public_id}
    desk.get("moderation_answer", answer=each.public_id)
    decide(officer, each, state=ModerationState.REJECTED, reason="Seen by another")

    clash = desk.post("moderation_answer", {"approve": "1"}, **place)
    seen = clash.split('name="seen" value="')[1].split('"')[0].replace("&#43;", "+")
    desk.post("moderation_answer", {"approve": "1", "seen": seen}, **place)

    assert "Somebody else changed this meanwhile" in clash
    assert "Seen by another" in clash
    assert Moderation.objects.get().state == "approved"


def test_names_are_listed_and_a_clash_keeps_both(desk: Desk, moderator: Actor) -> None:
    decide(moderator, answer(desk.question), NAME)

    saved = desk.post("moderation_names", {"names": " Zofia \n\nKezia\nZofia", "version": 0})
    clash = desk.post("moderation_names", {"names": "Imran", "version": 0})

    assert "1 approved answer waits again" in saved
    assert NameList.objects.get().names == "Zofia\nKezia"
    assert "Imran" in clash
    assert "Kezia" in clash


def test_a_long_list_is_read_in_pages(desk: Desk, question: Question) -> None:
    made = [answer(question, f"Words of number {number:02}.") for number in range(23)]

    first = desk.get("moderation_question")
    second = desk.get("moderation_question", f"?after={made[19].pk}")
    back = desk.get("moderation_question", f"?before={made[20].pk}&state=nonsense")

    assert "number 19" in first
    assert "number 20" not in first
    assert "number 20" in second
    assert "number 00" in back


def test_reading_answers_is_recorded(desk: Desk, question: Question) -> None:
    each = answer(question)

    desk.get("moderation_question")
    desk.get("moderation_answer", answer=each.public_id)

    targets = set(
        AuditEvent.objects.filter(event=Event.RESPONSES_SEEN).values_list("target_id", flat=True)
    )
    assert targets == {question.consultation.public_id, each.response.public_id}


def test_the_list_asks_the_database_as_often_however_long_it_is(
    desk: Desk, question: Question
) -> None:
    answer(question)
    desk.get("moderation_question")
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            desk.get("moderation_question")
        counts.append(len(asked))
        for _ in range(15):
            answer(question)

    assert counts[0] == counts[1]


def test_a_consultation_without_open_questions_says_so(desk: Desk, question: Question) -> None:
    Question.objects.filter(pk=question.pk).update(is_publishable=False)

    assert "asks no question in words" in desk.get("moderation")


def test_an_empty_state_says_that_all_is_done(desk: Desk, moderator: Actor) -> None:
    decide(moderator, answer(desk.question))

    assert "Every answer to this question is decided on" in desk.get("moderation_question")
