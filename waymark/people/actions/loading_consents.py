"""How does what a great many young people said of sharing come in at once?"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor, ActorKind
from waymark.core.bulk import reserve_keys, write_rows
from waymark.core.dates import local_moment
from waymark.core.refusals import ActionRefused
from waymark.people.models.consents import Consent, NoticeGiven, SharingObjection
from waymark.people.rules.consents import GivenBy
from waymark.people.rules.loading_consents import ConsentRow, NoticeRow, ObjectionRow


class CannotLoadByHand(ActionRefused):
    """Consents are loaded at once by the installation alone. Record one on the record instead."""


@action
def load_consents(
    *,
    by: Actor,
    consents: Sequence[ConsentRow],
    objections: Sequence[ObjectionRow],
    notices: Sequence[NoticeRow],
    at: datetime,
) -> None:
    """Write answers, objections and given notices of people who have none yet. All or none."""
    access.require(by, Permission.PEOPLE_CHANGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotLoadByHand
    write_rows(Consent, CONSENT_COLUMNS, _consents(consents))
    write_rows(SharingObjection, OBJECTION_COLUMNS, _objections(objections))
    write_rows(NoticeGiven, NOTICE_COLUMNS, _notices(notices))
    detail = {"consents": len(consents), "objections": len(objections), "notices": len(notices)}
    record(by=by, event=Event.CONSENTS_LOADED, at=at, detail=detail)


def keep_answers(rows: Sequence[ConsentRow]) -> list[int]:
    """Write answers and return their keys; a step of the actions that load what rests on them."""
    keys = reserve_keys(Consent, len(rows))
    written = zip(keys, _consents(rows), strict=True)
    write_rows(Consent, ("id", *CONSENT_COLUMNS), ((key, *row) for key, row in written))
    return keys


CONSENT_COLUMNS = (
    "person_id", "purpose", "answer", "organisation_id", "data_groups", "given_by",
    "given_by_name", "capacity_note", "wording_id", "channel", "answered_on", "expires_on",
    "recorded_at", "recorded_by_id", "withdrawn_on", "withdrawn_at", "withdrawn_by_id",
    "withdrawal_note",
)  # fmt: skip
OBJECTION_COLUMNS = (
    "person_id", "organisation_id", "level", "instructed_by", "channel", "note", "starts_on",
    "recorded_at", "recorded_by_id",
)  # fmt: skip
NOTICE_COLUMNS = (
    "person_id", "wording_id", "given_to", "channel", "given_on", "recorded_at", "recorded_by_id",
)  # fmt: skip


def _consents(rows: Iterable[ConsentRow]) -> Iterator[tuple[Any, ...]]:
    for row in rows:
        withdrawn_at = local_moment(row.withdrawn_on) if row.withdrawn_on else None
        yield (
            row.person_id,
            row.purpose.value,
            row.answer.value,
            row.organisation_id,
            sorted(group.value for group in row.groups),
            row.given_by.value,
            "",
            "",
            row.wording_id,
            row.channel.value,
            row.answered_on,
            row.expires_on,
            local_moment(row.answered_on),
            row.recorded_by_id,
            row.withdrawn_on,
            withdrawn_at,
            row.recorded_by_id if withdrawn_at else None,
            "",
        )


def _objections(rows: Iterable[ObjectionRow]) -> Iterator[tuple[Any, ...]]:
    for row in rows:
        yield (
            row.person_id,
            row.organisation_id,
            row.level.value,
            row.instructed_by.value,
            row.channel.value,
            "",
            row.starts_on,
            local_moment(row.starts_on),
            row.recorded_by_id,
        )


def _notices(rows: Iterable[NoticeRow]) -> Iterator[tuple[Any, ...]]:
    for row in rows:
        yield (
            row.person_id,
            row.wording_id,
            GivenBy.YOUNG_PERSON.value,
            row.channel.value,
            row.given_on,
            local_moment(row.given_on),
            row.recorded_by_id,
        )
