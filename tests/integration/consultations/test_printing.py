"""Can the form be printed by whom it may, and does it say which version it is?"""

from typing import Any

import pytest
from django.test import Client

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import NOW, ConsultationFactory, ConsultationVersionFactory
from tests.integration.consultations.files import World, make_world
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.running import ShortLink
from waymark.consultations.models.wordings import OfferedLanguage, Wording
from waymark.consultations.queries.printing import get_printing
from waymark.consultations.queries.setup.versions import frozen_setup
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.queries.wordings import list_texts
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.views import printing
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def world(authority: Authority, client: Client) -> World:
    with open_scope(authority.pk):
        made = make_world(authority)
        ConsultationVersion.objects.update(content=frozen_setup(read_setup(made.consultation)))
        return made


def page(world: World, *, at_work: bool = False) -> str:
    part = "work/" if at_work else ""
    return f"/{world.authority.code}/{part}consultations/{world.consultation.slug}/"


@pytest.mark.parametrize("size", ["", "large/"])
def test_everybody_prints_the_form_while_people_are_asked(
    client: Client, world: World, size: str
) -> None:
    found = client.get(f"{page(world)}form/{size}")

    assert found["Content-Type"] == "application/pdf"
    assert found.content.startswith(b"%PDF-")
    assert f"{page(world)}form/{size}" in client.get(page(world)).content.decode()


def test_the_form_leads_to_the_short_address_once_there_is_one(
    client: Client, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = []

    def render(*_: object, link: str, **__: object) -> bytes:
        links.append(link)
        return b"%PDF-"

    monkeypatch.setattr(printing, "render_form", render)
    client.get(f"{page(world)}form/")
    with open_scope(world.authority.pk):
        ShortLink.objects.create(
            authority=world.authority, consultation=world.consultation, code="bus7", made_at=NOW
        )
    client.get(f"{page(world)}form/")

    assert links[0].endswith(page(world))
    assert links[1].endswith(f"/{world.authority.code}/c/bus7/")


def test_after_closing_there_is_no_form_for_everybody(client: Client, world: World) -> None:
    with open_scope(world.authority.pk):
        Consultation.objects.filter(pk=world.consultation.pk).update(stage=ConsultationStage.CLOSED)

    assert client.get(f"{page(world)}form/").status_code == 404
    assert "form to print" not in client.get(page(world)).content.decode()


def test_an_older_version_says_that_it_was_replaced(client: Client, world: World) -> None:
    with open_scope(world.authority.pk):
        first = ConsultationVersion.objects.get()
        ConsultationVersionFactory.create(
            consultation=world.consultation, number=2, content=first.content
        )
        old = get_printing(viewer=world.officer, consultation=world.consultation, number=1)
        new = get_printing(viewer=world.officer, consultation=world.consultation)

        assert "replaced by version 2" in old.form.warning
        assert new.form.warning == ""
        assert new.form.version.endswith("version 2")
        with pytest.raises(NotFound):
            get_printing(viewer=world.officer, consultation=world.consultation, number=3)
    sign_in(client, world.membership)
    paper = client.get(f"{page(world, at_work=True)}responses/paper/").content.decode()
    assert f"{page(world, at_work=True)}form/1/" in paper
    assert client.get(f"{page(world, at_work=True)}form/1/").content.startswith(b"%PDF-")


def test_a_draft_says_that_it_is_one(world: World) -> None:
    with open_scope(world.authority.pk):
        draft = ConsultationFactory.create()

        found = get_printing(viewer=world.officer, consultation=draft)

        assert "draft" in found.form.warning


def offer(world: World, language: str, *, is_offered: bool = True) -> None:
    with open_scope(world.authority.pk):
        own = {"authority": world.authority, "consultation": world.consultation}
        OfferedLanguage.objects.create(**own, language=language, is_offered=is_offered)
        Wording.objects.create(**own, language=language, key="title", text="Tytuł", source="-")


@pytest.mark.parametrize("size", ["", "large/"])
def test_everybody_prints_the_form_in_a_language_that_is_offered(
    client: Client, world: World, size: str
) -> None:
    offer(world, "pl")
    address = f"{page(world)}form/{size}?language=pl"

    found = client.get(address)

    assert found.content.startswith(b"%PDF-")
    assert "-form-pl" in found["Content-Disposition"]
    assert f'href="{address}" hreflang="pl"' in client.get(page(world)).content.decode()


def test_a_language_is_on_paper_once_it_is_offered_and_for_staff_before(
    client: Client, world: World
) -> None:
    offer(world, "pl", is_offered=False)
    sign_in(client, world.membership)

    listed = client.get(f"{page(world, at_work=True)}languages/").content.decode()

    assert client.get(f"{page(world)}form/?language=pl").status_code == 404
    assert client.get(f"{page(world)}form/?language=ro").status_code == 404
    assert client.get(f"{page(world, at_work=True)}form/?language=pl").status_code == 200
    assert client.get(f"{page(world, at_work=True)}form/?language=ro").status_code == 404
    assert f'href="{page(world, at_work=True)}form/large/?language=pl"' in listed


def test_a_language_without_letters_is_not_printed_and_the_pages_say_so(
    client: Client, world: World
) -> None:
    offer(world, "ur")
    offer(world, "bn")
    sign_in(client, world.membership)

    public = client.get(page(world)).content.decode()
    listed = client.get(f"{page(world, at_work=True)}languages/").content.decode()

    assert client.get(f"{page(world)}form/?language=ur").status_code == 404
    assert client.get(f"{page(world)}form/?language=tlh").status_code == 404
    assert "The form cannot be printed in Bengali or Urdu" in public
    assert "The form cannot be printed in Bengali or Urdu" in listed


def test_the_form_in_another_language_says_what_is_still_in_english(world: World) -> None:
    offer(world, "pl")
    with open_scope(world.authority.pk):
        shared: dict[str, Any] = {"viewer": world.officer, "consultation": world.consultation}
        begun = get_printing(**shared, language="pl").form
        for each in list_texts(**shared, languages=("pl",))["pl"]:
            Wording.objects.update_or_create(
                authority=world.authority, consultation=world.consultation, language="pl",
                key=each.key, defaults={"text": "Słowa", "source": each.english},
            )  # fmt: skip
        whole = get_printing(**shared, language="pl").form

    assert begun.title == "Tytuł"
    assert begun.notice == "Some texts are not in Polish yet. They are in English."
    assert whole.notice == ""
    assert {each.wording for each in whole.questions} == {"Słowa"}
    assert [each.code for each in whole.questions] == [each.code for each in begun.questions]
    assert set(whole.permissions) | set(whole.fixed.values()) == {"Słowa"}


def test_a_question_and_an_answer_that_were_withdrawn_are_not_on_paper(world: World) -> None:
    with open_scope(world.authority.pk):
        first, *_ = Question.objects.filter(consultation=world.consultation).order_by("position")
        Question.objects.filter(pk=first.pk).update(
            withdrawn_at=NOW, withdrawn_reason="Asked twice"
        )
        content = frozen_setup(read_setup(world.consultation))
        ConsultationVersion.objects.update(content=content)

        found = get_printing(viewer=world.officer, consultation=world.consultation)

    assert first.code not in [each.code for each in found.form.questions]
    assert found.form.questions
