"""How is a workforce schedule read from a file, with every fault in it by row?

The file names posts, never people: a column for names, birthdays, addresses or National Insurance
numbers is refused before anything below it is read.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from waymark.commissioning.actions.transfers import Post
from waymark.commissioning.forms.posts import PostRow
from waymark.core.tabular import Fault, Unreadable, shorten
from waymark.core.tabular.files import read_table

MOST_ROWS = 5000
MOST_FAULTS = 200
COLUMNS = tuple(name for name in PostRow.base_fields if name != "submission")
REQUIRED = tuple(name for name in COLUMNS if PostRow.base_fields[name].required)
PERSONAL = re.compile(
    r"(^|_)(name|names|forename|surname|firstname|lastname|initials|title|dob|birth|birthday|ni|"
    r"nino|national_insurance|insurance|address|postcode|email|e_mail|phone|telephone|mobile|"
    r"payroll|employee|staff)(_|$)|name$|^nino"
)
NI_NUMBER = re.compile(r"\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b", re.IGNORECASE)


@dataclass(frozen=True)
class CheckedWorkforce:
    """What was found in a file: posts to load, or faults to mend."""

    posts: tuple[Post, ...]
    faults: tuple[Fault, ...]
    fault_count: int


def check_workforce(content: bytes) -> CheckedWorkforce:
    """Read a file and check every row of it."""
    try:
        sheet = read_table(content)
    except Unreadable as unreadable:
        return _checked([], [unreadable.fault])
    header = [re.sub(r"[^a-z]+", "_", name.strip().lower()).strip("_") for name in sheet.header]
    faults = list(_header_faults(header))
    if faults:
        return _checked([], faults)
    posts: list[Post] = []
    seen: set[tuple[str, str]] = set()
    for line in sheet.lines:
        if line.row > MOST_ROWS + 1:
            message = f"The file has more than {MOST_ROWS:,} rows."
            faults.append(Fault(row=line.row, message=message, remedy="Split the transfer."))
            break
        if line.fault is not None:
            faults.append(line.fault)
            continue
        cells = dict(zip(header, (cell.strip() for cell in line.cells), strict=True))
        form = PostRow(_typed(cells))
        wrong = list(_row_faults(line.row, cells, form))
        if not wrong:
            post = Post(**form.values())
            if (post.reference, post.served) in seen:
                wrong.append(_double(line.row, post))
            seen.add((post.reference, post.served))
            posts.append(post)
        faults += wrong
    if not posts and not faults:
        message = "There is no post in the file."
        faults.append(Fault(row=0, message=message, remedy="Put one post into each row."))
    return _checked(posts, faults)


def _checked(posts: Sequence[Post], faults: Sequence[Fault]) -> CheckedWorkforce:
    return CheckedWorkforce(
        posts=() if faults else tuple(posts),
        faults=tuple(faults[:MOST_FAULTS]),
        fault_count=len(faults),
    )


def _header_faults(header: Sequence[str]) -> Iterator[Fault]:
    for name in dict.fromkeys(header):
        if name in COLUMNS:
            if header.count(name) > 1:
                message = f"There are several columns “{name}”."
                yield Fault(row=1, column=name, message=message, remedy="Take out all but one.")
        elif PERSONAL.search(name):
            yield Fault(
                row=1,
                column=shorten(name),
                message=f"The column “{shorten(name)}” may say who somebody is.",
                remedy="Take it out. A schedule holds posts by a reference, never people.",
            )
        else:
            yield Fault(
                row=1,
                column=shorten(name),
                message=f"The column “{shorten(name)}” is not known.",
                remedy=f"Take it out, or give it one of these names: {', '.join(COLUMNS)}.",
            )
    for name in REQUIRED:
        if name not in header:
            yield Fault(
                row=1,
                column=name,
                message=f"There is no column “{name}”.",
                remedy="Add it, or give the column that holds it this name.",
            )


def _typed(cells: dict[str, str]) -> dict[str, str]:
    codes = ("in_scope", "future", "on_leave", "discipline", "claim")
    return cells | {name: cells[name].lower() for name in codes if name in cells}


def _row_faults(row: int, cells: dict[str, str], form: PostRow) -> Iterator[Fault]:
    for column, value in cells.items():
        if NI_NUMBER.search(value):
            yield Fault(
                row=row,
                column=column,
                message="This cell holds what looks like a National Insurance number.",
                remedy="Take it out. A schedule holds posts by a reference, never people.",
            )
    for field, errors in form.errors.items():
        yield Fault(
            row=row,
            column=field,
            value=shorten(cells.get(field, "")),
            message=f"{str(errors[0]).rstrip('.')}.",
            remedy="Mend the cell.",
        )


def _double(row: int, post: Post) -> Fault:
    return Fault(
        row=row,
        column="reference",
        value=shorten(post.reference),
        message="This post stands twice for the same authority.",
        remedy="Keep one row for a post and an authority.",
    )
