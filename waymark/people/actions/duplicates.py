"""How is it kept which records look as if they were of one person?"""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db.models import Q

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor, ActorKind
from waymark.core.refusals import ActionRefused
from waymark.people.models.merging import PossibleDuplicate
from waymark.people.queries.alike import list_alike

ROWS_AT_ONCE = 5_000


class CannotSeekByHand(ActionRefused):
    """Possible duplicates are looked for by the installation alone, every night."""


@action
def seek_duplicates(*, by: Actor, at: datetime) -> None:
    """Keep which records of the authority may be of one person, and forget the other pairs.

    For machines and operators: it compares records that are closed to people. `refresh_duplicates`
    does the same for the people of one action; what it left is put right here.
    """
    access.require(by, Permission.PEOPLE_MERGE)
    if by.kind is ActorKind.MEMBER or by.authority_id is None:
        raise CannotSeekByHand
    written, gone = _keep(authority_id=by.authority_id, of=None)
    detail = {"written": written, "gone": gone}
    record(by=by, event=Event.DUPLICATES_SOUGHT, at=at, detail=detail)


def refresh_duplicates(*, authority_id: int, people: Iterable[int]) -> None:
    """Keep who may be one person with one of these, by their keys. A step of other actions.

    Called wherever a name, a date of birth, a number, an address, a way to reach somebody or a
    sibling changes. Nobody is alike to a record that was merged into another.
    """
    _keep(authority_id=authority_id, of=set(people))


def _keep(*, authority_id: int, of: Collection[int] | None) -> tuple[int, int]:
    """Write what differs from the rows that are there; return how many were written and went."""
    rows = PossibleDuplicate.objects.filter(authority_id=authority_id)
    if of is not None:
        rows = rows.filter(Q(one_id__in=of) | Q(other_id__in=of))
    there = {(row.one_id, row.other_id): row for row in rows}
    # Afterwards, or what another action writes meanwhile would look as if it no longer held.
    wanted = list_alike(authority_id=authority_id, of=of)
    gone = [row.pk for couple, row in there.items() if couple not in wanted]
    changed = sorted(
        couple
        for couple, likeness in wanted.items()
        if couple not in there or there[couple].likeness != likeness
    )
    _lock([*gone, *(there[couple].pk for couple in changed if couple in there)])
    if gone:
        PossibleDuplicate.objects.filter(pk__in=gone).delete()
    written = [wanted[couple] for couple in changed]
    PossibleDuplicate.objects.bulk_create(
        [PossibleDuplicate.of(likeness, authority_id=authority_id) for likeness in written],
        update_conflicts=True,
        unique_fields=["one", "other"],
        update_fields=PossibleDuplicate.JUDGED,
        batch_size=ROWS_AT_ONCE,
    )
    return len(written), len(gone)


def _lock(keys: Collection[int]) -> None:
    """Lock rows in the order of their keys: two who write at once wait in one direction."""
    if keys:
        rows = PossibleDuplicate.objects.select_for_update().filter(pk__in=keys)
        list(rows.order_by("pk").values_list("pk", flat=True))
