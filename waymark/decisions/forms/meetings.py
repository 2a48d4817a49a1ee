"""What is typed about meetings, agendas, reports and minutes?"""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from django import forms

from waymark.decisions.actions.agendas import ItemDraft
from waymark.decisions.actions.attendance import There
from waymark.decisions.actions.meetings import MeetingDraft
from waymark.decisions.models.agendas import ITEM_KIND_LABELS, AgendaItem
from waymark.decisions.models.attendance import (
    CHOICE_LABELS,
    INTEREST_LABELS,
    PRESENCE_LABELS,
    Attendance,
)
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.closing import ACCESS_LABELS, PARAGRAPH_LABELS
from waymark.decisions.models.offices import OfficeHolder
from waymark.decisions.rules.agendas import ItemKind
from waymark.decisions.rules.closing import Access, Closing
from waymark.decisions.rules.meetings import InterestKind, Presence, VoteChoice
from waymark.web.fields import Checkboxes, DateField
from waymark.web.forms import Form, Revised

TIMES = ["%H:%M", "%H.%M", "%I:%M%p", "%I.%M%p", "%I%p"]
NONE = ("", "None")


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
        _offer(self, "body", [("", "Choose"), *((key, e.name) for key, e in self.bodies.items())])

    def values(self) -> dict[str, Any]:
        """Return the body and the draft."""
        found = super().values()
        body = self.bodies[found.pop("body")]
        return {"body": body, "draft": MeetingDraft(**found)}


class ReviseMeeting(Revised, PlanMeeting):
    """The same, with the version that was shown."""


class Because(Form):
    """A step that needs a reason which the public reads."""

    reason = forms.CharField(max_length=300, label="Reason", help_text="The public reads it.")


class SendPapers(Form):
    """What goes out, and why where it is a supplement."""

    reason = forms.CharField(
        max_length=500,
        label="What has changed since the papers before?",
        help_text="The public reads it beside the supplement.",
    )

    def __init__(
        self, data: Any = None, files: Any = None, *, is_supplement: bool, **kwargs: Any
    ) -> None:
        """Ask for a reason for supplements only."""
        super().__init__(data, files, **kwargs)
        if not is_supplement:
            del self.fields["reason"]


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
        _offer(self, "item", [NONE, *pairs])

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


class Closes(Form):
    """Something of which a part may be closed to the public."""

    needed_at_times: ClassVar[frozenset[str]] = frozenset(
        {"paragraphs", "contract_terms", "closed_reason"}
    )

    access = forms.ChoiceField(
        label="Who may read it?",
        choices=[(each.value, text) for each, text in ACCESS_LABELS.items()],
        widget=forms.RadioSelect,
        initial=Access.OPEN.value,
    )
    paragraphs = forms.TypedMultipleChoiceField(
        required=False,
        coerce=int,
        label="If exempt, under which paragraphs of Schedule 12A",
        choices=[(str(each), f"{each}. {text}") for each, text in PARAGRAPH_LABELS.items()],
        widget=Checkboxes,
    )
    contract_terms = forms.BooleanField(
        required=False, label="It holds terms proposed in the negotiation of a contract"
    )
    closed_reason = forms.CharField(
        max_length=2000,
        required=False,
        label="If closed, why that outweighs the public interest in reading it",
        help_text="The public reads this reason.",
        widget=forms.Textarea,
    )

    def values(self) -> dict[str, Any]:
        """Return how it is closed as one value."""
        found = super().values()
        return found | {
            "closing": Closing(
                access=Access(found.pop("access")),
                paragraphs=tuple(found.pop("paragraphs")),
                contract_terms=found.pop("contract_terms"),
                reason=found.pop("closed_reason"),
            )
        }


class SaveItem(Closes):
    """An item of the agenda."""

    needed_at_times = Closes.needed_at_times | {"closed_title", "late_reason"}

    field_order = [
        "position", "title", "kind", "text", "report", "matter", "plan_item",
        "late_reason", "access", "paragraphs", "contract_terms", "closed_reason", "closed_title",
    ]  # fmt: skip

    position = forms.IntegerField(
        min_value=1, max_value=500, required=False, label="Place on the agenda",
        help_text="Leave it empty to put it at the end.",
    )  # fmt: skip
    title = forms.CharField(
        max_length=200, label="Title", help_text="Always public: name nothing that is closed."
    )
    kind = forms.ChoiceField(
        label="Kind",
        choices=[(each.value, text) for each, text in ITEM_KIND_LABELS.items()],
        widget=forms.RadioSelect,
        help_text="Who petitions or asks, and what, is recorded on the page of the meeting.",
    )
    text = forms.CharField(
        max_length=5000, required=False, label="What it is about",
        help_text="Always public.", widget=forms.Textarea,
    )  # fmt: skip
    report = forms.ChoiceField(required=False, label="Which report")
    matter = forms.ChoiceField(required=False, label="Matter")
    plan_item = forms.ChoiceField(required=False, label="Item of the forward plan")
    late_reason = forms.CharField(
        max_length=500, required=False, label="If the agenda is out, why the item is taken late"
    )
    closed_title = forms.CharField(
        max_length=200, required=False,
        label="If closed, the title for those who may read closed parts",
    )  # fmt: skip

    def __init__(
        self, data: Any = None, files: Any = None, *, choices: dict[str, Sequence[Any]],
        **kwargs: Any,
    ) -> None:  # fmt: skip
        """Offer reports, matters and items of the plan."""
        super().__init__(data, files, **kwargs)
        self.records = {
            name: {str(each.public_id): each for each in rows} for name, rows in choices.items()
        }
        for name, rows in self.records.items():
            _offer(self, name, [NONE, *((key, str(each)) for key, each in rows.items())])

    def values(self) -> dict[str, Any]:
        """Return the draft of the item."""
        found = super().values()
        chosen = {name: rows.get(found.pop(name)) for name, rows in self.records.items()}
        named = {"version": chosen.pop("report"), "kind": ItemKind(found["kind"])}
        return {"draft": ItemDraft(**found | chosen | named)}


class ReviseAgendaItem(Revised, SaveItem):
    """The same, with the version that was shown."""


class SaveMinute(Closes):
    """One minute."""

    needed_at_times = Closes.needed_at_times | {"closed_text"}

    field_order = ["number", "item", "text", "decision"]

    number = forms.CharField(max_length=20, label="Number", help_text="Such as ES 12.")
    item = forms.ChoiceField(required=False, label="Agenda item")
    text = forms.CharField(
        max_length=10_000, label="Text", help_text="Always public.", widget=forms.Textarea
    )
    decision = forms.ChoiceField(required=False, label="Decision that was taken")
    closed_text = forms.CharField(
        max_length=10_000, required=False, label="If a part is closed, its text",
        widget=forms.Textarea,
    )  # fmt: skip

    def __init__(
        self, data: Any = None, files: Any = None, *, choices: dict[str, Sequence[Any]],
        **kwargs: Any,
    ) -> None:  # fmt: skip
        """Offer the items of the meeting and the decisions of the body."""
        super().__init__(data, files, **kwargs)
        self.records = {
            name: {str(each.public_id): each for each in rows} for name, rows in choices.items()
        }
        for name, rows in self.records.items():
            _offer(self, name, [NONE, *((key, str(each)) for key, each in rows.items())])

    def values(self) -> dict[str, Any]:
        """Return the records themselves."""
        found = super().values()
        return found | {name: rows.get(found[name]) for name, rows in self.records.items()}


class ReviseMinute(Revised, SaveMinute):
    """The same, with the version that was shown."""


class ChooseRecord(Form):
    """One record out of several, such as the meeting that approved the minutes."""

    chosen = forms.ChoiceField(label="Meeting that approved them")

    def __init__(
        self,
        data: Any = None,
        files: Any = None,
        *,
        pairs: Sequence[tuple[str, str]],
        **kwargs: Any,
    ) -> None:
        """Offer them."""
        super().__init__(data, files, **kwargs)
        _offer(self, "chosen", [("", "Choose"), *pairs])


class PublishErratum(Form):
    """What was wrong in approved minutes."""

    minute = forms.ChoiceField(required=False, label="Minute")
    text = forms.CharField(
        max_length=2000,
        label="Correction",
        help_text="What the minutes say, and what they should say.",
        widget=forms.Textarea,
    )
    reason = forms.CharField(max_length=500, label="Why it was wrong")

    def __init__(
        self,
        data: Any = None,
        files: Any = None,
        *,
        pairs: Sequence[tuple[str, str]],
        **kwargs: Any,
    ) -> None:
        """Offer the minutes by number."""
        super().__init__(data, files, **kwargs)
        _offer(self, "minute", [("", "The minutes as a whole"), *pairs])


def _offer(form: Form, name: str, pairs: Sequence[tuple[str, str]]) -> None:
    field = form.fields[name]
    if isinstance(field, forms.ChoiceField):
        field.choices = list(pairs)
