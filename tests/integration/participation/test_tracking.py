"""Does a try do what it found, for whoever may, and can it be taken back?"""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.clock import NOW
from tests.factories.people import ContactPointFactory
from tests.integration.participation.tracking import TODAY, Trackers
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.refusals import NotAllowed, NotFound
from waymark.participation.actions.activities import NothingToVerify, verify_activity
from waymark.participation.actions.tracking import (
    CannotBeUndone,
    ChangedSince,
    ChangeStays,
    NobodyChosen,
    NoNumberTried,
    NotForMany,
    NothingSaid,
    NothingTold,
    NotOffered,
    Told,
    TooMany,
    record_attempt,
    record_batch,
    undo_attempt,
    undo_batch,
)
from waymark.participation.models.activities import Activity
from waymark.participation.models.tracking import TrackingAttempt
from waymark.participation.queries.chasing import list_queue
from waymark.participation.rules.chasing import Method, Outcome
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def person(trackers: Trackers) -> Person:
    return trackers.young_person(number=False)


@pytest.fixture
def number(person: Person) -> ContactPoint:
    made: ContactPoint = ContactPointFactory.create(person=person)
    return made


def _try(trackers: Trackers, person: Person, outcome: Outcome, **told: Any) -> TrackingAttempt:
    given = {"by": trackers.by, "at": NOW, "method": Method.CALL, **told}
    return record_attempt(person=person, outcome=outcome, **given)


def _summary(person: Person) -> PersonSummary:
    return PersonSummary.objects.get(person=person)


def test_spoke_and_still_true_verifies_what_they_do(
    trackers: Trackers, person: Person, number: ContactPoint
) -> None:
    activity = trackers.does(person, "310", starts_on=TODAY - timedelta(days=800))

    made = _try(trackers, person, Outcome.STILL_TRUE, point=number.public_id)

    assert _summary(person).activity_verified_on == TODAY
    assert (made.activity, made.contact_point) == (activity, number)
    assert not list_queue(viewer=trackers.by, at=NOW).exists()
    assert [each.event for each in AuditEvent.objects.all()] == [Event.ATTEMPT_RECORDED.value]


def test_taken_back_it_was_never_verified(trackers: Trackers, person: Person) -> None:
    other = trackers.join(RoleName.TRACKING_OFFICER)
    before = trackers.does(
        person,
        "310",
        starts_on=TODAY - timedelta(days=800),
        verified_on=TODAY - timedelta(days=500),
        verified_by=other,
    )
    made = _try(trackers, person, Outcome.STILL_TRUE)

    undo_attempt(by=trackers.by, at=LATER, attempt=made)

    after = Activity.objects.get()
    assert (after.verified_on, after.verified_by) == (before.verified_on, other)
    assert after.lapses_on == before.lapses_on == _summary(person).activity_lapses_on
    assert AuditEvent.objects.latest("pk").event == Event.ATTEMPT_UNDONE.value


def test_what_was_changed_since_is_not_taken_back(trackers: Trackers, person: Person) -> None:
    trackers.does(person, "310")
    made = _try(trackers, person, Outcome.STILL_TRUE)
    verify_activity(by=trackers.by, at=LATER, person=person, on=TODAY, evidence="Payslip seen")

    with pytest.raises(ChangedSince):
        undo_attempt(by=trackers.by, at=LATER, attempt=made)


def test_spoke_and_changed_records_what_they_do_now(trackers: Trackers, person: Person) -> None:
    trackers.does(person, "230")
    told = Told(code="619", starts_on=TODAY)

    made = _try(trackers, person, Outcome.CHANGED, told=told, note="Left last week")

    assert _summary(person).activity_code == "619"
    assert made.activity is not None
    assert made.activity.verified_on == TODAY
    with pytest.raises(ChangeStays):
        undo_attempt(by=trackers.by, at=LATER, attempt=made)


def test_wrong_number_is_offered_no_more_until_taken_back(
    trackers: Trackers, person: Person, number: ContactPoint
) -> None:
    made = _try(trackers, person, Outcome.WRONG_NUMBER, point=number.public_id)

    with pytest.raises(NotOffered):
        _try(trackers, person, Outcome.NO_ANSWER, point=number.public_id)
    undo_attempt(by=trackers.by, at=LATER, attempt=made)
    number.refresh_from_db()
    assert number.bounced == 0


@pytest.mark.parametrize(
    ("outcome", "told", "refusal"),
    [
        (Outcome.WRONG_NUMBER, {}, NoNumberTried),
        (Outcome.OTHER, {"note": " "}, NothingSaid),
        (Outcome.CHANGED, {}, NothingTold),
        (Outcome.NO_ANSWER, {"told": Told(code="619", starts_on=TODAY)}, NothingTold),
        (Outcome.STILL_TRUE, {}, NothingToVerify),
    ],
)
def test_try_that_says_too_little_is_refused(
    trackers: Trackers, person: Person, outcome: Outcome, told: dict[str, Any], refusal: Any
) -> None:
    with pytest.raises(refusal):
        _try(trackers, person, outcome, **told)

    assert not TrackingAttempt.objects.exists()


def test_number_of_somebody_else_is_not_tried(trackers: Trackers, person: Person) -> None:
    other = ContactPointFactory.create(person=trackers.young_person(number=False))

    with pytest.raises(NotOffered):
        _try(trackers, person, Outcome.NO_ANSWER, point=other.public_id)


def test_adviser_and_closed_record_are_refused(trackers: Trackers, person: Person) -> None:
    closed = trackers.young_person(is_restricted=True)

    with pytest.raises(NotAllowed):
        _try(trackers, person, Outcome.NO_ANSWER,
             by=member_actor(trackers.join(RoleName.PERSONAL_ADVISER)))  # fmt: skip
    with pytest.raises(NotFound):
        _try(trackers, closed, Outcome.NO_ANSWER)


def test_only_ones_own_try_of_today_is_taken_back(trackers: Trackers, person: Person) -> None:
    made = _try(trackers, person, Outcome.NO_ANSWER)
    colleague = member_actor(trackers.join(RoleName.TRACKING_OFFICER))

    for by, at in ((colleague, LATER), (trackers.by, NOW + timedelta(days=1))):
        with pytest.raises(CannotBeUndone):
            undo_attempt(by=by, at=at, attempt=made)
    undo_attempt(by=trackers.by, at=LATER, attempt=made)
    with pytest.raises(CannotBeUndone):
        undo_attempt(by=trackers.by, at=LATER, attempt=made)
    assert list_queue(viewer=trackers.by, at=LATER).exists()


def test_one_outcome_is_recorded_for_many_and_taken_back(trackers: Trackers) -> None:
    people = [trackers.young_person() for _ in range(3)]
    hidden = trackers.young_person(is_restricted=True)
    keys = [each.public_id for each in (*people, hidden)]

    batch = record_batch(
        by=trackers.by, at=NOW, people=keys, method=Method.LETTER, outcome=Outcome.MESSAGE_LEFT
    )

    assert TrackingAttempt.objects.filter(batch=batch).count() == 3
    assert not list_queue(viewer=trackers.by, at=NOW).exists()
    assert AuditEvent.objects.get().detail["number"] == 3
    with pytest.raises(CannotBeUndone):
        undo_attempt(by=trackers.by, at=LATER, attempt=TrackingAttempt.objects.all()[0])
    assert undo_batch(by=trackers.by, at=LATER, batch=batch) == 3
    assert list_queue(viewer=trackers.by, at=LATER).count() == 3
    with pytest.raises(CannotBeUndone):
        undo_batch(by=trackers.by, at=LATER, batch=batch)


@pytest.mark.parametrize(
    ("number", "outcome", "refusal"),
    [
        (0, Outcome.NO_ANSWER, NobodyChosen),
        (1, Outcome.STILL_TRUE, NotForMany),
        (501, Outcome.NO_ANSWER, TooMany),
    ],
)
def test_batch_of_nobody_of_too_many_or_of_what_was_found_is_refused(
    trackers: Trackers, person: Person, number: int, outcome: Outcome, refusal: Any
) -> None:
    keys = [person.public_id, *(uuid4() for _ in range(500))][:number]

    with pytest.raises(refusal):
        record_batch(by=trackers.by, at=NOW, people=keys, method=Method.TEXT, outcome=outcome)
