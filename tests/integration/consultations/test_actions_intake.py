"""Do responses come in from a file as one, and go out again only where nothing rests on them?"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from unittest.mock import patch

import psycopg
import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    NOW,
    AmendedResponseFactory,
    AmendmentFactory,
    AnalysisSnapshotFactory,
    ConsultationFactory,
    QuestionFactory,
    RenditionFactory,
    ReportEditionFactory,
    SnapshotResponseFactory,
)
from tests.integration.consultations.files import ROWS, World, csv_file, make_world
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.intake import files as file_actions
from waymark.consultations.actions.intake import responses, steps, undoing
from waymark.consultations.actions.themes.steps import new_framework
from waymark.consultations.imports import files
from waymark.consultations.models.analysis import AnalysisSnapshot, ReportEdition
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.exchanging import ExchangeExport, ExchangeNumber
from waymark.consultations.models.feedback import ReportQuote
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.models.moderation import Moderation
from waymark.consultations.models.similarity import SimilarGroup, SimilarMember
from waymark.consultations.models.theming import EngineReading
from waymark.consultations.queries.undoing import get_undo_effects
from waymark.consultations.rules.vocabulary import ConsultationStage, ResponseStatus
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import open_scope
from waymark.documents.queries import read_content
from waymark.intake.actions import BatchBusy, BatchMovedOn
from waymark.intake.models import Batch, BatchFault
from waymark.intake.rules import BatchState

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> Iterator[World]:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        yield make_world(authority)


def receive(world: World, *rows: str) -> Batch:
    return file_actions.receive_responses_file(
        by=world.officer,
        consultation=world.consultation,
        file_name="responses.csv",
        content=csv_file(*rows),
        at=NOW,
    )


def check(world: World, batch: Batch) -> Batch:
    return files.check_batch(by=world.officer, consultation=world.consultation, batch=batch, at=NOW)


def start(world: World, batch: Batch) -> Batch:
    return file_actions.start_applying(
        by=world.officer, consultation=world.consultation, batch=batch, at=NOW
    )


def apply(world: World, batch: Batch) -> Batch:
    return files.apply_batch(by=world.officer, consultation=world.consultation, batch=batch, at=NOW)


def undo(world: World, batch: Batch, *, snapshots: tuple[int, ...] = ()) -> int:
    return undoing.undo_import(
        by=world.officer,
        consultation=world.consultation,
        batch=batch,
        snapshots=snapshots,
        at=NOW,
    )


def answers_of(reference: str) -> set[tuple[str, str, str]]:
    found = Answer.objects.filter(response__reference=reference).select_related(
        "question", "choice"
    )
    return {
        (each.question.code, each.choice.code if each.choice else "", each.text) for each in found
    }


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("pk").values_list("event", flat=True))


def test_a_file_becomes_responses_with_their_answers(world: World) -> None:
    batch = world.load(*ROWS)

    first = Response.objects.get(reference="R001")
    assert (first.status, first.channel, first.kind) == ("accepted", "import_file", "individual")
    assert first.category is not None
    assert first.category.key == "schools"
    assert first.version is not None
    assert first.batch == batch
    assert first.entered_by_id == world.officer.user_id
    assert first.received_at == NOW
    assert answers_of("R001") == {
        ("preferred", "option_1", ""),
        ("topics", "transport", ""),
        ("topics", "housing", ""),
        ("comments", "", "Keep the bus"),
    }
    assert answers_of("R002") == {("preferred", "option_2", "")}
    assert ("comments", "", "Two, or\nthree =words") in answers_of("R003")
    assert batch.counts["added"] == 3


def test_loading_leaves_one_event_with_the_digest_of_the_file(world: World) -> None:
    batch = world.load(*ROWS)

    event = AuditEvent.objects.get()
    assert event.event == Event.RESPONSES_IMPORTED
    assert event.detail["sha256"] == batch.document.sha256
    assert event.detail["added"] == 3
    assert read_content(batch.document) == csv_file(*ROWS)


def test_every_row_has_its_history(world: World) -> None:
    world.load(*ROWS)

    models: tuple[tuple[Any, int], ...] = ((Response, 3), (Answer, 8))
    for model, number in models:
        kept = model.pgh_event_model.objects.all()
        assert kept.count() == number
        assert {each.pgh_context["user"] for each in kept} == {world.officer.user_id}


def test_the_same_file_again_changes_nothing(world: World) -> None:
    world.load(*ROWS)

    again = world.load(*ROWS, "R004,Health,Option 2,,")

    assert (again.counts["added"], again.counts["unchanged"]) == (1, 3)
    assert Response.objects.count() == 4


def test_another_value_for_a_response_that_is_here_is_a_fault(world: World) -> None:
    world.load(*ROWS)

    with pytest.raises(responses.FileHasFaults) as refused:
        world.load(ROWS[0].replace("housing", "none"), ROWS[1].replace("option_2", "option_1"))

    found = {(fault.row, fault.column) for fault in refused.value.checked.faults}
    assert found == {(2, "topics"), (3, "preferred")}
    assert Response.objects.count() == 3


def test_the_optional_columns_are_taken_in(world: World) -> None:
    world.load(
        "R001,Schools,Option 1,,,body,Invented College,letter,5/11/2026",
        "R002,Schools,Option 1,,,,,,",
        "R003,Schools,Option 1,,,,,Email,",
        "R004,Schools,Option 1,,,,,E-mail,",
        header="response_id,category,preferred,topics,comments,kind,body,channel,received_on",
    )

    first = Response.objects.get(reference="R001")
    assert (first.kind, first.body_name, first.channel) == ("body", "Invented College", "letter")
    assert first.received_at == datetime(2026, 11, 5, 12, 0, tzinfo=UTC)
    second = Response.objects.get(reference="R002")
    assert (second.kind, second.body_name, second.channel) == ("individual", "", "import_file")
    by_email = Response.objects.filter(reference__in=["R003", "R004"])
    assert [each.channel for each in by_email] == ["email", "email"]


def test_undated_responses_to_a_closed_consultation_came_when_it_closed(world: World) -> None:
    closed = world.consultation
    closed.stage, closed.closes_at = ConsultationStage.CLOSED.value, NOW - timedelta(days=3)
    closed.save()

    world.load(
        "R001,Schools,Option 1,,,",
        "R002,Schools,Option 1,,,20/11/2026",
        header="response_id,category,preferred,topics,comments,received_on",
    )

    undated, late = Response.objects.order_by("reference")
    assert (undated.received_at, undated.is_late) == (closed.closes_at, False)
    assert late.is_late


def test_faults_leave_nothing_behind(world: World) -> None:
    with pytest.raises(responses.FileHasFaults):
        world.load(*ROWS, "R004,Nobody,Option 1,,")

    assert not Response.objects.exists()
    assert not Batch.objects.exists()
    assert events() == []


def test_a_file_is_refused_where_nobody_can_answer_yet(world: World) -> None:
    draft = ConsultationFactory.create()

    with pytest.raises(steps.CannotTakeResponses, match="cannot answer yet"):
        World(world.authority, world.membership, draft).load(*ROWS)


def test_a_file_is_refused_where_responses_are_not_held(world: World) -> None:
    world.consultation.responses_held = False
    world.consultation.save()

    with pytest.raises(steps.CannotTakeResponses, match="not held here"):
        world.load(*ROWS)


@pytest.mark.parametrize("role", [RoleName.CONSULTATION_ANALYST, RoleName.COUNCILLOR])
def test_only_those_who_manage_responses_may_load_a_file(world: World, role: RoleName) -> None:
    colleague = MembershipFactory.create(authority=world.authority, role=role)
    other = World(world.authority, colleague, world.consultation)

    with pytest.raises(NotAllowed):
        other.load(*ROWS)


def test_a_column_for_answers_that_are_not_held_is_a_fault(world: World) -> None:
    Question.objects.filter(code="comments").update(answers_held=False)

    with pytest.raises(responses.FileHasFaults) as refused:
        world.load(*ROWS)

    (fault,) = refused.value.checked.faults
    assert (fault.row, fault.column) == (1, "comments")


# In steps -------------------------------------------------------------------------------------


def test_a_file_goes_from_received_to_applied(world: World) -> None:
    batch = receive(world, *ROWS)
    checked = check(world, batch)
    assert (checked.state, checked.row_count) == (BatchState.READY, 3)
    assert sum(checked.counts["categories"].values()) == 3
    assert not Response.objects.exists()

    start(world, batch)
    applied = apply(world, batch)

    assert applied.state == BatchState.APPLIED
    assert Response.objects.count() == 3
    assert events() == [
        Event.RESPONSES_RECEIVED,
        Event.IMPORT_CHECKED,
        Event.IMPORT_STARTED,
        Event.RESPONSES_IMPORTED,
    ]


def test_faults_of_a_checked_file_are_kept_with_their_place(world: World) -> None:
    batch = check(world, receive(world, ROWS[0], "R002,Helth,Option 3,,"))

    assert batch.state == BatchState.FAULTY
    assert batch.fault_count == 2
    category, choice = BatchFault.objects.order_by("position")
    assert (category.row, category.column, category.value) == (3, "category", "Helth")
    assert "Did you mean “Health”?" in category.remedy
    assert (choice.row, choice.column) == (3, "preferred")


def test_only_the_first_to_apply_a_file_does(world: World) -> None:
    batch = check(world, receive(world, *ROWS))
    start(world, batch)

    with pytest.raises(BatchMovedOn, match="being applied already"):
        start(world, batch)
    apply(world, batch)
    with pytest.raises(BatchMovedOn, match="applied already"):
        apply(world, batch)

    assert Response.objects.count() == 3


def test_a_file_that_no_longer_fits_when_applied_is_not_applied(world: World) -> None:
    batch = check(world, receive(world, *ROWS))
    start(world, batch)
    world.load(ROWS[0].replace("Option 1", "Option 2"))

    found = apply(world, batch)

    assert found.state == BatchState.FAULTY
    assert BatchFault.objects.get().column == "preferred"
    assert Response.objects.count() == 1


def test_a_stopped_file_can_be_tried_again(world: World) -> None:
    batch = check(world, receive(world, *ROWS))
    start(world, batch)
    again = partial(
        file_actions.try_again,
        by=world.officer,
        consultation=world.consultation,
        batch=batch,
        at=NOW,
    )

    again()
    apply(world, batch)

    assert Response.objects.count() == 3
    with pytest.raises(BatchMovedOn):
        again()


def test_a_failed_file_is_checked_again(world: World) -> None:
    batch = receive(world, *ROWS)
    file_actions.mark_failed(by=world.officer, consultation=world.consultation, batch=batch, at=NOW)

    file_actions.try_again(by=world.officer, consultation=world.consultation, batch=batch, at=NOW)

    assert check(world, batch).state == BatchState.READY


def test_a_failure_while_writing_leaves_nothing(world: World) -> None:
    batch = check(world, receive(world, *ROWS))
    start(world, batch)

    with (
        patch.object(responses, "INSERT_ANSWERS", "SELECT 1 / 0"),
        pytest.raises(Exception, match="division by zero"),
    ):
        apply(world, batch)

    batch.refresh_from_db()
    assert batch.state == BatchState.APPLYING
    assert not Response.objects.exists()


def test_a_discarded_file_keeps_no_values(world: World) -> None:
    batch = check(world, receive(world, "R002,Helth,Option 3,,"))

    file_actions.discard_responses_file(
        by=world.officer, consultation=world.consultation, batch=batch, at=NOW
    )

    batch.refresh_from_db()
    assert batch.state == BatchState.DISCARDED
    assert not BatchFault.objects.exists()


# Undo -----------------------------------------------------------------------------------------


def test_undoing_takes_out_what_the_file_brought_and_no_more(world: World) -> None:
    world.load(ROWS[0])
    batch = world.load(*ROWS)

    number = undo(world, batch)

    assert number == 2
    assert list(Response.objects.values_list("reference", flat=True)) == ["R001"]
    assert {each.response.reference for each in Answer.objects.select_related("response")} == {
        "R001"
    }
    batch.refresh_from_db()
    assert (batch.state, batch.undone_by_id) == (BatchState.UNDONE, world.officer.user_id)
    kept = Response.pgh_event_model.objects.filter(pgh_label="delete")  # type: ignore[attr-defined]
    assert kept.count() == 2


def test_a_file_that_was_undone_can_be_loaded_again(world: World) -> None:
    undo(world, world.load(*ROWS))

    again = world.load(*ROWS)

    assert again.counts["added"] == 3


def test_undoing_is_refused_with_the_amended_response_named(world: World) -> None:
    batch = world.load(*ROWS)
    amended = Response.objects.get(reference="R002")
    amendment = AmendmentFactory.create(
        consultation=world.consultation,
        question=QuestionFactory.create(consultation=world.consultation),
    )
    AmendedResponseFactory.create(amendment=amendment, response=amended)

    with pytest.raises(undoing.CannotUndo) as refused:
        undo(world, batch)

    assert refused.value.problems == ("1 response is covered by an amendment: R002.",)
    assert Response.objects.count() == 3


def test_undoing_is_refused_with_the_excluded_response_named(world: World) -> None:
    batch = world.load(*ROWS)
    Response.objects.filter(reference="R003").update(
        status=ResponseStatus.EXCLUDED.value, exclusion_reason="blank"
    )

    with pytest.raises(undoing.CannotUndo) as refused:
        undo(world, batch)

    assert refused.value.problems[0].endswith("R003.")


def _quote(answer: Answer, world: World) -> None:
    ReportQuote.objects.create(
        authority_id=answer.authority_id,
        consultation=world.consultation,
        answer=answer,
        chosen_at=NOW,
    )


def _number(answer: Answer, world: World) -> None:
    own = {"authority_id": answer.authority_id}
    export = ExchangeExport.objects.create(
        **own, question=answer.question, answers=1, sha256="0" * 64, made_at=NOW
    )
    ExchangeNumber.objects.create(**own, export=export, answer=answer, number=7)


def _moderate(answer: Answer, world: World) -> None:
    Moderation.objects.create(
        authority_id=answer.authority_id, answer=answer, state="approved", decided_at=NOW
    )


def _theme(answer: Answer, world: World) -> None:
    framework = new_framework(by=world.officer, question=answer.question, version=1, at=NOW)
    EngineReading.objects.create(
        authority_id=answer.authority_id,
        framework=framework,
        answer=answer,
        engine="a",
        sha256="0" * 64,
        read_at=NOW,
    )


def _group(answer: Answer, world: World, *, decision: str = "dismissed") -> SimilarGroup:
    own = {"authority_id": answer.authority_id}
    group: SimilarGroup = SimilarGroup.objects.create(
        **own,
        consultation=world.consultation,
        signal="text",
        found_at=NOW,
        decision=decision,
        decided_at=NOW if decision else None,
        decided_by_id=world.officer.user_id if decision else None,
    )
    SimilarMember.objects.create(**own, group=group, response=answer.response)
    return group


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_quote, "1 response is quoted for the report (take the quotes out first): R002."),
        (_number, "1 response is numbered in files that were written for another service: R002."),
        (_moderate, "1 response is read by a moderator: R002."),
        (_theme, "1 response is read for themes: R002."),
        (_group, "1 response is in a group of similar responses that somebody decided on: R002."),
    ],
)
def test_undoing_is_refused_in_a_sentence_by_what_people_made_of_an_answer(
    world: World, make: Callable[[Answer, World], None], sentence: str
) -> None:
    batch = world.load(*ROWS)
    answer = Answer.objects.filter(response__reference="R002").order_by("pk").first()
    assert answer is not None
    make(answer, world)

    with pytest.raises(undoing.CannotUndo) as refused:
        undo(world, batch)

    assert refused.value.problems == (sentence,)
    assert Response.objects.count() == 3


def test_everything_that_may_rest_on_an_answer_is_thought_of_when_undoing() -> None:
    goes_with_it = {"Answer", "SnapshotResponse", "SimilarMember"}
    in_the_way = {
        "AmendedResponse", "CampaignMember", "EngineReading", "ExchangeNumber", "Merging",
        "Moderation", "Redaction", "ReportQuote", "ThemeAssignment",
    }  # fmt: skip
    of_no_file = {
        "EntryItem", "InvitedResponse", "RespondentContact", "ResponseDraft", "ResponseReceipt",
        "ResponseTrace",
    }  # fmt: skip

    found = {
        model.__name__
        for model in apps.get_models()
        if not hasattr(model, "pgh_tracked_model")
        for field in model._meta.get_fields()
        if field.many_to_one and field.related_model in {Answer, Response}
    }

    assert found == goes_with_it | in_the_way | of_no_file


def test_undoing_forgets_similar_groups_that_nobody_decided_on(world: World) -> None:
    batch = world.load(*ROWS)
    _group(Answer.objects.filter(response__reference="R002")[0], world, decision="")

    undo(world, batch)

    assert not SimilarGroup.objects.exists()


def freeze(world: World, *, number: int, published: bool) -> AnalysisSnapshot:
    snapshot: AnalysisSnapshot = AnalysisSnapshotFactory.create(
        consultation=world.consultation, number=number
    )
    for response in Response.objects.all():
        SnapshotResponseFactory.create(snapshot=snapshot, response=response)
    edition = ReportEditionFactory.create(
        consultation=world.consultation,
        snapshot=snapshot,
        number=number,
        published_at=NOW if published else None,
    )
    RenditionFactory.create(edition=edition)
    return snapshot


def test_undoing_is_refused_once_figures_are_published(world: World) -> None:
    batch = world.load(*ROWS)
    freeze(world, number=1, published=True)

    with pytest.raises(undoing.CannotUndo) as refused:
        undo(world, batch)

    assert refused.value.problems == (
        "3 responses are in figures that were published: R001, R002, R003.",
    )


def test_undoing_discards_the_unpublished_snapshots_that_were_named(world: World) -> None:
    batch = world.load(*ROWS)
    freeze(world, number=7, published=False)
    effects = get_undo_effects(viewer=world.officer, consultation=world.consultation, batch=batch)
    assert (effects.snapshots, effects.editions) == ((7,), (7,))

    undo(world, batch, snapshots=(7,))

    assert not AnalysisSnapshot.objects.exists()
    assert not ReportEdition.objects.exists()
    assert AuditEvent.objects.get(event=Event.IMPORT_UNDONE).detail["snapshots"] == [7]


def test_undoing_is_refused_where_a_snapshot_was_taken_meanwhile(world: World) -> None:
    batch = world.load(*ROWS)
    freeze(world, number=1, published=False)

    with pytest.raises(undoing.SnapshotsChanged):
        undo(world, batch)

    assert AnalysisSnapshot.objects.exists()


def test_undoing_twice_is_refused(world: World) -> None:
    batch = world.load(*ROWS)
    undo(world, batch)

    with pytest.raises(BatchMovedOn, match="has been undone"):
        undo(world, batch)


# Two at once, and two authorities -------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_a_file_that_a_worker_holds_is_left_alone() -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        world = make_world(authority)
        batch = check(world, receive(world, *ROWS))
    parameters = connection.get_connection_params()
    parameters.pop("cursor_factory", None)
    parameters.pop("context", None)
    with psycopg.connect(**parameters) as other:
        other.execute("SELECT set_config('waymark.authorities', %s, true)", [str(authority.pk)])
        held = other.execute(
            "SELECT id FROM intake_batch WHERE id = %s FOR UPDATE", [batch.pk]
        ).fetchall()
        assert held == [(batch.pk,)]

        with open_scope(authority.pk), pytest.raises(BatchBusy):
            start(world, batch)
        other.rollback()

    with open_scope(authority.pk):
        assert start(world, batch).state == BatchState.APPLYING


def test_the_same_references_of_another_authority_do_not_meet() -> None:
    ours, theirs = AuthorityFactory.create(), AuthorityFactory.create()
    with open_scope(theirs.pk):
        make_world(theirs).load(*ROWS)
    with open_scope(ours.pk):
        world = make_world(ours)

        batch = world.load(*ROWS)

        assert batch.counts["added"] == 3
        assert member_actor(world.membership).authority_id == ours.pk


def test_a_file_with_more_rows_than_allowed_is_refused(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "IMPORT_MAXIMUM_ROWS", 2)

    with pytest.raises(ActionRefused) as refused:
        world.load(*ROWS)

    assert isinstance(refused.value, responses.FileHasFaults)
    (fault,) = refused.value.checked.faults
    assert "3 rows" in fault.message
    assert "Split it" in fault.remedy


def test_how_far_the_work_has_come_is_heard_and_never_falls(world: World) -> None:
    heard: list[int] = []

    with open_scope(world.authority.pk):
        files.import_file(
            by=world.officer,
            consultation=world.consultation,
            file_name="responses.csv",
            content=csv_file(*ROWS),
            at=NOW,
            tell=heard.append,
        )

    assert heard == sorted(heard)
    assert heard[0] > 0
    assert heard[-1] >= 95
