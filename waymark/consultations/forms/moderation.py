"""What do officers tick and type about responses that look alike, and about publishing answers?"""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.moderation import REDACTION_LABELS
from waymark.consultations.models.similarity import TREATMENT_LABELS, Campaign
from waymark.consultations.rules.redaction import RedactionReason
from waymark.consultations.rules.similarity import CampaignTreatment
from waymark.web.fields import Checkboxes, Radios
from waymark.web.forms import OUT_OF_DATE, Form, Versioned

LATEST, EARLIEST = "latest", "earliest"
MOST_TICKED = 50
NEW_CAMPAIGN = ""


class MergeDuplicates(Form):
    """Which responses of a group are the same person's, and which of them stays."""

    members = forms.MultipleChoiceField(
        label="Which of them are from the same person or organisation?",
        widget=Checkboxes(),
        error_messages={"required": "Tick at least two responses"},
    )
    keep = forms.ChoiceField(
        label="Which one do you keep?",
        help_text="The others are kept on file, and are not counted.",
        widget=Radios(),
        initial=LATEST,
        error_messages={"required": "Choose which one you keep"},
    )

    def __init__(
        self, *args: Any, responses: Sequence[tuple[Response, str]], **kwargs: Any
    ) -> None:
        """Offer the responses, each with the words that describe it; a long list is all ticked."""
        super().__init__(*args, **kwargs)
        self._responses = {str(each.public_id): each for each, _ in responses}
        labels = [(str(each.public_id), words) for each, words in responses]
        _offer(self, "members", labels)
        self.fields["members"].initial = [key for key, _ in labels]
        keep = [(LATEST, "The latest"), (EARLIEST, "The earliest")]
        if len(labels) > MOST_TICKED:
            del self.fields["members"]
            labels = []
        _offer(self, "keep", [*keep, *labels])

    def clean(self) -> dict[str, Any]:
        """Ask for two, and for the one that is kept among them."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        if "members" in self.fields and "members" in values:
            ticked = values["members"]
            if len(ticked) < 2:
                self.add_error("members", "Tick at least two responses")
            elif values.get("keep") in self._responses and values["keep"] not in ticked:
                self.add_error("keep", "Keep one of those that you ticked")
        return values

    def values(self) -> dict[str, Any]:
        """Return the responses, and the one that is kept."""
        values = super().values()
        ticked = values.get("members") or list(self._responses)
        chosen = [self._responses[key] for key in self._responses if key in set(ticked)]
        by_time = sorted(chosen, key=lambda each: (each.received_at, each.pk))
        ends = {LATEST: by_time[-1], EARLIEST: by_time[0]}
        keep = ends.get(values["keep"]) or self._responses[values["keep"]]
        return {"keep": keep, "duplicates": chosen}


class CampaignFields(Form):
    """What is known of a campaign."""

    name = forms.CharField(
        label="Name of the campaign",
        max_length=120,
        help_text="How the report calls it, such as “Letter to save the youth centre”.",
        error_messages={"required": "Enter a name for the campaign"},
    )
    organiser = forms.CharField(
        label="Who organised it?",
        max_length=200,
        required=False,
        help_text="An organisation, if you know. No names of people.",
    )
    standard_text = forms.CharField(
        label="The text that was offered",
        max_length=10_000,
        help_text="The report may show it. Take out what belongs to one person only.",
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": "Enter the text that was offered"},
    )
    treatment = forms.ChoiceField(
        label="Which of these responses do we show apart?",
        choices=[(each.value, label) for each, label in TREATMENT_LABELS.items()],
        help_text="All of them are counted. The report gives the figures with and without "
        "those shown apart.",
        widget=Radios(),
        error_messages={"required": "Choose which responses are shown apart"},
    )

    def values(self) -> dict[str, Any]:
        """Return the treatment as one of the known ones."""
        values = super().values()
        return values | {"treatment": CampaignTreatment(values["treatment"])}


class ConfirmCampaign(CampaignFields):
    """A new campaign, or one that is known already."""

    campaign = forms.ChoiceField(
        label="Is it part of a campaign that you know already?", required=False
    )
    field_order = ("campaign", "name", "organiser", "standard_text", "treatment")

    def __init__(self, *args: Any, campaigns: Sequence[Campaign], **kwargs: Any) -> None:
        """Offer the campaigns that are known."""
        super().__init__(*args, **kwargs)
        self._campaigns = {str(each.public_id): each for each in campaigns}
        _offer(
            self,
            "campaign",
            [(NEW_CAMPAIGN, "No, a new one"), *((k, e.name) for k, e in self._campaigns.items())],
        )
        if not campaigns:
            del self.fields["campaign"]
        elif self.data.get("campaign"):
            for name in ("name", "standard_text", "treatment"):
                self.fields[name].required = False

    def values(self) -> dict[str, Any]:
        """Return the known campaign, or what is known of the new one."""
        known = self._campaigns.get(self.cleaned_data.get("campaign", ""))
        if known is not None:
            return {
                "campaign": known,
                "name": known.name,
                "organiser": known.organiser,
                "standard_text": known.standard_text,
                "treatment": CampaignTreatment(known.treatment),
            }
        return super().values() | {"campaign": None}


class SaveCampaign(CampaignFields, Versioned):
    """What is known of a campaign, changed."""

    def values(self) -> dict[str, Any]:
        """Return the version under the name that the action takes."""
        values = super().values()
        return values | {"revision": values.pop("version")}


class DismissGroup(Form):
    """Why nothing is done about a group."""

    note = forms.CharField(
        label="Why is nothing to be done?",
        max_length=500,
        required=False,
        help_text="For colleagues, such as “A class answered in one lesson”.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class SaveNames(Versioned):
    """The names to look for."""

    names = forms.CharField(
        label="Names mentioned in these answers",
        max_length=10_000,
        required=False,
        help_text="One on each line: first names, full names and nicknames.",
        widget=forms.Textarea(attrs={"rows": 10}),
    )

    def values(self) -> dict[str, Any]:
        """Return each name once, in the order in which they were typed."""
        values = super().values()
        lines = [" ".join(line.split()) for line in values["names"].splitlines()]
        return {"names": tuple(dict.fromkeys(filter(None, lines))), "revision": values["version"]}


class Moderate(Form):
    """Whether one answer may be published, and which of its words are hidden."""

    needed_at_times = frozenset({"which", "why"})

    seen = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)
    spans = forms.MultipleChoiceField(label="Hide these words", required=False, widget=Checkboxes())
    words = forms.CharField(
        label="Hide other words",
        required=False,
        max_length=500,
        help_text="Copy them from the answer.",
    )
    which = forms.ChoiceField(
        label="Where?",
        required=False,
        choices=[("", "Wherever they stand"), *((str(n), f"Only place {n}") for n in range(1, 10))],
    )
    why = forms.ChoiceField(
        label="What are they?",
        required=False,
        choices=[(each.value, label) for each, label in REDACTION_LABELS.items()],
    )
    reason = forms.CharField(
        label="If you reject it, why?",
        required=False,
        max_length=500,
        help_text="For colleagues. It is not published.",
    )

    def __init__(self, *args: Any, spans: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the spans that may be hidden, each with its words and what they are."""
        super().__init__(*args, **kwargs)
        _offer(self, "spans", list(spans))
        if not spans:
            del self.fields["spans"]

    def values(self) -> dict[str, Any]:
        """Return what was ticked and typed."""
        values = super().values()
        return {
            "seen": values["seen"],
            "spans": tuple(values.get("spans") or ()),
            "words": values["words"].strip(),
            "which": int(values["which"]) if values["which"] else None,
            "why": RedactionReason(values["why"]) if values["why"] else RedactionReason.OTHER,
            "reason": values["reason"].strip(),
        }


class ApproveShown(Form):
    """The answers that were shown on a page, and which of them are approved."""

    shown = forms.CharField(
        widget=forms.HiddenInput, max_length=4000, error_messages={"required": OUT_OF_DATE}
    )
    approve = forms.MultipleChoiceField(
        label="Which of these may be published?",
        required=False,
        widget=Checkboxes(),
        error_messages={"invalid_choice": OUT_OF_DATE},
    )

    def __init__(self, *args: Any, answers: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        """Offer the answers that have no candidates, all ticked."""
        super().__init__(*args, **kwargs)
        _offer(self, "approve", list(answers))


def _offer(form: forms.Form, name: str, choices: list[tuple[str, str]]) -> None:
    cast(forms.ChoiceField, form.fields[name]).choices = choices
