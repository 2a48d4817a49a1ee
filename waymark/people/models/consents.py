"""What was the young person told and asked about sharing, and what did they say?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.access.rules import DataGroup
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.partnerships.models.agreements import PURPOSE_LABELS
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.models.parts import choices_of, dated
from waymark.people.rules.consents import (
    CONSENT_PURPOSES,
    Channel,
    ConsentAnswer,
    GivenBy,
    ObjectionLevel,
    WordingUse,
)

USE_LABELS = {
    WordingUse.PRIVACY_NOTICE: "Privacy notice",
    WordingUse.REFERRAL: f"Consent: {PURPOSE_LABELS[Purpose.REFERRAL].lower()}",
    WordingUse.FAMILY: f"Consent: {PURPOSE_LABELS[Purpose.FAMILY].lower()}",
}
ANSWER_LABELS = {ConsentAnswer.GIVEN: "Agreed", ConsentAnswer.REFUSED: "Said no"}
GIVEN_BY_LABELS = {
    GivenBy.YOUNG_PERSON: "The young person",
    GivenBy.PARENT: "A parent or carer with parental responsibility",
}
CHANNEL_LABELS = {
    Channel.FACE_TO_FACE: "Face to face",
    Channel.TELEPHONE: "By telephone",
    Channel.VIDEO: "By video",
    Channel.EMAIL: "By email",
    Channel.LETTER: "By letter",
    Channel.FORM: "On a paper form",
}
LEVEL_LABELS = {
    ObjectionLevel.BASIC_ONLY: "Only name, address and date of birth",
    ObjectionLevel.FULL: "Everything the law lets it tell",
}


def _kept(*names: str, **others: str) -> dict[str, str]:
    return dict.fromkeys(names, "kept") | others


@keep_history()
class Wording(AuthorityModel):
    """One version of a privacy notice, or of the words of a consent; versions are never changed."""

    use = models.CharField(max_length=20, choices=choices_of(USE_LABELS))
    version = models.PositiveIntegerField()
    text = models.TextField()
    easy_read = models.TextField(blank=True)
    starts_on = models.DateField()
    written_at = models.DateTimeField()
    written_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = _kept("starts_on", "written_at", "written_by") | (
            dict.fromkeys(["use", "version", "text", "easy_read"], "public")
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("wording_use_known", "use", WordingUse),
            models.UniqueConstraint(
                fields=["authority", "use", "version"], name="wording_version_once"
            ),
            models.CheckConstraint(name="wording_says_something", condition=~models.Q(text="")),
        ]

    def __str__(self) -> str:
        return f"{USE_LABELS[WordingUse(self.use)]}, version {self.version}"


@keep_history()
class Consent(AuthorityModel):
    """What was said once of sharing for a purpose: with whom, of what, in which words, until when.

    A later one takes its place; a withdrawal is written on it, and nothing is deleted. Without an
    organisation it is about every service that is asked to help.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    purpose = models.CharField(
        max_length=20, choices=choices_of({each: PURPOSE_LABELS[each] for each in CONSENT_PURPOSES})
    )
    answer = models.CharField(max_length=10, choices=choices_of(ANSWER_LABELS))
    organisation = TenantForeignKey(
        "organisations.Organisation", on_delete=models.PROTECT, null=True
    )
    data_groups = ArrayField(models.CharField(max_length=20), default=list)
    given_by = models.CharField(max_length=20, choices=choices_of(GIVEN_BY_LABELS))
    given_by_name = models.CharField(max_length=200, blank=True)
    capacity_note = models.CharField(max_length=500, blank=True)
    wording = TenantForeignKey(Wording, on_delete=models.PROTECT, null=True)
    channel = models.CharField(max_length=20, choices=choices_of(CHANNEL_LABELS))
    answered_on = models.DateField()
    expires_on = models.DateField(null=True)
    paper = TenantForeignKey("documents.Document", on_delete=models.PROTECT, null=True)
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    withdrawn_on = models.DateField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    withdrawal_note = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = _kept(
            "person", "purpose", "answer", "organisation", "data_groups", "given_by", "wording",
            "channel", "answered_on", "expires_on", "paper", "recorded_at", "recorded_by",
            "withdrawn_on", "withdrawn_at", "withdrawn_by",
            given_by_name="personal", capacity_note="personal", withdrawal_note="personal",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("consent_purpose_known", "purpose", CONSENT_PURPOSES),
            one_of("consent_answer_known", "answer", ConsentAnswer),
            one_of("consent_given_by_known", "given_by", GivenBy),
            one_of("consent_channel_known", "channel", Channel),
            models.CheckConstraint(
                name="consent_groups_known",
                condition=models.Q(data_groups__contained_by=[each.value for each in DataGroup]),
            ),
            models.CheckConstraint(
                name="consent_expires_later",
                condition=models.Q(expires_on__isnull=True)
                | models.Q(expires_on__gt=models.F("answered_on")),
            ),
            models.CheckConstraint(
                name="consent_withdrawal_whole",
                condition=models.Q(
                    withdrawn_on__isnull=True, withdrawn_at__isnull=True, withdrawal_note=""
                )
                | models.Q(
                    answer=ConsentAnswer.GIVEN.value,
                    withdrawn_on__gte=models.F("answered_on"),
                    withdrawn_at__isnull=False,
                ),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "answered_on"], name="consent_person"),
        ]

    def __str__(self) -> str:
        return PURPOSE_LABELS[Purpose(self.purpose)]


@keep_history()
class SharingObjection(AuthorityModel):
    """An instruction to a school, college or provider on what it may tell, from and until when."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    organisation = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT)
    level = models.CharField(max_length=12, choices=choices_of(LEVEL_LABELS))
    instructed_by = models.CharField(max_length=20, choices=choices_of(GIVEN_BY_LABELS))
    channel = models.CharField(max_length=20, choices=choices_of(CHANNEL_LABELS))
    note = models.CharField(max_length=500, blank=True)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True)
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = _kept(
            "person", "organisation", "level", "instructed_by", "channel", "starts_on", "ends_on",
            "recorded_at", "recorded_by",
            note="personal",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("sharing_objection_level_known", "level", ObjectionLevel),
            one_of("sharing_objection_instructed_by_known", "instructed_by", GivenBy),
            one_of("sharing_objection_channel_known", "channel", Channel),
            dated("sharing_objection_dates"),
            models.UniqueConstraint(
                fields=["person", "organisation"],
                condition=models.Q(ends_on__isnull=True),
                name="sharing_objection_one_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return str(self.organisation)


@keep_history()
class NoticeGiven(AuthorityModel):
    """That a young person, or a parent, was given a version of the privacy notice."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    wording = TenantForeignKey(Wording, on_delete=models.PROTECT)
    given_to = models.CharField(max_length=20, choices=choices_of(GIVEN_BY_LABELS))
    channel = models.CharField(max_length=20, choices=choices_of(CHANNEL_LABELS))
    given_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = _kept(
            "person", "wording", "given_to", "channel", "given_on", "recorded_at", "recorded_by"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("notice_given_to_known", "given_to", GivenBy),
            one_of("notice_given_channel_known", "channel", Channel),
        ]
        indexes: ClassVar = [models.Index(fields=["person", "given_on"], name="notice_given_on")]

    def __str__(self) -> str:
        return str(self.wording)
