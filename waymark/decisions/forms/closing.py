"""What is typed about how something is closed to the public?"""

from typing import Any, ClassVar

from django import forms

from waymark.decisions.models.closing import ACCESS_LABELS, PARAGRAPH_LABELS
from waymark.decisions.rules.closing import Access, Closing
from waymark.web.fields import Checkboxes
from waymark.web.forms import Form


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
