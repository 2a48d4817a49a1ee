"""What happened between a worker and a young person, and what is being written about it?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.casework.rules.contacts import LEVELS, LONGEST_NOTE, LONGEST_WORDS, NOT_MADE
from waymark.casework.rules.vocabulary import (
    ContactMethod,
    ContactOutcome,
    ContactPlace,
    ContactPurpose,
    StatusAnswer,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of
from waymark.people.rules.vocabulary import DataGroup

METHOD_LABELS = {
    ContactMethod.IN_PERSON: "In person",
    ContactMethod.HOME_VISIT: "Home visit",
    ContactMethod.PHONE_OUT: "Telephone, we called",
    ContactMethod.PHONE_IN: "Telephone, they called",
    ContactMethod.TEXT_OUT: "Text, we wrote",
    ContactMethod.TEXT_IN: "Text, they wrote",
    ContactMethod.EMAIL: "Email",
    ContactMethod.LETTER: "Letter",
    ContactMethod.VIDEO: "Video call",
    ContactMethod.SOCIAL_MEDIA: "Message on social media",
    ContactMethod.VIA_PARENT: "Through a parent or carer",
    ContactMethod.VIA_PROFESSIONAL: "Through another professional",
    ContactMethod.GROUP_SESSION: "Group session",
}
OUTCOME_LABELS = {
    ContactOutcome.SPOKE: "Spoke with the young person",
    ContactOutcome.ATTENDED: "The young person attended",
    ContactOutcome.SPOKE_TO_PARENT: "Spoke with a parent or carer",
    ContactOutcome.SPOKE_TO_OTHERS: "Spoke with somebody else",
    ContactOutcome.REFUSED: "Did not want contact",
    ContactOutcome.MESSAGE_LEFT: "Message left",
    ContactOutcome.NO_ANSWER: "No answer",
    ContactOutcome.DID_NOT_ATTEND: "Did not attend",
    ContactOutcome.NOT_AT_ADDRESS: "Not at the address",
    ContactOutcome.WRONG_NUMBER: "Wrong number",
    ContactOutcome.NUMBER_DEAD: "Number no longer works",
}
PLACE_LABELS = {
    ContactPlace.CENTRE: "Our centre",
    ContactPlace.SCHOOL: "School, college or provider",
    ContactPlace.HOME: "Home",
    ContactPlace.COMMUNITY: "Elsewhere in the community",
    ContactPlace.CUSTODY: "Custody",
}
PURPOSE_LABELS = {
    ContactPurpose.CAREERS_INTERVIEW: "Careers interview",
    ContactPurpose.TRACKING: "Asking what they do now",
    ContactPurpose.TRANSITION: "Moving on to the next stage",
    ContactPurpose.APPLICATION: "Help with an application",
    ContactPurpose.INTERVIEW_PREPARATION: "Preparing for an interview",
    ContactPurpose.BENEFITS: "Benefits",
    ContactPurpose.HOUSING: "Housing",
    ContactPurpose.WELLBEING: "Health and wellbeing",
    ContactPurpose.SEND_REVIEW: "SEND review",
    ContactPurpose.PLAN_REVIEW: "Plan review",
    ContactPurpose.HOME_VISIT: "Home visit",
    ContactPurpose.CRISIS: "Crisis",
    ContactPurpose.IN_WORK_SUPPORT: "Support in work",
    ContactPurpose.BETTERMENT: "Something better than now",
}
LEVEL_LABELS = {
    DataGroup.NOTES: "Anybody who may read notes",
    DataGroup.SENSITIVE: "Sensitive: health, pregnancy, substances, care",
    DataGroup.SAFEGUARDING: "Safeguarding",
    DataGroup.JUSTICE: "Youth justice",
}
ANSWER_LABELS = {
    StatusAnswer.CONFIRMED: "Yes, still true",
    StatusAnswer.CHANGED: "No, it has changed",
    StatusAnswer.NOT_ASKED: "It did not come up",
}


@keep_history()
class Contact(AuthorityModel):
    """A contact with a young person, or an attempt at one, as somebody wrote it down.

    An amendment is a new row that names the one before; the old row stays readable and is no
    longer the latest.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    happened_at = models.DateTimeField()
    method = models.CharField(max_length=20, choices=choices_of(METHOD_LABELS))
    outcome = models.CharField(max_length=20, choices=choices_of(OUTCOME_LABELS))
    place = models.CharField(max_length=20, choices=choices_of(PLACE_LABELS), blank=True)
    minutes = models.PositiveSmallIntegerField(null=True)
    purposes = ArrayField(models.CharField(max_length=30), default=list)
    note = models.CharField(max_length=LONGEST_NOTE, blank=True)
    own_words = models.CharField(max_length=LONGEST_WORDS, blank=True)
    level = models.CharField(max_length=20, choices=choices_of(LEVEL_LABELS))
    status = models.CharField(max_length=20, choices=choices_of(ANSWER_LABELS))
    activity = TenantForeignKey("participation.Activity", on_delete=models.PROTECT, null=True)
    written_at = models.DateTimeField()
    written_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    amends = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    reason = models.CharField(max_length=200, blank=True)
    is_latest = models.BooleanField(default=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["note", "own_words", "place", "purposes", "reason"], "personal"
        ) | dict.fromkeys(
            [
                "person", "happened_at", "method", "outcome", "minutes", "level", "status",
                "activity", "written_at", "written_by", "amends", "is_latest",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("contact_method_known", "method", ContactMethod),
            one_of("contact_outcome_known", "outcome", ContactOutcome),
            one_of("contact_level_known", "level", LEVELS),
            one_of("contact_status_known", "status", StatusAnswer),
            models.CheckConstraint(
                name="contact_place_known",
                condition=models.Q(place="") | models.Q(place__in=[p.value for p in ContactPlace]),
            ),
            models.CheckConstraint(
                name="contact_says_something",
                condition=~models.Q(note="")
                | models.Q(outcome__in=[outcome.value for outcome in NOT_MADE]),
            ),
            models.CheckConstraint(
                name="contact_not_before_it_happened",
                condition=models.Q(happened_at__lte=models.F("written_at")),
            ),
            models.CheckConstraint(
                name="contact_amended_for_a_reason",
                condition=models.Q(amends__isnull=True, reason="")
                | (models.Q(amends__isnull=False) & ~models.Q(reason="")),
            ),
            models.UniqueConstraint(fields=["amends"], name="contact_amended_once"),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["person", "-happened_at", "-id"],
                condition=models.Q(is_latest=True),
                name="contact_timeline",
            ),
        ]

    def __str__(self) -> str:
        return OUTCOME_LABELS[ContactOutcome(self.outcome)]


class NoteDraft(AuthorityModel):
    """What somebody is writing about a contact: kept as typed, and gone once it is saved.

    Kept here and never on the device. `number` counts the savings, so that two screens of one
    writer cannot overwrite each other unseen.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    writer = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    typed = models.JSONField()
    number = models.PositiveIntegerField()
    saved_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "person": "kept",
            "writer": "kept",
            "typed": "personal",
            "number": "kept",
            "saved_at": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "writer"], name="note_draft_one_each"),
        ]
        indexes: ClassVar = [models.Index(fields=["writer", "-saved_at"], name="note_draft_writer")]

    def __str__(self) -> str:
        return f"Draft {self.number}"
