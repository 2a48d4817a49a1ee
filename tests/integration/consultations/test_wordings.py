"""The same questions in other languages and in easy read, on the same codes."""

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
from waymark.consultations.actions import wordings as actions
from waymark.consultations.actions.copying import copy_consultation
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.models.wordings import OfferedLanguage, Wording
from waymark.consultations.queries.wordings import list_texts
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def draft(authority: Authority, scope: None) -> Consultation:
    made = ready_consultation(title="Where should the hub be?")
    goes = QuestionFactory.create(
        consultation=made, code="goes", kind=QuestionKind.SINGLE_CHOICE, wording="Do you go?"
    )
    ChoiceFactory.create(question=goes, code="yes", label="Yes")
    ChoiceFactory.create(question=goes, code="no", label="No")
    ConsultationVersionFactory.create(consultation=made)
    return made


def begin(officer: Actor, draft: Consultation, language: str = "ur") -> None:
    actions.begin_language(by=officer, consultation=draft, language=language, at=NOW)


def save(
    officer: Actor,
    draft: Consultation,
    words: dict[str, str],
    *,
    language: str = "ur",
    is_offered: bool = True,
    is_confirmed: bool = False,
) -> None:
    actions.save_wordings(
        by=officer,
        consultation=draft,
        language=language,
        words=words,
        is_offered=is_offered,
        is_confirmed=is_confirmed,
        at=NOW,
    )


def all_words(officer: Actor, draft: Consultation) -> dict[str, str]:
    texts = list_texts(viewer=officer, consultation=draft, languages=("ur",))["ur"]
    return {each.key: f"اردو {place}" for place, each in enumerate(texts)}


def test_an_officer_types_every_text_of_a_language_beside_the_english_one(
    client: Client, draft: Consultation, membership: Membership
) -> None:
    sign_in(client, membership)
    own: dict[str, Any] = {"authority": membership.authority.code, "slug": draft.slug}

    def at(route: str, **kwargs: str) -> str:
        return reverse(f"consultations:{route}", kwargs=own | kwargs)

    none_yet = client.get(at("languages")).content.decode()
    unnamed = client.post(at("language_add"), {}).content.decode()
    begun = client.post(at("language_add"), {"language": "ur"})
    twice = client.post(at("language_add"), {"language": "ur"}).content.decode()
    form = client.get(at("language_change", language="ur")).content.decode()
    number = form.count("<textarea")
    client.post(
        at("language_change", language="ur"),
        {**{f"text-{place}": f"متن {place}" for place in range(number)}, "is_offered": "on"},
    )
    listed = client.get(at("languages")).content.decode()
    client.post(at("language_remove", language="ur"))

    assert "English only so far" in none_yet
    assert "Choose a language" in unnamed
    assert begun.headers["Location"] == at("language_change", language="ur")
    assert "has been begun already" in twice
    assert "Where should the hub be?" in form
    assert 'lang="ur" dir="rtl"' in form
    assert f"Complete: {number} texts" in listed
    assert "Offered to people" in listed
    assert not OfferedLanguage.objects.exists()
    assert not Wording.objects.exists()


def test_people_answer_in_their_language_and_the_answers_count_alike(
    draft: Consultation, officer: Actor, authority: Authority
) -> None:
    begin(officer, draft)
    save(officer, draft, all_words(officer, draft) | {"question.goes.choice.no": "نہیں"})
    Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.OPEN)
    visitor, own = Client(), {"authority": authority.code, "slug": draft.slug}

    def at(page: str, **kwargs: int) -> str:
        return reverse(f"consultations:{page}", kwargs=own | kwargs)

    public = visitor.get(at("public_detail")).content.decode()
    start = visitor.get(f"{at('answer')}?language=ur").content.decode()
    visitor.post(f"{at('answer')}?language=ur")
    category = StakeholderCategory.objects.get(consultation=draft).key
    visitor.post(at("answer_about"), {"kind": "individual", "category": category})
    asked = visitor.get(at("answer_question", number=3)).content.decode()
    visitor.post(at("answer_question", number=3), {"answer": "no"})
    visitor.post(at("answer_publishing"), {"publication": "without_name"})
    checked = visitor.get(at("answer_check")).content.decode()
    visitor.post(at("answer_check"))
    receipt = visitor.get(at("answer_receipt")).content.decode()

    assert f'href="{at("answer")}?language=ur" lang="ur"' in public
    assert 'lang="ur" dir="rtl"' in start
    assert "Where should the hub be?" not in start
    assert "Some texts are not" not in start
    assert 'lang="ur" dir="rtl"' in asked
    assert "نہیں" in asked
    assert "Do you go?" not in asked
    assert "نہیں" in checked
    assert "نہیں" in receipt
    assert Response.objects.get().language == "ur"
    chosen = Answer.objects.get(question__code="goes").choice
    assert chosen is not None
    assert chosen.code == "no"


def test_somebody_changes_the_language_half_way_and_keeps_their_answers(
    draft: Consultation, officer: Actor, authority: Authority
) -> None:
    begin(officer, draft, "easy")
    save(officer, draft, {"question.goes.wording": "Do you go there?"}, language="easy")
    Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.OPEN)
    visitor, own = Client(), {"authority": authority.code, "slug": draft.slug}
    page = reverse("consultations:answer_question", kwargs=own | {"number": 3})
    choose = reverse("consultations:answer_language", kwargs=own)
    visitor.post(reverse("consultations:answer", kwargs=own))
    visitor.post(page, {"answer": "yes"})

    offered = visitor.get(choose).content.decode()
    visitor.post(choose, {"language": "easy"})
    easy = visitor.get(page).content.decode()
    visitor.post(choose, {"language": "en-GB"})
    english = visitor.get(page).content.decode()
    unknown = visitor.post(choose, {"language": "xx"}).content.decode()

    assert "Easy read" in offered
    assert "Do you go there?" in easy
    assert "Some texts are not in Easy read yet. They are in English." in easy
    assert "Do you go?" in english
    assert easy.count(" checked") == english.count(" checked") == 1
    assert "from the list" in unknown


def test_a_language_that_is_not_offered_is_not_shown(
    draft: Consultation, officer: Actor, authority: Authority
) -> None:
    begin(officer, draft)
    save(officer, draft, {"title": "عنوان"}, is_offered=False)
    Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.OPEN)
    own = {"authority": authority.code, "slug": draft.slug}
    visitor = Client()

    start = visitor.get(f"{reverse('consultations:answer', kwargs=own)}?language=ur")
    choose = visitor.get(reverse("consultations:answer_language", kwargs=own))

    assert "عنوان" not in start.content.decode()
    assert choose.headers["Location"] == reverse("consultations:answer", kwargs=own)


def test_words_of_a_text_that_has_changed_are_marked_until_they_are_confirmed(
    draft: Consultation, officer: Actor
) -> None:
    begin(officer, draft)
    save(officer, draft, {"question.goes.wording": "کیا؟"})
    Question.objects.filter(code="goes").update(wording="Do you go there often?")

    def stale() -> list[str]:
        texts = list_texts(viewer=officer, consultation=draft, languages=("ur",))["ur"]
        return [each.key for each in texts if each.is_stale]

    changed = stale()
    save(officer, draft, {"question.goes.wording": "کیا؟"})
    unconfirmed = stale()
    save(officer, draft, {"question.goes.wording": "کیا؟"}, is_confirmed=True)

    assert changed == unconfirmed == ["question.goes.wording"]
    assert stale() == []


def test_an_emptied_text_loses_its_words(draft: Consultation, officer: Actor) -> None:
    begin(officer, draft)
    save(officer, draft, {"title": "عنوان", "purpose": "مقصد"})

    save(officer, draft, {"title": " ", "purpose": "مقصد"})

    assert list(Wording.objects.values_list("key", flat=True)) == ["purpose"]


def test_a_copy_has_the_words_of_its_pattern_and_offers_them_to_nobody_yet(
    draft: Consultation, officer: Actor
) -> None:
    begin(officer, draft)
    save(officer, draft, all_words(officer, draft))

    copy = copy_consultation(by=officer, consultation=draft, title="Again", at=NOW)

    texts = list_texts(viewer=officer, consultation=copy, languages=("ur",))["ur"]
    assert [each.key for each in texts if not each.words] == []
    assert [each.key for each in texts if each.is_stale] == ["title"]
    assert not OfferedLanguage.objects.get(consultation=copy).is_offered


def test_what_cannot_be_done_with_a_language_is_refused(
    draft: Consultation, officer: Actor
) -> None:
    with pytest.raises(ActionRefused, match="Choose a language"):
        begin(officer, draft, "xx")
    with pytest.raises(ActionRefused, match="Choose a language"):
        begin(officer, draft, "en-GB")
    begin(officer, draft)
    with pytest.raises(actions.BegunAlready):
        begin(officer, draft)
    with pytest.raises(ActionRefused, match="Write at least one text"):
        save(officer, draft, {})
    with pytest.raises(NotFound):
        save(officer, draft, {"title": "x"}, language="pl")
    save(officer, draft, {"title": "عنوان"})
    Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.OPEN)
    with pytest.raises(ActionRefused, match="stays until closing"):
        actions.remove_language(by=officer, consultation=draft, language="ur", at=NOW)
    Consultation.objects.filter(pk=draft.pk).update(stage=ConsultationStage.CLOSED)
    with pytest.raises(actions.AnsweredAlready):
        save(officer, draft, {"title": "عنوان"})
