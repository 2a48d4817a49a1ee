"""Making a consultation: what is saved, what is refused, and what the history gives back."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.factories.consultations import (
    NOW,
    AnalysisSnapshotFactory,
    AnswerFactory,
    ChoiceFactory,
    ConsultationFactory,
    EventFactory,
    OptionFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
    ready_consultation,
)
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import parts, questions, setup
from waymark.consultations.actions.freezing import AnswersFrozen, NotReadyAnyMore, SetupFrozen
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.queries.setup.parts import revision_of
from waymark.consultations.rules.choice_lines import ChoiceLine
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound
from waymark.documents.queries import read_content


def test_create_consultation_makes_a_draft_with_an_address_from_its_title(officer: Actor) -> None:
    made = setup.create_consultation(by=officer, at=NOW, title="Where should the hub be?")

    assert (made.stage, made.slug) == ("draft", "where-should-the-hub-be")
    assert AuditEvent.objects.get().event == "consultations.created"


@pytest.mark.parametrize(
    ("slug", "title"), [("taken", "Other"), ("", "Taken"), ("", "???"), ("new", "Other")]
)
def test_create_consultation_is_refused_with_an_address_that_cannot_be(
    officer: Actor, slug: str, title: str
) -> None:
    ConsultationFactory.create(slug="taken")

    with pytest.raises(ActionRefused) as refused:
        setup.create_consultation(by=officer, at=NOW, title=title, slug=slug)

    assert refused.value.field == "slug"
    assert Consultation.objects.count() == 1


def test_a_councillor_may_not_change_the_set_up(councillor: Actor) -> None:
    consultation = ConsultationFactory.create()

    with pytest.raises(NotAllowed):
        setup.create_consultation(by=councillor, at=NOW, title="Mine")
    with pytest.raises(NotAllowed):
        parts.save_option(by=councillor, consultation=consultation, label="A", at=NOW)
    with pytest.raises(NotAllowed):
        parts.remove_part(by=councillor, part=EventFactory.create(), at=NOW)


def test_change_texts_changes_what_is_named_and_raises_the_revision(officer: Actor) -> None:
    consultation = ConsultationFactory.create(purpose="Old")

    setup.change_texts(
        by=officer,
        consultation=consultation,
        revision=1,
        at=NOW,
        overview="New",
        channels=["online"],
    )

    consultation.refresh_from_db()
    assert (consultation.purpose, consultation.overview) == ("Old", "New")
    assert (consultation.channels, consultation.revision) == (["online"], 2)


def test_change_texts_is_refused_after_somebody_else_changed_them(officer: Actor) -> None:
    consultation = ConsultationFactory.create()
    setup.change_texts(by=officer, consultation=consultation, revision=1, at=NOW, title="Theirs")

    with pytest.raises(ChangedMeanwhile):
        setup.change_texts(by=officer, consultation=consultation, revision=1, at=NOW, title="Mine")

    consultation.refresh_from_db()
    assert consultation.title == "Theirs"


def test_change_dates_is_refused_when_closing_is_not_after_opening(officer: Actor) -> None:
    consultation = ConsultationFactory.create()

    with pytest.raises(ActionRefused, match="after opening"):
        setup.change_dates(
            by=officer, consultation=consultation, revision=1, at=NOW, opens_at=NOW, closes_at=NOW
        )


def test_a_scheduled_consultation_can_be_changed_while_it_stays_ready(officer: Actor) -> None:
    consultation = ready_consultation(stage="scheduled")

    setup.change_texts(by=officer, consultation=consultation, revision=1, at=NOW, title="New")

    assert Consultation.objects.get().title == "New"


def test_a_change_that_leaves_a_scheduled_consultation_unready_is_refused(officer: Actor) -> None:
    consultation = ready_consultation(stage="scheduled")

    with pytest.raises(NotReadyAnyMore) as refused:
        setup.change_texts(by=officer, consultation=consultation, revision=1, at=NOW, purpose="")

    assert refused.value.problems == ("Say what the consultation is for",)


@pytest.mark.parametrize("stage", ["open", "closed", "analysing", "reported"])
def test_nothing_of_the_set_up_changes_once_people_have_been_asked(
    officer: Actor, stage: str
) -> None:
    consultation = ready_consultation(stage=stage)
    option = Option.objects.first()
    assert option is not None

    with pytest.raises(SetupFrozen):
        setup.change_texts(by=officer, consultation=consultation, revision=1, at=NOW, title="X")
    with pytest.raises(SetupFrozen):
        setup.change_dates(
            by=officer, consultation=consultation, revision=1, at=NOW, opens_at=None, closes_at=None
        )
    with pytest.raises(SetupFrozen):
        parts.save_option(by=officer, consultation=consultation, label="A", at=NOW)
    with pytest.raises(SetupFrozen):
        parts.save_category(by=officer, consultation=consultation, label="A", at=NOW)
    with pytest.raises(SetupFrozen):
        parts.save_event(by=officer, consultation=consultation, title="A", kind="drop_in", at=NOW)
    with pytest.raises(SetupFrozen):
        questions.save_question(
            by=officer, consultation=consultation, kind="open_text", wording="A", at=NOW
        )
    with pytest.raises(SetupFrozen):
        parts.move_part(by=officer, part=option, is_up=True, at=NOW)
    with pytest.raises(SetupFrozen):
        parts.remove_part(by=officer, part=option, at=NOW)
    with pytest.raises(SetupFrozen):
        parts.set_option_status(
            by=officer, option=option, status=OptionStatus.NOT_VIABLE, reason="Dear", at=NOW
        )


# Options and their choices --------------------------------------------------------------------


def test_a_question_about_the_options_keeps_step_with_them(officer: Actor) -> None:
    consultation = ConsultationFactory.create()
    first = parts.save_option(by=officer, consultation=consultation, label="Stay", at=NOW)
    second = parts.save_option(by=officer, consultation=consultation, label="Move", at=NOW)
    asked = questions.save_question(
        by=officer,
        consultation=consultation,
        kind="single_choice",
        wording="Which?",
        asks_options=True,
        choices=[ChoiceLine("none", "No preference", is_exclusive=True)],
        at=NOW,
    )
    assert _choices(asked) == ["Stay", "Move", "No preference"]

    parts.save_option(by=officer, consultation=consultation, option=first, label="Remain", at=NOW)
    parts.move_part(by=officer, part=second, is_up=True, at=NOW)
    assert _choices(asked) == ["Move", "Remain", "No preference"]

    parts.set_option_status(
        by=officer, option=second, status=OptionStatus.NOT_VIABLE, reason="No lease", at=NOW
    )
    assert _choices(asked) == ["Remain", "No preference"]

    parts.set_option_status(by=officer, option=second, status=OptionStatus.LIVE, reason="", at=NOW)
    parts.remove_part(by=officer, part=first, at=NOW)
    assert _choices(asked) == ["Move", "No preference"]


def test_two_options_may_swap_their_names(officer: Actor) -> None:
    consultation = ready_consultation()
    asked = Question.objects.get(code="preferred_option")
    one, other = Option.objects.order_by("position")
    labels = one.label, other.label

    for option, label in ((one, "Between"), (other, labels[0]), (one, labels[1])):
        parts.save_option(by=officer, consultation=consultation, option=option, label=label, at=NOW)

    assert _choices(asked) == [labels[1], labels[0]]


def test_set_option_status_is_refused_without_a_reason(officer: Actor) -> None:
    option = OptionFactory.create()

    with pytest.raises(ActionRefused, match="Say why"):
        parts.set_option_status(
            by=officer, option=option, status=OptionStatus.NOT_VIABLE, reason=" ", at=NOW
        )


def test_two_options_may_not_have_the_same_name(officer: Actor) -> None:
    option = OptionFactory.create(label="Stay")

    with pytest.raises(ActionRefused, match="called “stay”"):
        parts.save_option(by=officer, consultation=option.consultation, label="stay", at=NOW)


@pytest.mark.parametrize("key", ["taken", "Not a code"])
def test_a_key_that_is_taken_or_no_code_is_refused(officer: Actor, key: str) -> None:
    option = OptionFactory.create(key="taken")

    with pytest.raises(ActionRefused) as refused:
        parts.save_option(
            by=officer, consultation=option.consultation, label="New", key=key, at=NOW
        )

    assert refused.value.field == "key"


def test_saving_an_option_is_refused_after_somebody_else_changed_it(officer: Actor) -> None:
    option = OptionFactory.create(label="Stay")
    seen = revision_of(option)
    parts.save_option(
        by=officer, consultation=option.consultation, option=option, label="Theirs", at=NOW
    )

    with pytest.raises(ChangedMeanwhile):
        parts.save_option(
            by=officer,
            consultation=option.consultation,
            option=option,
            revision=seen,
            label="Mine",
            at=NOW,
        )


def test_a_change_elsewhere_is_no_clash(officer: Actor) -> None:
    option = OptionFactory.create()
    seen = revision_of(option)
    parts.save_option(by=officer, consultation=option.consultation, label="Another", at=NOW)
    parts.move_part(by=officer, part=option, is_up=False, at=NOW)

    parts.save_option(
        by=officer,
        consultation=option.consultation,
        option=option,
        revision=seen,
        label="Mine",
        at=NOW,
    )

    assert Option.objects.get(pk=option.pk).label == "Mine"


def test_saving_what_somebody_removed_is_refused(officer: Actor) -> None:
    category = StakeholderCategoryFactory.create()
    consultation = category.consultation
    gone = StakeholderCategory.objects.get(pk=category.pk)
    parts.remove_part(by=officer, part=category, at=NOW)

    with pytest.raises(ActionRefused, match="removed this meanwhile"):
        parts.save_category(
            by=officer, consultation=consultation, category=gone, label="Mine", at=NOW
        )


# Questions ------------------------------------------------------------------------------------


def test_a_code_is_made_from_the_wording_and_never_a_column_of_its_own(officer: Actor) -> None:
    consultation = ConsultationFactory.create()

    made = [
        questions.save_question(
            by=officer, consultation=consultation, kind="open_text", wording=wording, at=NOW
        ).code
        for wording in ("Which one?", "Which one?", "Category", "3 things?")
    ]

    assert made == ["which_one", "which_one_2", "category_2", "n_3_things"]


@pytest.mark.parametrize("code", ["taken", "category", "Not a code"])
def test_a_code_that_is_taken_kept_for_files_or_no_code_is_refused(
    officer: Actor, code: str
) -> None:
    consultation = QuestionFactory.create(code="taken").consultation

    with pytest.raises(ActionRefused) as refused:
        questions.save_question(
            by=officer, consultation=consultation, kind="open_text", wording="A", code=code, at=NOW
        )

    assert refused.value.field == "code"


def test_codes_and_keys_may_be_given(officer: Actor) -> None:
    consultation = ConsultationFactory.create()

    option = parts.save_option(by=officer, consultation=consultation, label="A", key="x", at=NOW)
    question = questions.save_question(
        by=officer, consultation=consultation, kind="open_text", wording="A", code="y", at=NOW
    )

    assert (option.key, question.code) == ("x", "y")


def test_saving_a_question_is_refused_after_it_was_changed_or_removed(officer: Actor) -> None:
    question = QuestionFactory.create()
    values: dict[str, Any] = {
        "by": officer,
        "consultation": question.consultation,
        "question": question,
        "kind": "open_text",
        "at": NOW,
    }
    seen = revision_of(question)
    questions.save_question(**values, wording="Theirs", revision=seen)

    with pytest.raises(ChangedMeanwhile):
        questions.save_question(**values, wording="Mine", revision=seen)
    parts.remove_part(by=officer, part=Question.objects.get(), at=NOW)
    with pytest.raises(ActionRefused, match="removed this question"):
        questions.save_question(**values, wording="Mine", revision=seen)


def test_a_choice_may_not_say_the_same_as_an_option(officer: Actor) -> None:
    option = OptionFactory.create(label="Stay")

    with pytest.raises(ActionRefused, match="there twice"):
        questions.save_question(
            by=officer,
            consultation=option.consultation,
            kind="single_choice",
            wording="Which?",
            asks_options=True,
            choices=[ChoiceLine("own", "stay")],
            at=NOW,
        )


def test_an_open_question_has_no_choices(officer: Actor) -> None:
    consultation = ConsultationFactory.create()

    with pytest.raises(ActionRefused, match="no choices"):
        questions.save_question(
            by=officer,
            consultation=consultation,
            kind="open_text",
            wording="Why?",
            choices=[ChoiceLine("a", "A")],
            at=NOW,
        )


def test_a_choice_keeps_its_row_while_its_words_change(officer: Actor) -> None:
    question = QuestionFactory.create(kind="single_choice")
    first = ChoiceFactory.create(question=question, code="a", label="Yes")
    second = ChoiceFactory.create(question=question, code="b", label="No")

    questions.save_question(
        by=officer,
        consultation=question.consultation,
        question=question,
        kind="single_choice",
        wording="Well?",
        choices=[ChoiceLine("b", "Yes"), ChoiceLine("a", "No")],
        at=NOW,
    )

    rows = Choice.objects.order_by("position").values_list("pk", "label")
    assert list(rows) == [(second.pk, "Yes"), (first.pk, "No")]


def test_a_ticked_choice_and_an_answered_question_stay(officer: Actor) -> None:
    consultation = ConsultationFactory.create(stage="closed", is_from_history=True)
    question = QuestionFactory.create(consultation=consultation, kind="single_choice")
    choice = ChoiceFactory.create(question=question, code="a")
    AnswerFactory.create(
        response=ResponseFactory.create(consultation=consultation),
        question=question,
        choice=choice,
        text="",
    )

    with pytest.raises(ActionRefused, match="ticked"):
        questions.save_question(
            by=officer,
            consultation=consultation,
            question=question,
            kind="single_choice",
            wording="Well?",
            choices=[ChoiceLine("b", "B")],
            at=NOW,
        )
    with pytest.raises(ActionRefused, match="kind"):
        questions.save_question(
            by=officer,
            consultation=consultation,
            question=question,
            kind="open_text",
            wording="Well?",
            at=NOW,
        )
    with pytest.raises(ActionRefused, match="cannot be removed"):
        parts.remove_part(by=officer, part=question, at=NOW)
    assert Choice.objects.filter(pk=choice.pk).exists()


def test_a_removed_question_comes_back_with_its_choices(officer: Actor) -> None:
    question = QuestionFactory.create(kind="single_choice", wording="Well?")
    for label in ("Yes", "No"):
        ChoiceFactory.create(question=question, label=label)
    public_id, consultation = question.public_id, question.consultation
    parts.remove_part(by=officer, part=question, at=NOW)
    assert not Question.objects.exists()

    parts.restore_part(
        by=officer, consultation=consultation, kind="questions", public_id=public_id, at=NOW
    )

    back = Question.objects.get(public_id=public_id)
    assert back.wording == "Well?"
    assert _choices(back) == ["Yes", "No"]


def test_nothing_of_an_unknown_kind_comes_back(officer: Actor) -> None:
    category = StakeholderCategoryFactory.create()

    with pytest.raises(NotFound):
        parts.restore_part(
            by=officer,
            consultation=category.consultation,
            kind="responses",
            public_id=category.public_id,
            at=NOW,
        )


def test_a_part_comes_back_once_and_only_where_it_belonged(officer: Actor) -> None:
    category = StakeholderCategoryFactory.create()
    consultation, public_id = category.consultation, category.public_id
    parts.remove_part(by=officer, part=category, at=NOW)

    with pytest.raises(NotFound):
        parts.restore_part(
            by=officer,
            consultation=ConsultationFactory.create(),
            kind="categories",
            public_id=public_id,
            at=NOW,
        )
    parts.restore_part(
        by=officer, consultation=consultation, kind="categories", public_id=public_id, at=NOW
    )
    with pytest.raises(ActionRefused, match="there already"):
        parts.restore_part(
            by=officer, consultation=consultation, kind="categories", public_id=public_id, at=NOW
        )


def test_move_part_at_the_end_changes_nothing(officer: Actor) -> None:
    consultation = ConsultationFactory.create()
    rows = [StakeholderCategoryFactory.create(consultation=consultation) for _ in range(3)]

    parts.move_part(by=officer, part=rows[0], is_up=True, at=NOW)
    parts.move_part(by=officer, part=rows[2], is_up=True, at=NOW)

    order = StakeholderCategory.objects.order_by("position")
    assert [row.pk for row in order] == [rows[0].pk, rows[2].pk, rows[1].pk]


# Events and papers ----------------------------------------------------------------------------


def test_what_an_event_came_to_is_written_down_while_open_and_not_once_reported(
    officer: Actor,
) -> None:
    event = EventFactory.create(consultation=ConsultationFactory.create(stage="open"))

    parts.record_event_outcome(
        by=officer,
        event=event,
        revision=revision_of(event),
        attendance=30,
        notes="Lively.",
        at=NOW,
    )

    event.refresh_from_db()
    assert event.attendance == 30
    Consultation.objects.update(stage="reported")
    with pytest.raises(ActionRefused, match="published"):
        parts.record_event_outcome(
            by=officer, event=event, revision=0, attendance=31, notes="", at=NOW
        )


def test_a_paper_is_kept_with_its_bytes_and_a_disguised_file_is_refused(
    officer: Actor, file_store: Path
) -> None:
    consultation = ConsultationFactory.create()

    added = parts.add_document(
        by=officer,
        consultation=consultation,
        title="The proposal",
        kind="proposal",
        file_name="proposal.txt",
        content=b"What is proposed",
        at=NOW,
    )

    assert read_content(added.document) == b"What is proposed"
    assert AuditEvent.objects.get().event == "consultations.document_added"
    with pytest.raises(ActionRefused, match="not a PDF"):
        parts.add_document(
            by=officer,
            consultation=consultation,
            title="X",
            kind="proposal",
            file_name="x.pdf",
            content=b"not one",
            at=NOW,
        )


# Recorded from history ------------------------------------------------------------------------


def test_a_consultation_from_history_is_closed_with_a_frozen_version(officer: Actor) -> None:
    made = _from_history(officer)

    assert (made.stage, made.is_from_history) == ("closed", True)
    version = ConsultationVersion.objects.get()
    assert (version.number, version.content["title"]) == (1, "Old times")


def test_its_version_follows_the_set_up_until_a_response_points_at_it(officer: Actor) -> None:
    made = _from_history(officer)
    parts.save_option(by=officer, consultation=made, label="Stay", at=NOW)
    version = ConsultationVersion.objects.get()
    assert [each["label"] for each in version.content["options"]] == ["Stay"]

    ResponseFactory.create(consultation=made, version=version)
    parts.save_option(by=officer, consultation=made, label="Move", at=NOW)

    versions = ConsultationVersion.objects.order_by("number")
    assert [len(each.content["options"]) for each in versions] == [1, 2]


def test_its_set_up_stands_still_once_answers_are_frozen(officer: Actor) -> None:
    made = _from_history(officer)
    AnalysisSnapshotFactory.create(consultation=made)

    with pytest.raises(AnswersFrozen):
        parts.save_option(by=officer, consultation=made, label="Stay", at=NOW)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"source": " "}, "Name the source"),
        ({"closed_at": NOW + timedelta(days=1)}, "closed already"),
        ({"opened_at": NOW - timedelta(days=2)}, "after opening"),
    ],
)
def test_a_consultation_from_history_needs_a_source_and_a_past(
    officer: Actor, changed: dict[str, object], sentence: str
) -> None:
    with pytest.raises(ActionRefused, match=sentence):
        _from_history(officer, **changed)


def test_the_dates_of_one_from_history_are_facts_and_its_texts_can_be_completed(
    officer: Actor,
) -> None:
    made = _from_history(officer)

    with pytest.raises(ActionRefused, match="fact of its source"):
        setup.change_dates(
            by=officer, consultation=made, revision=1, at=NOW, opens_at=None, closes_at=None
        )
    setup.change_texts(by=officer, consultation=made, revision=1, at=NOW, title="Old times")

    assert ConsultationVersion.objects.get().number == 1


def test_an_event_of_another_consultation_is_no_part_of_this_one(officer: Actor) -> None:
    event = EventFactory.create()

    with pytest.raises(ActionRefused, match="removed this meanwhile"):
        parts.save_event(
            by=officer,
            consultation=ConsultationFactory.create(),
            event=event,
            title="Mine",
            kind="drop_in",
            at=NOW,
        )
    assert Event.objects.get().title == event.title


def _from_history(by: Actor, **changed: object) -> Consultation:
    values = {
        "title": "Old times",
        "source": "A printed report",
        "opened_at": NOW - timedelta(days=60),
        "closed_at": NOW - timedelta(days=30),
    }
    if "opened_at" in changed:
        values["closed_at"] = NOW - timedelta(days=3)
    return setup.record_consultation_from_history(by=by, at=NOW, **{**values, **changed})  # type: ignore[arg-type]


def _choices(question: Question) -> list[str]:
    rows = Choice.objects.filter(question=question).order_by("position")
    return list(rows.values_list("label", flat=True))
