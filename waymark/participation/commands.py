"""How do figures and histories of learning and work come out at the command line?"""

import json
from datetime import date, datetime
from pathlib import Path

import click
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.models.authorities import Authority
from waymark.core.actors import Actor
from waymark.core.commands import worded
from waymark.core.dates import end_of_month, local_date
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.participation.actions.editions import load_edition
from waymark.participation.actions.exporting import record_history_export
from waymark.participation.exports.editions_json import editions_document
from waymark.participation.exports.figures_json import figures_document
from waymark.participation.exports.history_csv import history_csv
from waymark.participation.presenters.editions import checked_in_words, editions_in_words
from waymark.participation.presenters.figures import figures_in_words
from waymark.participation.queries.editions import check_file, get_editions
from waymark.participation.queries.figures import get_figures
from waymark.participation.queries.history import list_history
from waymark.participation.rules.next_editions import FaultyFile

AUTHORITY = click.option("--authority", required=True, help="The authority's code.")
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="JSON is one document on standard output, and nothing else there.",
)


@click.group()
def commands() -> None:
    """Learning and work."""


@commands.group()
def participation() -> None:
    """Who is in learning or work, NEET or not known."""


@participation.command()
@AUTHORITY
@click.option("--month", required=True, help="The month, as YYYY-MM; its last day counts.")
@click.option(
    "--known-on",
    type=click.DateTime(["%Y-%m-%d"]),
    help="What was known at the end of this day, as YYYY-MM-DD; today unless given.",
)
@FORMAT
def figures(authority: str, *, month: str, known_on: datetime | None, form: str) -> None:
    """Print the shares of the cohort at the end of a month, with numerators and bases."""
    owner = _find(authority)
    month_end = _month(month)
    known = known_on.date() if known_on else None
    with open_scope(owner.pk):
        found = get_figures(viewer=Actor.operator(owner.pk), month_end=month_end, known_on=known)
        if form == "json":
            today = local_date(timezone.now())
            document = figures_document(found, authority=owner.code, today=today)
            click.echo(json.dumps(document, indent=2))
        else:
            click.echo(figures_in_words(found))


@participation.command()
@AUTHORITY
@click.option(
    "--output",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    required=True,
    help="The file of comma-separated values to write.",
)
def history(authority: str, *, output: Path) -> None:
    """Write every activity and cohort member to a file, as known when. Kept in the audit trail."""
    owner = _find(authority)
    at = timezone.now()
    by = Actor.operator(owner.pk)
    part = output.with_name(f"{output.name}.part")
    with open_scope(owner.pk):
        lines = 0
        with part.open("w", encoding="utf-8", newline="") as file:
            for text in history_csv(list_history(viewer=by, at=at)):
                file.write(text)
                lines += text.count("\n")
        record_history_export(by=by, at=at, rows=lines - 1, way="command")
    part.replace(output)
    click.echo(f"{lines - 1} rows written to {output}", err=True)


@participation.group()
def editions() -> None:
    """The editions of official codes, and of the rules by which records count."""


@editions.command(name="list")
@AUTHORITY
@FORMAT
def list_editions(authority: str, *, form: str) -> None:
    """Print every edition: from and until when it holds, and what differs from the one before."""
    owner = _find(authority)
    with open_scope(owner.pk):
        held = get_editions(viewer=Actor.operator(owner.pk))
    is_json = form == "json"
    click.echo(
        json.dumps(editions_document(held), indent=2) if is_json else editions_in_words(held)
    )


@editions.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@AUTHORITY
@click.option("--dry-run", is_flag=True, help="Say what differs, or what is wrong; load nothing.")
def load(file: Path, *, authority: str, dry_run: bool) -> None:
    """Load FILE as the next edition of what it names as its subject."""
    owner = _find(authority)
    by, at = Actor.operator(owner.pk), timezone.now()
    content = file.read_bytes()
    with open_scope(owner.pk), worded():
        try:
            found = check_file(viewer=by, content=content, today=local_date(at))
        except FaultyFile as faulty:
            raise click.ClickException("\n".join(faulty.told)) from faulty
        if not dry_run:
            load_edition(by=by, at=at, content=content)
    click.echo(checked_in_words(found, is_loaded=not dry_run))


def _find(code: str) -> Authority:
    try:
        return access.get_authority(code=code)
    except NotFound as missing:
        message = f"There is no authority with the code {code}. `waymark authorities` lists them."
        raise click.UsageError(message) from missing


def _month(text: str) -> date:
    try:
        return end_of_month(datetime.strptime(text, "%Y-%m").date())  # noqa: DTZ007 (a month)
    except ValueError as wrong:
        message = f"{text} is no month: write the year and the month, such as 2026-10."
        raise click.UsageError(message) from wrong
