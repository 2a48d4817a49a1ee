"""As whom does somebody sign in?"""

from django import forms

from waymark.web.forms import Form


class SignInAs(Form):
    """One of the invented people."""

    authority = forms.SlugField(max_length=40, widget=forms.HiddenInput)
    person = forms.UUIDField(widget=forms.HiddenInput)
