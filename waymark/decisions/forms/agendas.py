"""What is typed about items of an agenda, and about papers as they go out?"""

from typing import Any

from django import forms

from waymark.decisions.actions.agendas import ItemDraft
from waymark.decisions.forms.closing import Closes
from waymark.decisions.forms.fields import OffersRecords
from waymark.decisions.models.agendas import ITEM_KIND_LABELS
from waymark.decisions.rules.agendas import ItemKind
from waymark.web.fields import DateField
from waymark.web.forms import Form, Versioned


class SaveItem(OffersRecords, Closes):
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

    def values(self) -> dict[str, Any]:
        """Return the draft of the item."""
        found = super().values()
        named = {"version": found.pop("report"), "kind": ItemKind(found["kind"])}
        return {"draft": ItemDraft(**found | named)}


class ReviseAgendaItem(Versioned, SaveItem):
    """The same, with the version that was shown."""


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


class AddPastPack(Form):
    """The papers of a past meeting as they went out then."""

    file = forms.FileField(
        label="File",
        help_text="The papers for the public, as one PDF.",
        widget=forms.FileInput(attrs={"accept": ".pdf,application/pdf"}),
    )
    issued_on = DateField(label="Day on which they went out")
    pages = forms.IntegerField(min_value=1, max_value=10_000, label="Pages")
    source = forms.CharField(
        max_length=300,
        label="Where they come from",
        help_text="Such as the council's archive, or the address of its website.",
    )
    reason = forms.CharField(
        max_length=500,
        required=False,
        label="If they are a supplement, what it changed",
    )

    def values(self) -> dict[str, Any]:
        """Return what is known, and what is in the file."""
        found = super().values()
        chosen = found.pop("file")
        return found | {"file_name": chosen.name, "content": chosen.read()}
