"""What is to be done next for a young person, by whom, by when?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.vocabulary import StepState
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

LONGEST_STEP = 200


@keep_history()
class NextStep(AuthorityModel):
    """Something to do by a day; put off it gets another day, and the first and the latest stay.

    `done_at` is when it was recorded as done, `done_on` the day on which it was said to be.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    what = models.CharField(max_length=LONGEST_STEP)
    due_on = models.DateField()
    first_due_on = models.DateField()
    put_off_from = models.DateField(null=True)
    owner = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    contact = TenantForeignKey("casework.Contact", on_delete=models.PROTECT, null=True)
    state = models.CharField(max_length=10, choices=[(s.value, s.value) for s in StepState])
    added_at = models.DateTimeField()
    done_on = models.DateField(null=True)
    done_at = models.DateTimeField(null=True)
    done_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "person", "due_on", "first_due_on", "put_off_from", "owner", "contact", "state",
                "added_at", "done_on", "done_at", "done_by",
            ],
            "kept",
        ) | {"what": "personal"}  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("next_step_state_known", "state", StepState),
            models.CheckConstraint(name="next_step_says_what", condition=~models.Q(what="")),
            models.CheckConstraint(
                name="next_step_done_at_a_moment",
                condition=models.Q(
                    state=StepState.OPEN.value, done_at__isnull=True, done_by__isnull=True
                )
                | models.Q(
                    state__in=[StepState.DONE.value, StepState.DROPPED.value],
                    done_at__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="next_step_done_on_a_day",
                condition=models.Q(done_on__isnull=True) | models.Q(state=StepState.DONE.value),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["owner", "due_on", "id"],
                condition=models.Q(state=StepState.OPEN.value),
                name="next_step_to_do",
            ),
            models.Index(fields=["person", "due_on", "id"], name="next_step_person"),
        ]

    def __str__(self) -> str:
        return self.what
