"""Which commands run the machine itself: its database and its server?"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from waymark.core import (
    installation,
    local_database,
    local_setup,
    preparation,
    serving,
)
from waymark.core import standards as official
from waymark.core.cluster import SUPERUSER, CannotRunCluster
from waymark.core.refusals import ActionRefused

REFUSALS = (
    CannotRunCluster,
    preparation.CannotPrepare,
    local_setup.CannotSetUp,
    serving.CannotServe,
)


@click.group()
def commands() -> None:
    """Run the machine itself."""


@commands.group()
def database() -> None:
    """Prepare, migrate, start and stop the database."""


@database.command()
@click.option(
    "--as-address",
    envvar="DATABASE_ADMIN_URL",
    help="A superuser's address, or that of a role that may make roles and databases."
    " Not needed for the embedded database.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
def prepare(as_address: str | None, *, dry_run: bool) -> None:
    """Make the three roles, the database, extensions and grants on any PostgreSQL.

    Names and passwords come from DATABASE_URL, DATABASE_OWNER_URL and DATABASE_KEEPER_URL. Safe to
    repeat: only what is missing is done.
    """
    with worded():
        app, owner, keeper = (_setting(name) for name in local_database.SETTINGS)
        addresses = preparation.Addresses(app=app, owner=owner, keeper=keeper)
        admin = as_address or _own_admin_address(app)
        done = preparation.prepare(admin=admin, addresses=addresses, rehearse=dry_run)
    for sentence in done or ["Nothing: it is prepared."]:
        click.echo(f"Would do: {sentence}" if dry_run and done else sentence)


@database.command()
@click.option("--dry-run", is_flag=True, help="List the migrations, and do nothing.")
def migrate(*, dry_run: bool) -> None:
    """Bring the tables up to date, as their owner."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings"}
    with worded():
        if dry_run:
            as_owner = environment | {"WAYMARK_DATABASE_ROLE": "owner"}
            local_setup.run_django("migrate", "--plan", environment=as_owner)
        else:
            local_setup.migrate(environment)


@database.command()
def start() -> None:
    """Start the embedded database without the site, and leave it running."""
    var = installation.var_folder()
    with worded():
        prepared = local_database.start(local_database.own_cluster(var))
        site = installation.read_values(var / "local.env").get("WAYMARK_SITE_URL")
        local_setup.local_environment(var, prepared, site=site or serving.address(8000))


@database.command()
def stop() -> None:
    """Stop the embedded database."""
    with worded():
        local_database.own_cluster(installation.var_folder()).stop()


@commands.command()
@click.option("--port", default=8000, show_default=True, help="Where the site answers.")
def serve(port: int) -> None:
    """Set up what is missing, and serve the site with its worker until Ctrl-C."""
    with worded():
        serving.serve(port=port)


@commands.group()
def standards() -> None:
    """Bring the official files that published data is checked against."""


@standards.command()
@click.argument("names", nargs=-1)
@click.option(
    "--from",
    "copy",
    type=click.Path(exists=True, path_type=Path),
    help="A folder, or a zip or tar archive, that holds the files: for a machine without internet.",
)
@click.option("--list", "is_list", is_flag=True, help="Say what there is, and fetch nothing.")
def fetch(names: tuple[str, ...], copy: Path | None, *, is_list: bool) -> None:
    """Fetch the standards named, or all, into var/standards or WAYMARK_STANDARDS.

    Each is kept whole, with every checksum right, or left as it was. Safe to repeat.
    """
    chosen = {each.name: each for each in official.list_standards()}
    if unknown := sorted(set(names) - set(chosen)):
        message = f"There is no standard {unknown[0]}. There are: {', '.join(chosen)}."
        raise click.UsageError(message)
    place = official.folder()
    problems: list[str] = []
    with worded():
        read = official.from_publisher if copy is None else official.from_copy(copy)
        for each in (chosen[name] for name in names or chosen):
            lacking = len(each.missing(place))
            if is_list:
                state = f"{lacking} of {len(each.files)} files missing" if lacking else "there"
                click.echo(f"{each.name}: {each.title}, {each.version} ({each.licence}): {state}")
            elif not lacking:
                click.echo(f"{each.name}: there already")
            else:
                try:
                    official.fetch(each, read=read, into=place)
                    click.echo(f"{each.name}: {len(each.files)} files, checked")
                except official.CannotFetch as refused:
                    problems += refused.problems
        if problems:
            raise official.CannotFetch(problems=problems)


@contextmanager
def worded() -> Iterator[None]:
    """Turn a refusal into its sentences and exit code 1."""
    try:
        yield
    except ActionRefused as refusal:
        raise click.ClickException("\n".join([refusal.message, *refusal.problems])) from refusal
    except REFUSALS as refusal:
        raise click.ClickException(str(refusal)) from refusal


def _setting(name: str) -> str:
    """Return an address from where the settings look for it: environment, .env, local set-up."""
    files = (installation.PROJECT / ".env", installation.var_folder() / "local.env")
    found = [os.environ.get(name), *(installation.read_values(file).get(name) for file in files)]
    for value in found:
        if value:
            return value
    raise preparation.CannotPrepare(f"{name} is not set: see .env.example.")


def _own_admin_address(app: str) -> str:
    """Return the administrator of our own server, if that is what the site uses."""
    cluster = local_database.own_cluster(installation.var_folder())
    if preparation.part_of(app, "host") == str(cluster.sockets):
        return cluster.address(user=SUPERUSER, database="postgres")
    raise preparation.CannotPrepare(
        "Name an administrator's address in --as-address or DATABASE_ADMIN_URL."
    )
