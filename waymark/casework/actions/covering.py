"""How does a colleague look after a whole caseload for a time, and stop?"""

from collections.abc import Sequence
from datetime import date, datetime

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.allocating import NotInTeam
from waymark.casework.actions.keeping_cover import end_cover_of, lock_people, settle_cover
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.cover import Cover
from waymark.casework.queries.covering import not_over
from waymark.casework.queries.handovers import choose_from_caseload
from waymark.casework.rules.cover import (
    LONGEST_DAYS,
    MOST_COLLEAGUES,
    CoverReason,
    overlaps,
    span_of,
)
from waymark.casework.rules.teams import MOST_AT_ONCE
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused


class NobodyCovers(ActionRefused):
    """Choose one to five colleagues who cover."""


class CoversThemselves(ActionRefused):
    """Nobody covers for themselves. Choose a colleague."""


class BeginsInThePast(ActionRefused):
    """Cover begins today or later. Change the first day."""


class EndsBeforeItBegins(ActionRefused):
    """The last day of the cover must not be before its first day."""


class TooLong(ActionRefused):
    """Cover can run for a year at most. For longer, hand the caseload over."""


class CoversAlready(ActionRefused):
    """One of these colleagues covers this caseload on some of these days already."""


class CaseloadTooLarge(ActionRefused):
    """No more than 2,000 young people can be covered at once. Hand some of them over first."""


class CoverOver(ActionRefused):
    """This cover is over already. Look at the team again."""


@action
def cover_caseload(
    *,
    by: Actor,
    at: datetime,
    worker: Membership,
    colleagues: Sequence[Membership],
    starts_on: date,
    ends_on: date,
    reason: CoverReason,
    note: str = "",
) -> list[Cover]:
    """Have colleagues cover the caseload of a worker, each the whole of it, with its access.

    As far as it lies open to the actor. Restricted records only for colleagues who are named for
    them, as in a hand-over. Both days belong to it.
    """
    require(by, Permission.CASES_MANAGE)
    permissions.require_worker(viewer=by, worker=worker)
    _check(by, worker, colleagues)
    if starts_on < local_date(at):
        raise BeginsInThePast(field="starts_on")
    if ends_on < starts_on:
        raise EndsBeforeItBegins(field="ends_on")
    if (ends_on - starts_on).days >= LONGEST_DAYS:
        raise TooLong(field="ends_on")
    starts_at, ends_at = span_of(starts_on, ends_on, at=at)
    people = _lock_caseload(by, worker, at)
    for each in Cover.objects.filter(not_over(at), worker=worker, colleague__in=colleagues):
        if overlaps((each.starts_at, each.ends_at), (starts_at, ends_at)):
            raise CoversAlready(field="colleagues")
    made = [
        Cover.objects.create(
            authority_id=worker.authority_id,
            worker=worker,
            colleague=each,
            starts_at=starts_at,
            ends_at=ends_at,
            reason=reason.value,
            note=note.strip(),
            made_at=at,
            made_by_id=by.membership_id,
        )
        for each in colleagues
    ]
    settle_cover(made, by=by, at=at, people=people)
    detail = {"to": [str(each.public_id) for each in colleagues], "people": len(people)}
    record(by=by, event=Event.CASELOAD_COVERED, target=worker, at=at, detail=detail)
    return made


@action
def end_cover(*, by: Actor, at: datetime, cover: Cover) -> None:
    """End a cover at once, or one that is still to begin, with the access that went with it."""
    require(by, Permission.CASES_MANAGE)
    permissions.require_worker(viewer=by, worker=cover.worker)
    rows = list(Allocation.objects.filter(cover=cover, ends_at__gt=at))
    lock_people(row.person_id for row in rows)
    locked = Cover.objects.select_for_update(of=("self",)).get(pk=cover.pk)
    if locked.ended_at is not None or locked.ends_at <= at:
        raise CoverOver
    locked.ended_at, locked.ended_by_id = at, by.membership_id
    locked.save(update_fields=["ended_at", "ended_by"])
    end_cover_of(list(Allocation.objects.filter(cover=locked, ends_at__gt=at)), by=by, at=at)
    detail = {"member": str(cover.colleague.public_id), "people": len(rows)}
    record(by=by, event=Event.COVER_ENDED, target=cover.worker, at=at, detail=detail)


def _lock_caseload(by: Actor, worker: Membership, at: datetime) -> list[int]:
    """Lock the young people, then the worker, and return whom the caseload holds by then.

    The worker not as `no_key`: whoever is giving them somebody new is waited for, or waits, and
    then finds the cover. In that order, as everybody who gives work does.
    """
    people = choose_from_caseload(viewer=by, at=at, worker=worker)
    if len(people) > MOST_AT_ONCE:
        raise CaseloadTooLarge
    lock_people(each.pk for each in people)
    Membership.objects.select_for_update(of=("self",)).get(pk=worker.pk)
    return [each.pk for each in choose_from_caseload(viewer=by, at=at, worker=worker)]


def _check(by: Actor, worker: Membership, colleagues: Sequence[Membership]) -> None:
    keys = {each.pk for each in colleagues}
    if not 1 <= len(keys) <= MOST_COLLEAGUES:
        raise NobodyCovers(field="colleagues")
    if worker.pk in keys:
        raise CoversThemselves(field="colleagues")
    if permissions.takers(viewer=by).filter(pk__in=keys).count() != len(keys):
        raise NotInTeam(field="colleagues")
