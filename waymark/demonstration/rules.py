"""Which authorities and which invented people does the demonstration have?"""

from waymark.access.rules import RoleName

AUTHORITIES = (
    ("luton", "Luton Borough Council", "Luton", "#00539f"),
    ("bedfordshire", "Bedfordshire County Council", "Bedfordshire", "#5f2167"),
    ("marshfield", "Marshfield Borough Council", "Marshfield", "#00594f"),
)
"""Code, name, short name and colour; Marshfield is invented."""

ROLES = (
    RoleName.SYSTEM_ADMINISTRATOR,
    RoleName.CONSULTATION_OFFICER,
    RoleName.CONSULTATION_ANALYST,
    RoleName.HEAD_OF_SERVICE,
    RoleName.DATA_ENTRY_OFFICER,
    RoleName.CODER,
    RoleName.MODERATOR,
    RoleName.COMMISSIONER,
    RoleName.DEMOCRATIC_SERVICES_OFFICER,
    RoleName.INFORMATION_GOVERNANCE_LEAD,
    RoleName.COUNCILLOR,
)
"""Every role, in the order in which the sign-in page shows them."""

NAMES = {
    "luton": (
        "Priya Lund",
        "Tom Ashgrove",
        "Nadia Ferris",
        "Amelia Stroud",
        "Ben Calloway",
        "Zara Whitcombe",
        "Miles Onuoha",
        "Gareth Oduya",
        "Helen Marchetti",
        "Yusuf Brand",
        "Cllr Ruth Penhale",
    ),
    "bedfordshire": (
        "Owen Castell",
        "Maya Thorne",
        "Idris Whitlock",
        "Judith Peverell",
        "Sam Hollis",
        "Ada Renwick",
        "Kofi Larch",
        "Carla Nwosu",
        "Simon Aldous",
        "Farah Quill",
        "Cllr Denis Hobday",
    ),
    "marshfield": (
        "Leena Varga",
        "Joe Sandiford",
        "Tessa Okoro",
        "Graham Sorrell",
        "Lily Akande",
        "Piotr Wellow",
        "Meera Dunstan",
        "Martin Fairley",
        "Anjali Crewe",
        "Rob Stannard",
        "Cllr Wendy Iqbal",
    ),
}
"""One invented person for each role of each authority, in the order of `ROLES`."""


def people_of(authority: str) -> dict[RoleName, str]:
    """Return the name of the invented person in each role."""
    return dict(zip(ROLES, NAMES[authority], strict=True))


def email_of(role: RoleName, *, authority: str) -> str:
    """Return the address of the invented person with this role."""
    return f"{role.value.replace('_', '.')}{address_ending(authority)}"


def address_ending(authority: str) -> str:
    """Return how the addresses of an authority's invented people end."""
    return f"@{authority}.example"
