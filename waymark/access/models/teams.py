"""Which teams are there, and who is in them?"""

from typing import ClassVar

from django.db import models

from waymark.access.models.members import Membership
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class Team(AuthorityModel):
    """Staff who share their work: what one of them may see of young people, the others may."""

    name = models.CharField(max_length=120)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["name", "starts_on", "ends_on"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "name"],
                condition=models.Q(ends_on__isnull=True),
                name="team_name_unique",
            )
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class TeamMember(AuthorityModel):
    """Somebody's place in a team, from joining it until leaving it."""

    team = TenantForeignKey(Team, on_delete=models.PROTECT)
    membership = TenantForeignKey(Membership, on_delete=models.PROTECT)
    joined_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["team", "membership", "joined_at", "left_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["team", "membership"],
                condition=models.Q(left_at__isnull=True),
                name="team_member_once",
            ),
            models.CheckConstraint(
                name="team_member_leaves_after_joining",
                condition=models.Q(left_at__isnull=True)
                | models.Q(left_at__gte=models.F("joined_at")),
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["membership"], name="team_member_membership")]

    def __str__(self) -> str:
        return f"{self.team_id} since {self.joined_at:%Y-%m-%d}"
