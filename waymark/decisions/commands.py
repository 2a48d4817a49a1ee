"""How do files of other systems come into the books at the command line?"""

from pathlib import Path

import click
from django.utils import timezone

from waymark.access import queries as access
from waymark.core.actors import Actor
from waymark.core.commands import worded
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.decisions.actions.received import TAKEN, apply_file, receive_file
from waymark.decisions.imports.moderngov import FaultyAnswer, read_answer
from waymark.decisions.presenters.received import counts_in_words, lines_of
from waymark.decisions.queries.received import counts, plan


@click.group()
def commands() -> None:
    """Decisions."""


@commands.group()
def decisions() -> None:
    """Meetings, agendas and decisions."""


@decisions.command(name="import-moderngov")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--authority", required=True, help="The authority's code.")
@click.option("--from", "url", default="", help="The address from which the files were fetched.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and keep nothing.")
def import_moderngov(files: tuple[Path, ...], *, authority: str, url: str, dry_run: bool) -> None:
    """Take in saved answers of ModernGov: GetCommittees, GetMeetings, GetMeeting, in this order.

    Each FILE is kept as it came. What was recorded here is never changed.
    """
    try:
        owner = access.get_authority(code=authority)
    except NotFound as missing:
        message = f"There is no authority with the code {authority}."
        raise click.UsageError(message) from missing
    by, at = Actor.operator(owner.pk), timezone.now()
    for file in files:
        content = file.read_bytes()
        try:
            answer = read_answer(content)
        except FaultyAnswer as faulty:
            told = [f"{file.name}: {each.message} {each.remedy}" for each in faulty.faults]
            raise click.ClickException("\n".join(told)) from faulty
        with open_scope(owner.pk), worded():
            planned = plan(answer, today=local_date(at))
            for line in lines_of(planned):
                click.echo(line)
            if not dry_run and any(each.outcome in TAKEN for each in planned):
                found = receive_file(by=by, file_name=file.name, content=content, url=url, at=at)
                apply_file(by=by, found=found, answer=answer, at=at)
        click.echo(f"{file.name}: {counts_in_words(counts(planned))}")
