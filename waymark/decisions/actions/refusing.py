"""How do the faults that rules find become the refusal of an action?"""

from collections.abc import Sequence

from waymark.core.refusals import ActionRefused
from waymark.decisions.rules.decisions import Fault


def refuse(faults: Sequence[Fault], refusal: type[ActionRefused]) -> None:
    """Raise the refusal with all that is wrong, if anything is; one fault alone names its field."""
    if faults:
        first, *others = faults
        raise refusal(
            first.sentence,
            problems=[fault.sentence for fault in others],
            field="" if others else first.field,
        )
