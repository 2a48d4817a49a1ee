"""How many have answered up to now? For staff alone, and each look is kept."""

from typing import Any

from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.presenters.inviting import counts as presenters
from waymark.consultations.queries.inviting.counts import live_counts
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.views.inviting.base import InvitingTab

BEFORE_OPENING = {
    ConsultationStage.DRAFT,
    ConsultationStage.APPROVED,
    ConsultationStage.SCHEDULED,
}


class LiveCounts(InvitingTab):
    permission = Permission.COUNTS_SEE
    title = "Counts up to now"
    tab = "counts"
    template_name = "consultations/inviting/counts.html"

    def load(self, **kwargs: Any) -> None:
        """Count, and keep who looked."""
        super().load(**kwargs)
        self.counts = live_counts(viewer=self.actor, consultation=self.consultation)
        record(
            by=self.actor,
            event=Event.LIVE_COUNTS_SEEN,
            target=self.consultation,
            at=timezone.now(),
            detail={"responses": self.counts.total},
        )

    def present(self) -> presenters.CountsPage:
        """Return the counts."""
        is_early = ConsultationStage(self.consultation.stage) in BEFORE_OPENING
        return presenters.counts_page(
            self.counts,
            empty="People can answer once the consultation is open."
            if is_early
            else "Nobody has answered yet.",
        )
