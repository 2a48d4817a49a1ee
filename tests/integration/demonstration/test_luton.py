"""Does the Luton case come out exactly, through the doors that anyone would use?"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner
from django.conf import settings

from tests.databases import DEMONSTRATED_AT as AT
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.consultations.commands import commands as consultation_commands
from waymark.consultations.models.analysis import AnalysisSnapshot, ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.core.scoping import open_scope
from waymark.decisions.models.decisions import Decision
from waymark.demonstration.actions.loading import load_demonstration
from waymark.demonstration.rules.staff import STAFF

SCHEMA = Path(settings.BASE_DIR) / "docs" / "reference" / "consultation-report.schema.json"


@pytest.fixture
def luton(demonstration: None, db: None) -> Iterator[Authority]:
    found = Authority.objects.get(code="luton")
    with open_scope(found.pk):
        yield found


def _report(form: str, tmp_path: Path) -> bytes:
    output = tmp_path / f"r.{form}"
    result = CliRunner().invoke(
        consultation_commands,
        ["consultation", "report", "luton-2007", "--format", form, "--output", str(output)],
    )
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    return output.read_bytes()


@pytest.fixture
def report(luton: Authority, tmp_path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_report("json", tmp_path))
    return found


def _share(figure: dict[str, Any]) -> tuple[str, int, str]:
    return figure["percent"], figure["base"], figure["direction"]


def test_luton_is_left_closed_with_one_snapshot_and_the_report_unpublished(
    luton: Authority,
) -> None:
    consultation = Consultation.objects.get(slug="luton-2007")
    edition = ReportEdition.objects.get(consultation=consultation)

    assert consultation.stage == "closed"
    assert AnalysisSnapshot.objects.filter(consultation=consultation).count() == 1
    assert edition.published_at is None


def test_responses_came_through_the_import_that_anyone_uses(luton: Authority) -> None:
    responses = Response.objects.filter(consultation__slug="luton-2007")

    assert responses.count() == 106
    assert set(responses.values_list("batch__state", flat=True)) == {"applied"}
    assert AuditEvent.objects.filter(event="consultations.responses_imported").count() == 1


def test_every_published_percentage_comes_out_with_its_base(report: dict[str, Any]) -> None:
    question = report["questions"][0]
    rows = {row["label"]: row for row in question["table"]["rows"]}
    majorities = {line["label"]: line for line in question["majorities"]}

    by_category = {
        label: (*_share(line["figure"]), line["choices"]) for label, line in majorities.items()
    }
    assert by_category["Connexions"] == ("85.4", 41, "row", ["option_1"])
    assert by_category["Voluntary organisations"] == ("85.7", 7, "row", ["option_1"])
    assert by_category["Schools/colleges"] == ("58.3", 12, "row", ["option_1"])
    assert by_category["Other"] == ("80.0", 5, "row", ["option_1"])
    assert by_category["LBC"] == ("85.3", 34, "row", ["option_4"])
    for label in ("Health", "Councillors", "LSC"):
        percent, _base, direction, choices = by_category[label]
        assert (percent, direction, choices) == ("100.0", "row", ["option_4"])
    cells = {cell["choice"]: cell for cell in rows["Connexions"]["cells"]}
    assert _share(cells["option_1"]["column"]) == ("64.8", 54, "column")
    cells = {cell["choice"]: cell for cell in rows["LBC"]["cells"]}
    assert _share(cells["option_4"]["column"]) == ("69.0", 42, "column")


def test_totals_are_106_with_54_and_42_and_an_even_split_of_categories(
    report: dict[str, Any],
) -> None:
    leads = {line["label"]: line for line in report["questions"][0]["leads"]}

    assert report["reconciliation"]["received"] == report["reconciliation"]["analysed"] == 106
    assert leads["Option 1"]["people"]["numerator"] == 54
    assert leads["Option 4"]["people"]["numerator"] == 42
    assert [len(line["majorities"]) for line in leads.values()] == [4, 0, 0, 4]


def test_groups_stand_apart_and_the_amendment_has_its_sensitivity(report: dict[str, Any]) -> None:
    assert [group["participants"] for group in report["groups"]] == [11, 11]
    assert report["reconciliation"]["groups"] == 2
    (amendment,) = report["amendments"]
    assert amendment["effect"] == "note"
    assert amendment["sensitivity"]["changes"]
    assert "even split" in amendment["sensitivity"]["sentence"]


def test_free_counts_are_marked_as_such(report: dict[str, Any]) -> None:
    rows = {row["label"]: row for row in report["questions"][0]["table"]["rows"]}

    assert rows["Health"]["base_reconstructed"] == "free"
    assert rows["Connexions"]["base_reconstructed"] == "forced"
    assert report["notes"][0]["key"] == "reconstructed"


def test_json_report_fits_its_published_schema(report: dict[str, Any]) -> None:
    jsonschema.validate(report, json.loads(SCHEMA.read_text()))


def test_decision_stands_in_every_format_as_in_principle(
    luton: Authority, report: dict[str, Any], tmp_path: Path
) -> None:
    decision = Decision.objects.get()

    assert decision.is_from_history
    assert decision.finality == "in_principle"
    assert report["decision"]["headline"] == "In principle, subject to review"
    assert b"In principle, subject to review" in _report("html", tmp_path)


def test_csv_and_html_say_what_the_json_says(luton: Authority, tmp_path: Path) -> None:
    lines = _report("csv", tmp_path).decode("utf-8-sig").splitlines()
    page = _report("html", tmp_path).decode()

    assert lines[0] == "table,direction,row,column,numerator,base,percent"
    assert "preferred_option,row,Connexions,Option 1,35,41,85.4" in lines
    assert "preferred_option,column,LBC,Option 4,29,42,69.0" in lines
    for text in ("85.4% (35 of 41)", "64.8% (35 of 54)", "69.0% (29 of 42)", "85.3% (29 of 34)"):
        assert text in page


def test_pdf_is_the_same_bytes_twice(luton: Authority, tmp_path: Path) -> None:
    first = _report("pdf", tmp_path)

    assert first.startswith(b"%PDF")
    assert _report("pdf", tmp_path) == first


def test_bedfordshire_holds_no_responses_and_never_says_nought(
    luton: Authority, client: Any
) -> None:
    page = client.get("/bedfordshire/consultations/bedfordshire-2007/").content.decode()

    assert "not held here" in page
    assert "0 responses" not in page


def test_loading_again_changes_nothing(luton: Authority) -> None:
    events = AuditEvent.objects.count()

    load_demonstration(at=AT)

    assert AuditEvent.objects.count() == events
    assert Membership.objects.count() == len(STAFF["luton"])


def test_ambiguous_slug_is_wrong_use(luton: Authority, tmp_path: Path) -> None:
    result = CliRunner().invoke(
        consultation_commands,
        ["consultation", "report", "nowhere", "--format", "json", "--output", str(tmp_path / "x")],
    )

    assert result.exit_code == 2
