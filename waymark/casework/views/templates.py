"""The templates of messages: the list, a new one, changing one."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.casework.actions import templates as actions
from waymark.casework.forms import messaging as forms
from waymark.casework.models.messaging import MessageTemplate
from waymark.casework.presenters import messaging as presenters
from waymark.casework.queries import messaging as queries
from waymark.casework.queries.versions import template_version
from waymark.web.forms import Form
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class TemplateList(AuthorityPage):
    """Every template, in use or not."""

    permission = Permission.CASES_MANAGE
    title = "Message templates"
    template_name = "casework/template_list.html"

    def present(self) -> presenters.TemplateList:
        """Return the templates."""
        return presenters.template_list(
            queries.list_all_templates(viewer=self.actor),
            url=lambda each: self.url("casework:template_edit", template=each.public_id),
            new_url=self.url("casework:template_create"),
            reminder_url=self.url("casework:reminder_wording"),
        )


class TemplateForm(AuthorityFormPage):
    """What adding and changing a template share."""

    permission = Permission.CASES_MANAGE
    form_class: ClassVar[type[Form]] = forms.Template
    template_name = "web/layouts/form.html"

    template: MessageTemplate | None = None

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Message templates", self.url("casework:template_list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out and the words on the button."""
        return super().context() | {
            "submit": "Save template",
            "cancel_url": self.url("casework:template_list"),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = actions.save_template(
            by=self.actor, at=timezone.now(), template=self.template, **values
        )
        return self.done("casework:template_list", f"Template saved: {made.name}")


class TemplateCreate(TemplateForm):
    """Add a template."""

    title = "Add a message template"


class TemplateEdit(VersionedPage, TemplateForm):
    """Change a template."""

    title = "Change the message template"
    form_class = forms.TemplateChange
    template_name = VersionedPage.template_name

    template: MessageTemplate

    def load(self, template: UUID, **_: Any) -> None:
        """Fetch the template."""
        self.template = queries.get_template(viewer=self.actor, public_id=template)

    def reload(self) -> None:
        """Fetch it again."""
        self.load(self.template.public_id)

    def initial(self) -> dict[str, Any]:
        """Begin with what it says now."""
        return forms.Template.of(self.template) | {"version": template_version(self.template)}
