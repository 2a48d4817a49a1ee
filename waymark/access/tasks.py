"""How does access end by itself: of leavers, and of accounts that nobody uses?"""

from datetime import datetime

import structlog
from django.utils import timezone
from procrastinate.contrib.django import app

from waymark.access import queries
from waymark.access.actions.members import end_of_leaver
from waymark.access.actions.suspending import suspend_member, warn_of_suspension
from waymark.access.queries.unused import days_until_unused, list_to_look_at
from waymark.access.rules.unused import Due, due_of
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import open_scope

log = structlog.get_logger(__name__)


@app.periodic(cron="1,31 * * * *")
@app.task(name="access.end_leavers", queueing_lock="access.end_leavers")
def end_leavers(timestamp: int) -> None:
    """End the access of everybody whose last day has passed, in every authority.

    Twice an hour, so that it is soon after midnight in England whatever the clock of the server.
    """
    now = timezone.now()
    for authority in queries.list_authorities():
        with open_scope(authority.pk):
            for member in list(queries.list_leavers(on=local_date(now))):
                try:
                    end_of_leaver(by=Actor.system(authority.pk), member=member, at=now)
                except ActionRefused as refused:
                    log.warning(
                        "leaver_not_ended",
                        member=str(member.public_id),
                        why=type(refused).__name__,
                    )


@app.periodic(cron="20 5 * * *")
@app.task(name="access.suspend_unused", queueing_lock="access.suspend_unused")
def suspend_unused(timestamp: int) -> None:
    """Warn of accounts that nobody uses, and suspend them later, in every authority.

    A fault with one account keeps no other waiting; it is raised when all had their turn.
    """
    at = timezone.now()
    faults: list[Exception] = []
    for authority in queries.list_authorities():
        faults += look_at_unused(authority_id=authority.pk, at=at)
    if faults:
        raise ExceptionGroup("Some unused accounts could not be dealt with.", faults)


def look_at_unused(*, authority_id: int, at: datetime) -> list[Exception]:
    """Do what is due in one authority, each account in a scope of its own; return the faults.

    The longest unused come first, so of several administrators the one who was here last stays.
    """
    faults: list[Exception] = []
    with open_scope(authority_id):
        days = days_until_unused()
        members = list_to_look_at(at=at)
    for member in members:
        due = due_of(used_at=member.used_at, warned_at=member.warned_at, days=days or 0, at=at)
        if due is None:
            continue
        act = warn_of_suspension if due is Due.WARN else suspend_member
        try:
            with open_scope(authority_id):
                act(by=Actor.system(authority_id), member=member, at=at)
        except ActionRefused as refused:
            log.warning(
                "unused_account_left", member=str(member.public_id), why=type(refused).__name__
            )
        except Exception as fault:
            faults.append(fault)
    return faults
