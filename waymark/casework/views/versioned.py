"""A form about something that two people may change at once."""

from typing import Any

from django.http import HttpResponseBase

from waymark.core.refusals import ChangedMeanwhile
from waymark.people.presenters.forms import saved_meanwhile
from waymark.web.forms import Form
from waymark.web.pages import AuthorityFormPage


class VersionedPage(AuthorityFormPage):
    """A form that carries a `version`; after a clash it shows what somebody else saved.

    It keeps what was typed, and goes on from the version that was saved meanwhile.
    """

    template_name = "casework/versioned_form.html"

    changed_by_other: tuple[str, ...] = ()

    def reload(self) -> None:
        """Fetch again what the form is about."""
        raise NotImplementedError

    def take(self, form: Form) -> HttpResponseBase:
        """Save; after a clash fetch what was saved meanwhile."""
        try:
            return super().take(form)
        except ChangedMeanwhile:
            self.changed_by_other = tuple(
                name for name in form.changed_data if name not in {"version", "submission"}
            )
            self.reload()
            data: Any = form.data
            data["version"] = str(self.initial()["version"])
            raise

    def context(self) -> dict[str, Any]:
        """Add what somebody else saved, to be compared."""
        theirs = (
            saved_meanwhile(self.form, self.changed_by_other, self.initial())
            if self.form is not None and self.changed_by_other
            else ()
        )
        return super().context() | {"saved_meanwhile": theirs}
