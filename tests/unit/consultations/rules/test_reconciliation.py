"""Is every response that was received accounted for, whatever became of it?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.content.answers import GroupReport
from waymark.consultations.rules.content.facts import Reconciliation
from waymark.consultations.rules.reconciliation import reconcile
from waymark.consultations.rules.vocabulary import ExclusionReason, GroupOutcome, ResponseStatus

counts = st.integers(0, 10**6)


@given(
    st.dictionaries(st.sampled_from(ResponseStatus), counts),
    st.dictionaries(st.sampled_from(ExclusionReason), counts),
)
def test_received_is_the_sum_of_what_became_of_it(
    by_status: dict[ResponseStatus, int], excluded: dict[ExclusionReason, int]
) -> None:
    by_status[ResponseStatus.EXCLUDED] = sum(excluded.values())

    found = reconcile(by_status=by_status, excluded=excluded)

    begun = by_status.get(ResponseStatus.STARTED, 0)
    assert found.received == sum(by_status.values()) - begun
    assert found.analysed == by_status.get(ResponseStatus.ACCEPTED, 0)


@given(counts, st.sampled_from(ExclusionReason))
def test_excluding_a_response_moves_it_and_loses_it_nowhere(
    accepted: int, reason: ExclusionReason
) -> None:
    before = reconcile(by_status={ResponseStatus.ACCEPTED: accepted + 1}, excluded={})

    after = reconcile(
        by_status={ResponseStatus.ACCEPTED: accepted, ResponseStatus.EXCLUDED: 1},
        excluded={reason: 1},
    )

    assert after.received == before.received
    assert after.analysed == before.analysed - 1
    assert [(line.reason, line.count) for line in after.excluded] == [(reason, 1)]


def test_excluded_response_is_refused_without_a_reason() -> None:
    with pytest.raises(ValueError, match="exactly one reason"):
        reconcile(by_status={ResponseStatus.EXCLUDED: 2}, excluded={ExclusionReason.LATE: 1})


def test_reconciliation_that_does_not_add_up_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="9 responses are accounted for but 10"):
        Reconciliation(
            received=10,
            excluded=(),
            merged=1,
            withdrawn=1,
            undecided=0,
            analysed=7,
            groups=0,
            group_participants=0,
        )


def test_groups_are_counted_as_groups_and_as_people_and_not_as_responses() -> None:
    group = GroupReport(
        label="Youth council",
        participants=14,
        who="Members",
        how_reached="Show of hands",
        outcome=GroupOutcome.NO_PREFERENCE,
    )

    found = reconcile(by_status={ResponseStatus.ACCEPTED: 3}, excluded={}, groups=(group,))

    assert (found.received, found.groups, found.group_participants) == (3, 1, 14)
