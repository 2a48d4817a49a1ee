"""How is a matter added, changed, closed and published, and what is joined to it?"""

from datetime import date, datetime
from uuid import UUID, uuid4

from django_scopes.exceptions import ScopeError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter, MatterConsultation
from waymark.decisions.queries import matters as queries


class CannotAddMatter(ActionRefused):
    """This matter is here already: each authority keeps it once."""


class CannotCloseMatter(ActionRefused):
    """A matter is closed on the day it was opened or later, and not in the future."""


class CannotPublishMatter(ActionRefused):
    """This matter is published already."""


class CannotReopenMatter(ActionRefused):
    """This matter is open."""


class CannotJoin(ActionRefused):
    """This belongs to a matter already."""


@action
def add_matter(
    *,
    by: Actor,
    title: str,
    summary: str,
    opened_on: date,
    at: datetime,
    link: UUID | None = None,
    history_source: str = "",
) -> Matter:
    """Add a matter; `link` is the one under which another authority keeps it.

    With a source it is recorded from history.
    """
    permissions.require(by, Permission.PLAN_MANAGE)
    if by.authority_id is None:
        raise ScopeError("A matter belongs to an authority, and this actor acts for none.")
    if link is not None and queries.find_matter(viewer=by, link=link) is not None:
        raise CannotAddMatter(field="link")
    _refuse_future(opened_on, at=at)
    matter = Matter.objects.create(
        authority_id=by.authority_id,
        title=title.strip(),
        summary=summary.strip(),
        opened_on=opened_on,
        link=link or uuid4(),
        is_from_history=bool(history_source),
        history_source=history_source.strip(),
    )
    record(
        by=by,
        event=Event.MATTER_ADDED,
        target=matter,
        at=at,
        detail={"is_from_history": matter.is_from_history},
    )
    return matter


@action
def change_matter(
    *,
    by: Actor,
    matter: Matter,
    title: str,
    summary: str,
    opened_on: date,
    at: datetime,
    version: int | None = None,
) -> Matter:
    """Change what a matter is called and what it is about."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _lock(matter)
    require_unchanged(version, locked)
    _refuse_future(opened_on, at=at)
    if locked.closed_on is not None and opened_on > locked.closed_on:
        raise CannotCloseMatter(field="opened_on")
    locked.title, locked.summary, locked.opened_on = title.strip(), summary.strip(), opened_on
    locked.save(update_fields=["title", "summary", "opened_on"])
    record(by=by, event=Event.MATTER_CHANGED, target=locked, at=at)
    return locked


@action
def close_matter(*, by: Actor, matter: Matter, closed_on: date, at: datetime) -> Matter:
    """Say that nothing more is to be decided of a matter."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _lock(matter)
    if not locked.opened_on <= closed_on <= local_date(at):
        raise CannotCloseMatter(field="closed_on")
    locked.closed_on = closed_on
    locked.save(update_fields=["closed_on"])
    record(by=by, event=Event.MATTER_CLOSED, target=locked, at=at)
    return locked


@action
def reopen_matter(*, by: Actor, matter: Matter, at: datetime) -> Matter:
    """Say that more is to be decided of a matter after all."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _lock(matter)
    if locked.closed_on is None:
        raise CannotReopenMatter
    locked.closed_on = None
    locked.save(update_fields=["closed_on"])
    record(by=by, event=Event.MATTER_REOPENED, target=locked, at=at)
    return locked


@action
def publish_matter(*, by: Actor, matter: Matter, at: datetime) -> Matter:
    """Let everybody read a matter, and of what belongs to it whatever is published."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _lock(matter)
    if locked.published_at is not None:
        raise CannotPublishMatter
    locked.published_at, locked.published_by_id = at, by.user_id
    locked.save(update_fields=["published_at", "published_by"])
    record(by=by, event=Event.MATTER_PUBLISHED, target=locked, at=at)
    return locked


@action
def join_decision(*, by: Actor, matter: Matter, decision: Decision, at: datetime) -> Decision:
    """Say that a recorded decision belongs to a matter."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    if locked.matter_id is not None:
        raise CannotJoin(field="decision")
    locked.matter = matter
    locked.save(update_fields=["matter"])
    _record_join(by, matter, at=at, decision=locked.public_id)
    return locked


@action
def join_consultation(
    *, by: Actor, matter: Matter, consultation: Consultation, at: datetime
) -> MatterConsultation:
    """Say that a consultation was held about a matter."""
    permissions.require(by, Permission.PLAN_MANAGE)
    made, is_new = MatterConsultation.objects.get_or_create(
        authority_id=matter.authority_id, matter=matter, consultation=consultation
    )
    if not is_new:
        raise CannotJoin(field="consultation")
    _record_join(by, matter, at=at, consultation=consultation.public_id)
    return made


def _record_join(by: Actor, matter: Matter, *, at: datetime, **joined: UUID) -> None:
    detail = {name: str(key) for name, key in joined.items()}
    record(by=by, event=Event.MATTER_LINKED, target=matter, at=at, detail=detail)


def _lock(matter: Matter) -> Matter:
    return Matter.objects.select_for_update().get(pk=matter.pk)


def _refuse_future(opened_on: date, *, at: datetime) -> None:
    if opened_on > local_date(at):
        message = "The day on which a matter was opened must be today or before"
        raise ActionRefused(message, field="opened_on")
