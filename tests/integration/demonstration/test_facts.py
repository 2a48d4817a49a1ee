"""Do the public pages of the demonstration say every fact of the two source papers?

The facts stand numbered in the reference documents, each with words that the pages say of it.
"""

import html
import re
from pathlib import Path
from uuid import UUID

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.databases import DEMONSTRATED_AT as AT
from waymark.access.models.authorities import Authority
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.duties import Duty
from waymark.consultations.actions.reports import publish_report
from waymark.consultations.models.analysis import ReportEdition
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.partnerships.models.partnerships import Partnership

FACTS = Path(settings.BASE_DIR) / "docs" / "reference" / "facts-of-the-source-papers.md"
ROW = re.compile(r"^\| ([LH])(\d+) \| (.+?) \| `(.+?)` \|$", re.MULTILINE)
TAGS = re.compile(r"<[^>]+>")


def facts(paper: str) -> dict[str, str]:
    """Return the words that stand for each fact of a paper, by its number."""
    rows = ROW.findall(FACTS.read_text(encoding="utf-8"))
    return {f"{letter}{number}": words for letter, number, _, words in rows if letter == paper}


def said_on(*addresses: str) -> str:
    """Return what the pages say to somebody who is not signed in, without their markup."""
    told = []
    for each in addresses:
        answer = Client().get(each)
        assert answer.status_code == 200, each
        told.append(" ".join(html.unescape(TAGS.sub(" ", answer.content.decode())).split()))
    return " ".join(told)


@pytest.fixture
def luton(demonstration: None, db: None) -> str:
    authority = Authority.objects.get(code="luton")
    by = Actor.operator(authority.pk)
    with open_scope(authority.pk):
        edition = ReportEdition.objects.get(consultation__slug="luton-2007")
        publish_report(by=by, edition=edition, at=AT)
        decision = Decision.objects.get(consultation=edition.consultation)
        matter = Matter.objects.get()
    consultation = {"authority": "luton", "slug": "luton-2007"}
    return said_on(
        reverse("consultations:public_detail", kwargs=consultation),
        reverse("consultations:public_report", kwargs=consultation),
        reverse(
            "decisions:public_detail",
            kwargs={"authority": "luton", "decision": decision.public_id},
        ),
        reverse(
            "decisions:public_matter",
            kwargs={"authority": "luton", "matter": matter.public_id},
        ),
    )


@pytest.fixture
def halton(demonstration: None, db: None) -> str:
    authority = Authority.objects.get(code="halton")
    with open_scope(authority.pk):
        matters = list(Matter.objects.values_list("public_id", flat=True))
        [decision] = Decision.objects.values_list("public_id", flat=True)
        [partnership] = Partnership.objects.values_list("public_id", flat=True)
        [contract] = Contract.objects.values_list("public_id", flat=True)
        duties = list(Duty.objects.values_list("public_id", flat=True))

    def page(route: str, **keys: UUID) -> str:
        return reverse(route, kwargs={"authority": "halton", **keys})

    return said_on(
        *(page("decisions:public_matter", matter=each) for each in matters),
        page("decisions:public_detail", decision=decision),
        page("decisions:public_partnership", partnership=partnership),
        page("commissioning:public_contract", contract=contract),
        *(page("commissioning:public_duty", duty=each) for each in duties),
    )


def missing_from(said: str, paper: str) -> dict[str, str]:
    """Return the facts of a paper whose words the pages do not say."""
    told = said.casefold()
    return {number: words for number, words in facts(paper).items() if words.casefold() not in told}


def test_facts_are_numbered_without_a_gap() -> None:
    for paper in "LH":
        found = list(facts(paper))
        assert found == [f"{paper}{number}" for number in range(1, len(found) + 1)]
        assert found


def test_the_public_pages_say_every_fact_of_luton(luton: str) -> None:
    assert missing_from(luton, "L") == {}


def test_the_public_pages_say_every_fact_of_halton(halton: str) -> None:
    assert missing_from(halton, "H") == {}


def test_the_page_of_luton_s_matter_names_who_judges_and_whom_it_watches(luton: str) -> None:
    board = luton.rpartition("What the decision depends on")[2]

    for number in ("L40", "L41", "L42", "L43"):
        assert facts("L")[number] in board
    assert board.count("A named office judges it: An actuary and a legal adviser") == 3
    assert "None of the authorities decides otherwise: “in-house” (Bedfordshire" in board
    assert board.count("Not known") == 4
