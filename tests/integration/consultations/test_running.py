"""While people answer: new versions, notices, more time, early closing, withdrawal, archive."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import (
    CLOSES,
    NOW,
    AnswerFactory,
    ChoiceFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
    approve,
    ready_consultation,
)
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import (
    analysis,
    changing,
    copying,
    merging,
    noticing,
    parts,
    questions,
    stages,
)
from waymark.consultations.actions.freezing import NeedsNotice, SetupFrozen
from waymark.consultations.actions.hearing.answering.drafts import NotOpen, begin_answer
from waymark.consultations.actions.hearing.answering.responses import ChangedSince, send_answer
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.running import (
    CategoryMerge,
    ClosingChange,
    PublicNotice,
    ShortLink,
)
from waymark.consultations.queries import running
from waymark.consultations.queries.answering import asked_questions, find_draft
from waymark.consultations.queries.setup.consultations import list_consultations, list_templates
from waymark.consultations.queries.setup.versions import find_version, frozen_setup
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules.choice_lines import ChoiceLine
from waymark.consultations.rules.ready_made import READY_MADE
from waymark.consultations.rules.versions import DifferenceKind, differences
from waymark.consultations.tasks import keep_to_times
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.core.scoping import open_scope

WORDS: dict[str, Any] = {"reason": "A mistake of ours.", "notice": "We have put a question right."}
LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def consultation(officer: Actor) -> Consultation:
    made = ready_consultation(stage="approved", opens_at=NOW - timedelta(days=1))
    stages.open_consultation(by=officer, consultation=made, at=NOW - timedelta(hours=20))
    made.refresh_from_db()
    return made


def _question(consultation: Consultation, code: str = "issues") -> Question:
    return Question.objects.get(consultation=consultation, code=code)


def _reword(by: Actor, consultation: Consultation, wording: str = "What matters?") -> Question:
    return changing.change_while_open(
        by=by,
        consultation=consultation,
        at=NOW,
        change=lambda: questions.save_question(
            by=by,
            consultation=consultation,
            question=_question(consultation),
            kind="open_text",
            wording=wording,
            at=NOW,
        ),
        **WORDS,
    )


# Versions -------------------------------------------------------------------------------------


def test_a_change_while_open_is_a_new_version_with_a_notice(
    officer: Actor, consultation: Consultation
) -> None:
    earlier = ResponseFactory.create(
        consultation=consultation, version=find_version(consultation=consultation)
    )

    _reword(officer, consultation)

    first, second = ConsultationVersion.objects.order_by("number")
    notice = PublicNotice.objects.get()
    earlier.refresh_from_db()
    assert (notice.version, notice.text, notice.kind) == (second, WORDS["notice"], "changed")
    assert earlier.version == first
    assert [each.where for each in differences(first.content, second.content)] == [
        "Question “What matters?”: question"
    ]
    event = AuditEvent.objects.latest("id")
    assert (event.event, event.detail["version"]) == ("consultations.version_made", 2)


def test_a_version_that_nobody_answered_is_kept_all_the_same(
    officer: Actor, consultation: Consultation
) -> None:
    _reword(officer, consultation)
    _reword(officer, consultation, "What else?")

    numbers = ConsultationVersion.objects.order_by("number").values_list("number", flat=True)
    assert list(numbers) == [1, 2, 3]


def test_without_a_notice_nothing_changes_while_people_answer(
    officer: Actor, consultation: Consultation
) -> None:
    with pytest.raises(NeedsNotice, match="People are answering"):
        parts.save_option(by=officer, consultation=consultation, label="Third", at=NOW)
    for missing in ("reason", "notice"):
        with pytest.raises(ActionRefused) as refused:
            changing.change_while_open(
                by=officer,
                consultation=consultation,
                at=NOW,
                change=lambda: None,
                **{**WORDS, missing: " "},
            )
        assert refused.value.field == missing
    with pytest.raises(changing.NothingChanged):
        changing.change_while_open(
            by=officer, consultation=consultation, at=NOW, change=lambda: None, **WORDS
        )
    assert ConsultationVersion.objects.count() == 1
    assert not PublicNotice.objects.exists()


def test_a_change_that_is_refused_leaves_nothing_behind(
    officer: Actor, consultation: Consultation
) -> None:
    before = AuditEvent.objects.count()

    with pytest.raises(questions.ChoiceInUse):
        _take_a_ticked_choice_away(officer, consultation)

    assert ConsultationVersion.objects.count() == 1
    assert AuditEvent.objects.count() == before


def _take_a_ticked_choice_away(by: Actor, consultation: Consultation) -> None:
    asked = QuestionFactory.create(consultation=consultation, code="way", kind="single_choice")
    ticked = ChoiceFactory.create(question=asked, code="walk", label="Walking")
    ChoiceFactory.create(question=asked, code="bus", label="Bus")
    for _ in range(2):
        response = ResponseFactory.create(consultation=consultation)
        AnswerFactory.create(response=response, question=asked, choice=ticked, text="")
    changing.change_while_open(
        by=by,
        consultation=consultation,
        at=NOW,
        change=lambda: questions.save_question(
            by=by,
            consultation=consultation,
            question=asked,
            kind="single_choice",
            wording=asked.wording,
            choices=[ChoiceLine("bus", "Bus"), ChoiceLine("bike", "Bike")],
            at=NOW,
        ),
        **WORDS,
    )


def test_a_refusal_names_how_many_answers_stand_in_the_way(
    officer: Actor, consultation: Consultation
) -> None:
    with pytest.raises(questions.ChoiceInUse, match="2 people have ticked"):
        _take_a_ticked_choice_away(officer, consultation)
    AnswerFactory.create(
        response=ResponseFactory.create(consultation=consultation),
        question=_question(consultation),
    )
    with pytest.raises(parts.AnsweredAlready, match="1 person has answered this"):
        changing.change_while_open(
            by=officer,
            consultation=consultation,
            at=NOW,
            change=lambda: parts.remove_part(by=officer, part=_question(consultation), at=NOW),
            **WORDS,
        )


def test_a_withdrawn_question_is_asked_no_more_and_keeps_its_answers(
    officer: Actor, consultation: Consultation
) -> None:
    asked = _question(consultation)
    answer = AnswerFactory.create(
        response=ResponseFactory.create(consultation=consultation), question=asked
    )

    changing.withdraw_question(by=officer, question=asked, at=NOW, **WORDS)

    answer.refresh_from_db()
    shown = asked_questions(read_setup(consultation))
    assert [each.code for each in shown] == ["preferred_option"]
    first, second = ConsultationVersion.objects.order_by("number")
    found = differences(first.content, second.content)
    assert [each.kind for each in found] == [DifferenceKind.WITHDRAWN]
    told = {each.code: each.versions for each in running.list_question_versions(
        consultation=consultation)}  # fmt: skip
    assert told == {"preferred_option": (1, 2), "issues": (1,)}
    with pytest.raises(changing.WithdrawnAlready):
        changing.withdraw_question(by=officer, question=asked, at=NOW, **WORDS)
    with pytest.raises(changing.LastOneAsked):
        changing.withdraw_question(
            by=officer, question=_question(consultation, "preferred_option"), at=NOW, **WORDS
        )


def test_a_withdrawn_choice_is_offered_no_more(officer: Actor, consultation: Consultation) -> None:
    asked = _question(consultation, "preferred_option")
    first = Choice.objects.filter(question=asked).order_by("position").first()
    assert first is not None
    with pytest.raises(changing.TooFewChoices):
        changing.withdraw_choice(by=officer, choice=first, at=NOW, **WORDS)
    ChoiceFactory.create(question=asked, code="neither", label="Neither")

    changing.withdraw_choice(by=officer, choice=first, at=NOW, **WORDS)

    shown = asked_questions(read_setup(consultation))[0]
    assert first.code not in {each.code for each in shown.choices}
    assert Choice.objects.filter(pk=first.pk).exists()


def test_whoever_has_seen_another_version_does_not_send_unseen(
    officer: Actor, consultation: Consultation
) -> None:
    began = NOW - timedelta(hours=2)
    token = begin_answer(consultation=consultation, at=began)
    found = find_draft(consultation_id=consultation.pk, token=token)
    assert found is not None
    _reword(officer, consultation)

    with pytest.raises(ChangedSince):
        send_answer(
            by=Actor.respondent(consultation.authority_id), draft=found, at=NOW, seen_version=1
        )

    since = running.list_notices_since(consultation_id=consultation.pk, moment=found.started_at)
    assert [each.text for each in since] == [WORDS["notice"]]


@pytest.mark.parametrize("stage", ["draft", "scheduled", "closed", "analysing", "reported"])
def test_only_an_open_set_up_is_changed_under_a_notice(officer: Actor, stage: str) -> None:
    made = ready_consultation(stage=stage)

    with pytest.raises(SetupFrozen):
        _reword(officer, made)
    with pytest.raises(SetupFrozen):
        changing.withdraw_question(by=officer, question=_question(made), at=NOW, **WORDS)


def test_a_councillor_changes_nothing_of_the_life(
    councillor: Actor, consultation: Consultation
) -> None:
    at_work: dict[str, Any] = {"by": councillor, "consultation": consultation, "at": NOW}
    for act in (
        lambda: changing.change_while_open(**at_work, **WORDS, change=lambda: None),
        lambda: stages.extend_consultation(**at_work, **WORDS, closes_at=CLOSES),
        lambda: stages.withdraw_consultation(**at_work, **WORDS),
        lambda: stages.archive_consultation(**at_work),
        lambda: stages.restore_from_archive(**at_work),
        lambda: copying.copy_consultation(**at_work, title="A copy"),
        lambda: changing.publish_late_feedback(**at_work, **WORDS),
    ):
        with pytest.raises(NotAllowed):
            act()


# Dates ----------------------------------------------------------------------------------------


def test_more_time_is_a_dated_row_and_a_new_version(
    officer: Actor, consultation: Consultation
) -> None:
    later, latest = CLOSES + timedelta(days=7), CLOSES + timedelta(days=14)

    for closes_at in (later, latest):
        stages.extend_consultation(
            by=officer, consultation=consultation, closes_at=closes_at, at=NOW, **WORDS
        )

    consultation.refresh_from_db()
    moves = running.list_closing_changes(consultation=consultation)
    assert [(each.closed_before, each.closes_now) for each in moves] == [
        (CLOSES, later),
        (later, latest),
    ]
    assert consultation.closes_at == latest
    assert PublicNotice.objects.filter(kind="extended").count() == 2
    assert ConsultationVersion.objects.count() == 3


@pytest.mark.parametrize("closes_at", [CLOSES, CLOSES - timedelta(days=1)])
def test_more_time_is_only_ever_later(
    officer: Actor, consultation: Consultation, closes_at: datetime
) -> None:
    with pytest.raises(stages.NotLater):
        stages.extend_consultation(
            by=officer, consultation=consultation, closes_at=closes_at, at=NOW, **WORDS
        )
    assert not ClosingChange.objects.exists()


def test_what_has_closed_gets_no_more_time(officer: Actor) -> None:
    with pytest.raises(stages.OnlyWhileOpen):
        stages.extend_consultation(
            by=officer,
            consultation=ready_consultation(stage="closed"),
            closes_at=CLOSES + timedelta(days=9),
            at=NOW,
            **WORDS,
        )


def test_closing_early_keeps_the_closing_that_was_announced(
    officer: Actor, consultation: Consultation
) -> None:
    stages.close_consultation(by=officer, consultation=consultation, at=NOW, **WORDS)

    moved = ClosingChange.objects.get()
    assert (moved.closed_before, moved.closes_now) == (CLOSES, NOW)
    assert PublicNotice.objects.get().kind == "closed_early"


@pytest.mark.parametrize(
    ("closes", "utc"),
    [
        # Clocks go back on 25 October 2026 at 2am and forward on 28 March 2027 at 1am.
        (datetime(2026, 10, 25, 23, 59, tzinfo=LONDON), datetime(2026, 10, 25, 23, 59, tzinfo=UTC)),
        (datetime(2026, 10, 24, 23, 59, tzinfo=LONDON), datetime(2026, 10, 24, 22, 59, tzinfo=UTC)),
        (datetime(2027, 3, 28, 9, 0, tzinfo=LONDON), datetime(2027, 3, 28, 8, 0, tzinfo=UTC)),
        (datetime(2027, 3, 27, 9, 0, tzinfo=LONDON), datetime(2027, 3, 27, 9, 0, tzinfo=UTC)),
    ],
)
def test_it_closes_at_the_minute_on_the_night_the_clocks_change(
    db: None, closes: datetime, utc: datetime
) -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        made = ready_consultation(
            stage="open", opens_at=closes - timedelta(days=40), closes_at=closes
        )

    with time_machine.travel(utc - timedelta(seconds=1), tick=False):
        keep_to_times(0)
    with open_scope(authority.pk):
        made.refresh_from_db()
        assert made.stage == "open"
    with time_machine.travel(utc, tick=False):
        keep_to_times(0)
    with open_scope(authority.pk):
        made.refresh_from_db()
        assert (made.stage, made.closes_at) == ("closed", utc)
        assert not PublicNotice.objects.exists()


# The end --------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["open", "closed", "analysing"])
def test_a_withdrawn_consultation_keeps_its_answers_and_is_not_analysed(
    officer: Actor, stage: str
) -> None:
    made = ready_consultation(stage=stage)
    response = ResponseFactory.create(consultation=made)
    with pytest.raises(noticing.NoticeMissing):
        stages.withdraw_consultation(
            by=officer, consultation=made, reason="The plan fell.", notice="", at=NOW
        )

    stages.withdraw_consultation(by=officer, consultation=made, at=NOW, **WORDS)

    response.refresh_from_db()
    assert Consultation.objects.get(pk=made.pk).stage == "withdrawn"
    assert response.status == "accepted"
    with pytest.raises(analysis.NotAnalysed):
        analysis.take_snapshot(by=officer, consultation=made, at=NOW)
    made.refresh_from_db()
    with pytest.raises(NotOpen):
        begin_answer(consultation=made, at=NOW)


@pytest.mark.parametrize("stage", ["reported", "feedback", "withdrawn"])
def test_what_is_archived_comes_back_to_where_it_was(officer: Actor, stage: str) -> None:
    made = ready_consultation(stage=stage)

    stages.archive_consultation(by=officer, consultation=made, at=NOW)
    assert Consultation.objects.get(pk=made.pk).stage == "archived"
    stages.restore_from_archive(by=officer, consultation=made, at=NOW)

    assert Consultation.objects.get(pk=made.pk).stage == stage
    assert AuditEvent.objects.latest("id").event == "consultations.unarchived"
    with pytest.raises(stages.NotInArchive):
        stages.restore_from_archive(by=officer, consultation=made, at=NOW)


def test_why_the_answer_is_late_is_published_after_closing_only(
    officer: Actor, consultation: Consultation
) -> None:
    with pytest.raises(changing.NotClosedYet):
        changing.publish_late_feedback(by=officer, consultation=consultation, at=NOW, **WORDS)
    closed = ready_consultation(stage="closed")

    told = changing.publish_late_feedback(by=officer, consultation=closed, at=NOW, **WORDS)

    assert told.kind == "feedback_late"


# Copies and templates -------------------------------------------------------------------------


def test_a_copy_asks_the_same_and_has_neither_answers_nor_dates(officer: Actor) -> None:
    pattern = ready_consultation(stage="open", title="The first", overview="## Why")
    AnswerFactory.create(
        response=ResponseFactory.create(consultation=pattern), question=_question(pattern)
    )
    gone = QuestionFactory.create(
        consultation=pattern, withdrawn_at=NOW, withdrawn_reason="Unclear."
    )

    copy = copying.copy_consultation(by=officer, consultation=pattern, title="The second", at=NOW)

    before, after = (frozen_setup(read_setup(each)) for each in (pattern, copy))
    same = ("options", "categories", "purpose", "overview", "contact_email")
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    kept = [each for each in before["questions"] if each["code"] != gone.code]
    assert after["questions"] == kept
    assert (copy.stage, copy.slug, copy.opens_at, copy.still_open) == (
        "draft", "the-second", None, "",
    )  # fmt: skip
    own = Choice.objects.filter(question__consultation=copy).values_list(
        "option__consultation", flat=True
    )
    assert set(own) == {copy.pk}
    assert AuditEvent.objects.latest("id").event == "consultations.copied"


def test_templates_are_listed_apart_and_become_drafts_again(officer: Actor) -> None:
    made = ready_consultation(title="A pattern")

    copying.mark_template(by=officer, consultation=made, is_template=True, at=NOW)
    assert not list_consultations(viewer=officer).exists()
    assert [str(each) for each in list_templates(viewer=officer)] == ["A pattern"]
    copying.mark_template(by=officer, consultation=made, is_template=False, at=NOW)

    assert list_consultations(viewer=officer).exists()
    with pytest.raises(copying.OnlyDrafts):
        copying.mark_template(
            by=officer, consultation=ready_consultation(stage="open"), is_template=True, at=NOW
        )


@pytest.mark.parametrize("key", sorted(READY_MADE))
def test_every_ready_made_template_begins_a_whole_draft(officer: Actor, key: str) -> None:
    made = copying.begin_from_ready_made(
        by=officer, ready_made=READY_MADE[key], title=f"Ours {key}", at=NOW
    )

    read = read_setup(made)
    ordinary = [each for each in read.questions if each.question.sensitivity != "equality"]
    assert len(ordinary) == len(READY_MADE[key].questions)
    assert (len(ordinary) < len(read.questions)) is READY_MADE[key].asks_equality
    assert made.privacy_notice


# Short addresses and categories ---------------------------------------------------------------


def test_the_short_address_is_made_at_scheduling_and_stays(officer: Actor) -> None:
    made = ready_consultation(stage="approved", opens_at=NOW + timedelta(days=1))

    stages.schedule_consultation(by=officer, consultation=made, at=NOW)
    link = ShortLink.objects.get()
    stages.return_consultation_to_draft(by=officer, consultation=made, at=NOW)
    made.refresh_from_db()
    stages.open_consultation(by=officer, consultation=approve(made), at=NOW)

    assert ShortLink.objects.get() == link
    assert running.get_public_by_code(code=link.code.upper()) == made


def test_a_merge_holds_for_later_snapshots_and_leaves_earlier_ones(officer: Actor) -> None:
    made = ready_consultation(stage="closed")
    one = StakeholderCategory.objects.get(consultation=made)
    other = StakeholderCategoryFactory.create(consultation=made, label="Staff")
    for category in (one, other, other):
        ResponseFactory.create(consultation=made, category=category)
    first = analysis.take_snapshot(by=officer, consultation=made, at=NOW)

    merge = merging.merge_category(
        by=officer, category=other, counted_as=one, reason="The same people.", at=NOW
    )
    second = analysis.take_snapshot(by=officer, consultation=made, at=NOW)
    merging.undo_merge(by=officer, merge=merge, at=NOW)
    third = analysis.take_snapshot(by=officer, consultation=made, at=NOW)

    def counted(snapshot: object) -> dict[str, int]:
        lines = snapshot.counts["categories"]  # type: ignore[attr-defined]
        return {each["label"]: each["responses"] for each in lines}

    first.refresh_from_db()
    assert counted(first) == counted(third) == {one.label: 1, "Staff": 2}
    assert counted(second) == {one.label: 3}
    assert not CategoryMerge.objects.exists()


def test_merges_do_not_chain_and_wait_for_closing(officer: Actor) -> None:
    made = ready_consultation(stage="closed")
    one = StakeholderCategory.objects.get(consultation=made)
    two, three = (StakeholderCategoryFactory.create(consultation=made) for _ in range(2))

    def merge(category: StakeholderCategory, counted_as: StakeholderCategory) -> None:
        merging.merge_category(
            by=officer, category=category, counted_as=counted_as, reason="Same.", at=NOW
        )

    merge(one, two)
    with pytest.raises(merging.MergedAlready):
        merge(one, three)
    with pytest.raises(merging.InChain):
        merge(two, three)
    with pytest.raises(merging.InChain):
        merge(three, one)
    with pytest.raises(merging.SameCategory):
        merge(three, three)
    running_one = ready_consultation(stage="open")
    early = StakeholderCategory.objects.get(consultation=running_one)
    with pytest.raises(merging.NotClosedYet):
        merge(early, StakeholderCategoryFactory.create(consultation=running_one))
