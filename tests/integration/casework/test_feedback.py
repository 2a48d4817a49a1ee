"""Is a complaint recorded, taken on, answered, and seen by whom it is meant for alone?"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.clock import NOW
from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.feedback import FeedbackFactory
from tests.factories.people import PersonFactory
from tests.integration.casework.conftest import Member
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions import feedback as actions
from waymark.casework.models.feedback import Feedback, FeedbackStep
from waymark.casework.queries import feedback as queries
from waymark.casework.queries.feedback import Narrowed
from waymark.casework.rules.feedback import (
    FeedbackKind,
    FeedbackMove,
    FeedbackOutcome,
    FeedbackSender,
    FeedbackState,
    FeedbackWay,
    Part,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.models.people import Person

TODAY = local_date(NOW)
SAID = actions.Said(
    kind=FeedbackKind.COMPLAINT,
    received_on=TODAY,
    way=FeedbackWay.TELEPHONE,
    sender=FeedbackSender.YOUNG_PERSON,
    topic="delay",
    words="Nobody rang me back.",
)


@pytest.fixture
def boss(manager: Membership) -> Actor:
    return member_actor(manager)


@pytest.fixture
def lead(join: Member) -> Actor:
    return member_actor(join(RoleName.SAFEGUARDING_LEAD, is_open=False))


@pytest.fixture
def recorded(by: Actor, person: Person) -> Feedback:
    return actions.record_feedback(by=by, at=NOW, said=SAID, person=person)


def _move(by: Actor, found: Feedback, move: FeedbackMove, **said: Any) -> FeedbackStep:
    found.refresh_from_db()
    version = said.pop("version", found.revision)
    typed: dict[str, Any] = {"happened_on": TODAY, "note": "As said."} | said
    moved = actions.Moved(**typed)
    step = actions.move_feedback(
        by=by, at=NOW, feedback=found, move=move, moved=moved, version=version
    )
    found.refresh_from_db()
    return step


def _sees(viewer: Actor, found: Feedback) -> bool:
    return queries.list_feedback(viewer=viewer, at=NOW).filter(pk=found.pk).exists()


def test_a_complaint_is_recorded_with_the_days_by_which_it_is_due(
    by: Actor, boss: Actor, recorded: Feedback
) -> None:
    assert AuditEvent.objects.get().event == Event.SERVICE_FEEDBACK_RECORDED.value
    assert (recorded.state, recorded.procedure, recorded.stage) == ("received", "corporate", 1)
    assert recorded.acknowledge_by is not None
    assert recorded.reply_by is not None
    assert TODAY < recorded.acknowledge_by < recorded.reply_by
    assert queries.count_waiting(viewer=boss, at=NOW) == (1, 0)


def test_a_compliment_is_never_due(by: Actor, boss: Actor, person: Person) -> None:
    said = replace(SAID, kind=FeedbackKind.COMPLIMENT)

    made = actions.record_feedback(by=by, at=NOW, said=said, person=person)

    assert (made.procedure, made.acknowledge_by, made.reply_by) == ("", None, None)
    assert queries.count_waiting(viewer=boss, at=NOW) == (0, 1)
    _move(boss, made, FeedbackMove.TAKEN_ON)
    with pytest.raises(actions.NotNow):
        _move(boss, made, FeedbackMove.ACKNOWLEDGED)
    _move(boss, made, FeedbackMove.REPLIED, outcome=FeedbackOutcome.UPHELD)
    assert (made.state, made.outcome) == ("replied", "")


def test_one_is_refused_that_is_not_whole(by: Actor, person: Person) -> None:
    for refusal, changed in (
        (actions.NothingSaid, {"words": " "}),
        (actions.TopicGone, {"topic": "of old"}),
        (actions.NotReceivedYet, {"received_on": TODAY + timedelta(days=1)}),
        (actions.NobodySaid, {"sender": FeedbackSender.PARENT}),
    ):
        with pytest.raises(refusal):
            actions.record_feedback(by=by, at=NOW, said=replace(SAID, **changed), person=person)
    with pytest.raises(actions.NoYoungPerson):
        actions.record_feedback(by=by, at=NOW, said=SAID)
    assert not Feedback.objects.exists()
    named = replace(SAID, sender_name="Jay")
    assert actions.record_feedback(by=by, at=NOW, said=named).person is None


def test_a_record_has_to_lie_open_and_the_role_to_work_with_young_people(
    by: Actor, join: Member
) -> None:
    for closed in (PersonFactory.create(), PersonFactory.create(is_restricted=True)):
        with pytest.raises(NotFound):
            actions.record_feedback(by=by, at=NOW, said=SAID, person=closed)
    councillor = member_actor(join(RoleName.COUNCILLOR))
    with pytest.raises(NotAllowed):
        actions.record_feedback(by=councillor, at=NOW, said=replace(SAID, sender_name="Jay"))
    with pytest.raises(NotAllowed):
        queries.list_feedback(viewer=councillor, at=NOW)
    with pytest.raises(NotAllowed):
        queries.count_feedback(viewer=by, at=NOW)
    with pytest.raises(NotAllowed):
        queries.count_waiting(viewer=by, at=NOW)
    with pytest.raises(NotAllowed):
        actions.export_feedback(by=by, at=NOW)


def test_it_is_seen_by_its_recorder_and_those_who_handle_what_lies_open_to_them(
    by: Actor, boss: Actor, lead: Actor, join: Member, recorded: Feedback
) -> None:
    far = member_actor(join(RoleName.TEAM_MANAGER, is_open=False))
    colleague = member_actor(join())
    youth = member_actor(join(RoleName.YOUTH_WORKER))

    assert [_sees(each, recorded) for each in (by, boss, lead)] == [True] * 3
    assert [_sees(each, recorded) for each in (far, colleague, youth)] == [False] * 3
    with pytest.raises(NotFound):
        queries.get_feedback(viewer=far, public_id=recorded.public_id, at=NOW)
    with pytest.raises(NotFound):
        actions.note_feedback_seen(by=colleague, at=NOW, feedback=recorded)
    with pytest.raises(NotFound):
        _move(far, recorded, FeedbackMove.TAKEN_ON)
    assert queries.count_waiting(viewer=far, at=NOW) == (0, 0)
    assert queries.count_feedback(viewer=far, at=NOW) == ()
    without = FeedbackFactory.create(person=None, sender_name="Jay", recorded_by_id=None)
    assert _sees(far, without)


def test_a_handler_keeps_seeing_it_while_the_record_may_be_known(
    boss: Actor, lead: Actor, join: Member, recorded: Feedback, person: Person
) -> None:
    far = member_actor(join(RoleName.TEAM_MANAGER, is_open=False))
    Feedback.objects.filter(pk=recorded.pk).update(handler_id=far.membership_id, state="in_hand")

    assert _sees(far, recorded)
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    assert not _sees(far, recorded)
    assert not _sees(boss, recorded)
    assert queries.count_feedback(viewer=boss, at=NOW) == ()
    assert _sees(lead, recorded)


def test_the_recorder_keeps_a_hidden_one_without_the_name(
    by: Actor, recorded: Feedback, person: Person
) -> None:
    area = LocalityFactory.create()
    Person.objects.filter(pk=person.pk).update(is_restricted=True, locality=area)

    found = queries.get_feedback(viewer=by, public_id=recorded.public_id, at=NOW)

    assert found.knows_person is False  # type: ignore[attr-defined]
    narrowed = Narrowed(locality=area.public_id)
    assert not queries.list_feedback(viewer=by, at=NOW, narrowed=narrowed).exists()


def test_whom_it_is_about_sees_it_only_while_it_is_shared(
    by: Actor, boss: Actor, lead: Actor, join: Member, person: Person
) -> None:
    worker = join()
    other = member_actor(worker)
    made = actions.record_feedback(by=by, at=NOW, said=replace(SAID, staff=worker), person=person)

    assert not _sees(other, made)
    _move(boss, made, FeedbackMove.TAKEN_ON)
    _move(boss, made, FeedbackMove.ADDED, note="Not for them")
    _move(boss, made, FeedbackMove.SHARED)
    assert _sees(other, made)
    assert queries.list_feedback_steps(viewer=other, feedback=made, at=NOW) == ()
    assert permissions.part_in(viewer=other, feedback=made) == Part()
    with pytest.raises(actions.NotYours):
        _move(other, made, FeedbackMove.ADDED)
    with pytest.raises(actions.NotNow):
        _move(boss, made, FeedbackMove.NAMED, staff=None)
    _move(boss, made, FeedbackMove.REPLIED, outcome=FeedbackOutcome.UPHELD)
    shown = queries.list_feedback_steps(viewer=other, feedback=made, at=NOW)
    assert [each.move for each in shown] == ["replied"]
    actions.note_feedback_seen(by=boss, at=NOW, feedback=made)
    assert list(queries.list_shared_to_read(viewer=other)) == [made]
    actions.note_feedback_seen(by=other, at=NOW, feedback=made)
    assert not queries.list_shared_to_read(viewer=other).exists()
    _move(boss, made, FeedbackMove.UNSHARED)
    assert not _sees(other, made)
    _move(boss, made, FeedbackMove.SHARED)
    assert list(queries.list_shared_to_read(viewer=other)) == [made]


def test_a_complaint_about_its_recorder_or_a_manager_is_gone_from_them(
    by: Actor, boss: Actor, lead: Actor, adviser: Membership, manager: Membership, person: Person
) -> None:
    own = actions.record_feedback(by=by, at=NOW, said=replace(SAID, staff=adviser), person=person)
    of_boss = actions.record_feedback(
        by=by, at=NOW, said=replace(SAID, staff=manager), person=person
    )

    assert not _sees(by, own)
    assert not _sees(boss, of_boss)
    assert queries.count_waiting(viewer=boss, at=NOW) == (1, 0)
    with pytest.raises(NotFound):
        _move(boss, of_boss, FeedbackMove.TAKEN_ON)
    assert _move(lead, of_boss, FeedbackMove.TAKEN_ON).recorded_by_id == lead.membership_id
    Feedback.objects.filter(pk=of_boss.pk).update(shared_at=NOW)
    assert queries.count_waiting(viewer=boss, at=NOW) == (1, 0)


def test_a_complaint_is_handled_through_two_stages(
    by: Actor, boss: Actor, lead: Actor, recorded: Feedback
) -> None:
    _move(boss, recorded, FeedbackMove.TAKEN_ON, procedure="corporate")
    before = recorded.reply_by
    _move(boss, recorded, FeedbackMove.ACKNOWLEDGED)
    assert before is not None
    assert recorded.reply_by is not None
    assert recorded.reply_by < before  # it counts from the acknowledgement
    asked = recorded.reply_by
    step = _move(boss, recorded, FeedbackMove.EXTENDED)
    assert step.due_on == recorded.reply_by
    assert recorded.reply_by is not None
    assert recorded.reply_by > asked
    with pytest.raises(actions.NotNow):
        _move(boss, recorded, FeedbackMove.EXTENDED)
    with pytest.raises(actions.NoOutcome):
        _move(boss, recorded, FeedbackMove.REPLIED)
    answer = _move(
        boss,
        recorded,
        FeedbackMove.REPLIED,
        outcome=FeedbackOutcome.NOT_UPHELD,
        done="Rang",
        learnt="To ring",
    )
    assert (recorded.state, recorded.outcome) == ("replied", "not_upheld")
    assert (answer.done, answer.learnt, answer.stage) == ("Rang", "To ring", 1)
    assert queries.count_waiting(viewer=boss, at=NOW) == (0, 0)

    _move(lead, recorded, FeedbackMove.ESCALATED)

    assert (recorded.state, recorded.stage, recorded.handler) == ("received", 2, None)
    assert (recorded.outcome, recorded.replied_on, recorded.is_extended) == ("", None, False)
    with pytest.raises(actions.AnsweredBefore):
        _move(boss, recorded, FeedbackMove.TAKEN_ON)
    _move(lead, recorded, FeedbackMove.TAKEN_ON, procedure="statutory")
    assert recorded.procedure == "corporate"  # chosen at the first stage alone
    _move(lead, recorded, FeedbackMove.REPLIED, outcome=FeedbackOutcome.PARTLY_UPHELD)
    with pytest.raises(actions.NotNow):
        _move(lead, recorded, FeedbackMove.ESCALATED)
    _move(boss, recorded, FeedbackMove.REOPENED)
    assert (recorded.state, recorded.outcome) == ("in_hand", "")
    assert FeedbackStep.objects.filter(move="replied").count() == 2


def test_another_procedure_sets_other_days(boss: Actor, recorded: Feedback) -> None:
    with pytest.raises(actions.NoProcedure):
        _move(boss, recorded, FeedbackMove.TAKEN_ON, procedure="of old")
    before = recorded.reply_by

    _move(boss, recorded, FeedbackMove.TAKEN_ON, procedure="statutory")

    assert recorded.procedure == "statutory"
    assert recorded.reply_by is not None
    assert before is not None
    assert recorded.reply_by < before
    assert recorded.handler_id == boss.membership_id


def test_a_move_is_refused_that_is_not_theirs_or_not_whole(
    by: Actor, boss: Actor, lead: Actor, recorded: Feedback
) -> None:
    with pytest.raises(actions.NotNow):
        _move(boss, recorded, FeedbackMove.REPLIED)
    with pytest.raises(actions.NotYours):
        _move(by, recorded, FeedbackMove.TAKEN_ON)
    _move(boss, recorded, FeedbackMove.TAKEN_ON)
    assert queries.count_waiting(viewer=lead, at=NOW) == (0, 0)
    with pytest.raises(actions.NotYours):
        _move(lead, recorded, FeedbackMove.ACKNOWLEDGED)
    with pytest.raises(actions.NotYours):
        _move(boss, recorded, FeedbackMove.TAKEN_ON)
    with pytest.raises(actions.NotYours):
        _move(by, recorded, FeedbackMove.WITHDRAWN)
    with pytest.raises(actions.NothingWritten):
        _move(by, recorded, FeedbackMove.ADDED, note=" ")
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        with pytest.raises(actions.NotOnThatDay):
            _move(boss, recorded, FeedbackMove.ACKNOWLEDGED, happened_on=day)
    assert FeedbackStep.objects.count() == 1


def test_two_do_not_take_it_on_unseen(boss: Actor, lead: Actor, recorded: Feedback) -> None:
    seen = recorded.revision
    _move(boss, recorded, FeedbackMove.TAKEN_ON)

    with pytest.raises(actions.MovedMeanwhile):
        _move(lead, recorded, FeedbackMove.TAKEN_ON, version=seen)

    _move(lead, recorded, FeedbackMove.TAKEN_ON)
    assert recorded.handler_id == lead.membership_id


def test_it_is_withdrawn_and_opened_again(by: Actor, boss: Actor, recorded: Feedback) -> None:
    _move(by, recorded, FeedbackMove.WITHDRAWN, note="Recorded twice")
    assert recorded.state == FeedbackState.WITHDRAWN

    _move(boss, recorded, FeedbackMove.REOPENED)
    assert recorded.state == FeedbackState.RECEIVED
    _move(boss, recorded, FeedbackMove.TAKEN_ON)
    _move(boss, recorded, FeedbackMove.WITHDRAWN)
    _move(boss, recorded, FeedbackMove.REOPENED)
    assert recorded.state == FeedbackState.IN_HAND
    moves = AuditEvent.objects.filter(event=Event.SERVICE_FEEDBACK_MOVED.value)
    assert moves.count() == 5


def test_a_handler_says_whom_it_is_about_but_not_themselves(
    by: Actor, boss: Actor, adviser: Membership, manager: Membership, recorded: Feedback
) -> None:
    _move(boss, recorded, FeedbackMove.TAKEN_ON)
    with pytest.raises(actions.NotAboutYou):
        _move(boss, recorded, FeedbackMove.NAMED, staff=manager)

    step = _move(boss, recorded, FeedbackMove.NAMED, staff=adviser, note="")

    assert step.staff == adviser
    assert recorded.staff == adviser
    assert not _sees(by, recorded)
    _move(boss, recorded, FeedbackMove.NAMED, staff=None, note="Somebody else")
    assert _sees(by, recorded)


def test_what_is_due_stands_first_and_is_narrowed_and_counted(boss: Actor, person: Person) -> None:
    area = LocalityFactory.create()
    Person.objects.filter(pk=person.pk).update(locality=area)
    make = {
        "person": person,
        "recorded_by": MembershipFactory.create(authority_id=boss.authority_id),
    }
    done = FeedbackFactory.create(
        **make, state="replied", replied_on=TODAY, outcome="upheld", topic="conduct"
    )
    praise = FeedbackFactory.create(**make, kind="compliment")
    late = FeedbackFactory.create(**make, acknowledge_by=TODAY - timedelta(days=2))
    soon = FeedbackFactory.create(**make, acknowledged_on=TODAY, reply_by=TODAY)
    away = FeedbackFactory.create(
        **make | {"person": None, "sender_name": "Jay"}, acknowledge_by=TODAY
    )

    def listed(**narrowed: Any) -> list[Feedback]:
        return list(queries.list_feedback(viewer=boss, at=NOW, narrowed=Narrowed(**narrowed)))

    assert listed() == [late, away, soon, praise, done]
    assert listed(only="overdue") == [late]
    assert listed(only="waiting") == [late, away, soon, praise]
    assert listed(kind="compliment") == [praise]
    assert listed(state="replied") == [done]
    assert away not in listed(locality=area.public_id)
    assert late in listed(locality=area.public_id)
    counted = queries.count_feedback(viewer=boss, at=NOW)
    assert [(each.topic, each.kind, each.outcome, each.number) for each in counted] == [
        ("conduct", "complaint", "upheld", 1),
        ("delay", "complaint", None, 3),
        ("delay", "compliment", None, 1),
    ]
    assert len(actions.export_feedback(by=boss, at=NOW)) == 5
    event = AuditEvent.objects.get(event=Event.SERVICE_FEEDBACK_EXPORTED.value)
    assert event.detail == {"rows": 5}


def test_a_machine_sees_all_and_has_no_part(recorded: Feedback) -> None:
    system = Actor.system(recorded.authority_id)

    assert _sees(system, recorded)
    assert permissions.part_in(viewer=system, feedback=recorded) == Part()
