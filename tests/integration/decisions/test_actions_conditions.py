"""Settling and correcting a condition, and adding papers."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.factories.decisions import ConditionFactory, DecisionFactory
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.decisions.actions import conditions as actions
from waymark.decisions.actions.documents import add_document
from waymark.decisions.models.decisions import Condition
from waymark.decisions.queries import decisions as queries
from waymark.decisions.rules.decisions import ConditionState

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SETTLED = date(2026, 11, 20)


@pytest.fixture
def condition(scope: None) -> Condition:
    return ConditionFactory.create()


def settle(officer: Actor, condition: Condition, **changes: object) -> Condition:
    values: dict[str, object] = {
        "state": ConditionState.MET,
        "settled_on": SETTLED,
        "evidence": "The signed lease",
        **changes,
    }
    return actions.settle_condition(by=officer, condition=condition, at=NOW, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "state", [ConditionState.MET, ConditionState.FAILED, ConditionState.WAIVED]
)
def test_a_condition_is_settled(
    officer: Actor, condition: Condition, state: ConditionState
) -> None:
    settle(officer, condition, state=state)

    condition.refresh_from_db()
    assert (condition.state, condition.settled_on) == (state, SETTLED)
    event = AuditEvent.objects.get(event=Event.CONDITION_SETTLED)
    assert (event.detail["from"], event.detail["to"]) == ("open", state)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"settled_on": date(2026, 11, 22)}, "settled_on"),
        ({"settled_on": date(2026, 11, 15)}, "settled_on"),
        ({"evidence": " "}, "evidence"),
    ],
)
def test_a_condition_is_not_settled_with(
    officer: Actor, condition: Condition, changes: dict[str, object], field: str
) -> None:
    with pytest.raises(ActionRefused) as refusal:
        settle(officer, condition, **changes)

    condition.refresh_from_db()
    assert refusal.value.field == field
    assert condition.state == ConditionState.OPEN


def test_a_condition_is_settled_once(officer: Actor, condition: Condition) -> None:
    settle(officer, condition)

    with pytest.raises(actions.CannotSettleCondition):
        settle(officer, condition, state=ConditionState.FAILED)


def test_a_councillor_settles_nothing(councillor: Membership, condition: Condition) -> None:
    with pytest.raises(NotAllowed):
        settle(member_actor(councillor), condition)


def test_settling_makes_a_new_edition_of_the_report(
    officer: Actor, consultation: Consultation, published: ReportEdition
) -> None:
    decision = DecisionFactory.create(
        consultation=consultation, report_edition=published, report_read_at=NOW
    )

    settle(officer, ConditionFactory.create(decision=decision))

    latest = ReportEdition.objects.order_by("-number")[0]
    assert latest.number == published.number + 1
    assert latest.content["decision"]["conditions"][0] == {
        "text": "The lease is signed (met on 20 November 2026)",
        "owner": None,
        "due_on": None,
        "is_met": True,
    }


def test_a_settlement_is_corrected_with_a_reason(officer: Actor, condition: Condition) -> None:
    settle(officer, condition)

    actions.correct_condition(
        by=officer,
        condition=condition,
        state=ConditionState.FAILED,
        settled_on=SETTLED,
        evidence="The owner withdrew",
        reason="The wrong box was ticked",
        at=NOW,
    )

    condition.refresh_from_db()
    assert (condition.state, condition.evidence) == (ConditionState.FAILED, "The owner withdrew")
    event = AuditEvent.objects.order_by("-id")[0]
    assert (event.reason, event.detail["is_correction"]) == ("The wrong box was ticked", True)


def test_a_settlement_is_taken_back(officer: Actor, condition: Condition) -> None:
    settle(officer, condition)

    actions.correct_condition(
        by=officer,
        condition=condition,
        state=ConditionState.OPEN,
        settled_on=SETTLED,
        evidence="Left over",
        reason="Entered on the wrong decision",
        at=NOW,
    )

    condition.refresh_from_db()
    assert (condition.state, condition.settled_on, condition.evidence) == ("open", None, "")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"reason": " "}, "reason"),
        ({"settled_on": None}, "settled_on"),
        ({"settled_on": date(2026, 11, 22)}, "settled_on"),
    ],
)
def test_a_correction_is_refused_with(
    officer: Actor, condition: Condition, changes: dict[str, object], field: str
) -> None:
    settle(officer, condition)
    values: dict[str, object] = {
        "state": ConditionState.FAILED,
        "settled_on": SETTLED,
        "evidence": "The owner withdrew",
        "reason": "A slip",
        **changes,
    }

    with pytest.raises(ActionRefused) as refusal:
        actions.correct_condition(by=officer, condition=condition, at=NOW, **values)  # type: ignore[arg-type]

    assert refusal.value.field == field


def test_what_is_not_settled_is_not_corrected(officer: Actor, condition: Condition) -> None:
    with pytest.raises(actions.CannotCorrectCondition):
        actions.correct_condition(
            by=officer,
            condition=condition,
            state=ConditionState.MET,
            settled_on=SETTLED,
            evidence="x",
            reason="x",
            at=NOW,
        )


def test_papers_are_kept_in_order(officer: Actor, scope: None, file_store: Path) -> None:
    decision = DecisionFactory.create()

    for title in ("Minutes", "Costs"):
        add_document(
            by=officer,
            decision=decision,
            title=title,
            file_name=f"{title}.txt",
            content=b"Some words",
            at=NOW,
        )

    papers = queries.list_documents(decision)
    assert [paper.document.title for paper in papers] == ["Minutes", "Costs"]
    assert AuditEvent.objects.filter(event=Event.DECISION_DOCUMENT_ADDED).count() == 2


def test_a_program_is_no_paper(officer: Actor, scope: None, file_store: Path) -> None:
    decision = DecisionFactory.create()

    with pytest.raises(ActionRefused):
        add_document(
            by=officer,
            decision=decision,
            title="A program",
            file_name="run.exe",
            content=b"MZ\x90",
            at=NOW,
        )

    assert not queries.list_documents(decision).exists()
