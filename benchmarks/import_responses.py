"""How much longer does an import take than checking the same rows and writing them bare?

Bare: the same check, then COPY into tables with the same keys, without history, audit or row
security. Rounds take turns, what was written is compared by checksum, and one JSON document is
printed.
"""

import argparse
import json
import os
import resource
import statistics
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

from waymark.core.local_setup import migrate

migrate(dict(os.environ), verbosity=0)
django.setup()

import psycopg  # noqa: E402
from _survey import make_consultation, make_file  # noqa: E402
from django.conf import settings  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from waymark.access.models.authorities import Authority  # noqa: E402
from waymark.consultations.imports.files import check_content, import_file  # noqa: E402
from waymark.consultations.models.asking.consultations import ConsultationVersion  # noqa: E402
from waymark.consultations.models.hearing.responses import Answer, Response  # noqa: E402
from waymark.core.actors import Actor  # noqa: E402
from waymark.core.scoping import open_scope  # noqa: E402

AIM = 5
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
    if Authority.objects.exclude(code="benchmark").exists():
        sys.exit("This database is in use, and the benchmark empties tables: give it another.")
    ground = Ground(rows=options.rows)
    rounds = [ground.round(number) for number in range(options.rounds)]
    ground.clear()
    ratios = [each["import_seconds"] / each["bare_seconds"] for each in rounds]
    result = {
        "benchmark": "import_responses",
        "rows": options.rows,
        "questions": 10,
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
        self.consultation = make_consultation()
        self.authority = self.consultation.authority
        self.by = Actor.operator(self.authority.pk)
        self.content = make_file(rows)
        with open_scope(self.authority.pk):
            # The bare rows name a batch as the others do; this one stays, with one response.
            warm = self._import(make_file(1, prefix="W"))
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
        begun = perf_counter()
        with open_scope(self.authority.pk):
            way()
        return perf_counter() - begun

    def _import(self, content: bytes) -> Any:
        return import_file(
            by=self.by,
            consultation=self.consultation,
            file_name="benchmark.csv",
            content=content,
            at=timezone.now(),
        )

    def _write_bare(self) -> None:
        checked = check_content(
            by=self.by, consultation=self.consultation, content=self.content, at=timezone.now()
        )
        into = "FROM STDIN (FORMAT csv, FORCE_NOT_NULL"
        named = "(reference, kind, body_name, channel)"
        with connection.cursor() as cursor:
            _copy(
                cursor, f"COPY bare_response ({BARE_RESPONSE}) {into} {named})", [checked.responses]
            )
            _copy(cursor, f"COPY bare_answer ({BARE_ANSWER}) {into} (text))", checked.answers())

    def _make_bare_tables(self, batch: int) -> None:
        """The same columns, checks, indexes and foreign keys; constant values by default."""
        with open_scope(self.authority.pk):
            version = ConsultationVersion.objects.get(consultation=self.consultation)
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
                user = settings.DATABASE_ADDRESSES["app"]["USER"]
                cursor.execute(f'GRANT ALL ON {bare} TO "{user}"')

    def _empty(self) -> None:
        models: tuple[Any, ...] = (Response, Answer)
        kept = [model.pgh_event_model._meta.db_table for model in models]
        tables = ["consultations_response", "bare_response", *kept]
        with _owner() as cursor:
            cursor.execute(f"TRUNCATE {', '.join(tables)} CASCADE")

    def clear(self) -> None:
        """Leave nothing for the next benchmark to stumble over."""
        self._empty()
        with _owner() as cursor:
            cursor.execute("DROP TABLE bare_answer, bare_response")

    def _sums(self, response: str, answer: str) -> tuple[Any, ...]:
        names = {"response": response, "answer": answer}
        with open_scope(self.authority.pk), connection.cursor() as cursor:
            cursor.execute(SUMS.format(**names))
            (first,) = cursor.fetchone()
            cursor.execute(ANSWER_SUMS.format(**names))
            number, second = cursor.fetchone()
        return first, number, str(second)


def _copy(cursor: Any, statement: str, parts: Iterable[bytes]) -> None:
    with cursor.copy(statement) as copy:
        for part in parts:
            copy.write(part)


@contextmanager
def _owner() -> Iterator[Any]:
    with psycopg.connect(os.environ["DATABASE_OWNER_URL"]) as as_owner:
        yield as_owner.cursor()


def _columns(cursor: Any, table: str) -> list[Any]:
    cursor.execute(f"SELECT * FROM {table} LIMIT 0")  # noqa: S608 (our own names)
    return list(cursor.description)


if __name__ == "__main__":
    main()
