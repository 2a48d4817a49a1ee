"""How does a consultation get a short address for posters? For the actions beside this module."""

import secrets
from datetime import datetime

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.running import ShortLink

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that look alike in print."""
LENGTH = 5


def keep_short_link(consultation: Consultation, *, at: datetime) -> ShortLink:
    """Return the short address of a consultation, made now unless it has one."""
    found = ShortLink.objects.filter(consultation=consultation).first()
    if found is not None:
        return found
    return ShortLink.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        code=_free_code(),
        made_at=at,
    )


def _free_code() -> str:
    while True:
        code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
        if not ShortLink.objects.filter(code=code).exists():
            return code
