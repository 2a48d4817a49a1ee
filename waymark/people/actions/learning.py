"""How is it written down where a young person learns, and which authority answers for them?"""

from datetime import date, datetime

from waymark.audit.actions import action
from waymark.core.actors import Actor
from waymark.core.codes.editions import edition_on
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.organisations.models import Organisation
from waymark.people.actions.parts import keep_part, open_part
from waymark.people.models.people import Person, PersonAuthority, Schooling
from waymark.people.queries.parts import list_own_numbers
from waymark.people.rules.periods import ended_by_next
from waymark.people.rules.vocabulary import AuthorityRole, Source


class UnknownAuthority(ActionRefused):
    """Select an authority from the list."""


class BeginsTooEarly(ActionRefused):
    """Another authority was written down from a later day on. Enter that day or a later one."""


@action
def save_schooling(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    organisation: Organisation,
    source: Source,
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: Schooling | None = None,
    version: int | None = None,
) -> Schooling:
    """Add a school, college or provider of the young person, or change that."""
    found = open_part(by=by, at=at, person=person, part=part, model=Schooling, version=version)
    keep_part(
        by=by,
        at=at,
        part=found,
        said={
            "organisation": organisation,
            "source": source.value,
            "starts_on": starts_on,
            "ends_on": ends_on,
        },
    )
    return found


@action
def save_person_authority(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    role: AuthorityRole,
    dfe_number: str,
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: PersonAuthority | None = None,
    version: int | None = None,
) -> PersonAuthority:
    """Say in which authority the young person lives or learns, or change that.

    A new one that holds from a known day on ends the one that held till then.
    """
    found = open_part(
        by=by, at=at, person=person, part=part, model=PersonAuthority, version=version
    )
    known = {each.code for each in edition_on("authorities", local_date(at)).codes}
    known |= {found.dfe_number, *list_own_numbers(viewer=by)}
    if dfe_number not in known:
        raise UnknownAuthority(field="dfe_number")
    if found.pk is None and ends_on is None and starts_on is not None:
        _end_held(found.person, role=role, starts_on=starts_on)
    keep_part(
        by=by,
        at=at,
        part=found,
        said={
            "role": role.value,
            "dfe_number": dfe_number,
            "starts_on": starts_on,
            "ends_on": ends_on,
        },
    )
    return found


def _end_held(person: Person, *, role: AuthorityRole, starts_on: date) -> None:
    held = PersonAuthority.objects.filter(
        person=person, role=role.value, ends_on__isnull=True
    ).first()
    if held is None:
        return
    ended = ended_by_next(held.period, starts_on=starts_on)
    if ended is None:
        raise BeginsTooEarly(field="starts_on")
    held.ends_on = ended.ends_on
    held.save(update_fields=["ends_on"])
