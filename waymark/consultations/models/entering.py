"""Which bundles of paper were typed in, what did a second person read, and which petitions came?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.entering import ENTERED_BY_OFFICERS, EntryState, Sample, Settled
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

ENTRY_STATE_LABELS = {
    EntryState.OPEN: "Being typed in",
    EntryState.CHECKING: "Being checked",
    EntryState.CHECKED: "Checked",
}


@keep_history()
class EntryBatch(AuthorityModel):
    """A bundle of forms, letters or notes of calls that came one way on one day.

    `version` is the one that is printed on the forms.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    number = models.PositiveIntegerField()
    channel = models.CharField(max_length=20)
    received_on = models.DateField()
    box = models.CharField(max_length=60, blank=True)
    version = TenantForeignKey(ConsultationVersion, on_delete=models.PROTECT)
    event = TenantForeignKey(Event, on_delete=models.PROTECT, null=True)
    scan = TenantForeignKey("documents.Document", on_delete=models.PROTECT, null=True)
    note = models.CharField(max_length=500, blank=True)
    state = models.CharField(
        max_length=10,
        choices=[(state.value, label) for state, label in ENTRY_STATE_LABELS.items()],
    )
    opened_at = models.DateTimeField()
    opened_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    checked_at = models.DateTimeField(null=True)
    checked_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation", "number", "channel", "received_on", "box", "version", "event",
                    "scan", "state", "opened_at", "opened_by", "checked_at", "checked_by",
                ],
                "kept",
            ),
            "note": "personal",
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "number"], name="entry_batch_number"
            ),
            one_of("entry_batch_state_known", "state", EntryState),
            one_of("entry_batch_channel", "channel", ENTERED_BY_OFFICERS),
            models.CheckConstraint(
                name="entry_batch_checked_pair",
                condition=models.Q(state="checked", checked_at__isnull=False)
                | (~models.Q(state="checked") & models.Q(checked_at__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"Bundle {self.number}"


@keep_history()
class EntryItem(AuthorityModel):
    """One form of a bundle with the response that was typed from it."""

    batch = TenantForeignKey(EntryBatch, on_delete=models.PROTECT)
    number = models.PositiveIntegerField()
    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    sample = models.CharField(
        max_length=8, choices=[(each.value, each.value) for each in Sample], default="none"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["batch", "number", "response", "sample"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "batch", "number"], name="entry_item_number"
            ),
            models.UniqueConstraint(
                fields=["authority", "response"], name="entry_item_one_a_response"
            ),
            one_of("entry_item_sample_known", "sample", Sample),
        ]

    def __str__(self) -> str:
        return f"Form {self.number}"


@keep_history()
class SecondReading(AuthorityModel):
    """What another person typed from the same form without seeing the first.

    `values` is by the code of the question: the codes chosen, and the text.
    """

    item = TenantForeignKey(EntryItem, on_delete=models.PROTECT)
    values = models.JSONField(default=dict)
    entered_at = models.DateTimeField()
    entered_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "item": "kept",
            "values": "personal",
            "entered_at": "kept",
            "entered_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "item"], name="second_reading_once")
        ]

    def __str__(self) -> str:
        return f"Second reading of form {self.item_id}"


@keep_history()
class EntryDifference(AuthorityModel):
    """A question to which two people read different answers on one form."""

    item = TenantForeignKey(EntryItem, on_delete=models.PROTECT)
    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    first = models.JSONField()
    second = models.JSONField()
    settled = models.CharField(
        max_length=8, blank=True, choices=[(each.value, each.value) for each in Settled]
    )
    settled_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["first", "second"], "personal"),
            **dict.fromkeys(["item", "question", "settled", "settled_at", "settled_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "item", "question"], name="entry_difference_once"
            ),
            models.CheckConstraint(
                name="entry_difference_settled_pair",
                condition=models.Q(settled="", settled_at__isnull=True)
                | models.Q(settled__in=[each.value for each in Settled], settled_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"Question {self.question_id} of form {self.item_id}"


@keep_history(exclude=["organiser"])
class Petition(AuthorityModel):
    """A petition: counted apart, added to nothing. `checked` is how many signatures held good.

    Who organised it is kept sealed, without history, as contact details are.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    title = models.CharField(max_length=200)
    wording = models.TextField(max_length=4000)
    organiser = SealedTextField(blank=True)
    signatures = models.PositiveIntegerField()
    checked = models.PositiveIntegerField(null=True)
    received_on = models.DateField()
    treatment = models.TextField(max_length=2000)
    scan = TenantForeignKey("documents.Document", on_delete=models.PROTECT, null=True)
    saved_at = models.DateTimeField()
    saved_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation", "title", "wording", "signatures", "checked", "received_on",
                    "treatment",
                ],
                "public",
            ),
            "organiser": "personal",
            **dict.fromkeys(["scan", "saved_at", "saved_by"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "title"], name="petition_title_unique"
            ),
            models.CheckConstraint(name="petition_signed", condition=models.Q(signatures__gte=1)),
            models.CheckConstraint(
                name="petition_checked_part",
                condition=models.Q(checked__isnull=True)
                | models.Q(checked__lte=models.F("signatures")),
            ),
        ]

    def __str__(self) -> str:
        return self.title
