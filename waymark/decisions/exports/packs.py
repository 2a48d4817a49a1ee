"""How do the papers of a meeting look as a tagged PDF, for the public and for those who see all?

Both are set from the same units. The private one is set first: it says on which page each unit
begins, and the public one, with a single sheet for each closed part, begins its units there too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from django.conf import settings

from waymark.core.dates import clock_in_words, day_in_words
from waymark.decisions.actions.agendas import Papers
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.asked import Asked
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.reports import (
    SIGN_OFF_LABELS,
    ReportFile,
    ReportPart,
    ReportVersion,
    SignOff,
)
from waymark.decisions.presenters.asked import asked_words
from waymark.decisions.presenters.closing import closed_words
from waymark.decisions.presenters.reports import appendix_words
from waymark.decisions.queries import agendas as queries
from waymark.decisions.queries.agendas import Place
from waymark.decisions.queries.asked import list_asked
from waymark.decisions.queries.reports import list_files, list_parts, list_sign_offs
from waymark.decisions.rules.reports import SignOffKind, numbered
from waymark.documents.engines.pdf import find_marks, render_pdf

TEMPLATE = "agenda_pack"
APPENDICES = "Appendices, each a file of its own beside these papers"
PUBLIC_FOOTER = "Papers for the public"
PRIVATE_FOOTER = "Private: holds parts that the public may not read"


@dataclass(frozen=True)
class Paper:
    """An item with the report that goes with it."""

    item: AgendaItem
    version: ReportVersion | None
    parts: Sequence[ReportPart]
    sign_offs: Sequence[SignOff]
    files: Sequence[ReportFile]
    asked: Sequence[Asked]

    @property
    def is_open(self) -> bool:
        """Whether nothing of it is closed."""
        return all(each.is_open for each in (self.item, *self.parts, *self.files))


def make_papers(meeting: Meeting, *, authority: str, at: datetime) -> Papers:
    """Set what is pending for a meeting, page numbers going on from what was sent before."""
    earlier = queries.list_packs(meeting).last()
    first_page = earlier.latest_page + 1 if earlier else 1
    asked = list(list_asked(meeting))
    papers = [
        Paper(
            item,
            item.version,
            list(list_parts(item.version)) if item.version else (),
            list(list_sign_offs(item.version)) if item.version else (),
            list(list_files(item.version)) if item.version else (),
            [each for each in asked if each.item_id == item.pk],
        )
        for item in queries.list_pending(meeting)
    ]
    base = {
        "authority": authority,
        "title": _title(meeting, is_supplement=earlier is not None),
        "facts": _facts(meeting),
        "first_page": first_page,
        "created_at": at.isoformat(),
    }
    draft = base | _content(papers, starts=None, is_private=True)
    found = find_marks(TEMPLATE, draft, mark="start", font_folder=settings.FONT_FOLDER)
    starts, latest_page = found[1:-1], found[-1]
    is_open = all(each.is_open for each in papers)
    return Papers(
        places=_places(papers, starts, first_page),
        first_page=first_page,
        latest_page=latest_page,
        public=_render(base | _content(papers, starts=starts, is_private=False)),
        private=None
        if is_open
        else _render(base | _content(papers, starts=starts, is_private=True)),
    )


def _render(data: dict[str, Any]) -> bytes:
    return render_pdf(TEMPLATE, data, font_folder=settings.FONT_FOLDER)


def _title(meeting: Meeting, *, is_supplement: bool) -> str:
    kind = "Supplement to the agenda" if is_supplement else "Agenda"
    return f"{kind}: {meeting.body.name}, {day_in_words(meeting.held_on)}"


def _facts(meeting: Meeting) -> list[str]:
    clock = f"at {clock_in_words(meeting.starts_at)}" if meeting.starts_at else ""
    return [f"{day_in_words(meeting.held_on)} {clock}".strip(), meeting.place]


def _content(
    papers: Sequence[Paper], *, starts: list[int] | None, is_private: bool
) -> dict[str, Any]:
    units = [unit for paper in papers for unit in _units(paper, is_private=is_private)]
    for index, unit in enumerate(units):
        unit["start"] = starts[index] if starts else 0
    pages = {each["item"]: each["start"] for each in reversed(units)}
    return {
        "footer": PRIVATE_FOOTER if is_private else PUBLIC_FOOTER,
        "items": [_item(paper, pages, is_private=is_private) for paper in papers],
        "units": units,
    }


def _item(paper: Paper, pages: dict[int, int], *, is_private: bool) -> dict[str, Any]:
    item, lines = paper.item, []
    if is_private and item.closed_title:
        lines.append(item.closed_title)
    lines += item.text.splitlines()
    lines += [line for each in paper.asked for line in asked_words(each).splitlines()]
    if item.late_reason:
        lines.append(f"Taken late: {item.late_reason}")
    if not item.is_open:
        lines.append(closed_words(item))
    page = f"page {pages[item.pk] or 0}" if item.pk in pages else ""
    return {"number": str(item.position), "title": item.title, "lines": lines, "page": page}


def _units(paper: Paper, *, is_private: bool) -> list[dict[str, Any]]:
    """The report of an item in stretches of open and closed parts, each to begin on a new page."""
    if paper.version is None:
        return []
    found: list[dict[str, Any]] = []
    for is_open, parts in groupby(paper.parts, lambda each: each.is_open):
        for stretch in [list(parts)] if is_open else [[each] for each in parts]:
            found.append(_unit(paper, stretch, is_open=is_open, is_private=is_private))
    found.append(_unit(paper, [], is_open=True, is_private=is_private))
    found[-1]["parts"] = [
        {
            "heading": SIGN_OFF_LABELS[SignOffKind(each.kind)],
            "paragraphs": numbered(each.kind[0].upper(), each.text),
        }
        for each in paper.sign_offs
    ]
    if paper.files:
        lines = [
            (f"A{each.position}", appendix_words(each, is_private=is_private))
            for each in paper.files
        ]
        found[-1]["parts"].append({"heading": APPENDICES, "paragraphs": lines})
    found[0]["title"] = f"Item {paper.item.position}: {paper.version.report.title}"
    found[0]["facts"] = _report_facts(paper.version)
    return found


def _unit(
    paper: Paper, parts: Sequence[ReportPart], *, is_open: bool, is_private: bool
) -> dict[str, Any]:
    return {
        "item": paper.item.pk,
        "title": "",
        "facts": [],
        "banner": "" if is_open else f"Part {parts[0].position}. {closed_words(parts[0])}",
        "parts": [
            {
                "heading": f"{each.position}. {each.heading}",
                "paragraphs": numbered(each.position, each.text),
            }
            for each in parts
            if is_open or is_private
        ],
    }


def _report_facts(version: ReportVersion) -> list[str]:
    facts = [f"Report of {version.report.written_by}"]
    if version.changes:
        facts.append(f"Version {version.number}. Changed since the one before: {version.changes}")
    return facts


def _places(papers: Sequence[Paper], starts: list[int], first_page: int) -> list[Place]:
    found, index = [], 0
    for paper in papers:
        units = len(_units(paper, is_private=True))
        page = starts[index] if units else first_page
        found.append(Place(paper.item.pk, paper.item.version_id, page))
        index += units
    return found
