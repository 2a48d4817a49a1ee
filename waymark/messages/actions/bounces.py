"""What becomes of messages of which a mail server reports later?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.messages.actions.sending import mark_bounced
from waymark.messages.models import Message
from waymark.messages.rules import DeliveryReport, ReportKind


@dataclass(frozen=True)
class Read:
    """What was done with some reports."""

    bounced: int
    known: int  # bounced already
    unmatched: int  # of no message of this authority
    others: int  # of delay or of arrival, which change nothing


@action
def take_reports(*, by: Actor, reports: Sequence[DeliveryReport], at: datetime) -> Read:
    """Let the messages have come back that the reports say did; safe to repeat."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    failed = [each for each in reports if each.kind is ReportKind.FAILED]
    rows = Message.objects.filter(public_id__in={each.message_id for each in failed})
    found = {row.public_id: row for row in rows.order_by("id").select_for_update()}
    matched = [each for each in failed if each.message_id in found]
    bounced = sum(
        mark_bounced(message=found[each.message_id], code=f"bounce {each.status}", at=at)
        for each in matched
    )
    read = Read(
        bounced=bounced,
        known=len(matched) - bounced,
        unmatched=len(failed) - len(matched),
        others=len(reports) - len(failed),
    )
    record(
        by=by,
        event=Event.BOUNCES_LOADED,
        at=at,
        detail={
            "bounced": read.bounced,
            "known": read.known,
            "unmatched": read.unmatched,
            "others": read.others,
        },
    )
    return read
