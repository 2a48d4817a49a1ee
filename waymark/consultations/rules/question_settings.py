"""What else has to be known of a question of each kind: sums, units, least and most?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from waymark.consultations.rules.statistics.ranking import RankingMethod
from waymark.consultations.rules.vocabulary import QuestionKind

LONGEST_UNIT = 20
MOST_POINTS = 1000
WIDEST_SCALE = 20
SETTINGS_OF: Mapping[QuestionKind, tuple[str, ...]] = {
    QuestionKind.POINTS: ("total",),
    QuestionKind.NUMBER: ("unit", "least", "most"),
    QuestionKind.DATE: ("earliest", "latest"),
    QuestionKind.CRITERIA: ("least", "most"),
    QuestionKind.RANKING: ("headline",),
}
"""What is kept of a question beside its words and choices, by its kind; else nothing."""


@dataclass(frozen=True, kw_only=True)
class QuestionSettings:
    """What an answer has to keep to; of these each kind has those that `SETTINGS_OF` names."""

    total: int = 100
    unit: str = ""
    least: Decimal | None = None
    most: Decimal | None = None
    earliest: date | None = None
    latest: date | None = None
    headline: str = ""

    @property
    def scale(self) -> tuple[int, ...]:
        """The scores that an option can be given."""
        return tuple(range(int(self.least or 0), int(self.most or 0) + 1))


def default_settings(kind: QuestionKind) -> QuestionSettings:
    """Return what a new question of a kind begins with."""
    if kind is QuestionKind.CRITERIA:
        return QuestionSettings(least=Decimal(0), most=Decimal(5))
    return QuestionSettings()


def read_settings(kind: QuestionKind, plain: Mapping[str, Any]) -> QuestionSettings:
    """Return the settings of a question from plain values; what is missing is as by default."""
    names = SETTINGS_OF.get(kind, ())
    found = {name: plain[name] for name in names if plain.get(name) not in {None, ""}}
    for name in ("least", "most"):
        if name in found:
            found[name] = _decimal(found[name])
    for name in ("earliest", "latest"):
        if name in found:
            found[name] = date.fromisoformat(found[name])
    default = default_settings(kind)
    base = {name: getattr(default, name) for name in names}
    return QuestionSettings(**base | found)


def write_settings(kind: QuestionKind, settings: QuestionSettings) -> dict[str, Any]:
    """Return the settings as plain values, which `read_settings` reads."""
    plain: dict[str, Any] = {}
    for name in SETTINGS_OF.get(kind, ()):
        value = getattr(settings, name)
        if isinstance(value, Decimal):
            value = f"{value.normalize():f}"
        elif isinstance(value, date):
            value = value.isoformat()
        if value not in {None, ""}:
            plain[name] = value
    return plain


def faults_in_settings(kind: QuestionKind, settings: QuestionSettings) -> dict[str, str]:
    """Return the sentence that says what is wrong with each setting; empty where nothing is."""
    faults = {}
    least, most = settings.least, settings.most
    match kind:
        case QuestionKind.POINTS:
            if not 2 <= settings.total <= MOST_POINTS:
                faults["total"] = f"Points to share out must be from 2 to {MOST_POINTS:,}"
        case QuestionKind.NUMBER:
            if least is not None and most is not None and most <= least:
                faults["most"] = "The most must be above the least"
        case QuestionKind.DATE:
            earliest, latest = settings.earliest, settings.latest
            if earliest and latest and latest <= earliest:
                faults["latest"] = "The latest date must be after the earliest"
        case QuestionKind.RANKING:
            if settings.headline not in {"", *RankingMethod}:
                faults["headline"] = "Choose one of the counts"
        case QuestionKind.CRITERIA:
            faults |= _faults_in_scale(least, most)
    return faults


def _faults_in_scale(least: Decimal | None, most: Decimal | None) -> dict[str, str]:
    if least is None or least < 0 or least % 1:
        return {"least": "The lowest score must be a whole number, like 0 or 1"}
    if most is None or most % 1:
        return {"most": "The highest score must be a whole number, like 5"}
    if not 1 <= most - least <= WIDEST_SCALE:
        return {"most": f"The highest score must be 1 to {WIDEST_SCALE} above the lowest"}
    return {}


def _decimal(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None
