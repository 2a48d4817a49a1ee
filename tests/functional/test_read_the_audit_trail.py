"""The information governance lead looks up who saw a contact, and why."""

import csv
import io

from tests.functional.visitor import Visitor

WORK = "/marshfield/work/consultations/after-school/"
TRAIL = "/marshfield/work/administration/audit/"


def test_read_the_audit_trail(visitor: Visitor) -> None:
    visitor.sign_in_as("Consultation officer", authority="marshfield")
    visitor.open(f"{WORK}responses/")
    visitor.go_on_by(visitor.page.locator("main table").get_by_role("link").first.click)
    visitor.sign_in_as("Councillor", authority="marshfield")
    visitor.open(f"{WORK}responses/")
    visitor.sees("cannot")

    visitor.sign_in_as("Information governance lead", authority="marshfield")
    visitor.open(TRAIL)
    visitor.sees("Consultation officer", "Councillor")
    visitor.pick("Sort", "Was refused")
    visitor.press("Apply filters")
    visitor.sees("Councillor")
    rows = visitor.page.locator("main tbody tr")
    assert rows.count() == 1
    exported = visitor.download("download them as a CSV file").decode("utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(exported)))) == 1

    visitor.open(TRAIL)
    visitor.pick("Sort", "Exported")
    visitor.press("Apply filters")
    visitor.sees("Information governance lead")
