"""What happened to a young person and in the work with them, newest first?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Any

from django.db.models import QuerySet

from waymark.access.permissions import Permission, may
from waymark.casework.models.concerns import Concern
from waymark.casework.models.contacts import Contact
from waymark.casework.models.messaging import MessageReply
from waymark.casework.models.sessions import Attendance
from waymark.casework.models.steps import NextStep
from waymark.casework.queries.concerns import list_of_record
from waymark.casework.queries.contacts import list_contacts
from waymark.casework.queries.messaging import list_replies, tell_shared, with_delivery
from waymark.casework.queries.registers import list_attended
from waymark.casework.queries.steps import list_steps
from waymark.casework.rules.vocabulary import StepState
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.participation.models.activities import Activity
from waymark.participation.models.tracking import TrackingAttempt
from waymark.participation.queries.activities import list_activities
from waymark.participation.queries.reaching import list_attempts
from waymark.people.queries.people import OpenRecord

ENTRIES_AT_ONCE = 30


class Kind(StrEnum):
    """What a timeline can be narrowed to."""

    ALL = "all"
    CONTACTS = "contacts"
    STATUS = "status"
    STEPS = "steps"
    SESSIONS = "sessions"


@dataclass(frozen=True)
class Entry:
    """Something that happened at a moment; of an activity, the beginning of the day it began."""

    at: datetime
    what: Contact | Activity | NextStep | Attendance | MessageReply | Concern | TrackingAttempt


@dataclass(frozen=True)
class Timeline:
    """Some entries, newest first, and the moment before which there are more."""

    entries: tuple[Entry, ...]
    more_before: datetime | None


def get_timeline(
    *,
    viewer: Actor,
    record: OpenRecord,
    at: datetime,
    kind: Kind = Kind.ALL,
    before: datetime | None = None,
    activities: Iterable[Activity] | None = None,
) -> Timeline:
    """Return the entries of an open record before a moment, as far as the viewer may read them.

    Entries of one moment are never parted, so a page may be a little longer than the others.
    `activities` are those of `list_activities`, where a page has read them already. The workers
    whom entries name are not read with them: see `put_workers`.
    """
    found: list[Entry] = []
    if kind in {Kind.ALL, Kind.CONTACTS}:
        contacts = with_delivery(list_contacts(viewer=viewer, record=record))
        replies = list_replies(viewer=viewer, record=record)
        if before:
            contacts = contacts.filter(happened_at__lt=before)
            replies = replies.filter(received_at__lt=before)
        found += _some(contacts.select_related(None), "happened_at")
        came = _some(replies, "received_at")
        tell_shared(
            (each.what for each in came if isinstance(each.what, MessageReply)),
            viewer=viewer,
            at=at,
        )
        found += came
        tries = list_attempts(viewer=viewer, record=record)
        if before:
            tries = tries.filter(made_at__lt=before)
        found += _some(tries, "made_at")
    if kind is Kind.ALL and may(viewer, Permission.CASES_WORK):
        concerns = list_of_record(viewer=viewer, record=record, at=at)
        if before:
            concerns = concerns.filter(raised_at__lt=before)
        found += _some(concerns, "raised_at")
    if kind in {Kind.ALL, Kind.STEPS}:
        steps = list_steps(viewer=viewer, record=record, state=StepState.DONE)
        if before:
            steps = steps.filter(done_at__lt=before)
        found += _some(steps.select_related(None), "done_at")
    if kind in {Kind.ALL, Kind.SESSIONS}:
        attended = list_attended(viewer=viewer, record=record).select_related(None)
        if before:
            attended = attended.filter(arrived_at__lt=before)
        found += _some(attended.select_related("session__project"), "arrived_at")
    if kind in {Kind.ALL, Kind.STATUS}:
        if activities is None:
            activities = list_activities(viewer=viewer, record=record)
        entries = (
            Entry(at=local_moment(each.starts_on, time(0)), what=each) for each in activities
        )
        found += [each for each in entries if before is None or each.at < before]
    return _page(found)


def _some(rows: QuerySet[Any], moment: str) -> list[Entry]:
    """Return the newest entries, and all others of the moment of the last of them."""
    newest = list(rows[: ENTRIES_AT_ONCE + 1])
    if len(newest) > ENTRIES_AT_ONCE:
        last = getattr(newest[-1], moment)
        newest = [each for each in newest if getattr(each, moment) > last]
        newest += list(rows.filter(**{moment: last}))
    return [Entry(at=getattr(each, moment), what=each) for each in newest]


def _page(found: list[Entry]) -> Timeline:
    found.sort(key=lambda each: (each.at, each.what.pk), reverse=True)
    if len(found) <= ENTRIES_AT_ONCE:
        return Timeline(entries=tuple(found), more_before=None)
    last = found[ENTRIES_AT_ONCE - 1].at
    shown = tuple(each for each in found if each.at >= last)
    return Timeline(entries=shown, more_before=last if len(found) > len(shown) else None)
