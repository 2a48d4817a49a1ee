"""What is told of the consultation about travel to college, and when did each step happen?"""

import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.actions.luton import data_file

AUTHORITY = "marshfield"
SEED = 20_260_917


@cache
def case() -> dict[str, Any]:
    """Return the invented facts."""
    return tomllib.loads(data_file("college-travel.toml").decode())


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """The moments of the steps, counted back from now."""

    now: datetime

    def days_ago(self, days: int) -> datetime:
        """Return noon on that day."""
        return local_moment(local_date(self.now) - timedelta(days=days))

    @property
    def opened(self) -> datetime:
        return self.days_ago(112)

    @property
    def closed(self) -> datetime:
        return self.days_ago(56)

    @property
    def read(self) -> datetime:
        return self.days_ago(50)

    @property
    def reported(self) -> datetime:
        return self.days_ago(30)

    @property
    def answered(self) -> datetime:
        return self.days_ago(20)

    @property
    def decided(self) -> datetime:
        return self.days_ago(13)


@dataclass(frozen=True, kw_only=True)
class Staff:
    """The invented people who did it."""

    officer: Actor
    analyst: Actor
    head: Actor
    typist: Actor
    coder: Actor
    moderator: Actor
    democratic: Actor


def staff() -> Staff:
    """Return who does what in Marshfield; the scope is open."""
    roles = {
        "officer": RoleName.CONSULTATION_OFFICER,
        "analyst": RoleName.CONSULTATION_ANALYST,
        "head": RoleName.HEAD_OF_SERVICE,
        "typist": RoleName.DATA_ENTRY_OFFICER,
        "coder": RoleName.CODER,
        "moderator": RoleName.MODERATOR,
        "democratic": RoleName.DEMOCRATIC_SERVICES_OFFICER,
    }
    return Staff(**{name: actor_in(role, authority=AUTHORITY) for name, role in roles.items()})
