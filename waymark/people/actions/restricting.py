"""How is a record hidden, and how is it said who may still see it?"""

from datetime import datetime

from waymark.access.models.members import Membership
from waymark.access.permissions import ROLES_BY_NAME, Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people import permissions
from waymark.people.actions.glass import ReasonTooShort
from waymark.people.actions.granting import end_grants, hold_grant
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.rules.reach import says_something
from waymark.people.rules.vocabulary import GrantKind


class RestrictedAlready(ActionRefused):
    """This record is restricted already. Change who may see it on its list."""


class NotRestricted(ActionRefused):
    """This record is not restricted, so it has no list. Restrict it first."""


class NamedAlready(ActionRefused):
    """This person is on the list already."""


class CannotBeNamed(ActionRefused):
    """This person has left, or has a role that opens no records. Choose somebody else."""


@action
def restrict_person(*, by: Actor, person: Person, reason: str, at: datetime) -> None:
    """Hide a record from everybody but its list, on which whoever restricts it stands first.

    Other reasons for access stay written down and open nothing until the restriction is lifted.
    """
    found = _locked(by=by, person=person, at=at)
    if found.is_restricted:
        raise RestrictedAlready
    if not says_something(reason):
        raise ReasonTooShort(field="reason")
    found.is_restricted = True
    found.save(update_fields=["is_restricted"])
    refresh_people([found])
    if by.membership_id is not None:
        _name(found, membership_id=by.membership_id, reason=reason, by=by, at=at)
    record(by=by, event=Event.PERSON_RESTRICTED, target=found, at=at, reason=reason.strip())


@action
def lift_restriction(*, by: Actor, person: Person, reason: str, at: datetime) -> None:
    """Show a record again to whoever has another reason to see it; its list ends."""
    found = _restricted(by=by, person=person, at=at)
    if not says_something(reason):
        raise ReasonTooShort(field="reason")
    found.is_restricted = False
    found.save(update_fields=["is_restricted"])
    refresh_people([found])
    for membership_id in list(
        permissions.named_for(person=found, at=at).values_list("membership_id", flat=True)
    ):
        end_grants(kind=GrantKind.NAMED, at=at, person_id=found.pk, membership_id=membership_id)
    record(by=by, event=Event.PERSON_UNRESTRICTED, target=found, at=at, reason=reason.strip())


@action
def name_for_record(
    *, by: Actor, person: Person, member: Membership, reason: str, at: datetime
) -> AccessGrant:
    """Put somebody whose role opens records on the list of a restricted one."""
    found = _restricted(by=by, person=person, at=at)
    named = Membership.objects.select_for_update().get(pk=member.pk)
    role = ROLES_BY_NAME[named.role]
    if named.ended_at is not None or Permission.PEOPLE_SEE not in role.permissions:
        raise CannotBeNamed(field="member")
    if permissions.named_for(person=found, at=at).filter(membership=named).exists():
        raise NamedAlready(field="member")
    made = _name(found, membership_id=named.pk, reason=reason, by=by, at=at)
    record(
        by=by,
        event=Event.PERSON_LIST_CHANGED,
        target=found,
        at=at,
        reason=reason.strip(),
        detail={"what": "named", "member_id": named.pk},
    )
    return made


@action
def unname(*, by: Actor, person: Person, grant: AccessGrant, at: datetime) -> None:
    """Take somebody off the list of a restricted record; an empty list is closed."""
    found = _restricted(by=by, person=person, at=at)
    named = permissions.named_for(person=found, at=at).filter(pk=grant.pk).first()
    if named is None:
        raise NotFound
    end_grants(kind=GrantKind.NAMED, at=at, person_id=found.pk, membership_id=named.membership_id)
    record(
        by=by,
        event=Event.PERSON_LIST_CHANGED,
        target=found,
        at=at,
        detail={"what": "unnamed", "member_id": named.membership_id},
    )


def _name(
    person: Person, *, membership_id: int, reason: str, by: Actor, at: datetime
) -> AccessGrant:
    return hold_grant(
        authority_id=person.authority_id,
        kind=GrantKind.NAMED,
        at=at,
        person_id=person.pk,
        membership_id=membership_id,
        reason=reason.strip(),
        granted_by_id=by.membership_id,
    )


def _locked(*, by: Actor, person: Person, at: datetime) -> Person:
    """Return the row, locked and as it now stands, where it lies open to whoever may restrict."""
    found = Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    permissions.require_reach(viewer=by, person=found, at=at, permission=Permission.PEOPLE_RESTRICT)
    return found


def _restricted(*, by: Actor, person: Person, at: datetime) -> Person:
    found = _locked(by=by, person=person, at=at)
    if not found.is_restricted:
        raise NotRestricted
    return found
