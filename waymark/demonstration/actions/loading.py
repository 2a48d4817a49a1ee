"""How does an installation come by the authorities, people and cases of the demonstration?"""

from collections.abc import Callable
from datetime import datetime

from waymark.access import queries as access_queries
from waymark.access.actions import authorities
from waymark.access.models.authorities import Authority
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import (
    bedfordshire,
    checks,
    halton,
    luton,
    luton_matter,
    marshfield,
    poll,
    services,
    staff,
    twins,
)
from waymark.demonstration.actions.travel import loading as travel
from waymark.demonstration.rules.authorities import AUTHORITIES
from waymark.demonstration.rules.places import PLACES
from waymark.demonstration.rules.staff import STAFF


def load_demonstration(
    *, at: datetime, scale: int = 1, tell: Callable[[str], None] = lambda _: None
) -> None:
    """Load what is missing of the authorities, their staff and their consultations.

    Safe to repeat. Goes through the actions that people use, so each part is checked and audited
    as theirs are. Each authority is loaded whole or not at all. `scale` multiplies the invented
    responses, and adds the staff and services of the towns that it makes. Young people come after,
    by `young_people.load`.
    """
    for code, name, short_name, colour in AUTHORITIES:
        authority = Authority.objects.filter(code=code).first()
        if authority is None:
            tell(f"Adding {name}")
            authority = _add_authority(code, name, short_name, colour, at)
        with open_scope(authority.pk):
            by = Actor.operator(authority.pk)
            staff.load(by=by, code=code, scale=scale, at=at)
            services.load(by=by, code=code, scale=scale, at=at)
            if code == "luton":
                luton.load(by=by, at=at, tell=tell)
            elif code == "bedfordshire":
                bedfordshire.load(by=by, at=at, tell=tell)
            elif code == "halton":
                halton.load(by=by, at=at, tell=tell)
            elif code == "marshfield":
                checks.load(by=by, staff=staff.staff_of(code, scale=scale), at=at)
                marshfield.load(by=by, at=at, scale=scale, tell=tell)
                travel.load(at=at, tell=tell)
                poll.load(at=at)
    twins.load(at=at, tell=tell)
    luton_matter.load(at=at, tell=tell)


def describe(*, scale: int) -> str:
    """Say in a sentence what the demonstration holds."""
    names = ", ".join(name for _code, name, *_ in AUTHORITIES)
    working = sum(len(staff.staff_of(code, scale=scale)) for code in STAFF)
    people = " and ".join(f"{each.people * scale:,} in {each.short_name}" for each in PLACES)
    return (
        f"{names}; {working} people who work for them; young people, "
        f"{people}; the Luton consultation of 2007 with 106 "
        "responses; the Halton matter of 2008; an invented consultation that is open with "
        f"{marshfield.RESPONSES * scale} responses; one that "
        f"is reported and decided on with {travel.RESPONSES}; a draft that waits for approval."
    )


def _add_authority(code: str, name: str, short_name: str, colour: str, at: datetime) -> Authority:
    made = authorities.add_authority(
        by=Actor.operator(None), code=code, name=name, short_name=short_name, at=at
    )
    with open_scope(made.pk):
        ended = luton.BEDFORDSHIRE_ENDED if code == "bedfordshire" else None
        return authorities.change_authority(
            by=Actor.operator(made.pk),
            at=at,
            version=access_queries.authority_version(made),
            name=name,
            short_name=short_name,
            colour=colour,
            web_address="",
            privacy_contact="",
            starts_on=None,
            ends_on=ended,
            unused_days=None,  # visitors come when they like
        )
