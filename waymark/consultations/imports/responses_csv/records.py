"""Which responses and answers does a sound file add, and how many?"""

import io
from collections.abc import Iterator, Sequence

import polars as pl

from waymark.consultations.imports.responses_csv.rows import ROW
from waymark.consultations.rules import response_file as row_rules
from waymark.consultations.rules.response_file import (
    BETWEEN_CHOICES,
    BODY,
    CATEGORY,
    CHANNEL,
    KIND,
    RECEIVED_ON,
    REFERENCE,
    Column,
    ColumnKind,
    Moments,
)
from waymark.consultations.rules.vocabulary import Channel, RespondentKind


def count_values(frame: pl.DataFrame, name: str) -> dict[str, int]:
    """How many responses hold each stored value, blank ones left out."""
    keys = frame[name].str.split(BETWEEN_CHOICES).explode()
    counts = keys.to_frame().filter(pl.col(name) != "").group_by(name).len()
    return dict(counts.sort(name).iter_rows())


def response_rows(added: pl.DataFrame, columns: Sequence[Column], moments: Moments) -> pl.DataFrame:
    """The new responses, each with the moment when it came."""
    present = {column.name for column in columns}
    blank = pl.lit("")
    body = pl.col(BODY) if BODY in present else blank
    kind = pl.col(KIND) if KIND in present else blank
    channel = pl.col(CHANNEL) if CHANNEL in present else blank
    day = pl.col(RECEIVED_ON) if RECEIVED_ON in present else blank
    category = pl.col(CATEGORY) if CATEGORY in present else blank
    days = added[RECEIVED_ON].unique().to_list() if RECEIVED_ON in present else [""]
    read = [row_rules.read_day(each) for each in days]
    moment = {
        text: row_rules.received_at(found, moments).isoformat()
        for text, found in zip(days, read, strict=True)
    }
    late = {text: row_rules.is_late(found, moments) for text, found in zip(days, read, strict=True)}
    spoken_for = pl.when(body != "").then(pl.lit(RespondentKind.BODY.value))
    return added.select(
        pl.col(ROW),
        pl.col(REFERENCE),
        pl.when(kind != "")
        .then(kind)
        .otherwise(spoken_for.otherwise(pl.lit(RespondentKind.INDIVIDUAL.value)))
        .alias("kind"),
        pl.when(category != "").then(category).cast(pl.Int64).alias("category"),
        body.alias("body"),
        pl.when(channel != "")
        .then(channel)
        .otherwise(pl.lit(Channel.IMPORT_FILE.value))
        .alias("channel"),
        day.replace_strict(moment, return_dtype=pl.String).alias("received_at"),
        day.replace_strict(late, return_dtype=pl.Boolean).alias("late"),
    )


def answer_rows(added: pl.DataFrame, columns: Sequence[Column]) -> Iterator[bytes]:
    """What each question's column stores; one question is in memory at a time."""
    for column in columns:
        if not column.question_id or column.is_part:
            continue
        given = added.select(pl.col(ROW), value=pl.col(column.name)).filter(pl.col("value") != "")
        question = pl.lit(column.question_id).alias("question")
        if column.kind is ColumnKind.TEXT:
            choice = pl.lit(None, dtype=pl.Int64).alias("choice")
            yield as_csv(given.select(ROW, question, choice, "value"))
        else:
            ticked = given.with_columns(pl.col("value").str.split(BETWEEN_CHOICES)).explode("value")
            yield as_csv(
                ticked.select(ROW, question, pl.col("value").cast(pl.Int64), text=pl.lit(""))
            )


def part_rows(added: pl.DataFrame, columns: Sequence[Column]) -> Iterator[bytes]:
    """What the columns store of answers that are more than a tick or a text."""
    for column in columns:
        if not column.question_id or not column.is_part:
            continue
        given = added.select(pl.col(ROW), value=pl.col(column.name)).filter(pl.col("value") != "")
        value, none = pl.col("value"), pl.lit(None, dtype=pl.String)
        is_choice = column.kind is ColumnKind.ONE_OF
        choice = value if is_choice else pl.lit(column.choice_id).cast(pl.String)
        number = value if column.kind is ColumnKind.NUMBER else none
        day = value if column.kind is ColumnKind.DATE else none
        text = value if column.kind is ColumnKind.POSTCODE else pl.lit("")
        yield as_csv(
            given.select(
                ROW,
                pl.lit(column.question_id).alias("question"),
                choice.cast(pl.Int64).alias("choice"),
                pl.lit(column.row_id, dtype=pl.Int64).alias("row"),
                number.cast(pl.Decimal(14, 4)).alias("number"),
                day.alias("day"),
                text.alias("text"),
            )
        )


def as_csv(frame: pl.DataFrame) -> bytes:
    """Text in quotation marks, so that nothing in it is taken for the end or for null."""
    written = io.BytesIO()
    frame.write_csv(written, include_header=False, quote_style="non_numeric")
    return written.getvalue()
