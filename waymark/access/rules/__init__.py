"""Which roles and groups of data are there, and who may take up an invitation?

And: what does an authority's own sign-in (OpenID Connect) tell of whom it vouches for?
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

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
    PERSONAL_ADVISER = "personal_adviser"
    SEND_ADVISER = "send_adviser"
    YOUTH_WORKER = "youth_worker"
    DUTY_WORKER = "duty_worker"
    TEAM_MANAGER = "team_manager"
    SAFEGUARDING_LEAD = "safeguarding_lead"
    TRACKING_OFFICER = "tracking_officer"
    DATA_MANAGER = "data_manager"
    PARTNERSHIP_LEAD = "partnership_lead"
    CORPORATE_ADVISER = "corporate_adviser"


class DataGroup(StrEnum):
    """A part of a young person's record that a role or a reason for access opens or leaves closed.

    Names, date of birth and warnings are identity: whoever may open a record sees them.
    """

    CONTACT = "contact"
    EDUCATION = "education"
    SEND = "send"
    NOTES = "notes"
    SENSITIVE = "sensitive"
    SAFEGUARDING = "safeguarding"
    JUSTICE = "justice"


def invitation_expires(invited_at: datetime) -> datetime:
    """Return the moment after which an invitation can no longer be taken up."""
    return invited_at + timedelta(days=INVITATION_DAYS)


def invitation_letter(
    *, name: str, inviter: str, authority: str, role: str, address: str, expires: str
) -> tuple[str, str]:
    """Return the subject and the text of the email that invites somebody."""
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


def is_strong_sign_in(claims: Mapping[str, Any], *, strong_acr: str) -> bool:
    """Whether the provider says that it asked for two factors itself.

    It says so by the method "mfa" (RFC 8176, section 2) or by the class that was agreed with it.
    """
    methods = claims.get("amr")
    if isinstance(methods, list) and "mfa" in methods:
        return True
    return bool(strong_acr) and claims.get("acr") == strong_acr


def vouched_address(
    claims: Mapping[str, Any],
    *,
    email_claim: str,
    email_domains: Iterable[str],
    gives_out_addresses: bool,
) -> str:
    """Return the email address that the provider vouches for, in lower case, or nothing.

    `email_verified` has to be true (OpenID Connect Core 1.0, section 5.1). A provider that gives
    out addresses itself may leave it away, but not contradict it.
    """
    address = claims.get(email_claim)
    verified = claims.get("email_verified", None)
    if not isinstance(address, str) or address.count("@") != 1:
        return ""
    address = address.strip().lower()
    is_verified = verified is True or (verified is None and gives_out_addresses)
    return address if is_verified and domain_of(address) in set(email_domains) else ""


def domain_of(address: str) -> str:
    """Return what stands after the @ of an address, in lower case."""
    return address.strip().lower().rpartition("@")[2]
