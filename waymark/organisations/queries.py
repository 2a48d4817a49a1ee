"""Which organisations does the authority know?"""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of
from waymark.organisations.models import Organisation

ROWS_AT_ONCE = 100


@dataclass(frozen=True)
class Stretch:
    """Some organisations by name, and the name after which there are more."""

    rows: list[Organisation]
    more_after: str | None


def list_organisations(
    *, viewer: Actor, kind: str = "", search: str = ""
) -> QuerySet[Organisation]:
    """Return the organisations of a kind whose name has these words, by name."""
    permissions.require(viewer, Permission.ORGANISATIONS_SEE)
    found = Organisation.objects.order_by("name", "id")
    if kind:
        found = found.filter(kind=kind)
    for word in search.split():
        found = found.filter(name__icontains=word)
    return found


def get_stretch(*, viewer: Actor, kind: str = "", search: str = "", after: str = "") -> Stretch:
    """Return the next organisations after a name."""
    found = list_organisations(viewer=viewer, kind=kind, search=search)
    rows = list(found.filter(name__gt=after)[: ROWS_AT_ONCE + 1])
    has_more = len(rows) > ROWS_AT_ONCE
    return Stretch(
        rows=rows[:ROWS_AT_ONCE], more_after=rows[ROWS_AT_ONCE - 1].name if has_more else None
    )


def get_organisation(*, viewer: Actor, public_id: UUID) -> Organisation:
    """Return one organisation; raise `NotFound`."""
    found = list_organisations(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def organisation_version(found: Organisation) -> int:
    """Return a number that changes with what the organisation's form shows."""
    return version_of(found.name, found.kind, found.starts_on, found.ends_on)
