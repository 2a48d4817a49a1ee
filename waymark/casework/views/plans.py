"""The plans of a young person: written, agreed, revised, looked at again."""

from typing import Any, ClassVar
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect

from waymark.access.permissions import Permission
from waymark.casework.actions import plans as actions
from waymark.casework.forms import plans as forms
from waymark.casework.models.plans import Plan, PlanStep
from waymark.casework.presenters import plans as presenters
from waymark.casework.queries import plans as queries
from waymark.casework.rules.plans import kinds_seen, review_day
from waymark.casework.rules.vocabulary import PlanState
from waymark.casework.views.pages import NotesPage
from waymark.core.dates import day_in_words
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage


class PlanList(NotesPage):
    """Every plan of the young person."""

    permission = Permission.CASES_WORK
    title = "Plans"
    template_name = "casework/plan_list.html"

    def present(self) -> presenters.PlanListPage:
        """Return the plans."""
        return presenters.plan_list_page(
            queries.list_plans(viewer=self.actor, record=self.found),
            url=lambda each: self.record_url(route="casework:plan", plan=each.public_id),
            create_url=self.record_url(route="casework:plan_create"),
        )


class PlanCreate(NotesPage, AuthorityFormPage):
    """Begin a plan."""

    permission = Permission.CASES_WORK
    title = "Make a plan"
    template_name = "casework/plan_form.html"
    form_class = forms.PlanCreate

    def form_arguments(self) -> dict[str, Any]:
        """Offer the kinds that the viewer may see."""
        return {"kinds": kinds_seen(self.found.reach.groups)}

    def initial(self) -> dict[str, Any]:
        """Begin today."""
        return {"starts_on": self.today, "has_standard_steps": True}

    def present(self) -> presenters.PlanSentences:
        """Say what comes next."""
        return presenters.PlanSentences(
            sentences=("Write it together. Nothing holds until the young person agrees.",),
            submit="Save the draft",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it, and show it."""
        made = actions.start_plan(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.done(
            "casework:plan",
            "Draft saved",
            person=self.found.person.public_id,
            plan=made.public_id,
        )


class PlanPage(NotesPage):
    """A page of one version of a plan."""

    permission = Permission.CASES_WORK

    plan: Plan

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the plan with its record."""
        super().load(person=person)
        self.plan = queries.get_plan(viewer=self.actor, record=self.found, public_id=rest["plan"])

    def whole(self) -> queries.WholePlan:
        """Return the plan with all that belongs to it."""
        return queries.get_whole_plan(viewer=self.actor, record=self.found, plan=self.plan)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the plan."""
        return [*super().breadcrumbs(), (str(self.plan), self.plan_url())]

    def plan_url(self, route: str = "casework:plan", **parts: Any) -> str:
        """Return the address of the plan, or of a page of it."""
        return self.record_url(route=route, plan=self.plan.public_id, **parts)

    def back_url(self) -> str:
        """Return the plan."""
        return self.plan_url()

    def back(self, message: str, *, undo_url: str = "") -> HttpResponse:
        """Say what happened and show the plan, with the way to undo it where there is one."""
        tags = f"undo:{undo_url}" if undo_url else ""
        messages.success(self.request, message, extra_tags=tags)
        return HttpResponseRedirect(self.plan_url())


class PlanDetail(PlanPage):
    """One version of a plan."""

    template_name = "casework/plan_detail.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the plans of the young person."""
        return [
            *NotesPage.breadcrumbs(self),
            ("Plans", self.record_url(route="casework:plan_list")),
        ]

    def page_title(self) -> str:
        """Return what kind of plan it is, and whose."""
        return f"{self.plan}: {self.found.person}"

    def present(self) -> presenters.PlanPage:
        """Return the plan."""
        email = queries.find_safe_email(viewer=self.actor, record=self.found, at=self.at)
        return presenters.plan_page(
            self.whole(),
            today=self.today,
            urls=presenters.PlanAddresses(
                page=self.plan_url,
                step=self._step_url,
                version=lambda each: self.record_url(route="casework:plan", plan=each.public_id),
                may_send=email is not None,
            ),
        )

    def _step_url(self, route: str, step: PlanStep) -> str:
        return self.plan_url(route=route, plan_step=step.public_id)


class PlanForm(PlanPage, AuthorityFormPage):
    """A form about one version of a plan."""

    template_name = "casework/plan_form.html"
    form_class: ClassVar[type[Form]] = Confirm
    submit: ClassVar[str] = ""

    def sentences(self) -> tuple[str, ...]:
        """Return what the page says before it asks."""
        return (f"The goal: {self.plan.goal}",)

    def present(self) -> presenters.PlanSentences:
        """Return what the page says."""
        return presenters.PlanSentences(
            sentences=self.sentences(), submit=self.submit or self.title
        )


class PlanChange(PlanForm):
    """Put another goal or day of review into a draft."""

    title = "Change goal or review"
    submit = "Save"
    form_class = forms.PlanChange

    def initial(self) -> dict[str, Any]:
        """Begin with what there is."""
        return {
            "goal": self.plan.goal,
            "review_on": self.plan.review_on,
            "version": self.plan.revision,
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_plan(by=self.actor, at=self.at, plan=self.plan, **values)
        return self.back("Draft saved")


class PlanAgree(PlanForm):
    """Say when and how it was agreed."""

    title = "Agree the plan"
    form_class = forms.PlanAgree

    def sentences(self) -> tuple[str, ...]:
        """Say what happens."""
        return (
            *super().sentences(),
            "What is agreed stays as it is. A later change makes a new version.",
        )

    def initial(self) -> dict[str, Any]:
        """Agree today."""
        return {"agreed_on": self.today}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Agree it."""
        actions.agree_plan(by=self.actor, at=self.at, plan=self.plan, **values)
        return self.back("Plan agreed. Your own steps are on your day.")


class PlanRevise(PlanForm):
    """Begin the next version."""

    title = "Make a new version"

    def sentences(self) -> tuple[str, ...]:
        """Say what happens."""
        return (
            f"Version {self.plan.number} holds until the new one is agreed, and stays to be read.",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it, and show it."""
        made = actions.revise_plan(by=self.actor, at=self.at, plan=self.plan)
        return self.done(
            "casework:plan",
            f"Version {made.number} begun",
            person=self.found.person.public_id,
            plan=made.public_id,
        )


class PlanReview(PlanForm):
    """Look at an agreed plan again."""

    title = "Review the plan"
    submit = "Save the review"
    form_class = forms.PlanLookBack

    def initial(self) -> dict[str, Any]:
        """Review today."""
        return {"held_on": self.today, "next_review_on": review_day(self.today)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save the review."""
        actions.review_plan(by=self.actor, at=self.at, plan=self.plan, **values)
        return self.back("Review saved")


class PlanCopy(PlanForm):
    """Say that the young person was given a copy."""

    title = "A copy was given"
    submit = "Save"
    form_class = forms.CopyGiven

    def initial(self) -> dict[str, Any]:
        """Give it today."""
        return {"given_on": self.today}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save the day."""
        actions.note_copy(by=self.actor, at=self.at, plan=self.plan, **values)
        return self.back(f"Copy given on {day_in_words(values['given_on'])}")


class PlanDiscard(PlanForm):
    """Throw a draft away."""

    title = "Throw the draft away"

    def sentences(self) -> tuple[str, ...]:
        """Say what is lost, or why nothing can be."""
        if self.plan.state != PlanState.DRAFT:
            return ("What was agreed cannot be thrown away.",)
        return (*super().sentences(), "Its goal and its steps are gone after that.")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Throw it away."""
        actions.discard_plan(by=self.actor, at=self.at, plan=self.plan)
        return self.done(
            "casework:plan_list", "Draft thrown away", person=self.found.person.public_id
        )
