"""Which editions of codes and rules hold in an authority, packaged and loaded?"""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db.models import Q

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.codes import editions as codes
from waymark.core.refusals import NotFound
from waymark.core.scoping import kept_in_scope
from waymark.participation.models.activities import Activity
from waymark.participation.models.editions import LoadedEdition
from waymark.participation.rules import editions as rules
from waymark.participation.rules.next_editions import (
    RULES,
    FaultyFile,
    Held,
    HeldEdition,
    NextEdition,
    Subject,
    read_next,
)

KEPT = "editions"


def loaded_texts(subject: str) -> tuple[str, ...]:
    """Return the texts of the editions of a subject that the authority in scope has loaded.

    All subjects are read with the first question in a scope. Outside a scope, and where it is of
    several authorities, only packaged editions hold.
    """
    kept = kept_in_scope()
    if kept is None:
        return ()
    if KEPT not in kept:
        kept[KEPT] = _texts()
    return kept[KEPT].get(subject, ())  # type: ignore[no-any-return]


def forget_loaded() -> None:
    """Read them anew with the next question: for what changes them."""
    (kept_in_scope() or {}).pop(KEPT, None)


def _texts() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    rows = LoadedEdition.objects.order_by("starts_on", "pk").values_list("subject", "text")
    for subject, text in rows:
        found[subject] = (*found.get(subject, ()), text)
    return found


def get_editions(*, viewer: Actor) -> Held:
    """Return every edition of every subject, the earliest first."""
    access.require(viewer, Permission.EDITIONS_LOAD)
    return {subject: _held(subject) for subject in Subject}


def check_file(*, viewer: Actor, content: bytes, today: date) -> NextEdition:
    """Return what a file would load; raise `FaultyFile` with all that is wrong with it."""
    found = read_next(content, held=get_editions(viewer=viewer), today=today)
    name = found.edition.name
    row = LoadedEdition.objects.filter(subject=found.subject.value, name=name).first()
    if row is not None and is_in_use(row, today=today):
        raise FaultyFile([f"Activities are recorded by edition {name}, so it stays as it is"])
    return found


def get_loaded(*, viewer: Actor, public_id: UUID) -> LoadedEdition:
    """Return an edition that the authority has loaded."""
    access.require(viewer, Permission.EDITIONS_LOAD)
    found = LoadedEdition.objects.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_loaded(*, viewer: Actor) -> tuple[LoadedEdition, ...]:
    """Return the editions that the authority has loaded, the earliest first."""
    access.require(viewer, Permission.EDITIONS_LOAD)
    return tuple(
        LoadedEdition.objects.select_related("loaded_by__user").order_by("starts_on", "pk")
    )


def is_in_use(edition: LoadedEdition, *, today: date) -> bool:
    """Whether it has begun and activities were written down since it was loaded."""
    since = Q(recorded_at__gte=edition.loaded_at) | Q(amended_at__gte=edition.loaded_at)
    return edition.starts_on <= today and Activity.objects.filter(since).exists()


def _held(subject: Subject) -> tuple[HeldEdition, ...]:
    folder = rules.FOLDER if subject in RULES else codes.FOLDER
    packaged = codes.packaged_texts(folder, subject.value)
    found = (
        HeldEdition.of(text, is_loaded=text not in packaged)
        for text in codes.texts(folder, subject.value)
    )
    return codes.in_order(found)
