"""How is a list of bodies read from a file, with every fault in it by row?

Each row is checked by the form that one body is typed into, so that both agree.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from waymark.consultations.actions.inviting.bodies import NewBody
from waymark.consultations.forms.inviting import Body
from waymark.core.tabular import Fault, Line, Unreadable, shorten
from waymark.core.tabular.files import read_table

MOST_ROWS = 5000
MOST_FAULTS = 200
COLUMNS = {
    "organisation": "name",
    "category": "category",
    "contact_name": "contact_name",
    "email": "contact_email",
}
"""The columns of a file, and the field that each goes into."""
REQUIRED = ("organisation", "category", "email")
REMEDIES = {
    "name": "Write the name of the body into this cell.",
    "category": "Use one of the categories of this consultation: {categories}.",
    "contact_name": "Shorten the name.",
    "contact_email": "Write one address, like name@example.org.",
}


@dataclass(frozen=True)
class CheckedBodies:
    """What was found in a file: bodies to add, or faults to mend."""

    bodies: tuple[NewBody, ...]
    faults: tuple[Fault, ...]
    fault_count: int


def check_bodies(
    content: bytes, *, categories: Sequence[tuple[str, str]], on_list: Collection[str]
) -> CheckedBodies:
    """Read a file; `categories` are (key, label), `on_list` the names there are, in lower case."""
    try:
        sheet = read_table(content)
    except Unreadable as unreadable:
        return _checked([], [unreadable.fault])
    header = [name.strip().lower().replace(" ", "_") for name in sheet.header]
    faults = list(_header_faults(header))
    if faults:
        return _checked([], faults)
    keys = {label.lower(): key for key, label in categories} | {
        key.lower(): key for key, _ in categories
    }
    bodies: list[NewBody] = []
    first: dict[str, int] = {}
    for line in sheet.lines:
        if line.row > MOST_ROWS + 1:
            faults.append(
                Fault(
                    row=line.row,
                    message=f"The file has more than {MOST_ROWS:,} rows.",
                    remedy="Split it into several files.",
                )
            )
            break
        if line.fault is not None:
            faults.append(line.fault)
            continue
        found, wrong = _row(line, header, keys=keys, categories=categories)
        faults += wrong
        if found is None:
            continue
        plain = found.name.lower()
        if plain in on_list or plain in first:
            faults.append(_double(line.row, found.name, first.get(plain)))
        first.setdefault(plain, line.row)
        bodies.append(found)
    if not bodies and not faults:
        message = "There is no body in the file."
        faults.append(Fault(row=0, message=message, remedy="Put one body into each row."))
    return _checked(bodies, faults)


def _checked(bodies: Sequence[NewBody], faults: Sequence[Fault]) -> CheckedBodies:
    return CheckedBodies(
        bodies=() if faults else tuple(bodies),
        faults=tuple(faults[:MOST_FAULTS]),
        fault_count=len(faults),
    )


def _header_faults(header: Sequence[str]) -> Iterator[Fault]:
    listed = ", ".join(COLUMNS)
    for name in REQUIRED:
        if name not in header:
            yield Fault(
                row=1,
                column=name,
                message=f"There is no column “{name}”.",
                remedy="Add it, or give the column that holds it this name.",
            )
    for name in dict.fromkeys(header):
        if name not in COLUMNS:
            yield Fault(
                row=1,
                column=shorten(name),
                message=f"The column “{shorten(name)}” is not known.",
                remedy=f"Take it out, or give it one of these names: {listed}.",
            )
        elif header.count(name) > 1:
            yield Fault(
                row=1,
                column=name,
                message=f"There are several columns “{name}”.",
                remedy="Take out all but one.",
            )


def _row(
    line: Line,
    header: Sequence[str],
    *,
    keys: dict[str, str],
    categories: Sequence[tuple[str, str]],
) -> tuple[NewBody | None, list[Fault]]:
    cells = dict(zip(header, (cell.strip() for cell in line.cells), strict=True))
    typed = {field: cells.get(column, "") for column, field in COLUMNS.items()}
    typed["category"] = keys.get(typed["category"].lower(), typed["category"])
    form = Body(typed, categories=categories)
    if form.is_valid():
        return form.values()["body"], []
    columns = {field: column for column, field in COLUMNS.items()}
    labels = ", ".join(label for _, label in categories)
    return None, [
        Fault(
            row=line.row,
            column=columns[field],
            value=shorten(cells.get(columns[field], "")),
            message=f"{str(errors[0]).rstrip('.')}.",
            remedy=REMEDIES[field].format(categories=labels),
        )
        for field, errors in form.errors.items()
        if field in columns
    ]


def _double(row: int, name: str, earlier: int | None) -> Fault:
    where = f"in row {earlier} too" if earlier else "on the list already"
    return Fault(
        row=row,
        column="organisation",
        value=shorten(name),
        message=f"This body stands {where}.",
        remedy="Keep one row for each body: whoever gets the link can pass it on to colleagues.",
    )
