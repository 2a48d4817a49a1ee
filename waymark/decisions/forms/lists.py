"""By what is a list of decisions narrowed?"""

from django import forms

from waymark.decisions.models.decisions import FINALITY_LABELS, STAGE_LABELS
from waymark.decisions.rules.decisions import DecisionStage, Finality
from waymark.web.forms import Filter


class FilterDecisions(Filter):
    """What a list of decisions is narrowed by."""

    words = forms.CharField(max_length=100, required=False, label="Words")
    finality = forms.ChoiceField(
        required=False,
        label="How final",
        choices=[
            ("", "Any"),
            *((each.value, FINALITY_LABELS[each]) for each in Finality),
        ],
    )
    stage = forms.ChoiceField(
        required=False,
        label="Stage",
        choices=[
            ("", "Any"),
            *(
                (each.value, STAGE_LABELS[each])
                for each in DecisionStage
                if each is not DecisionStage.IN_CALL_IN
            ),
        ],
    )
