"""When does a worker meet a young person, where, and did they come?"""

from typing import ClassVar

from django.db import models

from waymark.casework.models.contacts import PURPOSE_LABELS
from waymark.casework.rules.appointments import (
    LONGEST_MINUTES,
    AppointmentState,
    AppointmentWay,
    CancelledBy,
)
from waymark.casework.rules.vocabulary import ContactPurpose
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

WAY_LABELS = {
    AppointmentWay.CENTRE: "At our centre",
    AppointmentWay.SCHOOL: "At school, college or a provider",
    AppointmentWay.HOME: "At home",
    AppointmentWay.COMMUNITY: "Elsewhere in the community",
    AppointmentWay.PHONE: "By telephone",
    AppointmentWay.VIDEO: "By video call",
}
APPOINTMENT_LABELS = {
    AppointmentState.BOOKED: "Booked",
    AppointmentState.ATTENDED: "Attended",
    AppointmentState.DID_NOT_ATTEND: "Did not attend",
    AppointmentState.CANCELLED: "Called off",
}
CANCELLED_BY_LABELS = {
    CancelledBy.YOUNG_PERSON: "The young person",
    CancelledBy.PARENT: "A parent or carer",
    CancelledBy.SERVICE: "We did",
}


@keep_history()
class Appointment(AuthorityModel):
    """A meeting of a worker with a young person; moved it keeps the time that it had before."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    worker = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    starts_at = models.DateTimeField()
    moved_from = models.DateTimeField(null=True)
    minutes = models.PositiveSmallIntegerField()
    way = models.CharField(max_length=20, choices=choices_of(WAY_LABELS))
    place = models.CharField(max_length=200, blank=True)
    purpose = models.CharField(max_length=30, choices=choices_of(PURPOSE_LABELS))
    state = models.CharField(max_length=20, choices=choices_of(APPOINTMENT_LABELS))
    cancelled_by = models.CharField(
        max_length=20, choices=choices_of(CANCELLED_BY_LABELS), blank=True
    )
    booked_at = models.DateTimeField()
    is_reminded_of = models.BooleanField(default=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "person", "worker", "starts_at", "moved_from", "minutes", "way", "state",
                "cancelled_by", "booked_at", "is_reminded_of",
            ],
            "kept",
        ) | {"place": "personal", "purpose": "personal"}  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("appointment_way_known", "way", AppointmentWay),
            one_of("appointment_purpose_known", "purpose", ContactPurpose),
            one_of("appointment_state_known", "state", AppointmentState),
            models.CheckConstraint(
                name="appointment_cancelled_by_somebody",
                condition=models.Q(
                    state=AppointmentState.CANCELLED.value,
                    cancelled_by__in=[each.value for each in CancelledBy],
                )
                | (~models.Q(state=AppointmentState.CANCELLED.value) & models.Q(cancelled_by="")),
            ),
            models.CheckConstraint(
                name="appointment_within_reason",
                condition=models.Q(minutes__gte=1, minutes__lte=LONGEST_MINUTES),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["worker", "starts_at", "id"], name="appointment_of_worker"),
            models.Index(fields=["person", "starts_at", "id"], name="appointment_of_person"),
        ]

    def __str__(self) -> str:
        return PURPOSE_LABELS[ContactPurpose(self.purpose)]
