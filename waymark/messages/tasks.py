"""How do messages leave by themselves, and when is forgotten to whom they went?"""

from collections import Counter

import structlog
from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access import queries as access
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.messages import queries
from waymark.messages.actions import reporting, sending
from waymark.messages.actions.queueing import SEND_TASK
from waymark.messages.exports.backends import Backend, open_backend
from waymark.messages.exports.notify import ask_about
from waymark.messages.rules import Channel, Letter, MessageState, Outcome

log = structlog.get_logger(__name__)

MOST_ASKED_ABOUT = 200
MOST_IN_ONE_RUN = 2000
"""After so many the job ends and the next minute goes on, so that no job runs for hours."""


@app.task(name=SEND_TASK)
def send_waiting(*, authority_id: int) -> None:
    """Send what waits in one authority, until nothing does or no server answers.

    One channel after the other: where the mail server is away, texts still go.
    """
    counts: Counter[MessageState] = Counter()
    for channel in Channel:
        counts.update(_send_channel(channel, authority_id))
    if counts:
        log.info("messages_sent", **{state.value: number for state, number in counts.items()})
        with open_scope(authority_id):
            sending.record_run(by=Actor.system(authority_id), counts=counts, at=timezone.now())


def _send_channel(channel: Channel, authority_id: int) -> Counter[MessageState]:
    counts: Counter[MessageState] = Counter()
    backend: Backend | None = None
    try:
        for _ in range(MOST_IN_ONE_RUN):
            with open_scope(authority_id):
                letter = sending.claim_next(at=timezone.now(), channel=channel)
            if letter is None:
                break
            backend = backend or open_backend(channel)
            outcome, state = _send(backend, letter, authority_id)
            counts[state] += 1
            if outcome is Outcome.UNREACHABLE:
                break
    finally:
        if backend is not None:
            backend.close()
    return counts


def _send(backend: Backend, letter: Letter, authority_id: int) -> tuple[Outcome, MessageState]:
    """Send one letter outside any transaction, then keep what came of it."""
    delivery = backend.deliver(letter)
    with open_scope(authority_id):
        state = sending.mark_delivery(letter=letter, delivery=delivery, at=timezone.now())
    return delivery.outcome, state


@app.periodic(cron="* * * * *")
@app.task(name="messages.send_due", queueing_lock="messages.send_due")
def send_due(timestamp: int) -> None:
    """Try again what could not be sent before, in every authority.

    A fault in one authority keeps nobody else waiting; it is raised when all had their turn.
    """
    faults: list[Exception] = []
    for authority in access.list_authorities():
        try:
            with open_scope(authority.pk):
                waits = queries.has_waiting(at=timezone.now())
            if waits:
                send_waiting(authority_id=authority.pk)
        except Exception as fault:
            faults.append(fault)
    if faults:
        raise ExceptionGroup("Some messages could not be sent.", faults)


@app.periodic(cron="*/10 * * * *")
@app.task(name="messages.ask_about", queueing_lock="messages.ask_about")
def ask_about_sent(timestamp: int) -> None:
    """Ask GOV.UK Notify in every authority what became of messages of which it told nothing."""
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            waiting = queries.list_unanswered(at=timezone.now())[:MOST_ASKED_ABOUT]
            asked = [(each.public_id, each.provider_id) for each in waiting if each.provider_id]
        for message_id, provider_id in asked:
            status = ask_about(provider_id)
            if not status:
                return  # Notify does not answer, so the next question is for the next time
            told = reporting.Told(provider_id=provider_id, message_id=message_id, status=status)
            with open_scope(authority.pk):
                if reporting.is_news(status):
                    reporting.take_report(
                        by=Actor.system(authority.pk), told=told, at=timezone.now()
                    )


@app.periodic(cron="45 3 * * *")
@app.task(name="messages.forget", queueing_lock="messages.forget")
def forget(timestamp: int) -> None:
    """Empty the addresses and texts that are kept no longer, in every authority."""
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            sending.forget_messages(at=timezone.now())
