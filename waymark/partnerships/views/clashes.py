"""What does somebody read whose form was overtaken by another person's?"""

from typing import Any

from django.http.response import HttpResponseBase

from waymark.core.refusals import ChangedMeanwhile
from waymark.partnerships.presenters import agreements as presenters
from waymark.web.forms import Form
from waymark.web.pages import AuthorityFormPage


class ClashForm(AuthorityFormPage):
    """A form that carries a version; after a clash it goes on from what the other person saved."""

    template_name = "partnerships/record_form.html"

    changed_by_other: tuple[str, ...] = ()

    def current_version(self) -> int:
        """Return the version of what is kept now."""
        return 0

    def take(self, form: Form) -> HttpResponseBase:
        """Save; after a clash the form goes on from what the other person saved."""
        try:
            return super().take(form)
        except ChangedMeanwhile:
            data: Any = form.data
            data["version"] = str(self.current_version())
            self.changed_by_other = tuple(
                name for name in form.changed_data if name not in {"version", "submission"}
            )
            raise

    def present(self) -> presenters.RecordForm:
        """Return what another person saved meanwhile."""
        if self.form is None or not self.changed_by_other:
            return presenters.RecordForm()
        return presenters.RecordForm(
            saved_meanwhile=presenters.saved_meanwhile(
                self.form, names=self.changed_by_other, kept=self.initial()
            )
        )
