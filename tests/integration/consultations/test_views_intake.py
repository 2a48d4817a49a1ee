"""Can an officer load a file, read what is in it or wrong with it, apply it and undo it?"""

import csv
import io
import zipfile
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import Workbook

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import NOW, AnalysisSnapshotFactory, SnapshotResponseFactory
from tests.integration.consultations.files import ROWS, World, csv_file, make_world
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations import tasks
from waymark.consultations.actions.intake import files, responses, undoing
from waymark.consultations.actions.intake.files import start_applying
from waymark.consultations.imports import files as undo_files
from waymark.consultations.imports.files import apply_batch, check_batch
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.consultations.views import intake as views
from waymark.core.scoping import open_scope
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState, UndoEnd

pytestmark = pytest.mark.django_db
Jobs = list[tuple[str, dict[str, Any]]]
EXCLUDED = {"status": ResponseStatus.EXCLUDED.value, "exclusion_reason": "blank"}


@pytest.fixture
def authority() -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def world(authority: Authority, client: Client) -> World:
    with open_scope(authority.pk):
        made = make_world(authority)
        sign_in(client, made.membership)
        return made


@pytest.fixture(autouse=True)
def deferred(monkeypatch: pytest.MonkeyPatch) -> Jobs:
    jobs: Jobs = []
    for module in (files, undoing):
        monkeypatch.setattr(module, "defer", lambda task, **ids: jobs.append((task, ids)))
    return jobs


def address(world: World, *parts: object) -> str:
    start = f"/{world.authority.code}/work/consultations/{world.consultation.slug}/responses/files/"
    return start + "".join(f"{part}/" for part in parts)


def workbook(*, extra: str = "", formula: bool = False) -> bytes:
    """The rows of the CSV file in a workbook with a second sheet, and a part added to it."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "responses"
    for row in csv.reader(io.StringIO(csv_file(*ROWS).decode())):
        sheet.append(row)
    book.create_sheet("notes")
    if formula:
        sheet["E2"] = "=1+1"
    written = io.BytesIO()
    book.save(written)
    if extra:
        with zipfile.ZipFile(written, "a") as package:
            package.writestr(extra, b"<x/>")
    return written.getvalue()


def upload(client: Client, world: World, content: bytes, name: str = "paper.csv") -> Any:
    return client.post(
        address(world, "load"), {"file": SimpleUploadedFile(name, content)}, follow=True
    )


def run(jobs: Jobs) -> None:
    steps = {
        files.CHECK_TASK: tasks.check_responses_file,
        files.APPLY_TASK: tasks.apply_responses_file,
        undoing.UNDO_TASK: tasks.undo_responses_file,
    }
    while jobs:
        task, ids = jobs.pop(0)
        steps[task](**ids)


def batch_of(world: World) -> Batch:
    with open_scope(world.authority.pk):
        return Batch.objects.select_related("document").get()


def references(world: World) -> set[str]:
    with open_scope(world.authority.pk):
        return set(Response.objects.values_list("reference", flat=True))


def test_an_officer_loads_applies_and_undoes_a_file(
    client: Client, world: World, deferred: Jobs
) -> None:
    waiting = upload(client, world, csv_file(*ROWS))
    assert waiting.headers["Refresh"]
    assert "waiting to be checked" in waiting.content.decode()
    run(deferred)

    batch = batch_of(world)
    preview = client.get(address(world, batch.public_id))
    text = preview.content.decode()
    assert "3 new responses." in text
    assert "Keep the bus" in text
    assert "Refresh" not in preview.headers

    client.post(address(world, batch.public_id, "apply"))
    assert batch_of(world).state == BatchState.APPLYING
    run(deferred)
    assert references(world) == {"R001", "R002", "R003"}
    with open_scope(world.authority.pk):
        assert Response.objects.first().entered_by_id == world.membership.user_id  # type: ignore[union-attr]
    assert "Undo" in client.get(address(world, batch.public_id)).content.decode()

    confirmation = client.get(address(world, batch.public_id, "undo"))
    assert "3 responses that this file brought" in confirmation.content.decode()
    client.post(address(world, batch.public_id, "undo"), {"snapshots": ""})
    assert references(world) == set()
    assert batch_of(world).state == BatchState.UNDONE


def test_undoing_is_confirmed_anew_when_a_snapshot_was_taken_meanwhile(
    client: Client, world: World
) -> None:
    with open_scope(world.authority.pk):
        batch = world.load(*ROWS)
        snapshot = AnalysisSnapshotFactory.create(consultation=world.consultation, number=4)
        for response in Response.objects.all():
            SnapshotResponseFactory.create(snapshot=snapshot, response=response)
    undo = address(world, batch.public_id, "undo")

    refused = client.post(undo, {"snapshots": ""})
    text = refused.content.decode()
    assert refused.status_code == 400
    assert "Snapshot 4" in text
    assert 'value="4"' in text
    assert len(references(world)) == 3

    client.post(undo, {"snapshots": "4"})
    assert references(world) == set()


# Many responses are taken out in the background ------------------------------------------------


@pytest.fixture
def many(client: Client, world: World, deferred: Jobs, monkeypatch: pytest.MonkeyPatch) -> Batch:
    """A file that was applied, with more responses than are taken out at once."""
    monkeypatch.setattr(undoing, "AT_ONCE", 2)
    monkeypatch.setattr(undoing, "RESPONSES_IN_A_PART", 2)
    upload(client, world, csv_file(*ROWS))
    run(deferred)
    client.post(address(world, batch_of(world).public_id, "apply"))
    run(deferred)
    return batch_of(world)


def ask_to_undo(client: Client, world: World, batch: Batch) -> Any:
    return client.post(address(world, batch.public_id, "undo"), {"snapshots": ""}, follow=True)


def test_many_responses_are_taken_out_in_the_background(
    client: Client, world: World, deferred: Jobs, many: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    monkeypatch.setattr(undo_files, "tell_session", lambda _: told.append)

    confirmation = client.get(address(world, many.public_id, "undo")).content.decode()
    working = ask_to_undo(client, world, many)
    before = references(world)
    second = ask_to_undo(client, world, many).content.decode()
    assert len(deferred) == 1
    run(deferred)
    after = client.get(address(world, many.public_id)).content.decode()

    assert "in the background" in confirmation
    assert working.headers["Refresh"]
    assert "being taken out again" in working.content.decode()
    assert "is being undone already" in second
    assert before == {"R001", "R002", "R003"}
    assert references(world) == set()
    assert told == [10, 20, 60, 80, 95]
    assert "were taken out again" in after
    assert batch_of(world).undone_by_id == world.membership.user_id


def test_undoing_in_the_background_is_refused_at_once_with_the_responses_named(
    client: Client, world: World, deferred: Jobs, many: Batch
) -> None:
    with open_scope(world.authority.pk):
        Response.objects.filter(reference="R002").update(**EXCLUDED)

    page = ask_to_undo(client, world, many).content.decode()

    assert "1 response is decided on since" in page
    assert "R002" in page
    assert not deferred
    assert batch_of(world).state == BatchState.APPLIED


def test_what_comes_in_the_way_meanwhile_stops_the_undoing_whole(
    client: Client, world: World, deferred: Jobs, many: Batch
) -> None:
    ask_to_undo(client, world, many)
    with open_scope(world.authority.pk):
        Response.objects.filter(reference="R002").update(**EXCLUDED)
    run(deferred)

    page = client.get(address(world, many.public_id)).content.decode()
    undo = client.get(address(world, many.public_id, "undo")).content.decode()

    assert "something came in the way before it was done" in page
    assert "R002" in undo
    assert references(world) == {"R001", "R002", "R003"}
    assert batch_of(world).undo_end == UndoEnd.REFUSED


def test_a_failure_while_undoing_takes_nothing_out_and_can_be_tried_again(
    client: Client, world: World, deferred: Jobs, many: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_to_undo(client, world, many)
    with monkeypatch.context() as broken:
        broken.setattr(undoing, "DELETE_RESPONSES", "SELECT 1 / 0")
        run(deferred)
    stopped = client.get(address(world, many.public_id)).content.decode()
    assert references(world) == {"R001", "R002", "R003"}
    assert "A failure of the machine stopped the undoing" in stopped

    ask_to_undo(client, world, many)
    deferred.clear()
    client.post(address(world, many.public_id, "retry"))
    run(deferred)

    assert references(world) == set()
    assert batch_of(world).state == BatchState.UNDONE
    assert batch_of(world).undo_end == ""


def test_undoing_asked_for_by_somebody_who_has_left_takes_nothing_out(
    client: Client, world: World, deferred: Jobs, many: Batch
) -> None:
    ask_to_undo(client, world, many)
    with open_scope(world.authority.pk):
        world.membership.ended_at, world.membership.ended_by = NOW, world.membership.user
        world.membership.save()

    run(deferred)

    assert batch_of(world).state == BatchState.APPLIED
    assert batch_of(world).undo_end == UndoEnd.FAILED


def test_the_list_of_files_says_how_far_work_has_come(
    client: Client, world: World, many: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "find_progress", lambda _: 45)
    ask_to_undo(client, world, many)

    assert "45% done" in client.get(address(world)).content.decode()
    assert "45% done." in client.get(address(world, many.public_id)).content.decode()


def test_faults_are_shown_with_their_place_and_remedy(
    client: Client, world: World, deferred: Jobs
) -> None:
    upload(client, world, csv_file(ROWS[0], "R002,Helth,=1+1,,"))
    run(deferred)

    batch = batch_of(world)
    text = client.get(address(world, batch.public_id)).content.decode()
    assert "Did you mean “Health”?" in text
    download = client.get(address(world, batch.public_id, "faults"))
    rows = list(csv.reader(io.StringIO(download.content.decode())))
    assert rows[1][:3] == ["3", "category", "Helth"]
    assert rows[2][:3] == ["3", "preferred", "'=1+1"]
    with open_scope(world.authority.pk):
        kept = AuditEvent.objects.filter(event=Event.RESPONSES_EXPORTED)
        assert kept.get().detail["faults"] == 2


def test_a_damaged_workbook_is_refused_at_once(client: Client, world: World) -> None:
    refused = upload(client, world, b"PK\x03\x04" + b"x" * 50, name="responses.xlsx")

    assert refused.status_code == 400
    assert "The workbook is damaged" in refused.content.decode()


@pytest.mark.parametrize(
    ("name", "part", "sentence"),
    [
        ("paper.xlsm", "", "that can hold macros"),
        ("paper.xlsx", "xl/vbaProject.bin", "The workbook holds macros"),
        ("paper.xlsx", "xl/externalLinks/externalLink1.xml", "linked to other files"),
    ],
)
def test_a_workbook_that_may_do_harm_is_refused_at_once(
    client: Client, world: World, name: str, part: str, sentence: str
) -> None:
    refused = upload(client, world, workbook(extra=part), name=name)

    assert refused.status_code == 400
    assert sentence in refused.content.decode()
    with open_scope(world.authority.pk):
        assert not Batch.objects.exists()


def test_a_workbook_goes_the_same_way_as_a_csv_file(client: Client, world: World) -> None:
    arrived = upload(client, world, workbook(), name="paper.xlsx")
    with open_scope(world.authority.pk):
        batch = Batch.objects.get()
        check_batch(by=world.officer, consultation=world.consultation, batch=batch, at=NOW)
    found = client.get(address(world, batch.public_id)).content.decode()
    with open_scope(world.authority.pk):
        start_applying(by=world.officer, consultation=world.consultation, batch=batch, at=NOW)
        apply_batch(by=world.officer, consultation=world.consultation, batch=batch, at=NOW)

        assert arrived.status_code == 200
        assert "The sheet “responses” was read, and not “notes”." in found
        assert Response.objects.filter(batch=batch).count() == len(ROWS)
        assert batch.document.media_type.endswith("spreadsheetml.sheet")


def test_a_formula_is_a_fault_that_names_its_cell(client: Client, world: World) -> None:
    upload(client, world, workbook(formula=True), name="paper.xlsx")
    with open_scope(world.authority.pk):
        batch = Batch.objects.get()
        check_batch(by=world.officer, consultation=world.consultation, batch=batch, at=NOW)

    assert (
        "Cell E2 holds a formula." in client.get(address(world, batch.public_id)).content.decode()
    )


def test_a_file_that_is_too_large_is_refused(client: Client, world: World, settings: Any) -> None:
    settings.UPLOAD_MAXIMUM_BYTES = 10

    refused = upload(client, world, csv_file(*ROWS))

    assert refused.status_code == 400
    assert "Split it into several files" in refused.content.decode()


def test_the_second_officer_to_apply_is_told(client: Client, world: World, deferred: Jobs) -> None:
    upload(client, world, csv_file(*ROWS))
    run(deferred)
    batch = batch_of(world)
    client.post(address(world, batch.public_id, "apply"))

    second = client.post(address(world, batch.public_id, "apply"))

    assert second.status_code == 400
    assert "being applied already" in second.content.decode()
    assert len(deferred) == 1


def test_a_failure_of_the_machine_is_shown_and_can_be_retried(
    client: Client,
    world: World,
    deferred: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    upload(client, world, csv_file(*ROWS))
    run(deferred)
    batch = batch_of(world)
    client.post(address(world, batch.public_id, "apply"))
    with monkeypatch.context() as broken:
        broken.setattr(responses, "INSERT_ANSWERS", "SELECT 1 / 0")
        run(deferred)
    assert batch_of(world).state == BatchState.FAILED
    assert references(world) == set()

    client.post(address(world, batch.public_id, "retry"))
    run(deferred)
    client.post(address(world, batch.public_id, "apply"))
    run(deferred)

    assert len(references(world)) == 3


def test_a_file_whose_officer_has_left_is_not_applied(
    client: Client, world: World, deferred: Jobs
) -> None:
    upload(client, world, csv_file(*ROWS))
    run(deferred)
    batch = batch_of(world)
    client.post(address(world, batch.public_id, "apply"))
    with open_scope(world.authority.pk):
        world.membership.ended_at, world.membership.ended_by = NOW, world.membership.user
        world.membership.save()

    run(deferred)

    assert batch_of(world).state == BatchState.FAILED
    assert references(world) == set()


def test_a_task_that_runs_twice_does_its_work_once(
    client: Client, world: World, deferred: Jobs
) -> None:
    upload(client, world, csv_file(*ROWS))
    (job,) = deferred

    run([job, job])

    assert batch_of(world).state == BatchState.READY


def test_the_template_has_the_columns_that_the_page_explains(client: Client, world: World) -> None:
    template = client.get(address(world, "template"))
    names = template.content.decode().strip().split(",")
    page = client.get(address(world, "load")).content.decode()

    assert names[:5] == ["response_id", "category", "preferred", "topics", "comments"]
    assert all(name in page for name in names)
    assert "None of these (none)" in page


def test_the_list_of_files_says_what_became_of_each(
    client: Client, world: World, deferred: Jobs
) -> None:
    assert "No files yet" in client.get(address(world)).content.decode()
    upload(client, world, csv_file(*ROWS))
    run(deferred)

    text = client.get(address(world)).content.decode()

    assert "paper.csv" in text
    assert "Ready to apply" in text


def test_a_discarded_file_cannot_be_applied(client: Client, world: World, deferred: Jobs) -> None:
    upload(client, world, csv_file(*ROWS))
    run(deferred)
    batch = batch_of(world)
    client.post(address(world, batch.public_id, "discard"))

    refused = client.post(address(world, batch.public_id, "apply"))

    assert refused.status_code == 400
    assert "has been discarded" in refused.content.decode()


@pytest.mark.parametrize("role", [RoleName.CONSULTATION_ANALYST, RoleName.COUNCILLOR])
def test_other_roles_may_not_see_files(client: Client, world: World, role: RoleName) -> None:
    with open_scope(world.authority.pk):
        sign_in(client, MembershipFactory.create(authority=world.authority, role=role))

    assert client.get(address(world)).status_code == 403
    assert client.get(address(world, "load")).status_code == 403


def test_the_file_of_another_authority_is_not_found(
    client: Client, world: World, deferred: Jobs
) -> None:
    upload(client, world, csv_file(*ROWS))
    batch = batch_of(world)
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        neighbour = make_world(other)
        sign_in(client, neighbour.membership)

    assert client.get(address(neighbour, batch.public_id)).status_code == 404
    assert client.post(address(neighbour, batch.public_id, "apply")).status_code == 404
    assert client.get(address(world, batch.public_id)).status_code == 404
