"""On which pages is a youth support plan listed, begun, read, changed and published?"""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import plans as actions
from waymark.commissioning.forms import plans as forms
from waymark.commissioning.models.plans import SupportPlan
from waymark.commissioning.presenters import plans as presenters
from waymark.commissioning.presenters.needs import paragraphs_of
from waymark.commissioning.presenters.records import Listing, Row, StepPage
from waymark.commissioning.queries import plans as queries
from waymark.commissioning.views.crumbs import way_to
from waymark.core.dates import day_in_words, local_date
from waymark.core.versions import record_version
from waymark.decisions.presenters.parts import Action
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of
from waymark.web.versioned import VersionedPage

LISTED = "commissioning:plan_list"
MANAGE = Permission.COMMISSIONING_MANAGE


class PlanList(AuthorityPage):
    """Every plan of the authority."""

    permission = Permission.COMMISSIONING_SEE
    title = "Youth support plans"
    template_name = "commissioning/record_list.html"

    def present(self) -> Listing:
        """Return the page."""
        begin = Action("Begin a plan", self.url("commissioning:plan_create"))
        return Listing(
            head=("Plan", "Period", "Published"),
            rows=tuple(
                Row(
                    title=each.title,
                    url=self.url("commissioning:plan", support_plan=each.public_id),
                    cells=(
                        presenters.period_words(each.starts_on, each.ends_on),
                        day_in_words(local_date(each.published_at))  # type: ignore[attr-defined]
                        if each.published_at  # type: ignore[attr-defined]
                        else "Not published",
                    ),
                )
                for each in queries.list_plans(viewer=self.actor)
            ),
            empty_title="No youth support plan yet",
            empty_text=(
                "A plan says what the authority wants for young people, who does what until "
                "when, and how one will know that it helped."
            ),
            primary=begin if self.may(MANAGE) else None,
            links=(
                Action("Actions that are due", self.url("commissioning:plan_due")),
                Action("The plan as the public reads it", self.url("commissioning:public_plan")),
            ),
        )


class PlanDue(AuthorityPage):
    """What of the plans is still open, by the day on which it is due."""

    permission = Permission.COMMISSIONING_SEE
    title = "Actions that are due"
    template_name = "commissioning/plan_due.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return way_to(self, "Youth support plans", LISTED)

    def present(self) -> presenters.DueList:
        """Return the page."""
        stretch = stretch_of(self.request, queries.list_due(viewer=self.actor))
        today = local_date(timezone.now())
        return presenters.DueList(
            rows=tuple(
                presenters.due_row(
                    each,
                    url=self.url("commissioning:plan", support_plan=each.aim.plan.public_id),
                    today=today,
                )
                for each in stretch.rows
            ),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class PlanForm(AuthorityFormPage):
    """What the forms about a plan itself share."""

    permission = MANAGE
    form_class = forms.EditPlan

    def form_arguments(self) -> dict[str, Any]:
        """Return the needs assessments to choose from."""
        return {"assessments": list(queries.list_approved_needs(viewer=self.actor))}


class PlanCreate(PlanForm):
    """Begin a plan."""

    title = "Begin a youth support plan"
    template_name = "web/layouts/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return way_to(self, "Youth support plans", LISTED)

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url(LISTED)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.add_plan(by=self.actor, terms=values["terms"], at=timezone.now())
        return self.done("commissioning:plan", f"{made.title} begun", support_plan=made.public_id)


class OnePlan(AuthorityPage):
    """What the pages about one plan share."""

    permission = Permission.COMMISSIONING_SEE

    plan: SupportPlan

    def load(self, **keys: Any) -> None:
        """Fetch it."""
        self.at = timezone.now()
        self.plan = queries.get_plan(viewer=self.actor, public_id=keys["support_plan"])

    def page_title(self) -> str:
        """Return the title of the page, with the plan's."""
        return f"{self.title}: {self.plan.title}" if self.title else self.plan.title

    def here(self, route: str, **keys: Any) -> str:
        """Return a page of this plan."""
        return self.url(f"commissioning:{route}", support_plan=self.plan.public_id, **keys)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = way_to(self, "Youth support plans", LISTED)
        if self.title:
            crumbs.append((self.plan.title, self.here("plan")))
        return crumbs


class PlanDetail(OnePlan):
    """One plan as it stands now."""

    template_name = "commissioning/plan_detail.html"

    def present(self) -> presenters.PlanPage:
        """Return the page."""
        found, manages = queries.read_plan(self.plan), self.may(MANAGE)
        revisions = list(queries.list_revisions(self.plan))
        based = self.plan.assessment
        note = f"The public reads revision {revisions[0].number}" if revisions else "Not published"
        return presenters.PlanPage(
            title=found.title,
            period=presenters.period_words(found.starts_on, found.ends_on),
            introduction=paragraphs_of(found.introduction),
            aims=tuple(
                presenters.aim_view(
                    each,
                    today=local_date(self.at),
                    links=self._aim_links(each.key) if manages else (),
                    note_url=self._progress if manages else lambda _key: "",
                )
                for each in found.aims
            ),
            note=note,
            revisions=tuple(
                Action(
                    presenters.revision_words(each),
                    self.url("commissioning:public_plan_revision", revision=each.public_id),
                )
                for each in revisions
            ),
            primary=Action("Publish", self.here("plan_publish"))
            if manages and found.aims
            else None,
            actions=(
                Action("Change the title, period or introduction", self.here("plan_edit")),
                Action("Change the aims", self.here("plan_aims")),
            )
            if manages
            else (),
            assessment=Action(based.title, self.url("commissioning:needs", needs=based.public_id))
            if based
            else None,
        )

    def _aim_links(self, key: str) -> tuple[Action, ...]:
        aim = UUID(key)
        return (
            Action("Change the actions", self.here("plan_actions", aim=aim)),
            Action("Change the measures", self.here("plan_measures", aim=aim)),
        )

    def _progress(self, key: str) -> str:
        return self.here("plan_progress", plan_action=UUID(key))


class ManagesPlan(OnePlan):
    """What the forms about one plan share."""

    permission = MANAGE

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("plan")}

    def saved(self, message: str) -> HttpResponse:
        """Go back to the plan and say what happened."""
        return self.done("commissioning:plan", message, support_plan=self.plan.public_id)


class PlanEdit(ManagesPlan, PlanForm, VersionedPage):
    """Change what a plan says of itself."""

    title = "Change the plan"
    form_class = forms.RevisePlan
    template_name = VersionedPage.template_name

    def reload(self) -> None:
        """Fetch the plan again."""
        self.plan.refresh_from_db()

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        found = self.plan
        names = ("title", "starts_on", "ends_on", "introduction")
        return {name: getattr(found, name) for name in names} | {
            "assessment": str(found.assessment.public_id) if found.assessment else "",
            "version": record_version(found),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.change_plan(by=self.actor, plan=self.plan, at=self.at, **values)
        return self.saved("Plan changed")


class PlanPublish(ManagesPlan, AuthorityFormPage):
    """Let the public read the plan as it stands."""

    title = "Publish"
    form_class = forms.Publish
    template_name = "commissioning/step_form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Ask for what has changed, after the first time."""
        return {"is_first": not queries.list_revisions(self.plan).exists()}

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(
            submit="Publish the plan",
            cancel_url=self.here("plan"),
            sentences=(
                (
                    "Anybody can then read the plan as it stands now, with its progress. What is "
                    "changed afterwards shows once it is published again."
                ),
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish it."""
        actions.publish_plan(by=self.actor, plan=self.plan, at=self.at, **values)
        return self.saved("Plan published")
