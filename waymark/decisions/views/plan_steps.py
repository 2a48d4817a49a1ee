"""The steps of something on the plan, from its assessment to the record of its decision."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.decisions.actions import decisions as decision_actions
from waymark.decisions.actions import plans as actions
from waymark.decisions.forms import plans as forms
from waymark.decisions.models.notices import NOTICE_LABELS
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.presenters import plans as presenters
from waymark.decisions.queries import notices as notice_queries
from waymark.decisions.queries import plans as queries
from waymark.decisions.rules.plans import PlanState
from waymark.decisions.views.plans import ItemStep
from waymark.decisions.views.record import DecisionRecord


class ItemAssess(ItemStep):
    title = "Is it a key decision?"
    form_class = forms.AssessItem
    submit = "Assess it"

    def initial(self) -> dict[str, Any]:
        """Return what was assessed before."""
        item = self.item
        return {
            "value": item.value,
            "budget_line": item.budget_line,
            "budget_line_value": item.budget_line_value,
            "is_whole_area": item.is_whole_area,
            "wards": "\n".join(item.wards),
        }

    def warnings(self) -> tuple[str, ...]:
        """Return the threshold that holds."""
        threshold = notice_queries.threshold_on(local_date(timezone.now()))
        return (f"From here on it is a key decision: {threshold.in_words()}.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Assess it."""
        done = actions.assess_item(by=self.actor, item=self.item, at=timezone.now(), **values)
        return self.back("It is a key decision" if done.is_key else "It is not a key decision")


class ItemPublish(ItemStep):
    title = "Publish on the forward plan"
    submit = "Publish"

    def warnings(self) -> tuple[str, ...]:
        """Return until when notice can be given in time."""
        today = local_date(timezone.now())
        dues = notice_queries.due_of(
            self.item,
            notice_queries.list_notices_of(self.item),
            notice_queries.periods_on(today),
        )
        said = [f"{NOTICE_LABELS[due.kind]}. {presenters.due_words(due, today)}." for due in dues]
        return (
            (
                "Everybody can then read it. Of a key decision this gives notice too, whose words "
                "cannot be changed afterwards."
            ),
            *said,
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish it."""
        actions.publish_item(by=self.actor, item=self.item, at=timezone.now())
        return self.back("Published on the forward plan")


class ItemDefer(ItemStep):
    title = "Put it off"
    form_class = forms.DeferItem
    submit = "Put it off"

    def form_arguments(self) -> dict[str, Any]:
        """Return the meetings that are to come."""
        today = local_date(timezone.now())
        return {"meetings": queries.list_coming_meetings(viewer=self.actor, today=today)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put it off."""
        actions.defer_item(by=self.actor, item=self.item, at=timezone.now(), **values)
        return self.back("Put off. Publish it again once the new day is settled")


class ItemWithdraw(ItemStep):
    title = "Withdraw it"
    form_class = forms.ReasonForm
    submit = "Withdraw it"

    def warnings(self) -> tuple[str, ...]:
        """Say what can no longer be done."""
        return ("Nothing can be decided of it afterwards.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw it."""
        actions.withdraw_item(by=self.actor, item=self.item, at=timezone.now(), **values)
        return self.back("Withdrawn")


class ItemSupersede(ItemStep):
    title = "Let another take its place"
    form_class = forms.SupersedeItem
    submit = "Replace it"

    def form_arguments(self) -> dict[str, Any]:
        """Return the other items of the matter."""
        return {"items": queries.list_later_items(viewer=self.actor, item=self.item)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Replace it."""
        actions.supersede_item(by=self.actor, item=self.item, at=timezone.now(), **values)
        return self.back("Replaced")


class ItemForDecision(ItemStep):
    title = "Put for decision"
    submit = "Put for decision"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Let it be decided."""
        actions.put_for_decision(by=self.actor, item=self.item, at=timezone.now())
        return self.back("Put for decision")


class ItemRecord(DecisionRecord):
    """Recording the decision of something on the plan."""

    item: PlanItem

    def load(self, **kwargs: Any) -> None:
        """Fetch what was planned; of what was withdrawn or replaced there is nothing to record."""
        self.item = queries.get_item(viewer=self.actor, public_id=kwargs["plan_item"])
        if PlanState(self.item.state) in {PlanState.WITHDRAWN, PlanState.SUPERSEDED}:
            raise NotFound
        self.is_from_history = self.item.is_from_history

    def page_title(self) -> str:
        """Return the title with its own."""
        return f"{self.title}: {self.item.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Forward plan", self.url("decisions:plan_list")),
            (self.item.title, self.back_url()),
        ]

    def back_url(self) -> str:
        """Return the page of what was planned."""
        return self.url("decisions:plan_item", plan_item=self.item.public_id)

    def initial(self) -> dict[str, Any]:
        """Return what the plan says."""
        day = notice_queries.decision_day(self.item)
        return {
            "title": self.item.title,
            "body": str(self.item.body.public_id),
            "decided_on": min(day, local_date(timezone.now())),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the decision."""
        decision = decision_actions.record_decision(
            by=self.actor, plan_item=self.item, at=timezone.now(), **values
        )
        return self.done("decisions:detail", "Decision recorded", decision=decision.public_id)
