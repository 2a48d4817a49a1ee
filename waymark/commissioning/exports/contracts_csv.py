"""The public register of contracts as a table that a spreadsheet opens."""

from collections.abc import Iterable
from datetime import date

from waymark.commissioning.models.contracts import Contract
from waymark.core.tabular import Value, write_csv

HEADER = (
    "Reference",
    "Title",
    "Department",
    "Description",
    "Supplier",
    "Supplier number",
    "Value total GBP",
    "Value a year GBP",
    "Irrecoverable VAT GBP",
    "Start",
    "End",
    "Review",
    "Tendered or quoted",
    "Small or medium-sized enterprise",
    "Voluntary or community organisation",
    "State",
)


def contracts_csv(contracts: Iterable[Contract]) -> bytes:
    """Return the fields of the Transparency Code, a contract a row; unknown is empty."""
    return write_csv(HEADER, map(_row, contracts))


def _row(each: Contract) -> tuple[Value, ...]:
    return (
        each.reference,
        each.title,
        each.department,
        each.description,
        each.supplier.name,
        each.supplier_number,
        _text(each.value_total),
        _text(each.value_annual),
        _text(each.irrecoverable_vat),
        each.starts_on.isoformat(),
        each.ends_on.isoformat(),
        each.review_on.isoformat() if isinstance(each.review_on, date) else "",
        each.route,
        _yes_no(each.is_sme),
        _yes_no(each.is_voluntary),
        each.state,
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _yes_no(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"
