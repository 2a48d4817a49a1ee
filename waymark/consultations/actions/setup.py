"""How does a consultation come to be, and how are its texts and dates changed?"""

from datetime import datetime
from typing import Any, TypedDict, Unpack

from django.utils.text import slugify

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import finish_change, freeze, lock_to_change
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile

LONGEST_SLUG = 80
RESERVED_SLUGS = frozenset({"new", "calendar", "templates"})
"""Words that stand in the place of a consultation's address on pages of staff."""


class Texts(TypedDict, total=False):
    """What a consultation says about itself; whatever is left out stays as it is."""

    title: str
    purpose: str
    overview: str
    department: str
    who_was_consulted: str
    method: str
    channels: list[str]
    related: str
    privacy_notice: str
    still_open: str
    legal_bases: list[str]
    legal_note: str
    contact_name: str
    contact_lines: str
    contact_telephone: str
    contact_email: str


class AddressTaken(ActionRefused):
    """Another consultation has this address. Type another one."""


class AddressUnusable(ActionRefused):
    """An address needs letters or digits, and a few words are taken. Type another one."""


class ClosesBeforeOpening(ActionRefused):
    """Closing must be after opening."""


@action
def create_consultation(
    *, by: Actor, at: datetime, slug: str = "", **texts: Unpack[Texts]
) -> Consultation:
    """Begin a consultation as a draft; its address is made from the title unless given."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    made = _create(by=by, at=at, slug=slug, stage=ConsultationStage.DRAFT, **texts)
    record(by=by, event=Event.CONSULTATION_CREATED, target=made, at=at)
    return made


@action
def record_consultation_from_history(
    *,
    by: Actor,
    at: datetime,
    source: str,
    opened_at: datetime,
    closed_at: datetime,
    slug: str = "",
    responses_held: bool = True,
    reconstruction: dict[str, Any] | None = None,
    reconstruction_note: str = "",
    **texts: Unpack[Texts],
) -> Consultation:
    """Record a consultation that took place before it was kept here, as closed.

    The marked way round the checks before opening: what the source does not give stays empty. Its
    set-up can be completed until its answers are first frozen.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    if not source.strip():
        message = "Name the source that this consultation is recorded from."
        raise ActionRefused(message, field="source")
    if closed_at > at:
        message = "A consultation recorded from history has closed already."
        raise ActionRefused(message, field="closed_at")
    _require_order(opened_at, closed_at)
    made = _create(
        by=by,
        at=at,
        slug=slug,
        stage=ConsultationStage.CLOSED,
        is_from_history=True,
        history_source=source,
        opens_at=opened_at,
        opened_at=opened_at,
        closes_at=closed_at,
        closed_at=closed_at,
        responses_held=responses_held,
        reconstruction=reconstruction or {},
        reconstruction_note=reconstruction_note,
        **texts,
    )
    freeze(made, at=at)
    record(by=by, event=Event.CONSULTATION_RECORDED_FROM_HISTORY, target=made, at=at)
    return made


@action
def change_texts(
    *, by: Actor, consultation: Consultation, revision: int, at: datetime, **texts: Unpack[Texts]
) -> None:
    """Change what a consultation says about itself; its address stays."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    _require_revision(locked, revision)
    for name, value in texts.items():
        setattr(locked, name, value)
    _save(locked, list(texts))
    finish_change(locked, at=at)
    record(
        by=by,
        event=Event.CONSULTATION_CHANGED,
        target=locked,
        at=at,
        detail={"fields": sorted(texts)},
    )


@action
def change_dates(
    *,
    by: Actor,
    consultation: Consultation,
    revision: int,
    opens_at: datetime | None,
    closes_at: datetime | None,
    at: datetime,
) -> None:
    """Set when a consultation opens and closes."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_change(consultation)
    _require_revision(locked, revision)
    if locked.is_from_history:
        message = "When this consultation opened and closed is a fact of its source."
        raise ActionRefused(message)
    _require_order(opens_at, closes_at)
    locked.opens_at, locked.closes_at = opens_at, closes_at
    _save(locked, ["opens_at", "closes_at"])
    finish_change(locked, at=at)
    record(
        by=by,
        event=Event.CONSULTATION_CHANGED,
        target=locked,
        at=at,
        detail={"fields": ["closes_at", "opens_at"]},
    )


def _create(*, by: Actor, at: datetime, slug: str, **values: Any) -> Consultation:
    address = slugify(slug or values["title"])[:LONGEST_SLUG].strip("-")
    if not address or address in RESERVED_SLUGS:
        raise AddressUnusable(field="slug")
    values |= {"authority_id": by.authority_id, "created_at": at, "created_by_id": by.user_id}
    made, is_new = Consultation.objects.get_or_create(slug=address, defaults=values)
    if not is_new:
        raise AddressTaken(field="slug")
    return made


def _save(consultation: Consultation, fields: list[str]) -> None:
    consultation.revision += 1
    consultation.save(update_fields=[*fields, "revision"])


def _require_revision(consultation: Consultation, revision: int) -> None:
    if consultation.revision != revision:
        raise ChangedMeanwhile


def _require_order(opens_at: datetime | None, closes_at: datetime | None) -> None:
    if opens_at and closes_at and closes_at <= opens_at:
        raise ClosesBeforeOpening(field="closes_at")
