"""From draft to analysis: what each move needs, what it freezes, and what happens by itself."""

from datetime import timedelta

import pytest
import time_machine

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import (
    CLOSES,
    NOW,
    OPENS,
    ConsultationFactory,
    approve,
    ready_consultation,
)
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import stages
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.queries.setup.versions import frozen_setup
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules.content.report import digest
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.tasks import keep_to_times
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import open_scope

MOVES = {
    "schedule": stages.schedule_consultation,
    "return": stages.return_consultation_to_draft,
    "open": stages.open_consultation,
    "close": stages.close_consultation,
    "analyse": stages.start_analysing,
    "archive": stages.archive_consultation,
}
ALLOWED = {
    ("approved", "schedule"),
    ("approved", "open"),
    ("approved", "return"),
    ("scheduled", "return"),
    ("scheduled", "open"),
    ("open", "close"),
    ("closed", "analyse"),
    ("reported", "analyse"),
    ("reported", "archive"),
    ("feedback", "archive"),
    ("withdrawn", "archive"),
}


@pytest.mark.parametrize("move", sorted(MOVES))
@pytest.mark.parametrize("stage", [each.value for each in ConsultationStage])
def test_only_the_moves_of_the_table_are_made(officer: Actor, stage: str, move: str) -> None:
    consultation = ready_consultation(
        stage=stage, opens_at=NOW + timedelta(hours=1), closes_at=CLOSES
    )
    words = {"reason": "Ice", "notice": "The hall is shut."} if move == "close" else {}

    if (stage, move) in ALLOWED:
        if stage == "open":
            consultation.opens_at = NOW - timedelta(days=30)
            consultation.save()
        MOVES[move](by=officer, consultation=consultation, at=NOW, **words)
        consultation.refresh_from_db()
        assert consultation.stage != stage
    else:
        with pytest.raises(ActionRefused, match="at the stage"):
            MOVES[move](by=officer, consultation=consultation, at=NOW)


@pytest.mark.parametrize("move", sorted(MOVES))
def test_a_councillor_moves_nothing(councillor: Actor, move: str) -> None:
    with pytest.raises(NotAllowed):
        MOVES[move](by=councillor, consultation=ready_consultation(), at=NOW)


@pytest.mark.parametrize("move", ["schedule", "open"])
def test_opening_is_refused_with_everything_that_is_missing(officer: Actor, move: str) -> None:
    consultation = approve(ConsultationFactory.create(opens_at=NOW + timedelta(days=1)))

    with pytest.raises(ActionRefused) as refused:
        MOVES[move](by=officer, consultation=consultation, at=NOW)

    problems = refused.value.problems
    assert "Add at least one question" in problems
    assert any(each.startswith("Say what is still open.") for each in problems)
    assert any(each.startswith("Add the equality impact assessment.") for each in problems)
    assert not ConsultationVersion.objects.exists()
    assert not AuditEvent.objects.exists()


def test_scheduling_for_a_time_that_has_passed_is_refused(officer: Actor) -> None:
    consultation = ready_consultation(stage="approved", opens_at=NOW - timedelta(minutes=1))

    with pytest.raises(ActionRefused, match="has passed"):
        stages.schedule_consultation(by=officer, consultation=consultation, at=NOW)


def test_opening_freezes_the_set_up_under_its_digest(officer: Actor) -> None:
    consultation = ready_consultation(stage="approved", opens_at=NOW + timedelta(days=2))

    stages.open_consultation(by=officer, consultation=consultation, at=NOW)

    consultation.refresh_from_db()
    version = ConsultationVersion.objects.get()
    assert (consultation.opens_at, consultation.opened_at) == (NOW, NOW)
    assert version.sha256 == digest(version.content)
    assert version.content == frozen_setup(read_setup(consultation))
    assert [each["code"] for each in version.content["questions"]] == [
        "preferred_option",
        "issues",
    ]


def test_closing_before_the_time_moves_the_closing_date(officer: Actor) -> None:
    consultation = ready_consultation(stage="open")

    with pytest.raises(ActionRefused, match="Say why"):
        stages.close_consultation(by=officer, consultation=consultation, at=NOW)
    stages.close_consultation(
        by=officer, consultation=consultation, at=NOW, reason="Ice", notice="The hall is shut."
    )

    consultation.refresh_from_db()
    assert (consultation.closes_at, consultation.closed_at) == (NOW, NOW)
    assert AuditEvent.objects.get().detail == {"is_early": True}


def test_closing_after_the_time_leaves_the_closing_date(officer: Actor) -> None:
    consultation = ready_consultation(stage="open")

    stages.close_consultation(by=officer, consultation=consultation, at=CLOSES + timedelta(days=1))

    consultation.refresh_from_db()
    assert consultation.closes_at == CLOSES


def test_consultations_open_and_close_by_themselves_in_every_authority(db: None) -> None:
    ours: Authority = AuthorityFactory.create()
    theirs: Authority = AuthorityFactory.create()
    with open_scope(ours.pk):
        opening = ready_consultation(stage="scheduled", opens_at=NOW)
        waiting = ready_consultation(stage="scheduled", opens_at=NOW + timedelta(minutes=2))
    with open_scope(theirs.pk):
        closing = ready_consultation(stage="open", opens_at=OPENS, closes_at=NOW)
        running = ready_consultation(stage="open")

    with time_machine.travel(NOW + timedelta(seconds=30), tick=False):
        keep_to_times(0)
        keep_to_times(0)

    with open_scope(ours.pk, theirs.pk):
        now = dict(Consultation.objects.values_list("pk", "stage"))
        assert now == {
            opening.pk: "open",
            waiting.pk: "scheduled",
            closing.pk: "closed",
            running.pk: "open",
        }
        done = AuditEvent.objects.values_list("authority_id", "event", "actor_kind")
        assert set(done) == {
            (ours.pk, "consultations.opened", "system"),
            (theirs.pk, "consultations.closed", "system"),
        }
        assert len(done) == 2


def test_one_that_cannot_open_keeps_nobody_else_waiting(db: None) -> None:
    ours: Authority = AuthorityFactory.create()
    with open_scope(ours.pk):
        unready = ConsultationFactory.create(stage="scheduled", opens_at=NOW)
        ready = ready_consultation(stage="scheduled", opens_at=NOW)

    with time_machine.travel(NOW, tick=False):
        keep_to_times(0)

    with open_scope(ours.pk):
        now = dict(Consultation.objects.values_list("pk", "stage"))
        assert now == {unready.pk: "scheduled", ready.pk: "open"}


def test_a_fault_in_one_authority_is_raised_after_all_have_had_their_turn(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: Authority = AuthorityFactory.create()
    sound: Authority = AuthorityFactory.create()
    for authority in (broken, sound):
        with open_scope(authority.pk):
            ready_consultation(stage="scheduled", opens_at=NOW)
    plain = stages.open_consultation

    def fail_in_one(*, by: Actor, **values: object) -> None:
        if by.authority_id == broken.pk:
            message = "A fault"
            raise RuntimeError(message)
        plain(by=by, **values)  # type: ignore[arg-type]

    monkeypatch.setattr(stages, "open_consultation", fail_in_one)

    with time_machine.travel(NOW, tick=False), pytest.raises(ExceptionGroup) as raised:
        keep_to_times(0)

    assert len(raised.value.exceptions) == 1
    with open_scope(sound.pk):
        assert Consultation.objects.get().stage == "open"
