"""Does the forward plan let through what notice was given of, and nothing else?"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, ProgrammingError, transaction

from tests.factories.decisions import (
    BodyFactory,
    DecisionFactory,
    MatterFactory,
    MeetingFactory,
    PlanItemFactory,
)
from tests.integration.decisions.conftest import NOW
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed
from waymark.core.versions import record_version
from waymark.decisions.actions import matters, notices, plans
from waymark.decisions.actions.decisions import record_decision
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.notices import Notice
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.queries import notices as notice_queries
from waymark.decisions.queries import plans as plan_queries
from waymark.decisions.rules.decisions import DecisionDraft, DecisionStage, Finality
from waymark.decisions.rules.notices import Agreer, Counting, NoticeDraft, NoticeKind
from waymark.decisions.rules.plans import Facts, ItemDraft, Limb, PastItem, PlanState, Route

BOARD = date(2026, 12, 10)
KEY = Facts(value=Decimal(810_450), budget_line_value=Decimal(3_501_900), is_whole_area=True)
EXCEPTION = NoticeDraft(
    kind=NoticeKind.GENERAL_EXCEPTION,
    reasons="The grant was told late",
    told="The chair of the scrutiny committee",
    told_on=date(2026, 11, 10),
)
URGENT = NoticeDraft(
    kind=NoticeKind.SPECIAL_URGENCY,
    reasons="The grant ends",
    agreed_office=Agreer.SCRUTINY_CHAIR,
    agreed_by="Councillor Example",
    agreed_on=date(2026, 11, 21),
)


@pytest.fixture
def matter(scope: None) -> Matter:
    return MatterFactory.create(title="Who runs the youth service")


@pytest.fixture
def planned(officer: Actor, matter: Matter, body: Body) -> PlanItem:
    """A key decision that was drafted and assessed, for a board on 10 December."""
    draft = ItemDraft(title="The contract", decide_from=BOARD, contact="democracy@example.org")
    item = plans.add_item(by=officer, matter=matter, body=body, draft=draft, at=NOW)
    return plans.assess_item(by=officer, item=item, facts=KEY, budget_line="Youth support", at=NOW)


def moment(day: date) -> datetime:
    return datetime.combine(day, NOW.timetz())


def decided(day: date = BOARD, **changes: Any) -> DecisionDraft:
    return DecisionDraft(
        title="The contract", decided_on=day, wording="The contract is let.", reasons="It works.",
        finality=Finality.FINAL, stage=DecisionStage.DECIDED, **changes,
    )  # fmt: skip


def test_assessment_keeps_its_limb_and_the_threshold_as_it_stood(
    officer: Actor, planned: PlanItem
) -> None:
    notices.set_threshold(
        by=officer, amount=Decimal(1), percent=None, wards=1, starts_on=NOW.date(), at=NOW
    )

    planned.refresh_from_db()
    assert (planned.is_key, planned.limb) == (True, Limb.BOTH)
    assert planned.threshold_applied == "£500,000 or 10% of the budget line; 2 wards"
    again = plans.assess_item(
        by=officer, item=planned, facts=Facts(value=Decimal(2)), budget_line="", at=NOW
    )
    assert (again.limb, again.threshold_applied) == (Limb.FINANCIAL, "£1; 1 wards")


def test_publishing_a_key_decision_freezes_its_notice(officer: Actor, planned: PlanItem) -> None:
    plans.publish_item(by=officer, item=planned, at=moment(date(2026, 11, 11)))

    notice = Notice.objects.get()
    assert (notice.kind, notice.for_day) == (NoticeKind.KEY_DECISION, BOARD)
    assert notice.published_on == notice.latest_on == date(2026, 11, 11)
    assert "The contract" in notice.wording
    assert "democracy@example.org" in notice.wording
    assert len(notice.checksum) == 64
    for change in ("update", "delete"):
        rows: Any = Notice.objects.filter(pk=notice.pk)
        with pytest.raises(ProgrammingError), transaction.atomic():
            rows.update(wording="Other") if change == "update" else rows.delete()
    events = AuditEvent.objects.filter(event=Event.PLAN_ITEM_PUBLISHED)
    assert events.count() == 1


def test_notice_in_time_lets_it_be_decided_and_the_decision_settles_it(
    officer: Actor, planned: PlanItem, body: Body
) -> None:
    plans.publish_item(by=officer, item=planned, at=moment(date(2026, 11, 11)))
    plans.put_for_decision(by=officer, item=planned, at=moment(date(2026, 12, 9)))

    decision = record_decision(
        by=officer, body=body, draft=decided(), at=moment(BOARD), plan_item=planned
    )

    planned.refresh_from_db()
    assert planned.state == PlanState.DECIDED
    assert (decision.plan_item, decision.matter) == (planned, planned.matter)


def test_late_notice_keeps_it_from_being_decided_and_says_until_when_it_could_be_given(
    officer: Actor, planned: PlanItem
) -> None:
    plans.publish_item(by=officer, item=planned, at=moment(date(2026, 11, 12)))

    with pytest.raises(plans.NoticeMissing) as refused:
        plans.put_for_decision(by=officer, item=planned, at=moment(date(2026, 12, 9)))

    assert refused.value.problems == (
        "Notice of a key decision: the last day for it was or is 11 November 2026",
    )


@pytest.mark.parametrize(
    ("draft", "given_on", "route"),
    [
        (EXCEPTION, date(2026, 12, 2), Route.GENERAL_EXCEPTION),
        (URGENT, date(2026, 12, 9), Route.SPECIAL_URGENCY),
    ],
)
def test_complete_exception_lets_it_be_decided(
    officer: Actor, planned: PlanItem, draft: NoticeDraft, given_on: date, route: Route
) -> None:
    plans.publish_item(by=officer, item=planned, at=NOW)
    notices.give_notice(by=officer, about=planned, draft=draft, at=moment(given_on))

    done = plans.put_for_decision(by=officer, item=planned, at=moment(date(2026, 12, 9)))

    assert (done.state, done.route) == (PlanState.FOR_DECISION, route)


@pytest.mark.parametrize(
    ("draft", "given_on", "why"),
    [
        (EXCEPTION, date(2026, 11, 11), "full notice"),
        (EXCEPTION, date(2026, 12, 3), "special urgency"),
        (URGENT, date(2026, 12, 2), "general exception"),
        (EXCEPTION, BOARD, "has come"),
    ],
)
def test_exception_is_refused_where_the_ordinary_way_is_open_or_its_days_cannot_pass(
    officer: Actor, planned: PlanItem, draft: NoticeDraft, given_on: date, why: str
) -> None:
    plans.publish_item(by=officer, item=planned, at=moment(date(2026, 11, 10)))

    with pytest.raises(notices.CannotGiveNotice) as refused:
        notices.give_notice(by=officer, about=planned, draft=draft, at=moment(given_on))

    assert why in refused.value.message


def test_incomplete_exception_is_refused_by_the_action_and_the_database(
    officer: Actor, planned: PlanItem
) -> None:
    plans.publish_item(by=officer, item=planned, at=NOW)
    empty = NoticeDraft(kind=NoticeKind.SPECIAL_URGENCY)

    with pytest.raises(notices.CannotGiveNotice) as refused:
        notices.give_notice(by=officer, about=planned, draft=empty, at=moment(date(2026, 12, 9)))
    assert len(refused.value.problems) == 3
    with pytest.raises(IntegrityError), transaction.atomic():
        Notice.objects.create(
            authority_id=planned.authority_id, kind=empty.kind, plan_item=planned, wording="x",
            checksum="x", for_day=BOARD, published_on=BOARD, published_at=NOW, reasons="Urgent",
        )  # fmt: skip


def test_nothing_is_published_before_it_is_assessed(
    officer: Actor, matter: Matter, body: Body
) -> None:
    item = PlanItemFactory.create(matter=matter, body=body)

    with pytest.raises(plans.NotYetAssessed):
        plans.publish_item(by=officer, item=item, at=NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        PlanItem.objects.filter(pk=item.pk).update(published_at=NOW)


def test_what_was_withdrawn_cannot_be_decided_even_from_history(
    officer: Actor, planned: PlanItem, body: Body
) -> None:
    plans.publish_item(by=officer, item=planned, at=NOW)
    plans.withdraw_item(by=officer, item=planned, reason="No longer needed", at=NOW)
    past = decided(NOW.date(), is_from_history=True, history_source="Minutes")

    for draft in (decided(NOW.date()), past):
        with pytest.raises(plans.CannotMoveItem, match="withdrawn"):
            record_decision(by=officer, body=body, draft=draft, at=NOW, plan_item=planned)


def test_what_is_not_put_for_decision_cannot_be_decided(
    officer: Actor, planned: PlanItem, body: Body
) -> None:
    with pytest.raises(plans.CannotMoveItem, match="Put it for decision"):
        record_decision(by=officer, body=body, draft=decided(NOW.date()), at=NOW, plan_item=planned)


def test_putting_off_needs_a_reason_and_keeps_the_notice_that_was_given(
    officer: Actor, planned: PlanItem
) -> None:
    plans.publish_item(by=officer, item=planned, at=moment(date(2026, 11, 11)))
    with pytest.raises(plans.CannotMoveItem, match="reason"):
        plans.defer_item(by=officer, item=planned, reason=" ", decide_from=BOARD, at=NOW)

    later = BOARD + timedelta(28)
    plans.defer_item(by=officer, item=planned, reason="Bids are late", decide_from=later, at=NOW)
    plans.publish_item(by=officer, item=planned, at=NOW)

    assert not notice_queries.unmet_for(PlanItem.objects.get())
    assert [each.for_day for each in Notice.objects.order_by("id")] == [BOARD, later]


def test_replacement_is_another_item_of_the_same_matter(officer: Actor, planned: PlanItem) -> None:
    plans.publish_item(by=officer, item=planned, at=NOW)
    with pytest.raises(plans.CannotMoveItem, match="same matter"):
        plans.supersede_item(
            by=officer, item=planned, following=PlanItemFactory.create(), reason="Split", at=NOW
        )
    following = PlanItemFactory.create(matter=planned.matter)

    done = plans.supersede_item(
        by=officer, item=planned, following=following, reason="Split", at=NOW
    )

    assert (done.state, done.superseded_by) == (PlanState.SUPERSEDED, following)


def test_meeting_gives_the_day_and_must_be_of_the_body(
    officer: Actor, matter: Matter, body: Body
) -> None:
    meeting = MeetingFactory.create(body=body, held_on=BOARD)
    draft = ItemDraft(title="The contract")

    item = plans.add_item(
        by=officer, matter=matter, body=body, draft=draft, meeting=meeting, at=NOW
    )

    assert item.decide_from == item.decide_until == BOARD
    with pytest.raises(plans.CannotPlan) as refused:
        plans.add_item(
            by=officer, matter=matter, body=BodyFactory.create(), draft=draft, meeting=meeting,
            at=NOW,
        )  # fmt: skip
    assert refused.value.field == "meeting"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({}, "decide_from"),
        ({"decide_from": BOARD, "decide_until": NOW.date()}, "decide_until"),
        ({"decide_from": date(2020, 1, 1)}, "decide_from"),
        ({"decide_from": BOARD, "is_private": True}, "private_reason"),
    ],
)
def test_faulty_draft_is_refused_at_its_field(
    officer: Actor, matter: Matter, body: Body, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(plans.CannotPlan) as refused:
        plans.add_item(
            by=officer, matter=matter, body=body, draft=ItemDraft(title="X", **changes), at=NOW
        )

    assert refused.value.field == field


def test_own_period_is_dated_and_never_shorter_than_the_law(officer: Actor) -> None:
    with pytest.raises(notices.CannotSetPeriod, match="28"):
        notices.set_period(
            by=officer, kind=NoticeKind.KEY_DECISION, days=27, counting=Counting.WORKING,
            starts_on=BOARD, at=NOW,
        )  # fmt: skip
    notices.set_period(
        by=officer, kind=NoticeKind.KEY_DECISION, days=28, counting=Counting.WORKING,
        starts_on=BOARD, at=NOW,
    )  # fmt: skip

    before = notice_queries.periods_on(BOARD - timedelta(1))[NoticeKind.KEY_DECISION]
    since = notice_queries.periods_on(BOARD)[NoticeKind.KEY_DECISION]

    assert (before.counting, since.counting) == (Counting.CALENDAR, Counting.WORKING)


def test_correction_is_a_notice_of_its_own_that_says_why(officer: Actor, planned: PlanItem) -> None:
    plans.publish_item(by=officer, item=planned, at=NOW)
    first = Notice.objects.get()
    draft = NoticeDraft(kind=NoticeKind.KEY_DECISION)
    with pytest.raises(notices.CannotGiveNotice) as refused:
        notices.give_notice(by=officer, about=planned, draft=draft, corrects=first, at=NOW)
    assert refused.value.field == "correction_reason"

    wrong = NoticeDraft(kind=draft.kind, correction_reason="The telephone number was wrong")
    second = notices.give_notice(by=officer, about=planned, draft=wrong, corrects=first, at=NOW)

    assert second.corrects == first
    assert "telephone number was wrong" in second.wording


def test_history_is_recorded_with_its_source_and_without_the_guards(
    officer: Actor, body: Body
) -> None:
    matter = matters.add_matter(
        by=officer, title="Transition", summary="", opened_on=date(2008, 12, 18), at=NOW,
        history_source="Minutes of 2008",
    )  # fmt: skip
    past = PastItem(
        title="Transition", decide_from=date(2008, 12, 18), state=PlanState.FOR_DECISION,
        is_key=True, history_source="Forward plan of 2008",
    )  # fmt: skip
    item = plans.record_item_from_history(by=officer, matter=matter, body=body, past=past, at=NOW)
    notices.record_notice_from_history(
        by=officer, item=item, kind=NoticeKind.GENERAL_EXCEPTION, wording="It cannot wait.",
        published_on=date(2008, 12, 1), history_source="Forward plan of 2008", at=NOW,
    )  # fmt: skip
    draft = decided(date(2008, 12, 18), is_from_history=True, history_source="Minutes of 2008")

    decision = record_decision(by=officer, body=body, draft=draft, at=NOW, plan_item=item)

    assert decision.matter == matter
    notice = Notice.objects.get()
    assert notice.latest_on is None
    assert notice.wording.endswith("\n\nIt cannot wait.")
    assert list(plan_queries.list_items(viewer=officer)) == []
    version = record_version(PlanItem.objects.get())
    with pytest.raises(plans.CannotPlan, match="decision is on record"):
        plans.correct_item_from_history(
            by=officer, item=item, body=body, past=past, version=version, at=NOW
        )


PAST = PastItem(
    title="Transition", decide_from=date(2008, 12, 18), state=PlanState.WITHDRAWN,
    history_source="Forward plan of 2008",
)  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"history_source": " "}, "history_source"),
        ({"state": PlanState.PUBLISHED}, "state"),
        ({"decide_from": NOW.date()}, "decide_from"),
        ({"decide_until": NOW.date()}, "decide_until"),
        ({"decide_until": date(2008, 12, 17)}, "decide_until"),
    ],
)
def test_what_was_planned_is_told_whole_and_is_past(
    officer: Actor, matter: Matter, body: Body, changed: dict[str, Any], field: str
) -> None:
    with pytest.raises(plans.CannotPlan) as refused:
        plans.record_item_from_history(
            by=officer, matter=matter, body=body, past=replace(PAST, **changed), at=NOW
        )

    assert refused.value.field == field
    assert not PlanItem.objects.exists()


def test_what_was_planned_is_corrected_and_never_moved(
    officer: Actor, matter: Matter, body: Body
) -> None:
    item = plans.record_item_from_history(by=officer, matter=matter, body=body, past=PAST, at=NOW)
    with pytest.raises(plans.CannotMoveItem, match="recorded from history"):
        plans.defer_item(by=officer, item=item, decide_from=BOARD, reason="Later", at=NOW)
    version = record_version(item)

    corrected = plans.correct_item_from_history(
        by=officer, item=item, body=body, version=version, at=NOW,
        past=replace(PAST, state=PlanState.DECIDED, is_key=False),
    )  # fmt: skip

    assert (corrected.state, corrected.is_key) == (PlanState.DECIDED, False)
    with pytest.raises(ChangedMeanwhile):
        plans.correct_item_from_history(
            by=officer, item=item, body=body, past=PAST, version=version, at=NOW
        )


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"kind": NoticeKind.AGENDA}, "kind"),
        ({"history_source": ""}, "history_source"),
        ({"published_on": NOW.date()}, "published_on"),
    ],
)
def test_a_past_notice_is_told_whole_and_is_past(
    officer: Actor, matter: Matter, body: Body, changed: dict[str, Any], field: str
) -> None:
    item = plans.record_item_from_history(by=officer, matter=matter, body=body, past=PAST, at=NOW)
    told: dict[str, Any] = {
        "kind": NoticeKind.KEY_DECISION, "wording": "It is to be decided.",
        "published_on": date(2008, 11, 3), "history_source": "The plan",
    }  # fmt: skip

    with pytest.raises(notices.CannotGiveNotice) as refused:
        notices.record_notice_from_history(by=officer, item=item, at=NOW, **told | changed)

    assert refused.value.field == field
    assert not Notice.objects.exists()


def test_a_notice_of_what_is_planned_today_is_given_not_recorded(
    officer: Actor, planned: PlanItem
) -> None:
    with pytest.raises(notices.CannotGiveNotice, match="recorded from history"):
        notices.record_notice_from_history(
            by=officer, item=planned, kind=NoticeKind.KEY_DECISION, wording="So.",
            published_on=date(2008, 11, 3), history_source="The plan", at=NOW,
        )  # fmt: skip
    assert not Notice.objects.exists()


def test_matter_is_kept_once_and_closed_and_joined(officer: Actor, matter: Matter) -> None:
    opened: dict[str, Any] = {"title": "Again", "summary": "", "opened_on": NOW.date()}
    with pytest.raises(matters.CannotAddMatter):
        matters.add_matter(by=officer, at=NOW, link=matter.link, **opened)
    decision = DecisionFactory.create()
    matters.join_decision(by=officer, matter=matter, decision=decision, at=NOW)
    with pytest.raises(matters.CannotJoin):
        matters.join_decision(by=officer, matter=matter, decision=decision, at=NOW)
    with pytest.raises(matters.CannotCloseMatter):
        matters.close_matter(by=officer, matter=matter, closed_on=BOARD, at=NOW)

    closed = matters.close_matter(by=officer, matter=matter, closed_on=NOW.date(), at=NOW)

    assert closed.closed_on == NOW.date()
    assert matters.reopen_matter(by=officer, matter=matter, at=NOW).closed_on is None


def test_councillor_reads_the_plan_and_writes_nothing(
    councillor: Membership, planned: PlanItem
) -> None:
    with pytest.raises(NotAllowed):
        plans.withdraw_item(by=member_actor(councillor), item=planned, reason="No", at=NOW)


def test_notices_due_name_the_last_day_and_what_was_done(
    officer: Actor, planned: PlanItem, body: Body, django_assert_num_queries: Any
) -> None:
    MeetingFactory.create(body=body, held_on=BOARD)
    PlanItemFactory.create(matter=planned.matter, body=body, decide_from=BOARD, decide_until=BOARD)
    plans.publish_item(by=officer, item=planned, at=moment(date(2026, 11, 11)))

    with django_assert_num_queries(4):
        found = notice_queries.list_due(viewer=officer, today=NOW.date())

    assert [(each.kind, each.latest_on, each.is_met) for each in found] == [
        (NoticeKind.KEY_DECISION, date(2026, 11, 11), True),
        (NoticeKind.KEY_DECISION, date(2026, 11, 11), False),
        (NoticeKind.AGENDA, date(2026, 12, 2), False),
        (NoticeKind.PUBLIC_MEETING, date(2026, 12, 2), False),
    ]


def test_notice_of_a_meeting_is_given_of_meetings_only(
    officer: Actor, planned: PlanItem, body: Body
) -> None:
    meeting = MeetingFactory.create(body=body, held_on=BOARD, published_at=NOW)
    plans.publish_item(by=officer, item=planned, at=NOW)
    draft = NoticeDraft(kind=NoticeKind.PUBLIC_MEETING)

    made = notices.give_notice(by=officer, about=meeting, draft=draft, at=NOW)

    assert "The town hall" in made.wording
    with pytest.raises(ActionRefused):
        notices.give_notice(by=officer, about=planned, draft=draft, at=NOW)
