"""How do the tests of conditions settle them, and open and close reviews, by themselves?

`watch` is what the tasks call in each authority's own scope, by the system; what it does is done by
actions with one event each. Nothing here reads what a neighbour has not published.
"""

from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.jobs import defer
from waymark.core.refusals import ActionRefused
from waymark.core.working_days import bank_holidays
from waymark.decisions.actions.refusing import refuse
from waymark.decisions.actions.reporting import remake_report
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.reviews import Review
from waymark.decisions.queries import positions as queries
from waymark.decisions.rules import tests as rules
from waymark.decisions.rules.decisions import ConditionKind, ConditionState
from waymark.decisions.rules.periods import review_due
from waymark.decisions.rules.reviews import BY_HAND, ReviewOutcome, faults_of_closing
from waymark.decisions.rules.tests import ConditionTest, Outcome

WATCH_TASK = "decisions.watch"


class CannotCloseReview(ActionRefused):
    """This review is closed already."""


def ask_to_watch(matter: Matter | None) -> None:
    """Have every authority with this matter look at its conditions, once this is committed."""
    if matter is not None:
        defer(WATCH_TASK, lock=f"{WATCH_TASK}:{matter.link}", link=str(matter.link))


def watch(*, by: Actor, matter: Matter | None, at: datetime) -> None:
    """Carry out the tests of one matter, or of the decisions that belong to none."""
    conditions = queries.list_watched(matter)
    if not conditions:
        return
    board = queries.read_board(matter) if matter else None
    parties = queries.parties_of(conditions)
    reviews = queries.last_reviews_of(conditions)
    names = {row.position.pk: row.position.name for row in board.rows} if board else {}
    for condition in conditions:
        test = queries.test_of(condition, parties.get(condition.pk, ()))
        stands = board.stands if board else {}
        outcome = rules.evaluate(test, stands=stands, today=local_date(at))
        said = "; ".join(
            f"{names[key]} decided “{stands[key].option}”"
            + (f" on {day_in_words(decided)}" if (decided := stands[key].decided_on) else "")
            for key in outcome.parties
        )
        _act_on(condition, outcome, said or _plain_cause(test), reviews.get(condition.pk), by, at)


def _act_on(
    condition: Condition,
    outcome: Outcome,
    cause: str,
    review: Review | None,
    by: Actor,
    at: datetime,
) -> None:
    kind = ConditionKind(condition.kind)
    if kind is not ConditionKind.REVIEW_TRIGGER and condition.state != outcome.state:
        settle_by_test(by=by, condition=condition, outcome=outcome, cause=cause, at=at)
    is_open = review is not None and review.closed_on is None
    if rules.fires(kind=kind, outcome=outcome):
        if review is None or (not is_open and _is_news(review, cause)):
            open_review(by=by, condition=condition, cause=cause, on=outcome.on, at=at)
    elif review is not None and is_open:
        close_review(
            by=by,
            review=review,
            outcome=ReviewOutcome.CAUSE_GONE,
            closed_on=local_date(at),
            note="",
            at=at,
        )


def _is_news(review: Review, cause: str) -> bool:
    """Whether a closed review may open again: not for the cause that people have looked at."""
    return review.outcome == ReviewOutcome.CAUSE_GONE or review.cause != cause


@action
def settle_by_test(
    *, by: Actor, condition: Condition, outcome: Outcome, cause: str, at: datetime
) -> Condition:
    """Write down what the test of a condition finds, also that it is open again."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    before = condition.state
    is_open = outcome.state is ConditionState.OPEN
    condition.state = outcome.state
    condition.settled_on = None if is_open else outcome.on or local_date(at)
    condition.evidence = "" if is_open else cause[:2000]
    condition.is_settled_by_test = not is_open
    condition.save(update_fields=["state", "settled_on", "evidence", "is_settled_by_test"])
    record(
        by=by,
        event=Event.CONDITION_SETTLED,
        target=condition,
        at=at,
        detail={
            "decision": str(condition.decision.public_id),
            "from": before,
            "to": outcome.state,
            "is_by_test": True,
        },
    )
    remake_report(
        by=by, decision=condition.decision, at=at, reason="A condition was settled by its test"
    )
    return condition


@action
def open_review(
    *, by: Actor, condition: Condition, cause: str, on: date | None, at: datetime
) -> Review:
    """Bring a decision back; one recorded from history came back on the day of its cause."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    is_past = condition.decision.is_from_history and on is not None
    opened = on if is_past and on is not None else local_date(at)
    review = Review.objects.create(
        authority_id=condition.authority_id,
        decision=condition.decision,
        condition=condition,
        opened_on=opened,
        cause=cause[:2000],
        due_on=review_due(opened, holidays=bank_holidays()),
    )
    record(
        by=by,
        event=Event.REVIEW_OPENED,
        target=review,
        at=at,
        detail={"decision": str(condition.decision.public_id)},
    )
    return review


@action
def close_review(
    *,
    by: Actor,
    review: Review,
    outcome: ReviewOutcome,
    closed_on: date,
    note: str,
    at: datetime,
) -> Review:
    """Close a review with what came of it; the system closes one whose cause is gone."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    Decision.objects.select_for_update().get(pk=review.decision_id)
    locked = Review.objects.select_for_update().get(pk=review.pk)
    if locked.closed_on is not None:
        raise CannotCloseReview
    if outcome in BY_HAND:
        found = faults_of_closing(
            closed_on=closed_on, opened_on=locked.opened_on, today=local_date(at), note=note
        )
        refuse(found, CannotCloseReview)
    locked.closed_on, locked.outcome, locked.note = closed_on, outcome, note.strip()
    locked.save(update_fields=["closed_on", "outcome", "note"])
    record(by=by, event=Event.REVIEW_CLOSED, target=locked, at=at, detail={"outcome": outcome})
    return locked


def _plain_cause(test: rules.TestDraft) -> str:
    if test.test is ConditionTest.BY_DATE and test.until is not None:
        return f"The last day, {day_in_words(test.until)}, has passed"
    if test.test is ConditionTest.AT_MOST:
        return f"The amount is £{test.amount_found:,.2f}; the most it may be is £{test.amount:,.2f}"
    return "It is not settled"
