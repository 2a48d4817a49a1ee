"""What does `waymark` do? It gathers the commands of every app, each from its `commands.py`."""

import os
from importlib import import_module
from importlib.util import find_spec

import click
from environs.exceptions import EnvError

from waymark.core.commands import commands as machine
from waymark.core.version import code_version


class Gathered(click.Group):
    """The commands of the machine, and those of the apps once Django is set up.

    The machine's own commands need no configuration: they are what makes one.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return every command there is; without a configuration, those of the machine."""
        try:
            apart = _of_the_apps()
        except EnvError:
            apart = {}
        return sorted({*machine.commands, *apart})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return one command; say what to do where there is no configuration yet."""
        if cmd_name in machine.commands:
            return machine.commands[cmd_name]
        try:
            return _of_the_apps().get(cmd_name)
        except EnvError as missing:
            raise click.ClickException(
                f"{missing}\nSet the site up first: `make run`, or see .env.example."
            ) from missing


def _of_the_apps() -> dict[str, click.Command]:
    """Set Django up and return the commands of every app, by name."""
    import django
    from django.apps import apps

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    found: dict[str, click.Command] = {}
    for app in apps.get_app_configs():
        if app.name.startswith("waymark.") and find_spec(f"{app.name}.commands"):
            found |= import_module(f"{app.name}.commands").commands.commands
    return found


@click.group(cls=Gathered, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(code_version(), prog_name="waymark")
def waymark() -> None:
    """Plan, consult on, commission and account for youth support.

    A command ends with 0 when it is done, 1 when it was refused or failed, 2 on wrong use.
    """


def main() -> None:
    """Run the command; a database that does not answer is a sentence, not a trace."""
    from django.db import OperationalError

    try:
        waymark(prog_name="waymark")
    except OperationalError as error:
        if error.__cause__ is not None and not getattr(error.__cause__, "sqlstate", None):
            raise SystemExit(
                "Error: the database does not answer. Start it with `waymark database start`."
            ) from error
        raise
