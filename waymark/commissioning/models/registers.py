"""What is remembered of files with a register of contracts, so that the next needs no questions?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class RegisterColumn(AuthorityModel):
    """The field that a heading of a file goes into; empty where the column is left out."""

    heading = models.CharField(max_length=200)
    field = models.CharField(max_length=40, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["heading", "field"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "heading"], name="register_heading_once")
        ]

    def __str__(self) -> str:
        return self.heading


@keep_history()
class RegisterSupplier(AuthorityModel):
    """Which organisation a name in a file means; none where it is a new one."""

    name = models.CharField(max_length=200)
    organisation = TenantForeignKey(
        "organisations.Organisation", on_delete=models.PROTECT, null=True
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["name", "organisation"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "name"], name="register_supplier_once")
        ]

    def __str__(self) -> str:
        return self.name
