"""How do responses come into a consultation, and its report out, from the command line?"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.models.authorities import Authority
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions import exchanging
from waymark.consultations.actions.intake.responses import FileHasFaults
from waymark.consultations.exports.renditions import DOWNLOADS, report_bytes
from waymark.consultations.imports import files
from waymark.consultations.imports.postcodes import load_postcodes_file, read_postcodes
from waymark.consultations.models.analysis import ReportFormat
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.presenters.intake import (
    absent_sentence,
    outcome_sentence,
    sheet_sentence,
)
from waymark.consultations.queries import reports as report_queries
from waymark.consultations.queries.exchanging import count_outgoing, list_open_questions
from waymark.consultations.queries.setup.consultations import get_consultation
from waymark.consultations.rules.response_file import CheckedFile
from waymark.consultations.rules.themefinder import MAPPING, THEMES
from waymark.consultations.rules.wording import counted
from waymark.core.actors import Actor
from waymark.core.commands import worded
from waymark.core.progress import Tell
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.core.tabular import Unreadable
from waymark.core.tabular.files import require_table

FAULTS_PRINTED = 50
AUTHORITY = click.option("--authority", help="The authority's code, where the slug is not enough.")
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="JSON is one document on standard output, and nothing else there.",
)


@click.group()
def commands() -> None:
    """Consultations."""


@commands.group()
def consultation() -> None:
    """Bring responses in, and take the report out."""


@consultation.command(name="import")
@click.argument("slug")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@AUTHORITY
@click.option("--dry-run", is_flag=True, help="Check the file and say what is wrong; keep nothing.")
@click.option("--as", "email", help="The email address of the member for whom it is done.")
@FORMAT
def import_responses(
    slug: str, file: Path, *, authority: str | None, dry_run: bool, email: str | None, form: str
) -> None:
    """Load the responses in FILE into the consultation SLUG: all of them, or none."""
    owner = find_authority(slug=slug, code=authority)
    with open_scope(owner.pk), worded():
        by = _operator(owner, email=email)
        found = get_consultation(viewer=by, slug=slug)
        result = _load(by=by, found=found, file=file, dry_run=dry_run)
    result |= {"authority": owner.code, "consultation": slug, "file": file.name}
    click.echo(json.dumps(result, indent=2) if form == "json" else _in_words(result))
    if result["fault_count"]:
        raise SystemExit(1)


@consultation.command()
@click.argument("slug")
@click.option(
    "--format", "form", type=click.Choice([each.value for each in DOWNLOADS]), required=True
)
@click.option(
    "--output", type=click.Path(dir_okay=False, writable=True, path_type=Path), required=True
)
@AUTHORITY
@click.option("--edition", type=click.IntRange(1), help="Which edition; the newest unless given.")
@click.option("--dry-run", is_flag=True, help="Say what would be written, and write nothing.")
def report(
    slug: str, form: str, output: Path, *, authority: str | None, edition: int | None, dry_run: bool
) -> None:
    """Write the report of the consultation SLUG to a file."""
    owner = find_authority(slug=slug, code=authority)
    at = timezone.now()
    with open_scope(owner.pk), worded():
        by = Actor.operator(owner.pk)
        found = get_consultation(viewer=by, slug=slug)
        editions = report_queries.list_editions(viewer=by, consultation=found)
        chosen = editions.filter(number=edition).first() if edition else editions.first()
        if chosen is None:
            message = "There is no such report yet: take a snapshot and make the report first."
            raise click.ClickException(message)
        content = report_bytes(edition=chosen, form=ReportFormat(form), at=at)
        if not dry_run:
            record(
                by=by,
                event=Event.REPORT_EXPORTED,
                target=chosen,
                at=at,
                detail={"format": form, "by": "command"},
            )
    name = f"edition {chosen.number} of {slug} as {form}, {len(content):,} bytes"
    if dry_run:
        click.echo(f"Would write {name}.", err=True)
        return
    output.write_bytes(content)
    click.echo(f"Wrote {name}.", err=True)


@consultation.command()
@click.argument("slug")
@click.option(
    "--format", "form", type=click.Choice(["themefinder"]), required=True, help="Whose shape."
)
@click.option("--question", help="The question's code; needed where several are open.")
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True)
@AUTHORITY
@click.option("--dry-run", is_flag=True, help="Say what would be written, and write nothing.")
def exchange(
    slug: str,
    form: str,
    question: str | None,
    output: Path,
    *,
    authority: str | None,
    dry_run: bool,
) -> None:
    """Write the answers to an open question of SLUG to a folder, for another service."""
    owner = find_authority(slug=slug, code=authority)
    with open_scope(owner.pk), worded():
        by = Actor.operator(owner.pk)
        asked = _open_question(by, slug=slug, code=question)
        if dry_run:
            count = count_outgoing(viewer=by, question=asked)
            click.echo(f"Would write {count:,} answers to {asked.code} as {form}.", err=True)
            return
        written = exchanging.export_answers(by=by, question=asked, at=timezone.now())
        output.mkdir(parents=True, exist_ok=True)
        for name, content in written.items():
            (output / name).write_bytes(content)
    click.echo(f"Wrote {', '.join(sorted(written))}.", err=True)


@consultation.command(name="exchange-load")
@click.argument("slug")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--question", help="The question's code; needed where several are open.")
@AUTHORITY
@click.option("--as", "email", help="The email address of the member for whom it is done.")
@FORMAT
def exchange_load(
    slug: str,
    folder: Path,
    *,
    question: str | None,
    authority: str | None,
    email: str | None,
    form: str,
) -> None:
    """Load themes.json and mapping.jsonl of FOLDER as suggestions; all of them, or none."""
    owner = find_authority(slug=slug, code=authority)
    missing = [name for name in (THEMES, MAPPING) if not (folder / name).is_file()]
    if missing:
        raise click.UsageError(f"There is no {missing[0]} in {folder}.")
    with open_scope(owner.pk), worded():
        by = _operator(owner, email=email)
        loaded = exchanging.load_themes(
            by=by,
            question=_open_question(by, slug=slug, code=question),
            themes=(folder / THEMES).read_bytes(),
            mapping=(folder / MAPPING).read_bytes(),
            at=timezone.now(),
        )
    if form == "json":
        click.echo(json.dumps(asdict(loaded), indent=2))
        return
    click.echo(
        f"{loaded.themes:,} new themes on the long list, "
        f"suggestions for {loaded.answers:,} answers. People confirm them before they count."
    )


def _open_question(by: Actor, *, slug: str, code: str | None) -> Question:
    found = get_consultation(viewer=by, slug=slug)
    questions = list(list_open_questions(viewer=by, consultation=found))
    named = [each for each in questions if code is None or each.code == code]
    if len(named) == 1:
        return named[0]
    codes = ", ".join(each.code for each in questions) or "none"
    raise click.UsageError(f"Name one open question by --question: {codes}.")


@consultation.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--authority", "code", required=True, help="The authority's code.")
@click.option("--dry-run", is_flag=True, help="Check the file and say what it holds; keep nothing.")
def postcodes(file: Path, *, code: str, dry_run: bool) -> None:
    """Load FILE, a CSV with the columns postcode and area, in place of the table held now."""
    try:
        owner = access.get_authority(code=code)
    except NotFound as missing:
        raise click.UsageError(f"There is no authority with the code {code}.") from missing
    with open_scope(owner.pk), worded():
        content = file.read_bytes()
        if dry_run:
            click.echo(f"Would load {counted(len(read_postcodes(content)), 'postcode')}.")
            return
        by = Actor.operator(owner.pk)
        number = load_postcodes_file(by=by, content=content, at=timezone.now())
    click.echo(f"Loaded {counted(number, 'postcode')}.")


def find_authority(*, slug: str, code: str | None) -> Authority:
    """Return the authority whose consultation is meant; wrong or ambiguous names are wrong use."""
    try:
        named = [access.get_authority(code=code)] if code else list(access.list_authorities())
    except NotFound as missing:
        raise click.UsageError(f"There is no authority with the code {code}.") from missing
    having = [each for each in named if _has_consultation(each, slug=slug)]
    if not having:
        raise click.UsageError(f"There is no consultation with the slug {slug}.")
    if len(having) > 1:
        codes = ", ".join(each.code for each in having)
        raise click.UsageError(
            f"Several authorities have {slug}: name one by --authority: {codes}."
        )
    return having[0]


def _has_consultation(authority: Authority, *, slug: str) -> bool:
    with open_scope(authority.pk):
        try:
            get_consultation(viewer=Actor.operator(authority.pk), slug=slug)
        except NotFound:
            return False
    return True


def _operator(authority: Authority, *, email: str | None) -> Actor:
    by = Actor.operator(authority.pk)
    if email is None:
        return by
    for member in access.list_members(viewer=by):
        if member.ended_at is None and member.user.email == email.lower():
            return Actor.operator(authority.pk, member.user_id)
    raise click.UsageError(f"Nobody with the address {email} works for {authority.name}.")


def _load(*, by: Actor, found: Consultation, file: Path, dry_run: bool) -> dict[str, Any]:
    """Check the file, or load it; return what came of it as plain values."""
    with told("Checking" if dry_run else "Loading") as tell:
        return _checked_or_loaded(by=by, found=found, file=file, dry_run=dry_run, tell=tell)


@contextmanager
def told(label: str) -> Iterator[Tell]:
    """Show on a terminal how far the work has come; standard output stays clean."""
    is_seen = sys.stderr.isatty()
    with click.progressbar(length=100, label=label, file=sys.stderr, hidden=not is_seen) as bar:
        yield lambda percent: bar.update(percent - bar.pos)
        bar.update(100 - bar.pos)


def _checked_or_loaded(
    *, by: Actor, found: Consultation, file: Path, dry_run: bool, tell: Tell
) -> dict[str, Any]:
    at = timezone.now()
    content = file.read_bytes()
    try:
        require_table(content, file_name=file.name)
    except Unreadable as refused:
        return _report(CheckedFile(faults=(refused.fault,), fault_count=1), applied=False)
    if dry_run:
        checked = files.check_content(
            by=by, consultation=found, content=content, at=at, most_faults=None, tell=tell
        )
        return _report(checked, applied=False)
    try:
        batch = files.import_file(
            by=by, consultation=found, file_name=file.name, content=content, at=at, tell=tell
        )
    except FileHasFaults as refused:
        return _report(refused.checked, applied=False)
    return {
        "applied": True,
        "batch": str(batch.public_id),
        "sha256": batch.document.sha256,
        "rows": batch.row_count,
        "added": batch.counts["added"],
        "unchanged": batch.counts["unchanged"],
        "fault_count": 0,
        "faults": [],
    }


def _report(checked: CheckedFile, *, applied: bool) -> dict[str, Any]:
    return {
        "applied": applied,
        "rows": checked.row_count,
        "added": checked.added,
        "unchanged": checked.unchanged,
        "columns_left_out": list(checked.absent),
        "read_as_windows_text": checked.is_windows,
        "sheet": checked.sheet,
        "sheets_left_out": list(checked.other_sheets),
        "fault_count": checked.fault_count,
        "faults": [asdict(fault) for fault in checked.faults],
    }


def _in_words(report: dict[str, Any]) -> str:
    if report["fault_count"]:
        lines = [_fault_line(fault) for fault in report["faults"][:FAULTS_PRINTED]]
        more = report["fault_count"] - len(lines)
        rest = [f"… and {more:,} more. --format json lists what is kept of them."] if more else []
        return "\n".join([*lines, *rest, "Nothing was taken in: mend the file and load it again."])
    lines = [outcome_sentence(added=report["added"], unchanged=report["unchanged"])]
    if not report["applied"]:
        lines.append("Nothing was kept: this was a dry run.")
        read = sheet_sentence(report["sheet"], report["sheets_left_out"])
        lines += [read] if read else []
        lines += [absent_sentence(name) for name in report["columns_left_out"]]
    return "\n".join(lines)


def _fault_line(fault: dict[str, Any]) -> str:
    place = f"Row {fault['row']}" if fault["row"] else "The file"
    column = f", {fault['column']}" if fault["column"] else ""
    value = f" (“{fault['value']}”)" if fault["value"] else ""
    return f"{place}{column}{value}: {fault['message']} {fault['remedy']}"
