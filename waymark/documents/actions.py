"""How is a file kept? Called within the action that attaches it to something, which records it."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from uuid import UUID

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django_scopes.exceptions import ScopeError

from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.documents.engines.inspection import inspect
from waymark.documents.engines.scanning import CLEAN, ask_scanner
from waymark.documents.models import Document
from waymark.documents.rules import plain_file_name, storage_name


class FileHarmful(ActionRefused):
    """A scanner found something harmful in this file, so it was not kept. Choose another file."""


class ScannerSilent(ActionRefused):
    """Files cannot be checked just now, so this one was not kept. Try again in a few minutes."""


def require_clean(content: bytes) -> None:
    """Raise `FileHarmful` where the installation's scanner objects; without one all files pass.

    A scanner that does not answer lets nothing pass.
    """
    if not settings.FILE_SCANNER:
        return
    try:
        verdict = ask_scanner(settings.FILE_SCANNER, content)
    except OSError as silent:
        raise ScannerSilent from silent
    if not verdict.endswith(CLEAN):
        raise FileHarmful


def store_document(
    *,
    by: Actor,
    title: str,
    file_name: str,
    content: bytes,
    at: datetime,
    media_type: str | None = None,
    language: str = "en-GB",
) -> Document:
    """Keep a file that somebody brought; raise `FileRefused` for a kind that may not be kept.

    With `media_type` the file is not looked into: the caller reads every byte of it itself.
    """
    if by.authority_id is None:
        raise ScopeError("A file belongs to an authority, and this actor acts for none.")
    require_clean(content)
    return store_bytes(
        authority_id=by.authority_id,
        title=title,
        file_name=file_name,
        content=content,
        media_type=media_type or inspect(file_name, content),
        at=at,
        added_by_id=by.user_id,
        language=language,
    )


def store_bytes(
    *,
    authority_id: int,
    title: str,
    file_name: str,
    content: bytes,
    media_type: str,
    at: datetime,
    added_by_id: int | None = None,
    language: str = "en-GB",
) -> Document:
    """Keep bytes as they are, by their digest; the same bytes lie in one place only."""
    document = Document(
        authority_id=authority_id,
        title=title,
        file_name=plain_file_name(file_name),
        media_type=media_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        language=language,
        added_at=at,
        added_by_id=added_by_id,
    )
    name = storage_name(authority_code=document.authority.code, sha256=document.sha256)
    if not default_storage.exists(name):
        name = default_storage.save(name, ContentFile(content))
    document.stored_as = name
    document.save()
    return document


def remove_documents(public_ids: Iterable[UUID | str]) -> None:
    """Delete files that nothing is attached to any more, and their bytes where no other has them.

    Bytes go only once the transaction holds, so that a rollback loses nothing.
    """
    found = list(Document.objects.filter(public_id__in=list(public_ids)))
    Document.objects.filter(pk__in=[each.pk for each in found]).delete()
    for name in {each.stored_as for each in found}:
        if not Document.objects.filter(stored_as=name).exists():
            transaction.on_commit(partial(default_storage.delete, name))
