"""What is typed about the place where concerns are received?"""

import re
from datetime import time
from typing import Any

from django import forms

from waymark.casework.actions.front_doors import FrontDoorSaid
from waymark.casework.forms.sessions import number
from waymark.casework.rules.concerns import LONGEST_LINE, MOST_HOURS
from waymark.people.rules.telephones import read_telephone
from waymark.web.forms import Versioned

CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")


class TelephoneField(forms.CharField):
    """A telephone number, kept as it is kept everywhere."""

    def clean(self, value: Any) -> str:
        """Return the number; raise where the text is none."""
        typed = super().clean(value)
        if not typed:
            return ""
        found = read_telephone(typed)
        if not found:
            raise forms.ValidationError(
                "Enter a telephone number with its area code, such as 01632 960001"
            )
        return found


class ClockField(forms.CharField):
    """A time of day."""

    def clean(self, value: Any) -> time:
        """Return the time; raise where the text is none."""
        found = CLOCK.fullmatch(super().clean(value))
        if not found or int(found[1]) > 23 or int(found[2]) > 59:
            raise forms.ValidationError("Enter a time of day, such as 09:00")
        return time(int(found[1]), int(found[2]))


class FrontDoorSave(Versioned):
    """Where concerns are passed on to."""

    name = forms.CharField(
        label="Name",
        max_length=LONGEST_LINE,
        help_text="As people call it: the MASH, the front door",
    )
    telephone = TelephoneField(label="Telephone")
    opens = ClockField(label="Opens at", help_text="Monday to Friday, without bank holidays")
    closes = ClockField(label="Closes at")
    hours = number(
        "Working hours to say that a concern was received", most=MOST_HOURS, least=1, required=True
    )
    email = forms.EmailField(label="Email", required=False)
    is_secure = forms.BooleanField(
        label="This address is secure from end to end",
        required=False,
        help_text="Then the whole concern is sent there. Else only a reference, and whom to ask",
    )
    web_address = forms.URLField(label="Web form", required=False, assume_scheme="https")
    out_of_hours_name = forms.CharField(
        label="Who is there at other times", required=False, max_length=LONGEST_LINE
    )
    out_of_hours_telephone = TelephoneField(label="Their telephone", required=False)
    officer_name = forms.CharField(
        label="Designated officer for allegations about staff (LADO)",
        required=False,
        max_length=LONGEST_LINE,
    )
    officer_telephone = TelephoneField(label="Telephone of the officer", required=False)

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        version = found.pop("version")
        return {"said": FrontDoorSaid(**found), "version": version}
