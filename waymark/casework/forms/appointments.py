"""What is typed about an appointment?"""

from typing import Any

from django import forms

from waymark.casework.forms.sessions import number
from waymark.casework.models.appointments import (
    APPOINTMENT_LABELS,
    CANCELLED_BY_LABELS,
    WAY_LABELS,
)
from waymark.casework.models.contacts import PURPOSE_LABELS
from waymark.casework.rules.appointments import (
    LONGEST_MINUTES,
    OUTCOMES,
    AppointmentState,
    AppointmentWay,
    CancelledBy,
)
from waymark.casework.rules.vocabulary import ContactPurpose
from waymark.people.models.parts import choices_of
from waymark.web.fields import DateTimeField, Radios
from waymark.web.forms import Form, Versioned


class AppointmentMove(Form):
    """When an appointment is, for how long, how and where."""

    starts_at = DateTimeField(label="When", error_messages={"required": "Enter the day and time"})
    minutes = number("Minutes", most=LONGEST_MINUTES, least=1, required=True)
    way = forms.ChoiceField(label="How", choices=choices_of(WAY_LABELS))
    place = forms.CharField(label="Where", required=False, max_length=200)

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"way": AppointmentWay(found["way"])}


class Telling(Form):
    """Whether a message about the change is written next; asked where one may be."""

    tells = forms.BooleanField(
        label="Write to them about it next",
        required=False,
        help_text="You see the message before it goes.",
    )

    def __init__(self, *args: Any, may_tell: bool, **kwargs: Any) -> None:
        """Ask only whoever may write to them."""
        super().__init__(*args, **kwargs)
        if not may_tell:
            del self.fields["tells"]


class AppointmentMoved(Telling, AppointmentMove, Versioned):
    """Another time or place for an appointment."""

    field_order = ("submission", "version", "starts_at", "minutes", "way", "place", "tells")


class AppointmentBook(AppointmentMove):
    """An appointment to book."""

    purpose = forms.ChoiceField(label="What for", choices=choices_of(PURPOSE_LABELS))

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        found = super().values()
        return found | {"purpose": ContactPurpose(found["purpose"])}


class AppointmentCancel(Telling):
    """Who calls an appointment off."""

    cancelled_by = forms.ChoiceField(
        label="Who called it off", choices=choices_of(CANCELLED_BY_LABELS), widget=Radios()
    )

    field_order = ("submission", "cancelled_by", "tells")

    def values(self) -> dict[str, Any]:
        """Return what the action takes, and whether a message is written next."""
        found = super().values()
        return found | {"cancelled_by": CancelledBy(found["cancelled_by"])}


class AppointmentSettle(Form):
    """Whether the young person came."""

    state = forms.ChoiceField(
        label="What became of it",
        choices=[(each.value, APPOINTMENT_LABELS[each]) for each in OUTCOMES],
        widget=Radios(),
    )

    def values(self) -> dict[str, Any]:
        """Return what the action takes."""
        return {"state": AppointmentState(self.cleaned_data["state"])}
