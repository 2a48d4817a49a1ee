"""Which papers are put before the people consulted?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.rules.vocabulary import DocumentKind
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

DOCUMENT_KIND_LABELS = {
    DocumentKind.PROPOSAL: "Proposal",
    DocumentKind.EQUALITY_IMPACT_ASSESSMENT: "Equality impact assessment",
    DocumentKind.EASY_READ: "Easy read",
    DocumentKind.TRANSLATION: "Translation",
    DocumentKind.COSTINGS: "Costings",
    DocumentKind.OTHER: "Another document",
}


@keep_history()
class ConsultationDocument(AuthorityModel):
    """A paper put before the people consulted."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=30,
        choices=[(kind.value, label) for kind, label in DOCUMENT_KIND_LABELS.items()],
    )
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "document", "kind", "position"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("consultation_document_kind", "kind", DocumentKind)]

    def __str__(self) -> str:
        return f"{self.kind} {self.position}"
