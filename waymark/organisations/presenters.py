"""What do the pages about organisations show?"""

from dataclasses import dataclass
from datetime import date

from waymark.organisations.models import Organisation
from waymark.web.narrowing import Chosen


@dataclass(frozen=True)
class OrganisationRow:
    """One organisation in the list; `url` leads to its form for those who may change it."""

    name: str
    kind: str
    starts_on: date | None
    ends_on: date | None
    url: str | None


@dataclass(frozen=True)
class OrganisationList:
    """The page of all organisations."""

    rows: list[OrganisationRow]
    chosen: tuple[Chosen, ...]
    clear_url: str
    first_url: str | None
    more_url: str | None
    create_url: str | None


def organisation_row(found: Organisation, *, url: str | None) -> OrganisationRow:
    """Word one organisation of the list."""
    return OrganisationRow(
        name=found.name,
        kind=found.get_kind_display(),
        starts_on=found.starts_on,
        ends_on=found.ends_on,
        url=url,
    )
