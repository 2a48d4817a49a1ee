"""On which occasions are people brought together?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.rules.vocabulary import EventKind
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

EVENT_KIND_LABELS = {
    EventKind.BRIEFING: "Briefing",
    EventKind.PUBLIC_MEETING: "Public meeting",
    EventKind.DROP_IN: "Drop-in",
    EventKind.WORKSHOP: "Workshop",
    EventKind.YOUNG_PEOPLE: "Young people's event",
    EventKind.ONLINE: "Online event",
}


@keep_history()
class Event(AuthorityModel):
    """An occasion on which people were brought together; what nobody wrote down is empty."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    title = models.CharField(max_length=200)
    kind = models.CharField(
        max_length=20,
        choices=[(kind.value, label) for kind, label in EVENT_KIND_LABELS.items()],
    )
    held_on = models.DateField(null=True)
    place = models.CharField(max_length=200, blank=True)
    audience = models.CharField(max_length=200, blank=True)
    attendance = models.PositiveIntegerField(null=True)
    notes = models.TextField(max_length=2000, blank=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "consultation", "title", "kind", "held_on", "place", "audience", "attendance",
                "notes", "position",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("event_kind_known", "kind", EventKind)]

    def __str__(self) -> str:
        return self.title
