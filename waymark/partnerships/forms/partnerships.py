"""What is typed about a partnership, its parties, groups, seats, actions and shares?"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, cast

from django import forms

from waymark.access.models.authorities import Authority
from waymark.partnerships.actions.groups import ActionDraft, GroupDraft, SeatDraft
from waymark.partnerships.actions.partnerships import PartnershipDraft, PartyDraft
from waymark.partnerships.actions.shares import ShareDraft
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.models.groups import ACTION_STATE_LABELS, GROUP_KIND_LABELS, Seat
from waymark.partnerships.models.partnerships import (
    FORM_LABELS,
    PART_LABELS,
    PARTY_KIND_LABELS,
    TERM_LABELS,
    Party,
)
from waymark.partnerships.models.shares import KEY_LABELS, LIABILITY_LABELS
from waymark.partnerships.rules.partnerships import (
    ActionState,
    GroupKind,
    Part,
    PartnershipForm,
    PartyKind,
    Term,
)
from waymark.partnerships.rules.shares import Liability, ShareKey
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import Form, NewOrVersioned

FORM_HINTS = {
    "steering_group": "It advises. Each authority decides for itself.",
    "joint_committee": "Members of the executives decide together.",
    "delegation": "The executive of one authority decides for the others.",
    "lead_commissioner": "One authority buys and holds the contract for all.",
}


def _choices(labels: dict[Any, str]) -> list[tuple[str, str]]:
    return [(each.value, label) for each, label in labels.items()]


def _long(
    label: str, *, most: int = 5000, rows: int = 3, required: bool = False
) -> forms.CharField:
    area = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, required=required, max_length=most, widget=area)


class PartnershipEdit(NewOrVersioned):
    """What a partnership is, in which form and on what terms."""

    name = forms.CharField(label="Name", max_length=200)
    form = forms.ChoiceField(
        label="Form", choices=_choices(FORM_LABELS), widget=Radios(hints=FORM_HINTS)
    )
    purpose = _long("Purpose", required=True)
    terms = _long("Terms of reference", most=20_000, rows=6)
    functions = _long(TERM_LABELS[Term.FUNCTIONS])
    reserved = _long(TERM_LABELS[Term.RESERVED])
    area = _long(TERM_LABELS[Term.AREA])
    recall = _long(TERM_LABELS[Term.RECALL])
    indemnities = _long(TERM_LABELS[Term.INDEMNITIES])
    exit_terms = _long(TERM_LABELS[Term.EXIT_TERMS])
    liabilities = _long(TERM_LABELS[Term.LIABILITIES])
    variation = _long(TERM_LABELS[Term.VARIATION])
    is_from_history = forms.BooleanField(
        label="This is recorded from history",
        required=False,
        help_text="What its source does not give stays empty, and the page says so.",
    )
    history_source = forms.CharField(label="Where it is known from", required=False, max_length=300)
    starts_on = DateField(label="Start date", required=False)
    review_on = DateField(label="Review date", required=False)
    ends_on = DateField(label="End date", required=False)

    def values(self) -> dict[str, Any]:
        """Return the draft, and the version that was shown."""
        given = super().values() | {"form": PartnershipForm(self.cleaned_data["form"])}
        return {"version": given.pop("version"), "draft": PartnershipDraft(**given)}


class PartyEdit(NewOrVersioned):
    """Who acts in a partnership, as what, and what it is shown."""

    partner = forms.ChoiceField(label="Authority of this installation", required=False)
    name = forms.CharField(
        label="Name of another authority or body",
        required=False,
        max_length=200,
        help_text="Only where it is not in the list above.",
    )
    kind = forms.ChoiceField(label="Kind", choices=_choices(PARTY_KIND_LABELS), widget=Radios())
    is_lead = forms.BooleanField(label="It leads the partnership", required=False)
    holds_contract = forms.BooleanField(label="It holds the contract", required=False)
    sees = forms.MultipleChoiceField(
        label="What it is shown beside the terms and the parties",
        required=False,
        choices=_choices(PART_LABELS),
        widget=Checkboxes(),
    )
    agreement = forms.ChoiceField(
        label="Sharing agreement that covers information about people", required=False
    )
    joined_on = DateField(label="Joined on", required=False)
    left_on = DateField(label="Left on", required=False)

    def __init__(
        self,
        *args: Any,
        partners: Iterable[Authority],
        agreements: Iterable[SharingAgreement],
        **kwargs: Any,
    ) -> None:
        """Offer the authorities of the installation and the agreements that there are."""
        super().__init__(*args, **kwargs)
        self.partners = {each.code: each for each in partners}
        self.agreements = {str(each.public_id): each for each in agreements}
        _offer(self, "partner", {key: each.name for key, each in self.partners.items()})
        _offer(self, "agreement", {key: each.title for key, each in self.agreements.items()})

    def values(self) -> dict[str, Any]:
        """Return the draft, and the version that was shown."""
        given = super().values() | {
            "partner": self.partners.get(self.cleaned_data["partner"]),
            "kind": PartyKind(self.cleaned_data["kind"]),
            "sees": [Part(each) for each in self.cleaned_data["sees"]],
            "agreement": self.agreements.get(self.cleaned_data["agreement"]),
        }
        return {"version": given.pop("version"), "draft": PartyDraft(**given)}


class GroupEdit(NewOrVersioned):
    """A group that meets for a partnership."""

    name = forms.CharField(label="Name", max_length=200)
    kind = forms.ChoiceField(label="Kind", choices=_choices(GROUP_KIND_LABELS), widget=Radios())
    purpose = _long("What it does")
    starts_on = DateField(label="Start date", required=False)
    ends_on = DateField(label="End date", required=False)

    def values(self) -> dict[str, Any]:
        """Return the draft, and the version that was shown."""
        given = super().values() | {"kind": GroupKind(self.cleaned_data["kind"])}
        return {"version": given.pop("version"), "draft": GroupDraft(**given)}


class OfParty(Form):
    """A form that names one of the parties."""

    def __init__(self, *args: Any, parties: Sequence[Party], **kwargs: Any) -> None:
        """Offer the parties, by code."""
        super().__init__(*args, **kwargs)
        self.parties = {str(each.public_id): each for each in parties}
        _offer(self, "party", {key: each.name for key, each in self.parties.items()})

    def values(self) -> dict[str, Any]:
        """Return what was typed, with the party itself."""
        return super().values() | {"party": self.parties[self.cleaned_data["party"]]}


class SeatEdit(OfParty, NewOrVersioned):
    """An office that has a seat on a group."""

    party = forms.ChoiceField(label="Authority")
    office = forms.CharField(
        label="Office",
        max_length=200,
        help_text="Such as Chief Executive. The seat stays when the person changes.",
    )
    is_chair = forms.BooleanField(label="This seat is the chair", required=False)
    ended_on = DateField(label="End of the seat", required=False)

    def values(self) -> dict[str, Any]:
        """Return the draft, and the version that was shown."""
        given = super().values()
        return {"version": given.pop("version"), "draft": SeatDraft(**given)}


class HolderName(Form):
    """Who holds a seat now."""

    name = forms.CharField(
        label="Name", required=False, max_length=200, help_text="Leave empty if it is not known."
    )
    starts_on = DateField(label="Since", required=False)


class ActionAdd(OfParty):
    """What a party has to do."""

    text = _long("What has to be done", most=2000, required=True)
    party = forms.ChoiceField(label="Which authority does it?")
    seat = forms.ChoiceField(label="Who of it?", required=False)
    agreed_on = DateField(label="Agreed on")
    due_on = DateField(label="Due", required=False)

    def __init__(self, *args: Any, seats: Sequence[Seat], **kwargs: Any) -> None:
        """Offer the seats, each with its authority."""
        super().__init__(*args, **kwargs)
        self.seats = {str(each.public_id): each for each in seats}
        _offer(self, "seat", {key: str(each) for key, each in self.seats.items()})

    def values(self) -> dict[str, Any]:
        """Return the draft."""
        seat = self.seats.get(self.cleaned_data["seat"])
        return {"draft": ActionDraft(**(super().values() | {"seat": seat}))}


class ActionTell(Form):
    """What became of an action."""

    on = DateField(label="Date")
    text = _long("What became of it", most=2000, required=True)
    state = forms.ChoiceField(
        label="How it stands", choices=_choices(ACTION_STATE_LABELS), widget=Radios()
    )

    def values(self) -> dict[str, Any]:
        """Return what was typed, with the state itself."""
        return super().values() | {"state": ActionState(self.cleaned_data["state"])}


class SharesPropose(Form):
    """A sum, the key it is shared by, and what each party counts for."""

    title = forms.CharField(
        label="What is shared", max_length=200, help_text="Such as Core contract, 2026 to 2027."
    )
    liability = forms.ChoiceField(
        label="What it is for", choices=_choices(LIABILITY_LABELS), widget=Radios()
    )
    total = forms.DecimalField(
        label="Sum in pounds", max_digits=14, decimal_places=2, min_value=Decimal(0)
    )
    key = forms.ChoiceField(
        label="Shared by",
        choices=_choices(KEY_LABELS),
        widget=Radios(
            hints={
                "equal": "What each counts for is not used.",
                "negotiated": "Enter for each what it pays, in pounds.",
            }
        ),
    )
    basis = forms.CharField(label="Where the counts come from", required=False, max_length=300)
    proposed_on = DateField(label="Proposed on")
    starts_on = DateField(label="From", required=False)
    ends_on = DateField(label="Until", required=False)

    def __init__(self, *args: Any, parties: Sequence[Party], **kwargs: Any) -> None:
        """Ask of each party what it counts for, by code."""
        super().__init__(*args, **kwargs)
        self.weight_fields = {f"counts_{each.code}": each.code for each in parties}
        for each in parties:
            self.fields[f"counts_{each.code}"] = forms.DecimalField(
                label=f"{each.name} counts for",
                required=False,
                max_digits=16,
                decimal_places=4,
                min_value=Decimal(0),
            )

    def values(self) -> dict[str, Any]:
        """Return the draft: a party without a count counts for nothing."""
        given = super().values()
        weights = {code: given.pop(name) or Decimal(0) for name, code in self.weight_fields.items()}
        given |= {"liability": Liability(given["liability"]), "key": ShareKey(given["key"])}
        return {"draft": ShareDraft(**given, weights=weights)}


class ShareAgree(Form):
    """When and where a party agreed to its share."""

    agreed_on = DateField(label="Agreed on")
    agreed_in = forms.CharField(
        label="Where that is recorded",
        required=False,
        max_length=300,
        help_text="Such as Cabinet, minute 42.",
    )


def _offer(form: Form, name: str, choices: dict[str, str]) -> None:
    field = cast("forms.ChoiceField", form.fields[name])
    field.choices = [("", "Select one" if field.required else "None"), *choices.items()]
