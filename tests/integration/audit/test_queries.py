"""Does the audit trail give back what was kept, in order, and let nobody change it?"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError

from tests.factories.access import AuthorityFactory
from tests.factories.audit import AuditEventFactory
from waymark.access.models.authorities import Authority
from waymark.audit import queries
from waymark.audit.queries import Place, Search
from waymark.audit.rules import Event, EventSort
from waymark.core.actors import ActorKind
from waymark.core.scoping import open_scope

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def authority() -> Iterator[Authority]:
    made: Authority = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


def test_events_of_one_moment_are_read_once_each_from_both_sides() -> None:
    keys = [AuditEventFactory.create(at=NOON).pk for _ in range(7)][::-1]

    first = queries.get_stretch(search=Search(), size=3)
    second = queries.get_stretch(
        search=Search(), size=3, older_than=Place(at=NOON, key=first.events[-1].pk)
    )
    third = queries.get_stretch(
        search=Search(), size=3, older_than=Place(at=NOON, key=second.events[-1].pk)
    )
    back = queries.get_stretch(
        search=Search(), size=3, newer_than=Place(at=NOON, key=third.events[0].pk)
    )
    front = queries.get_stretch(
        search=Search(), size=3, newer_than=Place(at=NOON, key=second.events[0].pk)
    )

    read = [event.pk for part in (first, second, third) for event in part.events]
    assert read == keys
    assert [part.has_older for part in (first, second, third)] == [True, True, False]
    assert [part.has_newer for part in (first, second, third)] == [False, True, True]
    assert back.events == second.events
    assert back.has_newer
    assert front.events == first.events
    assert not front.has_newer


def test_each_part_of_a_search_narrows() -> None:
    wanted = AuditEventFactory.create(
        at=NOON,
        event=Event.RESPONSES_EXPORTED,
        actor_kind=ActorKind.MEMBER,
        user_id=7,
        target_id="11111111-1111-4111-8111-111111111111",
    )
    AuditEventFactory.create(at=NOON + timedelta(days=1))
    AuditEventFactory.create(at=NOON - timedelta(days=1))
    day = timedelta(days=1)

    for search in (
        Search(user_id=7),
        Search(actor_kind=ActorKind.MEMBER),
        Search(sort=EventSort.EXPORTED),
        Search(event=Event.RESPONSES_EXPORTED),
        Search(since=NOON, before=NOON + day),
        Search(target_id=wanted.target_id),
    ):
        assert list(queries.list_events(search=search)) == [wanted]
        assert queries.count_events(search=search) == 1
        assert list(queries.iterate_events(search=search)) == [wanted]
    assert queries.count_events(search=Search()) == 3


@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET reason = ''", "DELETE FROM {}", "TRUNCATE {}"]
)
def test_the_run_time_role_cannot_change_the_trail(statement: str) -> None:
    AuditEventFactory.create()

    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement.format("audit_auditevent"))
    assert queries.count_events(search=Search()) == 1
