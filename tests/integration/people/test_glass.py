"""Does broken glass open what it should, for as long as it should, and is it looked at?"""

from datetime import timedelta
from typing import Any

import pytest

from tests.factories.people import AccessAlertFactory, AccessGrantFactory, PersonFactory
from tests.integration.people.conftest import NOW
from tests.integration.people.staff import actor, is_open, member
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.people.actions.glass import (
    CannotReviewOneself,
    NoteMissing,
    OpenAlready,
    ReasonTooShort,
    ReviewedAlready,
    break_glass,
    review_alert,
    review_broken_glass,
)
from waymark.people.models.access import AccessGrant
from waymark.people.models.alerts import AccessAlert
from waymark.people.models.people import Person
from waymark.people.queries.people import get_record, list_reachable
from waymark.people.queries.reviews import (
    ReviewState,
    get_alert,
    get_broken_glass,
    list_alerts,
    list_broken_glass,
    list_uses,
    list_workers,
)
from waymark.people.rules.vocabulary import GrantKind

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_scope")]

REASON = "At the desk, with nowhere to sleep tonight"
HOURS = timedelta(hours=3)


@pytest.fixture
def person() -> Person:
    made: Person = PersonFactory.create()
    return made


@pytest.fixture
def governance() -> Actor:
    return actor(RoleName.INFORMATION_GOVERNANCE_LEAD)


def break_open(by: Actor, person: Person, **given: Any) -> AccessGrant:
    wanted: dict[str, Any] = {"reason": REASON, "at": NOW} | given
    return break_glass(by=by, person=person, **wanted)


def test_it_opens_the_record_until_the_third_hour_and_not_a_moment_longer(
    adviser: Actor, person: Person
) -> None:
    grant = break_open(adviser, person)

    assert grant.kind == GrantKind.BREAK_GLASS
    for since, expected in (
        (timedelta(0), True),
        (HOURS - timedelta(microseconds=1), True),
        (HOURS, False),
        (timedelta(days=1), False),
    ):
        assert is_open(adviser, person, at=NOW + since) is expected
        assert list_reachable(viewer=adviser, at=NOW + since).exists() is expected
    assert get_record(viewer=adviser, public_id=person.public_id, at=NOW).reach.is_broken_open


def test_it_opens_the_record_to_nobody_else(adviser: Actor, person: Person) -> None:
    break_open(adviser, person)

    assert not is_open(actor(), person, at=NOW)


def test_it_leaves_one_event_with_the_reason(adviser: Actor, person: Person) -> None:
    break_open(adviser, person)

    event = AuditEvent.objects.get()
    assert (event.event, event.target_id, event.reason) == (
        "people.glass_broken",
        person.public_id,
        REASON,
    )


def test_it_can_be_broken_again_once_it_closed(adviser: Actor, person: Person) -> None:
    break_open(adviser, person)

    with pytest.raises(OpenAlready):
        break_open(adviser, person, at=NOW + HOURS - timedelta(seconds=1))
    break_open(adviser, person, at=NOW + HOURS)

    assert AccessGrant.objects.count() == 2


@pytest.mark.parametrize("reason", ["", "urgent", "1234567890123"])
def test_a_reason_that_says_nothing_opens_nothing(
    adviser: Actor, person: Person, reason: str
) -> None:
    with pytest.raises(ReasonTooShort) as refused:
        break_open(adviser, person, reason=reason)

    assert refused.value.field == "reason"
    assert not AccessGrant.objects.exists()


@pytest.mark.parametrize("role", [RoleName.YOUTH_WORKER, RoleName.COUNCILLOR])
def test_a_role_that_may_not_break_it_opens_nothing(person: Person, role: RoleName) -> None:
    with pytest.raises(NotAllowed):
        break_open(actor(role), person)


def test_a_restricted_record_is_not_there(adviser: Actor) -> None:
    hidden = PersonFactory.create(is_restricted=True)

    with pytest.raises(NotFound):
        break_open(adviser, hidden)

    assert not AccessGrant.objects.exists()


def test_whoever_sees_the_restricted_record_needs_no_glass(safeguarding_lead: Actor) -> None:
    hidden = PersonFactory.create(is_restricted=True)

    with pytest.raises(OpenAlready):
        break_open(safeguarding_lead, hidden)


def test_a_restriction_closes_what_was_broken_open(adviser: Actor, person: Person) -> None:
    break_open(adviser, person)

    Person.objects.filter(pk=person.pk).update(is_restricted=True)

    assert not is_open(adviser, person, at=NOW)


def test_a_machine_sees_everything_and_breaks_nothing(person: Person) -> None:
    machine = Actor.operator(person.authority_id)

    with pytest.raises(OpenAlready):
        break_open(machine, person)


# Reviews ---------------------------------------------------------------------------------------


def test_a_review_is_kept_with_who_when_and_why(
    adviser: Actor, governance: Actor, person: Person
) -> None:
    grant = break_open(adviser, person)
    later = NOW + timedelta(days=1)

    review_broken_glass(by=governance, grant=grant, was_justified=True, at=later)

    grant.refresh_from_db()
    assert (grant.was_justified, grant.reviewed_by_id, grant.reviewed_at) == (
        True,
        governance.membership_id,
        later,
    )
    event = AuditEvent.objects.latest("pk")
    assert (event.event, event.target_id) == ("people.glass_reviewed", person.public_id)
    assert event.detail == {"what": "justified"}


def test_what_was_not_right_closes_at_once(
    adviser: Actor, governance: Actor, person: Person
) -> None:
    grant = break_open(adviser, person)
    soon = NOW + timedelta(hours=1)

    review_broken_glass(
        by=governance, grant=grant, was_justified=False, note="A neighbour, spoken to", at=soon
    )

    assert not is_open(adviser, person, at=soon)
    grant.refresh_from_db()
    assert (grant.ends_at, grant.review_note) == (soon, "A neighbour, spoken to")


def test_what_was_not_right_and_over_stays_as_it_was(
    adviser: Actor, governance: Actor, person: Person
) -> None:
    grant = break_open(adviser, person)

    review_broken_glass(
        by=governance,
        grant=grant,
        was_justified=False,
        note="A neighbour, spoken to",
        at=NOW + timedelta(days=1),
    )

    grant.refresh_from_db()
    assert grant.ends_at == NOW + HOURS


def test_a_review_is_refused_where_it_would_be_worth_nothing(
    safeguarding_lead: Actor, governance: Actor, person: Person
) -> None:
    grant = break_open(safeguarding_lead, person)

    def review(by: Actor, **given: Any) -> None:
        review_broken_glass(by=by, grant=grant, at=NOW, **({"was_justified": True} | given))

    with pytest.raises(CannotReviewOneself):
        review(safeguarding_lead)
    with pytest.raises(NoteMissing) as refused:
        review(governance, was_justified=False, note="no")
    assert refused.value.field == "note"
    with pytest.raises(NotAllowed):
        review(actor(RoleName.TEAM_MANAGER))
    with pytest.raises(ActionRefused, match="Say who you are"):
        review(Actor.operator(person.authority_id))
    review(governance)
    with pytest.raises(ReviewedAlready):
        review(governance)


def test_only_broken_glass_is_reviewed(governance: Actor, person: Person) -> None:
    allocated = AccessGrantFactory.create(person=person, membership=member())

    with pytest.raises(NotFound):
        review_broken_glass(by=governance, grant=allocated, was_justified=True, at=NOW)


def test_the_queue_shows_a_restricted_person_to_those_who_may_know(
    adviser: Actor, governance: Actor, safeguarding_lead: Actor, person: Person
) -> None:
    grant = break_open(adviser, person)
    alert = AccessAlertFactory.create(person=person)
    Person.objects.filter(pk=person.pk).update(is_restricted=True)

    assert not list_broken_glass(viewer=governance, at=NOW).exists()
    assert not list_alerts(viewer=governance, at=NOW).exists()
    assert not list_workers(viewer=governance, at=NOW).exists()
    for fetch, row in ((get_broken_glass, grant), (get_alert, alert)):
        with pytest.raises(NotFound):
            fetch(viewer=governance, public_id=row.public_id, at=NOW)
    with pytest.raises(NotFound):
        review_broken_glass(by=governance, grant=grant, was_justified=True, at=NOW)
    with pytest.raises(NotFound):
        review_alert(by=governance, alert=alert, was_justified=True, at=NOW)
    assert get_broken_glass(viewer=safeguarding_lead, public_id=grant.public_id, at=NOW) == grant
    assert get_alert(viewer=safeguarding_lead, public_id=alert.public_id, at=NOW) == alert


def test_the_queue_is_narrowed_by_state_and_by_worker(
    adviser: Actor, governance: Actor, person: Person
) -> None:
    colleague = member()
    waiting = break_open(adviser, person)
    right = break_open(member_actor(colleague), person)
    review_broken_glass(by=governance, grant=right, was_justified=True, at=NOW)
    alert = AccessAlertFactory.create(person=person, membership=colleague)
    review_alert(
        by=governance, alert=alert, was_justified=False, note="Her brother, spoken to", at=NOW
    )

    def found(**narrowed: Any) -> list[AccessGrant]:
        return list(list_broken_glass(viewer=governance, at=NOW, **narrowed))

    assert found() == [right, waiting]
    assert found(state=ReviewState.WAITING) == [waiting]
    assert found(state=ReviewState.JUSTIFIED) == [right]
    assert found(state=ReviewState.NOT_JUSTIFIED) == []
    assert found(worker=colleague.public_id) == [right]
    alerts = list_alerts(viewer=governance, at=NOW, state=ReviewState.NOT_JUSTIFIED)
    assert list(alerts) == [AccessAlert.objects.get()]
    assert {each.pk for each in list_workers(viewer=governance, at=NOW)} == {
        adviser.membership_id,
        colleague.pk,
    }


def test_what_was_done_with_it_is_listed_in_the_order_of_time(
    adviser: Actor, governance: Actor, person: Person
) -> None:
    grant = break_open(adviser, person)
    other = break_open(actor(), PersonFactory.create())

    assert [each.event for each in list_uses(viewer=governance, glass=grant)] == [
        "people.glass_broken"
    ]
    with pytest.raises(NotAllowed):
        list_uses(viewer=adviser, glass=other)
