"""How are reports of mail servers taken in from the command line?"""

import json
from pathlib import Path

import click
from django.utils import timezone

from waymark.access import queries as access
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.messages.actions.bounces import take_reports
from waymark.messages.imports.delivery_reports import read_reports
from waymark.messages.queries import has_message


@click.group()
def commands() -> None:
    """Messages that were sent."""


@commands.group()
def messages() -> None:
    """Messages: what was sent, and what came back."""


@messages.command()
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--dry-run", is_flag=True, help="Say what the files hold, and change nothing.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="JSON is one document on standard output, and nothing else there.",
)
def bounces(files: tuple[Path, ...], *, dry_run: bool, form: str) -> None:
    """Read reports of mail servers (.eml or mbox) and mark the messages that came back.

    Safe to repeat. Finds the authority of each message by itself.
    """
    read = read_reports(path.read_bytes() for path in files)
    counts = {
        "reports": len(read.reports),
        "bounced": 0,
        "bounced_before": 0,
        "no_failure": 0,
        "unmatched": read.not_ours,
        "not_reports": read.not_reports,
    }
    left = list(read.reports)
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            own = [each for each in left if has_message(public_id=each.message_id)]
            if own and not dry_run:
                done = take_reports(by=Actor.operator(authority.pk), reports=own, at=timezone.now())
                counts["bounced"] += done.bounced
                counts["bounced_before"] += done.known
                counts["no_failure"] += done.others
        left = [each for each in left if each not in own]
    counts["unmatched"] += len(left)
    if form == "json":
        click.echo(json.dumps(counts))
        return
    if dry_run:
        click.echo(
            f"{counts['reports']} reports, {counts['unmatched']} of no message here, "
            f"{counts['not_reports']} mails that are no reports. Nothing was changed."
        )
        return
    click.echo(
        f"{counts['bounced']} messages came back; {counts['bounced_before']} were known to; "
        f"{counts['no_failure']} reports of delay or arrival; "
        f"{counts['unmatched']} of no message here; "
        f"{counts['not_reports']} mails that are no reports."
    )
