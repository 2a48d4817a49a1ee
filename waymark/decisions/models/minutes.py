"""What do the minutes of a meeting say, who approved them, and what was put right later?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.closing import CLOSING_PRIVACY, Closable, closing_constraints
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.rules.minutes import MinutesState

MINUTES_STATE_LABELS = {MinutesState.DRAFT: "Draft", MinutesState.APPROVED: "Approved"}


@keep_history()
class Minutes(AuthorityModel):
    """The minutes of one meeting, which a later meeting of the body approves."""

    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT)
    state = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in MINUTES_STATE_LABELS.items()]
    )
    approved_at = TenantForeignKey(Meeting, on_delete=models.PROTECT, null=True)
    published_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["meeting", "state", "approved_at", "published_at"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("minutes_state_known", "state", MinutesState),
            models.UniqueConstraint(fields=["authority", "meeting"], name="minutes_once"),
            models.CheckConstraint(
                name="minutes_approved_by_meeting",
                condition=models.Q(state="draft", approved_at__isnull=True)
                | models.Q(state="approved", approved_at__isnull=False, published_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"Minutes of meeting {self.meeting_id}"


@keep_history()
class Minute(Closable):
    """One minute; `text` is public, `closed_text` is for those who may read closed parts."""

    minutes = TenantForeignKey(Minutes, on_delete=models.PROTECT)
    item = TenantForeignKey(AgendaItem, on_delete=models.PROTECT, null=True)
    decision = TenantForeignKey(Decision, on_delete=models.PROTECT, null=True)
    number = models.CharField(max_length=20)
    text = models.TextField(max_length=10_000)
    closed_text = models.TextField(max_length=10_000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **CLOSING_PRIVACY,
            **dict.fromkeys(["minutes", "item", "decision", "number", "text"], "public"),
            "closed_text": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            *closing_constraints("minute"),
            models.UniqueConstraint(
                fields=["authority", "minutes", "number"], name="minute_number"
            ),
            models.CheckConstraint(
                name="minute_closed_text_of_closed",
                condition=models.Q(closed_text="", access="open")
                | models.Q(closed_text__gt="") & ~models.Q(access="open"),
            ),
        ]

    def __str__(self) -> str:
        return f"Minute {self.number}"


@keep_history()
class Erratum(AuthorityModel):
    """What was wrong in approved minutes and what it should say; the minutes stay as they are."""

    minutes = TenantForeignKey(Minutes, on_delete=models.PROTECT)
    minute = TenantForeignKey(Minute, on_delete=models.PROTECT, null=True)
    text = models.TextField(max_length=2000)
    reason = models.CharField(max_length=500)
    published_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["minutes", "minute", "text", "reason", "published_at"], "public"
        )

    def __str__(self) -> str:
        return self.text[:60]
