"""Is a contact saved with its status and its next step, all or nothing, and amended openly?"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.clock import NOW
from tests.factories.participation import ActivityFactory
from tests.factories.people import AccessGrantFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions.notes import (
    AmendedMeanwhile,
    InFuture,
    NoNewStatus,
    NoReasonGiven,
    NothingWritten,
    NotTheirNote,
    StatusTold,
    Told,
    amend_note,
    record_attempt,
    save_note,
)
from waymark.casework.actions.steps import NoStep, NoStepDay, StepDayOutOfReach
from waymark.casework.models.contacts import Contact
from waymark.casework.models.steps import NextStep
from waymark.casework.queries.contacts import get_contact, list_contacts, list_versions
from waymark.casework.rules.contacts import NOT_MADE
from waymark.casework.rules.vocabulary import ContactMethod, ContactOutcome, StatusAnswer
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound
from waymark.participation.models.activities import Activity
from waymark.participation.queries.activities import activity_version
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.vocabulary import DataGroup

TODAY = local_date(NOW)
TOLD = Told(
    happened_at=NOW - timedelta(minutes=5),
    method=ContactMethod.IN_PERSON,
    outcome=ContactOutcome.SPOKE,
    note="Wants to try plumbing.",
)


@pytest.fixture
def activity(person: Person) -> Activity:
    made = ActivityFactory.create(person=person, starts_on=TODAY - timedelta(days=40))
    made.refresh_from_db()
    found: Activity = made
    return found


def _summary(person: Person) -> PersonSummary:
    return PersonSummary.objects.get(person=person)


def test_note_saves_contact_status_and_step_together(
    by: Actor, person: Person, activity: Activity
) -> None:
    status = StatusTold(StatusAnswer.CHANGED, activity_version(activity), code="230")

    made = save_note(
        by=by,
        at=NOW,
        person=person,
        told=TOLD,
        status=status,
        step="Send the form",
        step_due_on=TODAY + timedelta(days=7),
    )

    present = Activity.objects.get(person=person, ends_on__isnull=True)
    step = NextStep.objects.get()
    assert (made.activity, present.code, present.verified_on) == (present, "230", TODAY)
    assert (step.contact, step.owner_id) == (made, by.membership_id)
    summary = _summary(person)
    assert summary.latest_contact_on == TODAY
    assert (summary.next_step, summary.next_step_on) == ("Send the form", step.due_on)
    assert (summary.activity_code, summary.activity_group) == ("230", "eet")
    assert [each.event for each in AuditEvent.objects.all()] == [Event.NOTE_RECORDED.value]


def test_note_that_confirms_the_status_verifies_it(
    by: Actor, person: Person, activity: Activity
) -> None:
    status = StatusTold(StatusAnswer.CONFIRMED, activity_version(activity))

    made = save_note(by=by, at=NOW, person=person, told=TOLD, status=status)

    activity.refresh_from_db()
    assert (activity.verified_on, activity.verified_by_id) == (TODAY, by.membership_id)
    assert made.activity == activity
    assert _summary(person).activity_verified_on == TODAY


@pytest.mark.parametrize("answer", [StatusAnswer.CONFIRMED, StatusAnswer.CHANGED])
def test_note_is_refused_where_the_status_was_changed_meanwhile(
    by: Actor, person: Person, activity: Activity, answer: StatusAnswer
) -> None:
    status = StatusTold(answer, activity_version(activity), code="230")
    save_note(by=by, at=NOW, person=person, told=TOLD, status=status)

    with pytest.raises(ChangedMeanwhile):
        save_note(by=by, at=NOW, person=person, told=TOLD, status=replace(status, code="310"))

    assert Contact.objects.count() == 1


def test_note_that_says_nothing_of_the_status_is_saved_whoever_changed_it(
    by: Actor, person: Person, activity: Activity
) -> None:
    ask = StatusTold(StatusAnswer.NOT_ASKED, version=12345)

    made = save_note(by=by, at=NOW, person=person, told=TOLD, status=ask)

    assert made.activity is None


@pytest.mark.parametrize(
    ("told", "step", "due_on", "refusal"),
    [
        (replace(TOLD, note="  "), "", None, NothingWritten),
        (replace(TOLD, happened_at=NOW + timedelta(minutes=1)), "", None, InFuture),
        (TOLD, "Ring", None, NoStepDay),
        (TOLD, "", TODAY, NoStep),
        (TOLD, "Ring", TODAY - timedelta(days=1), StepDayOutOfReach),
        (TOLD, "Ring", TODAY + timedelta(days=400), StepDayOutOfReach),
    ],
)
def test_note_that_is_refused_leaves_nothing(
    by: Actor, person: Person, told: Told, step: str, due_on: date | None, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        save_note(by=by, at=NOW, person=person, told=told, step=step, step_due_on=due_on)

    assert not Contact.objects.exists()
    assert not AuditEvent.objects.exists()


def test_note_is_refused_where_the_new_status_is_not_said(
    by: Actor, person: Person, activity: Activity
) -> None:
    status = StatusTold(StatusAnswer.CHANGED, activity_version(activity))

    with pytest.raises(NoNewStatus):
        save_note(by=by, at=NOW, person=person, told=TOLD, status=status)

    assert not Contact.objects.exists()


def test_note_on_a_closed_record_finds_nothing(join: Member, person: Person) -> None:
    stranger = member_actor(join(is_open=False))

    with pytest.raises(NotFound):
        save_note(by=stranger, at=NOW, person=person, told=TOLD)


def test_note_on_a_record_whose_notes_are_closed_finds_nothing(
    join: Member, person: Person
) -> None:
    member = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=member, data_groups=["contact"], starts_at=NOW
    )

    with pytest.raises(NotFound):
        save_note(by=member_actor(member), at=NOW, person=person, told=TOLD)


def test_note_of_a_role_without_a_caseload_is_refused(join: Member, person: Person) -> None:
    officer = member_actor(join(RoleName.CONSULTATION_OFFICER))

    with pytest.raises(NotAllowed):
        save_note(by=officer, at=NOW, person=person, told=TOLD)


def test_note_beyond_the_writers_own_level_finds_nothing(by: Actor, person: Person) -> None:
    with pytest.raises(NotFound):
        save_note(by=by, at=NOW, person=person, told=replace(TOLD, level=DataGroup.SAFEGUARDING))


@pytest.mark.parametrize("outcome", NOT_MADE)
def test_attempt_is_kept_and_is_no_contact(
    by: Actor, person: Person, outcome: ContactOutcome
) -> None:
    made = record_attempt(by=by, at=NOW, person=person, outcome=outcome)

    assert (made.outcome, made.note) == (outcome.value, "")
    assert _summary(person).latest_contact_on is None
    assert AuditEvent.objects.get().event == Event.NOTE_RECORDED.value


def test_amendment_is_a_new_version_and_the_old_one_stays(
    by: Actor, person: Person, opened: Opened
) -> None:
    first = save_note(by=by, at=NOW, person=person, told=TOLD)

    second = amend_note(
        by=by, at=NOW, contact=first, told=replace(TOLD, note="Better."), reason="Clearer"
    )

    record = opened(by)
    assert list(list_contacts(viewer=by, record=record)) == [second]
    for version in (first, second):
        found = get_contact(viewer=by, record=record, public_id=version.public_id)
        assert list_versions(viewer=by, record=record, contact=found) == [second, first]
    assert get_contact(viewer=by, record=record, public_id=first.public_id).note == TOLD.note
    assert AuditEvent.objects.latest("pk").event == Event.NOTE_AMENDED.value


def test_second_amendment_of_one_version_is_refused(by: Actor, person: Person) -> None:
    first = save_note(by=by, at=NOW, person=person, told=TOLD)
    amend_note(by=by, at=NOW, contact=first, told=replace(TOLD, note="One."), reason="One")

    with pytest.raises(AmendedMeanwhile):
        amend_note(by=by, at=NOW, contact=first, told=replace(TOLD, note="Two."), reason="Two")

    assert Contact.objects.get(is_latest=True).note == "One."


def test_amendment_that_closes_a_note_closes_its_earlier_versions(
    join: Member, person: Person, manager: Membership, opened: Opened
) -> None:
    by, duty = member_actor(manager), member_actor(join(RoleName.DUTY_WORKER))
    first = save_note(by=by, at=NOW, person=person, told=TOLD)
    assert get_contact(viewer=duty, record=opened(duty), public_id=first.public_id) == first

    told = replace(TOLD, level=DataGroup.SAFEGUARDING)
    second = amend_note(by=by, at=NOW, contact=first, told=told, reason="Sensitive after all")

    for version in (first, second):
        with pytest.raises(NotFound):
            get_contact(viewer=duty, record=opened(duty), public_id=version.public_id)


def test_amendment_needs_a_reason_and_the_writer_or_a_manager(
    by: Actor, person: Person, join: Member, manager: Membership
) -> None:
    first = save_note(by=by, at=NOW, person=person, told=TOLD)
    colleague = member_actor(join())

    with pytest.raises(NoReasonGiven):
        amend_note(by=by, at=NOW, contact=first, told=TOLD, reason=" ")
    with pytest.raises(NotTheirNote):
        amend_note(by=colleague, at=NOW, contact=first, told=TOLD, reason="Mine")
    amended = amend_note(
        by=member_actor(manager), at=NOW, contact=first, told=TOLD, reason="Checked"
    )
    assert amended.amends == first
