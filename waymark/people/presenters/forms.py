"""What stands around a form about a part of a record?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django import forms

from waymark.core.dates import day_in_words
from waymark.web.jinja import show_datetime


@dataclass(frozen=True)
class FormPage:
    """What is read above the form, and what somebody else saved meanwhile.

    `saved_meanwhile` holds (name of the field, what it says now).
    """

    back_url: str
    about: tuple[tuple[str, str], ...] = ()
    saved_meanwhile: tuple[tuple[str, str], ...] = ()


def saved_meanwhile(
    form: forms.BaseForm, names: Iterable[str], kept: dict[str, Any]
) -> tuple[tuple[str, str], ...]:
    """Return what the named fields say now, in words."""
    return tuple(
        (str(form[name].label), _in_words(form.fields[name], kept.get(name))) for name in names
    )


def _in_words(field: forms.Field, value: Any) -> str:
    if isinstance(field, forms.BooleanField):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return show_datetime(value)
    if isinstance(value, date):
        return day_in_words(value)
    choices = dict(getattr(field, "choices", ()))
    if isinstance(value, list):
        return ", ".join(str(choices.get(each, each)) for each in value) or "nothing"
    found = choices.get(value, value)
    return str(found) if found not in (None, "") else "nothing"
