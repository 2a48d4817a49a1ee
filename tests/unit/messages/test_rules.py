"""Which answers of mail servers blame the address, and when is a message tried again?"""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from waymark.messages import rules
from waymark.messages.rules import (
    CONFIDENTIAL,
    MESSAGE_MOVES,
    RETRY_AFTER,
    UNASKED,
    MessageState,
    Outcome,
    Purpose,
    Silence,
)

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "text", "outcome", "gone"),
    [
        (550, "5.1.1 no such user", Outcome.REFUSED, True),
        (550, "no such user", Outcome.REFUSED, True),
        (551, "moved", Outcome.REFUSED, True),
        (553, "5.1.3 bad address", Outcome.REFUSED, True),
        (550, "5.2.1 mailbox closed", Outcome.REFUSED, True),
        (552, "5.2.2 mailbox full", Outcome.REFUSED, False),
        (552, "mailbox full", Outcome.REFUSED, False),
        (550, "5.7.1 we do not like you", Outcome.REJECTED, False),
        (554, "no", Outcome.REJECTED, False),
        (450, "4.2.0 later", Outcome.DEFERRED, False),
        (451, "later", Outcome.DEFERRED, False),
    ],
)
def test_answer_of_a_server_blames_the_right_thing(
    code: int, text: str, outcome: Outcome, gone: bool
) -> None:
    found = rules.refusal_of(code, text)

    assert found.outcome is outcome
    assert (outcome is Outcome.REFUSED and rules.is_address_gone(found.code)) == gone


@given(code=some.integers(400, 599), text=some.text(max_size=80))
def test_code_keeps_no_words_of_a_server(code: int, text: str) -> None:
    """They hold the address, and whatever else the server likes to say."""
    kept = rules.server_code(code, text)

    assert set(kept) <= set("0123456789. ")


def test_a_message_is_tried_at_growing_distances_and_then_given_up() -> None:
    tries = [rules.next_try(attempts=number, at=NOW) for number in range(1, 7)]

    assert tries[:5] == [NOW + each for each in RETRY_AFTER]
    assert tries[5] is None
    assert list(RETRY_AFTER) == sorted(RETRY_AFTER)
    assert sum(RETRY_AFTER, timedelta()) > timedelta(days=1)


@given(some.uuids())
def test_return_path_and_header_name_their_message(message_id: UUID) -> None:
    path = rules.return_path("bounces@example.org", message_id)
    header = rules.message_header(message_id, "example.org")

    assert path.endswith("@example.org")
    assert rules.message_in_return_path(f"Reports <{path.upper()}>") == message_id
    assert rules.message_in_header(f"Message-ID: {header}") == message_id


@pytest.mark.parametrize("text", ["", "bounces@example.org", "<abc@example.org>", "a+1@b"])
def test_other_addresses_name_no_message(text: str) -> None:
    assert rules.message_in_return_path(text) is None
    assert rules.message_in_header(text) is None


@given(purpose=some.sampled_from(Purpose), reasons=some.frozensets(some.sampled_from(Silence)))
def test_who_wants_no_invitations_still_gets_what_they_ask_for(
    purpose: Purpose, reasons: frozenset[Silence]
) -> None:
    is_silent = rules.is_silenced(purpose, reasons)

    if Silence.BOUNCED in reasons:
        assert is_silent
    elif Silence.OPTED_OUT in reasons:
        assert is_silent == (purpose in UNASKED | CONFIDENTIAL)
    elif Silence.UNSUBSCRIBED in reasons:
        assert is_silent == (purpose in UNASKED)
    else:
        assert not is_silent


def test_no_state_leads_back_to_the_queue() -> None:
    assert set(MESSAGE_MOVES) == set(MessageState)
    assert not any(MessageState.QUEUED in after for after in MESSAGE_MOVES.values())
    assert rules.may_move(MessageState.SENT, MessageState.BOUNCED)
    assert not rules.may_move(MessageState.BOUNCED, MessageState.SENT)
