"""How likely is it, by what is known of somebody, that they will be NEET: which signs say so?

A sum of points that anybody can work out again, never a decision: it puts people on lists, and no
status, plan or allocation follows from it. Source: risk of NEET indicators as councils publish
them; what an edition says, and what of it is inferred, stands in its file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from waymark.core.codes.editions import FaultyCodes, gather, in_force
from waymark.core.dates import months_after
from waymark.participation.rules.editions import FOLDER
from waymark.people.rules.ages import year_group
from waymark.people.rules.reach import GROUP_OF_CHARACTERISTIC
from waymark.people.rules.vocabulary import CharacteristicKind, DataGroup

AGE_OF_YEAR_GROUP = 4
"""By how much the academic age is above the number of the school year."""


class FactKind(StrEnum):
    """What a school says of a pupil, as a number on a day."""

    ATTENDANCE = "attendance"  # percent of the sessions of this school year
    SUSPENSIONS = "suspensions"  # how many this school year
    EXCLUDED = "excluded"  # permanently: 1 or 0
    FREE_SCHOOL_MEALS = "free_school_meals"  # 1 or 0
    BELOW_EXPECTED = "below_expected"  # in English and mathematics: 1 or 0


MOST_OF_FACT = {
    FactKind.ATTENDANCE: 100,
    FactKind.SUSPENSIONS: 45,
    FactKind.EXCLUDED: 1,
    FactKind.FREE_SCHOOL_MEALS: 1,
    FactKind.BELOW_EXPECTED: 1,
}
"""The highest number a fact can have; suspensions by the days that the law allows in a year.

Source: Education Act 2002, section 51A with the regulations of 2012: 45 school days in a year.
"""


class Input(StrEnum):
    """What a sign can rest on; ethnic group, sex and youth justice are left out on purpose."""

    ATTENDANCE = FactKind.ATTENDANCE.value
    SUSPENSIONS = FactKind.SUSPENSIONS.value
    EXCLUDED = FactKind.EXCLUDED.value
    FREE_SCHOOL_MEALS = FactKind.FREE_SCHOOL_MEALS.value
    BELOW_EXPECTED = FactKind.BELOW_EXPECTED.value
    SCHOOL_MOVES = "school_moves"
    SEND = "send"
    ALTERNATIVE_PROVISION = CharacteristicKind.ALTERNATIVE_PROVISION.value
    LOOKED_AFTER = CharacteristicKind.LOOKED_AFTER.value
    CARE_LEAVER = CharacteristicKind.CARE_LEAVER.value
    YOUNG_CARER = CharacteristicKind.YOUNG_CARER.value
    CARING_FOR_OWN_CHILD = CharacteristicKind.CARING_FOR_OWN_CHILD.value
    MENTAL_HEALTH = CharacteristicKind.MENTAL_HEALTH.value
    UNDECIDED = "undecided"
    WITHOUT_OFFER = "without_offer"
    NEET_SPELLS = "neet_spells"


CHARACTERISTICS = tuple(
    CharacteristicKind(each.value)
    for each in Input
    if each.value in {kind.value for kind in CharacteristicKind}
)
GROUP_OF_INPUT: dict[Input, DataGroup] = (
    dict.fromkeys(Input, DataGroup.EDUCATION)
    | {Input.SEND: DataGroup.SEND}
    | {Input(kind.value): GROUP_OF_CHARACTERISTIC[kind] for kind in CHARACTERISTICS}
)
"""Which part of a record each rests on."""
GROUPS = frozenset(GROUP_OF_INPUT.values())
"""What has to lie open for somebody to see a band: a sum tells what it was made of."""


class Band(StrEnum):
    """What the points come to, the most pressing first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NOT_ENOUGH = "not_enough"  # too little is known to say low


RANKS = {band: rank for rank, band in enumerate(Band)}
"""The place of each band in a list, which is kept so that a list can be read in its order."""
JUDGED = (Band.HIGH, Band.MEDIUM, Band.LOW)
"""The bands that somebody may set by hand."""
MARKED = (Band.HIGH, Band.MEDIUM)
"""The bands that put somebody on a list."""


@dataclass(frozen=True)
class Step:
    """A stretch of values and its points: below the limit, or from it on."""

    limit: int
    is_below: bool
    points: int

    def fits(self, value: int) -> bool:
        """Whether a value lies in it."""
        return value < self.limit if self.is_below else value >= self.limit


@dataclass(frozen=True)
class Sign:
    """A sign and its steps, of which the first that fits counts.

    What is older than `valid_months` is not known any more. Without `year_groups` it is about all.
    """

    input: Input
    steps: tuple[Step, ...]
    silence_means_no: bool = False
    valid_months: int | None = None
    year_groups: frozenset[int] = frozenset()

    @property
    def most(self) -> int:
        """The most points it can give."""
        return max(step.points for step in self.steps)

    def points(self, value: int) -> int:
        """Return the points of a value."""
        return next((step.points for step in self.steps if step.fits(value)), 0)

    def is_about(self, group: int) -> bool:
        """Whether it is asked of somebody of a year group."""
        return not self.year_groups or group in self.year_groups


@dataclass(frozen=True)
class RiskModel:
    """One edition: the signs, where the bands begin, and how much has to be known to say low."""

    name: str
    starts_on: date
    source: str
    is_inferred: bool
    year_groups: tuple[int, ...]
    medium: int
    high: int
    least_known_percent: int
    signs: tuple[Sign, ...]


@dataclass(frozen=True)
class Evidence:
    """What is known of one input: the value, of which day, by whose word."""

    value: int
    on: date | None = None
    source: str = ""


@dataclass(frozen=True)
class Line:
    """One sign of one person as it was reckoned; without a value nothing is known of it.

    `on` without a value is the day of a word that is too old to count. `is_told` are the signs that
    somebody has to tell us of: those count towards how much is known.
    """

    input: Input
    value: int | None
    on: date | None
    source: str
    points: int
    most: int
    is_told: bool

    @property
    def is_known(self) -> bool:
        """Whether anything is known of it."""
        return self.value is not None


@dataclass(frozen=True)
class Reckoned:
    """What a person's signs come to; `most` if all that is not known gave its most points."""

    band: Band
    points: int
    most: int
    known: int
    asked: int
    lines: tuple[Line, ...]


def reckon(
    model: RiskModel, *, group: int, day: date, evidence: Mapping[Input, Evidence]
) -> Reckoned:
    """Return what is known of somebody of a year group comes to on a day."""
    return sum_up(
        model,
        (
            _line(sign, evidence.get(sign.input), day)
            for sign in model.signs
            if sign.is_about(group)
        ),
    )


def sum_up(model: RiskModel, lines: Iterable[Line]) -> Reckoned:
    """Return what lines come to: all of a person's, or those that may be told to somebody.

    Points make a band whatever else is not known. Few points make a low one only where enough of
    the signs that we have to be told of are known; else not enough is known.
    """
    held = tuple(lines)
    points = sum(each.points for each in held)
    told = [each for each in held if each.is_told]
    known = sum(each.is_known for each in told)
    return Reckoned(
        band=_band(model, points=points, known=known, asked=len(told)),
        points=points,
        most=points + sum(each.most for each in held if not each.is_known),
        known=known,
        asked=len(told),
        lines=held,
    )


def told_to(lines: Iterable[Line], groups: Iterable[DataGroup]) -> tuple[Line, ...]:
    """Return the lines that rest on these groups of data alone."""
    allowed = frozenset(groups)
    return tuple(each for each in lines if GROUP_OF_INPUT[each.input] in allowed)


def group_of(model: RiskModel, born_on: date | None, day: date) -> int | None:
    """Return the year group of somebody whom a model is about; None for anybody else."""
    if born_on is None:
        return None
    found = year_group(born_on, day)
    return found if found in model.year_groups else None


def birth_dates(model: RiskModel, day: date) -> tuple[date, date]:
    """Return the first and the last birth date of those whom a model is about on a day."""
    return (
        _latest_birth_date(max(model.year_groups) + 1, day) + timedelta(days=1),
        _latest_birth_date(min(model.year_groups), day),
    )


def past_school_until(day: date) -> date:
    """Return the latest birth date of those who are past Year 11, and so can be NEET."""
    return _latest_birth_date(12, day)


def _latest_birth_date(group: int, day: date) -> date:
    year = day.year if day.month >= 9 else day.year - 1
    return date(year - group - AGE_OF_YEAR_GROUP, 8, 31)


def pack(lines: Iterable[Line]) -> list[list[Any]]:
    """Return lines as what is kept of them."""
    return [
        [
            each.input.value,
            each.value,
            each.on.isoformat() if each.on else None,
            each.source,
            each.points,
            each.most,
            each.is_told,
        ]
        for each in lines
    ]


def unpack(kept: Iterable[list[Any]]) -> tuple[Line, ...]:
    """Return the lines that were kept."""
    return tuple(
        Line(
            input=Input(key),
            value=value,
            on=date.fromisoformat(on) if on else None,
            source=source,
            points=points,
            most=most,
            is_told=is_told,
        )
        for key, value, on, source, points, most, is_told in kept
    )


def model_on(day: date) -> RiskModel:
    """Return the model in force on a day; before the first edition, the first."""
    return in_force(models(), day)


def find_model(name: str) -> RiskModel | None:
    """Return the model of a name."""
    return next((each for each in models() if each.name == name), None)


def models() -> tuple[RiskModel, ...]:
    """Return every edition of the model; raise `FaultyCodes`."""
    return gather(FOLDER, "risk", read_model)


def read_model(facts: dict[str, Any]) -> RiskModel:
    """Read one file; raise `FaultyCodes` where it cannot be reckoned with."""
    signs = tuple(_sign(each) for each in facts["signs"])
    found = RiskModel(
        name=facts["edition"],
        starts_on=facts["starts_on"],
        source=facts["source"],
        is_inferred=facts["is_inferred"],
        year_groups=tuple(facts["year_groups"]),
        medium=facts["bands"]["medium"],
        high=facts["bands"]["high"],
        least_known_percent=facts["least_known_percent"],
        signs=signs,
    )
    faults = (
        (len({sign.input for sign in signs}) != len(signs), "asks for one sign twice"),
        (not 0 < found.medium < found.high, "has bands that do not rise"),
        (not 0 < found.least_known_percent <= 100, "says low without knowing anything"),
        (
            not all(sign.steps and all(step.points > 0 for step in sign.steps) for sign in signs),
            "has a sign without points",
        ),
    )
    for is_so, words in faults:
        if is_so:
            message = f"Model of risk {found.name} {words}"
            raise FaultyCodes(message)
    return found


def _sign(facts: dict[str, Any]) -> Sign:
    return Sign(
        input=Input(facts["input"]),
        steps=tuple(
            Step(
                limit=each["below"] if "below" in each else each["at_least"],
                is_below="below" in each,
                points=each["points"],
            )
            for each in facts["steps"]
        ),
        silence_means_no=facts.get("silence_means_no", False),
        valid_months=facts.get("valid_months"),
        year_groups=frozenset(facts.get("year_groups", ())),
    )


def _line(sign: Sign, found: Evidence | None, day: date) -> Line:
    value: int | None = None
    if found is not None and not _is_stale(sign, found, day):
        value = found.value
    elif found is None and sign.silence_means_no:
        value = 0
    return Line(
        input=sign.input,
        value=value,
        on=found.on if found else None,
        source=found.source if found else "",
        points=0 if value is None else sign.points(value),
        most=sign.most,
        is_told=not sign.silence_means_no,
    )


def _is_stale(sign: Sign, found: Evidence, day: date) -> bool:
    if sign.valid_months is None or found.on is None:
        return False
    return found.on < months_after(day, -sign.valid_months)


def _band(model: RiskModel, *, points: int, known: int, asked: int) -> Band:
    if points >= model.high:
        return Band.HIGH
    if points >= model.medium:
        return Band.MEDIUM
    if not asked or known * 100 < model.least_known_percent * asked:
        return Band.NOT_ENOUGH
    return Band.LOW
