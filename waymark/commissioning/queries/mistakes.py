"""Which parts of a contract or a transfer may be taken out because they were written by mistake?"""

from itertools import chain

from waymark.commissioning.models.contracts import (
    Contract,
    ContractDue,
    ContractOption,
    ContractPayment,
)
from waymark.commissioning.models.performance import Kpi
from waymark.commissioning.models.transfers import (
    PensionAnalysis,
    TransferAsset,
    TransferCost,
    TransferPlan,
)
from waymark.commissioning.queries import contracts, terminations, transfers

ContractPart = ContractOption | ContractDue | Kpi | ContractPayment
TransferPart = PensionAnalysis | TransferCost | TransferAsset


def contract_parts(contract: Contract) -> list[ContractPart]:
    """Return the parts on which nothing rests.

    A right stays once notice of it was given or its last day was seen to, a measure once it has
    a result, and what was to be seen to once it is done. Variations stay: what was agreed by
    mistake is varied again.
    """
    named = terminations.list_terminations(contract).filter(right__isnull=False).values("right")
    due = contracts.list_due_of(contract)
    seen_to = due.filter(right__isnull=False, done_on__isnull=False).values("right")
    measured = contracts.list_results(contract).values("kpi")
    return list(
        chain(
            contracts.list_options(contract)
            .filter(used_on__isnull=True)
            .exclude(pk__in=named)
            .exclude(pk__in=seen_to),
            due.filter(done_on__isnull=True),
            contracts.list_kpis(contract).exclude(pk__in=measured),
            contracts.list_payments(contract),
        )
    )


def transfer_parts(plan: TransferPlan) -> list[TransferPart]:
    """Return the actuary's reports, costs and assets of a transfer."""
    return list(
        chain(
            transfers.list_pensions(plan), transfers.list_costs(plan), transfers.list_assets(plan)
        )
    )
