"""Which columns may a file of responses have, and what is here already?"""

import json
import uuid
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question, QuestionRow
from waymark.consultations.models.hearing.responses import CHANNEL_LABELS
from waymark.consultations.queries.setup.whole import AskedQuestion, read_questionnaire
from waymark.consultations.rules.response_file import (
    BODY,
    CATEGORY,
    CHANNEL,
    KIND,
    RECEIVED_ON,
    REFERENCE,
    Column,
    ColumnKind,
    ColumnSet,
    Existing,
    Known,
    Layout,
    Moments,
    SetRule,
    kind_column,
)
from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
    Channel,
    ConsultationStage,
    QuestionKind,
    Sensitivity,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.intake import queries as intake
from waymark.intake.models import Batch, BatchFault

BATCH_KIND = "consultation_responses"
REFERENCES_AT_ONCE = 10_000

GIVEN = """coalesce((
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
       ), '{}')::text"""
"""What a response `r` holds, as stored, by the key of the column of a file."""

EXISTING = f"""
SELECT r.reference, coalesce(r.category_id::text, ''), r.kind, r.body_name, r.channel,
       (r.received_at AT TIME ZONE 'Europe/London')::date::text,
       {GIVEN}
FROM consultations_response r
WHERE r.authority_id = %(authority)s AND r.consultation_id = %(consultation)s
    AND r.reference = ANY(%(references)s)
ORDER BY r.id
"""  # noqa: S608 (put together of constants)


def get_response_layout(*, viewer: Actor, consultation: Consultation) -> Layout:
    """Return the columns that a file of responses to this consultation may have."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    return read_layout(consultation)


def read_layout(consultation: Consultation) -> Layout:
    """Return the same for a caller that has asked who is looking.

    A question about equality is in no file: its answers are kept apart from all others.
    """
    setup = read_questionnaire(consultation)
    held = [each for each in setup.questions if _is_in_files(each.question)]
    columns = [
        Column(
            name=REFERENCE,
            about="An identifier of your own for each response, such as R001",
            kind=ColumnKind.REFERENCE,
            is_expected=True,
            is_required=True,
        )
    ]
    if setup.categories:
        columns.append(
            Column(
                name=CATEGORY,
                about="The stakeholder category of whoever answered",
                kind=ColumnKind.ONE_OF,
                is_expected=True,
                is_required=True,
                known=tuple(
                    Known(code=each.key, label=each.label, key=str(each.pk))
                    for each in setup.categories
                ),
            )
        )
    rows = _grid_rows(consultation)
    for each in held:
        columns += _question_columns(each, rows.get(each.question.pk, ()))
    columns += [
        kind_column(),
        Column(name=BODY, about="The body that the response speaks for", kind=ColumnKind.BODY),
        Column(
            name=CHANNEL,
            about="How the response reached you; blank where it is known only from the file",
            kind=ColumnKind.ONE_OF,
            known=tuple(
                Known(
                    code=channel.value,
                    label=label,
                    key=channel.value,
                    also="E-mail" if channel is Channel.EMAIL else "",  # in files made earlier
                )
                for channel, label in CHANNEL_LABELS.items()
            ),
        ),
        Column(
            name=RECEIVED_ON,
            about="The day on which the response came, as 2026-03-08 or 8/3/2026",
            kind=ColumnKind.DAY,
        ),
    ]
    unheld = tuple(
        each.question.code for each in setup.questions if not _is_in_files(each.question)
    )
    sets = tuple(filter(None, map(_column_set, held)))
    return Layout(columns=tuple(columns), sets=sets, unheld=unheld)


def _is_in_files(question: Question) -> bool:
    is_apart = question.sensitivity == Sensitivity.EQUALITY or question.kind == QuestionKind.FILE
    return question.answers_held and not is_apart


def _grid_rows(consultation: Consultation) -> dict[int, list[QuestionRow]]:
    found: dict[int, list[QuestionRow]] = {}
    rows = QuestionRow.objects.filter(question__consultation=consultation)
    for row in rows.order_by("position", "id"):
        found.setdefault(row.question_id, []).append(row)
    return found


def _question_columns(asked: AskedQuestion, rows: Sequence[QuestionRow]) -> list[Column]:
    """One column, or one for each choice, row, or pair of them, named code.choice or code.row."""
    question = asked.question
    kind = QuestionKind(question.kind)
    settings = question.settings
    column = partial(Column, is_required=False, question_id=question.pk)
    match kind:
        case QuestionKind.RANKING | QuestionKind.POINTS:
            is_ranking = kind is QuestionKind.RANKING
            places = len(asked.choices) if is_ranking else _total(question)
            return [
                column(
                    name=f"{question.code}.{choice.code}",
                    about=f"{question.wording}: {choice.label}",
                    kind=ColumnKind.NUMBER,
                    choice_id=choice.pk,
                    least=Decimal(1 if is_ranking else 0),
                    most=Decimal(places),
                    is_whole=True,
                )
                for choice in asked.choices
            ]
        case QuestionKind.MATRIX:
            return [
                column(
                    name=f"{question.code}.{row.code}",
                    about=f"{question.wording}: {row.label}",
                    kind=ColumnKind.ONE_OF,
                    row_id=row.pk,
                    known=_known_choices(asked),
                )
                for row in rows
            ]
        case QuestionKind.CRITERIA:
            return [
                column(
                    name=f"{question.code}.{choice.code}.{row.code}",
                    about=f"{question.wording}: {choice.label}, {row.label}",
                    kind=ColumnKind.NUMBER,
                    choice_id=choice.pk,
                    row_id=row.pk,
                    least=_decimal(settings.get("least"), 0),
                    most=_decimal(settings.get("most"), 5),
                    is_whole=True,
                )
                for choice in asked.choices
                for row in rows
            ]
        case QuestionKind.NUMBER:
            least, most = _decimal(settings.get("least")), _decimal(settings.get("most"))
            return [_plain_column(question, ColumnKind.NUMBER, least=least, most=most)]
        case QuestionKind.DATE:
            return [_plain_column(question, ColumnKind.DATE)]
        case QuestionKind.POSTCODE:
            return [_plain_column(question, ColumnKind.POSTCODE)]
    return [_question_column(asked)]


def _plain_column(
    question: Question,
    kind: ColumnKind,
    *,
    least: Decimal | None = None,
    most: Decimal | None = None,
) -> Column:
    return Column(
        name=question.code,
        about=question.wording,
        kind=kind,
        is_expected=question.is_required,
        is_required=question.is_required,
        question_id=question.pk,
        least=least,
        most=most,
    )


def _column_set(asked: AskedQuestion) -> ColumnSet | None:
    question = asked.question
    names = tuple(f"{question.code}.{choice.code}" for choice in asked.choices)
    match QuestionKind(question.kind):
        case QuestionKind.RANKING:
            return ColumnSet(rule=SetRule.RANKING, columns=names)
        case QuestionKind.POINTS:
            return ColumnSet(rule=SetRule.POINTS, columns=names, total=_total(question))
    return None


def _total(question: Question) -> int:
    return int(question.settings.get("total") or 100)


def _decimal(value: object, default: int | None = None) -> Decimal | None:
    if value in {None, ""}:
        return None if default is None else Decimal(default)
    return Decimal(str(value))


def _known_choices(asked: AskedQuestion) -> tuple[Known, ...]:
    return tuple(
        Known(
            code=choice.code,
            label=choice.label,
            key=str(choice.pk),
            is_exclusive=choice.is_exclusive,
        )
        for choice in asked.choices
    )


def _question_column(asked: AskedQuestion) -> Column:
    question = asked.question
    rules = QUESTION_RULES[QuestionKind(question.kind)]
    kind = ColumnKind.SOME_OF if rules.holds_several else ColumnKind.ONE_OF
    return Column(
        name=question.code,
        about=question.wording,
        kind=kind if rules.has_choices else ColumnKind.TEXT,
        is_expected=question.is_required or rules.has_choices,
        is_required=question.is_required,
        known=_known_choices(asked),
        question_id=question.pk,
    )


def moments_of(consultation: Consultation, *, at: datetime) -> Moments:
    """Return what a file has to know of time: undated responses came at closing, or now."""
    closes_at = consultation.closes_at
    is_open = consultation.stage == ConsultationStage.OPEN
    return Moments(
        today=local_date(at),
        undated=at if is_open or closes_at is None else closes_at,
        closes_on=local_date(closes_at) if closes_at else None,
    )


def question_ids(layout: Layout) -> list[int]:
    """Return the keys of the questions that have a column."""
    return [each.question_id for each in layout.columns if each.question_id]


def list_existing(
    *, viewer: Actor, consultation: Consultation, layout: Layout, references: Sequence[str]
) -> Iterator[Existing]:
    """Return the responses that have one of these references, in the columns of a file."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    names = {each.key: each.name for each in layout.columns if each.question_id}
    keys: dict[str, Any] = {
        "authority": consultation.authority_id,
        "consultation": consultation.pk,
        "questions": question_ids(layout),
    }
    for start in range(0, len(references), REFERENCES_AT_ONCE):
        some = list(references[start : start + REFERENCES_AT_ONCE])
        with connection.cursor() as cursor:
            cursor.execute(EXISTING, keys | {"references": some})
            for reference, category, kind, body, channel, day, answers in cursor.fetchall():
                given = json.loads(answers)
                yield Existing(
                    reference=reference,
                    values={
                        CATEGORY: category,
                        KIND: kind,
                        BODY: body,
                        CHANNEL: channel,
                        RECEIVED_ON: day,
                    }
                    | {name: given.get(key, "") for key, name in names.items()},
                )


def list_batches(*, viewer: Actor, consultation: Consultation) -> QuerySet[Batch]:
    """Return the files of responses that were loaded, newest first."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    return intake.list_batches(kind=BATCH_KIND, subject_id=consultation.public_id)


def get_batch(*, viewer: Actor, consultation: Consultation, public_id: uuid.UUID) -> Batch:
    """Return one file of responses; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    return intake.get_batch(kind=BATCH_KIND, subject_id=consultation.public_id, public_id=public_id)


def get_file_at_work(*, viewer: Actor, public_id: uuid.UUID) -> tuple[Consultation, Batch]:
    """Return a file by its own key, with the consultation it is for; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    batch = intake.find_batch(kind=BATCH_KIND, public_id=public_id)
    if batch is None:
        raise NotFound
    consultation = Consultation.objects.filter(public_id=batch.subject_id).first()
    if consultation is None:
        raise NotFound
    return consultation, batch


def list_faults(*, viewer: Actor, batch: Batch) -> QuerySet[BatchFault]:
    """Return the faults that are kept of a file, in its order."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    return intake.list_faults(batch)
