"""What stands on the agenda of a meeting, and in which packs did it go out?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.closing import CLOSING_PRIVACY, Closable, closing_constraints
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.reports import ReportVersion
from waymark.decisions.rules.agendas import ItemKind

ITEM_KIND_LABELS = {
    ItemKind.BUSINESS: "Business of the meeting",
    ItemKind.REPORT: "Report",
    ItemKind.PETITION: "Petition",
    ItemKind.QUESTION: "Question from the public",
}


@keep_history()
class AgendaItem(Closable):
    """One item; `title` is always public, `closed_title` is for those who may read closed parts.

    An item from another system may be exempt without saying under what (`paragraphs_unknown`).
    """

    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT)
    position = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=200)
    closed_title = models.CharField(max_length=200, blank=True)
    kind = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in ITEM_KIND_LABELS.items()]
    )
    text = models.TextField(max_length=5000, blank=True)
    matter = TenantForeignKey(Matter, on_delete=models.PROTECT, null=True)
    plan_item = TenantForeignKey(PlanItem, on_delete=models.PROTECT, null=True)
    version = TenantForeignKey(ReportVersion, on_delete=models.PROTECT, null=True)
    paragraphs_unknown = models.BooleanField(default=False)
    late_reason = models.CharField(max_length=500, blank=True)
    withdrawn_reason = models.CharField(max_length=500, blank=True)
    added_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **CLOSING_PRIVACY,
            **dict.fromkeys(
                [
                    "meeting", "position", "title", "kind", "text", "matter",
                    "plan_item", "version", "paragraphs_unknown", "late_reason",
                    "withdrawn_reason", "added_at",
                ],
                "public",
            ),
            "closed_title": "kept",
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            *closing_constraints("agenda_item", or_exempt_where=models.Q(paragraphs_unknown=True)),
            models.CheckConstraint(
                name="agenda_item_paragraphs_unknown",
                condition=models.Q(paragraphs_unknown=False)
                | models.Q(access="exempt", paragraphs=[], closed_title=""),
            ),
            one_of("agenda_item_kind_known", "kind", ItemKind),
            models.UniqueConstraint(
                fields=["authority", "meeting", "position"],
                name="agenda_item_place",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(
                name="agenda_item_closed_title_of_closed",
                condition=models.Q(closed_title="") | ~models.Q(access="open"),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class AgendaPack(AuthorityModel):
    """What went out for a meeting in one go; later ones are supplements and count on in pages.

    Of a meeting recorded from history a pack is the file that went out then (`history_source`).
    """

    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT)
    number = models.PositiveSmallIntegerField()
    reason = models.CharField(max_length=500, blank=True)
    first_page = models.PositiveIntegerField()
    latest_page = models.PositiveIntegerField()
    public_document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)
    private_document = TenantForeignKey("documents.Document", on_delete=models.PROTECT, null=True)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    history_source = models.CharField(max_length=300, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "meeting", "number", "reason", "first_page", "latest_page", "public_document",
                    "published_at", "history_source",
                ],
                "public",
            ),
            **dict.fromkeys(["private_document", "published_by"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "meeting", "number"], name="agenda_pack_number"
            ),
            models.CheckConstraint(
                name="agenda_pack_pages_in_order",
                condition=models.Q(latest_page__gte=models.F("first_page"), first_page__gte=1),
            ),
            models.CheckConstraint(
                name="agenda_supplement_has_reason",
                condition=models.Q(number=1) | models.Q(reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Pack {self.number}"


@keep_history()
class PackEntry(AuthorityModel):
    """What a pack holds of one item: the version of its report, and the page where it begins."""

    pack = TenantForeignKey(AgendaPack, on_delete=models.PROTECT)
    item = TenantForeignKey(AgendaItem, on_delete=models.PROTECT)
    version = TenantForeignKey(ReportVersion, on_delete=models.PROTECT, null=True)
    first_page = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["pack", "item", "version", "first_page"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "pack", "item"], name="pack_entry_once")
        ]

    def __str__(self) -> str:
        return f"Item {self.item_id} in pack {self.pack_id}"
