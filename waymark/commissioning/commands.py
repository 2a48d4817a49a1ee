"""How do contracts come out at the command line?"""

import json
from pathlib import Path
from typing import Any

import click
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from waymark.access import queries as access
from waymark.commissioning.actions.contracts import record_export
from waymark.commissioning.exports.ocds.releases import UNREGISTERED, release_package
from waymark.commissioning.queries.contracting import list_processes
from waymark.core.actors import Actor
from waymark.core.commands import worded
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope


@click.group()
def commands() -> None:
    """Commissioning."""


@commands.group()
def contracts() -> None:
    """What the authority buys."""


@contracts.command()
@click.option("--authority", required=True, help="The authority's code.")
@click.option(
    "--output",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    required=True,
    help="The file to write: an OCDS 1.1 release package.",
)
def export(authority: str, *, output: Path) -> None:
    """Write the published contracts as open contracting data. Kept in the audit trail."""
    try:
        owner = access.get_authority(code=authority)
    except NotFound as missing:
        message = f"There is no authority with the code {authority}."
        raise click.UsageError(message) from missing

    def url(route: str, **keys: Any) -> str:
        path = reverse(route, kwargs={"authority": owner.code, **keys})
        return f"{settings.SITE_URL.rstrip('/')}{path}"

    at = timezone.now()
    with open_scope(owner.pk), worded():
        found = list_processes().processes
        if not found:
            raise click.ClickException("Nothing is published yet, so there is nothing to write.")
        package = release_package(
            found,
            authority=owner.name,
            prefix=settings.OCID_PREFIX or UNREGISTERED,
            url=url,
            uri=url("commissioning:public_releases"),
            at=at,
        )
        count = sum(len(each.contracts) for each in found)
        record_export(by=Actor.operator(owner.pk), at=at, count=count)
    output.write_text(json.dumps(package, indent=2, ensure_ascii=False), encoding="utf-8")
    click.echo(f"{count} contracts written to {output}")
    if not settings.OCID_PREFIX:
        click.echo("WAYMARK_OCID_PREFIX is not set: the identifiers are not registered.", err=True)
