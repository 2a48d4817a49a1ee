"""What is typed to keep the meetings of a partnership's group?"""

from django import forms

from waymark.web.forms import Form


class KeepMeetings(Form):
    """The name under which the meetings and recommendations of a group are kept."""

    name = forms.CharField(
        label="Name", max_length=200, help_text="As minutes and decisions name it."
    )
