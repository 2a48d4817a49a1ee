"""Which invented people work for the authorities of the demonstration, and in which teams?"""

from dataclasses import dataclass

from waymark.access.rules import RoleName
from waymark.demonstration.rules.authorities import address_ending

_OFFICE = (
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
    RoleName.PARTNERSHIP_LEAD,
    RoleName.CORPORATE_ADVISER,
)
"""The roles that ask and decide: one person each, wherever a consultation is told."""


@dataclass(frozen=True)
class Colleague:
    """Somebody invented who works for an authority, perhaps in one of its towns.

    `seat` tells those in one role apart.
    """

    name: str
    role: RoleName
    authority: str
    seat: int = 1
    town: str = ""

    @property
    def email(self) -> str:
        """Return their address."""
        return email_of(self.role, authority=self.authority, seat=self.seat, town=self.town)


@dataclass(frozen=True)
class TeamPlan:
    """A team: the areas it serves, and the addresses of its members."""

    name: str
    localities: tuple[str, ...]
    members: tuple[str, ...]


def email_of(role: RoleName, *, authority: str, seat: int = 1, town: str = "") -> str:
    """Return the address of the invented person with this role; the first has no number."""
    number = f".{seat}" if seat > 1 else ""
    return f"{role.value.replace('_', '.')}{number}{address_ending(authority, town=town)}"


def _office(authority: str, *names: str) -> tuple[Colleague, ...]:
    return tuple(
        Colleague(name=name, role=role, authority=authority)
        for role, name in zip(_OFFICE, names, strict=True)
    )


def _in_role(authority: str, role: RoleName, *names: str) -> tuple[Colleague, ...]:
    return tuple(
        Colleague(name=name, role=role, authority=authority, seat=seat)
        for seat, name in enumerate(names, start=1)
    )


STAFF: dict[str, tuple[Colleague, ...]] = {
    "luton": _office(
        "luton",
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
        "Ingrid Solway",
        "Kemal Ashdown",
    ),
    "bedfordshire": _office(
        "bedfordshire",
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
        "Delia Munt",
        "Rory Tennick",
    ),
    "halton": (
        *_in_role("halton", RoleName.DEMOCRATIC_SERVICES_OFFICER, "Bryony Leckhampton"),
        *_in_role("halton", RoleName.PARTNERSHIP_LEAD, "Alun Thackery"),
        *_in_role("halton", RoleName.COMMISSIONER, "Shirin Poole"),
        *_in_role("halton", RoleName.COUNCILLOR, "Cllr Joan Ebbsworth"),
    ),
    "marshfield": (
        *_office(
            "marshfield",
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
            "Imogen Tarle",
            "Stefan Okafor-Reed",
        ),
        *_in_role(
            "marshfield",
            RoleName.PERSONAL_ADVISER,
            "Ruth Ackerley",
            "Sunil Marsden",
            "Ewa Thornley",
            "Dele Farrow",
            "Hannah Priddy",
            "Imran Coldwell",
            "Gwen Tattersall",
            "Marcus Bly",
        ),
        *_in_role("marshfield", RoleName.SEND_ADVISER, "Orla Pennick", "Tariq Holloway"),
        *_in_role("marshfield", RoleName.YOUTH_WORKER, "Kezia Braund", "Luke Ferreday"),
        *_in_role("marshfield", RoleName.DUTY_WORKER, "Samina Croft"),
        *_in_role("marshfield", RoleName.TEAM_MANAGER, "Colin Wray", "Beatriz Lowe"),
        *_in_role("marshfield", RoleName.SAFEGUARDING_LEAD, "Nell Osgood"),
        *_in_role("marshfield", RoleName.TRACKING_OFFICER, "Abigail Crane", "Faisal Ridout"),
        *_in_role("marshfield", RoleName.DATA_MANAGER, "Wilf Entwood"),
    ),
    "aldermere": (
        *_in_role("aldermere", RoleName.SYSTEM_ADMINISTRATOR, "Clive Harbottle"),
        *_in_role("aldermere", RoleName.INFORMATION_GOVERNANCE_LEAD, "Ines Treloar"),
        *_in_role("aldermere", RoleName.PERSONAL_ADVISER, "Joyce Amberley"),
        *_in_role("aldermere", RoleName.SEND_ADVISER, "Peter Quainton"),
        *_in_role("aldermere", RoleName.YOUTH_WORKER, "Shanice Dell"),
        *_in_role("aldermere", RoleName.DUTY_WORKER, "Anwar Kettle"),
        *_in_role("aldermere", RoleName.TEAM_MANAGER, "Fiona Grieves"),
        *_in_role("aldermere", RoleName.SAFEGUARDING_LEAD, "Morag Stell"),
        *_in_role("aldermere", RoleName.TRACKING_OFFICER, "Bettina Harle"),
        *_in_role("aldermere", RoleName.DATA_MANAGER, "Osei Langdown"),
    ),
}
"""The staff of each authority. Who works with young people is invented where they are."""


def _team(
    authority: str, name: str, localities: tuple[str, ...], *members: tuple[RoleName, int]
) -> TeamPlan:
    return TeamPlan(
        name=name,
        localities=localities,
        members=tuple(email_of(role, authority=authority, seat=seat) for role, seat in members),
    )


_EVERYWHERE = ((RoleName.DUTY_WORKER, 1), (RoleName.SAFEGUARDING_LEAD, 1))

TEAMS: dict[str, tuple[TeamPlan, ...]] = {
    "marshfield": (
        _team(
            "marshfield",
            "North team",
            ("Northgate", "Hillside"),
            (RoleName.PERSONAL_ADVISER, 1),
            (RoleName.PERSONAL_ADVISER, 2),
            (RoleName.PERSONAL_ADVISER, 3),
            (RoleName.SEND_ADVISER, 1),
            (RoleName.YOUTH_WORKER, 1),
            (RoleName.TEAM_MANAGER, 1),
            *_EVERYWHERE,
        ),
        _team(
            "marshfield",
            "River team",
            ("Riverside", "Mill Quarter"),
            (RoleName.PERSONAL_ADVISER, 4),
            (RoleName.PERSONAL_ADVISER, 5),
            (RoleName.PERSONAL_ADVISER, 6),
            (RoleName.SEND_ADVISER, 1),
            (RoleName.YOUTH_WORKER, 1),
            (RoleName.TEAM_MANAGER, 1),
            *_EVERYWHERE,
        ),
        _team(
            "marshfield",
            "South team",
            ("Castle Fields", "Southmoor"),
            (RoleName.PERSONAL_ADVISER, 7),
            (RoleName.PERSONAL_ADVISER, 8),
            (RoleName.SEND_ADVISER, 2),
            (RoleName.YOUTH_WORKER, 2),
            (RoleName.TEAM_MANAGER, 2),
            *_EVERYWHERE,
        ),
    ),
    "aldermere": (
        _team(
            "aldermere",
            "Aldermere team",
            ("Aldermere Town", "Villages"),
            (RoleName.PERSONAL_ADVISER, 1),
            (RoleName.SEND_ADVISER, 1),
            (RoleName.YOUTH_WORKER, 1),
            (RoleName.TEAM_MANAGER, 1),
            *_EVERYWHERE,
        ),
    ),
}
"""The teams that work with young people; a team sees the records of its areas."""


def tracking_of(authority: str, localities: tuple[str, ...]) -> TeamPlan:
    """Return the team that finds out what young people do, in all areas of an authority."""
    roles = {RoleName.TRACKING_OFFICER, RoleName.DATA_MANAGER}
    members = tuple(each.email for each in STAFF[authority] if each.role in roles)
    return TeamPlan(name="Tracking", localities=localities, members=members)


def work_sentence(sentence: str, *, people: int) -> str:
    """Return what somebody in a role came to do, and with how many young people, if with any."""
    if not people:
        return sentence
    return f"{sentence} {people:,} young {'person' if people == 1 else 'people'}."
