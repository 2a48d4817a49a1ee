"""Which roles are there, until when may an invitation be taken up, and what does its e-mail say?"""

from datetime import datetime, timedelta
from enum import StrEnum

INVITATION_DAYS = 7


class RoleName(StrEnum):
    SYSTEM_ADMINISTRATOR = "system_administrator"
    CONSULTATION_OFFICER = "consultation_officer"
    CONSULTATION_ANALYST = "consultation_analyst"
    HEAD_OF_SERVICE = "head_of_service"
    DATA_ENTRY_OFFICER = "data_entry_officer"
    CODER = "coder"
    MODERATOR = "moderator"
    COMMISSIONER = "commissioner"
    DEMOCRATIC_SERVICES_OFFICER = "democratic_services_officer"
    INFORMATION_GOVERNANCE_LEAD = "information_governance_lead"
    COUNCILLOR = "councillor"


def invitation_expires(invited_at: datetime) -> datetime:
    """Return the moment after which an invitation can no longer be taken up."""
    return invited_at + timedelta(days=INVITATION_DAYS)


def invitation_letter(
    *, name: str, inviter: str, authority: str, role: str, address: str, expires: str
) -> tuple[str, str]:
    """Return the subject and the text of the e-mail that invites somebody."""
    subject = f"Join {authority} on Waymark"
    text = f"""Dear {name},

{inviter} has invited you to work with {authority} on Waymark. Your role will be: {role}.

To join, open this address and follow the steps:

{address}

It works once, for you alone, until {expires}. You will be asked to choose a password and to set
up an app on your phone that makes sign-in codes.

If you did not expect this, do nothing: no account is made until somebody opens the address.
"""
    return subject, text


def is_invitation_open(
    *,
    accepted_at: datetime | None,
    withdrawn_at: datetime | None,
    expires_at: datetime,
    at: datetime,
) -> bool:
    """Whether an invitation can still be taken up."""
    return accepted_at is None and withdrawn_at is None and at < expires_at
