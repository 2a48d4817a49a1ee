"""An empty file for a register of contracts, with the columns that are known at once."""

from waymark.commissioning.rules.registers import columns
from waymark.core.tabular import write_csv


def empty_register() -> bytes:
    """Return the header row as a table that a spreadsheet opens."""
    return write_csv([each.label for each in columns()], [])
