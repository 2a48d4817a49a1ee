"""What is typed about who decides?"""

from django import forms

from waymark.decisions.models.bodies import BodyKind
from waymark.web.forms import Form


class AddBody(Form):
    """Who decides: a body, a member or an officer."""

    name = forms.CharField(
        max_length=200, label="Name", help_text="As the minutes name it, such as Executive."
    )
    kind = forms.ChoiceField(label="Kind", choices=BodyKind.choices, widget=forms.RadioSelect)
