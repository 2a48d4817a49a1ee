"""How is the demonstration loaded from the command line?"""

import click
from django.conf import settings
from django.utils import timezone

from waymark.demonstration.actions.loading import describe, load_demonstration


@click.group()
def commands() -> None:
    """The demonstration."""


@commands.group()
def demo() -> None:
    """Invented authorities, people and cases, and the public ones."""


@demo.command()
@click.option(
    "--scale", type=click.IntRange(1, 1000), default=1, help="So many times the invented responses."
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
    load_demonstration(at=timezone.now(), scale=scale, tell=click.echo)
    click.echo("The demonstration is loaded.")
