"""Which responses go into a file, and what stands in each of its cells?"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import connection

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries.intake import read_layout
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

EXPORTED = """
SELECT r.id, r.reference, coalesce(r.category_id::text, ''), r.kind,
       coalesce(nullif(r.body_name, ''), o.name, ''), r.channel,
       (r.received_at AT TIME ZONE 'Europe/London')::date::text, r.status,
       coalesce((
           SELECT jsonb_object_agg(found.key, found.value)
           FROM (
               SELECT concat_ws('.', a.question_id,
                                CASE WHEN a.number IS NULL THEN '' ELSE
                                     coalesce(a.choice_id::text, '') END,
                                coalesce(a.row_id::text, '')) AS key,
                      string_agg(coalesce(trim_scale(a.number)::text, a.choice_id::text,
                                          a.day::text, a.text), ';' ORDER BY a.choice_id)
                          AS value
               FROM consultations_answer a
               WHERE a.authority_id = r.authority_id AND a.response_id = r.id
                   AND a.question_id = ANY(%(questions)s)
               GROUP BY 1
           ) found
       ), '{}')::text
FROM consultations_response r
LEFT JOIN organisations_organisation o ON o.authority_id = r.authority_id AND o.id = r.body_id
WHERE r.authority_id = %(authority)s AND r.consultation_id = %(consultation)s
    AND r.status = ANY(%(statuses)s) AND r.id > %(after)s
ORDER BY r.id LIMIT %(limit)s
"""


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
        "questions": [each.question_id for each in layout.columns if each.question_id],
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
