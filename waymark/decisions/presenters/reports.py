"""What do the pages of reports and of what is exempt in them show, at work and in public?"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from waymark.core.dates import day_in_words, local_date
from waymark.decisions.models.reports import (
    SIGN_OFF_LABELS,
    ReportFile,
    ReportPart,
    ReportVersion,
    SignOff,
)
from waymark.decisions.presenters.closing import closed_words
from waymark.decisions.presenters.parts import Action, Fact, document_facts, document_label
from waymark.decisions.presenters.sections import Section
from waymark.decisions.rules.reports import SignOffKind, numbered


def report_sections(
    version: ReportVersion,
    parts: Iterable[ReportPart],
    sign_offs: Iterable[SignOff],
    files: Iterable[ReportFile],
    *,
    file_url: Callable[[ReportFile], str],
    read_url: Callable[[ReportPart], str] = lambda part: "",
    part_links: Callable[[ReportPart], Sequence[Action]] = lambda part: (),
    file_links: Callable[[ReportFile], Sequence[Action]] = lambda file: (),
) -> list[Section]:
    """Return a report as it is read: closed parts as a place with their reason and no words.

    `read_url` and `file_url` lead whoever may read something closed to it; nothing closed, not even
    the title of a file, is ever in these sections.
    """
    facts = [Fact("From", version.report.written_by), Fact("Version", str(version.number))]
    if version.changes:
        facts.append(Fact("Changed since the version before", version.changes))
    found = [Section("About this report", facts=facts)]
    of_part: dict[int, list[ReportFile]] = {}
    for file in files:
        of_part.setdefault(file.part_id, []).append(file)
    for part in parts:
        is_open = part.is_open
        words = closed_words(part)
        links = []
        if not is_open and read_url(part):
            links.append(Action(f"Read closed part {part.position}", read_url(part)))
        links += part_links(part)
        found.append(
            Section(
                f"{part.position}. {part.heading}" if is_open else f"{part.position}. Closed part",
                notes=[words] if words else (),
                paragraphs=numbered(part.position, part.text) if is_open else (),
                links=links,
            )
        )
        if part.pk in of_part:
            found.append(_appendices(part, of_part[part.pk], file_url, file_links))
    for each in sign_offs:
        found.append(
            Section(
                SIGN_OFF_LABELS[SignOffKind(each.kind)],
                notes=(f"Signed on {day_in_words(local_date(each.signed_at))}.",),
                paragraphs=numbered(each.kind[0].upper(), each.text),
            )
        )
    return found


def _appendices(
    part: ReportPart,
    files: Iterable[ReportFile],
    url: Callable[[ReportFile], str],
    further: Callable[[ReportFile], Sequence[Action]],
) -> Section:
    notes: list[str] = []
    links: list[Action] = []
    for file in files:
        notes += appendix_notes(file)
        if url(file):
            links.append(Action(_appendix_link(file), url(file)))
        links += further(file)
    return Section(f"Appendices to part {part.position}", notes=notes, links=links)


def is_public(file: ReportFile) -> bool:
    """Whether anybody may open a file: neither it nor its part is closed."""
    return file.is_open and file.part.is_open


def appendix_notes(file: ReportFile) -> list[str]:
    """Return why a file is or was closed, where something is to be said beyond its part."""
    words = closed_words(file)
    if words:
        return [f"{file}: {words}"]
    return [] if file.part.is_open else [f"{file} is closed with this part."]


def appendix_words(file: ReportFile, *, is_private: bool) -> str:
    """Return what a list of appendices says of one; its title only to those who may read it."""
    if is_public(file):
        return document_label(file.document)
    words = closed_words(file) or closed_words(file.part)
    return f"{document_label(file.document)}. {words}" if is_private else words


def exemption_row(
    closed: ReportPart | ReportFile, *, part: ReportPart, url: str, today: date
) -> list[str | Action]:
    """Return a line on what is exempt, without a word of it."""
    noun = str(closed) if isinstance(closed, ReportFile) else f"Part {closed.position}"
    due = day_in_words(closed.review_on) if closed.review_on else "No date set"
    if closed.review_on and closed.review_on <= today:
        due = f"Due since {due}"
    paragraphs = ", ".join(str(each) for each in closed.paragraphs)
    return [Action(f"{noun} of {part.version.report.title}", url), paragraphs, due]


def exemptions(heading: str, rows: Sequence[Sequence[str | Action]]) -> Section:
    """Return what is exempt as a table."""
    head = ("What", "Paragraphs of Schedule 12A", "Look at it again")
    return Section(heading, head=head, rows=rows, notes=() if rows else ("Nothing.",))


def _appendix_link(file: ReportFile) -> str:
    if is_public(file):
        return f"{file}: {document_label(file.document)}"
    return f"Open closed {str(file).lower()} ({document_facts(file.document)})"
