"""What is kept of each happening: ids, the time and the reason, never names or free text."""

from typing import Any, ClassVar

from django.db import models

from waymark.audit.rules import Event
from waymark.core.constraints import one_of
from waymark.core.tenancy import AuthorityManager


class AuditEvent(models.Model):
    """One thing that somebody did, saw, searched, exported or was refused.

    Targets are named by kind and public id, not by foreign key, so that an event outlives its
    target and this app knows no other.
    """

    authority = models.ForeignKey(
        "access.Authority",
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
        db_constraint=False,
    )
    at = models.DateTimeField()
    event = models.CharField(max_length=60)
    sort = models.CharField(max_length=10)
    actor_kind = models.CharField(max_length=12)
    user_id = models.BigIntegerField(null=True)
    role = models.CharField(max_length=40, blank=True)
    target_kind = models.CharField(max_length=60, blank=True)
    target_id = models.UUIDField(null=True)
    reason = models.CharField(max_length=500, blank=True)
    detail = models.JSONField(default=dict)
    request_id = models.CharField(max_length=64, blank=True)

    objects = AuthorityManager["AuditEvent"]()

    is_append_only: ClassVar[bool] = True
    row_security_options: ClassVar[dict[str, Any]] = {}

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "authority": "kept",
            "at": "kept",
            "event": "kept",
            "sort": "kept",
            "actor_kind": "kept",
            "user_id": "kept",
            "role": "kept",
            "target_kind": "kept",
            "target_id": "kept",
            "reason": "personal",
            "detail": "kept",
            "request_id": "kept",
        }

    class Meta:
        base_manager_name = "objects"
        default_manager_name = "objects"
        indexes: ClassVar = [
            models.Index(fields=["authority", "-at", "-id"], name="audit_event_time"),
            models.Index(fields=["authority", "user_id", "-at"], name="audit_event_user"),
            models.Index(fields=["authority", "target_id", "-at"], name="audit_event_target"),
        ]
        constraints: ClassVar = [one_of("audit_event_known", "event", Event)]

    def __str__(self) -> str:
        return f"{self.event} at {self.at:%Y-%m-%d %H:%M}"
