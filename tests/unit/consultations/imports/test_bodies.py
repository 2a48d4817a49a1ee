"""What is wrong with a list of bodies, and does a row agree with the form?"""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from waymark.consultations.actions.inviting.bodies import NewBody
from waymark.consultations.forms.inviting import Body
from waymark.consultations.imports.bodies import CheckedBodies, check_bodies
from waymark.core.tabular import write_csv

CATEGORIES = [("schools", "Schools and colleges"), ("health", "Health")]
HEADER = "organisation,category,contact_name,email\n"


def check(text: str, *, on_list: frozenset[str] = frozenset()) -> CheckedBodies:
    return check_bodies(text.encode(), categories=CATEGORIES, on_list=on_list)


def test_list_is_read_with_categories_by_key_or_by_label() -> None:
    checked = check(
        "Organisation,Category,Email,Contact name\n"
        "Hill School,schools and colleges,head@hill.example,Jo Head\n"
        "  Dale   Clinic ,HEALTH,ask@dale.example,\n"
    )

    assert checked.faults == ()
    assert checked.bodies == (
        NewBody(
            name="Hill School",
            category="schools",
            contact_name="Jo Head",
            contact_email="head@hill.example",
        ),
        NewBody(
            name="Dale Clinic",
            category="health",
            contact_name="",
            contact_email="ask@dale.example",
        ),
    )


def test_every_fault_says_row_column_and_remedy_and_nothing_is_taken() -> None:
    checked = check(
        HEADER
        + "Hill School,schools,Jo,head@hill.example\n"
        + ",schools,Jo,a@b.example\n"
        + "Dale Clinic,dentists,Jo,not an address\n"
        + "hill school,schools,Jo,other@hill.example\n"
        + "Old Forum,health,Jo,old@forum.example\n"
        + "Short,row\n",
        on_list=frozenset({"old forum"}),
    )

    assert checked.bodies == ()
    assert [(fault.row, fault.column) for fault in checked.faults] == [
        (3, "organisation"),
        (4, "category"),
        (4, "email"),
        (5, "organisation"),
        (6, "organisation"),
        (7, ""),
    ]
    assert all(fault.message.endswith(".") and fault.remedy for fault in checked.faults)
    assert checked.faults[1].remedy.endswith("Schools and colleges, Health.")
    assert checked.faults[3].message == "This body stands in row 2 too."
    assert checked.faults[4].message == "This body stands on the list already."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "The file is empty."),
        ("organisation,category\nA,health\n", "There is no column “email”."),
        (HEADER.replace("email", "email,phone") + "A,health,,a@b.example,1\n", "“phone” is not"),
        (HEADER.replace("contact_name", "email") + "A,health,a@b.example,x\n", "several columns"),
        (HEADER, "There is no body in the file."),
        ("%PDF-1.7", "a PDF"),
    ],
)
def test_file_of_another_shape_is_refused_in_a_sentence(text: str, message: str) -> None:
    checked = check(text)

    assert message in checked.faults[0].message
    assert checked.faults[0].remedy


def test_no_more_faults_are_shown_than_somebody_reads() -> None:
    checked = check(HEADER + "A,nowhere,,x\n" * 300)

    assert (len(checked.faults), checked.fault_count > 300) == (200, True)


@given(
    name=some.text(max_size=20),
    category=some.sampled_from(["schools", "health", "dentists", ""]),
    contact=some.text(max_size=20),
    email=some.sampled_from(["a@b.example", "a@b", "", "a b@c.example", "x@y.example "]),
)
def test_row_is_taken_exactly_when_the_form_takes_it(
    name: str, category: str, contact: str, email: str
) -> None:
    cells = (name, category, contact, email)
    if not any(cell.strip() for cell in cells):
        return  # an empty row is passed over
    typed = {"name": name, "category": category, "contact_name": contact, "contact_email": email}
    form = Body({key: value.strip() for key, value in typed.items()}, categories=CATEGORIES)
    # What a spreadsheet would take for a formula is written with an apostrophe before it.
    if any(
        cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
        for cell in cells
    ):
        return
    content = write_csv(["organisation", "category", "contact_name", "email"], [cells])

    checked = check_bodies(content, categories=CATEGORIES, on_list=())

    assert bool(checked.bodies) == form.is_valid()
    if checked.bodies:
        assert checked.bodies[0] == form.values()["body"]
