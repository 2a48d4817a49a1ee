"""Which questions are asked, and what can be answered?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.rules.vocabulary import ChoiceRole, QuestionKind, Sensitivity
from waymark.core.constraints import between, one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

SENSITIVITY_LABELS = {
    Sensitivity.NORMAL: "Ordinary",
    Sensitivity.PERSONAL: "Personal",
    Sensitivity.EQUALITY: "Equality monitoring",
}
CHOICE_ROLE_LABELS = {
    ChoiceRole.ORDINARY: "An answer like the others",
    ChoiceRole.NEUTRAL: "The middle of the scale",
    ChoiceRole.DONT_KNOW: "Don't know",
    ChoiceRole.NO_PREFERENCE: "No preference",
    ChoiceRole.PREFER_NOT_TO_SAY: "Prefer not to say",
}
QUESTION_KIND_LABELS = {
    QuestionKind.SINGLE_CHOICE: "Choose one",
    QuestionKind.MULTIPLE_CHOICE: "Choose any number",
    QuestionKind.OPEN_TEXT: "Answer in words",
    QuestionKind.AGREEMENT: "Agree or disagree",
    QuestionKind.RANKING: "Put in order",
    QuestionKind.POINTS: "Share out points",
    QuestionKind.MATRIX: "Answer row by row",
    QuestionKind.NUMBER: "A number",
    QuestionKind.DATE: "A date",
    QuestionKind.POSTCODE: "A postcode, kept as an area",
    QuestionKind.CRITERIA: "Score each option by criteria",
    QuestionKind.FILE: "Send a file",
}


@keep_history()
class Question(AuthorityModel):
    """One question; one that asks about the options takes its choices from them.

    `answers_held` is False where the answers to an open question were never recorded here. One
    that was withdrawn while people were answering is asked no more; its answers stay.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    code = models.CharField(max_length=60)
    kind = models.CharField(
        max_length=20,
        choices=[(kind.value, label) for kind, label in QUESTION_KIND_LABELS.items()],
    )
    wording = models.CharField(max_length=500)
    help = models.CharField(max_length=1000, blank=True)
    is_required = models.BooleanField(default=False)
    asks_options = models.BooleanField(default=False)
    answers_held = models.BooleanField(default=True)
    sensitivity = models.CharField(
        max_length=10,
        choices=[(each.value, label) for each, label in SENSITIVITY_LABELS.items()],
        default=Sensitivity.NORMAL.value,
    )
    is_publishable = models.BooleanField(default=True)
    hides_small_numbers = models.BooleanField(default=False)
    threshold = models.PositiveSmallIntegerField(default=5)
    settings = models.JSONField(default=dict)
    shown_if = models.JSONField(default=dict)
    is_weighted_by = models.BooleanField(default=False)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_reason = models.CharField(max_length=500, blank=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "consultation", "code", "kind", "wording", "help", "is_required", "asks_options",
                "answers_held", "sensitivity", "is_publishable", "hides_small_numbers",
                "threshold", "settings", "shown_if", "is_weighted_by", "withdrawn_at",
                "withdrawn_reason", "position",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "code"],
                name="question_code_unique",
            ),
            one_of("question_kind_known", "kind", QuestionKind),
            one_of("question_sensitivity", "sensitivity", Sensitivity),
            between("question_threshold", "threshold", 3, 10),
            models.CheckConstraint(
                name="question_equality_is_hidden",
                condition=~models.Q(sensitivity="equality") | models.Q(hides_small_numbers=True),
            ),
            models.CheckConstraint(
                name="question_withdrawn_pair",
                condition=models.Q(withdrawn_at__isnull=True, withdrawn_reason="")
                | models.Q(withdrawn_at__isnull=False, withdrawn_reason__gt=""),
            ),
            models.CheckConstraint(
                name="question_weighted_by_is_known_of_each",
                condition=models.Q(is_weighted_by=False)
                | models.Q(kind="single_choice", asks_options=False)
                & ~models.Q(sensitivity="equality"),
            ),
            models.CheckConstraint(
                name="question_code_form",
                condition=models.Q(code__regex=r"^[a-z][a-z0-9_]*$"),
            ),
        ]

    def __str__(self) -> str:
        return self.wording


@keep_history()
class Choice(AuthorityModel):
    """One answer that can be ticked; `is_exclusive` ("none of these") excludes the others.

    A withdrawn choice can no longer be chosen; what was answered with it stays and is counted.
    """

    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    code = models.CharField(max_length=60)
    label = models.CharField(max_length=200)
    option = TenantForeignKey(Option, on_delete=models.PROTECT, null=True)
    is_exclusive = models.BooleanField(default=False)
    role = models.CharField(
        max_length=20,
        choices=[(each.value, label) for each, label in CHOICE_ROLE_LABELS.items()],
        default=ChoiceRole.ORDINARY.value,
    )
    withdrawn_at = models.DateTimeField(null=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "question", "code", "label", "option", "is_exclusive", "role", "withdrawn_at",
                "position",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("choice_role_known", "role", ChoiceRole),
            models.UniqueConstraint(
                fields=["authority", "question", "code"], name="choice_code_unique"
            ),
            models.UniqueConstraint(
                fields=["authority", "question", "label"], name="choice_label_unique"
            ),
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class QuestionRow(AuthorityModel):
    """One row of a grid, or one criterion by which options are scored, with its weight."""

    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    code = models.CharField(max_length=60)
    label = models.CharField(max_length=200)
    weight = models.PositiveSmallIntegerField(null=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["question", "code", "label", "weight", "position"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "question", "code"], name="question_row_code_unique"
            )
        ]

    def __str__(self) -> str:
        return self.label
