"""Which authorities act together, in which form, on what terms, and who of them reads it?"""

from typing import Any, ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityManager, AuthorityModel, SharedManager, TenantForeignKey
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.rules.partnerships import Part, PartnershipForm, PartyKind, Term

FORM_LABELS = {
    PartnershipForm.STEERING_GROUP: "Steering group",
    PartnershipForm.JOINT_COMMITTEE: "Joint committee",
    PartnershipForm.DELEGATION: "Delegation to one authority",
    PartnershipForm.LEAD_COMMISSIONER: "Lead commissioner",
}
TERM_LABELS = {
    Term.FUNCTIONS: "Functions",
    Term.RESERVED: "Matters reserved to each authority",
    Term.AREA: "Area",
    Term.RECALL: "How an authority takes its functions back",
    Term.INDEMNITIES: "Indemnities",
    Term.EXIT_TERMS: "Leaving and ending",
    Term.LIABILITIES: "Who bears transfers of staff and pensions",
    Term.VARIATION: "How it is changed",
}
PARTY_KIND_LABELS = {
    PartyKind.COUNCIL: "Council",
    PartyKind.COMBINED: "Combined authority",
    PartyKind.HEALTH: "Health body",
    PartyKind.POLICE: "Police",
    PartyKind.OTHER: "Other",
}
PART_LABELS = {
    Part.GROUPS: "Groups, and who sits on them",
    Part.SHARES: "Cost shares",
    Part.ACTIONS: "Actions",
}


@keep_history()
class Partnership(AuthorityModel):
    """Authorities that act together; kept by the authority that leads it or writes it down."""

    name = models.CharField(max_length=200)
    form = models.CharField(
        max_length=20, choices=[(each.value, label) for each, label in FORM_LABELS.items()]
    )
    purpose = models.TextField(max_length=5000)
    terms = models.TextField(max_length=20_000, blank=True)
    functions = models.TextField(max_length=5000, blank=True)
    reserved = models.TextField(max_length=5000, blank=True)
    area = models.TextField(max_length=5000, blank=True)
    recall = models.TextField(max_length=5000, blank=True)
    indemnities = models.TextField(max_length=5000, blank=True)
    exit_terms = models.TextField(max_length=5000, blank=True)
    liabilities = models.TextField(max_length=5000, blank=True)
    variation = models.TextField(max_length=5000, blank=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    review_on = models.DateField(null=True)
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "name", "form", "purpose", "terms", "functions", "reserved", "area", "recall",
                    "indemnities", "exit_terms", "liabilities", "variation", "starts_on",
                    "ends_on", "review_on", "is_from_history", "history_source", "published_at",
                ],
                "public",
            ),
            "published_by": "kept",
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("partnership_form_known", "form", PartnershipForm),
            models.UniqueConstraint(fields=["authority", "name"], name="partnership_name_unique"),
            models.CheckConstraint(
                name="partnership_ends_after_start",
                condition=models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
            models.CheckConstraint(
                name="partnership_begins_or_has_source",
                condition=models.Q(is_from_history=False, starts_on__isnull=False)
                | models.Q(is_from_history=True, history_source__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class Party(AuthorityModel):
    """One that acts in a partnership: an authority of this installation, or one outside by name.

    `code` orders the parties everywhere; `agreement` is what sharing with it rests on.
    """

    partnership = TenantForeignKey(Partnership, on_delete=models.PROTECT)
    partner = models.ForeignKey(
        "access.Authority", on_delete=models.PROTECT, null=True, related_name="+"
    )
    code = models.SlugField(max_length=40)
    name = models.CharField(max_length=200)
    kind = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in PARTY_KIND_LABELS.items()]
    )
    is_lead = models.BooleanField(default=False)
    holds_contract = models.BooleanField(default=False)
    sees = ArrayField(models.CharField(max_length=12), default=list)
    agreement = TenantForeignKey(SharingAgreement, on_delete=models.PROTECT, null=True)
    joined_on = models.DateField(null=True)
    left_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "partnership", "partner", "code", "name", "kind", "is_lead", "holds_contract",
                    "joined_on", "left_on",
                ],
                "public",
            ),
            **dict.fromkeys(["sees", "agreement"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("party_kind_known", "kind", PartyKind),
            models.UniqueConstraint(fields=["partnership", "code"], name="party_once"),
            models.UniqueConstraint(
                fields=["partnership"],
                condition=models.Q(is_lead=True, left_on__isnull=True),
                name="party_one_lead",
            ),
            models.UniqueConstraint(
                fields=["partnership"],
                condition=models.Q(holds_contract=True, left_on__isnull=True),
                name="party_one_contract_holder",
            ),
            models.CheckConstraint(
                name="party_sees_known",
                condition=models.Q(sees__contained_by=[each.value for each in Part]),
            ),
            models.CheckConstraint(
                name="party_left_after_joining",
                condition=models.Q(left_on__isnull=True)
                | models.Q(joined_on__isnull=True)
                | models.Q(left_on__gte=models.F("joined_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class ShownPartnership(AuthorityModel):
    """What one party of this installation is shown of a partnership: a copy, made when shown.

    The party named as `partner` may read the row and nothing else of the authority's; a party that
    is shown nothing any more has no row.
    """

    partnership = TenantForeignKey(Partnership, on_delete=models.PROTECT)
    partner = models.ForeignKey("access.Authority", on_delete=models.PROTECT, related_name="+")
    content = models.JSONField(default=dict)
    shown_at = models.DateTimeField()
    shown_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    objects: ClassVar[AuthorityManager[Self]] = AuthorityManager()
    shared: ClassVar[SharedManager[Self]] = SharedManager()

    row_security_options: ClassVar[dict[str, Any]] = {"partner": "partner_id"}

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["partnership", "partner", "content", "shown_at", "shown_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["partnership", "partner"], name="shown_once"),
            models.CheckConstraint(
                name="shown_to_another", condition=~models.Q(partner=models.F("authority"))
            ),
        ]

    def __str__(self) -> str:
        return f"Partnership {self.partnership_id} as shown to {self.partner_id}"
