"""What do the pages about vacancies and courses show?"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.participation.models.activities import LEVEL_LABELS
from waymark.participation.models.applications import Application
from waymark.participation.models.opportunities import (
    OPPORTUNITY_KIND_LABELS,
    OPPORTUNITY_STATE_LABELS,
    SECTOR_LABELS,
    Opportunity,
)
from waymark.participation.queries.opportunities import WeighedPerson
from waymark.participation.rules.codes import words_of
from waymark.participation.rules.opportunities import (
    Fit,
    OpportunityKind,
    OpportunityState,
    Sector,
    Weight,
    ages_in_words,
    why_closed,
)
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.web.narrowing import Chosen

STATE_COLOURS = {
    OpportunityState.DRAFT: "grey",
    OpportunityState.OPEN: "green",
    OpportunityState.CLOSED: "yellow",
    OpportunityState.WITHDRAWN: "grey",
}


@dataclass(frozen=True)
class OpportunityRow:
    """One opportunity of a list."""

    title: str
    provider: str
    url: str
    kind: str
    where: str
    starts: str
    closes: str
    places: str


@dataclass(frozen=True)
class OpportunityList:
    """The page of all opportunities."""

    rows: tuple[OpportunityRow, ...]
    chosen: tuple[Chosen, ...]
    clear_url: str
    first_url: str
    more_url: str
    create_url: str
    follow_ups_url: str


@dataclass(frozen=True)
class Reasons:
    """What speaks for something, what is to be asked, and what speaks against it, in words."""

    speak_for: tuple[str, ...]
    ask: tuple[str, ...]
    against: tuple[str, ...]


@dataclass(frozen=True)
class PersonRow:
    """Somebody, and how the opportunity suits them; `apply_url` where they could apply."""

    name: str
    url: str
    now: str
    reasons: Reasons
    apply_url: str


@dataclass(frozen=True)
class Applicant:
    """Somebody who applied, and how it stands."""

    name: str
    url: str
    words: str


@dataclass(frozen=True)
class OpportunityDetail:
    """The page of one opportunity."""

    title: str
    caption: str
    state: str
    state_colour: str
    description: str
    facts: tuple[tuple[str, str], ...]
    action: dict[str, str] | None
    links: tuple[dict[str, str], ...]
    applicants: tuple[Applicant, ...]
    fitting: tuple[PersonRow, ...]
    not_fitting: tuple[PersonRow, ...]
    is_own_alone: bool
    switch_url: str
    first_url: str
    more_url: str


def opportunity_row(found: Opportunity, *, url: str) -> OpportunityRow:
    """Word one opportunity of a list."""
    return OpportunityRow(
        title=found.title,
        provider=found.by_whom,
        url=url,
        kind=kind_words(found),
        where=found.locality.name if found.locality else found.postcode or "No one place",
        starts=starts_words(found),
        closes=day_in_words(found.closes_on) if found.closes_on else "No last day",
        places=places_words(found),
    )


def kind_words(found: Opportunity) -> str:
    """Return what is offered, with its level."""
    kind = OPPORTUNITY_KIND_LABELS[OpportunityKind(found.kind)]
    if not found.level or found.level == LearningLevel.NONE:
        return kind
    level = LEVEL_LABELS[LearningLevel(found.level)]
    return f"{kind}, {level[0].lower()}{level[1:]}"


def starts_words(found: Opportunity) -> str:
    """Return when it starts."""
    return day_in_words(found.starts_on) if found.starts_on else "At any time"


def places_words(found: Opportunity) -> str:
    """Return how many places are left."""
    if found.places is None:
        return "Not counted"
    return f"{found.places_left} of {found.places} left"


def reasons_of(found: Fit) -> Reasons:
    """Return everything that speaks for and against."""
    return Reasons(
        speak_for=found.of(Weight.FOR),
        ask=found.of(Weight.ASK),
        against=found.of(Weight.AGAINST),
    )


def opportunity_facts(found: Opportunity) -> Iterator[tuple[str, str]]:
    """Return what is known of an opportunity, beside its title and description."""
    yield "Kind", kind_words(found)
    if found.sector:
        yield "Sector", SECTOR_LABELS[Sector(found.sector)]
    area = found.locality.name if found.locality else ""
    where = ", ".join(filter(None, (found.address, area, found.postcode)))
    yield "Where", where or "No one place"
    yield "Starts", starts_words(found)
    if found.closes_on:
        yield "Last day to apply", day_in_words(found.closes_on)
    yield "Places", places_words(found)
    yield "Hours", found.hours or "Not said"
    yield "Wage", found.wage or "None"
    yield "Academic age", ages_in_words(found.age_from, found.age_to).capitalize()
    level = LEVEL_LABELS[LearningLevel(found.entry_level)] if found.entry_level else ""
    yield "What is needed", ". ".join(filter(None, (level, found.entry_words))) or "Nothing"
    if found.has_send_places:
        yield "Special needs", "Has places with support"
    for key, value in (("Whom to ask", found.contact), ("Heard of from", found.source)):
        if value:
            yield key, value


def person_row(
    weighed: WeighedPerson, *, url: Callable[..., str], apply_url: Callable[..., str]
) -> PersonRow:
    """Word how an opportunity suits somebody."""
    row = weighed.row
    own = Fit(tuple(each for each in weighed.fit.reasons if each.is_personal))
    return PersonRow(
        name=row.name,
        url=url(row.person),
        now=words_of(row.activity_code) if row.activity_code else "Nothing recorded yet",
        reasons=reasons_of(own),
        apply_url=apply_url(row.person),
    )


def applicant(found: Application, *, url: str) -> Applicant:
    """Word somebody who applied."""
    worker = f", {found.worker.user}" if found.worker else ""
    return Applicant(
        name=str(found.person),
        url=url,
        words=f"{str(found).lower()}, {day_in_words(found.moved_on)}{worker}",
    )


def opportunity_detail(
    found: Opportunity,
    *,
    people: Sequence[WeighedPerson],
    rows: Sequence[PersonRow],
    applicants: Iterable[Applicant],
    today: date,
    action: dict[str, str] | None,
    links: Sequence[dict[str, str]],
    is_own_alone: bool,
    switch_url: str,
    first_url: str,
    more_url: str,
) -> OpportunityDetail:
    """Word the page of an opportunity; `rows` are `people`, worded, in their order."""
    state = OpportunityState(found.state)
    closed = why_closed(found.offer, today=today) if state is OpportunityState.OPEN else ""
    paired = list(zip(people, rows, strict=True))
    return OpportunityDetail(
        title=found.title,
        caption=found.by_whom,
        state=closed or OPPORTUNITY_STATE_LABELS[state],
        state_colour="yellow" if closed else STATE_COLOURS[state],
        description=found.description,
        facts=tuple(opportunity_facts(found)),
        action=action,
        links=tuple(links),
        applicants=tuple(applicants),
        fitting=tuple(row for weighed, row in paired if weighed.fit.fits),
        not_fitting=tuple(row for weighed, row in paired if not weighed.fit.fits),
        is_own_alone=is_own_alone,
        switch_url=switch_url,
        first_url=first_url,
        more_url=more_url,
    )
