"""How do contracts come in and out at the command line?"""

import json
from pathlib import Path
from typing import Any

import click
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.models.authorities import Authority
from waymark.commissioning.actions.contracts import record_export
from waymark.commissioning.actions.registers import import_register
from waymark.commissioning.exports.ocds.releases import UNREGISTERED, release_package
from waymark.commissioning.imports.registers import check_register
from waymark.commissioning.queries.contracting import list_processes
from waymark.consultations.rules.wording import counted
from waymark.core.actors import Actor
from waymark.core.commands import worded
from waymark.core.dates import local_date
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
    owner, at = _authority(authority), timezone.now()

    def url(route: str, **keys: Any) -> str:
        path = reverse(route, kwargs={"authority": owner.code, **keys})
        return f"{settings.SITE_URL.rstrip('/')}{path}"

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
    click.echo(f"{counted(count, 'contract')} written to {output}")
    if not settings.OCID_PREFIX:
        click.echo("WAYMARK_OCID_PREFIX is not set: the identifiers are not registered.", err=True)


@contracts.command(name="import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--authority", required=True, help="The authority's code.")
@click.option("--dry-run", is_flag=True, help="Check the file and say what is wrong; keep nothing.")
def import_contracts(file: Path, *, authority: str, dry_run: bool) -> None:
    """Take in a register of contracts from a CSV or Excel file, all of it or nothing.

    Columns and suppliers are known as they were said on the page; what was never said is a fault.
    """
    owner, at, content = _authority(authority), timezone.now(), file.read_bytes()
    with open_scope(owner.pk), worded():
        checked = check_register(content, file_name=file.name, today=local_date(at))
        for fault in checked.faults:
            place = f"row {fault.row}" if fault.row else "the file"
            click.echo(f"{place}, {fault.column or 'all'}: {fault.sentence}", err=True)
        for name in checked.unsure:
            click.echo(f"Who is “{name}”? Load the file on its page and say it there.", err=True)
        if checked.fault_count or checked.unsure:
            message = "Nothing was taken in."
            raise click.ClickException(message)
        if not dry_run:
            import_register(
                by=Actor.operator(owner.pk),
                file_name=file.name,
                content=content,
                checked=checked,
                at=at,
            )
    verb = "would come in" if dry_run else "taken in"
    click.echo(
        f"{counted(len(checked.rows), 'contract')} {verb}, {checked.unchanged} here already, "
        f"{len(checked.differing)} left as they are here, "
        f"{counted(len(set(checked.new_suppliers)), 'new organisation')}"
    )


def _authority(code: str) -> Authority:
    try:
        return access.get_authority(code=code)
    except NotFound as missing:
        message = f"There is no authority with the code {code}."
        raise click.UsageError(message) from missing
