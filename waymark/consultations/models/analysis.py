"""What was frozen, what was found in it, and what was told?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class AnalysisSnapshot(AuthorityModel):
    """Frozen inputs and every count made from them; a report reads this, never the live tables.

    `counts` holds the whole-number inputs of `consultations.rules.build`; `sha256` is over them.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    number = models.PositiveIntegerField()
    counts = models.JSONField()
    sha256 = models.CharField(max_length=64)
    code_version = models.CharField(max_length=40)
    taken_at = models.DateTimeField()
    taken_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "consultation", "number", "counts", "sha256", "code_version", "taken_at",
                "taken_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "number"],
                name="snapshot_number_unique",
            )
        ]

    def __str__(self) -> str:
        return f"Snapshot {self.number}"


class SnapshotResponse(AuthorityModel):
    """One response as the snapshot found it: its category and what became of it.

    Frozen rows, so they need no history; they go only with a snapshot that nobody published.
    """

    snapshot = TenantForeignKey(AnalysisSnapshot, on_delete=models.PROTECT)
    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    category = TenantForeignKey(
        StakeholderCategory, on_delete=models.PROTECT, null=True, db_index=False
    )
    status = models.CharField(max_length=12)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["snapshot", "response", "category", "status"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "snapshot", "response"],
                name="snapshot_response_once",
            ),
            one_of("snapshot_response_status", "status", ResponseStatus),
        ]

    def __str__(self) -> str:
        return f"Response {self.response_id} in snapshot {self.snapshot_id}"


@keep_history()
class Finding(AuthorityModel):
    """What officers conclude, under a heading of theirs.

    `figures` names the figures it rests on, each by question, direction, category and choice.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    heading = models.CharField(max_length=200)
    statement = models.TextField(max_length=2000)
    figures = models.JSONField(default=list)
    position = models.PositiveIntegerField()
    written_at = models.DateTimeField()
    written_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                ["consultation", "heading", "statement", "figures", "position"],
                "public",
            ),
            **dict.fromkeys(["written_at", "written_by"], "kept"),
        }

    def __str__(self) -> str:
        return self.heading


class ReportLayout(models.TextChoices):
    SUMMARY = "summary", "Summary report"
    FULL = "full", "Full report"


@keep_history()
class ReportEdition(AuthorityModel):
    """A report as it was made from one snapshot, with the decision as it then stood.

    `content` is the frozen `ReportContent`; nothing in it is read from live tables again. A later
    decision makes a new edition. `reason` says what the edition was made for.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    snapshot = TenantForeignKey(AnalysisSnapshot, on_delete=models.PROTECT)
    layout = models.CharField(max_length=20, choices=ReportLayout)
    number = models.PositiveIntegerField()
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    reason = models.CharField(max_length=300)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_reason = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation", "snapshot", "layout", "number", "content", "sha256", "reason",
                    "made_at", "published_at", "withdrawn_at", "withdrawn_reason",
                ],
                "public",
            ),
            **dict.fromkeys(["made_by", "published_by"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "layout", "number"],
                name="report_edition_number",
            ),
            models.CheckConstraint(
                name="report_withdrawn_pair",
                condition=models.Q(withdrawn_at__isnull=True, withdrawn_reason="")
                | models.Q(withdrawn_at__isnull=False, withdrawn_reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Edition {self.number}"


class ReportFormat(models.TextChoices):
    HTML = "html", "Web page"
    PDF = "pdf", "PDF"
    DOCX = "docx", "Word"
    XLSX = "xlsx", "Excel"
    CSV = "csv", "CSV"
    JSON = "json", "JSON"
    CHARTS = "charts", "The charts of the web page"


class Rendition(AuthorityModel):
    """The bytes of one edition in one format, kept so that it is the same for everyone for ever."""

    edition = TenantForeignKey(ReportEdition, on_delete=models.PROTECT)
    format = models.CharField(max_length=8, choices=ReportFormat)
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["edition", "format", "document"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "edition", "format"], name="rendition_once"
            )
        ]

    def __str__(self) -> str:
        return self.format
