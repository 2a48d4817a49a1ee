"""Does a consultation come out as it must? Eleven checks, each through the doors anyone uses."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from click.testing import CliRunner
from django.test import Client

from tests.databases import DEMONSTRATED_AT as AT
from tests.factories.access import AuthorityFactory
from tests.factories.consultations import (
    AnswerFactory,
    ChoiceFactory,
    ConsultationFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
)
from tests.pdf_words import words_of
from waymark.access.models.authorities import Authority
from waymark.consultations.actions.analysis import take_snapshot
from waymark.consultations.actions.hearing.amendments import record_amendment
from waymark.consultations.actions.hearing.responses import exclude_response
from waymark.consultations.actions.reports import draft_report, publish_report
from waymark.consultations.commands import commands
from waymark.consultations.exports.renditions import DOWNLOADS, report_bytes
from waymark.consultations.models.analysis import AnalysisSnapshot, ReportEdition, ReportFormat
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries.reports import read_content
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.vocabulary import AmendmentEffect, ExclusionReason, SupportKind
from waymark.core.actors import Actor
from waymark.core.figures import Direction, Figure
from waymark.core.scoping import open_scope
from waymark.organisations.models import Organisation

HEADLINE = "In principle, subject to review"


@pytest.fixture
def luton(demonstration: None, db: None) -> Iterator[Consultation]:
    authority = Authority.objects.get(code="luton")
    with open_scope(authority.pk):
        yield Consultation.objects.get(slug="luton-2007")


@pytest.fixture
def scope(db: None) -> Iterator[None]:
    with open_scope(AuthorityFactory.create().pk):
        yield


def operator(consultation: Consultation) -> Actor:
    return Actor.operator(consultation.authority_id)


def told(consultation: Consultation) -> ReportContent:
    """Take a snapshot, make a report of it, and return what it says."""
    by = operator(consultation)
    take_snapshot(by=by, consultation=consultation, at=AT + timedelta(hours=1))
    return read_content(
        draft_report(by=by, consultation=consultation, at=AT + timedelta(hours=2), reason="Check")
    )


def row(content: ReportContent, category: str) -> Any:
    table = content.questions[0].table
    assert table is not None
    return next(each for each in table.rows if each.label == category)


def share(figure: Figure) -> tuple[str | None, int, int]:
    return figure.percent, figure.numerator, figure.base


def test_1_every_figure_of_the_published_summary_comes_out(luton: Consultation) -> None:
    content = told(luton)
    majorities = {line.label: line for line in content.questions[0].majorities}
    leads = {line.label: line for line in content.questions[0].leads}

    published = {
        "Connexions": ("85.4", 35, 41),
        "Voluntary organisations": ("85.7", 6, 7),
        "Schools/colleges": ("58.3", 7, 12),
        "Other": ("80.0", 4, 5),
        "LBC": ("85.3", 29, 34),
    }
    for label, expected in published.items():
        figure = majorities[label].figure
        assert figure is not None
        assert share(figure) == expected
    for label in ("Health", "Councillors", "LSC"):
        figure = majorities[label].figure
        assert figure is not None
        assert figure.percent == "100.0"
        assert majorities[label].choices == ("option_4",)
    assert (leads["Option 1"].people.numerator, leads["Option 4"].people.numerator) == (54, 42)
    assert [len(line.majorities) for line in leads.values()] == [4, 0, 0, 4]
    assert any("even" in found.sentence.lower() for found in content.questions[0].findings)


def test_2_groups_are_shown_beside_a_total_that_stays_106(luton: Consultation) -> None:
    reconciliation = told(luton).reconciliation

    assert (reconciliation.received, reconciliation.analysed) == (106, 106)
    assert (reconciliation.groups, reconciliation.group_participants) == (2, 22)


def test_3_row_and_column_shares_carry_their_bases(luton: Consultation) -> None:
    content = told(luton)

    of = {cell.choice: cell for cell in row(content, "Connexions").cells}["option_1"]
    assert share(of.row) == ("85.4", 35, 41)
    assert share(of.column) == ("64.8", 35, 54)
    assert (of.row.direction, of.column.direction) == (Direction.ROW, Direction.COLUMN)
    of = {cell.choice: cell for cell in row(content, "LBC").cells}["option_4"]
    assert share(of.row) == ("85.3", 29, 34)
    assert share(of.column) == ("69.0", 29, 42)


def test_4_an_amendment_as_a_note_changes_no_figure_and_shows_its_sensitivity(
    luton: Consultation,
) -> None:
    before = AnalysisSnapshot.objects.get(consultation=luton)
    content = told(luton)

    (amendment,) = content.amendments
    assert amendment.effect is AmendmentEffect.NOTE
    assert amendment.sensitivity is not None
    assert amendment.sensitivity.changes
    frozen = AnalysisSnapshot.objects.get(pk=before.pk)
    assert (frozen.counts, frozen.sha256) == (before.counts, before.sha256)
    leads = {line.label: line for line in content.questions[0].leads}
    assert leads["Option 4"].people.numerator == 42


def test_4_an_amendment_that_replaces_counts_in_a_new_snapshot_beside_the_old_one(
    luton: Consultation,
) -> None:
    first = told(luton)
    edition = ReportEdition.objects.filter(consultation=luton).order_by("-number")[0]
    category = StakeholderCategory.objects.get(consultation=luton, label="Health")
    covered = row(first, "Health").answering
    first_option = Option.objects.get(consultation=luton, key="option_1")

    record_amendment(
        by=operator(luton),
        consultation=luton,
        question=Question.objects.get(consultation=luton, code="preferred_option"),
        body=Organisation.objects.create(
            authority_id=luton.authority_id, name="An invented health body", kind="other"
        ),
        wording="We now prefer the first option.",
        supports={first_option: SupportKind.PREFERRED},
        effect=AmendmentEffect.REPLACE,
        category=category,
        at=AT + timedelta(hours=3),
    )
    second = told(luton)

    def supporters(content: ReportContent, label: str) -> int:
        return next(
            line.people.numerator for line in content.questions[0].leads if line.label == label
        )

    assert covered > 0
    assert supporters(second, "Option 1") == supporters(first, "Option 1") + covered
    assert supporters(second, "Option 4") == supporters(first, "Option 4") - covered
    assert second.snapshot.number == first.snapshot.number + 1
    assert read_content(ReportEdition.objects.get(pk=edition.pk)) == first
    assert second.reconciliation == first.reconciliation


def test_5_the_decision_is_in_principle_on_every_page_and_in_every_export(
    luton: Consultation, client: Client
) -> None:
    edition = ReportEdition.objects.filter(consultation=luton).order_by("-number")[0]
    publish_report(by=operator(luton), edition=edition, at=AT + timedelta(hours=1))

    addresses = [
        "/luton/consultations/luton-2007/",
        "/luton/consultations/luton-2007/report/",
        "/luton/decisions/",
    ]
    for address in addresses:
        page = client.get(address).content.decode()
        assert HEADLINE.lower() in page.lower(), address
    for form in (each for each in DOWNLOADS if each not in NO_DECISION):
        text = readable(form, report_bytes(edition=edition, form=form, at=AT))
        assert HEADLINE.lower() in text.lower(), form


NO_DECISION = {ReportFormat.CSV}
"""A tidy table of figures has no words in it."""


def readable(form: ReportFormat, content: bytes) -> str:
    """Return the words of a report, whatever form it is in."""
    if form is ReportFormat.PDF:
        with pikepdf.open(io.BytesIO(content)) as document:
            return "".join(words_of(page) for page in document.pages)
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            text = " ".join(
                parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml")
            )
        return re.sub(r"<[^>]+>", "", text)
    return content.decode()


def test_6_1_of_16_prints_6_3_per_cent() -> None:
    assert Figure(1, 16, Direction.ROW).percent == "6.3"


def test_7_a_response_left_out_moves_in_the_reconciliation_and_vanishes_nowhere(
    luton: Consultation,
) -> None:
    before = told(luton).reconciliation
    response = Response.objects.filter(consultation=luton).order_by("reference")[0]

    exclude_response(
        by=operator(luton),
        response=response,
        reason=ExclusionReason.DUPLICATE,
        note="Sent twice",
        at=AT,
    )
    after = told(luton).reconciliation

    assert (after.received, after.analysed) == (before.received, before.analysed - 1)
    assert [(line.reason, line.count) for line in after.excluded] == [
        (ExclusionReason.DUPLICATE, 1)
    ]


def test_8_the_base_of_several_ticks_is_the_respondents(scope: None) -> None:
    consultation = ConsultationFactory.create(stage="closed")
    category = StakeholderCategoryFactory.create(consultation=consultation)
    question = QuestionFactory.create(consultation=consultation, kind="multiple_choice")
    ticks = [ChoiceFactory.create(question=question, position=n) for n in range(3)]
    for chosen in (ticks, ticks[:1], []):
        response = ResponseFactory.create(consultation=consultation, category=category)
        for choice in chosen:
            AnswerFactory.create(response=response, question=question, choice=choice, text="")

    table = told(consultation).questions[0].table

    assert table is not None
    assert (table.answering, table.not_answered) == (2, 1)
    assert [share(each.figure) for each in table.totals] == [
        ("100.0", 2, 2),
        ("50.0", 1, 2),
        ("50.0", 1, 2),
    ]


def test_11_the_same_snapshot_gives_the_same_bytes_twice(
    luton: Consultation, tmp_path: Path
) -> None:
    told(luton)

    def tables(form: str, name: str) -> bytes:
        output = tmp_path / name
        words = ["consultation", "report", "luton-2007", "--format", form, "--output", str(output)]
        assert CliRunner().invoke(commands, words).exit_code == 0
        return output.read_bytes()

    for form in ("csv", "json", "html", "pdf"):
        assert tables(form, "first") == tables(form, "second"), form
