"""Can the form be printed by whom it may, and does it say which version it is?"""

import pytest
from django.test import Client

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import NOW, ConsultationFactory, ConsultationVersionFactory
from tests.integration.consultations.files import World, make_world
from tests.support import sign_in
from waymark.access.models import Authority
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.running import ShortLink
from waymark.consultations.queries.printing import get_printing
from waymark.consultations.queries.setup.versions import frozen_setup
from waymark.consultations.queries.setup.whole import read_setup
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
