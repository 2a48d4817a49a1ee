"""A commissioner takes a matter from needs to review, gate by gate, and back to the needs."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from django.test import Client
from playwright.sync_api import Browser

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.appraisals import AppraisalFactory, AppraisalOptionFactory
from tests.factories.commissioning import (
    ContractFactory,
    CycleFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.factories.consultations import ConsultationFactory
from tests.factories.decisions import DecisionFactory, MatterFactory
from tests.functional.visitor import Visitor
from tests.support import enter
from waymark.access.rules import RoleName
from waymark.commissioning.models.appraisals import Appraisal
from waymark.core.scoping import open_scope
from waymark.decisions.rules.decisions import DecisionStage

CYCLE, NEXT = "Advice for young people", "Advice for young people, from 2027"
MATTER, DECISION = "Who advises young people", "Advice by the Longshore Trust"
NEEDS, APPRAISAL = "What young people ask for", "Ways to advise"
CONTRACT = "Advice in four places"
WORK = "/ourborough/work/commissioning/"


@pytest.fixture(scope="module")
def place(own_site: str) -> tuple[str, Client]:
    """A cycle at its beginning; what others do for it on the way has been done."""
    commissioner = Client()
    with transaction.atomic():
        authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
        enter(commissioner, authority, RoleName.COMMISSIONER)
        with open_scope(authority.pk):
            matter = MatterFactory.create(title=MATTER, published_at=NOW)
            consultation = ConsultationFactory.create(
                title="How shall we advise you?",
                opened_at=NOW - timedelta(days=200),
                closed_at=NOW - timedelta(days=120),
            )
            cycle = CycleFactory.create(
                title=CYCLE, matter=matter, consultation=consultation, opened_on=date(2026, 1, 5)
            )
            _appraise(AppraisalFactory.create(cycle=cycle, title=APPRAISAL))
            decision = DecisionFactory.create(
                title=DECISION,
                matter=matter,
                stage=DecisionStage.EFFECTIVE.value,
                decided_on=date(2026, 3, 2),
                published_at=NOW,
            )
            contract = ContractFactory.create(
                title=CONTRACT, decision=decision, published_at=NOW, ended_on=None
            )
            kpi = KpiFactory.create(contract=contract)
            for day in (date(2026, 6, 30), date(2026, 9, 30)):
                KpiResultFactory.create(kpi=kpi, period_ends_on=day)
    return own_site, commissioner


def _appraise(appraisal: Appraisal) -> None:
    for number, label in enumerate(("Go on as now", "One provider")):
        AppraisalOptionFactory.create(
            appraisal=appraisal,
            label=label,
            is_shortlisted=True,
            shortlist_reason="It can be had.",
            is_preferred=bool(number),
        )
    appraisal.state, appraisal.locked_at = "preferred", NOW
    appraisal.preferred_reason = "It reaches more of them."
    appraisal.save()


def _pass(commissioner: Visitor, stage: str, evidence: str) -> None:
    commissioner.sees("Everything that this gate asks for is on file.")
    commissioner.follow("Pass the gate")
    commissioner.sees(stage)
    commissioner.fill("On what does it rest?", evidence)
    commissioner.press("Pass the gate")
    commissioner.sees("Gate passed", evidence)


def _assess(commissioner: Visitor) -> None:
    commissioner.open(WORK)
    commissioner.follow(CYCLE)
    commissioner.sees("No needs assessment belongs to this cycle.")
    commissioner.follow("Work on the needs assessment")
    commissioner.fill("Title", NEEDS)
    commissioner.fill_date("First day of the period", "1", "1", "2026")
    commissioner.fill_date("Last day of the period", "31", "12", "2028")
    commissioner.fill("What is known", "They wait three weeks for somebody to talk to.")
    commissioner.press("Save")
    commissioner.sees(f"{NEEDS} begun", "Record what young people said.")
    commissioner.follow("Record what young people said")
    commissioner.fill("Or a meeting with them, line 1", "The youth council")
    commissioner.fill("Heard on, like 6/10/2026, line 1", "6/10/2025")
    commissioner.fill("How many, line 1", "14")
    commissioner.fill("What they said, line 1", "Open later, and closer to the station.")
    commissioner.press("Save")
    commissioner.follow("Enter how many young people there are")
    commissioner.pick("Group, line 1", "Ages 13 to 19")
    commissioner.fill("Young people, line 1", "6300")
    commissioner.fill("Source of the number, line 1", "An estimate")
    commissioner.press("Save")
    commissioner.follow("Enter hours and places")
    commissioner.fill("Service or sessions, line 1", "Drop-in at the library")
    commissioner.pick("Group, line 1", "Ages 13 to 19")
    commissioner.fill("Hours a week, line 1", "420")
    commissioner.press("Save")
    commissioner.follow("Take the provision of today")
    commissioner.press("Take the provision of today")
    commissioner.sees("66.7")
    commissioner.follow("Approve")
    commissioner.press("Approve the needs assessment")
    commissioner.sees("Needs assessment approved")
    commissioner.follow(CYCLE)
    _pass(commissioner, "needs", "The board agreed on 3 February.")


def _ask_and_decide(commissioner: Visitor) -> None:
    commissioner.sees(APPRAISAL)
    _pass(commissioner, "options", "The report with its switching values.")
    commissioner.follow("Answer its tests")
    for each in commissioner.page.get_by_role("radio", name="Met", exact=True).all():
        each.check()
    for box in commissioner.page.locator("main textarea").all():
        box.fill("It was so, and is written down in the report.")
    commissioner.press("Save")
    commissioner.sees("Tests answered")
    _pass(commissioner, "consultation", "The report and the answer to it.")
    commissioner.sees(DECISION)
    _pass(commissioner, "decision", "The minutes of the cabinet.")


def _provide_and_watch(commissioner: Visitor) -> None:
    commissioner.sees("Nothing is bought and nobody comes over yet.")
    commissioner.follow("Choose contracts")
    commissioner.page.get_by_role("checkbox", name=CONTRACT).check()
    commissioner.press("Save")
    _pass(commissioner, "procurement or transfer", "Signed on 20 March.")
    commissioner.sees("Every period that has ended is rated.")
    _pass(commissioner, "monitoring", "Two quarters are rated.")


def _review(commissioner: Visitor) -> None:
    commissioner.follow("Work on the review")
    commissioner.fill_date("First day of the period", "1", "4", "2026")
    commissioner.fill_date("Last day of the period", "30", "9", "2026")
    commissioner.fill("What changed for young people", "They wait four days, not three weeks.")
    commissioner.tick("Change it")
    commissioner.fill("Why this outcome?", "The villages are not reached.")
    commissioner.press("Save")
    commissioner.sees("Review saved", "They wait four days")
    commissioner.follow("Record the approval")
    commissioner.fill("Who approved it?", "The cabinet")
    commissioner.fill_date("Day of the approval", "20", "11", "2026")
    commissioner.press("Save")
    commissioner.sees("Approval recorded")
    commissioner.follow(CYCLE, within=".govuk-breadcrumbs")
    _pass(commissioner, "review", "The cabinet agreed.")
    commissioner.sees("Completed")


def test_a_matter_goes_from_needs_to_review_and_back(
    place: tuple[str, Client], browser: Browser
) -> None:
    site, at_desk = place
    with Visitor.at(site, browser) as commissioner, Visitor.at(site, browser) as somebody:
        commissioner.be(at_desk)
        _assess(commissioner)
        _ask_and_decide(commissioner)
        _provide_and_watch(commissioner)
        _review(commissioner)

        commissioner.follow("Begin the next turn")
        commissioner.fill("Title", NEXT)
        commissioner.fill_date("Start date", "1", "12", "2026")
        commissioner.press("Begin it")
        commissioner.sees(NEXT, "No needs assessment belongs to this cycle.", CYCLE)

        somebody.open("/ourborough/decisions/matters/")
        somebody.follow(MATTER)
        somebody.sees(MATTER, DECISION)
        somebody.open("/ourborough/contracts/")
        somebody.sees(CONTRACT)
