"""What became of every response that was received?"""

from collections.abc import Mapping

from waymark.consultations.rules.content.answers import GroupReport
from waymark.consultations.rules.content.facts import ExclusionLine, Reconciliation
from waymark.consultations.rules.vocabulary import ExclusionReason, ResponseStatus

NOT_RECEIVED = frozenset({ResponseStatus.STARTED})
UNDECIDED = frozenset({ResponseStatus.SUBMITTED, ResponseStatus.QUERY})


def reconcile(
    *,
    by_status: Mapping[ResponseStatus, int],
    excluded: Mapping[ExclusionReason, int],
    groups: tuple[GroupReport, ...] = (),
) -> Reconciliation:
    """Account for every response received; one that was only begun has not been received.

    `excluded` gives the excluded ones by reason; those left without one raise ValueError.
    `by_status` counts no group responses: they stand apart, as groups and as people.
    """
    if sum(excluded.values()) != by_status.get(ResponseStatus.EXCLUDED, 0):
        message = "each excluded response must have exactly one reason"
        raise ValueError(message)
    return Reconciliation(
        received=sum(by_status.get(each, 0) for each in ResponseStatus if each not in NOT_RECEIVED),
        excluded=tuple(
            ExclusionLine(reason=reason, count=excluded[reason])
            for reason in ExclusionReason
            if excluded.get(reason)
        ),
        merged=by_status.get(ResponseStatus.MERGED, 0),
        withdrawn=by_status.get(ResponseStatus.WITHDRAWN, 0),
        undecided=sum(by_status.get(each, 0) for each in UNDECIDED),
        analysed=by_status.get(ResponseStatus.ACCEPTED, 0),
        groups=len(groups),
        group_participants=sum(group.participants for group in groups),
    )
