"""How does an organisation come in, change and end?"""

from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.organisations import queries
from waymark.organisations.models import Organisation


class NameTaken(ActionRefused):
    """An organisation with this name is on the list already."""


class EndsBeforeStart(ActionRefused):
    """The end cannot be before the start."""


@action
def add_organisation(
    *,
    by: Actor,
    name: str,
    kind: str,
    at: datetime,
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> Organisation:
    """Add an organisation to those that the authority knows."""
    permissions.require(by, Permission.ORGANISATIONS_MANAGE)
    _check(name=name, starts_on=starts_on, ends_on=ends_on, own_id=None)
    made, is_new = Organisation.objects.get_or_create(
        authority_id=scoped_authorities()[0],
        name=name,
        defaults={"kind": kind, "starts_on": starts_on, "ends_on": ends_on},
    )
    if not is_new:  # two people added it at one moment
        raise NameTaken(field="name")
    record(by=by, event=Event.ORGANISATION_ADDED, target=made, at=at)
    return made


@action
def change_organisation(
    *,
    by: Actor,
    organisation: Organisation,
    version: int,
    name: str,
    kind: str,
    at: datetime,
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> None:
    """Change what is known about an organisation; one that ended keeps its row."""
    permissions.require(by, Permission.ORGANISATIONS_MANAGE)
    found = Organisation.objects.select_for_update().get(pk=organisation.pk)
    if queries.organisation_version(found) != version:
        raise ChangedMeanwhile
    _check(name=name, starts_on=starts_on, ends_on=ends_on, own_id=found.pk)
    found.name, found.kind, found.starts_on, found.ends_on = name, kind, starts_on, ends_on
    found.save(update_fields=["name", "kind", "starts_on", "ends_on"])
    record(by=by, event=Event.ORGANISATION_CHANGED, target=found, at=at)


def _check(*, name: str, starts_on: date | None, ends_on: date | None, own_id: int | None) -> None:
    same = Organisation.objects.filter(name__iexact=name).values_list("pk", flat=True)
    if set(same) - {own_id}:
        raise NameTaken(field="name")
    if starts_on and ends_on and ends_on < starts_on:
        raise EndsBeforeStart(field="ends_on")
