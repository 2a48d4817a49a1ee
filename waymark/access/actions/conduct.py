"""How is a code of conduct published, and accepted or declined by staff?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.actions.locking import locked_authority
from waymark.access.models.conduct import ConductAcceptance, ConductCode
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.access.queries.conduct import find_code
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities


class NothingNew(ActionRefused):
    """This is word for word the version in force. Change the text, or leave it as it is."""


class NothingToAccept(ActionRefused):
    """No code of conduct waits for your answer."""


@action
def publish_code(*, by: Actor, version: int, text: str, at: datetime) -> ConductCode:
    """Publish a version; everybody who works here answers it before their next page of work.

    `version` is the one in force when the writer began, 0 for none.
    """
    permissions.require(by, Permission.USERS_MANAGE)
    locked_authority()
    latest = find_code()
    if (latest.version if latest else 0) != version:
        raise ChangedMeanwhile
    if latest is not None and latest.text == text.strip():
        raise NothingNew(field="text")
    made = ConductCode.objects.create(
        authority_id=scoped_authorities()[0],
        version=version + 1,
        text=text.strip(),
        published_at=at,
        published_by_id=by.membership_id,
    )
    Membership.objects.filter(ended_at__isnull=True).update(code_to_accept=made)
    record(
        by=by,
        event=Event.CONDUCT_CODE_PUBLISHED,
        target=made,
        at=at,
        detail={"version": made.version},
    )
    return made


@action
def accept_code(*, by: Actor, code: ConductCode, at: datetime) -> ConductAcceptance:
    """Accept the version that waits for one's answer."""
    member = _waiting(by, code)
    made, _ = ConductAcceptance.objects.get_or_create(
        authority_id=member.authority_id,
        code=code,
        membership=member,
        defaults={"accepted_at": at},
    )
    member.code_to_accept = None
    member.save(update_fields=["code_to_accept"])
    record(
        by=by, event=Event.CONDUCT_ACCEPTED, target=code, at=at, detail={"version": code.version}
    )
    return made


@action
def decline_code(*, by: Actor, code: ConductCode, at: datetime) -> None:
    """Keep that somebody declined it; it goes on waiting for another answer."""
    _waiting(by, code)
    record(
        by=by, event=Event.CONDUCT_DECLINED, target=code, at=at, detail={"version": code.version}
    )


def _waiting(by: Actor, code: ConductCode) -> Membership:
    """Return the actor's locked membership; raise unless this version waits for it."""
    found = (
        Membership.objects.select_for_update()
        .filter(pk=by.membership_id or 0, ended_at__isnull=True)
        .first()
    )
    if found is None or found.code_to_accept_id is None:
        raise NothingToAccept
    if found.code_to_accept_id != code.pk:
        raise ChangedMeanwhile("A newer version was published meanwhile. Read it, then answer.")
    return found
