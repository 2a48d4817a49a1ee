"""How are contact details kept so that a copy of the database does not give them away?"""

import hashlib
import hmac
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.db import models


@lru_cache
def _cipher(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def seal(text: str) -> str:
    """Return the text encrypted with the newest key."""
    return _cipher(tuple(settings.FIELD_KEYS)).encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """Return the text of a sealed value, whichever of the keys sealed it."""
    return _cipher(tuple(settings.FIELD_KEYS)).decrypt(sealed.encode()).decode()


def keyed_hash(text: str) -> str:
    """Return what a sealed value can be looked up by, made with the newest key."""
    return keyed_hashes(text)[0]


def keyed_hashes(text: str) -> tuple[str, ...]:
    """Return the hashes of a text under every key, the newest first: look up by any of them.

    Keyed, because a plain hash of an address or a number is found by trying all of them.
    """
    return tuple(
        hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()
        for key in settings.FIELD_KEYS
    )


if TYPE_CHECKING:
    SealedTextField = models.TextField[str, str]
else:

    class SealedTextField(models.TextField):
        """Text encrypted with the first of `WAYMARK_FIELD_KEYS`, read with any of them.

        Cannot be searched or sorted. An empty text stays empty.
        """

        def get_prep_value(self, value: Any) -> Any:
            """Encrypt on the way in."""
            text = super().get_prep_value(value)
            return seal(text) if text else text

        def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
            """Decrypt on the way out."""
            return unseal(value) if value else value
