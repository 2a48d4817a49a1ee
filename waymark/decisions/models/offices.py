"""Who belongs to a body? Offices stay; whoever holds one belongs while they do."""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.bodies import Body


@keep_history()
class Office(AuthorityModel):
    """A place on a body, such as the chair or the member for children."""

    body = TenantForeignKey(Body, on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    is_chair = models.BooleanField(default=False)
    is_voting = models.BooleanField(default=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["body", "name", "is_chair", "is_voting"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "body", "name"], name="office_once")
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class OfficeHolder(AuthorityModel):
    """Who holds an office, and since when as far as is known."""

    office = TenantForeignKey(Office, on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    since = models.DateField()
    until = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["office", "name", "since", "until"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "office"],
                condition=models.Q(until__isnull=True),
                name="office_has_one_holder",
            ),
            models.CheckConstraint(
                name="office_holder_leaves_after_coming",
                condition=models.Q(until__isnull=True) | models.Q(until__gt=models.F("since")),
            ),
        ]

    def __str__(self) -> str:
        return self.name
