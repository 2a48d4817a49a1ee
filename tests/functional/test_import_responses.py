"""An officer loads a faulty file, mends it, takes the responses in, and takes them out again."""

from collections.abc import Callable

from django.utils import timezone

from tests.functional.visitor import Visitor

WORK = "/marshfield/work/consultations/after-school/"
HEADER = "response_id,category,kind,received_on,place,use,missing"


def _file(*rows: str) -> dict[str, object]:
    text = "\n".join((HEADER, *rows))
    return {"name": "paper-forms.csv", "mimeType": "text/csv", "buffer": text.encode()}


def _load(officer: Visitor, *rows: str) -> None:
    officer.page.locator("input[type=file]").set_input_files(_file(*rows))  # type: ignore[arg-type]
    officer.press("Check the file")


def test_import_responses(visitor: Visitor, work_off_jobs: Callable[[], None]) -> None:
    today = timezone.localdate().isoformat()
    good = f"Q1,parents,individual,{today},library,homework;talk,A ramp"
    visitor.sign_in_as("Consultation officer", authority="marshfield")
    visitor.open(f"{WORK}responses/")
    visitor.sees("320")
    visitor.open(f"{WORK}responses/files/")
    visitor.follow("Load a file")
    template = visitor.download("Download an empty file").decode("utf-8-sig")
    assert template.startswith("response_id,")

    visitor.press("Check the file")
    visitor.sees("There is a problem")
    _load(
        visitor,
        good,
        f"Q2,dragons,individual,{today},moon,homework,",
        f"Q1,parents,,{today},library,,",
    )
    visitor.sees("waiting to be checked")
    work_off_jobs()
    visitor.page.reload()
    visitor.look()
    visitor.sees("Needs mending", "Nothing was taken in", "dragons", "moon")
    faults = visitor.download("Download every fault").decode("utf-8-sig")
    assert "dragons" in faults
    assert "moon" in faults

    visitor.follow("Load the mended file")
    _load(visitor, good, f"Q2,parents,individual,{today},bus,,")
    work_off_jobs()
    visitor.page.reload()
    visitor.look()
    visitor.sees("Ready to apply", "2 new responses")
    visitor.press("Take these responses in")
    work_off_jobs()
    visitor.page.reload()
    visitor.look()
    visitor.sees("Applied", "2 new responses")
    visitor.follow("See the responses")
    visitor.sees("322")

    visitor.page.go_back()
    visitor.follow("Undo: take them out again")
    visitor.press("Take them out")
    visitor.sees("2 responses taken out again")
    visitor.open(f"{WORK}responses/")
    visitor.sees("320")
