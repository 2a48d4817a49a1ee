"""What is reported to those who decide, in which version, and who signed what it implies?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.closing import (
    LIFTING_PRIVACY,
    Liftable,
    closing_constraints,
    lifting_constraints,
)
from waymark.decisions.models.matters import Matter
from waymark.decisions.rules.reports import SignOffKind

SIGN_OFF_LABELS = {
    SignOffKind.LEGAL: "Legal implications",
    SignOffKind.FINANCE: "Financial implications",
    SignOffKind.EQUALITY: "Equality implications",
    SignOffKind.WORKFORCE: "Workforce implications",
}


@keep_history()
class Report(AuthorityModel):
    """A report to a body; its title and who it is from are public once it is on an agenda."""

    title = models.CharField(max_length=200)
    written_by = models.CharField(max_length=200)
    matter = TenantForeignKey(Matter, on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["title", "written_by", "matter"], "public"
        )

    def __str__(self) -> str:
        return self.title


@keep_history()
class ReportVersion(AuthorityModel):
    """One version; from the day it goes out (`issued_at`) its words stay as they are."""

    report = TenantForeignKey(Report, on_delete=models.PROTECT)
    number = models.PositiveSmallIntegerField()
    changes = models.TextField(max_length=2000, blank=True)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    issued_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["report", "number", "changes", "issued_at"], "public"),
            **dict.fromkeys(["made_at", "made_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "report", "number"], name="report_version_number"
            ),
            models.CheckConstraint(
                name="report_version_says_what_changed",
                condition=models.Q(number=1) | models.Q(changes__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.report}, version {self.number}"


@keep_history()
class ReportPart(Liftable):
    """A part of a version; of a closed one neither heading nor text is for the public."""

    version = TenantForeignKey(ReportVersion, on_delete=models.PROTECT)
    position = models.PositiveSmallIntegerField()
    heading = models.CharField(max_length=200)
    text = models.TextField(max_length=50_000)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **LIFTING_PRIVACY,
            **dict.fromkeys(["version", "position"], "public"),
            **dict.fromkeys(["heading", "text"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            *closing_constraints("report_part"),
            *lifting_constraints("report_part"),
            models.UniqueConstraint(
                fields=["authority", "version", "position"], name="report_part_place"
            ),
        ]

    def __str__(self) -> str:
        return f"Part {self.position} of version {self.version_id}"


@keep_history()
class ReportFile(Liftable):
    """A file that belongs to a part, numbered within the version as its appendix.

    Its own closing comes on top of the part's: nobody reads it who may not read the part.
    """

    part = TenantForeignKey(ReportPart, on_delete=models.PROTECT)
    position = models.PositiveSmallIntegerField()
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **LIFTING_PRIVACY,
            **dict.fromkeys(["part", "position"], "public"),
            "document": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            *closing_constraints("report_file"),
            *lifting_constraints("report_file"),
            models.UniqueConstraint(
                fields=["authority", "part", "position"], name="report_file_place"
            ),
        ]

    def __str__(self) -> str:
        return f"Appendix {self.position}"


@keep_history()
class SignOff(AuthorityModel):
    """What a version implies for law, money, equality or staff, as signed by an adviser."""

    version = TenantForeignKey(ReportVersion, on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in SIGN_OFF_LABELS.items()]
    )
    text = models.TextField(max_length=10_000)
    signed_at = models.DateTimeField()
    signed_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["version", "kind", "text", "signed_at"], "public"),
            "signed_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("sign_off_kind_known", "kind", SignOffKind),
            models.UniqueConstraint(fields=["authority", "version", "kind"], name="sign_off_once"),
        ]

    def __str__(self) -> str:
        return SIGN_OFF_LABELS[SignOffKind(self.kind)]
