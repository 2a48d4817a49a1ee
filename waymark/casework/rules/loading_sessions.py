"""What is written of projects and sessions that come in at once?"""

from dataclasses import dataclass, field
from datetime import date, datetime

from waymark.casework.rules.sessions import AgeBand, ConsentKind, GivenBy, SessionState, SessionType


@dataclass(frozen=True, slots=True, kw_only=True)
class CameRow:
    """Somebody who came: a person by key, or a nickname."""

    arrived_at: datetime
    person_id: int | None = None
    nickname: str = ""
    is_first_time: bool = False
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """One session; what went well is empty where nobody evaluated it."""

    starts_at: datetime
    ends_at: datetime
    state: SessionState
    plan: str
    risks: str
    workers: tuple[int, ...]
    reason: str = ""
    came: tuple[CameRow, ...] = ()
    heads: dict[AgeBand, int] = field(default_factory=dict)
    went_well: str = ""
    happy: int = 0
    so_so: int = 0
    unhappy: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRow:
    """A project of a team with its sessions."""

    team_id: int
    locality_id: int | None
    name: str
    kind: SessionType
    aims: str
    place: str
    ages: str
    starts_on: date
    sessions: tuple[SessionRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRow:
    """A consent form of a young person."""

    person_id: int
    kinds: tuple[ConsentKind, ...]
    given_by: GivenBy
    given_on: date
    expires_on: date
    medical: str = ""
