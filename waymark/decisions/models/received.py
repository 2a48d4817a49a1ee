"""What came from another system, which of our rows does it tell of, and what did it change?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.rules.moderngov import SourceKind

SOURCE_KIND_LABELS = {
    SourceKind.BODY: "Body",
    SourceKind.MEETING: "Meeting",
    SourceKind.ITEM: "Agenda item",
}


@keep_history()
class SourceFile(AuthorityModel):
    """A file as another system gave it; its batch holds the bytes and where it has got to."""

    batch = TenantForeignKey("intake.Batch", on_delete=models.PROTECT)
    system = models.CharField(max_length=20)
    url = models.CharField(max_length=300, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["batch", "system", "url"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "batch"], name="source_file_batch")
        ]

    def __str__(self) -> str:
        return self.batch.document.file_name


@keep_history()
class SourceRecord(AuthorityModel):
    """By which number another system knows one of our rows, and what it said of it last.

    A row that was here before (`is_ours`) is only known by that number and is never changed.
    """

    system = models.CharField(max_length=20)
    kind = models.CharField(
        max_length=8, choices=[(each.value, label) for each, label in SOURCE_KIND_LABELS.items()]
    )
    source_id = models.CharField(max_length=20)
    url = models.CharField(max_length=400, blank=True)
    is_ours = models.BooleanField(default=False)
    said = models.JSONField(default=dict)
    body = TenantForeignKey(Body, on_delete=models.PROTECT, null=True)
    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT, null=True)
    item = TenantForeignKey(AgendaItem, on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["system", "kind", "source_id", "url", "is_ours", "said", "body", "meeting", "item"],
            "kept",
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("source_record_kind_known", "kind", SourceKind),
            models.UniqueConstraint(
                fields=["authority", "system", "kind", "source_id"], name="source_record_once"
            ),
            models.CheckConstraint(
                name="source_record_of_its_kind",
                condition=models.Q(
                    kind="body", body__isnull=False, meeting__isnull=True, item__isnull=True
                )
                | models.Q(
                    kind="meeting", body__isnull=True, meeting__isnull=False, item__isnull=True
                )
                | models.Q(
                    kind="item", body__isnull=True, meeting__isnull=True, item__isnull=False
                ),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", each], name=f"source_record_{each}")
            for each in ("body", "meeting", "item")
        ]

    def __str__(self) -> str:
        return f"{self.system} {self.kind} {self.source_id}"

    @property
    def row(self) -> Body | Meeting | AgendaItem:
        """Return the row that the source tells of."""
        found = self.body or self.meeting or self.item
        assert found is not None  # noqa: S101 (the database insists on one)
        return found


@keep_history()
class SourceChange(AuthorityModel):
    """What taking in a file changed; `before` is None where it made the row or first knew it."""

    batch = TenantForeignKey("intake.Batch", on_delete=models.PROTECT)
    record = TenantForeignKey(SourceRecord, on_delete=models.PROTECT)
    before = models.JSONField(null=True)
    after = models.JSONField(default=dict)
    said_before = models.JSONField(default=dict)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["batch", "record", "before", "after", "said_before"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "batch", "record"], name="source_change_once"
            )
        ]

    def __str__(self) -> str:
        return f"Change of {self.record_id} by {self.batch_id}"
