"""May a decision be called in, was it, and may anything be done on its strength?"""

from datetime import date, datetime

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.decisions.models.call_in import CallIn, CallInRule, CallInWindow
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.reviews import Review
from waymark.decisions.rules import proceeding as rules
from waymark.decisions.rules.decisions import (
    ConditionKind,
    ConditionState,
    DecisionStage,
    Finality,
)
from waymark.decisions.rules.proceeding import ConditionFact, Proceeding
from waymark.decisions.rules.tests import OnFail


def list_rules(*, viewer: Actor) -> QuerySet[CallInRule]:
    """Return what holds for call-in, the latest first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return CallInRule.objects.order_by("-starts_on", "-id")


def rule_on(day: date) -> CallInRule | None:
    """Return what holds for call-in on a day, at the authority in scope."""
    return CallInRule.objects.filter(starts_on__lte=day).order_by("-starts_on").first()


def find_window(decision: Decision) -> CallInWindow | None:
    """Return the window of a decision that the caller may read."""
    return CallInWindow.objects.filter(decision=decision).select_related("rule").first()


def find_call_in(decision: Decision) -> CallIn | None:
    """Return the call-in of a decision that the caller may read."""
    return CallIn.objects.filter(decision=decision).select_related("replaced_by").first()


def window_is_over(decision: Decision, *, at: datetime) -> bool:
    """Whether nothing waits for call-in any more: the day of effect has come."""
    found = find_window(decision)
    if found is None:
        return True
    return found.effective_on is not None and found.effective_on <= local_date(at)


def may_proceed(decision: Decision, *, at: datetime) -> Proceeding:
    """Return whether a step to a contract or a transfer may rest on a decision, or why not.

    The caller may read the decision. Every part that awards or transfers asks this first.
    """
    window = find_window(decision)
    reviewed = set(
        Review.objects.filter(decision=decision, closed_on__isnull=True).values_list(
            "condition_id", flat=True
        )
    )
    return rules.may_proceed(
        stage=DecisionStage(decision.stage),
        finality=Finality(decision.finality),
        effective_on=window.effective_on if window else None,
        conditions=[
            ConditionFact(
                text=each.text,
                kind=ConditionKind(each.kind),
                state=ConditionState(each.state),
                on_fail=OnFail(each.on_fail) if each.on_fail else None,
                is_in_review=each.pk in reviewed,
            )
            for each in Condition.objects.filter(decision=decision).order_by("position", "id")
        ],
        today=local_date(at),
    )
