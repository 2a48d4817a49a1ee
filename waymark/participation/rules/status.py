"""What is somebody's status on a day: of the cohort or not, in learning or work, NEET, not known?

For one person, from their facts alone. `queries.status` asks the same of everybody at once in the
database; a test holds that both give one answer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from waymark.participation.rules.codes import group_of
from waymark.participation.rules.currency import has_lapsed
from waymark.participation.rules.editions import Route, cohort_on, standing_on
from waymark.people.rules.ages import academic_age
from waymark.people.rules.periods import Period
from waymark.people.rules.vocabulary import ActivityGroup


class CohortStatus(StrEnum):
    """Where somebody stands to the cohort, by the letters of the national return (YP10).

    Without a letter: not of an age at which the authority must know yet.
    """

    PRIMARY = "P"
    GUARANTEE = "G"
    AGE_REACHED = "A"
    PLAN_CEASED = "L"
    TRANSFERRED = "T"
    LEFT_ENGLAND = "E"
    DUPLICATE = "M"
    DECEASED = "D"
    NOT_YET = ""


STATUTORY = 15
"""The academic age of the last year of compulsory schooling, Year 11."""


@dataclass(frozen=True, slots=True)
class Spell:
    """An activity, from its first day up to, and without, the day it ends."""

    key: int
    code: str
    starts_on: date
    ends_on: date | None = None
    lapses_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it is what somebody did on the day."""
        return self.starts_on <= day and (self.ends_on is None or day < self.ends_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What decides whether somebody is of the cohort.

    `plans` are the periods of education, health and care plans; `elsewhere` and `abroad` those in
    which they live in another authority, and out of England. Whoever has none of the two is taken
    to live here.
    """

    born_on: date | None
    died_on: date | None = None
    left_area_on: date | None = None
    is_merged: bool = False
    plans: tuple[Period, ...] = ()
    elsewhere: tuple[Period, ...] = ()
    abroad: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """The answer for one person and one day.

    `group` is what they count as, which for a lapsed record is not known; `code` what is recorded,
    blank where nothing is. `neet_since` is the start of the first of the NEET spells that follow
    each other without a day between.
    """

    cohort: CohortStatus
    academic_age: int | None
    code: str
    group: ActivityGroup
    is_lapsed: bool
    route: Route | None
    neet_since: date | None
    is_in_base: bool

    @property
    def is_participating(self) -> bool:
        """Whether they take part in learning as the duty to participate counts it."""
        return self.route is not None


def status_on(day: date, *, facts: Facts, spells: Sequence[Spell]) -> Status:
    """Return the status on a day.

    The base of the published shares is the cohort of the headline ages, without young adults in
    custody. Source: participation in education, training and NEET age 16 to 17 by local authority,
    methodology.
    """
    age = None if facts.born_on is None else academic_age(facts.born_on, day)
    cohort = cohort_status(day, facts=facts)
    spell = spell_on(day, spells)
    code = spell.code if spell else ""
    is_lapsed = spell is not None and counts_lapsed(spell, day)
    standing = standing_on(day)
    return Status(
        cohort=cohort,
        academic_age=age,
        code=code,
        group=ActivityGroup.NOT_KNOWN if is_lapsed or not code else group_of(code),
        is_lapsed=is_lapsed,
        route=None if is_lapsed else standing.routes.get(code),
        neet_since=neet_since(day, spells),
        is_in_base=cohort is CohortStatus.PRIMARY
        and age in cohort_on(day).headline
        and code not in standing.outside_base,
    )


def cohort_status(day: date, *, facts: Facts) -> CohortStatus:
    """Return where somebody stands to the cohort on a day.

    Whoever is older than the cohort and had a plan once leaves it because the plan ceased. Source:
    client caseload return, cohort status (YP10), and the coverage of the years since 2010.
    """
    if facts.is_merged:
        return CohortStatus.DUPLICATE
    if facts.died_on is not None and facts.died_on <= day:
        return CohortStatus.DECEASED
    if any(period.holds_on(day) for period in facts.elsewhere):
        return CohortStatus.TRANSFERRED
    left = facts.left_area_on is not None and facts.left_area_on <= day
    if left or any(period.holds_on(day) for period in facts.abroad):
        return CohortStatus.LEFT_ENGLAND
    if facts.born_on is None:
        return CohortStatus.NOT_YET
    age, ages = academic_age(facts.born_on, day), cohort_on(day)
    if age < STATUTORY:
        return CohortStatus.NOT_YET
    if age <= ages.oldest:
        return CohortStatus.PRIMARY
    if age <= ages.oldest_with_plan and any(plan.holds_on(day) for plan in facts.plans):
        return CohortStatus.PRIMARY
    had = any(plan.starts_on is None or plan.starts_on <= day for plan in facts.plans)
    return (
        CohortStatus.PLAN_CEASED
        if had and age <= ages.oldest_with_plan
        else CohortStatus.AGE_REACHED
    )


def spell_on(day: date, spells: Iterable[Spell]) -> Spell | None:
    """Return what somebody did on a day; of two the later, which the tables allow in old states."""
    return max(
        (each for each in spells if each.holds_on(day)),
        key=lambda each: (each.starts_on, each.key),
        default=None,
    )


def counts_lapsed(spell: Spell, day: date) -> bool:
    """Whether a record is so old that the person counts as not known.

    Young adults in custody stay outside the figures however old the word is.
    """
    return has_lapsed(spell.lapses_on, day) and spell.code not in standing_on(day).outside_base


def neet_since(day: date, spells: Iterable[Spell]) -> date | None:
    """Return since when somebody is NEET without a day between; None where they are not.

    Source: client caseload return, NEET start date: when the spell began, which may be before the
    present activity did.
    """
    held = list(spells)
    spell = spell_on(day, held)
    if spell is None or group_of(spell.code) is not ActivityGroup.NEET:
        return None
    neet = [each for each in held if group_of(each.code) is ActivityGroup.NEET]
    since, reached = spell.starts_on, [spell.starts_on]
    while reached:
        begins = reached.pop()
        since = min(since, begins)
        reached += [each.starts_on for each in neet if each.starts_on < begins == each.ends_on]
    return since
