"""What did a manager and a worker talk about in supervision, and what did they agree?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class SupervisionSession(AuthorityModel):
    """One supervision of a worker by their manager; its words name no young person.

    Read by the manager who held it and, once it is signed, by the worker: by nobody else. A later
    manager begins anew and is told by the worker what they want to be known.
    """

    worker = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    manager = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    held_on = models.DateField()
    next_on = models.DateField(null=True)
    points = SealedTextField()
    wellbeing = SealedTextField(blank=True)
    written_at = models.DateTimeField()
    revision = models.PositiveIntegerField(default=1)
    signed_at = models.DateTimeField(null=True)
    comment = SealedTextField(blank=True)
    read_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "worker",
                "manager",
                "held_on",
                "next_on",
                "written_at",
                "revision",
                "signed_at",
                "read_at",
            ],
            "kept",
        ) | dict.fromkeys(["points", "wellbeing", "comment"], "personal")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="supervision_by_another",
                condition=~models.Q(worker=models.F("manager")),
            ),
            models.CheckConstraint(
                name="supervision_next_after",
                condition=models.Q(next_on__isnull=True)
                | models.Q(next_on__gt=models.F("held_on")),
            ),
            models.CheckConstraint(
                name="supervision_read_once_signed",
                condition=models.Q(read_at__isnull=True)
                | models.Q(signed_at__isnull=False, read_at__gte=models.F("signed_at")),
            ),
            models.CheckConstraint(
                name="supervision_comment_by_reader",
                condition=models.Q(comment="") | models.Q(read_at__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["worker", "-held_on", "-id"], name="supervision_worker"),
            models.Index(fields=["manager", "-held_on", "-id"], name="supervision_manager"),
        ]

    def __str__(self) -> str:
        return f"Supervision of {self.held_on:%Y-%m-%d}"


@keep_history()
class AgreedAction(AuthorityModel):
    """What somebody is to do after a supervision, and by when."""

    session = TenantForeignKey(SupervisionSession, on_delete=models.PROTECT)
    what = SealedTextField()
    owner = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    due_on = models.DateField()
    done_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["session", "owner", "due_on", "done_at", "dropped_at"], "kept"
        ) | {"what": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="agreed_action_done_or_dropped",
                condition=models.Q(done_at__isnull=True) | models.Q(dropped_at__isnull=True),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["session", "due_on", "id"], name="agreed_action_session"),
        ]

    def __str__(self) -> str:
        return f"Agreed until {self.due_on:%Y-%m-%d}"


@keep_history()
class TalkedAbout(AuthorityModel):
    """A young person who was talked about; shown to the two while the record is open to them."""

    session = TenantForeignKey(SupervisionSession, on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {"session": "kept", "person": "kept"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["session", "person"], name="talked_about_once"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} in {self.session_id}"
