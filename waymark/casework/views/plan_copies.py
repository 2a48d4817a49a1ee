"""A plan for the young person to keep: on paper, as a file, by email."""

from typing import Any

from django.http import HttpResponse

from waymark.casework.actions.plan_sending import send_plan
from waymark.casework.actions.plans import note_printing
from waymark.casework.exports.plan_pdf import render_plan
from waymark.casework.presenters import plans as presenters
from waymark.casework.queries.plans import find_safe_email
from waymark.casework.views.plans import PlanForm, PlanPage
from waymark.people.queries.warnings import list_banners
from waymark.web.pages import AuthorityDownload, as_download


class PlanPrint(PlanPage):
    """A plan to print."""

    title = "Your plan"
    template_name = "casework/plan_print.html"

    def present(self) -> presenters.PrintPage:
        """Return the plan in plain words, and leave in the trail that it was taken out."""
        note_printing(by=self.actor, at=self.at, plan=self.plan)
        return presenters.print_page(
            self.whole(), name=str(self.found.person), authority=self.authority.name
        )


class PlanPdf(PlanPage, AuthorityDownload):
    """A plan as a tagged PDF."""

    def file(self) -> HttpResponse:
        """Return the file, and leave in the trail that it was taken out."""
        note_printing(by=self.actor, at=self.at, plan=self.plan)
        page = presenters.print_page(
            self.whole(), name=str(self.found.person), authority=self.authority.name
        )
        return as_download(
            render_plan(page, made_at=self.at),
            media_type="application/pdf",
            file_name="your-plan.pdf",
        )


class PlanSend(PlanForm):
    """Send the young person the plan."""

    title = "Send by email"

    def sentences(self) -> tuple[str, ...]:
        """Say where it goes, and what to know before."""
        email = find_safe_email(viewer=self.actor, record=self.found, at=self.at)
        where = (
            f"To {email.value}. The text holds the goal, the steps and who helps."
            if email
            else "There is no email address to which it is safe to write. Print the plan instead."
        )
        banners = list_banners(viewer=self.actor, record=self.found, on=self.today)
        return (where, *(f"Warning: {each.text}" for each in banners if each.text))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Send it."""
        worded = presenters.worded_plan(self.whole(), name=str(self.found.person))
        send_plan(by=self.actor, at=self.at, plan=self.plan, worded=worded)
        return self.back("The plan is on its way")
