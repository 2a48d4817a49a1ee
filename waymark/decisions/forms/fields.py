"""What do the fields of several forms have in common?"""

from typing import Any

from waymark.web.forms import Form

UNKNOWN = "Leave it empty if it is not known."


def offer(form: Form, name: str, pairs: list[tuple[str, str]]) -> None:
    """Set what a field offers."""
    field: Any = form.fields[name]
    field.choices = pairs
