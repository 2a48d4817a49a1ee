"""Who looked at a record that bears their own name, and what came of asking about it?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of
from waymark.people.rules.vocabulary import AlertKind

ALERT_LABELS = {
    AlertKind.OWN_RECORD: "Has the worker's own name",
    AlertKind.OWN_FAMILY: "Has the worker's family name",
}


@keep_history()
class AccessAlert(AuthorityModel):
    """A worker found or opened a record that bears their own name, of nobody they work with.

    One waits at a time for a worker and a record: who looks five times is asked once.
    """

    kind = models.CharField(max_length=20, choices=choices_of(ALERT_LABELS))
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    membership = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    was_opened = models.BooleanField()  # otherwise found by a search
    noted_at = models.DateTimeField()
    reviewed_at = models.DateTimeField(null=True)
    reviewed_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    was_justified = models.BooleanField(null=True)
    review_note = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "kind", "person", "membership", "was_opened", "noted_at", "reviewed_at",
                "reviewed_by", "was_justified",
            ],
            "kept",
        ) | {"review_note": "personal"}  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("access_alert_kind_known", "kind", AlertKind),
            models.UniqueConstraint(
                fields=["person", "membership", "was_opened"],
                condition=models.Q(reviewed_at__isnull=True),
                name="access_alert_waits_once",
            ),
            models.CheckConstraint(
                name="access_alert_review_whole",
                condition=models.Q(
                    reviewed_at__isnull=True,
                    reviewed_by__isnull=True,
                    was_justified__isnull=True,
                    review_note="",
                )
                | models.Q(
                    reviewed_at__isnull=False,
                    reviewed_by__isnull=False,
                    was_justified__isnull=False,
                ),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["authority", "noted_at"],
                condition=models.Q(reviewed_at__isnull=True),
                name="access_alert_to_review",
            ),
        ]

    def __str__(self) -> str:
        return ALERT_LABELS[AlertKind(self.kind)]
