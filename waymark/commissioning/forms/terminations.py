"""What is typed about notice to end a contract early?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.commissioning.forms.contracts import pairs, text
from waymark.commissioning.models.contracts import ContractOption
from waymark.commissioning.models.terminations import GROUND_LABELS
from waymark.commissioning.rules.terminations import TerminationGround
from waymark.decisions.models.decisions import Decision
from waymark.web.fields import DateField
from waymark.web.forms import Form


class GiveNotice(Form):
    """Notice to end a contract before its term."""

    ground = forms.ChoiceField(
        label="On which ground?", choices=pairs(GROUND_LABELS), widget=forms.RadioSelect
    )
    right = forms.ChoiceField(
        label="Right to break that is used",
        required=False,
        help_text="Only where a right to break is the ground.",
    )
    reason = text("Why it ends early")
    decided_by = forms.CharField(label="Who decided it", max_length=200)
    decision = forms.ChoiceField(label="Decision it rests on", required=False)
    notice_on = DateField(label="Day notice was given")
    ends_on = DateField(label="Last day of the contract")
    late_reason = text(
        "Why notice still holds",
        required=False,
        hint="Only if the last day of notice of the right to break has passed.",
    )
    exit_steps = text(
        "Steps of the exit",
        required=False,
        hint="One a line. Each becomes something to see to by the last day of the contract.",
    )

    def __init__(
        self,
        *args: Any,
        rights: Iterable[ContractOption],
        decisions: Iterable[Decision],
        **kwargs: Any,
    ) -> None:
        """Offer the rights to break that are left, and the decisions there are."""
        self.rights = {str(each.public_id): each for each in rights}
        self.decisions = {str(each.public_id): each for each in decisions}
        super().__init__(*args, **kwargs)
        for name, found in (("right", self.rights), ("decision", self.decisions)):
            field: Any = self.fields[name]
            field.choices = [("", "None"), *((key, str(each)) for key, each in found.items())]

    def values(self) -> dict[str, Any]:
        """Return the notice as the action takes it."""
        values = super().values()
        return values | {
            "ground": TerminationGround(values["ground"]),
            "right": self.rights.get(values["right"]),
            "decision": self.decisions.get(values["decision"]),
            "exit_steps": values["exit_steps"].splitlines(),
        }


class WithdrawNotice(Form):
    """Notice taken back."""

    reason = text("Why is the notice taken back?")
