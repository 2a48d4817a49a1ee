"""How is a young person referred to a service, and how is the referral answered and ended?"""

from dataclasses import dataclass
from datetime import date, datetime, time

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.referrals import Referral, ReferralMove
from waymark.casework.queries.sharing import may_be_sent
from waymark.casework.rules.referring import (
    IN_WORDS,
    MOVED_BY,
    NOTIFICATION_GROUPS,
    OPEN,
    Basis,
    DeclineReason,
    ReferralKind,
    ReferralOutcome,
    ReferralStatus,
    Urgency,
    basis_fits,
    may_move,
    opens_record,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import ActionRefused, NotFound
from waymark.directory.models import Service
from waymark.directory.rules import Need
from waymark.partnerships.rules.agreements import Purpose
from waymark.people import permissions as people
from waymark.people.actions.consents import Said, keep_answer
from waymark.people.actions.granting import end_grant, hold_grant
from waymark.people.models.people import Person
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.consents import Channel, ConsentAnswer, GivenBy
from waymark.people.rules.reach import Reach
from waymark.people.rules.sharing import Allowed, Decision, Refused
from waymark.people.rules.vocabulary import DataGroup, GrantKind


class ServiceClosed(ActionRefused):
    """This service is closed. Choose another one."""


class RecordRestricted(ActionRefused):
    """A restricted record is sent to no team. Have one person named for it instead."""


class BeyondReach(ActionRefused):
    """You can send only what you can see yourself. Take away what you cannot see."""


class TooMuchForNotification(ActionRefused):
    """A notification carries contact details and education at most. Take the rest away."""


class BasisMissing(ActionRefused):
    """A referral for help needs consent or another lawful basis. Choose one of them."""


class ConsentNotWhole(ActionRefused):
    """Say who gave consent, how and on which day. The day cannot be later than today."""


class BasisWithoutWords(ActionRefused):
    """Say in words why this basis holds for this young person."""


class NotToBeShared(ActionRefused):
    """This may not be shared with this service."""


class ReferredAlready(ActionRefused):
    """The young person is referred to this service already. Look at that referral first."""


class MovedMeanwhile(ActionRefused):
    """The referral does not stand as it did when you opened the page. Look at it again."""


class NotYours(ActionRefused):
    """The other side of the referral says this, not you."""


class NobodyRefers(ActionRefused):
    """Only somebody who works here can refer a young person."""


class ReasonMissing(ActionRefused):
    """Say why: the other side reads it."""


WAYS_ON = (
    "Record their consent, write down another basis, or send a notification with name, address "
    "and date of birth alone."
)


@dataclass(frozen=True)
class Agreed:
    """Who has just agreed to a referral, how and when; it is kept among the consents."""

    by: GivenBy
    channel: Channel | None
    on: date | None
    name: str = ""


@dataclass(frozen=True)
class Asked:
    """What is asked of a service for a young person, what is sent, and by what right.

    Without `agreed` a referral by consent rests on what is recorded already.
    """

    kind: ReferralKind
    reason: str
    urgency: Urgency
    basis: Basis
    groups: frozenset[DataGroup] = frozenset()
    needs: tuple[Need, ...] = ()
    agreed: Agreed | None = None
    basis_note: str = ""


@action
def draft_referral(
    *, by: Actor, at: datetime, person: Person, service: Service, asked: Asked
) -> Referral:
    """Write a referral down without sending it: nobody of the service sees anything yet.

    Raises `NotToBeShared` for what the rule of sharing does not allow.
    """
    reach = permissions.require_notes(viewer=by, person=person, at=at)
    access.require(by, Permission.DIRECTORY_SEE)
    if by.membership_id is None:
        raise NobodyRefers
    _check_asked(asked)
    lock_person(person)
    _check_sending(person, service, groups=asked.groups, reach=reach)
    opened = OpenRecord(person=person, reach=reach)
    if asked.agreed is not None:
        said = _said(asked.agreed, service=service, groups=asked.groups, today=local_date(at))
        keep_answer(by=by, record=opened, said=said, at=at)
    made = Referral(
        authority_id=person.authority_id,
        person=person,
        service=service,
        team_id=service.team_id,
        kind=asked.kind.value,
        reason=asked.reason.strip(),
        urgency=asked.urgency.value,
        needs=[need.value for need in asked.needs],
        data_groups=sorted(group.value for group in asked.groups),
        basis=asked.basis.value,
        basis_note=asked.basis_note.strip(),
        status=ReferralStatus.DRAFT.value,
        moved_at=at,
        referred_by_id=by.membership_id,
    )
    _require(may_be_sent(viewer=by, record=opened, referral=made, at=at), made, field="basis")
    made.save()
    _note_move(made, by=by, at=at, note="")
    detail = {"service": str(service.public_id)}
    record(by=by, event=Event.REFERRAL_DRAFTED, target=person, at=at, detail=detail)
    return made


@action
def send_referral(*, by: Actor, at: datetime, referral: Referral) -> None:
    """Send a referral: the team that is asked sees exactly what it says, from now on."""
    found, reach = _lock(referral, by=by, at=at, to=ReferralStatus.SENT)
    groups = frozenset(map(DataGroup, found.data_groups))
    _check_sending(found.person, found.service, groups=groups, reach=reach)
    opened = OpenRecord(person=found.person, reach=reach)
    allowed = _require(may_be_sent(viewer=by, record=opened, referral=found, at=at), found)
    running = Referral.objects.filter(
        person=found.person, service=found.service, status__in=[each.value for each in OPEN]
    )
    if running.exists():
        raise ReferredAlready
    found.team_id = found.service.team_id
    if found.team_id is not None:
        found.grant = hold_grant(
            authority_id=found.authority_id,
            kind=GrantKind.REFERRAL,
            at=at,
            person_id=found.person_id,
            team_id=found.team_id,
            groups=groups,
            ends_at=local_moment(allowed.expires_on, time()) if allowed.expires_on else None,
            granted_by_id=by.membership_id,
        )
    found.sent_at = at
    _move(found, to=ReferralStatus.SENT, by=by, at=at)
    detail = {"service": str(found.service.public_id), "groups": found.data_groups}
    record(by=by, event=Event.REFERRAL_SENT, target=found.person, at=at, detail=detail)


@action
def move_referral(
    *,
    by: Actor,
    at: datetime,
    referral: Referral,
    to: ReferralStatus,
    note: str = "",
    decline_reason: DeclineReason | None = None,
    outcome: ReferralOutcome | None = None,
) -> None:
    """Answer, go on with, or end a referral; once it has ended, so has the access with it."""
    if to is ReferralStatus.SENT:
        raise MovedMeanwhile  # sending has an action of its own
    found, _ = _lock(referral, by=by, at=at, to=to)
    note = note.strip()
    if to is ReferralStatus.DECLINED and decline_reason is None:
        raise ReasonMissing(field="decline_reason")
    if to is ReferralStatus.COMPLETED and outcome is None:
        raise ReasonMissing(field="outcome")
    if to is ReferralStatus.REVOKED and not note:
        raise ReasonMissing(field="note")
    found.decline_reason = decline_reason.value if decline_reason else ""
    found.outcome = outcome.value if outcome else ""
    if not opens_record(to) and found.grant is not None:
        end_grant(grant=found.grant, at=at)
    _move(found, to=to, by=by, at=at, note=note)
    detail = {"referral": str(found.public_id), "status": to.value}
    record(by=by, event=Event.REFERRAL_MOVED, target=found.person, at=at, detail=detail)


def _lock(
    referral: Referral, *, by: Actor, at: datetime, to: ReferralStatus
) -> tuple[Referral, Reach]:
    """Return the referral as it stands now, for somebody who may move it there."""
    reach = people.require_reach(
        viewer=by, person=referral.person, at=at, permission=Permission.CASES_WORK
    )
    lock_person(referral.person)
    found = (
        Referral.objects.select_for_update(of=("self",))
        .select_related("person", "service__organisation", "referred_by__user", "grant")
        .get(pk=referral.pk)
    )
    sides = permissions.sides_of(
        viewer=by, referral=found, reach=reach, teams=permissions.own_team_keys(viewer=by)
    )
    if not sides:
        raise NotFound
    if not may_move(ReferralStatus(found.status), to):
        raise MovedMeanwhile
    if MOVED_BY[to] not in sides:
        raise NotYours
    return found, reach


def _check_asked(asked: Asked) -> None:
    if not asked.reason.strip():
        raise ReasonMissing(field="reason")
    if not basis_fits(asked.kind, asked.basis):
        raise BasisMissing(field="basis")
    if asked.kind is ReferralKind.NOTIFICATION and asked.groups - NOTIFICATION_GROUPS:
        raise TooMuchForNotification(field="data_groups")
    if asked.basis in IN_WORDS and not asked.basis_note.strip():
        raise BasisWithoutWords(field="basis_note")


def _said(agreed: Agreed, *, service: Service, groups: frozenset[DataGroup], today: date) -> Said:
    if agreed.channel is None:
        raise ConsentNotWhole(field="consent_channel")
    if agreed.on is None or agreed.on > today:
        raise ConsentNotWhole(field="consent_on")
    return Said(
        purpose=Purpose.REFERRAL,
        answer=ConsentAnswer.GIVEN,
        given_by=agreed.by,
        given_by_name=agreed.name,
        channel=agreed.channel,
        answered_on=agreed.on,
        organisation=service.organisation,
        groups=groups,
    )


def _require(decision: Decision, referral: Referral, *, field: str = "") -> Allowed:
    """Let a referral rest on what allows it; raise where nothing does."""
    if isinstance(decision, Refused):
        if referral.basis == Basis.SAFETY:
            raise NotToBeShared(decision.sentence, field=field and "basis_note")
        raise NotToBeShared(f"{decision.sentence} {WAYS_ON}", field=field)
    referral.consent_id = decision.rests_on
    return decision


def _check_sending(
    person: Person, service: Service, *, groups: frozenset[DataGroup], reach: Reach
) -> None:
    if service.closed_on is not None:
        raise ServiceClosed
    if person.is_restricted and service.team_id is not None:
        raise RecordRestricted
    if groups - reach.groups:
        raise BeyondReach(field="data_groups")


def _move(
    referral: Referral, *, to: ReferralStatus, by: Actor, at: datetime, note: str = ""
) -> None:
    referral.status, referral.moved_at = to.value, at
    referral.save(
        update_fields=[
            "status", "moved_at", "sent_at", "team", "grant", "consent", "decline_reason",
            "outcome",
        ]
    )  # fmt: skip
    _note_move(referral, by=by, at=at, note=note)


def _note_move(referral: Referral, *, by: Actor, at: datetime, note: str) -> None:
    ReferralMove.objects.create(
        authority_id=referral.authority_id,
        referral=referral,
        status=referral.status,
        at=at,
        moved_by_id=by.membership_id,
        note=note,
    )
