"""How does it change who a young person is: names, birth, language, numbers?"""

from datetime import date, datetime

from waymark.access.models.authorities import Locality
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.codes.editions import edition_on
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.people.actions.adding import check_birth_date, check_name
from waymark.people.actions.parts import keep_part, lock_person, open_part
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.people import OtherName, Person, PersonIdentifier
from waymark.people.queries.parts import person_version
from waymark.people.rules.identity import (
    Birth,
    died_before_birth,
    is_verified_without_date,
    needs_reason,
)
from waymark.people.rules.numbers import is_uln, is_upn
from waymark.people.rules.vocabulary import IdentifierScheme, NameKind, Sex, Source


class NotVerifiable(ActionRefused):
    """Enter the date of birth that was seen on paper, or take the tick away."""


class VerifiedBirthDate(ActionRefused):
    """Somebody has seen this date of birth on paper. Say why it changes."""


class DiedBeforeBirth(ActionRefused):
    """The day of death cannot be before the date of birth."""


class NotDiedYet(ActionRefused):
    """The day of death cannot be in the future."""


class UnknownEthnicity(ActionRefused):
    """Select an ethnic group from the list."""


class EthnicityWithoutSource(ActionRefused):
    """Select who said which ethnic group this is."""


class NotAPupilNumber(ActionRefused):
    """A UPN is a letter, eleven digits, and a digit or letter that fits. Check each of them."""


class NotALearnerNumber(ActionRefused):
    """A ULN is ten digits of which the tenth fits the others. Check each of them."""


class NoDatabase(ActionRefused):
    """Enter which database the number belongs to."""


class NumberThere(ActionRefused):
    """This number is in the record already."""


@action
def change_identity(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    version: int,
    given_names: str,
    family_name: str,
    preferred_name: str,
    pronouns: str,
    sex: Sex,
    gender: str,
    born_on: date | None,
    is_birth_date_verified: bool,
    ethnicity: str,
    ethnicity_source: Source | None,
    language: str,
    needs_interpreter: bool,
    locality: Locality | None,
    died_on: date | None,
    left_area_on: date | None,
    keeps_earlier_name: bool = False,
    reason: str = "",
) -> Person:
    """Change who the young person is.

    `keeps_earlier_name` writes the legal name so far down as an earlier one, so that the person is
    found by it; a mistyped name is put right without. `reason` says why a date of birth changes
    that somebody has seen on paper.
    """
    found = lock_person(by=by, at=at, person=person).person
    if person_version(found) != version:
        raise ChangedMeanwhile
    today = local_date(at)
    check_name(given_names=given_names, family_name=family_name)
    check_birth_date(born_on=born_on, today=today)
    _check_verified(found, Birth(born_on, is_birth_date_verified), reason=reason)
    _check_death(born_on=born_on, died_on=died_on, today=today)
    _check_ethnicity(ethnicity, source=ethnicity_source, kept=found.ethnicity, today=today)
    earlier = OtherName(
        authority_id=found.authority_id,
        person=found,
        kind=NameKind.PREVIOUS.value,
        given_names=found.given_names,
        family_name=found.family_name,
        ends_on=today,
    )
    found.given_names, found.family_name = given_names.strip(), family_name.strip()
    found.preferred_name, found.pronouns = preferred_name.strip(), pronouns.strip()
    found.sex, found.gender = sex.value, gender.strip()
    found.born_on, found.is_birth_date_verified = born_on, is_birth_date_verified
    found.ethnicity = ethnicity
    found.ethnicity_source = ethnicity_source.value if ethnicity and ethnicity_source else ""
    found.language, found.needs_interpreter = language.strip(), needs_interpreter
    found.locality = locality
    found.died_on, found.left_area_on = died_on, left_area_on
    found.save()
    if keeps_earlier_name and str(earlier) != _legal_name(found):
        earlier.save()
    refresh_people([found])
    record(by=by, event=Event.PERSON_CHANGED, target=found, at=at, reason=reason.strip())
    return found


@action
def save_name(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kind: NameKind,
    given_names: str,
    family_name: str,
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: OtherName | None = None,
    version: int | None = None,
) -> OtherName:
    """Add another name of the young person, or change one."""
    name = open_part(by=by, at=at, person=person, part=part, model=OtherName, version=version)
    check_name(given_names=given_names, family_name=family_name)
    keep_part(
        by=by,
        at=at,
        part=name,
        said={
            "kind": kind.value,
            "given_names": given_names.strip(),
            "family_name": family_name.strip(),
            "starts_on": starts_on,
            "ends_on": ends_on,
        },
    )
    return name


@action
def save_identifier(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    scheme: IdentifierScheme,
    value: str,
    issuer: str = "",
    starts_on: date | None = None,
    ends_on: date | None = None,
    part: PersonIdentifier | None = None,
    version: int | None = None,
) -> PersonIdentifier:
    """Add a number by which others know the young person, or change one."""
    number = open_part(
        by=by, at=at, person=person, part=part, model=PersonIdentifier, version=version
    )
    plain = _read_number(scheme, value)
    is_of_database = scheme is IdentifierScheme.OTHER_DATABASE
    if is_of_database and not issuer.strip():
        raise NoDatabase(field="issuer")
    said = {
        "scheme": scheme.value,
        "issuer": issuer.strip() if is_of_database else "",
        "value": plain,
    }
    there = PersonIdentifier.objects.filter(person=number.person, **said).exclude(pk=number.pk)
    if there.exists():
        raise NumberThere(field="value")
    keep_part(by=by, at=at, part=number, said={**said, "starts_on": starts_on, "ends_on": ends_on})
    return number


def _legal_name(person: Person) -> str:
    """Return the name on official papers."""
    return " ".join(part for part in (person.given_names, person.family_name) if part)


def _check_verified(person: Person, wanted: Birth, *, reason: str) -> None:
    if is_verified_without_date(wanted):
        raise NotVerifiable(field="is_birth_date_verified")
    kept = Birth(person.born_on, person.is_birth_date_verified)
    if needs_reason(kept=kept, wanted=wanted) and not reason.strip():
        raise VerifiedBirthDate(field="reason")


def _check_death(*, born_on: date | None, died_on: date | None, today: date) -> None:
    if died_on is not None and died_on > today:
        raise NotDiedYet(field="died_on")
    if died_before_birth(born_on=born_on, died_on=died_on):
        raise DiedBeforeBirth(field="died_on")


def _check_ethnicity(code: str, *, source: Source | None, kept: str, today: date) -> None:
    """A code of an earlier edition stays where it is, but is not given anew."""
    given = {each.code for each in edition_on("ethnicity", today).codes}
    if code and code != kept and code not in given:
        raise UnknownEthnicity(field="ethnicity")
    if code and source is None:
        raise EthnicityWithoutSource(field="ethnicity_source")


def _read_number(scheme: IdentifierScheme, value: str) -> str:
    if scheme is IdentifierScheme.OTHER_DATABASE:
        return " ".join(value.split())
    plain = "".join(value.split()).replace("-", "").upper()
    if scheme is IdentifierScheme.ULN:
        if not is_uln(plain):
            raise NotALearnerNumber(field="value")
    elif not is_upn(plain):
        raise NotAPupilNumber(field="value")
    return plain
