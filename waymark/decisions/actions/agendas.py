"""How does an item come onto an agenda, and how do its papers go out?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.versions import require_unchanged
from waymark.decisions.actions.meetings import CannotMoveMeeting, lock_meeting
from waymark.decisions.actions.reports import close, refuse_wrong_closing
from waymark.decisions.models.agendas import AgendaItem, AgendaPack, PackEntry
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.reports import SIGN_OFF_LABELS, ReportVersion
from waymark.decisions.queries import agendas as queries
from waymark.decisions.queries.agendas import Place
from waymark.decisions.queries.reports import list_parts, open_sign_offs
from waymark.decisions.rules.agendas import ItemKind, needs_late_reason
from waymark.decisions.rules.closing import Closing
from waymark.decisions.rules.meetings import TO_COME, MeetingState
from waymark.documents.actions import store_bytes, store_document

PDF = b"%PDF"


@dataclass(frozen=True)
class ItemDraft:
    """An agenda item as stated; `title` and `text` are public whatever is closed."""

    title: str
    kind: ItemKind = ItemKind.BUSINESS
    position: int | None = None
    text: str = ""
    matter: Matter | None = None
    plan_item: PlanItem | None = None
    version: ReportVersion | None = None
    closing: Closing = Closing()
    closed_title: str = ""
    late_reason: str = ""


@dataclass(frozen=True)
class Papers:
    """The two twins of a pack, made from what was pending, and where everything begins in them.

    `private` is None where nothing in the pack is closed.
    """

    places: Sequence[Place]
    first_page: int
    latest_page: int
    public: bytes
    private: bytes | None


class AgendaClosed(ActionRefused):
    """The meeting has been held or cancelled, so its agenda stays as it is."""


class ReportUnsigned(ActionRefused):
    """This report cannot go on an agenda yet: what it implies has not been signed."""


class ReportEmpty(ActionRefused):
    """This report cannot go on an agenda yet: it has no parts."""


class LateItemNeedsReason(ActionRefused):
    """The agenda is out. Enter the special circumstances for which this item is taken late."""


class ClosedTitleOfOpenItem(ActionRefused):
    """A title for those who may read closed parts belongs to an item that is closed."""


class PlaceTaken(ActionRefused):
    """Another item stands at this place of the agenda."""


class ItemGoneOut(ActionRefused):
    """This item has gone out, so only the version of its report can change. Or withdraw it."""


class NothingToSend(ActionRefused):
    """There is nothing new to send out."""


class SupplementNeedsReason(ActionRefused):
    """Say what this supplement holds and why it comes later."""


class NoPdf(ActionRefused):
    """Papers are kept as a PDF. Choose a PDF file."""


class PackFromTheFuture(ActionRefused):
    """The day on which the papers went out must be today or before."""


@action
def save_item(
    *,
    by: Actor,
    meeting: Meeting,
    draft: ItemDraft,
    at: datetime,
    item: AgendaItem | None = None,
    version: int | None = None,
) -> AgendaItem:
    """Put an item on the agenda, or change one; once out only its report's version may change."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _lock_open(meeting)
    if item is not None:
        item.refresh_from_db()
        require_unchanged(version, item)
    _refuse_faults(draft)
    if item is not None and queries.has_gone_out(item):
        if _stated(draft, item.position) != _kept(item):
            raise ItemGoneOut
    elif needs_late_reason(
        is_published=queries.is_published(locked),
        is_from_history=locked.is_from_history,
        reason=draft.late_reason,
    ):
        raise LateItemNeedsReason(field="late_reason")
    if draft.version is not None and not locked.is_from_history:
        _refuse_unready(draft.version)
    position = draft.position or _next_position(locked)
    others = AgendaItem.objects.filter(meeting=locked, position=position)
    if others.exclude(pk=item.pk if item else 0).exists():
        raise PlaceTaken(field="position")
    item = item or AgendaItem(authority_id=locked.authority_id, meeting=locked, added_at=at)
    for field, value in _stated(draft, position).items():
        setattr(item, field, value)
    item.version = draft.version
    close(item, draft.closing)
    item.save()
    record(by=by, event=Event.AGENDA_ITEM_SAVED, target=item, at=at)
    return item


@action
def withdraw_item(*, by: Actor, item: AgendaItem, reason: str, at: datetime) -> AgendaItem:
    """Take an item off the agenda; it stays there as withdrawn, with the reason."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    _lock_open(item.meeting)
    if item.withdrawn_reason:
        raise AgendaClosed("This item is withdrawn already.")
    item.withdrawn_reason = reason.strip()
    item.save(update_fields=["withdrawn_reason"])
    record(by=by, event=Event.AGENDA_ITEM_WITHDRAWN, target=item, at=at, reason=reason)
    return item


@action
def publish_pack(
    *, by: Actor, meeting: Meeting, papers: Papers, at: datetime, reason: str = ""
) -> AgendaPack:
    """Send out what is new on the agenda; the first pack calls the meeting and makes it public."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = lock_meeting(meeting)
    if locked.state not in TO_COME:
        raise CannotMoveMeeting
    pending = queries.list_pending(locked)
    if not pending:
        raise NothingToSend
    if [(each.pk, each.version_id) for each in pending] != [
        (each.item_id, each.version_id) for each in papers.places
    ]:
        raise ChangedMeanwhile
    earlier = queries.list_packs(locked).last()
    if earlier is not None and not reason.strip():
        raise SupplementNeedsReason(field="reason")
    versions = [each.version for each in pending if each.version is not None]
    for version in versions:
        _refuse_unready(version)
    number = earlier.number + 1 if earlier else 1
    pack = AgendaPack.objects.create(
        authority_id=locked.authority_id,
        meeting=locked,
        number=number,
        reason=reason.strip(),
        first_page=papers.first_page,
        latest_page=papers.latest_page,
        published_at=at,
        published_by_id=by.user_id,
        **_documents(locked, papers, number=number, at=at, by=by),
    )
    PackEntry.objects.bulk_create(
        PackEntry(
            authority_id=locked.authority_id,
            pack=pack,
            item_id=each.item_id,
            version_id=each.version_id,
            first_page=each.first_page,
        )
        for each in papers.places
    )
    ReportVersion.objects.filter(
        pk__in=[each.pk for each in versions], issued_at__isnull=True
    ).update(issued_at=at)
    locked.state = MeetingState.CALLED
    if locked.published_at is None:
        locked.published_at, locked.published_by_id = at, by.user_id
    locked.save(update_fields=["state", "published_at", "published_by"])
    record(
        by=by,
        event=Event.AGENDA_PACK_PUBLISHED,
        target=locked,
        at=at,
        detail={"number": number, "items": len(pending)},
    )
    return pack


@action
def add_past_pack(
    *,
    by: Actor,
    meeting: Meeting,
    file_name: str,
    content: bytes,
    issued_on: date,
    pages: int,
    source: str,
    at: datetime,
    reason: str = "",
) -> AgendaPack:
    """Keep the papers of a meeting from history as they went out then; nothing changes them."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = lock_meeting(meeting)
    if not locked.is_from_history or locked.state != MeetingState.HELD:
        raise CannotMoveMeeting
    if not content.startswith(PDF):
        raise NoPdf(field="file")
    if issued_on > local_date(at):
        raise PackFromTheFuture(field="issued_on")
    earlier = queries.list_packs(locked).last()
    if earlier is not None and not reason.strip():
        raise SupplementNeedsReason(field="reason")
    number, first_page = (earlier.number + 1, earlier.latest_page + 1) if earlier else (1, 1)
    pack = AgendaPack.objects.create(
        authority_id=locked.authority_id,
        meeting=locked,
        number=number,
        reason=reason.strip(),
        first_page=first_page,
        latest_page=first_page + pages - 1,
        public_document=store_document(
            by=by,
            title=f"Papers of the meeting of {locked.held_on:%-d %B %Y}",
            file_name=file_name,
            content=content,
            at=at,
        ),
        published_at=local_moment(issued_on),
        published_by_id=by.user_id,
        history_source=source.strip(),
    )
    record(by=by, event=Event.PAST_PACK_ADDED, target=locked, at=at, detail={"number": number})
    return pack


def _documents(
    meeting: Meeting, papers: Papers, *, number: int, at: datetime, by: Actor
) -> dict[str, Any]:
    kept = {}
    for twin, content in (("public", papers.public), ("private", papers.private)):
        kept[f"{twin}_document"] = content and store_bytes(
            authority_id=meeting.authority_id,
            title=f"Papers of the meeting of {meeting.held_on:%-d %B %Y}",
            file_name=f"papers-{meeting.held_on}-{number}-{twin}.pdf",
            content=content,
            media_type="application/pdf",
            at=at,
            added_by_id=by.user_id,
        )
    return kept


def _refuse_unready(version: ReportVersion) -> None:
    missing = open_sign_offs(version)
    if missing:
        raise ReportUnsigned(
            problems=[f"Not signed: {SIGN_OFF_LABELS[each].lower()}" for each in missing],
        )
    if not list_parts(version).exists():
        raise ReportEmpty(field="version")


def _refuse_faults(draft: ItemDraft) -> None:
    refuse_wrong_closing(draft.closing)
    if draft.closed_title.strip() and draft.closing == Closing():
        raise ClosedTitleOfOpenItem(field="closed_title")


def _lock_open(meeting: Meeting) -> Meeting:
    locked = lock_meeting(meeting)
    is_open = locked.state in TO_COME
    if not (is_open or locked.is_from_history):
        raise AgendaClosed
    return locked


def _next_position(meeting: Meeting) -> int:
    latest = AgendaItem.objects.filter(meeting=meeting).aggregate(Max("position"))
    return (latest["position__max"] or 0) + 1


def _stated(draft: ItemDraft, position: int) -> dict[str, object]:
    return {
        "position": draft.position or position,
        "title": draft.title.strip(),
        "closed_title": draft.closed_title.strip(),
        "kind": draft.kind,
        "text": draft.text.strip(),
        "late_reason": draft.late_reason.strip(),
        "matter": draft.matter,
        "plan_item": draft.plan_item,
    }


def _kept(item: AgendaItem) -> dict[str, object]:
    return {
        each: getattr(item, each)
        for each in (
            "position", "title", "closed_title", "kind", "text", "late_reason",
            "matter", "plan_item",
        )
    }  # fmt: skip
