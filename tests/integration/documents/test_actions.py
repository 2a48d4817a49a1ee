"""Is what was kept read back unchanged, and is damage noticed?"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django_scopes.exceptions import ScopeError
from pytest_django import Settings

from tests.factories.access import AuthorityFactory
from waymark.access.models.authorities import Authority
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.documents import actions
from waymark.documents.actions import store_bytes, store_document
from waymark.documents.engines.inspection import FileRefused
from waymark.documents.models import Document
from waymark.documents.queries import DocumentDamaged, read_content

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def authority(db: None, settings: Settings, tmp_path: Path) -> Iterator[Authority]:
    settings.MEDIA_ROOT = tmp_path
    authority: Authority = AuthorityFactory.create(code="somewhere")
    with open_scope(authority.pk):
        yield authority


def keep(authority: Authority, content: bytes = b"Words", name: str = "a.txt") -> Document:
    return store_document(
        by=Actor.system(authority.pk), title="A", file_name=name, content=content, at=NOW
    )


def test_a_file_is_kept_once_by_its_digest_and_read_back(
    authority: Authority, tmp_path: Path
) -> None:
    first, second = keep(authority), keep(authority, name="b.txt")

    assert first.stored_as == second.stored_as == f"somewhere/{first.sha256}"
    assert len(list((tmp_path / "somewhere").iterdir())) == 1
    assert read_content(second) == b"Words"
    assert first.media_type == "text/plain"


def test_bytes_of_our_own_are_not_looked_into(authority: Authority) -> None:
    made = store_bytes(
        authority_id=authority.pk,
        title="Report",
        file_name="report.html",
        content=b"<html>",
        media_type="text/html",
        at=NOW,
    )

    assert (made.media_type, read_content(made)) == ("text/html", b"<html>")


def test_a_file_of_another_kind_is_refused_and_not_kept(authority: Authority) -> None:
    with pytest.raises(FileRefused):
        keep(authority, name="a.exe")

    assert not Document.objects.exists()


@pytest.mark.parametrize("content", [b"Other words", None])
def test_damage_is_noticed(authority: Authority, tmp_path: Path, content: bytes | None) -> None:
    document = keep(authority)
    kept = tmp_path / document.stored_as
    if content is None:
        kept.unlink()
    else:
        kept.write_bytes(content)

    with pytest.raises(DocumentDamaged):
        read_content(document)


def test_an_actor_without_an_authority_keeps_nothing(authority: Authority) -> None:
    with pytest.raises(ScopeError):
        store_document(by=Actor.system(None), title="A", file_name="a.txt", content=b"x", at=NOW)


# Scanning and removing ------------------------------------------------------------------------


def _store(authority: Authority, content: bytes = b"A plan.") -> Document:
    return actions.store_document(
        by=Actor.operator(authority.pk), title="Plan", file_name="plan.txt", content=content, at=NOW
    )


@pytest.mark.parametrize(
    ("verdict", "refusal"),
    [
        ("stream: OK", None),
        ("stream: Eicar-Test-Signature FOUND", actions.FileHarmful),
        (ConnectionRefusedError(), actions.ScannerSilent),
    ],
)
def test_a_file_is_kept_only_if_the_scanner_lets_it_pass(
    authority: Authority,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    verdict: str | OSError,
    refusal: type[Exception] | None,
) -> None:
    settings.FILE_SCANNER = "127.0.0.1:3310"

    def scan(address: str, content: bytes) -> str:
        assert (address, content) == ("127.0.0.1:3310", b"A plan.")
        if isinstance(verdict, OSError):
            raise verdict
        return verdict

    monkeypatch.setattr(actions, "ask_scanner", scan)

    if refusal is None:
        assert _store(authority).pk
    else:
        with pytest.raises(refusal):
            _store(authority)
        assert not Document.objects.exists()


def test_removed_files_lose_their_bytes_unless_another_has_the_same(
    authority: Authority, django_capture_on_commit_callbacks: Any
) -> None:
    first, same, other = _store(authority), _store(authority), _store(authority, b"Another.")

    with django_capture_on_commit_callbacks(execute=True):
        actions.remove_documents([first.public_id, other.public_id])

    assert list(Document.objects.all()) == [same]
    assert default_storage.exists(same.stored_as)
    assert not default_storage.exists(other.stored_as)
