"""How are indicators worked out at the command line?"""

import click
from django.utils import timezone

from waymark.access import queries as access
from waymark.core.actors import Actor
from waymark.core.commands import worded
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.indicators.actions.values import compute_values
from waymark.indicators.rules.periods import read_month


@click.group()
def commands() -> None:
    """Indicators."""


@commands.group()
def indicators() -> None:
    """What is measured of the authority, and what it came to."""


@indicators.command()
@click.option("--authority", required=True, help="The authority's code.")
@click.option(
    "--period",
    required=True,
    help="A month, as YYYY-MM: the latest period of each indicator that ends with it or before.",
)
def compute(authority: str, *, period: str) -> None:
    """Work out what the records tell of a period, and keep what differs from what stands."""
    try:
        owner = access.get_authority(code=authority)
    except NotFound as missing:
        message = f"There is no authority with the code {authority}."
        raise click.UsageError(message) from missing
    try:
        until = read_month(period)
    except ValueError as wrong:
        message = f"{period} is no month: write the year and the month, such as 2026-10."
        raise click.UsageError(message) from wrong
    with open_scope(owner.pk), worded():
        changed = compute_values(by=Actor.operator(owner.pk), at=timezone.now(), until=until)
    click.echo(f"{changed} values kept.")
