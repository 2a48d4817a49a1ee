"""What is written of activities that come in at once? One row for each."""

from dataclasses import dataclass
from datetime import date

from waymark.people.rules.vocabulary import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRow:
    """What somebody did from a day until a day; `provider_id` names an organisation here."""

    code: str
    starts_on: date
    ends_on: date | None = None
    verified_on: date | None = None
    source: Source = Source.FILE
    provider_id: int | None = None
