"""Which responses go into a file, and what stands in each of its cells?"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import connection

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries.intake import GIVEN, question_ids, read_layout
from waymark.consultations.rules.response_file import (
    BODY,
    CATEGORY,
    CHANNEL,
    KIND,
    RECEIVED_ON,
    REFERENCE,
    Layout,
)
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.core.actors import Actor

ROWS_AT_ONCE = 2_000
COUNTED = (ResponseStatus.ACCEPTED,)
RECEIVED = tuple(each for each in ResponseStatus if each is not ResponseStatus.STARTED)

EXPORTED = f"""
SELECT r.id, r.reference, coalesce(r.category_id::text, ''), r.kind,
       coalesce(nullif(r.body_name, ''), o.name, ''), r.channel,
       (r.received_at AT TIME ZONE 'Europe/London')::date::text, r.status,
       {GIVEN}
FROM consultations_response r
LEFT JOIN organisations_organisation o ON o.authority_id = r.authority_id AND o.id = r.body_id
WHERE r.authority_id = %(authority)s AND r.consultation_id = %(consultation)s
    AND r.status = ANY(%(statuses)s) AND r.id > %(after)s
ORDER BY r.id LIMIT %(limit)s
"""  # noqa: S608 (put together of constants)


@dataclass(frozen=True, kw_only=True)
class ExportedResponse:
    """One response: its state, and by the name of a column what is stored for its cell."""

    status: ResponseStatus
    values: Mapping[str, str]


def get_export_layout(*, viewer: Actor, consultation: Consultation) -> Layout:
    """Return the columns of a file of responses that goes out: those of one that comes in."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    return read_layout(consultation)


def iterate_responses(
    *,
    viewer: Actor,
    consultation: Consultation,
    layout: Layout,
    statuses: Collection[ResponseStatus],
) -> Iterator[ExportedResponse]:
    """Return responses in the order in which they came, some at a time.

    Without contact details, and without anything that is kept apart for equality.
    """
    permissions.require(viewer, Permission.RESPONSES_SEE)
    names = {each.key: each.name for each in layout.columns if each.question_id}
    keys: dict[str, Any] = {
        "authority": consultation.authority_id,
        "consultation": consultation.pk,
        "statuses": [status.value for status in statuses],
        "questions": question_ids(layout),
        "limit": ROWS_AT_ONCE,
    }
    after = 0
    while True:
        with connection.cursor() as cursor:
            cursor.execute(EXPORTED, keys | {"after": after})
            rows = cursor.fetchall()
        for key, reference, category, kind, body, channel, day, status, answers in rows:
            after = key
            given = json.loads(answers)
            yield ExportedResponse(
                status=ResponseStatus(status),
                values={
                    REFERENCE: reference,
                    CATEGORY: category,
                    KIND: kind,
                    BODY: body,
                    CHANNEL: channel,
                    RECEIVED_ON: day,
                }
                | {name: given[key] for key, name in names.items() if key in given},
            )
        if len(rows) < ROWS_AT_ONCE:
            return
