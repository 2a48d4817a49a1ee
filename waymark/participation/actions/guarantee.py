"""How is the cohort of the September Guarantee fixed, and what came of it written down?"""

from datetime import date, datetime

from django.db.models import Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.bulk import write_rows
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.participation.actions.guarantee_status import work_out
from waymark.participation.actions.offers import require_offers
from waymark.participation.models.guarantee import GuaranteeMember, GuaranteeYear
from waymark.participation.queries.guarantee import (
    authorities_on,
    member_version,
    own_numbers_on,
    suggestions_of,
)
from waymark.participation.rules.guarantee import (
    UNRECORDED,
    Lead,
    Window,
    birth_dates,
    codes_of,
    group_on,
    lead_of,
    window_of,
    year_on,
)
from waymark.people.actions.holding import hold_person
from waymark.people.models.people import Person, PersonAuthority
from waymark.people.rules.vocabulary import AuthorityRole


class GuaranteeClosed(ActionRefused):
    """The guarantee of this year is closed. Its figures stay as they were on the last day."""


class FixedAlready(ActionRefused):
    """The cohort of this year was fixed already."""


class NotFixed(ActionRefused):
    """The cohort of this year has not been fixed yet. The data manager fixes it."""


class NoOwnNumber(ActionRefused):
    """The authority has no Department for Education number. The system administrator adds it."""


class InNoYearOfIt(ActionRefused):
    """By their date of birth they did not finish Year 11 or 12 that summer."""


class InItAlready(ActionRefused):
    """They are in the guarantee of this year already."""


class UnknownStatus(ActionRefused):
    """Nobody of this year group can have that status."""


class NoEvidence(ActionRefused):
    """Say in a few words how you know. Whoever reads the status will ask."""


@action
def fix_cohort(*, by: Actor, at: datetime) -> GuaranteeYear:
    """Write down who finishes Year 11 or 12 this summer, and who leads for each of them.

    As of the day on which the cohort is fixed, whenever it is done. Those who had died or left by
    then are not in it; hidden records are.
    """
    access.require(by, Permission.FIGURES_FOLLOW)
    window = _open_window(at)
    own = _own_numbers(window.cohort_on)
    made, is_new = GuaranteeYear.objects.get_or_create(
        year=window.year,
        authority_id=scoped_authorities()[0],
        defaults={"fixed_at": at, "fixed_by_id": by.membership_id},
    )
    if not is_new:
        raise FixedAlready
    people = _finishing(window)
    born = list(people.values_list("pk", "born_on"))  # nothing can be read while rows are written
    held = authorities_on(
        window.cohort_on, people=PersonAuthority.objects.filter(person__in=people)
    )
    write_rows(
        GuaranteeMember,
        (
            "guarantee_id", "person_id", "year_group", "lead_dfe_number", "is_led_here", "status",
            "suggested", "evidence",
        ),
        (
            (made.pk, key, group, lead.dfe_number, lead.is_here, UNRECORDED, UNRECORDED, "")
            for key, born_on in born
            if (group := group_on(born_on, window))
            for lead in (_lead(group, held.get(key, {}), own),)
        ),
    )  # fmt: skip
    members = _members(made)
    work_out(members)
    detail = {"year": made.year, "members": len(members)}
    record(by=by, event=Event.GUARANTEE_FIXED, target=made, at=at, detail=detail)
    return made


@action
def renew_statuses(*, by: Actor, at: datetime, guarantee: GuaranteeYear) -> int:
    """Work out anew what is recorded of everybody comes to; return for how many it changed."""
    access.require(by, Permission.FIGURES_FOLLOW)
    _require_open(guarantee.window, at)
    changed = work_out(_members(guarantee))
    detail = {"year": guarantee.year, "changed": changed}
    record(by=by, event=Event.GUARANTEE_RENEWED, target=guarantee, at=at, detail=detail)
    return changed


@action
def join_cohort(*, by: Actor, at: datetime, person: Person) -> GuaranteeMember:
    """Take somebody in who came after the cohort was fixed, by where they live and learn now."""
    require_offers(by=by, person=person, at=at)
    hold_person(person)
    window = _open_window(at)
    guarantee = GuaranteeYear.objects.filter(year=window.year).first()
    if guarantee is None:
        raise NotFixed
    group = group_on(person.born_on, window)
    if group is None:
        raise InNoYearOfIt
    if GuaranteeMember.objects.filter(guarantee=guarantee, person=person).exists():
        raise InItAlready
    today = local_date(at)
    held = authorities_on(today, people=PersonAuthority.objects.filter(person=person))
    lead = _lead(group, held.get(person.pk, {}), _own_numbers(today))
    made = GuaranteeMember.objects.create(
        authority_id=person.authority_id,
        guarantee=guarantee,
        person=person,
        year_group=group,
        lead_dfe_number=lead.dfe_number,
        is_led_here=lead.is_here,
        joined_at=at,
    )
    work_out([made])
    record(
        by=by,
        event=Event.GUARANTEE_JOINED,
        target=person,
        at=at,
        detail={"year": guarantee.year, "year_group": group},
    )
    return made


@action
def set_status(
    *, by: Actor, at: datetime, member: GuaranteeMember, code: str, evidence: str, version: int
) -> GuaranteeMember:
    """Set by hand what came of it; without a code it follows what is recorded again."""
    require_offers(by=by, person=member.person, at=at)
    hold_person(member.person)
    found = (
        GuaranteeMember.objects.select_for_update(of=("self",))
        .select_related("guarantee")
        .get(pk=member.pk)
    )
    if member_version(found) != version:
        raise ChangedMeanwhile
    window = found.guarantee.window
    _require_open(window, at)
    before, said = found.status, evidence.strip()
    found.suggested = suggestions_of([found])[found.pk].code
    if code:
        if all(each.code != code for each in codes_of(found.year_group, window.cohort_on)):
            raise UnknownStatus(field="code")
        if not said:
            raise NoEvidence(field="evidence")
        found.status, found.evidence = code, said
        found.set_at, found.set_by_id = at, by.membership_id
    else:
        found.status, found.evidence = found.suggested, ""
        found.set_at, found.set_by_id = None, None
    found.save(update_fields=["status", "suggested", "evidence", "set_at", "set_by"])
    record(
        by=by,
        event=Event.GUARANTEE_SET,
        target=found.person,
        at=at,
        detail={"code": found.status, "before": before},
    )
    return found


def _open_window(at: datetime) -> Window:
    window = window_of(year_on(local_date(at)))
    _require_open(window, at)
    return window


def _require_open(window: Window, at: datetime) -> None:
    if not window.is_open(local_date(at)):
        raise GuaranteeClosed


def _own_numbers(day: date) -> frozenset[str]:
    own = own_numbers_on(day)
    if not own:
        raise NoOwnNumber
    return own


def _finishing(window: Window) -> QuerySet[Person]:
    first, last = birth_dates(window)
    day = window.cohort_on
    return Person.objects.filter(
        Q(died_on__isnull=True) | Q(died_on__gt=day),
        Q(left_area_on__isnull=True) | Q(left_area_on__gt=day),
        merged_into__isnull=True,
        born_on__range=(first, last),
    )


def _lead(group: int, held: dict[str, str], own: frozenset[str]) -> Lead:
    return lead_of(
        group=group,
        educated=held.get(AuthorityRole.EDUCATED.value, ""),
        resident=held.get(AuthorityRole.RESIDENT.value, ""),
        own=own,
    )


def _members(guarantee: GuaranteeYear) -> list[GuaranteeMember]:
    found = GuaranteeMember.objects.select_related("guarantee").filter(guarantee=guarantee)
    return list(found.order_by("pk"))
