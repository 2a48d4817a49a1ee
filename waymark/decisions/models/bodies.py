"""Who decides: which body, member or officer of the authority?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


class BodyKind(models.TextChoices):
    EXECUTIVE = "executive", "Executive, cabinet or executive board"
    COUNCIL = "council", "Full council"
    COMMITTEE = "committee", "Committee"
    MEMBER = "member", "Member of the executive, alone"
    OFFICER = "officer", "Officer under delegation"
    JOINT = "joint", "Joint committee of several authorities"
    GROUP = "group", "Steering group: it advises and recommends"


@keep_history()
class Body(AuthorityModel):
    """Who decides: a body, a member or an officer of the authority.

    `group` is the group of a partnership whose meetings and recommendations are kept under it.
    """

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=BodyKind)
    quorum = models.PositiveSmallIntegerField(null=True)

    group = TenantForeignKey("partnerships.JointGroup", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["name", "kind", "quorum", "group"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "name"], name="decision_body_unique"),
            models.UniqueConstraint(
                fields=["authority", "group"], name="decision_body_one_a_group"
            ),
            models.CheckConstraint(
                name="decision_body_group_is_joint",
                condition=models.Q(group__isnull=True) | models.Q(kind__in=["joint", "group"]),
            ),
        ]

    def __str__(self) -> str:
        return self.name
