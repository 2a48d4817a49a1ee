"""Does a file of responses leave whole, with a reason, and without what it must not hold?"""

import csv
import io
from typing import Any

import pytest
from django.test import Client
from openpyxl import load_workbook

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    NOW,
    AnswerFactory,
    ChoiceFactory,
    QuestionFactory,
    RespondentContactFactory,
    ResponseFactory,
)
from tests.integration.consultations.files import ROWS, World, make_world
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.imports.files import check_content
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries import exporting
from waymark.consultations.rules.vocabulary import QuestionKind, ResponseStatus, Sensitivity
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db
ASKED = {"which": "counted", "form": "csv", "cells": "words", "reason": "For the analysts"}


@pytest.fixture
def authority() -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def world(authority: Authority, client: Client) -> World:
    with open_scope(authority.pk):
        made = make_world(authority)
        made.load(*ROWS)
        sign_in(client, made.membership)
        return made


def address(world: World) -> str:
    code, slug = world.authority.code, world.consultation.slug
    return f"/{code}/work/consultations/{slug}/responses/download/"


def download(client: Client, world: World, **changed: str) -> bytes:
    response: Any = client.post(address(world), ASKED | changed)
    assert response.status_code == 200
    content = b"".join(response.streaming_content)
    close_file(response)
    return content


def close_file(response: Any) -> None:
    """Close the file alone: closing the response would also close the test's connection."""
    for close in response._resource_closers:
        close()


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode())))


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("cells", ["words", "codes"])
@pytest.mark.parametrize("at_once", [1, 2000])
def test_what_leaves_can_be_loaded_again_and_changes_nothing(
    client: Client,
    world: World,
    form: str,
    cells: str,
    at_once: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(exporting, "ROWS_AT_ONCE", at_once)

    content = download(client, world, form=form, cells=cells)

    with open_scope(world.authority.pk):
        checked = check_content(
            by=world.officer, consultation=world.consultation, content=content, at=NOW
        )
    assert (checked.faults, checked.added, checked.unchanged) == ((), 0, len(ROWS))


def test_words_that_look_like_a_formula_stay_words(client: Client, world: World) -> None:
    with open_scope(world.authority.pk):
        answered = ResponseFactory.create(consultation=world.consultation)
        comments = world.consultation_question("comments")
        AnswerFactory.create(response=answered, question=comments, text="=1+1")

    as_csv = download(client, world)
    book = load_workbook(io.BytesIO(download(client, world, form="xlsx")))

    assert "'=1+1" in {row["comments"] for row in table(as_csv)}
    cells = [cell for row in book["responses"].iter_rows() for cell in row]
    assert [cell.data_type for cell in cells if cell.value == "=1+1"] == ["s"]


def test_contact_details_and_equality_are_in_no_file(client: Client, world: World) -> None:
    with open_scope(world.authority.pk):
        answered = ResponseFactory.create(consultation=world.consultation)
        RespondentContactFactory.create(response=answered, name="Robin Invented")
        asked = QuestionFactory.create(
            consultation=world.consultation,
            code="faith",
            kind=QuestionKind.SINGLE_CHOICE,
            sensitivity=Sensitivity.EQUALITY,
            hides_small_numbers=True,
        )
        secret = ChoiceFactory.create(question=asked, label="A named faith")
        AnswerFactory.create(response=answered, question=asked, choice=secret, text="")

    for form in ("csv", "xlsx"):
        content = download(client, world, form=form, which="received")
        if form == "xlsx":
            book = load_workbook(io.BytesIO(content))
            words = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
        else:
            words = {word for row in table(content) for word in (*row.keys(), *row.values())}
        assert answered.reference in words
        assert not words & {"faith", "A named faith", "Robin Invented", "robin@example.org"}


def test_all_that_were_received_bear_their_state(client: Client, world: World) -> None:
    with open_scope(world.authority.pk):
        Response.objects.filter(reference="R002").update(status=ResponseStatus.QUERY)

    counted = table(download(client, world))
    received = table(download(client, world, which="received"))

    assert [row["response_id"] for row in counted] == ["R001", "R003"]
    assert {row["response_id"]: row["state"] for row in received} == {
        "R001": "Counted",
        "R002": "Under query",
        "R003": "Counted",
    }


def test_a_reason_is_asked_and_kept(client: Client, world: World) -> None:
    refused = client.post(address(world), ASKED | {"reason": " "})
    download(client, world, form="xlsx")

    assert refused.status_code == 400
    assert "Enter why you need the file" in refused.content.decode()
    with open_scope(world.authority.pk):
        (event,) = AuditEvent.objects.filter(event=Event.RESPONSES_EXPORTED)
    assert event.reason == "For the analysts"
    assert event.detail == {"format": "xlsx", "all": False}


def test_an_analyst_may_take_the_file_and_a_councillor_may_not(
    client: Client, world: World
) -> None:
    statuses = []
    for role in (RoleName.CONSULTATION_ANALYST, RoleName.COUNCILLOR):
        with open_scope(world.authority.pk):
            sign_in(client, MembershipFactory.create(authority=world.authority, role=role))
        answered: Any = client.post(address(world), ASKED)
        statuses.append(answered.status_code)
        close_file(answered)

    assert statuses == [200, 403]


def test_the_empty_workbook_is_offered_and_loads_without_faults_in_its_header(
    client: Client, world: World
) -> None:
    base = address(world).replace("download/", "files/")
    page = client.get(f"{base}load/").content.decode()

    response: Any = client.get(f"{base}template/excel/")

    assert f"{base}template/excel/" in page
    book = load_workbook(io.BytesIO(response.content))
    header = [cell.value for cell in book["responses"][1]]
    assert header[:2] == ["response_id", "category"]
    assert book.sheetnames == ["responses", "dictionary"]
