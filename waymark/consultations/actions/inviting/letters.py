"""How are bodies invited and reminded, and what do their letters say?"""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.conf import settings
from django.urls import reverse

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import lock
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import (
    InvitationLetter,
    InvitationText,
    StakeholderBody,
)
from waymark.consultations.queries.inviting.bodies import Listed, link_hash, list_bodies
from waymark.consultations.queries.inviting.letters import get_letter
from waymark.consultations.rules import inviting as rules
from waymark.consultations.rules.inviting import LetterKind
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import ActionRefused
from waymark.messages.actions.queueing import Draft, queue_messages
from waymark.messages.actions.silencing import silence
from waymark.messages.rules import Purpose, Silence

PURPOSES = {
    LetterKind.INVITATION: Purpose.CONSULTATION_INVITATION,
    LetterKind.REMINDER: Purpose.CONSULTATION_REMINDER,
}
STOP = """

You get this because you are on our list of bodies to ask. If you do not want to be asked again,
open this address:

{stop}
"""


class NotOpenForLetters(ActionRefused):
    """Letters go out only while the consultation is open: at other times their link is no use."""


class NobodyToInvite(ActionRefused):
    """Everybody on the list has been invited."""


class NobodyToRemind(ActionRefused):
    """Nobody can be reminded now: all have answered, or were written to in the last 3 days."""


class LetterHasFaults(ActionRefused):
    """The letter cannot be sent like this."""


@action
def save_letter(
    *,
    by: Actor,
    consultation: Consultation,
    kind: LetterKind,
    subject: str,
    body: str,
    at: datetime,
) -> None:
    """Keep what the letters of one kind say from now on."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    faults = rules.faults_in_letter(subject=subject, body=body)
    if faults:
        raise LetterHasFaults(faults[0][1], field=faults[0][0])
    locked = lock(consultation)
    InvitationText.objects.update_or_create(
        authority_id=locked.authority_id,
        consultation=locked,
        kind=kind.value,
        defaults={"subject": subject, "body": body},
    )
    record(by=by, event=Event.INVITATION_SAVED, target=locked, at=at, detail={"letter": kind.value})


@action
def invite_bodies(*, by: Actor, consultation: Consultation, at: datetime) -> int:
    """Write to every body that has not been invited; return to how many."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    locked = _lock_to_write(consultation, at=at)
    bodies = list_bodies(viewer=by, consultation=locked)
    chosen = [each for each in bodies if rules.is_to_invite(each.facts)]
    if not chosen:
        raise NobodyToInvite
    _write(locked, chosen, LetterKind.INVITATION, at=at)
    record(by=by, event=Event.BODY_INVITED, target=locked, at=at, detail={"bodies": len(chosen)})
    return len(chosen)


@action
def remind_bodies(*, by: Actor, consultation: Consultation, at: datetime) -> int:
    """Write again to every body that was invited and has not answered; return to how many."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    locked = _lock_to_write(consultation, at=at)
    bodies = list_bodies(viewer=by, consultation=locked)
    chosen = [each for each in bodies if rules.is_to_remind(each.facts, at=at)]
    if not chosen:
        raise NobodyToRemind
    _write(locked, chosen, LetterKind.REMINDER, at=at)
    record(by=by, event=Event.BODY_REMINDED, target=locked, at=at, detail={"bodies": len(chosen)})
    return len(chosen)


@action
def stop_inviting(*, by: Actor, body: StakeholderBody, at: datetime) -> None:
    """Leave the address of a body alone, because whoever has its link asked for that."""
    silence(address=body.contact_email, reason=Silence.UNSUBSCRIBED, at=at)
    record(by=by, event=Event.ADDRESS_SUPPRESSED, target=body, at=at)


def letter_values(
    *, authority: Authority, consultation: Consultation, body: StakeholderBody, link: str
) -> Mapping[str, str]:
    """Return what a letter to a body has filled in."""
    closes = consultation.closes_at
    day = local_date(closes) if closes else None
    ask = consultation.contact_email or consultation.contact_telephone
    return {
        "contact": body.contact_name or "colleague",
        "organisation": body.name,
        "title": consultation.title,
        "closes": day_in_words(day) if day else "",
        "link": link,
        "authority": authority.name,
        "questions to": ask or consultation.contact_name or authority.name,
    }


def _lock_to_write(consultation: Consultation, *, at: datetime) -> Consultation:
    """Two rounds wait for each other here, so that nobody gets two letters."""
    locked = lock(consultation)
    stage = ConsultationStage(locked.stage)
    if not rules.may_write(stage, closes_at=locked.closes_at, at=at):
        raise NotOpenForLetters
    return locked


def _write(
    consultation: Consultation, bodies: Sequence[Listed], kind: LetterKind, *, at: datetime
) -> None:
    authority = Authority.objects.get(pk=consultation.authority_id)
    letter = get_letter(consultation=consultation, kind=kind)
    tokens = [secrets.token_urlsafe(24) for _ in bodies]
    drafts = []
    for listed, token in zip(bodies, tokens, strict=True):
        place = {"authority": authority.code, "slug": consultation.slug, "token": token}
        values = letter_values(
            authority=authority,
            consultation=consultation,
            body=listed.body,
            link=_address("consultations:invited", place),
        )
        stop = _address("consultations:invited_stop", place)
        drafts.append(
            Draft(
                purpose=PURPOSES[kind],
                recipient=listed.body.contact_email,
                subject=rules.fill(letter.subject, values),
                body=rules.fill(letter.body, values) + STOP.format(stop=stop),
                about_id=consultation.public_id,
                unsubscribe_url=stop,
            )
        )
    messages = queue_messages(drafts=drafts, at=at)
    InvitationLetter.objects.bulk_create(
        InvitationLetter(
            authority_id=consultation.authority_id,
            body=listed.body,
            kind=kind.value,
            message=message,
            link_hash=link_hash(token),
            written_at=at,
        )
        for listed, token, message in zip(bodies, tokens, messages, strict=True)
    )


def _address(route: str, place: Mapping[str, str]) -> str:
    return f"{settings.SITE_URL.rstrip('/')}{reverse(route, kwargs=dict(place))}"
