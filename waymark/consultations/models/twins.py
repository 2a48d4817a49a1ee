"""Who holds the same consultation at the same time, and what has each side shown the other?"""

import uuid
from typing import Any, ClassVar, Self

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityManager, AuthorityModel, SharedManager, TenantForeignKey


@keep_history()
class TwinSide(AuthorityModel):
    """One authority's side of a twin: what it shows the other of what it asks.

    The two sides have the same `link` and name each other as `partner`, who may read the row and
    nothing else of the authority's. The side that `is_offer` comes first; the other is there once
    the offer is accepted. `slug` and `consultation_title` let the partner name and find it.
    """

    link = models.UUIDField(default=uuid.uuid4)
    partner = models.ForeignKey("access.Authority", on_delete=models.PROTECT, related_name="+")
    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT, null=True)
    is_offer = models.BooleanField()
    slug = models.SlugField(max_length=80, blank=True)
    content = models.JSONField(default=dict)
    sha256 = models.CharField(max_length=64, blank=True)
    note = models.CharField(max_length=1000, blank=True)
    shown_at = models.DateTimeField()
    shown_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    ended_at = models.DateTimeField(null=True)

    objects: ClassVar[AuthorityManager[Self]] = AuthorityManager()
    shared: ClassVar[SharedManager[Self]] = SharedManager()

    row_security_options: ClassVar[dict[str, Any]] = {"partner": "partner_id"}

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "link", "partner", "consultation", "is_offer", "slug", "content", "sha256", "note",
                "shown_at", "shown_by", "ended_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "link"], name="twin_side_once"),
            models.UniqueConstraint(
                fields=["authority", "consultation"],
                condition=models.Q(ended_at__isnull=True, consultation__isnull=False),
                name="twin_one_at_a_time",
            ),
            models.CheckConstraint(
                name="twin_of_another",
                condition=~models.Q(partner=models.F("authority")),
            ),
            models.CheckConstraint(
                name="twin_declined_without_consultation",
                condition=models.Q(consultation__isnull=False)
                | models.Q(is_offer=False, ended_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"Twin side {self.pk}"
