"""Which letters went to a body, and what do they say?"""

from dataclasses import dataclass

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import InvitationLetter, InvitationText, StakeholderBody
from waymark.consultations.rules import inviting as rules
from waymark.consultations.rules.inviting import LetterKind
from waymark.core.actors import Actor


@dataclass(frozen=True)
class Letter:
    """What the letters of one kind say, and whether officers wrote that."""

    kind: LetterKind
    subject: str
    body: str
    is_own: bool


def list_letters(*, viewer: Actor, body: StakeholderBody) -> QuerySet[InvitationLetter]:
    """Return the letters to one body with their messages, newest first."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    return InvitationLetter.objects.filter(body=body).select_related("message").order_by("-id")


def has_letters(body: StakeholderBody) -> bool:
    """Whether a body was ever written to."""
    return InvitationLetter.objects.filter(body=body).exists()


def get_letter(*, consultation: Consultation, kind: LetterKind) -> Letter:
    """Return what the letters of one kind say: what officers wrote, or the ready-made text."""
    own = InvitationText.objects.filter(consultation=consultation, kind=kind.value).first()
    if own is not None:
        return Letter(kind, own.subject, own.body, is_own=True)
    return Letter(kind, rules.SUBJECTS[kind], rules.TEXTS[kind], is_own=False)
