"""How does a young person come into the records?"""

from datetime import date, datetime

from waymark.access import permissions as access
from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.people.actions.granting import hold_grant
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import Person
from waymark.people.rules.ages import OLDEST, age_on
from waymark.people.rules.reach import added_grant_ends
from waymark.people.rules.vocabulary import GrantKind, Origin, Sex


class NoName(ActionRefused):
    """Enter a name. Where somebody has one name only, enter it as the given name."""


class NotBornYet(ActionRefused):
    """The date of birth cannot be in the future."""


class TooOld(ActionRefused):
    """The date of birth is too long ago for youth support. Look at the year again."""


@action
def add_person(
    *,
    by: Actor,
    at: datetime,
    given_names: str,
    family_name: str,
    preferred_name: str = "",
    pronouns: str = "",
    sex: Sex = Sex.UNKNOWN,
    born_on: date | None = None,
    locality: Locality | None = None,
    origin: Origin = Origin.TYPED,
) -> Person:
    """Add a young person after a search found nobody.

    Whoever adds a record may see it for seven days without another reason; by then somebody works
    with the young person, or the area's team does.
    """
    access.require(by, Permission.PEOPLE_ADD)
    check_name(given_names=given_names, family_name=family_name)
    check_birth_date(born_on=born_on, today=local_date(at))
    made = Person.objects.create(
        authority_id=scoped_authorities()[0],
        given_names=given_names.strip(),
        family_name=family_name.strip(),
        preferred_name=preferred_name.strip(),
        pronouns=pronouns.strip(),
        sex=sex.value,
        born_on=born_on,
        locality=locality,
        origin=origin.value,
        added_at=at,
    )
    refresh_people([made])
    if by.membership_id is not None:
        hold_grant(
            authority_id=made.authority_id,
            kind=GrantKind.ADDED,
            at=at,
            person_id=made.pk,
            membership_id=by.membership_id,
            ends_at=added_grant_ends(at),
            granted_by_id=by.membership_id,
        )
    record(by=by, event=Event.PERSON_ADDED, target=made, at=at, detail={"origin": made.origin})
    return made


def check_name(*, given_names: str, family_name: str) -> None:
    """Refuse a person without any name."""
    if not (given_names.strip() or family_name.strip()):
        raise NoName(field="given_names")


def check_birth_date(*, born_on: date | None, today: date) -> None:
    """Refuse a date of birth that nobody has whom the service may ever have served.

    Records are kept for years after support ends, so the limit is far above the oldest age served.
    """
    if born_on is None:
        return
    if born_on > today:
        raise NotBornYet(field="born_on")
    if age_on(born_on, today) > 2 * OLDEST:
        raise TooOld(field="born_on")
