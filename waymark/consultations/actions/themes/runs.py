"""How is an engine set to work on the answers to a question, and what of it is kept?"""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.themes.outside import NotAssessed
from waymark.consultations.actions.themes.steps import (
    draft_framework,
    label_of,
    next_position,
    taken_keys,
)
from waymark.consultations.engines.language import is_foreign
from waymark.consultations.engines.protocol import (
    CandidateTheme,
    EngineCall,
    KnownTheme,
    Suggestion,
    TextAnswer,
    ThemeEngine,
)
from waymark.consultations.engines.registry import engine_states
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.theming import (
    EngineReading,
    EngineRun,
    Theme,
    ThemeAssignment,
    ThemeFramework,
)
from waymark.consultations.queries import themes as queries
from waymark.consultations.queries.themes import PreparedAnswer
from waymark.consultations.queries.themes_campaigns import repeats_of
from waymark.consultations.queries.themes_coding import repeats_under
from waymark.consultations.rules.themes import theme_key
from waymark.consultations.rules.vocabulary import (
    AssignmentSource,
    FrameworkStatus,
    RunKind,
    RunState,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.actors import Actor
from waymark.core.jobs import defer
from waymark.core.refusals import ActionRefused

RUN_TASK = "consultations.read_answers_for_themes"
INSIDE_PART = 500  # answers read and kept together
OUTSIDE_PART = 20  # one paid question: what was paid for is kept at once
FAULT = "The method stopped because of a fault here. What it had read is kept: try again."
AT_WORK = (RunState.WAITING.value, RunState.WORKING.value)


class EngineBusy(ActionRefused):
    """A method is reading these answers already. Wait until it has finished."""


class EngineNotAvailable(ActionRefused):
    """This method cannot be used here."""


class NoAnswers(ActionRefused):
    """There are no answers in words to read yet."""


class NoSignedThemes(ActionRefused):
    """Two people sign the themes before a method suggests them for answers."""


class RunEnded(ActionRefused):
    """This has ended already."""


@action
def start_run(
    *, by: Actor, question: Question, kind: RunKind, engine: str, at: datetime, target: int = 10
) -> EngineRun:
    """Have an engine propose themes, or suggest the signed ones, in the background."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    _require_engine(engine, question.consultation)
    answers = queries.counted_answers(question).count()
    if not answers:
        raise NoAnswers
    if kind is RunKind.PROPOSE:
        framework = draft_framework(by=by, question=question, at=at)
    else:
        framework = _signed(question)
    if EngineRun.objects.filter(framework__question=question, state__in=AT_WORK).exists():
        raise EngineBusy
    run = EngineRun.objects.create(
        authority_id=question.authority_id,
        framework=framework,
        kind=kind.value,
        state=RunState.WAITING.value,
        engine=engine,
        target=target if kind is RunKind.PROPOSE else None,
        total=answers,
        asked_at=at,
        asked_by_id=by.user_id,
    )
    _defer(run)
    _record(by=by, run=run, at=at)
    return run


@action
def retry_run(*, by: Actor, run: EngineRun, at: datetime) -> EngineRun:
    """Take up work that failed or whose worker stopped; what was read is not read again."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = EngineRun.objects.select_for_update().get(pk=run.pk)
    if locked.state == RunState.DONE:
        raise RunEnded
    _require_engine(locked.engine, run.framework.question.consultation)
    locked.state, locked.ended_at, locked.message = RunState.WAITING.value, None, ""
    locked.asked_at, locked.asked_by_id = at, by.user_id
    locked.save(update_fields=["state", "ended_at", "message", "asked_at", "asked_by"])
    _defer(locked)
    _record(by=by, run=locked, at=at)
    return locked


@action
def propose_themes(*, by: Actor, run: EngineRun, engine: ThemeEngine, at: datetime) -> int:
    """Let the engine propose candidates, and put them on the long list of the draft."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock(run)
    framework = draft_framework(by=by, question=locked.framework.question, at=at)
    answers = _readable(locked, engine)
    repeats = repeats_of(framework.question)
    keys = {each.public_id: (each.pk, *repeats.followers_of(each.public_id)) for each in answers}
    found = engine.propose(
        framework.question.wording,
        [TextAnswer(each.public_id, each.text) for each in answers],
        locked.target or 10,
    )
    _keep_candidates(framework, found, keys, label=label_of(engine), by=by, at=at)
    locked.read = len(answers)
    _end(locked, engine, state=RunState.DONE, at=at)
    _record(by=by, run=locked, at=at, themes=len(found))
    return len(found)


@action
def suggest_some(*, by: Actor, run: EngineRun, engine: ThemeEngine, at: datetime) -> bool:
    """Let the engine read the next part of the answers; whether any are left."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock(run)
    framework = locked.framework
    answers = _readable(locked, engine)
    label = label_of(engine)
    known = set(
        EngineReading.objects.filter(framework=framework, engine=label).values_list(
            "answer_id", "sha256"
        )
    )
    unread = [each for each in answers if (each.pk, each.sha256) not in known]
    part = unread[: OUTSIDE_PART if engine.sends_data_outside else INSIDE_PART]
    kept = _suggest(framework, engine, part, label=label, at=at)
    locked.read = len(answers) - len(unread) + len(part)
    locked.unanswered += len(getattr(engine, "unanswered", ()))
    has_more = len(unread) > len(part)
    _end(locked, engine, state=RunState.WORKING if has_more else RunState.DONE, at=at)
    _record(by=by, run=locked, at=at, answers=len(part), suggestions=kept)
    return has_more


@action
def fail_run(
    *,
    by: Actor,
    run: EngineRun,
    message: str,
    at: datetime,
    calls: Sequence[EngineCall] = (),
) -> None:
    """Say in words why it stopped; what was kept stays, and it can be taken up again."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = EngineRun.objects.select_for_update().get(pk=run.pk)
    if locked.state not in AT_WORK:
        raise RunEnded
    locked.state, locked.message, locked.ended_at = RunState.FAILED.value, message[:500], at
    locked.calls = [*locked.calls, *(asdict(call) for call in calls)]
    locked.save(update_fields=["state", "message", "ended_at", "calls"])
    record(
        by=by,
        event=Event.THEMES_FAILED,
        target=run.framework.question.consultation,
        at=at,
        detail={"run": str(run.public_id), "engine": run.engine, "kind": run.kind},
    )


def _signed(question: Question) -> ThemeFramework:
    framework = queries.find_framework(question, FrameworkStatus.SIGNED)
    if framework is None:
        raise NoSignedThemes
    return framework


def _require_engine(name: str, consultation: Consultation) -> None:
    state = next((each for each in engine_states(queries.endpoint()) if each.name == name), None)
    if state is None:
        raise EngineNotAvailable(field="engine")
    if state.why_not:
        raise EngineNotAvailable(state.why_not, field="engine")
    if state.sends_data_outside and not queries.may_leave(consultation):
        raise NotAssessed(field="engine")


def _lock(run: EngineRun) -> EngineRun:
    locked = (
        EngineRun.objects.select_for_update(of=("self",))
        .select_related("framework__question__consultation")
        .get(pk=run.pk)
    )
    if locked.state not in AT_WORK:
        raise RunEnded
    return locked


def _readable(run: EngineRun, engine: ThemeEngine) -> list[PreparedAnswer]:
    """The answers this engine reads; the run says how many it does not read, and why.

    The wording of a campaign is read once. Nothing leaves that a person has not checked for
    personal details, nor without an assessment.
    """
    question = run.framework.question
    if engine.sends_data_outside and not queries.may_leave(question.consultation):
        raise NotAssessed
    everything = queries.prepared(question)
    is_coded = run.kind == RunKind.SUGGEST
    repeats = repeats_under(run.framework) if is_coded else repeats_of(question)
    aside = repeats.aside
    answers = [each for each in everything if each.public_id not in aside]
    run.repeated = len(everything) - len(answers)
    run.left_out = run.in_another_language = 0
    if engine.sends_data_outside:
        checked = [each for each in answers if each.is_checked]
        run.left_out, answers = len(answers) - len(checked), checked
    if engine.reads_only_english:
        english = [each for each in answers if not is_foreign(each.text)]
        run.in_another_language, answers = len(answers) - len(english), english
    run.total = len(answers) + run.left_out
    return answers


def _keep_candidates(
    framework: ThemeFramework,
    found: Sequence[CandidateTheme],
    keys: dict[str, tuple[int, ...]],
    *,
    label: str,
    by: Actor,
    at: datetime,
) -> None:
    # Candidates of this method that nobody has touched make room for the new ones.
    stale = Theme.objects.filter(
        framework=framework, status=ThemeStatus.CANDIDATE, made_by_engine=label
    )
    stale.update(status=ThemeStatus.DROPPED.value)
    taken, position = taken_keys(framework), next_position(framework)
    for place, candidate in enumerate(found):
        key = theme_key(candidate.name, taken)
        taken.append(key)
        theme = Theme.objects.create(
            authority_id=framework.authority_id,
            framework=framework,
            key=key,
            kind=ThemeKind.SAID.value,
            status=ThemeStatus.CANDIDATE.value,
            name=candidate.name[:120],
            description=candidate.description[:1000],
            key_terms=list(candidate.key_terms),
            examples=list(candidate.example_ids),
            made_by_engine=label,
            position=position + place,
        )
        ThemeAssignment.objects.bulk_create(
            (
                ThemeAssignment(
                    authority_id=framework.authority_id,
                    answer_id=answer,
                    theme=theme,
                    source=AssignmentSource.ENGINE.value,
                    engine=label,
                    is_proposal=True,
                    made_at=at,
                    made_by_id=by.user_id,
                )
                for each in candidate.answer_ids
                for answer in keys.get(each, ())
            ),
            batch_size=2000,
        )


def _suggest(
    framework: ThemeFramework,
    engine: ThemeEngine,
    part: Sequence[PreparedAnswer],
    *,
    label: str,
    at: datetime,
) -> int:
    themes = {each.key: each for each in queries.chosen_themes(framework)}
    keys = {each.public_id: each.pk for each in part}
    known = [
        KnownTheme(each.key, each.name, each.description, tuple(each.key_terms))
        for each in themes.values()
        if each.kind == ThemeKind.SAID
    ]
    found = engine.suggest(
        framework.question.wording,
        known,
        [TextAnswer(each.public_id, each.text) for each in part],
    )
    rows = {}
    for each in found:
        if each.answer_id in keys and each.theme_key in themes:
            rows[keys[each.answer_id], themes[each.theme_key].pk] = each
    ThemeAssignment.objects.bulk_create(
        (
            _suggestion_row(framework, answer, theme, each, label=label, at=at)
            for (answer, theme), each in rows.items()
        ),
        batch_size=2000,
        ignore_conflicts=True,
    )
    EngineReading.objects.bulk_create(
        (
            EngineReading(
                authority_id=framework.authority_id,
                framework=framework,
                answer_id=each.pk,
                engine=label,
                sha256=each.sha256,
                read_at=at,
            )
            for each in part
        ),
        batch_size=2000,
        ignore_conflicts=True,
    )
    return len(rows)


def _suggestion_row(
    framework: ThemeFramework,
    answer: int,
    theme: int,
    suggestion: Suggestion,
    *,
    label: str,
    at: datetime,
) -> ThemeAssignment:
    start, end = suggestion.span or (None, None)
    return ThemeAssignment(
        authority_id=framework.authority_id,
        answer_id=answer,
        theme_id=theme,
        source=AssignmentSource.ENGINE.value,
        engine=label,
        score=suggestion.score,
        span_start=start,
        span_end=end,
        made_at=at,
    )


def _end(run: EngineRun, engine: ThemeEngine, *, state: RunState, at: datetime) -> None:
    run.state = state.value
    run.engine_version = engine.version[:80]
    run.ended_at = at if state is RunState.DONE else None
    run.calls = [*run.calls, *(asdict(call) for call in engine.calls)]
    run.save()
    engine.calls.clear()
    unanswered = getattr(engine, "unanswered", None)
    if unanswered is not None:
        unanswered.clear()


def _defer(run: EngineRun) -> None:
    # No queue lock: a worker killed in the middle would keep it. The row's lock does the work.
    defer(RUN_TASK, authority_id=run.authority_id, run_id=str(run.public_id))


def _record(*, by: Actor, run: EngineRun, at: datetime, **numbers: int) -> None:
    is_proposal = run.kind == RunKind.PROPOSE
    record(
        by=by,
        event=Event.THEMES_PROPOSED if is_proposal else Event.THEMES_SUGGESTED,
        target=run.framework.question.consultation,
        at=at,
        detail={
            "run": str(run.public_id),
            "engine": run.engine,
            "state": run.state,
            "read": run.read,
            **numbers,
        },
    )
