"""How does the next edition of a list of codes or of a rule come in, and go again?"""

from datetime import datetime

from waymark.access import permissions as access
from waymark.access.actions.locking import locked_authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.participation.models.editions import LoadedEdition
from waymark.participation.queries.editions import (
    check_file,
    forget_loaded,
    get_loaded,
    is_in_use,
)
from waymark.participation.rules.next_editions import FaultyFile


class CannotLoad(ActionRefused):
    """The file cannot be loaded. Mend it, then choose it again."""


class EditionInUse(ActionRefused):
    """Activities are recorded by this edition, so it stays. Load the one that follows it."""


@action
def load_edition(*, by: Actor, at: datetime, content: bytes) -> LoadedEdition:
    """Load a file, or what it says in place of an edition of its name that nothing rests on yet."""
    access.require(by, Permission.EDITIONS_LOAD)
    authority = _lock()
    try:
        found = check_file(viewer=by, content=content, today=local_date(at))
    except FaultyFile as faulty:
        raise CannotLoad(problems=faulty.told) from faulty
    edition = found.edition
    row, _ = LoadedEdition.objects.update_or_create(
        authority_id=authority,
        subject=found.subject.value,
        name=edition.name,
        defaults={
            "starts_on": edition.starts_on,
            "text": edition.text,
            "loaded_at": at,
            "loaded_by_id": by.membership_id,
        },
    )
    forget_loaded()
    detail = {"subject": row.subject, "edition": row.name, "from": row.starts_on.isoformat()}
    record(by=by, event=Event.EDITION_LOADED, target=row, at=at, detail=detail)
    return row


@action
def take_back_edition(*, by: Actor, at: datetime, edition: LoadedEdition) -> None:
    """Take away an edition that nothing rests on yet; the one before it goes on."""
    access.require(by, Permission.EDITIONS_LOAD)
    _lock()
    found = get_loaded(viewer=by, public_id=edition.public_id)
    if is_in_use(found, today=local_date(at)):
        raise EditionInUse
    detail = {"subject": found.subject, "edition": found.name}
    record(by=by, event=Event.EDITION_TAKEN_BACK, target=found, at=at, detail=detail)
    found.delete()
    forget_loaded()


def _lock() -> int:
    """Let nobody else change the editions of the authority meanwhile; return its key."""
    authority = locked_authority()
    forget_loaded()  # what somebody else loaded while this waited
    return authority.pk
