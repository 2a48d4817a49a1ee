"""How is a list of postcodes with the area of each read from a CSV file?"""

import csv
import io
from datetime import datetime

from waymark.consultations.actions.areas import load_postcodes
from waymark.consultations.rules.typed import read_postcode
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused

COLUMNS = ("postcode", "area")
LONGEST_AREA = 100
FAULTS_TOLD = 20


class FileDoesNotRead(ActionRefused):
    """This file could not be read as a list of postcodes, so nothing was changed."""


def load_postcodes_file(*, by: Actor, content: bytes, at: datetime) -> int:
    """Read a file with the columns postcode and area and load it whole, or refuse it by row."""
    return load_postcodes(by=by, areas=read_postcodes(content), at=at)


def read_postcodes(content: bytes) -> dict[str, str]:
    """Return the area of each postcode; raise `FileDoesNotRead` with every row that is wrong."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as unreadable:
        problem = "Save the file as “CSV UTF-8” and choose it again."
        raise FileDoesNotRead(field="file", problems=(problem,)) from unreadable
    rows = csv.DictReader(io.StringIO(text, newline=""))
    names = {str(name).strip().lower(): name for name in rows.fieldnames or ()}
    if not names.keys() >= set(COLUMNS):
        problem = "The first row must have the columns “postcode” and “area”."
        raise FileDoesNotRead(field="file", problems=(problem,))
    areas: dict[str, str] = {}
    problems: list[str] = []
    for number, row in enumerate(rows, start=2):
        typed = (row[names["postcode"]] or "").strip()
        area = (row[names["area"]] or "").strip()
        if not typed and not area:
            continue
        read = read_postcode(typed).value
        fault = _fault(read, area, held=areas.get(read.replace(" ", "")))
        if fault:
            problems.append(f"Row {number}, “{typed[:20]}”: {fault}")
        areas.setdefault(read.replace(" ", ""), area)
    if problems:
        more = len(problems) - FAULTS_TOLD
        rest = (f"And {more:,} more rows.",) if more > 0 else ()
        raise FileDoesNotRead(field="file", problems=(*problems[:FAULTS_TOLD], *rest))
    return areas


def _fault(postcode: str, area: str, *, held: str | None) -> str:
    if " " not in postcode:
        return "this is no whole postcode. Mend it or take the row out."
    if not area:
        return "the area is missing. Write its name, or take the row out."
    if len(area) > LONGEST_AREA:
        return f"the area is longer than {LONGEST_AREA} characters. Shorten it."
    if held not in {None, area}:
        return f"it stands above with the area “{held}”. Keep one of the two."
    return ""
