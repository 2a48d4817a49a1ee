"""Conditions that wait for neighbours: reviews opened and closed, boards, and the walls."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories.access import AuthorityFactory
from tests.factories.decisions import (
    BodyFactory,
    ConditionFactory,
    DecisionFactory,
    MatterFactory,
    MeetingFactory,
)
from tests.integration.decisions.test_views_following import text_of
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.models.analysis import ReportEdition
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import open_scope
from waymark.decisions import tasks
from waymark.decisions.actions import call_in as call_ins
from waymark.decisions.actions import conditions as condition_actions
from waymark.decisions.actions import decisions as decision_actions
from waymark.decisions.actions import positions as actions
from waymark.decisions.actions import watching
from waymark.decisions.actions.positions import PositionDraft
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.models.call_in import CallIn
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.positions import ConditionParty, Position
from waymark.decisions.models.reviews import Review
from waymark.decisions.queries import call_in as call_in_queries
from waymark.decisions.queries import positions as queries
from waymark.decisions.rules.call_in import CallInOutcome
from waymark.decisions.rules.decisions import ConditionKind, ConditionState, DecisionStage
from waymark.decisions.rules.periods import Counting
from waymark.decisions.rules.positions import MatterStanding
from waymark.decisions.rules.reviews import ReviewOutcome
from waymark.decisions.rules.tests import ConditionTest, OnFail, TestDraft

AT = datetime(2026, 12, 15, 12, 0, tzinfo=UTC)
LINK = uuid.UUID("5f0f5a2e-0d7c-4a0c-9d2f-2f8c3b0c7a11")
MIXED, IN_HOUSE = "mixed economy", "in-house"


@dataclass
class Side:
    """One authority with its matter and its decision on it."""

    authority: Authority
    by: Actor
    matter: Matter
    decision: Decision


def make_side(name: str, option: str, **values: object) -> Side:
    authority = AuthorityFactory.create(name=name)
    by = Actor.operator(authority.pk)
    with open_scope(authority.pk):
        matter = MatterFactory.create(link=LINK)
        decision = DecisionFactory.create(
            body=BodyFactory.create(kind=BodyKind.EXECUTIVE), decided_on=date(2026, 12, 1), **values
        )
        state(by, matter, decision, option)
    return Side(authority, by, matter, decision)


def state(by: Actor, matter: Matter, decision: Decision, option: str) -> Position:
    return actions.state_own_position(
        by=by, matter=matter, decision=decision, draft=PositionDraft(option=option), at=AT
    )


@pytest.fixture
def neighbour(db: None) -> Side:
    return make_side("W Council", IN_HOUSE)


@pytest.fixture
def home(neighbour: Side) -> Side:
    """Our authority, whose decision comes back if the neighbour decides otherwise."""
    side = make_side("H Council", MIXED, published_at=AT)
    with open_scope(side.authority.pk):
        party = actions.add_party(
            by=side.by, matter=side.matter, partner=neighbour.authority, at=AT
        )
        trigger = ConditionFactory.create(
            decision=side.decision, kind=ConditionKind.REVIEW_TRIGGER, text="W differs"
        )
        condition_actions.set_test(
            by=side.by,
            condition=trigger,
            draft=TestDraft(
                test=ConditionTest.ANY_OTHERWISE, options=("Mixed  economy",),
                on_fail=OnFail.REFER_BACK,
            ),
            parties=[party],
            at=AT,
        )  # fmt: skip
    return side


@pytest.fixture
def at_home(home: Side) -> Iterator[Side]:
    with open_scope(home.authority.pk):
        yield home


def publish(side: Side) -> None:
    with open_scope(side.authority.pk):
        decision_actions.publish_decision(by=side.by, decision=side.decision, at=AT)


def look(side: Side, at: datetime = AT) -> list[Review]:
    with open_scope(side.authority.pk):
        watching.watch(by=Actor.system(side.authority.pk), matter=side.matter, at=at)
        return list(Review.objects.order_by("id"))


def test_published_decision_of_a_neighbour_opens_the_review(home: Side, neighbour: Side) -> None:
    publish(neighbour)

    (review,) = look(home)

    assert review.opened_on == date(2026, 12, 15)
    assert review.due_on == date(2027, 1, 13)
    assert review.cause == "W Council decided “in-house” on 1 December 2026"
    with open_scope(home.authority.pk):
        event = AuditEvent.objects.get(event=Event.REVIEW_OPENED)
        assert event.actor_kind == "system"
        assert queries.read_board(home.matter).standing is MatterStanding.SPLIT
    assert look(home) == [review]


def test_review_is_on_the_plan_and_on_the_records_of_both(
    home: Side, neighbour: Side, client: Client
) -> None:
    with open_scope(neighbour.authority.pk):
        actions.add_party(by=neighbour.by, matter=neighbour.matter, partner=home.authority, at=AT)
    publish(neighbour)
    look(home)
    with open_scope(home.authority.pk):
        kept = MeetingFactory.create(body=home.decision.body, held_on=date(2027, 1, 20))
        MeetingFactory.create(body=home.decision.body, held_on=date(2027, 2, 3), published_at=AT)
    ours, theirs = (
        f"/{side.authority.code}/decisions/{side.decision.public_id}/" for side in (home, neighbour)
    )

    plan = text_of(client.get(f"/{home.authority.code}/decisions/plan/"))
    there = client.get(theirs)

    assert "W Council decided “in-house” on 1 December 2026" in text_of(client.get(ours))
    assert "On or after 13 January 2027; first meeting: 3 February 2027" in plan
    assert day_in_words(kept.held_on) not in plan
    at = f"/{home.authority.code}/decisions/"
    (found,) = client.get(f"{at}plan.json").json()["reviews"]
    assert (found["title"], found["start_date"]) == (home.decision.title, "2027-01-13")
    assert found["cause"] == "W Council decided “in-house” on 1 December 2026"
    assert found["sources"][0]["url"].endswith(ours)
    calendar = client.get(f"{at}calendar.ics").content.decode().replace("\r\n ", "")
    assert f"SUMMARY:Due for review from today: {home.decision.title}" in calendar
    assert f"H Council: {home.decision.title}" in text_of(there)
    assert ours in there.content.decode()


def test_review_of_what_is_not_published_shows_to_nobody_else(
    home: Side, neighbour: Side, client: Client
) -> None:
    with open_scope(neighbour.authority.pk):
        actions.add_party(by=neighbour.by, matter=neighbour.matter, partner=home.authority, at=AT)
    publish(neighbour)
    look(home)
    with open_scope(home.authority.pk):
        Decision.objects.filter(pk=home.decision.pk).update(published_at=None)

    at = f"/{home.authority.code}/decisions/"
    plan = text_of(client.get(f"{at}plan/"))
    for each in ("plan.json", "calendar.ics"):
        assert home.decision.title not in client.get(f"{at}{each}").content.decode()
    there = text_of(
        client.get(f"/{neighbour.authority.code}/decisions/{neighbour.decision.public_id}/")
    )

    assert home.decision.title not in plan
    assert home.decision.title not in there


def test_unpublished_decision_of_a_neighbour_is_never_seen(home: Side, neighbour: Side) -> None:
    assert look(home) == []

    with open_scope(home.authority.pk):
        board = queries.read_board(home.matter)
    assert board.standing is MatterStanding.PARTIAL
    assert [row.stand.option for row in board.rows] == [MIXED, ""]
    assert IN_HOUSE not in repr(board)


def test_call_in_that_changes_the_decision_closes_the_review_again(
    home: Side, neighbour: Side
) -> None:
    with open_scope(neighbour.authority.pk):
        set_rule(neighbour.by)
    publish(neighbour)
    assert len(look(home)) == 1
    with open_scope(neighbour.authority.pk):
        called = call_in_now(neighbour)
    (review,) = look(home)
    assert review.closed_on is None
    with open_scope(neighbour.authority.pk):
        amended = DecisionFactory.create(
            body=neighbour.decision.body, decided_on=date(2026, 12, 16), published_at=AT
        )
        call_ins.settle_call_in(
            by=neighbour.by,
            called=called,
            outcome=CallInOutcome.AMENDED,
            settled_on=date(2026, 12, 16),
            note="",
            replaced_by=amended,
            at=AT + timedelta(days=2),
        )
        state(neighbour.by, neighbour.matter, amended, MIXED)

    (review,) = look(home, AT + timedelta(days=2))

    assert review.outcome == ReviewOutcome.CAUSE_GONE
    assert review.closed_on == date(2026, 12, 17)


def test_review_that_people_have_closed_opens_again_only_for_another_cause(
    home: Side, neighbour: Side
) -> None:
    publish(neighbour)
    (review,) = look(home)
    with open_scope(home.authority.pk):
        watching.close_review(
            by=home.by,
            review=review,
            outcome=ReviewOutcome.UPHELD,
            closed_on=date(2026, 12, 15),
            note="Minute 9",
            at=AT,
        )
        with pytest.raises(watching.CannotCloseReview):
            watching.close_review(
                by=home.by,
                review=review,
                outcome=ReviewOutcome.UPHELD,
                closed_on=date(2026, 12, 15),
                note="Minute 9",
                at=AT,
            )
    assert len(look(home)) == 1
    with open_scope(neighbour.authority.pk):
        state(neighbour.by, neighbour.matter, neighbour.decision, "a trust")

    assert len(look(home)) == 2


def test_task_looks_in_every_authority_that_has_the_matter(home: Side, neighbour: Side) -> None:
    publish(neighbour)

    tasks.watch_matter(link=str(LINK))

    with open_scope(home.authority.pk):
        assert Review.objects.count() == 1
    with open_scope(neighbour.authority.pk):
        assert Review.objects.count() == 0


def test_recording_asks_for_a_look(home: Side) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT args ->> 'link' FROM procrastinate_jobs WHERE task_name = 'decisions.watch'"
        )
        assert {link for (link,) in cursor.fetchall()} == {str(LINK)}


def test_night_fails_what_was_not_done_by_its_day(at_home: Side) -> None:
    condition = ConditionFactory.create(decision=at_home.decision, text="The lease is signed")
    condition_actions.set_test(
        by=at_home.by,
        condition=condition,
        draft=TestDraft(
            test=ConditionTest.BY_DATE,
            until=timezone.now().date() - timedelta(days=1),
            on_fail=OnFail.SUSPEND,
        ),
        parties=[],
        at=AT,
    )

    tasks.watch_all(timestamp=0)

    condition.refresh_from_db()
    assert (condition.state, condition.is_settled_by_test) == (ConditionState.FAILED, True)
    assert Review.objects.filter(condition=condition).count() == 1
    proceeding = call_in_queries.may_proceed(at_home.decision, at=AT)
    assert "A condition must be met first: The lease is signed" in proceeding.reasons


def test_what_a_test_settles_comes_into_the_report(
    published: ReportEdition, officer: Actor
) -> None:
    decision = DecisionFactory.create(
        consultation=published.consultation, report_edition=published, report_read_at=AT
    )
    ConditionFactory.create(decision=decision, test="by_date", until=date(2026, 12, 14))

    watching.watch(by=Actor.system(officer.authority_id), matter=None, at=AT)

    assert ReportEdition.objects.filter(consultation=published.consultation).count() == 2
    assert Condition.objects.get().state == ConditionState.FAILED


def test_precedent_is_met_by_the_neighbours_and_open_again_when_one_leaves(
    home: Side, neighbour: Side
) -> None:
    with open_scope(home.authority.pk):
        condition = ConditionFactory.create(decision=home.decision, text="W agrees")
        condition_actions.set_test(
            by=home.by,
            condition=condition,
            draft=TestDraft(test=ConditionTest.ALL_OF, options=(IN_HOUSE,)),
            parties=list(Position.objects.filter(is_own=False)),
            at=AT,
        )
    publish(neighbour)
    look(home)
    with open_scope(home.authority.pk):
        condition.refresh_from_db()
        assert condition.state == ConditionState.MET
    with open_scope(neighbour.authority.pk):
        Decision.objects.update(stage=DecisionStage.RESCINDED)
    look(home)
    with open_scope(home.authority.pk):
        condition.refresh_from_db()
        assert (condition.state, condition.evidence) == (ConditionState.OPEN, "")


def test_what_a_person_settled_is_not_touched(home: Side, neighbour: Side) -> None:
    with open_scope(home.authority.pk):
        condition = Condition.objects.get()
        condition_actions.settle_condition(
            by=home.by,
            condition=condition,
            state=ConditionState.WAIVED,
            settled_on=date(2026, 12, 10),
            evidence="The leader",
            waived_under="Constitution, part 3",
            at=AT,
        )
        with pytest.raises(condition_actions.CannotSetTest):
            condition_actions.set_test(
                by=home.by, condition=condition, draft=None, parties=[], at=AT
            )
    publish(neighbour)

    assert look(home) == []


def test_authority_outside_is_known_by_recorded_evidence(at_home: Side) -> None:
    party = actions.add_party(by=at_home.by, matter=at_home.matter, name="Farby", at=AT)
    draft = PositionDraft(option=MIXED, share=Decimal("20.5"), decided_on=date(2026, 12, 2))
    with pytest.raises(actions.CannotStatePosition):
        actions.state_position(by=at_home.by, position=party, draft=draft, at=AT)

    actions.state_position(
        by=at_home.by,
        position=party,
        draft=PositionDraft(
            option=" Mixed Economy", decided_on=date(2026, 12, 2), evidence="Minute 9", source="Web"
        ),
        at=AT,
    )

    board = queries.read_board(at_home.matter)
    assert [row.position.name for row in board.rows] == ["Farby", "H Council", "W Council"]
    assert board.rows[0].stand.option == MIXED


@pytest.mark.parametrize("name", ["", "h council", "W Council"])
def test_authority_comes_onto_the_board_once(at_home: Side, name: str) -> None:
    with pytest.raises(actions.CannotAddParty):
        actions.add_party(by=at_home.by, matter=at_home.matter, name=name, at=AT)


def test_nobody_writes_for_a_partner(at_home: Side) -> None:
    partner = Position.objects.get(partner__isnull=False)
    with pytest.raises(actions.CannotStatePosition):
        actions.state_position(
            by=at_home.by, position=partner, draft=PositionDraft(option=MIXED), at=AT
        )


def test_authorities_that_wait_for_each_other_are_named(home: Side, neighbour: Side) -> None:
    for side, other in ((home, neighbour), (neighbour, home)):
        with open_scope(side.authority.pk):
            party = Position.objects.filter(partner=other.authority).first() or actions.add_party(
                by=side.by, matter=side.matter, partner=other.authority, at=AT
            )
            condition_actions.set_test(
                by=side.by,
                condition=ConditionFactory.create(decision=side.decision),
                draft=TestDraft(test=ConditionTest.ALL_OF, options=(MIXED,)),
                parties=[party],
                at=AT,
            )
    with open_scope(home.authority.pk):
        assert queries.list_circles(queries.read_board(home.matter)) == []
    publish(neighbour)
    with open_scope(home.authority.pk):
        found = queries.list_circles(queries.read_board(home.matter))
    assert [set(each) for each in found] == [{"H Council", "W Council"}]


def test_board_takes_as_many_statements_for_many_as_for_few(at_home: Side) -> None:
    with CaptureQueriesContext(
        connection,
    ) as few:
        watching.watch(by=Actor.system(at_home.authority.pk), matter=at_home.matter, at=AT)
    own = at_home.authority.pk
    parties = Position.objects.bulk_create(
        Position(authority_id=own, matter=at_home.matter, name=f"Council {number}")
        for number in range(150)
    )
    made = Condition.objects.bulk_create(
        Condition(
            authority_id=own, decision=at_home.decision, kind=ConditionKind.PRECEDENT,
            text="They agree", state=ConditionState.OPEN, position=number,
            test=ConditionTest.ALL_OF, options=[MIXED],
        )
        for number in range(600)
    )  # fmt: skip
    ConditionParty.objects.bulk_create(
        ConditionParty(authority_id=own, condition=each, position=parties[number % 150])
        for number, each in enumerate(made)
    )
    with CaptureQueriesContext(connection) as many:
        watching.watch(by=Actor.system(own), matter=at_home.matter, at=AT)

    assert len(many) == len(few)


# Call-in


def set_rule(by: Actor) -> None:
    call_ins.set_call_in_rule(
        by=by,
        starts_on=date(2026, 1, 1),
        days=5,
        counting=Counting.WORKING,
        closes_at=None,
        fewest_callers=2,
        callers="Two members of scrutiny",
        source="Constitution, part 4",
        at=AT,
    )


def call_in_now(side: Side, at: datetime = AT) -> CallIn:
    return call_ins.call_in(
        by=side.by,
        decision=side.decision,
        callers=["Ada Lee", "Ben Fox", "Ada  Lee"],
        grounds="No equality assessment",
        called_at=at,
        at=at,
    )


@pytest.fixture
def in_window(neighbour: Side) -> Iterator[Side]:
    """A decision that was published on 14 December under a window of five working days."""
    with open_scope(neighbour.authority.pk):
        set_rule(neighbour.by)
        decision_actions.publish_decision(
            by=neighbour.by, decision=neighbour.decision, at=AT - timedelta(days=1)
        )
        yield neighbour


def test_publication_opens_the_window(in_window: Side) -> None:
    window = call_in_queries.find_window(in_window.decision)

    assert window is not None
    assert window.closes_at.date() == date(2026, 12, 21)
    assert window.effective_on == date(2026, 12, 22)
    with pytest.raises(decision_actions.StillInCallIn):
        decision_actions.change_stage(
            by=in_window.by, decision=in_window.decision, stage=DecisionStage.EFFECTIVE, at=AT
        )
    decision_actions.change_stage(
        by=in_window.by,
        decision=in_window.decision,
        stage=DecisionStage.EFFECTIVE,
        at=AT + timedelta(days=7),
    )


def test_called_in_and_confirmed_it_has_effect_from_that_day(in_window: Side) -> None:
    called = call_in_now(in_window)

    in_window.decision.refresh_from_db()
    assert in_window.decision.stage == DecisionStage.IN_CALL_IN
    assert called.callers == ["Ada Lee", "Ben Fox"]
    assert not call_in_queries.may_proceed(in_window.decision, at=AT).is_allowed
    for outcome in (CallInOutcome.REFERRED, CallInOutcome.CONFIRMED):
        call_ins.settle_call_in(
            by=in_window.by,
            called=called,
            outcome=outcome,
            settled_on=date(2026, 12, 16),
            note="",
            at=AT + timedelta(days=1),
        )
    in_window.decision.refresh_from_db()
    assert call_in_queries.may_proceed(in_window.decision, at=AT + timedelta(days=1)).is_allowed
    with pytest.raises(ActionRefused):
        call_in_now(in_window)


def test_urgent_decision_is_taken_out(in_window: Side) -> None:
    with pytest.raises(call_ins.CannotCallIn):
        call_ins.exempt_from_call_in(
            by=in_window.by, decision=in_window.decision, reason="", agreed_by="Chair", at=AT
        )
    call_ins.exempt_from_call_in(
        by=in_window.by,
        decision=in_window.decision,
        reason="The contract ends tonight",
        agreed_by="Chair of scrutiny",
        at=AT,
    )

    assert call_in_queries.may_proceed(in_window.decision, at=AT).is_allowed
    with pytest.raises(call_ins.CannotCallIn):
        call_in_now(in_window)


def test_nobody_calls_in_after_the_window(in_window: Side) -> None:
    with pytest.raises(call_ins.CannotCallIn):
        call_in_now(in_window, AT + timedelta(days=7))


@pytest.mark.parametrize("days", [0, 5])
def test_rule_that_cannot_be_set(in_window: Side, days: int) -> None:
    with pytest.raises(call_ins.CannotSetRule):
        call_ins.set_call_in_rule(
            by=in_window.by,
            starts_on=date(2026, 1, 1),
            days=days,
            counting=Counting.WORKING,
            closes_at=None,
            fewest_callers=2,
            callers="Two members",
            source="Constitution",
            at=AT,
        )


@pytest.mark.parametrize(
    "changes",
    [
        {"outcome": CallInOutcome.AMENDED},
        {"outcome": CallInOutcome.CONFIRMED, "settled_on": date(2026, 12, 14)},
    ],
)
def test_outcome_that_cannot_be(in_window: Side, changes: dict[str, object]) -> None:
    values: dict[str, object] = {"settled_on": date(2026, 12, 15), "note": "", **changes}
    called = call_in_now(in_window)
    with pytest.raises(call_ins.CannotSettleCallIn):
        call_ins.settle_call_in(by=in_window.by, called=called, at=AT, **values)  # type: ignore[arg-type]
