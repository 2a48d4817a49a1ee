"""Which authorities and which invented people does the demonstration have?"""

from waymark.access.rules import RoleName

AUTHORITIES = (
    ("luton", "Luton Borough Council", "Luton", "#00539f"),
    ("bedfordshire", "Bedfordshire County Council", "Bedfordshire", "#5f2167"),
    ("marshfield", "Marshfield Borough Council", "Marshfield", "#00594f"),
)
"""Code, name, short name and colour; Marshfield is invented."""

PEOPLE = {
    RoleName.SYSTEM_ADMINISTRATOR: "Priya Lund",
    RoleName.CONSULTATION_OFFICER: "Tom Ashgrove",
    RoleName.CONSULTATION_ANALYST: "Nadia Ferris",
    RoleName.COMMISSIONER: "Gareth Oduya",
    RoleName.DEMOCRATIC_SERVICES_OFFICER: "Helen Marchetti",
    RoleName.INFORMATION_GOVERNANCE_LEAD: "Yusuf Brand",
    RoleName.COUNCILLOR: "Cllr Ruth Penhale",
}
"""One person for each role, by name, in every authority."""


def email_of(role: RoleName, *, authority: str) -> str:
    """Return the address of the invented person with this role."""
    return f"{role.value.replace('_', '.')}{address_ending(authority)}"


def address_ending(authority: str) -> str:
    """Return how the addresses of an authority's invented people end."""
    return f"@{authority}.example"
