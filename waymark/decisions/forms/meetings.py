"""What is typed about meetings, the bodies that meet, who was there and how they voted?"""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from django import forms

from waymark.decisions.actions.attendance import There
from waymark.decisions.actions.meetings import MeetingDraft
from waymark.decisions.forms.fields import NONE, offer
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.attendance import (
    CHOICE_LABELS,
    INTEREST_LABELS,
    PRESENCE_LABELS,
    Attendance,
)
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.offices import OfficeHolder
from waymark.decisions.rules.meetings import InterestKind, Presence, VoteChoice
from waymark.web.fields import DateField
from waymark.web.forms import Form, Versioned

TIMES = ["%H:%M", "%H.%M", "%I:%M%p", "%I.%M%p", "%I%p"]


class PlanMeeting(Form):
    """When and where a body meets."""

    needed_at_times: ClassVar[frozenset[str]] = frozenset(
        {"starts_at", "place", "holiday_meant", "history_source"}
    )

    body = forms.ChoiceField(label="Body", error_messages={"required": "Select the body"})
    held_on = DateField(label="Day")
    starts_at = forms.TimeField(
        required=False,
        label="Time",
        input_formats=TIMES,
        help_text="For example, 10:00 or 2.30pm.",
        error_messages={"invalid": "Time must be a real time, such as 10:00 or 2.30pm"},
    )
    place = forms.CharField(max_length=300, required=False, label="Place")
    holiday_meant = forms.BooleanField(
        required=False, label="It may be a bank holiday: the body means to meet on that day"
    )
    history_source = forms.CharField(
        max_length=300,
        required=False,
        label="If the meeting was in the past, where is it written down?",
        help_text="Such as the minutes, with their date. Time and place may then stay empty.",
    )

    def __init__(
        self, data: Any = None, files: Any = None, *, bodies: Iterable[Body], **kwargs: Any
    ) -> None:
        """Offer the bodies that come together."""
        super().__init__(data, files, **kwargs)
        self.bodies = {str(each.public_id): each for each in bodies}
        offer(self, "body", [("", "Choose"), *((key, e.name) for key, e in self.bodies.items())])

    def values(self) -> dict[str, Any]:
        """Return the body and the draft."""
        found = super().values()
        body = self.bodies[found.pop("body")]
        return {"body": body, "draft": MeetingDraft(**found)}


class ReviseMeeting(Versioned, PlanMeeting):
    """The same, with the version that was shown."""


class Because(Form):
    """A step that needs a reason which the public reads."""

    reason = forms.CharField(max_length=300, label="Reason", help_text="The public reads it.")


class AddOffice(Form):
    """A place on a body."""

    name = forms.CharField(
        max_length=200, label="Office", help_text="Such as Chair, or Member for children."
    )
    is_chair = forms.BooleanField(required=False, label="Chairs the body")
    is_voting = forms.BooleanField(required=False, label="Has a vote", initial=True)


class FillOffice(Form):
    """Who holds an office from when on."""

    name = forms.CharField(max_length=200, label="Name")
    since = DateField(label="From")


class SetQuorum(Form):
    """How many must be there."""

    quorum = forms.IntegerField(
        min_value=1, max_value=200, required=False, label="Members needed to decide"
    )


class RecordAttendance(Form):
    """Who was there, office by office."""

    def __init__(
        self, data: Any = None, files: Any = None, *, holders: Sequence[OfficeHolder], **kwargs: Any
    ) -> None:
        """Ask of each who belonged to the body on the day."""
        self.holders = holders
        own = {**self.base_fields}
        for each in holders:
            key = each.office_id
            own[f"presence_{key}"] = forms.ChoiceField(
                label=f"{each.office.name}: {each.name}",
                choices=[(value.value, text) for value, text in PRESENCE_LABELS.items()],
                widget=forms.RadioSelect,
                error_messages={"required": f"Select whether {each.name} was there"},
            )
            own[f"substitute_{key}"] = forms.CharField(
                max_length=200, required=False, label=f"Who came in place of {each.name}"
            )
        vars(self)["base_fields"] = own
        super().__init__(data, files, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return what was said of each office, by its key."""
        cleaned = self.cleaned_data
        return {
            "there": {
                each.office_id: There(
                    Presence(cleaned[f"presence_{each.office_id}"]),
                    cleaned[f"substitute_{each.office_id}"],
                )
                for each in self.holders
            }
        }


class AboutItem(Form):
    """Something that may be about one item of the agenda."""

    item = forms.ChoiceField(required=False, label="Agenda item")

    def __init__(
        self, data: Any = None, files: Any = None, *, items: Iterable[AgendaItem], **kwargs: Any
    ) -> None:
        """Offer the items of the meeting."""
        super().__init__(data, files, **kwargs)
        self.items = {str(each.public_id): each for each in items}
        pairs = [(key, f"{each.position}. {each.title}") for key, each in self.items.items()]
        offer(self, "item", [NONE, *pairs])

    def values(self) -> dict[str, Any]:
        """Return the item itself."""
        found = super().values()
        return found | {"item": self.items.get(found["item"])}


class DeclareInterest(AboutItem):
    """An interest, in words for the public."""

    name = forms.CharField(max_length=200, label="Who declared it")
    kind = forms.ChoiceField(
        label="Kind",
        choices=[(each.value, text) for each, text in INTEREST_LABELS.items()],
        widget=forms.RadioSelect,
    )
    nature = forms.CharField(max_length=500, label="What the interest is")
    left_room = forms.BooleanField(required=False, label="Left the room during the item")

    def values(self) -> dict[str, Any]:
        """Return the kind as such."""
        found = super().values()
        return found | {"kind": InterestKind(found["kind"])}


class RecordVote(AboutItem):
    """A motion with figures, or with who voted how."""

    motion = forms.CharField(max_length=500, label="Motion")

    def __init__(
        self, data: Any = None, files: Any = None, *, voters: Sequence[Attendance], **kwargs: Any
    ) -> None:
        """Ask for figures, and of those who were there with a vote how they voted."""
        self.voters = voters
        own = {**self.base_fields}
        for name, label in (("for", "For"), ("against", "Against"), ("abstained", "Abstained")):
            own[f"votes_{name}"] = forms.IntegerField(
                min_value=0, max_value=1000, required=False, label=label
            )
        for each in voters:
            own[f"cast_{each.pk}"] = forms.ChoiceField(
                required=False,
                label=f"{each.substitute or each.name}, if the vote was recorded by name",
                choices=[("", "Not recorded"), *((v.value, t) for v, t in CHOICE_LABELS.items())],
            )
        vars(self)["base_fields"] = own
        super().__init__(data, files, **kwargs)

    def values(self) -> dict[str, Any]:
        """Return the figures, and the choices by the key of the attendance."""
        found = super().values()
        said = {each.pk: found[f"cast_{each.pk}"] for each in self.voters}
        figures = tuple(found[f"votes_{name}"] or 0 for name in ("for", "against", "abstained"))
        return {
            "item": found["item"],
            "motion": found["motion"],
            "figures": figures,
            "cast": {key: VoteChoice(choice) for key, choice in said.items() if choice},
        }
