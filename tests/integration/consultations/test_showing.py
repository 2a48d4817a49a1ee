"""Questions that are shown only after some answers: set up, passed over, dropped at sending."""

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.factories.consultations import (
    NOW,
    ChoiceFactory,
    ConsultationVersionFactory,
    QuestionFactory,
    ready_consultation,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.consultations.actions import parts, questions
from waymark.consultations.actions.copying import copy_consultation
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.hearing.responses import Answer, ResponseDraft
from waymark.consultations.rules.choice_lines import ChoiceLine
from waymark.consultations.rules.showing import ShownIf
from waymark.consultations.rules.vocabulary import (
    ConsultationStage,
    QuestionKind,
    Sensitivity,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def draft(authority: Authority, scope: None) -> Consultation:
    """Two questions of everybody, then "Do you go?", and two more to hang on it."""
    made = ready_consultation()
    goes = QuestionFactory.create(
        consultation=made, code="goes", kind=QuestionKind.SINGLE_CHOICE, wording="Do you go?"
    )
    ChoiceFactory.create(question=goes, code="yes", label="Yes")
    ChoiceFactory.create(question=goes, code="no", label="No")
    QuestionFactory.create(consultation=made, code="why_not", wording="Why not?", is_required=True)
    QuestionFactory.create(consultation=made, code="last", wording="Anything else?")
    return made


def asked(code: str) -> Question:
    return Question.objects.get(code=code)


def rule(question: str, *choices: str) -> ShownIf:
    return ShownIf(question=question, choices=frozenset(choices))


def show(officer: Actor, code: str, shown_if: ShownIf | None) -> None:
    questions.set_showing(by=officer, question=asked(code), shown_if=shown_if, at=NOW)


@pytest.mark.parametrize(
    ("code", "shown_if", "sentence"),
    [
        ("why_not", rule("why_not", "yes"), "cannot decide about itself"),
        ("goes", rule("last", "yes"), "comes later"),
        ("why_not", rule("issues", "yes"), "has no choices"),
        ("why_not", rule("goes", "perhaps"), "is no answer to"),
        ("why_not", rule("goes"), "Tick at least one answer"),
        ("why_not", rule("nothing", "x"), "not there any more"),
    ],
)
def test_a_rule_that_cannot_hold_is_refused(
    draft: Consultation, officer: Actor, code: str, shown_if: ShownIf, sentence: str
) -> None:
    with pytest.raises(ActionRefused, match=sentence):
        show(officer, code, shown_if)

    assert asked(code).shown_if == {}


def test_a_question_about_equality_is_always_shown(draft: Consultation, officer: Actor) -> None:
    Question.objects.filter(code="last").update(
        sensitivity=Sensitivity.EQUALITY, hides_small_numbers=True
    )

    with pytest.raises(ActionRefused, match="on the last page"):
        show(officer, "last", rule("goes", "yes"))


def test_the_question_that_others_hang_on_stays_where_it_is_and_keeps_its_answers(
    draft: Consultation, officer: Actor
) -> None:
    show(officer, "why_not", rule("goes", "no"))

    with pytest.raises(ActionRefused) as removed:
        parts.remove_part(by=officer, part=asked("goes"), at=NOW)
    with pytest.raises(ActionRefused, match="“Do you go\\?” comes later"):
        parts.move_part(by=officer, part=asked("goes"), is_up=False, at=NOW)
    with pytest.raises(ActionRefused, match="“Why not\\?” is shown by an answer that would go"):
        questions.save_question(
            by=officer,
            consultation=draft,
            question=asked("goes"),
            kind=QuestionKind.SINGLE_CHOICE,
            wording="Do you go?",
            choices=[ChoiceLine("yes", "Yes"), ChoiceLine("perhaps", "Perhaps")],
            at=NOW,
        )

    assert "“Why not?” is shown by the answer to it" in removed.value.problems[0]
    assert Choice.objects.filter(question__code="goes", code="no").exists()


def test_an_officer_sets_and_takes_away_the_rule_on_a_page(
    client: Client, draft: Consultation, membership: Membership
) -> None:
    sign_in(client, membership)
    own: dict[str, Any] = {"authority": membership.authority.code, "slug": draft.slug}
    page = reverse(
        "consultations:question_showing", kwargs={**own, "part": asked("why_not").public_id}
    )

    offered = client.get(page).content.decode()
    both = client.post(page, {"goes": ["no"], "preferred_option": [_option()]})
    client.post(page, {"goes": ["no"]})
    listed = client.get(reverse("consultations:questions", kwargs=own)).content.decode()
    ticked = client.get(page).content.decode()
    kept = asked("why_not").shown_if
    client.post(page, {})

    assert "Only if the answer to “Do you go?” is" in offered
    assert "Anything else?" not in offered
    assert "One question decides" in both.content.decode()
    assert kept == {"question": "goes", "choices": ["no"]}
    assert "Only if the answer to “Do you go?” is “No”" in listed
    assert ticked.count(" checked") == 1
    assert asked("why_not").shown_if == {}


def _option() -> str:
    found = Choice.objects.filter(question__code="preferred_option").order_by("position").first()
    assert found is not None
    return found.code


def test_a_page_with_no_earlier_question_to_hang_on_says_so(
    client: Client, draft: Consultation, membership: Membership
) -> None:
    sign_in(client, membership)
    own = {"authority": membership.authority.code, "slug": draft.slug}
    part = asked("preferred_option").public_id

    page = client.get(
        reverse("consultations:question_showing", kwargs={**own, "part": part})
    ).content.decode()

    assert "everybody sees this one" in page


def test_hidden_questions_are_passed_over_and_what_was_answered_to_them_is_not_sent(
    draft: Consultation, officer: Actor, authority: Authority
) -> None:
    show(officer, "why_not", rule("goes", "no"))
    Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.OPEN)
    ConsultationVersionFactory.create(consultation=draft)
    visitor, own = Client(), {"authority": authority.code, "slug": draft.slug}

    def at(page: str, **kwargs: int) -> str:
        return reverse(f"consultations:answer{page}", kwargs=own | kwargs)

    category = StakeholderCategory.objects.get(consultation=draft).key
    started = visitor.get(at("")).content.decode()
    visitor.post(at(""))
    visitor.post(at("_about"), {"kind": "individual", "category": category})
    first = visitor.get(at("_question", number=1)).content.decode()
    opened = visitor.post(at("_question", number=3), {"answer": "no"}).headers["Location"]
    shown = visitor.get(at("_question", number=4)).content.decode()
    refused = visitor.post(at("_question", number=4), {"answer": ""}).content.decode()
    visitor.post(at("_question", number=4), {"answer": "It is too far"})
    passed = visitor.post(at("_question", number=3), {"answer": "yes"}).headers["Location"]
    hidden = visitor.get(at("_question", number=4)).headers["Location"]
    last = visitor.get(at("_question", number=5)).content.decode()
    reopened = visitor.post(f"{at('_question', number=3)}?from=check", {"answer": "yes"})
    visitor.post(at("_publishing"), {"publication": "without_name"})
    checked = visitor.get(at("_check")).content.decode()
    kept = ResponseDraft.objects.get().values["given"]
    visitor.post(at("_check"))

    assert "up to 5 questions" in started
    assert "Question 1 of 4" in first
    assert opened == at("_question", number=4)
    assert "Question 4 of 5" in shown
    assert "Write an answer" in refused
    assert passed == hidden == at("_question", number=5)
    assert "Question 4 of 4" in last
    assert reopened.headers["Location"] == at("_check")
    assert "Why not?" not in checked
    assert kept["why_not"]["text"] == "It is too far"
    assert "It is too far" not in list(Answer.objects.values_list("text", flat=True))
    assert Answer.objects.get(question__code="goes").choice == Choice.objects.get(code="yes")


def test_a_change_on_the_check_page_leads_to_the_question_that_it_opens(
    draft: Consultation, officer: Actor, authority: Authority
) -> None:
    show(officer, "why_not", rule("goes", "no"))
    Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.OPEN)
    visitor, own = Client(), {"authority": authority.code, "slug": draft.slug}
    visitor.post(reverse("consultations:answer", kwargs=own))
    page = reverse("consultations:answer_question", kwargs=own | {"number": 3})

    response = visitor.post(f"{page}?from=check", {"answer": "no"})
    refused = visitor.post(reverse("consultations:answer_check", kwargs=own)).content.decode()

    assert response.headers["Location"].endswith("/answer/4/?from=check")
    assert "Question 4: write an answer" in refused


def test_a_copy_shows_a_question_always_whose_rule_was_left_behind(
    draft: Consultation, officer: Actor
) -> None:
    show(officer, "why_not", rule("goes", "no"))
    whole = copy_consultation(by=officer, consultation=draft, title="Whole", at=NOW)
    Question.objects.filter(consultation=draft, code="goes").update(
        withdrawn_at=NOW, withdrawn_reason="Unclear."
    )

    partly = copy_consultation(by=officer, consultation=draft, title="Partly", at=NOW)

    def kept(consultation: Consultation) -> object:
        return Question.objects.get(consultation=consultation, code="why_not").shown_if

    assert kept(whole) == {"question": "goes", "choices": ["no"]}
    assert kept(partly) == {}
