"""Does the JSON report keep the promise of its published schema?"""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.factories.luton import luton_content
from waymark.consultations.exports.report_json import render_json, render_schema
from waymark.consultations.rules.content.report import from_json

PUBLISHED = Path(__file__).parents[4] / "docs" / "reference" / "consultation-report.schema.json"


def validator() -> Draft202012Validator:
    return Draft202012Validator(
        json.loads(PUBLISHED.read_bytes()), format_checker=Draft202012Validator.FORMAT_CHECKER
    )


def report() -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(render_json(luton_content()))
    return plain


def test_published_schema_is_fresh() -> None:
    """Renew it with `python -m waymark.consultations.exports.report_json`, into docs/reference."""
    assert PUBLISHED.read_bytes() == render_schema()


def test_report_fits_the_schema() -> None:
    Draft202012Validator.check_schema(json.loads(PUBLISHED.read_bytes()))

    assert list(validator().iter_errors(report())) == []


@pytest.mark.parametrize(
    "change",
    [
        {"percent": 85.4},
        {"percent": "85"},
        {"percent": "101.0"},
        {"direction": "sideways"},
        {"numerator": -1},
        {"reconstructed": "perhaps"},
        {"extra": 1},
    ],
)
def test_figure_that_breaks_the_promise_does_not_fit_the_schema(change: dict[str, Any]) -> None:
    plain = report()
    plain["categories"][0]["responses"].update(change)

    assert not validator().is_valid(plain)


def test_base_of_nothing_has_a_null_percentage() -> None:
    plain = report()
    plain["categories"][0]["responses"] |= {"numerator": 0, "base": 0, "percent": None}

    assert validator().is_valid(plain)


def test_report_is_read_back_from_the_file() -> None:
    assert from_json(report()) == luton_content()


def test_same_report_gives_the_same_bytes() -> None:
    assert render_json(luton_content()) == render_json(luton_content())
