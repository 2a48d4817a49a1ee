"""How does a young person come to another team of the authority?"""

from datetime import datetime

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.allocating import NotInTeam, give_work
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.transfers import Transfer
from waymark.casework.queries.transfers import list_workers_of
from waymark.casework.rules.transferring import TransferStatus, is_open
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people import permissions as people
from waymark.people.actions.granting import end_grants, hold_grant
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import GrantKind


class TeamEnded(ActionRefused):
    """This team has ended. Choose another one."""


class RecordRestricted(ActionRefused):
    """A restricted record is offered to no team. Have one person named for it instead."""


class OfferedAlready(ActionRefused):
    """A team is asked already. Wait for its answer, or take the offer back."""


class AnsweredAlready(ActionRefused):
    """This offer has been answered or taken back already. Look at it again."""


class NobodyOffers(ActionRefused):
    """Only somebody who works here can offer a young person to a team."""


class NoteMissing(ActionRefused):
    """Say in a few words what the other team should know."""


@action
def offer_transfer(*, by: Actor, at: datetime, person: Person, team: Team, note: str) -> Transfer:
    """Ask a team to take the lead for a young person; until it answers, nothing changes."""
    permissions.require_notes(viewer=by, person=person, at=at)
    if by.membership_id is None:
        raise NobodyOffers
    if person.is_restricted:
        raise RecordRestricted
    if team.ends_on is not None:
        raise TeamEnded(field="team")
    if not note.strip():
        raise NoteMissing(field="note")
    lock_person(person)
    if Transfer.objects.filter(person=person, status=TransferStatus.OFFERED.value).exists():
        raise OfferedAlready
    made = Transfer.objects.create(
        authority_id=person.authority_id,
        person=person,
        team=team,
        note=note.strip(),
        status=TransferStatus.OFFERED.value,
        offered_at=at,
        offered_by_id=by.membership_id,
    )
    detail = {"team": str(team.public_id)}
    record(by=by, event=Event.TRANSFER_OFFERED, target=person, at=at, detail=detail)
    return made


@action
def accept_transfer(
    *, by: Actor, at: datetime, transfer: Transfer, worker: Membership, answer: str = ""
) -> None:
    """Take a young person over: the team sees the record from now on, and a worker of it leads."""
    found = _lock_to_answer(transfer, by=by, at=at)
    if not list_workers_of(viewer=by, team=found.team).filter(pk=worker.pk).exists():
        raise NotInTeam(field="worker")
    person = found.person
    held = AccessGrant.objects.filter(
        kind=GrantKind.TEAM.value, person=person, ends_at__isnull=True
    )
    for team_id in set(held.values_list("team_id", flat=True)) - {None}:
        end_grants(kind=GrantKind.TEAM, at=at, person_id=person.pk, team_id=team_id)
    hold_grant(
        authority_id=person.authority_id,
        kind=GrantKind.TEAM,
        at=at,
        person_id=person.pk,
        team_id=found.team_id,
        granted_by_id=by.membership_id,
    )
    give_work(
        by=by,
        at=at,
        person=person,
        worker=worker,
        role=AllocationRole.LEAD,
        note=found.note,
    )
    _answer(found, TransferStatus.ACCEPTED, by=by, at=at, answer=answer)
    detail = {"team": str(found.team.public_id), "member": str(worker.public_id)}
    record(by=by, event=Event.TRANSFER_ACCEPTED, target=person, at=at, detail=detail)


@action
def decline_transfer(*, by: Actor, at: datetime, transfer: Transfer, answer: str) -> None:
    """Say that the team does not take the young person over, and why."""
    found = _lock_to_answer(transfer, by=by, at=at)
    if not answer.strip():
        raise NoteMissing(field="answer")
    _answer(found, TransferStatus.DECLINED, by=by, at=at, answer=answer)
    record(by=by, event=Event.TRANSFER_DECLINED, target=found.person, at=at)


@action
def withdraw_transfer(*, by: Actor, at: datetime, transfer: Transfer) -> None:
    """Take an offer back before it is answered."""
    permissions.require_notes(viewer=by, person=transfer.person, at=at)
    found = _lock(transfer)
    _answer(found, TransferStatus.WITHDRAWN, by=by, at=at, answer="")
    record(by=by, event=Event.TRANSFER_WITHDRAWN, target=found.person, at=at)


def _lock_to_answer(transfer: Transfer, *, by: Actor, at: datetime) -> Transfer:
    """Return the offer as it stands, for a manager of the team that was asked."""
    access.require(by, Permission.CASES_MANAGE)
    can_find = Person.objects.filter(people.findable(viewer=by, at=at), pk=transfer.person_id)
    if transfer.team_id not in permissions.own_team_keys(viewer=by) or not can_find.exists():
        raise NotFound
    found = _lock(transfer)
    if found.person.is_restricted:
        raise RecordRestricted
    return found


def _lock(transfer: Transfer) -> Transfer:
    lock_person(transfer.person)
    found = (
        Transfer.objects.select_for_update(of=("self",))
        .select_related("person", "team")
        .get(pk=transfer.pk)
    )
    if not is_open(TransferStatus(found.status)):
        raise AnsweredAlready
    return found


def _answer(
    transfer: Transfer, status: TransferStatus, *, by: Actor, at: datetime, answer: str
) -> None:
    transfer.status, transfer.answered_at, transfer.answered_by_id = (
        status.value,
        at,
        by.membership_id,
    )
    transfer.answer = answer.strip()
    transfer.save(update_fields=["status", "answered_at", "answered_by", "answer"])
