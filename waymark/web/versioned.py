"""A form about something that two people may change at once."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django import forms
from django.http import HttpResponseBase

from waymark.core.dates import day_in_words
from waymark.core.refusals import ChangedMeanwhile
from waymark.web.forms import Form
from waymark.web.jinja import show_datetime
from waymark.web.pages import AuthorityFormPage


class VersionedPage(AuthorityFormPage):
    """A form that carries a `version`; after a clash it shows what somebody else saved.

    It keeps what was typed, and goes on from the version that was saved meanwhile.
    """

    template_name = "web/layouts/versioned_form.html"

    changed_by_other: tuple[str, ...] = ()

    def reload(self) -> None:
        """Fetch again what the form is about."""
        self.load(**{name: each for name, each in self.kwargs.items() if name != "authority"})

    def compared(self, form: Form) -> tuple[str, ...]:
        """Name the fields in which what was typed differs from what is kept now."""
        return tuple(name for name in form.changed_data if name not in {"version", "submission"})

    def take(self, form: Form) -> HttpResponseBase:
        """Save; after a clash fetch what was saved meanwhile."""
        try:
            return super().take(form)
        except ChangedMeanwhile:
            self.changed_by_other = self.compared(form)
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


def saved_meanwhile(
    form: forms.BaseForm, names: Iterable[str], kept: dict[str, Any]
) -> tuple[tuple[str, str], ...]:
    """Return what the named fields say now, in words."""
    return tuple(
        (str(form[name].label), value_in_words(form.fields[name], kept.get(name))) for name in names
    )


def value_in_words(field: forms.Field, value: Any) -> str:
    """Return what a field holds as people read it: a choice by its label, a day as written."""
    if isinstance(field, forms.BooleanField):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return show_datetime(value)
    if isinstance(value, date):
        return day_in_words(value)
    choices = {str(key): label for key, label in getattr(field, "choices", ())}
    if isinstance(value, list):
        return ", ".join(str(choices.get(str(each), each)) for each in value) or "nothing"
    value = field.prepare_value(value)
    found = choices.get(str(value), value)
    return str(found) if found not in (None, "") else "nothing"
