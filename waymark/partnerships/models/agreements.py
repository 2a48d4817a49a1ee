"""Which agreements about sharing are there: between whom, for what, of which data, until when?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.access.rules import DataGroup
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.partnerships.rules.agreements import AgreementState, Purpose

PURPOSE_LABELS = {
    Purpose.TRACKING: "Knowing who takes part in education or training",
    Purpose.PARTICIPATION: "Support to take part in education or training",
    Purpose.REFERRAL: "Asking another service to help",
    Purpose.FAMILY: "Talking with parents, carers or others they name",
    Purpose.SAFEGUARDING: "Keeping somebody safe",
}
GROUP_LABELS = {
    DataGroup.CONTACT: "How to reach them, and the people around them",
    DataGroup.EDUCATION: "Schools, colleges and what they do now",
    DataGroup.SEND: "Special educational needs or disability",
    DataGroup.NOTES: "Notes, assessments and plans",
    DataGroup.SENSITIVE: "Health, care and other sensitive facts",
    DataGroup.SAFEGUARDING: "Safeguarding",
    DataGroup.JUSTICE: "Youth justice",
}
STATE_LABELS = {
    AgreementState.PLANNED: "Not begun",
    AgreementState.IN_FORCE: "In force",
    AgreementState.REVIEW_DUE: "Review due",
    AgreementState.ENDED: "Ended",
}


@keep_history()
class SharingAgreement(AuthorityModel):
    """What the authority and others agreed to share for a purpose, and how it is kept safe."""

    title = models.CharField(max_length=200)
    purpose = models.CharField(
        max_length=20, choices=[(each.value, label) for each, label in PURPOSE_LABELS.items()]
    )
    data_groups = ArrayField(models.CharField(max_length=20), default=list)
    security = models.TextField(blank=True)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True)
    review_on = models.DateField()
    owner = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "title", "purpose", "data_groups", "security", "starts_on", "ends_on",
                "review_on", "owner", "document",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("sharing_agreement_purpose_known", "purpose", Purpose),
            models.UniqueConstraint(
                fields=["authority", "title"], name="sharing_agreement_title_unique"
            ),
            models.CheckConstraint(
                name="sharing_agreement_groups_known",
                condition=models.Q(data_groups__contained_by=[each.value for each in DataGroup]),
            ),
            models.CheckConstraint(
                name="sharing_agreement_dates",
                condition=models.Q(ends_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
            models.CheckConstraint(
                name="sharing_agreement_reviewed_after_start",
                condition=models.Q(review_on__gte=models.F("starts_on")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "review_on"], name="sharing_agreement_review")
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class AgreementParty(AuthorityModel):
    """An organisation that an agreement is made with."""

    agreement = TenantForeignKey(SharingAgreement, on_delete=models.PROTECT)
    organisation = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["agreement", "organisation"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["agreement", "organisation"], name="agreement_party_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.organisation)
