"""Which contracts are being ended before their term, on which ground, and who decided it?"""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.commissioning.models.contracts import Contract, ContractOption
from waymark.commissioning.rules.terminations import TerminationGround, TerminationState
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

GROUND_LABELS = {
    TerminationGround.BREAK_CLAUSE: "A right to break",
    TerminationGround.BREACH: "Breach",
    TerminationGround.AGREEMENT: "Agreement of both sides",
    TerminationGround.EARLY: "The need ended before the term",
}
TERMINATION_STATE_LABELS = {
    TerminationState.GIVEN: "Notice given",
    TerminationState.DONE: "Contract ended",
    TerminationState.WITHDRAWN: "Withdrawn",
}


@keep_history()
class Termination(AuthorityModel):
    """The end of a contract before its term: notice given, then carried out or withdrawn.

    `right` is the right to break that is used; `late_reason` says why notice holds although its
    last day has passed. The steps of the exit are the contract's dues of that kind.
    """

    contract = TenantForeignKey(Contract, on_delete=models.PROTECT)
    ground = models.CharField(max_length=12)
    right = TenantForeignKey(ContractOption, on_delete=models.PROTECT, null=True)
    reason = models.TextField(max_length=2000)
    late_reason = models.TextField(max_length=2000, blank=True)
    notice_on = models.DateField()
    ends_on = models.DateField()
    decided_by = models.CharField(max_length=200)
    decision = TenantForeignKey("decisions.Decision", on_delete=models.PROTECT, null=True)
    state = models.CharField(max_length=10)
    settled_on = models.DateField(null=True)
    settled_reason = models.TextField(max_length=2000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                ["contract", "ground", "notice_on", "ends_on", "decision", "state", "settled_on"],
                "public",
            ),
            **dict.fromkeys(
                ["right", "reason", "late_reason", "decided_by", "settled_reason"], "kept"
            ),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("termination_ground_known", "ground", TerminationGround),
            one_of("termination_state_known", "state", TerminationState),
            models.UniqueConstraint(
                fields=["authority", "contract"],
                name="termination_not_withdrawn_once",
                condition=~Q(state=TerminationState.WITHDRAWN.value),
            ),
            models.CheckConstraint(
                name="termination_ends_after_notice", condition=Q(ends_on__gte=F("notice_on"))
            ),
            models.CheckConstraint(
                name="termination_break_names_right",
                condition=Q(ground=TerminationGround.BREAK_CLAUSE.value, right__isnull=False)
                | (~Q(ground=TerminationGround.BREAK_CLAUSE.value) & Q(right__isnull=True)),
            ),
            models.CheckConstraint(
                name="termination_settled_with_state",
                condition=Q(state=TerminationState.GIVEN.value, settled_on__isnull=True)
                | (~Q(state=TerminationState.GIVEN.value) & Q(settled_on__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.contract_id}: {self.ends_on:%Y-%m-%d}"
