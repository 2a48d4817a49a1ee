"""Are the tables of a fresh snapshot joined as wholes?"""

import pytest
from django.db import connection

from waymark.consultations.queries.statements import rows
from waymark.core.joining import joined_whole

pytestmark = pytest.mark.django_db


def plan_of(statement: str) -> str:
    return "\n".join(line for (line,) in rows(f"EXPLAIN {statement}", 1))


JOIN = """
SELECT count(*) FROM {frozen} frozen
JOIN {response} response
  ON response.authority_id = frozen.authority_id AND response.id = frozen.response_id
WHERE frozen.snapshot_id = %s
"""


def test_tables_are_joined_by_hash_and_by_no_other_way() -> None:
    with joined_whole():
        plan = plan_of(JOIN)

    assert "Hash Join" in plan
    assert "Nested Loop" not in plan
    assert "Merge Join" not in plan


def test_the_next_statement_is_planned_as_ever() -> None:
    with joined_whole():
        pass

    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('enable_nestloop')")
        assert cursor.fetchone() == ("on",)
        cursor.execute("SELECT current_setting('enable_mergejoin')")
        assert cursor.fetchone() == ("on",)
