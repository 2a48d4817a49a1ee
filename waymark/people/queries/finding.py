"""Who is meant by what was typed into the one box, and what may the viewer know of them?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.queries import Search, list_events
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.remembering import remembering
from waymark.people import permissions
from waymark.people.engines.matching import Likeness, NameMatch, match_name
from waymark.people.models.summaries import PersonSummary
from waymark.people.queries.candidates import (
    Candidate,
    Candidates,
    Eye,
    find_by_key,
    find_by_name,
    read_names,
)
from waymark.people.rules.ages import is_of_served_age
from waymark.people.rules.asking import (
    LOOSE,
    OF_NAME,
    Asked,
    Kind,
    Why,
    read_asked,
    whys_told,
    without,
)
from waymark.people.rules.vocabulary import DataGroup, GrantKind

MOST_FOUND = 50
MOST_LIKELY = 10
TYPING = timedelta(minutes=5)
"""How long one entry in the trail stands for what somebody is shown as they type."""

WHY_OF_LIKENESS = {
    Likeness.SAME: Why.NAME,
    Likeness.BEGINS: Why.BEGINS,
    Likeness.ONE_LETTER_APART: Why.ONE_LETTER_APART,
    Likeness.SHORT_FORM: Why.SHORT_FORM,
    Likeness.SOUND: Why.SOUND,
}


@dataclass(frozen=True)
class FoundPerson:
    """Somebody who may be meant. Of a closed record only name, age and area may be shown."""

    summary: PersonSummary
    is_open: bool
    shows_activity: bool
    whys: tuple[Why, ...]


@dataclass(frozen=True)
class Found:
    """Those who may be meant, the likeliest first.

    `is_cut` where more fit than are shown; `is_part` where nobody has all that was typed, so that
    these have one of the things.
    """

    asked: Asked
    rows: tuple[FoundPerson, ...] = ()
    is_cut: bool = False
    is_part: bool = False


@dataclass(frozen=True)
class Ties:
    """What binds the viewer to people: those they work with, and areas."""

    people: frozenset[int]
    areas: frozenset[int | None]


@dataclass(frozen=True, order=True)
class Rank:
    """How likely somebody is meant; the smaller, the likelier."""

    match: tuple[int, int, int, bool]
    is_loose: bool
    is_not_own: bool
    is_elsewhere: bool
    is_of_other_age: bool


@remembering()
def find_people(*, viewer: Actor, text: str, at: datetime, limit: int = MOST_FOUND) -> Found:
    """Return who may be meant by the text, at most so many, hidden people left out.

    Whoever has everything that was typed; where nobody has, those who have one of the things.
    """
    access.require(viewer, Permission.PEOPLE_FIND)
    asked = read_asked(text)
    if not access.may(viewer, Permission.DATA_CONTACT):
        asked = without(without(asked, Kind.CONTACT), Kind.POSTCODE)
    if asked.is_empty or asked.is_too_wide:
        return Found(asked=asked)
    ties = _ties(viewer, at)
    eye = Eye(viewer=viewer, at=at)
    ranked, is_cut = _ranked(asked, eye=eye, ties=ties, enough=limit)
    is_part = not ranked
    for part in asked.parts() if is_part else ():
        more, is_more_cut = _ranked(part, eye=eye, ties=ties, enough=limit)
        ranked = more | ranked
        is_cut = is_cut or is_more_cut
    best = sorted(ranked.items(), key=lambda found: (found[1][0], found[0]))
    return Found(
        asked=asked,
        rows=_rows(dict(best[:limit]), eye=eye),
        is_cut=is_cut or len(best) > limit,
        is_part=is_part and bool(best),
    )


def find_likely(
    *, viewer: Actor, given_names: str, family_name: str, born_on: date | None, at: datetime
) -> tuple[FoundPerson, ...]:
    """Return who may be the person that somebody is about to add: like in name, at most ten.

    Whoever shares no more than the date of birth is somebody else.
    """
    day = f"{born_on:%d/%m/%Y}" if born_on else ""
    text = f"{given_names} {family_name} {day}"
    found = find_people(viewer=viewer, text=text, at=at, limit=MOST_LIKELY)
    return tuple(row for row in found.rows if not OF_NAME.isdisjoint(row.whys))


def has_typed_lately(*, viewer: Actor, at: datetime) -> bool:
    """Whether the trail says already that the viewer is shown people as they type."""
    lately = Search(user_id=viewer.user_id, event=Event.PEOPLE_SEARCHED, since=at - TYPING)
    return list_events(search=lately).filter(detail__as_typed=True).exists()


Ranked = dict[int, tuple[Rank, tuple[Why, ...]]]


def _ranked(asked: Asked, *, eye: Eye, ties: Ties, enough: int) -> tuple[Ranked, bool]:
    """Return those who have all that was asked for, by key of the person, and whether more may."""
    wide = [key for key in asked.keys if key.is_wide]
    narrow = [find_by_key(eye=eye, key=key) for key in asked.keys if not key.is_wide]
    if narrow:
        found = _in_each(narrow)
        read_names(eye=eye, people=found, wide=wide)
    else:
        found = find_by_name(eye=eye, words=asked.words, wide=wide, own=ties.people, enough=enough)
    today = local_date(eye.at)
    ranked: Ranked = {}
    for one in found.people.values():
        match = match_name(asked.words, one.pairs)
        if one.pairs and (match or not asked.words):
            whys = (*_whys_of(match), *one.whys)
            ranked[one.person_id] = (_rank(one, match, whys, ties=ties, today=today), whys)
    return ranked, found.is_cut


def _in_each(found: Iterable[Candidates]) -> Candidates:
    """Return those who are among each, with their reasons in all of them."""
    every = list(found)
    common = set.intersection(*(set(each.people) for each in every))
    both = Candidates(is_cut=any(each.is_cut for each in every))
    for each in every:
        for person_id in common:
            one = each.people[person_id]
            kept = both.take(person_id=person_id, born_on=one.born_on, locality_id=one.locality_id)
            kept.whys.extend(one.whys)
    return both


def _whys_of(match: NameMatch | None) -> tuple[Why, ...]:
    if match is None:
        return ()
    # A word spelled as it is kept says nothing beside one that is not.
    kinds = sorted(match.kinds - {Likeness.SAME}) or [Likeness.SAME]
    found = tuple(WHY_OF_LIKENESS[kind] for kind in kinds)
    return (*found, Why.OLD_NAME) if match.is_old else found


def _rank(
    one: Candidate,
    match: NameMatch | None,
    whys: tuple[Why, ...],
    *,
    ties: Ties,
    today: date,
) -> Rank:
    return Rank(
        match=(match.missing, match.worst, match.total, match.is_old)
        if match
        else (0, 0, 0, False),
        is_loose=not LOOSE.isdisjoint(whys),
        is_not_own=one.person_id not in ties.people,
        is_elsewhere=one.locality_id not in ties.areas,
        is_of_other_age=one.born_on is not None and not is_of_served_age(one.born_on, today),
    )


def _ties(viewer: Actor, at: datetime) -> Ties:
    held = permissions.held(viewer=viewer, at=at)
    return Ties(
        people=frozenset(
            each.person_id
            for each in held
            if each.person_id is not None and each.grant.kind is GrantKind.ALLOCATED
        ),
        areas=frozenset(each.locality_id for each in held if each.locality_id is not None),
    )


def _rows(ranked: Ranked, *, eye: Eye) -> tuple[FoundPerson, ...]:
    """Return the rows of these people, with what of each lies open, by two statements."""
    summaries = list(
        PersonSummary.objects.filter(
            eye.may_find("person_id"), person_id__among=list(ranked)
        ).select_related("person", "locality", "lead__user")
    )
    reaches = permissions.reaches(
        viewer=eye.viewer, people=[row.person for row in summaries], at=eye.at
    )
    summaries.sort(key=lambda row: (ranked[row.person_id][0], row.sort_name, row.person_id))
    return tuple(
        FoundPerson(
            summary=row,
            is_open=reaches[row.person_id].is_open,
            shows_activity=DataGroup.EDUCATION in reaches[row.person_id].groups,
            whys=whys_told(ranked[row.person_id][1], is_open=reaches[row.person_id].is_open),
        )
        for row in summaries
    )
