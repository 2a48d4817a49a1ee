"""What is kept when somebody opens a record, or finds one of their own name?"""

from collections.abc import Iterable
from datetime import datetime

from waymark.access.queries import user_names
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.scoping import scoped_authorities
from waymark.people import permissions
from waymark.people.models.alerts import AccessAlert
from waymark.people.models.finding import SearchName
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.kin import MOST_ALERTS_A_SEARCH, alert_kind, family_word
from waymark.people.rules.vocabulary import AlertKind, GrantKind

WORKING = {GrantKind.ALLOCATED, GrantKind.REFERRAL}
"""The reasons by which somebody works with a young person, whatever either is called."""


@action
def note_opening(*, by: Actor, opened: OpenRecord, at: datetime) -> AlertKind | None:
    """Keep that a record was opened and by what right; note one of the worker's own name.

    A page that shows a record calls it once for each opening. Whoever works with somebody of their
    family name is not asked about it; whoever opens a record of their own name always is.
    """
    kinds = {grant.kind for grant in opened.reach.grants}
    found = _alerts(by=by, people=[opened.person.pk]).get(opened.person.pk)
    if found is AlertKind.OWN_FAMILY and kinds & WORKING:
        found = None
    if found is not None:
        _keep({opened.person.pk: found}, by=by, was_opened=True, at=at)
    record(
        by=by,
        event=Event.PERSON_SEEN,
        target=opened.person,
        at=at,
        detail={"grants": sorted(kind.value for kind in kinds)},
    )
    return found


def note_found(*, by: Actor, people: Iterable[int], at: datetime) -> None:
    """Note which of the people whom a search found bear the worker's own name.

    A step of the action that searches; `people` are keys. A search that finds many of one name
    looked for the name.
    """
    alike = _alerts(by=by, people=people)
    working = _working_with(alike, by=by, at=at) if alike else set()
    found = {
        person: kind
        for person, kind in alike.items()
        if kind is AlertKind.OWN_RECORD or person not in working
    }
    if len(found) <= MOST_ALERTS_A_SEARCH:
        _keep(found, by=by, was_opened=False, at=at)


def _alerts(*, by: Actor, people: Iterable[int]) -> dict[int, AlertKind]:
    """Return whose names among these are the worker's own; nobody's for machines."""
    keys = list(people)
    if by.membership_id is None or by.user_id is None or not keys:
        return {}
    worker = user_names({by.user_id}).get(by.user_id, "")
    if not family_word(worker):
        return {}
    rows = SearchName.objects.filter(
        person_id__in=keys, family__in=["", family_word(worker)]
    ).values_list("person_id", "family", "given")
    names: dict[int, list[tuple[str, str]]] = {}
    for person, family, given in rows:
        names.setdefault(person, []).append((family, given))
    kinds = {person: alert_kind(worker=worker, names=each) for person, each in names.items()}
    return {person: kind for person, kind in kinds.items() if kind is not None}


def _working_with(people: Iterable[int], *, by: Actor, at: datetime) -> set[int]:
    held = permissions.grants_held(viewer=by, at=at).filter(
        person_id__in=list(people), kind__in=[kind.value for kind in WORKING]
    )
    return {key for key in held.values_list("person_id", flat=True) if key is not None}


def _keep(found: dict[int, AlertKind], *, by: Actor, was_opened: bool, at: datetime) -> None:
    """Write the alerts; one of the same worker and record that still waits stands for this one."""
    authority_id = scoped_authorities()[0]
    AccessAlert.objects.bulk_create(
        [
            AccessAlert(
                authority_id=authority_id,
                kind=kind.value,
                person_id=person,
                membership_id=by.membership_id or 0,  # only a member has a name to be alike
                was_opened=was_opened,
                noted_at=at,
            )
            for person, kind in found.items()
        ],
        ignore_conflicts=True,
    )
