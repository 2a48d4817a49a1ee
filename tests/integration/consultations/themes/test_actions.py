from typing import Any

import pytest

from tests.factories.consultations import NOW, AnswerFactory, ResponseFactory
from tests.fakes.engine import FakeEngine
from waymark.audit.models import AuditEvent
from waymark.consultations.actions.analysis import take_snapshot
from waymark.consultations.actions.themes import coding, framework, outside, runs, signing
from waymark.consultations.actions.themes.steps import FrameworkSigned
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.moderation import Moderation, Redaction
from waymark.consultations.models.theming import (
    EngineReading,
    EngineRun,
    Theme,
    ThemeAssignment,
)
from waymark.consultations.queries import theme_counts, themes_coding
from waymark.consultations.queries import themes as queries
from waymark.consultations.queries.analysis import read_counts
from waymark.consultations.rules.coding import Coder
from waymark.consultations.rules.vocabulary import FrameworkStatus, RunKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed


def proposed(question: Question, by: Actor, **options: Any) -> EngineRun:
    run = runs.start_run(by=by, question=question, kind=RunKind.PROPOSE, engine="lexical", at=NOW)
    runs.propose_themes(by=by, run=run, engine=FakeEngine(**options), at=NOW)
    run.refresh_from_db()
    return run


def use(question: Question, by: Actor, name: str) -> Theme:
    theme = Theme.objects.get(framework__question=question, name=name, status="candidate")
    return framework.save_theme(
        by=by, theme=theme, name=name.split(",")[0], description="What it holds.", at=NOW
    )


def signed(question: Question, officer: Actor, analyst: Actor) -> dict[str, Theme]:
    proposed(question, officer)
    themes = {"buses": use(question, officer, "Buses, fares")}
    themes["clubs"] = use(question, officer, "Clubs, places")
    for by in (officer, analyst):
        signing.sign_framework(by=by, question=question, at=NOW)
    return themes


def board(question: Question, by: Actor) -> queries.Board:
    found = queries.find_board(viewer=by, question=question)
    assert found is not None
    return found


# Proposing and the framework -------------------------------------------------------------------


def test_proposed_themes_are_candidates_beside_the_two_standing_ones(
    question: Question, answers: list[Any], officer: Actor
) -> None:
    run = proposed(question, officer)

    found = board(question, officer)
    assert run.state == "done"
    assert [line.theme.name for line in found.chosen] == ["Other", "No reason given"]
    assert [len(line.answers) for line in found.candidates] == [20, 20, 10]
    assert found.candidates[0].theme.key_terms == ["buses"]


def test_proposing_again_keeps_what_people_touched(
    question: Question, answers: list[Any], officer: Actor
) -> None:
    proposed(question, officer)
    use(question, officer, "Buses, fares")

    proposed(question, officer)

    found = board(question, officer)
    assert [line.theme.name for line in found.chosen][0] == "Buses"
    assert len(found.candidates) == 3
    assert len(found.set_aside) == 2


def test_merged_theme_holds_the_answers_of_both_and_can_be_undone(
    question: Question, answers: list[Any], officer: Actor
) -> None:
    proposed(question, officer)
    buses, both = use(question, officer, "Buses, fares"), use(question, officer, "Both of them")

    framework.merge_theme(by=officer, theme=both, into=buses.public_id, at=NOW)
    together = {line.theme.name: len(line.answers) for line in board(question, officer).chosen}
    framework.keep_theme(by=officer, theme=both, at=NOW)
    apart = {line.theme.name: len(line.answers) for line in board(question, officer).chosen}

    assert together["Buses"] == 25
    assert "Both of them" not in together
    assert (apart["Buses"], apart["Both of them"]) == (20, 10)


def test_split_theme_moves_answers_and_keeps_the_engines_rows(
    question: Question, answers: list[Any], officer: Actor
) -> None:
    proposed(question, officer)
    buses = use(question, officer, "Buses, fares")
    moved = [str(each.public_id) for each in answers[:6:2]]
    rows = ThemeAssignment.objects.filter(theme=buses).count()

    framework.split_theme(
        by=officer, theme=buses, name="Trains", description="", answers=moved, at=NOW
    )

    sizes = {line.theme.name: len(line.answers) for line in board(question, officer).chosen}
    assert (sizes["Buses"], sizes["Trains"]) == (17, 3)
    assert ThemeAssignment.objects.filter(theme=buses).count() == rows
    with pytest.raises(framework.NothingToSplit):
        framework.split_theme(
            by=officer, theme=buses, name="Trams", description="", answers=[], at=NOW
        )


def test_dropped_theme_stays_on_the_long_list(
    question: Question, answers: list[Any], officer: Actor
) -> None:
    proposed(question, officer)
    buses = use(question, officer, "Buses, fares")

    framework.drop_theme(by=officer, theme=buses, at=NOW)

    found = board(question, officer)
    assert [line.theme.name for line in found.set_aside] == ["Buses"]
    framework.keep_theme(by=officer, theme=buses, at=NOW)
    assert "Buses" in {line.theme.name for line in board(question, officer).chosen}


def test_themes_change_places(question: Question, answers: list[Any], officer: Actor) -> None:
    one = framework.add_theme(by=officer, question=question, name="One", description="", at=NOW)
    framework.add_theme(by=officer, question=question, name="Two", description="", at=NOW)

    framework.move_theme(by=officer, theme=one, is_up=False, at=NOW)
    framework.move_theme(by=officer, theme=one, is_up=False, at=NOW)

    names = [line.theme.name for line in board(question, officer).chosen]
    assert names == ["Two", "One", "Other", "No reason given"]


def test_a_name_is_used_once_and_standing_themes_stay(
    question: Question, answers: list[Any], officer: Actor
) -> None:
    framework.add_theme(by=officer, question=question, name="Buses", description="", at=NOW)
    other = Theme.objects.get(framework__question=question, kind="other")

    with pytest.raises(framework.NameTaken):
        framework.add_theme(by=officer, question=question, name="buses", description="", at=NOW)
    with pytest.raises(framework.StandingThemeStays):
        framework.drop_theme(by=officer, theme=other, at=NOW)
    theme = Theme.objects.get(framework__question=question, name="Buses")
    with pytest.raises(framework.CannotMerge):
        framework.merge_theme(by=officer, theme=theme, into=other.public_id, at=NOW)


# Signing and revising --------------------------------------------------------------------------


def test_two_different_people_sign(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor, coder: Actor
) -> None:
    proposed(question, officer)
    with pytest.raises(signing.NoThemes):
        signing.sign_framework(by=officer, question=question, at=NOW)
    buses = use(question, officer, "Buses, fares")

    signing.sign_framework(by=officer, question=question, at=NOW)
    with pytest.raises(signing.SignedByYou):
        signing.sign_framework(by=officer, question=question, at=NOW)
    with pytest.raises(NotAllowed):
        signing.sign_framework(by=coder, question=question, at=NOW)
    done = signing.sign_framework(by=analyst, question=question, at=NOW)

    assert done.status == FrameworkStatus.SIGNED
    with pytest.raises(FrameworkSigned):
        framework.save_theme(by=officer, theme=buses, name="New", description="", at=NOW)
    with pytest.raises(signing.NothingToSign):
        signing.sign_framework(by=analyst, question=question, at=NOW)


def test_a_change_takes_the_signature_back(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor
) -> None:
    proposed(question, officer)
    use(question, officer, "Buses, fares")
    signing.sign_framework(by=officer, question=question, at=NOW)

    use(question, officer, "Clubs, places")

    assert board(question, officer).signatures == ()
    assert (
        signing.sign_framework(by=analyst, question=question, at=NOW).status
        == FrameworkStatus.DRAFT
    )


def test_revision_carries_codings_over(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor
) -> None:
    themes = signed(question, officer, analyst)
    buses, clubs = themes["buses"].key, themes["clubs"].key
    ticks = [[buses], [clubs], [buses, clubs], ["other"], [buses]]
    for answer, keys in zip(answers, ticks, strict=False):
        coding.code_answer(by=officer, question=question, answer=answer, themes=keys, at=NOW)

    signing.revise_framework(by=officer, question=question, at=NOW)
    draft = board(question, officer)
    by_key = {line.theme.key: line.theme for line in draft.chosen}
    assert draft.framework.version == 2
    framework.split_theme(
        by=officer, theme=by_key[buses], name="Trains", description="",
        answers=[str(answers[4].public_id)], at=NOW,
    )  # fmt: skip
    framework.drop_theme(by=officer, theme=by_key[clubs], at=NOW)
    for by in (officer, analyst):
        signing.sign_framework(by=by, question=question, at=NOW)

    queue = themes_coding.get_queue(viewer=officer, question=question)
    final = {
        place: set(queue.codings[str(answer.public_id)].final)
        for place, answer in enumerate(answers[:5])
        if str(answer.public_id) in queue.codings
    }
    assert final == {0: {buses}, 2: {buses}, 3: {"other"}, 4: {"trains"}}
    assert queries.find_framework(question, FrameworkStatus.REVISED) is not None
    with pytest.raises(ActionRefused):
        coding.code_answer(by=officer, question=question, answer=answers[9], themes=[clubs], at=NOW)


# Engines at work -------------------------------------------------------------------------------


def test_suggestions_are_resumed_where_they_stopped_and_never_doubled(
    question: Question,
    answers: list[Any],
    officer: Actor,
    analyst: Actor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    signed(question, officer, analyst)
    monkeypatch.setattr(runs, "INSIDE_PART", 15)
    run = runs.start_run(
        by=officer, question=question, kind=RunKind.SUGGEST, engine="lexical", at=NOW
    )
    first, second = FakeEngine(), FakeEngine()

    assert runs.suggest_some(by=officer, run=run, engine=first, at=NOW)
    runs.fail_run(by=officer, run=run, message="It stopped.", at=NOW)
    run.refresh_from_db()
    assert (run.state, run.read) == ("failed", 15)
    runs.retry_run(by=officer, run=run, at=NOW)
    while runs.suggest_some(by=officer, run=run, engine=second, at=NOW):
        pass

    run.refresh_from_db()
    assert (run.state, run.read, run.total) == ("done", 40, 40)
    assert len(first.seen) == 15
    assert len(second.seen) == 25
    assert not {each.id for each in first.seen} & {each.id for each in second.seen}
    assert ThemeAssignment.objects.filter(is_proposal=False).count() == 40
    with pytest.raises(runs.RunEnded):
        runs.suggest_some(by=officer, run=run, engine=second, at=NOW)


def test_reading_again_reads_only_what_was_redacted_since(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor
) -> None:
    signed(question, officer, analyst)
    engines = [FakeEngine(), FakeEngine()]
    for engine in engines:
        run = runs.start_run(
            by=officer, question=question, kind=RunKind.SUGGEST, engine="lexical", at=NOW
        )
        runs.suggest_some(by=officer, run=run, engine=engine, at=NOW)
        Redaction.objects.get_or_create(
            authority_id=question.authority_id, answer=answers[3], start=0, end=5,
            reason="name", made_at=NOW,
        )  # fmt: skip

    assert [each.id for each in engines[1].seen] == [str(answers[3].public_id)]
    assert engines[1].seen[0].text == "█████" + answers[3].text[5:]
    assert EngineReading.objects.count() == 41


def test_only_one_run_at_a_time_and_only_over_answers_that_count(
    question: Question, answers: list[Any], officer: Actor, coder: Actor
) -> None:
    excluded = ResponseFactory.create(
        consultation=question.consultation, status="excluded", exclusion_reason="test"
    )
    AnswerFactory.create(response=excluded, question=question, text="A test.")

    run = runs.start_run(
        by=officer, question=question, kind=RunKind.PROPOSE, engine="lexical", at=NOW
    )

    assert run.total == 40
    with pytest.raises(runs.EngineBusy):
        proposed(question, officer)
    with pytest.raises(NotAllowed):
        runs.start_run(by=coder, question=question, kind=RunKind.PROPOSE, engine="lexical", at=NOW)
    with pytest.raises(runs.EngineNotAvailable):
        runs.start_run(by=officer, question=question, kind=RunKind.PROPOSE, engine="x", at=NOW)


def test_nothing_to_read_is_said(question: Question, officer: Actor) -> None:
    with pytest.raises(runs.NoAnswers):
        proposed(question, officer)


def test_no_suggestions_before_two_people_signed(
    question: Question, answers: list[Any], officer: Actor
) -> None:
    with pytest.raises(runs.NoSignedThemes):
        runs.start_run(
            by=officer, question=question, kind=RunKind.SUGGEST, engine="lexical", at=NOW
        )


def test_answers_leave_only_by_setting_assessment_and_moderation(
    consultation: Consultation,
    question: Question,
    answers: list[Any],
    officer: Actor,
    settings: Any,
) -> None:
    def start() -> EngineRun:
        return runs.start_run(
            by=officer, question=question, kind=RunKind.PROPOSE, engine="openai_compatible", at=NOW
        )

    with pytest.raises(runs.EngineNotAvailable):
        start()
    settings.THEMES_MODEL_URL, settings.THEMES_MODEL_NAME = "http://127.0.0.1:1/v1", "m"
    with pytest.raises(outside.NotAssessed):
        start()
    with pytest.raises(outside.NotAssessed):
        outside.decide_outside_engine(
            by=officer, consultation=consultation, is_allowed=True, assessment=" ", at=NOW
        )
    outside.decide_outside_engine(
        by=officer, consultation=consultation, is_allowed=True, assessment="DPIA 12", at=NOW
    )
    for answer in answers[:7]:
        Moderation.objects.create(
            authority_id=answer.authority_id, answer=answer, state="approved", decided_at=NOW
        )
    run, engine = start(), FakeEngine(outside=True)
    runs.propose_themes(by=officer, run=run, engine=engine, at=NOW)

    run.refresh_from_db()
    assert {each.id for each in engine.seen} == {str(each.public_id) for each in answers[:7]}
    assert (run.read, run.left_out) == (7, 33)


# Coding ----------------------------------------------------------------------------------------


def second_of(question: Question, by: Actor, answers: list[Any]) -> Any:
    queue = themes_coding.get_queue(viewer=by, question=question)
    return next(each for each in answers if str(each.public_id) in queue.second)


def test_engine_rows_are_kept_as_confirmed_or_rejected(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor
) -> None:
    themes = signed(question, officer, analyst)
    run = runs.start_run(
        by=officer, question=question, kind=RunKind.SUGGEST, engine="lexical", at=NOW
    )
    runs.suggest_some(by=officer, run=run, engine=FakeEngine(), at=NOW)
    engine_rows = ThemeAssignment.objects.filter(coder=None, is_proposal=False)

    for answer, key in ((answers[0], "buses"), (answers[1], "clubs")):
        coding.code_answer(
            by=officer, question=question, answer=answer, themes=[themes[key].key], at=NOW
        )

    assert engine_rows.get(answer=answers[0]).source == "engine_confirmed"
    assert engine_rows.get(answer=answers[1]).source == "engine_rejected"
    coding.code_answer(
        by=officer, question=question, answer=answers[1], themes=[themes["buses"].key], at=NOW
    )
    assert engine_rows.get(answer=answers[1]).source == "engine_confirmed"
    assert engine_rows.count() == 40


def test_second_coder_codes_unseen_and_differences_stand_aside_until_settled(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor, coder: Actor
) -> None:
    themes = signed(question, officer, analyst)
    answer = second_of(question, officer, answers)
    buses, clubs = themes["buses"].key, themes["clubs"].key

    def code(by: Actor, *keys: str) -> Coder:
        return coding.code_answer(by=by, question=question, answer=answer, themes=keys, at=NOW)

    def final() -> set[str]:
        queue = themes_coding.get_queue(viewer=officer, question=question)
        return set(queue.codings[str(answer.public_id)].final)

    assert code(officer, buses) is Coder.FIRST
    assert final() == {buses}
    queue = themes_coding.get_queue(viewer=coder, question=question)
    seen = themes_coding.get_answer_to_code(
        viewer=coder, question=question, queue=queue, answer=answer
    )
    assert seen.ticked == frozenset()
    assert code(coder, clubs) is Coder.SECOND
    assert final() == set()
    with pytest.raises(coding.CodedByAnother):
        code(analyst, buses)
    with pytest.raises(NotAllowed):
        coding.settle_answer(by=coder, question=question, answer=answer, themes=[buses], at=NOW)
    coding.settle_answer(
        by=analyst, question=question, answer=answer, themes=[buses, clubs], at=NOW
    )
    assert final() == {buses, clubs}
    with pytest.raises(coding.SettledAlready):
        code(officer, buses)


def test_two_who_agree_stand_at_once(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor, coder: Actor
) -> None:
    themes = signed(question, officer, analyst)
    answer = second_of(question, officer, answers)

    for by in (officer, coder):
        coding.code_answer(
            by=by, question=question, answer=answer, themes=[themes["buses"].key], at=NOW
        )

    found = theme_counts.get_agreement(viewer=officer, framework=board(question, officer).framework)
    assert (found.twice, found.differ, found.coders_f1, found.standing) == (1, 0, 1, 1)
    with pytest.raises(coding.NothingToSettle):
        coding.settle_answer(by=officer, question=question, answer=answer, themes=["other"], at=NOW)


@pytest.mark.parametrize(
    ("keys", "refusal"),
    [
        ([], coding.NoTheme),
        (["invented"], coding.UnknownTheme),
        (["other", "no_reason"], coding.ReasonAlone),
    ],
)
def test_wrong_ticks_are_refused(
    question: Question,
    answers: list[Any],
    officer: Actor,
    analyst: Actor,
    keys: list[str],
    refusal: type[ActionRefused],
) -> None:
    signed(question, officer, analyst)

    with pytest.raises(refusal):
        coding.code_answer(by=officer, question=question, answer=answers[0], themes=keys, at=NOW)

    assert not AuditEvent.objects.filter(event="consultations.answer_coded").exists()


def test_coding_waits_for_signed_themes(
    question: Question, answers: list[Any], officer: Actor
) -> None:
    with pytest.raises(coding.NotInForce):
        coding.code_answer(
            by=officer, question=question, answer=answers[0], themes=["other"], at=NOW
        )


def test_figures_count_only_what_people_ticked(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor
) -> None:
    themes = signed(question, officer, analyst)
    run = runs.start_run(
        by=officer, question=question, kind=RunKind.SUGGEST, engine="lexical", at=NOW
    )
    runs.suggest_some(by=officer, run=run, engine=FakeEngine(), at=NOW)
    framework_now = board(question, officer).framework

    before = theme_counts.get_theme_table(viewer=officer, framework=framework_now)
    for answer in answers[:10]:
        coding.code_answer(
            by=officer, question=question, answer=answer, themes=[themes["clubs"].key], at=NOW
        )
    table = theme_counts.get_theme_table(viewer=officer, framework=framework_now)

    assert before.answers == ()
    assert {each.themes for each in table.answers} == {frozenset([themes["clubs"].key])}
    assert table.values["category"] == ("Parents", "Schools")
    agreement = theme_counts.get_agreement(viewer=officer, framework=framework_now)
    assert agreement.engines[0].mean_f1 == 0
    assert (agreement.engines[0].change.added, agreement.engines[0].change.removed) == (10, 10)


# The snapshot ----------------------------------------------------------------------------------


def test_snapshot_freezes_what_stands_of_the_coding(
    consultation: Consultation,
    question: Question,
    answers: list[Any],
    officer: Actor,
    analyst: Actor,
) -> None:
    themes = signed(question, officer, analyst)
    clubs = themes["clubs"].key
    for answer in answers[:10]:
        coding.code_answer(by=officer, question=question, answer=answer, themes=[clubs], at=NOW)

    snapshot = take_snapshot(by=officer, consultation=consultation, at=NOW)
    for answer in answers[10:20]:
        coding.code_answer(by=officer, question=question, answer=answer, themes=[clubs], at=NOW)
    counts = read_counts(snapshot)

    (report,) = [each.themes for each in counts.questions if each.themes is not None]
    assert (report.version, report.answers, report.coded) == (1, 40, 10)
    line = report.themes[0]
    assert (line.key, line.figure.numerator, line.figure.base, line.size) == (
        clubs, 10, 10, "almost all",
    )  # fmt: skip
    assert [(each.label, each.figure.numerator) for each in line.splits] == [("Option 1", 5)]
    assert any("0.71 to 0.81" in sentence for sentence in report.method)
    again = take_snapshot(by=officer, consultation=consultation, at=NOW)
    assert read_counts(again).questions[0].themes != report
