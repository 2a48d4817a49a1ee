"""What is typed about notice to end a contract early?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.commissioning.forms.fields import Choosing, OneOf, area, decision_choices, pairs
from waymark.commissioning.models.contracts import ContractOption
from waymark.commissioning.models.terminations import GROUND_LABELS
from waymark.commissioning.rules.terminations import TerminationGround
from waymark.decisions.models.decisions import Decision
from waymark.web.fields import DateField
from waymark.web.forms import Form


class GiveNotice(Choosing):
    """Notice to end a contract before its term."""

    ground = forms.ChoiceField(
        label="On which ground?", choices=pairs(GROUND_LABELS), widget=forms.RadioSelect
    )
    right = OneOf(
        label="Right to break that is used",
        none="None",
        required=False,
        help_text="Only where a right to break is the ground.",
    )
    reason = area("Why it ends early")
    decided_by = forms.CharField(label="Who decided it", max_length=200)
    decision = OneOf(label="Decision it rests on", none="None", required=False)
    notice_on = DateField(label="Day notice was given")
    ends_on = DateField(label="Last day of the contract")
    late_reason = area(
        "Why notice still holds",
        required=False,
        help_text="Only if the last day of notice of the right to break has passed.",
    )
    exit_steps = area(
        "Steps of the exit",
        required=False,
        help_text="One a line. Each becomes something to see to by the last day of the contract.",
    )

    def __init__(
        self,
        *args: Any,
        rights: Iterable[ContractOption],
        decisions: Iterable[Decision],
        **kwargs: Any,
    ) -> None:
        """Offer the rights to break that are left, and the decisions there are."""
        super().__init__(*args, **kwargs)
        self.set_choices("right", [(each, str(each)) for each in rights])
        self.set_choices("decision", decision_choices(decisions))

    def values(self) -> dict[str, Any]:
        """Return the notice as the action takes it."""
        values = super().values()
        return values | {
            "ground": TerminationGround(values["ground"]),
            "exit_steps": values["exit_steps"].splitlines(),
        }


class WithdrawNotice(Form):
    """Notice taken back."""

    reason = area("Why is the notice taken back?")
