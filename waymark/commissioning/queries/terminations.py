"""Is a contract being ended before its term?"""

from django.db.models import QuerySet

from waymark.commissioning.models.contracts import Contract, ContractOption
from waymark.commissioning.models.terminations import Termination
from waymark.commissioning.rules.contracts import OptionKind
from waymark.commissioning.rules.terminations import TerminationState


def list_terminations(contract: Contract) -> QuerySet[Termination]:
    """Return every notice to end a contract early, those taken back too, the latest first."""
    return (
        Termination.objects.select_related("decision", "right")
        .filter(contract=contract)
        .order_by("-notice_on", "-id")
    )


def find_open(contract: Contract) -> Termination | None:
    """Return the notice that is given and not settled."""
    return list_terminations(contract).filter(state=TerminationState.GIVEN).first()


def find_standing(contract: Contract) -> Termination | None:
    """Return the notice that was not taken back, given or carried out."""
    return list_terminations(contract).exclude(state=TerminationState.WITHDRAWN).first()


def list_rights(contract: Contract) -> QuerySet[ContractOption]:
    """Return the rights to break that are not used."""
    return ContractOption.objects.filter(
        contract=contract, kind=OptionKind.BREAK, used_on__isnull=True
    ).order_by("id")
