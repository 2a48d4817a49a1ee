"""Does every action leave exactly one event, and a failed one none?"""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.factories.access import AuthorityFactory
from tests.factories.organisations import OrganisationFactory
from waymark.access.models.authorities import Authority
from waymark.audit.actions import NotRecorded, action, record
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.organisations.models import Organisation

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture
def by() -> Iterator[Actor]:
    authority: Authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        yield Actor.system(authority.pk)


@action
def add_school(*, by: Actor, times: int = 1) -> None:
    OrganisationFactory.create()
    for _ in range(times):
        record(by=by, event=Event.ORGANISATION_ADDED, at=NOW)


@action
def add_two_schools(*, by: Actor) -> None:
    add_school(by=by)
    add_school(by=by)
    record(by=by, event=Event.ORGANISATION_CHANGED, at=NOW)


@action
def add_a_school_and_fail(*, by: Actor) -> None:
    add_school(by=by)
    record(by=by, event=Event.ORGANISATION_CHANGED, at=NOW)
    raise LookupError


def events() -> list[str]:
    return list(AuditEvent.objects.values_list("event", flat=True))


def test_an_action_leaves_one_event(by: Actor) -> None:
    add_school(by=by)

    assert events() == [Event.ORGANISATION_ADDED]


def test_only_the_outermost_action_leaves_its_event(by: Actor) -> None:
    add_two_schools(by=by)

    assert events() == [Event.ORGANISATION_CHANGED]
    assert Organisation.objects.count() == 2


@pytest.mark.parametrize("times", [0, 2])
def test_an_action_that_leaves_no_event_or_two_keeps_nothing(by: Actor, times: int) -> None:
    with pytest.raises(NotRecorded, match=f"recorded {times} audit events"):
        add_school(by=by, times=times)

    assert events() == []
    assert not Organisation.objects.exists()


def test_an_action_that_fails_half_way_keeps_nothing(by: Actor) -> None:
    with pytest.raises(LookupError):
        add_a_school_and_fail(by=by)

    assert events() == []
    assert not Organisation.objects.exists()


def test_after_a_failure_the_next_action_is_outermost_again(by: Actor) -> None:
    with pytest.raises(LookupError):
        add_a_school_and_fail(by=by)

    add_school(by=by)

    assert events() == [Event.ORGANISATION_ADDED]


def test_a_page_may_record_what_it_shows_outside_an_action(by: Actor) -> None:
    record(by=by, event=Event.AUDIT_SEARCHED, at=NOW, reason="r" * 600, detail={"found": 1})

    kept = AuditEvent.objects.get()
    assert (kept.sort, kept.actor_kind, kept.detail) == ("searched", "system", {"found": 1})
    assert len(kept.reason) == 500
