"""Who was at a meeting, what interests did they declare, and how did they vote?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.offices import Office
from waymark.decisions.rules.meetings import InterestKind, Presence, VoteChoice

PRESENCE_LABELS = {
    Presence.PRESENT: "Present",
    Presence.SUBSTITUTE: "A substitute came",
    Presence.APOLOGIES: "Apologies",
    Presence.ABSENT: "Absent",
}
INTEREST_LABELS = {
    InterestKind.PECUNIARY: "Disclosable pecuniary interest",
    InterestKind.OTHER: "Other interest",
}
CHOICE_LABELS = {
    VoteChoice.FOR: "For",
    VoteChoice.AGAINST: "Against",
    VoteChoice.ABSTAINED: "Abstained",
    VoteChoice.DID_NOT_VOTE: "Did not vote",
}


@keep_history()
class Attendance(AuthorityModel):
    """Whether the holder of an office was there, by the name they had on the day."""

    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT)
    office = TenantForeignKey(Office, on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    presence = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in PRESENCE_LABELS.items()]
    )
    substitute = models.CharField(max_length=200, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["meeting", "office", "name", "presence", "substitute"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("meeting_presence_known", "presence", Presence),
            models.UniqueConstraint(
                fields=["authority", "meeting", "office"], name="meeting_attendance_once"
            ),
            models.CheckConstraint(
                name="meeting_names_substitute",
                condition=models.Q(presence="substitute", substitute__gt="")
                | ~models.Q(presence="substitute") & models.Q(substitute=""),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class Interest(AuthorityModel):
    """An interest that somebody declared, as they worded it for the public."""

    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT)
    item = TenantForeignKey(AgendaItem, on_delete=models.PROTECT, null=True)
    name = models.CharField(max_length=200)
    kind = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in INTEREST_LABELS.items()]
    )
    nature = models.CharField(max_length=500)
    left_room = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["meeting", "item", "name", "kind", "nature", "left_room"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("interest_kind_known", "kind", InterestKind)]

    def __str__(self) -> str:
        return self.nature


@keep_history()
class Vote(AuthorityModel):
    """A motion and its figures; a recorded vote also says who voted how."""

    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT)
    item = TenantForeignKey(AgendaItem, on_delete=models.PROTECT, null=True)
    motion = models.CharField(max_length=500)
    votes_for = models.PositiveSmallIntegerField()
    votes_against = models.PositiveSmallIntegerField()
    abstained = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["meeting", "item", "motion", "votes_for", "votes_against", "abstained"], "public"
        )

    def __str__(self) -> str:
        return self.motion


@keep_history()
class VoteCast(AuthorityModel):
    """How one of those who were there voted."""

    vote = TenantForeignKey(Vote, on_delete=models.PROTECT)
    attendance = TenantForeignKey(Attendance, on_delete=models.PROTECT)
    choice = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in CHOICE_LABELS.items()]
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["vote", "attendance", "choice"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("vote_choice_known", "choice", VoteChoice),
            models.UniqueConstraint(
                fields=["authority", "vote", "attendance"], name="vote_cast_once"
            ),
        ]

    def __str__(self) -> str:
        return CHOICE_LABELS[VoteChoice(self.choice)]
