"""What is recorded of one decision after it was taken: tests, call-in, actions, delegations?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.refusals import NotFound
from waymark.decisions.actions import call_in as call_in_actions
from waymark.decisions.actions import clauses as clause_actions
from waymark.decisions.actions import conditions as condition_actions
from waymark.decisions.forms import following as forms
from waymark.decisions.models.decisions import Condition
from waymark.decisions.presenters import detail as presenters
from waymark.decisions.queries import call_in as call_ins
from waymark.decisions.queries import clauses, positions
from waymark.decisions.queries import decisions as queries
from waymark.decisions.views.detail import DecisionPage
from waymark.web.pages import AuthorityFormPage


class Step(DecisionPage, AuthorityFormPage):
    """A form about one decision."""

    permission = Permission.DECISIONS_RECORD
    template_name = "decisions/step.html"

    def present(self) -> presenters.Chosen:
        """Return the decision that the step is about."""
        return self.chosen()


class ConditionTest(Step):
    title = "Set the test of a condition"
    form_class = forms.SetTest
    condition: Condition

    def load(self, **kwargs: Any) -> None:
        """Fetch the condition, and the other authorities of the matter."""
        super().load(**kwargs)
        self.condition = queries.get_condition(self.decision, public_id=kwargs["condition"])
        self.others = positions.list_others(self.decision.matter_id)

    def form_arguments(self) -> dict[str, Any]:
        """Return the authorities that a test can name."""
        return {"parties": self.others}

    def initial(self) -> dict[str, Any]:
        """Return the test as it stands; a new one names every authority."""
        one = self.condition
        named = positions.parties_of([one]).get(one.pk, ()) if one.test else None
        return {
            **{
                name: getattr(one, name)
                for name in (
                    "test", "number", "until", "amount", "amount_found", "judge", "on_fail",
                    "fallback",
                )
            },
            "options": "\n".join(one.options),
            "parties": [
                str(each.public_id) for each in self.others if named is None or each.pk in named
            ],
        }  # fmt: skip

    def present(self) -> presenters.Chosen:
        """Return the decision with the words of the condition."""
        warnings = [f"The condition: {self.condition.text}"]
        if not self.others:
            warnings.append(
                "To test what other authorities decide, say on the board of the matter first which "
                "of our decisions belongs to it, and which authorities decide it too."
            )
        return self.chosen(*warnings)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the test."""
        condition_actions.set_test(
            by=self.actor, condition=self.condition, at=timezone.now(), **values
        )
        return self.back("Test set")


class ActionAdd(Step):
    title = "Add an action"
    form_class = forms.AddClauseAction

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep what has to be done."""
        clause_actions.add_clause_action(
            by=self.actor, decision=self.decision, at=timezone.now(), **values
        )
        return self.back("Action added")


class ActionFinish(Step):
    title = "Record an action as done"
    form_class = forms.FinishClauseAction

    def load(self, **kwargs: Any) -> None:
        """Fetch the action with its decision."""
        super().load(**kwargs)
        self.clause_action = clauses.get_action(self.decision, public_id=kwargs["clause_action"])

    def present(self) -> presenters.Chosen:
        """Return the decision with what had to be done."""
        return self.chosen(f"The action: {self.clause_action.text}")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it as done."""
        clause_actions.finish_clause_action(
            by=self.actor, clause_action=self.clause_action, at=timezone.now(), **values
        )
        return self.back("Action recorded as done")


class DelegationRecord(Step):
    title = "Record a delegation"
    form_class = forms.RecordDelegation

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record what is left to whom."""
        clause_actions.record_delegation(
            by=self.actor, decision=self.decision, at=timezone.now(), **values
        )
        return self.back("Delegation recorded")


class CallInRecord(Step):
    title = "Record a call-in"
    form_class = forms.RecordCallIn

    def present(self) -> presenters.Chosen:
        """Return the decision, and who may call it in."""
        window = call_ins.find_window(self.decision)
        if window is None:
            return self.chosen("No window for call-in is open for this decision.")
        return self.chosen(
            f"Who may call in: {window.rule.callers} (at least {window.rule.fewest_callers})."
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the call-in."""
        call_in_actions.call_in(by=self.actor, decision=self.decision, at=timezone.now(), **values)
        return self.back("Call-in recorded")


class CallInExempt(Step):
    title = "Take the decision out of call-in"
    form_class = forms.ExemptFromCallIn

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take the urgent decision out."""
        call_in_actions.exempt_from_call_in(
            by=self.actor, decision=self.decision, at=timezone.now(), **values
        )
        return self.back("Taken out of call-in")


class CallInSettle(Step):
    title = "Record what came of the call-in"
    form_class = forms.SettleCallIn

    def load(self, **kwargs: Any) -> None:
        """Fetch the call-in with its decision."""
        super().load(**kwargs)
        called = call_ins.find_call_in(self.decision)
        if called is None:
            raise NotFound
        self.called = called

    def form_arguments(self) -> dict[str, Any]:
        """Return the decisions that can take its place."""
        later = queries.list_decisions(viewer=self.actor).filter(
            decided_on__gte=self.decision.decided_on
        )
        return {"decisions": later.exclude(pk=self.decision.pk)[:100]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the outcome."""
        call_in_actions.settle_call_in(
            by=self.actor, called=self.called, at=timezone.now(), **values
        )
        return self.back("Outcome recorded")
