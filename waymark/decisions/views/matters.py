"""Which matters are there, what is the history of one, and how is it kept?"""

from typing import Any, ClassVar

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.versions import record_version
from waymark.decisions.actions import matters as actions
from waymark.decisions.forms import matters as forms
from waymark.decisions.models.matters import Matter
from waymark.decisions.presenters import matters as presenters
from waymark.decisions.presenters.parts import Action, Fact
from waymark.decisions.presenters.plans import Step
from waymark.decisions.queries import matters as queries
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class MatterList(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = "Matters"
    template_name = "decisions/matters.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:list"))]

    def present(self) -> presenters.MatterListing:
        """Return the matters, and the way to add one."""
        add = None
        if self.may(Permission.PLAN_MANAGE):
            add = Action("Add a matter", self.url("decisions:matter_add"))
        return presenters.MatterListing(
            rows=tuple(
                presenters.matter_row(
                    each, url=self.url("decisions:matter_detail", matter=each.public_id)
                )
                for each in queries.list_matters(viewer=self.actor)
            ),
            add=add,
        )


class MatterAdd(AuthorityFormPage):
    permission = Permission.PLAN_MANAGE
    title = "Add a matter"
    form_class = forms.AddMatter
    template_name = "decisions/plan_step.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Matters", self.url("decisions:matter_list")),
        ]

    def initial(self) -> dict[str, Any]:
        """Return today."""
        return {"opened_on": local_date(timezone.now())}

    def present(self) -> Step:
        """Return the way back."""
        return Step((), (), "Add the matter", self.url("decisions:matter_list"))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add the matter."""
        made = actions.add_matter(by=self.actor, at=timezone.now(), **values)
        return self.done("decisions:matter_detail", "Matter added", matter=made.public_id)


class MatterPage(AuthorityPage):
    """What the pages of one matter share."""

    matter: Matter

    def load(self, **kwargs: Any) -> None:
        """Fetch the matter."""
        self.matter = queries.get_matter(viewer=self.actor, public_id=kwargs["matter"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [
            ("Decisions", self.url("decisions:list")),
            ("Matters", self.url("decisions:matter_list")),
        ]
        if self.title:
            crumbs.append((self.matter.title, self.matter_url()))
        return crumbs

    def page_title(self) -> str:
        """Return the title with the matter's."""
        return f"{self.title}: {self.matter.title}" if self.title else self.matter.title

    def matter_url(self) -> str:
        """Return the page of the matter."""
        return self.url("decisions:matter_detail", matter=self.matter.public_id)


class MatterDetail(MatterPage):
    permission = Permission.DECISIONS_SEE
    template_name = "decisions/matter.html"

    def present(self) -> presenters.MatterView:
        """Return the matter with all that belongs to it."""
        primary, others = self._actions()
        shown = "Everybody can read it" if self.matter.published_at else "Only staff can read it"
        return presenters.matter_view(
            self.matter,
            queries.history_of(self.matter, published_only=False),
            ways=self._ways(),
            primary=primary,
            actions=others,
            kept=(Fact("Shown to", shown), Fact("Shared reference", str(self.matter.link))),
        )

    def _ways(self) -> presenters.Ways:
        return presenters.Ways(
            item=lambda each: self.url("decisions:plan_item", plan_item=each.public_id),
            notice=lambda each: self.url("decisions:notice", notice=each.public_id),
            decision=lambda each: self.url("decisions:detail", decision=each.public_id),
            paper=lambda decision, paper: self.url(
                "decisions:document", decision=decision.public_id, document=paper.public_id
            ),
            consultation=lambda each: self.url("consultations:detail", slug=each.slug),
        )

    def _actions(self) -> tuple[Action | None, tuple[Action, ...]]:
        """Return the primary action and the others that the viewer may take now."""
        matter = self.matter
        offered: list[tuple[str, str]] = []
        primary = None
        if self.may(Permission.PLAN_MANAGE):
            primary = self._action("Plan a decision", "decisions:plan_item_add")
            if matter.published_at is None:
                offered.append(("Publish the matter", "decisions:matter_publish"))
            offered += [
                ("Change what it says", "decisions:matter_change"),
                ("Record what was planned before", "decisions:plan_item_past_add"),
                ("Join a decision to it", "decisions:matter_join_decision"),
                ("Join a consultation to it", "decisions:matter_join_consultation"),
                ("Open it again", "decisions:matter_reopen")
                if matter.closed_on
                else ("Close it", "decisions:matter_close"),
            ]
        if matter.published_at is not None:
            offered.append(("See the public page", "decisions:public_matter"))
        return primary, tuple(self._action(label, route) for label, route in offered)

    def _action(self, label: str, route: str) -> Action:
        return Action(label, self.url(route, matter=self.matter.public_id))


class MatterStep(MatterPage, AuthorityFormPage):
    """What the pages that do one thing with a matter share."""

    permission = Permission.PLAN_MANAGE
    template_name = "decisions/plan_step.html"
    form_class: ClassVar[type[Form]] = Confirm
    submit: str = "Save"
    warnings: tuple[str, ...] = ()

    def present(self) -> Step:
        """Return what is done, and the way back."""
        return Step((), self.warnings, self.submit, self.matter_url())

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the matter."""
        return self.done("decisions:matter_detail", message, matter=self.matter.public_id)


class MatterChange(VersionedPage, MatterStep):
    title = "Change the matter"
    form_class = forms.ReviseMatter
    template_name = MatterStep.template_name

    def initial(self) -> dict[str, Any]:
        """Return what it says now."""
        matter = self.matter
        return {
            "title": matter.title,
            "summary": matter.summary,
            "opened_on": matter.opened_on,
            "version": record_version(matter),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_matter(by=self.actor, matter=self.matter, at=timezone.now(), **values)
        return self.back("Matter changed")


class MatterClose(MatterStep):
    title = "Close the matter"
    form_class = forms.CloseMatter
    submit = "Close it"

    def initial(self) -> dict[str, Any]:
        """Return today."""
        return {"closed_on": local_date(timezone.now())}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Close it."""
        actions.close_matter(by=self.actor, matter=self.matter, at=timezone.now(), **values)
        return self.back("Matter closed")


class MatterReopen(MatterStep):
    title = "Open the matter again"
    submit = "Open it again"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open it."""
        actions.reopen_matter(by=self.actor, matter=self.matter, at=timezone.now())
        return self.back("Matter opened again")


class MatterPublish(MatterStep):
    title = "Publish the matter"
    submit = "Publish the matter"
    warnings = (
        (
            "Everybody can then read its title and what it is about. Of its decisions, plan and "
            "consultations they see what is published, each from the day it is."
        ),
    )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish it."""
        actions.publish_matter(by=self.actor, matter=self.matter, at=timezone.now())
        return self.back("Matter published")


class MatterJoinDecision(MatterStep):
    title = "Join a decision to the matter"
    form_class = forms.JoinDecision
    submit = "Join the decision"

    def form_arguments(self) -> dict[str, Any]:
        """Return the decisions that belong to no matter yet."""
        return {"decisions": queries.list_decisions_without_matter(viewer=self.actor)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Join it."""
        actions.join_decision(by=self.actor, matter=self.matter, at=timezone.now(), **values)
        return self.back("Decision joined to the matter")


class MatterJoinConsultation(MatterStep):
    title = "Join a consultation to the matter"
    form_class = forms.JoinConsultation
    submit = "Join the consultation"

    def form_arguments(self) -> dict[str, Any]:
        """Return the consultations that do not belong to it yet."""
        found = queries.list_consultations_beside(viewer=self.actor, matter=self.matter)
        return {"consultations": found}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Join it."""
        actions.join_consultation(by=self.actor, matter=self.matter, at=timezone.now(), **values)
        return self.back("Consultation joined to the matter")
