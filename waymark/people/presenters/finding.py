"""What do the pages show on which young people are found, listed and added?"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.summaries import ACTIVITY_GROUP_LABELS, PersonSummary
from waymark.people.queries.finding import Found, FoundPerson
from waymark.people.rules.ages import age_on
from waymark.people.rules.asking import Why
from waymark.people.rules.vocabulary import ActivityGroup, Tier
from waymark.web.narrowing import Chosen

WHY_LABELS = {
    Why.NAME: "Name",
    Why.BEGINS: "Name begins so",
    Why.ONE_LETTER_APART: "One letter apart",
    Why.SHORT_FORM: "Short form or other form",
    Why.SOUND: "Sounds like",
    Why.OLD_NAME: "Old name",
    Why.BIRTH: "Date of birth",
    Why.BIRTH_TURNED: "Date turned round",
    Why.POSTCODE: "Postcode",
    Why.OLD_POSTCODE: "Earlier postcode",
    Why.CONTACT: "Telephone or email",
    Why.OLD_CONTACT: "Earlier telephone or email",
    Why.NUMBER: "Number",
    Why.OTHER: "Something else that you typed",
}
TAG_COLOURS = {
    ActivityGroup.EET: "green",
    ActivityGroup.REENGAGEMENT: "turquoise",
    ActivityGroup.NEET: "red",
    ActivityGroup.NOT_KNOWN: "yellow",
}
TOO_WIDE = "One letter or half a postcode fits too many people. Add a name or a date of birth."

Address = Callable[[PersonSummary], str]


@dataclass(frozen=True)
class Tag:
    """The state of somebody in a word, and its colour."""

    text: str
    colour: str


@dataclass(frozen=True)
class PersonRow:
    """Somebody found or listed. `url` opens the record; `ask_url` asks for access to a closed one.

    A closed one shows name, age, area and why, nothing else.
    """

    name: str
    age: str
    area: str
    why: str = ""
    status: Tag | None = None
    tier: str = ""
    lead: str = ""
    url: str = ""
    ask_url: str = ""


@dataclass(frozen=True)
class FindPage:
    """The page of the one box: `notice` instead of rows says what to do next."""

    heading: str
    rows: tuple[PersonRow, ...]
    notice: str
    is_asked: bool
    add_url: str | None


@dataclass(frozen=True)
class AddPage:
    """The form for somebody new, and people who may be the same one."""

    likely: tuple[PersonRow, ...]


@dataclass(frozen=True)
class PeoplePage:
    """The list of people whose records lie open."""

    rows: tuple[PersonRow, ...]
    chosen: tuple[Chosen, ...]
    clear_url: str
    first_url: str | None
    more_url: str | None
    find_url: str
    add_url: str | None


def find_page(found: Found | None, *, rows: tuple[PersonRow, ...], add_url: str | None) -> FindPage:
    """Word what was found; None for a page on which nothing was asked yet."""
    is_asked = found is not None and not (found.asked.is_empty or found.asked.is_too_wide)
    is_wide = found is not None and not found.asked.is_empty and found.asked.is_too_wide
    return FindPage(
        heading=_heading(found) if found and rows else "",
        rows=rows,
        notice=TOO_WIDE if is_wide else "",
        is_asked=is_asked,
        add_url=add_url,
    )


def found_rows(
    found: Iterable[FoundPerson], *, record: Address, closed: Address, on: date
) -> tuple[PersonRow, ...]:
    """Word those who were found: of a closed record the little that tells people apart."""
    return tuple(
        _open_row(
            each.summary,
            shows_activity=each.shows_activity,
            url=record(each.summary),
            why=_whys(each.whys),
            on=on,
        )
        if each.is_open
        else PersonRow(
            name=each.summary.name,
            age=_age(each.summary, on),
            area=_area(each.summary),
            why=_whys(each.whys),
            ask_url=closed(each.summary),
        )
        for each in found
    )


def listed_rows(
    rows: Iterable[PersonSummary], *, with_activity: Collection[int], record: Address, on: date
) -> tuple[PersonRow, ...]:
    """Word the rows of the list, all of which lie open."""
    return tuple(
        _open_row(row, shows_activity=row.pk in with_activity, url=record(row), on=on)
        for row in rows
    )


def suggestion(row: PersonRow) -> dict[str, str]:
    """Return one suggestion as the script shows it: a name, a line under it, where it leads."""
    facts = [fact for fact in (row.age, row.area, row.why) if fact]
    if row.ask_url:
        facts.append("Closed to you")
    return {"name": row.name, "facts": ", ".join(facts), "url": row.url or row.ask_url}


def _heading(found: Found) -> str:
    count = len(found.rows)
    people = "1 person" if count == 1 else f"{count} people"
    if found.is_cut:
        people = f"The likeliest {count}: more fit, so add a date of birth or another name"
    if found.is_part:
        return f"Nobody has all of this. {people} with part of it"
    return people


def _open_row(
    row: PersonSummary, *, shows_activity: bool, url: str, on: date, why: str = ""
) -> PersonRow:
    return PersonRow(
        name=row.name,
        age=_age(row, on),
        area=_area(row),
        why=why,
        status=_status(row, on) if shows_activity else None,
        tier=TIER_LABELS[Tier(row.tier)] if row.tier else "",
        lead=str(row.lead.user) if row.lead else "",
        url=url,
    )


def _status(row: PersonSummary, on: date) -> Tag | None:
    group = row.counts_as(on)
    if group is None:
        return None
    return Tag(text=ACTIVITY_GROUP_LABELS[group], colour=TAG_COLOURS.get(group, "grey"))


def _age(row: PersonSummary, on: date) -> str:
    return str(age_on(row.born_on, on)) if row.born_on else ""


def _area(row: PersonSummary) -> str:
    return row.locality.name if row.locality else ""


def _whys(whys: Iterable[Why]) -> str:
    return ", ".join(WHY_LABELS[why] for why in whys)
