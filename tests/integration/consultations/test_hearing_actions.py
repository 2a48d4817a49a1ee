"""Leaving out and counting, groups, changes of mind: what is written, what is refused."""

from datetime import timedelta
from functools import partial

import pytest

from tests.factories.consultations import (
    NOW,
    ResponseFactory,
    ready_consultation,
)
from tests.factories.organisations import OrganisationFactory
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.hearing.amendments import (
    CannotBeCounted,
    StillOpen,
    record_amendment,
)
from waymark.consultations.actions.hearing.groups import (
    NotHeldHere,
    NotOpenedYet,
    RemovedAlready,
    change_group_response,
    enter_group_response,
    remove_group_response,
)
from waymark.consultations.actions.hearing.responses import (
    CountedAlready,
    LeftOutAlready,
    exclude_response,
    restore_response,
)
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.amendments import (
    AmendedResponse,
    Amendment,
    AmendmentSupport,
)
from waymark.consultations.models.hearing.groups import GroupResponse, GroupResponseOption
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries.hearing import group_revision
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    ConsultationStage,
    ExclusionReason,
    GroupOutcome,
    ResponseStatus,
    SupportKind,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed


@pytest.fixture
def consultation(scope: None) -> Consultation:
    return ready_consultation(stage=ConsultationStage.CLOSED)


@pytest.fixture
def options(consultation: Consultation) -> list[Option]:
    return list(Option.objects.filter(consultation=consultation).order_by("position"))


@pytest.fixture
def question(consultation: Consultation) -> Question:
    return Question.objects.get(consultation=consultation, asks_options=True)


def events(event: Event) -> int:
    return AuditEvent.objects.filter(event=event).count()


# Leaving out ----------------------------------------------------------------------------------


def test_a_response_is_left_out_with_its_reason_and_counted_again(
    officer: Actor, consultation: Consultation
) -> None:
    response = ResponseFactory.create(consultation=consultation)

    out = exclude_response(
        by=officer, response=response, reason=ExclusionReason.DUPLICATE, note="See R1", at=NOW
    )
    again = restore_response(by=officer, response=response, at=NOW)

    assert (out.status, out.exclusion_reason, out.exclusion_note) == (
        "excluded",
        "duplicate",
        "See R1",
    )
    kept = Response.objects.get(pk=again.pk)
    assert (kept.status, kept.exclusion_reason, kept.exclusion_note) == ("accepted", "", "")
    assert (events(Event.RESPONSE_EXCLUDED), events(Event.RESPONSE_RESTORED)) == (1, 1)


def test_a_late_response_is_counted_when_an_officer_decides_so(
    officer: Actor, consultation: Consultation
) -> None:
    late = ResponseFactory.create(
        consultation=consultation, status=ResponseStatus.SUBMITTED, is_late=True
    )

    restore_response(by=officer, response=late, at=NOW)

    kept = Response.objects.get(pk=late.pk)
    assert (kept.status, kept.is_late) == ("accepted", True)


def test_leaving_out_is_refused_twice_and_so_is_counting(
    officer: Actor, consultation: Consultation
) -> None:
    response = ResponseFactory.create(consultation=consultation)
    with pytest.raises(CountedAlready):
        restore_response(by=officer, response=response, at=NOW)
    exclude_response(by=officer, response=response, reason=ExclusionReason.BLANK, note="", at=NOW)

    with pytest.raises(LeftOutAlready):
        exclude_response(
            by=officer, response=response, reason=ExclusionReason.BLANK, note="", at=NOW
        )

    assert events(Event.RESPONSE_EXCLUDED) == 1


# Groups ---------------------------------------------------------------------------------------


def test_two_groups_of_eleven_are_written_down(
    officer: Actor, consultation: Consultation, options: list[Option]
) -> None:
    enter_group_response(
        by=officer,
        consultation=consultation,
        label="Group A",
        participants=11,
        who="Young people",
        outcome=GroupOutcome.ONE_OPTION,
        options=options[:1],
        reasons="It is near.",
        at=NOW,
    )
    enter_group_response(
        by=officer,
        consultation=consultation,
        label="Group B",
        participants=11,
        who="Young people",
        outcome=GroupOutcome.NO_PREFERENCE,
        at=NOW,
    )

    groups = GroupResponse.objects.order_by("label")
    assert [(each.label, each.participants, each.outcome) for each in groups] == [
        ("Group A", 11, "one_option"),
        ("Group B", 11, "no_preference"),
    ]
    assert GroupResponseOption.objects.get().option == options[0]
    assert events(Event.GROUP_RESPONSE_ENTERED) == 2


@pytest.mark.parametrize(
    ("outcome", "ticked", "sentence"),
    [
        (GroupOutcome.ONE_OPTION, 0, "the one option"),
        (GroupOutcome.ONE_OPTION, 2, "the one option"),
        (GroupOutcome.SEVERAL_OPTIONS, 1, "at least two"),
        (GroupOutcome.NO_PREFERENCE, 1, "no option"),
    ],
)
def test_a_groups_options_must_fit_what_it_came_to(
    officer: Actor,
    consultation: Consultation,
    options: list[Option],
    outcome: GroupOutcome,
    ticked: int,
    sentence: str,
) -> None:
    with pytest.raises(ActionRefused, match=sentence) as refused:
        enter_group_response(
            by=officer,
            consultation=consultation,
            label="Group A",
            participants=11,
            who="Young people",
            outcome=outcome,
            options=options[:ticked],
            at=NOW,
        )

    assert refused.value.field == "options"
    assert not GroupResponse.objects.exists()


def enter(officer: Actor, consultation: Consultation, label: str = "Group A") -> GroupResponse:
    return enter_group_response(
        by=officer,
        consultation=consultation,
        label=label,
        participants=11,
        who="Young people",
        outcome=GroupOutcome.NO_PREFERENCE,
        at=NOW,
    )


def test_two_groups_cannot_have_one_name(officer: Actor, consultation: Consultation) -> None:
    enter(officer, consultation)

    with pytest.raises(ActionRefused, match="Another group response has this name") as refused:
        enter(officer, consultation)

    assert refused.value.field == "label"


def test_a_group_is_refused_before_opening(officer: Actor, scope: None) -> None:
    draft = ready_consultation()

    with pytest.raises(NotOpenedYet):
        enter(officer, draft)


def test_a_group_is_refused_where_responses_are_not_held(officer: Actor, scope: None) -> None:
    elsewhere = ready_consultation(stage=ConsultationStage.CLOSED, responses_held=False)

    with pytest.raises(NotHeldHere):
        enter(officer, elsewhere)


def test_the_second_of_two_corrections_to_one_group_is_refused(
    officer: Actor, consultation: Consultation, options: list[Option]
) -> None:
    group = enter(officer, consultation)
    seen = group_revision(group)
    change = partial(
        change_group_response,
        by=officer,
        group=group,
        revision=seen,
        label="Group A",
        participants=12,
        who="Young people",
        outcome=GroupOutcome.SEVERAL_OPTIONS,
        options=options,
    )
    change(at=NOW + timedelta(minutes=1))

    with pytest.raises(ChangedMeanwhile):
        change(at=NOW + timedelta(minutes=2))

    kept = GroupResponse.objects.get()
    assert (kept.participants, GroupResponseOption.objects.count()) == (12, 2)
    assert events(Event.GROUP_RESPONSE_CHANGED) == 1


def test_a_group_is_removed_once(officer: Actor, consultation: Consultation) -> None:
    group = enter(officer, consultation)

    remove_group_response(by=officer, group=group, at=NOW)

    with pytest.raises(RemovedAlready):
        remove_group_response(by=officer, group=group, at=NOW)
    assert not GroupResponse.objects.exists()
    assert events(Event.GROUP_RESPONSE_REMOVED) == 1


# Changes of mind ------------------------------------------------------------------------------


def test_an_amendment_covers_a_category_and_changes_no_vote(
    officer: Actor, consultation: Consultation, question: Question, options: list[Option]
) -> None:
    category = StakeholderCategory.objects.get()
    covered = [ResponseFactory.create(consultation=consultation, category=category) for _ in "ab"]
    ResponseFactory.create(consultation=consultation)
    before = list(Response.objects.order_by("pk").values())

    amendment = record_amendment(
        by=officer,
        consultation=consultation,
        question=question,
        body=OrganisationFactory.create(name="Invented Skills Council"),
        wording="We can support either.",
        supports=dict.fromkeys(options, SupportKind.ACCEPTABLE),
        category=category,
        at=NOW,
    )

    named = AmendedResponse.objects.filter(amendment=amendment)
    assert set(named.values_list("response_id", flat=True)) == {each.pk for each in covered}
    assert AmendmentSupport.objects.filter(amendment=amendment, kind="acceptable").count() == 2
    assert amendment.effect == "note"
    assert list(Response.objects.order_by("pk").values()) == before
    assert AuditEvent.objects.get(event=Event.AMENDMENT_RECORDED).detail["responses"] == 2


def amend(
    officer: Actor, consultation: Consultation, question: Question, **values: object
) -> object:
    return record_amendment(
        **{
            "by": officer,
            "consultation": consultation,
            "question": question,
            "body": OrganisationFactory.create(),
            "wording": "We can support either.",
            "supports": {Option.objects.first(): SupportKind.ACCEPTABLE},
            "at": NOW,
            **values,
        }  # type: ignore[arg-type]
    )


def test_an_amendment_covers_the_bodys_own_responses(
    officer: Actor, consultation: Consultation, question: Question
) -> None:
    body = OrganisationFactory.create()
    own = ResponseFactory.create(consultation=consultation, body=body)
    ResponseFactory.create(
        consultation=consultation, body=body, status="excluded", exclusion_reason="blank"
    )

    amend(officer, consultation, question, body=body)

    assert AmendedResponse.objects.get().response == own


def test_a_withdrawn_response_is_kept_as_withdrawn(
    officer: Actor, consultation: Consultation, question: Question
) -> None:
    body = OrganisationFactory.create()
    own = ResponseFactory.create(consultation=consultation, body=body)
    other = ResponseFactory.create(consultation=consultation)

    amend(officer, consultation, question, body=body, effect=AmendmentEffect.WITHDRAW)

    own.refresh_from_db()
    other.refresh_from_db()
    assert (own.status, other.status) == ("withdrawn", "accepted")
    assert AuditEvent.objects.get(event=Event.AMENDMENT_RECORDED).detail["effect"] == "withdraw"


def test_a_vote_is_counted_otherwise_for_one_option_at_most(
    officer: Actor, consultation: Consultation, question: Question, options: list[Option]
) -> None:
    body = OrganisationFactory.create()
    ResponseFactory.create(consultation=consultation, body=body)
    several = dict.fromkeys(options, SupportKind.PREFERRED)

    with pytest.raises(CannotBeCounted, match="one option only") as refused:
        amend(
            officer,
            consultation,
            question,
            body=body,
            supports=several,
            effect=AmendmentEffect.REPLACE,
        )

    assert refused.value.field == "effect"
    assert not Amendment.objects.exists()


def test_a_tick_among_several_is_never_counted_otherwise(
    officer: Actor, consultation: Consultation, question: Question
) -> None:
    Question.objects.filter(pk=question.pk).update(kind="multiple_choice")
    question.refresh_from_db()
    body = OrganisationFactory.create()
    ResponseFactory.create(consultation=consultation, body=body)

    with pytest.raises(CannotBeCounted, match="only where one answer was chosen"):
        amend(officer, consultation, question, body=body, effect=AmendmentEffect.REPLACE)


def test_a_vote_is_changed_by_one_amendment_only(
    officer: Actor, consultation: Consultation, question: Question
) -> None:
    body = OrganisationFactory.create()
    own = ResponseFactory.create(consultation=consultation, body=body)
    amend(officer, consultation, question, body=body, effect=AmendmentEffect.REPLACE)

    with pytest.raises(CannotBeCounted, match=own.reference):
        amend(officer, consultation, question, body=body, effect=AmendmentEffect.REPLACE)

    amend(officer, consultation, question, body=body)
    assert Amendment.objects.count() == 2


def test_an_amendment_that_covers_nothing_is_refused(
    officer: Actor, consultation: Consultation, question: Question
) -> None:
    with pytest.raises(ActionRefused, match="No response is held in the name of") as refused:
        amend(officer, consultation, question)

    assert refused.value.field == "covers"


def test_an_amendment_names_references_that_do_not_count(
    officer: Actor, consultation: Consultation, question: Question
) -> None:
    known = ResponseFactory.create(consultation=consultation)

    with pytest.raises(ActionRefused, match="reference R-404"):
        amend(officer, consultation, question, references=[known.reference, "R-404"])

    assert not AmendedResponse.objects.exists()


def test_an_amendment_without_support_is_refused(
    officer: Actor, consultation: Consultation, question: Question
) -> None:
    with pytest.raises(ActionRefused, match="at least one option"):
        amend(officer, consultation, question, supports={})


def test_an_amendment_is_refused_while_people_can_answer(officer: Actor, scope: None) -> None:
    still_open = ready_consultation(stage=ConsultationStage.OPEN)
    question = Question.objects.get(consultation=still_open, asks_options=True)

    with pytest.raises(StillOpen):
        amend(officer, still_open, question)


def test_a_councillor_may_do_none_of_this(
    councillor: Actor, consultation: Consultation, question: Question, officer: Actor
) -> None:
    response = ResponseFactory.create(consultation=consultation)
    group = enter(officer, consultation)

    with pytest.raises(NotAllowed):
        exclude_response(
            by=councillor, response=response, reason=ExclusionReason.BLANK, note="", at=NOW
        )
    with pytest.raises(NotAllowed):
        restore_response(by=councillor, response=response, at=NOW)
    with pytest.raises(NotAllowed):
        enter(councillor, consultation, "Group B")
    with pytest.raises(NotAllowed):
        remove_group_response(by=councillor, group=group, at=NOW)
    with pytest.raises(NotAllowed):
        amend(councillor, consultation, question)
