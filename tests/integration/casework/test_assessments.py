"""Is an assessment written by its form, kept within reach, completed, approved and compared?"""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from tests.clock import NOW
from tests.factories.people import AccessGrantFactory, SendRecordFactory
from tests.factories.plans import AssessmentFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import assessments as actions
from waymark.casework.models.assessments import Assessment
from waymark.casework.presenters.assessments import AssessmentPage, assessment_page
from waymark.casework.queries import assessments as queries
from waymark.casework.rules.vocabulary import AssessmentKind, AssessmentState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound
from waymark.people.models.needs import SendRecord
from waymark.people.models.people import Person

TODAY = local_date(NOW)
EARLIER = TODAY - timedelta(days=90)
ANSWERS: dict[str, dict[str, Any]] = {
    "learning": {"score": "4", "strengths": "Good with her hands", "evidence": ""},
    "health": {"score": "1"},
    "offending": {"score": "2"},
}


def write(by: Actor, person: Person, **given: Any) -> Assessment:
    said: dict[str, Any] = {
        "kind": AssessmentKind.TARGETED,
        "done_on": TODAY,
        "answers": ANSWERS,
    } | given
    return actions.write_assessment(by=by, at=NOW, person=person, **said)


def narrow(join: Member, person: Person, *groups: str) -> Actor:
    member: Membership = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=member, data_groups=list(groups), starts_at=NOW
    )
    return member_actor(member)


def page_for(viewer: Actor, opened: Opened, assessment: Assessment) -> AssessmentPage:
    record = opened(viewer)
    return assessment_page(
        queries.get_assessment(viewer=viewer, record=record, public_id=assessment.public_id),
        reach=record.reach,
        today=TODAY,
        before=queries.find_before(viewer=viewer, record=record, assessment=assessment),
        may_approve=False,
        url=str,
    )


def test_answers_are_kept_by_the_form_in_use(by: Actor, person: Person) -> None:
    made = write(by, person, own_view=" Better than last year ")

    assert made.answers == {
        "learning": {"score": 4, "strengths": "Good with her hands"},
        "health": {"score": 1},
    }
    assert (made.version, made.own_view, made.state) == (1, "Better than last year", "draft")
    assert AuditEvent.objects.get().event == Event.ASSESSMENT_WRITTEN.value


def test_an_adviser_neither_sees_nor_overwrites_a_part_beyond_their_reach(
    by: Actor, manager: Membership, person: Person, opened: Opened
) -> None:
    held = write(member_actor(manager), person)
    assert held.answers["offending"] == {"score": 2}

    changed = write(by, person, assessment=held, revision=1, answers={"learning": {"score": "5"}})

    assert changed.answers == {"learning": {"score": 5}, "offending": {"score": 2}}
    page = page_for(by, opened, changed)
    assert page.total == "5 of 5 points. Talked about: 1 of the 7 parts that you may see."
    assert "Offending" not in {part.label for part in page.parts}
    whole = page_for(member_actor(manager), opened, changed)
    assert whole.total == "7 of 10 points. Talked about: 2 of 8 parts."


def test_nobody_overwrites_what_somebody_else_saved(by: Actor, person: Person) -> None:
    held = write(by, person)
    write(by, person, assessment=held, revision=1)

    with pytest.raises(ChangedMeanwhile):
        write(by, person, assessment=held, revision=1)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"done_on": TODAY + timedelta(days=1)}, actions.DoneOutOfReach),
        ({"review_on": TODAY}, actions.LookAgainTooEarly),
        ({"answers": {}, "is_complete": True}, actions.NothingAnswered),
        (
            {
                "kind": AssessmentKind.EHC_REVIEW,
                "answers": {"living": {"score": "2"}},
                "is_complete": True,
            },
            actions.NotAnswered,
        ),
        (
            {
                "kind": AssessmentKind.EHC_REVIEW,
                "answers": {"review": {"outcome": "keep"}},
                "is_complete": True,
            },
            actions.NoNextAnnualReview,
        ),
        (
            {"kind": AssessmentKind.LEARNING_DIFFICULTY, "answers": {}, "done_on": TODAY},
            actions.DoneOutOfReach,
        ),
    ],
)
def test_an_assessment_is_refused_on_days_out_of_reach_or_incomplete(
    by: Actor, person: Person, given: dict[str, Any], refusal: type[ActionRefused]
) -> None:
    with pytest.raises(refusal):
        write(by, person, **given)

    assert not Assessment.objects.exists()


def test_a_form_of_the_past_takes_what_was_done_then(by: Actor, person: Person) -> None:
    made = write(
        by,
        person,
        kind=AssessmentKind.LEARNING_DIFFICULTY,
        done_on=date(2012, 5, 1),
        answers={"facts": {"author": "The school"}},
        is_complete=True,
    )

    assert made.state == AssessmentState.COMPLETED


@pytest.mark.parametrize("has_record", [True, False])
def test_a_completed_annual_review_moves_the_day_of_the_next(
    by: Actor, person: Person, has_record: bool
) -> None:
    if has_record:
        SendRecordFactory.create(person=person, status="plan", review_due_on=TODAY)
    next_on = TODAY + timedelta(days=360)
    review = {"review": {"outcome": "keep"}}

    write(
        by,
        person,
        kind=AssessmentKind.EHC_REVIEW,
        answers=review,
        review_on=next_on,
        is_complete=True,
    )

    days = SendRecord.objects.values_list("review_due_on", flat=True)
    assert list(days) == ([next_on] if has_record else [])
    assert AuditEvent.objects.get().event == Event.ASSESSMENT_COMPLETED.value


def test_a_review_that_ends_the_plan_needs_no_next(by: Actor, person: Person) -> None:
    review = {"review": {"outcome": "cease"}}

    made = write(by, person, kind=AssessmentKind.EHC_REVIEW, answers=review, is_complete=True)

    assert made.state == AssessmentState.COMPLETED


def test_completed_opened_again_approved_by_somebody_else(
    by: Actor, manager: Membership, person: Person
) -> None:
    boss = member_actor(manager)
    held = write(by, person, is_complete=True)
    with pytest.raises(actions.NotADraftAnyMore):
        write(by, person, assessment=held, revision=held.revision)
    with pytest.raises(actions.NotADraftAnyMore):
        actions.discard_assessment(by=by, at=NOW, assessment=held)
    with pytest.raises(NotAllowed):
        actions.approve_assessment(by=by, at=NOW, assessment=held)

    actions.reopen_assessment(by=by, at=NOW, assessment=held)
    for refused in (actions.reopen_assessment, actions.approve_assessment):
        with pytest.raises((actions.NotToReopen, actions.NotToApprove)):
            refused(by=boss, at=NOW, assessment=held)
    held = write(by, person, assessment=held, revision=held.revision, is_complete=True)
    actions.approve_assessment(by=boss, at=NOW, assessment=held)

    held.refresh_from_db()
    assert (held.state, held.approved_by_id) == ("approved", manager.pk)
    with pytest.raises(actions.NotToReopen):
        actions.reopen_assessment(by=by, at=NOW, assessment=held)


def test_nobody_approves_their_own(manager: Membership, person: Person) -> None:
    boss = member_actor(manager)
    held = write(boss, person, is_complete=True)

    with pytest.raises(actions.OwnWork):
        actions.approve_assessment(by=boss, at=NOW, assessment=held)


def test_nobody_approves_what_they_completed_for_another(
    by: Actor, manager: Membership, join: Member, person: Person
) -> None:
    boss, other = member_actor(manager), member_actor(join(RoleName.TEAM_MANAGER))
    draft = write(by, person)
    held = write(boss, person, assessment=draft, revision=draft.revision, is_complete=True)

    assert held.completed_by_id == manager.pk
    with pytest.raises(actions.OwnWork):
        actions.approve_assessment(by=boss, at=NOW, assessment=held)

    actions.approve_assessment(by=other, at=NOW, assessment=held)

    held.refresh_from_db()
    assert (held.state, held.approved_by_id) == ("approved", other.membership_id)


def test_opened_again_it_is_whose_who_completes_it_then(
    by: Actor, manager: Membership, person: Person
) -> None:
    boss = member_actor(manager)
    draft = write(by, person)
    held = write(boss, person, assessment=draft, revision=draft.revision, is_complete=True)

    actions.reopen_assessment(by=boss, at=NOW, assessment=held)
    held.refresh_from_db()
    assert held.completed_by is None
    write(by, person, assessment=held, revision=held.revision, is_complete=True)

    actions.approve_assessment(by=boss, at=NOW, assessment=held)


@pytest.mark.parametrize("own", ["written_by", "completed_by"])
def test_database_refuses_that_somebody_approves_their_own(
    manager: Membership, person: Person, own: str
) -> None:
    with pytest.raises(IntegrityError, match="approved_by_another"), transaction.atomic():
        AssessmentFactory.create(
            person=person,
            is_completed=True,
            state="approved",
            approved_at=NOW,
            approved_by=manager,
            **{own: manager},
        )


def test_a_draft_is_thrown_away(by: Actor, person: Person) -> None:
    actions.discard_assessment(by=by, at=NOW, assessment=write(by, person))

    assert not Assessment.objects.exists()


def test_distance_is_travelled_since_the_completed_one_before(
    by: Actor, person: Person, opened: Opened
) -> None:
    AssessmentFactory.create(
        person=person,
        kind="targeted",
        is_completed=True,
        done_on=EARLIER,
        answers={
            "learning": {"score": 2}, "health": {"score": 3}, "offending": {"score": 5},
            "family": {"score": 3},
        },
    )  # fmt: skip
    AssessmentFactory.create(person=person, kind="targeted", done_on=EARLIER)
    now = write(by, person, is_complete=True)

    found = page_for(by, opened, now).distance

    assert found is not None
    assert [(row[0], row[3]) for row in found.rows] == [
        ("Learning and work", "+2"), ("Health", "-2"), ("Family", "Not known"),
    ]  # fmt: skip
    assert "better in 1, worse in 1 of 3 parts" in found.sentence
    assert "Offending" not in found.picture


def test_closed_records_and_forms_beyond_reach_are_not_found(
    by: Actor, join: Member, person: Person, opened: Opened
) -> None:
    held = write(by, person, kind=AssessmentKind.EHC_PLAN, answers={})
    stranger = member_actor(join(is_open=False))
    notes = narrow(join, person, "notes")

    for viewer in (stranger, notes):
        with pytest.raises(NotFound):
            write(viewer, person, kind=AssessmentKind.EHC_PLAN)
        with pytest.raises(NotFound):
            actions.discard_assessment(by=viewer, at=NOW, assessment=held)
    assert not queries.list_assessments(viewer=notes, record=opened(notes)).exists()
    with pytest.raises(NotFound):
        queries.get_assessment(viewer=notes, record=opened(notes), public_id=held.public_id)
