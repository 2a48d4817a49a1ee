"""What is chosen about the weekly digest?"""

from typing import Any

from django import forms

from waymark.web.fields import Radios
from waymark.web.forms import Form


class DigestChoose(Form):
    """Whether it is wanted."""

    is_wanted = forms.ChoiceField(
        label="Do you want it on Mondays?",
        choices=[("yes", "Yes, send it to me"), ("no", "No")],
        widget=Radios(),
        error_messages={"required": "Select whether you want it"},
    )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"is_wanted": found["is_wanted"] == "yes"}
