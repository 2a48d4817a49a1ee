"""What themes run through the answers in words, who agreed them, and who found them where?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking import Question, _known
from waymark.consultations.models.hearing import Answer
from waymark.consultations.rules.vocabulary import (
    AssignmentSource,
    FrameworkStatus,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class ThemeFramework(AuthorityModel):
    """The themes of one open question, by version; signed by two people before coding begins."""

    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    version = models.PositiveIntegerField()
    status = models.CharField(max_length=10)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["question", "version", "status"], "public"),
            **dict.fromkeys(["made_at", "made_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "question", "version"], name="framework_version_unique"
            ),
            _known("framework_status_known", "status", FrameworkStatus),
        ]

    def __str__(self) -> str:
        return f"Framework {self.version}"


@keep_history()
class FrameworkSignature(AuthorityModel):
    """One person's signature under a framework; two different people sign."""

    framework = TenantForeignKey(ThemeFramework, on_delete=models.PROTECT)
    signed_by = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")
    signed_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["framework", "signed_by", "signed_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "framework", "signed_by"], name="framework_signed_once"
            )
        ]

    def __str__(self) -> str:
        return f"Signature under framework {self.framework_id}"


@keep_history()
class Theme(AuthorityModel):
    """One theme of a framework.

    `key_terms` and `examples` (public ids of answers) come from the engine that proposed it, named
    in `made_by_engine`; a theme that a person added has none.
    """

    framework = TenantForeignKey(ThemeFramework, on_delete=models.PROTECT)
    key = models.SlugField(max_length=40)
    kind = models.CharField(max_length=10)
    status = models.CharField(max_length=10)
    name = models.CharField(max_length=120)
    description = models.TextField(max_length=1000, blank=True)
    parent = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    merged_into = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    key_terms = models.JSONField(default=list)
    examples = models.JSONField(default=list)
    made_by_engine = models.CharField(max_length=60, blank=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "framework", "key", "kind", "status", "name", "description", "parent",
                    "merged_into", "made_by_engine", "position",
                ],
                "public",
            ),
            **dict.fromkeys(["key_terms", "examples"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "framework", "key"], name="theme_key_unique"
            ),
            _known("theme_kind_known", "kind", ThemeKind),
            _known("theme_status_known", "status", ThemeStatus),
            models.CheckConstraint(
                name="theme_merged_pair",
                condition=models.Q(status="merged", merged_into__isnull=False)
                | (~models.Q(status="merged") & models.Q(merged_into__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class ThemeAssignment(AuthorityModel):
    """One theme put to one answer, by an engine or by a person.

    An engine's row stays when a person decides otherwise. `coder` is 1 for the first coder and 2
    for the second; figures count what stands after both, which `is_final` marks.
    """

    answer = TenantForeignKey(Answer, on_delete=models.PROTECT)
    theme = TenantForeignKey(Theme, on_delete=models.PROTECT)
    source = models.CharField(max_length=20)
    engine = models.CharField(max_length=60, blank=True)
    score = models.FloatField(null=True)
    span_start = models.PositiveIntegerField(null=True)
    span_end = models.PositiveIntegerField(null=True)
    coder = models.PositiveSmallIntegerField(null=True)
    is_final = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "answer", "theme", "source", "engine", "score", "span_start", "span_end", "coder",
                "is_final", "made_at", "made_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "answer", "theme", "engine", "coder"],
                name="theme_assigned_once",
                nulls_distinct=False,
            ),
            _known("theme_assignment_source", "source", AssignmentSource),
        ]

    def __str__(self) -> str:
        return f"Theme {self.theme_id} on answer {self.answer_id}"
