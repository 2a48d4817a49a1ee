"""Which states may a batch of incoming rows pass through?"""

from enum import StrEnum


class BatchState(StrEnum):
    RECEIVED = "received"  # stored, not yet read
    CHECKING = "checking"
    FAULTY = "faulty"  # read; nothing can be applied until the file is mended
    READY = "ready"  # read and free of faults, waiting for somebody to apply it
    APPLYING = "applying"
    APPLIED = "applied"
    UNDOING = "undoing"
    UNDONE = "undone"
    DISCARDED = "discarded"
    FAILED = "failed"  # the machine failed; nothing was applied


class UndoEnd(StrEnum):
    """Why undoing that was asked for took nothing out."""

    REFUSED = "refused"  # something stood in the way by then
    FAILED = "failed"  # the machine failed


BATCH_MOVES: dict[BatchState, frozenset[BatchState]] = {
    BatchState.RECEIVED: frozenset({BatchState.CHECKING, BatchState.DISCARDED}),
    BatchState.CHECKING: frozenset(
        {BatchState.CHECKING, BatchState.FAULTY, BatchState.READY, BatchState.FAILED}
    ),
    BatchState.FAULTY: frozenset({BatchState.DISCARDED}),
    BatchState.READY: frozenset({BatchState.APPLYING, BatchState.DISCARDED}),
    BatchState.APPLYING: frozenset(
        {BatchState.APPLYING, BatchState.APPLIED, BatchState.FAULTY, BatchState.FAILED}
    ),
    BatchState.APPLIED: frozenset({BatchState.UNDOING, BatchState.UNDONE}),
    BatchState.UNDOING: frozenset({BatchState.UNDOING, BatchState.UNDONE, BatchState.APPLIED}),
    BatchState.UNDONE: frozenset(),
    BatchState.DISCARDED: frozenset(),
    BatchState.FAILED: frozenset({BatchState.CHECKING, BatchState.DISCARDED}),
}

WORKING = frozenset(
    {BatchState.RECEIVED, BatchState.CHECKING, BatchState.APPLYING, BatchState.UNDOING}
)


def may_move(now: BatchState, to: BatchState) -> bool:
    """Whether a batch in one state may pass into another."""
    return to in BATCH_MOVES[now]
