"""Does a word of what is closed come out anywhere? Every public page, file and feed is read.

Marker words are put into everything that is exempt, confidential, sealed, unpublished or declared
as kept within the authority. Then every address that opens without signing in is read, and every
public address that those pages lead to: text, headers, feeds, data and the words of files.
"""

import io
import logging
import re
import zipfile
from collections.abc import Iterator

import pikepdf
import pytest
import structlog
from django.apps import apps
from django.db import models
from django.db.models import F, Value
from django.db.models.functions import Concat
from django.http import HttpResponse
from django.test import Client
from structlog.testing import capture_logs

from tests.clock import NOW
from tests.invariants.matrix.tables import MAY_OPEN, NOT_THERE, PUBLIC
from tests.invariants.models import APPEND_ONLY
from tests.pdf_words import words_of
from tests.world.places import Place, World
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.scoping import open_scope
from waymark.decisions.exports import packs
from waymark.decisions.models.agendas import AgendaItem, AgendaPack
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.minutes import Minute
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.reports import ReportFile, ReportPart
from waymark.decisions.queries.agendas import list_items
from waymark.documents.actions import store_bytes
from waymark.documents.models import Document
from waymark.documents.queries import read_content

CLOSED = "Qvx1qvx1"  # exempt or confidential: for nobody without the right to it
WITHIN = "Qvx2qvx2"  # kept within the authority, or not published yet: never for the public
CLOSING = {
    "access": "exempt",
    "paragraphs": [3],
    "contract_terms": True,
    "closed_reason": "Terms are being negotiated.",
}
FORMATTED = {"key", "discount", "kind", "code", "sealed", "cpv_codes"}
"""Kept fields that hold a code or a cipher: no word can stand in them."""
SHORTEST = 30
"""Letters; what holds less is the name of a state."""


@pytest.fixture
def planted(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    with open_scope(world.ours.authority.pk):
        _plant_closed(world.ours)
        _plant_kept()
        _plant_unpublished()
        _set_papers_anew(world.ours, monkeypatch)
    return world


def _mark(rows: models.QuerySet[models.Model], *names: str, marker: str = WITHIN) -> int:
    """Put the marker behind what the fields say, where they say anything; return how many."""
    return sum(
        rows.exclude(**{name: ""}).update(**{name: Concat(F(name), Value(f" {marker}"))})
        for name in names
    )


def _plant_closed(place: Place) -> None:
    parts = ReportPart.objects.exclude(access="open")
    parts.update(**CLOSING)
    assert _mark(parts, "heading", "text", marker=CLOSED) >= 2
    items = AgendaItem.objects.all()
    items.update(**CLOSING, paragraphs_unknown=False, closed_title=f"The bid of {CLOSED}")
    minutes = Minute.objects.all()
    minutes.update(**CLOSING, closed_text=f"{CLOSED} was chosen")
    assert items
    assert minutes
    files = ReportFile.objects.filter(part__in=parts)
    assert files
    for file in files:
        kept = store_bytes(
            authority_id=place.authority.pk, title=f"Bid of {CLOSED}", media_type="text/plain",
            file_name=file.document.file_name, content=f"{CLOSED} asks for 5".encode(), at=NOW,
        )  # fmt: skip
        ReportFile.objects.filter(pk=file.pk).update(document=kept)


def _plant_kept() -> None:
    count = 0
    for app in ("decisions", "commissioning"):
        for model in apps.get_app_config(app).get_models():
            declared = getattr(getattr(model, "Privacy", None), "fields", {})
            for name, privacy in declared.items():
                field = model._meta.get_field(name)
                if (
                    privacy == "public"
                    or not isinstance(field, models.CharField | models.TextField)
                    or field.choices
                    or (field.max_length or SHORTEST) < SHORTEST
                    or name in FORMATTED
                    or model in {ReportPart, AgendaItem, Minute, *APPEND_ONLY}
                ):
                    continue
                count += _mark(model._default_manager.all(), name)
    assert count > 40


def _plant_unpublished() -> None:
    decisions = Decision.objects.filter(published_at__isnull=True)
    assert _mark(decisions, "title", "wording", "reasons")
    _mark(Condition.objects.filter(decision__in=decisions), "text")
    items = PlanItem.objects.filter(published_at__isnull=True)
    items.update(is_private=True, private_reason="Terms are being negotiated.")
    assert _mark(items, "title", "private_reason")
    meetings = Meeting.objects.filter(published_at__isnull=True)
    _mark(meetings, "place")


def _set_papers_anew(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the papers of the world's meeting from what was planted."""
    meeting = Meeting.objects.get(public_id=place.records["meeting"])
    monkeypatch.setattr("waymark.decisions.exports.packs.queries.list_pending", list_items)
    papers = packs.make_papers(meeting, authority="Invented", at=NOW)
    assert papers.private is not None
    kept: dict[str, Document] = {
        f"{twin}_document": store_bytes(
            authority_id=place.authority.pk, title="Papers", file_name=f"papers-{twin}.pdf",
            content=content, media_type="application/pdf", at=NOW,
        )
        for twin, content in (("public", papers.public), ("private", papers.private))
    }  # fmt: skip
    AgendaPack.objects.filter(meeting=meeting).update(**kept)
    assert CLOSED in _words(read_content(kept["private_document"]))


def _words(content: bytes) -> str:
    if content.startswith(b"%PDF") and len(content) > 100:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            pages = " ".join(words_of(page) for page in pdf.pages)
            return f"{pages} {dict(pdf.docinfo)}"
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as unpacked:
            return " ".join(unpacked.read(each).decode("latin-1") for each in unpacked.namelist())
    return content.decode(errors="replace")


def _all_of(answer: HttpResponse) -> str:
    content = b"".join(answer) if answer.streaming else answer.content
    return f"{dict(answer.headers)} {_words(content)}"


def _read(world: World, client: Client, address: str) -> str:
    return _all_of(world.open(client, address, "get"))


def _public(world: World) -> Iterator[tuple[str, str]]:
    """Every public address, what somebody may guess, and where those lead, with all they send."""
    code = world.ours.authority.code
    waiting = [world.address(route) for route in sorted(PUBLIC)]
    guessed = {"report_file": world.ours.records["report_file"]}
    waiting.append(world.address("decisions:public_file", instead=guessed))
    seen = set(waiting)
    while waiting:
        address = waiting.pop(0)
        text = _read(world, world.signed_out, address)
        yield address, text
        for link in re.findall(r'href="(/[^"#]*)"', text):
            plain = link.replace("&amp;", "&")
            if (
                plain.startswith(f"/{code}/")
                and not plain.startswith(f"/{code}/work/")
                and plain not in seen
                and len(seen) < 600
            ):
                seen.add(plain)
                waiting.append(plain)


def test_nothing_closed_or_kept_reaches_anybody_who_is_not_signed_in(
    planted: World, caplog: pytest.LogCaptureFixture
) -> None:
    kept = structlog.get_config()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG))
    try:
        with capture_logs() as entries, caplog.at_level(logging.DEBUG):
            leaks = {
                address: marker
                for address, text in _public(planted)
                for marker in (CLOSED, WITHIN)
                if marker in text or marker in address
            }
    finally:
        structlog.configure(**kept)

    assert not leaks
    assert CLOSED not in f"{entries} {caplog.text}"
    with open_scope(planted.ours.authority.pk):
        trail = [f"{each.reason} {each.detail}" for each in AuditEvent.objects.all()]
    assert CLOSED not in str(trail)


@pytest.mark.parametrize("role", [RoleName.PERSONAL_ADVISER, RoleName.COUNCILLOR])
def test_nothing_closed_reaches_who_may_not_read_it(planted: World, role: RoleName) -> None:
    """A councillor reads what is exempt under paragraph 3, but no terms of a contract."""
    client = planted.clients[role]
    routes = [
        route
        for route, roles in MAY_OPEN.items()
        if route.startswith(("decisions:", "commissioning:", "portal:"))
    ]

    leaks = [route for route in routes if CLOSED in _read(planted, client, planted.address(route))]

    assert len(routes) > 100
    assert not leaks
    assert RoleName.PERSONAL_ADVISER in NOT_THERE["decisions:report_file"]


def test_whoever_may_read_it_finds_the_marker(planted: World) -> None:
    """So the search itself finds what is there."""
    client = planted.clients[RoleName.DEMOCRATIC_SERVICES_OFFICER]

    for route in ("report_part", "report_file", "pack_private", "minute_detail", "meeting_detail"):
        assert CLOSED in _read(planted, client, planted.address(f"decisions:{route}")), route
