"""What happens to consultations by itself, or in the background?"""

from collections.abc import Callable
from traceback import extract_tb
from typing import Any
from uuid import UUID

import structlog
from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access import queries as access
from waymark.consultations.actions import stages
from waymark.consultations.actions.hearing import equality, receipts
from waymark.consultations.actions.hearing.answering import drafts
from waymark.consultations.actions.hearing.files import READ_TASK, keep_read_text
from waymark.consultations.actions.intake import undoing
from waymark.consultations.actions.intake.files import APPLY_TASK, CHECK_TASK, mark_failed
from waymark.consultations.actions.intake.undoing import UNDO_TASK
from waymark.consultations.actions.inviting import news
from waymark.consultations.actions.moderation import similar
from waymark.consultations.actions.themes import runs as theme_runs
from waymark.consultations.actions.themes.runs import RUN_TASK
from waymark.consultations.engines.protocol import EngineUnavailable, ThemeEngine
from waymark.consultations.engines.registry import engine_named
from waymark.consultations.imports import files
from waymark.consultations.queries import hearing as hearing_queries
from waymark.consultations.queries import intake as intake_queries
from waymark.consultations.queries import themes as theme_queries
from waymark.consultations.queries.answering import has_old_drafts
from waymark.consultations.queries.equality import list_ready_to_move
from waymark.consultations.queries.inviting.news import list_news, list_old_news_requests
from waymark.consultations.queries.moderation import similar as similar_queries
from waymark.consultations.queries.receipts import has_old_traces
from waymark.consultations.queries.setup.consultations import list_due
from waymark.consultations.rules.vocabulary import ConsultationStage, RunKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import in_every_scope, open_scope
from waymark.documents.engines.reading import NoTextRead, read_text
from waymark.documents.queries import read_content
from waymark.intake.actions import BatchBusy, BatchMovedOn
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState, UndoEnd

log = structlog.get_logger(__name__)


@app.periodic(cron="* * * * *")
@app.task(name="consultations.keep_to_times", queueing_lock="consultations.keep_to_times")
def keep_to_times(timestamp: int) -> None:
    """Open scheduled consultations and close open ones whose time has come, in every authority.

    May run twice: what has been opened or closed is not due any more. A refusal is logged and a
    fault in one authority keeps nobody else waiting.
    """
    in_every_scope(
        (each.pk for each in access.list_authorities()),
        lambda key: _keep_to_times(Actor.system(key)),
        faulty="Some consultations could not be opened or closed.",
    )


def _keep_to_times(by: Actor) -> None:
    now = timezone.now()
    for due in list_due(viewer=by, at=now):
        is_opening = due.stage == ConsultationStage.SCHEDULED
        move = stages.open_consultation if is_opening else stages.close_consultation
        try:
            move(by=by, consultation=due, at=now)
        except ActionRefused as refused:
            log.warning(
                "consultation_not_moved",
                consultation=str(due.public_id),
                why=type(refused).__name__,
            )


@app.periodic(cron="15 3 * * *")
@app.task(name="consultations.forget_drafts", queueing_lock="consultations.forget_drafts")
def forget_drafts(timestamp: int) -> None:
    """Forget answers that were begun and never sent, 30 days after closing, in every authority."""
    now = timezone.now()
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            if has_old_drafts(at=now):
                drafts.forget_drafts(by=Actor.system(authority.pk), at=now)


@app.periodic(cron="25 3 * * *")
@app.task(name="consultations.forget_traces", queueing_lock="consultations.forget_traces")
def forget_traces(timestamp: int) -> None:
    """Forget where answers were sent from, 30 days after closing, in every authority."""
    now = timezone.now()
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            if has_old_traces(on=now.date()):
                receipts.forget_traces(by=Actor.system(authority.pk), at=now)


@app.periodic(cron="*/5 * * * *")
@app.task(name="consultations.tell_news", queueing_lock="consultations.tell_news")
def tell_news(timestamp: int) -> None:
    """Tell those who asked for it what opened and what was published, in every authority."""
    now = timezone.now()
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            for consultation, kind in list_news(at=now):
                news.tell_news(
                    by=Actor.system(authority.pk), consultation=consultation, kind=kind, at=now
                )


@app.periodic(cron="30 3 * * *")
@app.task(name="consultations.forget_news", queueing_lock="consultations.forget_news")
def forget_news(timestamp: int) -> None:
    """Forget addresses that were never confirmed or were told long ago, in every authority."""
    now = timezone.now()
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            if list_old_news_requests(at=now).exists():
                news.forget_news_requests(by=Actor.system(authority.pk), at=now)


@app.periodic(cron="*/10 * * * *")
@app.task(name="consultations.move_equality_answers", queueing_lock="consultations.move_equality")
def move_equality_answers(timestamp: int) -> None:
    """Move answers about equality to where they are counted, in every authority.

    May run twice: what has been moved is held no longer.
    """
    now = timezone.now()
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            by = Actor.system(authority.pk)
            for ready in list_ready_to_move(viewer=by):
                equality.move_equality_answers(by=by, consultation=ready, at=now)


@app.task(name=READ_TASK)
def read_sent_file(*, authority_id: int, answer_id: str) -> None:
    """Read the words of a file that came with an answer; one that cannot be read is left to people.

    May run twice: a text that is there already stays.
    """
    by = Actor.system(authority_id)
    with open_scope(authority_id):
        answer = hearing_queries.get_file_to_read(viewer=by, answer_id=UUID(answer_id))
        document = answer.document
        if document is None or answer.text:
            return
        try:
            text = read_text(document.file_name, read_content(document))
        except NoTextRead as unread:
            log.info("sent_file_not_read", answer=answer_id, why=type(unread.__cause__).__name__)
            return
        keep_read_text(by=by, answer=answer, text=text, at=timezone.now())


# Responses that look alike --------------------------------------------------------------------


@app.periodic(cron="40 3 * * *")
@app.task(name="consultations.compare_new", queueing_lock="consultations.compare_new")
def compare_new_responses(timestamp: int) -> None:
    """Have responses compared in every consultation where some came in since the last time."""
    now = timezone.now()
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            by = Actor.system(authority.pk)
            for consultation in similar_queries.list_to_compare(viewer=by):
                similar.ask_to_compare(by=by, consultation=consultation, at=now)


@app.task(name=similar.COMPARE_TASK)
def compare_responses(*, authority_id: int, consultation_id: str) -> None:
    """Compare the responses of one consultation."""
    by = Actor.system(authority_id)
    with open_scope(authority_id):
        consultation = similar_queries.get_to_compare(viewer=by, public_id=UUID(consultation_id))
        similar.compare_responses(by=by, consultation=consultation, at=timezone.now())


# Themes in answers ----------------------------------------------------------------------------


@app.task(name=RUN_TASK)
def read_answers_for_themes(*, authority_id: int, run_id: str) -> None:
    """Let an engine read the answers in parts, each kept before the next; may run twice."""
    system, key = Actor.system(authority_id), UUID(run_id)
    engine: ThemeEngine | None = None
    try:
        with open_scope(authority_id):
            run = theme_queries.get_run(viewer=system, public_id=key)
        engine = engine_named(run.engine, endpoint=theme_queries.endpoint())
        step = theme_runs.propose_themes if run.kind == RunKind.PROPOSE else theme_runs.suggest_some
        has_more = True
        while has_more:
            with open_scope(authority_id):
                left = step(by=system, run=run, engine=engine, at=timezone.now())
            has_more = run.kind == RunKind.SUGGEST and bool(left)
    except theme_runs.RunEnded:
        log.info("themes_left_alone", run=run_id)
    except (ActionRefused, EngineUnavailable) as refused:
        _fail_run(system, key, str(refused), engine)
    except Exception as error:
        places = [f"{each.filename}:{each.lineno}" for each in extract_tb(error.__traceback__)]
        log.error("themes_failed", run=run_id, error=type(error).__name__, places=places)
        _fail_run(system, key, theme_runs.FAULT, engine)


def _fail_run(by: Actor, run_id: UUID, message: str, engine: ThemeEngine | None) -> None:
    with open_scope(by.authority_id or 0):
        theme_runs.fail_run(
            by=by,
            run=theme_queries.get_run(viewer=by, public_id=run_id),
            message=message,
            at=timezone.now(),
            calls=engine.calls if engine else (),
        )


# Files of responses ---------------------------------------------------------------------------


@app.task(name=CHECK_TASK)
def check_responses_file(*, authority_id: int, batch_id: str) -> None:
    """Check a file that was received."""
    _work_on_file(files.check_batch, authority_id=authority_id, batch_id=batch_id)


@app.task(name=APPLY_TASK)
def apply_responses_file(*, authority_id: int, batch_id: str) -> None:
    """Apply a file, in the name of whoever asked for it."""
    _work_on_file(files.apply_batch, authority_id=authority_id, batch_id=batch_id)


@app.task(name=UNDO_TASK)
def undo_responses_file(*, authority_id: int, batch_id: str) -> None:
    """Take out what a file brought, in the name of whoever asked for it."""
    _work_on_file(files.undo_batch, authority_id=authority_id, batch_id=batch_id)


def _work_on_file(step: Callable[..., Any], *, authority_id: int, batch_id: str) -> None:
    """Do one step; a failure of the machine is shown on the file's page, where it can be retried.

    The log gets the place of the failure, never its message: a database quotes values in it.
    """
    system = Actor.system(authority_id)
    key = UUID(batch_id)
    try:
        with open_scope(authority_id):
            consultation, batch = intake_queries.get_file_at_work(viewer=system, public_id=key)
            by = _asked_by(batch) or system
            step(by=by, consultation=consultation, batch=batch, at=timezone.now())
    except (BatchBusy, BatchMovedOn) as refusal:
        log.info("responses_file_left_alone", batch=batch_id, reason=type(refusal).__name__)
    except (undoing.CannotUndo, undoing.SnapshotsChanged) as refusal:
        log.info("responses_file_not_undone", batch=batch_id, reason=type(refusal).__name__)
        _stop(system, key, UndoEnd.REFUSED)
    except Exception as error:
        places = [f"{each.filename}:{each.lineno}" for each in extract_tb(error.__traceback__)]
        log.error(
            "responses_file_failed", batch=batch_id, error=type(error).__name__, places=places
        )
        _stop(system, key, UndoEnd.FAILED)


def _stop(system: Actor, batch_id: UUID, end: UndoEnd) -> None:
    with open_scope(system.authority_id or 0):
        consultation, batch = intake_queries.get_file_at_work(viewer=system, public_id=batch_id)
        shared: dict[str, Any] = {"by": system, "consultation": consultation, "batch": batch}
        if batch.state == BatchState.UNDOING:
            undoing.stop_undoing(**shared, end=end, at=timezone.now())
        else:
            mark_failed(**shared, at=timezone.now())


def _asked_by(batch: Batch) -> Actor | None:
    is_undoing = batch.state == BatchState.UNDOING
    user_id = batch.undone_by_id if is_undoing else batch.applied_by_id
    if user_id is None:
        return None
    membership = access.find_membership(user_id=user_id)
    if membership is None:
        message = "Whoever asked for it no longer works here."
        raise NotAllowed(message)
    return access.member_actor(membership)
