"""Which files came from other systems, and what would taking one in change here?"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.agendas import AgendaItem, PackEntry
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.received import SourceChange, SourceFile, SourceRecord
from waymark.decisions.rules import moderngov as rules
from waymark.decisions.rules.moderngov import (
    SYSTEM,
    Answer,
    FoundBody,
    FoundItem,
    FoundMeeting,
    Outcome,
    SourceKind,
)

Row = Body | Meeting | AgendaItem
NO_BODY = "Its committee is not known here. Load the answer of GetMeetings for it first."
OUR_AGENDA = "Our own agenda of this meeting stays as it is."
ELSEWHERE = "It stands on the agenda of another meeting here."
DELETED = "It is deleted in ModernGov."


@dataclass(frozen=True)
class Planned:
    """What taking in one thing does: which fields of which row it writes, and what it leaves.

    `parent` is the source's number of the body of a meeting, and of the meeting of an item. The
    `row` of a new body is still to be saved; another number of the same body names it too.
    """

    kind: SourceKind
    source_id: str
    name: str
    outcome: Outcome
    parent: str = ""
    said: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    kept: tuple[str, ...] = ()
    why: str = ""
    record: SourceRecord | None = None
    row: Row | None = None


def list_files(*, viewer: Actor) -> QuerySet[SourceFile]:
    """Return the files that came in, the latest first."""
    permissions.require(viewer, Permission.MEETINGS_MANAGE)
    return SourceFile.objects.select_related("batch__document", "batch__received_by").order_by(
        "-id"
    )


def get_file(*, viewer: Actor, public_id: UUID) -> SourceFile:
    """Return one file; raise `NotFound`."""
    found = list_files(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_changes(found: SourceFile) -> QuerySet[SourceChange]:
    """Return what taking in a file changed, in order."""
    return (
        SourceChange.objects.filter(batch=found.batch_id)
        .select_related("record__body", "record__meeting__body", "record__item")
        .order_by("id")
    )


def source_urls(rows: Iterable[Row]) -> dict[tuple[SourceKind, int], str]:
    """Return the pages of the other system about rows, where they came from one."""
    keys = {kind: [each.pk for each in rows if _kind(each) is kind] for kind in SourceKind}
    found: dict[tuple[SourceKind, int], str] = {}
    for kind, wanted in keys.items():
        if wanted:
            records = SourceRecord.objects.filter(**{f"{kind}__in": wanted}).exclude(url="")
            found |= {(kind, getattr(each, f"{kind}_id")): each.url for each in records}
    return found


def counts(planned: Iterable[Planned]) -> dict[str, int]:
    """Return how many things have which outcome."""
    found = Counter(each.outcome for each in planned)
    return {outcome.value: found[outcome] for outcome in Outcome}


def stands(row: Row, names: Iterable[str]) -> dict[str, Any]:
    """Return fields of a row as a source would say them."""
    return {name: _plain(getattr(row, name)) for name in names}


def plan(answer: Answer, *, today: date) -> list[Planned]:
    """Return what taking in an answer would do: bodies first, then meetings, each with its items.

    Rows of our own are never written; of a row that came from the source before, nothing that
    somebody changed here.
    """
    bodies = _plan_bodies(answer.bodies)
    known = {each.source_id: each for each in bodies}
    records = _records(SourceKind.BODY, {each.body_id for each in answer.meetings} - set(known))
    for source_id, record in records.items():
        known[source_id] = _same(SourceKind.BODY, source_id, str(record.row), record)
    meetings = _plan_meetings(answer.meetings, known, today=today)
    found = [*bodies]
    items = _plan_items(
        [
            (each, planned)
            for each, planned in zip(answer.meetings, meetings, strict=True)
            if each.items is not None
        ]
    )
    for planned in meetings:
        found.append(planned)
        found += items.get(planned.source_id, ())
    return found


def _plan_bodies(found: Sequence[FoundBody]) -> list[Planned]:
    records = _records(SourceKind.BODY, {each.source_id for each in found})
    names = {each.title[: rules.LONGEST_TITLE] for each in found}
    own = {each.name: each for each in Body.objects.filter(name__in=names)}
    planned = []
    for each in found:
        record, now = records.get(each.source_id), rules.body_values(each)
        about = (SourceKind.BODY, each.source_id, each.title)
        twin = own.get(now["name"])
        if record is not None:
            other = twin if twin and twin.pk != record.body_id else None
            planned.append(_again(*about, record, now, stays={"name"} if other else ()))
        elif each.is_deleted:
            planned.append(Planned(*about, Outcome.LEFT_OUT, why=DELETED))
        elif twin is not None:
            planned.append(Planned(*about, Outcome.OURS, row=twin))
        else:
            own[now["name"]] = made = Body(name=now["name"])
            planned.append(Planned(*about, Outcome.NEW, said=now, after=now, row=made))
    return planned


def _plan_meetings(
    found: Sequence[FoundMeeting], bodies: Mapping[str, Planned], *, today: date
) -> list[Planned]:
    records = _records(SourceKind.MEETING, {each.source_id for each in found})
    days = {each.held_on for each in found}
    linked = SourceRecord.objects.filter(meeting__isnull=False).values("meeting_id")
    own = list(Meeting.objects.filter(held_on__in=days).exclude(pk__in=linked))
    planned = []
    for each in found:
        record, now = records.get(each.source_id), rules.meeting_values(each, today=today)
        body = bodies.get(each.body_id)
        name = f"{body.name if body else 'Meeting'}, {each.held_on:%-d %B %Y}"
        about = (SourceKind.MEETING, each.source_id, name)
        if record is not None:
            planned.append(_again(*about, record, now, parent=each.body_id))
            continue
        if body is None or body.outcome is Outcome.LEFT_OUT:
            planned.append(Planned(*about, Outcome.LEFT_OUT, why=NO_BODY))
            continue
        row = body.row or (body.record.row if body.record else None)
        twin = next((other for other in own if row and _is_same_meeting(other, each, row)), None)
        if twin is not None:
            planned.append(Planned(*about, Outcome.OURS, each.body_id, row=twin))
        else:
            planned.append(Planned(*about, Outcome.NEW, each.body_id, said=now, after=now))
    return planned


def _plan_items(meetings: Sequence[tuple[FoundMeeting, Planned]]) -> dict[str, list[Planned]]:
    wanted = {item.source_id for each, _ in meetings for item in each.items or ()}
    rows = [planned.record.meeting_id for _, planned in meetings if planned.record]
    records = _records(SourceKind.ITEM, wanted)
    here = SourceRecord.objects.filter(system=SYSTEM, item__meeting__in=rows).select_related("item")
    of_meeting: dict[int, dict[str, SourceRecord]] = {key: {} for key in rows if key is not None}
    for record in here.order_by("item__position", "id"):
        assert record.item is not None  # noqa: S101 (the filter says so)
        of_meeting[record.item.meeting_id][record.source_id] = record
    places: dict[int, set[int]] = {key: set() for key in of_meeting}
    ours = AgendaItem.objects.filter(meeting__in=rows).exclude(
        pk__in=[each.item_id for found in of_meeting.values() for each in found.values()]
    )
    for item in ours:
        places[item.meeting_id].add(item.position)
    sent = set(PackEntry.objects.filter(pack__meeting__in=rows).values_list("item_id", flat=True))
    return {
        each.source_id: _plan_agenda(each, planned, records, of_meeting, places, sent)
        for each, planned in meetings
        if planned.outcome is not Outcome.LEFT_OUT
    }


def _plan_agenda(  # noqa: PLR0913 (one step of planning, with what was read for all meetings)
    meeting: FoundMeeting,
    planned: Planned,
    records: Mapping[str, SourceRecord],
    of_meeting: Mapping[int, Mapping[str, SourceRecord]],
    places: Mapping[int, set[int]],
    sent: set[int],
) -> list[Planned]:
    items: Sequence[FoundItem] = meeting.items or ()
    if planned.row is not None or (planned.record and planned.record.is_ours):
        return [
            Planned(
                SourceKind.ITEM, each.source_id, each.title, Outcome.LEFT_OUT, meeting.source_id,
                why=OUR_AGENDA,
            )
            for each in items
        ]  # fmt: skip
    key = planned.record.meeting_id if planned.record else None
    here = of_meeting.get(key, {}) if key is not None else {}
    there = {each.source_id for each in items}
    gone = [each for source_id, each in here.items() if source_id not in there]
    taken = places.get(key, set()) if key is not None else set()
    stay = [each for each in here.values() if each in gone or _was_moved(each)]
    taken = taken | {each.item.position for each in stay if each.item}
    fixed = {each.source_id for each in stay}
    free = rules.places(sum(each.source_id not in fixed for each in items), taken=taken)
    found = []
    for each in items:
        record = here.get(each.source_id)
        at = record.item.position if record and record.item and each.source_id in fixed else None
        now = rules.item_values(each, position=at or next(free))
        about = (SourceKind.ITEM, each.source_id, each.title)
        if record is not None:
            stays = now if record.item_id in sent else ()
            found.append(_again(*about, record, now, parent=meeting.source_id, stays=stays))
        elif each.source_id in records:
            found.append(Planned(*about, Outcome.LEFT_OUT, meeting.source_id, why=ELSEWHERE))
        else:
            found.append(Planned(*about, Outcome.NEW, meeting.source_id, said=now, after=now))
    for record in gone:
        now = {**record.said, "withdrawn_reason": rules.OFF_THE_AGENDA}
        about = (SourceKind.ITEM, record.source_id, str(record.row))
        found.append(_again(*about, record, now, parent=meeting.source_id))
    return found


def _again(  # noqa: PLR0913 (what the source says of one thing that it told of before)
    kind: SourceKind,
    source_id: str,
    name: str,
    record: SourceRecord,
    now: Mapping[str, Any],
    *,
    parent: str = "",
    stays: Iterable[str] = (),
) -> Planned:
    if record.is_ours:
        return _same(kind, source_id, name, record, parent=parent)
    ours = stands(record.row, now)
    after, kept = rules.changes(said=record.said, ours=ours, now=now)
    fixed = set(stays) & set(after)
    kept += tuple(sorted(fixed))
    after = {key: value for key, value in after.items() if key not in fixed}
    said = {**record.said, **now}
    return Planned(
        kind,
        source_id,
        name,
        Outcome.SAME if said == record.said and not after else Outcome.CHANGED,
        parent,
        said=said,
        after=after,
        kept=kept,
        record=record,
    )


def _same(
    kind: SourceKind, source_id: str, name: str, record: SourceRecord, *, parent: str = ""
) -> Planned:
    return Planned(kind, source_id, name, Outcome.SAME, parent, said=record.said, record=record)


def _records(kind: SourceKind, source_ids: Iterable[str]) -> dict[str, SourceRecord]:
    rows = SourceRecord.objects.filter(system=SYSTEM, kind=kind, source_id__in=set(source_ids))
    return {each.source_id: each for each in rows.select_related("body", "meeting", "item")}


def _is_same_meeting(own: Meeting, found: FoundMeeting, body: Row) -> bool:
    at = (own.starts_at, found.starts_at)
    same_hour = None in at or at[0] == at[1]
    return own.body_id == body.pk and own.held_on == found.held_on and same_hour


def _was_moved(record: SourceRecord) -> bool:
    return bool(record.item and record.item.position != record.said.get("position"))


def _kind(row: Row) -> SourceKind:
    if isinstance(row, Body):
        return SourceKind.BODY
    return SourceKind.MEETING if isinstance(row, Meeting) else SourceKind.ITEM


def _plain(value: Any) -> Any:
    if isinstance(value, date | time):
        return value.isoformat()
    return "" if value is None else value
