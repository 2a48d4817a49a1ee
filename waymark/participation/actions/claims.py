"""How is it agreed that somebody cannot be contacted, or refused to say what they do?"""

from datetime import datetime

from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.participation.actions.activities import record_activity, verify_activity
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.models.tracking import StatusClaim
from waymark.participation.queries.reaching import get_record_to_try, may_decide
from waymark.participation.rules.chasing import NEED_APPROVAL, ClaimState
from waymark.people.actions.holding import hold_person
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import Source


class NoEvidence(ActionRefused):
    """Say how you know: what was tried, who said so."""


class NotToApprove(ActionRefused):
    """This needs nobody's approval. Record it as what they do."""


class WaitsAlready(ActionRefused):
    """Somebody has asked for this already, and waits for an answer."""


class SettledAlready(ActionRefused):
    """This was settled already."""


class OwnClaim(ActionRefused):
    """Somebody else has to agree to what you have written yourself."""


class NotOwnClaim(ActionRefused):
    """Only whoever wrote this can take it back."""


class NoAnswer(ActionRefused):
    """Say why, so that your colleague knows what to try."""


@action
def claim_status(
    *, by: Actor, at: datetime, person: Person, code: str, evidence: str
) -> StatusClaim:
    """Ask somebody else to agree that a person cannot be contacted, or refused."""
    get_record_to_try(viewer=by, public_id=person.public_id, at=at)
    hold_person(person)
    if code not in NEED_APPROVAL:
        raise NotToApprove(field="code")
    if not evidence.strip():
        raise NoEvidence(field="evidence")
    if StatusClaim.objects.filter(person=person, state=ClaimState.WAITING.value).exists():
        raise WaitsAlready
    made = StatusClaim.objects.create(
        authority_id=person.authority_id,
        person=person,
        code=code,
        evidence=evidence.strip(),
        state=ClaimState.WAITING.value,
        claimed_at=at,
        claimed_by_id=by.membership_id,
    )
    record(by=by, event=Event.STATUS_CLAIMED, target=person, at=at, detail={"code": code})
    return made


@action
def withdraw_claim(*, by: Actor, at: datetime, claim: StatusClaim) -> None:
    """Take back what one has asked for oneself."""
    found = _hold(claim, by=by, at=at)
    if found.claimed_by_id != by.membership_id:
        raise NotOwnClaim
    _settle(found, ClaimState.WITHDRAWN, by=by, at=at)
    detail = {"code": found.code}
    record(by=by, event=Event.STATUS_CLAIM_WITHDRAWN, target=found.person, at=at, detail=detail)


@action
def approve_claim(*, by: Actor, at: datetime, claim: StatusClaim, answer: str = "") -> Activity:
    """Agree, and record it as what is known of the person from today."""
    found = _hold_to_decide(claim, by=by, at=at)
    found.answer = answer.strip()
    today, person = local_date(at), found.person
    present = Activity.objects.filter(PRESENT, person=person).first()
    if present is not None and present.code == found.code:
        found.activity = verify_activity(
            by=by, at=at, person=person, on=today, evidence=found.evidence
        )
    else:
        found.activity = record_activity(
            by=by,
            at=at,
            person=person,
            code=found.code,
            starts_on=today,
            source=Source.WORKER,
            evidence=found.evidence,
            verified_on=today,
            is_approved=True,
        )
    _settle(found, ClaimState.APPROVED, by=by, at=at)
    detail = {"code": found.code}
    record(by=by, event=Event.STATUS_CLAIM_APPROVED, target=person, at=at, detail=detail)
    return found.activity


@action
def decline_claim(*, by: Actor, at: datetime, claim: StatusClaim, answer: str) -> None:
    """Do not agree, and say why: the person comes back into the queue."""
    found = _hold_to_decide(claim, by=by, at=at)
    if not answer.strip():
        raise NoAnswer(field="answer")
    found.answer = answer.strip()
    _settle(found, ClaimState.DECLINED, by=by, at=at)
    detail = {"code": found.code}
    record(by=by, event=Event.STATUS_CLAIM_DECLINED, target=found.person, at=at, detail=detail)


def _hold_to_decide(claim: StatusClaim, *, by: Actor, at: datetime) -> StatusClaim:
    if not may_decide(by):
        raise NotAllowed(Permission.CASES_MANAGE.value)
    found = _hold(claim, by=by, at=at)
    if found.claimed_by_id == by.membership_id:
        raise OwnClaim
    return found


def _hold(claim: StatusClaim, *, by: Actor, at: datetime) -> StatusClaim:
    """Lock a claim that waits, on a record that lies open."""
    get_record_to_try(viewer=by, public_id=claim.person.public_id, at=at)
    hold_person(claim.person)
    found = StatusClaim.objects.select_for_update(of=("self",)).get(pk=claim.pk)
    if found.state != ClaimState.WAITING:
        raise SettledAlready
    return found


def _settle(found: StatusClaim, state: ClaimState, *, by: Actor, at: datetime) -> None:
    found.state, found.decided_at, found.decided_by_id = state.value, at, by.membership_id
    found.save(update_fields=["state", "decided_at", "decided_by", "answer", "activity"])
