"""What is quoted of the answers, and what does the authority tell those who took part?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.rules.vocabulary import FeedbackStance
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

STANCE_LABELS = {
    FeedbackStance.ACCEPTED: "Accepted",
    FeedbackStance.PARTLY: "Accepted in part",
    FeedbackStance.NOT_ACCEPTED: "Not accepted",
}


@keep_history()
class ReportQuote(AuthorityModel):
    """An answer chosen to be quoted, under a theme of its question or under the question itself.

    The words are not kept here: each edition takes them from what may be published at that time.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    answer = TenantForeignKey(Answer, on_delete=models.PROTECT)
    theme_key = models.SlugField(max_length=40, blank=True)
    chosen_at = models.DateTimeField()
    chosen_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "answer", "theme_key", "chosen_at", "chosen_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "answer", "theme_key"], name="report_quote_once"
            )
        ]

    def __str__(self) -> str:
        return f"Quote of answer {self.answer_id}"


@keep_history()
class FeedbackItem(AuthorityModel):
    """You said, we did: one thing that people said, and what the authority answers.

    `question` and `theme_key` name the theme that it answers; both empty under a heading of its
    own. What is published is the frozen edition, never this row.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    question = TenantForeignKey(Question, on_delete=models.PROTECT, null=True)
    theme_key = models.SlugField(max_length=40, blank=True)
    heading = models.CharField(max_length=200)
    said = models.TextField(max_length=2000)
    stance = models.CharField(
        max_length=12,
        choices=[(stance.value, label) for stance, label in STANCE_LABELS.items()],
    )
    answer = models.TextField(max_length=4000)
    owner = models.CharField(max_length=200, blank=True)
    due_on = models.DateField(null=True)
    done_on = models.DateField(null=True)
    done_note = models.TextField(max_length=1000, blank=True)
    position = models.PositiveIntegerField()
    revision = models.PositiveIntegerField(default=1)
    written_at = models.DateTimeField()
    written_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation", "question", "theme_key", "heading", "said", "stance", "answer",
                    "owner", "due_on", "done_on", "done_note", "position",
                ],
                "public",
            ),
            **dict.fromkeys(["revision", "written_at", "written_by"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("feedback_stance_known", "stance", FeedbackStance),
            models.CheckConstraint(
                name="feedback_theme_pair",
                condition=models.Q(question__isnull=True, theme_key="")
                | models.Q(question__isnull=False, theme_key__gt=""),
            ),
            models.UniqueConstraint(
                fields=["authority", "consultation", "question", "theme_key"],
                condition=models.Q(theme_key__gt=""),
                name="feedback_theme_once",
            ),
            models.CheckConstraint(
                name="feedback_not_accepted_is_not_due",
                condition=~models.Q(stance="not_accepted")
                | models.Q(due_on__isnull=True, done_on__isnull=True),
            ),
            models.CheckConstraint(
                name="feedback_done_note_with_day",
                condition=models.Q(done_note="") | models.Q(done_on__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.heading


@keep_history()
class FeedbackEdition(AuthorityModel):
    """The feedback page as it was published; a later one takes its place, none is changed."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    number = models.PositiveIntegerField()
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                ["consultation", "number", "content", "sha256", "published_at"], "public"
            ),
            "published_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "number"], name="feedback_edition_number"
            )
        ]

    def __str__(self) -> str:
        return f"Feedback {self.number}"
