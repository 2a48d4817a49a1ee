"""Does another session see how far work has come before its transaction ends?"""

from uuid import uuid4

import psycopg
import pytest
from django.conf import settings
from django.db import connection

from waymark.core.progress import find_progress, part_of, tell_session

pytestmark = pytest.mark.django_db


def _another_session(application_name: str = "") -> psycopg.Connection[tuple[str, ...]]:
    own = settings.DATABASES["default"]
    return psycopg.connect(
        host=own["HOST"],
        port=own["PORT"],
        user=own["USER"],
        password=own["PASSWORD"],
        dbname=connection.settings_dict["NAME"],
        application_name=application_name,
    )


def test_another_session_sees_it_at_once() -> None:
    key = uuid4()

    tell_session(key)(42)

    with _another_session() as other:
        seen = other.execute(
            "SELECT application_name FROM pg_stat_activity WHERE application_name LIKE %s",
            [f"waymark {key.hex} %"],
        ).fetchall()
    assert seen == [(f"waymark {key.hex} 42",)]


def test_work_of_another_session_is_found_by_its_key() -> None:
    key, another = uuid4(), uuid4()

    with _another_session(application_name=f"waymark {key.hex} 7"):
        assert find_progress(key) == 7
        assert find_progress(another) is None


def test_a_part_of_the_work_goes_from_its_share_to_the_next() -> None:
    heard: list[int] = []
    tell = part_of(heard.append, begins=40, ends=100)

    for percent in (0, 50, 100):
        tell(percent)

    assert heard == [40, 70, 100]
