"""The officer reads the Luton report of 2007 and publishes it; everybody finds the same figures."""

import csv
import io
import json

from playwright.sync_api import Browser

from tests.functional.visitor import Visitor

WORK = "/luton/work/consultations/luton-2007/"
PUBLIC = "/luton/consultations/luton-2007/"
HEADLINE = "In principle, subject to review"
PUBLISHED = (
    "85.4%", "85.7%", "58.3%", "80.0%", "85.3%", "100.0%", "64.8%", "69.0%",
)  # fmt: skip


def test_publish_luton(visitor: Visitor, site: str, browser: Browser) -> None:
    visitor.open(PUBLIC)
    visitor.lacks("85.4%")

    visitor.sign_in_as("Consultation officer", authority="luton")
    visitor.open(WORK)
    visitor.sees("Closed", "106 responses + 2 groups (22 people)", HEADLINE.lower()[1:])
    visitor.open(f"{WORK}analysis/")
    visitor.sees("Received", "106", *PUBLISHED)
    visitor.sees("rebuilt by arithmetic")
    visitor.open(f"{WORK}report/1/")
    visitor.sees(*PUBLISHED)
    visitor.follow("Publish this edition")
    visitor.press("Publish edition")
    visitor.sees("Edition 1 published")

    with Visitor.at(site, browser) as somebody:
        somebody.open(PUBLIC)
        somebody.sees("You said", HEADLINE)
        somebody.follow("Read the summary report")
        somebody.sees("106", HEADLINE, "Learning and Skills Council", *PUBLISHED)
        _check_files(somebody)
        somebody.open("/luton/decisions/")
        somebody.sees(HEADLINE)
        somebody.follow("Connexions services in Luton from April 2008")
        somebody.sees(HEADLINE, "pension", "redundan", "26 March 2007")


def _check_files(somebody: Visitor) -> None:
    report = json.loads(somebody.download("JSON"))
    figures = json.dumps(report)
    rows = list(csv.DictReader(io.StringIO(somebody.download("CSV").decode("utf-8-sig"))))
    percents = {row["percent"] for row in rows}

    for published in PUBLISHED:
        assert f'"{published.rstrip("%")}"' in figures
        assert published.rstrip("%") in percents
    assert somebody.download("PDF").startswith(b"%PDF-")
