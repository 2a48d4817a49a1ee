"""What is typed about a referral, its answers, and the offer of somebody to another team?"""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import role_in_sentence
from waymark.casework.actions.referring import Agreed
from waymark.casework.models.referrals import (
    BASIS_LABELS,
    DATA_GROUP_LABELS,
    DECLINE_LABELS,
    KIND_LABELS,
    LONGEST_WORDS,
    OUTCOME_LABELS,
    URGENCY_LABELS,
)
from waymark.casework.rules.referring import (
    Basis,
    DeclineReason,
    ReferralKind,
    ReferralOutcome,
    ReferralStatus,
    Urgency,
)
from waymark.directory.models import KIND_LABELS as SERVICE_KIND_LABELS
from waymark.directory.models import NEED_LABELS
from waymark.directory.rules import Need
from waymark.people.models.consents import CHANNEL_LABELS, GIVEN_BY_LABELS
from waymark.people.models.parts import choices_of
from waymark.people.rules.consents import Channel, GivenBy
from waymark.people.rules.sharing import BASIC_ITEMS
from waymark.people.rules.vocabulary import DataGroup
from waymark.web.fields import Checkboxes, DateField, Radios
from waymark.web.forms import Filter, Form

WORDS = {"rows": 4, "dir": "auto"}
BASIC_ONLY = (
    f"There is an objection: this organisation may get {BASIC_ITEMS} alone. More than that can be "
    "sent only to keep somebody safe"
)


class ServiceChoice(Filter):
    """What the services for somebody are narrowed by; it is sent in the address."""

    search = forms.CharField(label="Words", required=False, max_length=100)
    need = forms.ChoiceField(
        label="What they need", required=False, choices=[("", "Any"), *choices_of(NEED_LABELS)]
    )
    kind = forms.ChoiceField(
        label="Kind", required=False, choices=[("", "Any"), *choices_of(SERVICE_KIND_LABELS)]
    )


class Refer(Form):
    """Everything that goes into a referral; only what the sender can see is offered."""

    needed_at_times = frozenset(
        {"consent_by", "given_by_name", "consent_channel", "consent_on", "basis_note"}
    )

    kind = forms.ChoiceField(
        label="What do you want?",
        choices=choices_of(KIND_LABELS),
        initial=ReferralKind.CASEWORK.value,
        widget=Radios(hints={ReferralKind.NOTIFICATION.value: "For tracking. It needs no consent"}),
    )
    reason = forms.CharField(
        label="Why",
        max_length=LONGEST_WORDS,
        help_text="The service reads this. Say what the young person wants, in their words",
        widget=forms.Textarea(attrs=WORDS),
    )
    urgency = forms.ChoiceField(
        label="How soon",
        choices=choices_of(URGENCY_LABELS),
        initial=Urgency.ROUTINE.value,
        widget=Radios(),
    )
    needs = forms.MultipleChoiceField(
        label="What they need help with",
        required=False,
        choices=choices_of(NEED_LABELS),
        widget=Checkboxes(),
    )
    data_groups = forms.MultipleChoiceField(
        label="What the service may see",
        required=False,
        help_text="Beside name, date of birth and warnings. Send as little as is needed",
        widget=Checkboxes(),
    )
    basis = forms.ChoiceField(
        label="What allows you to send it?",
        choices=choices_of(BASIS_LABELS),
        initial=Basis.CONSENT.value,
        widget=Radios(),
    )
    consent_by = forms.ChoiceField(
        label="Who gave consent",
        required=False,
        help_text="It is kept with the young person’s other consents",
        choices=[("", "As recorded already"), *choices_of(GIVEN_BY_LABELS)],
    )
    given_by_name = forms.CharField(
        label="Name of the parent or carer", required=False, max_length=200
    )
    consent_channel = forms.ChoiceField(
        label="How they gave it",
        required=False,
        choices=[("", "Choose one"), *choices_of(CHANNEL_LABELS)],
        initial=Channel.FACE_TO_FACE.value,
    )
    consent_on = DateField(label="When they gave it", required=False)
    basis_note = forms.CharField(
        label="Why another basis holds",
        required=False,
        max_length=500,
        help_text="Only where it is a duty, or to keep somebody safe. Your name stands with it",
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )

    def __init__(
        self, *args: Any, groups: Iterable[DataGroup], basic_only: bool, **kwargs: Any
    ) -> None:
        """Offer the groups that lie open to the sender; say where an objection forbids them."""
        super().__init__(*args, **kwargs)
        held = set(groups)
        self.fields["data_groups"].choices = [  # type: ignore[attr-defined]
            (group.value, label) for group, label in DATA_GROUP_LABELS.items() if group in held
        ]
        if basic_only:
            self.fields["data_groups"].help_text = BASIC_ONLY

    def values(self) -> dict[str, Any]:
        """Return what is asked, in the words of the rules."""
        found = super().values()
        is_consent = found["basis"] == Basis.CONSENT.value
        return {
            "kind": ReferralKind(found["kind"]),
            "reason": found["reason"],
            "urgency": Urgency(found["urgency"]),
            "basis": Basis(found["basis"]),
            "groups": frozenset(map(DataGroup, found["data_groups"])),
            "needs": tuple(map(Need, found["needs"])),
            "agreed": self._agreed(found) if is_consent and found["consent_by"] else None,
            "basis_note": "" if is_consent else found["basis_note"],
        }

    @staticmethod
    def _agreed(found: dict[str, Any]) -> Agreed:
        return Agreed(
            by=GivenBy(found["consent_by"]),
            channel=Channel(found["consent_channel"]) if found["consent_channel"] else None,
            on=found["consent_on"],
            name=found["given_by_name"],
        )


class Move(Form):
    """A few words with a step of a referral, where there are any."""

    note = forms.CharField(
        label="A few words",
        required=False,
        max_length=LONGEST_WORDS,
        help_text="The other side reads this",
        widget=forms.Textarea(attrs=WORDS),
    )


class MoveWithReason(Form):
    """Why a referral is ended by whoever sent it."""

    note = forms.CharField(
        label="Why",
        max_length=LONGEST_WORDS,
        help_text="The other side reads this",
        widget=forms.Textarea(attrs=WORDS),
    )


class Decline(Form):
    """Why a service does not take somebody."""

    decline_reason = forms.ChoiceField(
        label="Reason", choices=choices_of(DECLINE_LABELS), widget=Radios()
    )
    note = forms.CharField(
        label="What would help instead",
        required=False,
        max_length=LONGEST_WORDS,
        help_text="The other side reads this",
        widget=forms.Textarea(attrs=WORDS),
    )

    def values(self) -> dict[str, Any]:
        """Return the reason in the words of the rules."""
        found = super().values()
        return found | {"decline_reason": DeclineReason(found["decline_reason"])}


class Complete(Form):
    """What came of a referral."""

    outcome = forms.ChoiceField(
        label="What came of it", choices=choices_of(OUTCOME_LABELS), widget=Radios()
    )
    note = forms.CharField(
        label="In a few words",
        max_length=LONGEST_WORDS,
        help_text="The other side reads this",
        widget=forms.Textarea(attrs=WORDS),
    )

    def values(self) -> dict[str, Any]:
        """Return the outcome in the words of the rules."""
        found = super().values()
        return found | {"outcome": ReferralOutcome(found["outcome"])}


class NoWords(Form):
    """Nothing to say but yes."""


FORMS: Mapping[ReferralStatus, type[Form]] = {
    ReferralStatus.SENT: NoWords,
    ReferralStatus.RECEIVED: NoWords,
    ReferralStatus.ACCEPTED: Move,
    ReferralStatus.WAITING: Move,
    ReferralStatus.STARTED: Move,
    ReferralStatus.COMPLETED: Complete,
    ReferralStatus.DECLINED: Decline,
    ReferralStatus.WITHDRAWN: Move,
    ReferralStatus.REVOKED: MoveWithReason,
}
"""What each step of a referral asks for."""


class OfferTransfer(Form):
    """Which team is asked to take the lead, and what it should know."""

    team = forms.ChoiceField(label="Team")
    note = forms.CharField(
        label="What the team should know",
        max_length=1000,
        help_text="Its manager reads this before the record is open to them",
        widget=forms.Textarea(attrs=WORDS),
    )

    def __init__(self, *args: Any, teams: Iterable[Team], **kwargs: Any) -> None:
        """Offer the teams."""
        super().__init__(*args, **kwargs)
        self.teams = {str(each.public_id): each for each in teams}
        self.fields["team"].choices = [  # type: ignore[attr-defined]
            ("", "Choose a team"),
            *((key, each.name) for key, each in self.teams.items()),
        ]

    def values(self) -> dict[str, Any]:
        """Return the team itself."""
        found = super().values()
        return found | {"team": self.teams[found["team"]]}


class AcceptTransfer(Form):
    """Who of the team leads from now on."""

    worker = forms.ChoiceField(label="Who leads")
    answer = forms.CharField(
        label="A few words back",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )

    def __init__(self, *args: Any, workers: Iterable[Membership], **kwargs: Any) -> None:
        """Offer the workers of the team."""
        super().__init__(*args, **kwargs)
        self.workers = {str(each.public_id): each for each in workers}
        self.fields["worker"].choices = [  # type: ignore[attr-defined]
            ("", "Choose somebody"),
            *(
                (key, f"{each.user}, {role_in_sentence(each.role)}")
                for key, each in self.workers.items()
            ),
        ]

    def values(self) -> dict[str, Any]:
        """Return the worker themselves."""
        found = super().values()
        return found | {"worker": self.workers[found["worker"]]}


class DeclineTransfer(Form):
    """Why a team does not take somebody over."""

    answer = forms.CharField(
        label="Why not, and what would help",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
