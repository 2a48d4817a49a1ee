"""Which roles are there, and until when may an invitation be taken up?"""

from datetime import datetime, timedelta
from enum import StrEnum

INVITATION_DAYS = 7


class RoleName(StrEnum):
    SYSTEM_ADMINISTRATOR = "system_administrator"
    CONSULTATION_OFFICER = "consultation_officer"
    CONSULTATION_ANALYST = "consultation_analyst"
    COMMISSIONER = "commissioner"
    DEMOCRATIC_SERVICES_OFFICER = "democratic_services_officer"
    INFORMATION_GOVERNANCE_LEAD = "information_governance_lead"
    COUNCILLOR = "councillor"


def invitation_expires(invited_at: datetime) -> datetime:
    """Return the moment after which an invitation can no longer be taken up."""
    return invited_at + timedelta(days=INVITATION_DAYS)
