"""How is a table written as a file that a spreadsheet opens safely?"""

import csv
import io
from collections.abc import Iterable, Sequence

Value = str | int | None

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def safe_cell(value: Value) -> str:
    """The text of a cell; one that a spreadsheet would take for a formula gets an apostrophe.

    Only text is at risk: numbers are ours, and a negative one must stay a number. The beginnings
    are those of the OWASP page on CSV injection.
    """
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(_BEGINS_FORMULA):
        return f"'{value}"
    return str(value)


def write_csv(header: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """A comma-separated file in UTF-8 with one header row, as RFC 4180 has it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([safe_cell(name) for name in header])
    for row in rows:
        writer.writerow([safe_cell(value) for value in row])
    return text.getvalue().encode()
