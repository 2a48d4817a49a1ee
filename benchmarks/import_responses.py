"""How much longer does an import take than checking the same rows and writing them bare?

Bare: the same check, then COPY into tables with the same keys, without history, audit or row
security. Rounds take turns, what was written is compared by checksum, and one JSON document is
printed.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import random
import resource
import statistics
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from waymark.core.local_setup import migrate

AIM = 5
SINGLE, MULTIPLE, TEXT = 6, 2, 2
WORDS = "bus route youth club Saturday evening safe near home advice school travel cost".split()
BARE_RESPONSE = "id, reference, kind, category_id, body_name, channel, received_at, is_late"
BARE_ANSWER = "response_id, question_id, choice_id, text"
SUMS = """
SELECT md5(string_agg(concat_ws('|', reference, status, kind, category_id, channel, received_at,
                                is_late, consultation_id, version_id), E'\\n' ORDER BY reference))
FROM {response}
"""
ANSWER_SUMS = """
SELECT count(*), sum(hashtextextended(concat_ws('|', r.reference, a.question_id, a.choice_id,
                                                a.text), 0)::numeric)
FROM {answer} a JOIN {response} r ON r.id = a.response_id
"""


def main() -> None:
    """Prepare a database, measure three rounds and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    migrate(dict(os.environ), verbosity=0)

    import django

    django.setup()
    ground = Ground(rows=options.rows)
    rounds = [ground.round(number) for number in range(options.rounds)]
    ratios = [each["import_seconds"] / each["bare_seconds"] for each in rounds]
    result = {
        "benchmark": "import_responses",
        "rows": options.rows,
        "questions": SINGLE + MULTIPLE + TEXT,
        "answers": rounds[0]["answers"],
        "rounds": rounds,
        "ratio": round(statistics.median(ratios), 2),
        "aim_at_most": AIM,
        "checksums_equal": all(each["same"] for each in rounds),
        "peak_memory_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    print(json.dumps(result, indent=2))
    if not result["checksums_equal"]:
        sys.exit("What was written differs.")


class Ground:
    """A consultation, a file of responses to it, and the bare tables beside it."""

    def __init__(self, *, rows: int) -> None:
        from waymark.access.models import Authority
        from waymark.core.actors import Actor
        from waymark.core.scoping import open_scope

        self.authority, _ = Authority.objects.get_or_create(
            code="benchmark", defaults={"name": "Benchmark", "short_name": "Benchmark"}
        )
        self.by = Actor.operator(self.authority.pk)
        with open_scope(self.authority.pk):
            self.consultation = self._consultation()
            self.content = _file(rows)
            # The bare rows name a batch as the others do; this one stays, with one response.
            warm = self._import(_file(1, prefix="W"))
        self._make_bare_tables(warm.pk)

    def round(self, number: int) -> dict[str, Any]:
        """Measure both ways, in turns, from empty tables."""
        ways: dict[str, tuple[Callable[[], Any], tuple[str, str]]] = {
            "import": (
                lambda: self._import(self.content),
                ("consultations_response", "consultations_answer"),
            ),
            "bare": (self._write_bare, ("bare_response", "bare_answer")),
        }
        taken, sums = {}, {}
        for name in ways if number % 2 == 0 else reversed(ways):
            way, tables = ways[name]
            self._empty()
            taken[f"{name}_seconds"] = round(self._timed(way), 2)
            sums[name] = self._sums(*tables)
        same = sums["import"] == sums["bare"]
        return {**taken, "answers": sums["import"][1], "same": same}

    def _timed(self, way: Callable[[], Any]) -> float:
        from waymark.core.scoping import open_scope

        begun = perf_counter()
        with open_scope(self.authority.pk):
            way()
        return perf_counter() - begun

    def _import(self, content: bytes) -> Any:
        from django.utils import timezone

        from waymark.consultations.imports.files import import_file

        return import_file(
            by=self.by,
            consultation=self.consultation,
            file_name="benchmark.csv",
            content=content,
            at=timezone.now(),
        )

    def _write_bare(self) -> None:
        from django.db import connection
        from django.utils import timezone

        from waymark.consultations.imports.files import check_content

        checked = check_content(
            by=self.by, consultation=self.consultation, content=self.content, at=timezone.now()
        )
        statements = (
            (f"COPY bare_response ({BARE_RESPONSE}) FROM STDIN (FORMAT csv,"
             " FORCE_NOT_NULL (reference, kind, body_name, channel))", [checked.responses]),
            (f"COPY bare_answer ({BARE_ANSWER}) FROM STDIN (FORMAT csv, FORCE_NOT_NULL (text))",
             checked.answers()),
        )  # fmt: skip
        with connection.cursor() as cursor:
            for statement, parts in statements:
                with cursor.copy(statement) as copy:  # type: ignore[attr-defined]
                    for part in parts:
                        copy.write(part)

    def _consultation(self) -> Any:
        from django.utils import timezone

        from waymark.consultations.models import asking

        now = timezone.now()
        mine = {"authority": self.authority}
        consultation = asking.Consultation.objects.create(
            **mine,
            slug=f"benchmark-{now:%Y%m%d%H%M%S}",
            title="Benchmark",
            stage="closed",
            opens_at=now.replace(year=now.year - 2),
            closes_at=now.replace(year=now.year - 1),
            created_at=now,
        )
        of = mine | {"consultation": consultation}
        asking.ConsultationVersion.objects.create(
            **of, number=1, content={}, sha256="0" * 64, frozen_at=now
        )
        for number in range(8):
            asking.StakeholderCategory.objects.create(
                **of, key=f"category_{number}", label=f"Category {number}", position=number
            )
        kinds = ["single_choice"] * SINGLE + ["multiple_choice"] * MULTIPLE + ["open_text"] * TEXT
        for place, kind in enumerate(kinds):
            question = asking.Question.objects.create(
                **of, code=f"question_{place}", kind=kind, wording=f"Question {place}?",
                position=place,
            )  # fmt: skip
            for number in range(0 if kind == "open_text" else 6):
                asking.Choice.objects.create(
                    **mine, question=question, code=f"choice_{number}", label=f"Choice {number}",
                    position=number,
                )  # fmt: skip
        return consultation

    def _make_bare_tables(self, batch: int) -> None:
        """The same columns, checks, indexes and foreign keys; values that never vary by default."""
        from waymark.core.scoping import open_scope
        from waymark.consultations.queries.setup import find_version

        with open_scope(self.authority.pk):
            version = find_version(consultation=self.consultation)
        assert version is not None
        constant = {
            "authority_id": self.authority.pk,
            "public_id": "gen_random_uuid()",
            "consultation_id": self.consultation.pk,
            "version_id": version.pk,
            "batch_id": batch,
            "status": "'accepted'",
            "language": "'en-GB'",
            "publication": "''",
            "entered_at": "now()",
            "exclusion_reason": "''",
            "exclusion_note": "''",
        }
        with _owner() as cursor:
            cursor.execute("DROP TABLE IF EXISTS bare_answer, bare_response")
            for name in ("response", "answer"):
                theirs, bare = f"consultations_{name}", f"bare_{name}"
                cursor.execute(f"CREATE TABLE {bare} (LIKE {theirs} INCLUDING ALL)")
                columns = [column.name for column in _columns(cursor, bare)]
                for column in columns:
                    if column in constant:
                        cursor.execute(
                            f"ALTER TABLE {bare} ALTER {column} SET DEFAULT {constant[column]}"
                        )
                cursor.execute(
                    "SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                    " WHERE conrelid = %s::regclass AND contype = 'f'",
                    [theirs],
                )
                for (definition,) in cursor.fetchall():
                    to_bare = definition.replace("consultations_response(", "bare_response(")
                    cursor.execute(f"ALTER TABLE {bare} ADD {to_bare}")
                user = os.environ["DATABASE_URL"].split("//")[1].split(":")[0].split("@")[0]
                cursor.execute(f'GRANT ALL ON {bare} TO "{user}"')

    def _empty(self) -> None:
        from waymark.consultations.models.hearing import Answer, Response

        kept = [model.pgh_event_model._meta.db_table for model in (Response, Answer)]  # type: ignore[attr-defined]
        tables = ["consultations_response", "bare_response", *kept]
        with _owner() as cursor:
            cursor.execute(f"TRUNCATE {', '.join(tables)} CASCADE")

    def _sums(self, response: str, answer: str) -> tuple[Any, ...]:
        from django.db import connection

        from waymark.core.scoping import open_scope

        names = {"response": response, "answer": answer}
        with open_scope(self.authority.pk), connection.cursor() as cursor:
            cursor.execute(SUMS.format(**names))
            (first,) = cursor.fetchone()
            cursor.execute(ANSWER_SUMS.format(**names))
            number, second = cursor.fetchone()
        return first, number, str(second)


@contextmanager
def _owner() -> Iterator[Any]:
    import psycopg

    with psycopg.connect(os.environ["DATABASE_OWNER_URL"]) as connection:
        yield connection.cursor()


def _columns(cursor: Any, table: str) -> list[Any]:
    cursor.execute(f"SELECT * FROM {table} LIMIT 0")  # noqa: S608 (our own names)
    return list(cursor.description)


def _file(rows: int, *, prefix: str = "R") -> bytes:
    """Answers to ten questions, the same in every run."""
    chance = random.Random(2007)  # noqa: S311 (no secret)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    names = [f"question_{number}" for number in range(SINGLE + MULTIPLE + TEXT)]
    writer.writerow(["response_id", "category", *names])
    for number in range(rows):
        writer.writerow(
            [
                f"{prefix}{number:06}",
                f"Category {chance.randrange(8)}",
                *(f"Choice {chance.randrange(6)}" for _ in range(SINGLE)),
                *(";".join(f"choice_{n}" for n in sorted(chance.sample(range(6), 2)))
                  for _ in range(MULTIPLE)),
                *(" ".join(chance.choices(WORDS, k=12)) for _ in range(TEXT)),
            ]
        )  # fmt: skip
    return text.getvalue().encode()


if __name__ == "__main__":
    main()
