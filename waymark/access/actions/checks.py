"""How is kept which trainings and checks staff have, and what closes without them?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.actions.locking import locked_authority
from waymark.access.models.checks import CheckKind, StaffCheck
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.access.queries.checks import lines_by_member
from waymark.access.rules import RoleName
from waymark.access.rules.checks import holds_until, records_close_on
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.core.versions import version_of


class KindNameTaken(ActionRefused):
    """There is a training or check of this name already. Choose another name."""


class KindEnded(ActionRefused):
    """This training or check is no longer kept track of. Choose one that is."""


class NotForThem(ActionRefused):
    """This person has left. Trainings and checks are kept for those who work here."""


class NotYetDone(ActionRefused):
    """The day it was done lies ahead. Record it once it is done."""


class ExpiresBeforeDone(ActionRefused):
    """It cannot expire before it was done. Check both days."""


class CannotVouchForOneself(ActionRefused):
    """You cannot record or remove your own training or check. Ask another administrator."""


class CheckRemoved(ActionRefused):
    """This entry has been removed already."""


@dataclass(frozen=True, kw_only=True)
class KindTerms:
    """What is said of a kind of training or check."""

    name: str
    months_valid: int | None = None
    required_of: Sequence[RoleName] = ()
    grace_days: int = 28


def kind_version(kind: CheckKind) -> int:
    """Return a number that changes with what the form of a kind shows."""
    return version_of(kind.name, kind.months_valid, sorted(kind.required_of), kind.grace_days)


@action
def add_kind(*, by: Actor, terms: KindTerms, at: datetime) -> CheckKind:
    """Keep track of a training or check from today."""
    permissions.require(by, Permission.USERS_MANAGE)
    locked_authority()
    made = CheckKind(authority_id=scoped_authorities()[0], starts_on=local_date(at))
    _write(made, terms, on=local_date(at))
    refresh_closing(_present(), at=at)
    record(by=by, event=Event.CHECK_KIND_SAVED, target=made, at=at, detail=_detail(made))
    return made


@action
def change_kind(
    *, by: Actor, kind: CheckKind, version: int, terms: KindTerms, at: datetime
) -> None:
    """Change what is said of a kind; a role it is newly required of has its days of grace."""
    permissions.require(by, Permission.USERS_MANAGE)
    locked_authority()
    found = CheckKind.objects.select_for_update().get(pk=kind.pk)
    if found.ends_on is not None:
        raise KindEnded
    if kind_version(found) != version:
        raise ChangedMeanwhile
    _write(found, terms, on=local_date(at))
    refresh_closing(_present(), at=at)
    record(by=by, event=Event.CHECK_KIND_SAVED, target=found, at=at, detail=_detail(found))


@action
def end_kind(*, by: Actor, kind: CheckKind, at: datetime) -> None:
    """Keep track of it no longer; what was recorded stays, and nothing closes for want of it."""
    permissions.require(by, Permission.USERS_MANAGE)
    locked_authority()
    found = CheckKind.objects.select_for_update().get(pk=kind.pk)
    if found.ends_on is not None:
        raise KindEnded
    found.ends_on = max(local_date(at), found.starts_on)
    found.save(update_fields=["ends_on"])
    refresh_closing(_present(), at=at)
    record(by=by, event=Event.CHECK_KIND_ENDED, target=found, at=at)


@action
def record_check(
    *,
    by: Actor,
    member: Membership,
    kind: CheckKind,
    done_on: date,
    at: datetime,
    expires_on: date | None = None,
    reference: str = "",
) -> StaffCheck:
    """Record that a member has done a training or check, having seen the paper of it.

    Without `expires_on` it holds as many months as its kind does, or for good.
    """
    permissions.require(by, Permission.USERS_MANAGE)
    found = _of_another(by, member)
    if found.ended_at is not None:
        raise NotForThem
    kind = CheckKind.objects.get(pk=kind.pk)
    if kind.ends_on is not None:
        raise KindEnded(field="kind")
    if done_on > local_date(at):
        raise NotYetDone(field="done_on")
    if expires_on is None and kind.months_valid is not None:
        expires_on = holds_until(done_on, months=kind.months_valid)
    if expires_on is not None and expires_on < done_on:
        raise ExpiresBeforeDone(field="expires_on")
    made = StaffCheck.objects.create(
        authority_id=found.authority_id,
        membership=found,
        kind=kind,
        reference=reference.strip(),
        done_on=done_on,
        expires_on=expires_on,
        seen_by_id=by.membership_id,
        recorded_at=at,
    )
    refresh_closing([found], at=at)
    record(
        by=by,
        event=Event.STAFF_CHECK_RECORDED,
        target=found,
        at=at,
        detail={"kind": str(kind.public_id)},
    )
    return made


@action
def remove_check(*, by: Actor, check: StaffCheck, at: datetime) -> None:
    """Take back an entry that was made by mistake; its row stays for whoever asks later."""
    permissions.require(by, Permission.USERS_MANAGE)
    member = _of_another(by, check.membership)
    found = StaffCheck.objects.select_for_update().get(pk=check.pk)
    if found.removed_at is not None:
        raise CheckRemoved
    found.removed_at, found.removed_by_id = at, by.membership_id
    found.save(update_fields=["removed_at", "removed_by"])
    refresh_closing([member], at=at)
    record(
        by=by,
        event=Event.STAFF_CHECK_REMOVED,
        target=member,
        at=at,
        detail={"kind": str(found.kind.public_id)},
    )


def refresh_closing(members: Iterable[Membership], *, at: datetime) -> None:
    """Write anew from which day records are closed to these members; a step of actions.

    Kept on the membership, so that every page asks it without another look at the database.
    """
    today = local_date(at)
    changed = []
    for found in lines_by_member(members, on=today):
        days = [line.closes_on for line in found.lines if line.closes_on is not None]
        kept = found.member.records_close_on
        wanted = records_close_on(min(days, default=None), kept=kept, today=today)
        if wanted != kept:
            found.member.records_close_on = wanted
            changed.append(found.member)
    if changed:
        Membership.objects.bulk_update(changed, ["records_close_on"])


def _present() -> list[Membership]:
    return list(Membership.objects.select_for_update().filter(ended_at__isnull=True).order_by("pk"))


def _of_another(by: Actor, member: Membership) -> Membership:
    found = Membership.objects.select_for_update().get(pk=member.pk)
    if found.pk == by.membership_id:
        raise CannotVouchForOneself
    return found


def _write(kind: CheckKind, terms: KindTerms, *, on: date) -> None:
    name = terms.name.strip()
    taken = CheckKind.objects.filter(name=name, ends_on__isnull=True).exclude(pk=kind.pk)
    if taken.exists():
        raise KindNameTaken(field="name")
    roles = sorted(RoleName(role).value for role in terms.required_of)
    if not roles:
        kind.required_from = None
    elif not set(roles) <= set(kind.required_of) or kind.required_from is None:
        kind.required_from = on
    kind.name, kind.required_of = name, roles
    kind.months_valid, kind.grace_days = terms.months_valid, terms.grace_days
    kind.save()


def _detail(kind: CheckKind) -> dict[str, object]:
    return {"required_of": len(kind.required_of), "grace_days": kind.grace_days}
