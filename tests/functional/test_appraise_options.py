"""A commissioner weighs two ways forward, others score, and the paper goes to those who decide."""

import io

import docx
import pytest
from django.db import transaction
from django.test import Client
from playwright.sync_api import Browser

from tests.factories.access import AuthorityFactory
from tests.functional import steps
from tests.functional.visitor import Visitor
from tests.support import enter
from waymark.access.rules import RoleName

CYCLE, APPRAISAL = "Youth support from 2027", "Ways forward for youth support"
CRITERION = "Outcomes for young people"
CURRENT, IN_HOUSE = "Current provider", "In-house"
REASON = "Young people gain most, for little more money."
WORK = "/ourborough/work/commissioning/"


@pytest.fixture(scope="module")
def place(own_site: str) -> tuple[str, Client, Client]:
    """A site with a commissioner and a corporate adviser."""
    commissioner, adviser = Client(), Client()
    with transaction.atomic():
        authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
        enter(commissioner, authority, RoleName.COMMISSIONER)
        enter(adviser, authority, RoleName.CORPORATE_ADVISER)
    return own_site, commissioner, adviser


def _fill_in(commissioner: Visitor) -> None:
    steps.open_cycle(commissioner, authority="ourborough", title=CYCLE, day=("1", "9", "2026"))
    steps.start_appraisal(commissioner, title=APPRAISAL, first_year="2026")
    steps.add_option(commissioner, label=CURRENT, why="It can be extended.", running="2000000")
    steps.add_option(
        commissioner, label=IN_HOUSE, why="It is what people asked.", running="2100000"
    )
    commissioner.follow("Criteria and weights")
    commissioner.fill("Criterion, line 1", CRITERION)
    commissioner.fill("Weight, line 1", "100")
    commissioner.press("Save")
    commissioner.sees("The options beside each other")


def _score(adviser: Visitor) -> None:
    adviser.open(WORK)
    adviser.follow(CYCLE)
    adviser.follow(APPRAISAL)
    adviser.follow("Give your scores")
    adviser.fill(f"Score, 0 to 100, {CRITERION}: {CURRENT}", "40")
    adviser.fill(f"Score, 0 to 100, {CRITERION}: {IN_HOUSE}", "80")
    adviser.press("Save")
    adviser.sees("80 (1st)", "40 (2nd)")


def _put_forward(commissioner: Visitor) -> None:
    commissioner.open(WORK)
    commissioner.follow(CYCLE)
    commissioner.follow(APPRAISAL)
    commissioner.sees("80 (1st)", "If the running cost of Current provider rises by 5%")
    commissioner.follow("Lock the scores")
    commissioner.press("Lock the scores")
    commissioner.follow("Name the preferred option")
    commissioner.tick(IN_HOUSE)
    commissioner.fill("Why", REASON)
    commissioner.press("Save")
    commissioner.sees("Preferred option named", f"Preferred option: {IN_HOUSE}", REASON)


def test_appraise_options_and_take_the_paper(
    place: tuple[str, Client, Client], browser: Browser
) -> None:
    site, at_desk, beside = place
    with Visitor.at(site, browser) as commissioner, Visitor.at(site, browser) as adviser:
        commissioner.be(at_desk)
        adviser.be(beside)
        _fill_in(commissioner)
        _score(adviser)
        _put_forward(commissioner)

        paper = docx.Document(io.BytesIO(commissioner.download("The paper in Word")))
        words = "\n".join(each.text for each in paper.paragraphs)
        assert REASON in words
        assert commissioner.download("The paper as PDF").startswith(b"%PDF")
