"""How does an authority without anybody in it get its first administrator?"""

from collections.abc import Iterator
from contextlib import contextmanager

import click
from django.db import transaction
from django.utils import timezone

from waymark.access import queries
from waymark.access.actions import authorities as authority_actions
from waymark.access.actions import invitations as invitation_actions
from waymark.access.permissions import ROLES
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.core.scoping import open_scope

DRY_RUN = click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")


@click.group()
def commands() -> None:
    """Authorities and the people who work for them."""


@commands.group()
def authorities() -> None:
    """Add authorities, and invite the people who work for them."""


@authorities.command()
@click.argument("code")
@click.option("--name", required=True, help="In full, such as “Marshfield Borough Council”.")
@click.option("--short-name", required=True, help="For narrow places, such as “Marshfield”.")
@DRY_RUN
def add(code: str, name: str, short_name: str, *, dry_run: bool) -> None:
    """Add the authority CODE: lower-case letters, digits and hyphens, as in its addresses."""
    with _worded(), transaction.atomic():
        made = authority_actions.add_authority(
            by=Actor.operator(None), code=code, name=name, short_name=short_name, at=timezone.now()
        )
        transaction.set_rollback(dry_run)
    click.echo(f"{'Would add' if dry_run else 'Added'} {made.name}, at /{made.code}/.")


@authorities.command()
@click.argument("email")
@click.option("--authority", required=True, help="The authority's code.")
@click.option("--role", required=True, type=click.Choice([role.value for role in RoleName]))
@click.option("--name", required=True, help="How the person is called on the pages.")
@DRY_RUN
def invite(email: str, authority: str, role: str, name: str, *, dry_run: bool) -> None:
    """Invite EMAIL to work for an authority, and print the address that lets them join."""
    with _worded():
        found = queries.get_authority(code=authority)
        if dry_run:
            click.echo(f"Would invite {email} to {found.name}.")
            return
        with open_scope(found.pk):
            made = invitation_actions.invite_member(
                by=Actor.operator(found.pk),
                email=email,
                name=name,
                role=RoleName(role),
                at=timezone.now(),
            )
    click.echo(f"Invited {email} to {found.name}, by email and by this address:")
    click.echo(made.address)


@authorities.command()
def roles() -> None:
    """List the roles that somebody can have."""
    width = max(len(role.name.value) for role in ROLES)
    for role in ROLES:
        click.echo(f"{role.name.value:<{width}}  {role.sentence}")


@authorities.command(name="list")
def list_all() -> None:
    """List the authorities of this installation."""
    for found in queries.list_authorities():
        click.echo(f"{found.code}  {found.name}")


@contextmanager
def _worded() -> Iterator[None]:
    """Turn a refusal into its sentence and exit code 1."""
    try:
        yield
    except ActionRefused as refusal:
        raise click.ClickException(refusal.message) from refusal
    except NotFound as missing:
        raise click.ClickException("There is no authority with this code.") from missing
