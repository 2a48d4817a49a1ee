"""Recording, changing, publishing, confirming and moving a decision."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from django_scopes.exceptions import ScopeError

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import ConsultationFactory, OptionFactory, ReportEditionFactory
from tests.factories.decisions import (
    BodyFactory,
    ConditionFactory,
    DecisionDocumentFactory,
    DecisionFactory,
    ReviewFactory,
)
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.reports import withdraw_report
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed
from waymark.core.scoping import open_scope
from waymark.decisions.actions import decisions as actions
from waymark.decisions.actions.bodies import CannotAddBody, add_body
from waymark.decisions.actions.conditions import ConditionStays
from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.queries import decisions as queries
from waymark.decisions.rules.decisions import (
    ConditionDraft,
    ConditionKind,
    ConditionState,
    DecisionDraft,
    DecisionStage,
    Finality,
)

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
DRAFT = DecisionDraft(
    title="Where the youth hub opens",
    decided_on=date(2026, 11, 16),
    wording="The hub opens in the old library.",
    finality=Finality.FINAL,
    stage=DecisionStage.DECIDED,
    reasons="It is near the station.",
)
LEASE = ConditionDraft(text="The lease is signed", kind=ConditionKind.PRECEDENT, owner="Estates")
IN_PRINCIPLE = replace(DRAFT, finality=Finality.IN_PRINCIPLE, conditions=(LEASE,))
HISTORY = replace(
    IN_PRINCIPLE,
    decided_on=date(2007, 3, 26),
    reasons="",
    is_from_history=True,
    history_source="Summary of the consultation, 2007",
)


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("id").values_list("event", flat=True))


def editions(consultation: Consultation) -> list[ReportEdition]:
    return list(ReportEdition.objects.filter(consultation=consultation).order_by("number"))


# Bodies


def test_a_body_is_added_once(officer: Actor) -> None:
    add_body(by=officer, name=" Executive ", kind=BodyKind.EXECUTIVE, at=NOW)

    with pytest.raises(CannotAddBody) as refusal:
        add_body(by=officer, name="EXECUTIVE", kind=BodyKind.EXECUTIVE, at=NOW)

    assert refusal.value.field == "name"
    assert list(Body.objects.values_list("name", flat=True)) == ["Executive"]
    assert events() == [Event.BODY_ADDED]


def test_a_councillor_adds_no_body(councillor: Membership) -> None:
    with pytest.raises(NotAllowed):
        add_body(by=member_actor(councillor), name="Mine", kind=BodyKind.MEMBER, at=NOW)


def test_a_body_belongs_to_an_authority(scope: None) -> None:
    with pytest.raises(ScopeError):
        add_body(by=Actor.operator(None), name="Nobody's", kind=BodyKind.COUNCIL, at=NOW)


# Recording


def test_a_decision_that_stands_alone_is_recorded_with_its_conditions(
    officer: Actor, body: Body
) -> None:
    decision = actions.record_decision(by=officer, body=body, draft=IN_PRINCIPLE, at=NOW)

    kept = queries.get_decision(viewer=officer, public_id=decision.public_id)
    assert queries.headline_of(kept) == "In principle, subject to review"
    assert kept.recorded_by_id == officer.user_id
    assert [(each.text, each.owner, each.state) for each in queries.list_conditions(kept)] == [
        ("The lease is signed", "Estates", ConditionState.OPEN)
    ]
    assert events() == [Event.DECISION_RECORDED]


def test_a_councillor_records_no_decision(councillor: Membership, body: Body) -> None:
    with pytest.raises(NotAllowed):
        actions.record_decision(by=member_actor(councillor), body=body, draft=DRAFT, at=NOW)

    assert not Decision.objects.exists()


def test_a_decision_after_a_consultation_names_the_report_and_makes_a_new_edition(
    officer: Actor, body: Body, consultation: Consultation, published: ReportEdition
) -> None:
    decision = actions.record_decision(
        by=officer,
        body=body,
        draft=IN_PRINCIPLE,
        at=NOW,
        consultation=consultation,
        report_edition=published,
        report_read=True,
    )

    assert decision.report_edition == published
    assert (decision.report_read_at, decision.report_read_by_id) == (NOW, officer.user_id)
    first, second = editions(consultation)
    assert first.content["decision"] is None
    assert second.content["decision"]["headline"] == "In principle, subject to review"
    assert second.content["decision"]["conditions"][0]["is_met"] is False
    assert second.published_at is None, "an unpublished decision is not told early"


@pytest.mark.parametrize("without", ["report", "reading", "both"])
def test_a_decision_after_a_consultation_is_refused_unread(
    officer: Actor,
    body: Body,
    consultation: Consultation,
    published: ReportEdition,
    without: str,
) -> None:
    with pytest.raises(actions.CannotRecordDecision):
        actions.record_decision(
            by=officer,
            body=body,
            draft=DRAFT,
            at=NOW,
            consultation=consultation,
            report_edition=None if without in {"report", "both"} else published,
            report_read=without == "report",
        )

    assert not Decision.objects.exists()
    assert len(editions(consultation)) == 1


def test_a_draft_report_cannot_have_been_before_those_who_decided(
    officer: Actor, body: Body, consultation: Consultation
) -> None:
    draft_edition = ReportEditionFactory.create(snapshot__consultation=consultation)

    with pytest.raises(actions.CannotRecordDecision) as refusal:
        actions.record_decision(
            by=officer,
            body=body,
            draft=DRAFT,
            at=NOW,
            consultation=consultation,
            report_edition=draft_edition,
            report_read=True,
        )

    assert refusal.value.field == "report_edition"


def test_the_report_of_another_consultation_does_not_serve(
    officer: Actor, body: Body, published: ReportEdition
) -> None:
    other = ConsultationFactory.create()

    with pytest.raises(actions.CannotRecordDecision) as refusal:
        actions.record_decision(
            by=officer,
            body=body,
            draft=DRAFT,
            at=NOW,
            consultation=other,
            report_edition=published,
            report_read=True,
        )

    assert refusal.value.field == "report_edition"


def test_the_option_of_another_consultation_is_refused(
    officer: Actor, body: Body, consultation: Consultation
) -> None:
    with pytest.raises(actions.CannotRecordDecision) as refusal:
        actions.record_decision(
            by=officer,
            body=body,
            draft=HISTORY,
            at=NOW,
            consultation=consultation,
            option=OptionFactory.create(),
        )

    assert refusal.value.field == "option"


def test_history_is_recorded_without_report_or_reasons_and_says_what_is_missing(
    officer: Actor, body: Body, consultation: Consultation
) -> None:
    decision = actions.record_decision(
        by=officer, body=body, draft=HISTORY, at=NOW, consultation=consultation
    )

    assert decision.report_edition is None
    assert events() == [Event.DECISION_RECORDED_FROM_HISTORY]
    (held,) = queries.DecisionsHeld().decisions_for(consultation.pk)
    assert held.block.is_recorded_from_history
    assert held.block.conditions[0].is_met is None
    assert held.block.not_given == (
        "reasons",
        "alternatives considered",
        "when each condition is due",
        "review date",
    )


def test_history_claims_no_reading_of_a_report(
    officer: Actor, body: Body, consultation: Consultation, published: ReportEdition
) -> None:
    decision = actions.record_decision(
        by=officer,
        body=body,
        draft=HISTORY,
        at=NOW,
        consultation=consultation,
        report_edition=published,
        report_read=True,
    )

    assert decision.report_edition is None
    assert decision.report_read_at is None


def test_every_fault_is_told_at_once(officer: Actor, body: Body) -> None:
    wrong = replace(DRAFT, reasons="", decided_on=date(2026, 11, 22))

    with pytest.raises(actions.CannotRecordDecision) as refusal:
        actions.record_decision(by=officer, body=body, draft=wrong, at=NOW)

    assert len([refusal.value.message, *refusal.value.problems]) == 2
    assert refusal.value.field == ""


# Changing


def test_a_decision_is_changed_with_its_conditions_kept_added_and_taken_out(
    officer: Actor, body: Body
) -> None:
    decision = actions.record_decision(
        by=officer,
        body=body,
        draft=replace(IN_PRINCIPLE, conditions=(LEASE, replace(LEASE, text="Staff are found"))),
        at=NOW,
    )
    kept, gone = queries.list_conditions(decision)

    changed = actions.change_decision(
        by=officer,
        decision=decision,
        version=1,
        body=body,
        draft=replace(
            IN_PRINCIPLE,
            title="Where the hub goes",
            conditions=(
                replace(LEASE, text="Money is found"),
                replace(LEASE, text="The lease is signed for ten years", public_id=kept.public_id),
            ),
        ),
        at=NOW,
    )

    assert (changed.title, changed.revision) == ("Where the hub goes", 2)
    texts = [(each.pk, each.text) for each in queries.list_conditions(decision)]
    assert [text for _, text in texts] == ["Money is found", "The lease is signed for ten years"]
    assert texts[1][0] == kept.pk
    assert not Condition.objects.filter(pk=gone.pk).exists()


def test_a_condition_that_brought_the_decision_back_is_not_taken_out(
    officer: Actor, body: Body
) -> None:
    decision = actions.record_decision(
        by=officer, body=body, draft=replace(IN_PRINCIPLE, conditions=(LEASE,)), at=NOW
    )
    kept = ReviewFactory.create(condition=Condition.objects.get(decision=decision)).condition
    other = replace(IN_PRINCIPLE, conditions=(replace(LEASE, text="Money is found"),))

    with pytest.raises(ConditionStays):
        actions.change_decision(
            by=officer, decision=decision, version=1, body=body, draft=other, at=NOW
        )

    assert list(queries.list_conditions(decision)) == [kept]


def test_a_change_to_an_older_version_is_refused(officer: Actor, body: Body) -> None:
    decision = DecisionFactory.create(revision=2)

    with pytest.raises(ChangedMeanwhile):
        actions.change_decision(
            by=officer, decision=decision, version=1, body=body, draft=DRAFT, at=NOW
        )


def test_a_published_decision_keeps_its_text(officer: Actor, body: Body) -> None:
    decision = DecisionFactory.create()
    actions.publish_decision(by=officer, decision=decision, at=NOW)

    with pytest.raises(actions.CannotChangeDecision):
        actions.change_decision(
            by=officer, decision=decision, version=1, body=body, draft=DRAFT, at=NOW
        )


def test_a_live_decision_cannot_be_made_into_one_from_history(officer: Actor, body: Body) -> None:
    decision = DecisionFactory.create()
    told = replace(DRAFT, reasons="", is_from_history=True, history_source="Somewhere")

    with pytest.raises(actions.CannotRecordDecision) as refusal:
        actions.change_decision(
            by=officer, decision=decision, version=1, body=body, draft=told, at=NOW
        )

    assert refusal.value.field == "reasons"


def test_a_change_keeps_the_report_that_was_named_though_withdrawn_since(
    officer: Actor, body: Body, consultation: Consultation, published: ReportEdition
) -> None:
    decision = actions.record_decision(
        by=officer,
        body=body,
        draft=DRAFT,
        at=NOW,
        consultation=consultation,
        report_edition=published,
        report_read=True,
    )
    withdraw_report(
        by=Actor.system(officer.authority_id), edition=published, reason="A slip", at=NOW
    )
    published.refresh_from_db()

    changed = actions.change_decision(
        by=officer,
        decision=decision,
        version=1,
        body=body,
        draft=replace(DRAFT, title="Another title"),
        report_edition=published,
        report_read=True,
        at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
    )

    assert changed.report_edition == published
    assert changed.report_read_at == NOW


# Publishing


def test_publishing_makes_an_edition_that_the_public_reads(
    officer: Actor, body: Body, consultation: Consultation, published: ReportEdition
) -> None:
    decision = actions.record_decision(
        by=officer,
        body=body,
        draft=IN_PRINCIPLE,
        at=NOW,
        consultation=consultation,
        report_edition=published,
        report_read=True,
    )
    assert not queries.list_published().exists()

    actions.publish_decision(by=officer, decision=decision, at=NOW)

    assert queries.list_published().get() == decision
    latest = editions(consultation)[-1]
    assert latest.number == 3
    assert latest.published_at == NOW
    assert events()[-1] == Event.DECISION_PUBLISHED


def test_a_decision_is_published_once(officer: Actor, scope: None) -> None:
    decision = DecisionFactory.create()
    actions.publish_decision(by=officer, decision=decision, at=NOW)

    with pytest.raises(actions.CannotPublishDecision):
        actions.publish_decision(by=officer, decision=decision, at=NOW)


def test_a_councillor_publishes_nothing(councillor: Membership) -> None:
    decision = DecisionFactory.create()

    with pytest.raises(NotAllowed):
        actions.publish_decision(by=member_actor(councillor), decision=decision, at=NOW)


# Confirming


def test_confirming_makes_a_new_decision_that_points_back(officer: Actor, body: Body) -> None:
    principle = actions.record_decision(by=officer, body=body, draft=IN_PRINCIPLE, at=NOW)

    final = actions.confirm_decision(
        by=officer,
        decision=principle,
        body=body,
        draft=replace(DRAFT, decided_on=date(2026, 11, 20)),
        at=NOW,
    )

    principle.refresh_from_db()
    assert final.confirms == principle
    assert principle.stage == DecisionStage.SUPERSEDED
    assert queries.headline_of(principle).endswith("in principle, subject to review")
    assert queries.headline_of(final) == "Final decision"
    assert queries.list_chain(principle) == queries.list_chain(final) == [principle, final]
    assert events() == [Event.DECISION_RECORDED, Event.DECISION_CONFIRMED]


def test_a_confirmation_after_a_consultation_needs_the_report_again(
    officer: Actor, body: Body, consultation: Consultation
) -> None:
    principle = actions.record_decision(
        by=officer, body=body, draft=HISTORY, at=NOW, consultation=consultation
    )

    with pytest.raises(actions.CannotRecordDecision):
        actions.confirm_decision(by=officer, decision=principle, body=body, draft=DRAFT, at=NOW)

    principle.refresh_from_db()
    assert principle.stage == DecisionStage.DECIDED


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"decided_on": date(2026, 11, 15)}, "decided_on"),
        ({"finality": "in_principle"}, "finality"),
    ],
)
def test_a_confirmation_is_refused(
    officer: Actor, body: Body, changes: dict[str, object], field: str
) -> None:
    principle = actions.record_decision(by=officer, body=body, draft=IN_PRINCIPLE, at=NOW)

    with pytest.raises(actions.CannotConfirmDecision) as refusal:
        actions.confirm_decision(
            by=officer,
            decision=principle,
            body=body,
            draft=replace(DRAFT, **changes),  # type: ignore[arg-type]
            at=NOW,
        )

    assert refusal.value.field == field


def test_a_decision_is_confirmed_once(officer: Actor, body: Body) -> None:
    principle = actions.record_decision(by=officer, body=body, draft=IN_PRINCIPLE, at=NOW)
    actions.confirm_decision(by=officer, decision=principle, body=body, draft=DRAFT, at=NOW)

    with pytest.raises(actions.CannotConfirmDecision):
        actions.confirm_decision(by=officer, decision=principle, body=body, draft=DRAFT, at=NOW)

    assert Decision.objects.count() == 2


# Stages


def test_a_decision_moves_to_the_next_stage(officer: Actor, scope: None) -> None:
    decision = DecisionFactory.create()

    actions.change_stage(
        by=officer, decision=decision, stage=DecisionStage.EFFECTIVE, at=NOW, reason="No call-in"
    )

    decision.refresh_from_db()
    assert (decision.stage, decision.revision) == (DecisionStage.EFFECTIVE, 2)
    event = AuditEvent.objects.get(event=Event.DECISION_STAGE_CHANGED)
    assert (event.detail, event.reason) == ({"from": "decided", "to": "effective"}, "No call-in")


@pytest.mark.parametrize(
    "stage", [DecisionStage.IN_CALL_IN, DecisionStage.SUPERSEDED, DecisionStage.RECOMMENDED]
)
def test_a_decision_does_not_move_to(officer: Actor, scope: None, stage: DecisionStage) -> None:
    with pytest.raises(actions.CannotMoveDecision):
        actions.change_stage(by=officer, decision=DecisionFactory.create(), stage=stage, at=NOW)


def test_an_open_condition_keeps_a_final_decision_from_taking_effect(
    officer: Actor, scope: None
) -> None:
    decision = DecisionFactory.create()
    condition = ConditionFactory.create(decision=decision, text="The lease is signed")

    with pytest.raises(actions.ConditionsNotMet) as refusal:
        actions.change_stage(by=officer, decision=decision, stage=DecisionStage.EFFECTIVE, at=NOW)

    assert refusal.value.problems == (condition.text,)


def test_a_decision_that_lapses_needs_no_condition_met(officer: Actor, scope: None) -> None:
    decision = ConditionFactory.create().decision

    actions.change_stage(by=officer, decision=decision, stage=DecisionStage.LAPSED, at=NOW)

    decision.refresh_from_db()
    assert queries.headline_of(decision) == "Lapsed"


def test_what_is_not_known_of_history_does_not_keep_it_from_taking_effect(
    officer: Actor, scope: None
) -> None:
    decision = DecisionFactory.create(is_from_history=True, history_source="Minutes")
    ConditionFactory.create(decision=decision)

    actions.change_stage(by=officer, decision=decision, stage=DecisionStage.EFFECTIVE, at=NOW)

    decision.refresh_from_db()
    assert decision.stage == DecisionStage.EFFECTIVE


# Reading


def test_lists_read_on_from_page_to_page(
    officer: Actor, body: Body, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "PAGE_SIZE", 2)
    made = DecisionFactory.create_batch(5, body=body)

    seen: list[Decision] = []
    page = queries.take_page(queries.list_decisions(viewer=officer))
    seen += page.decisions
    while page.next_after:
        page = queries.take_page(queries.list_decisions(viewer=officer), after=page.next_after)
        seen += page.decisions

    assert seen == list(reversed(made))


def test_a_list_is_narrowed_by_words_finality_and_stage(officer: Actor, body: Body) -> None:
    hub = DecisionFactory.create(title="Youth hub", body=body)
    DecisionFactory.create(
        title="Bus passes", wording="Buses are free.", stage=DecisionStage.LAPSED, body=body
    )

    assert list(queries.list_decisions(viewer=officer, text="hub youth")) == [hub]
    assert list(queries.list_decisions(viewer=officer, stage="decided")) == [hub]
    assert not queries.list_decisions(viewer=officer, finality="in_principle").exists()


def test_a_review_trigger_is_told_as_a_review(
    officer: Actor, body: Body, consultation: Consultation
) -> None:
    trigger = ConditionDraft(
        text="The neighbour decides otherwise", kind=ConditionKind.REVIEW_TRIGGER
    )
    actions.record_decision(
        by=officer,
        body=body,
        draft=replace(HISTORY, conditions=(LEASE, trigger)),
        at=NOW,
        consultation=consultation,
    )

    (block,) = queries.DecisionsHeld().blocks_for(consultation.pk)

    assert [each.text for each in block.conditions] == ["The lease is signed"]
    assert [each.text for each in block.reviews] == ["The neighbour decides otherwise"]


def test_a_review_date_alone_is_told_as_a_review(
    officer: Actor, body: Body, consultation: Consultation
) -> None:
    draft = replace(HISTORY, conditions=(), review_on=date(2008, 4, 1))
    actions.record_decision(by=officer, body=body, draft=draft, at=NOW, consultation=consultation)

    (block,) = queries.DecisionsHeld().blocks_for(consultation.pk)

    assert [each.review_on for each in block.reviews] == [date(2008, 4, 1)]


def test_papers_are_told_with_their_decision(scope: None, consultation: Consultation) -> None:
    decision = DecisionFactory.create(
        consultation=consultation, is_from_history=True, history_source="Minutes"
    )
    paper = DecisionDocumentFactory.create(decision=decision)

    (block,) = queries.DecisionsHeld().blocks_for(consultation.pk)

    assert [each.sha256 for each in block.documents] == [paper.document.sha256]


def test_a_body_of_another_authority_cannot_decide_here(officer: Actor, scope: None) -> None:
    theirs = AuthorityFactory.create()
    with open_scope(theirs.pk):
        foreign = BodyFactory.create(authority_id=theirs.pk)

    with pytest.raises(ScopeError):
        actions.record_decision(by=officer, body=foreign, draft=DRAFT, at=NOW)


# What was weighed -----------------------------------------------------------------------------


def test_live_decision_waits_for_what_shows_that_people_were_heard(
    officer: Actor, body: Body, consultation: Consultation, published: ReportEdition
) -> None:
    ConsultationDocument.objects.all().delete()

    with pytest.raises(actions.NotYetWeighed) as refused:
        actions.record_decision(
            by=officer,
            body=body,
            draft=DRAFT,
            consultation=consultation,
            report_edition=published,
            report_read=True,
            at=NOW,
        )

    assert list(refused.value.problems) == [
        "Add the equality impact assessment to the papers of the consultation."
    ]
    assert not Decision.objects.exists()


def test_decision_from_history_needs_no_weighing(
    officer: Actor, body: Body, consultation: Consultation
) -> None:
    recorded = actions.record_decision(
        by=officer,
        body=body,
        draft=HISTORY,
        consultation=consultation,
        at=NOW,
    )

    assert recorded.is_from_history
