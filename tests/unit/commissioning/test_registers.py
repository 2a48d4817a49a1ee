"""How are headings, suppliers and numbers of a register understood?"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules.contracts import NumberKind
from waymark.commissioning.rules.registers import (
    Supplier,
    SupplierMatch,
    Suppliers,
    columns,
    core_of,
    field_of,
    header_faults,
    number_kind,
    plain,
)

DAY = date(2026, 11, 22)
KNOWN = [
    Supplier(1, "The Quillfeather Trust", frozenset({"1234567"})),
    Supplier(2, "Marshfield Advice Ltd"),
    Supplier(3, "Harbour Hubs CIC", frozenset({"AB123456"})),
]


def match(name: str, number: str = "", **remembered: int | None) -> tuple[SupplierMatch, object]:
    found = Suppliers(KNOWN, remembered={plain(k): v for k, v in remembered.items()}, on=DAY).match(
        name, number
    )
    return found.match, found.key if found.match is SupplierMatch.KNOWN else found.choices


@pytest.mark.parametrize(
    ("name", "number", "expected"),
    [
        ("THE QUILLFEATHER TRUST", "", (SupplierMatch.KNOWN, 1)),
        ("Another name", "ab123456", (SupplierMatch.KNOWN, 3)),
        ("Quillfeather Trust Limited", "", (SupplierMatch.UNSURE, (1,))),
        ("Quilfeather Trust", "", (SupplierMatch.UNSURE, (1,))),
        ("Marshfield Advice Ltd", "AB123456", (SupplierMatch.UNSURE, (3, 2))),
        ("Something else", "", (SupplierMatch.NEW, ())),
    ],
)
def test_a_supplier_is_known_new_or_asked_about(
    name: str, number: str, expected: tuple[SupplierMatch, object]
) -> None:
    assert match(name, number) == expected


def test_what_was_said_of_a_supplier_holds() -> None:
    assert match("Quilfeather", Quilfeather=2) == (SupplierMatch.KNOWN, 2)
    assert match("Quilfeather", Quilfeather=None) == (SupplierMatch.NEW, ())


@given(st.sampled_from(KNOWN), st.sampled_from([" Ltd", " limited", " PLC", ""]))
def test_no_legal_form_makes_another_body(known: Supplier, form: str) -> None:
    assert core_of(known.name + form) == core_of(known.name)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("01234567", NumberKind.COMPANY),
        ("OC301234", NumberKind.COMPANY),
        ("1012345", NumberKind.CHARITY),
        ("201234-1", NumberKind.CHARITY),
        ("ABCD-1234-EFGH", NumberKind.PLATFORM),
        ("12", None),
    ],
)
def test_a_number_says_which_register_it_is_from(number: str, kind: NumberKind | None) -> None:
    assert number_kind(number) is kind


def test_headings_are_known_remembered_or_asked_about() -> None:
    assert field_of("Contract  Start-Date", {}) == "starts_on"
    assert field_of("Vendor", {}) is None
    assert field_of("VENDOR", {"vendor": "supplier"}) == "supplier"
    assert field_of("Supplier", {"supplier": ""}) == ""


def test_each_column_is_known_by_its_own_label_and_no_heading_by_two() -> None:
    for each in columns():
        assert field_of(each.label, {}) == each.field
    headings = [heading for each in columns() for heading in each.headings]
    assert len(headings) == len(set(headings))
    assert all(plain(each) == each for each in headings)


def test_every_fault_of_the_header_is_named() -> None:
    faults = header_faults(
        ["reference", "reference", None, ""], ["Ref", "Id", "Vendor", "Notes"], ("title",)
    )

    assert [(each.column, each.message) for each in faults] == [
        ("Vendor", "Nobody has said yet what this column holds."),
        ("Reference", "Several columns are said to hold this."),
        ("Title", "No column holds “Title”."),
    ]
