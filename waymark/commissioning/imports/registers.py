"""How is a register of contracts read from a file, with every fault in it by row?

Each row is checked by a form and by the rules that one contract is typed under, so that all agree.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from waymark.commissioning.actions import registers as actions
from waymark.commissioning.forms.registers import ContractRow
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.queries import registers as queries
from waymark.commissioning.rules import registers as rules
from waymark.commissioning.rules.contracts import faults as contract_faults
from waymark.commissioning.rules.registers import CheckedRegister, Matched, RegisterRow
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.tabular import Fault, Line, Unreadable, shorten
from waymark.core.tabular.files import read_table
from waymark.documents.queries import read_content
from waymark.intake.models import Batch
from waymark.organisations.models import Organisation

REQUIRED = tuple(name for name, field in ContractRow.base_fields.items() if field.required)
LABELS = {each.field: each.label for each in rules.columns()}
COMPARED = ("title", "starts_on", "ends_on", "value_total", "value_annual")
"""What tells that a contract that is here says something else than its row."""


def headings_of(content: bytes) -> tuple[str, ...]:
    """Return the headings of a file; raises `Unreadable`."""
    return read_table(content).header


def check_register(
    content: bytes,
    *,
    file_name: str,
    today: date,
    columns: Mapping[str, str] | None = None,
    suppliers: Mapping[str, Organisation | None] | None = None,
) -> CheckedRegister:
    """Check a whole file against what is here; writes nothing.

    `columns` and `suppliers` are answers not remembered yet, by heading and by name. A contract
    that is here already is left as it is: its reference is the key.
    """
    try:
        sheet = read_table(content)
    except Unreadable as unreadable:
        return CheckedRegister(faults=(unreadable.fault,), fault_count=1)
    said = {rules.plain(heading): name for heading, name in (columns or {}).items()}
    memory = {**queries.remembered_columns(), **said}
    fields = [rules.field_of(heading, memory) for heading in sheet.header]
    wrong = rules.header_faults(fields, sheet.header, REQUIRED)
    if wrong:
        return CheckedRegister(faults=tuple(wrong), fault_count=len(wrong))
    source = f"Register of contracts, {file_name}"[:270]
    rows, faults = _rows(sheet.lines, fields, today=today, source=source)
    if not rows and not faults:
        message = "There is no contract in the file."
        faults.append(Fault(row=0, message=message, remedy="Put one contract into each row."))
    known = queries.list_known(each.written.reference for each in rows)
    new: list[RegisterRow] = []
    differing: list[str] = []
    for row in rows:
        here = known.get(row.written.reference.lower())
        if here is None:
            new.append(row)
        elif _differs(row, here):
            differing.append(here.reference)
    return CheckedRegister(
        rows=() if faults else tuple(new),
        unchanged=len(rows) - len(new) - len(differing),
        differing=tuple(differing),
        suppliers={} if faults else _matched(new, answers=suppliers or {}, on=today),
        faults=tuple(faults[: rules.MOST_FAULTS]),
        fault_count=len(faults),
        row_count=len(rows),
    )


def check_received(
    batch: Batch,
    *,
    at: datetime,
    columns: Mapping[str, str] | None = None,
    suppliers: Mapping[str, Organisation | None] | None = None,
) -> CheckedRegister:
    """Check a file that was kept."""
    return check_register(
        read_content(batch.document),
        file_name=batch.document.file_name,
        today=local_date(at),
        columns=columns,
        suppliers=suppliers,
    )


def apply_received(*, by: Actor, batch: Batch, at: datetime) -> Batch:
    """Check a file once more, and take it in."""
    return actions.apply_register(by=by, batch=batch, checked=check_received(batch, at=at), at=at)


def _rows(
    lines: Iterator[Line], fields: list[str | None], *, today: date, source: str
) -> tuple[list[RegisterRow], list[Fault]]:
    rows: list[RegisterRow] = []
    faults: list[Fault] = []
    seen: dict[str, int] = {}
    for line in lines:
        if line.row > rules.MOST_ROWS + 1:
            message = f"The file has more than {rules.MOST_ROWS:,} rows."
            faults.append(Fault(row=line.row, message=message, remedy="Split it into several."))
            break
        if line.fault is not None:
            faults.append(line.fault)
            continue
        cells = {name: cell.strip() for name, cell in zip(fields, line.cells, strict=True) if name}
        found, wrong = _row(line.row, cells, today=today, source=source)
        faults += wrong
        if found is None:
            continue
        key = found.written.reference.lower()
        if key in seen:
            faults.append(
                Fault(
                    row=line.row,
                    column=LABELS["reference"],
                    value=shorten(found.written.reference),
                    message=f"This reference stands in row {seen[key]} too.",
                    remedy="Keep one row for each contract.",
                )
            )
        seen.setdefault(key, line.row)
        rows.append(found)
    return rows, faults


def _row(
    row: int, cells: dict[str, str], *, today: date, source: str
) -> tuple[RegisterRow | None, list[Fault]]:
    form = ContractRow(cells)
    if not form.is_valid():
        return None, [
            _fault(row, name, cells, str(errors[0])) for name, errors in form.errors.items()
        ]
    signed_on, starts_on = form.cleaned_data["signed_on"], form.cleaned_data["starts_on"]
    written = form.written(
        is_from_history=signed_on is not None or starts_on <= today, source=f"{source}, row {row}"
    )
    wrong = [_fault(row, each.field, cells, each.sentence) for each in contract_faults(written)]
    if signed_on is not None and signed_on > today:
        wrong.append(_fault(row, "signed_on", cells, "This day cannot be in the future"))
    if wrong:
        return None, wrong
    supplier = form.cleaned_data["supplier"]
    return RegisterRow(row=row, written=written, supplier=supplier, signed_on=signed_on), []


def _fault(row: int, name: str, cells: Mapping[str, str], message: str) -> Fault:
    return Fault(
        row=row,
        column=LABELS.get(name, name),
        value=shorten(cells.get(name, "")),
        message=f"{message.rstrip('.')}.",
        remedy="Mend the cell, then load the file again.",
    )


def _matched(
    rows: Iterable[RegisterRow], *, answers: Mapping[str, Organisation | None], on: date
) -> dict[str, Matched]:
    said = {rules.plain(name): each.pk if each else None for name, each in answers.items()}
    known = rules.Suppliers(
        queries.list_suppliers(),
        remembered={**queries.remembered_suppliers(), **said},
        on=on,
    )
    found: dict[str, Matched] = {}
    for each in rows:
        if each.supplier not in found:
            found[each.supplier] = known.match(each.supplier, each.written.supplier_number)
    return found


def _differs(row: RegisterRow, here: Contract) -> bool:
    return any(getattr(row.written, name) != getattr(here, name) for name in COMPARED)
