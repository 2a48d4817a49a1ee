"""Which files did a manager draw to look at, and what did they find in each?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.file_audits import FileAnswer, Judgement
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.parts import choices_of

FILE_ANSWER_LABELS = {
    FileAnswer.YES: "Yes",
    FileAnswer.PARTLY: "Partly",
    FileAnswer.NO: "No",
    FileAnswer.NOT_APPLICABLE: "Does not apply",
}
JUDGEMENT_LABELS = {
    Judgement.GOOD: "Good practice",
    Judgement.SOUND: "Sound",
    Judgement.NEEDS_WORK: "Needs work",
    Judgement.AT_ONCE: "Needs work at once",
}


@keep_history()
class FileSample(AuthorityModel):
    """Some open cases of a team or a worker, drawn at random.

    `seed` and `frame_size` tell how: of how many cases that were open to whoever drew. Read by
    them alone, as another manager may know of other records.
    """

    team = TenantForeignKey("access.Team", on_delete=models.PROTECT)
    worker = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    tier = models.CharField(max_length=20, choices=choices_of(TIER_LABELS), blank=True)
    drawn_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    drawn_at = models.DateTimeField()
    seed = models.PositiveIntegerField()
    frame_size = models.PositiveIntegerField()
    checklist = models.CharField(max_length=10)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "team", "worker", "tier", "drawn_by", "drawn_at", "seed", "frame_size", "checklist",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="file_sample_tier_known",
                condition=models.Q(tier="")
                | models.Q(tier__in=[tier.value for tier in TIER_LABELS]),
            ),
            models.CheckConstraint(
                name="file_sample_drawn_from_some", condition=models.Q(frame_size__gte=1)
            ),
            models.CheckConstraint(
                name="file_sample_by_another",
                condition=models.Q(worker__isnull=True) | ~models.Q(worker=models.F("drawn_by")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["drawn_by", "-drawn_at", "-id"], name="file_sample_drawn_by"),
        ]

    def __str__(self) -> str:
        return f"Sample of {self.drawn_at:%Y-%m-%d}"


@keep_history()
class FileAudit(AuthorityModel):
    """One file of a sample: what its manager found, for the worker who led the case when drawn."""

    sample = TenantForeignKey(FileSample, on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    worker = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    manager = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    place = models.PositiveSmallIntegerField()
    finished_at = models.DateTimeField(null=True)
    judgement = models.CharField(max_length=20, choices=choices_of(JUDGEMENT_LABELS), blank=True)
    good_practice = SealedTextField(blank=True)
    step = TenantForeignKey("casework.NextStep", on_delete=models.PROTECT, null=True)
    read_at = models.DateTimeField(null=True)
    comment = SealedTextField(blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "sample", "person", "worker", "manager", "place", "finished_at", "judgement",
                "step", "read_at",
            ],
            "kept",
        ) | dict.fromkeys(["good_practice", "comment"], "personal")  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["sample", "person"], name="file_audit_once"),
            models.CheckConstraint(
                name="file_audit_by_another", condition=~models.Q(worker=models.F("manager"))
            ),
            models.CheckConstraint(
                name="file_audit_judged_once_finished",
                condition=models.Q(
                    finished_at__isnull=True,
                    judgement="",
                    good_practice="",
                    step__isnull=True,
                    read_at__isnull=True,
                )
                | models.Q(
                    finished_at__isnull=False,
                    judgement__in=[each.value for each in Judgement],
                ),
            ),
            models.CheckConstraint(
                name="file_audit_read_once_finished",
                condition=models.Q(read_at__isnull=True, comment="")
                | models.Q(read_at__gte=models.F("finished_at")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["worker", "-finished_at", "-id"], name="file_audit_worker"),
            models.Index(fields=["person"], name="file_audit_person"),
        ]

    def __str__(self) -> str:
        return f"File audit {self.place}"


@keep_history()
class FileFinding(AuthorityModel):
    """The answer to one question of a checklist, with what there is to say of it."""

    audit = TenantForeignKey(FileAudit, on_delete=models.PROTECT)
    question = models.CharField(max_length=20)
    answer = models.CharField(max_length=20, choices=choices_of(FILE_ANSWER_LABELS))
    comment = SealedTextField(blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["audit", "question", "answer"], "kept"
        ) | {"comment": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("file_finding_answer_known", "answer", FileAnswer),
            models.UniqueConstraint(fields=["audit", "question"], name="file_finding_once"),
            models.CheckConstraint(
                name="file_finding_says_which", condition=~models.Q(question="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.question}: {self.answer}"


class FileAuditDraft(AuthorityModel):
    """What a manager has half written about a file: kept as typed, gone once it is finished.

    `number` counts the savings, so that two screens cannot overwrite each other unseen.
    """

    audit = TenantForeignKey(FileAudit, on_delete=models.PROTECT)
    typed = models.JSONField()
    number = models.PositiveIntegerField()
    saved_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["audit", "number", "saved_at"], "kept"
        ) | {"typed": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["audit"], name="file_audit_draft_one_each"),
        ]

    def __str__(self) -> str:
        return f"Draft {self.number}"
