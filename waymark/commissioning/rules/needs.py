"""How much is there for how many young people, how much should there be, and what may still move?

Education Act 1996, section 507B: enough for those of 13 to 19, and of 20 to 24 with a learning
difficulty or disability, so far as that is reasonably practicable.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from waymark.commissioning.rules.dated import entries

THOUSAND = Decimal(1000)
TENTH = Decimal("0.1")


class NeedsState(StrEnum):
    DRAFT = "draft"
    APPROVED = "approved"


class NeedsGroup(StrEnum):
    """For whom services must be sufficient."""

    YOUNG_PEOPLE = "young_people"
    LEARNING_DIFFICULTY = "learning_difficulty"


class Provided(StrEnum):
    """What a local standard measures."""

    HOURS = "hours"
    PLACES = "places"


class ProvisionOrigin(StrEnum):
    """Whence a line of provision comes."""

    DIRECTORY = "directory"
    SESSIONS = "sessions"
    TYPED = "typed"


@dataclass(frozen=True)
class Sufficiency:
    """What there is for some young people, beside the local standard where there is one."""

    amount: Decimal
    young_people: int
    standard: Decimal | None = None

    @property
    def rate(self) -> Decimal:
        """What there is per 1,000 young people, to a tenth."""
        return (self.amount * THOUSAND / self.young_people).quantize(TENTH, ROUND_HALF_UP)

    @property
    def gap_rate(self) -> Decimal:
        """What is missing per 1,000 young people, to a tenth; nothing where there is enough."""
        if self.standard is None:
            return Decimal()
        missing = self.standard - self.amount * THOUSAND / self.young_people
        return max(Decimal(), missing).quantize(TENTH, ROUND_HALF_UP)

    @property
    def gap(self) -> Decimal:
        """What is missing in hours or places, to a tenth, from the rate before rounding."""
        if self.standard is None:
            return Decimal()
        missing = self.standard * self.young_people / THOUSAND - self.amount
        return max(Decimal(), missing).quantize(TENTH, ROUND_HALF_UP)


@dataclass(frozen=True)
class People:
    """How many young people of a group live in a locality; of the whole area without one."""

    locality: int | None
    group: NeedsGroup
    young_people: int


@dataclass(frozen=True)
class Provision:
    """What one service or run of sessions provides, where that is known."""

    locality: int | None
    group: NeedsGroup
    hours: Decimal | None = None
    places: int | None = None

    def amount(self, provided: Provided) -> Decimal:
        """Return how much of a kind; nothing where it is not known."""
        return Decimal((self.hours if provided is Provided.HOURS else self.places) or 0)


@dataclass(frozen=True)
class Line:
    """What there is of a kind for a group, in a locality or, without one, in the whole area."""

    locality: int | None
    group: NeedsGroup
    provided: Provided
    found: Sufficiency


def sufficiency(
    people: Iterable[People],
    provision: Iterable[Provision],
    standards: Mapping[tuple[NeedsGroup, Provided], Decimal],
) -> tuple[Line, ...]:
    """Return what there is beside the standard, by group and kind, its localities first.

    What is in no locality counts in the whole area alone. A kind is left out for a group that has
    neither a standard nor anything of it. The whole area is added up where nobody entered it.
    """
    counted, offered = tuple(people), tuple(provision)
    lines = []
    for group in NeedsGroup:
        of_group = [each for each in counted if each.group is group]
        places = [each for each in of_group if each.locality is not None]
        whole = [each for each in of_group if each.locality is None]
        if places and not whole:
            total = sum(each.young_people for each in places)
            whole = [People(locality=None, group=group, young_people=total)]
        here = [each for each in offered if each.group is group]
        for provided in Provided:
            standard = standards.get((group, provided))
            if standard is None and not any(each.amount(provided) for each in here):
                continue
            for each in (*places, *whole):
                amounts = (
                    one.amount(provided)
                    for one in here
                    if each.locality is None or one.locality == each.locality
                )
                found = Sufficiency(sum(amounts, Decimal()), each.young_people, standard)
                lines.append(Line(each.locality, group, provided, found))
    return tuple(lines)


def group_of(age_from: int | None, age_to: int | None) -> NeedsGroup:
    """Return the group that a service of these ages is counted for, the first that it meets."""
    for each in entries("sufficiency", "groups"):
        if (age_from or 0) <= each["age_to"] and (age_to is None or each["age_from"] <= age_to):
            return NeedsGroup(each["code"])
    return NeedsGroup.YOUNG_PEOPLE


def group_labels() -> dict[NeedsGroup, str]:
    """Return what each group is called."""
    return {NeedsGroup(each["code"]): each["label"] for each in entries("sufficiency", "groups")}


def weeks_of_sessions() -> int:
    """Return over how many weeks the hours of sessions are averaged."""
    weeks: int = entries("sufficiency", "sessions")[0]["weeks"]
    return weeks


@dataclass(frozen=True)
class Evidence:
    """What a needs assessment holds, as far as the way on from the stage asks for it."""

    is_approved: bool
    views: int
    people: int
    is_provision_taken: bool


def missing_to_approve(found: Evidence, *, known: str) -> tuple[str, ...]:
    """Return what an assessment still needs before it can be approved, a sentence each."""
    sentences = (
        (not known.strip(), "Say what is known of young people's needs."),
        (not found.views, "Record what young people said."),
        (not found.people, "Enter how many young people live in the area."),
        (not found.is_provision_taken, "Take the provision from the directory."),
    )
    return tuple(sentence for is_missing, sentence in sentences if is_missing)


def written(number: Decimal) -> str:
    """Return a number as people write it, without trailing noughts."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
