"""Which pages begin a consultation from another one, or from a template?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import copying as actions
from waymark.consultations.forms import running as forms
from waymark.consultations.forms.setup import NewTitle
from waymark.consultations.presenters import templates as presenters
from waymark.consultations.presenters.setup.pages import Confirmation, FormPage
from waymark.consultations.queries.setup.consultations import list_templates
from waymark.consultations.rules.ready_made import READY_MADE, ReadyMade
from waymark.consultations.views.base import ConsultationFormPage
from waymark.core.refusals import NotFound
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class TemplateList(AuthorityPage):
    """The authority's own templates, and those that every authority has."""

    permission = Permission.CONSULTATIONS_SEE
    title = "Templates"
    template_name = "consultations/running/templates.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Consultations", self.url("consultations:list"))]

    def present(self) -> presenters.Templates:
        """Show both sorts."""
        return presenters.present_templates(
            own=list(list_templates(viewer=self.actor)),
            viewer=self.actor,
            url=self.url,
        )


class ReadyMadeBegin(AuthorityFormPage):
    """A draft from a template that every authority has."""

    permission = Permission.CONSULTATIONS_MANAGE
    form_class = NewTitle
    template_name = "consultations/setup/form.html"
    ready_made: ReadyMade

    def load(self, **kwargs: Any) -> None:
        """Find the template."""
        if kwargs["ready_made"] not in READY_MADE:
            raise NotFound
        self.ready_made = READY_MADE[kwargs["ready_made"]]

    def page_title(self) -> str:
        """Name the template."""
        return f"Begin from “{self.ready_made.title}”"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the templates."""
        return [
            ("Consultations", self.url("consultations:list")),
            ("Templates", self.url("consultations:template_list")),
        ]

    def present(self) -> FormPage:
        """Word the button."""
        return FormPage(
            submit="Begin",
            cancel_url=self.url("consultations:template_list"),
            note=self.ready_made.summary,
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin the draft and show what it lacks."""
        made = actions.begin_from_ready_made(
            by=self.actor, ready_made=self.ready_made, at=timezone.now(), **values
        )
        return self.done(
            "consultations:detail", "Draft begun. Change its texts to your own", slug=made.slug
        )


class ConsultationCopy(ConsultationFormPage):
    """A draft that asks what this consultation asks."""

    permission = Permission.CONSULTATIONS_MANAGE
    title = "Copy"
    form_class = forms.Copy
    changes_setup = False

    def page_title(self) -> str:
        """Say what is copied."""
        return f"Begin a consultation from “{self.consultation.title}”"

    def present(self) -> FormPage:
        """Say what comes along and what stays behind."""
        return FormPage(
            submit="Copy",
            cancel_url=self.cancel_url(),
            note="Texts, options, categories and questions come along. Answers, dates, approvals, "
            "reasons, documents and events stay behind.",
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Copy, and show what the draft lacks."""
        made = actions.copy_consultation(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.done("consultations:detail", "Copied. This is the copy", slug=made.slug)


class ConsultationTemplate(ConsultationFormPage):
    """Keep a draft as a template, or take it back."""

    permission = Permission.CONSULTATIONS_MANAGE
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"
    changes_setup = False

    def page_title(self) -> str:
        """Say which of the two."""
        return "Use as a draft again" if self.consultation.is_template else "Keep as a template"

    def present(self) -> Confirmation:
        """Say what will follow."""
        sentences = (
            ("It is listed among the drafts again and can open.",)
            if self.consultation.is_template
            else ("It is listed among the templates and never opens. You can undo this.",)
        )
        return Confirmation(
            sentences=sentences, submit=self.page_title(), cancel_url=self.cancel_url()
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Turn it into the other."""
        is_template = not self.consultation.is_template
        actions.mark_template(
            by=self.actor, consultation=self.consultation, is_template=is_template,
            at=timezone.now(),
        )  # fmt: skip
        return self.done(
            "consultations:detail",
            "Kept as a template" if is_template else "A draft again",
            slug=self.consultation.slug,
        )
