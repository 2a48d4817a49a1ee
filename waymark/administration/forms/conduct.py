"""What is typed to publish a code of conduct, and to answer one?"""

from django import forms

from waymark.web.fields import Radios
from waymark.web.forms import Form, Versioned

LONGEST_CODE = 20_000
ACCEPT, DECLINE = "accept", "decline"


class CodePublish(Versioned):
    """The next version of the code."""

    text = forms.CharField(
        label="Text",
        max_length=LONGEST_CODE,
        help_text="# makes a heading, * the points of a list, an empty line a paragraph.",
        widget=forms.Textarea(attrs={"rows": 18, "dir": "auto"}),
    )


class CodeAnswer(Form):
    """Whether somebody accepts the code."""

    answer = forms.ChoiceField(
        label="Your answer",
        choices=[(ACCEPT, "I have read it and accept it"), (DECLINE, "I do not accept it")],
        widget=Radios(hints={DECLINE: "You will be signed out. What you saved stays."}),
    )
