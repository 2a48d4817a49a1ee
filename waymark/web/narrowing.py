"""What is a list narrowed by, and what is its address with that, or without?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.validators import EMPTY_VALUES

from waymark.web.forms import Form
from waymark.web.pages import Page
from waymark.web.versioned import value_in_words


@dataclass(frozen=True)
class Chosen:
    """One thing that a list is narrowed by, and the list without it."""

    category: str
    text: str
    remove_url: str


class Narrowed(Page):
    """A page with a list, and a form in its address that narrows it.

    What cannot be read narrows nothing, and the page says so.
    """

    form: Form
    narrowing: dict[str, Any]

    def narrow(self, form: Form) -> None:
        """Read what was chosen, as typed values by the name of the field."""
        self.form = form
        self.status = 200 if form.is_valid() else 400
        values = form.values()
        self.narrowing = {name: each for name, each in values.items() if each not in EMPTY_VALUES}

    def chosen(self) -> tuple[Chosen, ...]:
        """Return what was chosen in words, each with the way to leave it away."""
        return chosen_of(self.form, self.narrowing, lambda name: self.here(without=name))

    def here(self, *, without: str = "", **more: Any) -> str:
        """Return the address of the list as it is narrowed now, with more said or less."""
        return self.with_narrowing(self.request.path, without=without, **more)

    def with_narrowing(self, url: str, *, without: str = "", **more: Any) -> str:
        """Return the address of a page that reads the same form, such as the list as a file.

        It says what this one says: a date as its three boxes, and also what cannot be read, so that
        the other page refuses it too.
        """
        said = {
            name: text
            for name, text in self.request.GET.items()
            if text and name.partition("-")[0] in self.form.fields.keys() - {without}
        }
        return with_query(url, said | more)


def chosen_of(
    form: Form, narrowing: Mapping[str, Any], without: Callable[[str], str]
) -> tuple[Chosen, ...]:
    """Return what a list is narrowed by; `without` makes its address without one field."""
    return tuple(
        Chosen(
            category=str(form.fields[name].label),
            text=value_in_words(form.fields[name], value),
            remove_url=without(name),
        )
        for name, value in narrowing.items()
    )


def with_query(url: str, query: Mapping[str, Any]) -> str:
    """Return an address with a query, or as it is where there is nothing to say."""
    return f"{url}?{urlencode(query)}" if query else url
