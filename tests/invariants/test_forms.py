"""A form names as needed at times only fields of its own that may stay empty."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import waymark
from waymark.web.forms import Form


def forms_below(form: type[Form]) -> Iterator[type[Form]]:
    for each in form.__subclasses__():
        yield each
        yield from forms_below(each)


def test_every_field_that_is_called_needed_at_times_may_stay_empty() -> None:
    for module in pkgutil.walk_packages(waymark.__path__, "waymark."):
        if ".forms" in module.name:
            import_module(module.name)

    wrong = [
        f"{form.__name__}.{name}"
        for form in forms_below(Form)
        # Fields that a form only makes when it is drawn bear a number.
        for name in form.needed_at_times
        if not name[-1].isdigit()
        and (name not in form.base_fields or form.base_fields[name].required)
    ]

    assert not wrong
