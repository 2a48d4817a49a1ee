"""What does the page of all details show?"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.people.models.parts import PersonPart
from waymark.people.models.people import SEX_LABELS, SOURCE_LABELS, Person
from waymark.people.presenters.codes import ethnicity_in_words
from waymark.people.presenters.wording import heading_of, lines_of
from waymark.people.queries.parts import Parts
from waymark.people.rules.vocabulary import Sex, Source

NOT_KNOWN = "Not known"


@dataclass(frozen=True)
class Link:
    """Something that can be done to a row or a section."""

    label: str
    url: str


@dataclass(frozen=True)
class Row:
    """One fact or part of the record, already worded."""

    key: str
    lines: tuple[str, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Section:
    """The parts of one sort; `empty` says that there are none, and what to do."""

    title: str
    anchor: str
    rows: tuple[Row, ...]
    empty: str
    add: Link | None


@dataclass(frozen=True)
class DetailsPage:
    """Everything in the record that the viewer may see."""

    name: str
    record_url: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Sort:
    """How the parts of one sort are headed: their section, what adding one is called."""

    title: str
    noun: str
    add: str
    stays: bool = False  # ends when the next begins, and is not changed afterwards


SORTS = {
    "banner": Sort("Warnings", "warnings", "Add a warning"),
    "other_name": Sort("Other names", "other names", "Add another name"),
    "address": Sort("Addresses", "addresses", "Add an address"),
    "contact_point": Sort("Telephone and email", "telephone numbers or email", "Add a contact"),
    "relationship": Sort("People around them", "people", "Add a person"),
    "level_of_support": Sort("Level of support", "level", "Set the level", stays=True),
    "characteristic": Sort("Circumstances", "circumstances", "Add a circumstance"),
    "send_record": Sort("Special educational needs or disability", "needs", "Add needs or a plan"),
    "schooling": Sort("Schools, colleges and providers", "schools", "Add a school"),
    "person_authority": Sort(
        "Authority where they live and learn", "authority", "Add an authority"
    ),
    "person_identifier": Sort("Numbers", "numbers", "Add a number"),
}
"""The sections after who the person is, in their order, by the name of their routes."""


def details_page(
    person: Person,
    *,
    parts: Parts,
    ended_today: frozenset[str],
    on: date,
    record_url: str,
    url: Callable[..., str] | None,
) -> DetailsPage:
    """Word the page; `url` makes the addresses of forms, and is None for those who only read."""
    found: dict[str, tuple[PersonPart, ...] | None] = {
        "banner": parts.banners,
        "other_name": parts.names,
        "address": parts.addresses,
        "contact_point": parts.contact_points,
        "relationship": parts.relationships,
        "level_of_support": parts.levels,
        "characteristic": parts.characteristics,
        "send_record": parts.send_records,
        "schooling": parts.schoolings,
        "person_authority": parts.authorities,
        "person_identifier": parts.identifiers,
    }
    return DetailsPage(
        name=str(person),
        record_url=record_url,
        sections=(
            _identity(person, url=url),
            *(
                _section(
                    name,
                    sort,
                    rows,
                    own_numbers=parts.own_numbers,
                    ended_today=ended_today,
                    on=on,
                    url=url,
                )
                for name, sort in SORTS.items()
                if (rows := found[name]) is not None
            ),
        ),
    )


def _section(
    name: str,
    sort: Sort,
    parts: Iterable[PersonPart],
    *,
    own_numbers: Mapping[str, str],
    ended_today: frozenset[str],
    on: date,
    url: Callable[..., str] | None,
) -> Section:
    return Section(
        title=sort.title,
        anchor=name.replace("_", "-"),
        rows=tuple(
            Row(
                key=heading_of(part),
                lines=lines_of(part, on=on, own_numbers=own_numbers),
                links=tuple(_links(name, sort, part, ended_today, url)) if url else (),
            )
            for part in parts
        ),
        empty=f"No {sort.noun} yet. {sort.add}." if url else f"No {sort.noun} yet.",
        add=Link(sort.add, url(f"people:{name}_add")) if url else None,
    )


def _links(
    name: str,
    sort: Sort,
    part: PersonPart,
    ended_today: frozenset[str],
    url: Callable[..., str],
) -> Iterable[Link]:
    where = {name: part.public_id}
    if not (sort.stays and part.ends_on):
        yield Link("Change", url(f"people:{name}_change", **where))
    if sort.stays:
        return
    if part.ends_on is None:
        yield Link("End", url(f"people:{name}_end", **where))
    elif str(part.public_id) in ended_today:
        yield Link("Take back the end", url(f"people:{name}_take_back", **where))


def _identity(person: Person, *, url: Callable[..., str] | None) -> Section:
    verified = "Seen on paper" if person.is_birth_date_verified else "Not seen on paper"
    source = SOURCE_LABELS[Source(person.ethnicity_source)] if person.ethnicity_source else ""
    facts = {
        "Given names": (person.given_names,),
        "Family name": (person.family_name,),
        "Likes to be called": (person.preferred_name,),
        "Pronouns": (person.pronouns,),
        "Date of birth": (day_in_words(person.born_on), verified) if person.born_on else (),
        "Sex": (SEX_LABELS[Sex(person.sex)],),
        "Gender": (person.gender,),
        "Ethnic group": (
            ethnicity_in_words(person.ethnicity),
            f"Said by: {source.lower()}" if source else "",
        ),
        "First language": (
            person.language,
            "Needs an interpreter" if person.needs_interpreter else "",
        ),
        "Area": (person.locality.name if person.locality else "",),
        "Left the area on": (day_in_words(person.left_area_on) if person.left_area_on else "",),
        "Died on": (day_in_words(person.died_on) if person.died_on else "",),
    }
    only_if_known = {"Left the area on", "Died on"}
    rows = []
    for key, said in facts.items():
        lines = tuple(line for line in said if line)
        if lines or key not in only_if_known:
            rows.append(Row(key=key, lines=lines or (NOT_KNOWN,)))
    return Section(
        title="Who they are",
        anchor="identity",
        rows=tuple(rows),
        empty="",
        add=Link("Change who they are", url("people:identity")) if url else None,
    )
