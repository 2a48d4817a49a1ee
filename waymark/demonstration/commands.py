"""How is the demonstration loaded from the command line?"""

import click
from django.conf import settings
from django.utils import timezone

from waymark.demonstration.actions.loading import describe
from waymark.demonstration.actions.whole import load_whole
from waymark.demonstration.rules.places import LARGEST_SCALE


@click.group()
def commands() -> None:
    """The demonstration."""


@commands.group()
def demo() -> None:
    """Invented authorities, people and cases, and the public ones."""


@demo.command()
@click.option(
    "--scale",
    type=click.IntRange(1, LARGEST_SCALE),
    default=1,
    help=(
        "So many times 6,000 invented young people in Marshfield, 1,500 in Aldermere and 320 "
        f"invented responses; {LARGEST_SCALE} makes two million people. Staff and services grow "
        "with the people. A larger scale adds to a smaller one."
    ),
)
@click.option("--dry-run", is_flag=True, help="Say what the demonstration holds, and do nothing.")
def load(*, scale: int, dry_run: bool) -> None:
    """Load what is missing of the demonstration. Safe to repeat."""
    if not settings.DEMONSTRATION:
        message = (
            "This installation is not a demonstration. Set WAYMARK_DEMONSTRATION=true in its "
            "environment first, and never where real records are kept."
        )
        raise click.ClickException(message)
    if dry_run:
        click.echo(describe(scale=scale))
        return
    load_whole(at=timezone.now(), scale=scale, tell=click.echo)
    click.echo("The demonstration is loaded.")
