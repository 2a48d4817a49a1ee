"""Does a register from a file come in whole or not at all, twice the same, and out again?"""

import re
import uuid
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.clock import NOW
from tests.factories.commissioning import ContractDueFactory, ContractFactory
from tests.factories.organisations import OrganisationFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.cli import waymark
from waymark.commissioning import tasks
from waymark.commissioning.actions import contracts
from waymark.commissioning.actions import registers as actions
from waymark.commissioning.exports.contracts_csv import contracts_csv
from waymark.commissioning.exports.register_file import empty_register
from waymark.commissioning.imports.registers import (
    apply_received,
    check_received,
    check_register,
    headings_of,
)
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.registers import RegisterColumn, RegisterSupplier
from waymark.commissioning.queries.contracts import list_published
from waymark.commissioning.rules.contracts import ContractState
from waymark.commissioning.rules.registers import CheckedRegister
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.core.tabular import write_csv
from waymark.core.tabular.excel_out import OutSheet, write_excel
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState
from waymark.organisations.models import Organisation

TODAY = NOW.date()
HEADER = (
    "Reference",
    "Title",
    "Supplier",
    "Company number",
    "Start date",
    "End date",
    "Total value",
)
PAST = ("C-1", "Advice", "Harbour Hubs CIC", "AB123456", "1/4/2024", "31/03/2026", "£1,234.50")
RUNS = ("C-2", "Centres", "Harbour Hubs CIC", "", "2026-04-01", "2027-03-31", "")
COMES = ("C-3", "Outreach", "Marshfield Advice", "", "2027-04-01", "2028-03-31", "90000")
ROWS = (PAST, RUNS, COMES)


def table(*rows: Any, header: tuple[str, ...] = HEADER) -> bytes:
    return write_csv(header, rows)


def check(content: bytes) -> CheckedRegister:
    return check_register(content, file_name="register.csv", today=TODAY)


def load(by: Actor, content: bytes) -> Batch:
    """Take a file in as the pages do."""
    batch = actions.receive_register(by=by, file_name="register.csv", content=content, at=NOW)
    actions.answer_register(by=by, batch=batch, checked=check_received(batch, at=NOW), at=NOW)
    return apply_received(by=by, batch=batch, at=NOW)


def test_contracts_come_in_as_what_they_are(by: Actor) -> None:
    batch = load(by, table(*ROWS))

    assert batch.state == BatchState.APPLIED
    past, runs, comes = Contract.objects.order_by("reference")
    assert (past.state, past.is_from_history) == (ContractState.ENDED, True)
    assert (past.value_total, past.number_kind) == (Decimal("1234.50"), "company")
    assert (past.starts_on, past.ends_on) == (date(2024, 4, 1), date(2026, 3, 31))
    assert past.history_source == "Register of contracts, register.csv, row 2"
    assert (runs.state, runs.is_from_history) == (ContractState.LIVE, True)
    assert (comes.state, comes.is_from_history) == (ContractState.DRAFT, False)
    assert past.supplier == runs.supplier
    assert set(Organisation.objects.values_list("name", flat=True)) == {
        "Harbour Hubs CIC",
        "Marshfield Advice",
    }
    events = AuditEvent.objects.order_by("id").values_list("event", flat=True)
    assert list(events) == [
        Event.REGISTER_RECEIVED,
        Event.REGISTER_ANSWERED,
        Event.REGISTER_APPLIED,
    ]


def test_a_draft_from_a_file_still_needs_its_decision(by: Actor) -> None:
    load(by, table(COMES))

    with pytest.raises(contracts.CannotSignContract):
        contracts.sign_contract(by=by, at=NOW, contract=Contract.objects.get(), signed_on=TODAY)


def test_the_same_file_twice_changes_nothing(by: Actor) -> None:
    load(by, table(*ROWS))
    before = list(Contract.objects.order_by("id").values())

    batch = load(by, table(*ROWS))

    assert batch.counts == {"added": 0, "unchanged": 3, "differing": 0, "suppliers": 0}
    assert list(Contract.objects.order_by("id").values()) == before
    assert Organisation.objects.count() == 2


def test_a_contract_that_is_here_stays_as_it_is(by: Actor) -> None:
    ContractFactory.create(reference="c-1", title="Ours")

    checked = check(table(*ROWS))

    assert checked.differing == ("c-1",)
    assert [each.written.reference for each in checked.rows] == ["C-2", "C-3"]


def test_csv_and_excel_come_to_the_same(scope: None) -> None:
    workbook = BytesIO()
    write_excel(workbook, [OutSheet(name="Contracts", header=HEADER, rows=ROWS)], title="Contracts")

    assert check(workbook.getvalue()).rows == check(table(*ROWS)).rows


def test_our_own_register_can_be_loaded_again(scope: None) -> None:
    ContractFactory.create(published_at=NOW, supplier_number="AB123456", number_kind="company")

    checked = check_register(
        contracts_csv(list_published()),
        file_name="own.csv",
        today=TODAY,
        columns={"State": ""},
    )

    assert (checked.fault_count, checked.unchanged, checked.rows) == (0, 1, ())


def test_every_fault_has_its_place_and_a_remedy(scope: None) -> None:
    checked = check(
        table(
            ("", "Advice", "Harbour", "", "1/4/2026", "31/3/2027", ""),
            ("C-1", "Advice", "Harbour", "12", "soon", "31/3/2027", "much"),
            ("C-2", "Advice", "Harbour", "", "1/4/2027", "31/3/2026", ""),
            RUNS,
            RUNS,
        )
    )

    assert {(each.row, each.column) for each in checked.faults} == {
        (2, "Reference"),
        (3, "Supplier number"),
        (3, "Start"),
        (3, "Value total GBP"),
        (4, "End"),
        (6, "Reference"),
    }
    assert all(each.message and each.remedy for each in checked.faults)
    assert checked.fault_count == 6


def test_a_file_with_a_fault_brings_nothing(by: Actor) -> None:
    batch = actions.receive_register(
        by=by,
        file_name="register.csv",
        content=table(PAST, ("C-4", *RUNS[1:4], "", "", "")),
        at=NOW,
    )

    answered = actions.answer_register(
        by=by, batch=batch, checked=check_received(batch, at=NOW), at=NOW
    )

    assert answered.state == BatchState.FAULTY
    assert answered.fault_count == 2
    assert not Contract.objects.exists()


def test_what_became_faulty_meanwhile_is_not_taken_in(by: Actor) -> None:
    batch = actions.receive_register(by=by, file_name="register.csv", content=table(PAST), at=NOW)
    actions.answer_register(by=by, batch=batch, checked=check_received(batch, at=NOW), at=NOW)
    RegisterColumn.objects.create(authority=batch.authority, heading="title", field="")

    assert apply_received(by=by, batch=batch, at=NOW).state == BatchState.FAULTY
    assert not Contract.objects.exists()


def test_a_register_comes_out_again_while_nothing_rests_on_it(by: Actor) -> None:
    batch = load(by, table(*ROWS))

    assert actions.undo_register(by=by, batch=batch, at=NOW) == 3

    assert not Contract.objects.exists()
    assert Organisation.objects.count() == 2
    assert load(by, table(*ROWS)).counts["added"] == 3


@pytest.mark.parametrize("how", ["due", "owner", "published"])
def test_a_contract_that_something_rests_on_keeps_all_in(
    by: Actor, commissioner: Membership, how: str
) -> None:
    batch = load(by, table(*ROWS))
    contract = Contract.objects.get(reference="C-2")
    if how == "due":
        ContractDueFactory.create(contract=contract)
    elif how == "owner":
        contracts.name_owner(by=by, at=NOW, contract=contract, owner=commissioner)
    else:
        contracts.publish_contract(by=by, at=NOW, contract=contract)

    with pytest.raises(actions.CannotUndo) as refused:
        actions.undo_register(by=by, batch=batch, at=NOW)

    assert len(refused.value.problems) == 1
    assert refused.value.problems[0].startswith("C-2 ")
    assert Contract.objects.count() == 3


def test_who_only_reads_loads_nothing(reader: Actor, scope: None) -> None:
    with pytest.raises(NotAllowed):
        actions.receive_register(by=reader, file_name="a.csv", content=table(PAST), at=NOW)


def test_the_empty_file_is_understood_as_it_is(scope: None) -> None:
    assert len(headings_of(empty_register())) == 17

    (fault,) = check(empty_register()).faults

    assert fault.message == "There is no contract in the file."


def posted(client: Client, address: str, **values: Any) -> str:
    response = client.post(address, {"submission": str(uuid.uuid4()), **values}, follow=True)
    return re.sub(r"\s+", " ", response.content.decode())


@pytest.fixture
def work(authority: Authority, commissioner: Membership, client: Client) -> str:
    sign_in(client, commissioner)
    return f"/{authority.code}/work/commissioning/contracts/registers/"


def upload(client: Client, work: str, content: bytes) -> str:
    """Load a file, and return its address."""
    posted(client, f"{work}load/", file=SimpleUploadedFile("register.csv", content))
    return f"{work}{Batch.objects.latest('received_at', 'id').public_id}/"


def test_a_file_goes_from_questions_to_contracts_and_back(client: Client, work: str) -> None:
    known = OrganisationFactory.create(name="The Quillfeather Trust")
    header = ("Ref", "Agreement", "Vendor", "From", "Until", "Notes")
    rows = [
        ("C-1", "Advice", "Quillfeather Trust Ltd", "1/4/2026", "31/3/2027", "Seen"),
        ("C-2", "Centres", "Somebody new", "1/4/2026", "31/3/2027", ""),
    ]
    one = upload(client, work, table(*rows, header=header))

    page = client.get(f"{one}columns/").content.decode()
    assert "“Vendor” holds" in page
    assert '<option value="reference" selected>' in page
    said = {
        "column_0": "reference",
        "column_1": "title",
        "column_2": "supplier",
        "column_3": "starts_on",
        "column_4": "ends_on",
        "column_5": "",
    }
    page = posted(client, f"{one}columns/", **said)
    assert "Who is “Quillfeather Trust Ltd”?" in page
    assert "Somebody new" not in page
    page = posted(client, f"{one}suppliers/", supplier_0=str(known.public_id))
    assert "The Quillfeather Trust (in the file: Quillfeather Trust Ltd)" in page
    assert "Somebody new (new)" in page
    page = posted(client, f"{one}apply/")
    assert "2 contracts taken in" in page
    assert Contract.objects.get(reference="C-1").supplier == known
    assert client.get(f"{one}apply/").status_code == 404
    page = posted(client, f"{one}undo/")
    assert "2 contracts taken out again" in page
    assert not Contract.objects.exists()

    again = upload(client, work, table(*rows, header=header))
    page = client.get(f"{again}columns/").content.decode()
    assert page.count(" selected>") == 6  # remembered, the column that is left out too
    page = posted(client, f"{again}columns/", **said)
    assert "Who is" not in page
    assert "Take these contracts in" in page
    assert RegisterSupplier.objects.count() == 1


def test_a_long_list_of_files_goes_on(client: Client, work: str, by: Actor) -> None:
    for number in range(51):
        actions.receive_register(by=by, file_name=f"{number}.csv", content=table(PAST), at=NOW)

    assert f"{work}?page=2" in client.get(work).content.decode()
    assert client.get(f"{work}?page=2").content.decode().count(".csv</a>") == 1


def test_faults_are_shown_and_the_file_set_aside(client: Client, work: str) -> None:
    one = upload(client, work, table(("C-1", "Advice", "Harbour", "", "soon", "31/3/2027", "")))
    fields = ("reference", "title", "supplier", "supplier_number", "starts_on", "ends_on")
    said = {f"column_{number}": name for number, name in enumerate(fields)}

    page = posted(client, f"{one}columns/", **said, column_6="value_total")

    assert "Needs mending" in page
    assert "Write the day like 1/4/2026" in page
    assert "The file has been discarded" in posted(client, f"{one}discard/")
    assert "register.csv" in client.get(work).content.decode()


def test_a_long_file_is_taken_in_by_the_worker(
    client: Client, work: str, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "AT_ONCE", 2)
    one = upload(client, work, table(*ROWS))
    fields = ("reference", "title", "supplier", "supplier_number", "starts_on", "ends_on")
    said = {f"column_{number}": name for number, name in enumerate(fields)}
    posted(client, f"{one}columns/", **said, column_6="value_total")

    page = posted(client, f"{one}apply/")
    assert "being taken in" in page
    assert client.get(one).headers["Refresh"] == "5"
    assert not Contract.objects.exists()
    batch = Batch.objects.get()
    for _ in range(2):  # a worker that runs it again does nothing
        tasks.apply_register(authority_id=authority.pk, batch_id=str(batch.public_id))

    assert Contract.objects.count() == 3
    assert "Taken in" in client.get(one).content.decode()


def test_a_failure_of_the_machine_is_said(
    by: Actor, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = actions.receive_register(by=by, file_name="register.csv", content=table(PAST), at=NOW)
    actions.answer_register(by=by, batch=batch, checked=check_received(batch, at=NOW), at=NOW)
    actions.start_applying(by=by, batch=batch, at=NOW)

    def fail(**_: Any) -> None:
        raise ValueError

    monkeypatch.setattr(tasks, "apply_received", fail)
    tasks.apply_register(authority_id=authority.pk, batch_id=str(batch.public_id))

    batch.refresh_from_db()
    assert batch.state == BatchState.FAILED


def test_the_command_line_checks_and_takes_in(authority: Authority, tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_bytes(table(*ROWS))
    asked = ["contracts", "import", str(file), "--authority", authority.code]

    rehearsed = CliRunner().invoke(waymark, [*asked, "--dry-run"])
    assert rehearsed.exit_code == 0, rehearsed.output
    assert "3 contracts would come in" in rehearsed.output
    with open_scope(authority.pk):
        assert not Contract.objects.exists()
    assert CliRunner().invoke(waymark, asked).exit_code == 0
    again = CliRunner().invoke(waymark, asked)
    assert "0 contracts taken in, 3 here already" in again.output
    file.write_bytes(table(("C-9", "Advice", "Harbour Hubs Ltd", "", "1/4/2026", "31/3/2027", "")))
    unsure = CliRunner().invoke(waymark, asked)
    assert unsure.exit_code == 1
    assert "Who is “Harbour Hubs Ltd”?" in unsure.output
    file.write_bytes(table(("C-9",), header=("Vendor",)))
    faulty = CliRunner().invoke(waymark, asked)
    assert faulty.exit_code == 1
    assert "row 1, Vendor" in faulty.output
    wrong = [*asked[:3], "--authority", "nowhere"]
    assert CliRunner().invoke(waymark, wrong).exit_code == 2
    with open_scope(authority.pk):
        assert Contract.objects.count() == 3
