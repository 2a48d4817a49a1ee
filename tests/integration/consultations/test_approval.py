"""A second person's word: asked for, given, voided, sent back, and the marked way round."""

from datetime import timedelta

import pytest

from tests.factories.access import MembershipFactory
from tests.factories.consultations import (
    CLOSES,
    NOW,
    ConsultationFactory,
    ready_consultation,
)
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import approving, copying, gates, parts, setup, stages
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.running import Approval, GateAnswer
from waymark.consultations.rules.gates import Gate
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed


@pytest.fixture
def head(authority: Authority, scope: None) -> Actor:
    return member_actor(
        MembershipFactory.create(authority=authority, role=RoleName.HEAD_OF_SERVICE)
    )


@pytest.fixture
def consultation(scope: None) -> Consultation:
    return ready_consultation(opens_at=NOW + timedelta(days=1), closes_at=CLOSES)


def _ask(by: Actor, consultation: Consultation) -> Approval:
    return approving.ask_for_approval(by=by, consultation=consultation, at=NOW)


def _stage(consultation: Consultation) -> str:
    consultation.refresh_from_db()
    return consultation.stage


def test_another_person_approves_exactly_what_was_asked_for(
    officer: Actor, head: Actor, consultation: Consultation
) -> None:
    asked = _ask(officer, consultation)

    approving.approve_consultation(by=head, consultation=consultation, at=NOW)

    asked.refresh_from_db()
    assert _stage(consultation) == "approved"
    assert (asked.outcome, asked.asked_by_id, asked.settled_by_id) == (
        "approved", officer.user_id, head.user_id,
    )  # fmt: skip
    assert AuditEvent.objects.latest("id").event == "consultations.approved"


def test_whoever_asks_may_not_approve(head: Actor, consultation: Consultation) -> None:
    asked = _ask(Actor.operator(head.authority_id, head.user_id), consultation)

    with pytest.raises(approving.OwnRequest):
        approving.approve_consultation(by=head, consultation=consultation, at=NOW)

    asked.refresh_from_db()
    assert (asked.outcome, _stage(consultation)) == ("waiting", "draft")


def test_an_officer_may_not_approve_and_an_approver_may_not_ask(
    officer: Actor, head: Actor, consultation: Consultation
) -> None:
    with pytest.raises(NotAllowed):
        _ask(head, consultation)
    _ask(officer, consultation)
    with pytest.raises(NotAllowed):
        approving.approve_consultation(by=officer, consultation=consultation, at=NOW)
    with pytest.raises(NotAllowed):
        approving.return_for_changes(by=officer, consultation=consultation, reason="X", at=NOW)


def test_it_is_sent_back_with_a_reason_and_can_be_asked_for_again(
    officer: Actor, head: Actor, consultation: Consultation
) -> None:
    asked = _ask(officer, consultation)
    with pytest.raises(approving.AskedAlready):
        _ask(officer, consultation)
    with pytest.raises(approving.ReasonNeeded):
        approving.return_for_changes(by=head, consultation=consultation, reason=" ", at=NOW)

    approving.return_for_changes(by=head, consultation=consultation, reason="Too long.", at=NOW)

    asked.refresh_from_db()
    assert (asked.outcome, asked.reason, _stage(consultation)) == (
        "returned", "Too long.", "draft",
    )  # fmt: skip
    _ask(officer, consultation)


def _change_texts(by: Actor, consultation: Consultation) -> None:
    consultation.refresh_from_db()
    setup.change_texts(
        by=by, consultation=consultation, revision=consultation.revision, at=NOW, overview="More."
    )


def _change_option(by: Actor, consultation: Consultation) -> None:
    option = Option.objects.filter(consultation=consultation).first()
    parts.save_option(
        by=by, consultation=consultation, option=option, label="Another name", at=NOW
    )  # fmt: skip


def _change_reason(by: Actor, consultation: Consultation) -> None:
    gates.answer_gate(
        by=by, consultation=consultation, gate=Gate.EASY_READ, reason="Another one.", at=NOW
    )


@pytest.mark.parametrize("is_scheduled", [False, True])
@pytest.mark.parametrize("change", [_change_texts, _change_option, _change_reason])
def test_any_later_change_makes_an_approval_void(
    officer: Actor, head: Actor, consultation: Consultation, change: object, is_scheduled: bool
) -> None:
    asked = _ask(officer, consultation)
    approving.approve_consultation(by=head, consultation=consultation, at=NOW)
    if is_scheduled:
        stages.schedule_consultation(by=officer, consultation=consultation, at=NOW)

    change(officer, consultation)  # type: ignore[operator]

    asked.refresh_from_db()
    assert (asked.outcome, _stage(consultation)) == ("void", "draft")
    with pytest.raises(ActionRefused, match="at the stage “Draft”"):
        stages.open_consultation(by=officer, consultation=consultation, at=NOW)


def test_a_change_before_the_approval_voids_the_request(
    officer: Actor, head: Actor, consultation: Consultation
) -> None:
    asked = _ask(officer, consultation)

    _change_option(officer, consultation)

    asked.refresh_from_db()
    assert asked.outcome == "void"
    with pytest.raises(approving.NobodyAsked):
        approving.approve_consultation(by=head, consultation=consultation, at=NOW)


def test_saving_the_same_again_leaves_an_approval_standing(
    officer: Actor, head: Actor, consultation: Consultation
) -> None:
    _ask(officer, consultation)
    approving.approve_consultation(by=head, consultation=consultation, at=NOW)
    consultation.refresh_from_db()

    setup.change_texts(
        by=officer,
        consultation=consultation,
        revision=consultation.revision,
        at=NOW,
        title=consultation.title,
    )

    assert _stage(consultation) == "approved"


def test_what_changed_behind_the_approval_does_not_open(
    officer: Actor, consultation: Consultation
) -> None:
    made = ready_consultation(stage="approved", opens_at=NOW, closes_at=CLOSES)
    Option.objects.filter(consultation=made).update(description="Slipped in")

    with pytest.raises(stages.ApprovalVoid):
        stages.open_consultation(by=officer, consultation=made, at=NOW)


def test_approving_without_a_second_person_is_marked_and_needs_a_reason(
    officer: Actor, consultation: Consultation
) -> None:
    with pytest.raises(approving.ReasonNeeded):
        approving.approve_without_second_person(
            by=officer, consultation=consultation, reason="", at=NOW
        )

    approving.approve_without_second_person(
        by=officer, consultation=consultation, reason="I am the only one here.", at=NOW
    )

    standing = Approval.objects.get()
    event = AuditEvent.objects.latest("id")
    assert _stage(consultation) == "approved"
    assert (standing.is_alone, standing.reason) == (True, "I am the only one here.")
    assert (event.event, event.reason) == (
        "consultations.approved_alone", "I am the only one here.",
    )  # fmt: skip


def test_what_is_missing_is_refused_when_approval_is_asked_for(officer: Actor) -> None:
    with pytest.raises(stages.NotReady) as refused:
        _ask(officer, ConsultationFactory.create())

    assert "Add at least one question" in refused.value.problems


def test_a_template_is_never_put_up_for_approval(
    officer: Actor, consultation: Consultation
) -> None:
    copying.mark_template(by=officer, consultation=consultation, is_template=True, at=NOW)

    with pytest.raises(approving.TemplateStays):
        _ask(officer, consultation)
    with pytest.raises(approving.TemplateStays):
        approving.approve_without_second_person(
            by=officer, consultation=consultation, reason="Alone", at=NOW
        )


def test_the_first_principle_lets_no_reason_through(
    officer: Actor, consultation: Consultation
) -> None:
    with pytest.raises(gates.NoReasonFits):
        gates.answer_gate(
            by=officer, consultation=consultation, gate=Gate.FORMATIVE, reason="X", at=NOW
        )


def test_a_reason_can_be_taken_back(officer: Actor, consultation: Consultation) -> None:
    gates.answer_gate(
        by=officer, consultation=consultation, gate=Gate.EASY_READ, reason=" ", at=NOW
    )

    assert not GateAnswer.objects.filter(gate="easy_read").exists()
    with pytest.raises(stages.NotReady, match="cannot open yet") as refused:
        _ask(officer, consultation)
    assert refused.value.problems == (
        "Add an easy read version. There is no easy read document.",
    )  # fmt: skip
