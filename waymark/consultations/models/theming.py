"""What themes run through the answers in words, who agreed them, and who found them where?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.rules.vocabulary import (
    AssignmentSource,
    FrameworkStatus,
    RunKind,
    RunState,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.constraints import one_of
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
            one_of("framework_status_known", "status", FrameworkStatus),
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
    made_by_engine = models.CharField(max_length=120, blank=True)
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
            one_of("theme_kind_known", "kind", ThemeKind),
            one_of("theme_status_known", "status", ThemeStatus),
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

    An engine's row stays when a person decides otherwise. `coder` is 1 for the first coder, 2 for
    the second and 3 for whoever settles what they see differently; figures count what stands after
    them, which `is_final` marks. `is_proposal`: the row says on which answers a theme of a draft
    framework rests; it is no coding and no figure counts it.
    """

    answer = TenantForeignKey(Answer, on_delete=models.PROTECT)
    theme = TenantForeignKey(Theme, on_delete=models.PROTECT)
    source = models.CharField(max_length=20)
    engine = models.CharField(max_length=120, blank=True)
    score = models.FloatField(null=True)
    span_start = models.PositiveIntegerField(null=True)
    span_end = models.PositiveIntegerField(null=True)
    coder = models.PositiveSmallIntegerField(null=True)
    is_proposal = models.BooleanField(default=False)
    is_final = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "answer", "theme", "source", "engine", "score", "span_start", "span_end", "coder",
                "is_proposal", "is_final", "made_at", "made_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "answer", "theme", "engine", "coder", "is_proposal"],
                name="theme_assigned_once",
                nulls_distinct=False,
            ),
            one_of("theme_assignment_source", "source", AssignmentSource),
            models.CheckConstraint(
                name="theme_final_is_coded",
                condition=models.Q(is_final=False)
                | models.Q(coder__isnull=False, is_proposal=False),
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["authority", "theme"], name="theme_assignments")]

    def __str__(self) -> str:
        return f"Theme {self.theme_id} on answer {self.answer_id}"


@keep_history()
class OutsideEngine(AuthorityModel):
    """Whether answers to a consultation may be read by a language model elsewhere, and why.

    `assessment` says where the data-protection assessment is kept; without a row nothing leaves.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    is_allowed = models.BooleanField()
    assessment = models.CharField(max_length=500, blank=True)
    decided_at = models.DateTimeField()
    decided_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "is_allowed", "assessment", "decided_at", "decided_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation"], name="outside_engine_once"
            ),
            models.CheckConstraint(
                name="outside_engine_assessed",
                condition=models.Q(is_allowed=False) | models.Q(assessment__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Engines elsewhere for consultation {self.consultation_id}"


@keep_history()
class EngineRun(AuthorityModel):
    """One thing asked of an engine: proposing themes for a framework, or suggesting them.

    `calls` is the record of what was put to a model elsewhere: instructions, model, tokens, cost,
    ids and digests, never the text. `message` says in words why a run failed. Not read are
    `left_out` (may not leave), `repeated` (say what a campaign's one answer says, which is read)
    and `in_another_language` (than the one the method knows).
    """

    framework = TenantForeignKey(ThemeFramework, on_delete=models.PROTECT)
    kind = models.CharField(max_length=10)
    state = models.CharField(max_length=10)
    engine = models.CharField(max_length=20)
    engine_version = models.CharField(max_length=80, blank=True)
    target = models.PositiveSmallIntegerField(null=True)
    total = models.PositiveIntegerField(default=0)
    read = models.PositiveIntegerField(default=0)
    left_out = models.PositiveIntegerField(default=0)
    repeated = models.PositiveIntegerField(default=0)
    in_another_language = models.PositiveIntegerField(default=0)
    unanswered = models.PositiveIntegerField(default=0)
    message = models.CharField(max_length=500, blank=True)
    calls = models.JSONField(default=list)
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    ended_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "framework", "kind", "state", "engine", "engine_version", "target", "total", "read",
                "left_out", "repeated", "in_another_language", "unanswered", "message", "calls",
                "asked_at", "asked_by", "ended_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("engine_run_kind", "kind", RunKind),
            one_of("engine_run_state", "state", RunState),
            models.CheckConstraint(
                name="engine_run_ended_pair",
                condition=models.Q(state__in=["waiting", "working"], ended_at__isnull=True)
                | models.Q(state__in=["done", "failed"], ended_at__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["authority", "framework", "kind"],
                condition=models.Q(state__in=["waiting", "working"]),
                name="engine_run_one_at_work",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} by {self.engine}"


class EngineReading(AuthorityModel):
    """That an engine has read an answer under a framework, so that it is not read twice.

    `sha256` is of the text as it was read: a text redacted since is read again. Made and never
    changed, so it needs no history.
    """

    framework = TenantForeignKey(ThemeFramework, on_delete=models.PROTECT)
    answer = TenantForeignKey(Answer, on_delete=models.PROTECT)
    engine = models.CharField(max_length=120)
    sha256 = models.CharField(max_length=64)
    read_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["framework", "answer", "engine", "sha256", "read_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "framework", "engine", "answer", "sha256"],
                name="engine_reading_once",
            )
        ]

    def __str__(self) -> str:
        return f"Answer {self.answer_id} read by {self.engine}"
